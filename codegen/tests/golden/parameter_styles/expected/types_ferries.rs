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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Range; optional[0] from("from"), optional[1] to("to"));
impl validation::Validate for Range {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`depth`](Self::depth).
    #[must_use]
    pub fn with_depth(
        mut self,
        value: impl IntoIterator<Item = impl Into<f64>>,
    ) -> Self {
        self.depth = Some(codec::collect_list(value));
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
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Where; optional[0] depth("depth"), optional[1] port("port"));
impl validation::Validate for Where {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`session`](Self::session).
    #[must_use]
    pub fn with_session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }
    /// Sets [`tags`](Self::tags).
    #[must_use]
    pub fn with_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = Some(codec::collect_list(value));
        self
    }
}
impl Default for FindCrossingsCookies {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    FindCrossingsCookies; optional[0] session("session"), optional[1] tags("tags")
);
impl validation::Validate for FindCrossingsCookies {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    FindCrossingsHeaders; optional[0] x_range("X-Range"), optional[1] x_where("X-Where")
);
impl validation::Validate for FindCrossingsHeaders {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("X-Range", self.x_range.as_ref());
        v.property("X-Where", self.x_where.as_ref());
    }
}
/// All parameters of `findCrossings` except the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindCrossingsParams {
    /// The property `cookies`.
    pub cookies: Option<FindCrossingsCookies>,
    /// The property `headers`.
    pub headers: Option<FindCrossingsHeaders>,
    /// The property `query`.
    pub query: Option<FindCrossingsQuery>,
}
impl FindCrossingsParams {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
impl Default for FindCrossingsParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    FindCrossingsParams; optional[0] cookies("cookies"), optional[1] headers("headers"),
    optional[2] query("query")
);
impl validation::Validate for FindCrossingsParams {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("cookies", self.cookies.as_ref());
        v.property("headers", self.headers.as_ref());
        v.property("query", self.query.as_ref());
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    pub fn with_words(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.words = Some(codec::collect_list(value));
        self
    }
}
impl Default for FindCrossingsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    FindCrossingsQuery; optional[0] next("next"), optional[1] speed("speed"), optional[2]
    r#where("where"), optional[3] words("words")
);
impl validation::Validate for FindCrossingsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("where", self.r#where.as_ref());
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`decks`](Self::decks).
    #[must_use]
    pub fn with_decks(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.decks = Some(codec::collect_list(value));
        self
    }
    /// Sets [`ids`](Self::ids).
    #[must_use]
    pub fn with_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.ids = Some(codec::collect_list(value));
        self
    }
    /// Sets [`ports`](Self::ports).
    #[must_use]
    pub fn with_ports(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ports = Some(codec::collect_list(value));
        self
    }
}
impl Default for FindFerriesQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    FindFerriesQuery; optional[0] decks("decks"), optional[1] ids("ids"), optional[2]
    ports("ports")
);
impl validation::Validate for FindFerriesQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// Query parameters of `findMaps`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindMapsQuery {
    /// The property `attrs`.
    pub attrs: Option<codec::Value>,
    /// The property `labels`.
    pub labels: std::collections::BTreeMap<String, String>,
    /// The property `page`.
    pub page: Option<i64>,
}
impl FindMapsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            labels: codec::collect_map(labels),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`attrs`](Self::attrs).
    #[must_use]
    pub fn with_attrs(mut self, value: impl Into<codec::Value>) -> Self {
        self.attrs = Some(value.into());
        self
    }
    /// Sets [`labels`](Self::labels).
    #[must_use]
    pub fn with_labels(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.labels = codec::collect_map(value);
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
}
codec::object!(
    FindMapsQuery; optional[0, Redacted] attrs("attrs"), required[1] labels("labels"),
    optional[2] page("page")
);
impl validation::Validate for FindMapsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
