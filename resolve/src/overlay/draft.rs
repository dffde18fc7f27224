//! Overlay actions as text. Values are written as JSON, which is valid YAML.

use std::fmt;

use serde_json::Value;

use crate::json_path::{quote_all, selected_names, split_steps};

/// Maximum length of a line; a longer target is folded.
const WIDTH: usize = 118;

/// A suggested action, indented as in our overlays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ActionDraft {
    target: String,
    reason: Option<String>,
    /// `update: ..` or `remove: true`.
    change: String,
}

impl ActionDraft {
    /// Creates an action that merges `update` into its target.
    pub(crate) fn update(target: &str, reason: Option<&str>, update: &Value) -> Self {
        Self::new(target, reason, format!("update: {update}"))
    }

    /// Creates an action that removes its target.
    pub(crate) fn remove(target: &str, reason: Option<&str>) -> Self {
        Self::new(target, reason, "remove: true".to_owned())
    }

    fn new(target: &str, reason: Option<&str>, change: String) -> Self {
        Self { target: target.to_owned(), reason: reason.map(str::to_owned), change }
    }
}

impl fmt::Display for ActionDraft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let target = Value::from(self.target.as_str()).to_string();
        // Folded scalars have no escapes, so they cannot hold a control character.
        if target.len() + "  - target: ".len() <= WIDTH || target.contains("\\u") || target.contains("\\n") {
            write!(f, "  - target: {target}")?;
        } else {
            write!(f, "  - target: >-{}", folded(&self.target))?;
        }
        if let Some(reason) = &self.reason {
            write!(f, "\n    description: {}", Value::from(reason.as_str()))?;
        }
        write!(f, "\n    {}", self.change)
    }
}

/// Folds a target over several lines.
fn folded(target: &str) -> String {
    let mut text = String::new();
    let mut width = WIDTH;
    for part in target.split_inclusive(", ") {
        let part = part.trim_end_matches(' ');
        if width + part.len() + 1 > WIDTH - 6 {
            text.push_str("\n      ");
            width = 0;
        } else {
            text.push(' ');
        }
        text.push_str(part);
        width += part.len() + 1;
    }
    text
}

/// Merges drafts whose targets differ in the names of one step only.
pub(crate) fn merge_drafts(drafts: Vec<ActionDraft>) -> Vec<ActionDraft> {
    let mut merged: Vec<ActionDraft> = Vec::new();
    for draft in drafts {
        let alike = |other: &&mut ActionDraft| (&other.change, &other.reason) == (&draft.change, &draft.reason);
        let joined = merged.iter_mut().filter(alike).find_map(|other| {
            let target = merge_targets(&other.target, &draft.target)?;
            Some((other, target))
        });
        match joined {
            Some((other, target)) => other.target = target,
            None => merged.push(draft),
        }
    }
    merged
}

/// Returns one target for two that differ in one step, if that step selects by name in both.
fn merge_targets(one: &str, other: &str) -> Option<String> {
    if one == other {
        return Some(one.to_owned());
    }
    let (mut one, other) = (split_steps(one)?, split_steps(other)?);
    let differing: Vec<usize> = (0..one.len()).filter(|&at| Some(&one[at]) != other.get(at)).collect();
    let [at] = differing.try_into().ok().filter(|_| one.len() == other.len())?;
    let mut all: Vec<String> = selected_names(&one[at]);
    let more = selected_names(&other[at]);
    if all.is_empty() || more.is_empty() {
        return None;
    }
    all.extend(more);
    one[at] = format!("[{}]", quote_all(&all));
    Some(format!("${}", one.concat()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn long_targets_are_folded() {
        let paths: Vec<String> = (0..9).map(|number| format!("'/api/v3/some-long-path-{number}'")).collect();
        let draft =
            ActionDraft::update(&format!("$.paths[{}]['get', 'post']", paths.join(", ")), None, &json!({"x": 1}));
        let text = draft.to_string();
        assert!(text.starts_with("  - target: >-\n      $.paths['/api/v3/some-long-path-0', '/api"), "{text}");
        assert!(text.lines().all(|line| line.len() <= WIDTH), "{text}");
        let overlay = format!("overlay: 1.0.0\nactions:\n{text}\n");
        let read = crate::yaml::parse(&overlay).expect("it is YAML").into_value();
        assert_eq!(read["actions"][0]["target"], draft.target.as_str());
    }

    #[test]
    fn drafts_that_differ_in_one_name_become_one() {
        let marks = json!({"x": 1});
        let drafts = vec![
            ActionDraft::update("$.a.properties.x", None, &marks),
            ActionDraft::update("$.b.properties.x", None, &marks),
            ActionDraft::update("$['it\\'s'].properties.x", None, &marks),
            ActionDraft::update("$.a.properties.y", None, &marks),
            ActionDraft::update("$.c.properties.x", Some("why"), &marks),
        ];
        let targets: Vec<String> = merge_drafts(drafts).into_iter().map(|draft| draft.target).collect();
        assert_eq!(targets, ["$['a', 'b', 'it\\'s'].properties.x", "$.a.properties.y", "$.c.properties.x"]);
    }
}
