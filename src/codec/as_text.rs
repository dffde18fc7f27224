//! Values as text, for conditions between properties.

/// The text of a value that is one, for conditions between properties (`required when possessionType is desktop`).
pub fn as_text<T: AsText + ?Sized>(value: &T) -> Option<&str> {
    value.as_text()
}

/// A value that may be text.
pub trait AsText {
    /// Its text.
    fn as_text(&self) -> Option<&str>;
}

impl AsText for String {
    fn as_text(&self) -> Option<&str> {
        Some(self)
    }
}

impl AsText for bool {
    fn as_text(&self) -> Option<&str> {
        Some(if *self { "true" } else { "false" })
    }
}
