//! The bodies, in the order in which a service writes them, or in that of the document.

use serde_json::{Value, json};

const USERS: usize = 50;
const VERIFICATIONS: usize = 1_000;

/// A page of users, as a service writes it.
pub fn page() -> String {
    let text = include_str!("../../overhead/bodies/list_users.json");
    let start = text.find("\"list\": [").map_or(0, |start| start + "\"list\": [".len());
    let end = text.rfind(']').unwrap_or(start);
    // The text is copied, not the value, whose properties would come in another order.
    let users = compact(text.get(start..end).unwrap_or_default());
    let pages = vec![users; USERS / 10].join(",");
    format!("{{\"totalCount\":{USERS},\"list\":[{pages}]}}")
}

/// A body with all properties in the order of their names, which is that of the document.
pub fn documented(body: String) -> String {
    // Without the feature `preserve_order`, members are sorted.
    serde_json::from_str::<Value>(&body).expect("the bodies are JSON").to_string()
}

/// A response to `complete` with everything that it can hold.
pub fn complete() -> String {
    compact(include_str!("../../overhead/bodies/complete.json"))
}

/// The items of a batch of verifications.
pub fn items() -> String {
    let item = |number: usize| {
        json!({
            "clientCustomerId": format!("e0f78bc2-f748-4eda-9d29-{number:012}"),
            "emailAddress": format!("mara.okafor{number}@example.com"),
            "firstName": "Mara",
            "ipAddress": "198.51.100.10",
            "lastName": "Okafor",
            "phoneNumber": format!("+1206555{number:04}"),
            "verificationType": "verifiedUser",
        })
    };
    json!({"clientRequestId": "71010d88-d0e7-4a24-9297-d1be6fefde81", "items": list(item)}).to_string()
}

/// Their results.
pub fn results() -> String {
    let result = |number: usize| {
        json!({
            "assuranceLevel": "AL2",
            "clientCustomerId": format!("e0f78bc2-f748-4eda-9d29-{number:012}"),
            "evaluation": {"authentication": {"result": "pass"}, "risk": {"result": "pass"}},
            "identity": {
                "addresses": [{"address": "12 Sample Street", "city": "Seattle", "region": "WA", "zipCode": "98101"}],
                "assuranceLevel": "AL2",
                "dateOfBirth": "1990-04-17",
                "emails": [format!("mara.okafor{number}@example.com")],
                "firstName": "Mara",
                "lastName": "Okafor",
                "reasons": ["AL2a", "PN1"],
            },
            "phoneNumber": format!("+1206555{number:04}"),
            "proveId": format!("a07b94ce-218c-461f-beda-{number:012}"),
            "provePhoneAlias": format!("4B2C41FC4VKDEO100F960011D0AD4A8050MEK19P4SF9PD23{number:06}"),
            "success": "true",
        })
    };
    let response = json!({
        "clientRequestId": "71010d88-d0e7-4a24-9297-d1be6fefde81",
        "correlationId": "713189b8-5555-4b08-83ba-75d08780aebd",
        "results": list(result),
    });
    response.to_string()
}

fn list(item: impl Fn(usize) -> Value) -> Value {
    (0..VERIFICATIONS).map(item).collect()
}

/// JSON text without whitespace between its parts. No string of the bodies has an escaped quote.
fn compact(text: &str) -> String {
    let (mut compact, mut is_string) = (String::with_capacity(text.len()), false);
    for character in text.chars() {
        is_string ^= character == '"';
        if is_string || !character.is_whitespace() {
            compact.push(character);
        }
    }
    compact
}
