/// The schema `3D`.
///
/// The schema name is `3D`.
#[doc(alias = "3D")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Type3d {
    /// The property `x`.
    pub x: Option<f64>,
}

impl Type3d {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            x: None,
        }
    }

    /// Sets [`x`](Self::x).
    #[must_use]
    pub fn with_x(mut self, value: impl Into<f64>) -> Self {
        self.x = Some(value.into());
        self
    }
}

impl Default for Type3d {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Type3d {
    const NAME: &'static str = "Type3d";
    const MEMBERS: &'static [&'static str] = &["x"];

    fn empty() -> Self {
        Self {
            x: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.x),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "x", &self.x)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("x", self.x.as_ref());
    }
}

wire::object!(Type3d);

/// The schema `UserKind`.
///
/// The schema name is `UserKind`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserKind {
    /// The property `next`.
    pub next: Option<Box<UserKind>>,
}

impl UserKind {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            next: None,
        }
    }

    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn with_next(mut self, value: impl Into<Box<UserKind>>) -> Self {
        self.next = Some(value.into());
        self
    }
}

impl Default for UserKind {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for UserKind {
    const NAME: &'static str = "UserKind";
    const MEMBERS: &'static [&'static str] = &["next"];

    fn empty() -> Self {
        Self {
            next: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.next),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "next", &self.next)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("next", self.next.as_ref());
    }
}

wire::object!(UserKind);

/// The value set `user_kind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[doc(alias = "user_kind")]
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserKind2 {
    /// `a`
    A2,
    /// `A`
    A,
    /// `a b`
    AB,
    /// `a-b`
    AMinusB,
    /// `""`
    Empty,
    /// `名`
    U540d,
    /// `unknown`
    UnknownValue,
    /// `1`
    N1,
    /// `Self`
    SelfValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for UserKind2 {
    const NAME: &'static str = "user_kind";
    const VALUES: &'static [&'static str] = &[
        "a",
        "A",
        "a b",
        "a-b",
        "",
        "名",
        "unknown",
        "1",
        "Self",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "a" => Some(Self::A2),
            "A" => Some(Self::A),
            "a b" => Some(Self::AB),
            "a-b" => Some(Self::AMinusB),
            "" => Some(Self::Empty),
            "名" => Some(Self::U540d),
            "unknown" => Some(Self::UnknownValue),
            "1" => Some(Self::N1),
            "Self" => Some(Self::SelfValue),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::A2 => "a",
            Self::A => "A",
            Self::AB => "a b",
            Self::AMinusB => "a-b",
            Self::Empty => "",
            Self::U540d => "名",
            Self::UnknownValue => "unknown",
            Self::N1 => "1",
            Self::SelfValue => "Self",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(UserKind2);

/// The schema `对象`.
///
/// The schema name is `对象`.
#[doc(alias = "对象")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct U5bf9U8c61 {
    /// The property `x`.
    pub x: Option<UserKind2>,
}

impl U5bf9U8c61 {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            x: None,
        }
    }

    /// Sets [`x`](Self::x).
    #[must_use]
    pub fn with_x(mut self, value: impl Into<UserKind2>) -> Self {
        self.x = Some(value.into());
        self
    }
}

impl Default for U5bf9U8c61 {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for U5bf9U8c61 {
    const NAME: &'static str = "U5bf9U8c61";
    const MEMBERS: &'static [&'static str] = &["x"];

    fn empty() -> Self {
        Self {
            x: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.x),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "x", &self.x)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("x", self.x.as_ref());
    }
}

wire::object!(U5bf9U8c61);

