//! Suggests a target for an action that matches nothing: the same path with the first failing step corrected.

use serde_json::Value;

use super::similar::closest;
use crate::json_path::{children, filter_literal, query, selected_names, split_steps, write_step};

/// Returns a target that matches something and differs from `target` in one name.
pub(crate) fn nearest_target(target: &str, document: &Value) -> Option<String> {
    let steps = split_steps(target)?;
    let failing = (1..=steps.len()).find(|&end| query(&steps[..end], document).is_empty())? - 1;
    let (before, rest) = (steps[..failing].concat(), steps[failing + 1..].concat());
    let failed = &steps[failing];
    let around = query(&steps[..failing], document);
    let candidates: Vec<String> = if let Some((property, literal)) = filter_literal(failed) {
        let items = around.iter().flat_map(|value| children(value));
        let values = items.filter_map(|item| item.get(property)?.as_str());
        closest(literal, values)
            .into_iter()
            .map(|value| failed.replace(&format!("'{literal}'"), &format!("'{value}'")))
            .collect()
    } else {
        let [name] = selected_names(failed).try_into().ok()?;
        let present = around.iter().filter_map(|value| value.as_object()).flat_map(|properties| properties.keys());
        closest(&name, present.map(String::as_str)).into_iter().map(|name| write_step(name, false)).collect()
    };
    candidates
        .into_iter()
        .map(|step| format!("{before}{step}{rest}"))
        .find(|path| !query(std::slice::from_ref(path), document).is_empty())
        .map(|path| format!("${path}"))
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
            // A name that is like another one, but without what follows, is not suggested.
            ("$.components.schemas.RoleDtos.properties.email", None),
            ("$.components.schemas.Webhook", None),
        ] {
            assert_eq!(nearest_target(target, &document).as_deref(), expected, "{target}");
        }
    }

    #[test]
    fn odd_targets_give_nothing() {
        for target in ["", "$", "a", "$]", "$['a", "$..x", "$[*]", "$.a['b', 'c']", "$[?@ == 1]", "$[?@.\u{e9} == 'x']"]
        {
            assert_eq!(nearest_target(target, &json!({"b": 1})), None, "{target}");
        }
    }
}
