//! The encoding of requests, where a document deviates from the defaults.

/// The encoding of the requests of one operation: the `Accept` header, and every parameter or form property whose encoding is not
/// the default.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Encoding {
    /// Media types of the documented successful response, as the `Accept` header lists them; empty for JSON and
    /// wherever the document names no type.
    pub accept: &'static str,
    /// Parameters with another style than the default of their location.
    pub parameters: &'static [ParameterEncoding],
    /// Properties of a form body with another encoding than the default of forms.
    pub fields: &'static [FieldEncoding],
}

impl Encoding {
    /// Returns the default encoding.
    pub const DEFAULT: Self = Self { accept: "", parameters: &[], fields: &[] };

    /// Returns the encoding of a parameter, unless it is the default.
    #[cfg(feature = "client")]
    pub(crate) fn parameter(&self, location: Location, name: &str) -> Option<&'static ParameterEncoding> {
        self.parameters.iter().find(|known| known.location == location && known.name == name)
    }

    /// Returns the encoding of a form property, unless it is the default.
    #[cfg(feature = "client")]
    pub(crate) fn field(&self, name: &str) -> Option<&'static FieldEncoding> {
        self.fields.iter().find(|known| known.name == name)
    }
}

/// The encoding of one parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ParameterEncoding {
    /// Where the parameter is sent.
    pub location: Location,
    /// The name in the document.
    pub name: &'static str,
    /// The style.
    pub style: Style,
    /// Whether each item of a list and each property of an object is a separate value.
    pub explode: bool,
    /// Whether reserved characters stay unencoded where that is unambiguous (queries only).
    pub allow_reserved: bool,
}

/// The encoding of one property of a form body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FieldEncoding {
    /// The name in the document.
    pub name: &'static str,
    /// The media type of its part; empty for that of its value.
    pub content_type: &'static str,
    /// The headers of its part, with their values.
    pub headers: &'static [(&'static str, &'static str)],
    /// The style; `None` if lists are one pair per item, and objects are JSON.
    pub style: Option<Style>,
    /// See [`ParameterEncoding::explode`].
    pub explode: bool,
    /// See [`ParameterEncoding::allow_reserved`].
    pub allow_reserved: bool,
}

/// The location of a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// The serialization of a list or an object: OpenAPI's parameter styles, and JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Style {
    /// `blue,black` (paths and headers).
    Simple,
    /// `.blue,black` (paths).
    Label,
    /// `;color=blue,black` (paths).
    Matrix,
    /// `color=blue,black`, exploded `color=blue&color=black` (queries and cookies).
    Form,
    /// `color=blue%20black` (queries).
    SpaceDelimited,
    /// `color=blue%7Cblack` (queries).
    PipeDelimited,
    /// `color[R]=100`, with another bracket per level of nesting, which contains the property name or the index of the item:
    /// `color[R][0]=1` (queries).
    DeepObject,
    /// JSON text, for a parameter that the document describes with `content`.
    Json,
}
