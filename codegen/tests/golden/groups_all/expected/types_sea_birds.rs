/// The schema `BirdList`.
///
/// The schema name is `BirdList`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BirdList {
    /// The property `names`.
    pub names: Vec<String>,
}
impl BirdList {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`names`](Self::names).
    #[must_use]
    pub fn with_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.names = codec::collect_list(value);
        self
    }
}
impl Default for BirdList {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(BirdList; collection[0] names("names"));
