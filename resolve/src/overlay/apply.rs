//! Executes the actions of an overlay.

use serde_json::Value;

use super::edit::Edits;
use super::parse::{Action, Change, Overlay};
use crate::pointer;
use crate::report::Report;

/// Changes the document in place, action by action, as if the edits had been made. Actions that fail go to the report.
pub(super) fn apply(document: &mut Value, overlay: &Overlay, edits: &Edits, report: &mut Report) {
    for action in overlay.actions.iter().filter(|action| !edits.drops.contains(&action.index)) {
        apply_one(document, overlay, action, edits, report);
    }
}

/// Executes one action.
pub(super) fn apply_one(document: &mut Value, overlay: &Overlay, action: &Action, edits: &Edits, report: &mut Report) {
    if let Err((code, found, help)) = execute(document, action, edits) {
        report.push_error(overlay.diagnostic(action, code, found, help));
    }
}

/// Returns what an action merges, without the parts that the edits remove.
pub(super) fn update_of(action: &Action, edits: &Edits) -> Option<Value> {
    let Change::Update(update) = &action.change else { return None };
    let mut update = update.clone();
    // From the last to the first, so that the indexes of the others stay valid.
    let mut cuts: Vec<&str> =
        edits.cuts.get(&action.index).into_iter().flatten().filter_map(|cut| cut.strip_prefix("/update")).collect();
    cuts.sort_by_cached_key(|location| std::cmp::Reverse(sort_key(location)));
    for location in cuts {
        remove(&mut update, location).ok()?;
    }
    Some(update)
}

type ActionError = (&'static str, String, &'static str);

fn execute(document: &mut Value, action: &Action, edits: &Edits) -> Result<(), ActionError> {
    // Pointers, not references: the document changes in the loop.
    let mut locations: Vec<_> =
        action.path.query_located(document).iter().map(|node| node.location().to_json_pointer()).collect();
    if locations.is_empty() {
        return Err((
            "overlay.no-match",
            "the target matches nothing".to_owned(),
            "correct the target, or delete the action if upstream no longer needs it",
        ));
    }
    match &action.change {
        Change::Update(_) => {
            let update = update_of(action, edits).unwrap_or_default();
            for location in &locations {
                let Some(value) = document.pointer_mut(location) else {
                    continue;
                };
                merge_at(value, &update)
                    .map_err(|(code, found, help)| (code, format!("{found} at {location}"), help))?;
            }
        }
        Change::Remove => {
            // From the last to the first, so that the indexes of the others stay valid.
            locations.sort_by_cached_key(|location| std::cmp::Reverse(sort_key(location)));
            locations.dedup();
            for location in &locations {
                remove(document, location)?;
            }
        }
    }
    Ok(())
}

/// Merges an update into a value that the target selects.
fn merge_at(value: &mut Value, update: &Value) -> Result<(), ActionError> {
    match value {
        Value::Object(_) if update.is_object() => merge(value, update),
        Value::Object(_) => {
            return Err((
                "overlay.update",
                "the update is not an object, but its target is one".to_owned(),
                "give the members to be merged, or select the member itself and its parent in an update",
            ));
        }
        Value::Array(items) => items.push(update.clone()),
        scalar => {
            return Err((
                "overlay.scalar",
                format!("the target is the scalar {scalar}, which cannot be updated,"),
                "select the object that has it as a member, and give the member in `update`",
            ));
        }
    }
    Ok(())
}

/// Merges objects member by member, appends to arrays, replaces everything else.
fn merge(value: &mut Value, update: &Value) {
    match (value, update) {
        (Value::Object(members), Value::Object(updates)) => {
            for (name, update) in updates {
                match members.get_mut(name) {
                    Some(member) => merge(member, update),
                    None => {
                        members.insert(name.clone(), update.clone());
                    }
                }
            }
        }
        (Value::Array(items), Value::Array(more)) => items.extend(more.iter().cloned()),
        (value, update) => *value = update.clone(),
    }
}

fn remove(document: &mut Value, location: &str) -> Result<(), ActionError> {
    let Some((parent, last)) = location.rsplit_once('/') else {
        return Err((
            "overlay.root",
            "the whole document cannot be removed".to_owned(),
            "select the member to be removed",
        ));
    };
    match document.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.remove(&pointer::unescape(last));
        }
        Some(Value::Array(items)) => {
            if let Ok(index) = last.parse::<usize>()
                && index < items.len()
            {
                items.remove(index);
            }
        }
        _ => {}
    }
    Ok(())
}

/// Returns a key that sorts pointers in document order: array indexes by number, parents before children.
fn sort_key(location: &str) -> Vec<(Option<usize>, String)> {
    location.split('/').skip(1).map(|segment| (segment.parse().ok(), segment.to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::overlay::parse;
    use serde_json::json;

    fn applied(mut document: Value, actions: &str) -> (Value, Vec<String>) {
        let mut report = Report::new("doc.json");
        let overlay = parse::parse("o.yaml", "names", &format!("overlay: 1.0.0\nactions:\n{actions}"), &mut report);
        apply(&mut document, &overlay, &Edits::default(), &mut report);
        (document, report.errors().iter().map(|diagnostic| diagnostic.render("error")).collect())
    }

    #[test]
    fn update_merges_objects_appends_lists_and_replaces_scalars() {
        let (document, errors) = applied(
            json!({"a": {"x": 1, "list": [1], "deep": {"k": "old", "stays": true}}}),
            "- target: $.a\n  update: {x: 2, list: [2], deep: {k: new}, y: {z: 1}}\n",
        );
        assert_eq!(errors, Vec::<String>::new());
        let expected = json!({"a": {"x": 2, "list": [1, 2], "deep": {"k": "new", "stays": true}, "y": {"z": 1}}});
        assert_eq!(document, expected);
    }

    #[test]
    fn every_match_is_updated_and_later_actions_win() {
        let (document, _) = applied(
            json!({"s": {"A": {"p": {"id": {}}}, "B": {"p": {}}, "C": {"p": {"id": {"d": "own"}}}}}),
            "- target: $.s[*].p.id\n  update: {d: general}\n- target: $.s.C.p.id\n  update: {d: special}\n",
        );
        let expected = json!({"s": {
            "A": {"p": {"id": {"d": "general"}}}, "B": {"p": {}}, "C": {"p": {"id": {"d": "special"}}}
        }});
        assert_eq!(document, expected);
    }

    #[test]
    fn filters_select_operations() {
        let (document, errors) = applied(
            json!({"paths": {"/a/{id}": {"get": {"operationId": "x"}, "post": {"operationId": "y"}}}}),
            "- target: $.paths[*][?@.operationId == 'y']\n  update: {summary: s}\n",
        );
        assert_eq!(errors, Vec::<String>::new());
        assert_eq!(document.pointer("/paths/~1a~1{id}/post/summary"), Some(&json!("s")));
        assert_eq!(document.pointer("/paths/~1a~1{id}/get/summary"), None);
    }

    #[test]
    fn removal_goes_from_the_last_match_to_the_first() {
        let list: Vec<usize> = (0..12).collect();
        let (document, errors) = applied(
            json!({"l": list, "m": {"a/b": {"x": {"x": 1}}, "~c": 2}}),
            "- target: $.l[?@ != 5]\n  remove: true\n- target: $.m..x\n  remove: true\n- target: $.m['~c']\n  remove: true\n",
        );
        assert_eq!(errors, Vec::<String>::new());
        assert_eq!(document, json!({"l": [5], "m": {"a/b": {}}}));
    }

    #[test]
    fn an_element_is_appended_to_a_selected_list() {
        let (document, _) = applied(json!({"tags": [{"name": "a"}]}), "- target: $.tags\n  update: {name: b}\n");
        assert_eq!(document, json!({"tags": [{"name": "a"}, {"name": "b"}]}));
    }

    #[test]
    fn what_cannot_be_done_says_where_and_what_to_do() {
        let (document, errors) = applied(
            json!({"a": 1, "o": {}}),
            "- target: $.nothing\n  update: {}\n- target: $.a\n  update: 2\n- target: $\n  remove: true\n- target: $.o\n  update: 1\n",
        );
        assert_eq!(document, json!({"a": 1, "o": {}}));
        assert_eq!(
            errors[0],
            "error[overlay.no-match]: the target matches nothing\n  --> o.yaml:3 (action 1)\n  target: $.nothing\n  \
             help: correct the target, or delete the action if upstream no longer needs it"
        );
        assert!(
            errors[1].starts_with("error[overlay.scalar]: the target is the scalar 1, which cannot be updated, at /a")
        );
        assert!(errors[2].starts_with("error[overlay.root]"));
        assert!(errors[3].starts_with("error[overlay.update]"));
    }
}
