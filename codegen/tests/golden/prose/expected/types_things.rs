/// A letter with \<angle\> signs.
///
/// The schema name is `Letter`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Letter {
    /// A member with quotes.
    pub odd_name: Option<String>,
    /// The property `size`.
    ///
    /// The service uses `3` if it is absent.
    pub size: Option<i64>,
    /// Ends with a backtick \` and a \[link\].
    ///
    /// The service uses `"a \"quoted\" word"` if it is absent.
    pub text: Option<String>,
}
impl Letter {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`odd "name"`](Self::odd_name).
    #[must_use]
    pub fn with_odd_name(mut self, value: impl Into<String>) -> Self {
        self.odd_name = Some(value.into());
        self
    }
    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn with_size(mut self, value: impl Into<i64>) -> Self {
        self.size = Some(value.into());
        self
    }
    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}
impl Default for Letter {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    Letter; optional[0] odd_name("odd \"name\""), optional[1] size("size"), optional[2]
    text("text")
);
impl validation::Validate for Letter {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
