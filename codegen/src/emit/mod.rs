//! Writes a plan out as source: each construct is a function around one `quote!`, `syn` holds a file, and `prettyplease`
//! formats it.

mod additional_properties;
mod client;
mod composite_setters;
mod docs;
mod encoding;
mod enums;
mod fields;
mod files;
mod int_enums;
mod module;
mod notes;
mod object_table;
mod operations;
mod paging;
mod prose;
mod schemas;
mod setters;
mod structs;
mod types;
mod union_shapes;
mod unions;
mod validation;

use proc_macro2::TokenStream;
use quote::quote;

pub(crate) use composite_setters::named_types;
pub(crate) use fields::{Field, Presence};
pub(crate) use files::files;
pub(crate) use int_enums::variant_name;
pub(crate) use types::{Scope, label, type_tokens};
pub(crate) use validation::{is_charset, is_warning};

use crate::ir::{Object, Property, Schema};
use crate::passes::Plan;
use crate::{DocumentRule, Options};

/// What every emitter knows.
#[derive(Clone, Copy)]
struct Context<'a> {
    plan: &'a Plan,
    options: &'a Options,
}

impl<'a> Context<'a> {
    fn fields(self, object: &'a Object) -> Vec<Field<'a>> {
        object.properties.iter().map(|property| self.field(object, property)).collect()
    }

    fn field(self, object: &Object, property: &'a Property) -> Field<'a> {
        Field::new(property, self.plan, self.plan.in_requests.contains(&object.name))
    }
}

/// All of a schema.
fn emit_schema(schema: &Schema, context: Context<'_>) -> TokenStream {
    let (name, rust_name) = match schema {
        Schema::Object(object) => (&object.name, &object.rust_name),
        Schema::Enum(set) => (&set.name, &set.rust_name),
        Schema::IntEnum(set) => (&set.name, &set.rust_name),
        Schema::Union(union) => (&union.name, &union.rust_name),
        Schema::Alias(_) => return TokenStream::new(),
    };
    let code = emit_code(schema, context);
    let json_schema = schemas::emit_json_schema(name, rust_name, context);
    quote!(#code #json_schema)
}

fn emit_code(schema: &Schema, context: Context<'_>) -> TokenStream {
    match schema {
        Schema::Object(object) => {
            let definition = structs::emit_object(object, context);
            let setters = composite_setters::emit_composite_setters(object, context);
            let paging = paging::emit_paging(object, context);
            let is_sent = context.plan.in_requests.contains(&object.name);
            let validation = is_sent.then(|| validation::emit_validation(object, context));
            quote!(#definition #setters #paging #validation)
        }
        Schema::Enum(set) => enums::emit_open_enum(set, context),
        Schema::IntEnum(set) => int_enums::emit_open_int_enum(set, context),
        Schema::Union(union) => unions::emit_union(union, context),
        Schema::Alias(_) => TokenStream::new(),
    }
}

/// The rules that are checked for an object, those written by hand left out.
pub(crate) fn rules(object: &Object, plan: &Plan, options: &Options) -> Vec<DocumentRule> {
    validation::rules(object, Context { plan, options })
}

/// The lines of a description within a doc comment.
pub(crate) fn doc_lines(description: &str, width: usize) -> Vec<String> {
    prose::lines(&prose::prose(description), width)
}
