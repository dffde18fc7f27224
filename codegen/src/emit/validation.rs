//! The checks that the document states, and the calls of the hand-written ones.

mod conditions;
mod limits;
mod shape;
mod values;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::fields::Field;
use super::module::runtime;
use super::types::ident;
use super::unions::is_checked;
use crate::DocumentRule;
use crate::ir::{Access, Constraints, Object, Property, TypeRef};
use crate::passes::kebab;
use shape::Shape;
use values::{text, text_at, value};

/// How an object of a request checks itself.
pub(super) fn emit_validation(object: &Object, context: Context<'_>) -> TokenStream {
    emit_impl(&object.rust_name, &Checks::new(object, context).checks)
}

/// A set that is a body, or what a list that is a body holds, has nothing to check.
pub(super) fn emit_unchecked(name: &str, rust_name: &str, context: Context<'_>) -> Option<TokenStream> {
    context.plan.bare_bodies.contains(name).then(|| emit_impl(rust_name, &[]))
}

fn emit_impl(rust_name: &str, checks: &[TokenStream]) -> TokenStream {
    let name = ident(rust_name);
    let at = ident(if checks.is_empty() { "_at" } else { "at" });
    quote! {
        impl validate::Validate for #name {
            fn check(&self, #at: &mut validate::Validator<'_>) {
                #(#checks;)*
            }
        }
    }
}

/// The rules that are checked for an object, those written by hand left out.
pub(super) fn rules(object: &Object, context: Context<'_>) -> Vec<DocumentRule> {
    Checks::new(object, context).rules
}

/// Whether a rule of that kind is reported, not refused.
///
/// Sets of characters are broken by the services' own samples now and then; what has no effect does no harm.
pub(crate) fn is_warning(limits: &Constraints, kind: &str) -> bool {
    let is_usual = matches!(kind, "characters" | "values" | "personal" | "allowed" | "needs");
    let is_expected = kind == "pattern" && limits.pattern.is_none();
    limits.severities.get(kind).map_or(is_usual || is_expected, |severity| severity == "warning")
}

/// Whether a pattern says no more than which characters a text may have.
pub(crate) fn is_charset(pattern: &str) -> bool {
    Shape::read(pattern).as_ref().and_then(Shape::charset).is_some()
}

/// What is checked for one object.
struct Checks<'a> {
    object: &'a Object,
    fields: Vec<Field<'a>>,
    context: Context<'a>,
    /// Calls of a `check` method.
    checks: Vec<TokenStream>,
    rules: Vec<DocumentRule>,
}

impl<'a> Checks<'a> {
    fn new(object: &'a Object, context: Context<'a>) -> Self {
        let fields = object.properties.iter().map(|property| Field::new(property, context.plan, true)).collect();
        let mut checks = Self { object, fields, context, checks: Vec::new(), rules: Vec::new() };
        checks.add_size();
        for index in 0..checks.fields.len() {
            // It is not sent.
            if checks.fields[index].property.access == Access::Read {
                continue;
            }
            checks.add_limits(index);
            checks.add_conditions(index);
            checks.add_custom(index);
            checks.add_nested(index);
        }
        if let Some(path) = &object.rules {
            let function = checks.rule_function(path);
            checks.checks.push(quote!(#function(self, at)));
        }
        checks
    }

    /// A check that is written by hand, with the texts of the properties that it looks at.
    fn add_custom(&mut self, index: usize) {
        let field = &self.fields[index];
        let Some(check) = &field.property.constraints.check else { return };
        let function = self.rule_function(&check.function);
        let (name, value) = (&field.property.name, value(field));
        let others = check.with.iter().map(|path| text_at(path, self));
        let check = quote!(#function(at, #name, #value #(, #others)*));
        self.checks.push(check);
    }

    /// A function below the API's `rules` module.
    fn rule_function(&self, path: &str) -> TokenStream {
        let (runtime, module) = (runtime(self.context.options), ident(&self.context.options.module));
        let path = path.split("::").map(ident);
        quote!(#runtime::#module::rules #(::#path)*)
    }

    /// Checks what the property holds, where that is an object or a list of objects.
    fn add_nested(&mut self, index: usize) {
        let field = &self.fields[index];
        let (name, value, plan) = (&field.property.name, value(field), self.context.plan);
        let check = match plan.resolve(&field.property.ty) {
            TypeRef::List(item) if is_checked(item, plan) => quote!(at.each(#name, #value)),
            TypeRef::Named(_) if is_checked(&field.property.ty, plan) && field.property.boxed => {
                quote!(at.member(#name, #value.map(|inner| &**inner)))
            }
            TypeRef::Named(_) if is_checked(&field.property.ty, plan) => quote!(at.member(#name, #value)),
            _ => return,
        };
        self.checks.push(check);
    }

    fn sibling(&self, name: &str) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.property.name == name)
    }

    /// A check of a property by a method of the checker.
    fn add(&mut self, method: &str, property: &Property, kind: &str, arguments: &[TokenStream]) {
        let limits = &property.constraints;
        let id = limits.rule_ids.get(kind).cloned().unwrap_or_else(|| {
            let name = heck::ToKebabCase::to_kebab_case(property.name.as_str());
            format!("{}.{name}.{kind}", kebab(&self.object.rust_name))
        });
        let rule = self.emit_rule(id, &property.name, kind, is_warning(limits, kind));
        let method = ident(method);
        self.checks.push(quote!(at.#method(#rule #(, #arguments)*)));
    }

    /// Keeps a rule for the catalogue.
    fn emit_rule(&mut self, id: String, property: &str, kind: &str, warning: bool) -> TokenStream {
        let schema = self.object.name.clone();
        let rule = if warning {
            quote!(validate::warning!(#id, #property, #schema))
        } else {
            quote!(validate::rule!(#id, #property, #schema))
        };
        let (property, kind) = (property.to_owned(), kind.to_owned());
        self.rules.push(DocumentRule { id, schema, property, kind, warning });
        rule
    }

    /// The size of the whole as JSON.
    fn add_size(&mut self) {
        let Some(most) = self.object.max_bytes else { return };
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
        let (most, frame) = (super::types::number_u64(most), super::types::number(frame));
        self.checks.push(quote!(at.size(#rule, self, #most, #frame, &[#(#texts),*], #is_plain)));
    }
}
