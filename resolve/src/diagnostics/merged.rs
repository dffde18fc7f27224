//! Renders many diagnostics of one kind as one: their locations, and one fix for all of them.

use super::context::Context;
use super::render::render;
use super::{feature_groups, fixes};
use crate::overlay::{ActionDraft, merge_drafts};
use crate::report::{Diagnostic, Location, printable};
use crate::suggest::nearest_target::nearest_target;

/// Up to this many of a kind are rendered one by one.
const MAX_SINGLE: usize = 2;
/// Maximum number of locations that are listed.
const MAX_LOCATIONS: usize = 8;

/// Renders all diagnostics in the order in which they were found.
pub(crate) fn render_all(diagnostics: &[Diagnostic], severity: &str, context: &Context<'_>) -> Vec<String> {
    let mut texts = Vec::new();
    let mut kinds: Vec<(&str, &str)> = Vec::new();
    for diagnostic in diagnostics {
        let same_kind: Vec<&Diagnostic> =
            diagnostics.iter().filter(|other| merge_key(other) == merge_key(diagnostic)).collect();
        let is_group = diagnostic.code == "groups.operation";
        if !is_group && same_kind.len() <= MAX_SINGLE {
            texts.push(render(diagnostic, severity, context));
        } else if !kinds.contains(&merge_key(diagnostic)) {
            kinds.push(merge_key(diagnostic));
            let all = if is_group {
                feature_groups::render_ungrouped(&same_kind, severity, context)
            } else {
                merge(&same_kind, severity, context)
            };
            texts.push(all);
        }
    }
    texts
}

/// Returns the key of the diagnostics that are fixed in the same way.
fn merge_key(diagnostic: &Diagnostic) -> (&str, &str) {
    let help = if diagnostic.code == "generator" { diagnostic.help.as_str() } else { "" };
    (diagnostic.code, help)
}

fn merge(diagnostics: &[&Diagnostic], severity: &str, context: &Context<'_>) -> String {
    let Some(first) = diagnostics.first() else { return String::new() };
    let mut text = format!("{severity}[{}]: {} problems of this kind", first.code, diagnostics.len());
    for diagnostic in diagnostics.iter().take(MAX_LOCATIONS) {
        text.push_str(&format!("\n  --> {}", summary_line(diagnostic, context)));
    }
    if diagnostics.len() > MAX_LOCATIONS {
        text.push_str(&format!("\n  and {} more", diagnostics.len() - MAX_LOCATIONS));
    }
    if !first.help.is_empty() {
        text.push_str(&format!("\n  help: {}", first.help));
    }
    text = printable(&text);
    let Some(api) = context.api else { return text };
    let mut topics: Vec<(&str, Vec<ActionDraft>)> = Vec::new();
    for (topic, drafts) in diagnostics.iter().filter_map(|diagnostic| fixes::suggest_actions(diagnostic, context)) {
        match topics.iter_mut().find(|(name, _)| *name == topic) {
            Some((_, all)) => all.extend(drafts),
            None => topics.push((topic, drafts)),
        }
    }
    for (topic, drafts) in topics {
        text.push_str(&fixes::pasteable(&format!("{api}-{topic}"), &merge_drafts(drafts)));
    }
    text
}

/// Renders one diagnostic in a line or two.
fn summary_line(diagnostic: &Diagnostic, context: &Context<'_>) -> String {
    let Diagnostic { location, message: found, .. } = diagnostic;
    match location {
        Location::Action { target, .. } if diagnostic.code == "overlay.no-match" => {
            let near = nearest_target(target, context.document);
            let near = near.map(|near| format!("\n      nearest target that matches: {near}")).unwrap_or_default();
            format!("{location}: {target}{near}")
        }
        _ => format!("{location}: {found}"),
    }
}
