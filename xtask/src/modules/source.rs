//! Reads the modules of a crate as `syn` sees them, leaving out what only tests compile.

use std::collections::BTreeMap;

use syn::{Attribute, Item};

use crate::project::{Failure, Project};

/// Modules by path (`crate::a::b`).
pub(super) type Sources = BTreeMap<String, Source>;

/// One module with a file of its own.
pub(super) struct Source {
    /// File, relative to the project's root.
    pub(super) file: String,
    /// Lines of the file, tests included.
    pub(super) lines: usize,
    /// Items without those under `#[cfg(test)]`; the items of inline modules stand beside them.
    pub(super) items: Vec<Item>,
}

/// Loads a crate from its first file.
///
/// # Errors
///
/// A file that cannot be read or parsed, or a module without a file.
pub(super) fn load(project: &Project, root: &str) -> Result<Sources, Failure> {
    let directory = root.rsplit_once('/').map_or("", |(directory, _)| directory);
    let mut sources = Sources::new();
    let mut waiting = vec![("crate".to_owned(), root.to_owned(), directory.to_owned())];
    while let Some((path, file, directory)) = waiting.pop() {
        let text = project.read(&file)?;
        let parsed = syn::parse_file(&text)
            .map_err(|error| Failure::new(format!("error: {file}: {error}\n  help: `cargo fmt` shows the line")))?;
        let mut items = Vec::new();
        flatten(parsed.items, &mut items);
        for item in &items {
            let Item::Mod(module) = item else { continue };
            let name = module.ident.to_string();
            let inner = format!("{directory}/{name}");
            let candidates = [format!("{inner}.rs"), format!("{inner}/mod.rs")];
            let Some(child) = candidates.iter().find(|candidate| project.root().join(candidate).is_file()) else {
                return Err(Failure::new(format!("error: {file}: no file for the module `{name}`")));
            };
            waiting.push((format!("{path}::{name}"), child.clone(), inner));
        }
        sources.insert(path, Source { file, lines: text.lines().count(), items });
    }
    Ok(sources)
}

/// Drops test code and takes the items of inline modules out of them.
fn flatten(items: Vec<Item>, into: &mut Vec<Item>) {
    for item in items {
        match item {
            item if is_test(attributes(&item)) => {}
            Item::Mod(syn::ItemMod { content: Some((_, inner)), .. }) => flatten(inner, into),
            item => into.push(item),
        }
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let condition = attribute.meta.require_list().ok().filter(|list| list.path.is_ident("cfg"));
        condition.is_some_and(|list| {
            list.tokens.to_string().split(|c: char| !c.is_alphanumeric()).any(|word| word == "test")
        })
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn test_code_is_left_out() {
        let file = syn::parse_file(
            "#[cfg(test)] mod tests { use crate::a; } #[cfg(any(test, feature = \"x\"))] fn f() {} mod b { fn g() {} }",
        );
        let mut items = Vec::new();
        flatten(file.unwrap().items, &mut items);
        assert!(matches!(items.as_slice(), [Item::Fn(item)] if item.sig.ident == "g"));
    }
}
