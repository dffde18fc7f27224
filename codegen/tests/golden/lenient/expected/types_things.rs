/// The values of the schema `Kind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(Kind = "Kind"; N1 = "1", N2 = "2");
/// The schema `Part`.
///
/// The schema name is `Part`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// The property `name`.
    pub name: Option<String>,
}
impl Part {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl Default for Part {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Part; optional[0] name("name"));
/// The schema `Weather`.
///
/// The schema name is `Weather`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Weather {
    /// The property `at`.
    pub at: Option<codec::Timestamp>,
    /// The property `exact`.
    pub exact: Option<i64>,
    /// The property `flag`.
    pub flag: Option<bool>,
    /// The property `id`.
    pub id: String,
    /// The property `kind`.
    pub kind: Option<Kind>,
    /// The property `list`.
    pub list: Vec<String>,
    /// The property `number`.
    pub number: Option<f64>,
    /// The property `part`.
    pub part: Option<Part>,
    /// The property `place`.
    pub place: Option<String>,
    /// The property `text`.
    pub text: Option<String>,
    /// The property `whole`.
    pub whole: Option<i64>,
}
impl Weather {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`at`](Self::at).
    #[must_use]
    pub fn with_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.at = Some(value.into());
        self
    }
    /// Sets [`exact`](Self::exact).
    #[must_use]
    pub fn with_exact(mut self, value: impl Into<i64>) -> Self {
        self.exact = Some(value.into());
        self
    }
    /// Sets [`flag`](Self::flag).
    #[must_use]
    pub fn with_flag(mut self, value: impl Into<bool>) -> Self {
        self.flag = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<Kind>) -> Self {
        self.kind = Some(value.into());
        self
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`number`](Self::number).
    #[must_use]
    pub fn with_number(mut self, value: impl Into<f64>) -> Self {
        self.number = Some(value.into());
        self
    }
    /// Sets [`part`](Self::part).
    #[must_use]
    pub fn with_part(mut self, value: impl Into<Part>) -> Self {
        self.part = Some(value.into());
        self
    }
    /// Sets [`place`](Self::place).
    #[must_use]
    pub fn with_place(mut self, value: impl Into<String>) -> Self {
        self.place = Some(value.into());
        self
    }
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    /// Sets [`whole`](Self::whole).
    #[must_use]
    pub fn with_whole(mut self, value: impl Into<i64>) -> Self {
        self.whole = Some(value.into());
        self
    }
}
codec::object!(
    Weather required(3) aliases("key" = 3, "town" = 8, "city" = 8); optional[0,
    LenientText] at("at"), optional[1] exact("exact"), optional[2, LenientBoolean]
    flag("flag"), required[3] id("id"), optional[4, LenientText] kind("kind"),
    collection[5, LenientList] list("list"), optional[6, LenientNumber] number("number"),
    optional[7] part("part"), optional[8] place("place"), optional[9, LenientText]
    text("text"), optional[10, LenientInteger] whole("whole")
);
