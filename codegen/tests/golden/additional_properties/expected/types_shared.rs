/// The schema `Closed`.
///
/// The schema name is `Closed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    /// The property `name`.
    pub name: Option<String>,
}
impl Closed {
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
impl Default for Closed {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Closed; optional[0] name("name"));
