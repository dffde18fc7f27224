//! Showing objects.

use std::fmt::{Formatter, Result};

use super::definition::Object;
use crate::codec::RedactedDebug;

/// Shows an object; members without a value are left out.
pub fn fmt_redacted<T: Object>(object: &T, out: &mut Formatter<'_>) -> Result {
    let mut shown = RedactedDebug::new(T::NAME, out);
    object.fmt_redacted(&mut shown);
    shown.finish()
}
