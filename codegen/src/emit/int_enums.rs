//! Sets of whole numbers as open enums.

use super::code::{Code, literal};
use super::prose::{prose, quoted};
use crate::ir::IntEnum;

pub(crate) fn write(code: &mut Code, set: &IntEnum) {
    let name = &set.rust_name;
    code.doc([
        set.description.as_deref().map_or_else(|| format!("The value set {}.", quoted(&set.name)), prose),
        "Open: a number that this version does not know is kept in `Unknown` and sent back unchanged.".to_owned(),
    ]);
    code.alias(&set.name, name);
    code.line("#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]");
    code.line("#[non_exhaustive]");
    code.block(format!("pub enum {name}"), |code| {
        for value in &set.values {
            code.doc([format!("`{value}`")]);
            code.line(format!("{},", variant(*value)));
        }
        code.doc(["A number that this version of the crate does not know."]);
        code.line("Unknown(i64),");
    });
    code.blank();
    let numbers: Vec<String> = set.values.iter().map(i64::to_string).collect();
    code.block(format!("impl wire::OpenNumber for {name}"), |code| {
        code.line(format!("const NAME: &'static str = {};", literal(&set.name)));
        code.line(format!("const NUMBERS: &'static [i64] = &[{}];", numbers.join(", ")));
        code.blank();
        code.block("fn of(number: i64) -> Self", |code| {
            code.block("match number", |code| {
                for value in &set.values {
                    code.line(format!("{value} => Self::{},", variant(*value)));
                }
                code.line("_ => Self::Unknown(number),");
            });
        });
        code.blank();
        code.block("fn number(&self) -> i64", |code| {
            code.block("match self", |code| {
                for value in &set.values {
                    code.line(format!("Self::{} => {value},", variant(*value)));
                }
                code.line("Self::Unknown(number) => *number,");
            });
        });
    });
    code.blank();
    code.line(format!("wire::open_number!({name});"));
    code.blank();
}

/// The name of a number's variant.
pub(crate) fn variant(value: i64) -> String {
    if value < 0 { format!("Minus{}", value.unsigned_abs()) } else { format!("N{value}") }
}
