// @if pets-river-crabs
/// The schema `RiverCrab`.
///
/// The schema name is `RiverCrab`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RiverCrab {
    /// The property `river`.
    pub river: Option<River>,
}
impl RiverCrab {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`river`](Self::river).
    #[must_use]
    pub fn with_river(mut self, value: impl Into<River>) -> Self {
        self.river = Some(value.into());
        self
    }
}
impl Default for RiverCrab {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(RiverCrab required_in_requests(); optional[0] river("river"));
impl validation::Validate for RiverCrab {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    RiverCrab, "RiverCrab",
    "{\"properties\":{\"river\":{\"anyOf\":[{\"$ref\":\"River\"},{\"type\":\"null\"}]}},\"type\":\"object\"}",
    "River" = River
);
// @end
// @end
