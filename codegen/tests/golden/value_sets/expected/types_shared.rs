/// The schema `Sketch`.
///
/// The schema name is `Sketch`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Sketch {
    /// The property `format`.
    pub format: Option<Format>,
    /// Its rough outline.
    pub shape: Option<Shape>,
}

impl Sketch {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            format: None,
            shape: None,
        }
    }

    /// Sets [`format`](Self::format).
    #[must_use]
    pub fn with_format(mut self, value: impl Into<Format>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Sets [`shape`](Self::shape).
    #[must_use]
    pub fn with_shape(mut self, value: impl Into<Shape>) -> Self {
        self.shape = Some(value.into());
        self
    }
}

impl Default for Sketch {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Sketch {
    const NAME: &'static str = "Sketch";
    const MEMBERS: &'static [&'static str] = &["format", "shape"];

    fn empty() -> Self {
        Self {
            format: None,
            shape: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.format),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.shape),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "format", &self.format)?;
        wire::put_some(map, "shape", &self.shape)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("format", self.format.as_ref());
        out.show_some("shape", self.shape.as_ref());
    }
}

wire::object!(Sketch);

