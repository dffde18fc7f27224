//! A comparison for programs.

use identity_apis_resolve::Api;
use serde_json::{Value, json};

use super::Outcome;
use super::change::{Direction, Level};

/// Writes comparisons down; the shape is described in docs/regenerating.md.
pub(super) fn render(outcomes: &[Outcome], verdict: Level, next: Option<&str>) -> String {
    let documents: Vec<Value> = outcomes.iter().map(document).collect();
    format!("{:#}\n", json!({"verdict": verdict, "next_version": next, "documents": documents}))
}

fn document(outcome: &Outcome) -> Value {
    let comparison = &outcome.comparison;
    json!({
        "api": outcome.api.map(Api::name),
        "old": outcome.old,
        "new": outcome.new,
        "verdict": comparison.verdict(),
        "wire": {
            "requests": comparison.wire(Direction::Request),
            "answers": comparison.wire(Direction::Answer),
        },
        "changes": comparison.changes,
    })
}
