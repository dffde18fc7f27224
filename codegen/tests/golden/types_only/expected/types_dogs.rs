/// The schema `Dog`.
///
/// The schema name is `Dog`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The property `brief`.
    pub brief: Option<DogBrief>,
    /// The property `name`.
    pub name: Option<String>,
    /// The property `owner`.
    pub owner: Option<Owner>,
}
impl Dog {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`brief`](Self::brief).
    #[must_use]
    pub fn with_brief(mut self, value: impl Into<DogBrief>) -> Self {
        self.brief = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`owner`](Self::owner).
    #[must_use]
    pub fn with_owner(mut self, value: impl Into<Owner>) -> Self {
        self.owner = Some(value.into());
        self
    }
}
impl Default for Dog {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    Dog; optional[0] brief("brief"), optional[1] name("name"), optional[2] owner("owner")
);
impl validation::Validate for Dog {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("brief", self.brief.as_ref());
        v.property("owner", self.owner.as_ref());
    }
}
