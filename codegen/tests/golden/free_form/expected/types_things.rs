/// The schema `Box1`.
///
/// The schema name is `Box1`.
#[doc(alias = "Box1")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Carton {
    /// The property `alias`.
    pub alias: Option<wire::Value>,
    /// The property `anything`.
    pub anything: Option<wire::Value>,
    /// The property `array`.
    pub array: Option<Vec<wire::Value>>,
    /// The property `closed`.
    pub closed: Option<wire::Value>,
    /// The property `count`.
    pub count: Option<i64>,
    /// The property `counts`.
    pub counts: Option<std::collections::BTreeMap<String, i64>>,
    /// The property `empty`.
    pub empty: Empty,
    /// The property `list`.
    pub list: Option<Vec<Empty>>,
    /// The property `map`.
    pub map: Option<wire::Value>,
    /// The property `needed`.
    pub needed: wire::Value,
    /// The property `object`.
    pub object: Option<wire::Value>,
    /// The property `words`.
    pub words: Option<std::collections::BTreeMap<String, Vec<String>>>,
}

impl Carton {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(empty: impl Into<Empty>, needed: impl Into<wire::Value>) -> Self {
        Self {
            alias: None,
            anything: None,
            array: None,
            closed: None,
            count: None,
            counts: None,
            empty: empty.into(),
            list: None,
            map: None,
            needed: needed.into(),
            object: None,
            words: None,
        }
    }

    /// Sets [`alias`](Self::alias).
    #[must_use]
    pub fn with_alias(mut self, value: impl Into<wire::Value>) -> Self {
        self.alias = Some(value.into());
        self
    }

    /// Sets [`anything`](Self::anything).
    #[must_use]
    pub fn with_anything(mut self, value: impl Into<wire::Value>) -> Self {
        self.anything = Some(value.into());
        self
    }

    /// Sets [`array`](Self::array).
    #[must_use]
    pub fn with_array(mut self, value: impl IntoIterator<Item = impl Into<wire::Value>>) -> Self {
        self.array = Some(wire::list(value));
        self
    }

    /// Sets [`closed`](Self::closed).
    #[must_use]
    pub fn with_closed(mut self, value: impl Into<wire::Value>) -> Self {
        self.closed = Some(value.into());
        self
    }

    /// Sets [`count`](Self::count).
    #[must_use]
    pub fn with_count(mut self, value: impl Into<i64>) -> Self {
        self.count = Some(value.into());
        self
    }

    /// Sets [`counts`](Self::counts).
    #[must_use]
    pub fn with_counts(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>) -> Self {
        self.counts = Some(wire::map(value));
        self
    }

    /// Sets [`empty`](Self::empty).
    #[must_use]
    pub fn with_empty(mut self, value: impl Into<Empty>) -> Self {
        self.empty = value.into();
        self
    }

    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(mut self, value: impl IntoIterator<Item = impl Into<Empty>>) -> Self {
        self.list = Some(wire::list(value));
        self
    }

    /// Sets [`map`](Self::map).
    #[must_use]
    pub fn with_map(mut self, value: impl Into<wire::Value>) -> Self {
        self.map = Some(value.into());
        self
    }

    /// Sets [`needed`](Self::needed).
    #[must_use]
    pub fn with_needed(mut self, value: impl Into<wire::Value>) -> Self {
        self.needed = value.into();
        self
    }

    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn with_object(mut self, value: impl Into<wire::Value>) -> Self {
        self.object = Some(value.into());
        self
    }

    /// Sets [`words`](Self::words).
    #[must_use]
    pub fn with_words(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>) -> Self {
        self.words = Some(wire::map(value));
        self
    }
}

impl wire::Object for Carton {
    const NAME: &'static str = "Carton";
    const MEMBERS: &'static [&'static str] = &[
        "alias",
        "anything",
        "array",
        "closed",
        "count",
        "counts",
        "empty",
        "list",
        "map",
        "needed",
        "object",
        "words",
    ];
    const REQUIRED: &'static [usize] = &[6];

    fn empty() -> Self {
        Self {
            alias: None,
            anything: None,
            array: None,
            closed: None,
            count: None,
            counts: None,
            empty: Empty::empty(),
            list: None,
            map: None,
            needed: wire::Value::Null,
            object: None,
            words: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.alias),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.anything),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.array),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.closed),
            4 => wire::optional::<wire::Whole, _, _>(map, &mut self.count),
            5 => wire::optional::<wire::Exact, _, _>(map, &mut self.counts),
            6 => wire::required::<wire::Exact, _, _>(map, &mut self.empty),
            7 => wire::optional::<wire::Exact, _, _>(map, &mut self.list),
            8 => wire::optional::<wire::Exact, _, _>(map, &mut self.map),
            9 => wire::required::<wire::Exact, _, _>(map, &mut self.needed),
            10 => wire::optional::<wire::Exact, _, _>(map, &mut self.object),
            11 => wire::optional::<wire::Exact, _, _>(map, &mut self.words),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "alias", &self.alias)?;
        wire::put_some(map, "anything", &self.anything)?;
        wire::put_some(map, "array", &self.array)?;
        wire::put_some(map, "closed", &self.closed)?;
        wire::put_some(map, "count", &self.count)?;
        wire::put_some(map, "counts", &self.counts)?;
        wire::put(map, "empty", &self.empty)?;
        wire::put_some(map, "list", &self.list)?;
        wire::put_some(map, "map", &self.map)?;
        wire::put(map, "needed", &self.needed)?;
        wire::put_some(map, "object", &self.object)?;
        wire::put_some(map, "words", &self.words)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.hide("alias", self.alias.is_some());
        out.hide("anything", self.anything.is_some());
        out.hide("array", self.array.is_some());
        out.hide("closed", self.closed.is_some());
        out.show_some("count", self.count.as_ref());
        out.show_some("counts", self.counts.as_ref());
        out.show("empty", &self.empty);
        out.show_some("list", self.list.as_ref());
        out.hide("map", self.map.is_some());
        out.hide("needed", true);
        out.hide("object", self.object.is_some());
        out.show_some("words", self.words.as_ref());
    }
}

wire::object!(Carton);

impl validate::Validate for Carton {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("empty", Some(&self.empty));
        at.each("list", self.list.as_ref());
    }
}

/// The schema `Empty`.
///
/// The schema name is `Empty`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Empty {}

impl Empty {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
        }
    }
}

impl Default for Empty {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Empty {
    const NAME: &'static str = "Empty";
    const MEMBERS: &'static [&'static str] = &[];

    fn empty() -> Self {
        Self {
        }
    }
}

wire::object!(Empty);

impl validate::Validate for Empty {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

