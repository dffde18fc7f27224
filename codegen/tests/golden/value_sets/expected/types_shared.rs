/// The schema `Sketch`.
///
/// The schema name is `Sketch`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Sketch {
    /// The property `format`.
    pub format: Option<Format>,
    /// Its rough outline.
    pub shape: Option<Shape>,
}
impl Sketch {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`format`](Self::format).
    #[must_use]
    pub fn with_format(mut self, value: impl Into<Format>) -> Self {
        self.format = Some(value.into());
        self
    }
    /// Sets [`shape`](Self::shape).
    #[must_use]
    pub fn with_shape(mut self, value: impl Into<Shape>) -> Self {
        self.shape = Some(value.into());
        self
    }
}
impl Default for Sketch {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Sketch; optional[0] format("format"), optional[1] shape("shape"));
