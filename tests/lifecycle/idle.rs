//! How often a request meets a connection that the server is closing: `cargo test --test lifecycle idle -- --ignored --nocapture`.
//!
//! The server closes connections that were idle for five seconds. What either side sends takes 25 ms to the other. Four
//! hundred clients make a call each, wait for a random time between 4.5 and 5.5 seconds, and create a user.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use identity_apis::genauth::types::{CreateUserReqDto, GetUserQuery};
use identity_apis::genauth::{AccessKey, Client};
use identity_apis_test_support::server::{Response, ScriptedServer};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;

const CLIENTS: u64 = 400;
const SERVER_IDLE: Duration = Duration::from_secs(5);
const ONE_WAY: Duration = Duration::from_millis(25);
const USER: &str = r#"{"statusCode":200,"message":"","data":{"userId":"u-1","status":"Activated","gender":"U"}}"#;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "a measurement of half a minute"]
async fn idle_connections_that_meet_their_close() {
    let url = server().await;
    let ours = lost(&url, || None).await;
    let default = lost(&url, || Some(plain_client(Duration::from_secs(90)))).await;
    println!("of {CLIENTS} requests lost: {ours} as the crate does it, {default} with reqwest's 90 s");
    assert_eq!(ours, 0);
}

/// How many of the second calls are lost.
async fn lost(url: &str, own: impl Fn() -> Option<reqwest::Client>) -> usize {
    // Reading those of the system takes longer than all the rest.
    let key = rcgen::KeyPair::generate().unwrap();
    let root = rcgen::CertificateParams::new(Vec::new()).unwrap().self_signed(&key).unwrap().pem();
    let calls: Vec<_> = (0..CLIENTS)
        .map(|number| {
            let builder = Client::builder().base_url(url).access_key(AccessKey::new("key", "secret"));
            let builder = match own() {
                Some(own) => builder.http_client(own),
                None => builder.add_root_certificate(root.clone()).tls_certs_only(),
            };
            let client = builder.build().unwrap();
            tokio::spawn(async move {
                tokio::time::sleep(Duration::from_millis(number * 20)).await;
                client.get_user(&GetUserQuery::new("u-1")).await.unwrap();
                tokio::time::sleep(Duration::from_micros(4_500_000 + random() % 1_000_000)).await;
                client.create_user(&CreateUserReqDto::new().with_username("mara")).await.is_err()
            })
        })
        .collect();
    let mut lost = 0;
    for call in calls {
        lost += usize::from(call.await.unwrap());
    }
    lost
}

fn plain_client(idle: Duration) -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy();
    builder.pool_idle_timeout(idle).tls_certs_only([]).build().unwrap()
}

/// The same numbers in every run.
fn random() -> u64 {
    static STATE: AtomicU64 = AtomicU64::new(7);
    let next = |state: u64| Some(state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407));
    STATE.fetch_update(Ordering::SeqCst, Ordering::SeqCst, next).unwrap() >> 33
}

/// A server that is 25 ms away.
async fn server() -> String {
    let near = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let far = ScriptedServer::builder().keep_alive().idle_timeout(SERVER_IDLE).sequence([Response::ok(USER)]).start();
    let (url, target) = (format!("http://{}", near.local_addr().unwrap()), far.address());
    tokio::spawn(async move {
        while let Ok((client, _)) = near.accept().await {
            let (from_client, to_client) = client.into_split();
            let (from_server, to_server) = TcpStream::connect(target).await.unwrap().into_split();
            tokio::spawn(delay(from_client, to_server));
            tokio::spawn(delay(from_server, to_client));
        }
    });
    url
}

/// Hands on what comes, and the end, each after the time that it takes.
async fn delay(mut from: impl AsyncRead + Unpin, mut to: impl AsyncWrite + Unpin + Send + 'static) {
    let (sender, mut receiver) = tokio::sync::mpsc::unbounded_channel::<(Instant, Vec<u8>)>();
    tokio::spawn(async move {
        while let Some((at, bytes)) = receiver.recv().await {
            tokio::time::sleep_until(at).await;
            if to.write_all(&bytes).await.is_err() {
                return;
            }
            if bytes.is_empty() {
                drop(to.shutdown().await);
            }
        }
    });
    let mut buffer = [0; 4096];
    loop {
        let count = from.read(&mut buffer).await.unwrap_or_default();
        if sender.send((Instant::now() + ONE_WAY, buffer[..count].to_vec())).is_err() || count == 0 {
            return;
        }
    }
}
