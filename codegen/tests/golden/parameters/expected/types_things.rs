/// The schema `Book`.
///
/// The schema name is `Book`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Book {
    /// The property `title`.
    pub title: String,
}
impl Book {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}
codec::object!(Book required(0); required[0] title("title"));
impl validation::Validate for Book {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The values of the schema `Kind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `novel`
    Novel,
    /// `poem`
    Poem,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(Kind = "Kind"; Novel = "novel", Poem = "poem");
/// The schema `Login`.
///
/// The schema name is `Login`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Login {
    /// The property `password`.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub password: String,
    /// The property `ttl`.
    pub ttl: Option<i64>,
    /// The property `user`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub user: String,
}
impl Login {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(password: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            user: user.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`password`](Self::password).
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        self.password = value.into();
        self
    }
    /// Sets [`ttl`](Self::ttl).
    #[must_use]
    pub fn with_ttl(mut self, value: impl Into<i64>) -> Self {
        self.ttl = Some(value.into());
        self
    }
    /// Sets [`user`](Self::user).
    #[must_use]
    pub fn with_user(mut self, value: impl Into<String>) -> Self {
        self.user = value.into();
        self
    }
}
codec::object!(
    Login required(0, 2); required[0, Redacted] password("password"), optional[1]
    ttl("ttl"), required[2, Redacted] user("user")
);
impl validation::Validate for Login {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `Token`.
///
/// The schema name is `Token`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Token {
    /// The property `token`.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub token: String,
}
impl Token {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
    /// Sets [`token`](Self::token).
    #[must_use]
    pub fn with_token(mut self, value: impl Into<String>) -> Self {
        self.token = value.into();
        self
    }
}
codec::object!(Token required(0); required[0, Redacted] token("token"));
/// Query parameters of `getBook`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetBookQuery {
    /// Language of the answer.
    pub lang: Option<String>,
    /// The property `old`.
    #[deprecated = "deprecated by the service"]
    pub old: Option<bool>,
    /// The property `page`.
    ///
    /// Is at least 1.
    pub page: i64,
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
    /// The property `type`.
    pub r#type: Option<Kind>,
}
impl GetBookQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(page: impl Into<i64>) -> Self {
        Self {
            page: page.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`lang`](Self::lang).
    #[must_use]
    pub fn with_lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets [`old`](Self::old).
    #[deprecated = "deprecated by the service"]
    #[must_use]
    pub fn with_old(mut self, value: impl Into<bool>) -> Self {
        self.old = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = value.into();
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
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<Kind>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}
codec::object!(
    GetBookQuery required(2); optional[0] lang("lang"), optional[1] old("old"),
    required[2] page("page"), optional[3] tags("tags"), optional[4] r#type("type")
);
impl validation::Validate for GetBookQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("get-book-query.page.range", "page", "getBook query"),
            Some(&self.page).copied(),
            Some(1),
            None,
        );
    }
}
