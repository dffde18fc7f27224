//! The checks that the document states, and the calls of the hand-written ones.

mod shape;

use super::code::{Code, literal};
use super::properties::{Field, Presence};
use super::unions::is_checked;
use crate::ir::{Access, Condition, Constraints, Object, Privacy, Property, TypeRef};
use crate::passes::{Plan, kebab};
use crate::{DocumentRule, Options};
use shape::{Shape, set_source};

pub(crate) fn write(code: &mut Code, object: &Object, plan: &Plan, options: &Options) {
    let checks = Checks::of(object, plan, options).checks;
    code.block(format!("impl validate::Validate for {}", object.rust_name), |code| {
        if checks.is_empty() {
            code.line("fn check(&self, _at: &mut validate::Checker<'_>) {}");
        } else {
            code.block("fn check(&self, at: &mut validate::Checker<'_>)", |code| {
                for check in &checks {
                    check.write(code);
                }
            });
        }
    });
    code.blank();
}

/// A set that is a body, or what a list that is a body holds, has nothing to check.
pub(crate) fn write_unchecked(code: &mut Code, name: &str, rust_name: &str, plan: &Plan) {
    if plan.bare_bodies.contains(name) {
        code.block(format!("impl validate::Validate for {rust_name}"), |code| {
            code.line("fn check(&self, _at: &mut validate::Checker<'_>) {}");
        });
        code.blank();
    }
}

/// The rules that are checked for an object, those written by hand left out.
pub(crate) fn rules(object: &Object, plan: &Plan, options: &Options) -> Vec<DocumentRule> {
    Checks::of(object, plan, options).rules
}

/// One statement of a `check` method.
struct Check {
    call: String,
    arguments: Vec<String>,
}

impl Check {
    fn of(call: impl Into<String>, arguments: impl IntoIterator<Item = String>) -> Self {
        Self { call: call.into(), arguments: arguments.into_iter().collect() }
    }

    fn write(&self, code: &mut Code) {
        let line = format!("{}({});", self.call, self.arguments.join(", "));
        if line.len() < 92 {
            code.line(line);
            return;
        }
        code.enclosed(&format!("{}(", self.call), ");", |code| {
            for argument in &self.arguments {
                code.line(format!("{argument},"));
            }
        });
    }
}

/// What is checked for one object.
struct Checks<'a> {
    object: &'a Object,
    fields: Vec<Field<'a>>,
    plan: &'a Plan,
    rules_module: String,
    checks: Vec<Check>,
    rules: Vec<DocumentRule>,
}

impl<'a> Checks<'a> {
    fn of(object: &'a Object, plan: &'a Plan, options: &Options) -> Self {
        let fields = object.properties.iter().map(|property| Field::new(property, plan, true)).collect();
        let rules_module = format!("{}::{}::rules", options.runtime, options.module);
        let mut checks = Self { object, fields, plan, rules_module, checks: Vec::new(), rules: Vec::new() };
        checks.whole();
        for index in 0..checks.fields.len() {
            // It is not sent.
            if checks.fields[index].property.access == Access::Read {
                continue;
            }
            checks.limits(index);
            checks.conditions(index);
            checks.written_by_hand(index);
            checks.nested(index);
        }
        if let Some(path) = &object.rules {
            let call = format!("{}::{path}", checks.rules_module);
            checks.checks.push(Check::of(call, ["self".to_owned(), "at".to_owned()]));
        }
        checks
    }

    fn whole(&mut self) {
        if let Some(most) = self.object.max_bytes {
            let given = self.object.rule_ids.get("size").cloned();
            let id = given.unwrap_or_else(|| format!("{}.size", kebab(&self.object.rust_name)));
            let rule = self.rule(id, "", "size", false);
            let mut texts = Vec::new();
            let mut others = Vec::new();
            // Braces, and for each property its name in quotes, colon, comma, and quotes of the value or null.
            let mut frame = 2;
            for field in &self.fields {
                frame += field.property.name.len() + 8;
                match self.plan.resolve(&field.property.ty) {
                    TypeRef::Integer | TypeRef::Unsigned | TypeRef::Number => frame += 24,
                    TypeRef::String | TypeRef::Boolean => texts.push(text(field)),
                    TypeRef::Named(name) if self.plan.api.is_enum(name) => texts.push(text(field)),
                    _ => others.push(format!("{}.is_none()", value(field))),
                }
            }
            let plain = if others.is_empty() { "true".to_owned() } else { others.join(" && ") };
            let texts = format!("&[{}]", texts.join(", "));
            let arguments = [rule, "self".to_owned(), most.to_string(), frame.to_string(), texts, plain];
            self.checks.push(Check::of("at.size", arguments));
        }
    }

    /// Lengths, counts, ranges and forms.
    fn limits(&mut self, index: usize) {
        let property = self.fields[index].property;
        let limits = &property.constraints;
        let value = value(&self.fields[index]);
        let target = self.plan.resolve(&property.ty);
        let is_text = matches!(target, TypeRef::String);
        if is_text && (limits.min_length.is_some() || limits.max_length.is_some()) {
            let bounds = [option(limits.min_length), option(limits.max_length)];
            self.check("length", property, "length", [value.clone()].into_iter().chain(bounds));
        }
        if let TypeRef::List(item) = target {
            if limits.min_items.is_some() || limits.max_items.is_some() {
                let bounds = [option(limits.min_items), option(limits.max_items)];
                let count = format!("{value}.map(|list| list.len())");
                self.check("items", property, "items", [count].into_iter().chain(bounds));
            }
            let has_limits = limits.item_min_length.is_some() || limits.item_max_length.is_some();
            if has_limits && matches!(self.plan.resolve(item), TypeRef::String) {
                let bounds = [option(limits.item_min_length), option(limits.item_max_length)];
                self.check("item_lengths", property, "item-length", [value.clone()].into_iter().chain(bounds));
            }
        }
        if matches!(target, TypeRef::Integer | TypeRef::Unsigned)
            && (limits.minimum.is_some() || limits.maximum.is_some())
        {
            let bounds = [option(limits.minimum), option(limits.maximum)];
            self.check("range", property, "range", [format!("{value}.copied()")].into_iter().chain(bounds));
        }
        for pattern in [&limits.pattern, &limits.expected_pattern].into_iter().flatten().filter(|_| is_text) {
            self.form(property, value.clone(), pattern);
        }
        let is_set = matches!(target, TypeRef::Named(name) if self.plan.api.is_enum(name));
        if is_set && has_mark(property, "values") {
            let known = format!("{value}.is_none_or(|value| value.is_known())");
            self.check("known", property, "values", [known]);
        }
        if is_text && limits.no_personal_data {
            let persons: Vec<String> =
                self.fields.iter().filter(|field| identifies(field, self.plan)).map(self::value).collect();
            self.check("not_personal", property, "personal", [value, format!("&[{}]", persons.join(", "))]);
        }
    }

    fn form(&mut self, property: &Property, value: String, pattern: &str) {
        let shape = Shape::read(pattern);
        if let Some((set, least)) = shape.as_ref().and_then(Shape::charset) {
            self.check("characters", property, "characters", [value, set_source(set), least.to_string()]);
            return;
        }
        let words =
            property.constraints.form.as_ref().map_or_else(|| format!("a text that matches `{pattern}`"), Clone::clone);
        let pattern = literal(pattern);
        let compiled = match shape {
            Some(shape) => format!("&const {{ validate::Shape::new({}) }}", shape.source()),
            None => {
                format!("{{ static PATTERN: validate::Pattern = validate::Pattern::new({pattern}); &PATTERN }}")
            }
        };
        self.check("form", property, "pattern", [value, compiled, literal(&words)]);
    }

    /// What a property has to do with its siblings.
    fn conditions(&mut self, index: usize) {
        let property = self.fields[index].property;
        let limits = &property.constraints;
        let present = present(&self.fields[index], self.plan);
        for (condition, kind, function) in [
            (&limits.required_if, "required", "required_if"),
            (&limits.forbidden_if, "forbidden", "forbidden_if"),
            (&limits.allowed_only_if, "allowed", "allowed_only_if"),
        ] {
            let Some(condition) = condition else { continue };
            let Some(holds) = self.holds(condition) else { continue };
            let names = [literal(&condition.property), literal(&condition.value.replace('|', "` or `"))];
            self.check(function, property, kind, [holds, present.clone()].into_iter().chain(names));
        }
        if let Some(sibling) = limits.needs.as_deref().and_then(|name| self.sibling(name)) {
            let other = self::present(sibling, self.plan);
            let name = literal(&sibling.property.name);
            self.check("needs", property, "needs", [present, other, name]);
        }
    }

    fn holds(&self, condition: &Condition) -> Option<String> {
        let text = text(self.sibling(&condition.property)?);
        let values: Vec<String> = condition.value.split('|').map(literal).collect();
        Some(match values.as_slice() {
            [value] => format!("{text} == Some({value})"),
            _ => format!("matches!({text}, Some({}))", values.join(" | ")),
        })
    }

    fn written_by_hand(&mut self, index: usize) {
        let field = &self.fields[index];
        let Some(check) = &field.property.constraints.check else { return };
        let others: Vec<String> = check.with.iter().map(|path| self.text_at(path)).collect();
        let call = format!("{}::{}", self.rules_module, check.function);
        let arguments = ["at".to_owned(), literal(&field.property.name), value(field)];
        let check = Check::of(call, arguments.into_iter().chain(others));
        self.checks.push(check);
    }

    /// The text of a sibling, or of a sibling's property.
    fn text_at(&self, path: &str) -> String {
        let (name, inner) = path.split_once('.').map_or((path, None), |(name, inner)| (name, Some(inner)));
        let Some(sibling) = self.sibling(name) else { return "None".to_owned() };
        let Some(inner) = inner else { return text(sibling) };
        let TypeRef::Named(schema) = self.plan.resolve(&sibling.property.ty) else { return "None".to_owned() };
        let holder = self.plan.api.object(schema);
        let property = holder.and_then(|object| object.properties.iter().find(|property| property.name == inner));
        match property {
            Some(property) => {
                let inner = Field::new(property, self.plan, true);
                let read = if inner.presence == Presence::Required {
                    format!("wire::text_of(&inner.{})", inner.ident)
                } else {
                    format!("inner.{}.as_ref().and_then(wire::text_of)", inner.ident)
                };
                format!("{}.and_then(|inner| {read})", value(sibling))
            }
            None => "None".to_owned(),
        }
    }

    /// Checks what the property holds, where that is an object or a list of objects.
    fn nested(&mut self, index: usize) {
        let field = &self.fields[index];
        let name = literal(&field.property.name);
        let value = value(field);
        let check = match self.plan.resolve(&field.property.ty) {
            TypeRef::List(item) if is_checked(item, self.plan) => Check::of("at.each", [name, value]),
            TypeRef::Named(_) if is_checked(&field.property.ty, self.plan) => {
                let value = if field.property.boxed { format!("{value}.map(|inner| &**inner)") } else { value };
                Check::of("at.member", [name, value])
            }
            _ => return,
        };
        self.checks.push(check);
    }

    fn sibling(&self, name: &str) -> Option<&Field<'a>> {
        self.fields.iter().find(|field| field.property.name == name)
    }

    fn check(&mut self, call: &str, property: &Property, kind: &str, arguments: impl IntoIterator<Item = String>) {
        let limits = &property.constraints;
        let id = limits.rule_ids.get(kind).cloned().unwrap_or_else(|| {
            let name = heck::ToKebabCase::to_kebab_case(property.name.as_str());
            format!("{}.{name}.{kind}", kebab(&self.object.rust_name))
        });
        let rule = self.rule(id, &property.name, kind, is_warning(limits, kind));
        self.checks.push(Check::of(format!("at.{call}"), [rule].into_iter().chain(arguments)));
    }

    /// Keeps a rule for the catalogue; gives it as source text.
    fn rule(&mut self, id: String, property: &str, kind: &str, warning: bool) -> String {
        let severity = if warning { ".warning()" } else { "" };
        let schema = &self.object.name;
        let text = format!(
            "&const {{ validate::Rule::document({}, {}, {}){severity} }}",
            literal(&id),
            literal(property),
            literal(schema)
        );
        let (schema, property, kind) = (schema.clone(), property.to_owned(), kind.to_owned());
        self.rules.push(DocumentRule { id, schema, property, kind, warning });
        text
    }
}

/// The value of a property as an `Option` of a reference.
fn value(field: &Field<'_>) -> String {
    match field.presence {
        Presence::Required | Presence::Collection => format!("Some(&self.{})", field.ident),
        Presence::Optional | Presence::Nullable => format!("self.{}.as_ref()", field.ident),
    }
}

/// The text of a property as an `Option`.
fn text(field: &Field<'_>) -> String {
    match field.presence {
        Presence::Required => format!("wire::text_of(&self.{})", field.ident),
        _ => format!("self.{}.as_ref().and_then(wire::text_of)", field.ident),
    }
}

/// Whether a property says something: a text that has to be sent can still be empty.
fn present(field: &Field<'_>, plan: &Plan) -> String {
    match (field.presence, plan.resolve(&field.property.ty)) {
        (Presence::Required, TypeRef::String) => format!("!self.{}.is_empty()", field.ident),
        (Presence::Required | Presence::Collection, _) => "true".to_owned(),
        _ => format!("self.{}.as_ref().is_some()", field.ident),
    }
}

/// Whether a rule of that kind is reported, not refused.
///
/// Sets of characters are broken by the services' own samples now and then; what has no effect does no harm.
pub(crate) fn is_warning(limits: &Constraints, kind: &str) -> bool {
    let usual = matches!(kind, "characters" | "values" | "personal" | "allowed" | "needs");
    let expected = kind == "pattern" && limits.pattern.is_none();
    limits.severities.get(kind).map_or(usual || expected, |severity| severity == "warning")
}

/// Whether a pattern says no more than which characters a text may have.
pub(crate) fn is_charset(pattern: &str) -> bool {
    Shape::read(pattern).as_ref().and_then(Shape::charset).is_some()
}

fn has_mark(property: &Property, kind: &str) -> bool {
    property.constraints.rule_ids.contains_key(kind) || property.constraints.severities.contains_key(kind)
}

/// A text that tells who someone is.
fn identifies(field: &Field<'_>, plan: &Plan) -> bool {
    let kinds = ["birth-date", "email", "national-id", "phone"];
    matches!(&field.property.privacy, Privacy::Personal(kind) if kinds.contains(&kind.as_str()))
        && matches!(plan.resolve(&field.property.ty), TypeRef::String)
}

fn option<T: std::fmt::Display>(value: Option<T>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}
