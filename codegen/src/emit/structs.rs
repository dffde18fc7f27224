//! Objects: the struct, its constructor and setters, how it is read, written and shown.

use super::code::{Code, literal};
use super::properties::Field;
use super::prose::{prose, quoted};
use super::{additional_properties, notes};
use crate::Options;
use crate::ir::{Access, Object, ParameterKind, Property};
use crate::passes::Plan;

pub(crate) fn write(code: &mut Code, object: &Object, plan: &Plan, options: &Options) {
    let in_request = plan.in_requests.contains(&object.name);
    let fields: Vec<Field<'_>> =
        object.properties.iter().map(|property| Field::new(property, plan, in_request)).collect();
    write_struct(code, object, &fields, plan);
    write_construction(code, object, &fields, plan);
    write_object(code, object, &fields, plan, options.checks && in_request);
    let name = &object.rust_name;
    match &object.others {
        Some(kept) => {
            additional_properties::write(code, object, kept, plan);
            code.line(format!("wire::open_object!({name});"));
        }
        None => code.line(format!("wire::object!({name});")),
    }
    code.blank();
}

fn write_struct(code: &mut Code, object: &Object, fields: &[Field<'_>], plan: &Plan) {
    code.doc(type_docs(object));
    if object.parameters_of.is_none() {
        code.alias(&object.name, &object.rust_name);
    }
    if object.deprecated {
        code.line("#[deprecated = \"the service has retired it\"]");
    }
    code.line("#[derive(Clone, PartialEq)]");
    code.line("#[non_exhaustive]");
    if fields.is_empty() && object.others.is_none() {
        code.line(format!("pub struct {} {{}}", object.rust_name));
        code.blank();
        return;
    }
    code.block(format!("pub struct {}", object.rust_name), |code| {
        for field in fields {
            code.doc(property_docs(field.property));
            code.alias(&field.property.name, &field.property.rust_name);
            if field.property.deprecated {
                code.line("#[deprecated = \"the service has retired it\"]");
            }
            code.line(format!("pub {}: {},", field.ident, field.field_type()));
        }
        if let Some(kept) = &object.others {
            additional_properties::write_field(code, kept, plan);
        }
    });
    code.blank();
}

fn write_construction(code: &mut Code, object: &Object, fields: &[Field<'_>], plan: &Plan) {
    let name = &object.rust_name;
    // Whether there is anything to give, not whether decoding insists on it: a nullable property may stay absent.
    let needed: Vec<&Field<'_>> = fields.iter().filter(|field| field.is_argument).collect();
    code.block(format!("impl {name}"), |code| {
        if needed.is_empty() {
            code.doc(["Creates the value; every field is optional."]);
        } else {
            code.doc(["Creates the value from its required fields."]);
        }
        code.line("#[must_use]");
        let many = if needed.len() > 7 { "#[allow(clippy::too_many_arguments)]" } else { "" };
        if !many.is_empty() {
            code.line(many);
        }
        let arguments: Vec<String> =
            needed.iter().map(|field| format!("{}: {}", field.ident, field.argument_type())).collect();
        code.block(format!("pub fn new({}) -> Self", arguments.join(", ")), |code| {
            code.enclosed("Self {", "}", |code| {
                for field in fields {
                    let value = if field.is_argument { field.assigned(&field.ident) } else { field.empty_value() };
                    code.line(format!("{}: {value},", field.ident));
                }
                additional_properties::write_empty(code, object);
            });
        });
        for field in fields {
            code.blank();
            let setter = format!("with_{}", field.property.rust_name);
            // rustdoc does not resolve links to raw identifiers.
            let is_raw = field.ident.starts_with("r#");
            code.doc([if is_raw {
                format!("Sets {}.", quoted(&field.property.name))
            } else {
                format!("Sets [{}](Self::{}).", quoted(&field.property.name), field.ident)
            }]);
            if field.property.deprecated {
                code.line("#[deprecated = \"the service has retired it\"]");
            }
            code.line("#[must_use]");
            code.block(format!("pub fn {setter}(mut self, value: {}) -> Self", field.argument_type()), |code| {
                code.line(format!("self.{} = {};", field.ident, field.assigned("value")));
                code.line("self");
            });
        }
        if let Some(kept) = &object.others {
            additional_properties::write_setter(code, kept, plan);
        }
    });
    code.blank();
    if needed.is_empty() {
        code.block(format!("impl Default for {name}"), |code| {
            code.block("fn default() -> Self", |code| code.line("Self::new()"));
        });
        code.blank();
    }
}

fn write_object(code: &mut Code, object: &Object, fields: &[Field<'_>], plan: &Plan, is_checked: bool) {
    code.block(format!("impl wire::Object for {}", object.rust_name), |code| {
        code.line(format!("const NAME: &'static str = {};", literal(&object.rust_name)));
        write_names(code, fields, plan);
        if is_checked {
            write_needed(code, fields);
        }
        code.blank();
        code.block("fn empty() -> Self", |code| {
            code.enclosed("Self {", "}", |code| {
                for field in fields {
                    code.line(format!("{}: {},", field.ident, field.empty_value()));
                }
                additional_properties::write_empty(code, object);
            });
        });
        if fields.is_empty() && object.others.is_none() {
            return;
        }
        code.blank();
        code.block(
            "fn read<'de, A: wire::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error>",
            |code| {
                code.block("match index", |code| {
                    for (index, field) in fields.iter().enumerate() {
                        code.line(format!("{index} => {}(map, &mut self.{}),", field.reader(), field.ident));
                    }
                    code.line("_ => wire::skip(map),");
                });
            },
        );
        code.blank();
        code.block("fn write<M: wire::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>", |code| {
            for field in fields {
                let line =
                    format!("{}(map, {}, &self.{})?;", field.writer(), literal(&field.property.name), field.ident);
                if field.property.access == Access::Read && plan.in_requests.contains(&object.name) {
                    code.block("if !wire::writes_request()", |code| code.line(line));
                } else {
                    code.line(line);
                }
            }
            code.line("Ok(())");
        });
        code.blank();
        code.block("fn show(&self, out: &mut wire::Shown<'_, '_>)", |code| {
            for field in fields {
                code.line(field.shown());
            }
            if let Some(kept) = &object.others {
                additional_properties::write_shown(code, kept, plan);
            }
        });
    });
    code.blank();
}

fn write_names(code: &mut Code, fields: &[Field<'_>], plan: &Plan) {
    let names: Vec<String> = fields.iter().map(|field| literal(&field.property.name)).collect();
    list(code, "const MEMBERS: &'static [&'static str] = &[", &names, "];");
    let aliases: Vec<String> = fields
        .iter()
        .enumerate()
        .flat_map(|(index, field)| {
            field.property.aliases.iter().map(move |alias| format!("({}, {index})", literal(alias)))
        })
        .collect();
    if !aliases.is_empty() {
        list(code, "const ALIASES: &'static [(&'static str, usize)] = &[", &aliases, "];");
    }
    if !plan.api.missing_required_is_empty {
        let required: Vec<String> = fields
            .iter()
            .enumerate()
            .filter(|(_, field)| field.must_be_present())
            .map(|(index, _)| index.to_string())
            .collect();
        if !required.is_empty() {
            list(code, "const REQUIRED: &'static [usize] = &[", &required, "];");
        }
    }
}

/// The properties that a request must have.
fn write_needed(code: &mut Code, fields: &[Field<'_>]) {
    let needed = fields.iter().enumerate().filter(|(_, field)| field.is_needed());
    let needed: Vec<String> = needed.map(|(index, _)| index.to_string()).collect();
    list(code, "const NEEDED: &'static [usize] = &[", &needed, "];");
}

fn list(code: &mut Code, open: &str, items: &[String], close: &str) {
    let line = items.join(", ");
    if line.len() + open.len() + close.len() < 100 {
        code.line(format!("{open}{line}{close}"));
    } else {
        code.enclosed(open, close, |code| {
            for item in items {
                code.line(format!("{item},"));
            }
        });
    }
}

fn type_docs(object: &Object) -> Vec<String> {
    let mut docs = Vec::new();
    match (&object.description, &object.parameters_of) {
        (Some(description), _) => docs.push(prose(description)),
        (None, Some(of)) => docs.push(match of.kind {
            ParameterKind::Query => format!("Query parameters of {}.", quoted(&of.operation)),
            ParameterKind::Headers => format!("Headers of {}.", quoted(&of.operation)),
            ParameterKind::Cookies => format!("Cookies of {}.", quoted(&of.operation)),
            ParameterKind::Path => format!("Lists and objects in the path of {}.", quoted(&of.operation)),
            ParameterKind::Parts => format!("All parameters of {} beside the text in its path.", quoted(&of.operation)),
        }),
        (None, None) => docs.push(format!("The schema {}.", quoted(&object.name))),
    }
    if object.parameters_of.is_none() {
        docs.push(format!("The schema name is {}.", quoted(&object.name)));
    }
    docs
}

fn property_docs(property: &Property) -> Vec<String> {
    let mut docs = vec![match &property.description {
        Some(description) => prose(description),
        None => format!("The property {}.", quoted(&property.name)),
    }];
    let notes = notes::of_field(property);
    if !notes.is_empty() {
        docs.push(notes.join(" "));
    }
    docs
}
