//! Renames extensions and headers that have the name of a former brand of the service.

use serde_json::Value;

use crate::api::Api;
use crate::document::for_each_operation;
use crate::report::Report;

pub(super) fn rename_former_names(document: &mut Value, api: Api, report: &mut Report) {
    let Some((former, current)) = api.former_prefix() else { return };
    let mut renamed = 0;
    rename_keys(document, former, current, &mut renamed);
    let mut header = |holder: &mut Value| {
        if holder.get("in").is_some_and(|location| location == "header")
            && let Some(Value::String(name)) = holder.get_mut("name")
            && let Some(rest) = strip_prefix(name, former)
        {
            *name = format!("{current}{rest}");
            renamed += 1;
        }
    };
    let holders = |value: Option<&mut Value>, header: &mut dyn FnMut(&mut Value)| match value {
        Some(Value::Array(list)) => list.iter_mut().for_each(header),
        Some(Value::Object(members)) => members.values_mut().for_each(header),
        _ => {}
    };
    for_each_operation(document, |_, operation| holders(operation.get_mut("parameters"), &mut header));
    for kind in ["parameters", "securitySchemes"] {
        holders(document.pointer_mut(&format!("/components/{kind}")), &mut header);
    }
    if renamed > 0 {
        let found = format!("{renamed} names start with {former}; they start with {current} here");
        report.note("canonicalize.former-name", "", found, "nothing: the prefix is a former brand of the service");
    }
}

/// Renames object members anywhere: any object may have an extension.
fn rename_keys(value: &mut Value, former: &str, current: &str, renamed: &mut usize) {
    match value {
        Value::Object(members) => {
            let old: Vec<String> =
                members.keys().filter(|name| strip_prefix(name, former).is_some()).cloned().collect();
            for name in old {
                let current_name = format!("{current}{}", strip_prefix(&name, former).unwrap_or_default());
                if let Some(member) = members.remove(&name) {
                    members.entry(current_name).or_insert(member);
                    *renamed += 1;
                }
            }
            members.values_mut().for_each(|member| rename_keys(member, former, current, renamed));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename_keys(item, former, current, renamed)),
        _ => {}
    }
}

/// Returns the rest of a name after a prefix, ignoring case as in names of headers.
fn strip_prefix<'a>(name: &'a str, prefix: &str) -> Option<&'a str> {
    let head = name.get(..prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then(|| &name[prefix.len()..])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn names_under_the_former_brand_get_todays() {
        let mut document = json!({
            "security": [{"bearer": [], "x-authing-userpool-id": []}],
            "paths": {"/a": {"get": {"x-authing-note": 1, "parameters": [
                {"name": "X-Authing-App-Id", "in": "header"}, {"name": "x-authing-q", "in": "query"}
            ]}}},
            "components": {"securitySchemes": {"x-authing-userpool-id": {"in": "header", "name": "x-authing-userpool-id"}}}
        });
        let mut report = Report::new("doc.json");
        rename_former_names(&mut document, Api::GenAuth, &mut report);
        assert_eq!(
            document,
            json!({
                "security": [{"bearer": [], "x-genauth-userpool-id": []}],
                "paths": {"/a": {"get": {"x-genauth-note": 1, "parameters": [
                    {"name": "x-genauth-App-Id", "in": "header"}, {"name": "x-authing-q", "in": "query"}
                ]}}},
                "components": {"securitySchemes": {"x-genauth-userpool-id": {"in": "header", "name": "x-genauth-userpool-id"}}}
            })
        );
        assert_eq!(report.notes()[0].code, "canonicalize.former-name");
        let untouched = json!({"paths": {"/a": {"get": {"x-authing-note": 1}}}});
        let mut document = untouched.clone();
        rename_former_names(&mut document, Api::Prove, &mut report);
        assert_eq!(document, untouched);
    }
}
