/// The schema `Held`.
///
/// The schema name is `Held`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Held {
    /// The property `held`.
    pub held: Option<bool>,
}

impl Held {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            held: None,
        }
    }

    /// Sets [`held`](Self::held).
    #[must_use]
    pub fn with_held(mut self, value: impl Into<bool>) -> Self {
        self.held = Some(value.into());
        self
    }
}

impl Default for Held {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Held {
    const NAME: &'static str = "Held";
    const MEMBERS: &'static [&'static str] = &["held"];

    fn empty() -> Self {
        Self {
            held: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.held),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "held", &self.held)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("held", self.held.as_ref());
    }
}

wire::object!(Held);

/// All parameters of `findRoutes` beside the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindRoutesParts {
    /// The property `path`.
    pub path: FindRoutesPath,
}

impl FindRoutesParts {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(path: impl Into<FindRoutesPath>) -> Self {
        Self {
            path: path.into(),
        }
    }

    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, value: impl Into<FindRoutesPath>) -> Self {
        self.path = value.into();
        self
    }
}

impl wire::Object for FindRoutesParts {
    const NAME: &'static str = "FindRoutesParts";
    const MEMBERS: &'static [&'static str] = &["path"];
    const REQUIRED: &'static [usize] = &[0];

    fn empty() -> Self {
        Self {
            path: FindRoutesPath::empty(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.path),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "path", &self.path)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("path", &self.path);
    }
}

wire::object!(FindRoutesParts);

impl validate::Validate for FindRoutesParts {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("path", Some(&self.path));
    }
}

/// Lists and objects in the path of `findRoutes`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindRoutesPath {
    /// The property `stops`.
    ///
    /// Has at most 3 items.
    pub stops: Vec<String>,
    /// The property `via`.
    pub via: std::collections::BTreeMap<String, String>,
}

impl FindRoutesPath {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(stops: impl IntoIterator<Item = impl Into<String>>, via: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        Self {
            stops: wire::list(stops),
            via: wire::map(via),
        }
    }

    /// Sets [`stops`](Self::stops).
    #[must_use]
    pub fn with_stops(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.stops = wire::list(value);
        self
    }

    /// Sets [`via`](Self::via).
    #[must_use]
    pub fn with_via(mut self, value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        self.via = wire::map(value);
        self
    }
}

impl wire::Object for FindRoutesPath {
    const NAME: &'static str = "FindRoutesPath";
    const MEMBERS: &'static [&'static str] = &["stops", "via"];

    fn empty() -> Self {
        Self {
            stops: Vec::new(),
            via: std::collections::BTreeMap::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.stops),
            1 => wire::required::<wire::Exact, _, _>(map, &mut self.via),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "stops", &self.stops)?;
        wire::put(map, "via", &self.via)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("stops", &self.stops);
        out.show("via", &self.via);
    }
}

wire::object!(FindRoutesPath);

impl validate::Validate for FindRoutesPath {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.items(
            &const { validate::Rule::document("find-routes-path.stops.items", "stops", "findRoutes path") },
            Some(&self.stops).map(|list| list.len()),
            None,
            Some(3),
        );
    }
}

