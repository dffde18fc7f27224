/// The schema `NewUser`.
///
/// The schema name is `NewUser`.
#[cfg_attr(docsrs, doc(cfg(feature = "genauth-users")))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewUser {
    /// The property `name`.
    pub name: String,
    /// The property `origin`.
    pub origin: Option<Origin>,
}
impl NewUser {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`origin`](Self::origin).
    #[must_use]
    pub fn with_origin(mut self, value: impl Into<Origin>) -> Self {
        self.origin = Some(value.into());
        self
    }
}
codec::object!(
    NewUser required(0); required[0] name("name"), optional[1] origin("origin")
);
impl validation::Validate for NewUser {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
codec::json_schema!(
    #[cfg_attr(docsrs, doc(cfg(feature = "schemars")))] NewUser, "NewUser",
    "{\"properties\":{\"name\":{\"type\":\"string\"},\"origin\":{\"anyOf\":[{\"$ref\":\"Origin\"},{\"type\":\"null\"}]}},\"required\":[\"name\"],\"type\":\"object\"}",
    "Origin" = Origin
);
/// The schema `User`.
///
/// The schema name is `User`.
#[cfg_attr(docsrs, doc(cfg(feature = "genauth-users")))]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The property `id`.
    pub id: Option<String>,
}
impl User {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}
impl Default for User {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(User; optional[0] id("id"));
codec::json_schema!(
    #[cfg_attr(docsrs, doc(cfg(feature = "schemars")))] User, "User",
    "{\"properties\":{\"id\":{\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
