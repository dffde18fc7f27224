//! Guesses: the names closest to one that is not there, a name for what has none, a group for an operation.

use std::collections::BTreeMap;

use heck::{ToLowerCamelCase, ToUpperCamelCase};
use serde_json::Value;

use crate::vendor::document::METHODS;

/// How many are tried.
const MOST: usize = 8;

/// The names that are closest to `wanted`, closest first; none that share too little with it.
pub(super) fn closest<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut ranked: Vec<(usize, &str)> = names.map(|name| (distance(wanted, name), name)).collect();
    ranked.sort_unstable();
    ranked.dedup();
    let near = |(distance, name): &(usize, &str)| {
        let shorter = wanted.len().min(name.len());
        let contained = shorter >= 4 && (name.contains(wanted) || wanted.contains(name));
        *distance * 3 <= wanted.chars().count().max(name.chars().count()) || contained
    };
    ranked.into_iter().filter(near).take(MOST).map(|(_, name)| name).collect()
}

/// Letters to be changed, added or left out; case counts as nothing.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.to_lowercase().chars().collect(), b.to_lowercase().chars().collect());
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, left) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, right) in b.iter().enumerate() {
            let changed = diagonal + usize::from(left != right);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

/// An operation id from method and path: `get /api/v3/users/{id}` is `getUsersById`.
pub(super) fn operation_id(method: &str, path: &str) -> String {
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

/// The group of an operation: that of most operations that upstream gives the same tag, else that of most whose path has
/// words in common with its own.
pub(super) fn group(path: &str, method: &str, upstream: &Value, document: &Value) -> Option<String> {
    let tag = |document: &Value, path: &str, method: &str| {
        Some(document.get("paths")?.get(path)?.get(method)?.get("tags")?.get(0)?.as_str()?.to_owned())
    };
    let declared: Vec<&str> =
        document.get("tags")?.as_array()?.iter().filter_map(|tag| tag.get("name")?.as_str()).collect();
    let own = tag(upstream, path, method);
    let mut votes: BTreeMap<String, usize> = BTreeMap::new();
    for (other, item) in document.get("paths")?.as_object()? {
        for method in item.as_object()?.keys().filter(|method| METHODS.contains(&method.as_str())) {
            let Some(group) = tag(document, other, method).filter(|group| declared.contains(&group.as_str())) else {
                continue;
            };
            let same_tag = own.is_some() && tag(upstream, other, method) == own;
            *votes.entry(group).or_default() += if same_tag { 1000 } else { common_words(path, other) };
        }
    }
    votes.into_iter().filter(|(_, votes)| *votes > 0).max_by_key(|(_, votes)| *votes).map(|(group, _)| group)
}

fn common_words(a: &str, b: &str) -> usize {
    let words = |path: &str| -> Vec<String> {
        path.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| word.len() > 3).map(str::to_owned).collect()
    };
    let b = words(b);
    words(a).iter().filter(|word| b.contains(word)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn close_names_come_first_and_others_not_at_all() {
        let names = ["UserDto", "UsersDto", "RoleDto", "Webhook"];
        assert_eq!(closest("UserDTO", names.into_iter()), ["UserDto", "UsersDto"]);
        assert_eq!(closest("phone", ["phoneNumber", "email"].into_iter()), ["phoneNumber"]);
        assert_eq!(closest("xyz", names.into_iter()), Vec::<&str>::new());
    }

    #[test]
    fn names_are_made_of_method_and_path() {
        assert_eq!(operation_id("get", "/api/v3/users/{id}"), "getUsersById");
        assert_eq!(operation_id("post", "/api/v3/create-user"), "postCreateUser");
    }

    #[test]
    fn a_new_operation_goes_where_its_like_are() {
        let upstream = json!({"paths": {"/a": {"get": {"tags": ["用户"]}}, "/new": {"post": {"tags": ["用户"]}}, "/roles/list": {"get": {}}, "/roles/add": {"get": {}}}});
        let document = json!({"tags": [{"name": "users"}, {"name": "roles"}], "paths": {
            "/a": {"get": {"tags": ["users"]}}, "/new": {"post": {"tags": null}}, "/roles/list": {"get": {"tags": ["roles"]}}, "/roles/add": {"get": {"tags": null}}
        }});
        assert_eq!(group("/new", "post", &upstream, &document).as_deref(), Some("users"));
        assert_eq!(group("/roles/add", "get", &upstream, &document).as_deref(), Some("roles"));
        assert_eq!(group("/q", "get", &upstream, &document), None);
    }
}
