/// The schema `Thing`.
///
/// The schema name is `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `name`.
    pub name: Option<String>,
}
impl Thing {
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
}
impl Default for Thing {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Thing; optional[0] name("name"));
