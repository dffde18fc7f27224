//! What is known of one operation.

use super::encoding::Encoding;
use super::envelope::Envelope;
use super::method::Method;
use super::parameters::Parameters;
use super::path_template::match_template;
use super::request_descriptor::RequestDescriptor;
use super::retry_class::RetryClass;

/// One operation of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// Official operation id.
    pub id: &'static str,
    /// Name of the client's method.
    pub name: &'static str,
    /// Group (tag) of the document.
    pub group: &'static str,
    /// HTTP method.
    pub method: Method,
    /// Path, with `{name}` for parameters.
    pub path: &'static str,
    /// How its parameters travel.
    pub parameters: Parameters,
    /// What of its request is not written in the default way.
    pub encoding: &'static Encoding,
    /// How its answer is wrapped.
    pub envelope: Envelope,
    /// What sending it twice means.
    pub retry_class: RetryClass,
    /// Whether the call carries credentials.
    pub authenticated: bool,
    /// Retired by the service.
    pub deprecated: bool,
    /// How its request is checked and described.
    pub request: RequestDescriptor,
}

impl Operation {
    /// What the table of operations leaves out where the document says nothing else.
    #[doc(hidden)]
    pub const DEFAULT: Self = Self {
        id: "",
        name: "",
        group: "",
        method: Method::Get,
        path: "",
        parameters: Parameters::None,
        encoding: &Encoding::DEFAULT,
        envelope: Envelope::None,
        retry_class: RetryClass::SideEffect,
        authenticated: true,
        deprecated: false,
        request: RequestDescriptor::NONE,
    };

    /// Returns the values of the path's parameters, as they stand in it, if the path belongs to this operation.
    ///
    /// See [`match_template`] for segments that hold more than one parameter. Another operation may fit the same path: the
    /// one whose template has more literal text is meant.
    ///
    /// ```
    /// # #[cfg(feature = "prove")] {
    /// use identity_apis::prove::operations::GET_IDENTITY;
    ///
    /// assert_eq!(GET_IDENTITY.match_path("/v3/identity/p-1"), Some(vec![("proveId", "p-1")]));
    /// assert_eq!(GET_IDENTITY.match_path("/v3/identity"), None);
    /// # }
    /// ```
    #[must_use]
    pub fn match_path<'p>(&self, path: &'p str) -> Option<Vec<(&'static str, &'p str)>> {
        match_template(self.path, path)
    }
}
