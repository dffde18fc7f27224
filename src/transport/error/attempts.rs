//! How many requests a call sent before it failed.

/// What a call had used when it failed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Attempts {
    /// How many requests were sent for it.
    pub(crate) count: u32,
    /// It was not retried because the retry budget was used up.
    pub(crate) budget_exhausted: bool,
}
