//! Who verifies possession of the phone, as a type parameter of sessions: it decides which calls a session has.

/// Typestate: Prove verifies possession, on a desktop by a link, on a phone by key, Mobile Auth or one-time code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProveVerifies {}

/// Typestate: the caller verifies possession (`possessionType=none`) and then reports the phone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CallerVerifies {}

/// The possession mode of a session: [`ProveVerifies`] or [`CallerVerifies`]. The trait is sealed.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a possession mode",
    label = "neither `ProveVerifies` nor `CallerVerifies`",
    note = "sessions opened with `desktop` or `mobile` have `ProveVerifies`, sessions opened with `none` have `CallerVerifies`"
)]
pub trait PossessionMode: sealed::Sealed + Send + Sync + 'static {}

impl PossessionMode for ProveVerifies {}
impl PossessionMode for CallerVerifies {}

impl sealed::Sealed for ProveVerifies {
    const IS_CALLER: bool = false;
}

impl sealed::Sealed for CallerVerifies {
    const IS_CALLER: bool = true;
}

mod sealed {
    /// Seals the trait for possession modes.
    pub trait Sealed {
        /// Whether the caller verifies possession.
        const IS_CALLER: bool;
    }
}
