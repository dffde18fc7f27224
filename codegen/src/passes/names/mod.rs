//! Decides the Rust names of everything, on the whole document, so that no name depends on which features are on.

mod closeness;
mod identifiers;
mod keywords;
mod scope;
mod unions;

use std::collections::BTreeMap;

use heck::ToUpperCamelCase;

use crate::ir::{Api, Enum, Object, Operation, ParameterKind, Schema};
use crate::{Error, Options};
use closeness::NameRequest;
pub(crate) use identifiers::kebab;
use identifiers::{field_name, method_name, type_name, variant_name, variant_name_with_symbols};
use keywords::CLIENT_METHODS;
pub(crate) use keywords::field_identifier;
use scope::NameScope;
use unions::name_union_variants;

pub(crate) fn assign(api: &mut Api, options: &Options) -> Result<(), Error> {
    name_operations(api, options)?;
    let of_operation: BTreeMap<String, String> = api
        .operations
        .iter()
        .map(|operation| (operation.id.clone(), operation.rust_name.to_upper_camel_case()))
        .collect();
    let requests: Vec<NameRequest> =
        api.schemas.iter().filter_map(|(name, schema)| type_request(name, schema, &of_operation, options)).collect();
    let mut names = NameScope::new(options, "type").assign(&requests)?.into_iter();
    for schema in api.schemas.values_mut() {
        let rust_name = match schema {
            Schema::Object(object) => &mut object.rust_name,
            Schema::Enum(set) => &mut set.rust_name,
            Schema::IntEnum(set) => &mut set.rust_name,
            Schema::Union(union) => &mut union.rust_name,
            Schema::Alias(_) => continue,
        };
        *rust_name = names.next().unwrap_or_default();
    }
    for schema in api.schemas.values_mut() {
        match schema {
            Schema::Object(object) => name_fields(object, options)?,
            Schema::Enum(set) => name_variants(set, options)?,
            _ => {}
        }
    }
    name_union_variants(api, options)
}

fn type_request(
    name: &str,
    schema: &Schema,
    of_operation: &BTreeMap<String, String>,
    options: &Options,
) -> Option<NameRequest> {
    let (given, pointer) = match schema {
        Schema::Object(object) => (&object.name_override, &object.pointer),
        Schema::Enum(set) => (&set.name_override, &set.pointer),
        Schema::IntEnum(set) => (&set.name_override, &set.pointer),
        Schema::Union(union) => (&union.name_override, &union.pointer),
        Schema::Alias(_) => return None,
    };
    let parameters = match schema {
        Schema::Object(object) => object.parameters_of.as_ref(),
        _ => None,
    };
    let of_parameters = parameters
        .and_then(|of| of_operation.get(&of.operation).map(|operation| format!("{operation}{}", suffix(of.kind))));
    let is_given = given.is_some() && parameters.is_none();
    let wanted = of_parameters.or_else(|| given.clone()).unwrap_or_else(|| type_name(name, options));
    Some(NameRequest { document_name: name.to_owned(), wanted, pointer: pointer.clone(), is_given, is_fixed: false })
}

fn suffix(kind: ParameterKind) -> &'static str {
    match kind {
        ParameterKind::Query => "Query",
        ParameterKind::Headers => "Headers",
        ParameterKind::Cookies => "Cookies",
        ParameterKind::Path => "Path",
        ParameterKind::Mixed => "Params",
    }
}

fn name_fields(object: &mut Object, options: &Options) -> Result<(), Error> {
    let mut fields = NameScope::new(options, "field");
    let requests: Vec<NameRequest> = object
        .properties
        .iter()
        .map(|property| NameRequest {
            document_name: property.name.clone(),
            wanted: property.name_override.clone().unwrap_or_else(|| field_name(&property.name)),
            pointer: property.pointer.clone(),
            is_given: property.name_override.is_some(),
            is_fixed: false,
        })
        .collect();
    for (property, name) in object.properties.iter_mut().zip(fields.assign(&requests)?) {
        property.rust_name = name;
    }
    if let Some(others) = &mut object.additional_properties {
        let name = ["additional_properties", "other_properties", "undocumented_properties"]
            .into_iter()
            .find(|name| fields.is_free(name));
        others.rust_name =
            fields.take(name.unwrap_or("additional_properties").to_owned(), "additionalProperties", &object.pointer)?;
    }
    Ok(())
}

fn name_operations(api: &mut Api, options: &Options) -> Result<(), Error> {
    let requests: Vec<NameRequest> = api
        .operations
        .iter()
        .map(|operation| NameRequest {
            document_name: operation.id.clone(),
            wanted: operation.name_override.clone().unwrap_or_else(|| method_name(&operation.id, options)),
            pointer: operation.pointer.clone(),
            is_given: operation.name_override.is_some(),
            is_fixed: false,
        })
        .collect();
    if let Some(request) = requests.iter().find(|request| CLIENT_METHODS.contains(&request.wanted.as_str()))
        && !options.any_document
    {
        return Err(Error::new(
            &options.document_name,
            request.pointer.clone(),
            format!("the method would be named `{}`, which is taken in every client", request.wanted),
            "give the operation an `x-rust-name` in the overlay",
        ));
    }
    let names = NameScope::new(options, "method").assign(&requests)?;
    for (operation, name) in api.operations.iter_mut().zip(names) {
        operation.rust_name = name;
        name_arguments(operation, options)?;
    }
    Ok(())
}

fn name_arguments(operation: &mut Operation, options: &Options) -> Result<(), Error> {
    let payload = operation.payload_name();
    let requests: Vec<NameRequest> = operation
        .path_parameters
        .iter()
        .map(|parameter| {
            let wanted = match field_name(&parameter.name) {
                name if name == payload => format!("path_{name}"),
                name => name,
            };
            NameRequest {
                document_name: parameter.name.clone(),
                wanted,
                pointer: operation.pointer.clone(),
                is_given: false,
                is_fixed: false,
            }
        })
        .collect();
    let names = NameScope::new(options, "argument").assign(&requests)?;
    for (parameter, name) in operation.path_parameters.iter_mut().zip(names) {
        parameter.rust_name = name;
    }
    Ok(())
}

fn name_variants(set: &mut Enum, options: &Options) -> Result<(), Error> {
    let requests: Vec<NameRequest> = set
        .values
        .iter()
        .map(|(value, given)| NameRequest {
            document_name: value.clone(),
            wanted: if given.is_empty() { variant_name(value) } else { given.clone() },
            pointer: set.pointer.clone(),
            is_given: !given.is_empty(),
            is_fixed: variant_name_with_symbols(value) == variant_name(value),
        })
        .collect();
    let names = NameScope::new(options, "variant").assign(&requests)?;
    for ((_, name), given) in set.values.iter_mut().zip(names) {
        *name = given;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variants<const N: usize>(values: [&str; N]) -> Vec<(String, String)> {
        let mut set = Enum {
            name: "Power".to_owned(),
            name_override: None,
            rust_name: String::new(),
            description: None,
            values: values.map(|value| (value.to_owned(), String::new())).to_vec(),
            value_descriptions: BTreeMap::new(),
            pointer: String::new(),
        };
        let options = Options { any_document: true, ..Options::new("x") };
        name_variants(&mut set, &options).unwrap();
        set.values.sort();
        set.values
    }

    #[test]
    fn variants_equal_to_their_value_have_its_name_in_any_order() {
        let named = variants(["mW", "MW", "m_w", "Unknown", "unknown", "Self", "self"]);
        assert_eq!(named, variants(["self", "unknown", "m_w", "MW", "Unknown", "Self", "mW"]));
        let names: Vec<(&str, &str)> = named.iter().map(|(value, name)| (value.as_str(), name.as_str())).collect();
        assert_eq!(
            names,
            [
                ("MW", "MW"),
                ("Self", "SelfValue"),
                ("Unknown", "UnknownValue"),
                ("mW", "MW2"),
                ("m_w", "MUnderscoreW"),
                ("self", "SelfValue2"),
                ("unknown", "UnknownValue2"),
            ]
        );
    }

    #[test]
    fn variants_that_differ_in_a_character_are_distinguished() {
        let mut set = Enum {
            name: "AssuranceLevel".to_owned(),
            name_override: None,
            rust_name: String::new(),
            description: None,
            values: ["AL-1", "AL0", "AL1", "unknown"].map(|value| (value.to_owned(), String::new())).to_vec(),
            value_descriptions: BTreeMap::new(),
            pointer: String::new(),
        };
        name_variants(&mut set, &Options::new("x")).unwrap();
        let names: Vec<_> = set.values.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(names, ["AlMinus1", "Al0", "Al1", "UnknownValue"]);
    }
}
