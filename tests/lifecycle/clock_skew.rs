//! Signed requests carry a date: a clock that is wrong is corrected by that of the service.

use std::time::{Duration, SystemTime};

use identity_apis::genauth::types::{CreateUserReqDto, ListUsersRequestDto};
use identity_apis::genauth::{AccessKey, Client};
use identity_apis::transport::Error;
use identity_apis_sandbox::Sandbox;
use identity_apis_test_support::server::{Response, ScriptedServer};

fn client(url: &str, key: AccessKey) -> Client {
    Client::builder().base_url(url).access_key(key).build().unwrap()
}

async fn sandbox() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let key = sandbox.genauth_credentials();
    let client = client(&sandbox.url(), AccessKey::new(key.access_key_id.as_str(), key.access_key_secret.as_str()));
    (sandbox, client)
}

#[tokio::test]
async fn clock_offset_is_learned_once_and_kept() {
    let (sandbox, client) = sandbox().await;
    sandbox.clock().advance(Duration::from_secs(3 * 3_600));
    client.list_users(&ListUsersRequestDto::new()).await.unwrap();
    assert_eq!(sandbox.calls("listUsers").len(), 2, "rejected for its date, then accepted");
    client.clone().list_users(&ListUsersRequestDto::new()).await.unwrap();
    assert_eq!(sandbox.calls("listUsers").len(), 3, "clones know the offset too");
}

#[tokio::test]
async fn rejected_date_is_retried_for_every_class() {
    let (sandbox, client) = sandbox().await;
    sandbox.clock().advance(Duration::from_secs(3_600));
    client.create_user(&CreateUserReqDto::new().with_username("mara.okafor")).await.unwrap();
    assert_eq!(sandbox.calls("createUser").len(), 2);
}

#[tokio::test]
async fn concurrent_calls_learn_the_clock_offset_together() {
    let (sandbox, client) = sandbox().await;
    sandbox.clock().advance(Duration::from_secs(3_600));
    let calls: Vec<_> = (0..50)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.list_users(&ListUsersRequestDto::new()).await.map(drop) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert!(sandbox.calls("listUsers").len() <= 100, "each is retried at most once");
}

fn rejection(code: u16, date: SystemTime) -> Response {
    let headers = format!("date: {}\r\n", httpdate::fmt_http_date(date));
    Response::status("401 Unauthorized", format!(r#"{{"statusCode":401,"message":"no","apiCode":{code}}}"#))
        .with_headers(&headers)
}

#[tokio::test]
async fn rejected_date_is_corrected_once_per_call() {
    let server = ScriptedServer::new(|request| {
        // Each response has another time, so that there is always something new to learn.
        let hours = u64::try_from(request.number).unwrap() * 3_600;
        rejection(1305, SystemTime::now() + Duration::from_secs(hours))
    });
    let error = client(server.url(), AccessKey::new("key", "s3cr3t"))
        .list_users(&ListUsersRequestDto::new())
        .await
        .unwrap_err();
    assert!(matches!(&error, Error::Auth(inner) if inner.api_code() == Some(1305)), "{error:?}");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn clock_offset_is_not_learned_from_other_rejections() {
    let hour = Duration::from_secs(3_600);
    for (response, why) in [
        (rejection(1305, SystemTime::now()), "the clocks agree"),
        (rejection(1300, SystemTime::now() + hour), "the signature is wrong"),
        (Response::status("401 Unauthorized", r#"{"statusCode":401,"message":"","apiCode":1305}"#), "no date"),
        (
            Response::status("401 Unauthorized", r#"{"statusCode":401,"message":"","apiCode":1305}"#)
                .with_headers("date: now\r\n"),
            "no date",
        ),
        (Response::ok(r#"{"statusCode":400,"message":"","apiCode":1305}"#), "no date"),
    ] {
        let server = ScriptedServer::sequence([response]);
        client(server.url(), AccessKey::new("key", "s3cr3t"))
            .list_users(&ListUsersRequestDto::new())
            .await
            .unwrap_err();
        assert_eq!(server.count(), 1, "{why}");
    }
}

#[tokio::test]
async fn corrected_date_is_that_of_the_service() {
    let there = SystemTime::now() - Duration::from_secs(7_200);
    let fine = Response::ok(r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#);
    let server = ScriptedServer::sequence([rejection(1305, there), fine]);
    client(server.url(), AccessKey::new("key", "s3cr3t")).list_users(&ListUsersRequestDto::new()).await.unwrap();
    let requests = server.requests();
    let date = httpdate::parse_http_date(requests[1].header("date").unwrap()).unwrap();
    let distance = date.duration_since(there).unwrap_or_else(|early| early.duration());
    assert!(distance < Duration::from_secs(60), "{distance:?}");
    assert_ne!(requests[0].header("x-genauth-signature-nonce"), requests[1].header("x-genauth-signature-nonce"));
}

#[tokio::test]
async fn clock_offset_of_another_year_is_not_learned() {
    for date in ["Fri, 31 Dec 9999 23:59:59 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "Sun, 06 Nov 1994 08:49:37 GMT"] {
        let body = r#"{"statusCode":401,"message":"no","apiCode":1304}"#;
        let response = Response::status("401 Unauthorized", body).with_headers(&format!("date: {date}\r\n"));
        let fine = Response::ok(r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#);
        let server = ScriptedServer::sequence([response, fine]);
        let client = client(server.url(), AccessKey::new("key", "s3cr3t"));
        let error = client.list_users(&ListUsersRequestDto::new()).await.unwrap_err();
        assert!(matches!(&error, Error::Auth(inner) if inner.api_code() == Some(1304)), "{error:?}");
        client.list_users(&ListUsersRequestDto::new()).await.unwrap();
        assert_eq!(server.count(), 2, "{date}");
    }
}
