//! Members that belong together (a user's id and its type) as one setter, filled by a hand-written type.

use super::code::Code;
use super::properties::{Field, Presence};
use crate::Options;
use crate::ir::{CompositeSetter, Object, Property};
use crate::passes::{Plan, setter_properties};

pub(crate) fn write(code: &mut Code, object: &Object, plan: &Plan, options: &Options) {
    let Some(pairs) = plan.helpers.pairs.get(&object.name) else { return };
    code.block(format!("impl {}", object.rust_name), |code| {
        for (place, index) in pairs.iter().enumerate() {
            if place > 0 {
                code.blank();
            }
            write_pair(code, object, &plan.api.pairs[*index], plan, options);
        }
    });
    code.blank();
}

/// Rust names of the value sets that the hand-written types of the pairs have to name.
pub(crate) fn named_types(object: &Object, plan: &Plan) -> Vec<String> {
    let pairs = plan.helpers.pairs.get(&object.name).map(Vec::as_slice).unwrap_or_default();
    let properties = pairs.iter().filter_map(|index| setter_properties(&plan.api, object, &plan.api.pairs[*index]));
    let last = properties.flatten().flatten().filter_map(|path| path.last().copied());
    last.filter_map(|property| plan.resolve(&property.ty).named()).map(|name| plan.rust_name(name).to_owned()).collect()
}

fn write_pair(code: &mut Code, object: &Object, pair: &CompositeSetter, plan: &Plan, options: &Options) {
    let Some(properties) = setter_properties(&plan.api, object, pair) else { return };
    let names: Vec<String> = pair
        .properties
        .iter()
        .zip(&properties)
        .filter(|(_, found)| found.is_some())
        .map(|(wanted, _)| super::prose::quoted(&wanted.path.join(".")))
        .collect();
    let places: Vec<String> = properties
        .iter()
        .map(|path| path.as_ref().map_or_else(|| "&mut None::<String>".to_owned(), |path| place(path, object, plan)))
        .collect();
    let given = format!("impl Into<{}::{}::{}>", options.runtime, options.module, pair.ty);
    let name = &pair.name;
    code.doc([format!("Sets {} together.", names.join(", "))]);
    code.line("#[must_use]");
    code.block(format!("pub fn with_{name}(mut self, {name}: {given}) -> Self"), |code| {
        code.line(format!("{name}.into().put({});", places.join(", ")));
        code.line("self");
    });
    let top: Vec<&Property> = properties.iter().flatten().filter_map(|path| path.first().copied()).collect();
    let needed: Vec<Field<'_>> = object
        .properties
        .iter()
        .map(|property| Field::new(property, plan, true))
        .filter(|field| field.is_argument)
        .collect();
    let (filled, rest): (Vec<_>, Vec<_>) =
        needed.into_iter().partition(|field| top.iter().any(|property| property.name == field.property.name));
    // Where nothing of the pair is required, `new()` and the setter say as much.
    if filled.is_empty() || rest.len() > 6 || rest.iter().any(|field| field.ident == "new") {
        return;
    }
    code.blank();
    code.doc([format!("Creates the value from its required fields, with {} together.", names.join(", "))]);
    code.line("#[must_use]");
    let mut arguments = vec![format!("{name}: {given}")];
    arguments.extend(rest.iter().map(|field| format!("{}: {}", field.ident, field.argument_type())));
    code.block(format!("pub fn for_{name}({}) -> Self", arguments.join(", ")), |code| {
        if rest.is_empty() {
            code.line(format!("Self::empty().with_{name}({name})"));
            return;
        }
        code.line("let mut new = Self::empty();");
        for field in &rest {
            code.line(format!("new.{} = {};", field.ident, field.assigned(&field.ident)));
        }
        code.line(format!("new.with_{name}({name})"));
    });
}

/// A property, lent to be written.
fn place(path: &[&Property], object: &Object, plan: &Plan) -> String {
    let mut text = "self".to_owned();
    let in_request = plan.in_requests.contains(&object.name);
    for (depth, property) in path.iter().enumerate() {
        let field = Field::new(property, plan, in_request);
        text = format!("&mut {text}.{}", field.ident);
        if depth + 1 < path.len() {
            text = if field.presence == Presence::Optional {
                format!("wire::inside({text})")
            } else {
                format!("({text})")
            };
        }
    }
    text
}
