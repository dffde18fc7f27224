//! What rules across calls need to know about a session of Prove.

use crate::prove::types::PossessionType;
use crate::validate::Context;

/// How the session was opened.
impl Context for PossessionType {}
