/// The value set `Level`.
///
/// Open: a number that this version does not know is kept in `Unknown` and sent back unchanged.
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

impl wire::OpenNumber for Level {
    const NAME: &'static str = "Level";
    const NUMBERS: &'static [i64] = &[-1, 0, 10];

    fn of(number: i64) -> Self {
        match number {
            -1 => Self::Minus1,
            0 => Self::N0,
            10 => Self::N10,
            _ => Self::Unknown(number),
        }
    }

    fn number(&self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N0 => 0,
            Self::N10 => 10,
            Self::Unknown(number) => *number,
        }
    }
}

wire::open_number!(Level);

impl validate::Validate for Level {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
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
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(level: impl Into<Level>) -> Self {
        Self {
            level: level.into(),
            past: Vec::new(),
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
    pub fn with_past(mut self, value: impl IntoIterator<Item = impl Into<Level>>) -> Self {
        self.past = wire::list(value);
        self
    }
}

impl wire::Object for Report {
    const NAME: &'static str = "Report";
    const MEMBERS: &'static [&'static str] = &["level", "past"];
    const REQUIRED: &'static [usize] = &[0];

    fn empty() -> Self {
        Self {
            level: Level::empty(),
            past: Vec::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.level),
            1 => wire::collection::<wire::Exact, _, _>(map, &mut self.past),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "level", &self.level)?;
        wire::put_filled(map, "past", &self.past)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("level", &self.level);
        out.show_filled("past", &self.past, self.past.is_empty());
    }
}

wire::object!(Report);

