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
            let candidates = match path_of(&module.attrs) {
                // Relative to the file, not to the directory of its modules.
                Some(given) => {
                    vec![format!("{}/{given}", file.rsplit_once('/').map_or(".", |(directory, _)| directory))]
                }
                None => vec![format!("{inner}.rs"), format!("{inner}/mod.rs")],
            };
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

/// The file that the attribute `path` gives a module.
fn path_of(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| {
        let pair = attribute.meta.require_name_value().ok().filter(|pair| pair.path.is_ident("path"))?;
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value else { return None };
        Some(text.value())
    })
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

    #[test]
    fn path_of_a_module_is_that_of_its_attribute() {
        let file = syn::parse_file("#[path = \"../other.rs\"] mod a; mod b;").unwrap();
        let paths: Vec<Option<String>> = file.items.iter().map(|item| path_of(attributes(item))).collect();
        assert_eq!(paths, [Some("../other.rs".to_owned()), None]);
    }
}
