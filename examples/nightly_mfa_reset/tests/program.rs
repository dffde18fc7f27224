//! Runs the program against the sandbox, kills it twice, and counts the requests per user.

use std::collections::{BTreeSet, HashMap};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use identity_apis::Nullable;
use identity_apis::genauth::Client;
use identity_apis::genauth::types::{
    AddGroupMembersReqDto, ApplicationMfaDto, CreateGroupReqDto, CreateUserBatchReqDto, CreateUserInfoDto,
    GetMfaInfoDataDto, GetUserMfaStatusQuery, ListGroupMembersQuery, SetMfaStatusDto,
};
use identity_apis_sandbox::{Fault, Limits, Sandbox};
use tokio::task::JoinSet;

const GROUP: &str = "mfa-reset";
const CONCURRENCY: usize = 8;
/// Users of the test that kills the program, unless `NIGHTLY_USERS` is set: to 5000, for instance.
const USERS: usize = 1_000;

/// A sandbox with users in a group, who all have factors, and the journal of a job.
struct Place {
    sandbox: Sandbox,
    client: Client,
    users: Vec<String>,
    journal: PathBuf,
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.journal);
    }
}

impl Place {
    async fn with_users(name: &str, count: usize) -> Self {
        let limits = Limits::default().with_calls(100_000);
        let sandbox = Sandbox::builder().limits(limits).start().await.unwrap();
        let client = sandbox.genauth_client().unwrap();
        let new = (0..count).map(|number| CreateUserInfoDto::new().with_username(format!("user-{number}")));
        let request = CreateUserBatchReqDto::new(new.collect::<Vec<_>>());
        let created = client.create_users_batch(&request).in_chunks().concurrency(8).await.into_responses().unwrap();
        let users: Vec<String> =
            created.iter().flat_map(|response| response.iter().map(|user| user.user_id.clone())).collect();
        client
            .create_group(&CreateGroupReqDto::new(GROUP, "Members get new factors", "MFA reset", "static"))
            .await
            .unwrap();
        let request = AddGroupMembersReqDto::new(GROUP, users.clone());
        client.add_group_members(&request).in_chunks().concurrency(8).await.into_responses().unwrap();
        let mut enrolling = JoinSet::new();
        for part in users.chunks(count.div_ceil(16)) {
            let (client, part) = (client.clone(), part.to_vec());
            enrolling.spawn(async move {
                for user in part {
                    client.set_users_mfa_status(&SetMfaStatusDto::new(enrolled(), &user)).await.unwrap();
                }
            });
        }
        enrolling.join_all().await;
        sandbox.clear_calls();
        let journal = std::env::temp_dir().join(format!("nightly-mfa-reset-{name}-{}.jsonl", std::process::id()));
        let _ = std::fs::remove_file(&journal);
        Self { sandbox, client, users, journal }
    }

    fn command(&self) -> Command {
        let key = self.sandbox.genauth_credentials();
        let mut command = Command::new(env!("CARGO_BIN_EXE_nightly-mfa-reset"));
        command
            .args(["--group", GROUP, "--concurrency", &CONCURRENCY.to_string(), "--journal"])
            .arg(&self.journal)
            .env("GENAUTH_BASE_URL", self.sandbox.url())
            .env("GENAUTH_ACCESS_KEY_ID", &key.access_key_id)
            .env("GENAUTH_ACCESS_KEY_SECRET", &key.access_key_secret)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    async fn run(&self) -> Output {
        let child = self.command().spawn().unwrap();
        tokio::task::spawn_blocking(move || child.wait_with_output().unwrap()).await.unwrap()
    }

    /// Runs the program until the journal has so many users who are done, and kills it with SIGKILL.
    async fn run_and_kill_at(&self, done: usize) -> BTreeSet<String> {
        let mut child: Child = self.command().spawn().unwrap();
        let began = Instant::now();
        while self.journaled("done").len() < done {
            assert!(began.elapsed() < Duration::from_secs(240), "the job does not advance");
            assert!(child.try_wait().unwrap().is_none(), "the job has ended before it could be killed");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        child.kill().unwrap();
        child.wait().unwrap();
        self.journaled("done")
    }

    /// The users of the journal's entries of one kind.
    fn journaled(&self, kind: &str) -> BTreeSet<String> {
        let text = std::fs::read_to_string(&self.journal).unwrap_or_default();
        let prefix = format!("{{\"{kind}\":\"");
        let users = text.lines().filter_map(|line| line.strip_prefix(&prefix)?.strip_suffix("\"}"));
        users.map(str::to_owned).collect()
    }

    /// How often each user was set, in the sandbox's log.
    fn calls_per_user(&self) -> HashMap<String, usize> {
        let mut count = HashMap::new();
        for call in self.sandbox.calls("set_users_mfa_status").iter() {
            let body = call.body.as_ref().unwrap();
            *count.entry(body["userId"].as_str().unwrap().to_owned()).or_default() += 1;
        }
        count
    }
}

fn enrolled() -> GetMfaInfoDataDto {
    let mut status = GetMfaInfoDataDto::new([ApplicationMfaDto::new("OTP", 0, 1)], "token").with_totp_mfa_enabled(true);
    status.mfa_email = Nullable::Value("mara.okafor@example.com".to_owned());
    status
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// The value of a line of the report.
fn line<'t>(report: &'t str, name: &str) -> &'t str {
    report.lines().find_map(|line| line.trim_start().strip_prefix(name)).map_or("", str::trim_start)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn job_killed_twice_sets_every_user_once() {
    let users = std::env::var("NIGHTLY_USERS").map_or(USERS, |text| text.parse().unwrap());
    let place = Place::with_users("killed", users).await;
    let mut done_at_kills = Vec::new();
    for part in [users / 4, users / 2] {
        done_at_kills.push(place.run_and_kill_at(part).await);
    }
    let called_at_last_kill = place.calls_per_user();
    let output = place.run().await;
    let report = text(&output);
    assert_eq!(output.status.code(), Some(0), "{report}");
    println!("{report}");

    let calls = place.calls_per_user();
    assert_eq!(calls.len(), users, "every user was set");
    let twice: Vec<&String> = calls.iter().filter(|(_, count)| **count > 1).map(|(user, _)| user).collect();
    println!("{users} users, {} calls, set more than once: {}", calls.values().sum::<usize>(), twice.len());
    // A request that was in flight may be sent again, since the operation is idempotent: no more than that.
    assert!(twice.len() <= CONCURRENCY * done_at_kills.len(), "{}", twice.len());
    assert!(calls.values().all(|count| *count <= 1 + done_at_kills.len()));
    for done in &done_at_kills {
        assert!(twice.iter().all(|user| !done.contains(*user)), "a user who was done is not called again");
    }
    let unfinished = called_at_last_kill.keys().filter(|user| !done_at_kills[1].contains(*user)).count();
    assert!(unfinished <= CONCURRENCY, "{unfinished} requests were in flight");

    assert!(line(&report, "users").starts_with(&users.to_string()), "{report}");
    assert!(line(&report, "done").starts_with(&format!("{users}, of them {}", done_at_kills[1].len())), "{report}");
    assert_eq!((line(&report, "failed"), line(&report, "remaining")), ("0", "0"), "{report}");

    // The factors are gone, and the group is empty.
    let status = place.client.get_user_mfa_status(&GetUserMfaStatusQuery::new(&place.users[7])).await.unwrap();
    assert_eq!((status.totp_mfa_enabled, &status.mfa_email), (Some(false), &Nullable::Absent));
    let left = place.client.list_group_members(&ListGroupMembersQuery::new(GROUP)).await.unwrap();
    assert_eq!(left.total_count, 0);

    // A job that is complete does nothing.
    let checkpoint = place.sandbox.checkpoint();
    assert_eq!(place.run().await.status.code(), Some(0));
    assert_eq!(checkpoint.all_calls().len(), 0);
}

/// Users who fail for good are reported; a service that is not available stops the job, and the next run continues it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn job_stops_when_the_service_is_down_and_continues_later() {
    let place = Place::with_users("down", 60).await;
    place.sandbox.next("set_users_mfa_status").max_matches(2).respond_with_fault(Fault::error(404));
    place.sandbox.on("get_user_mfa_status").probability(0.5).respond_with_fault(Fault::error(503));
    place.sandbox.on("set_users_mfa_status").respond_with_fault(Fault::error(503));
    let output = place.run().await;
    let report = text(&output);
    assert_eq!(output.status.code(), Some(75), "{report}");
    assert!(line(&report, "stopped").starts_with("the service is not available ("), "{report}");
    assert_eq!(line(&report, "next"), "run the same command to continue");
    assert_eq!(place.journaled("done").len(), 0);

    place.sandbox.clear_faults();
    let output = place.run().await;
    let report = text(&output);
    assert_eq!(output.status.code(), Some(1), "two users have failed\n{report}");
    assert_eq!((line(&report, "failed"), line(&report, "remaining")), ("2", "0"), "{report}");
    assert!(line(&report, "next").contains("\"failed\""), "{report}");
    for user in &place.users {
        assert!(!report.contains(user.as_str()), "the report names nobody");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn job_stops_at_rejected_credentials() {
    let place = Place::with_users("rejected", 10).await;
    let child = place.command().env("GENAUTH_ACCESS_KEY_SECRET", "f".repeat(32)).spawn().unwrap();
    let output = tokio::task::spawn_blocking(move || child.wait_with_output().unwrap()).await.unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    assert!(text(&output).contains("list_group_members"), "{}", text(&output));
}

#[test]
fn program_reports_invalid_options() {
    for (arguments, expected) in [
        (&[][..], "usage: "),
        (&["--group"][..], "--group has no value"),
        (&["--grup", "g"][..], "--grup is not an option"),
        (&["--concurrency", "none"][..], "--concurrency: expected a number"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_nightly-mfa-reset")).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output).contains(expected), "{}", text(&output));
    }
}
