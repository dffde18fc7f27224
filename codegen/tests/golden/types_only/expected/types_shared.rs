/// The schema `DogBrief`.
///
/// The schema name is `DogBrief`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DogBrief {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `size`.
    pub size: Option<Size>,
}
impl DogBrief {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn with_size(mut self, value: impl Into<Size>) -> Self {
        self.size = Some(value.into());
        self
    }
}
impl Default for DogBrief {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(DogBrief; optional[0] name("name"), optional[1] size("size"));
impl validation::Validate for DogBrief {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The schema `Owner`.
///
/// The schema name is `Owner`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// The property `name`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: Option<String>,
}
impl Owner {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl Default for Owner {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Owner; optional[0, Redacted] name("name"));
impl validation::Validate for Owner {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
/// The values of the schema `Size`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Size {
    /// `small`
    Small,
    /// `large`
    Large,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(Size = "Size"; Small = "small", Large = "large");
