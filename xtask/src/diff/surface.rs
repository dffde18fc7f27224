//! A second opinion: the public items in the generated source itself.
//!
//! An item of the old source that is not in the new one, except for names of arguments, was removed or has another
//! signature: the verdict must then be `major`.

use std::collections::BTreeSet;

use identity_apis_codegen::{Options, generate};
use identity_apis_resolve::Api;

use super::change::Level;
use super::comparison::DocumentComparison;
use super::load::{self, Side};
use crate::project::Failure;

/// The public items that callers of the former source lose.
pub(crate) fn lost(api: Option<Api>, old: &Side, new: &Side) -> Result<Vec<String>, Failure> {
    let options = load::options(api);
    let (old, new) = (items_of(old, &options)?, items_of(new, &options)?);
    Ok(old.difference(&new).cloned().collect())
}

/// Fails if the source loses items and the verdict is not `major`, or the other way round.
pub(crate) fn agree(document: &DocumentComparison, lost: &[String]) -> Result<String, Failure> {
    // A group is a feature of the crate: nothing of it stands in the source.
    let is_major = |change: &&super::change::Change| {
        change.level == Level::Major
            && !matches!(change.kind, super::change::ItemKind::Group)
            && !change.detail.starts_with("group ")
    };
    let major = document.comparison.changes.iter().filter(is_major).count();
    if lost.is_empty() == (major == 0) {
        return Ok(format!("the generated source agrees: {} public items are gone or changed", lost.len()));
    }
    let list: Vec<String> = lost.iter().take(10).map(|item| format!("\n  - {item}")).collect();
    Err(Failure::new(format!(
        "error: the verdict is {} with {major} breaking changes, but {} public items of the generated source are gone or \
         changed{}\n  help: one of the two is wrong: fix `xtask/src/diff`",
        document.comparison.verdict(),
        lost.len(),
        list.concat()
    )))
}

fn items_of(side: &Side, options: &Options) -> Result<BTreeSet<String>, Failure> {
    let mut options = options.clone();
    options.document_name.clone_from(&side.name);
    let generated = generate(&side.text, &options).map_err(|error| Failure::new(format!("error: {error}")))?;
    let public = generated.files.iter().filter(|file| {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        name.starts_with("types_") || name.starts_with("client_")
    });
    Ok(public.flat_map(|file| items(&file.text)).collect())
}

/// The public items of a source: fields, variants, methods, implementations, each with the block it stands in.
fn items(source: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut block = String::new();
    let mut head = String::new();
    for line in source.lines() {
        let text = line.trim();
        if text.is_empty() || text.starts_with("//") || text.starts_with('#') {
            continue;
        }
        let indent = line.len() - line.trim_start().len();
        match indent {
            0 if text.starts_with("pub ") || text.starts_with("impl ") => {
                block = text.trim_end_matches(['{', '}', ' ']).to_owned();
                // How types are read and written is not part of the public API.
                if !block.contains("codec::") {
                    found.insert(block.clone());
                }
            }
            // What is inside of a struct, an enum or an implementation of its own.
            4 if block.starts_with("pub enum ") => {
                found.insert(format!("{block}: {}", text.trim_end_matches(',')));
            }
            4 if text.starts_with("pub fn ") || !head.is_empty() => {
                head.push_str(text);
                finish(&block, &mut head, &mut found);
            }
            4 if text.starts_with("pub ") => {
                found.insert(format!("{block}: {}", text.trim_end_matches(',')));
            }
            // Arguments on lines of their own.
            8 if !head.is_empty() => {
                head.push_str(text);
                finish(&block, &mut head, &mut found);
            }
            _ => {}
        }
    }
    found
}

/// Takes a method's head once it is whole.
fn finish(block: &str, head: &mut String, found: &mut BTreeSet<String>) {
    if head.ends_with('{') {
        found.insert(format!("{block}: {}", without_argument_names(head.trim_end_matches(['{', ' ']))));
        head.clear();
    }
}

/// `fn new(name: impl Into<String>)` is `fn new(impl Into<String>)`: a caller does not write the name.
fn without_argument_names(head: &str) -> String {
    let Some((name, rest)) = head.split_once('(') else { return head.to_owned() };
    let Some((arguments, result)) = rest.rsplit_once(") ->") else { return head.to_owned() };
    let (mut types, mut depth, mut start) = (Vec::new(), 0_i32, 0);
    let cut = |argument: &str| argument.trim().split_once(": ").map_or(argument.trim(), |(_, ty)| ty).to_owned();
    for (at, character) in arguments.char_indices() {
        match character {
            '<' | '(' => depth += 1,
            '>' | ')' => depth -= 1,
            ',' if depth == 0 => {
                types.push(cut(&arguments[start..at]));
                start = at + 1;
            }
            _ => {}
        }
    }
    types.push(cut(&arguments[start..]));
    types.retain(|ty| !ty.is_empty());
    format!("{name}({}) ->{result}", types.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_variants_methods_and_implementations_are_items() {
        let source = "/// Docs.\n#[derive(Clone)]\npub struct A {\n    /// Docs.\n    pub a: Option<String>,\n}\n\nimpl A {\n    #[must_use]\n    \
                      pub fn new(a: impl Into<String>, b: (i64, i64)) -> Self {\n        Self {\n            a: a.into(),\n        }\n    }\n}\n\n\
                      impl Default for A {\n    fn default() -> Self {\n        Self::new()\n    }\n}\n\nimpl codec::Object for A {\n    const X: u8 = 1;\n}\n\n\
                      pub enum B {\n    /// `x`\n    X,\n    Unknown(String),\n}\n\nimpl Client {\n    pub fn call_it<'a>(\n        &'a self,\n        id: &'a str,\n    \
                      ) -> transport::Call<'a, (), ()> {\n        self.call()\n    }\n}\n";
        assert_eq!(
            items(source).into_iter().collect::<Vec<_>>(),
            [
                "impl A",
                "impl A: pub fn new(impl Into<String>, (i64, i64)) -> Self",
                "impl Client",
                "impl Client: pub fn call_it<'a>(&'a self, &'a str) -> transport::Call<'a, (), ()>",
                "impl Default for A",
                "pub enum B",
                "pub enum B: Unknown(String)",
                "pub enum B: X",
                "pub struct A",
                "pub struct A: pub a: Option<String>",
            ]
        );
    }
}
