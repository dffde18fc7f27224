//! Real clients with a peer within the process, in virtual time.

mod attempts;
mod budget;
mod dates;
mod recovery;
mod totals;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};

use crate::transport::http::peer::{Peer, PeerFuture};
use crate::transport::{Error, PreparedRequest, RawResponse, TransportError, TransportErrorKind};
use crate::{genauth, prove};

const NOWHERE: &str = "http://127.0.0.1:9";

/// What a peer does with a request.
#[derive(Debug, Clone)]
enum Step {
    /// A response: status, headers, body.
    Response(u16, Vec<(&'static str, String)>, String),
    /// Nothing listens: nothing was sent.
    Refused,
    /// The connection is closed before a response.
    Closed,
    /// There is never a response.
    Hangs,
}

fn response(status: u16, body: &str) -> Step {
    Step::Response(status, Vec::new(), body.to_owned())
}

impl Step {
    fn future(self, operation: &'static str) -> PeerFuture {
        let failure = |kind| Error::Transport(TransportError::new(operation, kind));
        let result = match self {
            Self::Response(status, headers, body) => Ok(RawResponse {
                status: StatusCode::from_u16(status).unwrap(),
                headers: headers
                    .into_iter()
                    .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_str(&value).unwrap()))
                    .collect::<HeaderMap<HeaderValue>>(),
                body: body.into_bytes().into(),
            }),
            Self::Refused => Err(failure(TransportErrorKind::Connect).into_unsent(operation)),
            Self::Closed => Err(failure(TransportErrorKind::ConnectionClosed)),
            Self::Hangs => return Box::pin(std::future::pending()),
        };
        Box::pin(async { result })
    }
}

/// A request as a peer saw it.
#[derive(Debug, Clone)]
struct Sent {
    for_token: bool,
    date: Option<String>,
}

/// The requests that a peer saw.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<Sent>>>);

impl Log {
    fn requests(&self) -> Vec<Sent> {
        self.0.lock().unwrap().iter().filter(|sent| !sent.for_token).cloned().collect()
    }

    fn for_tokens(&self) -> usize {
        self.0.lock().unwrap().iter().filter(|sent| sent.for_token).count()
    }

    fn push(&self, prepared: &PreparedRequest, headers: &HeaderMap) -> Sent {
        let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok()).map(str::to_owned);
        let sent = Sent { for_token: !prepared.operation.authenticated, date: text("date") };
        self.0.lock().unwrap().push(sent.clone());
        sent
    }
}

/// A peer that asks a test about each request.
fn peer(step: impl Fn(&Sent) -> Step + Send + Sync + 'static) -> (Log, Arc<dyn Peer>) {
    let log = Log::default();
    let seen = log.clone();
    let respond = move |prepared: &PreparedRequest, headers: &HeaderMap| -> PeerFuture {
        step(&seen.push(prepared, headers)).future(prepared.operation.name)
    };
    (log, Arc::new(respond))
}

fn signed_genauth(peer: Arc<dyn Peer>) -> genauth::Client {
    let builder = genauth::Client::builder().base_url(NOWHERE).access_key(genauth::AccessKey::new("key", "s3cr3t"));
    builder.peer(peer).build().unwrap()
}

async fn list_users(client: &genauth::Client) -> Result<(), Error> {
    client.list_users(&genauth::types::ListUsersRequestDto::new()).await.map(drop)
}

const NO_USERS: &str = r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#;
