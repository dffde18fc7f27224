/// The schema `Answer`.
///
/// The schema name is `Answer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    /// The property `text`.
    ///
    /// Has at most 3 characters.
    pub text: Option<String>,
}
impl Answer {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}
impl Default for Answer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Answer; optional[0] text("text"));
/// The schema `Form`.
///
/// The schema name is `Form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Form {
    /// The property `both`.
    ///
    /// Has 2 to 5 characters.
    pub both: Option<String>,
    /// The property `charset`.
    ///
    /// Matches the pattern `^[A-Z0-9\-.]+$`.
    pub charset: Option<String>,
    /// The property `codes`.
    ///
    /// Each item has 2 to 4 characters.
    pub codes: Option<Vec<String>>,
    /// The property `defaulted`.
    ///
    /// Has at most 20 characters. The service uses `"none"` if it is absent.
    pub defaulted: Option<String>,
    /// The property `email`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub email: Option<String>,
    /// The property `expected`.
    pub expected: Option<String>,
    /// The property `few`.
    ///
    /// Has at most 2 items.
    pub few: Option<Vec<String>>,
    /// The property `items`.
    ///
    /// Has 1 to 3 items.
    pub items: Option<Vec<String>>,
    /// The property `kept`.
    ///
    /// Is internal to the service, without any guarantee.
    pub kept: Option<String>,
    /// The property `known`.
    pub known: Option<Known>,
    /// The property `least`.
    ///
    /// Has at least 1 character.
    pub least: Option<String>,
    /// The property `low`.
    ///
    /// Is at most 0.
    pub low: Option<i64>,
    /// The property `most`.
    ///
    /// Has at most 9 characters.
    pub most: Option<String>,
    /// The property `named`.
    ///
    /// Has at most 2 characters.
    pub named: Option<String>,
    /// The property `needed`.
    ///
    /// Has at least 3 characters. Matches the pattern `^x.*$`.
    pub needed: String,
    /// The property `nullable`.
    ///
    /// Has at most 4 characters.
    pub nullable: codec::Nullable<String>,
    /// The property `positive`.
    ///
    /// Is at least 1.
    pub positive: Option<i64>,
    /// The property `range`.
    ///
    /// Is from -5 to 5.
    pub range: Option<i64>,
    /// The property `ratio`.
    ///
    /// Is from 0 to 1.
    pub ratio: Option<f64>,
    /// The property `requestId`.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// The property `row`.
    pub row: Option<Row>,
    /// The property `some`.
    ///
    /// Has at least 1 item.
    pub some: Option<Vec<Row>>,
    /// The property `stamp`.
    pub stamp: Option<i64>,
    /// The property `unit`.
    pub unit: Option<i64>,
    /// The property `zip`.
    ///
    /// Matches the pattern `^\d{5}(-\d{4})?$`.
    pub zip: Option<String>,
}
impl Form {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(needed: impl Into<String>) -> Self {
        Self {
            needed: needed.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`both`](Self::both).
    #[must_use]
    pub fn with_both(mut self, value: impl Into<String>) -> Self {
        self.both = Some(value.into());
        self
    }
    /// Sets [`charset`](Self::charset).
    #[must_use]
    pub fn with_charset(mut self, value: impl Into<String>) -> Self {
        self.charset = Some(value.into());
        self
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
    /// Sets [`defaulted`](Self::defaulted).
    #[must_use]
    pub fn with_defaulted(mut self, value: impl Into<String>) -> Self {
        self.defaulted = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`expected`](Self::expected).
    #[must_use]
    pub fn with_expected(mut self, value: impl Into<String>) -> Self {
        self.expected = Some(value.into());
        self
    }
    /// Sets [`few`](Self::few).
    #[must_use]
    pub fn with_few(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.few = Some(codec::collect_list(value));
        self
    }
    /// Sets [`items`](Self::items).
    #[must_use]
    pub fn with_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.items = Some(codec::collect_list(value));
        self
    }
    /// Sets [`kept`](Self::kept).
    #[must_use]
    pub fn with_kept(mut self, value: impl Into<String>) -> Self {
        self.kept = Some(value.into());
        self
    }
    /// Sets [`known`](Self::known).
    #[must_use]
    pub fn with_known(mut self, value: impl Into<Known>) -> Self {
        self.known = Some(value.into());
        self
    }
    /// Sets [`least`](Self::least).
    #[must_use]
    pub fn with_least(mut self, value: impl Into<String>) -> Self {
        self.least = Some(value.into());
        self
    }
    /// Sets [`low`](Self::low).
    #[must_use]
    pub fn with_low(mut self, value: impl Into<i64>) -> Self {
        self.low = Some(value.into());
        self
    }
    /// Sets [`most`](Self::most).
    #[must_use]
    pub fn with_most(mut self, value: impl Into<String>) -> Self {
        self.most = Some(value.into());
        self
    }
    /// Sets [`named`](Self::named).
    #[must_use]
    pub fn with_named(mut self, value: impl Into<String>) -> Self {
        self.named = Some(value.into());
        self
    }
    /// Sets [`needed`](Self::needed).
    #[must_use]
    pub fn with_needed(mut self, value: impl Into<String>) -> Self {
        self.needed = value.into();
        self
    }
    /// Sets [`nullable`](Self::nullable).
    #[must_use]
    pub fn with_nullable(mut self, value: impl Into<codec::Nullable<String>>) -> Self {
        self.nullable = value.into();
        self
    }
    /// Sets [`positive`](Self::positive).
    #[must_use]
    pub fn with_positive(mut self, value: impl Into<i64>) -> Self {
        self.positive = Some(value.into());
        self
    }
    /// Sets [`range`](Self::range).
    #[must_use]
    pub fn with_range(mut self, value: impl Into<i64>) -> Self {
        self.range = Some(value.into());
        self
    }
    /// Sets [`ratio`](Self::ratio).
    #[must_use]
    pub fn with_ratio(mut self, value: impl Into<f64>) -> Self {
        self.ratio = Some(value.into());
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`row`](Self::row).
    #[must_use]
    pub fn with_row(mut self, value: impl Into<Row>) -> Self {
        self.row = Some(value.into());
        self
    }
    /// Sets [`some`](Self::some).
    #[must_use]
    pub fn with_some(mut self, value: impl IntoIterator<Item = impl Into<Row>>) -> Self {
        self.some = Some(codec::collect_list(value));
        self
    }
    /// Sets [`stamp`](Self::stamp).
    #[must_use]
    pub fn with_stamp(mut self, value: impl Into<i64>) -> Self {
        self.stamp = Some(value.into());
        self
    }
    /// Sets [`unit`](Self::unit).
    #[must_use]
    pub fn with_unit(mut self, value: impl Into<i64>) -> Self {
        self.unit = Some(value.into());
        self
    }
    /// Sets [`zip`](Self::zip).
    #[must_use]
    pub fn with_zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
}
codec::object!(
    Form required(14); optional[0] both("both"), optional[1] charset("charset"),
    optional[2] codes("codes"), optional[3] defaulted("defaulted"), optional[4, Redacted]
    email("email"), optional[5] expected("expected"), optional[6] few("few"), optional[7]
    items("items"), optional[8] kept("kept"), optional[9] known("known"), optional[10]
    least("least"), optional[11] low("low"), optional[12] most("most"), optional[13]
    named("named"), required[14] needed("needed"), nullable[15] nullable("nullable"),
    optional[16] positive("positive"), optional[17] range("range"), optional[18]
    ratio("ratio"), optional[19] request_id("requestId"), optional[20] row("row"),
    optional[21] some("some"), optional[22] stamp("stamp"), optional[23] unit("unit"),
    optional[24] zip("zip")
);
impl validation::Validate for Form {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("form.size", "", "Form"),
            self,
            2000,
            478,
            &[
                self.both.as_ref().and_then(codec::as_text),
                self.charset.as_ref().and_then(codec::as_text),
                self.defaulted.as_ref().and_then(codec::as_text),
                self.email.as_ref().and_then(codec::as_text),
                self.expected.as_ref().and_then(codec::as_text),
                self.kept.as_ref().and_then(codec::as_text),
                self.known.as_ref().and_then(codec::as_text),
                self.least.as_ref().and_then(codec::as_text),
                self.most.as_ref().and_then(codec::as_text),
                self.named.as_ref().and_then(codec::as_text),
                codec::as_text(&self.needed),
                self.nullable.as_ref().and_then(codec::as_text),
                self.request_id.as_ref().and_then(codec::as_text),
                self.zip.as_ref().and_then(codec::as_text),
            ],
            self.codes.as_ref().is_none() && self.few.as_ref().is_none()
                && self.items.as_ref().is_none() && self.row.as_ref().is_none()
                && self.some.as_ref().is_none(),
        );
        v.length(
            validation::rule!("form.both.length", "both", "Form"),
            self.both.as_ref(),
            Some(2),
            Some(5),
        );
        v.characters(
            validation::warning!("form.charset.characters", "charset", "Form"),
            self.charset.as_ref(),
            &[('A', 'Z'), ('0', '9'), ('-', '-'), ('.', '.')],
            1,
        );
        v.item_lengths(
            validation::rule!("form.codes.item-length", "codes", "Form"),
            self.codes.as_ref(),
            Some(2),
            Some(4),
        );
        v.length(
            validation::rule!("form.defaulted.length", "defaulted", "Form"),
            self.defaulted.as_ref(),
            None,
            Some(20),
        );
        v.pattern(
            validation::warning!("form.expected.pattern", "expected", "Form"),
            self.expected.as_ref(),
            validation::char_pattern!(
                & [& [(& [('a', 'z')], 3, 3), (& [('-', '-')], 1, 1), (& [('0', '9')], 1,
                u32::MAX)]]
            ),
            "a text that matches `^[a-z]{3}-[0-9]+$`",
        );
        v.item_count(
            validation::rule!("form.few.items", "few", "Form"),
            self.few.as_ref().map(|list| list.len()),
            None,
            Some(2),
        );
        v.item_count(
            validation::rule!("form.items.items", "items", "Form"),
            self.items.as_ref().map(|list| list.len()),
            Some(1),
            Some(3),
        );
        v.known_value(
            validation::rule!("form.known.values", "known", "Form"),
            self.known.as_ref().is_none_or(|value| value.is_known()),
        );
        v.length(
            validation::rule!("form.least.length", "least", "Form"),
            self.least.as_ref(),
            Some(1),
            None,
        );
        v.range(
            validation::rule!("form.low.range", "low", "Form"),
            self.low.as_ref().copied(),
            None,
            Some(0),
        );
        v.length(
            validation::rule!("form.most.length", "most", "Form"),
            self.most.as_ref(),
            None,
            Some(9),
        );
        v.length(
            validation::warning!("form.short-name", "named", "Form"),
            self.named.as_ref(),
            None,
            Some(2),
        );
        v.length(
            validation::rule!("form.needed.length", "needed", "Form"),
            Some(&self.needed),
            Some(3),
            None,
        );
        v.pattern(
            validation::rule!("form.needed.pattern", "needed", "Form"),
            Some(&self.needed),
            validation::pattern!("^x.*$"),
            "a text that matches `^x.*$`",
        );
        v.length(
            validation::rule!("form.nullable.length", "nullable", "Form"),
            self.nullable.as_ref(),
            None,
            Some(4),
        );
        v.range(
            validation::rule!("form.positive.range", "positive", "Form"),
            self.positive.as_ref().copied(),
            Some(1),
            None,
        );
        v.range(
            validation::rule!("form.range.range", "range", "Form"),
            self.range.as_ref().copied(),
            Some(-5),
            Some(5),
        );
        v.not_personal(
            validation::warning!("form.request-id.personal", "requestId", "Form"),
            self.request_id.as_ref(),
            &[self.email.as_ref()],
        );
        v.property("row", self.row.as_ref());
        v.item_count(
            validation::rule!("form.some.items", "some", "Form"),
            self.some.as_ref().map(|list| list.len()),
            Some(1),
            None,
        );
        v.items("some", self.some.as_ref());
        v.pattern(
            validation::rule!("form.zip.pattern", "zip", "Form"),
            self.zip.as_ref(),
            validation::char_pattern!(
                & [& [(& [('0', '9')], 5, 5), (& [('-', '-')], 1, 1), (& [('0', '9')], 4,
                4)], & [(& [('0', '9')], 5, 5)]]
            ),
            "a text that matches `^\\d{5}(-\\d{4})?$`",
        );
    }
}
/// The values of the schema `Known`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Known {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(Known = "Known"; A = "a", B = "b");
/// The schema `Row`.
///
/// The schema name is `Row`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Row {
    /// The property `cell`.
    ///
    /// Has at most 3 characters.
    pub cell: Option<String>,
}
impl Row {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`cell`](Self::cell).
    #[must_use]
    pub fn with_cell(mut self, value: impl Into<String>) -> Self {
        self.cell = Some(value.into());
        self
    }
}
impl Default for Row {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Row; optional[0] cell("cell"));
impl validation::Validate for Row {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!("row.cell.length", "cell", "Row"),
            self.cell.as_ref(),
            None,
            Some(3),
        );
    }
}
