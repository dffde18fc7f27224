/// The schema `FishList`.
///
/// The schema name is `FishList`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FishList {
    /// The property `names`.
    pub names: Vec<String>,
}
impl FishList {
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
impl Default for FishList {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(FishList; collection[0] names("names"));
