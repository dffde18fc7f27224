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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}
codec::object!(Thing required(0); required[0] name("name"));
impl validation::Validate for Thing {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!("thing.name.length", "name", "Thing"),
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
    pub file: codec::File,
    /// The property `more`.
    pub more: Option<Vec<codec::File>>,
    /// The property `note`.
    pub note: Option<String>,
}
impl Upload {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(file: impl Into<codec::File>) -> Self {
        Self {
            file: file.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`file`](Self::file).
    #[must_use]
    pub fn with_file(mut self, value: impl Into<codec::File>) -> Self {
        self.file = value.into();
        self
    }
    /// Sets [`more`](Self::more).
    #[must_use]
    pub fn with_more(
        mut self,
        value: impl IntoIterator<Item = impl Into<codec::File>>,
    ) -> Self {
        self.more = Some(codec::collect_list(value));
        self
    }
    /// Sets [`note`](Self::note).
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }
}
codec::object!(
    Upload required(0); required[0] file("file"), optional[1] more("more"), optional[2]
    note("note")
);
impl validation::Validate for Upload {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`If-Match`](Self::if_match).
    #[must_use]
    pub fn with_if_match(mut self, value: impl Into<String>) -> Self {
        self.if_match = Some(value.into());
        self
    }
}
impl Default for OnlyHeadersHeaders {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(OnlyHeadersHeaders; optional[0] if_match("If-Match"));
impl validation::Validate for OnlyHeadersHeaders {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// All parameters of `onlyHeaders` except the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OnlyHeadersParams {
    /// The property `headers`.
    pub headers: Option<OnlyHeadersHeaders>,
}
impl OnlyHeadersParams {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`headers`](Self::headers).
    #[must_use]
    pub fn with_headers(mut self, value: impl Into<OnlyHeadersHeaders>) -> Self {
        self.headers = Some(value.into());
        self
    }
}
impl Default for OnlyHeadersParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(OnlyHeadersParams; optional[0] headers("headers"));
impl validation::Validate for OnlyHeadersParams {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("headers", self.headers.as_ref());
    }
}
/// All parameters of `putText` except the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PutTextParams {
    /// The property `body`.
    pub body: Option<codec::PlainText>,
    /// The property `query`.
    pub query: Option<PutTextQuery>,
}
impl PutTextParams {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, value: impl Into<codec::PlainText>) -> Self {
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
impl Default for PutTextParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(PutTextParams; optional[0] body("body"), optional[1] query("query"));
impl validation::Validate for PutTextParams {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("query", self.query.as_ref());
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`lang`](Self::lang).
    #[must_use]
    pub fn with_lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}
impl Default for PutTextQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(PutTextQuery; optional[0] lang("lang"));
impl validation::Validate for PutTextQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// Cookies of `sendAll`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendAllCookies {
    /// The property `session`.
    pub session: Option<String>,
}
impl SendAllCookies {
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
}
impl Default for SendAllCookies {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(SendAllCookies; optional[0] session("session"));
impl validation::Validate for SendAllCookies {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(x_trace_id: impl Into<String>) -> Self {
        Self {
            x_trace_id: x_trace_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`X-Tags`](Self::x_tags).
    #[must_use]
    pub fn with_x_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.x_tags = Some(codec::collect_list(value));
        self
    }
    /// Sets [`X-Trace-Id`](Self::x_trace_id).
    #[must_use]
    pub fn with_x_trace_id(mut self, value: impl Into<String>) -> Self {
        self.x_trace_id = value.into();
        self
    }
}
codec::object!(
    SendAllHeaders required(1); optional[0] x_tags("X-Tags"), required[1]
    x_trace_id("X-Trace-Id")
);
impl validation::Validate for SendAllHeaders {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!(
                "send-all-headers.x-trace-id.length", "X-Trace-Id", "sendAll headers"
            ),
            Some(&self.x_trace_id),
            None,
            Some(8),
        );
    }
}
/// All parameters of `sendAll` except the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendAllParams {
    /// The property `body`.
    pub body: Thing,
    /// The property `cookies`.
    pub cookies: Option<SendAllCookies>,
    /// The property `headers`.
    pub headers: SendAllHeaders,
    /// The property `query`.
    pub query: Option<SendAllQuery>,
}
impl SendAllParams {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(body: impl Into<Thing>, headers: impl Into<SendAllHeaders>) -> Self {
        Self {
            body: body.into(),
            headers: headers.into(),
            ..codec::FromJson::empty()
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
codec::object!(
    SendAllParams required(0, 2); required[0] body("body"), optional[1]
    cookies("cookies"), required[2] headers("headers"), optional[3] query("query")
);
impl validation::Validate for SendAllParams {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("body", Some(&self.body));
        v.property("cookies", self.cookies.as_ref());
        v.property("headers", Some(&self.headers));
        v.property("query", self.query.as_ref());
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
}
impl Default for SendAllQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(SendAllQuery; optional[0] page("page"));
impl validation::Validate for SendAllQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("send-all-query.page.range", "page", "sendAll query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
