//! What callers do: with Prove's sessions and GenAuth's users.

use serde_json::{Value, json};

use crate::caller::Caller;
use crate::load::Scenario;
use crate::server::Server;

/// Headers of a call of Prove.
pub(crate) fn prove_headers(server: &Server) -> String {
    let (id, secret) = (server.text("/prove/clientId"), server.text("/prove/clientSecret"));
    let form = format!("client_id={id}&client_secret={secret}&grant_type=client_credentials");
    let headers = "content-type: application/x-www-form-urlencoded\r\n";
    let (_, body) = Caller::new(server.address).call("POST", "/token", headers, &form);
    json_headers(&parsed(&body)["access_token"])
}

/// Headers of a call of GenAuth.
pub(crate) fn genauth_headers(server: &Server) -> String {
    let key = json!({
        "accessKeyId": server.text("/genauth/accessKeyId"),
        "accessKeySecret": server.text("/genauth/accessKeySecret"),
    });
    let headers = "content-type: application/json\r\n";
    let mut caller = Caller::new(server.address);
    let (_, body) = caller.call("POST", "/api/v3/get-management-token", headers, &key.to_string());
    let headers = json_headers(&parsed(&body)["data"]["access_token"]);
    format!("{headers}x-genauth-userpool-id: {}\r\n", server.text("/genauth/userpoolId"))
}

fn json_headers(token: &Value) -> String {
    let token = token.as_str().expect("a token");
    format!("authorization: Bearer {token}\r\ncontent-type: application/json\r\n")
}

pub(crate) fn parsed(body: &[u8]) -> Value {
    serde_json::from_slice(body).expect("the body is JSON")
}

/// Opens a session and returns its id.
pub(crate) fn open_session(caller: &mut Caller, headers: &str) -> String {
    let opening = json!({"possessionType": "none", "clientRequestId": "r-1"}).to_string();
    let (status, body) = caller.call("POST", "/v3/unify", headers, &opening);
    assert_eq!(status, 200, "unify");
    parsed(&body)["correlationId"].as_str().expect("an id").to_owned()
}

/// Opens a session that passes without the client's step, requests its status, and binds its phone number.
pub(crate) fn unify(headers: &str, caller: usize) -> Scenario {
    // One in two makes keys of devices, so that they count as well.
    let opening = if caller.is_multiple_of(2) {
        json!({"possessionType": "mobile", "clientRequestId": "r-1", "phoneNumber": "2001004018"})
    } else {
        json!({"possessionType": "none", "clientRequestId": "r-1"})
    };
    let (opening, binds, headers) = (opening.to_string(), !caller.is_multiple_of(2), headers.to_owned());
    Box::new(move |caller| {
        let (status, body) = caller.call("POST", "/v3/unify", &headers, &opening);
        assert_eq!(status, 200, "unify");
        let id = &parsed(&body)["correlationId"];
        let status = json!({"correlationId": id}).to_string();
        assert_eq!(caller.call("POST", "/v3/unify-status", &headers, &status).0, 200, "unify-status");
        if !binds {
            return 2;
        }
        let bind = json!({"correlationId": id, "phoneNumber": "2001004014"}).to_string();
        assert_eq!(caller.call("POST", "/v3/unify-bind", &headers, &bind).0, 200, "unify-bind");
        3
    })
}

/// Makes one call over and over.
pub(crate) fn same_call(path: &str, headers: &str, body: &str) -> Scenario {
    let (path, headers, body) = (path.to_owned(), headers.to_owned(), body.to_owned());
    Box::new(move |caller| {
        assert_eq!(caller.call("POST", &path, &headers, &body).0, 200, "{path}");
        1
    })
}

/// Creates users, numbered from a start on.
pub(crate) fn create_users(server: &Server, headers: &str, numbers: std::ops::Range<usize>) {
    let mut caller = Caller::new(server.address);
    for number in numbers {
        let user = json!({
            "username": format!("user-{number}"), "email": format!("user-{number}@example.com"), "name": "Mara Okafor",
        });
        let (status, _) = caller.call("POST", "/api/v3/create-user", headers, &user.to_string());
        assert_eq!(status, 200, "create-user");
    }
}
