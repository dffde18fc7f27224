/// The value set `Kind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `short`
    Short,
    /// `long`
    Long,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for Kind {
    const NAME: &'static str = "Kind";
    const VALUES: &'static [&'static str] = &[
        "short",
        "long",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "short" => Some(Self::Short),
            "long" => Some(Self::Long),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::Short => "short",
            Self::Long => "long",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Kind);

wire::json_schema!(
    Kind,
    "Kind",
    "{\"examples\":[\"short\",\"long\"],\"type\":\"string\"}"
);

/// The schema `Part`.
///
/// The schema name is `Part`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Part {
    /// The property `map`.
    pub map: Option<std::collections::BTreeMap<String, i64>>,
    /// The property `part`.
    pub part: Option<Box<Part>>,
}

impl Part {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            map: None,
            part: None,
        }
    }

    /// Sets [`map`](Self::map).
    #[must_use]
    pub fn with_map(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>) -> Self {
        self.map = Some(wire::map(value));
        self
    }

    /// Sets [`part`](Self::part).
    #[must_use]
    pub fn with_part(mut self, value: impl Into<Box<Part>>) -> Self {
        self.part = Some(value.into());
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
    const MEMBERS: &'static [&'static str] = &["map", "part"];

    fn empty() -> Self {
        Self {
            map: None,
            part: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.map),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.part),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "map", &self.map)?;
        wire::put_some(map, "part", &self.part)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("map", self.map.as_ref());
        out.show_some("part", self.part.as_ref());
    }
}

wire::object!(Part);

impl validate::Validate for Part {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("part", self.part.as_ref().map(|inner| &**inner));
    }
}

wire::json_schema!(
    Part,
    "Part",
    "{\"properties\":{\"map\":{\"additionalProperties\":{\"format\":\"int64\",\"type\":\"integer\"},\"type\":[\"object\",\"null\"]},\"part\":{\"anyOf\":[{\"$ref\":\"Part\"},{\"type\":\"null\"}]}},\"type\":\"object\"}",
    "Part" = Part
);

/// The schema `Question`.
///
/// The schema name is `Question`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Question {
    /// The property `any`.
    pub any: Option<wire::Value>,
    /// The property `at`.
    pub at: Option<wire::Timestamp>,
    /// The property `count`.
    ///
    /// Is from 1 to 9.
    pub count: Option<i64>,
    /// The property `maybe`.
    pub maybe: wire::Nullable<String>,
    /// The property `part`.
    pub part: Option<Part>,
    /// The property `tags`.
    ///
    /// Has at most 2 items.
    pub tags: Option<Vec<String>>,
    /// The property `text`.
    ///
    /// Has 1 to 5 characters.
    pub text: String,
    /// The property `type`.
    pub r#type: Option<Kind>,
}

impl Question {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            any: None,
            at: None,
            count: None,
            maybe: wire::Nullable::Absent,
            part: None,
            tags: None,
            text: text.into(),
            r#type: None,
        }
    }

    /// Sets [`any`](Self::any).
    #[must_use]
    pub fn with_any(mut self, value: impl Into<wire::Value>) -> Self {
        self.any = Some(value.into());
        self
    }

    /// Sets [`at`](Self::at).
    #[must_use]
    pub fn with_at(mut self, value: impl Into<wire::Timestamp>) -> Self {
        self.at = Some(value.into());
        self
    }

    /// Sets [`count`](Self::count).
    #[must_use]
    pub fn with_count(mut self, value: impl Into<i64>) -> Self {
        self.count = Some(value.into());
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
        self.part = Some(value.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    #[must_use]
    pub fn with_tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(wire::list(value));
        self
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<Kind>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

impl wire::Object for Question {
    const NAME: &'static str = "Question";
    const MEMBERS: &'static [&'static str] = &[
        "any",
        "at",
        "count",
        "maybe",
        "part",
        "tags",
        "text",
        "type",
    ];
    const REQUIRED: &'static [usize] = &[6];

    fn empty() -> Self {
        Self {
            any: None,
            at: None,
            count: None,
            maybe: wire::Nullable::Absent,
            part: None,
            tags: None,
            text: String::new(),
            r#type: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.any),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.at),
            2 => wire::optional::<wire::Whole, _, _>(map, &mut self.count),
            3 => wire::nullable::<wire::Exact, _, _>(map, &mut self.maybe),
            4 => wire::optional::<wire::Exact, _, _>(map, &mut self.part),
            5 => wire::optional::<wire::Exact, _, _>(map, &mut self.tags),
            6 => wire::required::<wire::Exact, _, _>(map, &mut self.text),
            7 => wire::optional::<wire::Exact, _, _>(map, &mut self.r#type),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "any", &self.any)?;
        wire::put_some(map, "at", &self.at)?;
        wire::put_some(map, "count", &self.count)?;
        wire::put_nullable(map, "maybe", &self.maybe)?;
        wire::put_some(map, "part", &self.part)?;
        wire::put_some(map, "tags", &self.tags)?;
        wire::put(map, "text", &self.text)?;
        wire::put_some(map, "type", &self.r#type)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.hide("any", self.any.is_some());
        out.show_some("at", self.at.as_ref());
        out.show_some("count", self.count.as_ref());
        out.show_nullable("maybe", &self.maybe);
        out.show_some("part", self.part.as_ref());
        out.show_some("tags", self.tags.as_ref());
        out.show("text", &self.text);
        out.show_some("type", self.r#type.as_ref());
    }
}

wire::object!(Question);

impl validate::Validate for Question {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.range(
            &const { validate::Rule::document("question.count.range", "count", "Question") },
            self.count.as_ref().copied(),
            Some(1),
            Some(9),
        );
        at.member("part", self.part.as_ref());
        at.items(
            &const { validate::Rule::document("question.tags.items", "tags", "Question") },
            self.tags.as_ref().map(|list| list.len()),
            None,
            Some(2),
        );
        at.length(
            &const { validate::Rule::document("question.text.length", "text", "Question") },
            Some(&self.text),
            Some(1),
            Some(5),
        );
    }
}

wire::json_schema!(
    Question,
    "Question",
    "{\"properties\":{\"any\":{},\"at\":{\"type\":[\"string\",\"null\"]},\"count\":{\"format\":\"int64\",\"maximum\":9,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"maybe\":{\"type\":[\"string\",\"null\"]},\"part\":{\"anyOf\":[{\"$ref\":\"Part\"},{\"type\":\"null\"}]},\"tags\":{\"items\":{\"type\":\"string\"},\"maxItems\":2,\"type\":[\"array\",\"null\"]},\"text\":{\"maxLength\":5,\"minLength\":1,\"type\":\"string\"},\"type\":{\"anyOf\":[{\"$ref\":\"Kind\"},{\"type\":\"null\"}]}},\"required\":[\"text\"],\"type\":\"object\"}",
    "Kind" = Kind,
    "Part" = Part
);

/// The schema `Reply`.
///
/// The schema name is `Reply`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Reply {}

impl Reply {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
        }
    }
}

impl Default for Reply {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Reply {
    const NAME: &'static str = "Reply";
    const MEMBERS: &'static [&'static str] = &[];

    fn empty() -> Self {
        Self {
        }
    }
}

wire::object!(Reply);

wire::json_schema!(
    Reply,
    "Reply",
    "{\"properties\":{},\"type\":\"object\"}"
);

