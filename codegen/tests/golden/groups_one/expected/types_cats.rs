/// The schema `Cat`.
///
/// The schema name is `Cat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The property `enemies`.
    pub enemies: Option<Vec<DogBrief>>,
    /// The property `name`.
    ///
    /// Has at most 8 characters.
    pub name: Option<String>,
    /// The property `owner`.
    pub owner: Option<Owner>,
}

impl Cat {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            enemies: None,
            name: None,
            owner: None,
        }
    }

    /// Sets [`enemies`](Self::enemies).
    #[must_use]
    pub fn with_enemies(mut self, value: impl IntoIterator<Item = impl Into<DogBrief>>) -> Self {
        self.enemies = Some(wire::list(value));
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
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Cat {
    const NAME: &'static str = "Cat";
    const MEMBERS: &'static [&'static str] = &["enemies", "name", "owner"];

    fn empty() -> Self {
        Self {
            enemies: None,
            name: None,
            owner: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.enemies),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.name),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.owner),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "enemies", &self.enemies)?;
        wire::put_some(map, "name", &self.name)?;
        wire::put_some(map, "owner", &self.owner)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("enemies", self.enemies.as_ref());
        out.show_some("name", self.name.as_ref());
        out.show_some("owner", self.owner.as_ref());
    }
}

wire::object!(Cat);

impl validate::Validate for Cat {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.each("enemies", self.enemies.as_ref());
        at.length(
            &const { validate::Rule::document("cat.name.length", "name", "Cat") },
            self.name.as_ref(),
            None,
            Some(8),
        );
        at.member("owner", self.owner.as_ref());
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
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cats: Vec::new(),
        }
    }

    /// Sets [`cats`](Self::cats).
    #[must_use]
    pub fn with_cats(mut self, value: impl IntoIterator<Item = impl Into<Cat>>) -> Self {
        self.cats = wire::list(value);
        self
    }
}

impl Default for CatList {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for CatList {
    const NAME: &'static str = "CatList";
    const MEMBERS: &'static [&'static str] = &["cats"];

    fn empty() -> Self {
        Self {
            cats: Vec::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::collection::<wire::Exact, _, _>(map, &mut self.cats),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_filled(map, "cats", &self.cats)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_filled("cats", &self.cats, self.cats.is_empty());
    }
}

wire::object!(CatList);

/// Query parameters of `listCats`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCatsQuery {
    /// The property `limit`.
    pub limit: Option<i64>,
}

impl ListCatsQuery {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            limit: None,
        }
    }

    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
}

impl Default for ListCatsQuery {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for ListCatsQuery {
    const NAME: &'static str = "ListCatsQuery";
    const MEMBERS: &'static [&'static str] = &["limit"];

    fn empty() -> Self {
        Self {
            limit: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.limit),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "limit", &self.limit)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("limit", self.limit.as_ref());
    }
}

wire::object!(ListCatsQuery);

impl validate::Validate for ListCatsQuery {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

