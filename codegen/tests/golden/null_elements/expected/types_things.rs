/// The schema `Bag`.
///
/// The schema name is `Bag`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Bag {
    /// The property `ids`.
    ///
    /// Is decoded as a whole: one element that cannot be decoded fails the list.
    pub ids: Vec<String>,
    /// The property `names`.
    pub names: Vec<Option<String>>,
    /// The property `refs`.
    pub refs: Vec<Option<Label>>,
    /// The property `scores`.
    pub scores: std::collections::BTreeMap<String, Option<i64>>,
}
impl Bag {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(names: impl IntoIterator<Item = impl Into<Option<String>>>) -> Self {
        Self {
            names: codec::collect_list(names),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`ids`](Self::ids).
    #[must_use]
    pub fn with_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ids = codec::collect_list(value);
        self
    }
    /// Sets [`names`](Self::names).
    #[must_use]
    pub fn with_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<Option<String>>>,
    ) -> Self {
        self.names = codec::collect_list(value);
        self
    }
    /// Sets [`refs`](Self::refs).
    #[must_use]
    pub fn with_refs(
        mut self,
        value: impl IntoIterator<Item = impl Into<Option<Label>>>,
    ) -> Self {
        self.refs = codec::collect_list(value);
        self
    }
    /// Sets [`scores`](Self::scores).
    #[must_use]
    pub fn with_scores(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<i64>>)>,
    ) -> Self {
        self.scores = codec::collect_map(value);
        self
    }
}
codec::object!(
    Bag; collection[0, WholeList] ids("ids"), required[1] names("names"), collection[2]
    refs("refs"), collection[3] scores("scores")
);
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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = value.into();
        self
    }
}
codec::object!(Label required(0); required[0] text("text"));
impl validation::Validate for Label {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!("label.text.length", "text", "Label"),
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
    pub may_null: codec::Nullable<i64>,
    /// The property `mayNullList`.
    #[doc(alias = "mayNullList")]
    pub may_null_list: codec::Nullable<Vec<String>>,
    /// The property `mayNullRef`.
    #[doc(alias = "mayNullRef")]
    pub may_null_ref: codec::Nullable<Label>,
    /// The property `mayPlain`.
    #[doc(alias = "mayPlain")]
    pub may_plain: Option<String>,
    /// The property `mustNull`.
    #[doc(alias = "mustNull")]
    pub must_null: codec::Nullable<String>,
    /// The property `mustNullRef`.
    #[doc(alias = "mustNullRef")]
    pub must_null_ref: codec::Nullable<Label>,
    /// The property `mustPlain`.
    #[doc(alias = "mustPlain")]
    pub must_plain: String,
}
impl Shelf {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(must_plain: impl Into<String>) -> Self {
        Self {
            must_plain: must_plain.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`holes`](Self::holes).
    #[must_use]
    pub fn with_holes(
        mut self,
        value: impl IntoIterator<Item = impl Into<Option<String>>>,
    ) -> Self {
        self.holes = Some(codec::collect_list(value));
        self
    }
    /// Sets [`labels`](Self::labels).
    #[must_use]
    pub fn with_labels(
        mut self,
        value: impl IntoIterator<Item = impl Into<Option<Label>>>,
    ) -> Self {
        self.labels = Some(codec::collect_list(value));
        self
    }
    /// Sets [`mapOfNull`](Self::map_of_null).
    #[must_use]
    pub fn with_map_of_null(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<i64>>)>,
    ) -> Self {
        self.map_of_null = Some(codec::collect_map(value));
        self
    }
    /// Sets [`mayNull`](Self::may_null).
    #[must_use]
    pub fn with_may_null(mut self, value: impl Into<codec::Nullable<i64>>) -> Self {
        self.may_null = value.into();
        self
    }
    /// Sets [`mayNullList`](Self::may_null_list).
    #[must_use]
    pub fn with_may_null_list(
        mut self,
        value: impl Into<codec::Nullable<Vec<String>>>,
    ) -> Self {
        self.may_null_list = value.into();
        self
    }
    /// Sets [`mayNullRef`](Self::may_null_ref).
    #[must_use]
    pub fn with_may_null_ref(
        mut self,
        value: impl Into<codec::Nullable<Label>>,
    ) -> Self {
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
    pub fn with_must_null(mut self, value: impl Into<codec::Nullable<String>>) -> Self {
        self.must_null = value.into();
        self
    }
    /// Sets [`mustNullRef`](Self::must_null_ref).
    #[must_use]
    pub fn with_must_null_ref(
        mut self,
        value: impl Into<codec::Nullable<Label>>,
    ) -> Self {
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
codec::object!(
    Shelf required(9); optional[0] holes("holes"), optional[1] labels("labels"),
    optional[2] map_of_null("mapOfNull"), nullable[3] may_null("mayNull"), nullable[4]
    may_null_list("mayNullList"), nullable[5] may_null_ref("mayNullRef"), optional[6]
    may_plain("mayPlain"), required_nullable[7] must_null("mustNull"),
    required_nullable[8] must_null_ref("mustNullRef"), required[9]
    must_plain("mustPlain")
);
impl validation::Validate for Shelf {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("labels", self.labels.as_ref());
        v.property("mayNullRef", self.may_null_ref.as_ref());
        v.property("mustNullRef", self.must_null_ref.as_ref());
    }
}
