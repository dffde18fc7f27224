/// The schema `DogBrief`.
///
/// The schema name is `DogBrief`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DogBrief {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `size`.
    pub size: Option<Size>,
}

impl DogBrief {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: None,
            size: None,
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn with_size(mut self, value: impl Into<Size>) -> Self {
        self.size = Some(value.into());
        self
    }
}

impl Default for DogBrief {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for DogBrief {
    const NAME: &'static str = "DogBrief";
    const MEMBERS: &'static [&'static str] = &["name", "size"];

    fn empty() -> Self {
        Self {
            name: None,
            size: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.name),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.size),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "name", &self.name)?;
        wire::put_some(map, "size", &self.size)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("name", self.name.as_ref());
        out.show_some("size", self.size.as_ref());
    }
}

wire::object!(DogBrief);

impl validate::Validate for DogBrief {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The schema `Owner`.
///
/// The schema name is `Owner`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// The property `name`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: Option<String>,
}

impl Owner {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: None,
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Default for Owner {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Owner {
    const NAME: &'static str = "Owner";
    const MEMBERS: &'static [&'static str] = &["name"];

    fn empty() -> Self {
        Self {
            name: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.name),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "name", &self.name)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.hide("name", self.name.is_some());
    }
}

wire::object!(Owner);

impl validate::Validate for Owner {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The value set `Size`.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Size {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for Size {
    const NAME: &'static str = "Size";
    const VALUES: &'static [&'static str] = &[
        "small",
        "large",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "small" => Some(Self::Small),
            "large" => Some(Self::Large),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Size);

/// The schema `Unused`.
///
/// The schema name is `Unused`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Unused {
    /// The property `a`.
    pub a: Option<String>,
}

impl Unused {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            a: None,
        }
    }

    /// Sets [`a`](Self::a).
    #[must_use]
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
}

impl Default for Unused {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Unused {
    const NAME: &'static str = "Unused";
    const MEMBERS: &'static [&'static str] = &["a"];

    fn empty() -> Self {
        Self {
            a: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.a),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "a", &self.a)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("a", self.a.as_ref());
    }
}

wire::object!(Unused);

