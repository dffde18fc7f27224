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
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            brief: None,
            name: None,
            owner: None,
        }
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
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Dog {
    const NAME: &'static str = "Dog";
    const MEMBERS: &'static [&'static str] = &["brief", "name", "owner"];

    fn empty() -> Self {
        Self {
            brief: None,
            name: None,
            owner: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.brief),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.name),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.owner),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "brief", &self.brief)?;
        wire::put_some(map, "name", &self.name)?;
        wire::put_some(map, "owner", &self.owner)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("brief", self.brief.as_ref());
        out.show_some("name", self.name.as_ref());
        out.show_some("owner", self.owner.as_ref());
    }
}

wire::object!(Dog);

impl validate::Validate for Dog {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("brief", self.brief.as_ref());
        at.member("owner", self.owner.as_ref());
    }
}

