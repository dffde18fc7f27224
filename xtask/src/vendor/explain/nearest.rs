//! What the target of an action probably means when it matches nothing any more: the same path with the first step that
//! fails put right.

use serde_json::Value;
use serde_json_path::JsonPath;

use super::guess::closest;
use super::yaml_text::step;

/// A target that matches something and differs from `target` in one name.
pub(super) fn nearest(target: &str, document: &Value) -> Option<String> {
    let steps = steps(target)?;
    let failing = (1..=steps.len()).find(|&end| !matches(&steps[..end].concat(), document))? - 1;
    let (before, rest) = (steps[..failing].concat(), steps[failing + 1..].concat());
    let failed = &steps[failing];
    let around = JsonPath::parse(&format!("${before}")).ok()?;
    let around: Vec<&Value> = around.query(document).all();
    let candidates: Vec<String> = if let Some(literal) = literal(failed) {
        let member = failed.split("@.").nth(1)?.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next()?;
        let items = around.iter().flat_map(|value| children(value));
        let values = items.filter_map(|item| item.get(member)?.as_str());
        closest(literal, values)
            .into_iter()
            .map(|value| failed.replace(&format!("'{literal}'"), &format!("'{value}'")))
            .collect()
    } else {
        let name = name(failed)?;
        let names = around.iter().filter_map(|value| value.as_object()).flat_map(|members| members.keys());
        closest(&name, names.map(String::as_str)).into_iter().map(|name| step(name, false)).collect()
    };
    candidates
        .into_iter()
        .map(|step| format!("{before}{step}{rest}"))
        .find(|path| matches(path, document))
        .map(|path| format!("${path}"))
}

fn matches(steps: &str, document: &Value) -> bool {
    JsonPath::parse(&format!("${steps}")).is_ok_and(|path| !path.query(document).is_empty())
}

fn children(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(members) => members.values().collect(),
        _ => Vec::new(),
    }
}

/// The steps of a path, each as it is written: `.name`, `['name']`, `[?...]`.
fn steps(target: &str) -> Option<Vec<String>> {
    let mut steps: Vec<String> = Vec::new();
    let (mut depth, mut quote) = (0_usize, None);
    for sign in target.trim().strip_prefix('$')?.chars() {
        match (quote, sign) {
            (Some(open), _) if open == sign => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(sign),
            (None, '[') => {
                if depth == 0 {
                    steps.push(String::new());
                }
                depth += 1;
            }
            (None, ']') => depth = depth.checked_sub(1)?,
            // `..` is one step with the name after it.
            (None, '.') if depth == 0 && steps.last().is_none_or(|step| step != ".") => steps.push(String::new()),
            _ => {}
        }
        steps.last_mut()?.push(sign);
    }
    Some(steps)
}

/// The name that a step selects.
fn name(step: &str) -> Option<String> {
    if let Some(plain) = step.strip_prefix('.') {
        return (plain != "*" && !plain.starts_with('.')).then(|| plain.to_owned());
    }
    let inside = step.strip_prefix("['")?.strip_suffix("']")?;
    (!inside.contains("',")).then(|| inside.replace("\\'", "'"))
}

/// The text that a filter compares a member with.
fn literal(step: &str) -> Option<&str> {
    step.strip_prefix("[?")?.split_once("== '")?.1.split_once('\'').map(|(literal, _)| literal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_step_that_fails_is_put_right() {
        let document = json!({
            "paths": {"/api/v3/list-users": {"get": {"parameters": [{"name": "pageSize"}, {"name": "status"}]}}},
            "components": {"schemas": {
                "UserDto": {"properties": {"phoneNumber": {}, "email": {}}}, "RoleDto": {"properties": {"code": {}}}
            }}
        });
        for (target, expected) in [
            ("$.components.schemas.UserDTO.properties.email", Some("$.components.schemas.UserDto.properties.email")),
            (
                "$.components.schemas.UserDto.properties.phone",
                Some("$.components.schemas.UserDto.properties.phoneNumber"),
            ),
            ("$.paths['/api/v3/list-user'].get", Some("$.paths['/api/v3/list-users'].get")),
            (
                "$.paths['/api/v3/list-users'].get.parameters[?@.name == 'pagesize']",
                Some("$.paths['/api/v3/list-users'].get.parameters[?@.name == 'pageSize']"),
            ),
            // A name that is like another one, but without what follows, is no proposal.
            ("$.components.schemas.RoleDtos.properties.email", None),
            ("$.components.schemas.Webhook", None),
        ] {
            assert_eq!(nearest(target, &document).as_deref(), expected, "{target}");
        }
    }

    #[test]
    fn odd_targets_give_nothing() {
        for target in ["", "$", "a", "$]", "$['a", "$..x", "$[*]", "$.a['b', 'c']", "$[?@ == 1]", "$[?@.\u{e9} == 'x']"]
        {
            assert_eq!(nearest(target, &json!({"b": 1})), None, "{target}");
        }
    }
}
