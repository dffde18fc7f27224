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
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            odd_name: None,
            size: None,
            text: None,
        }
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
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Letter {
    const NAME: &'static str = "Letter";
    const MEMBERS: &'static [&'static str] = &["odd \"name\"", "size", "text"];

    fn empty() -> Self {
        Self {
            odd_name: None,
            size: None,
            text: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.odd_name),
            1 => wire::optional::<wire::Whole, _, _>(map, &mut self.size),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.text),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "odd \"name\"", &self.odd_name)?;
        wire::put_some(map, "size", &self.size)?;
        wire::put_some(map, "text", &self.text)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("odd_name", self.odd_name.as_ref());
        out.show_some("size", self.size.as_ref());
        out.show_some("text", self.text.as_ref());
    }
}

wire::object!(Letter);

impl validate::Validate for Letter {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

