/// The value set `Kind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `sea`
    Sea,
    /// `air`
    Air,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for Kind {
    const NAME: &'static str = "Kind";
    const VALUES: &'static [&'static str] = &[
        "sea",
        "air",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "sea" => Some(Self::Sea),
            "air" => Some(Self::Air),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::Sea => "sea",
            Self::Air => "air",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Kind);

/// The schema `Shipment`.
///
/// The schema name is `Shipment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Shipment {
    /// The property `gate`.
    ///
    /// Is not allowed when `note` is `none`.
    pub gate: Option<String>,
    /// The property `insured`.
    pub insured: Option<bool>,
    /// The property `kind`.
    pub kind: Kind,
    /// The property `lift`.
    pub lift: Option<String>,
    /// The property `needed`.
    pub needed: String,
    /// The property `note`.
    pub note: Option<String>,
    /// The property `port`.
    ///
    /// Is required when `kind` is `sea`. Is not allowed when `kind` is `air`.
    pub port: Option<String>,
    /// The property `stops`.
    ///
    /// Is required when `needed` is `yes`.
    pub stops: Option<Vec<String>>,
    /// The property `value`.
    ///
    /// Is required when `insured` is `true`.
    pub value: Option<i64>,
}

impl Shipment {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<Kind>, needed: impl Into<String>) -> Self {
        Self {
            gate: None,
            insured: None,
            kind: kind.into(),
            lift: None,
            needed: needed.into(),
            note: None,
            port: None,
            stops: None,
            value: None,
        }
    }

    /// Sets [`gate`](Self::gate).
    #[must_use]
    pub fn with_gate(mut self, value: impl Into<String>) -> Self {
        self.gate = Some(value.into());
        self
    }

    /// Sets [`insured`](Self::insured).
    #[must_use]
    pub fn with_insured(mut self, value: impl Into<bool>) -> Self {
        self.insured = Some(value.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<Kind>) -> Self {
        self.kind = value.into();
        self
    }

    /// Sets [`lift`](Self::lift).
    #[must_use]
    pub fn with_lift(mut self, value: impl Into<String>) -> Self {
        self.lift = Some(value.into());
        self
    }

    /// Sets [`needed`](Self::needed).
    #[must_use]
    pub fn with_needed(mut self, value: impl Into<String>) -> Self {
        self.needed = value.into();
        self
    }

    /// Sets [`note`](Self::note).
    #[must_use]
    pub fn with_note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sets [`port`](Self::port).
    #[must_use]
    pub fn with_port(mut self, value: impl Into<String>) -> Self {
        self.port = Some(value.into());
        self
    }

    /// Sets [`stops`](Self::stops).
    #[must_use]
    pub fn with_stops(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.stops = Some(wire::list(value));
        self
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<i64>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl wire::Object for Shipment {
    const NAME: &'static str = "Shipment";
    const MEMBERS: &'static [&'static str] = &[
        "gate",
        "insured",
        "kind",
        "lift",
        "needed",
        "note",
        "port",
        "stops",
        "value",
    ];
    const REQUIRED: &'static [usize] = &[2, 4];

    fn empty() -> Self {
        Self {
            gate: None,
            insured: None,
            kind: Kind::empty(),
            lift: None,
            needed: String::new(),
            note: None,
            port: None,
            stops: None,
            value: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.gate),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.insured),
            2 => wire::required::<wire::Exact, _, _>(map, &mut self.kind),
            3 => wire::optional::<wire::Exact, _, _>(map, &mut self.lift),
            4 => wire::required::<wire::Exact, _, _>(map, &mut self.needed),
            5 => wire::optional::<wire::Exact, _, _>(map, &mut self.note),
            6 => wire::optional::<wire::Exact, _, _>(map, &mut self.port),
            7 => wire::optional::<wire::Exact, _, _>(map, &mut self.stops),
            8 => wire::optional::<wire::Whole, _, _>(map, &mut self.value),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "gate", &self.gate)?;
        wire::put_some(map, "insured", &self.insured)?;
        wire::put(map, "kind", &self.kind)?;
        wire::put_some(map, "lift", &self.lift)?;
        wire::put(map, "needed", &self.needed)?;
        wire::put_some(map, "note", &self.note)?;
        wire::put_some(map, "port", &self.port)?;
        wire::put_some(map, "stops", &self.stops)?;
        wire::put_some(map, "value", &self.value)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("gate", self.gate.as_ref());
        out.show_some("insured", self.insured.as_ref());
        out.show("kind", &self.kind);
        out.show_some("lift", self.lift.as_ref());
        out.show("needed", &self.needed);
        out.show_some("note", self.note.as_ref());
        out.show_some("port", self.port.as_ref());
        out.show_some("stops", self.stops.as_ref());
        out.show_some("value", self.value.as_ref());
    }
}

wire::object!(Shipment);

impl validate::Validate for Shipment {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.forbidden_if(
            &const { validate::Rule::document("shipment.gate.forbidden", "gate", "Shipment") },
            self.note.as_ref().and_then(wire::text_of) == Some("none"),
            self.gate.as_ref().is_some(),
            "note",
            "none",
        );
        at.allowed_only_if(
            &const { validate::Rule::document("shipment.lift.allowed", "lift", "Shipment").warning() },
            matches!(wire::text_of(&self.kind), Some("sea" | "air")),
            self.lift.as_ref().is_some(),
            "kind",
            "sea` or `air",
        );
        at.needs(
            &const { validate::Rule::document("shipment.lift.needs", "lift", "Shipment").warning() },
            self.lift.as_ref().is_some(),
            self.gate.as_ref().is_some(),
            "gate",
        );
        at.required_if(
            &const { validate::Rule::document("shipment.port.required", "port", "Shipment") },
            wire::text_of(&self.kind) == Some("sea"),
            self.port.as_ref().is_some(),
            "kind",
            "sea",
        );
        at.forbidden_if(
            &const { validate::Rule::document("shipment.port.forbidden", "port", "Shipment") },
            wire::text_of(&self.kind) == Some("air"),
            self.port.as_ref().is_some(),
            "kind",
            "air",
        );
        at.required_if(
            &const { validate::Rule::document("shipment.stops.required", "stops", "Shipment") },
            wire::text_of(&self.needed) == Some("yes"),
            self.stops.as_ref().is_some(),
            "needed",
            "yes",
        );
        at.required_if(
            &const { validate::Rule::document("shipment.value.required", "value", "Shipment") },
            self.insured.as_ref().and_then(wire::text_of) == Some("true"),
            self.value.as_ref().is_some(),
            "insured",
            "true",
        );
    }
}

