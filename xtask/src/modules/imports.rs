//! Resolves what the modules of a crate import to the modules that define it.
//!
//! An import is a `use` or a path in code. It leads to the module that defines the item, through any re-export; a re-export
//! is an import itself only where its module uses the name.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Item, UseTree, Visibility};

use super::source::{Source, Sources};

/// How many re-exports a name may go through.
const LONGEST_CHAIN: usize = 16;

/// An import from one module of another.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Import {
    pub(super) from: String,
    pub(super) to: String,
}

/// Resolves the imports of every module.
pub(super) fn resolve(sources: &Sources) -> BTreeSet<Import> {
    let modules: BTreeMap<&str, Module> =
        sources.iter().map(|(path, source)| (path.as_str(), Module::read(source))).collect();
    let names = Names { modules: &modules };
    let mut imports = BTreeSet::new();
    for (path, module) in modules.iter().filter(|(_, module)| !module.includes_generated) {
        let used = module.uses.iter().filter(|used| !used.is_public || module.words.contains(&used.name));
        let paths = used.map(|used| used.path.clone()).chain(module.paths.iter().cloned());
        for to in paths.filter_map(|segments| names.definition(path, &segments)) {
            imports.insert(Import { from: (*path).to_owned(), to });
        }
    }
    imports
}

/// What a module declares, imports and names.
struct Module {
    /// It is the place where generated code comes in. Its imports serve that code, which adds methods to hand-written types.
    includes_generated: bool,
    defined: BTreeSet<String>,
    uses: Vec<Used>,
    /// Paths of two and more segments in code.
    paths: Vec<Vec<String>>,
    /// Every identifier in code.
    words: BTreeSet<String>,
}

/// A name that a `use` brings in; `*` for a glob.
struct Used {
    name: String,
    path: Vec<String>,
    is_public: bool,
}

impl Module {
    fn read(source: &Source) -> Self {
        let mut module = Self {
            includes_generated: source.items.iter().any(is_include),
            defined: BTreeSet::new(),
            uses: Vec::new(),
            paths: Vec::new(),
            words: BTreeSet::new(),
        };
        for item in &source.items {
            match item {
                Item::Use(item) => {
                    let is_public = !matches!(item.vis, Visibility::Inherited);
                    module.read_use(&item.tree, &mut Vec::new(), is_public);
                }
                item => {
                    module.defined.extend(defined_name(item));
                    module.read_tokens(item.to_token_stream());
                }
            }
        }
        module
    }

    fn read_use(&mut self, tree: &UseTree, path: &mut Vec<String>, is_public: bool) {
        let mut add = |name: String, path: Vec<String>| self.uses.push(Used { name, path, is_public });
        let with = |path: &[String], last: String| [path, &[last]].concat();
        match tree {
            UseTree::Path(inner) => {
                path.push(inner.ident.to_string());
                self.read_use(&inner.tree, path, is_public);
                path.pop();
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.read_use(tree, path, is_public)),
            UseTree::Name(name) if name.ident == "self" => {
                add(path.last().cloned().unwrap_or_default(), path.clone());
            }
            UseTree::Name(name) => add(name.ident.to_string(), with(path, name.ident.to_string())),
            UseTree::Rename(renamed) if renamed.ident == "self" => add(renamed.rename.to_string(), path.clone()),
            UseTree::Rename(renamed) => add(renamed.rename.to_string(), with(path, renamed.ident.to_string())),
            UseTree::Glob(_) => add("*".to_owned(), path.clone()),
        }
    }

    /// Finds identifiers and paths, in the arguments of macros too.
    fn read_tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Punct(punct) if punct.as_char() == ':' => {
                    colons += 1;
                    continue;
                }
                TokenTree::Ident(ident) => {
                    if colons != 2 {
                        self.finish_path(&mut path);
                    }
                    self.words.insert(ident.to_string());
                    path.push(ident.to_string());
                }
                TokenTree::Group(group) => {
                    self.finish_path(&mut path);
                    self.read_tokens(group.stream());
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => self.finish_path(&mut path),
            }
            colons = 0;
        }
        self.finish_path(&mut path);
    }

    fn finish_path(&mut self, path: &mut Vec<String>) {
        let path = std::mem::take(path);
        if path.len() > 1 {
            self.paths.push(path);
        }
    }
}

fn is_include(item: &Item) -> bool {
    matches!(item, Item::Macro(item) if item.mac.path.is_ident("include"))
}

fn defined_name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        _ => return None,
    };
    Some(ident.to_string())
}

struct Names<'m> {
    modules: &'m BTreeMap<&'m str, Module>,
}

impl Names<'_> {
    /// Returns the module that defines what a path in a module names; `None` for what other crates define.
    fn definition(&self, from: &str, path: &[String]) -> Option<String> {
        let (start, rest) = self.start(from, path)?;
        self.descend(start, rest, LONGEST_CHAIN)
    }

    /// Returns the module a path begins in, and the segments after it.
    fn start<'p>(&self, from: &str, path: &'p [String]) -> Option<(String, &'p [String])> {
        let mut module = from.to_owned();
        let mut rest = path;
        match path.first()?.as_str() {
            "crate" | "identity_apis" => return Some(("crate".to_owned(), &rest[1..])),
            "self" => return Some((module, &rest[1..])),
            "super" => {}
            first => {
                let is_child = self.modules.contains_key(format!("{from}::{first}").as_str());
                let is_used = self.modules[from].uses.iter().any(|used| used.name == first && used.path[0] != first);
                return (is_child || is_used).then_some((module, rest));
            }
        }
        while rest.first().is_some_and(|first| first == "super") {
            module.truncate(module.rfind("::")?);
            rest = &rest[1..];
        }
        Some((module, rest))
    }

    fn descend(&self, mut module: String, mut rest: &[String], depth: usize) -> Option<String> {
        while let Some(first) = rest.first() {
            let child = format!("{module}::{first}");
            if !self.modules.contains_key(child.as_str()) {
                break;
            }
            module = child;
            rest = &rest[1..];
        }
        let Some(name) = rest.first() else { return Some(module) };
        let here = self.modules.get(module.as_str())?;
        if here.defined.contains(name) || depth == 0 {
            return Some(module);
        }
        if let Some(used) = here.uses.iter().find(|used| used.name == *name) {
            let (start, path) = self.start(&module, &used.path)?;
            return self.descend(start, &[path, &rest[1..]].concat(), depth - 1);
        }
        let globs = here.uses.iter().filter(|used| used.name == "*");
        globs
            .filter_map(|used| {
                let (start, path) = self.start(&module, &used.path)?;
                let target = self.descend(start, path, depth - 1)?;
                self.modules[target.as_str()].defined.contains(name).then_some(target)
            })
            .next()
            .or(Some(module))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn imports(files: &[(&str, &str)]) -> Vec<(String, String)> {
        let sources: Sources = files
            .iter()
            .map(|(path, text)| {
                let items = syn::parse_file(text).unwrap().items;
                ((*path).to_owned(), Source { file: String::new(), lines: 0, items })
            })
            .collect();
        resolve(&sources).into_iter().map(|import| (import.from, import.to)).collect()
    }

    fn edge(from: &str, to: &str) -> (String, String) {
        (from.to_owned(), to.to_owned())
    }

    #[test]
    fn imports_lead_through_re_exports_to_the_definition() {
        let found = imports(&[
            ("crate", "mod a; mod b; pub use a::Kind;"),
            ("crate::a", "pub enum Kind { One }"),
            ("crate::b", "use crate::Kind; fn f() -> Kind { Kind::One }"),
        ]);
        assert_eq!(found, [edge("crate::b", "crate::a")]);
    }

    #[test]
    fn re_export_is_an_import_where_its_module_uses_the_name() {
        let found = imports(&[
            ("crate", "mod a; pub use a::Kind; pub struct Whole { kind: Kind }"),
            ("crate::a", "use super::Whole; pub enum Kind { One }"),
        ]);
        assert_eq!(found, [edge("crate", "crate::a"), edge("crate::a", "crate")]);
    }

    #[test]
    fn paths_in_code_and_in_macros_are_imports() {
        let found = imports(&[
            ("crate", "mod a; mod b;"),
            ("crate::a", "pub fn f() {}"),
            ("crate::b", "fn g() { println!(\"{:?}\", super::a::f()); }"),
        ]);
        assert_eq!(found, [edge("crate::b", "crate::a")]);
    }

    #[test]
    fn imports_for_generated_code_are_no_imports() {
        let found = imports(&[
            ("crate", "mod client; mod generated;"),
            ("crate::client", "use super::generated::TOKEN; pub struct Client;"),
            ("crate::generated", "use super::client::Client; include!(\"generated.rs\");"),
        ]);
        assert_eq!(found, [edge("crate::client", "crate::generated")]);
    }

    #[test]
    fn names_of_other_crates_are_no_imports() {
        assert!(imports(&[("crate", "use std::fmt; fn f() -> fmt::Result { Ok(()) }")]).is_empty());
    }
}
