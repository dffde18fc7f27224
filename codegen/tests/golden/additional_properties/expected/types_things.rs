/// The schema `Counted`.
///
/// The schema name is `Counted`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Counted {
    /// The property `additionalProperties`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: Option<String>,
    /// The property `name`.
    pub name: String,
    /// Properties that the document does not list, by name.
    pub other_properties: std::collections::BTreeMap<String, i64>,
}
impl Counted {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`additionalProperties`](Self::additional_properties).
    #[must_use]
    pub fn with_additional_properties(mut self, value: impl Into<String>) -> Self {
        self.additional_properties = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`other_properties`](Self::other_properties).
    #[must_use]
    pub fn with_other_properties(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.other_properties = codec::collect_map(value);
        self
    }
}
codec::object!(
    Counted with additional_properties(other_properties : i64) required(1); optional[0]
    additional_properties("additionalProperties"), required[1] name("name")
);
impl validation::Validate for Counted {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
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
    /// Properties that the document does not list, by name.
    pub additional_properties: std::collections::BTreeMap<String, codec::Value>,
}
impl Free {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
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
    /// Sets [`additional_properties`](Self::additional_properties).
    #[must_use]
    pub fn with_additional_properties(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<codec::Value>)>,
    ) -> Self {
        self.additional_properties = codec::collect_map(value);
        self
    }
}
impl Default for Free {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    Free with additional_properties(additional_properties : codec::Value, Redacted)
    aliases("title" = 0); optional[0] name("name"), optional[1] part("part")
);
