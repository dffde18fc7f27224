/// The values of the schema `Power`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
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
codec::open_enum!(
    Power = "Power"; MUnderscoreW = "m_w", MW2 = "mW", MW = "MW", SelfValue = "Self",
    SelfValue2 = "self", UnknownValue = "Unknown", UnknownValue2 = "unknown", Empty = "",
    Empty2 = " ", Null = "null", AMinusB = "a-b", AUnderscoreB = "a_b", AB = "aB", N1st =
    "1st", Ue9 = "é", U65e5U672c = "日本", Less = "<", Greater = ">", LessEquals =
    "<=", GreaterEquals = ">=", Q = "\"q\"", N = "\\n"
);
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`m`](Self::m).
    #[must_use]
    pub fn with_m(mut self, value: impl Into<i64>) -> Self {
        self.m = Some(value.into());
        self
    }
}
impl Default for Set2 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Set2; optional[0] m("m"));
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    Set; optional[0] plus_1("+1"), optional[1] minus_1("-1"), optional[2] n1_2("1"),
    optional[3] lower("lower"), optional[4] n1("n1"), optional[5] unit("unit"),
    optional[6] upper("upper")
);
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListUnitsQuery; optional[0] power_minus_unit("power-unit"), optional[1]
    power_unit_2("powerUnit"), optional[2] power_unit("power_unit")
);
impl validation::Validate for ListUnitsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`n`](Self::n).
    #[must_use]
    pub fn with_n(mut self, value: impl Into<i64>) -> Self {
        self.n = Some(value.into());
        self
    }
}
impl Default for Set3 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Set3; optional[0] n("n"));
