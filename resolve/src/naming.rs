//! Derives names from other names and keeps them unique.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase;

/// Joins names to one in Pascal case. A name that is one word already keeps its inner capitals: `UserMFAStatus` stays.
pub(crate) fn pascal_case(names: &[&str]) -> String {
    names.iter().map(|name| pascal_word(name)).collect()
}

fn pascal_word(name: &str) -> String {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric());
    match name.chars().next() {
        Some(first) if plain => first.to_ascii_uppercase().to_string() + &name[1..],
        _ => name.to_upper_camel_case(),
    }
}

/// Returns the name, with a number appended if it is taken, and marks it as taken.
pub(crate) fn unique_name(name: &str, names: &mut BTreeSet<String>) -> String {
    let name = if name.is_empty() { "Schema" } else { name };
    let mut number = 1;
    let mut free = name.to_owned();
    while !names.insert(free.clone()) {
        number += 1;
        free = format!("{name}{number}");
    }
    free
}

/// Removes the name of a server-side controller: `UsersManagementController_setUsersMfaStatus` becomes
/// `setUsersMfaStatus`.
pub(crate) fn without_controller_prefix(id: &str) -> &str {
    match id.split_once("Controller_") {
        Some((controller, rest)) if controller.chars().all(char::is_alphanumeric) && !rest.is_empty() => rest,
        _ => id,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_pascal_case() {
        assert_eq!(pascal_case(&["UserMFADto", "userIdType"]), "UserMFADtoUserIdType");
        assert_eq!(pascal_case(&["geo_ip", "zh-CN"]), "GeoIpZhCn");
        assert_eq!(pascal_case(&["", "x"]), "X");
    }

    #[test]
    fn controllers_are_stripped() {
        assert_eq!(without_controller_prefix("UsersManagementController_setUsersMfaStatus"), "setUsersMfaStatus");
        assert_eq!(without_controller_prefix("get_user"), "get_user");
        assert_eq!(without_controller_prefix("UserController_"), "UserController_");
    }
}
