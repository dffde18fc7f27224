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
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            tags: None,
        }
    }

    /// Sets [`tags`](Self::tags).
    #[must_use]
    pub fn with_tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(wire::list(value));
        self
    }
}

impl Default for Item {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Item {
    const NAME: &'static str = "Item";
    const MEMBERS: &'static [&'static str] = &["tags"];

    fn empty() -> Self {
        Self {
            tags: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.tags),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "tags", &self.tags)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("tags", self.tags.as_ref());
    }
}

wire::object!(Item);

impl validate::Validate for Item {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
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
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            item: None,
            tags: Vec::new(),
        }
    }

    /// Sets [`item`](Self::item).
    #[must_use]
    pub fn with_item(mut self, value: impl Into<Item>) -> Self {
        self.item = Some(value.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    #[must_use]
    pub fn with_tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = wire::list(value);
        self
    }
}

impl Default for Line {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Line {
    const NAME: &'static str = "Line";
    const MEMBERS: &'static [&'static str] = &["item", "tags"];

    fn empty() -> Self {
        Self {
            item: None,
            tags: Vec::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.item),
            1 => wire::collection::<wire::Exact, _, _>(map, &mut self.tags),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "item", &self.item)?;
        wire::put_filled(map, "tags", &self.tags)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("item", self.item.as_ref());
        out.show_filled("tags", &self.tags, self.tags.is_empty());
    }
}

wire::object!(Line);

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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(needed: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            codes: None,
            grid: None,
            items: None,
            needed: wire::list(needed),
            notes: None,
        }
    }

    /// Sets [`codes`](Self::codes).
    #[must_use]
    pub fn with_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(wire::list(value));
        self
    }

    /// Sets [`grid`](Self::grid).
    #[must_use]
    pub fn with_grid(mut self, value: impl IntoIterator<Item = impl Into<Vec<i64>>>) -> Self {
        self.grid = Some(wire::list(value));
        self
    }

    /// Sets [`items`](Self::items).
    #[must_use]
    pub fn with_items(mut self, value: impl IntoIterator<Item = impl Into<Item>>) -> Self {
        self.items = Some(wire::list(value));
        self
    }

    /// Sets [`needed`](Self::needed).
    #[must_use]
    pub fn with_needed(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.needed = wire::list(value);
        self
    }

    /// Sets [`notes`](Self::notes).
    #[must_use]
    pub fn with_notes(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.notes = Some(wire::map(value));
        self
    }
}

impl wire::Object for Order {
    const NAME: &'static str = "Order";
    const MEMBERS: &'static [&'static str] = &["codes", "grid", "items", "needed", "notes"];

    fn empty() -> Self {
        Self {
            codes: None,
            grid: None,
            items: None,
            needed: Vec::new(),
            notes: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.codes),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.grid),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.items),
            3 => wire::required::<wire::Exact, _, _>(map, &mut self.needed),
            4 => wire::optional::<wire::Exact, _, _>(map, &mut self.notes),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "codes", &self.codes)?;
        wire::put_some(map, "grid", &self.grid)?;
        wire::put_some(map, "items", &self.items)?;
        wire::put(map, "needed", &self.needed)?;
        wire::put_some(map, "notes", &self.notes)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("codes", self.codes.as_ref());
        out.show_some("grid", self.grid.as_ref());
        out.show_some("items", self.items.as_ref());
        out.show("needed", &self.needed);
        out.show_some("notes", self.notes.as_ref());
    }
}

wire::object!(Order);

impl validate::Validate for Order {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.each("items", self.items.as_ref());
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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(needed: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            lines: Vec::new(),
            needed: wire::list(needed),
            notes: std::collections::BTreeMap::new(),
        }
    }

    /// Sets [`lines`](Self::lines).
    #[must_use]
    pub fn with_lines(mut self, value: impl IntoIterator<Item = impl Into<Line>>) -> Self {
        self.lines = wire::list(value);
        self
    }

    /// Sets [`needed`](Self::needed).
    #[must_use]
    pub fn with_needed(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.needed = wire::list(value);
        self
    }

    /// Sets [`notes`](Self::notes).
    #[must_use]
    pub fn with_notes(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.notes = wire::map(value);
        self
    }
}

impl wire::Object for Receipt {
    const NAME: &'static str = "Receipt";
    const MEMBERS: &'static [&'static str] = &["lines", "needed", "notes"];

    fn empty() -> Self {
        Self {
            lines: Vec::new(),
            needed: Vec::new(),
            notes: std::collections::BTreeMap::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::collection::<wire::Exact, _, _>(map, &mut self.lines),
            1 => wire::required::<wire::Exact, _, _>(map, &mut self.needed),
            2 => wire::collection::<wire::Exact, _, _>(map, &mut self.notes),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_filled(map, "lines", &self.lines)?;
        wire::put(map, "needed", &self.needed)?;
        wire::put_filled(map, "notes", &self.notes)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_filled("lines", &self.lines, self.lines.is_empty());
        out.show("needed", &self.needed);
        out.show_filled("notes", &self.notes, self.notes.is_empty());
    }
}

wire::object!(Receipt);

