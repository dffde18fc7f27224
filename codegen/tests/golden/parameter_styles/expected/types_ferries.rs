/// The schema `Range`.
///
/// The schema name is `Range`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Range {
    /// The property `from`.
    pub from: Option<i64>,
    /// The property `to`.
    pub to: Option<i64>,
}

impl Range {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            from: None,
            to: None,
        }
    }

    /// Sets [`from`](Self::from).
    #[must_use]
    pub fn with_from(mut self, value: impl Into<i64>) -> Self {
        self.from = Some(value.into());
        self
    }

    /// Sets [`to`](Self::to).
    #[must_use]
    pub fn with_to(mut self, value: impl Into<i64>) -> Self {
        self.to = Some(value.into());
        self
    }
}

impl Default for Range {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Range {
    const NAME: &'static str = "Range";
    const MEMBERS: &'static [&'static str] = &["from", "to"];

    fn empty() -> Self {
        Self {
            from: None,
            to: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.from),
            1 => wire::optional::<wire::Whole, _, _>(map, &mut self.to),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "from", &self.from)?;
        wire::put_some(map, "to", &self.to)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("from", self.from.as_ref());
        out.show_some("to", self.to.as_ref());
    }
}

wire::object!(Range);

impl validate::Validate for Range {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The schema `Where`.
///
/// The schema name is `Where`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Where {
    /// The property `depth`.
    pub depth: Option<Vec<f64>>,
    /// The property `port`.
    pub port: Option<String>,
}

impl Where {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            depth: None,
            port: None,
        }
    }

    /// Sets [`depth`](Self::depth).
    #[must_use]
    pub fn with_depth(mut self, value: impl IntoIterator<Item = impl Into<f64>>) -> Self {
        self.depth = Some(wire::list(value));
        self
    }

    /// Sets [`port`](Self::port).
    #[must_use]
    pub fn with_port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }
}

impl Default for Where {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Where {
    const NAME: &'static str = "Where";
    const MEMBERS: &'static [&'static str] = &["depth", "port"];

    fn empty() -> Self {
        Self {
            depth: None,
            port: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.depth),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.port),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "depth", &self.depth)?;
        wire::put_some(map, "port", &self.port)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("depth", self.depth.as_ref());
        out.show_some("port", self.port.as_ref());
    }
}

wire::object!(Where);

impl validate::Validate for Where {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// Cookies of `findCrossings`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindCrossingsCookies {
    /// The property `session`.
    pub session: Option<String>,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
}

impl FindCrossingsCookies {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            session: None,
            tags: None,
        }
    }

    /// Sets [`session`](Self::session).
    #[must_use]
    pub fn with_session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    #[must_use]
    pub fn with_tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(wire::list(value));
        self
    }
}

impl Default for FindCrossingsCookies {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for FindCrossingsCookies {
    const NAME: &'static str = "FindCrossingsCookies";
    const MEMBERS: &'static [&'static str] = &["session", "tags"];

    fn empty() -> Self {
        Self {
            session: None,
            tags: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.session),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.tags),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "session", &self.session)?;
        wire::put_some(map, "tags", &self.tags)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("session", self.session.as_ref());
        out.show_some("tags", self.tags.as_ref());
    }
}

wire::object!(FindCrossingsCookies);

impl validate::Validate for FindCrossingsCookies {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// Headers of `findCrossings`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindCrossingsHeaders {
    /// The property `X-Range`.
    #[doc(alias = "X-Range")]
    pub x_range: Option<Range>,
    /// The property `X-Where`.
    #[doc(alias = "X-Where")]
    pub x_where: Option<Where>,
}

impl FindCrossingsHeaders {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            x_range: None,
            x_where: None,
        }
    }

    /// Sets [`X-Range`](Self::x_range).
    #[must_use]
    pub fn with_x_range(mut self, value: impl Into<Range>) -> Self {
        self.x_range = Some(value.into());
        self
    }

    /// Sets [`X-Where`](Self::x_where).
    #[must_use]
    pub fn with_x_where(mut self, value: impl Into<Where>) -> Self {
        self.x_where = Some(value.into());
        self
    }
}

impl Default for FindCrossingsHeaders {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for FindCrossingsHeaders {
    const NAME: &'static str = "FindCrossingsHeaders";
    const MEMBERS: &'static [&'static str] = &["X-Range", "X-Where"];

    fn empty() -> Self {
        Self {
            x_range: None,
            x_where: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.x_range),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.x_where),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "X-Range", &self.x_range)?;
        wire::put_some(map, "X-Where", &self.x_where)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("x_range", self.x_range.as_ref());
        out.show_some("x_where", self.x_where.as_ref());
    }
}

wire::object!(FindCrossingsHeaders);

impl validate::Validate for FindCrossingsHeaders {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("X-Range", self.x_range.as_ref());
        at.member("X-Where", self.x_where.as_ref());
    }
}

/// All parameters of `findCrossings` beside the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindCrossingsParts {
    /// The property `cookies`.
    pub cookies: Option<FindCrossingsCookies>,
    /// The property `headers`.
    pub headers: Option<FindCrossingsHeaders>,
    /// The property `query`.
    pub query: Option<FindCrossingsQuery>,
}

impl FindCrossingsParts {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cookies: None,
            headers: None,
            query: None,
        }
    }

    /// Sets [`cookies`](Self::cookies).
    #[must_use]
    pub fn with_cookies(mut self, value: impl Into<FindCrossingsCookies>) -> Self {
        self.cookies = Some(value.into());
        self
    }

    /// Sets [`headers`](Self::headers).
    #[must_use]
    pub fn with_headers(mut self, value: impl Into<FindCrossingsHeaders>) -> Self {
        self.headers = Some(value.into());
        self
    }

    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<FindCrossingsQuery>) -> Self {
        self.query = Some(value.into());
        self
    }
}

impl Default for FindCrossingsParts {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for FindCrossingsParts {
    const NAME: &'static str = "FindCrossingsParts";
    const MEMBERS: &'static [&'static str] = &["cookies", "headers", "query"];

    fn empty() -> Self {
        Self {
            cookies: None,
            headers: None,
            query: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.cookies),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.headers),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.query),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "cookies", &self.cookies)?;
        wire::put_some(map, "headers", &self.headers)?;
        wire::put_some(map, "query", &self.query)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("cookies", self.cookies.as_ref());
        out.show_some("headers", self.headers.as_ref());
        out.show_some("query", self.query.as_ref());
    }
}

wire::object!(FindCrossingsParts);

impl validate::Validate for FindCrossingsParts {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("cookies", self.cookies.as_ref());
        at.member("headers", self.headers.as_ref());
        at.member("query", self.query.as_ref());
    }
}

/// Query parameters of `findCrossings`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindCrossingsQuery {
    /// The property `next`.
    pub next: Option<String>,
    /// The property `speed`.
    pub speed: Option<f64>,
    /// The property `where`.
    pub r#where: Option<Where>,
    /// The property `words`.
    pub words: Option<Vec<String>>,
}

impl FindCrossingsQuery {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            next: None,
            speed: None,
            r#where: None,
            words: None,
        }
    }

    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn with_next(mut self, value: impl Into<String>) -> Self {
        self.next = Some(value.into());
        self
    }

    /// Sets [`speed`](Self::speed).
    #[must_use]
    pub fn with_speed(mut self, value: impl Into<f64>) -> Self {
        self.speed = Some(value.into());
        self
    }

    /// Sets `where`.
    #[must_use]
    pub fn with_where(mut self, value: impl Into<Where>) -> Self {
        self.r#where = Some(value.into());
        self
    }

    /// Sets [`words`](Self::words).
    #[must_use]
    pub fn with_words(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.words = Some(wire::list(value));
        self
    }
}

impl Default for FindCrossingsQuery {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for FindCrossingsQuery {
    const NAME: &'static str = "FindCrossingsQuery";
    const MEMBERS: &'static [&'static str] = &["next", "speed", "where", "words"];

    fn empty() -> Self {
        Self {
            next: None,
            speed: None,
            r#where: None,
            words: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.next),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.speed),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.r#where),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.words),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "next", &self.next)?;
        wire::put_some(map, "speed", &self.speed)?;
        wire::put_some(map, "where", &self.r#where)?;
        wire::put_some(map, "words", &self.words)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("next", self.next.as_ref());
        out.show_some("speed", self.speed.as_ref());
        out.show_some("where", self.r#where.as_ref());
        out.show_some("words", self.words.as_ref());
    }
}

wire::object!(FindCrossingsQuery);

impl validate::Validate for FindCrossingsQuery {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("where", self.r#where.as_ref());
    }
}

/// Query parameters of `findFerries`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindFerriesQuery {
    /// The property `decks`.
    pub decks: Option<Vec<String>>,
    /// The property `ids`.
    pub ids: Option<Vec<i64>>,
    /// The property `ports`.
    pub ports: Option<Vec<String>>,
}

impl FindFerriesQuery {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            decks: None,
            ids: None,
            ports: None,
        }
    }

    /// Sets [`decks`](Self::decks).
    #[must_use]
    pub fn with_decks(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.decks = Some(wire::list(value));
        self
    }

    /// Sets [`ids`](Self::ids).
    #[must_use]
    pub fn with_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.ids = Some(wire::list(value));
        self
    }

    /// Sets [`ports`](Self::ports).
    #[must_use]
    pub fn with_ports(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ports = Some(wire::list(value));
        self
    }
}

impl Default for FindFerriesQuery {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for FindFerriesQuery {
    const NAME: &'static str = "FindFerriesQuery";
    const MEMBERS: &'static [&'static str] = &["decks", "ids", "ports"];

    fn empty() -> Self {
        Self {
            decks: None,
            ids: None,
            ports: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.decks),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.ids),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.ports),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "decks", &self.decks)?;
        wire::put_some(map, "ids", &self.ids)?;
        wire::put_some(map, "ports", &self.ports)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("decks", self.decks.as_ref());
        out.show_some("ids", self.ids.as_ref());
        out.show_some("ports", self.ports.as_ref());
    }
}

wire::object!(FindFerriesQuery);

impl validate::Validate for FindFerriesQuery {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// Query parameters of `findMaps`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindMapsQuery {
    /// The property `attrs`.
    pub attrs: Option<wire::Value>,
    /// The property `labels`.
    pub labels: std::collections::BTreeMap<String, String>,
    /// The property `page`.
    pub page: Option<i64>,
}

impl FindMapsQuery {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        Self {
            attrs: None,
            labels: wire::map(labels),
            page: None,
        }
    }

    /// Sets [`attrs`](Self::attrs).
    #[must_use]
    pub fn with_attrs(mut self, value: impl Into<wire::Value>) -> Self {
        self.attrs = Some(value.into());
        self
    }

    /// Sets [`labels`](Self::labels).
    #[must_use]
    pub fn with_labels(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.labels = wire::map(value);
        self
    }

    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
}

impl wire::Object for FindMapsQuery {
    const NAME: &'static str = "FindMapsQuery";
    const MEMBERS: &'static [&'static str] = &["attrs", "labels", "page"];

    fn empty() -> Self {
        Self {
            attrs: None,
            labels: std::collections::BTreeMap::new(),
            page: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.attrs),
            1 => wire::required::<wire::Exact, _, _>(map, &mut self.labels),
            2 => wire::optional::<wire::Whole, _, _>(map, &mut self.page),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "attrs", &self.attrs)?;
        wire::put(map, "labels", &self.labels)?;
        wire::put_some(map, "page", &self.page)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.hide("attrs", self.attrs.is_some());
        out.show("labels", &self.labels);
        out.show_some("page", self.page.as_ref());
    }
}

wire::object!(FindMapsQuery);

impl validate::Validate for FindMapsQuery {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

