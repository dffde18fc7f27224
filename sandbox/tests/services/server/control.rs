//! The control API.

use std::time::Duration;

use crate::support::{Genauth, Prove, correlation_id, raw};
use identity_apis_sandbox::{AdminAccess, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

/// Calls the control API, and returns status and body.
async fn call_admin(sandbox: &Sandbox, method: Method, path: &str, body: Value) -> (u16, Value) {
    let request = crate::support::http().request(method, format!("{}/sandbox{path}", sandbox.url()));
    let request = if body.is_null() { request } else { request.json(&body) };
    crate::support::send(request).await
}

async fn post(sandbox: &Sandbox, path: &str, body: Value) -> Value {
    let (status, response) = call_admin(sandbox, Method::POST, path, body).await;
    assert_eq!(status, 200, "{path}: {response}");
    response
}

async fn get(sandbox: &Sandbox, path: &str) -> Value {
    let (status, response) = call_admin(sandbox, Method::GET, path, Value::Null).await;
    assert_eq!(status, 200, "{path}: {response}");
    response
}

#[tokio::test]
async fn control_completes_a_flow() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let opening = json!({"possessionType": "mobile", "clientRequestId": "r-1", "phoneNumber": "2001004014"});
    let id = correlation_id(&prove.ok("/v3/unify", opening).await);
    let shown = get(&sandbox, "/state").await;
    let session = &shown["sessions"][0];
    assert_eq!((&session["correlationId"], &session["stage"]), (&json!(id), &json!("pending")));
    assert_eq!((&session["family"], &session["phone"]), (&json!("unify"), &json!("2001004014")));
    post(&sandbox, "/client-step", json!({"correlationId": id, "passed": true})).await;
    assert_eq!(prove.ok("/v3/unify-status", json!({"correlationId": id})).await["success"], "true");
    post(&sandbox, "/clock", json!({"advanceSeconds": 900})).await;
    let gone = json!({"correlationId": id, "passed": true});
    assert_eq!(call_admin(&sandbox, Method::POST, "/client-step", gone).await.0, 404);
    assert_eq!(get(&sandbox, "/state").await["sessionCount"], 0);
    sandbox.all_calls().exactly(3);
}

#[tokio::test]
async fn control_lists_sessions_of_every_kind() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    prove.ok("/v3/mfa", json!({"possessionType": "none"})).await;
    prove.ok("/v3/start", json!({"flowType": "mobile", "phoneNumber": "2001001695"})).await;
    let auth = json!({"requestId": "r-1", "subjects": {"mobile": {"authenticators": {"instant": {}}}}});
    assert_eq!(prove.post("/v1/server/auth/start", auth).await.0, 200);
    let shown = get(&sandbox, "/state").await;
    let mut families: Vec<&str> = shown["sessions"]
        .as_array()
        .expect("list")
        .iter()
        .map(|session| session["family"].as_str().expect("text"))
        .collect();
    families.sort_unstable();
    assert_eq!(families, ["auth", "mfa", "start"]);
}

#[tokio::test]
async fn control_installs_faults() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    let opening = json!({"possessionType": "none", "clientRequestId": "r-1"});
    post(&sandbox, "/next", json!({"on": "unify", "fault": {"kind": "error", "status": 503}})).await;
    post(&sandbox, "/faults", json!({"on": "prove", "fault": {"kind": "error", "status": 500}})).await;
    let shown = get(&sandbox, "/faults").await;
    assert_eq!(shown["faults"][0]["maxMatches"], 1);
    assert_eq!(
        shown["faults"][1],
        json!({"on": "prove", "fault": {"kind": "error", "status": 500}, "probability": 1.0})
    );
    assert_eq!(prove.post("/v3/unify", opening.clone()).await.0, 503);
    assert_eq!(prove.post("/v3/unify", opening.clone()).await.0, 500);
    assert_eq!(call_admin(&sandbox, Method::DELETE, "/faults", Value::Null).await.0, 200);
    prove.ok("/v3/unify", opening.clone()).await;
    post(&sandbox, "/rate-limit", json!({"perSecond": 0})).await;
    assert_eq!(prove.post("/v3/unify", opening.clone()).await.0, 429);
    post(&sandbox, "/rate-limit", json!({"perSecond": null})).await;
    post(&sandbox, "/expire-tokens", Value::Null).await;
    assert_eq!(prove.rejected("/v3/unify", opening).await, (401, 8002));
}

#[tokio::test]
async fn control_lists_requests_without_secrets() {
    let sandbox = Sandbox::start().await.expect("started");
    let prove = Prove::new(&sandbox).await;
    for _ in 0..3 {
        prove.ok("/v3/unify", json!({"possessionType": "none", "clientRequestId": "r-1"})).await;
    }
    let all = get(&sandbox, "/calls").await;
    assert_eq!(all["count"], 4);
    let text = all.to_string();
    let secret = &sandbox.prove_credentials().client_secret;
    assert!(!text.contains(secret.as_str()) && !text.contains(&prove.token), "{text}");
    assert_eq!(all["calls"][0]["body"]["client_secret"], "...");
    let some = get(&sandbox, "/calls?operation=unify&limit=2").await;
    let numbers: Vec<&Value> = some["calls"].as_array().expect("list").iter().map(|call| &call["number"]).collect();
    assert_eq!((&some["count"], numbers), (&json!(3), vec![&json!(3), &json!(4)]));
    assert_eq!(some["calls"][0]["body"]["possessionType"], "none");
    assert_eq!(get(&sandbox, "/calls?since=3").await["calls"][0]["number"], 4);
    assert_eq!(call_admin(&sandbox, Method::DELETE, "/calls", Value::Null).await.0, 200);
    assert_eq!(get(&sandbox, "/calls").await["count"], 0);
    for wrong in ["/calls?operation=unfy", "/calls?limit=x", "/calls?sinse=1"] {
        assert_eq!(call_admin(&sandbox, Method::GET, wrong, Value::Null).await.0, 400, "{wrong}");
    }
}

#[tokio::test]
async fn control_takes_and_restores_snapshots() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    genauth.ok("create-user", json!({"username": "mara", "name": "Mara Okafor"})).await;
    let snapshot = get(&sandbox, "/snapshot").await;
    assert_eq!(get(&sandbox, "/state").await["users"][0]["username"], "mara");
    genauth.ok("create-user", json!({"username": "teo"})).await;
    post(&sandbox, "/restore", snapshot).await;
    assert_eq!(genauth.got("list-users").await["totalCount"], 1);
    post(&sandbox, "/reset", Value::Null).await;
    assert_eq!(get(&sandbox, "/state").await["userCount"], 0);
    let other = Sandbox::start().await.expect("started");
    let (status, response) = call_admin(&sandbox, Method::POST, "/restore", get(&other, "/snapshot").await).await;
    assert_eq!(status, 409, "{response}");
    let (status, response) = call_admin(&sandbox, Method::POST, "/restore", json!({"version": "canary"})).await;
    assert_eq!(status, 400);
    assert!(!response.to_string().contains("canary"), "{response}");
}

#[tokio::test]
async fn control_sets_the_clock() {
    let sandbox = Sandbox::start().await.expect("started");
    let frozen = post(&sandbox, "/clock", json!({"freezeAtUnixSeconds": 1_704_164_645})).await;
    assert_eq!((&frozen["now"], &frozen["frozen"]), (&json!("2024-01-02T03:04:05.000Z"), &json!(true)));
    post(&sandbox, "/clock", json!({"advanceSeconds": 10})).await;
    post(&sandbox, "/clock", json!({"rewindSeconds": 11})).await;
    assert_eq!(get(&sandbox, "/clock").await["unixSeconds"], 1_704_164_644);
    post(&sandbox, "/clock", json!({"reset": true})).await;
    let back = post(&sandbox, "/clock", json!({"rewindSeconds": 3_600})).await;
    assert_eq!(back["behindSeconds"], 3_600.0);
    for wrong in [
        json!({}),
        json!({"reset": false}),
        json!({"advanceSeconds": -1}),
        json!({"advanceSeconds": 1, "reset": true}),
        json!({"forward": 1}),
        json!({"freezeAtUnixSeconds": u64::MAX}),
    ] {
        assert_eq!(call_admin(&sandbox, Method::POST, "/clock", wrong.clone()).await.0, 400, "{wrong}");
    }
}

#[tokio::test]
async fn clock_numbers_out_of_range_are_rejected() {
    let sandbox = Sandbox::start().await.expect("started");
    let (prove, genauth) = (Prove::new(&sandbox).await, Genauth::new(&sandbox).await);
    let calls = async |what: &str| {
        // Tokens may have expired; what is asked here is whether there is a response.
        let opening = json!({"possessionType": "none", "clientRequestId": "r-1"});
        assert!([200, 401].contains(&prove.post("/v3/unify", opening).await.0), "{what}");
        assert!(
            [200, 401].contains(&genauth.get("list-users").await["statusCode"].as_u64().expect("a number")),
            "{what}"
        );
        let credentials = sandbox.prove_credentials();
        let (id, secret) = (&credentials.client_id, &credentials.client_secret);
        let (status, token) = crate::support::token(&prove.http, &sandbox, id, secret, "client_credentials").await;
        assert_eq!(status, 200, "{what}: {token}");
        for path in ["/", "/sandbox/snapshot", "/sandbox/calls", "/sandbox/clock"] {
            let response = prove.http.get(format!("{}{path}", sandbox.url())).send().await.expect("a response");
            assert!(response.status() == 200 && response.headers().contains_key("cache-control"), "{what}: {path}");
        }
    };
    let set = async |property: &str, number: &Value| {
        let request = prove.http.post(format!("{}/sandbox/clock", sandbox.url()));
        crate::support::send(request.json(&json!({property: number}))).await
    };
    for property in ["advanceSeconds", "rewindSeconds", "freezeAtUnixSeconds"] {
        for number in [json!(3_000_000_000_u64), json!(253_402_300_800_u64), json!(1_u64 << 62), json!(u64::MAX)] {
            let (status, response) = set(property, &number).await;
            let is_fine = number == 3_000_000_000_u64 && property != "rewindSeconds";
            assert_eq!(status, if is_fine { 200 } else { 400 }, "{property} {number}: {response}");
            if !is_fine {
                let message = response["message"].as_str().expect("text");
                assert!(message.starts_with(property) && message.contains("1970-01-01"), "{message}");
            }
            calls(&format!("{property} {number}")).await;
            set("reset", &json!(true)).await;
        }
        for wrong in [json!(-1), json!(0.5), json!(1e300), json!("NaN")] {
            assert_eq!(set(property, &wrong).await.0, 400, "{property} {wrong}");
        }
    }
    // Small steps add up, whether the clock runs or stands.
    for (start, number) in [("reset", json!(true)), ("freezeAtUnixSeconds", json!(1_704_164_645))] {
        for property in ["advanceSeconds", "rewindSeconds"] {
            assert_eq!(set(start, &number).await.0, 200);
            let mut rejected = 0;
            for _ in 0..20 {
                rejected += usize::from(set(property, &json!(20_000_000_000_u64)).await.0 == 400);
            }
            assert!(rejected >= 7, "{property}: {rejected}");
            calls(&format!("{property} {start}")).await;
        }
    }
    for far in [Duration::from_secs(3_000_000_000), Duration::MAX] {
        sandbox.clock().reset();
        sandbox.clock().rewind(far);
        calls(&format!("back {far:?}")).await;
        sandbox.clock().advance(far);
        sandbox.clock().advance(far);
        calls(&format!("forth {far:?}")).await;
        sandbox.clock().freeze_at(std::time::UNIX_EPOCH - Duration::from_secs(1));
        calls(&format!("stopped {far:?}")).await;
    }
}

#[tokio::test]
async fn fault_numbers_out_of_range_are_rejected() {
    let sandbox = Sandbox::start().await.expect("started");
    let (prove, most) = (Prove::new(&sandbox).await, u64::MAX);
    let opening = json!({"possessionType": "none", "clientRequestId": "r-1"});
    for fault in [
        json!({"kind": "error", "status": 429, "retryAfter": {"seconds": most}}),
        json!({"kind": "error", "status": 429, "retryAfter": {"date": most}}),
        json!({"kind": "error", "status": 599}),
        json!({"kind": "cannedResponse", "status": 599, "body": {"a": 1e300}}),
    ] {
        for clock in [json!({"freezeAtUnixSeconds": 0}), json!({"freezeAtUnixSeconds": 253_339_228_800_u64})] {
            post(&sandbox, "/clock", clock).await;
            post(&sandbox, "/next", json!({"on": "unify", "fault": fault, "maxMatches": u32::MAX})).await;
            let (status, _) = prove.post("/v3/unify", opening.clone()).await;
            assert!(status >= 429, "{fault}: {status}");
            assert_eq!(
                crate::support::http().get(sandbox.url()).send().await.expect("responded").status(),
                200,
                "{fault}"
            );
            assert_eq!(call_admin(&sandbox, Method::DELETE, "/faults", Value::Null).await.0, 200);
        }
    }
    // Such delays are cut down to ten minutes, which nobody waits for here.
    for latency in [
        json!({"fixed": {"ms": most}}),
        json!({"uniform": {"fromMs": 0, "toMs": most}}),
        json!({"exponential": {"meanMs": most}}),
        json!({"longTail": {"medianMs": 1, "p99Ms": most}}),
        json!({"longTail": {"medianMs": most, "p99Ms": most}}),
    ] {
        post(&sandbox, "/next", json!({"on": "unify", "fault": {"kind": "delay", "latency": latency}})).await;
        let call = prove.post("/v3/unify", opening.clone());
        let _ = tokio::time::timeout(Duration::from_millis(50), call).await;
    }
    for wrong in [
        json!({"fault": {"kind": "reset"}, "probability": 1e300}),
        json!({"fault": {"kind": "reset"}, "probability": -0.1}),
        json!({"fault": {"kind": "reset"}, "probability": null}),
        json!({"fault": {"kind": "reset"}, "maxMatches": 0}),
        json!({"fault": {"kind": "reset"}, "maxMatches": u64::MAX}),
        json!({"fault": {"kind": "error", "status": 65_535}}),
        json!({"fault": {"kind": "error", "status": 65_536}}),
        json!({"fault": {"kind": "cannedResponse", "status": 101, "body": null}}),
        json!({"fault": {"kind": "delay", "latency": {"fixed": {"ms": 1e300}}}}),
        json!({"fault": {"kind": "delay", "latency": {"longTail": {"medianMs": 0, "p99Ms": most}}}}),
    ] {
        assert_eq!(call_admin(&sandbox, Method::POST, "/faults", wrong.clone()).await.0, 400, "{wrong}");
    }
    let deep = format!("{{\"fault\": {}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let deep = crate::support::http().post(format!("{}/sandbox/faults", sandbox.url())).body(deep);
    assert_eq!(crate::support::send(deep).await.0, 400);
    for wrong in ["/calls?limit=-1", "/calls?limit=99999999999999999999", "/calls?since=1e3"] {
        assert_eq!(call_admin(&sandbox, Method::GET, wrong, Value::Null).await.0, 400, "{wrong}");
    }
    get(&sandbox, &format!("/calls?limit={most}&since={most}")).await;
    get(&sandbox, "/calls?limit=0").await;
    post(&sandbox, "/clock", json!({"reset": true})).await;
    prove.post("/v3/unify", opening).await;
}

#[tokio::test]
async fn control_reports_what_is_wrong() {
    let sandbox = Sandbox::start().await.expect("started");
    for (method, path, body, status, reported) in [
        (Method::POST, "/faults", json!({"on": "unfy", "fault": {"kind": "reset"}}), 400, "unfy"),
        (Method::POST, "/faults", json!({"on": "unify", "fault": {"kind": "explosion"}}), 400, "explosion"),
        (Method::POST, "/faults", json!({"on": "unify", "fault": {"kind": "reset"}, "chanse": 1}), 400, "chanse"),
        (
            Method::POST,
            "/faults",
            json!({"on": "unify", "fault": {"kind": "reset"}, "probability": 7}),
            400,
            "probability",
        ),
        (Method::POST, "/next", Value::Null, 400, "body"),
        (Method::POST, "/client-step", json!({"correlationId": "x"}), 400, "passed"),
        (Method::GET, "/fault", Value::Null, 404, "/sandbox"),
        (Method::PUT, "/faults", Value::Null, 405, "GET, POST, DELETE"),
    ] {
        let (found, response) = call_admin(&sandbox, method, path, body).await;
        assert_eq!(found, status, "{path}: {response}");
        assert!(response["message"].as_str().expect("text").contains(reported), "{response}");
    }
    let calls = get(&sandbox, "").await["calls"].as_array().expect("list").len();
    assert_eq!(calls, 27);
}

#[tokio::test]
async fn control_rejects_pages_of_other_sites() {
    let sandbox = Sandbox::start().await.expect("started");
    let send = async |method: &str, path: &str, host: &str, more: &str| -> String {
        let request =
            format!("{method} {path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n{more}content-length: 0\r\n\r\n");
        raw::send(&sandbox, request.as_bytes()).await.0
    };
    let own = sandbox.address().to_string();
    for (host, more, status) in [
        (own.as_str(), "", "200"),
        (own.as_str(), &format!("origin: http://{own}\r\n") as &str, "200"),
        ("localhost:1", "", "200"),
        ("attacker.example", "", "403"),
        ("attacker.example", "origin: http://attacker.example\r\n", "403"),
        (own.as_str(), "origin: https://attacker.example\r\n", "403"),
        (own.as_str(), "origin: null\r\n", "403"),
        (own.as_str(), "sec-fetch-site: cross-site\r\n", "403"),
    ] {
        let response = send("POST", "/sandbox/reset", host, more).await;
        assert!(response.starts_with(&format!("HTTP/1.1 {status}")), "{host} {more}: {response}");
    }
    for path in ["/", "/sandbox/snapshot"] {
        let response = send("GET", path, "attacker.example", "").await;
        assert!(response.starts_with("HTTP/1.1 403"), "{response}");
    }
}

#[tokio::test]
async fn control_accepts_large_bodies_only_from_authorized_callers() {
    let sandbox = Sandbox::start().await.expect("started");
    let url = format!("{}/sandbox/restore", sandbox.url());
    let large = " ".repeat(5 * 1024 * 1024);
    let own = crate::support::send(crate::support::http().post(&url).body(large.clone())).await;
    assert_eq!(own.0, 400, "it was read: {}", own.1);
    let foreign = crate::support::http().post(&url).header("origin", "https://attacker.example").body(large);
    assert_eq!(crate::support::send(foreign).await.0, 413);
}

#[tokio::test]
async fn control_can_be_switched_off() {
    let sandbox = Sandbox::builder().admin_access(AdminAccess::off()).start().await.expect("started");
    for path in ["/sandbox", "/sandbox/snapshot", "/"] {
        let response = crate::support::http().get(format!("{}{path}", sandbox.url())).send().await.expect("responded");
        assert_eq!(response.status(), 404);
    }
    sandbox.all_calls().exactly(3);
}

#[tokio::test]
async fn page_shows_the_state_and_no_secret() {
    let sandbox = Sandbox::start().await.expect("started");
    let (prove, genauth) = (Prove::new(&sandbox).await, Genauth::new(&sandbox).await);
    let page = async || {
        let response = crate::support::http().get(sandbox.url()).send().await.expect("responded");
        assert_eq!(response.status(), 200);
        assert_eq!(response.headers()["content-type"], "text/html; charset=utf-8");
        let policy = response.headers()["content-security-policy"].to_str().expect("text").to_owned();
        assert!(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"), "{policy}");
        response.text().await.expect("text")
    };
    assert!(page().await.contains("No faults."));
    let hostile = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";
    genauth.ok("create-user", json!({"username": hostile, "name": "Zoë <b>张三</b>"})).await;
    let opening = json!({"possessionType": "mobile", "clientRequestId": "r-1", "phoneNumber": "2001004014"});
    let id = correlation_id(&prove.ok("/v3/unify", opening).await);
    crate::support::http()
        .get(format!("{}/v3/<script>alert(2)</script>", sandbox.url()))
        .send()
        .await
        .expect("responded");
    sandbox.on("unify_bind").respond_with_fault(identity_apis_sandbox::Fault::Reset);
    sandbox.clock().advance(Duration::from_secs(90));
    let shown = page().await;
    assert!(!shown.contains("<script") && !shown.contains("<img") && !shown.contains("<b>"), "{shown}");
    for expected in [
        "&lt;script&gt;alert(&#39;x&#39;)",
        "Zoë &lt;b&gt;张三",
        "2001004014",
        "unify_bind",
        "90 s ahead",
        "13 min",
        &id,
    ] {
        assert!(shown.contains(expected), "{expected}: {shown}");
    }
    let secret = &sandbox.prove_credentials().client_secret;
    assert!(!shown.contains(secret.as_str()) && !shown.contains(&prove.token), "{shown}");
    // The button of the page, as a browser presses it.
    let no_redirect = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("client");
    let pressed = no_redirect
        .post(format!("{}/sandbox/client-step", sandbox.url()))
        .header("origin", sandbox.url())
        .form(&[("correlationId", id.as_str()), ("passed", "true")]);
    let response = pressed.send().await.expect("responded");
    assert_eq!((response.status().as_u16(), response.headers()["location"].to_str().ok()), (303, Some("/")));
    assert_eq!(prove.ok("/v3/unify-status", json!({"correlationId": id})).await["success"], "true");
}
