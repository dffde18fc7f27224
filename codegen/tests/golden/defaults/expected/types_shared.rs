/// The schema `Many`.
///
/// The schema name is `Many`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Many {
    /// The property `a`.
    pub a: i64,
    /// The property `b`.
    pub b: i64,
    /// The property `c`.
    pub c: i64,
    /// The property `d`.
    pub d: i64,
    /// The property `e`.
    pub e: i64,
    /// The property `f`.
    pub f: i64,
    /// The property `g`.
    pub g: i64,
    /// The property `h`.
    pub h: i64,
}

impl Many {
    /// Creates the value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(a: impl Into<i64>, b: impl Into<i64>, c: impl Into<i64>, d: impl Into<i64>, e: impl Into<i64>, f: impl Into<i64>, g: impl Into<i64>, h: impl Into<i64>) -> Self {
        Self {
            a: a.into(),
            b: b.into(),
            c: c.into(),
            d: d.into(),
            e: e.into(),
            f: f.into(),
            g: g.into(),
            h: h.into(),
        }
    }

    /// Sets [`a`](Self::a).
    #[must_use]
    pub fn with_a(mut self, value: impl Into<i64>) -> Self {
        self.a = value.into();
        self
    }

    /// Sets [`b`](Self::b).
    #[must_use]
    pub fn with_b(mut self, value: impl Into<i64>) -> Self {
        self.b = value.into();
        self
    }

    /// Sets [`c`](Self::c).
    #[must_use]
    pub fn with_c(mut self, value: impl Into<i64>) -> Self {
        self.c = value.into();
        self
    }

    /// Sets [`d`](Self::d).
    #[must_use]
    pub fn with_d(mut self, value: impl Into<i64>) -> Self {
        self.d = value.into();
        self
    }

    /// Sets [`e`](Self::e).
    #[must_use]
    pub fn with_e(mut self, value: impl Into<i64>) -> Self {
        self.e = value.into();
        self
    }

    /// Sets [`f`](Self::f).
    #[must_use]
    pub fn with_f(mut self, value: impl Into<i64>) -> Self {
        self.f = value.into();
        self
    }

    /// Sets [`g`](Self::g).
    #[must_use]
    pub fn with_g(mut self, value: impl Into<i64>) -> Self {
        self.g = value.into();
        self
    }

    /// Sets [`h`](Self::h).
    #[must_use]
    pub fn with_h(mut self, value: impl Into<i64>) -> Self {
        self.h = value.into();
        self
    }
}

impl wire::Object for Many {
    const NAME: &'static str = "Many";
    const MEMBERS: &'static [&'static str] = &["a", "b", "c", "d", "e", "f", "g", "h"];
    const REQUIRED: &'static [usize] = &[0, 1, 2, 3, 4, 5, 6, 7];

    fn empty() -> Self {
        Self {
            a: 0,
            b: 0,
            c: 0,
            d: 0,
            e: 0,
            f: 0,
            g: 0,
            h: 0,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Whole, _, _>(map, &mut self.a),
            1 => wire::required::<wire::Whole, _, _>(map, &mut self.b),
            2 => wire::required::<wire::Whole, _, _>(map, &mut self.c),
            3 => wire::required::<wire::Whole, _, _>(map, &mut self.d),
            4 => wire::required::<wire::Whole, _, _>(map, &mut self.e),
            5 => wire::required::<wire::Whole, _, _>(map, &mut self.f),
            6 => wire::required::<wire::Whole, _, _>(map, &mut self.g),
            7 => wire::required::<wire::Whole, _, _>(map, &mut self.h),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "a", &self.a)?;
        wire::put(map, "b", &self.b)?;
        wire::put(map, "c", &self.c)?;
        wire::put(map, "d", &self.d)?;
        wire::put(map, "e", &self.e)?;
        wire::put(map, "f", &self.f)?;
        wire::put(map, "g", &self.g)?;
        wire::put(map, "h", &self.h)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("a", &self.a);
        out.show("b", &self.b);
        out.show("c", &self.c);
        out.show("d", &self.d);
        out.show("e", &self.e);
        out.show("f", &self.f);
        out.show("g", &self.g);
        out.show("h", &self.h);
    }
}

wire::object!(Many);

/// The schema `NullableOnly`.
///
/// The schema name is `NullableOnly`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NullableOnly {
    /// The property `a`.
    pub a: wire::Nullable<String>,
}

impl NullableOnly {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            a: wire::Nullable::Null,
        }
    }

    /// Sets [`a`](Self::a).
    #[must_use]
    pub fn with_a(mut self, value: impl Into<wire::Nullable<String>>) -> Self {
        self.a = value.into();
        self
    }
}

impl Default for NullableOnly {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for NullableOnly {
    const NAME: &'static str = "NullableOnly";
    const MEMBERS: &'static [&'static str] = &["a"];

    fn empty() -> Self {
        Self {
            a: wire::Nullable::Null,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::nullable::<wire::Exact, _, _>(map, &mut self.a),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_or_null(map, "a", &self.a)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_nullable("a", &self.a);
    }
}

wire::object!(NullableOnly);

