//! Showing objects.

use std::fmt::{Formatter, Result};

use super::definition::Object;
use crate::codec::Shown;

/// Shows an object; members without a value are left out.
pub fn show<T: Object>(object: &T, out: &mut Formatter<'_>) -> Result {
    let mut shown = Shown::new(T::NAME, out);
    object.show(&mut shown);
    shown.finish()
}
