/// The values of the schema `Kind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
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
codec::open_enum!(Kind = "Kind"; Sea = "sea", Air = "air");
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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<Kind>, needed: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            needed: needed.into(),
            ..codec::FromJson::empty()
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
    pub fn with_stops(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.stops = Some(codec::collect_list(value));
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<i64>) -> Self {
        self.value = Some(value.into());
        self
    }
}
codec::object!(
    Shipment required(2, 4); optional[0] gate("gate"), optional[1] insured("insured"),
    required[2] kind("kind"), optional[3] lift("lift"), required[4] needed("needed"),
    optional[5] note("note"), optional[6] port("port"), optional[7] stops("stops"),
    optional[8] value("value")
);
impl validation::Validate for Shipment {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.forbidden_if(
            validation::rule!("shipment.gate.forbidden", "gate", "Shipment"),
            self.note.as_ref().and_then(codec::as_text) == Some("none"),
            self.gate.as_ref().is_some(),
            "note",
            "none",
        );
        v.allowed_only_if(
            validation::warning!("shipment.lift.allowed", "lift", "Shipment"),
            matches!(codec::as_text(& self.kind), Some("sea" | "air")),
            self.lift.as_ref().is_some(),
            "kind",
            "sea` or `air",
        );
        v.dependent_required(
            validation::warning!("shipment.lift.needs", "lift", "Shipment"),
            self.lift.as_ref().is_some(),
            self.gate.as_ref().is_some(),
            "gate",
        );
        v.required_if(
            validation::rule!("shipment.port.required", "port", "Shipment"),
            codec::as_text(&self.kind) == Some("sea"),
            self.port.as_ref().is_some(),
            "kind",
            "sea",
        );
        v.forbidden_if(
            validation::rule!("shipment.port.forbidden", "port", "Shipment"),
            codec::as_text(&self.kind) == Some("air"),
            self.port.as_ref().is_some(),
            "kind",
            "air",
        );
        v.required_if(
            validation::rule!("shipment.stops.required", "stops", "Shipment"),
            codec::as_text(&self.needed) == Some("yes"),
            self.stops.as_ref().is_some(),
            "needed",
            "yes",
        );
        v.required_if(
            validation::rule!("shipment.value.required", "value", "Shipment"),
            self.insured.as_ref().and_then(codec::as_text) == Some("true"),
            self.value.as_ref().is_some(),
            "insured",
            "true",
        );
    }
}
