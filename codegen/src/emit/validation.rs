//! The checks that the document states, and the call of the hand-written ones.

use super::code::{Code, literal};
use super::members::{Field, Holding};
use crate::Options;
use crate::model::{Object, TypeRef};
use crate::passes::{Plan, kebab};

pub(crate) fn write(code: &mut Code, object: &Object, plan: &Plan, options: &Options) {
    let fields: Vec<Field<'_>> = object.members.iter().map(|member| Field::new(member, plan, true)).collect();
    let mut checks = Vec::new();
    for field in &fields {
        checks_of(field, object, &fields, plan, &mut checks);
    }
    if let Some(path) = &object.rules {
        let rules = format!("{}::{}::rules::{path}", options.runtime, options.module);
        checks.push(Check { call: rules, arguments: vec!["self".to_owned(), "at".to_owned()] });
    }
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

/// One statement of a `check` method.
struct Check {
    call: String,
    arguments: Vec<String>,
}

impl Check {
    fn of(method: &str, arguments: impl IntoIterator<Item = String>) -> Self {
        Self { call: format!("at.{method}"), arguments: arguments.into_iter().collect() }
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

fn checks_of(field: &Field<'_>, object: &Object, siblings: &[Field<'_>], plan: &Plan, checks: &mut Vec<Check>) {
    let member = field.member;
    let limits = &member.constraints;
    let prefix = format!("{}.{}", kebab(&object.rust_name), heck::ToKebabCase::to_kebab_case(member.name.as_str()));
    let about = |kind: &str| {
        format!(
            "&validate::Rule::document({}, {}, {})",
            literal(&format!("{prefix}.{kind}")),
            literal(&member.name),
            literal(&object.name)
        )
    };
    let value = match field.holding {
        Holding::Required => format!("Some(&self.{})", field.ident),
        Holding::Optional | Holding::Nullable => format!("self.{}.as_ref()", field.ident),
        Holding::Collection => format!("Some(&self.{})", field.ident),
    };
    let target = plan.resolve(&member.ty);
    let is_text = matches!(target, TypeRef::String);
    let is_list = matches!(target, TypeRef::List(_));
    let is_number = matches!(target, TypeRef::Integer);
    if is_text && (limits.min_length.is_some() || limits.max_length.is_some()) {
        let bounds = [option(limits.min_length), option(limits.max_length)];
        checks.push(Check::of("length", [about("length"), value.clone()].into_iter().chain(bounds)));
    }
    if is_list && (limits.min_items.is_some() || limits.max_items.is_some()) {
        let bounds = [option(limits.min_items), option(limits.max_items)];
        let count = format!("{value}.map(|list| list.len())");
        checks.push(Check::of("items", [about("items"), count].into_iter().chain(bounds)));
    }
    if is_number && (limits.minimum.is_some() || limits.maximum.is_some()) {
        let bounds = [option(limits.minimum), option(limits.maximum)];
        let number = format!("{value}.copied()");
        checks.push(Check::of("range", [about("range"), number].into_iter().chain(bounds)));
    }
    if let (true, Some(pattern)) = (is_text, &limits.pattern) {
        match charset(pattern) {
            // A set of allowed characters, which the service's own samples break now and then: a warning.
            Some((ranges, least)) => checks.push(Check::of(
                "characters",
                [about("characters"), value.clone(), format!("&[{ranges}]"), least.to_string()],
            )),
            None => {
                let compiled = format!(
                    "{{ static PATTERN: validate::Pattern = validate::Pattern::new({}); &PATTERN }}",
                    literal(pattern)
                );
                checks.push(Check::of("pattern", [about("pattern"), value.clone(), compiled]));
            }
        }
    }
    for (condition, kind, function) in
        [(&limits.required_if, "required", "required_if"), (&limits.forbidden_if, "forbidden", "forbidden_if")]
    {
        let Some(condition) = condition else { continue };
        let Some(sibling) = siblings.iter().find(|sibling| sibling.member.name == condition.member) else { continue };
        let text = match sibling.holding {
            Holding::Required => {
                format!("wire::text_of(&self.{}) == Some({})", sibling.ident, literal(&condition.value))
            }
            _ => format!(
                "self.{}.as_ref().and_then(wire::text_of) == Some({})",
                sibling.ident,
                literal(&condition.value)
            ),
        };
        let present = format!("{value}.is_some()");
        let names = [literal(&condition.member), literal(&condition.value)];
        checks.push(Check::of(function, [about(kind), text, present].into_iter().chain(names)));
    }
    if let Some(nested) = nested(field, plan, &value) {
        checks.push(nested);
    }
}

/// Checks what the member holds, where that is an object or a list of objects.
fn nested(field: &Field<'_>, plan: &Plan, value: &str) -> Option<Check> {
    let name = literal(&field.member.name);
    let is_object = |ty: &TypeRef| match plan.resolve(ty) {
        TypeRef::Named(name) => plan.api.objects().any(|object| object.name == *name),
        _ => false,
    };
    match plan.resolve(&field.member.ty) {
        TypeRef::List(item) if is_object(item) => Some(Check::of("each", [name, value.to_owned()])),
        TypeRef::Named(_) if is_object(&field.member.ty) => {
            let value = if field.member.boxed { format!("{value}.map(|inner| &**inner)") } else { value.to_owned() };
            Some(Check::of("member", [name, value]))
        }
        _ => None,
    }
}

fn option<T: std::fmt::Display>(value: Option<T>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}

/// `^[...]+$` or `^[...]*$` as ranges of characters and the least length.
fn charset(pattern: &str) -> Option<(String, u8)> {
    let (inner, least) = match pattern.strip_prefix("^[")? {
        rest if rest.ends_with("]+$") => (&rest[..rest.len() - 3], 1),
        rest if rest.ends_with("]*$") => (&rest[..rest.len() - 3], 0),
        _ => return None,
    };
    let mut signs = inner.chars().peekable();
    let mut ranges = Vec::new();
    while let Some(sign) = signs.next() {
        let first = match sign {
            '^' if ranges.is_empty() => return None,
            '[' | ']' => return None,
            '\\' => match signs.next()? {
                'd' => {
                    ranges.push(('0', '9'));
                    continue;
                }
                escaped if escaped.is_ascii_punctuation() => escaped,
                _ => return None,
            },
            plain => plain,
        };
        if signs.peek() == Some(&'-') {
            signs.next();
            match signs.next() {
                Some(last) => ranges.push((first, last)),
                None => ranges.extend([(first, first), ('-', '-')]),
            }
        } else {
            ranges.push((first, first));
        }
    }
    let text: Vec<String> = ranges.iter().map(|(first, last)| format!("({first:?}, {last:?})")).collect();
    Some((text.join(", "), least))
}

#[cfg(test)]
mod tests {
    use super::charset;

    #[test]
    fn a_single_class_is_a_charset() {
        assert_eq!(charset("^[A-Z0-9+]+$"), Some(("('A', 'Z'), ('0', '9'), ('+', '+')".to_owned(), 1)));
        assert_eq!(charset(r"^[0-9\-.]*$"), Some(("('0', '9'), ('-', '-'), ('.', '.')".to_owned(), 0)));
    }

    #[test]
    fn anything_with_structure_is_a_pattern() {
        for pattern in ["^[A-Z]{2}$", r"^\d{5}(-\d{4})?$", "[a-z]+", "^[^a]+$"] {
            assert_eq!(charset(pattern), None, "{pattern}");
        }
    }
}
