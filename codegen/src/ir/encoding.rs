//! How the document wants a request to be written, where that is not the default.

use super::ParameterKind;

/// What a request needs beside its values.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Encoding {
    /// Media types of the successful response, as the `Accept` header lists them; empty for plain JSON.
    pub accept: String,
    /// Parameters that are not written in the default style of their location, and those beside an object whose
    /// properties are pairs of their own.
    pub parameters: Vec<ParameterEncoding>,
    /// Properties of a form body that are not written in the default way.
    pub fields: Vec<FieldEncoding>,
}

impl Encoding {
    /// Whether all is written in the default way.
    #[must_use]
    pub fn is_default(&self) -> bool {
        self.accept.is_empty() && self.parameters.is_empty() && self.fields.is_empty()
    }
}

/// How one parameter is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParameterEncoding {
    /// Where it travels.
    pub kind: ParameterKind,
    /// Name in the document.
    pub name: String,
    /// Its style.
    pub style: Style,
    /// Whether each item or property is a value of its own.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
}

/// How one property of a form body is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldEncoding {
    /// Name in the document.
    pub name: String,
    /// Media type of its part; may be empty.
    pub content_type: String,
    /// Headers of its part, with their values.
    pub headers: Vec<(String, String)>,
    /// Its style, if it has one.
    pub style: Option<Style>,
    /// Whether each item or property is a value of its own.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub allow_reserved: bool,
}

/// How a list or an object becomes text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// `simple`
    Simple,
    /// `label`
    Label,
    /// `matrix`
    Matrix,
    /// `form`
    Form,
    /// `spaceDelimited`
    SpaceDelimited,
    /// `pipeDelimited`
    PipeDelimited,
    /// `deepObject`
    DeepObject,
    /// JSON text, of a parameter that is described by its `content`.
    Json,
}
