//! The metadata of one operation.

use super::encoding::Encoding;
use super::envelope::Envelope;
use super::method::Method;
use super::parameters::Parameters;
use super::path_template::match_template;
use super::request_descriptor::RequestDescriptor;
use super::retry_class::RetryClass;

/// The metadata of one operation of a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// The `operationId` of the document.
    pub id: &'static str,
    /// The name of the client method.
    pub name: &'static str,
    /// The tag of the document.
    pub group: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template, with `{name}` for each parameter.
    pub path: &'static str,
    /// The location and format of the parameters.
    pub parameters: Parameters,
    /// The encoding of the request, where it deviates from the defaults.
    pub encoding: &'static Encoding,
    /// The envelope of the response.
    pub envelope: Envelope,
    /// The retry class, which decides which failures are retried.
    pub retry_class: RetryClass,
    /// Whether requests are authenticated.
    pub authenticated: bool,
    /// Whether the service has deprecated the operation.
    pub deprecated: bool,
    /// The descriptor of the request type, with its validation and its schema.
    pub request: RequestDescriptor,
}

impl Operation {
    /// The metadata that the generated table of operations omits.
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

    /// Matches a path against the path template, and returns the parameter values, percent-encoded as in the path.
    ///
    /// See [`match_template`] for segments that hold several parameters. If several operations match the same path, the one
    /// with more literal text in its template applies.
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
