//! The product that a project owns.

use serde::{Deserialize, Serialize};

/// Which of two products the project of the credentials owns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) enum OwnedProduct {
    /// Pre-Fill: `v3/validate` is followed by a challenge.
    #[default]
    Prefill,
    /// Prove Identity: `v3/validate` is followed by `v3/complete`.
    ProveIdentity,
}
