//! Signed requests carry a date: a clock that is wrong is corrected by that of the service.

use std::time::{Duration, SystemTime};

use crate::support::step_server::{StepServer, ok, status};
use identity_apis::genauth::types::{CreateUserReqDto, ListUsersRequestDto};
use identity_apis::genauth::{AccessKey, Client};
use identity_apis::transport::Error;
use identity_apis_sandbox::Sandbox;

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
async fn the_offset_is_learnt_once_and_kept() {
    let (sandbox, client) = sandbox().await;
    sandbox.clock().advance(Duration::from_secs(3 * 3_600));
    client.list_users(&ListUsersRequestDto::new()).await.unwrap();
    assert_eq!(sandbox.calls("listUsers").len(), 2, "refused for its date, then accepted");
    client.clone().list_users(&ListUsersRequestDto::new()).await.unwrap();
    assert_eq!(sandbox.calls("listUsers").len(), 3, "clones know the offset too");
}

#[tokio::test]
async fn a_refused_date_was_not_acted_on_so_every_class_is_repeated() {
    let (sandbox, client) = sandbox().await;
    sandbox.clock().advance(Duration::from_secs(3_600));
    client.create_user(&CreateUserReqDto::new().with_username("mara.okafor")).await.unwrap();
    assert_eq!(sandbox.calls("createUser").len(), 2);
}

#[tokio::test]
async fn many_calls_at_once_learn_together() {
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
    assert!(sandbox.calls("listUsers").len() <= 100, "each is repeated once at most");
}

fn refusal(code: u16, date: SystemTime) -> crate::support::step_server::Step {
    let headers = format!("date: {}\r\n", httpdate::fmt_http_date(date));
    status("401 Unauthorized", &headers, &format!(r#"{{"statusCode":401,"message":"no","apiCode":{code}}}"#))
}

#[tokio::test]
async fn a_service_that_never_accepts_a_date_is_asked_twice() {
    let server = StepServer::new(|request| {
        // Each answer tells another time, so that there is always something new to learn.
        let hours = u64::try_from(request.number).unwrap() * 3_600;
        refusal(1305, SystemTime::now() + Duration::from_secs(hours))
    })
    .await;
    let error =
        client(&server.url, AccessKey::new("key", "s3cr3t")).list_users(&ListUsersRequestDto::new()).await.unwrap_err();
    assert!(matches!(&error, Error::Auth(inner) if inner.api_code() == Some(1305)), "{error:?}");
    assert_eq!(server.count(), 2);
}

#[tokio::test]
async fn nothing_is_learnt_where_the_clock_is_not_the_reason() {
    let hour = Duration::from_secs(3_600);
    for (answer, why) in [
        (refusal(1305, SystemTime::now()), "the clocks agree"),
        (refusal(1300, SystemTime::now() + hour), "the signature is wrong"),
        (status("401 Unauthorized", "", r#"{"statusCode":401,"message":"","apiCode":1305}"#), "no date"),
        (status("401 Unauthorized", "date: now\r\n", r#"{"statusCode":401,"message":"","apiCode":1305}"#), "no date"),
        (ok(r#"{"statusCode":400,"message":"","apiCode":1305}"#), "no date"),
    ] {
        let server = StepServer::playing([answer]).await;
        client(&server.url, AccessKey::new("key", "s3cr3t")).list_users(&ListUsersRequestDto::new()).await.unwrap_err();
        assert_eq!(server.count(), 1, "{why}");
    }
}

#[tokio::test]
async fn the_next_date_is_the_service_s() {
    let there = SystemTime::now() - Duration::from_secs(7_200);
    let fine = ok(r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#);
    let server = StepServer::playing([refusal(1305, there), fine]).await;
    client(&server.url, AccessKey::new("key", "s3cr3t")).list_users(&ListUsersRequestDto::new()).await.unwrap();
    let requests = server.requests();
    let date = httpdate::parse_http_date(requests[1].header("date").unwrap()).unwrap();
    let distance = date.duration_since(there).unwrap_or_else(|early| early.duration());
    assert!(distance < Duration::from_secs(60), "{distance:?}");
    assert_ne!(requests[0].header("x-genauth-signature-nonce"), requests[1].header("x-genauth-signature-nonce"));
}

#[tokio::test]
async fn a_date_of_another_year_is_not_learned_and_later_calls_go_on() {
    for date in ["Fri, 31 Dec 9999 23:59:59 GMT", "Thu, 01 Jan 1970 00:00:00 GMT", "Sun, 06 Nov 1994 08:49:37 GMT"] {
        let body = r#"{"statusCode":401,"message":"no","apiCode":1304}"#;
        let answer = status("401 Unauthorized", &format!("date: {date}\r\n"), body);
        let fine = ok(r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#);
        let server = StepServer::playing([answer, fine]).await;
        let client = client(&server.url, AccessKey::new("key", "s3cr3t"));
        let error = client.list_users(&ListUsersRequestDto::new()).await.unwrap_err();
        assert!(matches!(&error, Error::Auth(inner) if inner.api_code() == Some(1304)), "{error:?}");
        client.list_users(&ListUsersRequestDto::new()).await.unwrap();
        assert_eq!(server.count(), 2, "{date}");
    }
}
