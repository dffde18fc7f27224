// @if pets-otters
/// The schema `NewOtter`.
///
/// The schema name is `NewOtter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewOtter {
    /// The property `name`.
    pub name: String,
    /// The property `river`.
    pub river: Option<River>,
}
impl NewOtter {
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
    /// Sets [`river`](Self::river).
    #[must_use]
    pub fn with_river(mut self, value: impl Into<River>) -> Self {
        self.river = Some(value.into());
        self
    }
}
codec::object!(
    NewOtter required(0) required_in_requests(0); required[0] name("name"), optional[1]
    river("river")
);
impl validation::Validate for NewOtter {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    NewOtter, "NewOtter",
    "{\"properties\":{\"name\":{\"type\":\"string\"},\"river\":{\"anyOf\":[{\"$ref\":\"River\"},{\"type\":\"null\"}]}},\"required\":[\"name\"],\"type\":\"object\"}",
    "River" = River
);
// @end
/// The schema `Otter`.
///
/// The schema name is `Otter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Otter {
    /// The property `id`.
    pub id: Option<String>,
}
impl Otter {
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
impl Default for Otter {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Otter; optional[0] id("id"));
// @if schemars
codec::json_schema!(
    Otter, "Otter",
    "{\"properties\":{\"id\":{\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
