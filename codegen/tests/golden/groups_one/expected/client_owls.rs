/// Group `owls`. All about owls.
///
/// The Cargo feature is `pets-owls`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `listOwls`.
    ///
    /// Sends `GET /owls`; the operationId is `listOwls`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listOwls")]
    #[doc(alias = "owls")]
    #[inline]
    pub fn list_owls<'a>(
        &'a self,
        query: &'a types::ListOwlsQuery,
    ) -> transport::Call<'a, types::ListOwlsQuery, codec::Bytes> {
        self.call(&operations::LIST_OWLS, &[], query)
    }
    /// Calls `addOwl`.
    ///
    /// Sends `POST /owls`; the operationId is `addOwl`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `owl.name.length`.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "addOwl")]
    #[doc(alias = "owls")]
    #[inline]
    pub fn add_owl<'a>(
        &'a self,
        body: impl Into<Option<&'a codec::Bytes>>,
    ) -> transport::Call<'a, Option<&'a codec::Bytes>, codec::Bytes> {
        self.call_optional(&operations::ADD_OWL, &[], body.into())
    }
}
