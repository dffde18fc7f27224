/// The values of the schema `Kind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
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
codec::open_enum!(Kind = "Kind"; Short = "short", Long = "long");
codec::json_schema!(
    Kind, "Kind", "{\"examples\":[\"short\",\"long\"],\"type\":\"string\"}"
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`map`](Self::map).
    #[must_use]
    pub fn with_map(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.map = Some(codec::collect_map(value));
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
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Part; optional[0] map("map"), optional[1] part("part"));
impl validation::Validate for Part {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("part", self.part.as_ref().map(|inner| &**inner));
    }
}
codec::json_schema!(
    Part, "Part",
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
    pub any: Option<codec::Value>,
    /// The property `at`.
    pub at: Option<codec::Timestamp>,
    /// The property `count`.
    ///
    /// Is from 1 to 9.
    pub count: Option<i64>,
    /// The property `maybe`.
    pub maybe: codec::Nullable<String>,
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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`any`](Self::any).
    #[must_use]
    pub fn with_any(mut self, value: impl Into<codec::Value>) -> Self {
        self.any = Some(value.into());
        self
    }
    /// Sets [`at`](Self::at).
    #[must_use]
    pub fn with_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
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
    pub fn with_maybe(mut self, value: impl Into<codec::Nullable<String>>) -> Self {
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
    pub fn with_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = Some(codec::collect_list(value));
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
codec::object!(
    Question required(6); optional[0, Redacted] any("any"), optional[1] at("at"),
    optional[2] count("count"), nullable[3] maybe("maybe"), optional[4] part("part"),
    optional[5] tags("tags"), required[6] text("text"), optional[7] r#type("type")
);
impl validation::Validate for Question {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("question.count.range", "count", "Question"),
            self.count.as_ref().copied(),
            Some(1),
            Some(9),
        );
        v.property("part", self.part.as_ref());
        v.item_count(
            validation::rule!("question.tags.items", "tags", "Question"),
            self.tags.as_ref().map(|list| list.len()),
            None,
            Some(2),
        );
        v.length(
            validation::rule!("question.text.length", "text", "Question"),
            Some(&self.text),
            Some(1),
            Some(5),
        );
    }
}
codec::json_schema!(
    Question, "Question",
    "{\"properties\":{\"any\":{},\"at\":{\"type\":[\"string\",\"null\"]},\"count\":{\"format\":\"int64\",\"maximum\":9,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"maybe\":{\"type\":[\"string\",\"null\"]},\"part\":{\"anyOf\":[{\"$ref\":\"Part\"},{\"type\":\"null\"}]},\"tags\":{\"items\":{\"type\":\"string\"},\"maxItems\":2,\"type\":[\"array\",\"null\"]},\"text\":{\"maxLength\":5,\"minLength\":1,\"type\":\"string\"},\"type\":{\"anyOf\":[{\"$ref\":\"Kind\"},{\"type\":\"null\"}]}},\"required\":[\"text\"],\"type\":\"object\"}",
    "Kind" = Kind, "Part" = Part
);
/// The schema `Reply`.
///
/// The schema name is `Reply`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Reply {}
impl Reply {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
}
impl Default for Reply {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Reply);
codec::json_schema!(Reply, "Reply", "{\"properties\":{},\"type\":\"object\"}");
