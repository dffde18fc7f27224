//! What rules across calls need to know about a session of Prove.

use crate::prove::types::PossessionType;
use crate::validation::ValidationContext;

/// How the session was opened.
impl ValidationContext for PossessionType {}
