/// The value set `Power`.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Power {
    /// `m_w`
    MUnderscoreW,
    /// `mW`
    MW2,
    /// `MW`
    MW,
    /// `Self`
    SelfValue,
    /// `self`
    SelfValue2,
    /// `Unknown`
    UnknownValue,
    /// `unknown`
    UnknownValue2,
    /// `""`
    Empty,
    /// `" "`
    Empty2,
    /// `null`
    Null,
    /// `a-b`
    AMinusB,
    /// `a_b`
    AUnderscoreB,
    /// `aB`
    AB,
    /// `1st`
    N1st,
    /// `é`
    Ue9,
    /// `日本`
    U65e5U672c,
    /// `<`
    Less,
    /// `>`
    Greater,
    /// `<=`
    LessEquals,
    /// `>=`
    GreaterEquals,
    /// `"q"`
    Q,
    /// `\n`
    N,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for Power {
    const NAME: &'static str = "Power";
    const VALUES: &'static [&'static str] = &[
        "m_w",
        "mW",
        "MW",
        "Self",
        "self",
        "Unknown",
        "unknown",
        "",
        " ",
        "null",
        "a-b",
        "a_b",
        "aB",
        "1st",
        "é",
        "日本",
        "<",
        ">",
        "<=",
        ">=",
        "\"q\"",
        "\\n",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "m_w" => Some(Self::MUnderscoreW),
            "mW" => Some(Self::MW2),
            "MW" => Some(Self::MW),
            "Self" => Some(Self::SelfValue),
            "self" => Some(Self::SelfValue2),
            "Unknown" => Some(Self::UnknownValue),
            "unknown" => Some(Self::UnknownValue2),
            "" => Some(Self::Empty),
            " " => Some(Self::Empty2),
            "null" => Some(Self::Null),
            "a-b" => Some(Self::AMinusB),
            "a_b" => Some(Self::AUnderscoreB),
            "aB" => Some(Self::AB),
            "1st" => Some(Self::N1st),
            "é" => Some(Self::Ue9),
            "日本" => Some(Self::U65e5U672c),
            "<" => Some(Self::Less),
            ">" => Some(Self::Greater),
            "<=" => Some(Self::LessEquals),
            ">=" => Some(Self::GreaterEquals),
            "\"q\"" => Some(Self::Q),
            "\\n" => Some(Self::N),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::MUnderscoreW => "m_w",
            Self::MW2 => "mW",
            Self::MW => "MW",
            Self::SelfValue => "Self",
            Self::SelfValue2 => "self",
            Self::UnknownValue => "Unknown",
            Self::UnknownValue2 => "unknown",
            Self::Empty => "",
            Self::Empty2 => " ",
            Self::Null => "null",
            Self::AMinusB => "a-b",
            Self::AUnderscoreB => "a_b",
            Self::AB => "aB",
            Self::N1st => "1st",
            Self::Ue9 => "é",
            Self::U65e5U672c => "日本",
            Self::Less => "<",
            Self::Greater => ">",
            Self::LessEquals => "<=",
            Self::GreaterEquals => ">=",
            Self::Q => "\"q\"",
            Self::N => "\\n",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Power);

/// The schema `SET`.
///
/// The schema name is `SET`.
#[doc(alias = "SET")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Set2 {
    /// The property `m`.
    pub m: Option<i64>,
}

impl Set2 {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            m: None,
        }
    }

    /// Sets [`m`](Self::m).
    #[must_use]
    pub fn with_m(mut self, value: impl Into<i64>) -> Self {
        self.m = Some(value.into());
        self
    }
}

impl Default for Set2 {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Set2 {
    const NAME: &'static str = "Set2";
    const MEMBERS: &'static [&'static str] = &["m"];

    fn empty() -> Self {
        Self {
            m: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.m),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "m", &self.m)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("m", self.m.as_ref());
    }
}

wire::object!(Set2);

/// The schema `Set`.
///
/// The schema name is `Set`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Set {
    /// The property `+1`.
    #[doc(alias = "+1")]
    pub plus_1: Option<i64>,
    /// The property `-1`.
    #[doc(alias = "-1")]
    pub minus_1: Option<i64>,
    /// The property `1`.
    #[doc(alias = "1")]
    pub n1_2: Option<i64>,
    /// The property `lower`.
    pub lower: Option<Set3>,
    /// The property `n1`.
    pub n1: Option<i64>,
    /// The property `unit`.
    pub unit: Option<Power>,
    /// The property `upper`.
    pub upper: Option<Set2>,
}

impl Set {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            plus_1: None,
            minus_1: None,
            n1_2: None,
            lower: None,
            n1: None,
            unit: None,
            upper: None,
        }
    }

    /// Sets [`+1`](Self::plus_1).
    #[must_use]
    pub fn with_plus_1(mut self, value: impl Into<i64>) -> Self {
        self.plus_1 = Some(value.into());
        self
    }

    /// Sets [`-1`](Self::minus_1).
    #[must_use]
    pub fn with_minus_1(mut self, value: impl Into<i64>) -> Self {
        self.minus_1 = Some(value.into());
        self
    }

    /// Sets [`1`](Self::n1_2).
    #[must_use]
    pub fn with_n1_2(mut self, value: impl Into<i64>) -> Self {
        self.n1_2 = Some(value.into());
        self
    }

    /// Sets [`lower`](Self::lower).
    #[must_use]
    pub fn with_lower(mut self, value: impl Into<Set3>) -> Self {
        self.lower = Some(value.into());
        self
    }

    /// Sets [`n1`](Self::n1).
    #[must_use]
    pub fn with_n1(mut self, value: impl Into<i64>) -> Self {
        self.n1 = Some(value.into());
        self
    }

    /// Sets [`unit`](Self::unit).
    #[must_use]
    pub fn with_unit(mut self, value: impl Into<Power>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// Sets [`upper`](Self::upper).
    #[must_use]
    pub fn with_upper(mut self, value: impl Into<Set2>) -> Self {
        self.upper = Some(value.into());
        self
    }
}

impl Default for Set {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Set {
    const NAME: &'static str = "Set";
    const MEMBERS: &'static [&'static str] = &["+1", "-1", "1", "lower", "n1", "unit", "upper"];

    fn empty() -> Self {
        Self {
            plus_1: None,
            minus_1: None,
            n1_2: None,
            lower: None,
            n1: None,
            unit: None,
            upper: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.plus_1),
            1 => wire::optional::<wire::Whole, _, _>(map, &mut self.minus_1),
            2 => wire::optional::<wire::Whole, _, _>(map, &mut self.n1_2),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.lower),
            4 => wire::optional::<wire::Whole, _, _>(map, &mut self.n1),
            5 => wire::optional::<wire::Exact, _, _>(map, &mut self.unit),
            6 => wire::optional::<wire::Exact, _, _>(map, &mut self.upper),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "+1", &self.plus_1)?;
        wire::put_some(map, "-1", &self.minus_1)?;
        wire::put_some(map, "1", &self.n1_2)?;
        wire::put_some(map, "lower", &self.lower)?;
        wire::put_some(map, "n1", &self.n1)?;
        wire::put_some(map, "unit", &self.unit)?;
        wire::put_some(map, "upper", &self.upper)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("plus_1", self.plus_1.as_ref());
        out.show_some("minus_1", self.minus_1.as_ref());
        out.show_some("n1_2", self.n1_2.as_ref());
        out.show_some("lower", self.lower.as_ref());
        out.show_some("n1", self.n1.as_ref());
        out.show_some("unit", self.unit.as_ref());
        out.show_some("upper", self.upper.as_ref());
    }
}

wire::object!(Set);

/// Query parameters of `listUnits`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUnitsQuery {
    /// The property `power-unit`.
    #[doc(alias = "power-unit")]
    pub power_minus_unit: Option<Power>,
    /// The property `powerUnit`.
    #[doc(alias = "powerUnit")]
    pub power_unit_2: Option<Power>,
    /// The property `power_unit`.
    pub power_unit: Option<Power>,
}

impl ListUnitsQuery {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            power_minus_unit: None,
            power_unit_2: None,
            power_unit: None,
        }
    }

    /// Sets [`power-unit`](Self::power_minus_unit).
    #[must_use]
    pub fn with_power_minus_unit(mut self, value: impl Into<Power>) -> Self {
        self.power_minus_unit = Some(value.into());
        self
    }

    /// Sets [`powerUnit`](Self::power_unit_2).
    #[must_use]
    pub fn with_power_unit_2(mut self, value: impl Into<Power>) -> Self {
        self.power_unit_2 = Some(value.into());
        self
    }

    /// Sets [`power_unit`](Self::power_unit).
    #[must_use]
    pub fn with_power_unit(mut self, value: impl Into<Power>) -> Self {
        self.power_unit = Some(value.into());
        self
    }
}

impl Default for ListUnitsQuery {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for ListUnitsQuery {
    const NAME: &'static str = "ListUnitsQuery";
    const MEMBERS: &'static [&'static str] = &["power-unit", "powerUnit", "power_unit"];

    fn empty() -> Self {
        Self {
            power_minus_unit: None,
            power_unit_2: None,
            power_unit: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.power_minus_unit),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.power_unit_2),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.power_unit),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "power-unit", &self.power_minus_unit)?;
        wire::put_some(map, "powerUnit", &self.power_unit_2)?;
        wire::put_some(map, "power_unit", &self.power_unit)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("power_minus_unit", self.power_minus_unit.as_ref());
        out.show_some("power_unit_2", self.power_unit_2.as_ref());
        out.show_some("power_unit", self.power_unit.as_ref());
    }
}

wire::object!(ListUnitsQuery);

impl validate::Validate for ListUnitsQuery {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The schema `set`.
///
/// The schema name is `set`.
#[doc(alias = "set")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Set3 {
    /// The property `n`.
    pub n: Option<i64>,
}

impl Set3 {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            n: None,
        }
    }

    /// Sets [`n`](Self::n).
    #[must_use]
    pub fn with_n(mut self, value: impl Into<i64>) -> Self {
        self.n = Some(value.into());
        self
    }
}

impl Default for Set3 {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Set3 {
    const NAME: &'static str = "Set3";
    const MEMBERS: &'static [&'static str] = &["n"];

    fn empty() -> Self {
        Self {
            n: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.n),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "n", &self.n)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("n", self.n.as_ref());
    }
}

wire::object!(Set3);

