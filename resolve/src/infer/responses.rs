//! Merges the successes of an operation into one.

use serde_json::{Map, Value, json};

use super::bodies::media_type_rank;
use crate::document::for_each_operation;
use crate::pointer::join;
use crate::report::Report;

pub(super) fn merge_successes(document: &mut Value, report: &mut Report) {
    for_each_operation(document, |location, operation| {
        let here = join(&location.pointer, "responses");
        if !operation.get("responses").is_some_and(Value::is_object) {
            operation.insert("responses".to_owned(), json!({}));
        }
        let Some(Value::Object(responses)) = operation.get_mut("responses") else { return };
        responses.retain(|_, response| response.is_object());
        let mut successes: Vec<String> = responses.keys().filter(|status| status.starts_with('2')).cloned().collect();
        successes.sort();
        if successes.is_empty() {
            let (response, found) = match responses.remove("default") {
                Some(response) => (response, "only `default` is documented; it is used as the success"),
                None => (json!({"description": ""}), "no success is documented; it has no content here"),
            };
            report.note("responses.no-success", &here, found, "describe the response for 200");
            responses.insert("200".to_owned(), response);
        } else if successes.len() > 1 && unite_successes(responses, &successes) {
            operation.insert("x-response-optional".to_owned(), true.into());
            report.note("responses.empty", &here, "some successes have no content: the response is optional", "");
        }
    });
}

/// Leaves one success: the best content, or alternatives of all JSON contents. Returns whether a success may have no
/// content.
fn unite_successes(responses: &mut Map<String, Value>, successes: &[String]) -> bool {
    let mut contents: Vec<(u8, String, Value)> = Vec::new();
    let mut empty = None;
    for status in successes {
        let Some(response) = responses.remove(status) else { continue };
        let content = response.get("content").and_then(Value::as_object).and_then(|content| content.iter().next());
        match content.map(|(name, entry)| (name.clone(), entry.get("schema").cloned().unwrap_or_else(|| json!({})))) {
            Some((name, schema)) => contents.push((media_type_rank(&name), name, schema)),
            None => empty = Some(empty.unwrap_or(response)),
        }
    }
    let best = contents.iter().map(|(rank, ..)| *rank).min();
    let mut schemas: Vec<Value> = Vec::new();
    let mut media = String::new();
    for (rank, name, schema) in contents {
        if Some(rank) == best && !schemas.contains(&schema) {
            media = if schemas.is_empty() { name } else { media };
            schemas.push(schema);
        }
    }
    let optional = empty.is_some() && best.is_some_and(|rank| rank < 2);
    let mut response = empty.filter(|_| schemas.is_empty()).unwrap_or_else(|| json!({"description": ""}));
    if let Value::Object(response) = &mut response
        && !schemas.is_empty()
    {
        let schema = if schemas.len() == 1 { schemas.remove(0) } else { json!({"oneOf": schemas}) };
        response.insert("content".to_owned(), json!({media: {"schema": schema}}));
    }
    responses.insert(successes.first().cloned().unwrap_or_default(), response);
    optional
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settled(responses: &Value) -> (Value, Option<Value>) {
        let mut document = json!({"paths": {"/a": {"get": {"responses": responses}}}});
        merge_successes(&mut document, &mut Report::new("doc.json"));
        let operation = &document["paths"]["/a"]["get"];
        (operation["responses"].clone(), operation.get("x-response-optional").cloned())
    }

    fn json_of(name: &str) -> Value {
        json!({"content": {"application/json": {"schema": {"type": name}}}})
    }

    #[test]
    fn several_successes_become_one() {
        let (responses, optional) = settled(&json!({"200": json_of("string"), "201": json_of("string"), "404": {}}));
        assert_eq!(responses["200"]["content"], json_of("string")["content"]);
        assert_eq!((responses.get("201"), optional), (None, None));
        let (responses, optional) = settled(&json!({"200": json_of("string"), "202": json_of("integer"), "204": {}}));
        assert_eq!(
            responses["200"]["content"]["application/json"]["schema"],
            json!({"oneOf": [{"type": "string"}, {"type": "integer"}]})
        );
        assert_eq!(optional, Some(json!(true)));
        let (responses, optional) = settled(&json!({"200": {"content": {"image/png": {}}}, "204": {}}));
        assert_eq!((responses["200"]["content"].clone(), optional), (json!({"image/png": {"schema": {}}}), None));
    }

    #[test]
    fn a_lone_default_is_the_success() {
        let (responses, _) = settled(&json!({"default": json_of("string")}));
        assert_eq!(responses, json!({"200": json_of("string")}));
        assert_eq!(settled(&json!({"302": {}})).0, json!({"200": {"description": ""}, "302": {}}));
        assert_eq!(settled(&json!(null)).0, json!({"200": {"description": ""}}));
    }
}
