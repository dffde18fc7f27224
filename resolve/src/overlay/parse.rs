//! Parses one overlay.

use serde_json::Value;
use serde_json_path::JsonPath;

use crate::report::{Diagnostic, Location, Report};
use crate::yaml::{self, Node, NodeKind};

/// A parsed overlay.
pub(super) struct Overlay {
    pub(super) file: String,
    pub(super) actions: Vec<Action>,
}

/// One action of an overlay.
pub(super) struct Action {
    /// Number in the file, from 1.
    pub(super) index: usize,
    pub(super) line: usize,
    pub(super) target: String,
    pub(super) path: JsonPath,
    pub(super) change: Change,
}

pub(super) enum Change {
    Update(Value),
    Remove,
}

/// Parses an overlay. Problems go to the report; the actions without problems are returned nevertheless.
pub(super) fn parse(file: &str, topic: &str, text: &str, report: &mut Report) -> Overlay {
    let mut reader = Reader { file, report };
    let actions = reader.file(text, topic == "fixes");
    Overlay { file: file.to_owned(), actions }
}

impl Overlay {
    /// Returns a diagnostic for one of the actions.
    pub(super) fn diagnostic(&self, action: &Action, code: &'static str, found: String, help: &str) -> Diagnostic {
        let location = Location::Action {
            file: self.file.clone(),
            line: action.line,
            index: action.index,
            target: action.target.clone(),
        };
        Diagnostic { code, location, message: found, help: help.to_owned() }
    }
}

struct Reader<'a> {
    file: &'a str,
    report: &'a mut Report,
}

impl Reader<'_> {
    fn file(&mut self, text: &str, needs_reasons: bool) -> Vec<Action> {
        let root = match yaml::parse(text) {
            Ok(root) => root,
            Err(error) => {
                self.error("overlay.yaml", error.line, error.message, "correct the YAML text");
                return Vec::new();
            }
        };
        let NodeKind::Map(members) = root.kind else {
            self.error("overlay.shape", 1, "an overlay is a mapping", "start it with `overlay: 1.0.0`");
            return Vec::new();
        };
        let mut actions = None;
        let mut version = None;
        for (name, node) in members {
            match name.as_str() {
                "overlay" => version = Some(node),
                "actions" => actions = Some(node),
                "info" | "extends" => {}
                _ if name.starts_with("x-") => {}
                _ => self.error(
                    "overlay.shape",
                    node.line,
                    format!("an overlay has no key {name:?}"),
                    "keys are overlay, info, extends, actions",
                ),
            }
        }
        self.version(version);
        match actions {
            Some(Node { kind: NodeKind::List(list), .. }) => list
                .into_iter()
                .enumerate()
                .filter_map(|(index, node)| self.action(index + 1, node, needs_reasons))
                .collect(),
            // A new file has the key and no action yet.
            Some(Node { kind: NodeKind::Scalar(Value::Null), .. }) => Vec::new(),
            _ => {
                self.error("overlay.shape", 1, "no list of actions", "add `actions:` with a list");
                Vec::new()
            }
        }
    }

    fn version(&mut self, node: Option<Node>) {
        let line = node.as_ref().map_or(1, |node| node.line);
        let version = node.map(Node::into_value);
        if !version.as_ref().and_then(Value::as_str).is_some_and(|version| version.starts_with("1.0.")) {
            self.error(
                "overlay.version",
                line,
                "not an overlay of version 1.0",
                "start the file with `overlay: 1.0.0`",
            );
        }
    }

    fn action(&mut self, index: usize, node: Node, needs_reasons: bool) -> Option<Action> {
        let line = node.line;
        let NodeKind::Map(members) = node.kind else {
            self.error("overlay.action", line, format!("action {index} is not a mapping"), "give it a target");
            return None;
        };
        let (mut target, mut description, mut update, mut remove) = (None, None, None, None);
        for (name, node) in members {
            match name.as_str() {
                "target" => target = Some(node.into_value()),
                "description" => description = Some(node.into_value()),
                "update" => update = Some(node.into_value()),
                "remove" => remove = Some(node.into_value()),
                _ if name.starts_with("x-") => {}
                _ => self.error(
                    "overlay.action",
                    node.line,
                    format!("action {index} has an unknown key {name:?}"),
                    "keys of an action are target, description, update, remove; check the indentation",
                ),
            }
        }
        let Some(Value::String(target)) = target else {
            self.error(
                "overlay.action",
                line,
                format!("action {index} has no target"),
                "add `target:` with a JSONPath",
            );
            return None;
        };
        let location = Location::Action { file: self.file.to_owned(), line, index, target: target.clone() };
        let mut reject = |code, found: String, help: &str| {
            self.report.push_error(Diagnostic {
                code,
                location: location.clone(),
                message: found,
                help: help.to_owned(),
            });
        };
        if needs_reasons && description.as_ref().and_then(Value::as_str).is_none_or(|text| text.trim().is_empty()) {
            reject("overlay.reason", "a fix has no reason".to_owned(), "add a `description:` with the reason");
        }
        let change = match (update, remove) {
            (_, Some(Value::Bool(true))) => Change::Remove,
            (Some(update), None | Some(Value::Bool(false))) => Change::Update(update),
            (None, None | Some(Value::Bool(false))) => {
                reject(
                    "overlay.action",
                    "an action without update or remove does nothing".to_owned(),
                    "add one of them",
                );
                return None;
            }
            (_, Some(_)) => {
                reject("overlay.action", "`remove` is not true or false".to_owned(), "write `remove: true`");
                return None;
            }
        };
        match JsonPath::parse(&target) {
            Ok(path) => Some(Action { index, line, target, path, change }),
            Err(error) => {
                reject(
                    "overlay.target",
                    format!("the target is not a JSONPath: {error}"),
                    "write it as in RFC 9535; names with other characters go in brackets: $.paths['/v3/unify'].post",
                );
                None
            }
        }
    }

    fn error(&mut self, code: &'static str, line: usize, found: impl Into<String>, help: &str) {
        let location = Location::Line { file: self.file.to_owned(), line };
        self.report.push_error(Diagnostic { code, location, message: found.into(), help: help.to_owned() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(topic: &str, text: &str) -> (usize, Vec<String>) {
        let mut report = Report::new("doc.json");
        let overlay = parse("o.yaml", topic, text, &mut report);
        let diagnostics =
            report.errors().iter().map(|diagnostic| format!("{} {}", diagnostic.code, diagnostic.location)).collect();
        (overlay.actions.len(), diagnostics)
    }

    #[test]
    fn actions_know_their_number_and_line() {
        let text = "overlay: 1.0.0\ninfo: {}\nactions:\n  - target: $.a\n    update: {}\n\n  - target: $.b\n    remove: true\n";
        let mut report = Report::new("doc.json");
        let overlay = parse("o.yaml", "names", text, &mut report);
        let locations: Vec<_> = overlay.actions.iter().map(|action| (action.index, action.line)).collect();
        assert_eq!(locations, [(1, 4), (2, 7)]);
        assert!(report.errors().is_empty());
    }

    #[test]
    fn every_defect_is_named_and_the_rest_is_read() {
        let text = "overlay: 1.0.0\nactions:\n\
            - target: $.a[\n  update: {}\n\
            - target: $.b\n\
            - update: {}\n\
            - target: $.c\n  updaet: {}\n\
            - target: $.d\n  update: {}\n";
        let (actions, diagnostics) = codes("names", text);
        assert_eq!(actions, 1);
        assert_eq!(
            diagnostics,
            [
                "overlay.target o.yaml:3 (action 1)",
                "overlay.action o.yaml:5 (action 2)",
                "overlay.action o.yaml:6",
                "overlay.action o.yaml:8",
                "overlay.action o.yaml:7 (action 4)",
            ]
        );
    }

    #[test]
    fn a_fix_needs_a_reason() {
        let text = "overlay: 1.0.0\nactions:\n- target: $.a\n  update: {}\n";
        assert_eq!(codes("names", text).1, Vec::<String>::new());
        assert_eq!(codes("fixes", text).1, ["overlay.reason o.yaml:3 (action 1)"]);
    }

    #[test]
    fn the_file_itself_is_checked() {
        assert_eq!(codes("names", "a: [").1.len(), 1);
        assert_eq!(codes("names", "[]").1, ["overlay.shape o.yaml:1"]);
        assert_eq!(codes("names", "overlay: 2.0.0\nactions: []").1, ["overlay.version o.yaml:1"]);
        assert_eq!(codes("names", "overlay: 1.0.0\naction: []").1.len(), 2);
    }
}
