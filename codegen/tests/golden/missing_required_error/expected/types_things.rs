/// The schema `Answer`.
///
/// The schema name is `Answer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// The property `any`.
    pub any: wire::Value,
    /// The property `at`.
    pub at: wire::Timestamp,
    /// The property `count`.
    pub count: i64,
    /// The property `flag`.
    pub flag: bool,
    /// The property `kind`.
    pub kind: Kind,
    /// The property `list`.
    pub list: Vec<String>,
    /// The property `map`.
    pub map: std::collections::BTreeMap<String, String>,
    /// The property `maybe`.
    pub maybe: wire::Nullable<String>,
    /// The property `part`.
    pub part: Part,
    /// The property `ratio`.
    pub ratio: f64,
    /// The property `text`.
    pub text: String,
}

impl Answer {
    /// Creates the value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(any: impl Into<wire::Value>, at: impl Into<wire::Timestamp>, count: impl Into<i64>, flag: impl Into<bool>, kind: impl Into<Kind>, list: impl IntoIterator<Item = impl Into<String>>, map: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>, part: impl Into<Part>, ratio: impl Into<f64>, text: impl Into<String>) -> Self {
        Self {
            any: any.into(),
            at: at.into(),
            count: count.into(),
            flag: flag.into(),
            kind: kind.into(),
            list: wire::list(list),
            map: wire::map(map),
            maybe: wire::Nullable::Null,
            part: part.into(),
            ratio: ratio.into(),
            text: text.into(),
        }
    }

    /// Sets [`any`](Self::any).
    #[must_use]
    pub fn with_any(mut self, value: impl Into<wire::Value>) -> Self {
        self.any = value.into();
        self
    }

    /// Sets [`at`](Self::at).
    #[must_use]
    pub fn with_at(mut self, value: impl Into<wire::Timestamp>) -> Self {
        self.at = value.into();
        self
    }

    /// Sets [`count`](Self::count).
    #[must_use]
    pub fn with_count(mut self, value: impl Into<i64>) -> Self {
        self.count = value.into();
        self
    }

    /// Sets [`flag`](Self::flag).
    #[must_use]
    pub fn with_flag(mut self, value: impl Into<bool>) -> Self {
        self.flag = value.into();
        self
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<Kind>) -> Self {
        self.kind = value.into();
        self
    }

    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = wire::list(value);
        self
    }

    /// Sets [`map`](Self::map).
    #[must_use]
    pub fn with_map(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.map = wire::map(value);
        self
    }

    /// Sets [`maybe`](Self::maybe).
    #[must_use]
    pub fn with_maybe(mut self, value: impl Into<wire::Nullable<String>>) -> Self {
        self.maybe = value.into();
        self
    }

    /// Sets [`part`](Self::part).
    #[must_use]
    pub fn with_part(mut self, value: impl Into<Part>) -> Self {
        self.part = value.into();
        self
    }

    /// Sets [`ratio`](Self::ratio).
    #[must_use]
    pub fn with_ratio(mut self, value: impl Into<f64>) -> Self {
        self.ratio = value.into();
        self
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }
}

impl wire::Object for Answer {
    const NAME: &'static str = "Answer";
    const MEMBERS: &'static [&'static str] = &[
        "any",
        "at",
        "count",
        "flag",
        "kind",
        "list",
        "map",
        "maybe",
        "part",
        "ratio",
        "text",
    ];
    const REQUIRED: &'static [usize] = &[1, 2, 3, 4, 8, 9, 10];

    fn empty() -> Self {
        Self {
            any: wire::Value::Null,
            at: wire::Timestamp::from(""),
            count: 0,
            flag: false,
            kind: Kind::empty(),
            list: Vec::new(),
            map: std::collections::BTreeMap::new(),
            maybe: wire::Nullable::Null,
            part: Part::empty(),
            ratio: 0.0,
            text: String::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.any),
            1 => wire::required::<wire::Exact, _, _>(map, &mut self.at),
            2 => wire::required::<wire::Whole, _, _>(map, &mut self.count),
            3 => wire::required::<wire::Exact, _, _>(map, &mut self.flag),
            4 => wire::required::<wire::Exact, _, _>(map, &mut self.kind),
            5 => wire::required::<wire::Exact, _, _>(map, &mut self.list),
            6 => wire::required::<wire::Exact, _, _>(map, &mut self.map),
            7 => wire::nullable::<wire::Exact, _, _>(map, &mut self.maybe),
            8 => wire::required::<wire::Exact, _, _>(map, &mut self.part),
            9 => wire::required::<wire::Exact, _, _>(map, &mut self.ratio),
            10 => wire::required::<wire::Exact, _, _>(map, &mut self.text),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "any", &self.any)?;
        wire::put(map, "at", &self.at)?;
        wire::put(map, "count", &self.count)?;
        wire::put(map, "flag", &self.flag)?;
        wire::put(map, "kind", &self.kind)?;
        wire::put(map, "list", &self.list)?;
        wire::put(map, "map", &self.map)?;
        wire::put_or_null(map, "maybe", &self.maybe)?;
        wire::put(map, "part", &self.part)?;
        wire::put(map, "ratio", &self.ratio)?;
        wire::put(map, "text", &self.text)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.hide("any", true);
        out.show("at", &self.at);
        out.show("count", &self.count);
        out.show("flag", &self.flag);
        out.show("kind", &self.kind);
        out.show("list", &self.list);
        out.show("map", &self.map);
        out.show_nullable("maybe", &self.maybe);
        out.show("part", &self.part);
        out.show("ratio", &self.ratio);
        out.show("text", &self.text);
    }
}

wire::object!(Answer);

/// The value set `Kind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for Kind {
    const NAME: &'static str = "Kind";
    const VALUES: &'static [&'static str] = &[
        "a",
        "b",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "a" => Some(Self::A),
            "b" => Some(Self::B),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
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
    /// The property `id`.
    pub id: String,
}

impl Part {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
}

impl wire::Object for Part {
    const NAME: &'static str = "Part";
    const MEMBERS: &'static [&'static str] = &["id"];
    const REQUIRED: &'static [usize] = &[0];

    fn empty() -> Self {
        Self {
            id: String::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.id),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "id", &self.id)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("id", &self.id);
    }
}

wire::object!(Part);

