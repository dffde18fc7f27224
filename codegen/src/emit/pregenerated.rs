//! The source of everything, each part with the Cargo features that it needs: for build scripts that select instead of
//! generating.
//!
//! Conditions are comments on lines of their own, and nest: `// @if a b` begins what one of the features is enough for,
//! `// @unless a b` what is there without all of them, and `// @end` ends either. `// @cfg Name` is a type that hand-written
//! code depends on.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proc_macro2::TokenStream;

use super::composite_setters::named_types;
use super::context::Context;
use super::files::{Content, on_all_processors, plan_files, unparse};
use super::schema::emit_code;
use super::{client, features, module, operations, schemas};
use crate::ir::{Operation, Schema};
use crate::passes::Plan;
use crate::{Error, GeneratedFile, Options};

/// The file of the names of types that a selection leaves out.
const DISABLED: &str = "disabled";

/// Returns all files of one API with their conditions, sorted by path.
pub(crate) fn pregenerated(plan: &Plan, options: &Options) -> Result<Vec<GeneratedFile>, Error> {
    let context = Context { plan, options };
    let contents = plan_files(context);
    let mut files = on_all_processors(&contents, |(name, content)| {
        let mut source = Source::new(name, context);
        match content {
            Content::Types(schemas) => types(&mut source, schemas)?,
            Content::Operations => all_operations(&mut source)?,
            Content::Client(group) => client_of(&mut source, group)?,
            Content::Module { types, clients } => module_file(&mut source, types, clients)?,
        }
        Ok(source.finish())
    })?;
    let mut source = Source::new(DISABLED, context);
    disabled_types(&mut source)?;
    files.push(source.finish());
    files.sort_by(|left, right| left.path.cmp(&right.path));
    Ok(files)
}

fn types(source: &mut Source<'_>, schemas: &[&Schema]) -> Result<(), Error> {
    let context = source.context;
    for schema in schemas {
        let Some((name, _)) = schema.names() else { continue };
        source.begin(If, features::of_schema(name, context));
        source.items(emit_code(schema, context))?;
        if let Some(json_schema) = schemas::emit_json_schema(schema, context) {
            source.nested("schemars", json_schema)?;
        }
    }
    Ok(())
}

fn disabled_types(source: &mut Source<'_>) -> Result<(), Error> {
    let context = source.context;
    for schema in context.plan.api.schemas.values() {
        let Some((name, rust_name)) = schema.names() else { continue };
        let wanted = features::of_schema(name, context);
        if let Some(item) = features::emit_disabled_type(rust_name, &wanted) {
            source.begin(Unless, wanted);
            source.items(item)?;
        }
    }
    Ok(())
}

fn all_operations(source: &mut Source<'_>) -> Result<(), Error> {
    let context = source.context;
    let operations = &context.plan.api.operations;
    let wanted = |operation: &Operation| features::of_group(&operation.group, context);
    for operation in operations {
        source.begin(If, wanted(operation));
        source.items(operations::emit_operation(operation, context))?;
    }
    for operation in operations {
        let wanted = wanted(operation);
        if let Some(item) = features::emit_disabled_operation(&operation.rust_name, &wanted) {
            source.begin(Unless, wanted);
            source.items(item)?;
        }
    }
    // An entry a line, since each has its own condition.
    let (before, after) = operations::ALL_AROUND;
    source.begin(If, Vec::new());
    source.line(before);
    for operation in operations {
        source.begin(If, wanted(operation));
        source.line(&format!("    &{},", operations::constant(operation)));
    }
    source.begin(If, Vec::new());
    source.line(after);
    source.items(operations::emit_lookups())
}

fn client_of(source: &mut Source<'_>, group: &str) -> Result<(), Error> {
    let context = source.context;
    source.begin(If, features::of_group(group, context));
    source.items(client::emit_client(group, context))
}

fn module_file(source: &mut Source<'_>, types: &[String], clients: &[String]) -> Result<(), Error> {
    let context = source.context;
    let types: Vec<String> = types.iter().cloned().chain([DISABLED.to_owned()]).collect();
    for (schema, name) in ruled_types(context.plan) {
        source.begin(If, features::of_schema(schema, context));
        source.line(&format!("// @cfg {name}"));
    }
    source.begin(If, Vec::new());
    source.items(module::emit_types(context, &types))?;
    source.items(module::emit_operations(context))?;
    registry(source);
    source.begin(If, vec!["client".to_owned()]);
    source.items(module::emit_methods(context.options, clients))
}

/// The macro that lists the types, an entry a line.
fn registry(source: &mut Source<'_>) {
    let context = source.context;
    let api = &context.plan.api;
    let entry = |rust_name: &str, name: &str| format!("                ({rust_name}, {name:?}),");
    let objects = api.objects().map(|object| (&object.name, entry(&object.rust_name, &object.name)));
    let enums = api.enums().map(|set| (&set.name, entry(&set.rust_name, &set.name)));
    let lists: [(&str, Vec<(&String, String)>); 2] = [("objects", objects.collect()), ("enums", enums.collect())];
    source.line(&format!("#[doc(hidden)]\n#[macro_export]\nmacro_rules! {} {{", module::registry_name(context)));
    source.line("    ($callback:ident) => {\n        $callback! {");
    for (kind, entries) in lists {
        source.line(&format!("            {kind} {{"));
        for (schema, line) in entries {
            source.begin(If, features::of_schema(schema, context));
            source.line(&line);
        }
        source.begin(If, Vec::new());
        source.line("            }");
    }
    source.line("        }\n    };\n}");
}

/// Returns the types that hand-written code depends on, each with the schema it comes with; sorted.
pub(crate) fn ruled_types(plan: &Plan) -> BTreeSet<(&str, String)> {
    let objects = plan.api.objects();
    let ruled = objects.filter(|object| object.rules.is_some() && plan.in_requests.contains(&object.name));
    let mut found: BTreeSet<(&str, String)> =
        ruled.map(|object| (object.name.as_str(), object.rust_name.clone())).collect();
    for object in plan.api.objects() {
        found.extend(named_types(object, plan).into_iter().map(|name| (object.name.as_str(), name)));
    }
    found
}

/// Whether features are enough for a part, or rule it out.
#[derive(Clone, Copy, PartialEq)]
enum Condition {
    If,
    Unless,
}

use Condition::{If, Unless};

/// Source text in parts; neighbors with the same condition share it.
struct Source<'a> {
    context: Context<'a>,
    path: String,
    text: String,
    current: Option<(Condition, Vec<String>)>,
}

impl<'a> Source<'a> {
    fn new(name: &str, context: Context<'a>) -> Self {
        Self { context, path: format!("{}/{name}.rs", context.options.module), text: String::new(), current: None }
    }

    /// Begins a part; without features it is always there.
    fn begin(&mut self, condition: Condition, features: Vec<String>) {
        let next = (!features.is_empty()).then_some((condition, features));
        if next == self.current {
            return;
        }
        self.end();
        if let Some((condition, features)) = &next {
            let word = if *condition == If { "if" } else { "unless" };
            self.line(&format!("// @{word} {}", features.join(" ")));
        }
        self.current = next;
    }

    fn end(&mut self) {
        if self.current.take().is_some() {
            self.line("// @end");
        }
    }

    fn line(&mut self, line: &str) {
        // Writing to a string does not fail.
        let _ = writeln!(self.text, "{line}");
    }

    fn items(&mut self, tokens: TokenStream) -> Result<(), Error> {
        self.text.push_str(&unparse(&self.path, tokens, self.context)?);
        Ok(())
    }

    /// Adds items that need one more feature.
    fn nested(&mut self, feature: &str, tokens: TokenStream) -> Result<(), Error> {
        self.line(&format!("// @if {feature}"));
        self.items(tokens)?;
        self.line("// @end");
        Ok(())
    }

    fn finish(mut self) -> GeneratedFile {
        self.end();
        GeneratedFile { path: self.path, text: self.text }
    }
}
