/// The schema `Status`.
///
/// The schema name is `Status`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// The property `up`.
    pub up: Option<bool>,
}
impl Status {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`up`](Self::up).
    #[must_use]
    pub fn with_up(mut self, value: impl Into<bool>) -> Self {
        self.up = Some(value.into());
        self
    }
}
impl Default for Status {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Status; optional[0] up("up"));
