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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
        }
    }

    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}

impl wire::Object for Book {
    const NAME: &'static str = "Book";
    const MEMBERS: &'static [&'static str] = &["title"];
    const REQUIRED: &'static [usize] = &[0];

    fn empty() -> Self {
        Self {
            title: String::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.title),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "title", &self.title)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("title", &self.title);
    }
}

wire::object!(Book);

impl validate::Validate for Book {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The value set `Kind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
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

impl wire::OpenEnum for Kind {
    const NAME: &'static str = "Kind";
    const VALUES: &'static [&'static str] = &[
        "novel",
        "poem",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "novel" => Some(Self::Novel),
            "poem" => Some(Self::Poem),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::Novel => "novel",
            Self::Poem => "poem",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Kind);

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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(password: impl Into<String>, user: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            ttl: None,
            user: user.into(),
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

impl wire::Object for Login {
    const NAME: &'static str = "Login";
    const MEMBERS: &'static [&'static str] = &["password", "ttl", "user"];
    const REQUIRED: &'static [usize] = &[0, 2];

    fn empty() -> Self {
        Self {
            password: String::new(),
            ttl: None,
            user: String::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.password),
            1 => wire::optional::<wire::Whole, _, _>(map, &mut self.ttl),
            2 => wire::required::<wire::Exact, _, _>(map, &mut self.user),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "password", &self.password)?;
        wire::put_some(map, "ttl", &self.ttl)?;
        wire::put(map, "user", &self.user)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.hide("password", true);
        out.show_some("ttl", self.ttl.as_ref());
        out.hide("user", true);
    }
}

wire::object!(Login);

impl validate::Validate for Login {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
        }
    }

    /// Sets [`token`](Self::token).
    #[must_use]
    pub fn with_token(mut self, value: impl Into<String>) -> Self {
        self.token = value.into();
        self
    }
}

impl wire::Object for Token {
    const NAME: &'static str = "Token";
    const MEMBERS: &'static [&'static str] = &["token"];
    const REQUIRED: &'static [usize] = &[0];

    fn empty() -> Self {
        Self {
            token: String::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.token),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "token", &self.token)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.hide("token", true);
    }
}

wire::object!(Token);

/// Query parameters of `getBook`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetBookQuery {
    /// Language of the answer.
    pub lang: Option<String>,
    /// The property `old`.
    #[deprecated = "the service has retired it"]
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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(page: impl Into<i64>) -> Self {
        Self {
            lang: None,
            old: None,
            page: page.into(),
            tags: None,
            r#type: None,
        }
    }

    /// Sets [`lang`](Self::lang).
    #[must_use]
    pub fn with_lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }

    /// Sets [`old`](Self::old).
    #[deprecated = "the service has retired it"]
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
    pub fn with_tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(wire::list(value));
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<Kind>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl wire::Object for GetBookQuery {
    const NAME: &'static str = "GetBookQuery";
    const MEMBERS: &'static [&'static str] = &["lang", "old", "page", "tags", "type"];
    const REQUIRED: &'static [usize] = &[2];

    fn empty() -> Self {
        Self {
            lang: None,
            old: None,
            page: 0,
            tags: None,
            r#type: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.lang),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.old),
            2 => wire::required::<wire::Whole, _, _>(map, &mut self.page),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.tags),
            4 => wire::optional::<wire::Exact, _, _>(map, &mut self.r#type),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "lang", &self.lang)?;
        wire::put_some(map, "old", &self.old)?;
        wire::put(map, "page", &self.page)?;
        wire::put_some(map, "tags", &self.tags)?;
        wire::put_some(map, "type", &self.r#type)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("lang", self.lang.as_ref());
        out.show_some("old", self.old.as_ref());
        out.show("page", &self.page);
        out.show_some("tags", self.tags.as_ref());
        out.show_some("type", self.r#type.as_ref());
    }
}

wire::object!(GetBookQuery);

impl validate::Validate for GetBookQuery {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.range(
            &const { validate::Rule::document("get-book-query.page.range", "page", "getBook query") },
            Some(&self.page).copied(),
            Some(1),
            None,
        );
    }
}

