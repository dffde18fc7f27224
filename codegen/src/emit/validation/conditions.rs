//! What a property has to do with its siblings.

use proc_macro2::TokenStream;
use quote::quote;

use super::checks::Checks;
use super::values::{present, text};
use crate::ir::Condition;

impl Checks<'_> {
    pub(super) fn add_conditions(&mut self, index: usize) {
        let property = self.fields[index].property;
        let limits = &property.constraints;
        let present = present(&self.fields[index], self.context.plan);
        for (condition, kind, method) in [
            (&limits.required_if, "required", "required_if"),
            (&limits.forbidden_if, "forbidden", "forbidden_if"),
            (&limits.allowed_only_if, "allowed", "allowed_only_if"),
        ] {
            let Some(condition) = condition else { continue };
            let Some(holds) = self.holds(condition) else { continue };
            let (sibling, values) = (&condition.property, condition.value.replace('|', "` or `"));
            let arguments = [holds, present.clone(), quote!(#sibling), quote!(#values)];
            self.add(method, property, kind, &arguments);
        }
        if let Some(sibling) = limits.dependent_required.as_deref().and_then(|name| self.sibling(name)) {
            let other = super::values::present(sibling, self.context.plan);
            let name = &sibling.property.name;
            self.add("dependent_required", property, "needs", &[present, other, quote!(#name)]);
        }
    }

    fn holds(&self, condition: &Condition) -> Option<TokenStream> {
        let text = text(self.sibling(&condition.property)?);
        let values: Vec<&str> = condition.value.split('|').collect();
        Some(match values.as_slice() {
            [value] => quote!(#text == Some(#value)),
            values => quote!(matches!(#text, Some(#(#values)|*))),
        })
    }
}
