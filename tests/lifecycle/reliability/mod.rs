//! Every fault with every class of operation: how many requests reached the server, and what the caller got.
//!
//! The tables of `docs/reliability.md` come from here: `UPDATE_RELIABILITY=1 cargo test --test lifecycle reliability`. The times
//! in them are measured, and no run is compared with them; all else must be as it is written there.

mod fault;

use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use identity_apis::genauth::types::{CreateRoleDto, CreateUserReqDto, GetUserQuery};
use identity_apis::prove::types::{EnrollIdentityRequest, GetIdentityQuery, PossessionType, UnifyRequest};
use identity_apis::transport::Error;
use identity_apis::{genauth, prove};
use tokio::sync::Semaphore;

use fault::{Fault, FaultyServer, RetryAfter};

const SILENCE: Duration = Duration::from_secs(3);
const ATTEMPT: Duration = Duration::from_secs(5);
const WHOLE: Duration = Duration::from_secs(30);

const FAULTS: [(&str, Fault); 32] = [
    ("connection refused", Fault::ConnectRefused),
    ("TLS failure", Fault::TlsFailure),
    ("reset before the headers", Fault::ResetBeforeHeaders),
    ("reset in the middle of the body", Fault::ResetMidBody),
    ("body shorter than announced", Fault::ShortBody),
    ("silence before the headers", Fault::SlowHeaders),
    ("silence in the middle of the body", Fault::SlowBody),
    ("body that drips for ever", Fault::DrippingBody),
    ("truncated JSON", Fault::TruncatedJson),
    ("wrong content type", Fault::WrongContentType),
    ("HTML", Fault::Html),
    ("invalid UTF-8", Fault::InvalidUtf8),
    ("1 GiB body, announced", Fault::HugeBodyAnnounced),
    ("1 GiB body, in chunks", Fault::HugeBodyStreamed),
    ("gzip bomb", Fault::GzipBomb),
    ("401 once", Fault::UnauthorizedOnce),
    ("401 always", Fault::Status(401)),
    ("403", Fault::Status(403)),
    ("404", Fault::Status(404)),
    ("409", Fault::Status(409)),
    ("429 with seconds", Fault::TooManyRequests(RetryAfter::Seconds)),
    ("429 with a date", Fault::TooManyRequests(RetryAfter::Date)),
    ("429 without a time", Fault::Status(429)),
    ("429 once", Fault::StatusOnce(429)),
    ("500", Fault::Status(500)),
    ("502", Fault::Status(502)),
    ("503", Fault::Status(503)),
    ("503 once", Fault::StatusOnce(503)),
    ("504", Fault::Status(504)),
    ("envelope 429", Fault::Envelope(429)),
    ("envelope 500", Fault::Envelope(500)),
    ("redirect to another host", Fault::Redirect),
];

const INTRODUCTION: &str = "# Reliability

What a caller gets when something goes wrong, and how often the service was asked. Each cell is one call of a fresh
client to a server that fails in this way: requests that arrived (those for tokens apart), what the caller got, and how
long it took, backoff included. Retries are as they are by default; the whole call had {whole}, an
attempt {attempt}, and silence of {silence} ended it.

The tables are written by `UPDATE_RELIABILITY=1 cargo test --test lifecycle reliability`. Without that variable the test fails if
anything but the times differs. What is retried when, and why, is documented in
[Retries and timeouts].

[Retries and timeouts]: guide/retries-and-timeouts.md
";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Read,
    SideEffect,
    Message,
}

const CLASSES: [Class; 3] = [Class::Read, Class::SideEffect, Class::Message];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Api {
    Prove,
    GenAuth,
}

/// What happened in one cell of a table.
struct Cell {
    class: Class,
    fault: Fault,
    requests: usize,
    elsewhere: usize,
    sent: usize,
    result: Result<(), Error>,
    took: Duration,
}

#[tokio::test(flavor = "multi_thread")]
async fn faults_have_the_documented_outcome_for_every_class() {
    let mut page = INTRODUCTION.replace("{whole}", &format!("{WHOLE:?}"));
    page = page.replace("{attempt}", &format!("{ATTEMPT:?}")).replace("{silence}", &format!("{SILENCE:?}"));
    let mut problems = Vec::new();
    for api in [Api::Prove, Api::GenAuth] {
        page.push_str(&table(api, &mut problems).await);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/reliability.md");
    if std::env::var_os("UPDATE_RELIABILITY").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap();
    assert_eq!(without_times(&page), without_times(&written), "UPDATE_RELIABILITY=1 writes it anew");
}

async fn table(api: Api, problems: &mut Vec<String>) -> String {
    let busy = Arc::new(Semaphore::new(6));
    let mut running = Vec::new();
    for (name, fault) in FAULTS {
        // Prove has no envelope.
        if api == Api::Prove && matches!(fault, Fault::Envelope(_)) {
            continue;
        }
        let cells = CLASSES.map(|class| tokio::spawn(in_turn(Arc::clone(&busy), cell(api, class, fault), fault)));
        running.push((name, cells));
    }
    let (title, calls) = match api {
        Api::Prove => ("Prove", "`get_identity`, `enroll_identity`, `unify`"),
        Api::GenAuth => ("GenAuth", "`get_user`, `create_role`, `create_user`, with a bearer token"),
    };
    let mut text = format!("\n## {title}\n\nThe calls: {calls}.\n\n| fault | read | side effect | message |\n");
    text.push_str("| --- | --- | --- | --- |\n");
    for (name, cells) in running {
        text.push_str(&format!("| {name} |"));
        for cell in cells {
            let cell = cell.await.unwrap();
            problems.extend(broken(&cell));
            text.push_str(&format!(" {}; {}; {} |", requests(cell.requests), outcome(&cell.result), time(cell.took)));
        }
        text.push('\n');
    }
    text
}

/// Keeps the machine from being so busy that one fault looks like another. Who only waits need not stand in line.
async fn in_turn(busy: Arc<Semaphore>, cell: impl Future<Output = Cell>, fault: Fault) -> Cell {
    if matches!(fault, Fault::SlowHeaders | Fault::SlowBody | Fault::DrippingBody) {
        return cell.await;
    }
    let _turn = busy.acquire().await.unwrap();
    cell.await
}

async fn cell(api: Api, class: Class, fault: Fault) -> Cell {
    let server = FaultyServer::start(fault, success(api, class));
    let prove = prove_client(server.url());
    let genauth = genauth_client(server.url());
    let start = Instant::now();
    let result = match api {
        Api::Prove => prove_call(&prove, class).await,
        Api::GenAuth => genauth_call(&genauth, class).await,
    };
    let took = start.elapsed();
    // A request that was sent without waiting for its response would arrive a little later.
    tokio::time::sleep(Duration::from_millis(100)).await;
    Cell {
        class,
        fault,
        requests: server.requests(),
        elsewhere: server.connections_elsewhere(),
        sent: server.bytes_sent(),
        result,
        took,
    }
}

async fn prove_call(client: &prove::Client, class: Class) -> Result<(), Error> {
    match class {
        Class::Read => client.get_identity("p-1", &GetIdentityQuery::new()).await.map(drop),
        Class::SideEffect => client.enroll_identity(&EnrollIdentityRequest::new("2001004014")).await.map(drop),
        Class::Message => {
            let request = UnifyRequest::new("request-1", PossessionType::Mobile).with_phone_number("2001004014");
            client.unify(&request).await.map(drop)
        }
    }
}

async fn genauth_call(client: &genauth::Client, class: Class) -> Result<(), Error> {
    match class {
        Class::Read => client.get_user(&GetUserQuery::new("6229ffaxxxxxxxxcade3e3d9")).await.map(drop),
        Class::SideEffect => client.create_role(&CreateRoleDto::new("admin")).await.map(drop),
        Class::Message => client.create_user(&CreateUserReqDto::new().with_username("mara.okafor")).await.map(drop),
    }
}

fn prove_client(url: &str) -> prove::Client {
    prove::Client::builder()
        .base_url(url)
        .credentials(prove::ClientCredentials::new("client", "secret"))
        .timeout(WHOLE)
        .attempt_timeout(ATTEMPT)
        .read_timeout(SILENCE)
        .build()
        .unwrap()
}

fn genauth_client(url: &str) -> genauth::Client {
    genauth::Client::builder()
        .base_url(url)
        .access_key(genauth::AccessKey::new("key", "secret"))
        .authentication(genauth::Authentication::ManagementToken)
        .timeout(WHOLE)
        .attempt_timeout(ATTEMPT)
        .read_timeout(SILENCE)
        .build()
        .unwrap()
}

/// A good response; `~` marks where a byte may be spoilt.
fn success(api: Api, class: Class) -> &'static str {
    match (api, class) {
        (Api::Prove, Class::Read) => r#"{"phoneNumber":"2001004014","proveId":"p-1~","active":true}"#,
        (Api::Prove, Class::SideEffect) => r#"{"proveId":"p-1~","success":true}"#,
        (Api::Prove, Class::Message) => r#"{"correlationId":"c-1~","success":"pending","authToken":"a"}"#,
        (Api::GenAuth, Class::SideEffect) => {
            r#"{"statusCode":200,"message":"","data":{"id":"r-1","code":"admin~","name":"Admin","namespace":"default"}}"#
        }
        (Api::GenAuth, _) => {
            r#"{"statusCode":200,"message":"","data":{"userId":"u-1~","status":"Activated","gender":"U"}}"#
        }
    }
}

/// What must hold for a cell whatever the page says, and does not.
fn broken(cell: &Cell) -> Vec<String> {
    let recovers = match cell.fault {
        Fault::UnauthorizedOnce => true,
        Fault::StatusOnce(429) => cell.class != Class::Message,
        Fault::StatusOnce(_) => cell.class == Class::Read,
        _ => false,
    };
    let most = match (cell.fault, cell.class) {
        (Fault::UnauthorizedOnce | Fault::Status(401), _) => 2,
        // A message may have been sent.
        (_, Class::Message) => 1,
        _ => 3,
    };
    let rules = [
        (cell.elsewhere == 0, "the other host was called"),
        (cell.sent < 64 << 20, "too much of a body was taken"),
        (cell.requests <= most, "too many requests"),
        (cell.result.is_ok() == recovers, "another result was to be expected"),
    ];
    let name = format!("{:?}, {:?}, {} requests, {:?}", cell.fault, cell.class, cell.requests, cell.result);
    rules.iter().filter(|(holds, _)| !holds).map(|(_, rule)| format!("{rule}: {name}")).collect()
}

fn requests(count: usize) -> String {
    match count {
        1 => "1 request".to_owned(),
        count => format!("{count} requests"),
    }
}

/// What the caller got, in a few words.
fn outcome(result: &Result<(), Error>) -> String {
    match result {
        Ok(()) => "the result".to_owned(),
        Err(Error::Api(error)) => match error.code() {
            Some(code) if error.status().is_success() => format!("`Api`, code {code}"),
            _ => format!("`Api`, status {}", error.status().as_u16()),
        },
        Err(Error::Auth(error)) => match error.status() {
            Some(status) => format!("`Auth`, status {}", status.as_u16()),
            None => "`Auth`".to_owned(),
        },
        Err(Error::Decode(error)) => format!("`Decode` at `{}`", error.path()),
        Err(Error::Transport(error)) if error.is_unsent() => "`Transport`, nothing sent".to_owned(),
        Err(Error::Transport(_)) => "`Transport`".to_owned(),
        Err(Error::Timeout(error)) if error.is_unsent() => "`Timeout`, nothing sent".to_owned(),
        Err(Error::Timeout(_)) => "`Timeout`".to_owned(),
        Err(other) => format!("{other:?}"),
    }
}

fn time(took: Duration) -> String {
    format!("{:.2} s", took.as_secs_f64())
}

/// The page without the last part of each cell.
fn without_times(page: &str) -> String {
    let cells = |line: &str| {
        let cells: Vec<&str> =
            line.split(" | ").map(|cell| cell.rsplit_once("; ").map_or(cell, |(kept, _)| kept)).collect();
        cells.join(" | ")
    };
    page.lines().map(cells).collect::<Vec<_>>().join("\n")
}
