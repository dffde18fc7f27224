/// The schema `Box1`.
///
/// The schema name is `Box1`.
#[doc(alias = "Box1")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Carton {
    /// The property `alias`.
    pub alias: Option<codec::Value>,
    /// The property `anything`.
    pub anything: Option<codec::Value>,
    /// The property `array`.
    pub array: Option<Vec<codec::Value>>,
    /// The property `closed`.
    pub closed: Option<codec::Value>,
    /// The property `count`.
    pub count: Option<i64>,
    /// The property `counts`.
    pub counts: Option<std::collections::BTreeMap<String, i64>>,
    /// The property `empty`.
    pub empty: Empty,
    /// The property `list`.
    pub list: Option<Vec<Empty>>,
    /// The property `map`.
    pub map: Option<codec::Value>,
    /// The property `needed`.
    pub needed: codec::Value,
    /// The property `object`.
    pub object: Option<codec::Value>,
    /// The property `words`.
    pub words: Option<std::collections::BTreeMap<String, Vec<String>>>,
}
impl Carton {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(empty: impl Into<Empty>, needed: impl Into<codec::Value>) -> Self {
        Self {
            empty: empty.into(),
            needed: needed.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`alias`](Self::alias).
    #[must_use]
    pub fn with_alias(mut self, value: impl Into<codec::Value>) -> Self {
        self.alias = Some(value.into());
        self
    }
    /// Sets [`anything`](Self::anything).
    #[must_use]
    pub fn with_anything(mut self, value: impl Into<codec::Value>) -> Self {
        self.anything = Some(value.into());
        self
    }
    /// Sets [`array`](Self::array).
    #[must_use]
    pub fn with_array(
        mut self,
        value: impl IntoIterator<Item = impl Into<codec::Value>>,
    ) -> Self {
        self.array = Some(codec::collect_list(value));
        self
    }
    /// Sets [`closed`](Self::closed).
    #[must_use]
    pub fn with_closed(mut self, value: impl Into<codec::Value>) -> Self {
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
    pub fn with_counts(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.counts = Some(codec::collect_map(value));
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
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<Empty>>,
    ) -> Self {
        self.list = Some(codec::collect_list(value));
        self
    }
    /// Sets [`map`](Self::map).
    #[must_use]
    pub fn with_map(mut self, value: impl Into<codec::Value>) -> Self {
        self.map = Some(value.into());
        self
    }
    /// Sets [`needed`](Self::needed).
    #[must_use]
    pub fn with_needed(mut self, value: impl Into<codec::Value>) -> Self {
        self.needed = value.into();
        self
    }
    /// Sets [`object`](Self::object).
    #[must_use]
    pub fn with_object(mut self, value: impl Into<codec::Value>) -> Self {
        self.object = Some(value.into());
        self
    }
    /// Sets [`words`](Self::words).
    #[must_use]
    pub fn with_words(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        self.words = Some(codec::collect_map(value));
        self
    }
}
codec::object!(
    Carton required(6); optional[0, Redacted] alias("alias"), optional[1, Redacted]
    anything("anything"), optional[2, Redacted] array("array"), optional[3, Redacted]
    closed("closed"), optional[4] count("count"), optional[5] counts("counts"),
    required[6] empty("empty"), optional[7] list("list"), optional[8, Redacted]
    map("map"), required[9, Redacted] needed("needed"), optional[10, Redacted]
    object("object"), optional[11] words("words")
);
impl validation::Validate for Carton {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("empty", Some(&self.empty));
        v.items("list", self.list.as_ref());
    }
}
/// The schema `Empty`.
///
/// The schema name is `Empty`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Empty {}
impl Empty {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
}
impl Default for Empty {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Empty);
impl validation::Validate for Empty {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
