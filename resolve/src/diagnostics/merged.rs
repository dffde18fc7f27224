//! Problems of one kind as one statement: where they are, and one proposal for all of them.

use super::context::Context;
use super::render::render;
use super::{feature_groups, fixes};
use crate::overlay::{ActionDraft, merged};
use crate::report::{Diagnostic, Location, printable};
use crate::suggest::nearest_target;

/// So many of a kind are still shown one by one, each with its excerpt.
const MOST_ALONE: usize = 2;
/// How many locations are named.
const MOST_PLACES: usize = 8;

/// All problems as text, in the order in which they were found.
pub(crate) fn render_all(problems: &[Diagnostic], severity: &str, context: &Context<'_>) -> Vec<String> {
    let mut texts = Vec::new();
    let mut kinds: Vec<(&str, &str)> = Vec::new();
    for problem in problems {
        let alike: Vec<&Diagnostic> = problems.iter().filter(|other| merge_key(other) == merge_key(problem)).collect();
        let is_group = problem.code == "groups.operation";
        if !is_group && alike.len() <= MOST_ALONE {
            texts.push(render(problem, severity, context));
        } else if !kinds.contains(&merge_key(problem)) {
            kinds.push(merge_key(problem));
            let all = if is_group {
                feature_groups::render_ungrouped(&alike, severity, context)
            } else {
                merge(&alike, severity, context)
            };
            texts.push(all);
        }
    }
    texts
}

/// What is solved in the same way is of one kind.
fn merge_key(problem: &Diagnostic) -> (&str, &str) {
    let help = if problem.code == "generator" { problem.help.as_str() } else { "" };
    (problem.code, help)
}

fn merge(problems: &[&Diagnostic], severity: &str, context: &Context<'_>) -> String {
    let Some(first) = problems.first() else { return String::new() };
    let mut text = format!("{severity}[{}]: {} of a kind", first.code, problems.len());
    for problem in problems.iter().take(MOST_PLACES) {
        text.push_str(&format!("\n  --> {}", summary_line(problem, context)));
    }
    if problems.len() > MOST_PLACES {
        text.push_str(&format!("\n  and {} more", problems.len() - MOST_PLACES));
    }
    if !first.help.is_empty() {
        text.push_str(&format!("\n  help: {}", first.help));
    }
    text = printable(&text);
    let Some(api) = context.api else { return text };
    let mut topics: Vec<(&str, Vec<ActionDraft>)> = Vec::new();
    for (topic, drafts) in problems.iter().filter_map(|problem| fixes::suggest_actions(problem, context)) {
        match topics.iter_mut().find(|(name, _)| *name == topic) {
            Some((_, all)) => all.extend(drafts),
            None => topics.push((topic, drafts)),
        }
    }
    for (topic, drafts) in topics {
        text.push_str(&fixes::pasteable(&format!("{api}-{topic}"), &merged(drafts)));
    }
    text
}

/// One problem in a line or two.
fn summary_line(problem: &Diagnostic, context: &Context<'_>) -> String {
    let Diagnostic { location, found, .. } = problem;
    match location {
        Location::Action { target, .. } if problem.code == "overlay.no-match" => {
            let near = nearest_target::nearest(target, context.document);
            let near = near.map(|near| format!("\n      nearest that matches: {near}")).unwrap_or_default();
            format!("{location}: {target}{near}")
        }
        _ => format!("{location}: {found}"),
    }
}
