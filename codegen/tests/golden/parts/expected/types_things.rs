/// The schema `Thing`.
///
/// The schema name is `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `name`.
    ///
    /// Has at least 1 character.
    pub name: String,
}

impl Thing {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

impl wire::Object for Thing {
    const NAME: &'static str = "Thing";
    const MEMBERS: &'static [&'static str] = &["name"];
    const REQUIRED: &'static [usize] = &[0];

    fn empty() -> Self {
        Self {
            name: String::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.name),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "name", &self.name)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("name", &self.name);
    }
}

wire::object!(Thing);

impl validate::Validate for Thing {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.length(
            &const { validate::Rule::document("thing.name.length", "name", "Thing") },
            Some(&self.name),
            Some(1),
            None,
        );
    }
}

/// The schema `Upload`.
///
/// The schema name is `Upload`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Upload {
    /// The property `file`.
    pub file: wire::File,
    /// The property `more`.
    pub more: Option<Vec<wire::File>>,
    /// The property `note`.
    pub note: Option<String>,
}

impl Upload {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(file: impl Into<wire::File>) -> Self {
        Self {
            file: file.into(),
            more: None,
            note: None,
        }
    }

    /// Sets [`file`](Self::file).
    #[must_use]
    pub fn with_file(mut self, value: impl Into<wire::File>) -> Self {
        self.file = value.into();
        self
    }

    /// Sets [`more`](Self::more).
    #[must_use]
    pub fn with_more(mut self, value: impl IntoIterator<Item = impl Into<wire::File>>) -> Self {
        self.more = Some(wire::list(value));
        self
    }

    /// Sets [`note`](Self::note).
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}

impl wire::Object for Upload {
    const NAME: &'static str = "Upload";
    const MEMBERS: &'static [&'static str] = &["file", "more", "note"];
    const REQUIRED: &'static [usize] = &[0];

    fn empty() -> Self {
        Self {
            file: wire::File::default(),
            more: None,
            note: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.file),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.more),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.note),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "file", &self.file)?;
        wire::put_some(map, "more", &self.more)?;
        wire::put_some(map, "note", &self.note)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("file", &self.file);
        out.show_some("more", self.more.as_ref());
        out.show_some("note", self.note.as_ref());
    }
}

wire::object!(Upload);

impl validate::Validate for Upload {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// Headers of `onlyHeaders`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OnlyHeadersHeaders {
    /// The property `If-Match`.
    #[doc(alias = "If-Match")]
    pub if_match: Option<String>,
}

impl OnlyHeadersHeaders {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            if_match: None,
        }
    }

    /// Sets [`If-Match`](Self::if_match).
    #[must_use]
    pub fn with_if_match(mut self, value: impl Into<String>) -> Self {
        self.if_match = Some(value.into());
        self
    }
}

impl Default for OnlyHeadersHeaders {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for OnlyHeadersHeaders {
    const NAME: &'static str = "OnlyHeadersHeaders";
    const MEMBERS: &'static [&'static str] = &["If-Match"];

    fn empty() -> Self {
        Self {
            if_match: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.if_match),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "If-Match", &self.if_match)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("if_match", self.if_match.as_ref());
    }
}

wire::object!(OnlyHeadersHeaders);

impl validate::Validate for OnlyHeadersHeaders {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// All parameters of `onlyHeaders` beside the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OnlyHeadersParts {
    /// The property `headers`.
    pub headers: Option<OnlyHeadersHeaders>,
}

impl OnlyHeadersParts {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            headers: None,
        }
    }

    /// Sets [`headers`](Self::headers).
    #[must_use]
    pub fn with_headers(mut self, value: impl Into<OnlyHeadersHeaders>) -> Self {
        self.headers = Some(value.into());
        self
    }
}

impl Default for OnlyHeadersParts {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for OnlyHeadersParts {
    const NAME: &'static str = "OnlyHeadersParts";
    const MEMBERS: &'static [&'static str] = &["headers"];

    fn empty() -> Self {
        Self {
            headers: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.headers),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "headers", &self.headers)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("headers", self.headers.as_ref());
    }
}

wire::object!(OnlyHeadersParts);

impl validate::Validate for OnlyHeadersParts {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("headers", self.headers.as_ref());
    }
}

/// All parameters of `putText` beside the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PutTextParts {
    /// The property `body`.
    pub body: Option<wire::PlainText>,
    /// The property `query`.
    pub query: Option<PutTextQuery>,
}

impl PutTextParts {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            body: None,
            query: None,
        }
    }

    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, value: impl Into<wire::PlainText>) -> Self {
        self.body = Some(value.into());
        self
    }

    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<PutTextQuery>) -> Self {
        self.query = Some(value.into());
        self
    }
}

impl Default for PutTextParts {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for PutTextParts {
    const NAME: &'static str = "PutTextParts";
    const MEMBERS: &'static [&'static str] = &["body", "query"];

    fn empty() -> Self {
        Self {
            body: None,
            query: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.body),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.query),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "body", &self.body)?;
        wire::put_some(map, "query", &self.query)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("body", self.body.as_ref());
        out.show_some("query", self.query.as_ref());
    }
}

wire::object!(PutTextParts);

impl validate::Validate for PutTextParts {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("query", self.query.as_ref());
    }
}

/// Query parameters of `putText`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PutTextQuery {
    /// The property `lang`.
    pub lang: Option<String>,
}

impl PutTextQuery {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            lang: None,
        }
    }

    /// Sets [`lang`](Self::lang).
    #[must_use]
    pub fn with_lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

impl Default for PutTextQuery {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for PutTextQuery {
    const NAME: &'static str = "PutTextQuery";
    const MEMBERS: &'static [&'static str] = &["lang"];

    fn empty() -> Self {
        Self {
            lang: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.lang),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "lang", &self.lang)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("lang", self.lang.as_ref());
    }
}

wire::object!(PutTextQuery);

impl validate::Validate for PutTextQuery {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// Cookies of `sendAll`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendAllCookies {
    /// The property `session`.
    pub session: Option<String>,
}

impl SendAllCookies {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            session: None,
        }
    }

    /// Sets [`session`](Self::session).
    #[must_use]
    pub fn with_session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }
}

impl Default for SendAllCookies {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for SendAllCookies {
    const NAME: &'static str = "SendAllCookies";
    const MEMBERS: &'static [&'static str] = &["session"];

    fn empty() -> Self {
        Self {
            session: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.session),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "session", &self.session)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("session", self.session.as_ref());
    }
}

wire::object!(SendAllCookies);

impl validate::Validate for SendAllCookies {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// Headers of `sendAll`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendAllHeaders {
    /// The property `X-Tags`.
    #[doc(alias = "X-Tags")]
    pub x_tags: Option<Vec<String>>,
    /// The property `X-Trace-Id`.
    ///
    /// Has at most 8 characters.
    #[doc(alias = "X-Trace-Id")]
    pub x_trace_id: String,
}

impl SendAllHeaders {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(x_trace_id: impl Into<String>) -> Self {
        Self {
            x_tags: None,
            x_trace_id: x_trace_id.into(),
        }
    }

    /// Sets [`X-Tags`](Self::x_tags).
    #[must_use]
    pub fn with_x_tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.x_tags = Some(wire::list(value));
        self
    }

    /// Sets [`X-Trace-Id`](Self::x_trace_id).
    #[must_use]
    pub fn with_x_trace_id(mut self, value: impl Into<String>) -> Self {
        self.x_trace_id = value.into();
        self
    }
}

impl wire::Object for SendAllHeaders {
    const NAME: &'static str = "SendAllHeaders";
    const MEMBERS: &'static [&'static str] = &["X-Tags", "X-Trace-Id"];
    const REQUIRED: &'static [usize] = &[1];

    fn empty() -> Self {
        Self {
            x_tags: None,
            x_trace_id: String::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.x_tags),
            1 => wire::required::<wire::Exact, _, _>(map, &mut self.x_trace_id),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "X-Tags", &self.x_tags)?;
        wire::put(map, "X-Trace-Id", &self.x_trace_id)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("x_tags", self.x_tags.as_ref());
        out.show("x_trace_id", &self.x_trace_id);
    }
}

wire::object!(SendAllHeaders);

impl validate::Validate for SendAllHeaders {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.length(
            &const { validate::Rule::document("send-all-headers.x-trace-id.length", "X-Trace-Id", "sendAll headers") },
            Some(&self.x_trace_id),
            None,
            Some(8),
        );
    }
}

/// All parameters of `sendAll` beside the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendAllParts {
    /// The property `body`.
    pub body: Thing,
    /// The property `cookies`.
    pub cookies: Option<SendAllCookies>,
    /// The property `headers`.
    pub headers: SendAllHeaders,
    /// The property `query`.
    pub query: Option<SendAllQuery>,
}

impl SendAllParts {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(body: impl Into<Thing>, headers: impl Into<SendAllHeaders>) -> Self {
        Self {
            body: body.into(),
            cookies: None,
            headers: headers.into(),
            query: None,
        }
    }

    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, value: impl Into<Thing>) -> Self {
        self.body = value.into();
        self
    }

    /// Sets [`cookies`](Self::cookies).
    #[must_use]
    pub fn with_cookies(mut self, value: impl Into<SendAllCookies>) -> Self {
        self.cookies = Some(value.into());
        self
    }

    /// Sets [`headers`](Self::headers).
    #[must_use]
    pub fn with_headers(mut self, value: impl Into<SendAllHeaders>) -> Self {
        self.headers = value.into();
        self
    }

    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<SendAllQuery>) -> Self {
        self.query = Some(value.into());
        self
    }
}

impl wire::Object for SendAllParts {
    const NAME: &'static str = "SendAllParts";
    const MEMBERS: &'static [&'static str] = &["body", "cookies", "headers", "query"];
    const REQUIRED: &'static [usize] = &[0, 2];

    fn empty() -> Self {
        Self {
            body: Thing::empty(),
            cookies: None,
            headers: SendAllHeaders::empty(),
            query: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.body),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.cookies),
            2 => wire::required::<wire::Exact, _, _>(map, &mut self.headers),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.query),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "body", &self.body)?;
        wire::put_some(map, "cookies", &self.cookies)?;
        wire::put(map, "headers", &self.headers)?;
        wire::put_some(map, "query", &self.query)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("body", &self.body);
        out.show_some("cookies", self.cookies.as_ref());
        out.show("headers", &self.headers);
        out.show_some("query", self.query.as_ref());
    }
}

wire::object!(SendAllParts);

impl validate::Validate for SendAllParts {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("body", Some(&self.body));
        at.member("cookies", self.cookies.as_ref());
        at.member("headers", Some(&self.headers));
        at.member("query", self.query.as_ref());
    }
}

/// Query parameters of `sendAll`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendAllQuery {
    /// The property `page`.
    ///
    /// Is at least 1.
    pub page: Option<i64>,
}

impl SendAllQuery {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page: None,
        }
    }

    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
}

impl Default for SendAllQuery {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for SendAllQuery {
    const NAME: &'static str = "SendAllQuery";
    const MEMBERS: &'static [&'static str] = &["page"];

    fn empty() -> Self {
        Self {
            page: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.page),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "page", &self.page)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("page", self.page.as_ref());
    }
}

wire::object!(SendAllQuery);

impl validate::Validate for SendAllQuery {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.range(
            &const { validate::Rule::document("send-all-query.page.range", "page", "sendAll query") },
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}

