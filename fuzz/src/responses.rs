//! Responses of five operations with large result types.

use std::fmt::Debug;

use identity_apis::__private::codec::FromResponse;
use identity_apis::genauth::operations::{GET_APPLICATION, LIST_TENANT_COOPERATORS, LIST_USERS};
use identity_apis::genauth::types::{ApplicationDto, TenantCooperatorListPagingDto, UserPagingDto};
use identity_apis::operation::{Envelope, Operation};
use identity_apis::prove::operations::{AUTH_FINISH, VERIFY};
use identity_apis::prove::types::{AuthFinishResponse, VerifyResponse};
use identity_apis::transport::StatusCode;
use serde::Serialize;
use serde_json::Value;

use crate::canary::{assert_discreet, assert_redacted, is_spoilt, place};
use crate::clients::Api;

/// 74 properties.
pub fn auth_finish(body: &[u8]) {
    check::<AuthFinishResponse>(Api::Prove, &AUTH_FINISH, "AuthFinishResponse", body);
}

/// 45 properties.
pub fn verify(body: &[u8]) {
    check::<VerifyResponse>(Api::Prove, &VERIFY, "V3VerifyResponse", body);
}

/// 73 properties.
pub fn list_users(body: &[u8]) {
    check::<UserPagingDto>(Api::GenAuth, &LIST_USERS, "UserPagingDto", body);
}

/// 69 properties.
pub fn get_application(body: &[u8]) {
    check::<ApplicationDto>(Api::GenAuth, &GET_APPLICATION, "ApplicationDto", body);
}

/// 107 properties.
pub fn list_tenant_cooperators(body: &[u8]) {
    check::<TenantCooperatorListPagingDto>(
        Api::GenAuth,
        &LIST_TENANT_COOPERATORS,
        "TenantCooperatorListPagingDto",
        body,
    );
}

/// What was read can be written, and says the same when it is read again; nothing that is marked is shown; an error
/// does not quote the response.
fn check<T>(api: Api, operation: &'static Operation, schema: &str, body: &[u8])
where
    T: FromResponse + Serialize + PartialEq + Debug,
{
    match api.read::<T>(operation, StatusCode::OK, body) {
        Ok(response) => {
            let text = serde_json::to_string(&*response).expect("what was read can be written");
            let again: T = serde_json::from_str(&text).expect("what was written can be read");
            assert_eq!(again, *response, "{text}");
            assert_eq!(serde_json::to_string(&again).expect("the same again"), text);
        }
        Err(error) => assert_discreet(&error),
    }
    if is_spoilt(body) {
        return;
    }
    let Ok(mut value) = serde_json::from_slice::<Value>(body) else { return };
    match operation.envelope {
        Envelope::Payload(name) => match value.get_mut(name) {
            Some(payload) => place(api, schema, payload),
            None => return,
        },
        _ => place(api, schema, &mut value),
    }
    match api.read::<T>(operation, StatusCode::OK, value.to_string().as_bytes()) {
        Ok(response) => {
            // The service's id of the request is nobody's data.
            let value = &*response;
            assert_redacted(&format!("{value:?} {value:#?}"));
        }
        Err(error) => assert_discreet(&error),
    }
}
