//! Requests are checked by the name of their operation.

use identity_apis::Violations;

use crate::rules::cases;
use identity_apis::checks::{CheckOptions, Request};
use identity_apis::operation::{Operation, Parameters};
use identity_apis::prove::operations;
use identity_apis::validation::Severity;
use proptest::prelude::*;
use serde_json::{Value, json};

fn found(violations: &Violations) -> Vec<(&str, &str)> {
    violations.iter().map(|one| (one.rule(), one.pointer())).collect()
}

fn inspect(operation: &Operation, body: &str, options: CheckOptions) -> Violations {
    operation.inspect(&Request::new().with_body(body.as_bytes()), &options)
}

fn unify(body: &str) -> Violations {
    inspect(&operations::UNIFY, body, CheckOptions::new())
}

const GOOD: &str = r#"{"possessionType":"mobile","clientRequestId":"request-1","phoneNumber":"2001004014"}"#;

#[test]
fn operation_is_found_by_its_names_and_by_method_and_path() {
    for operation in operations::ALL {
        assert_eq!(operations::by_name(operation.name), Some(*operation));
        assert_eq!(operations::by_name(operation.id), Some(*operation));
        let path = operation.path.replace(['{', '}'], "");
        assert_eq!(operations::by_path(operation.method.as_str(), &path), Some(*operation), "{path}");
    }
    assert_eq!(operations::by_name("unify"), Some(&operations::UNIFY));
    assert_eq!(operations::by_name("Unify"), None);
    assert_eq!(operations::by_path("DELETE", "/v3/unify"), None);
}

#[test]
fn check_takes_a_good_request_and_rejects_one_whose_rule_is_broken() {
    assert_eq!(operations::UNIFY.check(GOOD.as_bytes()), Ok(()));
    let violations = unify(&GOOD.replace("mobile", "desktop"));
    assert_eq!(found(&violations), [("unify.final-url-desktop", "/finalTargetUrl")]);
}

#[test]
fn check_finds_all_that_is_wrong_with_a_shape_in_the_order_of_the_text() {
    let violations = unify(r#"{"phoneNumber":[1],"possessionType":null,"checkReputation":"yes","rebind":true}"#);
    let expected = [
        ("request.type", "/phoneNumber"),
        ("request.type", "/checkReputation"),
        ("request.required", "/clientRequestId"),
        ("request.required", "/possessionType"),
    ];
    assert_eq!(found(&violations), expected);
    assert_eq!(found(&unify("[]")), [("request.type", "")]);
}

#[test]
fn check_takes_no_number_for_text() {
    assert_eq!(found(&unify(&GOOD.replace("\"2001004014\"", "2001004014"))), [("request.type", "/phoneNumber")]);
    assert_eq!(found(&unify(&GOOD.replace("\"mobile\"", "1"))), [("request.type", "/possessionType")]);
}

#[test]
fn check_looks_into_lists_and_objects() {
    let body = json!({
        "clientRequestId": "r-1",
        "individual": {"firstName": 1, "addresses": [{"address": "a"}, 7, {"city": []}]},
    });
    let violations = inspect(&operations::COMPLETE, &body.to_string(), CheckOptions::new());
    for expected in [
        ("request.type", "/individual/firstName"),
        ("request.type", "/individual/addresses/1"),
        ("request.type", "/individual/addresses/2/city"),
        ("request.required", "/correlationId"),
    ] {
        assert!(found(&violations).contains(&expected), "{expected:?} in {violations}");
    }
}

#[test]
fn check_reports_undocumented_and_repeated_properties_if_asked_to() {
    let body = GOOD.replace("\"mobile\"", "\"mobile\",\"Mara\":{\"a\":1,\"a\":2},\"possessionType\":\"mobile\"");
    assert!(unify(&body).is_empty());
    let options = CheckOptions::new().with_unknown(Severity::Warning).with_duplicates(Severity::Error);
    let violations = inspect(&operations::UNIFY, &body, options);
    assert_eq!(found(&violations), [("request.unknown", ""), ("request.duplicate", "/possessionType")]);
    assert_eq!(violations.iter().next().unwrap().severity(), Severity::Warning);
    assert!(!violations.to_string().contains("Mara"));
    let violations = inspect(&operations::UNIFY, &body, options.with_names(true));
    assert_eq!(found(&violations), [("request.unknown", "/Mara"), ("request.duplicate", "/possessionType")]);
}

#[test]
fn check_reports_where_a_body_is_not_json() {
    for (body, place) in [
        ("{\"phoneNumber\": \"200", "line 1, column 20"),
        ("{\n  \"phoneNumber\": Mara}", "line 2, column 18"),
        ("{\"phoneNumber\": 1e400}", "line 1, column 21"),
        ("{\"phoneNumber\": \"\\ud800\"}", "line 1, column 24"),
    ] {
        let violations = unify(body);
        assert_eq!(found(&violations), [("request.malformed", "")]);
        assert!(violations.to_string().contains(place), "{violations}");
        assert!(!violations.to_string().contains("Mara"));
    }
    for body in [&b"\xef\xbb\xbf{}"[..], b"{\"phoneNumber\":\"\xff\"}", b"\0"] {
        let violations = operations::UNIFY.check(body).unwrap_err();
        assert_eq!(found(&violations), [("request.malformed", "")]);
    }
    assert_eq!(found(&unify("")), [("request.no-body", "")]);
}

#[test]
fn check_is_bounded_in_size_depth_and_findings() {
    let small = CheckOptions::new().with_max_bytes(GOOD.len());
    assert!(inspect(&operations::UNIFY, GOOD, small).is_empty());
    let violations = inspect(&operations::UNIFY, &format!("{GOOD} "), small);
    assert_eq!(found(&violations), [("request.too-large", "")]);
    let deep = |levels: usize| format!("{{\"x\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
    let flat = CheckOptions::new().with_max_depth(3);
    assert!(!inspect(&operations::UNIFY, &deep(2), flat).to_string().contains("too-deep"));
    assert_eq!(found(&inspect(&operations::UNIFY, &deep(3), flat)), [("request.too-deep", "")]);
    assert_eq!(found(&unify(&deep(1_000_000))), [("request.too-deep", "")]);
    let few = CheckOptions::new().with_unknown(Severity::Warning).with_max_violations(2);
    let violations = inspect(&operations::UNIFY, r#"{"a":1,"b":2,"c":3,"d":4,"phoneNumber":5}"#, few);
    let rules: Vec<_> = violations.iter().map(|one| (one.rule(), one.severity())).collect();
    let error = |rule| (rule, Severity::Error);
    assert!(violations.has_errors());
    assert!(rules.contains(&error("request.more")) && rules.len() == 3, "{rules:?}");
}

#[test]
fn check_counts_the_bytes_that_a_service_receives() {
    let padded = GOOD.replace(",", &format!(",{}", " ".repeat(40_000)));
    let violations = unify(&padded);
    assert_eq!(found(&violations), [("gen.body-size", "")]);
    assert!(unify(&GOOD.replace(",", ", ")).is_empty());
}

#[test]
fn check_of_a_query_reads_text_as_what_is_documented() {
    let operation = &operations::LIST_IDENTITIES;
    assert_eq!(operation.parameters, Parameters::Query);
    assert_eq!(operation.check_query("limit=10&startKey=a%2Bb"), Ok(()));
    assert_eq!(found(&operation.check_query("limit=ten").unwrap_err()), [("request.type", "/limit")]);
    assert_eq!(found(&operation.check_query("limit=1&limit=2").unwrap_err()), [("request.type", "/limit")]);
    assert_eq!(found(&operation.check_query("a=%ff").unwrap_err()), [("request.malformed", "")]);
    let request = Request::new().with_query("limit=1&Mara=2");
    let violations = operation.inspect(&request, &CheckOptions::new().with_unknown(Severity::Error));
    assert_eq!(found(&violations), [("request.unknown", "")]);
}

#[test]
fn check_of_a_body_that_can_be_left_out_takes_none() {
    for operation in operations::ALL {
        if operation.parameters != Parameters::Json {
            continue;
        }
        let takes_none = operation.check(b"").is_ok();
        let document: Value = serde_json::from_str(include_str!("../../specs/prove.json")).unwrap();
        let body = &document["paths"][operation.path][operation.method.as_str().to_lowercase()]["requestBody"];
        assert_eq!(takes_none, body["required"] != json!(true), "{}", operation.name);
    }
}

#[test]
fn check_of_a_form_reads_its_pairs() {
    let form = operations::ALL.iter().find(|operation| operation.parameters == Parameters::Form).unwrap();
    assert!(form.check(b"grant_type=client_credentials&client_id=a&client_secret=b").is_ok());
    assert!(form.check(b"").is_err());
}

/// The operation whose body has that schema.
fn operation_of(operations: &[&'static Operation], document: &Value, schema: &str) -> Option<&'static Operation> {
    let reference = format!("#/components/schemas/{schema}");
    let takes = |operation: &&&Operation| {
        let described = &document["paths"][operation.path][operation.method.as_str().to_lowercase()];
        described["requestBody"]["content"]["application/json"]["schema"]["$ref"] == reference
    };
    operations.iter().find(takes).copied()
}

fn check_runs_the_rules(operations: &[&'static Operation], document: &str, cases: &str, at_least: usize) {
    let document: Value = serde_json::from_str(document).unwrap();
    let mut count = 0;
    for case in cases::read(cases).iter().filter(|case| case.context.is_none()) {
        let Some(operation) = operation_of(operations, &document, &case.kind) else { continue };
        count += 1;
        let inspected = |body: &Value| inspect(operation, &body.to_string(), CheckOptions::new());
        let accepted = inspected(&case.accepted);
        assert!(!accepted.has_errors(), "{} ({}): {accepted}", case.rule, case.kind);
        let rejected = inspected(&case.rejected);
        // A type that a rule asks for may be asked for by the shape before.
        let is_shape = found(&rejected).iter().any(|(rule, _)| rule.starts_with("request."));
        let right = |one: &identity_apis::Violation| one.rule() == case.reports && one.pointer() == case.pointer;
        assert!(is_shape || rejected.iter().any(right), "{} ({}): {rejected}", case.rule, case.kind);
    }
    assert!(count >= at_least, "{count}");
}

#[test]
fn check_runs_the_rules_of_prove() {
    let cases = include_str!("../rules/prove.json");
    check_runs_the_rules(operations::ALL, include_str!("../../specs/prove.json"), cases, 50);
}

#[cfg(feature = "genauth")]
#[test]
fn check_runs_the_rules_of_genauth() {
    let (document, cases) = (include_str!("../../specs/genauth.json"), include_str!("../rules/genauth.json"));
    check_runs_the_rules(identity_apis::genauth::operations::ALL, document, cases, 30);
}

#[cfg(feature = "genauth-users")]
#[test]
fn check_of_genauth_asks_for_what_its_responses_may_lack() {
    use identity_apis::genauth::operations::{CREATE_USERS_BATCH, LIST_USERS};
    let body = r#"{"list":[{"username":"mara"},{"username":7,"email":null},"x"],"options":[]}"#;
    let violations = inspect(&CREATE_USERS_BATCH, body, CheckOptions::new());
    let expected = [("request.type", "/list/1/username"), ("request.type", "/list/2"), ("request.type", "/options")];
    assert_eq!(found(&violations), expected);
    assert_eq!(found(&inspect(&CREATE_USERS_BATCH, "{}", CheckOptions::new())), [("request.required", "/list")]);
    assert!(LIST_USERS.check(b"{}").is_ok());
}

#[test]
fn violations_are_written_as_json_without_values() {
    let written = serde_json::to_value(unify(r#"{"clientRequestId":"r-1","possessionType":["Mara"]}"#)).unwrap();
    let expected = json!([{
        "pointer": "/possessionType",
        "rule": "request.type",
        "severity": "error",
        "message": "cannot be read as text (PossessionType); give that",
    }]);
    assert_eq!(written, expected);
}

/// JSON with what breaks readers: repeated names, huge numbers, nesting, names of the document and others.
fn json_text() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("1e400".to_owned()),
        Just("123456789012345678901234567890".to_owned()),
        Just("-0.5".to_owned()),
        Just("\"\\ud800\"".to_owned()),
        Just("\"canary-7\"".to_owned()),
        Just("\"mobile\"".to_owned()),
    ];
    let names = prop_oneof![
        Just("phoneNumber"),
        Just("possessionType"),
        Just("clientRequestId"),
        Just("individual"),
        Just("addresses"),
        Just("canary-7"),
        Just("$serde_json::private::Number"),
    ];
    scalar.prop_recursive(5, 40, 5, move |inner| {
        let list = prop::collection::vec(inner.clone(), 0..5).prop_map(|items| format!("[{}]", items.join(",")));
        let object = prop::collection::vec((names.clone(), inner), 0..5).prop_map(|pairs| {
            let pairs: Vec<String> = pairs.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
            format!("{{{}}}", pairs.join(","))
        });
        prop_oneof![list, object]
    })
}

fn strict() -> CheckOptions {
    CheckOptions::new().with_unknown(Severity::Error).with_duplicates(Severity::Error)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn check_of_any_json_neither_panics_nor_shows_a_value(text in json_text()) {
        for operation in operations::ALL {
            let request = Request::new().with_body(text.as_bytes()).with_query(&text);
            let violations = operation.inspect(&request, &strict());
            prop_assert!(!violations.to_string().contains("canary"), "{violations}");
            let shown = format!("{violations:?}{request:?}");
            prop_assert!(!shown.contains("canary"));
        }
    }

    #[test]
    fn check_of_any_bytes_does_not_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), query in "\\PC*") {
        for operation in operations::ALL {
            let request = Request::new().with_body(&bytes).with_query(&query);
            let _ = operation.inspect(&request, &strict().with_names(true).with_max_violations(3));
        }
    }

    #[test]
    fn pointers_of_a_check_lead_to_a_place_in_the_body(text in json_text()) {
        let Ok(value) = serde_json::from_str::<Value>(&text) else { return Ok(()) };
        for operation in operations::ALL.iter().filter(|operation| operation.parameters == Parameters::Json) {
            let options = strict().with_names(true);
            for violation in &operation.inspect(&Request::new().with_body(text.as_bytes()), &options) {
                let place = match violation.rule() {
                    "request.required" => violation.pointer().rsplit_once('/').map_or("", |(parent, _)| parent),
                    rule if rule.starts_with("request.") => violation.pointer(),
                    _ => continue,
                };
                // Of two values under one name, the last is in this tree.
                let is_duplicate = text.matches("\":").count() > value.to_string().matches("\":").count();
                prop_assert!(is_duplicate || value.pointer(place).is_some(), "{violation} in {text}");
            }
        }
    }
}
