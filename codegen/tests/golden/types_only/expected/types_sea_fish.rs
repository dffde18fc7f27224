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
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        wire::FromJson::empty()
    }
    /// Sets [`names`](Self::names).
    #[must_use]
    pub fn with_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.names = wire::list(value);
        self
    }
}
impl Default for FishList {
    fn default() -> Self {
        Self::new()
    }
}
wire::object!(FishList; collection[0] names("names"));
