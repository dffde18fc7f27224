//! Operations without a feature group: suggests the group of each of them, with one action per group.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToKebabCase;
use serde_json::{Value, json};

use super::context::Context;
use crate::document::METHODS;
use crate::json_path::{self, quote_all};
use crate::overlay::ActionDraft;
use crate::pointer::{escape, unescape};
use crate::report::{Diagnostic, Location, printable};

/// Words of paths that are no subject: verbs, prepositions, states.
const STOP_WORDS: [&str; 60] = [
    "add",
    "all",
    "api",
    "assign",
    "available",
    "batch",
    "bind",
    "by",
    "cancel",
    "change",
    "check",
    "closed",
    "config",
    "connection",
    "copy",
    "create",
    "delete",
    "detail",
    "disable",
    "download",
    "enable",
    "export",
    "find",
    "from",
    "get",
    "has",
    "id",
    "ids",
    "import",
    "in",
    "info",
    "is",
    "join",
    "kick",
    "list",
    "log",
    "multiple",
    "of",
    "parent",
    "pending",
    "process",
    "query",
    "remove",
    "reset",
    "resign",
    "revoke",
    "review",
    "save",
    "search",
    "send",
    "set",
    "settings",
    "status",
    "the",
    "to",
    "trigger",
    "unassign",
    "unbind",
    "update",
    "with",
];

/// An operation: path and method.
type Operation = (String, String);

/// Renders the diagnostics of all operations without a feature group as one.
pub(super) fn render_ungrouped(diagnostics: &[&Diagnostic], severity: &str, context: &Context<'_>) -> String {
    let operations: Vec<Operation> = diagnostics.iter().filter_map(|diagnostic| operation_of(diagnostic)).collect();
    let declared = declared_groups(context.document);
    let groups = assign_groups(&operations, context.upstream, context.document);
    let new: Vec<&String> = groups.keys().filter(|group| !declared.contains(group.as_str())).collect();
    let mut text = match diagnostics {
        [one] => one.render(severity),
        _ => format!(
            "{severity}[groups.operation]: {} operations have no feature group\n  --> {}\n  help: {}",
            diagnostics.len(),
            diagnostics.iter().find_map(|diagnostic| file_of(diagnostic)).unwrap_or_default(),
            diagnostics.first().map(|diagnostic| diagnostic.help.as_str()).unwrap_or_default(),
        ),
    };
    let list: Vec<String> = groups.iter().map(|(group, operations)| format!("{group} {}", operations.len())).collect();
    text.push_str(&format!("\n  suggested by tags and paths: {}", list.join(", ")));
    if !new.is_empty() {
        let names: Vec<&str> = new.iter().map(|name| name.as_str()).collect();
        text.push_str(&format!(
            "\n  new groups, for each of which `cargo xtask regenerate` adds a Cargo feature: {}",
            names.join(", ")
        ));
    }
    text = printable(&text);
    if let Some(api) = context.api {
        text.push_str(&format!("\n  paste at the end of specs/overlays/{api}-groups.yaml:"));
        for draft in draft_actions(&groups, &new, context) {
            text.push_str(&format!("\n{draft}"));
        }
    }
    text
}

/// Returns the actions that assign the groups.
fn draft_actions(
    groups: &BTreeMap<String, Vec<Operation>>,
    new: &[&String],
    context: &Context<'_>,
) -> Vec<ActionDraft> {
    let mut drafts = Vec::new();
    if !new.is_empty() {
        let tags: Vec<Value> = new.iter().map(|name| json!({ "name": name })).collect();
        drafts.push(ActionDraft::update("$", None, &json!({ "tags": tags })));
    }
    for (group, operations) in groups {
        // Overlays append to arrays, so an existing array is removed first.
        let listed = |(path, method): &&Operation| {
            context.document.pointer(&format!("{}/tags", operation_pointer(path, method))).is_some_and(Value::is_array)
        };
        let with_list: Vec<&Operation> = operations.iter().filter(listed).collect();
        let all: Vec<&Operation> = operations.iter().collect();
        drafts.extend(
            select_operations(&with_list, context.document)
                .iter()
                .map(|target| ActionDraft::remove(&format!("{target}.tags"), None)),
        );
        let tags = json!({ "tags": [group] });
        drafts.extend(
            select_operations(&all, context.document).iter().map(|target| ActionDraft::update(target, None, &tags)),
        );
    }
    drafts
}

/// Returns targets that select these operations and no others.
fn select_operations(operations: &[&Operation], document: &Value) -> Vec<String> {
    if let [(path, method)] = operations {
        return vec![json_path::from_pointer(document, &operation_pointer(path, method))];
    }
    let methods: BTreeSet<&str> = operations.iter().map(|(_, method)| method.as_str()).collect();
    let chosen: BTreeSet<(&str, &str)> =
        operations.iter().map(|(path, method)| (path.as_str(), method.as_str())).collect();
    // One target for all paths, except those with another operation under one of the methods.
    let is_whole = |path: &str| {
        methods.iter().all(|method| {
            chosen.contains(&(path, method)) || document.pointer(&operation_pointer(path, method)).is_none()
        })
    };
    let (whole, mixed): (Vec<&Operation>, Vec<&Operation>) =
        operations.iter().copied().partition(|(path, _)| is_whole(path));
    let mut targets = Vec::new();
    let paths: BTreeSet<&str> = whole.iter().map(|(path, _)| path.as_str()).collect();
    if !paths.is_empty() {
        targets.push(format!("$.paths[{}][{}]", quote_all(&paths), quote_all(&methods)));
    }
    targets
        .extend(mixed.iter().map(|(path, method)| json_path::from_pointer(document, &operation_pointer(path, method))));
    targets
}

fn operation_pointer(path: &str, method: &str) -> String {
    format!("/paths/{}/{method}", escape(path))
}

/// Returns the operation of a diagnostic.
fn operation_of(diagnostic: &Diagnostic) -> Option<Operation> {
    let Location::Pointer { pointer, .. } = &diagnostic.location else { return None };
    let mut parts = pointer.strip_prefix("/paths/")?.split('/');
    Some((unescape(parts.next()?), parts.next()?.to_owned()))
}

fn file_of(diagnostic: &Diagnostic) -> Option<&str> {
    match &diagnostic.location {
        Location::Pointer { file, .. } => Some(file),
        _ => None,
    }
}

fn declared_groups(document: &Value) -> BTreeSet<&str> {
    let tags = document.get("tags").and_then(Value::as_array).into_iter().flatten();
    tags.filter_map(|tag| tag.get("name")?.as_str()).collect()
}

fn first_tag<'a>(document: &'a Value, path: &str, method: &str) -> Option<&'a str> {
    document.get("paths")?.get(path)?.get(method)?.get("tags")?.get(0)?.as_str()
}

/// Assigns operations to groups: to the group of most operations with the same upstream tag; to a new one for a tag that no
/// grouped operation has; without a tag, to the group of operations with the same words in their paths.
fn assign_groups(operations: &[Operation], upstream: &Value, document: &Value) -> BTreeMap<String, Vec<Operation>> {
    let known = GroupIndex::new(upstream, document);
    let mut groups: BTreeMap<String, Vec<Operation>> = BTreeMap::new();
    let mut by_tag: BTreeMap<&str, Vec<Operation>> = BTreeMap::new();
    let mut untagged = Vec::new();
    for operation in operations {
        match first_tag(upstream, &operation.0, &operation.1) {
            Some(tag) if known.by_tag.contains_key(tag) => {
                let most_frequent = known.by_tag[tag].iter().max_by_key(|(_, count)| **count).map(|(group, _)| *group);
                groups.entry(most_frequent.unwrap_or(tag).to_owned()).or_default().push(operation.clone());
            }
            Some(tag) => by_tag.entry(tag).or_default().push(operation.clone()),
            None => untagged.push(operation.clone()),
        }
    }
    for (tag, members) in by_tag {
        let name = Some(tag.to_kebab_case()).filter(|name| is_group_name(name));
        groups.entry(name.unwrap_or_else(|| name_by_paths(&members))).or_default().extend(members);
    }
    let mut unknown: BTreeMap<String, Vec<Operation>> = BTreeMap::new();
    for operation in untagged {
        let nouns = nouns(&operation.0);
        match nouns.iter().find_map(|noun| known.by_noun(noun)) {
            Some(group) => groups.entry(group.to_owned()).or_default().push(operation),
            None => unknown.entry(nouns.first().cloned().unwrap_or_default()).or_default().push(operation),
        }
    }
    for (_, members) in unknown {
        groups.entry(name_by_paths(&members)).or_default().extend(members);
    }
    groups.values_mut().for_each(|operations| operations.sort());
    groups
}

fn is_group_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Groups by upstream tag and by word of the path, with their number of operations.
struct GroupIndex<'a> {
    by_tag: BTreeMap<&'a str, BTreeMap<&'a str, usize>>,
    nouns: BTreeMap<String, BTreeMap<&'a str, usize>>,
}

impl<'a> GroupIndex<'a> {
    fn new(upstream: &'a Value, document: &'a Value) -> Self {
        let declared = declared_groups(document);
        let mut known = Self { by_tag: BTreeMap::new(), nouns: BTreeMap::new() };
        for (path, item) in document.get("paths").and_then(Value::as_object).into_iter().flatten() {
            for method in METHODS.into_iter().filter(|method| item.get(method).is_some()) {
                let Some(group) = first_tag(document, path, method).filter(|group| declared.contains(group)) else {
                    continue;
                };
                if let Some(tag) = first_tag(upstream, path, method) {
                    *known.by_tag.entry(tag).or_default().entry(group).or_default() += 1;
                }
                for noun in nouns(path) {
                    *known.nouns.entry(noun).or_default().entry(group).or_default() += 1;
                }
            }
        }
        known
    }

    /// Returns the group with the word in its name, or the one of most operations with the word.
    fn by_noun(&self, noun: &str) -> Option<&'a str> {
        let groups = self.nouns.get(noun)?;
        let named = groups.keys().find(|group| group.split('-').any(|word| to_singular(word) == noun));
        let total: usize = groups.values().sum();
        let most_frequent = groups.iter().max_by_key(|(_, count)| **count).filter(|(_, count)| **count * 2 > total);
        named.or(most_frequent.map(|(group, _)| group)).copied()
    }
}

/// Returns the nouns of a path, in the singular.
fn nouns(path: &str) -> Vec<String> {
    let parts = path.split('/').filter(|part| !part.starts_with('{'));
    let words = parts.flat_map(|part| part.split(|c: char| !c.is_ascii_alphanumeric())).map(str::to_ascii_lowercase);
    let is_version =
        |word: &str| word.strip_prefix('v').is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
    words
        .filter(|word| word.len() > 1 && !STOP_WORDS.contains(&word.as_str()) && !is_version(word))
        .map(|word| to_singular(&word).to_owned())
        .collect()
}

fn to_singular(word: &str) -> &str {
    word.strip_suffix('s').filter(|rest| rest.len() > 2 && !rest.ends_with('s')).unwrap_or(word)
}

/// Returns a name for a new group: the words that most of its paths have.
fn name_by_paths(operations: &[Operation]) -> String {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (path, _) in operations {
        let nouns = nouns(path);
        let pairs = nouns.windows(2).map(|pair| pair.join("-"));
        for name in pairs.chain(nouns.iter().cloned()).collect::<BTreeSet<_>>() {
            *counts.entry(name).or_default() += 1;
        }
    }
    // Two words if most paths have both; else the most frequent word, the first in the alphabet of several.
    let most_frequent = |pairs: bool| {
        counts
            .iter()
            .filter(|(name, _)| name.contains('-') == pairs)
            .max_by_key(|(name, count)| (**count, std::cmp::Reverse(*name)))
    };
    let pair = most_frequent(true).filter(|(_, count)| **count * 2 > operations.len() && operations.len() > 1);
    match pair.or_else(|| most_frequent(false)) {
        Some((name, _)) if name.ends_with('s') => name.clone(),
        Some((name, _)) => format!("{name}s"),
        None => "general".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operations(paths: &[&str]) -> Vec<Operation> {
        paths.iter().map(|path| ((*path).to_owned(), "get".to_owned())).collect()
    }

    /// Groups and paths of new operations, each with its tag of upstream, beside two groups.
    fn guessed(new: &[(&str, Option<&str>)]) -> Vec<(String, Vec<String>)> {
        let mut upstream = json!({"paths": {}});
        let mut document = json!({"tags": [{"name": "users"}, {"name": "roles"}], "paths": {}});
        let grouped =
            [("/v3/get-user", "用户", "users"), ("/v3/list-users", "用户", "users"), ("/v3/get-role", "角色", "roles")];
        for (path, tag, group) in grouped {
            upstream["paths"][path] = json!({"get": {"tags": [tag]}});
            document["paths"][path] = json!({"get": {"tags": [group]}});
        }
        for (path, tag) in new {
            upstream["paths"][path] = json!({"get": {"tags": tag.iter().collect::<Vec<_>>()}});
            document["paths"][path] = json!({"get": {"tags": null}});
        }
        let paths: Vec<&str> = new.iter().map(|(path, _)| *path).collect();
        let groups = assign_groups(&operations(&paths), &upstream, &document);
        groups.into_iter().map(|(group, found)| (group, found.into_iter().map(|(path, _)| path).collect())).collect()
    }

    fn expected(groups: &[(&str, &[&str])]) -> Vec<(String, Vec<String>)> {
        groups
            .iter()
            .map(|(group, paths)| ((*group).to_owned(), paths.iter().map(|path| (*path).to_owned()).collect()))
            .collect()
    }

    #[test]
    fn tag_of_grouped_operations_decides() {
        assert_eq!(
            guessed(&[("/v3/send-link", Some("用户")), ("/v3/list-user-roles", Some("角色"))]),
            expected(&[("roles", &["/v3/list-user-roles"]), ("users", &["/v3/send-link"])])
        );
    }

    #[test]
    fn new_tag_is_a_new_group() {
        assert_eq!(
            guessed(&[("/v3/create-sync-task", Some("sync-tasks")), ("/v3/get-job", Some("Sync Tasks"))]),
            expected(&[("sync-tasks", &["/v3/create-sync-task", "/v3/get-job"])])
        );
        assert_eq!(
            guessed(&[
                ("/v3/create-department", Some("机构")),
                ("/v3/list-department-members", Some("机构")),
                ("/v3/create-sync-task", Some("同步")),
                ("/v3/trigger-sync-task", Some("同步")),
            ]),
            expected(&[
                ("departments", &["/v3/create-department", "/v3/list-department-members"]),
                ("sync-tasks", &["/v3/create-sync-task", "/v3/trigger-sync-task"])
            ])
        );
    }

    #[test]
    fn words_of_paths_decide_without_tags() {
        assert_eq!(
            guessed(&[
                ("/v3/is-user-locked", None),
                ("/v3/list-posts", None),
                ("/v3/set-post/{id}", None),
                ("/{id}", None)
            ]),
            expected(&[
                ("general", &["/{id}"]),
                ("posts", &["/v3/list-posts", "/v3/set-post/{id}"]),
                ("users", &["/v3/is-user-locked"])
            ])
        );
    }

    #[test]
    fn one_target_selects_a_group_and_nothing_else() {
        let document = json!({"paths": {"/a": {"get": {}, "put": {}}, "/b": {"get": {}}, "/c": {"post": {}}}});
        let (a, b, c) = (
            ("/a".to_owned(), "get".to_owned()),
            ("/b".to_owned(), "get".to_owned()),
            ("/c".to_owned(), "post".to_owned()),
        );
        assert_eq!(select_operations(&[&a, &b, &c], &document), ["$.paths['/a', '/b', '/c']['get', 'post']"]);
        let put = ("/b".to_owned(), "put".to_owned());
        assert_eq!(select_operations(&[&b, &put], &document), ["$.paths['/b']['get', 'put']"]);
        let put = ("/c".to_owned(), "put".to_owned());
        assert_eq!(
            select_operations(&[&a, &b, &put], &document),
            ["$.paths['/b', '/c']['get', 'put']", "$.paths['/a'].get"]
        );
    }
}
