//! Writes a comparison as JSON.

use identity_apis_resolve::Api;
use serde_json::{Value, json};

use super::change::{Direction, Level};
use super::comparison::DocumentComparison;

/// Writes comparisons down; the shape is described in docs/regenerating.md.
pub(super) fn render(documents: &[DocumentComparison], verdict: Level, next: Option<&str>) -> String {
    let documents: Vec<Value> = documents.iter().map(document).collect();
    format!("{:#}\n", json!({"verdict": verdict, "next_version": next, "documents": documents}))
}

fn document(document: &DocumentComparison) -> Value {
    let comparison = &document.comparison;
    json!({
        "api": document.api.map(Api::name),
        "old": document.old,
        "new": document.new,
        "verdict": comparison.verdict(),
        "wire": {
            "requests": comparison.wire(Direction::Request),
            "responses": comparison.wire(Direction::Response),
        },
        "changes": comparison.changes,
    })
}
