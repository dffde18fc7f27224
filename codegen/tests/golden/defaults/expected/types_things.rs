/// The schema `Needed`.
///
/// The schema name is `Needed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Needed {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: String,
}

impl Needed {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            a: None,
            b: b.into(),
        }
    }

    /// Sets [`a`](Self::a).
    #[must_use]
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// Sets [`b`](Self::b).
    #[must_use]
    pub fn with_b(mut self, value: impl Into<String>) -> Self {
        self.b = value.into();
        self
    }
}

impl wire::Object for Needed {
    const NAME: &'static str = "Needed";
    const MEMBERS: &'static [&'static str] = &["a", "b"];
    const REQUIRED: &'static [usize] = &[1];

    fn empty() -> Self {
        Self {
            a: None,
            b: String::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.a),
            1 => wire::required::<wire::Exact, _, _>(map, &mut self.b),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "a", &self.a)?;
        wire::put(map, "b", &self.b)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("a", self.a.as_ref());
        out.show("b", &self.b);
    }
}

wire::object!(Needed);

/// The schema `Optional`.
///
/// The schema name is `Optional`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Optional {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<Vec<String>>,
    /// The property `c`.
    pub c: wire::Nullable<String>,
}

impl Optional {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            a: None,
            b: None,
            c: wire::Nullable::Absent,
        }
    }

    /// Sets [`a`](Self::a).
    #[must_use]
    pub fn with_a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }

    /// Sets [`b`](Self::b).
    #[must_use]
    pub fn with_b(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.b = Some(wire::list(value));
        self
    }

    /// Sets [`c`](Self::c).
    #[must_use]
    pub fn with_c(mut self, value: impl Into<wire::Nullable<String>>) -> Self {
        self.c = value.into();
        self
    }
}

impl Default for Optional {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Optional {
    const NAME: &'static str = "Optional";
    const MEMBERS: &'static [&'static str] = &["a", "b", "c"];

    fn empty() -> Self {
        Self {
            a: None,
            b: None,
            c: wire::Nullable::Absent,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.a),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.b),
            2 => wire::nullable::<wire::Exact, _, _>(map, &mut self.c),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "a", &self.a)?;
        wire::put_some(map, "b", &self.b)?;
        wire::put_nullable(map, "c", &self.c)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("a", self.a.as_ref());
        out.show_some("b", self.b.as_ref());
        out.show_nullable("c", &self.c);
    }
}

wire::object!(Optional);

impl validate::Validate for Optional {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

