//! Hostile strings in every string property of three requests: no panic, and the right verdict.
#![allow(deprecated)]

use serde_json::{Value, json};

const PROVE: &str = include_str!("../../specs/prove.json");
const GENAUTH: &str = include_str!("../../specs/genauth.json");

/// 64 KiB of a harmless letter, and short strings of letters that no set has.
fn hostile() -> Vec<String> {
    let odd = ["a\0b", "\u{202e}abc\u{200f}", "\u{301}", "\u{1f469}\u{200d}\u{1f467}", "\u{feff}", "\r\nX-Header: 1"];
    [String::from("a").repeat(64 * 1024)].into_iter().chain(odd.map(str::to_owned)).collect()
}

#[test]
fn unify() {
    let right = json!({"clientRequestId": "r-1", "possessionType": "mobile", "phoneNumber": "2001004014"});
    verdicts(PROVE, "V3UnifyRequest", &right, |member, long| match (member, long) {
        ("emailAddress", false) => &["fmt.email-charset"],
        ("finalTargetUrl", false) => &["fmt.url-charset"],
        ("finalTargetUrl", true) => &["fmt.url-length"],
        ("ipAddress", false) => &["fmt.ip-unify"],
        ("phoneNumber", false) => &["fmt.phone-charset"],
        ("phoneNumber", true) => &["fmt.phone-international"],
        ("possessionType", _) => &["unify.possession-type"],
        ("smsMessage", false) => &["sms.placeholder-needed"],
        ("smsMessage", true) => &["sms.length", "sms.placeholder-needed"],
        _ => &[],
    });
}

#[test]
fn verify() {
    let right = json!({"phoneNumber": "2001004053", "verificationType": "humanAssurance"});
    verdicts(PROVE, "V3VerifyRequest", &right, |member, long| match (member, long) {
        ("emailAddress", false) => &["fmt.email-charset"],
        ("ipAddress", _) => &["fmt.ip-verify"],
        ("phoneNumber", false) => &["fmt.phone-charset"],
        ("phoneNumber", true) => &["fmt.phone-international"],
        ("verificationType", _) => &["verify.type-enum"],
        _ => &[],
    });
}

#[test]
fn create_user() {
    let right = json!({"username": "mara.okafor", "phoneCountryCode": "+1"});
    verdicts(GENAUTH, "CreateUserReqDto", &right, |_, _| &[]);
}

fn verdicts(document: &str, name: &str, right: &Value, expected: fn(&str, bool) -> &'static [&'static str]) {
    let types = crate::rules::types::prove().into_iter().chain(crate::rules::types::genauth());
    let known = types.into_iter().find(|known| known.name == name).unwrap();
    let document: Value = serde_json::from_str(document).unwrap();
    let schemas = &document["components"]["schemas"];
    let members = schemas[name]["properties"].as_object().unwrap();
    let mut tried = 0;
    for member in members.iter().filter(|(_, schema)| is_text(schema, schemas)).map(|(member, _)| member) {
        for text in hostile() {
            let mut request = right.clone();
            request[member] = Value::String(text.clone());
            let found = known.check(&request, None);
            let pointer = format!("/{member}");
            let mut rules: Vec<&str> =
                found.iter().filter(|one| one.pointer() == pointer).map(|one| one.rule()).collect();
            rules.sort_unstable();
            assert_eq!(rules, expected(member, text.len() > 100), "{name} {member}: {found}");
            let is_too_large = found.iter().any(|one| one.rule() == "gen.body-size");
            assert_eq!(is_too_large, name.starts_with("V3") && text.len() > 4096, "{name} {member}");
            assert!(!found.to_string().contains(&text), "{name} {member} shows the value");
            tried += 1;
        }
    }
    assert!(tried > 50, "{tried} strings");
}

fn is_text(schema: &Value, schemas: &Value) -> bool {
    let reference = schema["allOf"][0]["$ref"].as_str().or(schema["$ref"].as_str());
    match reference.and_then(|reference| reference.rsplit('/').next()) {
        Some(name) => schemas[name]["type"] == "string",
        None => schema["type"] == "string",
    }
}
