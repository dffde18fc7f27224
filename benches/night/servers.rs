//! The sandbox with users, and a server with a long list: processes of their own.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Stdio};

use identity_apis::genauth::types::{
    AddGroupMembersReqDto, ApplicationMfaDto, CreateGroupReqDto, CreateUserBatchReqDto, CreateUserInfoDto,
    GetMfaInfoDataDto, SetMfaStatusDto,
};
use identity_apis::genauth::{AccessKey, Client};
use identity_apis_sandbox::{Fault, Sandbox};
use identity_apis_test_support::server::{Response, ScriptedServer};
use serde_json::{Value, json};
use tokio::task::JoinSet;

use crate::Choices;

/// The group that all users are in.
pub(crate) const GROUP: &str = "mfa-reset";

/// Calls at a time while the sandbox is filled.
const FILLING: usize = 16;

/// What a server process serves.
#[derive(Clone, Copy)]
pub(crate) enum ServerKind {
    Sandbox,
    List,
}

/// A server process; ended when dropped.
pub(crate) struct Server {
    child: Child,
    printed: Value,
}

impl Server {
    pub(crate) fn start(kind: ServerKind, choices: &Choices) -> Self {
        let mode = match kind {
            ServerKind::Sandbox => "--sandbox",
            ServerKind::List => "--list",
        };
        let mut command = Command::new(std::env::current_exe().expect("this program has a path"));
        command.args([mode, "--users", &choices.users.to_string(), "--items", &choices.items.to_string()]);
        command.args(["--latency-ms", &choices.latency.as_millis().to_string()]);
        let mut child = command.stdout(Stdio::piped()).spawn().expect("the server starts");
        let mut line = String::new();
        let output = child.stdout.take().expect("the output is piped");
        BufReader::new(output).read_line(&mut line).expect("the server prints a line");
        Self { child, printed: serde_json::from_str(&line).expect("the line is JSON") }
    }

    pub(crate) fn text(&self, property: &str) -> &str {
        self.printed[property].as_str().expect("the server prints this property")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A server that has ended by itself made a call fail before.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Serves a sandbox whose users have all enrolled and are in a group, with latency for every call of GenAuth.
pub(crate) async fn run_sandbox(choices: &Choices) {
    let sandbox = Sandbox::start().await.expect("a sandbox starts");
    let key = sandbox.genauth_credentials();
    let client = Client::builder()
        .base_url(sandbox.url())
        .access_key(AccessKey::new(&key.access_key_id, &key.access_key_secret))
        .build()
        .expect("the address of the sandbox is a base URL");
    fill(&client, choices.users).await;
    sandbox.on("genauth").respond_with_fault(Fault::delay(choices.latency));
    print_line(&json!({
        "url": sandbox.url(), "accessKeyId": key.access_key_id, "accessKeySecret": key.access_key_secret,
    }));
    std::future::pending::<()>().await;
}

async fn fill(client: &Client, count: usize) {
    let new = (0..count).map(|number| CreateUserInfoDto::new().with_username(format!("user-{number}")));
    let request = CreateUserBatchReqDto::new(new);
    let created = client.create_users_batch(&request).in_chunks().concurrency(FILLING).await;
    let created = created.into_responses().expect("every user is new");
    let users: Vec<String> = created.iter().flat_map(|users| users.iter().map(|user| user.user_id.clone())).collect();
    let group = CreateGroupReqDto::new(GROUP, "Members get new factors", "MFA reset", "static");
    client.create_group(&group).await.expect("the group is new");
    let request = AddGroupMembersReqDto::new(GROUP, users.clone());
    let added = client.add_group_members(&request).in_chunks().concurrency(FILLING).await;
    assert!(added.is_complete(), "every user exists");
    let mut enrolling = JoinSet::new();
    for part in users.chunks(count.div_ceil(FILLING).max(1)) {
        let (client, part) = (client.clone(), part.to_vec());
        enrolling.spawn(async move {
            for user in part {
                let offered = [ApplicationMfaDto::new("OTP", 0, 1)];
                let status = GetMfaInfoDataDto::new(offered, "token").with_totp_mfa_enabled(true);
                client.set_users_mfa_status(&SetMfaStatusDto::new(status, user)).await.expect("the user exists");
            }
        });
    }
    enrolling.join_all().await;
}

/// Serves `list_users` with that many users.
pub(crate) async fn run_list(items: usize) {
    let server = ScriptedServer::builder()
        .keep_alive()
        .without_recording()
        .script(move |request| match serde_json::from_str::<Value>(&request.body) {
            Ok(body) if request.target().ends_with("/list-users") => Response::payload(page_of(&body, items)),
            _ => Response::payload(json!({"access_token": "t", "expires_in": 86_400})),
        })
        .start();
    print_line(&json!({"url": server.url()}));
    std::future::pending::<()>().await;
}

/// The page that a request asks for.
fn page_of(request: &Value, items: usize) -> Value {
    let number = |name: &str| request["options"]["pagination"][name].as_u64().unwrap_or(1) as usize;
    let (page, limit) = (number("page"), number("limit"));
    let range = items.min((page - 1) * limit)..items.min(page * limit);
    let user = |number: usize| {
        json!({
            "userId": format!("u-{number}"), "createdAt": "2026-04-27T10:11:12.345Z", "updatedAt": "2026-04-27T10:11:12.345Z",
            "status": "Activated", "username": format!("user-{number}"), "email": format!("user-{number}@example.com"),
            "name": "Mara Okafor", "gender": "U", "emailVerified": false, "phoneVerified": false, "loginsCount": 3,
        })
    };
    json!({"totalCount": items, "list": range.map(user).collect::<Vec<_>>()})
}

fn print_line(line: &Value) {
    println!("{line}");
    // Without it a pipe keeps the line.
    std::io::stdout().flush().expect("the output is open");
}
