// @if pets
/// The schema `Fish`.
///
/// The schema name is `Fish`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Fish {
    /// The property `weight`.
    pub weight: Option<i64>,
}
impl Fish {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`weight`](Self::weight).
    #[must_use]
    pub fn with_weight(mut self, value: impl Into<i64>) -> Self {
        self.weight = Some(value.into());
        self
    }
}
impl Default for Fish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(Fish; optional[0] weight("weight"));
// @if schemars
codec::json_schema!(
    Fish, "Fish",
    "{\"properties\":{\"weight\":{\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
// @if pets-otters pets-river-crabs
/// The values of the schema `River`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum River {
    /// `rhine`
    Rhine,
    /// `seine`
    Seine,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(River = "River"; Rhine = "rhine", Seine = "seine");
// @if schemars
codec::json_schema!(
    River, "River", "{\"examples\":[\"rhine\",\"seine\"],\"type\":\"string\"}"
);
// @end
// @end
