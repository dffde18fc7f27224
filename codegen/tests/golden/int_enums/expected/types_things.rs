/// The values of the schema `Level`.
///
/// Open: a number that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Level {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `10`
    N10,
    /// A number that this version of the crate does not know.
    Unknown(i64),
}
codec::open_int_enum!(Level = "Level"; Minus1 = - 1, N0 = 0, N10 = 10);
impl validation::Validate for Level {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `Report`.
///
/// The schema name is `Report`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Report {
    /// The property `level`.
    pub level: Level,
    /// The property `past`.
    pub past: Vec<Level>,
}
impl Report {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(level: impl Into<Level>) -> Self {
        Self {
            level: level.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`level`](Self::level).
    #[must_use]
    pub fn with_level(mut self, value: impl Into<Level>) -> Self {
        self.level = value.into();
        self
    }
    /// Sets [`past`](Self::past).
    #[must_use]
    pub fn with_past(
        mut self,
        value: impl IntoIterator<Item = impl Into<Level>>,
    ) -> Self {
        self.past = codec::collect_list(value);
        self
    }
}
codec::object!(
    Report required(0); required[0] level("level"), collection[1] past("past")
);
