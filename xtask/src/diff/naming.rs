//! How the crate names the items of an API.

/// How the crate names things of one API.
pub(crate) struct Naming {
    /// The module: `prove`.
    pub(crate) module: String,
    /// The Cargo feature of a group, with `{}` for its name, if groups have one.
    pub(crate) group_feature: Option<String>,
}
