/// The schema `Flat`.
///
/// The schema name is `Flat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Flat {
    /// The property `number`.
    ///
    /// Is at least 1.
    pub number: wire::Nullable<i64>,
    /// The property `parent`.
    pub parent: wire::Nullable<Box<Flat>>,
}

impl Flat {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            number: wire::Nullable::Absent,
            parent: wire::Nullable::Absent,
        }
    }

    /// Sets [`number`](Self::number).
    #[must_use]
    pub fn with_number(mut self, value: impl Into<wire::Nullable<i64>>) -> Self {
        self.number = value.into();
        self
    }

    /// Sets [`parent`](Self::parent).
    #[must_use]
    pub fn with_parent(mut self, value: impl Into<wire::Nullable<Box<Flat>>>) -> Self {
        self.parent = value.into();
        self
    }
}

impl Default for Flat {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Flat {
    const NAME: &'static str = "Flat";
    const MEMBERS: &'static [&'static str] = &["number", "parent"];

    fn empty() -> Self {
        Self {
            number: wire::Nullable::Absent,
            parent: wire::Nullable::Absent,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::nullable::<wire::Whole, _, _>(map, &mut self.number),
            1 => wire::nullable::<wire::Exact, _, _>(map, &mut self.parent),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_nullable(map, "number", &self.number)?;
        wire::put_nullable(map, "parent", &self.parent)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_nullable("number", &self.number);
        out.show_nullable("parent", &self.parent);
    }
}

wire::object!(Flat);

impl validate::Validate for Flat {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.range(
            &const { validate::Rule::document("flat.number.range", "number", "Flat") },
            self.number.as_ref().copied(),
            Some(1),
            None,
        );
        at.member("parent", self.parent.as_ref().map(|inner| &**inner));
    }
}

/// The value set `Kind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Kind {
    /// `short`
    Short,
    /// `long`
    Long,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

impl wire::OpenEnum for Kind {
    const NAME: &'static str = "Kind";
    const VALUES: &'static [&'static str] = &[
        "short",
        "long",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "short" => Some(Self::Short),
            "long" => Some(Self::Long),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::Short => "short",
            Self::Long => "long",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Kind);

/// The schema `Lease`.
///
/// The schema name is `Lease`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Lease {
    /// The property `end`.
    pub end: wire::Nullable<i64>,
    /// The property `extras`.
    pub extras: wire::Nullable<std::collections::BTreeMap<String, i64>>,
    /// The property `flat`.
    pub flat: wire::Nullable<Flat>,
    /// The property `free`.
    pub free: wire::Nullable<wire::Value>,
    /// The property `kind`.
    pub kind: wire::Nullable<Kind>,
    /// The property `pin`.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub pin: wire::Nullable<String>,
    /// The property `rooms`.
    pub rooms: wire::Nullable<Vec<String>>,
    /// The property `tenant`.
    pub tenant: wire::Nullable<String>,
}

impl Lease {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            end: wire::Nullable::Null,
            extras: wire::Nullable::Absent,
            flat: wire::Nullable::Absent,
            free: wire::Nullable::Absent,
            kind: wire::Nullable::Absent,
            pin: wire::Nullable::Absent,
            rooms: wire::Nullable::Absent,
            tenant: wire::Nullable::Absent,
        }
    }

    /// Sets [`end`](Self::end).
    #[must_use]
    pub fn with_end(mut self, value: impl Into<wire::Nullable<i64>>) -> Self {
        self.end = value.into();
        self
    }

    /// Sets [`extras`](Self::extras).
    #[must_use]
    pub fn with_extras(mut self, value: impl Into<wire::Nullable<std::collections::BTreeMap<String, i64>>>) -> Self {
        self.extras = value.into();
        self
    }

    /// Sets [`flat`](Self::flat).
    #[must_use]
    pub fn with_flat(mut self, value: impl Into<wire::Nullable<Flat>>) -> Self {
        self.flat = value.into();
        self
    }

    /// Sets [`free`](Self::free).
    #[must_use]
    pub fn with_free(mut self, value: impl Into<wire::Nullable<wire::Value>>) -> Self {
        self.free = value.into();
        self
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<wire::Nullable<Kind>>) -> Self {
        self.kind = value.into();
        self
    }

    /// Sets [`pin`](Self::pin).
    #[must_use]
    pub fn with_pin(mut self, value: impl Into<wire::Nullable<String>>) -> Self {
        self.pin = value.into();
        self
    }

    /// Sets [`rooms`](Self::rooms).
    #[must_use]
    pub fn with_rooms(mut self, value: impl Into<wire::Nullable<Vec<String>>>) -> Self {
        self.rooms = value.into();
        self
    }

    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    pub fn with_tenant(mut self, value: impl Into<wire::Nullable<String>>) -> Self {
        self.tenant = value.into();
        self
    }
}

impl Default for Lease {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Lease {
    const NAME: &'static str = "Lease";
    const MEMBERS: &'static [&'static str] = &[
        "end",
        "extras",
        "flat",
        "free",
        "kind",
        "pin",
        "rooms",
        "tenant",
    ];

    fn empty() -> Self {
        Self {
            end: wire::Nullable::Null,
            extras: wire::Nullable::Absent,
            flat: wire::Nullable::Absent,
            free: wire::Nullable::Absent,
            kind: wire::Nullable::Absent,
            pin: wire::Nullable::Absent,
            rooms: wire::Nullable::Absent,
            tenant: wire::Nullable::Absent,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::nullable::<wire::Whole, _, _>(map, &mut self.end),
            1 => wire::nullable::<wire::Exact, _, _>(map, &mut self.extras),
            2 => wire::nullable::<wire::Exact, _, _>(map, &mut self.flat),
            3 => wire::nullable::<wire::Exact, _, _>(map, &mut self.free),
            4 => wire::nullable::<wire::Exact, _, _>(map, &mut self.kind),
            5 => wire::nullable::<wire::Exact, _, _>(map, &mut self.pin),
            6 => wire::nullable::<wire::Exact, _, _>(map, &mut self.rooms),
            7 => wire::nullable::<wire::Exact, _, _>(map, &mut self.tenant),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_or_null(map, "end", &self.end)?;
        wire::put_nullable(map, "extras", &self.extras)?;
        wire::put_nullable(map, "flat", &self.flat)?;
        wire::put_nullable(map, "free", &self.free)?;
        wire::put_nullable(map, "kind", &self.kind)?;
        wire::put_nullable(map, "pin", &self.pin)?;
        wire::put_nullable(map, "rooms", &self.rooms)?;
        wire::put_nullable(map, "tenant", &self.tenant)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_nullable("end", &self.end);
        out.show_nullable("extras", &self.extras);
        out.show_nullable("flat", &self.flat);
        out.hide("free", !self.free.is_absent());
        out.show_nullable("kind", &self.kind);
        out.hide("pin", !self.pin.is_absent());
        out.show_nullable("rooms", &self.rooms);
        out.show_nullable("tenant", &self.tenant);
    }
}

wire::object!(Lease);

impl validate::Validate for Lease {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("flat", self.flat.as_ref());
    }
}

