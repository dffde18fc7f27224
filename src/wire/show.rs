//! `Debug` of generated types: what is personal or secret is named, never shown.

use std::fmt::{Debug, DebugStruct, Formatter, Result};

use super::{Nullable, Object};

/// What stands for a hidden value.
pub const REDACTED: &str = "[redacted]";

/// A hidden value.
struct Hidden;

impl Debug for Hidden {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        out.write_str(REDACTED)
    }
}

/// Shows an object; members without a value are left out.
pub fn show<T: Object>(object: &T, out: &mut Formatter<'_>) -> Result {
    let mut shown = Shown { out: out.debug_struct(T::NAME) };
    object.show(&mut shown);
    shown.out.finish()
}

/// An object being shown.
pub struct Shown<'a, 'b> {
    out: DebugStruct<'a, 'b>,
}

impl Shown<'_, '_> {
    /// A member that is always held.
    pub fn show(&mut self, name: &str, value: &dyn Debug) {
        self.out.field(name, value);
    }

    /// An optional member.
    pub fn show_some<T: Debug>(&mut self, name: &str, value: Option<&T>) {
        if let Some(value) = value {
            self.out.field(name, value);
        }
    }

    /// A list or map.
    pub fn show_filled(&mut self, name: &str, value: &dyn Debug, empty: bool) {
        if !empty {
            self.out.field(name, value);
        }
    }

    /// A member that may be null.
    pub fn show_nullable<T: Debug>(&mut self, name: &str, value: &Nullable<T>) {
        match value {
            Nullable::Absent => {}
            Nullable::Null => {
                self.out.field(name, &Nullable::<()>::Null);
            }
            Nullable::Value(value) => {
                self.out.field(name, value);
            }
        }
    }

    /// A member that must not be seen; that it is there may be.
    pub fn hide(&mut self, name: &str, present: bool) {
        if present {
            self.out.field(name, &Hidden);
        }
    }
}
