//! What differs between the two clients, for one operation.

use std::collections::{BTreeMap, BTreeSet};

use identity_apis_resolve::pointer::join;
use serde_json::Value;

use super::documents::Operation;
use super::observed::{CallResult, Observed, Request, Side};

/// Headers that are not part of the API: host, length and user agent.
const NOT_COMPARED: [&str; 4] = ["accept-encoding", "content-length", "host", "user-agent"];
/// Longest detail that is kept.
const MAX_DETAIL: usize = 160;

/// A difference between the two clients.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Difference {
    pub(super) kind: &'static str,
    /// Name of a parameter or header, or pointer into a body or response, `*` for any element of a list.
    pub(super) at: String,
    /// What the clients have sent or returned.
    pub(super) detail: String,
}

/// One operation.
#[derive(Debug)]
pub(super) struct Judged {
    pub(super) api: &'static str,
    pub(super) id: String,
    /// Calls whose requests were compared.
    pub(super) compared: usize,
    /// Successes that were read: responses of the sandbox, and responses made from the document.
    pub(super) by_sandbox: usize,
    pub(super) by_document: usize,
    /// Each kind and place once.
    pub(super) differences: Vec<Difference>,
}

pub(super) fn judge_operation<'o>(operation: &Operation, calls: impl Iterator<Item = &'o Observed>) -> Judged {
    let mut judged = Judged {
        api: operation.api.name(),
        id: operation.id.clone(),
        compared: 0,
        by_sandbox: 0,
        by_document: 0,
        differences: Vec::new(),
    };
    let mut found = BTreeMap::new();
    for call in calls {
        let mut differences = Vec::new();
        if let (Some(theirs), Some(ours)) = (&call.theirs.request, &call.ours.request) {
            judged.compared += 1;
            requests(operation, theirs, ours, &mut differences);
            responses(operation, call, (theirs, ours), &mut differences);
            if matches!(call.ours.outcome, CallResult::Success(_)) {
                *(if call.conforming { &mut judged.by_document } else { &mut judged.by_sandbox }) += 1;
            }
        } else {
            not_sent("theirs", &call.theirs, &mut differences);
            not_sent("ours", &call.ours, &mut differences);
        }
        for mut difference in differences {
            difference.detail = format!("{}: {}", call.sample, shortened(&difference.detail));
            found.entry((difference.kind, difference.at.clone())).or_insert(difference);
        }
    }
    judged.differences = found.into_values().collect();
    judged
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= MAX_DETAIL {
        text.to_owned()
    } else {
        text.chars().take(MAX_DETAIL).chain("...".chars()).collect()
    }
}

fn not_sent(who: &str, side: &Side, found: &mut Vec<Difference>) {
    let (kind, detail) = match (&side.outcome, who) {
        (CallResult::NotTaken(problem), "theirs") => ("parameters.not-taken-by-theirs", problem),
        (CallResult::NotTaken(problem), _) => ("parameters.not-taken-by-ours", problem),
        (CallResult::NotSent(problem), "theirs") => ("request.not-sent-by-theirs", problem),
        (CallResult::NotSent(problem), _) => ("request.not-sent-by-ours", problem),
        _ => return,
    };
    found.push(Difference { kind, at: String::new(), detail: detail.clone() });
}

fn requests(operation: &Operation, theirs: &Request, ours: &Request, found: &mut Vec<Difference>) {
    let mut differs = |kind, theirs: &str, ours: &str| {
        if theirs != ours {
            found.push(Difference { kind, at: String::new(), detail: format!("{theirs} | {ours}") });
        }
    };
    differs("method", &theirs.method, &ours.method);
    differs("path", &theirs.path, &ours.path);
    query(&theirs.query, &ours.query, found);
    headers(theirs, ours, found);
    let kinds = ["body.only-theirs", "body.only-ours", "body.value"];
    let first = found.len();
    values(&kinds, theirs.body.as_ref(), ours.body.as_ref(), "", found);
    for difference in found.iter_mut().skip(first).filter(|difference| difference.kind == kinds[0]) {
        let default = operation.default_at(&difference.at).map(Value::to_string);
        if default.as_ref() == Some(&difference.detail) {
            difference.kind = "body.default-only-theirs";
        }
    }
}

/// Pairs as a set. `codes[]=a` beside `codes=a` is one difference, in the name.
fn query(theirs: &[(String, String)], ours: &[(String, String)], found: &mut Vec<Difference>) {
    let (theirs, ours): (BTreeSet<_>, BTreeSet<_>) = (theirs.iter().collect(), ours.iter().collect());
    let bracketed = |(name, value): &(String, String)| (format!("{name}[]"), value.clone());
    let mut differs = |kind, name: &str, value: &str| {
        found.push(Difference { kind, at: name.to_owned(), detail: format!("{name}={value}") });
    };
    for &pair in theirs.difference(&ours) {
        let kind = if ours.contains(&bracketed(pair)) { "query.list-without-brackets" } else { "query.only-theirs" };
        differs(kind, &pair.0, &pair.1);
    }
    for &pair in ours.difference(&theirs) {
        if !theirs.iter().any(|&their| bracketed(their) == *pair) {
            differs("query.only-ours", &pair.0, &pair.1);
        }
    }
}

fn headers(theirs: &Request, ours: &Request, found: &mut Vec<Difference>) {
    let (theirs, ours) = (theirs.headers(), ours.headers());
    let names: BTreeSet<&str> = theirs.keys().chain(ours.keys()).copied().collect();
    for name in names.into_iter().filter(|name| !NOT_COMPARED.contains(name)) {
        let (kind, detail) = match (theirs.get(name), ours.get(name)) {
            (Some(theirs), Some(ours)) if theirs == ours => continue,
            (Some(theirs), Some(ours)) => ("header.value", format!("{theirs} | {ours}")),
            (Some(theirs), None) => ("header.only-theirs", (*theirs).to_owned()),
            (None, ours) => ("header.only-ours", ours.copied().unwrap_or_default().to_owned()),
        };
        found.push(Difference { kind, at: name.to_owned(), detail });
    }
}

fn responses(operation: &Operation, call: &Observed, sent: (&Request, &Request), found: &mut Vec<Difference>) {
    let differs = |kind, detail: String| Difference { kind, at: String::new(), detail };
    if sent.0.response != sent.1.response {
        found.push(differs("response", format!("{} | {}", sent.0.response, sent.1.response)));
        return;
    }
    let refused = refused(operation, sent.1);
    match (&call.theirs.outcome, &call.ours.outcome) {
        (CallResult::Success(theirs), CallResult::Success(ours)) => {
            let theirs = operation.payload(theirs);
            let kinds = ["read.only-theirs", "read.only-ours", "read.value"];
            values(&kinds, Some(&plain(theirs)), Some(&plain(ours)), "", found);
        }
        (CallResult::Refusal { status, body }, CallResult::Refusal { status: our_status, body: our_body }) => {
            if status != our_status {
                found.push(differs("refusal.status", format!("{status} | {our_status}")));
            }
            values(
                &["refusal.only-theirs", "refusal.only-ours", "refusal.value"],
                Some(body),
                Some(our_body),
                "",
                found,
            );
        }
        // GenAuth's errors come with the status of a success.
        (CallResult::Success(_), CallResult::Refusal { .. }) if refused => {
            found.push(differs("refusal.read-as-success-by-theirs", String::new()));
        }
        (CallResult::Unreadable(problem), CallResult::Refusal { .. }) if refused => {
            found.push(differs("refusal.unreadable-by-theirs", problem.clone()));
        }
        (CallResult::Unreadable(problem), _) => found.push(differs("read.unreadable-by-theirs", problem.clone())),
        (_, CallResult::Unreadable(problem)) => found.push(differs("read.unreadable-by-ours", problem.clone())),
        (theirs, ours) => found.push(differs("read.otherwise", format!("{theirs:?} | {ours:?}"))),
    }
}

/// Returns whether a response is an error.
fn refused(operation: &Operation, request: &Request) -> bool {
    request.status >= 400 || operation.refuses(&request.response)
}

/// A value as both sides mean it: absent, null and empty are the same in what is read.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| (name.clone(), plain(value)));
            Value::Object(members.filter(|(_, value)| !is_empty(value)).collect())
        }
        Value::Array(items) => items.iter().map(plain).collect(),
        other => other.clone(),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Object(members) => members.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// 1 and 1.0.
fn is_same_number(left: &Value, right: &Value) -> bool {
    left.is_number() && right.is_number() && left.as_f64() == right.as_f64()
}

/// Differences of two values; `kinds` are what only they have, what only we have, and what differs.
fn values(
    kinds: &[&'static str; 3],
    theirs: Option<&Value>,
    ours: Option<&Value>,
    at: &str,
    found: &mut Vec<Difference>,
) {
    let mut differs = |kind, detail| found.push(Difference { kind, at: at.to_owned(), detail });
    match (theirs, ours) {
        (None, None) => {}
        (Some(theirs), None) => differs(kinds[0], theirs.to_string()),
        (None, Some(ours)) => differs(kinds[1], ours.to_string()),
        (Some(Value::Object(theirs)), Some(Value::Object(ours))) => {
            let names: BTreeSet<&String> = theirs.keys().chain(ours.keys()).collect();
            for name in names {
                values(kinds, theirs.get(name), ours.get(name), &join(at, name), found);
            }
        }
        (Some(Value::Array(theirs)), Some(Value::Array(ours))) => {
            for index in 0..theirs.len().max(ours.len()) {
                values(kinds, theirs.get(index), ours.get(index), &join(at, "*"), found);
            }
        }
        (Some(theirs), Some(ours)) if theirs == ours || is_same_number(theirs, ours) => {}
        (Some(theirs), Some(ours)) => differs(kinds[2], format!("{theirs} | {ours}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use identity_apis_resolve::Api;
    use serde_json::json;

    fn observed(theirs: &Value, ours: &Value) -> Observed {
        let side = |change: &Value| {
            let mut side = json!({"outcome": "success", "of": {"a": 1, "none": null}, "request": {
                "method": "GET", "path": "/a", "query": [["page", "1"], ["size", "2"]],
                "headers": [["accept", "application/json"], ["user-agent", "anything"]],
                "body": null, "status": 200, "response": {"a": 1}
            }});
            for (pointer, value) in change.as_object().into_iter().flatten() {
                *side.pointer_mut(pointer).expect(pointer) = value.clone();
            }
            side
        };
        let call = json!({"api": "prove", "operation": "readIt", "sample": "s", "conforming": false,
            "theirs": side(theirs), "ours": side(ours)});
        serde_json::from_value(call).expect("observed")
    }

    fn differences(theirs: &Value, ours: &Value) -> Vec<String> {
        let operation = Operation::named(Api::Prove, "readIt");
        let judged = judge_operation(&operation, [observed(theirs, ours)].iter());
        let text = |found: &Difference| format!("{} {} {}", found.kind, found.at, found.detail);
        judged.differences.iter().map(text).collect()
    }

    #[test]
    fn comparison_finds_nothing_where_only_order_and_spelling_differ() {
        let theirs = json!({"/request/query": [["size", "2"], ["page", "1"]], "/request/headers/1/1": "progenitor"});
        assert_eq!(differences(&theirs, &json!({"/of": {"a": 1.0, "list": []}})), [""; 0]);
    }

    #[test]
    fn comparison_finds_each_part_of_a_request() {
        for (theirs, expected) in [
            (json!({"/request/method": "PUT"}), "method  s: PUT | GET"),
            (json!({"/request/path": "/b"}), "path  s: /b | /a"),
            (json!({"/request/query": [["page", "1"]]}), "query.only-ours size s: size=2"),
            (
                json!({"/request/query": [["page", "1"], ["codes", "a"], ["size", "2"]]}),
                "query.only-theirs codes s: codes=a",
            ),
            (json!({"/request/headers/0/1": "*/*"}), "header.value accept s: */* | application/json"),
            (json!({"/request/body": {"a": []}}), "body.only-theirs  s: {\"a\":[]}"),
        ] {
            assert_eq!(differences(&theirs, &json!({})), [expected]);
        }
    }

    #[test]
    fn comparison_knows_lists_with_brackets_and_defaults() {
        let theirs = json!({"/request/query": [["codes", "a"]], "/request/body": {"retry": false, "other": false}});
        let ours = json!({"/request/query": [["codes[]", "a"]], "/request/body": {}});
        let mut operation = Operation::named(Api::Prove, "readIt");
        let schema = json!({"properties": {"retry": {"default": false}, "other": {}}});
        operation.value = json!({"requestBody": {"content": {"application/json": {"schema": schema}}}});
        let judged = judge_operation(&operation, [observed(&theirs, &ours)].iter());
        let found: Vec<_> = judged.differences.iter().map(|found| (found.kind, found.at.as_str())).collect();
        let expected = [
            ("body.default-only-theirs", "/retry"),
            ("body.only-theirs", "/other"),
            ("query.list-without-brackets", "codes"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn comparison_finds_what_is_read_otherwise() {
        for (theirs, ours, expected) in [
            (json!({"/of": {"a": 2}}), json!({}), "read.value /a s: 2 | 1"),
            (json!({"/of": {}}), json!({}), "read.only-ours /a s: 1"),
            (json!({"/outcome": "unreadable", "/of": "no"}), json!({}), "read.unreadable-by-theirs  s: no"),
            (json!({}), json!({"/outcome": "unreadable", "/of": "no"}), "read.unreadable-by-ours  s: no"),
            (json!({}), json!({"/request/response": {"a": 2}}), "response  s: {\"a\":1} | {\"a\":2}"),
            (
                json!({"/outcome": "not-sent", "/of": "n", "/request": null}),
                json!({}),
                "request.not-sent-by-theirs  s: n",
            ),
        ] {
            assert_eq!(differences(&theirs, &ours), [expected]);
        }
    }
}
