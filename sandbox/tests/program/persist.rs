//! The state file of the program, and what can go wrong with it.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use crate::support::{Directory, http, start, stop};
use serde_json::{Value, json};

/// Runs the program where it is expected to end by itself.
fn run(file: &str) -> Output {
    let program = env!("CARGO_BIN_EXE_identity-apis-sandbox");
    let began = Instant::now();
    // `timeout` ends a program that waits for ever: 124.
    let output = Command::new("timeout").args(["60", program, "--json", "--persist", file]).output().expect("ran");
    assert!(began.elapsed() < Duration::from_secs(55), "{file}: it does not end");
    output
}

/// Returns the error of a program that does not start.
fn rejected(file: &str) -> String {
    let output = run(file);
    assert_eq!(output.status.code(), Some(1), "{file}");
    assert!(output.stdout.is_empty(), "{file}: it has started");
    let reported = String::from_utf8(output.stderr).expect("text");
    assert!(reported.starts_with("error: ") && reported.contains(file) && reported.lines().count() == 1, "{reported}");
    reported
}

/// Names of everything in a directory, sorted.
fn names(directory: &Directory) -> Vec<String> {
    let entries = fs::read_dir(&directory.0).expect("directory");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("entry").file_name().to_str().expect("text").to_owned()).collect();
    names.sort();
    names
}

fn printed(line: &str) -> Value {
    serde_json::from_str(line).unwrap_or_else(|_| panic!("it has not started: {line}"))
}

/// Creates users in the program, and returns how many there are.
async fn create_users(printed: &Value, name: &str, count: usize) -> u64 {
    let text = |pointer: &str| printed.pointer(pointer).and_then(Value::as_str).expect("text").to_owned();
    let (http, url) = (http(), text("/url"));
    let key =
        json!({"accessKeyId": text("/genauth/access_key_id"), "accessKeySecret": text("/genauth/access_key_secret")});
    let token = http.post(format!("{url}/api/v3/get-management-token")).json(&key).send().await.expect("response");
    let token: Value = token.json().await.expect("json");
    let token = token["data"]["access_token"].as_str().expect("token");
    let call = async |request: reqwest::RequestBuilder| -> Value {
        let request = request.bearer_auth(token).header("x-genauth-userpool-id", text("/genauth/userpool_id"));
        request.send().await.expect("response").json().await.expect("json")
    };
    for batch in 0..count.div_ceil(50) {
        let users: Vec<Value> = (batch * 50..count.min((batch + 1) * 50))
            .map(|number| json!({"username": format!("{name}-{number}"), "name": "Mara Okafor"}))
            .collect();
        let created = call(http.post(format!("{url}/api/v3/create-users-batch")).json(&json!({"list": users}))).await;
        assert_eq!(created["statusCode"], 200, "{created}");
    }
    let listed = call(http.get(format!("{url}/api/v3/list-users?limit=1"))).await;
    listed["data"]["totalCount"].as_u64().expect("count")
}

#[tokio::test]
async fn persisted_state_survives_a_restart() {
    let directory = Directory::new("persist");
    let (mut child, line, _out) = start(&["--json", "--persist", &directory.file()]);
    let first: Value = serde_json::from_str(&line).expect("json");
    let text =
        |printed: &Value, pointer: &str| printed.pointer(pointer).and_then(Value::as_str).expect("text").to_owned();
    let form = [
        ("client_id", text(&first, "/prove/client_id")),
        ("client_secret", text(&first, "/prove/client_secret")),
        ("grant_type", "client_credentials".to_owned()),
    ];
    let client = http();
    let response = client.post(format!("{}/token", text(&first, "/url"))).form(&form).send().await.expect("responded");
    let token: Value = response.json().await.expect("json");
    // It is written while the program runs ...
    for _ in 0..1_000 {
        if std::fs::metadata(directory.file()).is_ok() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let mode = std::fs::metadata(directory.file()).expect("written").permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "its owner alone may read it");
    let open = async |printed: &Value| -> Value {
        let url = format!("{}/v3/unify", text(printed, "/url"));
        let request = client.post(url).bearer_auth(token["access_token"].as_str().expect("token"));
        let body = json!({"possessionType": "none", "clientRequestId": "r-1"});
        request.json(&body).send().await.expect("responded").json().await.expect("json")
    };
    let session = open(&first).await;
    // ... and at the end.
    stop(&mut child, "-TERM");
    let left: Vec<_> = std::fs::read_dir(&directory.0).expect("directory").collect();
    assert_eq!(left.len(), 1, "nothing is left beside it");

    let (mut child, line, _out) = start(&["--json", "--persist", &directory.file()]);
    let second: Value = serde_json::from_str(&line).expect("json");
    assert_eq!((&first["prove"], &first["genauth"]), (&second["prove"], &second["genauth"]));
    let url = format!("{}/v3/unify-status", text(&second, "/url"));
    let status = client.post(url).bearer_auth(token["access_token"].as_str().expect("token"));
    let status = status.json(&json!({"correlationId": session["correlationId"]})).send().await.expect("responded");
    assert_eq!(status.json::<Value>().await.expect("json")["success"], "possession_required");
    stop(&mut child, "-INT");
}

#[test]
fn foreign_file_is_left_alone() {
    let directory = Directory::new("foreign");
    std::fs::write(directory.file(), "{\"canary\": 1}").expect("written");
    let program = env!("CARGO_BIN_EXE_identity-apis-sandbox");
    let output = Command::new(program).args(["--persist", &directory.file()]).output().expect("ran");
    let reported = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && reported.contains("state.json") && !reported.contains("canary"), "{reported}");
    assert_eq!(std::fs::read_to_string(directory.file()).expect("there"), "{\"canary\": 1}");
}

#[tokio::test]
async fn persisted_file_is_locked_by_one_sandbox() {
    let directory = Directory::new("two");
    let (mut first, line, _out) = start(&["--json", "--persist", &directory.file()]);
    let first_printed = printed(&line);
    let reported = rejected(&directory.file());
    assert!(reported.contains("in use by another sandbox") && reported.contains("use another file"), "{reported}");
    assert_eq!(create_users(&first_printed, "first", 3).await, 3, "the first one runs on");
    stop(&mut first, "-TERM");
    let (mut second, line, _out) = start(&["--json", "--persist", &directory.file()]);
    assert_eq!(create_users(&printed(&line), "second", 1).await, 4);
    stop(&mut second, "-TERM");
    assert_eq!(names(&directory), ["state.json"]);
}

#[test]
fn unwritable_file_is_reported_at_startup() {
    let directory = Directory::new("unwritable");
    let file = |name: &str| directory.0.join(name).to_str().expect("text").to_owned();
    let reported = rejected(&file("missing/state.json"));
    assert!(reported.contains("its directory must exist"), "{reported}");
    fs::write(file("plain"), "canary").expect("written");
    rejected(&file("plain/state.json"));
    fs::create_dir(file("directory")).expect("created");
    assert!(rejected(&file("directory")).contains("not a regular file"));
    assert!(Command::new("mkfifo").arg(file("pipe")).status().expect("mkfifo").success());
    assert!(rejected(&file("pipe")).contains("not a regular file"));
    assert!(rejected("/dev/null").contains("not a regular file"));
    fs::write(file("read-only"), "{}").expect("written");
    fs::set_permissions(file("read-only"), fs::Permissions::from_mode(0o444)).expect("set");
    assert!(rejected(&file("read-only")).contains("read-only"));
    assert_eq!(names(&directory), ["directory", "pipe", "plain", "read-only"], "nothing is left");
}

#[test]
fn symbolic_link_is_rejected_and_its_target_left_alone() {
    let directory = Directory::new("link");
    let path = |name: &str| directory.0.join(name);
    fs::write(path("target"), "canary").expect("written");
    for (link, target) in [("link", "target"), ("dangling", "nowhere")] {
        symlink(path(target), path(link)).expect("linked");
        let reported = rejected(path(link).to_str().expect("text"));
        assert!(
            reported.contains("symbolic link") && reported.contains("use the file that it points to"),
            "{reported}"
        );
    }
    assert!(!path("nowhere").exists());
    // Links in the places of files beside it lead nowhere either.
    symlink(path("target"), path("state.json.sandbox-lock")).expect("linked");
    assert!(rejected(&directory.file()).contains("sandbox-lock is not a regular file"));
    fs::remove_file(path("state.json.sandbox-lock")).expect("removed");
    symlink(path("target"), path("state.json.sandbox-new")).expect("linked");
    let (mut child, line, _out) = start(&["--json", "--persist", &directory.file()]);
    printed(&line);
    stop(&mut child, "-TERM");
    assert_eq!(fs::read_to_string(path("target")).expect("there"), "canary");
    assert_eq!(names(&directory), ["dangling", "link", "state.json", "target"]);
    let mode = fs::metadata(directory.file()).expect("written").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn truncated_file_is_left_alone() {
    let directory = Directory::new("half");
    let (mut child, _, _out) = start(&["--json", "--persist", &directory.file()]);
    stop(&mut child, "-TERM");
    let whole = fs::read(directory.file()).expect("written");
    for length in [0, 1, whole.len() / 2, whole.len() - 1] {
        let half = whole.get(..length).expect("shorter");
        fs::write(directory.file(), half).expect("written");
        assert!(rejected(&directory.file()).contains("not the state of a sandbox"), "{length}");
        assert_eq!(fs::read(directory.file()).expect("there"), half);
    }
    assert_eq!(names(&directory), ["state.json"]);
}

#[tokio::test]
async fn killed_sandbox_loses_no_file() {
    let directory = Directory::new("killed");
    let (mut child, line, _out) = start(&["--json", "--persist", &directory.file()]);
    let first = printed(&line);
    assert_eq!(create_users(&first, "kept", 1_000).await, 1_000);
    stop(&mut child, "-TERM");
    let mut least = 1_000;
    for round in 0..10_u64 {
        let (mut child, line, _out) = start(&["--json", "--persist", &directory.file()]);
        let now = printed(&line);
        assert_eq!((&now["prove"], &now["genauth"]), (&first["prove"], &first["genauth"]), "round {round}");
        assert!(!names(&directory).contains(&"state.json.sandbox-new".to_owned()), "leftovers are cleaned up");
        let count = create_users(&now, &format!("round-{round}"), 50).await;
        assert!(count >= least, "round {round}: {count} users, {least} were written before");
        least = count - 50;
        // About when the changes are written.
        std::thread::sleep(Duration::from_millis(850 + 40 * round));
        child.kill().expect("killed");
        child.wait().expect("ended");
    }
    // What it leaves behind in the middle of a write, whatever came of it above.
    fs::write(directory.0.join("state.json.sandbox-new"), "{\"version\":1,").expect("written");
    fs::write(directory.0.join("state.json.sandbox-lock"), "").expect("written");
    let (mut child, line, _out) = start(&["--json", "--persist", &directory.file()]);
    assert!(create_users(&printed(&line), "last", 1).await > least);
    stop(&mut child, "-TERM");
    assert_eq!(names(&directory), ["state.json"]);
}

#[tokio::test]
async fn full_disk_leaves_the_old_state() {
    let directory = Directory::new("full");
    let (mut child, line, _out) = start(&["--json", "--persist", &directory.file()]);
    let first = printed(&line);
    assert_eq!(create_users(&first, "kept", 1).await, 1);
    stop(&mut child, "-TERM");
    // Files may have 64 KiB; the signal that would end the program is ignored, so that writing fails as on a full disk.
    let program = env!("CARGO_BIN_EXE_identity-apis-sandbox");
    let script = format!("trap '' XFSZ; ulimit -f 64; exec {program} --json --persist {}", directory.file());
    let mut command = Command::new("bash");
    command.args(["-c", &script]).stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut child = command.spawn().expect("started");
    let mut line = String::new();
    let mut out = std::io::BufReader::new(child.stdout.take().expect("stdout"));
    std::io::BufRead::read_line(&mut out, &mut line).expect("a line");
    assert_eq!(create_users(&printed(&line), "lost", 300).await, 301);
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    assert!(Command::new("kill").arg(child.id().to_string()).status().expect("kill").success());
    let output = child.wait_with_output().expect("ended");
    let reported = String::from_utf8(output.stderr).expect("text");
    assert_eq!(output.status.code(), Some(1), "{reported}");
    assert!(reported.contains(&directory.file()) && reported.contains("cannot be written"), "{reported}");
    assert_eq!(names(&directory), ["state.json"]);
    let (mut child, line, _out) = start(&["--json", "--persist", &directory.file()]);
    assert_eq!(create_users(&printed(&line), "later", 1).await, 2, "the old state");
    stop(&mut child, "-TERM");
}
