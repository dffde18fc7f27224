//! Writes a plan out as source text.

mod additional_properties;
mod client;
mod code;
mod composite_setters;
mod encoding;
mod enums;
mod int_enums;
mod module;
mod notes;
mod operations;
mod paging;
mod properties;
mod prose;
mod schemas;
mod structs;
mod unions;
mod validation;

use std::collections::BTreeMap;

use code::Code;
pub(crate) use composite_setters::named_types;
pub(crate) use int_enums::variant as variant_of_number;
pub(crate) use properties::{Field, Presence, type_text};
pub(crate) use validation::{is_charset, is_warning, rules};

use crate::ir::Schema;
use crate::passes::Plan;
use crate::{GeneratedFile, Options};

/// Where a file of types is continued in a next one: editors drop included files that are very large.
const LINES_PER_FILE: usize = 3_000;

/// All files of one API, sorted by path.
pub(crate) fn files(plan: &Plan, options: &Options) -> Vec<GeneratedFile> {
    let mut types: BTreeMap<&str, Vec<Code>> = BTreeMap::new();
    for (name, schema) in &plan.api.schemas {
        let file = plan.file_of.get(name).map_or("shared", String::as_str);
        let parts = types.entry(file).or_default();
        if parts.last().is_none_or(|part| part.lines() > LINES_PER_FILE) {
            parts.push(Code::new());
        }
        let Some(code) = parts.last_mut() else { continue };
        match schema {
            Schema::Object(object) => {
                structs::write(code, object, plan, options);
                composite_setters::write(code, object, plan, options);
                paging::write(code, object, plan, options);
                if plan.in_requests.contains(name) {
                    validation::write(code, object, plan, options);
                }
            }
            Schema::Enum(set) => {
                enums::write(code, set);
                validation::write_unchecked(code, name, &set.rust_name, plan);
            }
            Schema::IntEnum(set) => {
                int_enums::write(code, set);
                validation::write_unchecked(code, name, &set.rust_name, plan);
            }
            Schema::Union(union) => unions::write(code, union, plan),
            Schema::Alias(_) => continue,
        }
        if options.schemars {
            schemas::write(code, name, plan.rust_name(name), plan);
        }
    }
    let mut files = Vec::new();
    let mut add = |path: String, text: String| {
        files.push(GeneratedFile { path: format!("{}/{path}", options.module), text });
    };
    let mut type_files = Vec::new();
    for (file, parts) in types {
        for (index, code) in parts.into_iter().enumerate().filter(|(_, code)| code.lines() > 0) {
            // Two signs, which no group's file has, so that `users-2` and the second part of `users` are told apart.
            let name = if index == 0 { format!("types_{file}") } else { format!("types_{file}__{}", index + 1) };
            add(format!("{name}.rs"), code.finish());
            type_files.push(name);
        }
    }
    add("operations.rs".to_owned(), operations::text(plan, options));
    let groups = if options.client { client::texts(plan, options) } else { Vec::new() };
    let client_files: Vec<String> = groups.iter().map(|(file, _)| file.clone()).collect();
    for (file, text) in groups {
        add(format!("client_{file}.rs"), text);
    }
    add("mod.rs".to_owned(), module::text(plan, options, &type_files, &client_files));
    files.sort_by(|left, right| left.path.cmp(&right.path));
    files
}

/// The lines of a description within a doc comment.
pub(crate) fn doc_lines(description: &str, width: usize) -> Vec<String> {
    prose::lines(&prose::prose(description), width)
}
