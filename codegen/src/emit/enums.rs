//! Value sets as open enums.

use super::code::{Code, literal};
use super::prose::{prose, quoted};
use crate::ir::Enum;

pub(crate) fn write(code: &mut Code, set: &Enum) {
    let name = &set.rust_name;
    code.doc([
        set.description.as_deref().map_or_else(|| format!("The value set {}.", quoted(&set.name)), prose),
        "Open: a value that this version does not know is kept in `Unknown` and sent back unchanged.".to_owned(),
    ]);
    code.alias(&set.name, name);
    code.line("#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]");
    code.line("#[non_exhaustive]");
    code.block(format!("pub enum {name}"), |code| {
        for (value, variant) in &set.values {
            code.doc([quoted(value)]);
            code.line(format!("{variant},"));
        }
        code.doc(["A value that this version of the crate does not know."]);
        code.line("Unknown(String),");
    });
    code.blank();
    code.block(format!("impl wire::OpenEnum for {name}"), |code| {
        code.line(format!("const NAME: &'static str = {};", literal(&set.name)));
        code.enclosed("const VALUES: &'static [&'static str] = &[", "];", |code| {
            for (value, _) in &set.values {
                code.line(format!("{},", literal(value)));
            }
        });
        code.blank();
        code.block("fn known(value: &str) -> Option<Self>", |code| {
            code.block("match value", |code| {
                for (value, variant) in &set.values {
                    code.line(format!("{} => Some(Self::{variant}),", literal(value)));
                }
                code.line("_ => None,");
            });
        });
        code.blank();
        code.block("fn unknown(value: String) -> Self", |code| code.line("Self::Unknown(value)"));
        code.blank();
        code.block("fn text(&self) -> &str", |code| {
            code.block("match self", |code| {
                for (value, variant) in &set.values {
                    code.line(format!("Self::{variant} => {},", literal(value)));
                }
                code.line("Self::Unknown(value) => value,");
            });
        });
    });
    code.blank();
    code.line(format!("wire::open_enum!({name});"));
    code.blank();
}
