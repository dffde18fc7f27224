//! The files of one API, made on all processors: users wait for them.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use proc_macro2::TokenStream;

use super::context::Context;
use super::schema::emit_schema;
use super::{client, module, operations};
use crate::ir::Schema;
use crate::passes::{Plan, file_name};
use crate::{Error, GeneratedFile, Options};

/// Where a file of types is continued in a next one: editors drop included files that are very large.
const PROPERTIES_PER_FILE: usize = 120;

/// More threads than this find nothing to do.
const MAX_THREADS: usize = 16;

/// What a file holds.
pub(super) enum Content<'a> {
    Types(Vec<&'a Schema>),
    Operations,
    Client(&'a str),
    Module { types: Vec<String>, clients: Vec<String> },
}

/// All files of one API, sorted by path.
pub(crate) fn files(plan: &Plan, options: &Options) -> Result<Vec<GeneratedFile>, Error> {
    let context = Context { plan, options };
    let contents = plan_files(context);
    let mut files = on_all_processors(&contents, |(name, content)| print(name, content, context))?;
    files.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(files)
}

/// The names of the files and what each holds.
pub(super) fn plan_files(context: Context<'_>) -> Vec<(String, Content<'_>)> {
    let mut contents = types(context.plan);
    let types = contents.iter().map(|(name, _)| name.clone()).collect();
    contents.push(("operations".to_owned(), Content::Operations));
    let groups = if context.options.client { client::groups(context) } else { Vec::new() };
    let clients: Vec<String> = groups.iter().map(|group| format!("client_{}", group.replace('-', "_"))).collect();
    contents.extend(clients.iter().cloned().zip(groups.into_iter().map(Content::Client)));
    contents.push(("mod".to_owned(), Content::Module { types, clients }));
    contents
}

/// The files of types, each with its schemas.
fn types(plan: &Plan) -> Vec<(String, Content<'_>)> {
    let mut files: BTreeMap<String, Vec<(usize, Vec<&Schema>)>> = BTreeMap::new();
    for (name, schema) in plan.api.schemas.iter().filter(|(_, schema)| !matches!(schema, Schema::Alias(_))) {
        let file = plan.groups_of.get(name).map(file_name).unwrap_or_default();
        let parts = files.entry(file).or_default();
        if parts.last().is_none_or(|(size, _)| *size > PROPERTIES_PER_FILE) {
            parts.push((0, Vec::new()));
        }
        if let Some((size, schemas)) = parts.last_mut() {
            *size += weight(schema);
            schemas.push(schema);
        }
    }
    let parts = files.into_iter().flat_map(|(file, parts)| {
        parts.into_iter().enumerate().map(move |(index, (_, schemas))| {
            // Two underscores, which no group's file has, keep `users-2` and the second part of `users` apart.
            let name = if index == 0 { format!("types_{file}") } else { format!("types_{file}__{}", index + 1) };
            (name, Content::Types(schemas))
        })
    });
    parts.collect()
}

/// How long a schema's source is, in properties.
fn weight(schema: &Schema) -> usize {
    match schema {
        Schema::Object(object) => 2 + object.properties.len(),
        Schema::Enum(set) => 1 + set.values.len() / 5,
        Schema::IntEnum(set) => 1 + set.values.len() / 5,
        Schema::Union(union) => 4 + 2 * union.variants.len(),
        Schema::Alias(_) => 0,
    }
}

fn print(name: &str, content: &Content<'_>, context: Context<'_>) -> Result<GeneratedFile, Error> {
    let tokens: TokenStream = match content {
        Content::Types(schemas) => schemas.iter().map(|schema| emit_schema(schema, context)).collect(),
        Content::Operations => operations::emit_operations(context),
        Content::Client(group) => client::emit_client(group, context),
        Content::Module { types, clients } => module::emit_module(context, types, clients),
    };
    let path = format!("{}/{name}.rs", context.options.module);
    Ok(GeneratedFile { text: unparse(&path, tokens, context)?, path })
}

/// The source text of items that belong to a file.
pub(super) fn unparse(path: &str, tokens: TokenStream, context: Context<'_>) -> Result<String, Error> {
    let file: syn::File = syn::parse2(tokens).map_err(|source| {
        Error::new(
            &context.options.document_name,
            "",
            format!("the generated file {path} is not Rust ({source})"),
            "report this as a fault of the generator, with the document",
        )
    })?;
    Ok(prettyplease::unparse(&file))
}

/// Makes an output of each input; the order is that in which they are done.
pub(super) fn on_all_processors<T: Sync, R: Send>(
    inputs: &[T],
    make: impl Fn(&T) -> Result<R, Error> + Sync,
) -> Result<Vec<R>, Error> {
    let next = AtomicUsize::new(0);
    let work = || {
        let taken = std::iter::from_fn(|| inputs.get(next.fetch_add(1, Ordering::Relaxed)));
        taken.map(&make).collect::<Result<Vec<R>, Error>>()
    };
    let threads = thread::available_parallelism().map_or(1, usize::from).min(MAX_THREADS);
    thread::scope(|scope| {
        // A system that gives no more threads leaves the work to those there are.
        let others: Vec<_> =
            (1..threads).filter_map(|_| thread::Builder::new().spawn_scoped(scope, work).ok()).collect();
        let mut outputs = work()?;
        for other in others {
            match other.join() {
                Ok(made) => outputs.extend(made?),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        Ok(outputs)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn on_all_processors_makes_an_output_of_every_input() {
        let inputs: Vec<usize> = (0..500).collect();
        let mut doubled = on_all_processors(&inputs, |input| Ok(input * 2)).unwrap();
        doubled.sort_unstable();
        assert_eq!(doubled, inputs.iter().map(|input| input * 2).collect::<Vec<_>>());
    }

    #[test]
    fn on_all_processors_fails_with_one_input() {
        let rejected = || Error::new("x.json", "", "one of them", "nothing");
        let made = on_all_processors(&[1, 2, 3], |input| if *input == 3 { Err(rejected()) } else { Ok(*input) });
        assert_eq!(made, Err(rejected()));
    }
}
