//! Edits the text of an overlay: drops actions, narrows targets and updates. Everything else keeps its bytes, comments
//! included. A comment is removed if all actions below it are dropped.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::json_path::quoted_ranges;
use crate::pointer::unescape;
use crate::yaml::spans::{Part, parse_parts};

/// The edits of one file. Actions are counted from 1.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Edits {
    /// Actions to drop.
    pub(super) drops: BTreeSet<usize>,
    /// Quoted names to remove from the target of an action, counted from 0 over the whole target.
    pub(super) narrows: BTreeMap<usize, BTreeSet<usize>>,
    /// Parts to remove from an action, as pointers below the action: `/update/x-dependent-required`, `/update/tags/3`.
    pub(super) cuts: BTreeMap<usize, BTreeSet<String>>,
}

impl Edits {
    pub(super) fn is_empty(&self) -> bool {
        self.drops.is_empty() && self.narrows.is_empty() && self.cuts.is_empty()
    }
}

/// Returns the edited text; `None` if the text has a form that cannot be edited.
pub(super) fn edit_text(text: &str, edits: &Edits) -> Option<String> {
    let root = parse_parts(text)?;
    let actions = root.entry("actions")?.value.items();
    let mut removed: Vec<Range<usize>> = Vec::new();
    for (action, names) in edits.narrows.iter().filter(|(action, _)| !edits.drops.contains(action)) {
        removed.extend(target_name_ranges(text, actions.get(action.checked_sub(1)?)?, names)?);
    }
    for (action, pointers) in edits.cuts.iter().filter(|(action, _)| !edits.drops.contains(action)) {
        removed.extend(part_ranges(text, actions.get(action.checked_sub(1)?)?, pointers)?);
    }
    removed.sort_by_key(|range| range.start);
    // From the last to the first, so that the earlier ranges stay valid.
    let mut edited = text.to_owned();
    for range in removed.iter().rev() {
        edited.replace_range(range.clone(), "");
    }
    if edits.drops.is_empty() { Some(edited) } else { without_actions(&edited, &edits.drops) }
}

/// Returns the ranges of the names to remove from the lists of a target.
fn target_name_ranges(text: &str, action: &Part, names: &BTreeSet<usize>) -> Option<Vec<Range<usize>>> {
    let span = action.entry("target")?.value.span.clone();
    let raw = text.get(span.clone())?;
    // In single-quoted YAML, the quotes of names are doubled.
    if raw.starts_with('\'') {
        return None;
    }
    let all = quoted_ranges(raw);
    let mut removed = Vec::new();
    // The names of one list have only a comma between them.
    let mut list: Vec<usize> = Vec::new();
    for (number, range) in all.iter().enumerate() {
        list.push(number);
        let ends = all.get(number + 1).is_none_or(|next| {
            let between = raw.get(range.end..next.start).unwrap_or_default();
            between.trim() != ","
        });
        if ends {
            let elements: Vec<Range<usize>> =
                list.iter().map(|&number| span.start + all[number].start..span.start + all[number].end).collect();
            let gone: BTreeSet<usize> =
                list.iter().enumerate().filter(|(_, number)| names.contains(number)).map(|(at, _)| at).collect();
            removed.extend(list_ranges(&elements, &gone));
            list.clear();
        }
    }
    Some(removed)
}

/// Returns the ranges to remove so that no comma is left over.
fn list_ranges(elements: &[Range<usize>], gone: &BTreeSet<usize>) -> Vec<Range<usize>> {
    let mut removed = Vec::new();
    let mut at = 0;
    while at < elements.len() {
        if !gone.contains(&at) {
            at += 1;
            continue;
        }
        let first = at;
        while gone.contains(&at) {
            at += 1;
        }
        let range = match elements.get(at) {
            Some(next) => elements[first].start..next.start,
            None => {
                let before = first.checked_sub(1).map_or(elements[first].start, |before| elements[before].end);
                before..elements[at - 1].end
            }
        };
        removed.push(range);
    }
    removed
}

/// Returns the ranges of the parts to remove from an action.
fn part_ranges(text: &str, action: &Part, pointers: &BTreeSet<String>) -> Option<Vec<Range<usize>>> {
    let mut by_holder: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for pointer in pointers {
        let (holder, last) = pointer.rsplit_once('/')?;
        by_holder.entry(holder).or_default().insert(position(descend(action, holder)?, last)?);
    }
    let mut removed = Vec::new();
    for (holder, gone) in by_holder {
        let part = descend(action, holder)?;
        let elements = part.elements();
        if part.is_flow() {
            removed.extend(list_ranges(&elements, &gone));
        } else {
            removed.extend(gone.iter().filter_map(|&at| elements.get(at)).map(|range| whole_lines(text, range)));
        }
    }
    Some(removed)
}

fn descend<'a>(part: &'a Part, pointer: &str) -> Option<&'a Part> {
    pointer.split('/').skip(1).try_fold(part, |part, segment| match position(part, segment)? {
        at if part.entries().is_empty() => part.items().get(at),
        at => Some(&part.entries().get(at)?.value),
    })
}

/// Returns the index of the item or entry that a segment of a pointer selects.
fn position(part: &Part, segment: &str) -> Option<usize> {
    let key = unescape(segment);
    let entry = part.entries().iter().position(|entry| entry.key == key);
    entry.or_else(|| key.parse().ok().filter(|&at| at < part.items().len()))
}

/// Returns the range of the whole lines of a part.
fn whole_lines(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = text.get(..range.start).and_then(|before| before.rfind('\n')).map_or(0, |end| end + 1);
    let end = text.get(range.end..).and_then(|after| after.find('\n')).map_or(text.len(), |end| range.end + end + 1);
    start..end
}

/// The kind of a line, for dropping actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Empty,
    Comment,
    Kept,
    Dropped,
}

/// Returns the text without these actions, and without the comments whose section is dropped as a whole. The section of
/// a comment ends at the next comment with an empty line before it, or, if it has no empty line before it itself, at the
/// next comment.
fn without_actions(text: &str, drops: &BTreeSet<usize>) -> Option<String> {
    let root = parse_parts(text)?;
    let actions = root.entry("actions")?.value.items();
    let all: Vec<&str> = text.split_inclusive('\n').collect();
    let mut kinds: Vec<Line> = all
        .iter()
        .map(|line| match line.trim() {
            "" => Line::Empty,
            comment if comment.starts_with('#') => Line::Comment,
            _ => Line::Kept,
        })
        .collect();
    for (index, action) in actions.iter().enumerate() {
        let first = text.get(..action.span.start)?.matches('\n').count();
        let last = text.get(..action.span.end)?.matches('\n').count();
        let kind = if drops.contains(&(index + 1)) { Line::Dropped } else { Line::Kept };
        kinds.get_mut(first..=last)?.fill(kind);
    }
    let start = text.get(..root.entry("actions")?.start)?.matches('\n').count() + 1;
    for (comment, end) in sections(&kinds, start) {
        let below = kinds.get(comment.end..end)?;
        if below.contains(&Line::Dropped) && !below.contains(&Line::Kept) {
            kinds.get_mut(comment)?.fill(Line::Dropped);
        }
    }
    Some(join_lines(&all, &kinds, start))
}

/// Returns the comments from a line on, each with the end of its section.
fn sections(kinds: &[Line], start: usize) -> Vec<(Range<usize>, usize)> {
    let mut comments: Vec<Range<usize>> = Vec::new();
    for (at, _) in kinds.iter().enumerate().skip(start).filter(|(_, kind)| **kind == Line::Comment) {
        match comments.last_mut() {
            Some(last) if last.end == at => last.end += 1,
            _ => comments.push(at..at + 1),
        }
    }
    // A heading is the first comment, or one with an empty line before it.
    let is_heading = |comment: &Range<usize>| comment.start <= start || kinds[comment.start - 1] == Line::Empty;
    let ends = |comment: &Range<usize>| {
        let next =
            comments.iter().find(|next| next.start > comment.start && (!is_heading(comment) || is_heading(next)));
        next.map_or(kinds.len(), |next| next.start)
    };
    comments.iter().map(|comment| (comment.clone(), ends(comment))).collect()
}

/// Joins the lines that stay, without empty lines that have become adjacent.
fn join_lines(all: &[&str], kinds: &[Line], start: usize) -> String {
    let mut text = String::new();
    let (mut after_gap, mut last) = (false, Line::Kept);
    for (at, (line, kind)) in all.iter().zip(kinds).enumerate() {
        let beside = last == Line::Empty || at < start;
        match kind {
            Line::Dropped => {
                after_gap = true;
                continue;
            }
            Line::Empty if after_gap && beside => continue,
            _ => {}
        }
        after_gap = false;
        last = *kind;
        text.push_str(line);
    }
    // Empty lines at the end.
    if after_gap {
        let length = text.trim_end().len();
        text.truncate(length);
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Head\noverlay: 1.0.0\nactions:\n\n  # Users\n  - target: $.a   # why\n    update: { x: 1 }\n  - target: \"$.b['c', 'd', 'e'].f['g', 'h']\"\n    update: {x-dependent-required: k,   x-rule-ids: { needs: r }}\n\n  # Roles\n  - target: $.d\n    remove: true\n  # of one kind\n  - target: $.e\n    update:\n      required: [a, b]\n      tags:\n        - name: x\n        - name: y\n      other: 1\n\n  # Posts\n  - target: >-\n      $.paths[\n      '/a',\n      '/b',\n      '/c'\n      ]['get', 'post']\n    update: { tags: [posts] }\n";

    fn drop(actions: &[usize]) -> Edits {
        Edits { drops: actions.iter().copied().collect(), ..Edits::default() }
    }

    fn gone(text: &str, edits: &Edits) -> Vec<String> {
        let edited = edit_text(text, edits).expect("it can be edited");
        let mut left = edited.lines();
        let mut current = left.next();
        let mut missing = Vec::new();
        for line in text.lines() {
            if current == Some(line) {
                current = left.next();
            } else {
                missing.push(line.trim().to_owned());
            }
        }
        assert_eq!(current, None, "something is new in\n{edited}");
        missing
    }

    #[test]
    fn dropped_action_takes_its_lines() {
        assert_eq!(gone(TEXT, &drop(&[1])), ["- target: $.a   # why", "update: { x: 1 }"]);
        assert_eq!(gone(TEXT, &drop(&[3])), ["- target: $.d", "remove: true"]);
    }

    #[test]
    fn dropped_section_takes_its_comment_and_one_empty_line() {
        let missing = gone(TEXT, &drop(&[5]));
        assert_eq!(missing.first().map(String::as_str), Some(""), "{missing:?}");
        assert!(missing.contains(&"# Posts".to_owned()) && missing.len() == 9, "{missing:?}");
        let missing = gone(TEXT, &drop(&[4]));
        assert!(
            missing.contains(&"# of one kind".to_owned()) && !missing.contains(&"# Roles".to_owned()),
            "{missing:?}"
        );
        let missing = gone(TEXT, &drop(&[3, 4]));
        assert!(
            missing.contains(&"# of one kind".to_owned()) && missing.contains(&"# Roles".to_owned()),
            "{missing:?}"
        );
    }

    #[test]
    fn dropped_actions_leave_a_file_that_is_read() {
        let edited = edit_text(TEXT, &drop(&[1, 2, 3, 4, 5])).expect("it can be edited");
        assert_eq!(edited, "# Head\noverlay: 1.0.0\nactions:\n");
    }

    #[test]
    fn names_go_from_targets_with_their_commas() {
        let narrow = |action: usize, names: &[usize]| Edits {
            narrows: BTreeMap::from([(action, names.iter().copied().collect())]),
            ..Edits::default()
        };
        for (action, names, expected) in [
            (2, vec![0], "$.b['d', 'e'].f['g', 'h']"),
            (2, vec![0, 1], "$.b['e'].f['g', 'h']"),
            (2, vec![2], "$.b['c', 'd'].f['g', 'h']"),
            (2, vec![1, 2, 4], "$.b['c'].f['g']"),
            (2, vec![0, 2, 3], "$.b['d'].f['h']"),
            (5, vec![1], "'/a',\n      '/c'\n      ]"),
            (5, vec![2], "'/a',\n      '/b'\n      ]['get', 'post']"),
            (5, vec![0, 1], "[\n      '/c'\n      ]"),
        ] {
            let edited = edit_text(TEXT, &narrow(action, &names)).expect("it can be edited");
            assert!(edited.contains(expected), "{expected} is not in\n{edited}");
        }
    }

    #[test]
    fn parts_go_from_updates() {
        let cut = |action: usize, pointers: &[&str]| Edits {
            cuts: BTreeMap::from([(action, pointers.iter().map(|&pointer| pointer.to_owned()).collect())]),
            ..Edits::default()
        };
        for (action, pointers, expected) in [
            (2, vec!["/update/x-dependent-required"], "update: {x-rule-ids: { needs: r }}\n"),
            (2, vec!["/update/x-rule-ids"], "update: {x-dependent-required: k}\n"),
            (4, vec!["/update/required/0"], "required: [b]\n"),
            (4, vec!["/update/tags/0"], "tags:\n        - name: y\n      other: 1\n"),
            (4, vec!["/update/tags"], "required: [a, b]\n      other: 1\n"),
        ] {
            let edited = edit_text(TEXT, &cut(action, &pointers)).expect("it can be edited");
            assert!(edited.contains(expected), "{expected} is not in\n{edited}");
        }
        assert_eq!(edit_text(TEXT, &cut(2, &["/update/none"])), None);
    }

    #[test]
    fn several_edits_are_made_together() {
        let edits = Edits {
            drops: BTreeSet::from([1, 3]),
            narrows: BTreeMap::from([(2, BTreeSet::from([0])), (3, BTreeSet::from([9]))]),
            cuts: BTreeMap::from([(2, BTreeSet::from(["/update/x-dependent-required".to_owned()]))]),
        };
        let edited = edit_text(TEXT, &edits).expect("it can be edited");
        assert!(edited.contains("  # Users\n  - target: \"$.b['d', 'e'].f['g', 'h']\"\n    update: {x-rule-ids: { needs: r }}\n\n  # Roles\n  # of one kind\n"), "{edited}");
    }
}
