/// The values of the schema `Origin`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[cfg_attr(docsrs, doc(cfg(any(feature = "genauth-roles", feature = "genauth-users"))))]
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Origin {
    /// `form`
    Form,
    /// `import`
    Import,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(Origin = "Origin"; Form = "form", Import = "import");
codec::json_schema!(
    #[cfg_attr(docsrs, doc(cfg(feature = "schemars")))] Origin, "Origin",
    "{\"examples\":[\"form\",\"import\"],\"type\":\"string\"}"
);
