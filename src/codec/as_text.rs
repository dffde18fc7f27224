//! Values as text, for conditions between properties.

/// The text of a value that is one, for conditions between members (`required when possessionType is desktop`).
pub fn text_of<T: Text + ?Sized>(value: &T) -> Option<&str> {
    value.text()
}

/// A value that may be text.
pub trait Text {
    /// Its text.
    fn text(&self) -> Option<&str>;
}

impl Text for String {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl Text for bool {
    fn text(&self) -> Option<&str> {
        Some(if *self { "true" } else { "false" })
    }
}
