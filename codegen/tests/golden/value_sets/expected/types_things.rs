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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(format: impl Into<Format>) -> Self {
        Self {
            format: format.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`backgrounds`](Self::backgrounds).
    #[must_use]
    pub fn with_backgrounds(
        mut self,
        value: impl IntoIterator<Item = impl Into<Format>>,
    ) -> Self {
        self.backgrounds = Some(codec::collect_list(value));
        self
    }
    /// Sets [`by`](Self::by).
    #[must_use]
    pub fn with_by(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Level>)>,
    ) -> Self {
        self.by = Some(codec::collect_map(value));
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
codec::object!(
    Drawing required(2); optional[0] backgrounds("backgrounds"), optional[1] by("by"),
    required[2] format("format"), optional[3] level("level"), optional[4] shape("shape"),
    optional[5] stamp("stamp")
);
impl validation::Validate for Drawing {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// How it is written.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
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
codec::open_enum!(
    Format = "Format"; DateTime = "dateTime", Datetime = "datetime", DateMinusTime =
    "date-time", DateUnderscoreTime = "date_time", UnknownValue = "unknown",
    UnknownUnderscoreValue = "unknown_value", SelfValue = "self"
);
/// Values of `level`. How sure we are.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
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
codec::open_enum!(
    Level = "Level"; AlMinus1 = "AL-1", Al0 = "AL0", Al1 = "AL1", Al15 = "AL1.5", N2fa =
    "2fa", Empty = ""
);
/// Values of `shape`. Its outline.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
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
codec::open_enum!(
    Shape = "Shape"; RoundUpper = "ROUND", Round = "round", Star = "*", AB = "a b",
    APlusB = "a+b", N1Plus1 = "1+1", N1Minus1 = "1-1"
);
/// Colours of stamps.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[doc(alias = "Stamp")]
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StampColour {
    /// `red`: Refused; see `level`.
    Red,
    /// `green`:
    ///
    /// Passed, and kept.
    ///
    /// - by hand
    /// - by machine
    Green,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(StampColour = "Stamp"; Red = "red", Green = "green");
