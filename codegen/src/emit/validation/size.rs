//! The size of a body as JSON.

use quote::quote;

use super::checks::Checks;
use super::values::{text, value};
use crate::emit::types::{number, number_u64};
use crate::ir::TypeRef;
use crate::passes::kebab;

impl Checks<'_> {
    /// The size of the whole as JSON.
    pub(super) fn add_size(&mut self) {
        let Some(max) = self.object.max_bytes else { return };
        let given = self.object.rule_ids.get("size").cloned();
        let id = given.unwrap_or_else(|| format!("{}.size", kebab(&self.object.rust_name)));
        let rule = self.emit_rule(id, "", "size", false);
        let mut texts = Vec::new();
        let mut others = Vec::new();
        // Braces, and for each property its name in quotes, colon, comma, and quotes of the value or null.
        let mut frame = 2;
        for field in &self.fields {
            frame += field.property.name.len() + 8;
            match self.context.plan.resolve(&field.property.ty) {
                TypeRef::Integer | TypeRef::Unsigned | TypeRef::Number => frame += 24,
                TypeRef::String | TypeRef::Boolean => texts.push(text(field)),
                TypeRef::Named(name) if self.context.plan.api.is_enum(name) => texts.push(text(field)),
                _ => others.push(value(field)),
            }
        }
        let is_plain = if others.is_empty() { quote!(true) } else { quote!(#(#others.is_none())&&*) };
        let (max, frame) = (number_u64(max), number(frame));
        self.checks.push(quote!(v.size(#rule, self, #max, #frame, &[#(#texts),*], #is_plain)));
    }
}
