/// The value set `Format`.
///
/// Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.
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

impl wire::OpenEnum for Format {
    const NAME: &'static str = "Format";
    const VALUES: &'static [&'static str] = &[
        "pdf",
        "png",
    ];

    fn known(value: &str) -> Option<Self> {
        match value {
            "pdf" => Some(Self::Pdf),
            "png" => Some(Self::Png),
            _ => None,
        }
    }

    fn unknown(value: String) -> Self {
        Self::Unknown(value)
    }

    fn text(&self) -> &str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Unknown(value) => value,
        }
    }
}

wire::open_enum!(Format);

