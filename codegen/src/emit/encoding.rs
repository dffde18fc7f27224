//! The part of an operation's entry that says how its request is written, where that is not the default.

use super::code::{Code, literal};
use crate::ir::{FieldEncoding, Operation, ParameterEncoding, ParameterKind, Style};

pub(crate) fn write(code: &mut Code, operation: &Operation) {
    let encoding = &operation.encoding;
    if encoding.is_default() {
        code.line("encoding: &operation::Encoding::DEFAULT,");
        return;
    }
    code.enclosed("encoding: &operation::Encoding {", "},", |code| {
        code.line(format!("accept: {},", literal(&encoding.accept)));
        list(code, "parameters", &encoding.parameters, parameter);
        list(code, "fields", &encoding.fields, field);
    });
}

fn list<T>(code: &mut Code, name: &str, items: &[T], write: fn(&mut Code, &T)) {
    if items.is_empty() {
        code.line(format!("{name}: &[],"));
    } else {
        code.enclosed(&format!("{name}: &["), "],", |code| items.iter().for_each(|item| write(code, item)));
    }
}

fn parameter(code: &mut Code, parameter: &ParameterEncoding) {
    let location = match parameter.kind {
        ParameterKind::Path => "Path",
        ParameterKind::Headers => "Header",
        ParameterKind::Cookies => "Cookie",
        ParameterKind::Query | ParameterKind::Parts => "Query",
    };
    code.enclosed("operation::ParameterEncoding {", "},", |code| {
        code.line(format!("location: operation::Location::{location},"));
        code.line(format!("name: {},", literal(&parameter.name)));
        code.line(format!("style: {},", style(parameter.style)));
        code.line(format!("explode: {},", parameter.explode));
        code.line(format!("allow_reserved: {},", parameter.allow_reserved));
    });
}

fn field(code: &mut Code, field: &FieldEncoding) {
    let headers: Vec<String> =
        field.headers.iter().map(|(name, value)| format!("({}, {})", literal(name), literal(value))).collect();
    code.enclosed("operation::FieldEncoding {", "},", |code| {
        code.line(format!("name: {},", literal(&field.name)));
        code.line(format!("content_type: {},", literal(&field.content_type)));
        code.line(format!("headers: &[{}],", headers.join(", ")));
        match field.style {
            Some(given) => code.line(format!("style: Some({}),", style(given))),
            None => code.line("style: None,"),
        }
        code.line(format!("explode: {},", field.explode));
        code.line(format!("allow_reserved: {},", field.allow_reserved));
    });
}

fn style(style: Style) -> String {
    let name = match style {
        Style::Simple => "Simple",
        Style::Label => "Label",
        Style::Matrix => "Matrix",
        Style::Form => "Form",
        Style::SpaceDelimited => "SpaceDelimited",
        Style::PipeDelimited => "PipeDelimited",
        Style::DeepObject => "DeepObject",
        Style::Json => "Json",
    };
    format!("operation::Style::{name}")
}
