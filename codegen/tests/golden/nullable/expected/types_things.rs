/// The schema `Flat`.
///
/// The schema name is `Flat`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Flat {
    /// The property `number`.
    ///
    /// Is at least 1.
    pub number: codec::Nullable<i64>,
    /// The property `parent`.
    pub parent: codec::Nullable<Box<Flat>>,
}
impl Flat {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`number`](Self::number).
    #[must_use]
    pub fn with_number(mut self, value: impl Into<codec::Nullable<i64>>) -> Self {
        self.number = value.into();
        self
    }
    /// Sets [`parent`](Self::parent).
    #[must_use]
    pub fn with_parent(mut self, value: impl Into<codec::Nullable<Box<Flat>>>) -> Self {
        self.parent = value.into();
        self
    }
}
impl Default for Flat {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Flat; nullable[0] number("number"), nullable[1] parent("parent"));
impl validation::Validate for Flat {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("flat.number.range", "number", "Flat"),
            self.number.as_ref().copied(),
            Some(1),
            None,
        );
        v.property("parent", self.parent.as_ref().map(|inner| &**inner));
    }
}
/// The values of the schema `Kind`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
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
codec::open_enum!(Kind = "Kind"; Short = "short", Long = "long");
/// The schema `Lease`.
///
/// The schema name is `Lease`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Lease {
    /// The property `end`.
    pub end: codec::Nullable<i64>,
    /// The property `extras`.
    pub extras: codec::Nullable<std::collections::BTreeMap<String, i64>>,
    /// The property `flat`.
    pub flat: codec::Nullable<Flat>,
    /// The property `free`.
    pub free: codec::Nullable<codec::Value>,
    /// The property `kind`.
    pub kind: codec::Nullable<Kind>,
    /// The property `pin`.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub pin: codec::Nullable<String>,
    /// The property `rooms`.
    pub rooms: codec::Nullable<Vec<String>>,
    /// The property `tenant`.
    pub tenant: codec::Nullable<String>,
}
impl Lease {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`end`](Self::end).
    #[must_use]
    pub fn with_end(mut self, value: impl Into<codec::Nullable<i64>>) -> Self {
        self.end = value.into();
        self
    }
    /// Sets [`extras`](Self::extras).
    #[must_use]
    pub fn with_extras(
        mut self,
        value: impl Into<codec::Nullable<std::collections::BTreeMap<String, i64>>>,
    ) -> Self {
        self.extras = value.into();
        self
    }
    /// Sets [`flat`](Self::flat).
    #[must_use]
    pub fn with_flat(mut self, value: impl Into<codec::Nullable<Flat>>) -> Self {
        self.flat = value.into();
        self
    }
    /// Sets [`free`](Self::free).
    #[must_use]
    pub fn with_free(mut self, value: impl Into<codec::Nullable<codec::Value>>) -> Self {
        self.free = value.into();
        self
    }
    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, value: impl Into<codec::Nullable<Kind>>) -> Self {
        self.kind = value.into();
        self
    }
    /// Sets [`pin`](Self::pin).
    #[must_use]
    pub fn with_pin(mut self, value: impl Into<codec::Nullable<String>>) -> Self {
        self.pin = value.into();
        self
    }
    /// Sets [`rooms`](Self::rooms).
    #[must_use]
    pub fn with_rooms(mut self, value: impl Into<codec::Nullable<Vec<String>>>) -> Self {
        self.rooms = value.into();
        self
    }
    /// Sets [`tenant`](Self::tenant).
    #[must_use]
    pub fn with_tenant(mut self, value: impl Into<codec::Nullable<String>>) -> Self {
        self.tenant = value.into();
        self
    }
}
impl Default for Lease {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    Lease; required_nullable[0] end("end"), nullable[1] extras("extras"), nullable[2]
    flat("flat"), nullable[3, Redacted] free("free"), nullable[4] kind("kind"),
    nullable[5, Redacted] pin("pin"), nullable[6] rooms("rooms"), nullable[7]
    tenant("tenant")
);
impl validation::Validate for Lease {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("flat", self.flat.as_ref());
    }
}
