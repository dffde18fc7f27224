/// The schema `Cat`.
///
/// The schema name is `Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The property `enemies`.
    pub enemies: Option<Vec<PonyBrief>>,
    /// The property `name`.
    ///
    /// Has at most 8 characters.
    pub name: Option<String>,
    /// The property `owner`.
    pub owner: Option<Owner>,
}
impl Cat {
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
        value: impl IntoIterator<Item = impl Into<PonyBrief>>,
    ) -> Self {
        self.enemies = Some(codec::collect_list(value));
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
impl Default for Cat {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    Cat; optional[0] enemies("enemies"), optional[1] name("name"), optional[2]
    owner("owner")
);
impl validation::Validate for Cat {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("enemies", self.enemies.as_ref());
        v.length(
            validation::rule!("cat.name.length", "name", "Cat"),
            self.name.as_ref(),
            None,
            Some(8),
        );
        v.property("owner", self.owner.as_ref());
    }
}
/// The schema `CatList`.
///
/// The schema name is `CatList`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CatList {
    /// The property `cats`.
    pub cats: Vec<Cat>,
}
impl CatList {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`cats`](Self::cats).
    #[must_use]
    pub fn with_cats(mut self, value: impl IntoIterator<Item = impl Into<Cat>>) -> Self {
        self.cats = codec::collect_list(value);
        self
    }
}
impl Default for CatList {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(CatList; collection[0] cats("cats"));
/// Query parameters of `listCats`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCatsQuery {
    /// The property `limit`.
    pub limit: Option<i64>,
}
impl ListCatsQuery {
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
impl Default for ListCatsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(ListCatsQuery; optional[0] limit("limit"));
impl validation::Validate for ListCatsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
