/// The schema `Bag`.
///
/// The schema name is `Bag`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Bag {
    /// The property `ids`.
    ///
    /// Is read as a whole: one unreadable element makes the list unreadable.
    pub ids: Vec<String>,
    /// The property `names`.
    pub names: Vec<Option<String>>,
    /// The property `refs`.
    pub refs: Vec<Option<Label>>,
    /// The property `scores`.
    pub scores: std::collections::BTreeMap<String, Option<i64>>,
}

impl Bag {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(names: impl IntoIterator<Item = impl Into<Option<String>>>) -> Self {
        Self {
            ids: Vec::new(),
            names: wire::list(names),
            refs: Vec::new(),
            scores: std::collections::BTreeMap::new(),
        }
    }

    /// Sets [`ids`](Self::ids).
    #[must_use]
    pub fn with_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.ids = wire::list(value);
        self
    }

    /// Sets [`names`](Self::names).
    #[must_use]
    pub fn with_names(mut self, value: impl IntoIterator<Item = impl Into<Option<String>>>) -> Self {
        self.names = wire::list(value);
        self
    }

    /// Sets [`refs`](Self::refs).
    #[must_use]
    pub fn with_refs(mut self, value: impl IntoIterator<Item = impl Into<Option<Label>>>) -> Self {
        self.refs = wire::list(value);
        self
    }

    /// Sets [`scores`](Self::scores).
    #[must_use]
    pub fn with_scores(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<i64>>)>) -> Self {
        self.scores = wire::map(value);
        self
    }
}

impl wire::Object for Bag {
    const NAME: &'static str = "Bag";
    const MEMBERS: &'static [&'static str] = &["ids", "names", "refs", "scores"];

    fn empty() -> Self {
        Self {
            ids: Vec::new(),
            names: Vec::new(),
            refs: Vec::new(),
            scores: std::collections::BTreeMap::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::collection::<wire::WholeList, _, _>(map, &mut self.ids),
            1 => wire::required::<wire::Exact, _, _>(map, &mut self.names),
            2 => wire::collection::<wire::Exact, _, _>(map, &mut self.refs),
            3 => wire::collection::<wire::Exact, _, _>(map, &mut self.scores),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_filled(map, "ids", &self.ids)?;
        wire::put(map, "names", &self.names)?;
        wire::put_filled(map, "refs", &self.refs)?;
        wire::put_filled(map, "scores", &self.scores)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_filled("ids", &self.ids, self.ids.is_empty());
        out.show("names", &self.names);
        out.show_filled("refs", &self.refs, self.refs.is_empty());
        out.show_filled("scores", &self.scores, self.scores.is_empty());
    }
}

wire::object!(Bag);

/// The schema `Label`.
///
/// The schema name is `Label`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Label {
    /// The property `text`.
    ///
    /// Has at most 3 characters.
    pub text: String,
}

impl Label {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
        }
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }
}

impl wire::Object for Label {
    const NAME: &'static str = "Label";
    const MEMBERS: &'static [&'static str] = &["text"];
    const REQUIRED: &'static [usize] = &[0];

    fn empty() -> Self {
        Self {
            text: String::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.text),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "text", &self.text)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("text", &self.text);
    }
}

wire::object!(Label);

impl validate::Validate for Label {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.length(
            &const { validate::Rule::document("label.text.length", "text", "Label") },
            Some(&self.text),
            None,
            Some(3),
        );
    }
}

/// The schema `Shelf`.
///
/// The schema name is `Shelf`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Shelf {
    /// The property `holes`.
    pub holes: Option<Vec<Option<String>>>,
    /// The property `labels`.
    pub labels: Option<Vec<Option<Label>>>,
    /// The property `mapOfNull`.
    #[doc(alias = "mapOfNull")]
    pub map_of_null: Option<std::collections::BTreeMap<String, Option<i64>>>,
    /// The property `mayNull`.
    #[doc(alias = "mayNull")]
    pub may_null: wire::Nullable<i64>,
    /// The property `mayNullList`.
    #[doc(alias = "mayNullList")]
    pub may_null_list: wire::Nullable<Vec<String>>,
    /// The property `mayNullRef`.
    #[doc(alias = "mayNullRef")]
    pub may_null_ref: wire::Nullable<Label>,
    /// The property `mayPlain`.
    #[doc(alias = "mayPlain")]
    pub may_plain: Option<String>,
    /// The property `mustNull`.
    #[doc(alias = "mustNull")]
    pub must_null: wire::Nullable<String>,
    /// The property `mustNullRef`.
    #[doc(alias = "mustNullRef")]
    pub must_null_ref: wire::Nullable<Label>,
    /// The property `mustPlain`.
    #[doc(alias = "mustPlain")]
    pub must_plain: String,
}

impl Shelf {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(must_plain: impl Into<String>) -> Self {
        Self {
            holes: None,
            labels: None,
            map_of_null: None,
            may_null: wire::Nullable::Absent,
            may_null_list: wire::Nullable::Absent,
            may_null_ref: wire::Nullable::Absent,
            may_plain: None,
            must_null: wire::Nullable::Null,
            must_null_ref: wire::Nullable::Null,
            must_plain: must_plain.into(),
        }
    }

    /// Sets [`holes`](Self::holes).
    #[must_use]
    pub fn with_holes(mut self, value: impl IntoIterator<Item = impl Into<Option<String>>>) -> Self {
        self.holes = Some(wire::list(value));
        self
    }

    /// Sets [`labels`](Self::labels).
    #[must_use]
    pub fn with_labels(mut self, value: impl IntoIterator<Item = impl Into<Option<Label>>>) -> Self {
        self.labels = Some(wire::list(value));
        self
    }

    /// Sets [`mapOfNull`](Self::map_of_null).
    #[must_use]
    pub fn with_map_of_null(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<i64>>)>) -> Self {
        self.map_of_null = Some(wire::map(value));
        self
    }

    /// Sets [`mayNull`](Self::may_null).
    #[must_use]
    pub fn with_may_null(mut self, value: impl Into<wire::Nullable<i64>>) -> Self {
        self.may_null = value.into();
        self
    }

    /// Sets [`mayNullList`](Self::may_null_list).
    #[must_use]
    pub fn with_may_null_list(mut self, value: impl Into<wire::Nullable<Vec<String>>>) -> Self {
        self.may_null_list = value.into();
        self
    }

    /// Sets [`mayNullRef`](Self::may_null_ref).
    #[must_use]
    pub fn with_may_null_ref(mut self, value: impl Into<wire::Nullable<Label>>) -> Self {
        self.may_null_ref = value.into();
        self
    }

    /// Sets [`mayPlain`](Self::may_plain).
    #[must_use]
    pub fn with_may_plain(mut self, value: impl Into<String>) -> Self {
        self.may_plain = Some(value.into());
        self
    }

    /// Sets [`mustNull`](Self::must_null).
    #[must_use]
    pub fn with_must_null(mut self, value: impl Into<wire::Nullable<String>>) -> Self {
        self.must_null = value.into();
        self
    }

    /// Sets [`mustNullRef`](Self::must_null_ref).
    #[must_use]
    pub fn with_must_null_ref(mut self, value: impl Into<wire::Nullable<Label>>) -> Self {
        self.must_null_ref = value.into();
        self
    }

    /// Sets [`mustPlain`](Self::must_plain).
    #[must_use]
    pub fn with_must_plain(mut self, value: impl Into<String>) -> Self {
        self.must_plain = value.into();
        self
    }
}

impl wire::Object for Shelf {
    const NAME: &'static str = "Shelf";
    const MEMBERS: &'static [&'static str] = &[
        "holes",
        "labels",
        "mapOfNull",
        "mayNull",
        "mayNullList",
        "mayNullRef",
        "mayPlain",
        "mustNull",
        "mustNullRef",
        "mustPlain",
    ];
    const REQUIRED: &'static [usize] = &[9];

    fn empty() -> Self {
        Self {
            holes: None,
            labels: None,
            map_of_null: None,
            may_null: wire::Nullable::Absent,
            may_null_list: wire::Nullable::Absent,
            may_null_ref: wire::Nullable::Absent,
            may_plain: None,
            must_null: wire::Nullable::Null,
            must_null_ref: wire::Nullable::Null,
            must_plain: String::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.holes),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.labels),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.map_of_null),
            3 => wire::nullable::<wire::Whole, _, _>(map, &mut self.may_null),
            4 => wire::nullable::<wire::Exact, _, _>(map, &mut self.may_null_list),
            5 => wire::nullable::<wire::Exact, _, _>(map, &mut self.may_null_ref),
            6 => wire::optional::<wire::Exact, _, _>(map, &mut self.may_plain),
            7 => wire::nullable::<wire::Exact, _, _>(map, &mut self.must_null),
            8 => wire::nullable::<wire::Exact, _, _>(map, &mut self.must_null_ref),
            9 => wire::required::<wire::Exact, _, _>(map, &mut self.must_plain),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "holes", &self.holes)?;
        wire::put_some(map, "labels", &self.labels)?;
        wire::put_some(map, "mapOfNull", &self.map_of_null)?;
        wire::put_nullable(map, "mayNull", &self.may_null)?;
        wire::put_nullable(map, "mayNullList", &self.may_null_list)?;
        wire::put_nullable(map, "mayNullRef", &self.may_null_ref)?;
        wire::put_some(map, "mayPlain", &self.may_plain)?;
        wire::put_or_null(map, "mustNull", &self.must_null)?;
        wire::put_or_null(map, "mustNullRef", &self.must_null_ref)?;
        wire::put(map, "mustPlain", &self.must_plain)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("holes", self.holes.as_ref());
        out.show_some("labels", self.labels.as_ref());
        out.show_some("map_of_null", self.map_of_null.as_ref());
        out.show_nullable("may_null", &self.may_null);
        out.show_nullable("may_null_list", &self.may_null_list);
        out.show_nullable("may_null_ref", &self.may_null_ref);
        out.show_some("may_plain", self.may_plain.as_ref());
        out.show_nullable("must_null", &self.must_null);
        out.show_nullable("must_null_ref", &self.must_null_ref);
        out.show("must_plain", &self.must_plain);
    }
}

wire::object!(Shelf);

impl validate::Validate for Shelf {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.each("labels", self.labels.as_ref());
        at.member("mayNullRef", self.may_null_ref.as_ref());
        at.member("mustNullRef", self.must_null_ref.as_ref());
    }
}

