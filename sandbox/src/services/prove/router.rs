//! Routes requests to the handlers of their operations.

use std::time::SystemTime;

use serde_json::{Value, json};

use super::call::Call;
use super::service::Prove;
use super::{auth, device, domain, errors, identity, mfa, prefill, provex, token, unify, verify};
use crate::http::{JsonResponse, Request};
use crate::model::prove::ProveState;
use crate::services::{Context, Handled, Service};
use crate::spec::{self, Document, Input, Operation, ServiceId, Violation};
use crate::webhooks::{AttemptReport, Source, WebhookRequest};

/// Maximum body of a call that is not a batch, in bytes.
const MAX_BODY_BYTES: usize = 4096;

impl Service for Prove {
    type State = ProveState;

    fn id(&self) -> ServiceId {
        ServiceId::Prove
    }

    fn owns(&self, path: &str) -> bool {
        path == "/token" || path == "/v1" || path == "/v3" || path.starts_with("/v1/") || path.starts_with("/v3/")
    }

    fn handle(&self, context: &Context<'_>, request: &Request) -> Handled {
        let Some(operation) = spec::prove().find(&request.method, &request.path) else {
            return Handled::unrouted(errors::wrong_path());
        };
        let response = respond(self, context, request, operation);
        Handled::by(operation, response.unwrap_or_else(|rejection| rejection))
    }

    fn error_body(&self, _: &Context<'_>, status: u16, message: &str) -> Value {
        if status >= 500 { json!({"code": 8000, "message": message}) } else { json!({"message": message}) }
    }

    fn caller_id(&self, request: &Request) -> Option<String> {
        request.bearer().and_then(|token| self.customer_of_token(&token))
    }

    fn expire_tokens(&self, now: SystemTime) {
        self.state().tokens.expire(now);
    }

    fn snapshot(&self) -> ProveState {
        self.state().clone()
    }

    fn restore(&self, state: ProveState) {
        *self.state() = state;
    }

    fn wants_delivery(&self, source: &Source, url: &str) -> bool {
        *source != Source::ProveWebhook || self.has_target(url)
    }

    fn record_attempt(&self, _: &WebhookRequest, _: &AttemptReport, _: SystemTime) -> bool {
        false
    }
}

/// Returns the response of a call. `Err` is a response, too: one that ends the call early.
fn respond(
    prove: &Prove,
    context: &Context<'_>,
    request: &Request,
    operation: &'static Operation,
) -> Result<JsonResponse, JsonResponse> {
    if operation.id == "V3TokenRequest" {
        return token::issue(prove, context, request);
    }
    let customer = token::authenticate(prove, context, request)?;
    let body = parse_body(request, operation)?;
    let document = spec::prove();
    // The document does not describe the request of the former verify call any more.
    let is_former = operation.id == "V3VerifyRequest" && body.as_ref().is_some_and(verify::is_former);
    if !is_former {
        let violations = document.validate(operation, &Input { query: &request.raw_query, body: body.as_ref() });
        if !violations.is_empty() {
            return Err(rejection(operation, &violations));
        }
    }
    let path_parameter = operation.path_parameter(&request.path);
    let body = body.unwrap_or_default();
    let call = Call { prove, context, customer, query: &request.query, path_parameter, body };
    match operation.id.as_str() {
        "V3VerifyRequest" if is_former => verify::handle_former(&call),
        "V3UnifyRequest" => unify::open(&call),
        "V3UnifyStatusRequest" => unify::status(&call),
        "V3UnifyBindRequest" => unify::bind(&call),
        "V3MFARequest" => mfa::open(&call),
        "V3MFAStatusRequest" => mfa::status(&call),
        "V3MFABindRequest" => mfa::bind(&call),
        "V3StartRequest" => prefill::start(&call),
        "V3ValidateRequest" => prefill::validate(&call),
        "V3ChallengeRequest" => prefill::challenge(&call),
        "V3CompleteRequest" => prefill::complete(&call),
        "V3VerifyRequest" => verify::verify(&call),
        "V3VerifyBatchRequest" => verify::verify_batch(&call),
        "V3VerifyStatusRequest" => verify::status(&call),
        "V3EnrollIdentity" => identity::enroll(&call),
        "V3BatchEnrollIdentities" => identity::enroll_batch(&call),
        "V3GetIdentity" => identity::get(&call),
        "V3BatchGetIdentities" => identity::list(&call),
        "V3GetIdentitiesByPhoneNumber" => identity::lookup(&call),
        "V3ActivateIdentity" => identity::activate(&call),
        "V3DeactivateIdentity" => identity::deactivate(&call),
        "V3DisenrollIdentity" => identity::disenroll(&call),
        "V3CrossDomainIdentity" => identity::cross_domain(&call),
        "V3DeviceRevokeRequest" => device::revoke(&call),
        "V3DiscoverRequest" => provex::discover(&call),
        "V3FetchRequest" => provex::fetch(&call),
        "V3DomainIDRequest" => domain::get_id(&call),
        "V3DomainLinkRequest" => domain::link(&call),
        "V3DomainConfirmLinkRequest" => domain::confirm(&call),
        "V3DomainUnlinkRequest" => domain::unlink(&call),
        "V3DomainLinkedRequest" => domain::list_links(&call),
        "AuthStartRequest" => auth::start(&call),
        "AuthFinishRequest" => auth::finish(&call),
        "AuthContinueRequest" => auth::continue_with(&call),
        // An operation that is new in the document.
        _ => Ok(JsonResponse::ok(document.sample_response(operation))),
    }
}

/// Parses the JSON body. An empty body is invalid if the operation requires one, and absent otherwise.
fn parse_body(request: &Request, operation: &Operation) -> Result<Option<Value>, JsonResponse> {
    let Some(described) = &operation.body else { return Ok(None) };
    if request.body.is_empty() && !described.required {
        return Ok(None);
    }
    if request.body.len() > MAX_BODY_BYTES && !operation.path.ends_with("/batch") {
        return Err(errors::parameter("body is larger than 4 KB"));
    }
    request.json().map(Some).map_err(|error| errors::parameter(&error.to_string()))
}

/// Returns the rejection of an invalid call. A correlation id of the wrong form is treated as an unknown one.
fn rejection(operation: &Operation, violations: &[Violation]) -> JsonResponse {
    let is_malformed_id = |violation: &Violation| violation.pointer == "/correlationId" && violation.rule == "pattern";
    let has_session = operation.path.starts_with("/v3/unify") || operation.path.starts_with("/v3/mfa");
    if has_session && violations.iter().all(is_malformed_id) {
        return errors::unknown_session();
    }
    errors::parameter(&Document::violation_message(violations))
}
