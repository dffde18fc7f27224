/// The schema `Counted`.
///
/// The schema name is `Counted`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Counted {
    /// The property `name`.
    pub name: String,
    /// The property `others`.
    pub others: Option<String>,
    /// Properties that the document does not list, by their names.
    pub other_members: std::collections::BTreeMap<String, i64>,
}
impl Counted {
    /// Creates the value from its required fields.
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
    /// Sets [`others`](Self::others).
    #[must_use]
    pub fn with_others(mut self, value: impl Into<String>) -> Self {
        self.others = Some(value.into());
        self
    }
    /// Sets [`other_members`](Self::other_members).
    #[must_use]
    pub fn with_other_members(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.other_members = codec::map(value);
        self
    }
}
codec::object!(
    Counted with others(other_members : i64) required(0); required[0] name("name"),
    optional[1] others("others")
);
impl validation::Validate for Counted {
    fn check(&self, _at: &mut validation::Validator<'_>) {}
}
/// The schema `Free`.
///
/// The schema name is `Free`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Free {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `part`.
    pub part: Option<Counted>,
    /// Properties that the document does not list, by their names.
    pub others: std::collections::BTreeMap<String, codec::Value>,
}
impl Free {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`part`](Self::part).
    #[must_use]
    pub fn with_part(mut self, value: impl Into<Counted>) -> Self {
        self.part = Some(value.into());
        self
    }
    /// Sets [`others`](Self::others).
    #[must_use]
    pub fn with_others(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<codec::Value>)>,
    ) -> Self {
        self.others = codec::map(value);
        self
    }
}
impl Default for Free {
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    Free with others(others : codec::Value, Redacted) aliases("title" = 0); optional[0]
    name("name"), optional[1] part("part")
);
