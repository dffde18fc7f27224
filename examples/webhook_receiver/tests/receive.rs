//! Sends signed and forged requests to the running server.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use identity_apis::webhooks::prove::EventType;
use identity_apis::webhooks::{MemoryReplayGuard, genauth, prove};
use jwt_compact::alg::{Hs256, Hs256Key, Hs384, Hs384Key};
use jwt_compact::{AlgorithmExt as _, Claims, Header};
use reqwest::{Client, RequestBuilder};
use serde_json::{Value, json};
use tokio::sync::mpsc;
use webhook_receiver::{Receiver, Work, router};

const PROVE_SECRET: &str = "whsec_of_the_portal";
const GENAUTH_SECRET: &str = "secret-of-the-webhook";
const WINDOW: Duration = Duration::from_secs(600);

struct Server {
    url: String,
    work: mpsc::Receiver<Work>,
    http: Client,
}

impl Server {
    async fn start(queue_length: usize) -> Self {
        let prove = prove::Verifier::builder().secret(PROVE_SECRET).max_body_bytes(10_000);
        let genauth = genauth::Verifier::builder().secret(GENAUTH_SECRET);
        let (queue, work) = mpsc::channel(queue_length);
        let receiver = Receiver {
            prove: prove.replay_guard(MemoryReplayGuard::new(100), WINDOW).build().unwrap(),
            genauth: genauth.replay_guard(MemoryReplayGuard::new(100), WINDOW).build().unwrap(),
            queue,
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let _ = rustls::crypto::ring::default_provider().install_default();
        tokio::spawn(async move { axum::serve(listener, router(receiver)).await });
        Self { url, work, http: Client::builder().no_proxy().build().unwrap() }
    }

    fn post(&self, path: &str) -> RequestBuilder {
        self.http.post(format!("{}{path}", self.url))
    }

    fn prove(&self, token: &str, body: &Value) -> RequestBuilder {
        self.post("/webhooks/prove").header("X-Prove-Authorization", format!("Bearer {token}")).body(body.to_string())
    }

    fn genauth(&self, secret: &str) -> RequestBuilder {
        self.post("/webhooks/genauth").header("x-authing-webhook-secret", secret)
    }
}

async fn status(request: RequestBuilder) -> u16 {
    request.send().await.unwrap().status().as_u16()
}

fn claims() -> Claims<Value> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    Claims::new(json!({ "iss": "Prove Identity", "iat": now, "exp": now + 120 }))
}

fn token(secret: &str) -> String {
    Hs256.token(&Header::empty(), &claims(), &Hs256Key::new(secret)).unwrap()
}

fn events() -> Value {
    json!([{ "kind": "PORT", "identity": "i-1" }])
}

#[tokio::test]
async fn receiver_accepts_only_what_prove_signs() {
    let mut server = Server::start(10).await;
    let signed = token(PROVE_SECRET);
    assert_eq!(status(server.prove(&signed, &events())).await, 204);
    let Some(Work::Prove(delivery)) = server.work.recv().await else { panic!() };
    assert_eq!(delivery.events()[0].event_type(), Some(&EventType::Port));

    let other_algorithm = Hs384.token(&Header::empty(), &claims(), &Hs384Key::new(PROVE_SECRET)).unwrap();
    let (head, _) = signed.rsplit_once('.').unwrap();
    for forged in [token("whsec_guessed"), other_algorithm, format!("{head}."), String::new()] {
        assert_eq!(status(server.prove(&forged, &events())).await, 401, "{forged}");
    }
    assert_eq!(status(server.post("/webhooks/prove").body("[]")).await, 401, "no header");
    assert_eq!(status(server.prove(&signed, &events())).await, 200, "a replay");
    assert_eq!(status(server.prove(&signed, &json!({}))).await, 400, "no array");
    assert_eq!(status(server.prove(&signed, &json!("x".repeat(10_000)))).await, 413, "too large");
    assert!(server.work.try_recv().is_err(), "nothing was enqueued");
}

#[tokio::test]
async fn receiver_accepts_both_formats_of_genauth() {
    let mut server = Server::start(10).await;
    let json = json!({ "eventName": "role:add", "data": { "code": "auditor" } }).to_string();
    let form = "eventName=role%3Aadd&data%5Bcode%5D=auditor";
    for (media_type, body) in [("application/json", json.as_str()), ("application/x-www-form-urlencoded", form)] {
        let request = |secret| server.genauth(secret).header("content-type", media_type).body(body.to_owned());
        assert_eq!(status(request("guessed")).await, 401);
        assert_eq!(status(request(GENAUTH_SECRET)).await, 204);
        let Ok(Work::GenAuth(delivery)) = server.work.try_recv() else { panic!("{media_type}") };
        assert_eq!(delivery.event_name().as_str(), "role:created");
        assert_eq!(delivery.data()["code"], "auditor");
    }
    assert!(server.work.try_recv().is_err());
}

#[tokio::test]
async fn receiver_confirms_a_callback_with_auth_finish() {
    let mut server = Server::start(10).await;
    let body = json!({ "authId": "a-1", "appNamespace": "shop", "subjects": {} }).to_string();
    assert_eq!(status(server.post("/callbacks/prove-auth").body(body)).await, 204);
    let Some(Work::ConfirmAuthentication(request)) = server.work.recv().await else { panic!() };
    assert_eq!(request.auth_id, "a-1");
    assert_eq!(status(server.post("/callbacks/prove-auth").body("{}")).await, 400);
}

/// A delivery that did not fit into the queue is accepted when it is retried.
#[tokio::test]
async fn receiver_with_a_full_queue_accepts_the_retry() {
    let mut server = Server::start(1).await;
    let signed = token(PROVE_SECRET);
    assert_eq!(status(server.prove(&signed, &json!([]))).await, 204);
    assert_eq!(status(server.prove(&signed, &events())).await, 503);
    server.work.recv().await.unwrap();
    assert_eq!(status(server.prove(&signed, &events())).await, 204);
}
