/// The values of the schema `Format`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Format {
    /// `pdf`
    Pdf,
    /// `png`
    Png,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(Format = "Format"; Pdf = "pdf", Png = "png");
