/// The schema `3dBox`.
///
/// The schema name is `3dBox`.
#[doc(alias = "3dBox")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Type3dBox {
    /// The property `depth`.
    pub depth: Option<f64>,
}

impl Type3dBox {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            depth: None,
        }
    }

    /// Sets [`depth`](Self::depth).
    #[must_use]
    pub fn with_depth(mut self, value: impl Into<f64>) -> Self {
        self.depth = Some(value.into());
        self
    }
}

impl Default for Type3dBox {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Type3dBox {
    const NAME: &'static str = "Type3dBox";
    const MEMBERS: &'static [&'static str] = &["depth"];

    fn empty() -> Self {
        Self {
            depth: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.depth),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "depth", &self.depth)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("depth", self.depth.as_ref());
    }
}

wire::object!(Type3dBox);

/// The schema `V3`.
///
/// The schema name is `V3`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct V3 {
    /// The property `value`.
    pub value: Option<String>,
}

impl V3 {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            value: None,
        }
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Default for V3 {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for V3 {
    const NAME: &'static str = "V3";
    const MEMBERS: &'static [&'static str] = &["value"];

    fn empty() -> Self {
        Self {
            value: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.value),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "value", &self.value)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("value", self.value.as_ref());
    }
}

wire::object!(V3);

