/// The schema `3dBox`.
///
/// The schema name is `3dBox`.
#[doc(alias = "3dBox")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Type3dBox {
    /// The property `depth`.
    pub depth: Option<f64>,
}
impl Type3dBox {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`depth`](Self::depth).
    #[must_use]
    pub fn with_depth(mut self, value: impl Into<f64>) -> Self {
        self.depth = Some(value.into());
        self
    }
}
impl Default for Type3dBox {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Type3dBox; optional[0] depth("depth"));
/// The schema `V3`.
///
/// The schema name is `V3`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V3 {
    /// The property `value`.
    pub value: Option<String>,
}
impl V3 {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl Default for V3 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(V3; optional[0] value("value"));
