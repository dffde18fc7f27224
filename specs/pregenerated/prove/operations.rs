/// Requests a bearer token with OAuth client credentials.
///
/// Sends `POST /token`; the operationId is `V3TokenRequest`.
#[doc(alias = "V3TokenRequest")]
pub static REQUEST_TOKEN: operation::Operation = operation::Operation {
    id: "V3TokenRequest",
    name: "request_token",
    group: "token",
    method: operation::Method::Post,
    path: "/token",
    parameters: operation::Parameters::Form,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Idempotent,
    authenticated: false,
    request: operation::RequestDescriptor::NONE
        .checked::<types::TokenRequest>()
        .described::<types::TokenRequest>(),
    ..operation::Operation::DEFAULT
};
/// Continues an authentication with a phone number that was proven elsewhere.
///
/// Sends `POST /v1/server/auth/continue`; the operationId is `AuthContinueRequest`.
#[doc(alias = "AuthContinueRequest")]
pub static AUTH_CONTINUE: operation::Operation = operation::Operation {
    id: "AuthContinueRequest",
    name: "auth_continue",
    group: "auth",
    method: operation::Method::Post,
    path: "/v1/server/auth/continue",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AuthContinueRequest>()
        .described::<types::AuthContinueRequest>(),
    ..operation::Operation::DEFAULT
};
/// Returns the results of an authentication.
///
/// Sends `POST /v1/server/auth/finish`; the operationId is `AuthFinishRequest`.
#[doc(alias = "AuthFinishRequest")]
pub static AUTH_FINISH: operation::Operation = operation::Operation {
    id: "AuthFinishRequest",
    name: "auth_finish",
    group: "auth",
    method: operation::Method::Post,
    path: "/v1/server/auth/finish",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AuthFinishRequest>()
        .described::<types::AuthFinishRequest>(),
    ..operation::Operation::DEFAULT
};
/// Starts an authentication for one or more subjects and returns the token for the client SDK.
///
/// Sends `POST /v1/server/auth/start`; the operationId is `AuthStartRequest`.
#[doc(alias = "AuthStartRequest")]
pub static AUTH_START: operation::Operation = operation::Operation {
    id: "AuthStartRequest",
    name: "auth_start",
    group: "auth",
    method: operation::Method::Post,
    path: "/v1/server/auth/start",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::AuthStartRequest>()
        .described::<types::AuthStartRequest>(),
    ..operation::Operation::DEFAULT
};
/// Submits a birth date or social security number for the challenge and returns the person found.
///
/// Sends `POST /v3/challenge`; the operationId is `V3ChallengeRequest`.
#[doc(alias = "V3ChallengeRequest")]
pub static CHALLENGE: operation::Operation = operation::Operation {
    id: "V3ChallengeRequest",
    name: "challenge",
    group: "prefill",
    method: operation::Method::Post,
    path: "/v3/challenge",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ChallengeRequest>()
        .described::<types::ChallengeRequest>(),
    ..operation::Operation::DEFAULT
};
/// Submits the details of the person and completes the flow.
///
/// Sends `POST /v3/complete`; the operationId is `V3CompleteRequest`.
#[doc(alias = "V3CompleteRequest")]
pub static COMPLETE: operation::Operation = operation::Operation {
    id: "V3CompleteRequest",
    name: "complete",
    group: "prefill",
    method: operation::Method::Post,
    path: "/v3/complete",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::CompleteRequest>()
        .described::<types::CompleteRequest>(),
    ..operation::Operation::DEFAULT
};
/// Deactivates the key of a device, so that it can no longer authenticate.
///
/// Sends `POST /v3/device/revoke`; the operationId is `V3DeviceRevokeRequest`.
#[doc(alias = "V3DeviceRevokeRequest")]
pub static DEVICE_REVOKE: operation::Operation = operation::Operation {
    id: "V3DeviceRevokeRequest",
    name: "device_revoke",
    group: "unify-device",
    method: operation::Method::Post,
    path: "/v3/device/revoke",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DeviceRevokeRequest>()
        .described::<types::DeviceRevokeRequest>(),
    ..operation::Operation::DEFAULT
};
/// Lists the attributes that issuers hold for a person.
///
/// Sends `GET /v3/discover`; the operationId is `V3DiscoverRequest`.
#[doc(alias = "V3DiscoverRequest")]
pub static DISCOVER: operation::Operation = operation::Operation {
    id: "V3DiscoverRequest",
    name: "discover",
    group: "provex",
    method: operation::Method::Get,
    path: "/v3/discover",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DiscoverQuery>()
        .described::<types::DiscoverQuery>(),
    ..operation::Operation::DEFAULT
};
/// Confirms a link requested by another domain.
///
/// Sends `POST /v3/domain/confirm-link`; the operationId is `V3DomainConfirmLinkRequest`.
#[doc(alias = "V3DomainConfirmLinkRequest")]
pub static DOMAIN_CONFIRM_LINK: operation::Operation = operation::Operation {
    id: "V3DomainConfirmLinkRequest",
    name: "domain_confirm_link",
    group: "domain",
    method: operation::Method::Post,
    path: "/v3/domain/confirm-link",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DomainConfirmLinkRequest>()
        .described::<types::DomainConfirmLinkRequest>(),
    ..operation::Operation::DEFAULT
};
/// Returns the ID, name and issuer ID of the caller's domain.
///
/// Sends `GET /v3/domain/id`; the operationId is `V3DomainIDRequest`.
#[doc(alias = "V3DomainIDRequest")]
pub static DOMAIN_ID: operation::Operation = operation::Operation {
    id: "V3DomainIDRequest",
    name: "domain_id",
    group: "domain",
    method: operation::Method::Get,
    path: "/v3/domain/id",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
/// Requests a link with another domain.
///
/// Sends `POST /v3/domain/link`; the operationId is `V3DomainLinkRequest`.
#[doc(alias = "V3DomainLinkRequest")]
pub static DOMAIN_LINK: operation::Operation = operation::Operation {
    id: "V3DomainLinkRequest",
    name: "domain_link",
    group: "domain",
    method: operation::Method::Post,
    path: "/v3/domain/link",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DomainLinkRequest>()
        .described::<types::DomainLinkRequest>(),
    ..operation::Operation::DEFAULT
};
/// Lists the links of the caller's domain and the link requests pending confirmation.
///
/// Sends `GET /v3/domain/linked`; the operationId is `V3DomainLinkedRequest`.
#[doc(alias = "V3DomainLinkedRequest")]
pub static DOMAIN_LINKED: operation::Operation = operation::Operation {
    id: "V3DomainLinkedRequest",
    name: "domain_linked",
    group: "domain",
    method: operation::Method::Get,
    path: "/v3/domain/linked",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE.checked::<()>().described::<()>(),
    ..operation::Operation::DEFAULT
};
/// Removes a link to or from another domain, or a pending link request.
///
/// Sends `POST /v3/domain/unlink`; the operationId is `V3DomainUnlinkRequest`.
#[doc(alias = "V3DomainUnlinkRequest")]
pub static DOMAIN_UNLINK: operation::Operation = operation::Operation {
    id: "V3DomainUnlinkRequest",
    name: "domain_unlink",
    group: "domain",
    method: operation::Method::Post,
    path: "/v3/domain/unlink",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DomainUnlinkRequest>()
        .described::<types::DomainUnlinkRequest>(),
    ..operation::Operation::DEFAULT
};
/// Returns the value of a discovered attribute.
///
/// Sends `GET /v3/fetch`; the operationId is `V3FetchRequest`.
#[doc(alias = "V3FetchRequest")]
pub static FETCH: operation::Operation = operation::Operation {
    id: "V3FetchRequest",
    name: "fetch",
    group: "provex",
    method: operation::Method::Get,
    path: "/v3/fetch",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::FetchQuery>()
        .described::<types::FetchQuery>(),
    ..operation::Operation::DEFAULT
};
/// Lists enrolled identities, page by page.
///
/// Sends `GET /v3/identity`; the operationId is `V3BatchGetIdentities`.
#[doc(alias = "V3BatchGetIdentities")]
pub static LIST_IDENTITIES: operation::Operation = operation::Operation {
    id: "V3BatchGetIdentities",
    name: "list_identities",
    group: "identity",
    method: operation::Method::Get,
    path: "/v3/identity",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ListIdentitiesQuery>()
        .described::<types::ListIdentitiesQuery>(),
    ..operation::Operation::DEFAULT
};
/// Enrolls a person in Identity Manager by phone number.
///
/// Sends `POST /v3/identity`; the operationId is `V3EnrollIdentity`.
#[doc(alias = "V3EnrollIdentity")]
pub static ENROLL_IDENTITY: operation::Operation = operation::Operation {
    id: "V3EnrollIdentity",
    name: "enroll_identity",
    group: "identity",
    method: operation::Method::Post,
    path: "/v3/identity",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::EnrollIdentityRequest>()
        .described::<types::EnrollIdentityRequest>(),
    ..operation::Operation::DEFAULT
};
/// Enrolls up to 100 people in one call.
///
/// Sends `POST /v3/identity/batch`; the operationId is `V3BatchEnrollIdentities`.
#[doc(alias = "V3BatchEnrollIdentities")]
pub static BATCH_ENROLL_IDENTITIES: operation::Operation = operation::Operation {
    id: "V3BatchEnrollIdentities",
    name: "batch_enroll_identities",
    group: "identity",
    method: operation::Method::Post,
    path: "/v3/identity/batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::BatchEnrollIdentitiesRequest>()
        .described::<types::BatchEnrollIdentitiesRequest>(),
    ..operation::Operation::DEFAULT
};
/// Returns the matching identities in linked domains.
///
/// Sends `POST /v3/identity/{identityId}/cross-domain`; the operationId is `V3CrossDomainIdentity`.
#[doc(alias = "V3CrossDomainIdentity")]
pub static GET_CROSS_DOMAIN_IDENTITIES: operation::Operation = operation::Operation {
    id: "V3CrossDomainIdentity",
    name: "get_cross_domain_identities",
    group: "identity",
    method: operation::Method::Post,
    path: "/v3/identity/{identityId}/cross-domain",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .optional()
        .checked::<types::CrossDomainIdentityRequest>()
        .described::<types::CrossDomainIdentityRequest>(),
    ..operation::Operation::DEFAULT
};
/// Finds enrolled identities by phone number.
///
/// Sends `GET /v3/identity/{mobileNumber}/lookup`; the operationId is `V3GetIdentitiesByPhoneNumber`.
#[doc(alias = "V3GetIdentitiesByPhoneNumber")]
pub static GET_IDENTITIES_BY_PHONE_NUMBER: operation::Operation = operation::Operation {
    id: "V3GetIdentitiesByPhoneNumber",
    name: "get_identities_by_phone_number",
    group: "identity",
    method: operation::Method::Get,
    path: "/v3/identity/{mobileNumber}/lookup",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetIdentitiesByPhoneNumberQuery>()
        .described::<types::GetIdentitiesByPhoneNumberQuery>(),
    ..operation::Operation::DEFAULT
};
/// Ends the enrollment of an identity.
///
/// Sends `DELETE /v3/identity/{proveId}`; the operationId is `V3DisenrollIdentity`.
#[doc(alias = "V3DisenrollIdentity")]
pub static DISENROLL_IDENTITY: operation::Operation = operation::Operation {
    id: "V3DisenrollIdentity",
    name: "disenroll_identity",
    group: "identity",
    method: operation::Method::Delete,
    path: "/v3/identity/{proveId}",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::DisenrollIdentityQuery>()
        .described::<types::DisenrollIdentityQuery>(),
    ..operation::Operation::DEFAULT
};
/// Returns an enrolled identity.
///
/// Sends `GET /v3/identity/{proveId}`; the operationId is `V3GetIdentity`.
#[doc(alias = "V3GetIdentity")]
pub static GET_IDENTITY: operation::Operation = operation::Operation {
    id: "V3GetIdentity",
    name: "get_identity",
    group: "identity",
    method: operation::Method::Get,
    path: "/v3/identity/{proveId}",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    request: operation::RequestDescriptor::NONE
        .checked::<types::GetIdentityQuery>()
        .described::<types::GetIdentityQuery>(),
    ..operation::Operation::DEFAULT
};
/// Re-enables the webhooks of a deactivated identity.
///
/// Sends `POST /v3/identity/{proveId}/activate`; the operationId is `V3ActivateIdentity`.
#[doc(alias = "V3ActivateIdentity")]
pub static ACTIVATE_IDENTITY: operation::Operation = operation::Operation {
    id: "V3ActivateIdentity",
    name: "activate_identity",
    group: "identity",
    method: operation::Method::Post,
    path: "/v3/identity/{proveId}/activate",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .optional()
        .checked::<types::ActivateIdentityRequest>()
        .described::<types::ActivateIdentityRequest>(),
    ..operation::Operation::DEFAULT
};
/// Disables the webhooks of an identity but keeps its enrollment.
///
/// Sends `POST /v3/identity/{proveId}/deactivate`; the operationId is `V3DeactivateIdentity`.
#[doc(alias = "V3DeactivateIdentity")]
pub static DEACTIVATE_IDENTITY: operation::Operation = operation::Operation {
    id: "V3DeactivateIdentity",
    name: "deactivate_identity",
    group: "identity",
    method: operation::Method::Post,
    path: "/v3/identity/{proveId}/deactivate",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .optional()
        .checked::<types::IdentityDeactivateRequest>()
        .described::<types::IdentityDeactivateRequest>(),
    ..operation::Operation::DEFAULT
};
/// Opens an MFA session, the former name of a Unify session.
///
/// Sends `POST /v3/mfa`; the operationId is `V3MFARequest`.
#[doc(alias = "V3MFARequest")]
pub static MFA: operation::Operation = operation::Operation {
    id: "V3MFARequest",
    name: "mfa",
    group: "mfa",
    method: operation::Method::Post,
    path: "/v3/mfa",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Notifying,
    deprecated: true,
    request: operation::RequestDescriptor::NONE
        .checked::<types::MfaRequest>()
        .described::<types::MfaRequest>(),
    ..operation::Operation::DEFAULT
};
/// Binds a proven phone number in an MFA session.
///
/// Sends `POST /v3/mfa-bind`; the operationId is `V3MFABindRequest`.
#[doc(alias = "V3MFABindRequest")]
pub static MFA_BIND: operation::Operation = operation::Operation {
    id: "V3MFABindRequest",
    name: "mfa_bind",
    group: "mfa",
    method: operation::Method::Post,
    path: "/v3/mfa-bind",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    deprecated: true,
    request: operation::RequestDescriptor::NONE
        .checked::<types::MfaBindRequest>()
        .described::<types::MfaBindRequest>(),
    ..operation::Operation::DEFAULT
};
/// Returns the status of an MFA session.
///
/// Sends `POST /v3/mfa-status`; the operationId is `V3MFAStatusRequest`.
#[doc(alias = "V3MFAStatusRequest")]
pub static MFA_STATUS: operation::Operation = operation::Operation {
    id: "V3MFAStatusRequest",
    name: "mfa_status",
    group: "mfa",
    method: operation::Method::Post,
    path: "/v3/mfa-status",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Idempotent,
    deprecated: true,
    request: operation::RequestDescriptor::NONE
        .checked::<types::MfaStatusRequest>()
        .described::<types::MfaStatusRequest>(),
    ..operation::Operation::DEFAULT
};
/// Starts a Pre-Fill or Prove Identity flow and returns its correlation ID and the token for the client SDK.
///
/// Sends `POST /v3/start`; the operationId is `V3StartRequest`.
#[doc(alias = "V3StartRequest")]
pub static START: operation::Operation = operation::Operation {
    id: "V3StartRequest",
    name: "start",
    group: "prefill",
    method: operation::Method::Post,
    path: "/v3/start",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::StartRequest>()
        .described::<types::StartRequest>(),
    ..operation::Operation::DEFAULT
};
/// Opens a Unify session and returns its correlation ID and the token for the client SDK.
///
/// Sends `POST /v3/unify`; the operationId is `V3UnifyRequest`.
#[doc(alias = "V3UnifyRequest")]
pub static UNIFY: operation::Operation = operation::Operation {
    id: "V3UnifyRequest",
    name: "unify",
    group: "unify",
    method: operation::Method::Post,
    path: "/v3/unify",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UnifyRequest>()
        .described::<types::UnifyRequest>(),
    ..operation::Operation::DEFAULT
};
/// Binds a phone number proven by the caller to the key on the device.
///
/// Sends `POST /v3/unify-bind`; the operationId is `V3UnifyBindRequest`.
#[doc(alias = "V3UnifyBindRequest")]
pub static UNIFY_BIND: operation::Operation = operation::Operation {
    id: "V3UnifyBindRequest",
    name: "unify_bind",
    group: "unify",
    method: operation::Method::Post,
    path: "/v3/unify-bind",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UnifyBindRequest>()
        .described::<types::UnifyBindRequest>(),
    ..operation::Operation::DEFAULT
};
/// Returns the status of a Unify session.
///
/// Sends `POST /v3/unify-status`; the operationId is `V3UnifyStatusRequest`.
#[doc(alias = "V3UnifyStatusRequest")]
pub static UNIFY_STATUS: operation::Operation = operation::Operation {
    id: "V3UnifyStatusRequest",
    name: "unify_status",
    group: "unify",
    method: operation::Method::Post,
    path: "/v3/unify-status",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::UnifyStatusRequest>()
        .described::<types::UnifyStatusRequest>(),
    ..operation::Operation::DEFAULT
};
/// Checks whether the possession step of a Pre-Fill or Prove Identity flow has succeeded.
///
/// Sends `POST /v3/validate`; the operationId is `V3ValidateRequest`.
#[doc(alias = "V3ValidateRequest")]
pub static VALIDATE: operation::Operation = operation::Operation {
    id: "V3ValidateRequest",
    name: "validate",
    group: "prefill",
    method: operation::Method::Post,
    path: "/v3/validate",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE
        .checked::<types::ValidateRequest>()
        .described::<types::ValidateRequest>(),
    ..operation::Operation::DEFAULT
};
/// Verifies a person by phone number and additional details in one call.
///
/// Sends `POST /v3/verify`; the operationId is `V3VerifyRequest`.
#[doc(alias = "V3VerifyRequest")]
pub static VERIFY: operation::Operation = operation::Operation {
    id: "V3VerifyRequest",
    name: "verify",
    group: "verify",
    method: operation::Method::Post,
    path: "/v3/verify",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::VerifyRequest>()
        .described::<types::VerifyRequest>(),
    ..operation::Operation::DEFAULT
};
/// Returns both results of a verify session of the former version.
///
/// Sends `POST /v3/verify-status`; the operationId is `V3VerifyStatusRequest`.
#[doc(alias = "V3VerifyStatusRequest")]
pub static VERIFY_STATUS: operation::Operation = operation::Operation {
    id: "V3VerifyStatusRequest",
    name: "verify_status",
    group: "verify",
    method: operation::Method::Post,
    path: "/v3/verify-status",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Idempotent,
    deprecated: true,
    request: operation::RequestDescriptor::NONE
        .checked::<types::VerifyStatusRequest>()
        .described::<types::VerifyStatusRequest>(),
    ..operation::Operation::DEFAULT
};
/// Verifies up to 1000 people in one call.
///
/// Sends `POST /v3/verify/batch`; the operationId is `V3VerifyBatchRequest`.
#[doc(alias = "V3VerifyBatchRequest")]
pub static VERIFY_BATCH: operation::Operation = operation::Operation {
    id: "V3VerifyBatchRequest",
    name: "verify_batch",
    group: "verify",
    method: operation::Method::Post,
    path: "/v3/verify/batch",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::VerifyBatchRequest>()
        .described::<types::VerifyBatchRequest>(),
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &REQUEST_TOKEN,
    &AUTH_CONTINUE,
    &AUTH_FINISH,
    &AUTH_START,
    &CHALLENGE,
    &COMPLETE,
    &DEVICE_REVOKE,
    &DISCOVER,
    &DOMAIN_CONFIRM_LINK,
    &DOMAIN_ID,
    &DOMAIN_LINK,
    &DOMAIN_LINKED,
    &DOMAIN_UNLINK,
    &FETCH,
    &LIST_IDENTITIES,
    &ENROLL_IDENTITY,
    &BATCH_ENROLL_IDENTITIES,
    &GET_CROSS_DOMAIN_IDENTITIES,
    &GET_IDENTITIES_BY_PHONE_NUMBER,
    &DISENROLL_IDENTITY,
    &GET_IDENTITY,
    &ACTIVATE_IDENTITY,
    &DEACTIVATE_IDENTITY,
    &MFA,
    &MFA_BIND,
    &MFA_STATUS,
    &START,
    &UNIFY,
    &UNIFY_BIND,
    &UNIFY_STATUS,
    &VALIDATE,
    &VERIFY,
    &VERIFY_STATUS,
    &VERIFY_BATCH,
];
/// Finds an operation by the name of the client method or by its operationId.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static operation::Operation> {
    operation::by_name(ALL, name)
}
/// Finds the operation of an HTTP method and a path, given without its query.
#[must_use]
pub fn by_path(method: &str, path: &str) -> Option<&'static operation::Operation> {
    operation::by_path(ALL, method, path)
}
