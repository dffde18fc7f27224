//! A client that was generated from a document of another maker, making calls: through a channel of its own, and through
//! those of the two clients.

#[allow(dead_code, unreachable_pub, reason = "not every operation and type is used here")]
mod parcels {
    include!("../../codegen/tests/golden/own_client/expected/mod.rs");
}

use std::time::Duration;

use identity_apis::transport::{Channel, Error, HeaderName, HeaderValue, RetryPolicy};
use identity_apis::{genauth, prove};
use identity_apis_test_support::server::{RecordedRequest, Response, ScriptedServer};
use parcels::Client;
use parcels::types::{GetLabelHeaders, GetLabelParams, GetLabelQuery, ListParcelsQuery, NewParcel, State};

fn quick() -> RetryPolicy {
    RetryPolicy::default().initial_backoff(Duration::from_millis(5))
}

/// The service of the document.
async fn service() -> ScriptedServer {
    ScriptedServer::new(|request: &RecordedRequest| {
        let line = request.head.lines().next().unwrap();
        match line.strip_suffix(" HTTP/1.1").unwrap() {
            "POST /token" => Response::prove_token("t-prove", 3_600),
            "GET /v1/parcels?page=2&tags=a&tags=b%20c" | "GET /v1/parcels?page=2&tags[]=a&tags[]=b+c" => {
                Response::ok(r#"{"parcels":[{"id":"p-1","state":"held"},{"id":"p-2","state":"lost"}]}"#)
            }
            "POST /v1/parcels" => {
                Response::status("201 Created", r#"{"id":"p-3","state":"sent"}"#).with_headers("x-request-id: q-1\r\n")
            }
            "PUT /v1/parcels/p%2F3/hold" => Response::raw(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n"),
            "GET /v1/parcels/p-3/label?size=s" => Response::new("200 OK", "text/plain", "P 3"),
            "GET /v1/status" => Response::ok(r#"{"up":true}"#),
            other => panic!("{other}"),
        }
    })
}

/// Makes every call of the document.
async fn call_all(client: &Client, server: &ScriptedServer) -> Vec<RecordedRequest> {
    let before = server.count();
    let query = ListParcelsQuery::new().with_page(2).with_tags(["a", "b c"]);
    let listed = client.list_parcels(&query).await.unwrap();
    assert_eq!(listed.parcels.iter().map(|parcel| parcel.id.as_str()).collect::<Vec<_>>(), ["p-1", "p-2"]);
    assert_eq!((&listed.parcels[0].state, listed.parcels[1].state.as_str()), (&State::Held, "lost"));

    let created = client.create_parcel(&NewParcel::new(3).with_note("by hand")).await.unwrap();
    assert_eq!((created.status().as_u16(), created.request_id(), created.id.as_str()), (201, Some("q-1"), "p-3"));

    client.channel_("p/3", None).await.unwrap();
    client.channel_("p/3", &NewParcel::new(1)).await.unwrap();
    let parts = GetLabelParams::new(GetLabelHeaders::new("pdf")).with_query(GetLabelQuery::new().with_size("s"));
    assert_eq!(&**client.get_label("p-3", &parts).await.unwrap(), "P 3");
    assert_eq!(client.get_status().await.unwrap().up, Some(true));

    let sent = server.requests().split_off(before);
    let bodies: Vec<&str> = sent.iter().map(|request| request.body.as_str()).collect();
    assert_eq!(bodies, ["", r#"{"note":"by hand","weight":3}"#, "", r#"{"weight":1}"#, "", ""]);
    assert_eq!(sent[4].header("x-format"), Some("pdf"));
    sent
}

fn authorizations(sent: &[RecordedRequest]) -> Vec<&str> {
    sent.iter().map(|request| request.header("authorization").unwrap_or_default()).collect()
}

#[tokio::test]
async fn foreign_client_makes_calls_through_a_channel_of_its_own() {
    let server = service().await;
    let channel = Channel::builder(format!("{}/v1", server.url()))
        .bearer_token("t-own")
        .default_header(HeaderName::from_static("x-api-key"), HeaderValue::from_static("k-1"))
        .build()
        .unwrap();
    let sent = call_all(&Client::new(channel), &server).await;
    let bearer = "Bearer t-own";
    assert_eq!(authorizations(&sent), [bearer, bearer, bearer, bearer, bearer, ""], "none where none is wanted");
    assert!(sent.iter().all(|request| request.header("x-api-key") == Some("k-1")));
    let open = Channel::builder(format!("{}/v1", server.url())).build().unwrap();
    let sent = call_all(&Client::new(open), &server).await;
    assert!(sent.iter().all(|request| request.header("authorization").is_none()));
}

#[tokio::test]
async fn foreign_client_makes_calls_as_the_client_whose_channel_it_has() {
    let server = service().await;
    let prove = prove::Client::builder()
        .base_url(server.url())
        .credentials(prove::ClientCredentials::new("client", "s3cr3t"))
        .build()
        .unwrap();
    // Its token is at the root of the service, and so are the calls.
    let failure = Client::new(prove.clone()).create_parcel(&NewParcel::new(0)).await.unwrap_err();
    assert!(
        matches!(&failure, Error::Invalid(error) if error.violations().iter().any(|found| found.pointer() == "/weight"))
    );
    assert_eq!(server.count(), 0);

    let provided =
        prove::Client::builder().base_url(format!("{}/v1", server.url())).token_provider(Fixed).build().unwrap();
    let sent = call_all(&Client::new(provided.channel().clone()), &server).await;
    assert_eq!(authorizations(&sent)[0], "Bearer t-fixed");

    let genauth = genauth::Client::builder()
        .base_url(format!("{}/v1", server.url()))
        .access_key(genauth::AccessKey::new("ak_sample", "sk_sample"))
        .tenant_id("tenant-1")
        .build()
        .unwrap();
    let sent = call_all(&Client::new(genauth), &server).await;
    assert!(authorizations(&sent)[..5].iter().all(|value| value.starts_with("GenAuth ak_sample:")));
    assert!(sent[..5].iter().all(|request| request.header("x-genauth-app-id") == Some("tenant-1")));
}

struct Fixed;

impl identity_apis::transport::TokenProvider for Fixed {
    fn token(&self) -> identity_apis::transport::TokenFuture<'_> {
        let token = identity_apis::transport::AccessToken::new("t-fixed").expires_in(Duration::from_secs(600));
        Box::pin(async { Ok(token) })
    }
}

#[tokio::test]
async fn foreign_client_has_errors_and_retries_of_its_classes() {
    let server =
        ScriptedServer::sequence([Response::status("503 Service Unavailable", r#"{"message":"canary","code":7}"#)]);
    let client = Client::new(Channel::builder(server.url()).retry(quick()).build().unwrap());
    let failure = client.list_parcels(&ListParcelsQuery::new()).await.unwrap_err();
    let Error::Api(error) = &failure else { panic!("{failure:?}") };
    assert_eq!((error.status().as_u16(), error.code(), error.message()), (503, Some(7), Some("canary")));
    assert!(!format!("{failure} {failure:?}").contains("canary"));
    assert_eq!((failure.operation(), server.count()), ("list_parcels", 3));
    client.create_parcel(&NewParcel::new(1)).await.unwrap_err();
    assert_eq!(server.count(), 4);
    let client = Client::new(client.channel().with_retry(RetryPolicy::none()));
    client.get_status().await.unwrap_err();
    assert_eq!(server.count(), 5);

    let odd = ScriptedServer::sequence([Response::ok(r#"{"id":[],"state":"held"}"#)]);
    let client = Client::new(Channel::builder(odd.url()).build().unwrap());
    let failure = client.create_parcel(&NewParcel::new(1)).await.unwrap_err();
    assert!(matches!(&failure, Error::Decode(error) if error.path() == "id"), "{failure}");
}
