//! JSON Schemas of types, as text.

use super::code::{Code, literal};
use crate::json_schema::{of_named, references};
use crate::passes::Plan;

/// One invocation for each type, whatever it is.
pub(crate) fn write(code: &mut Code, name: &str, rust_name: &str, plan: &Plan) {
    let schema = of_named(name, plan);
    let referred = references(&schema);
    code.enclosed("wire::json_schema!(", ");", |code| {
        code.line(format!("{rust_name},"));
        code.line(format!("{},", literal(name)));
        let end = if referred.is_empty() { "" } else { "," };
        code.line(format!("{}{end}", literal(&schema.to_string())));
        for (place, name) in referred.iter().enumerate() {
            let end = if place + 1 == referred.len() { "" } else { "," };
            code.line(format!("{} = {}{end}", literal(name), plan.rust_name(name)));
        }
    });
    code.blank();
}
