/// The schema `FishList`.
///
/// The schema name is `FishList`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FishList {
    /// The property `names`.
    pub names: Vec<String>,
}

impl FishList {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            names: Vec::new(),
        }
    }

    /// Sets [`names`](Self::names).
    #[must_use]
    pub fn with_names(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = wire::list(value);
        self
    }
}

impl Default for FishList {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for FishList {
    const NAME: &'static str = "FishList";
    const MEMBERS: &'static [&'static str] = &["names"];

    fn empty() -> Self {
        Self {
            names: Vec::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::collection::<wire::Exact, _, _>(map, &mut self.names),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_filled(map, "names", &self.names)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_filled("names", &self.names, self.names.is_empty());
    }
}

wire::object!(FishList);

