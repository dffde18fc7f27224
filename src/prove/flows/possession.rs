//! Who checks possession, told by a type: what is possible in a session depends on it.

/// Prove checks possession: on a desktop by a link, on a phone by key, Mobile Auth or code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProveChecks {}

/// The caller checks possession itself (`possessionType=none`), and binds the number afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CallerChecks {}

/// [`ProveChecks`] or [`CallerChecks`]; there are no others.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say who checks possession",
    label = "neither `ProveChecks` nor `CallerChecks`",
    note = "sessions opened with `desktop` or `mobile` are of `ProveChecks`, those opened with `none` of `CallerChecks`"
)]
pub trait Check: sealed::Sealed + Send + Sync + 'static {}

impl Check for ProveChecks {}
impl Check for CallerChecks {}

pub(super) mod sealed {
    /// Closes [`Check`](super::Check).
    pub trait Sealed {
        /// Whether the caller checks.
        const CALLER: bool;
    }

    impl Sealed for super::ProveChecks {
        const CALLER: bool = false;
    }

    impl Sealed for super::CallerChecks {
        const CALLER: bool = true;
    }
}
