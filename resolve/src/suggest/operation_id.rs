//! Suggests an id for an operation without one.

use heck::{ToLowerCamelCase, ToUpperCamelCase};

/// Derives an operation id from method and path: `get /api/v3/users/{id}` is `getUsersById`.
pub(crate) fn operation_id(method: &str, path: &str) -> String {
    let words: Vec<String> = path
        .split('/')
        .filter(|part| !part.is_empty() && *part != "api" && !is_version(part))
        .map(|part| match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
            Some(name) => format!("By{}", name.to_upper_camel_case()),
            None => part.to_upper_camel_case(),
        })
        .collect();
    format!("{method}{}", words.concat()).to_lower_camel_case()
}

fn is_version(part: &str) -> bool {
    part.strip_prefix('v')
        .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_made_of_method_and_path() {
        assert_eq!(operation_id("get", "/api/v3/users/{id}"), "getUsersById");
        assert_eq!(operation_id("post", "/api/v3/create-user"), "postCreateUser");
    }
}
