//! Suggests the overlay action that fixes a problem, by the kind of problem.
//!
//! Every suggestion fixes its problem; whether it is the best fix is for a person to decide.
//! `xtask/tests/suggested_fixes.rs` pastes each of them into the overlay that it names and expects the problem to be
//! gone.

use serde_json::{Map, Value, json};
use serde_json_path::JsonPath;

use super::context::Context;
use crate::json_path;
use crate::naming::pascal_case;
use crate::overlay::ActionDraft;
use crate::pointer::{join, unescape};
use crate::report::{Diagnostic, Location};
use crate::suggest::extension::required_extension;
use crate::suggest::nearest_target::nearest_target;
use crate::suggest::operation_id;
use crate::suggest::similar::closest;

/// Returns the suggested fix as text that follows the rendered diagnostic.
pub(super) fn suggest_fix(diagnostic: &Diagnostic, context: &Context<'_>) -> Option<String> {
    let api = context.api?;
    match &diagnostic.location {
        Location::Action { file, index, target, .. } => fix_action(diagnostic, file, *index, target, context),
        Location::Line { .. } => None,
        Location::Pointer { pointer, .. } => {
            let (topic, drafts) = FixFinder { diagnostic, context, pointer }.actions()?;
            Some(pasteable(&format!("{api}-{topic}"), &drafts))
        }
    }
}

/// Returns the actions that fix a problem of the document, with the topic of their overlay.
pub(super) fn suggest_actions(diagnostic: &Diagnostic, context: &Context<'_>) -> Option<TopicActions> {
    let Location::Pointer { pointer, .. } = &diagnostic.location else { return None };
    FixFinder { diagnostic, context, pointer }.actions()
}

/// Returns actions as text to be pasted at the end of an overlay, since later actions win.
pub(super) fn pasteable(overlay: &str, drafts: &[ActionDraft]) -> String {
    let list: Vec<String> = drafts.iter().map(|draft| format!("\n{draft}")).collect();
    format!("\n  paste at the end of specs/overlays/{overlay}.yaml:{}", list.concat())
}

/// Suggests how to correct an action.
fn fix_action(
    diagnostic: &Diagnostic,
    file: &str,
    index: usize,
    target: &str,
    context: &Context<'_>,
) -> Option<String> {
    match diagnostic.code {
        "overlay.no-match" => Some(match nearest_target(target, context.document) {
            Some(near) => format!(
                "\n  in {file}, give action {index} the nearest target that matches, or delete the action:\n    - target: {}",
                Value::from(near)
            ),
            None => format!("\n  in {file}, delete action {index}; no similar name is left"),
        }),
        "overlay.scalar" => {
            let path = JsonPath::parse(target).ok()?;
            let location = path.query_located(context.document).first()?.location().to_json_pointer();
            let (parent, last) = location.rsplit_once('/')?;
            let action = ActionDraft::update(
                &json_path::from_pointer(context.document, parent),
                None,
                &json!({ unescape(last): null }),
            );
            Some(format!("\n  in {file}, give action {index} this form, with your value for `null`:\n{action}"))
        }
        "overlay.reason" => Some(format!(
            "\n  in {file}, add to action {index}:\n      description: \"why upstream is wrong here, in a sentence\""
        )),
        _ => None,
    }
}

struct FixFinder<'a> {
    diagnostic: &'a Diagnostic,
    context: &'a Context<'a>,
    pointer: &'a str,
}

/// The topic of an overlay, and actions for it.
type TopicActions = (&'static str, Vec<ActionDraft>);

impl FixFinder<'_> {
    fn actions(&self) -> Option<TopicActions> {
        let here = self.pointer;
        match self.diagnostic.code {
            "version.keyword" => self.fix([self.remove(&join(here, self.quoted('`')?))?]),
            "paths.slash" => self.renamed_path(),
            "paths.member" => self.lower_case_method().or_else(|| self.fix([self.remove(here)?])),
            "references.shape" | "references.remote" | "references.kind" | "references.unresolved" => self.reference(),
            "references.circle" => {
                let at = here.strip_suffix("/$ref")?;
                self.fix([self.remove(here)?, self.update(at, &json!({"type": "object"}))])
            }
            "operation-ids.missing" | "operation-ids.duplicate" => {
                let operation = here.strip_suffix("/operationId").unwrap_or(here);
                let (path, method) = split_operation_pointer(operation)?;
                let id = operation_id::operation_id(&method, &path);
                self.fix([self.update(operation, &json!({"operationId": id}))])
            }
            "path-parameters.unknown" => {
                let name = self.quoted('"')?;
                let target = format!("{}.parameters[?@.in == 'path' && @.name == '{name}']", self.path(here));
                self.fix([ActionDraft::remove(&target, self.reason())])
            }
            // Canonicalization has declared it before overlays are applied.
            "path-parameters.undeclared" => None,
            "groups.name" => self.renamed_group(),
            "groups.duplicate" => self.fix([self.remove(here.strip_suffix("/name")?)?]),
            // All of them together: see `feature_groups`.
            "groups.operation" => None,
            "errors.none" => {
                let responses = json!({"responses": {"200": {"description": ""}}});
                self.fix([self.update(here.strip_suffix("/responses")?, &responses)])
            }
            "errors.no-success" => self.fix([self.update(here, &json!({"200": {"description": ""}}))]),
            "bodies.name" => self.named_body(),
            "all-of.cycle" | "all-of.type" => self.fix([self.remove(&join(here, "allOf"))?]),
            // An earlier overlay cannot remove a name that the overlay of value sets gives.
            "value-sets.name-only" => Some(("value-sets", vec![ActionDraft::remove(&self.path(here), None)])),
            "value-sets.empty" => {
                let list =
                    ["enum", "x-known-values"].into_iter().find(|list| self.value(&join(here, list)).is_some())?;
                self.fix([self.remove(&join(here, list))?])
            }
            "value-sets.name" | "value-sets.ambiguous" | "value-sets.union" => {
                let action = ActionDraft::update(&self.path(here), None, &json!({"x-enum-name": self.set_name()}));
                self.value(here).map(|_| ("value-sets", vec![action]))
            }
            "generator" => self.generator(),
            _ => self.fix([self.remove(here)?]),
        }
    }

    fn fix<const N: usize>(&self, actions: [ActionDraft; N]) -> Option<TopicActions> {
        Some(("fixes", actions.into()))
    }

    /// Returns the reason of a fix.
    fn reason(&self) -> Option<&str> {
        Some(self.diagnostic.message.as_str())
    }

    fn path(&self, pointer: &str) -> String {
        json_path::from_pointer(self.context.document, pointer)
    }

    fn value(&self, pointer: &str) -> Option<&Value> {
        self.context.document.pointer(pointer)
    }

    fn update(&self, pointer: &str, value: &Value) -> ActionDraft {
        ActionDraft::update(&self.path(pointer), self.reason(), value)
    }

    /// Returns an action that removes a value, if the document has it.
    fn remove(&self, pointer: &str) -> Option<ActionDraft> {
        self.value(pointer).filter(|_| !pointer.is_empty())?;
        Some(ActionDraft::remove(&self.path(pointer), self.reason()))
    }

    /// Returns the first part of the message in these quotes.
    fn quoted(&self, quote: char) -> Option<&str> {
        self.diagnostic.message.split(quote).nth(1)
    }

    fn renamed_path(&self) -> Option<TopicActions> {
        let item = self.value(self.pointer)?;
        let name = unescape(self.pointer.strip_prefix("/paths/")?);
        let moved = self.update("/paths", &json!({ format!("/{name}"): item }));
        self.fix([moved, self.remove(self.pointer)?])
    }

    /// Renames a method to lower case.
    fn lower_case_method(&self) -> Option<TopicActions> {
        let (item, name) = self.pointer.rsplit_once('/')?;
        let lower = name.to_ascii_lowercase();
        let is_method = crate::document::METHODS.contains(&lower.as_str()) && lower != name;
        let operation = self.value(self.pointer).filter(|operation| is_method && operation.is_object())?;
        self.fix([self.update(item, &json!({ lower: operation })), self.remove(self.pointer)?])
    }

    /// Replaces a reference by one to the schema with the most similar name, else by a free-form object.
    fn reference(&self) -> Option<TopicActions> {
        let at = match self.pointer.strip_suffix("/$ref") {
            Some(schema) => schema,
            None => {
                return self.fix([self.remove(&join(self.pointer, "$ref")).or_else(|| self.remove(self.pointer))?]);
            }
        };
        let reference = self.value(self.pointer)?.as_str().unwrap_or_default();
        let wanted = reference.rsplit(['/', '#']).next().unwrap_or_default();
        let wanted = unescape(wanted.split('.').next().unwrap_or_default());
        let schemas = self.value("/components/schemas").and_then(Value::as_object);
        let names = schemas.into_iter().flatten().map(|(name, _)| name.as_str());
        let own =
            at.strip_prefix("/components/schemas/").map(|rest| unescape(rest.split('/').next().unwrap_or_default()));
        let near = closest(&wanted, names).into_iter().find(|name| Some(*name) != own.as_deref());
        match near {
            Some(name) => {
                let reference = format!("#/components/schemas/{}", crate::pointer::escape(name));
                self.fix([self.update(at, &json!({"$ref": reference}))])
            }
            None => self.fix([self.remove(self.pointer)?, self.update(at, &json!({"type": "object"}))]),
        }
    }

    fn renamed_group(&self) -> Option<TopicActions> {
        let tag = self.pointer.strip_suffix("/name")?;
        let index = tag.rsplit('/').next()?;
        let words: String = self
            .value(self.pointer)?
            .as_str()?
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' })
            .collect();
        let words: Vec<&str> =
            words.split_whitespace().skip_while(|word| !word.starts_with(|c: char| c.is_ascii_lowercase())).collect();
        let name = if words.is_empty() { format!("group-{index}") } else { words.join("-") };
        Some(("groups", vec![ActionDraft::update(&self.path(tag), None, &json!({"name": name}))]))
    }

    /// Moves the schema of a body to a name of its own.
    fn named_body(&self) -> Option<TopicActions> {
        let schema = self.value(&join(self.pointer, "schema"))?;
        let names = self.value("/components/schemas").and_then(Value::as_object);
        let wanted = self.diagnostic.message.split(" named ").nth(1)?.split(',').next()?;
        let free = |name: &String| names.is_none_or(|names| !names.contains_key(name));
        let name = (2..).map(|number| format!("{wanted}{number}")).find(free)?;
        let holder = if names.is_some() { "/components/schemas" } else { "" };
        let named = Map::from_iter([(name.clone(), schema.clone())]);
        let named = if names.is_some() { Value::Object(named) } else { json!({"components": {"schemas": named}}) };
        let reference = json!({"schema": {"$ref": format!("#/components/schemas/{name}")}});
        self.fix([
            self.update(holder, &named),
            self.remove(&join(self.pointer, "schema"))?,
            self.update(self.pointer, &reference),
        ])
    }

    /// Derives a name for a value set from its location that no schema has.
    fn set_name(&self) -> String {
        let skipped = [
            "",
            "components",
            "schemas",
            "properties",
            "paths",
            "schema",
            "items",
            "parameters",
            "requestBody",
            "content",
        ];
        let words: Vec<String> = self.pointer.split('/').filter(|word| !skipped.contains(word)).map(unescape).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let name: String = pascal_case(&words).chars().filter(char::is_ascii_alphanumeric).collect();
        let name = if name.starts_with(|c: char| c.is_ascii_uppercase()) { name } else { format!("Set{name}") };
        let taken = self.value("/components/schemas").and_then(Value::as_object);
        let is_free = |name: &String| taken.is_none_or(|schemas| !schemas.contains_key(name));
        (1..)
            .map(|n| if n == 1 { format!("{name}Value") } else { format!("{name}Value{n}") })
            .find(is_free)
            .unwrap_or(name)
    }

    /// Fixes what the generator rejects: mostly names that clash or are no identifiers.
    fn generator(&self) -> Option<TopicActions> {
        let Some((topic, extensions)) =
            required_extension(&self.diagnostic.message, &self.diagnostic.help, self.pointer)
        else {
            // An earlier overlay cannot remove what the behavior overlay adds.
            let topic = if self.diagnostic.help.contains("behavior overlay") { "behavior" } else { "fixes" };
            return Some((topic, vec![self.remove(self.pointer)?]));
        };
        let reason = self.reason().filter(|_| topic == "fixes");
        Some((topic, vec![ActionDraft::update(&self.path(self.pointer), reason, &extensions)]))
    }
}

/// Splits the pointer of an operation into path and method.
fn split_operation_pointer(pointer: &str) -> Option<(String, String)> {
    let mut parts = pointer.strip_prefix("/paths/")?.splitn(3, '/');
    Some((unescape(parts.next()?), parts.next()?.to_owned()))
}
