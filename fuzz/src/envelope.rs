//! Envelopes, beside a reading of them that is short and slow.

use identity_apis::genauth::operations::LIST_USERS;
use identity_apis::operation::{Envelope, Operation};
use identity_apis::transport::{Error, StatusCode};
use serde_json::Value;

use crate::canary::assert_discreet;
use crate::clients::Api;

static PAYLOAD: Operation = Operation { envelope: Envelope::Payload("data"), ..LIST_USERS };
static OPTIONAL: Operation = Operation { envelope: Envelope::Optional, ..LIST_USERS };
static BARE: Operation = Operation { envelope: Envelope::None, ..LIST_USERS };
static EMPTY: Operation = Operation { envelope: Envelope::Empty, ..LIST_USERS };

/// The first byte chooses how the response is wrapped; the rest is the response.
pub fn envelope(input: &[u8]) {
    let Some((kind, body)) = input.split_first() else { return };
    let operation = [&PAYLOAD, &OPTIONAL, &BARE, &EMPTY][usize::from(*kind) % 4];
    if operation.envelope == Envelope::Empty {
        let outcome = Api::GenAuth.read::<()>(operation, StatusCode::OK, body).map(|_| Value::Null);
        return compare(operation, outcome, body);
    }
    let outcome = Api::GenAuth.read::<Value>(operation, StatusCode::OK, body);
    compare(operation, outcome.map(identity_apis::transport::Response::into_inner), body);
}

fn compare(operation: &Operation, outcome: Result<Value, Error>, body: &[u8]) {
    if let Err(error) = &outcome {
        assert_discreet(error);
    }
    let Ok(expected) = serde_json::from_slice::<Value>(body) else { return };
    match (outcome, meaning(operation.envelope, &expected)) {
        (Ok(found), Meaning::Result(expected)) => assert_eq!(found, expected),
        (Err(Error::Api(error)), Meaning::Rejection(code)) => assert_eq!(error.code(), Some(code)),
        (Err(Error::Auth(_)), Meaning::Rejection(401)) | (Err(Error::Decode(_)), Meaning::Nothing) => {}
        (found, expected) => panic!("{:?}: {expected:?} was read as {found:?}", operation.envelope),
    }
}

#[derive(Debug)]
enum Meaning {
    Result(Value),
    Rejection(i64),
    Nothing,
}

fn meaning(envelope: Envelope, body: &Value) -> Meaning {
    let code = code(body);
    match envelope {
        Envelope::None => return Meaning::Result(body.clone()),
        Envelope::Optional if code.is_none() => return Meaning::Result(body.clone()),
        _ => {}
    }
    match code {
        None => Meaning::Nothing,
        Some(200) if envelope == Envelope::Empty => Meaning::Result(Value::Null),
        Some(200) => Meaning::Result(body["data"].clone()),
        Some(code) => Meaning::Rejection(code),
    }
}

/// `statusCode`, as a whole number or as text.
fn code(body: &Value) -> Option<i64> {
    const BOUND: f64 = 9_007_199_254_740_992.0;
    match body.as_object()?.get("statusCode")? {
        Value::String(text) => text.trim().parse().ok(),
        Value::Number(number) if number.is_f64() => {
            let number = number.as_f64()?;
            (number.fract() == 0.0 && number.abs() <= BOUND).then_some(number as i64)
        }
        other => other.as_i64(),
    }
}
