//! What holds over HTTP/1.1 holds over HTTP/2.

use std::time::Duration;

use identity_apis::operation::Method;
use identity_apis::prove;
use identity_apis::prove::types::UnifyStatusRequest;
use identity_apis::transport::{Error, TransportErrorKind};
use identity_apis_test_support::http2::{DATA, FrameServer};
use identity_apis_test_support::server::{Response, ScriptedServer};
use identity_apis_test_support::tls::{Authority, ServerTls};
use serde_json::Value;

use super::{USER, builder, builder_for, client, create, create_all, read, transport};

#[tokio::test]
async fn one_connection_carries_all_calls() {
    let server = FrameServer::start(|_, mut frames| async move {
        frames.open(&[]).await?;
        frames.serve(USER).await
    });
    let client = client(&server);
    read(&client).await.unwrap();
    assert!(create_all(&client, 50).await.is_empty());
    assert_eq!(server.connections(), 1);
    super::assert_each_once(&server, 50);
}

#[tokio::test]
async fn any_request_goes_over_the_connection_of_the_client() {
    let server = FrameServer::start(|_, mut frames| async move {
        frames.open(&[]).await?;
        frames.serve(USER).await
    });
    let client = client(&server);
    read(&client).await.unwrap();
    let request = client.request(Method::Post, "/api/v3/any/{id}").path_param("id", "u-1").json(&["user-001"]);
    assert_eq!(request.clone().fetch::<Value>().await.unwrap()["userId"], "u-1");
    assert_eq!(request.await.unwrap().bytes(), USER.as_bytes());
    assert_eq!(server.connections(), 1);
    assert_eq!(server.processed().iter().filter(|body| body.as_str() == r#"["user-001"]"#).count(), 2);
}

#[tokio::test]
async fn service_without_http2_is_called_over_http1() {
    for protocols in [&[b"http/1.1".as_slice()][..], &[]] {
        let authority = Authority::new();
        let tls = ServerTls { protocols, ..ServerTls::default() }.acceptor(authority.issue("localhost", 2100));
        let server = ScriptedServer::builder().tls(tls).sequence([Response::ok(USER)]).start();
        let client = builder_for(server.url(), authority.pem()).build().unwrap();
        read(&client).await.unwrap();
        create(&client, "user-1").await.unwrap();
        assert_eq!(server.connections(), 2);
    }
}

#[tokio::test]
async fn response_is_bounded() {
    let server = FrameServer::start(|_, mut frames| async move {
        frames.open(&[]).await?;
        let (stream, _) = frames.request().await?;
        frames.respond_head(stream).await?;
        loop {
            frames.send(DATA, 0, stream, &[b' '; 1_024]).await?;
        }
    });
    let client = builder(&server).max_response_bytes(10_000).build().unwrap();
    let error = create(&client, "user-1").await.unwrap_err();
    assert_eq!(transport(&error).kind(), TransportErrorKind::TooLarge, "{error:?}");
}

#[tokio::test]
async fn token_is_requested_once() {
    let server = FrameServer::start(|_, mut frames| async move {
        frames.open(&[]).await?;
        loop {
            let request = frames.request().await?;
            // The request for a token is the one that is a form.
            let is_for_token = request.1.contains("grant_type");
            if is_for_token {
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            let token = r#"{"access_token":"t","token_type":"Bearer","expires_in":3600}"#;
            let body = if is_for_token { token } else { r#"{"success":"true"}"# };
            frames.respond(&request, body).await?;
        }
    });
    let client = prove::Client::builder()
        .base_url(&server.url)
        .credentials(prove::ClientCredentials::new("client", "s3cr3t"))
        .add_root_certificate(server.root.clone())
        .tls_certs_only()
        .build()
        .unwrap();
    let call = |client: prove::Client| {
        tokio::spawn(async move {
            let request = UnifyStatusRequest::new("5f7b3c4e-1d2a-4b6c-8e9f-0a1b2c3d4e5f");
            client.unify_status(&request).await.map(drop)
        })
    };
    let calls: Vec<_> = (0..30).map(|_| call(client.clone())).collect();
    for call in calls {
        call.await.unwrap().unwrap_or_else(|error: Error| panic!("{error:?}"));
    }
    let tokens = server.processed().iter().filter(|body| body.contains("grant_type")).count();
    assert_eq!((tokens, server.processed().len(), server.connections()), (1, 31, 1));
}
