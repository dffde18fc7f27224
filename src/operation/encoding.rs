//! How a document departs from the default way of writing a request.

/// What a request of one operation needs beside its values: the `Accept` header, and every parameter or form property
/// that is not written in the default way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Encoding {
    /// Media types of the documented successful response, as the `Accept` header lists them; empty for JSON and
    /// wherever the document names no type.
    pub accept: &'static str,
    /// Parameters that are not written in the default style of their location.
    pub parameters: &'static [ParameterEncoding],
    /// Properties of a form body that are not written in the default way of forms.
    pub fields: &'static [FieldEncoding],
}

impl Encoding {
    /// The encoding of an operation that departs from no default.
    pub const DEFAULT: Self = Self { accept: "", parameters: &[], fields: &[] };

    /// The parameter of that name, if it is not written in the default style.
    #[cfg(feature = "client")]
    pub(crate) fn parameter(&self, location: Location, name: &str) -> Option<&'static ParameterEncoding> {
        self.parameters.iter().find(|known| known.location == location && known.name == name)
    }

    /// The form property of that name, if it is not written in the default way.
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
    /// Whether each item of a list and each property of an object is a value of its own.
    pub explode: bool,
    /// Whether reserved characters are not percent-encoded where that is unambiguous (queries only).
    pub allow_reserved: bool,
}

/// The encoding of one property of a form body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FieldEncoding {
    /// The name in the document.
    pub name: &'static str,
    /// Media type of its part; empty for that of its value.
    pub content_type: &'static str,
    /// Headers of its part, with their values.
    pub headers: &'static [(&'static str, &'static str)],
    /// Its style; `None` where lists are a pair for each item, and objects are JSON.
    pub style: Option<Style>,
    /// See [`ParameterEncoding::explode`].
    pub explode: bool,
    /// See [`ParameterEncoding::allow_reserved`].
    pub allow_reserved: bool,
}

/// Where a parameter is sent.
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

/// How a list or an object becomes text: OpenAPI's parameter styles, and JSON.
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
    /// `color[R]=100`; what is nested in it has one more bracket for each property, and the index for each item of a
    /// list: `color[R][0]=1` (queries).
    DeepObject,
    /// JSON text, of a parameter that the document describes by its `content`.
    Json,
}
