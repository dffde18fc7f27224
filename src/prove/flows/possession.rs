//! Who checks possession, told by a type: what is possible in a session depends on it.

/// Prove checks possession: on a desktop by a link, on a phone by key, Mobile Auth or code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProveVerifies {}

/// The caller checks possession itself (`possessionType=none`), and binds the number afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CallerVerifies {}

/// [`ProveVerifies`] or [`CallerVerifies`]; there are no others.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say who checks possession",
    label = "neither `ProveVerifies` nor `CallerVerifies`",
    note = "sessions opened with `desktop` or `mobile` are of `ProveVerifies`, those opened with `none` of `CallerVerifies`"
)]
pub trait PossessionMode: sealed::Sealed + Send + Sync + 'static {}

impl PossessionMode for ProveVerifies {}
impl PossessionMode for CallerVerifies {}

pub(super) mod sealed {
    /// Closes [`PossessionMode`](super::PossessionMode).
    pub trait Sealed {
        /// Whether the caller checks.
        const CALLER: bool;
    }

    impl Sealed for super::ProveVerifies {
        const CALLER: bool = false;
    }

    impl Sealed for super::CallerVerifies {
        const CALLER: bool = true;
    }
}
