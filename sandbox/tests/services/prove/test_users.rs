//! Every documented test user of Prove, driven through the client: what is documented, and the outcome.
//!
//! `cargo test -p identity-apis-sandbox --test services test_users -- --nocapture` prints the table. Of some users no outcome is
//! documented; there the table says so, and the outcome that this sandbox has chosen is accepted.
#![expect(deprecated, reason = "the status call of the former verify has test users of its own")]

use identity_apis::prove::types::{
    AssuranceLevel, ChallengeRequest, CompleteIndividualRequest, CompleteRequest, EnrollIdentityRequest, FlowType,
    GetIdentityQuery, IdentityDetails, PossessionType, StartRequest, UnifyBindRequest, UnifyRequest,
    UnifyStatusRequest, ValidateRequest, VerificationType, VerifyBatchRequest, VerifyBatchRequestItem, VerifyRequest,
    VerifyStatusRequest,
};
use identity_apis::prove::{Client, ClientCredentials};
use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};

/// Users with their runs. `documented` is null where no outcome is; `sandbox` has the one that was chosen.
const USERS: &str = include_str!("test_users.json");

/// For users who are known by their names.
const ANY_NUMBER: &str = "2001009999";

/// A place to try one run, and the person.
struct Place<'u> {
    sandbox: Sandbox,
    client: Client,
    phone: &'u str,
    first: &'u str,
    last: &'u str,
    with_client_sdk: bool,
}

#[tokio::test]
async fn test_users_behave_as_documented() {
    let users: Vec<Value> = serde_json::from_str(USERS).expect("json");
    assert_eq!(users.len(), 31);
    let (mut rows, mut wrong) = (Vec::new(), Vec::new());
    for user in &users {
        for run in user["runs"].as_array().expect("list") {
            let actual = outcome(user, run["run"].as_str().expect("text")).await;
            let documented = !run["documented"].is_null();
            let expected = if documented { &run["documented"] } else { &run["sandbox"] };
            let expected = expected.as_object().expect("an outcome to hold");
            let differs = expected.iter().any(|(name, value)| actual[name] != *value);
            let name = format!("{} {}", text(user, "firstName"), text(user, "lastName"));
            rows.push([
                user["phone"].as_str().unwrap_or("-").to_owned(),
                name.clone(),
                text(run, "run").to_owned(),
                if documented { run["documented"].to_string() } else { "not documented".to_owned() },
                actual.to_string(),
            ]);
            if differs {
                wrong.push(format!("{name}, {}: {actual}", text(run, "run")));
            }
        }
    }
    print(&rows);
    assert_eq!(wrong, [""; 0]);
    let undocumented = rows.iter().filter(|row| row[3] == "not documented").count();
    assert_eq!((rows.len(), undocumented), (37, 14));
}

#[tokio::test]
async fn test_user_table_lists_the_users_of_the_sandbox() {
    let sandbox = Sandbox::start().await.expect("started");
    let client = client(&sandbox);
    let users: Vec<Value> = serde_json::from_str(USERS).expect("json");
    let numbers: Vec<&str> = users.iter().filter_map(|user| user["phone"].as_str()).collect();
    // Everyone with a number is known to some call; and a neighbour of hers is not.
    for number in numbers {
        assert_ne!(rejection(&client, number).await, Some(8007), "{number}");
        let (head, last) = number.split_at(number.len() - 2);
        let neighbour = format!("{head}{}", if last == "99" { "98" } else { "99" });
        assert_eq!(rejection(&client, &neighbour).await, Some(8007), "{neighbour}");
    }
}

/// The number of the error when somebody is enrolled.
async fn rejection(client: &Client, phone: &str) -> Option<i64> {
    match client.enroll_identity(&EnrollIdentityRequest::new(phone)).await {
        Ok(_) => None,
        Err(identity_apis::transport::Error::Api(error)) => error.code(),
        Err(error) => panic!("{error}"),
    }
}

fn client(sandbox: &Sandbox) -> Client {
    let known = sandbox.prove_credentials();
    let credentials = ClientCredentials::new(known.client_id.as_str(), known.client_secret.as_str());
    Client::builder().base_url(sandbox.url()).credentials(credentials).build().expect("a client")
}

/// What comes about in a sandbox where nothing else has happened.
async fn outcome(user: &Value, run: &str) -> Value {
    let sandbox = Sandbox::start().await.expect("started");
    let place = Place {
        client: client(&sandbox),
        sandbox,
        phone: user["phone"].as_str().unwrap_or(ANY_NUMBER),
        first: text(user, "firstName"),
        last: text(user, "lastName"),
        with_client_sdk: !run.ends_with("no client SDK"),
    };
    match run.split(',').next().unwrap_or_default() {
        "unify mobile" => place.unify(PossessionType::Mobile).await,
        "unify desktop" => place.unify(PossessionType::Desktop).await,
        "unify none" => place.bind().await,
        "prefill" => place.prefill().await,
        "former verify" => place.former_verify().await,
        "verify verifiedUser" => place.verify(VerificationType::VerifiedUser).await,
        "verify accountOpening" => place.verify(VerificationType::AccountOpening).await,
        "verify humanAssurance" => place.verify(VerificationType::HumanAssurance).await,
        "verify batch verifiedUser" => place.verify_batch(VerificationType::VerifiedUser).await,
        "enroll" => place.enroll().await,
        other => panic!("no such run: {other}"),
    }
}

impl Place<'_> {
    /// The client SDK reports that its step has passed, where a run has one.
    fn client_step(&self, correlation_id: &str) {
        if self.with_client_sdk {
            assert!(self.sandbox.complete_client_step(correlation_id, true), "an open session");
        }
    }

    async fn unify(&self, possession: PossessionType) -> Value {
        let request = UnifyRequest::new("request-1", possession)
            .with_phone_number(self.phone)
            .with_final_target_url("https://shop.example/landing");
        let opened = self.client.unify(&request).await.expect("opened");
        assert_eq!(opened.success.as_str(), "pending");
        self.client_step(&opened.correlation_id);
        let status = self.client.unify_status(&UnifyStatusRequest::new(&opened.correlation_id)).await.expect("status");
        json!({"success": status.success.as_str(), "key": status.device_id.is_some()})
    }

    /// The caller proves possession.
    async fn bind(&self) -> Value {
        let request = UnifyRequest::new("request-1", PossessionType::None).with_phone_number(self.phone);
        let opened = self.client.unify(&request).await.expect("opened");
        self.client_step(&opened.correlation_id);
        let first = self.client.unify_status(&UnifyStatusRequest::new(&opened.correlation_id)).await.expect("status");
        let request = UnifyBindRequest::new(&opened.correlation_id, self.phone);
        let bound = self.client.unify_bind(&request).await.expect("bound");
        json!({
            "first": first.success.as_str(),
            "success": bound.success.as_str(),
            "key": bound.device_id.is_some(),
        })
    }

    /// The whole flow; the person of the challenge is the one of complete.
    async fn prefill(&self) -> Value {
        let request = StartRequest::new(FlowType::Mobile).with_phone_number(self.phone);
        let started = self.client.start(&request).await.expect("started");
        let id = started.correlation_id.as_str();
        self.client_step(id);
        let validated = self.client.validate(&ValidateRequest::new(id)).await.expect("validated");
        // Nobody's number is wrong, since no test user of Pre-Fill has more than its last four digits documented.
        let response =
            ChallengeRequest::new(id).with_dob(DOBS.iter().find(|dob| dob.0 == self.phone).expect("known").1);
        let challenged = self.client.challenge(&response).await.expect("challenged");
        let found = challenged.individual.as_ref().expect("a person");
        let (first, last) = (found.first_name.clone(), found.last_name.clone());
        let person = format!("{} {}", first.as_deref().unwrap_or_default(), last.as_deref().unwrap_or_default());
        let individual = CompleteIndividualRequest::new().with_first_name(self.first).with_last_name(self.last);
        let completed = self.client.complete(&CompleteRequest::new(id, individual)).await.expect("completed");
        json!({
            "validate": validated.success,
            "phoneNumber": validated.phone_number,
            "challenge": challenged.success,
            "person": person,
            "complete": completed.success,
            "next": completed.next.keys().next(),
        })
    }

    async fn former_verify(&self) -> Value {
        let request = VerifyRequest::new(self.phone, VerificationType::VerifiedUser)
            .with_first_name(self.first)
            .with_last_name(self.last);
        let opened = self.client.verify(&request).await.expect("opened");
        let id = opened.correlation_id.clone().expect("a session");
        self.client_step(&id);
        let request = VerifyStatusRequest::new().with_correlation_id(&id);
        let status = self.client.verify_status(&request).await.expect("status");
        json!({
            "opened": opened.success.as_str(),
            "success": status.success.as_str(),
            "verifyResult": status.verify_result.as_str(),
        })
    }

    async fn verify(&self, kind: VerificationType) -> Value {
        let request = VerifyRequest::new(self.phone, kind)
            .with_first_name(self.first)
            .with_last_name(self.last)
            .with_client_request_id("request-1");
        let verified = self.client.verify(&request).await.expect("responded");
        let ids = (verified.prove_id.is_some(), verified.prove_phone_alias.is_some());
        finding(verified.success.as_str(), verified.identity.as_ref(), ids)
    }

    async fn verify_batch(&self, kind: VerificationType) -> Value {
        let item = VerifyBatchRequestItem::new(self.first, self.last, self.phone, kind);
        let response = self.client.verify_batch(&VerifyBatchRequest::new([item])).await.expect("responded");
        let result = response.results.first().expect("a result");
        let ids = (result.prove_id.is_some(), result.prove_phone_alias.is_some());
        let mut found = finding(result.success.as_str(), result.identity.as_ref(), ids);
        found["level"] = json!(result.assurance_level.as_ref().map(AssuranceLevel::as_str));
        found
    }

    async fn enroll(&self) -> Value {
        let enrolled = self.client.enroll_identity(&EnrollIdentityRequest::new(self.phone)).await.expect("responded");
        let shown = self.client.get_identity(&enrolled.prove_id, &GetIdentityQuery::new()).await.expect("enrolled");
        json!({"success": enrolled.success, "proveId": shown.prove_id.as_ref() == Some(&enrolled.prove_id)})
    }
}

/// Birth dates of those who are asked for one.
const DOBS: &[(&str, &str)] = &[
    ("2001001695", "1981-01-17"),
    ("2001001693", "1982-07-19"),
    ("2001001688", "1980-03-20"),
    ("2001001687", "1994-12-29"),
    ("2001001686", "1981-01-17"),
    ("5550000000", "1962-10-06"),
    ("5555555555", "1976-05-07"),
];

fn finding(success: &str, identity: Option<&IdentityDetails>, (prove_id, alias): (bool, bool)) -> Value {
    json!({
        "success": success,
        "level": identity.and_then(|identity| identity.assurance_level.as_ref()).map(AssuranceLevel::as_str),
        "reasons": identity.map(|identity| &identity.reasons),
        "proveId": prove_id,
        "phoneAlias": alias,
    })
}

fn text<'v>(value: &'v Value, property: &str) -> &'v str {
    value[property].as_str().expect(property)
}

#[allow(clippy::print_stdout, reason = "the table is for people")]
fn print(rows: &[[String; 5]]) {
    println!("| number | user | run | documented | actual |\n| --- | --- | --- | --- | --- |");
    for row in rows {
        println!("| {} |", row.join(" | "));
    }
}
