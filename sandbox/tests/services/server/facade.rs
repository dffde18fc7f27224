//! What the facade offers to tests in Rust: clients and the table of test users.

use std::collections::BTreeSet;

use identity_apis::genauth::types::CreateUserReqDto;
use identity_apis::prove::types::{PossessionType, UnifyRequest};
use identity_apis_sandbox::{Sandbox, StartError, TestUserOutcome};
use serde_json::Value;

const README: &str = include_str!("../../../README.md");
const BEGIN: &str = "<!-- test users: begin -->\n";
const END: &str = "<!-- test users: end -->\n";

#[tokio::test]
async fn clients_use_the_sandbox() {
    // The address that means all interfaces is none that a client can send to.
    for address in ["127.0.0.1:0", "0.0.0.0:0", "[::]:0"] {
        let sandbox = match Sandbox::builder().listen(address.parse().unwrap()).start().await {
            // A machine without IPv6.
            Err(StartError::Listen { .. }) if address == "[::]:0" => continue,
            started => started.unwrap(),
        };
        let request = UnifyRequest::new("r-1", PossessionType::None);
        sandbox.prove_client().unwrap().unify(&request).await.unwrap();
        let request = CreateUserReqDto::new().with_username("mara");
        sandbox.genauth_client().unwrap().create_user(&request).await.unwrap();
        sandbox.calls("unify").with(|call| call.status == 200).exactly(1);
        sandbox.calls("create_user").with(|call| call.header("authorization").is_some()).exactly(1);
    }
}

#[tokio::test]
async fn start_error_is_a_sentence_even_in_debug() {
    let taken = Sandbox::start().await.unwrap();
    let error = Sandbox::builder().listen(taken.address()).start().await.unwrap_err();
    assert!(matches!(error, StartError::Listen { address, .. } if address == taken.address()));
    let shown = format!("{error:?}");
    assert!(shown.contains("is in use by another program; stop that program") && !shown.contains("Os {"), "{shown}");
}

/// The table of the README lists what `test_users` returns. The message of a failure is the table as it should be.
#[test]
fn test_users_are_the_table_of_the_documentation() {
    let mut table = "| number | name | product | documented outcome | birth date | SSN |\n\
                     | --- | --- | --- | --- | --- | --- |\n"
        .to_owned();
    for user in Sandbox::test_users() {
        let outcome = match user.documented_outcome {
            Some(TestUserOutcome::PassesAlone) => "passes without the client SDK",
            Some(TestUserOutcome::Passes) => "passes",
            Some(TestUserOutcome::Fails) => "fails",
            None => "-",
            Some(other) => panic!("{other:?} has no words here"),
        };
        let cell = |text: Option<&'static str>| text.unwrap_or("-");
        table.push_str(&format!(
            "| {} | {} {} | `{:?}` | {outcome} | {} | {} |\n",
            cell(user.phone_number),
            user.first_name,
            user.last_name,
            user.product,
            cell(user.dob),
            cell(user.ssn_last4),
        ));
    }
    let shown = README.split_once(BEGIN).and_then(|(_, rest)| rest.split_once(END)).map(|(shown, _)| shown);
    assert_eq!(shown, Some(table.as_str()), "the table in sandbox/README.md should be\n{table}");
}

/// The outcomes agree with the runs of `tests/prove/test_users.json`, which another test drives through the client.
#[test]
fn test_users_agree_with_the_documented_runs() {
    let runs: Vec<Value> = serde_json::from_str(include_str!("../prove/test_users.json")).unwrap();
    let users = Sandbox::test_users();
    let names: BTreeSet<_> = users.iter().map(|user| (user.first_name, user.last_name)).collect();
    assert_eq!((users.len(), names.len(), runs.len()), (31, 31, 31));
    for (user, documented) in users.iter().zip(&runs) {
        let name = format!("{} {}", user.first_name, user.last_name);
        assert_eq!(name, format!("{} {}", text(documented, "firstName"), text(documented, "lastName")));
        assert_eq!(user.phone_number, documented["phone"].as_str(), "{name}");
        let runs = documented["runs"].as_array().unwrap();
        let outcomes: Vec<&Value> = runs.iter().map(|run| &run["documented"]).filter(|run| !run.is_null()).collect();
        assert_eq!(user.documented_outcome.is_some(), !outcomes.is_empty(), "{name}");
        let passes = |run: &&Value| {
            ["success", "validate"].iter().any(|key| matches!(&run[*key], Value::Bool(true)) || run[*key] == "true")
        };
        match user.documented_outcome {
            Some(TestUserOutcome::Fails) => assert!(!outcomes.iter().any(passes), "{name}: {outcomes:?}"),
            Some(_) => assert!(outcomes.iter().all(passes), "{name}: {outcomes:?}"),
            None => {}
        }
    }
}

fn text<'v>(value: &'v Value, property: &str) -> &'v str {
    value[property].as_str().unwrap()
}
