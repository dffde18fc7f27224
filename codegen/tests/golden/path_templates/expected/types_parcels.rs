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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`held`](Self::held).
    #[must_use]
    pub fn with_held(mut self, value: impl Into<bool>) -> Self {
        self.held = Some(value.into());
        self
    }
}
impl Default for Held {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Held; optional[0] held("held"));
/// All parameters of `findRoutes` except the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindRoutesParams {
    /// The property `path`.
    pub path: FindRoutesPath,
}
impl FindRoutesParams {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(path: impl Into<FindRoutesPath>) -> Self {
        Self { path: path.into() }
    }
    /// Sets [`path`](Self::path).
    #[must_use]
    pub fn with_path(mut self, value: impl Into<FindRoutesPath>) -> Self {
        self.path = value.into();
        self
    }
}
codec::object!(FindRoutesParams required(0); required[0] path("path"));
impl validation::Validate for FindRoutesParams {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("path", Some(&self.path));
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
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        stops: impl IntoIterator<Item = impl Into<String>>,
        via: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            stops: codec::collect_list(stops),
            via: codec::collect_map(via),
        }
    }
    /// Sets [`stops`](Self::stops).
    #[must_use]
    pub fn with_stops(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.stops = codec::collect_list(value);
        self
    }
    /// Sets [`via`](Self::via).
    #[must_use]
    pub fn with_via(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.via = codec::collect_map(value);
        self
    }
}
codec::object!(FindRoutesPath; required[0] stops("stops"), required[1] via("via"));
impl validation::Validate for FindRoutesPath {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "find-routes-path.stops.items", "stops", "findRoutes path"
            ),
            Some(&self.stops).map(|list| list.len()),
            None,
            Some(3),
        );
    }
}
