//! Rust names for everything. Decided on the whole document, before a feature selection drops parts of it, so that
//! a name never depends on which features are on.

mod keywords;
mod scope;
mod spelling;
mod unions;

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use crate::model::{Api, Enum, Object, ParameterKind, Schema};
use crate::{Error, Options};
use keywords::CLIENT_METHODS;
pub(crate) use keywords::field_identifier;
use scope::Taken;
pub(crate) use spelling::kebab;
use spelling::{field_name, method_name, spelled_variant_name, type_name, variant_name};
use unions::name_union_variants;

pub(crate) fn assign(api: &mut Api, options: &Options) -> Result<(), Error> {
    name_operations(api, options)?;
    let of_operation: BTreeMap<String, String> = api
        .operations
        .iter()
        .map(|operation| (operation.id.clone(), operation.rust_name.to_upper_camel_case()))
        .collect();
    let mut taken = Taken::new(options, "type");
    for (name, schema) in &mut api.schemas {
        match schema {
            Schema::Object(object) => {
                let given = object.given_name.clone();
                let wanted = match &object.parameters_of {
                    Some(of) => {
                        of_operation.get(&of.operation).map(|operation| format!("{operation}{}", suffix(of.kind)))
                    }
                    None => given,
                };
                let wanted = wanted.unwrap_or_else(|| type_name(name, options));
                object.rust_name = taken.take(wanted, name, &object.pointer)?;
                name_fields(object, options)?;
            }
            Schema::Enum(set) => {
                let wanted = set.given_name.clone().unwrap_or_else(|| type_name(name, options));
                set.rust_name = taken.take(wanted, name, &set.pointer)?;
                name_variants(set, options)?;
            }
            Schema::Numbers(set) => {
                let wanted = set.given_name.clone().unwrap_or_else(|| type_name(name, options));
                set.rust_name = taken.take(wanted, name, &set.pointer)?;
            }
            Schema::Union(union) => {
                let wanted = union.given_name.clone().unwrap_or_else(|| type_name(name, options));
                union.rust_name = taken.take(wanted, name, &union.pointer)?;
            }
            Schema::Alias(_) => {}
        }
    }
    name_union_variants(api, options)
}

fn suffix(kind: ParameterKind) -> &'static str {
    match kind {
        ParameterKind::Query => "Query",
        ParameterKind::Headers => "Headers",
        ParameterKind::Cookies => "Cookies",
        ParameterKind::Parts => "Parts",
    }
}

fn name_fields(object: &mut Object, options: &Options) -> Result<(), Error> {
    let mut fields = Taken::new(options, "field");
    for member in &mut object.members {
        let wanted = member.given_name.clone().unwrap_or_else(|| field_name(&member.name));
        member.rust_name = fields.take(wanted, &member.name, &member.pointer)?;
    }
    if let Some(others) = &mut object.others {
        let free = |name: &&str| !fields.by.contains_key(*name);
        let name = ["others", "other_members", "additional_properties"].into_iter().find(free);
        others.rust_name = fields.take(name.unwrap_or("others").to_owned(), "additionalProperties", &object.pointer)?;
    }
    Ok(())
}

fn name_operations(api: &mut Api, options: &Options) -> Result<(), Error> {
    let mut taken = Taken::new(options, "method");
    for operation in &mut api.operations {
        let wanted = operation.given_name.clone().unwrap_or_else(|| method_name(&operation.id, options));
        if CLIENT_METHODS.contains(&wanted.as_str()) && !options.any_document {
            return Err(Error::new(
                &options.document_name,
                operation.pointer.clone(),
                format!("the method would be named `{wanted}`, which is taken in every client"),
                "give the operation an `x-rust-name` in the overlay",
            ));
        }
        operation.rust_name = taken.take(wanted, &operation.id, &operation.pointer)?;
        let payload = operation.payload_name();
        let mut arguments = Taken::new(options, "argument");
        for parameter in &mut operation.path_parameters {
            let wanted = match field_name(&parameter.name) {
                name if name == payload => format!("path_{name}"),
                name => name,
            };
            parameter.rust_name = arguments.take(wanted, &parameter.name, &operation.pointer)?;
        }
    }
    Ok(())
}

fn name_variants(set: &mut Enum, options: &Options) -> Result<(), Error> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (value, _) in &set.values {
        *counts.entry(variant_name(value)).or_default() += 1;
    }
    let mut taken = Taken::new(options, "variant");
    let pointer = set.pointer.clone();
    for (value, name) in &mut set.values {
        if name.is_empty() {
            let plain = variant_name(value);
            let clashes = counts.get(&plain).is_some_and(|count| *count > 1);
            *name = if clashes { spelled_variant_name(value) } else { plain };
        }
        *name = taken.take(name.clone(), value, &pointer)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_that_differ_in_a_sign_are_told_apart() {
        let mut set = Enum {
            name: "AssuranceLevel".to_owned(),
            given_name: None,
            rust_name: String::new(),
            description: None,
            values: ["AL-1", "AL0", "AL1", "unknown"].map(|value| (value.to_owned(), String::new())).to_vec(),
            pointer: String::new(),
        };
        name_variants(&mut set, &Options::new("x")).unwrap();
        let names: Vec<_> = set.values.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(names, ["AlMinus1", "Al0", "Al1", "UnknownValue"]);
    }
}
