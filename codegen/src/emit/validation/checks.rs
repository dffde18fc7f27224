//! The checks of one object, as they are put together.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::context::Context;
use crate::emit::fields::Field;
use crate::emit::types::{ident, runtime};
use crate::ir::{Constraints, Object, Property};
use crate::output::DocumentRule;
use crate::passes::kebab;

/// What is checked for one object.
pub(super) struct Checks<'a> {
    pub(super) object: &'a Object,
    pub(super) fields: Vec<Field<'a>>,
    pub(super) context: Context<'a>,
    /// Calls of a `check` method.
    pub(super) checks: Vec<TokenStream>,
    pub(super) rules: Vec<DocumentRule>,
}

impl<'a> Checks<'a> {
    /// Creates the checks of an object, none yet.
    pub(super) fn new(object: &'a Object, context: Context<'a>) -> Self {
        let fields = object.properties.iter().map(|property| Field::new(property, context.plan, true)).collect();
        Self { object, fields, context, checks: Vec::new(), rules: Vec::new() }
    }

    /// A function below the API's `rules` module.
    pub(super) fn rule_function(&self, path: &str) -> TokenStream {
        let (runtime, module) = (runtime(self.context.options), ident(&self.context.options.module));
        let path = path.split("::").map(ident);
        quote!(#runtime::#module::rules #(::#path)*)
    }

    pub(super) fn sibling(&self, name: &str) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.property.name == name)
    }

    /// A check of a property by a method of the checker.
    pub(super) fn add(&mut self, method: &str, property: &Property, kind: &str, arguments: &[TokenStream]) {
        let limits = &property.constraints;
        let id = limits.rule_ids.get(kind).cloned().unwrap_or_else(|| {
            let name = heck::ToKebabCase::to_kebab_case(property.name.as_str());
            format!("{}.{name}.{kind}", kebab(&self.object.rust_name))
        });
        let rule = self.emit_rule(id, &property.name, kind, is_warning(limits, kind));
        let method = ident(method);
        self.checks.push(quote!(v.#method(#rule #(, #arguments)*)));
    }

    /// Keeps a rule for the catalog.
    pub(super) fn emit_rule(&mut self, id: String, property: &str, kind: &str, warning: bool) -> TokenStream {
        let schema = self.object.name.clone();
        let rule = if warning {
            quote!(validation::warning!(#id, #property, #schema))
        } else {
            quote!(validation::rule!(#id, #property, #schema))
        };
        let (property, kind) = (property.to_owned(), kind.to_owned());
        self.rules.push(DocumentRule { id, schema, property, kind, warning });
        rule
    }
}

/// Whether a rule of that kind is reported, not rejected.
///
/// Sets of characters are broken by the services' own samples now and then; what has no effect does no harm.
pub(crate) fn is_warning(limits: &Constraints, kind: &str) -> bool {
    let is_usual = matches!(kind, "characters" | "values" | "personal" | "allowed" | "needs");
    let is_expected = kind == "pattern" && limits.pattern.is_none();
    limits.severities.get(kind).map_or(is_usual || is_expected, |severity| severity == "warning")
}
