/// The schema `Owl`.
///
/// The schema name is `Owl`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Owl {
    /// The property `enemies`.
    pub enemies: Option<Vec<DogBrief>>,
    /// The property `keeper`.
    pub keeper: Option<Keeper>,
    /// The property `name`.
    ///
    /// Has at most 8 characters.
    pub name: Option<String>,
}
impl Owl {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`enemies`](Self::enemies).
    #[must_use]
    pub fn with_enemies(
        mut self,
        value: impl IntoIterator<Item = impl Into<DogBrief>>,
    ) -> Self {
        self.enemies = Some(codec::collect_list(value));
        self
    }
    /// Sets [`keeper`](Self::keeper).
    #[must_use]
    pub fn with_keeper(mut self, value: impl Into<Keeper>) -> Self {
        self.keeper = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl Default for Owl {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    Owl; optional[0] enemies("enemies"), optional[1] keeper("keeper"), optional[2]
    name("name")
);
impl validation::Validate for Owl {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("enemies", self.enemies.as_ref());
        v.property("keeper", self.keeper.as_ref());
        v.length(
            validation::rule!("owl.name.length", "name", "Owl"),
            self.name.as_ref(),
            None,
            Some(8),
        );
    }
}
/// Query parameters of `listOwls`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListOwlsQuery {
    /// The property `limit`.
    pub limit: Option<i64>,
}
impl ListOwlsQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
}
impl Default for ListOwlsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(ListOwlsQuery; optional[0] limit("limit"));
impl validation::Validate for ListOwlsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
