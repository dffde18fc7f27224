//! What is odd in a response costs what is odd, and never the rest: what was left out is reachable and counted, and a
//! strict client takes the response for unreadable.

use std::time::Duration;

use identity_apis::genauth::types::{
    CreateUserBatchReqDto, CreateUserInfoDto, EmailTemplateType, GetUserQuery, ListUsersRequestDto,
    PreviewEmailTemplateDto,
};
use identity_apis::prove::types::{
    AuthContinueRequest, AuthContinueRequestSubjects, UnifyStatusRequest, VerifyBatchRequest, VerifyBatchRequestItem,
};
use identity_apis::transport::{DecodeError, Error};
use identity_apis::{genauth, prove};
use identity_apis_test_support::server::{Response, ScriptedServer};
use serde_json::{Value, json};

fn genauth_builder(url: &str) -> genauth::Builder {
    genauth::Client::builder().base_url(url).access_key(genauth::AccessKey::new("key", "secret"))
}

fn genauth_client(url: &str) -> genauth::Client {
    genauth_builder(url).timeout(Duration::from_secs(5)).build().unwrap()
}

fn prove_client(url: &str) -> prove::Client {
    let credentials = prove::ClientCredentials::new("client", "secret");
    prove::Client::builder().base_url(url).credentials(credentials).timeout(Duration::from_secs(5)).build().unwrap()
}

fn decode(error: Error) -> DecodeError {
    match error {
        Error::Decode(error) => *error,
        other => panic!("{other}"),
    }
}

fn user(number: usize) -> Value {
    json!({
        "userId": format!("u-{number}"), "createdAt": "", "updatedAt": "", "emailVerified": false, "phoneVerified": false,
        "gender": "U", "status": "Activated", "workStatus": "Active", "userSourceType": "register", "loginsCount": number,
    })
}

fn page(users: &[Value], total: usize) -> String {
    json!({"statusCode": 200, "message": "ok", "data": {"totalCount": total, "list": users}}).to_string()
}

fn server(body: &str) -> ScriptedServer {
    ScriptedServer::sequence([Response::new("200 OK", "application/json", body)])
}

#[tokio::test]
async fn undecodable_parts_are_skipped_counted_and_named_without_values() {
    let mut users: Vec<Value> = (0..4).map(user).collect();
    users[1]["loginsCount"] = json!("Mara");
    users[1]["departmentIds"] = json!(["d-1", null, 7, {"Mara": 1}]);
    users[2] = json!("Mara");
    users[3]["emailVerified"] = json!("Mara");
    let server = server(&page(&users, 4));
    let response = genauth_client(server.url()).list_users(&ListUsersRequestDto::new()).await.unwrap();
    let ids: Vec<&str> = response.list.iter().map(|user| user.user_id.as_str()).collect();
    assert_eq!(ids, ["u-0", "u-1"]);
    assert_eq!(response.list[1].logins_count, None);
    assert_eq!(response.list[1].department_ids, ["d-1", "7"]);
    let mut paths: Vec<&str> = response.skipped().iter().map(|skipped| skipped.path()).collect();
    paths.sort_unstable();
    assert_eq!(
        paths,
        [
            "data.list[1].departmentIds[1]",
            "data.list[1].departmentIds[3]",
            "data.list[1].loginsCount",
            "data.list[2]",
            "data.list[3]"
        ]
    );
    assert_eq!(response.skipped_count(), 5);
    let last = response.skipped().iter().find(|skipped| skipped.path() == "data.list[3]").unwrap();
    assert!(last.problem().starts_with("at `emailVerified`: it has another type"), "{last}");
    assert!(!format!("{:?} {response:?}", response.skipped()).contains("Mara"));
}

#[tokio::test]
async fn strict_decoding_rejects_a_response_with_an_undecodable_part() {
    let mut users: Vec<Value> = (0..2).map(user).collect();
    users[1]["loginsCount"] = json!("Mara");
    let server = server(&page(&users, 2));
    let client = genauth_builder(server.url()).strict_decoding().build().unwrap();
    let error = decode(client.list_users(&ListUsersRequestDto::new()).await.unwrap_err());
    assert_eq!(error.path(), "data.list[1].loginsCount");
    assert!(!error.to_string().contains("Mara"));
}

#[tokio::test]
async fn documented_response_skips_nothing() {
    let server = server(&page(&[user(1)], 1));
    let client = genauth_builder(server.url()).strict_decoding().build().unwrap();
    let response = client.list_users(&ListUsersRequestDto::new()).await.unwrap();
    assert_eq!((response.skipped_count(), response.skipped().len(), response.list.len()), (0, 0, 1));
}

#[tokio::test]
async fn undecodable_user_does_not_end_the_stream() {
    for (total, is_reached) in [(9, true), (1_000_000, false)] {
        let mut pages: Vec<Vec<Value>> =
            (0..4).map(|page| (0..3).map(|index| user(page * 3 + index)).collect()).collect();
        pages[1][1] = Value::Null;
        pages[3].clear();
        let pages = pages.into_iter().map(|users| json!({"totalCount": total, "list": users}));
        let server = ScriptedServer::payloads(pages);
        let request = ListUsersRequestDto::new();
        let mut users = genauth_client(server.url()).list_users(&request).items().page_size(3);
        let (mut seen, mut end) = (0, None);
        while let Some(user) = users.next().await {
            match user {
                Ok(_) => seen += 1,
                Err(error) => end = Some(decode(error)),
            }
        }
        assert_eq!((seen, users.skipped_count()), (8, 1));
        // Empty pages where the total promises more are no end.
        assert_eq!(end.is_none(), is_reached, "{end:?}");
    }
}

#[tokio::test]
async fn list_returned_by_a_write_is_decoded_as_a_whole() {
    let body = json!({"statusCode": 200, "message": "ok", "data": [user(0), null, user(2)]}).to_string();
    let server = server(&body);
    let request = CreateUserBatchReqDto::new([CreateUserInfoDto::new().with_username("a")]);
    let error = decode(genauth_client(server.url()).create_users_batch(&request).await.unwrap_err());
    assert_eq!(error.path(), "data[1]");
}

#[tokio::test]
async fn payload_without_its_envelope_is_decoded() {
    let mail = json!({"content": "<p>Welcome, Mara.</p>", "sender": "Shop", "subject": "Welcome"});
    let request = PreviewEmailTemplateDto::new(EmailTemplateType::WelcomeEmail);
    for body in [json!({"data": mail}), json!({"statusCode": 200, "message": "ok", "data": mail})] {
        let server = server(&body.to_string());
        let preview = genauth_client(server.url()).preview_email_template(&request).await.unwrap();
        assert_eq!((preview.subject.as_str(), preview.sender.as_str()), ("Welcome", "Shop"), "{body}");
    }
    let rejected = server(r#"{"statusCode": 404, "message": "no such template"}"#);
    let error = genauth_client(rejected.url()).preview_email_template(&request).await.unwrap_err();
    assert!(matches!(error, Error::Api(_)), "{error:?}");
    let empty = server("{}");
    let error = decode(genauth_client(empty.url()).preview_email_template(&request).await.unwrap_err());
    assert_eq!(error.path(), "data");
}

#[tokio::test]
async fn prove_skips_optional_scalars_and_no_claim() {
    let status = UnifyStatusRequest::new("c-1");
    let body = json!({"success": true, "phoneNumber": {"x": 1}, "proveId": 7, "evaluation": {}});
    let odd = server(&body.to_string());
    let response = prove_client(odd.url()).unify_status(&status).without_validation().await.unwrap();
    assert_eq!((response.success.as_str(), response.prove_id.as_deref()), ("true", Some("7")));
    assert_eq!((response.phone_number.as_deref(), response.skipped_count()), (None, 1));
    assert_eq!(response.skipped()[0].path(), "phoneNumber");
    for (body, path, problem) in [
        (json!({"phoneNumber": "2001004014"}), "success", "the required property is missing"),
        (json!({"success": {}, "phoneNumber": 1}), "success", ""),
        (json!({"success": "true", "evaluation": "x"}), "evaluation", "expected an object"),
    ] {
        let server = server(&body.to_string());
        let result = prove_client(server.url()).unify_status(&status).without_validation().await;
        if problem.is_empty() {
            // Whatever it is, it is no success.
            assert_eq!(result.unwrap().success.as_str(), "{}");
            continue;
        }
        let error = decode(result.unwrap_err());
        assert_eq!(error.path(), path);
        assert!(error.problem().contains(problem), "{error}");
    }
    let claim = json!({"subjects": {"card": {"success": "yes", "error": {"code": "x", "message": 1}}}}).to_string();
    let card = server(&claim);
    let request = AuthContinueRequest::new("a-1", "r-1", AuthContinueRequestSubjects::new());
    let error = decode(prove_client(card.url()).auth_continue(&request).without_validation().await.unwrap_err());
    assert_eq!(error.path(), "subjects.card.success", "optional, and a claim all the same");
    let item = |success: Value| json!({"phoneNumber": "2001004014", "success": success});
    let results =
        json!({"correlationId": "c", "results": [item(json!("true")), {"success": "true"}, item(json!("false"))]});
    let shifted = server(&results.to_string());
    let request = VerifyBatchRequest::new([VerifyBatchRequestItem::new("A", "B", "2001004014", "verify")]);
    let error = decode(prove_client(shifted.url()).verify_batch(&request).without_validation().await.unwrap_err());
    assert_eq!((error.path(), error.problem()), ("results[1].phoneNumber", "the required property is missing"));
}

#[tokio::test]
async fn decode_error_names_the_missing_property() {
    for (body, path) in [
        (json!({"message": "ok", "data": {}}), "statusCode"),
        (json!({"statusCode": 200, "message": "ok"}), "data"),
        (json!({"statusCode": [], "message": "ok", "data": {}}), "statusCode"),
        (json!({"statusCode": 200, "message": "ok", "data": {"totalCount": "many", "list": []}}), "data.totalCount"),
        (json!({"statusCode": 200, "message": "ok", "data": {"totalCount": 1, "list": "x"}}), "data.list"),
    ] {
        let server = server(&body.to_string());
        let error = decode(genauth_client(server.url()).list_users(&ListUsersRequestDto::new()).await.unwrap_err());
        assert_eq!(error.path(), path, "{body}: {error}");
    }
}

#[tokio::test]
async fn lone_surrogate_and_infinite_number_hide_neither_page_nor_error() {
    let text =
        page(&[user(0), user(1)], 2).replace("\"u-1\"", "\"u-1\",\"name\":\"cut \\ud83d\",\"loginsCount\":1e400");
    let server_of_page = server(&text);
    let client = genauth_client(server_of_page.url());
    let response = client.list_users(&ListUsersRequestDto::new()).await.unwrap();
    assert_eq!(response.list[1].name.as_deref(), Some("cut \u{fffd}"));
    assert!(response.skipped().iter().any(|skipped| skipped.path() == "."));
    let strict = genauth_builder(server_of_page.url()).strict_decoding().build().unwrap();
    assert!(strict.list_users(&ListUsersRequestDto::new()).await.is_err());
    for (status, body) in [
        ("200 OK", r#"{"statusCode":503,"apiCode":1e400,"message":"cut \ud83d","requestId":"r-1","data":{}}"#),
        ("503 Service Unavailable", r#"{"statusCode":503,"message":"cut \ud83d","requestId":"r-1"}"#),
    ] {
        let server = ScriptedServer::sequence([Response::new(status, "application/json", body)]);
        let error = genauth_client(server.url()).get_user(&GetUserQuery::new("u")).await.unwrap_err();
        let Error::Api(api) = &error else { panic!("{error}") };
        assert_eq!((api.code(), api.message(), api.request_id()), (Some(503), Some("cut \u{fffd}"), Some("r-1")));
        assert!(error.is_retryable());
        assert_eq!(server.count(), 3, "its class is that of 503");
    }
}

#[tokio::test]
async fn byte_order_mark_is_skipped_and_another_charset_is_named() {
    let marked = format!("\u{feff}{}", page(&[user(0)], 1));
    let marked_server = server(&marked);
    let response = genauth_client(marked_server.url()).list_users(&ListUsersRequestDto::new()).await.unwrap();
    assert_eq!((response.list.len(), response.skipped_count()), (1, 0));
    let mut body = page(&[user(0)], 1).into_bytes();
    let place = body.windows(3).position(|part| part == b"u-0").unwrap();
    body[place] = 0xe9;
    let latin = ScriptedServer::sequence([Response::new("200 OK", "application/json; charset=iso-8859-1", body)]);
    let error = decode(genauth_client(latin.url()).list_users(&ListUsersRequestDto::new()).await.unwrap_err());
    assert!(error.problem().contains("another character set"), "{error}");
}

#[tokio::test]
async fn statuses_without_a_body_are_what_they_are() {
    for (head, is_redirect) in [
        ("304 Not Modified\r\netag: \"1\"", false),
        ("300 Multiple Choices", false),
        ("302 Found", false),
        ("302 Found\r\nlocation: https://elsewhere.invalid/", true),
        ("308 Permanent Redirect\r\nlocation: /other", true),
    ] {
        let raw = format!("HTTP/1.1 {head}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
        let server = ScriptedServer::sequence([Response::raw(raw.into_bytes())]);
        let error = genauth_client(server.url()).list_users(&ListUsersRequestDto::new()).await.unwrap_err();
        let Error::Api(api) = &error else { panic!("{head}: {error}") };
        assert!(error.to_string().contains(&format!("status {}", api.status().as_u16())), "{error}");
        assert_eq!(error.to_string().contains("redirect"), is_redirect, "{head}: {error}");
    }
    let raw = b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n".to_vec();
    let server = ScriptedServer::sequence([Response::raw(raw)]);
    let client = genauth_client(server.url());
    let error = decode(client.list_users(&ListUsersRequestDto::new()).await.unwrap_err());
    assert_eq!(error.problem(), "the status has no body, and a result is documented");
}
