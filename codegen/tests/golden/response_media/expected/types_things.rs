/// The schema `Thing`.
///
/// The schema name is `Thing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The property `a`.
    pub a: Option<i64>,
}
impl Thing {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`a`](Self::a).
    #[must_use]
    pub fn with_a(mut self, value: impl Into<i64>) -> Self {
        self.a = Some(value.into());
        self
    }
}
impl Default for Thing {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Thing; optional[0] a("a"));
