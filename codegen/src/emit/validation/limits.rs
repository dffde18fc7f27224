//! Lengths, counts, ranges and forms.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use super::char_pattern::{CharPattern, set_tokens};
use super::checks::Checks;
use super::values::{identifies, value};
use crate::ir::{Property, TypeRef};

impl Checks<'_> {
    pub(super) fn add_limits(&mut self, index: usize) {
        let property = self.fields[index].property;
        let value = value(&self.fields[index]);
        match self.context.plan.resolve(&property.ty) {
            TypeRef::String => self.add_text_limits(property, &value),
            TypeRef::List(item) => self.add_list_limits(property, item, &value),
            TypeRef::Integer | TypeRef::Unsigned => {
                let bounds = [property.constraints.minimum, property.constraints.maximum];
                let bounds = bounds.map(|bound| bound.map(Literal::i128_unsuffixed));
                self.add_bounds("range", property, "range", quote!(#value.copied()), bounds);
            }
            TypeRef::Named(name) if self.context.plan.api.is_enum(name) && has_mark(property, "values") => {
                let is_known = quote!(#value.is_none_or(|value| value.is_known()));
                self.add("known_value", property, "values", &[is_known]);
            }
            _ => {}
        }
    }

    fn add_text_limits(&mut self, property: &Property, value: &TokenStream) {
        let limits = &property.constraints;
        let lengths = counts(limits.min_length, limits.max_length);
        self.add_bounds("length", property, "length", value.clone(), lengths);
        for pattern in [&limits.pattern, &limits.expected_pattern].into_iter().flatten() {
            self.add_pattern(property, value, pattern);
        }
        if limits.no_personal_data {
            let identifying = self.fields.iter().filter(|field| identifies(field, self.context.plan));
            let persons: Vec<TokenStream> = identifying.map(super::values::value).collect();
            self.add("not_personal", property, "personal", &[value.clone(), quote!(&[#(#persons),*])]);
        }
    }

    fn add_list_limits(&mut self, property: &Property, item: &TypeRef, value: &TokenStream) {
        let limits = &property.constraints;
        let items = counts(limits.min_items, limits.max_items);
        self.add_bounds("item_count", property, "items", quote!(#value.map(|list| list.len())), items);
        if matches!(self.context.plan.resolve(item), TypeRef::String) {
            let lengths = counts(limits.item_min_length, limits.item_max_length);
            self.add_bounds("item_lengths", property, "item-length", value.clone(), lengths);
        }
    }

    /// A check of two bounds, if there is at least one.
    fn add_bounds(
        &mut self,
        method: &str,
        property: &Property,
        kind: &str,
        value: TokenStream,
        bounds: [Option<Literal>; 2],
    ) {
        if bounds.iter().any(Option::is_some) {
            let [min, max] = bounds.map(option);
            self.add(method, property, kind, &[value, min, max]);
        }
    }

    fn add_pattern(&mut self, property: &Property, value: &TokenStream, pattern: &str) {
        let char_pattern = CharPattern::read(pattern);
        if let Some((set, min)) = char_pattern.as_ref().and_then(CharPattern::charset) {
            let (set, min) = (set_tokens(set), Literal::u32_unsuffixed(min));
            self.add("characters", property, "characters", &[value.clone(), set, quote!(#min)]);
            return;
        }
        let description = property
            .constraints
            .pattern_description
            .clone()
            .unwrap_or_else(|| format!("a text that matches `{pattern}`"));
        let matcher = match char_pattern {
            Some(char_pattern) => {
                let alternatives = char_pattern.tokens();
                quote!(validation::char_pattern!(#alternatives))
            }
            None => quote!(validation::pattern!(#pattern)),
        };
        self.add("pattern", property, "pattern", &[value.clone(), matcher, quote!(#description)]);
    }
}

fn has_mark(property: &Property, kind: &str) -> bool {
    property.constraints.rule_ids.contains_key(kind) || property.constraints.severities.contains_key(kind)
}

fn counts(min: Option<u64>, max: Option<u64>) -> [Option<Literal>; 2] {
    [min, max].map(|count| count.map(Literal::u64_unsuffixed))
}

fn option(value: Option<impl ToTokens>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
