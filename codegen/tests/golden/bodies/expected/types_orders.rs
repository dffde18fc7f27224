/// The schema `Form`.
///
/// The schema name is `Form`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Form {
    /// The property `filter`.
    pub filter: Option<Poke>,
    /// The property `plain`.
    pub plain: Option<Poke>,
}

impl Form {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            filter: None,
            plain: None,
        }
    }

    /// Sets [`filter`](Self::filter).
    #[must_use]
    pub fn with_filter(mut self, value: impl Into<Poke>) -> Self {
        self.filter = Some(value.into());
        self
    }

    /// Sets [`plain`](Self::plain).
    #[must_use]
    pub fn with_plain(mut self, value: impl Into<Poke>) -> Self {
        self.plain = Some(value.into());
        self
    }
}

impl Default for Form {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Form {
    const NAME: &'static str = "Form";
    const MEMBERS: &'static [&'static str] = &["filter", "plain"];

    fn empty() -> Self {
        Self {
            filter: None,
            plain: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.filter),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.plain),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "filter", &self.filter)?;
        wire::put_some(map, "plain", &self.plain)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("filter", self.filter.as_ref());
        out.show_some("plain", self.plain.as_ref());
    }
}

wire::object!(Form);

impl validate::Validate for Form {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("filter", self.filter.as_ref());
        at.member("plain", self.plain.as_ref());
    }
}

/// The schema `Poke`.
///
/// The schema name is `Poke`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Poke {
    /// The property `force`.
    pub force: Option<f64>,
    /// The property `steps`.
    pub steps: Option<Vec<f64>>,
    /// The property `why`.
    pub why: Option<String>,
}

impl Poke {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            force: None,
            steps: None,
            why: None,
        }
    }

    /// Sets [`force`](Self::force).
    #[must_use]
    pub fn with_force(mut self, value: impl Into<f64>) -> Self {
        self.force = Some(value.into());
        self
    }

    /// Sets [`steps`](Self::steps).
    #[must_use]
    pub fn with_steps(mut self, value: impl IntoIterator<Item = impl Into<f64>>) -> Self {
        self.steps = Some(wire::list(value));
        self
    }

    /// Sets [`why`](Self::why).
    #[must_use]
    pub fn with_why(mut self, value: impl Into<String>) -> Self {
        self.why = Some(value.into());
        self
    }
}

impl Default for Poke {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for Poke {
    const NAME: &'static str = "Poke";
    const MEMBERS: &'static [&'static str] = &["force", "steps", "why"];

    fn empty() -> Self {
        Self {
            force: None,
            steps: None,
            why: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.force),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.steps),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.why),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "force", &self.force)?;
        wire::put_some(map, "steps", &self.steps)?;
        wire::put_some(map, "why", &self.why)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("force", self.force.as_ref());
        out.show_some("steps", self.steps.as_ref());
        out.show_some("why", self.why.as_ref());
    }
}

wire::object!(Poke);

impl validate::Validate for Poke {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

/// The schema `Upload`.
///
/// The schema name is `Upload`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Upload {
    /// The property `icon`.
    pub icon: wire::File,
    /// The property `meta`.
    pub meta: Option<Poke>,
    /// The property `sizes`.
    pub sizes: Option<Vec<f64>>,
}

impl Upload {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(icon: impl Into<wire::File>) -> Self {
        Self {
            icon: icon.into(),
            meta: None,
            sizes: None,
        }
    }

    /// Sets [`icon`](Self::icon).
    #[must_use]
    pub fn with_icon(mut self, value: impl Into<wire::File>) -> Self {
        self.icon = value.into();
        self
    }

    /// Sets [`meta`](Self::meta).
    #[must_use]
    pub fn with_meta(mut self, value: impl Into<Poke>) -> Self {
        self.meta = Some(value.into());
        self
    }

    /// Sets [`sizes`](Self::sizes).
    #[must_use]
    pub fn with_sizes(mut self, value: impl IntoIterator<Item = impl Into<f64>>) -> Self {
        self.sizes = Some(wire::list(value));
        self
    }
}

impl wire::Object for Upload {
    const NAME: &'static str = "Upload";
    const MEMBERS: &'static [&'static str] = &["icon", "meta", "sizes"];
    const REQUIRED: &'static [usize] = &[0];

    fn empty() -> Self {
        Self {
            icon: wire::File::default(),
            meta: None,
            sizes: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::required::<wire::Exact, _, _>(map, &mut self.icon),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.meta),
            2 => wire::optional::<wire::Exact, _, _>(map, &mut self.sizes),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put(map, "icon", &self.icon)?;
        wire::put_some(map, "meta", &self.meta)?;
        wire::put_some(map, "sizes", &self.sizes)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show("icon", &self.icon);
        out.show_some("meta", self.meta.as_ref());
        out.show_some("sizes", self.sizes.as_ref());
    }
}

wire::object!(Upload);

impl validate::Validate for Upload {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("meta", self.meta.as_ref());
    }
}

/// All parameters of `pokeOne` beside the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PokeOneParts {
    /// The property `body`.
    pub body: Option<Poke>,
    /// The property `query`.
    pub query: Option<PokeOneQuery>,
}

impl PokeOneParts {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            body: None,
            query: None,
        }
    }

    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, value: impl Into<Poke>) -> Self {
        self.body = Some(value.into());
        self
    }

    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<PokeOneQuery>) -> Self {
        self.query = Some(value.into());
        self
    }
}

impl Default for PokeOneParts {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for PokeOneParts {
    const NAME: &'static str = "PokeOneParts";
    const MEMBERS: &'static [&'static str] = &["body", "query"];

    fn empty() -> Self {
        Self {
            body: None,
            query: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.body),
            1 => wire::optional::<wire::Exact, _, _>(map, &mut self.query),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "body", &self.body)?;
        wire::put_some(map, "query", &self.query)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("body", self.body.as_ref());
        out.show_some("query", self.query.as_ref());
    }
}

wire::object!(PokeOneParts);

impl validate::Validate for PokeOneParts {
    fn check(&self, at: &mut validate::Checker<'_>) {
        at.member("body", self.body.as_ref());
        at.member("query", self.query.as_ref());
    }
}

/// Query parameters of `pokeOne`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PokeOneQuery {
    /// The property `hard`.
    pub hard: Option<bool>,
}

impl PokeOneQuery {
    /// Creates the value; every field is optional.
    #[must_use]
    pub fn new() -> Self {
        Self {
            hard: None,
        }
    }

    /// Sets [`hard`](Self::hard).
    #[must_use]
    pub fn with_hard(mut self, value: impl Into<bool>) -> Self {
        self.hard = Some(value.into());
        self
    }
}

impl Default for PokeOneQuery {
    fn default() -> Self {
        Self::new()
    }
}

impl wire::Object for PokeOneQuery {
    const NAME: &'static str = "PokeOneQuery";
    const MEMBERS: &'static [&'static str] = &["hard"];

    fn empty() -> Self {
        Self {
            hard: None,
        }
    }

    fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        match index {
            0 => wire::optional::<wire::Exact, _, _>(map, &mut self.hard),
            _ => wire::skip(map),
        }
    }

    fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        wire::put_some(map, "hard", &self.hard)?;
        Ok(())
    }

    fn show(&self, out: &mut wire::Shown<'_, '_>) {
        out.show_some("hard", self.hard.as_ref());
    }
}

wire::object!(PokeOneQuery);

impl validate::Validate for PokeOneQuery {
    fn check(&self, _at: &mut validate::Checker<'_>) {}
}

