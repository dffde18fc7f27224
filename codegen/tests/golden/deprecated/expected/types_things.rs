/// The schema `NewRequest`.
///
/// The schema name is `NewRequest`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewRequest {
    /// The property `title`.
    pub title: String,
}
impl NewRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
}
codec::object!(NewRequest required(0); required[0] title("title"));
impl validation::Validate for NewRequest {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
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
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`part`](Self::part).
    #[must_use]
    pub fn with_part(mut self, value: impl Into<OldPart>) -> Self {
        self.part = Some(value.into());
        self
    }
    /// Sets [`parts`](Self::parts).
    #[must_use]
    pub fn with_parts(
        mut self,
        value: impl IntoIterator<Item = impl Into<OldPart>>,
    ) -> Self {
        self.parts = codec::collect_list(value);
        self
    }
}
impl Default for OldAnswer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(OldAnswer; optional[0] part("part"), collection[1] parts("parts"));
/// The schema `OldPart`.
///
/// The schema name is `OldPart`.
#[deprecated = "deprecated by the service"]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OldPart {
    /// The property `x`.
    pub x: Option<i64>,
}
impl OldPart {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`x`](Self::x).
    #[must_use]
    pub fn with_x(mut self, value: impl Into<i64>) -> Self {
        self.x = Some(value.into());
        self
    }
}
impl Default for OldPart {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(OldPart; optional[0] x("x"));
/// The schema `OldRequest`.
///
/// The schema name is `OldRequest`.
#[deprecated = "deprecated by the service; use `NewRequest` instead"]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OldRequest {
    /// The property `kept`.
    pub kept: Option<String>,
    /// The property `label`.
    #[deprecated = "deprecated by the service; use `kept` instead"]
    pub label: Option<String>,
    /// The property `name`.
    ///
    /// Has at least 1 character.
    #[deprecated = "deprecated by the service; use `NewRequest::title` instead"]
    pub name: String,
}
impl OldRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`kept`](Self::kept).
    #[must_use]
    pub fn with_kept(mut self, value: impl Into<String>) -> Self {
        self.kept = Some(value.into());
        self
    }
    /// Sets [`label`](Self::label).
    #[deprecated = "deprecated by the service; use `kept` instead"]
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[deprecated = "deprecated by the service; use `NewRequest::title` instead"]
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}
codec::object!(
    OldRequest required(2); optional[0] kept("kept"), optional[1] label("label"),
    required[2] name("name")
);
impl validation::Validate for OldRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!("old.name.length", "name", "OldRequest"),
            Some(&self.name),
            Some(1),
            None,
        );
    }
}
