//! Checks of single properties that are written by hand, and of objects within the object.

use quote::quote;

use super::checks::Checks;
use super::values::{text_at, value};
use crate::emit::types::is_checked;
use crate::ir::TypeRef;

impl Checks<'_> {
    /// A check that is written by hand, with the texts of the properties that it looks at.
    pub(super) fn add_custom(&mut self, index: usize) {
        let field = &self.fields[index];
        let Some(check) = &field.property.constraints.check else { return };
        let function = self.rule_function(&check.function);
        let (name, value) = (&field.property.name, value(field));
        let others = check.with.iter().map(|path| text_at(path, &self.fields, self.context.plan));
        let check = quote!(#function(v, #name, #value #(, #others)*));
        self.checks.push(check);
    }

    /// Checks what the property holds, where that is an object or a list of objects.
    pub(super) fn add_nested(&mut self, index: usize) {
        let field = &self.fields[index];
        let (name, value, plan) = (&field.property.name, value(field), self.context.plan);
        let check = match plan.resolve(&field.property.ty) {
            TypeRef::List(item) if is_checked(item, plan) => quote!(v.items(#name, #value)),
            TypeRef::Named(_) if is_checked(&field.property.ty, plan) && field.property.boxed => {
                quote!(v.property(#name, #value.map(|inner| &**inner)))
            }
            TypeRef::Named(_) if is_checked(&field.property.ty, plan) => quote!(v.property(#name, #value)),
            _ => return,
        };
        self.checks.push(check);
    }
}
