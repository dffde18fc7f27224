//! The code of a schema: its type, and what belongs to it.

use proc_macro2::TokenStream;
use quote::quote;

use super::context::Context;
use super::{composite_setters, enums, int_enums, paging, schemas, structs, unions, validation};
use crate::ir::Schema;

/// All of a schema.
pub(super) fn emit_schema(schema: &Schema, context: Context<'_>) -> TokenStream {
    let code = emit_code(schema, context);
    let json_schema = schemas::emit_json_schema(schema, context);
    quote!(#code #json_schema)
}

/// What is there with any selection of features.
pub(super) fn emit_code(schema: &Schema, context: Context<'_>) -> TokenStream {
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
