/// The schema `Answer`.
///
/// The schema name is `Answer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// The property `any`.
    pub any: codec::Value,
    /// The property `at`.
    pub at: codec::Timestamp,
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
    pub maybe: codec::Nullable<String>,
    /// The property `part`.
    pub part: Part,
    /// The property `ratio`.
    pub ratio: f64,
    /// The property `text`.
    pub text: String,
}
impl Answer {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        any: impl Into<codec::Value>,
        at: impl Into<codec::Timestamp>,
        count: impl Into<i64>,
        flag: impl Into<bool>,
        kind: impl Into<Kind>,
        list: impl IntoIterator<Item = impl Into<String>>,
        map: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        part: impl Into<Part>,
        ratio: impl Into<f64>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            any: any.into(),
            at: at.into(),
            count: count.into(),
            flag: flag.into(),
            kind: kind.into(),
            list: codec::collect_list(list),
            map: codec::collect_map(map),
            part: part.into(),
            ratio: ratio.into(),
            text: text.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`any`](Self::any).
    #[must_use]
    pub fn with_any(mut self, value: impl Into<codec::Value>) -> Self {
        self.any = value.into();
        self
    }
    /// Sets [`at`](Self::at).
    #[must_use]
    pub fn with_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
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
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`map`](Self::map).
    #[must_use]
    pub fn with_map(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.map = codec::collect_map(value);
        self
    }
    /// Sets [`maybe`](Self::maybe).
    #[must_use]
    pub fn with_maybe(mut self, value: impl Into<codec::Nullable<String>>) -> Self {
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
codec::object!(
    Answer; required[0, Redacted] any("any"), required[1] at("at"), required[2]
    count("count"), required[3] flag("flag"), required[4] kind("kind"), required[5]
    list("list"), required[6] map("map"), required_nullable[7] maybe("maybe"),
    required[8] part("part"), required[9] ratio("ratio"), required[10] text("text")
);
/// The values of the schema `Kind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
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
codec::open_enum!(Kind = "Kind"; A = "a", B = "b");
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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
}
codec::object!(Part; required[0] id("id"));
