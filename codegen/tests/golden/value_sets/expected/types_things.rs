/// The schema `Drawing`.
///
/// The schema name is `Drawing`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Drawing {
    /// The property `backgrounds`.
    pub backgrounds: Option<Vec<Format>>,
    /// The property `by`.
    pub by: Option<std::collections::BTreeMap<String, Level>>,
    /// The property `format`.
    pub format: Format,
    /// How sure we are.
    pub level: Option<Level>,
    /// Its outline.
    pub shape: Option<Shape>,
    /// The property `stamp`.
    pub stamp: Option<StampColour>,
}

impl Drawing {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(format: impl Into<Format>) -> Self {
        Self {
            backgrounds: None,
            by: None,
            format: format.into(),
            level: None,
            shape: None,
            stamp: None,
        }
    }

    /// Sets [`backgrounds`](Self::backgrounds).
    #[must_use]
    pub fn with_backgrounds(mut self, value: impl IntoIterator<Item = impl Into<Format>>) -> Self {
        self.backgrounds = Some(wire::list(value));
        self
    }

    /// Sets [`by`](Self::by).
    #[must_use]
    pub fn with_by(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<Level>)>) -> Self {
        self.by = Some(wire::map(value));
        self
    }

    /// Sets [`format`](Self::format).
    #[must_use]
    pub fn with_format(mut self, value: impl Into<Format>) -> Self {
        self.format = value.into();
        self
    }

    /// Sets [`level`](Self::level).
    #[must_use]
    pub fn with_level(mut self, value: impl Into<Level>) -> Self {
        self.level = Some(value.into());
        self
    }

    /// Sets [`shape`](Self::shape).
    #[must_use]
    pub fn with_shape(mut self, value: impl Into<Shape>) -> Self {
        self.shape = Some(value.into());
        self
    }

    /// Sets [`stamp`](Self::stamp).
    #[must_use]
    pub fn with_stamp(mut self, value: impl Into<StampColour>) -> Self {
        self.stamp = Some(value.into());
        self
    }
}

impl wire::Object for Drawing {
    const NAME: &'static str = "Drawing";
    const MEMBERS: &'static [&'static str] = &[
        "backgrounds",
        "by",
        "format",
        "level",
        "shape",
        "stamp",
    ];
    const REQUIRED: &'static [usize] = &[2];

    fn empty() -> Self {
        Self {
            backgrounds: None,
            by: None,
            format: Format::empty(),
            level: None,
            shape: None,
            stamp: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.backgrounds),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.by),
            2 => wire::required::<wire::Exact, _, _>(map, &mut self.format),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.level),
            4 => wire::optional::<wire::Exact, _, _>(map, &mut self.shape),
            5 => wire::optional::<wire::Exact, _, _>(map, &mut self.stamp),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "backgrounds", &self.backgrounds)?;
        wire::put_some(map, "by", &self.by)?;
        wire::put(map, "format", &self.format)?;
        wire::put_some(map, "level", &self.level)?;
        wire::put_some(map, "shape", &self.shape)?;
        wire::put_some(map, "stamp", &self.stamp)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("backgrounds", self.backgrounds.as_ref());
        out.show_some("by", self.by.as_ref());
        out.show("format", &self.format);
        out.show_some("level", self.level.as_ref());
        out.show_some("shape", self.shape.as_ref());
        out.show_some("stamp", self.stamp.as_ref());
    }
}

wire::object!(Drawing);

impl validate::Validate for Drawing {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// How it is written.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Format {
    /// `dateTime`
    DateTime,
    /// `datetime`
    Datetime,
    /// `date-time`
    DateMinusTime,
    /// `date_time`
    DateUnderscoreTime,
    /// `unknown`
    UnknownValue,
    /// `unknown_value`
    UnknownUnderscoreValue,
    /// `self`
    SelfValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for Format {
    const NAME: &'static str = "Format";
    const VALUES: &'static [&'static str] = &[
        "dateTime",
        "datetime",
        "date-time",
        "date_time",
        "unknown",
        "unknown_value",
        "self",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "dateTime" => Some(Self::DateTime),
            "datetime" => Some(Self::Datetime),
            "date-time" => Some(Self::DateMinusTime),
            "date_time" => Some(Self::DateUnderscoreTime),
            "unknown" => Some(Self::UnknownValue),
            "unknown_value" => Some(Self::UnknownUnderscoreValue),
            "self" => Some(Self::SelfValue),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::DateTime => "dateTime",
            Self::Datetime => "datetime",
            Self::DateMinusTime => "date-time",
            Self::DateUnderscoreTime => "date_time",
            Self::UnknownValue => "unknown",
            Self::UnknownUnderscoreValue => "unknown_value",
            Self::SelfValue => "self",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Format);

/// Values of `level`. How sure we are.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Level {
    /// `AL-1`
    AlMinus1,
    /// `AL0`
    Al0,
    /// `AL1`
    Al1,
    /// `AL1.5`
    Al15,
    /// `2fa`
    N2fa,
    /// `""`
    Empty,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for Level {
    const NAME: &'static str = "Level";
    const VALUES: &'static [&'static str] = &[
        "AL-1",
        "AL0",
        "AL1",
        "AL1.5",
        "2fa",
        "",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "AL-1" => Some(Self::AlMinus1),
            "AL0" => Some(Self::Al0),
            "AL1" => Some(Self::Al1),
            "AL1.5" => Some(Self::Al15),
            "2fa" => Some(Self::N2fa),
            "" => Some(Self::Empty),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::AlMinus1 => "AL-1",
            Self::Al0 => "AL0",
            Self::Al1 => "AL1",
            Self::Al15 => "AL1.5",
            Self::N2fa => "2fa",
            Self::Empty => "",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Level);

/// Values of `shape`. Its outline.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Shape {
    /// `ROUND`
    RoundUpper,
    /// `round`
    Round,
    /// `*`
    Star,
    /// `a b`
    AB,
    /// `a+b`
    APlusB,
    /// `1+1`
    N1Plus1,
    /// `1-1`
    N1Minus1,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for Shape {
    const NAME: &'static str = "Shape";
    const VALUES: &'static [&'static str] = &[
        "ROUND",
        "round",
        "*",
        "a b",
        "a+b",
        "1+1",
        "1-1",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "ROUND" => Some(Self::RoundUpper),
            "round" => Some(Self::Round),
            "*" => Some(Self::Star),
            "a b" => Some(Self::AB),
            "a+b" => Some(Self::APlusB),
            "1+1" => Some(Self::N1Plus1),
            "1-1" => Some(Self::N1Minus1),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::RoundUpper => "ROUND",
            Self::Round => "round",
            Self::Star => "*",
            Self::AB => "a b",
            Self::APlusB => "a+b",
            Self::N1Plus1 => "1+1",
            Self::N1Minus1 => "1-1",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Shape);

/// Colours of stamps.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[doc(alias = "Stamp")]
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StampColour {
    /// `red`
    Red,
    /// `green`
    Green,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for StampColour {
    const NAME: &'static str = "Stamp";
    const VALUES: &'static [&'static str] = &[
        "red",
        "green",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "red" => Some(Self::Red),
            "green" => Some(Self::Green),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(StampColour);

