/// The schema `OldAnswer`.
///
/// The schema name is `OldAnswer`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OldAnswer {
    /// The property `part`.
    pub part: Option<OldPart>,
    /// The property `parts`.
    pub parts: Vec<OldPart>,
}

impl OldAnswer {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            part: None,
            parts: Vec::new(),
        }
    }

    /// Sets [`part`](Self::part).
    #[must_use]
    pub fn with_part(mut self, value: impl Into<OldPart>) -> Self {
        self.part = Some(value.into());
        self
    }

    /// Sets [`parts`](Self::parts).
    #[must_use]
    pub fn with_parts(mut self, value: impl IntoIterator<Item = impl Into<OldPart>>) -> Self {
        self.parts = wire::list(value);
        self
    }
}

impl Default for OldAnswer {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for OldAnswer {
    const NAME: &'static str = "OldAnswer";
    const MEMBERS: &'static [&'static str] = &["part", "parts"];

    fn empty() -> Self {
        Self {
            part: None,
            parts: Vec::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.part),
            1 => wire::collection::<wire::Exact, _, _>(map, &mut self.parts),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "part", &self.part)?;
        wire::put_filled(map, "parts", &self.parts)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("part", self.part.as_ref());
        out.show_filled("parts", &self.parts, self.parts.is_empty());
    }
}

wire::object!(OldAnswer);

/// The schema `OldPart`.
///
/// The schema name is `OldPart`.
#[deprecated = "the service has retired it"]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OldPart {
    /// The property `x`.
    pub x: Option<i64>,
}

impl OldPart {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            x: None,
        }
    }

    /// Sets [`x`](Self::x).
    #[must_use]
    pub fn with_x(mut self, value: impl Into<i64>) -> Self {
        self.x = Some(value.into());
        self
    }
}

impl Default for OldPart {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for OldPart {
    const NAME: &'static str = "OldPart";
    const MEMBERS: &'static [&'static str] = &["x"];

    fn empty() -> Self {
        Self {
            x: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Whole, _, _>(map, &mut self.x),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "x", &self.x)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("x", self.x.as_ref());
    }
}

wire::object!(OldPart);

/// The schema `OldRequest`.
///
/// The schema name is `OldRequest`.
#[deprecated = "the service has retired it"]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OldRequest {
    /// The property `kept`.
    pub kept: Option<String>,
    /// The property `name`.
    ///
    /// Has at least 1 character.
    #[deprecated = "the service has retired it"]
    pub name: String,
}

impl OldRequest {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            kept: None,
            name: name.into(),
        }
    }

    /// Sets [`kept`](Self::kept).
    #[must_use]
    pub fn with_kept(mut self, value: impl Into<String>) -> Self {
        self.kept = Some(value.into());
        self
    }

    /// Sets [`name`](Self::name).
    #[deprecated = "the service has retired it"]
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

impl wire::Object for OldRequest {
    const NAME: &'static str = "OldRequest";
    const MEMBERS: &'static [&'static str] = &["kept", "name"];
    const REQUIRED: &'static [usize] = &[1];

    fn empty() -> Self {
        Self {
            kept: None,
            name: String::new(),
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.kept),
            1 => wire::required::<wire::Exact, _, _>(map, &mut self.name),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "kept", &self.kept)?;
        wire::put(map, "name", &self.name)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("kept", self.kept.as_ref());
        out.show("name", &self.name);
    }
}

wire::object!(OldRequest);

impl validate::Validate for OldRequest {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.length(
            &const { validate::Rule::document("old.name.length", "name", "OldRequest") },
            Some(&self.name),
            Some(1),
            None,
        );
    }
}

