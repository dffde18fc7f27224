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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            b: b.into(),
            ..codec::FromJson::empty()
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
codec::object!(Needed required(1); optional[0] a("a"), required[1] b("b"));
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
    pub c: codec::Nullable<String>,
}
impl Optional {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
        self.b = Some(codec::collect_list(value));
        self
    }
    /// Sets [`c`](Self::c).
    #[must_use]
    pub fn with_c(mut self, value: impl Into<codec::Nullable<String>>) -> Self {
        self.c = value.into();
        self
    }
}
impl Default for Optional {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Optional; optional[0] a("a"), optional[1] b("b"), nullable[2] c("c"));
impl validation::Validate for Optional {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
