/// Group `domain`. Links between the caller's domain and other domains: one side requests a link, the other
/// side confirms it, and either direction can be removed.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Confirms a link requested by another domain.
    ///
    /// Sends `POST /v3/domain/confirm-link`; the operationId is `V3DomainConfirmLinkRequest`. The documented
    /// errors are `400`, `401`, `403` and `500`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `gen.body-size`.
    #[doc(alias = "V3DomainConfirmLinkRequest")]
    #[doc(alias = "confirm_link")]
    #[inline]
    pub fn domain_confirm_link<'a>(
        &'a self,
        body: &'a types::DomainConfirmLinkRequest,
    ) -> transport::Call<
        'a,
        types::DomainConfirmLinkRequest,
        types::DomainConfirmLinkResponse,
    > {
        self.call(&operations::DOMAIN_CONFIRM_LINK, &[], body)
    }
    /// Returns the ID, name and issuer ID of the caller's domain.
    ///
    /// Sends `GET /v3/domain/id`; the operationId is `V3DomainIDRequest`. The documented errors are `400`,
    /// `401`, `403` and `500`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "V3DomainIDRequest")]
    #[doc(alias = "id")]
    #[inline]
    pub fn domain_id<'a>(&'a self) -> transport::Call<'a, (), types::DomainIdResponse> {
        self.call(&operations::DOMAIN_ID, &[], &())
    }
    /// Requests a link with another domain.
    ///
    /// The link remains a request until the other side confirms it.
    ///
    /// Sends `POST /v3/domain/link`; the operationId is `V3DomainLinkRequest`. The documented errors are
    /// `400`, `401`, `403` and `500`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `gen.body-size`.
    #[doc(alias = "V3DomainLinkRequest")]
    #[doc(alias = "link")]
    #[inline]
    pub fn domain_link<'a>(
        &'a self,
        body: &'a types::DomainLinkRequest,
    ) -> transport::Call<'a, types::DomainLinkRequest, types::DomainLinkResponse> {
        self.call(&operations::DOMAIN_LINK, &[], body)
    }
    /// Lists the links of the caller's domain and the link requests pending confirmation.
    ///
    /// Sends `GET /v3/domain/linked`; the operationId is `V3DomainLinkedRequest`. The documented errors are
    /// `400`, `401`, `403` and `500`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "V3DomainLinkedRequest")]
    #[doc(alias = "linked")]
    #[inline]
    pub fn domain_linked<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::DomainLinkedResponse> {
        self.call(&operations::DOMAIN_LINKED, &[], &())
    }
    /// Removes a link to or from another domain, or a pending link request.
    ///
    /// Set `pcidFrom` or `pcidTo` to select the direction.
    ///
    /// Sends `POST /v3/domain/unlink`; the operationId is `V3DomainUnlinkRequest`. The documented errors are
    /// `400`, `401`, `403` and `500`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `gen.body-size`.
    #[doc(alias = "V3DomainUnlinkRequest")]
    #[doc(alias = "unlink")]
    #[inline]
    pub fn domain_unlink<'a>(
        &'a self,
        body: &'a types::DomainUnlinkRequest,
    ) -> transport::Call<'a, types::DomainUnlinkRequest, types::DomainUnlinkResponse> {
        self.call(&operations::DOMAIN_UNLINK, &[], body)
    }
}
