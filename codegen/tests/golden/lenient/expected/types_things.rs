/// The value set `Kind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
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

impl wire::OpenEnum for Kind {
    const NAME: &'static str = "Kind";
    const VALUES: &'static [&'static str] = &[
        "1",
        "2",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "1" => Some(Self::N1),
            "2" => Some(Self::N2),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2 => "2",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Kind);

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

impl Default for Part {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Part {
    const NAME: &'static str = "Part";
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
        out.show_some("name", self.name.as_ref());
    }
}

wire::object!(Part);

/// The schema `Weather`.
///
/// The schema name is `Weather`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Weather {
    /// The property `at`.
    pub at: Option<wire::Timestamp>,
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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            at: None,
            exact: None,
            flag: None,
            id: id.into(),
            kind: None,
            list: Vec::new(),
            number: None,
            part: None,
            place: None,
            text: None,
            whole: None,
        }
    }

    /// Sets [`at`](Self::at).
    #[must_use]
    pub fn with_at(mut self, value: impl Into<wire::Timestamp>) -> Self {
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
    pub fn with_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = wire::list(value);
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

impl wire::Object for Weather {
    const NAME: &'static str = "Weather";
    const MEMBERS: &'static [&'static str] = &[
        "at",
        "exact",
        "flag",
        "id",
        "kind",
        "list",
        "number",
        "part",
        "place",
        "text",
        "whole",
    ];
    const ALIASES: &'static [(&'static str, usize)] = &[("key", 3), ("town", 8), ("city", 8)];
    const REQUIRED: &'static [usize] = &[3];

    fn empty() -> Self {
        Self {
            at: None,
            exact: None,
            flag: None,
            id: String::new(),
            kind: None,
            list: Vec::new(),
            number: None,
            part: None,
            place: None,
            text: None,
            whole: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::LenientText, _, _>(map, &mut self.at),
            1 => wire::optional::<wire::Whole, _, _>(map, &mut self.exact),
            2 => wire::optional::<wire::LenientBoolean, _, _>(map, &mut self.flag),
            3 => wire::required::<wire::Exact, _, _>(map, &mut self.id),
            4 => wire::optional::<wire::LenientText, _, _>(map, &mut self.kind),
            5 => wire::collection::<wire::LenientList, _, _>(map, &mut self.list),
            6 => wire::optional::<wire::LenientNumber, _, _>(map, &mut self.number),
            7 => wire::optional::<wire::Exact, _, _>(map, &mut self.part),
            8 => wire::optional::<wire::Exact, _, _>(map, &mut self.place),
            9 => wire::optional::<wire::LenientText, _, _>(map, &mut self.text),
            10 => wire::optional::<wire::LenientInteger, _, _>(map, &mut self.whole),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "at", &self.at)?;
        wire::put_some(map, "exact", &self.exact)?;
        wire::put_some(map, "flag", &self.flag)?;
        wire::put(map, "id", &self.id)?;
        wire::put_some(map, "kind", &self.kind)?;
        wire::put_filled(map, "list", &self.list)?;
        wire::put_some(map, "number", &self.number)?;
        wire::put_some(map, "part", &self.part)?;
        wire::put_some(map, "place", &self.place)?;
        wire::put_some(map, "text", &self.text)?;
        wire::put_some(map, "whole", &self.whole)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("at", self.at.as_ref());
        out.show_some("exact", self.exact.as_ref());
        out.show_some("flag", self.flag.as_ref());
        out.show("id", &self.id);
        out.show_some("kind", self.kind.as_ref());
        out.show_filled("list", &self.list, self.list.is_empty());
        out.show_some("number", self.number.as_ref());
        out.show_some("part", self.part.as_ref());
        out.show_some("place", self.place.as_ref());
        out.show_some("text", self.text.as_ref());
        out.show_some("whole", self.whole.as_ref());
    }
}

wire::object!(Weather);

