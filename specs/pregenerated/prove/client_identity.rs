/// Group `identity`. Identity Manager: enroll people by phone number, look them up, deactivate and activate
/// their webhooks, and end the enrollment.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Lists enrolled identities, page by page.
    ///
    /// Pass `lastKey` of a response as `startKey` of the next call until `lastKey` is absent.
    ///
    /// Sends `GET /v3/identity`; the operationId is `V3BatchGetIdentities`. The documented errors are `400`,
    /// `401`, `403` and `500`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Returns one page of a list; `.items()` and `.pages()` of the call stream the whole list.
    #[doc(alias = "V3BatchGetIdentities")]
    #[doc(alias = "identity")]
    #[inline]
    pub fn list_identities<'a>(
        &'a self,
        query: &'a types::ListIdentitiesQuery,
    ) -> transport::Call<'a, types::ListIdentitiesQuery, types::ListIdentitiesResponse> {
        self.call(&operations::LIST_IDENTITIES, &[], query)
    }
    /// Enrolls a person in Identity Manager by phone number.
    ///
    /// Sends `POST /v3/identity`; the operationId is `V3EnrollIdentity`. The documented errors are `400`,
    /// `401`, `403` and `500`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `fmt.phone-charset`,
    /// `gen.body-size`, `identity.enroll-phone`, `ids.client-customer-id`, `ids.client-human-id`,
    /// `ids.client-request-id`.
    #[doc(alias = "V3EnrollIdentity")]
    #[doc(alias = "identity")]
    #[inline]
    pub fn enroll_identity<'a>(
        &'a self,
        body: &'a types::EnrollIdentityRequest,
    ) -> transport::Call<
        'a,
        types::EnrollIdentityRequest,
        types::EnrollIdentityResponse,
    > {
        self.call(&operations::ENROLL_IDENTITY, &[], body)
    }
    /// Enrolls up to 100 people in one call.
    ///
    /// The call returns status 200 even if items fail: each result contains either an ID or an error message.
    ///
    /// Sends `POST /v3/identity/batch`; the operationId is `V3BatchEnrollIdentities`. The documented errors
    /// are `400`, `401`, `403` and `500`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `batch-enroll.size`,
    /// `ids.client-request-id`.
    ///
    /// Takes at most 100 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "V3BatchEnrollIdentities")]
    #[doc(alias = "batch")]
    #[inline]
    pub fn batch_enroll_identities<'a>(
        &'a self,
        body: &'a types::BatchEnrollIdentitiesRequest,
    ) -> transport::Call<
        'a,
        types::BatchEnrollIdentitiesRequest,
        types::BatchEnrollIdentitiesResponse,
    > {
        self.call(&operations::BATCH_ENROLL_IDENTITIES, &[], body)
    }
    /// Returns the matching identities in linked domains.
    ///
    /// The path parameter is the ID named `proveId` in other calls. The body may be empty.
    ///
    /// Sends `POST /v3/identity/{identityId}/cross-domain`; the operationId is `V3CrossDomainIdentity`. The
    /// documented errors are `400`, `401`, `403`, `404` and `500`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `gen.body-size`,
    /// `ids.client-request-id`.
    ///
    /// The body is optional: `None` sends none.
    ///
    /// `identityId`: ID of the person at Prove, named `proveId` in the other calls.
    #[doc(alias = "V3CrossDomainIdentity")]
    #[doc(alias = "cross_domain")]
    #[inline]
    pub fn get_cross_domain_identities<'a>(
        &'a self,
        identity_id: &'a str,
        body: impl Into<Option<&'a types::CrossDomainIdentityRequest>>,
    ) -> transport::Call<
        'a,
        Option<&'a types::CrossDomainIdentityRequest>,
        types::CrossDomainIdentityResponse,
    > {
        self.call_optional(
            &operations::GET_CROSS_DOMAIN_IDENTITIES,
            &[("identityId", identity_id)],
            body.into(),
        )
    }
    /// Finds enrolled identities by phone number.
    ///
    /// Pass the number unencoded: as part of the path, its `+` is percent-encoded on the wire.
    ///
    /// Sends `GET /v3/identity/{mobileNumber}/lookup`; the operationId is `V3GetIdentitiesByPhoneNumber`. The
    /// documented errors are `400`, `401`, `403` and `500`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// `mobileNumber`: Phone number to look up. Pass it unencoded: as part of the path, its `+` is
    /// percent-encoded on the wire.
    #[doc(alias = "V3GetIdentitiesByPhoneNumber")]
    #[doc(alias = "lookup")]
    #[inline]
    pub fn get_identities_by_phone_number<'a>(
        &'a self,
        mobile_number: &'a str,
        query: &'a types::GetIdentitiesByPhoneNumberQuery,
    ) -> transport::Call<
        'a,
        types::GetIdentitiesByPhoneNumberQuery,
        types::GetIdentitiesByPhoneNumberResponse,
    > {
        self.call(
            &operations::GET_IDENTITIES_BY_PHONE_NUMBER,
            &[("mobileNumber", mobile_number)],
            query,
        )
    }
    /// Ends the enrollment of an identity.
    ///
    /// Only a new enrollment restores monitoring. To stop only the webhooks, deactivate the identity instead.
    ///
    /// Sends `DELETE /v3/identity/{proveId}`; the operationId is `V3DisenrollIdentity`. The documented errors
    /// are `400`, `401`, `403`, `404` and `500`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// `proveId`: ID of the person at Prove; a string, percent-encoded on the wire.
    #[doc(alias = "V3DisenrollIdentity")]
    #[inline]
    pub fn disenroll_identity<'a>(
        &'a self,
        prove_id: &'a str,
        query: &'a types::DisenrollIdentityQuery,
    ) -> transport::Call<
        'a,
        types::DisenrollIdentityQuery,
        types::DisenrollIdentityResponse,
    > {
        self.call(&operations::DISENROLL_IDENTITY, &[("proveId", prove_id)], query)
    }
    /// Returns an enrolled identity.
    ///
    /// Sends `GET /v3/identity/{proveId}`; the operationId is `V3GetIdentity`. The documented errors are
    /// `400`, `401`, `403`, `404` and `500`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// `proveId`: ID of the person at Prove; a string, percent-encoded on the wire.
    #[doc(alias = "V3GetIdentity")]
    #[inline]
    pub fn get_identity<'a>(
        &'a self,
        prove_id: &'a str,
        query: &'a types::GetIdentityQuery,
    ) -> transport::Call<'a, types::GetIdentityQuery, types::GetIdentityResponse> {
        self.call(&operations::GET_IDENTITY, &[("proveId", prove_id)], query)
    }
    /// Re-enables the webhooks of a deactivated identity.
    ///
    /// The body may be empty.
    ///
    /// Sends `POST /v3/identity/{proveId}/activate`; the operationId is `V3ActivateIdentity`. The documented
    /// errors are `400`, `401`, `403`, `404` and `500`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `gen.body-size`,
    /// `ids.client-request-id`.
    ///
    /// The body is optional: `None` sends none.
    ///
    /// `proveId`: ID of the person at Prove; a string, percent-encoded on the wire.
    #[doc(alias = "V3ActivateIdentity")]
    #[doc(alias = "activate")]
    #[inline]
    pub fn activate_identity<'a>(
        &'a self,
        prove_id: &'a str,
        body: impl Into<Option<&'a types::ActivateIdentityRequest>>,
    ) -> transport::Call<
        'a,
        Option<&'a types::ActivateIdentityRequest>,
        types::ActivateIdentityResponse,
    > {
        self.call_optional(
            &operations::ACTIVATE_IDENTITY,
            &[("proveId", prove_id)],
            body.into(),
        )
    }
    /// Disables the webhooks of an identity but keeps its enrollment.
    ///
    /// Activate reverses it. The body may be empty.
    ///
    /// Sends `POST /v3/identity/{proveId}/deactivate`; the operationId is `V3DeactivateIdentity`. The
    /// documented errors are `400`, `401`, `403`, `404` and `500`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `gen.body-size`,
    /// `ids.client-request-id`.
    ///
    /// The body is optional: `None` sends none.
    ///
    /// `proveId`: ID of the person at Prove; a string, percent-encoded on the wire.
    #[doc(alias = "V3DeactivateIdentity")]
    #[doc(alias = "deactivate")]
    #[inline]
    pub fn deactivate_identity<'a>(
        &'a self,
        prove_id: &'a str,
        body: impl Into<Option<&'a types::IdentityDeactivateRequest>>,
    ) -> transport::Call<
        'a,
        Option<&'a types::IdentityDeactivateRequest>,
        types::DeactivateIdentityResponse,
    > {
        self.call_optional(
            &operations::DEACTIVATE_IDENTITY,
            &[("proveId", prove_id)],
            body.into(),
        )
    }
}
