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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Form; optional[0] filter("filter"), optional[1] plain("plain"));
impl validation::Validate for Form {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("filter", self.filter.as_ref());
        v.property("plain", self.plain.as_ref());
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`force`](Self::force).
    #[must_use]
    pub fn with_force(mut self, value: impl Into<f64>) -> Self {
        self.force = Some(value.into());
        self
    }
    /// Sets [`steps`](Self::steps).
    #[must_use]
    pub fn with_steps(
        mut self,
        value: impl IntoIterator<Item = impl Into<f64>>,
    ) -> Self {
        self.steps = Some(codec::collect_list(value));
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
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    Poke; optional[0] force("force"), optional[1] steps("steps"), optional[2] why("why")
);
impl validation::Validate for Poke {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `Upload`.
///
/// The schema name is `Upload`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Upload {
    /// The property `icon`.
    pub icon: codec::File,
    /// The property `meta`.
    pub meta: Option<Poke>,
    /// The property `sizes`.
    pub sizes: Option<Vec<f64>>,
}
impl Upload {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(icon: impl Into<codec::File>) -> Self {
        Self {
            icon: icon.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`icon`](Self::icon).
    #[must_use]
    pub fn with_icon(mut self, value: impl Into<codec::File>) -> Self {
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
    pub fn with_sizes(
        mut self,
        value: impl IntoIterator<Item = impl Into<f64>>,
    ) -> Self {
        self.sizes = Some(codec::collect_list(value));
        self
    }
}
codec::object!(
    Upload required(0); required[0] icon("icon"), optional[1] meta("meta"), optional[2]
    sizes("sizes")
);
impl validation::Validate for Upload {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("meta", self.meta.as_ref());
    }
}
/// All parameters of `pokeOne` except the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PokeOneParams {
    /// The property `body`.
    pub body: Option<Poke>,
    /// The property `query`.
    pub query: Option<PokeOneQuery>,
}
impl PokeOneParams {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
impl Default for PokeOneParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(PokeOneParams; optional[0] body("body"), optional[1] query("query"));
impl validation::Validate for PokeOneParams {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("body", self.body.as_ref());
        v.property("query", self.query.as_ref());
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`hard`](Self::hard).
    #[must_use]
    pub fn with_hard(mut self, value: impl Into<bool>) -> Self {
        self.hard = Some(value.into());
        self
    }
}
impl Default for PokeOneQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(PokeOneQuery; optional[0] hard("hard"));
impl validation::Validate for PokeOneQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
