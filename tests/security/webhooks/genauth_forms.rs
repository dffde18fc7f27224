//! Bodies that are forms.

use identity_apis::webhooks::genauth::{Delivery, Verifier};
use identity_apis::webhooks::{BodyError, WebhookError};
use serde_json::{Value, json};

use super::support::rejected;

fn verify(body: &[u8]) -> Result<Delivery, WebhookError> {
    let headers = [("x-genauth-webhook-secret", "s"), ("content-type", "application/x-www-form-urlencoded")];
    Verifier::builder().secret("s").build().unwrap().verify(&headers, body)
}

fn data(body: &str) -> Value {
    let delivery = verify(format!("eventName=user%3Acreated&{body}").as_bytes()).unwrap();
    assert_eq!(delivery.event_name().as_str(), "user:created");
    delivery.into_data()
}

#[test]
fn form_carries_data_as_json_text() {
    assert_eq!(data("data=%7B%22a%22%3A%5B1%2C%22b+c%22%5D%7D"), json!({ "a": [1, "b c"] }));
    assert_eq!(data("data=%5B1%5D&other=1"), json!([1]));
    assert_eq!(data("data=%7Bno+json"), json!("{no json"));
    assert_eq!(data("data=17"), json!("17"));
    assert_eq!(data("data="), json!(""));
    assert_eq!(data("data"), json!(""));
    assert_eq!(data(""), json!(null));
    assert_eq!(data("data=a%3Db=c&&"), json!("a=b=c"));
}

#[test]
fn form_carries_data_in_names_with_brackets() {
    assert_eq!(
        data("data%5Buser%5D%5BuserId%5D=u-1&data[user][name]=M%C3%A1ra+O.&data[n]=1"),
        json!({ "user": { "userId": "u-1", "name": "Mára O." }, "n": "1" })
    );
    assert_eq!(data("data[a][0]=x&data[a][1]=y&data[b][]=p&data[b][]=q"), json!({ "a": ["x", "y"], "b": ["p", "q"] }));
    assert_eq!(data("data[a][1]=x"), json!({ "a": { "1": "x" } }));
    assert_eq!(data("data[a]=%7B%7D"), json!({ "a": "{}" }), "text is text within brackets");
}

#[test]
fn forms_that_cannot_be_read_are_rejected() {
    for body in [
        "eventName=a&data=%FF",
        "eventName=a&data[=1",
        "eventName=a&data[b=1",
        "eventName=a&data[b]c=1",
        "eventName=a&eventName=b",
        "eventName=a&data=1&data[b]=2",
        "eventName=a&data[b]=2&data=1",
        &format!("eventName=a&data{}=1", "[a]".repeat(16)),
    ] {
        let error = rejected(verify(body.as_bytes()));
        assert!(matches!(error, WebhookError::InvalidBody(BodyError::InvalidForm(_))), "{body}: {error}");
    }
    assert!(verify(format!("eventName=a&data{}=1", "[a]".repeat(15)).as_bytes()).is_ok());
    assert!(matches!(rejected(verify(b"eventName[a]=1")), WebhookError::InvalidBody(BodyError::WrongType { .. })));
    assert!(matches!(rejected(verify(b"\xff")), WebhookError::InvalidBody(BodyError::InvalidForm(_))));
}
