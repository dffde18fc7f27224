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
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            text: None,
        }
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl Default for Answer {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Answer {
    const NAME: &'static str = "Answer";
    const MEMBERS: &'static [&'static str] = &["text"];

    fn empty() -> Self {
        Self {
            text: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.text),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "text", &self.text)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("text", self.text.as_ref());
    }
}

wire::object!(Answer);

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
    /// Is internal to the service, which promises nothing about it.
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
    pub nullable: wire::Nullable<String>,
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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(needed: impl Into<String>) -> Self {
        Self {
            both: None,
            charset: None,
            codes: None,
            defaulted: None,
            email: None,
            expected: None,
            few: None,
            items: None,
            kept: None,
            known: None,
            least: None,
            low: None,
            most: None,
            named: None,
            needed: needed.into(),
            nullable: wire::Nullable::Absent,
            positive: None,
            range: None,
            ratio: None,
            request_id: None,
            row: None,
            some: None,
            stamp: None,
            unit: None,
            zip: None,
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
    pub fn with_codes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(wire::list(value));
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
    pub fn with_few(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.few = Some(wire::list(value));
        self
    }

    /// Sets [`items`](Self::items).
    #[must_use]
    pub fn with_items(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.items = Some(wire::list(value));
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
    pub fn with_nullable(mut self, value: impl Into<wire::Nullable<String>>) -> Self {
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
        self.some = Some(wire::list(value));
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

impl wire::Object for Form {
    const NAME: &'static str = "Form";
    const MEMBERS: &'static [&'static str] = &[
        "both",
        "charset",
        "codes",
        "defaulted",
        "email",
        "expected",
        "few",
        "items",
        "kept",
        "known",
        "least",
        "low",
        "most",
        "named",
        "needed",
        "nullable",
        "positive",
        "range",
        "ratio",
        "requestId",
        "row",
        "some",
        "stamp",
        "unit",
        "zip",
    ];
    const REQUIRED: &'static [usize] = &[14];

    fn empty() -> Self {
        Self {
            both: None,
            charset: None,
            codes: None,
            defaulted: None,
            email: None,
            expected: None,
            few: None,
            items: None,
            kept: None,
            known: None,
            least: None,
            low: None,
            most: None,
            named: None,
            needed: String::new(),
            nullable: wire::Nullable::Absent,
            positive: None,
            range: None,
            ratio: None,
            request_id: None,
            row: None,
            some: None,
            stamp: None,
            unit: None,
            zip: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.both),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.charset),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.codes),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.defaulted),
            4 => wire::optional::<wire::Exact, _, _>(map, &mut self.email),
            5 => wire::optional::<wire::Exact, _, _>(map, &mut self.expected),
            6 => wire::optional::<wire::Exact, _, _>(map, &mut self.few),
            7 => wire::optional::<wire::Exact, _, _>(map, &mut self.items),
            8 => wire::optional::<wire::Exact, _, _>(map, &mut self.kept),
            9 => wire::optional::<wire::Exact, _, _>(map, &mut self.known),
            10 => wire::optional::<wire::Exact, _, _>(map, &mut self.least),
            11 => wire::optional::<wire::Whole, _, _>(map, &mut self.low),
            12 => wire::optional::<wire::Exact, _, _>(map, &mut self.most),
            13 => wire::optional::<wire::Exact, _, _>(map, &mut self.named),
            14 => wire::required::<wire::Exact, _, _>(map, &mut self.needed),
            15 => wire::nullable::<wire::Exact, _, _>(map, &mut self.nullable),
            16 => wire::optional::<wire::Whole, _, _>(map, &mut self.positive),
            17 => wire::optional::<wire::Whole, _, _>(map, &mut self.range),
            18 => wire::optional::<wire::Exact, _, _>(map, &mut self.ratio),
            19 => wire::optional::<wire::Exact, _, _>(map, &mut self.request_id),
            20 => wire::optional::<wire::Exact, _, _>(map, &mut self.row),
            21 => wire::optional::<wire::Exact, _, _>(map, &mut self.some),
            22 => wire::optional::<wire::Whole, _, _>(map, &mut self.stamp),
            23 => wire::optional::<wire::Whole, _, _>(map, &mut self.unit),
            24 => wire::optional::<wire::Exact, _, _>(map, &mut self.zip),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "both", &self.both)?;
        wire::put_some(map, "charset", &self.charset)?;
        wire::put_some(map, "codes", &self.codes)?;
        wire::put_some(map, "defaulted", &self.defaulted)?;
        wire::put_some(map, "email", &self.email)?;
        wire::put_some(map, "expected", &self.expected)?;
        wire::put_some(map, "few", &self.few)?;
        wire::put_some(map, "items", &self.items)?;
        wire::put_some(map, "kept", &self.kept)?;
        wire::put_some(map, "known", &self.known)?;
        wire::put_some(map, "least", &self.least)?;
        wire::put_some(map, "low", &self.low)?;
        wire::put_some(map, "most", &self.most)?;
        wire::put_some(map, "named", &self.named)?;
        wire::put(map, "needed", &self.needed)?;
        wire::put_nullable(map, "nullable", &self.nullable)?;
        wire::put_some(map, "positive", &self.positive)?;
        wire::put_some(map, "range", &self.range)?;
        wire::put_some(map, "ratio", &self.ratio)?;
        wire::put_some(map, "requestId", &self.request_id)?;
        wire::put_some(map, "row", &self.row)?;
        wire::put_some(map, "some", &self.some)?;
        wire::put_some(map, "stamp", &self.stamp)?;
        wire::put_some(map, "unit", &self.unit)?;
        wire::put_some(map, "zip", &self.zip)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("both", self.both.as_ref());
        out.show_some("charset", self.charset.as_ref());
        out.show_some("codes", self.codes.as_ref());
        out.show_some("defaulted", self.defaulted.as_ref());
        out.hide("email", self.email.is_some());
        out.show_some("expected", self.expected.as_ref());
        out.show_some("few", self.few.as_ref());
        out.show_some("items", self.items.as_ref());
        out.show_some("kept", self.kept.as_ref());
        out.show_some("known", self.known.as_ref());
        out.show_some("least", self.least.as_ref());
        out.show_some("low", self.low.as_ref());
        out.show_some("most", self.most.as_ref());
        out.show_some("named", self.named.as_ref());
        out.show("needed", &self.needed);
        out.show_nullable("nullable", &self.nullable);
        out.show_some("positive", self.positive.as_ref());
        out.show_some("range", self.range.as_ref());
        out.show_some("ratio", self.ratio.as_ref());
        out.show_some("request_id", self.request_id.as_ref());
        out.show_some("row", self.row.as_ref());
        out.show_some("some", self.some.as_ref());
        out.show_some("stamp", self.stamp.as_ref());
        out.show_some("unit", self.unit.as_ref());
        out.show_some("zip", self.zip.as_ref());
    }
}

wire::object!(Form);

impl validate::Validate for Form {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.size(
            &const { validate::Rule::document("form.size", "", "Form") },
            self,
            2000,
            478,
            &[self.both.as_ref().and_then(wire::text_of), self.charset.as_ref().and_then(wire::text_of), self.defaulted.as_ref().and_then(wire::text_of), self.email.as_ref().and_then(wire::text_of), self.expected.as_ref().and_then(wire::text_of), self.kept.as_ref().and_then(wire::text_of), self.known.as_ref().and_then(wire::text_of), self.least.as_ref().and_then(wire::text_of), self.most.as_ref().and_then(wire::text_of), self.named.as_ref().and_then(wire::text_of), wire::text_of(&self.needed), self.nullable.as_ref().and_then(wire::text_of), self.request_id.as_ref().and_then(wire::text_of), self.zip.as_ref().and_then(wire::text_of)],
            self.codes.as_ref().is_none() && self.few.as_ref().is_none() && self.items.as_ref().is_none() && self.row.as_ref().is_none() && self.some.as_ref().is_none(),
        );
        at.length(
            &const { validate::Rule::document("form.both.length", "both", "Form") },
            self.both.as_ref(),
            Some(2),
            Some(5),
        );
        at.characters(
            &const { validate::Rule::document("form.charset.characters", "charset", "Form").warning() },
            self.charset.as_ref(),
            &[('A', 'Z'), ('0', '9'), ('-', '-'), ('.', '.')],
            1,
        );
        at.item_lengths(
            &const { validate::Rule::document("form.codes.item-length", "codes", "Form") },
            self.codes.as_ref(),
            Some(2),
            Some(4),
        );
        at.length(
            &const { validate::Rule::document("form.defaulted.length", "defaulted", "Form") },
            self.defaulted.as_ref(),
            None,
            Some(20),
        );
        at.form(
            &const { validate::Rule::document("form.expected.pattern", "expected", "Form").warning() },
            self.expected.as_ref(),
            &const { validate::Shape::new(&[&[(&[('a', 'z')], 3, 3), (&[('-', '-')], 1, 1), (&[('0', '9')], 1, u32::MAX)]]) },
            "a text that matches `^[a-z]{3}-[0-9]+$`",
        );
        at.items(
            &const { validate::Rule::document("form.few.items", "few", "Form") },
            self.few.as_ref().map(|list| list.len()),
            None,
            Some(2),
        );
        at.items(
            &const { validate::Rule::document("form.items.items", "items", "Form") },
            self.items.as_ref().map(|list| list.len()),
            Some(1),
            Some(3),
        );
        at.known(
            &const { validate::Rule::document("form.known.values", "known", "Form") },
            self.known.as_ref().is_none_or(|value| value.is_known()),
        );
        at.length(
            &const { validate::Rule::document("form.least.length", "least", "Form") },
            self.least.as_ref(),
            Some(1),
            None,
        );
        at.range(
            &const { validate::Rule::document("form.low.range", "low", "Form") },
            self.low.as_ref().copied(),
            None,
            Some(0),
        );
        at.length(
            &const { validate::Rule::document("form.most.length", "most", "Form") },
            self.most.as_ref(),
            None,
            Some(9),
        );
        at.length(
            &const { validate::Rule::document("form.short-name", "named", "Form").warning() },
            self.named.as_ref(),
            None,
            Some(2),
        );
        at.length(
            &const { validate::Rule::document("form.needed.length", "needed", "Form") },
            Some(&self.needed),
            Some(3),
            None,
        );
        at.form(
            &const { validate::Rule::document("form.needed.pattern", "needed", "Form") },
            Some(&self.needed),
            { static PATTERN: validate::Pattern = validate::Pattern::new("^x.*$"); &PATTERN },
            "a text that matches `^x.*$`",
        );
        at.length(
            &const { validate::Rule::document("form.nullable.length", "nullable", "Form") },
            self.nullable.as_ref(),
            None,
            Some(4),
        );
        at.range(
            &const { validate::Rule::document("form.positive.range", "positive", "Form") },
            self.positive.as_ref().copied(),
            Some(1),
            None,
        );
        at.range(
            &const { validate::Rule::document("form.range.range", "range", "Form") },
            self.range.as_ref().copied(),
            Some(-5),
            Some(5),
        );
        at.not_personal(
            &const { validate::Rule::document("form.request-id.personal", "requestId", "Form").warning() },
            self.request_id.as_ref(),
            &[self.email.as_ref()],
        );
        at.member("row", self.row.as_ref());
        at.items(
            &const { validate::Rule::document("form.some.items", "some", "Form") },
            self.some.as_ref().map(|list| list.len()),
            Some(1),
            None,
        );
        at.each("some", self.some.as_ref());
        at.form(
            &const { validate::Rule::document("form.zip.pattern", "zip", "Form") },
            self.zip.as_ref(),
            &const { validate::Shape::new(&[&[(&[('0', '9')], 5, 5), (&[('-', '-')], 1, 1), (&[('0', '9')], 4, 4)], &[(&[('0', '9')], 5, 5)]]) },
            "a text that matches `^\\d{5}(-\\d{4})?$`",
        );
    }
}

/// The value set `Known`.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
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

impl wire::OpenEnum for Known {
    const NAME: &'static str = "Known";
    const VALUES: &'static [&'static str] = &[
        "a",
        "b",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "a" => Some(Self::A),
            "b" => Some(Self::B),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Known);

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
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cell: None,
        }
    }

    /// Sets [`cell`](Self::cell).
    #[must_use]
    pub fn with_cell(mut self, value: impl Into<String>) -> Self {
        self.cell = Some(value.into());
        self
    }
}

impl Default for Row {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Row {
    const NAME: &'static str = "Row";
    const MEMBERS: &'static [&'static str] = &["cell"];

    fn empty() -> Self {
        Self {
            cell: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.cell),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "cell", &self.cell)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("cell", self.cell.as_ref());
    }
}

wire::object!(Row);

impl validate::Validate for Row {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.length(
            &const { validate::Rule::document("row.cell.length", "cell", "Row") },
            self.cell.as_ref(),
            None,
            Some(3),
        );
    }
}

