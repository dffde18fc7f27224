//! What goes together in one object, where the kinds of its members alone do not say it.

use serde_json::Number;

use super::document::{
    Components, Discriminator, Encoding, ExternalDocs, Header, Info, MediaType, Operation, Parameter, PathItem,
    RequestBody, Response, Root, Schema, Server, Tag,
};
use super::object::{Check, Members};
use crate::ir::location::with_hint;

const STYLES: [&str; 7] = ["simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"];

impl Check for Root {}
impl Check for Info {}
impl Check for Tag {}
impl Check for Server {}
impl Check for ExternalDocs {}
impl Check for Components {}
impl Check for PathItem {}
impl Check for Operation {}
impl Check for MediaType {}
impl Check for Discriminator {}

impl Check for RequestBody {
    fn check(&self, _: usize) -> Result<(), String> {
        match (&self.reference.0, &self.content.0) {
            (None, None) => {
                Err(with_hint("the body has no `content`", "give it one in the overlay, or remove the body"))
            }
            _ => Ok(()),
        }
    }
}

impl Check for Response {
    fn check(&self, _: usize) -> Result<(), String> {
        match (&self.reference.0, &self.description.0) {
            (None, None) => Err(with_hint("the response has no `description`", "give it one in the overlay")),
            _ => Ok(()),
        }
    }
}

impl Check for Parameter {
    fn check(&self, _: usize) -> Result<(), String> {
        if self.reference.0.is_some() {
            return Ok(());
        }
        let (Some(_), Some(place)) = (&self.name.0, &self.place.0) else {
            return Err(with_hint("a parameter needs `name` and `in`", "fix it in the overlay"));
        };
        let styles: &[&str] = match place.as_str() {
            "path" => &["simple", "label", "matrix"],
            "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            "header" => &["simple"],
            "cookie" => &["form"],
            other => {
                return Err(with_hint(
                    format!("parameters in `{other}` have no place in a request"),
                    "use one of path, query, header and cookie, or remove it in the overlay",
                ));
            }
        };
        check_style(self.style.0.as_deref(), styles)?;
        check_schema_or_content("parameter", self.schema.0.is_some(), self.content.0.is_some())
    }
}

impl Check for Header {
    fn check(&self, _: usize) -> Result<(), String> {
        if self.reference.0.is_some() {
            return Ok(());
        }
        check_style(self.style.0.as_deref(), &["simple"])?;
        check_schema_or_content("header", self.schema.0.is_some(), self.content.0.is_some())
    }
}

fn check_style(style: Option<&str>, known: &[&str]) -> Result<(), String> {
    match style {
        Some(style) if !STYLES.contains(&style) => Err(with_hint(
            format!("there is no style `{style}`"),
            "use one of simple, label, matrix, form, spaceDelimited, pipeDelimited and deepObject in the overlay",
        )),
        Some(style) if !known.contains(&style) => Err(with_hint(
            format!("the style `{style}` has no meaning there"),
            "use a style of this location in the overlay: simple, label or matrix in a path; form, spaceDelimited, \
             pipeDelimited or deepObject in a query; simple in a header; form in a cookie",
        )),
        _ => Ok(()),
    }
}

/// `openapiv3` takes whichever comes first.
fn check_schema_or_content(what: &str, schema: bool, content: bool) -> Result<(), String> {
    match (schema, content) {
        (false, false) => Err(with_hint(format!("the {what} has no `schema`"), "give it one in the overlay")),
        (true, true) => {
            Err(with_hint(format!("the {what} has both `schema` and `content`"), "remove one of them in the overlay"))
        }
        _ => Ok(()),
    }
}

impl Check for Encoding {
    /// For `openapiv3` `explode` is false by default, for `OpenAPI` it is true in the style `form`.
    fn check(&self, _: usize) -> Result<(), String> {
        let styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];
        match self.style.0.as_deref() {
            Some(style) if !styles.contains(&style) => Err(with_hint(
                "that style has no meaning in a form",
                "use one of form, spaceDelimited, pipeDelimited and deepObject in the overlay",
            )),
            Some("form") if self.explode.0.is_none() => Err(with_hint(
                "the style `form` without `explode`",
                "vendor the document again, which states the default, or add `explode: true` in the overlay",
            )),
            None if self.explode.0.is_some() || self.allow_reserved.0.is_some() => Err(with_hint(
                "an encoding with `explode` or `allowReserved` but no `style`",
                "vendor the document again, which states the default, or add `style: form` in the overlay",
            )),
            _ => Ok(()),
        }
    }
}

impl Check for Schema {
    fn check(&self, members: usize) -> Result<(), String> {
        if self.reference.0.is_some() && members > 1 {
            return Err(with_hint(
                "keywords beside `$ref`, which OpenAPI 3.0 does not read",
                "write `allOf` with the reference as its only element and the keywords beside it, in the overlay",
            ));
        }
        if self.properties.0.as_ref().is_some_and(Members::is_empty) && self.empty_object.0 != Some(true) {
            return Err(with_hint(
                "`properties` is empty, which cannot be distinguished from a free-form object",
                "vendor the document again, which adds `x-empty-object: true`, or remove `properties` in the overlay",
            ));
        }
        let is_integer = self.kind.0.as_deref() == Some("integer");
        for (name, limit, exact) in [
            ("minimum", &self.minimum.0, self.exact_minimum.0.is_some()),
            ("maximum", &self.maximum.0, self.exact_maximum.0.is_some()),
        ] {
            if limit.as_ref().is_some_and(|limit| !exact && !survives(limit, is_integer)) {
                return Err(with_hint(
                    format!("`{name}` has more digits than can be read exactly"),
                    &format!("vendor the document again, which adds `x-{name}`, or remove the limit in the overlay"),
                ));
            }
        }
        Ok(())
    }
}

/// Whether `openapiv3` keeps a limit as it is: that of an integer as an `i64`, others as an `f64`. The greatest `u64` is
/// known again.
fn survives(limit: &Number, is_integer: bool) -> bool {
    const EXACT: u64 = 1 << f64::MANTISSA_DIGITS;
    let is_small = limit.as_i64().is_some_and(|limit| limit.unsigned_abs() <= EXACT);
    limit.is_f64() || is_small || (is_integer && limit.is_i64()) || limit.as_u64() == Some(u64::MAX)
}
