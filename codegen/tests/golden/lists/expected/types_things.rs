/// The schema `Item`.
///
/// The schema name is `Item`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// The property `tags`.
    pub tags: Option<Vec<String>>,
}
impl Item {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
}
impl Default for Item {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Item; optional[0] tags("tags"));
impl validation::Validate for Item {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `Line`.
///
/// The schema name is `Line`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Line {
    /// The property `item`.
    pub item: Option<Item>,
    /// The property `tags`.
    pub tags: Vec<String>,
}
impl Line {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`item`](Self::item).
    #[must_use]
    pub fn with_item(mut self, value: impl Into<Item>) -> Self {
        self.item = Some(value.into());
        self
    }
    /// Sets [`tags`](Self::tags).
    #[must_use]
    pub fn with_tags(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags = codec::collect_list(value);
        self
    }
}
impl Default for Line {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Line; optional[0] item("item"), collection[1] tags("tags"));
/// The schema `Order`.
///
/// The schema name is `Order`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The property `codes`.
    pub codes: Option<Vec<String>>,
    /// The property `grid`.
    pub grid: Option<Vec<Vec<i64>>>,
    /// The property `items`.
    pub items: Option<Vec<Item>>,
    /// The property `needed`.
    pub needed: Vec<i64>,
    /// The property `notes`.
    pub notes: Option<std::collections::BTreeMap<String, String>>,
}
impl Order {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(needed: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            needed: codec::collect_list(needed),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`codes`](Self::codes).
    #[must_use]
    pub fn with_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.codes = Some(codec::collect_list(value));
        self
    }
    /// Sets [`grid`](Self::grid).
    #[must_use]
    pub fn with_grid(
        mut self,
        value: impl IntoIterator<Item = impl Into<Vec<i64>>>,
    ) -> Self {
        self.grid = Some(codec::collect_list(value));
        self
    }
    /// Sets [`items`](Self::items).
    #[must_use]
    pub fn with_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<Item>>,
    ) -> Self {
        self.items = Some(codec::collect_list(value));
        self
    }
    /// Sets [`needed`](Self::needed).
    #[must_use]
    pub fn with_needed(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.needed = codec::collect_list(value);
        self
    }
    /// Sets [`notes`](Self::notes).
    #[must_use]
    pub fn with_notes(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.notes = Some(codec::collect_map(value));
        self
    }
}
codec::object!(
    Order; optional[0] codes("codes"), optional[1] grid("grid"), optional[2]
    items("items"), required[3] needed("needed"), optional[4] notes("notes")
);
impl validation::Validate for Order {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("items", self.items.as_ref());
    }
}
/// The schema `Receipt`.
///
/// The schema name is `Receipt`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Receipt {
    /// The property `lines`.
    pub lines: Vec<Line>,
    /// The property `needed`.
    pub needed: Vec<i64>,
    /// The property `notes`.
    pub notes: std::collections::BTreeMap<String, String>,
}
impl Receipt {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(needed: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            needed: codec::collect_list(needed),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`lines`](Self::lines).
    #[must_use]
    pub fn with_lines(
        mut self,
        value: impl IntoIterator<Item = impl Into<Line>>,
    ) -> Self {
        self.lines = codec::collect_list(value);
        self
    }
    /// Sets [`needed`](Self::needed).
    #[must_use]
    pub fn with_needed(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.needed = codec::collect_list(value);
        self
    }
    /// Sets [`notes`](Self::notes).
    #[must_use]
    pub fn with_notes(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.notes = codec::collect_map(value);
        self
    }
}
codec::object!(
    Receipt; collection[0] lines("lines"), required[1] needed("needed"), collection[2]
    notes("notes")
);
