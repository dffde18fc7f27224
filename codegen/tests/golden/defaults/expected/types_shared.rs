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
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        a: impl Into<i64>,
        b: impl Into<i64>,
        c: impl Into<i64>,
        d: impl Into<i64>,
        e: impl Into<i64>,
        f: impl Into<i64>,
        g: impl Into<i64>,
        h: impl Into<i64>,
    ) -> Self {
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
codec::object!(
    Many required(0, 1, 2, 3, 4, 5, 6, 7); required[0] a("a"), required[1] b("b"),
    required[2] c("c"), required[3] d("d"), required[4] e("e"), required[5] f("f"),
    required[6] g("g"), required[7] h("h")
);
/// The schema `NullableOnly`.
///
/// The schema name is `NullableOnly`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NullableOnly {
    /// The property `a`.
    pub a: codec::Nullable<String>,
}
impl NullableOnly {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`a`](Self::a).
    #[must_use]
    pub fn with_a(mut self, value: impl Into<codec::Nullable<String>>) -> Self {
        self.a = value.into();
        self
    }
}
impl Default for NullableOnly {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(NullableOnly; required_nullable[0] a("a"));
