//! Rust names for everything. Decided on the whole document, before a feature selection drops parts of it, so that
//! a name never depends on which features are on.

use std::collections::BTreeMap;

use heck::{ToKebabCase, ToSnakeCase, ToUpperCamelCase};

use crate::model::{Api, Enum, Object, ParameterKind, Schema, TypeRef};
use crate::{Error, Options};

/// Words that cannot be written as they are, but can as raw identifiers.
const KEYWORDS: [&str; 47] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while",
];

/// Words that cannot be raw identifiers either.
const NEVER: [&str; 4] = ["crate", "self", "super", "Self"];

/// Names that a generated type must not have: the generated code uses them for what they are everywhere else.
const PRELUDE: [&str; 21] = [
    "AsRef",
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Display",
    "Err",
    "From",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Some",
    "String",
    "ToString",
    "Vec",
];

/// Names that a method of a client must not have, because the client has them already (`all` would be the table `ALL`).
const CLIENT_METHODS: [&str; 6] = ["new", "builder", "call", "from_env", "base_url", "all"];

pub(crate) fn assign(api: &mut Api, options: &Options) -> Result<(), Error> {
    name_operations(api, options)?;
    let of_operation: BTreeMap<String, String> = api
        .operations
        .iter()
        .map(|operation| (operation.id.clone(), operation.rust_name.to_upper_camel_case()))
        .collect();
    let mut taken = Taken::new(options, "type");
    for (name, schema) in &mut api.schemas {
        match schema {
            Schema::Object(object) => {
                let given = object.given_name.clone();
                let wanted = match &object.parameters_of {
                    Some(of) => {
                        of_operation.get(&of.operation).map(|operation| format!("{operation}{}", suffix(of.kind)))
                    }
                    None => given,
                };
                let wanted = wanted.unwrap_or_else(|| type_name(name, options));
                object.rust_name = taken.take(wanted, name, &object.pointer)?;
                name_fields(object, options)?;
            }
            Schema::Enum(set) => {
                let wanted = set.given_name.clone().unwrap_or_else(|| type_name(name, options));
                set.rust_name = taken.take(wanted, name, &set.pointer)?;
                name_variants(set, options)?;
            }
            Schema::Numbers(set) => {
                let wanted = set.given_name.clone().unwrap_or_else(|| type_name(name, options));
                set.rust_name = taken.take(wanted, name, &set.pointer)?;
            }
            Schema::Union(union) => {
                let wanted = union.given_name.clone().unwrap_or_else(|| type_name(name, options));
                union.rust_name = taken.take(wanted, name, &union.pointer)?;
            }
            Schema::Alias(_) => {}
        }
    }
    name_union_variants(api, options)
}

fn suffix(kind: ParameterKind) -> &'static str {
    match kind {
        ParameterKind::Query => "Query",
        ParameterKind::Headers => "Headers",
        ParameterKind::Cookies => "Cookies",
        ParameterKind::Parts => "Parts",
    }
}

fn name_fields(object: &mut Object, options: &Options) -> Result<(), Error> {
    let mut fields = Taken::new(options, "field");
    for member in &mut object.members {
        let wanted = member.given_name.clone().unwrap_or_else(|| field_name(&member.name));
        member.rust_name = fields.take(wanted, &member.name, &member.pointer)?;
    }
    if let Some(others) = &mut object.others {
        let free = |name: &&str| !fields.by.contains_key(*name);
        let name = ["others", "other_members", "additional_properties"].into_iter().find(free);
        others.rust_name = fields.take(name.unwrap_or("others").to_owned(), "additionalProperties", &object.pointer)?;
    }
    Ok(())
}

/// Variants are named after their types, which have their names by now.
fn name_union_variants(api: &mut Api, options: &Options) -> Result<(), Error> {
    let mut named: Vec<(String, Vec<String>)> = Vec::new();
    for schema in api.schemas.values() {
        let Schema::Union(union) = schema else { continue };
        let mut taken = Taken::new(options, "variant");
        let mut names = Vec::new();
        for variant in &union.variants {
            let wanted = allowed_variant_name(described(&variant.ty, api));
            names.push(taken.take(wanted.clone(), &wanted, &union.pointer)?);
        }
        named.push((union.name.clone(), names));
    }
    for (name, names) in named {
        if let Some(Schema::Union(union)) = api.schemas.get_mut(&name) {
            for (variant, name) in union.variants.iter_mut().zip(names) {
                variant.rust_name = name;
            }
        }
    }
    Ok(())
}

/// A type as one word.
fn described(ty: &TypeRef, api: &Api) -> String {
    match api.resolve(ty) {
        TypeRef::String | TypeRef::PlainText => "Text".to_owned(),
        TypeRef::Integer | TypeRef::Unsigned => "Integer".to_owned(),
        TypeRef::OrNull(inner) => described(inner, api),
        TypeRef::Number => "Number".to_owned(),
        TypeRef::Boolean => "Boolean".to_owned(),
        TypeRef::Timestamp => "Time".to_owned(),
        TypeRef::Json => "Json".to_owned(),
        TypeRef::File => "File".to_owned(),
        TypeRef::Bytes => "Bytes".to_owned(),
        TypeRef::List(item) => format!("{}List", described(item, api)),
        TypeRef::Map(value) => format!("{}Map", described(value, api)),
        TypeRef::Named(name) => match api.schemas.get(name) {
            Some(Schema::Object(object)) => object.rust_name.clone(),
            Some(Schema::Enum(set)) => set.rust_name.clone(),
            Some(Schema::Numbers(set)) => set.rust_name.clone(),
            Some(Schema::Union(union)) => union.rust_name.clone(),
            _ => "Json".to_owned(),
        },
    }
}

/// An identifier as it is written in source: raw where it is a keyword.
pub(crate) fn field_identifier(name: &str) -> String {
    if NEVER.contains(&name) {
        return format!("{name}_");
    }
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

/// A type's name as the first part of rule ids: `V3UnifyRequest` is `unify`, `CreateUserReqDto` is `create-user`.
pub(crate) fn kebab(rust_name: &str) -> String {
    let short = ["ReqDto", "Request", "Dto", "Req"].iter().find_map(|suffix| rust_name.strip_suffix(suffix));
    match short {
        Some(short) if !short.is_empty() => short.to_kebab_case(),
        _ => rust_name.to_kebab_case(),
    }
}

fn name_operations(api: &mut Api, options: &Options) -> Result<(), Error> {
    let mut taken = Taken::new(options, "method");
    for operation in &mut api.operations {
        let wanted = operation.given_name.clone().unwrap_or_else(|| method_name(&operation.id, options));
        if CLIENT_METHODS.contains(&wanted.as_str()) && !options.any_document {
            return Err(Error::new(
                &options.document_name,
                operation.pointer.clone(),
                format!("the method would be named `{wanted}`, which is taken in every client"),
                "give the operation an `x-rust-name` in the overlay",
            ));
        }
        operation.rust_name = taken.take(wanted, &operation.id, &operation.pointer)?;
        let payload = operation.payload_name();
        let mut arguments = Taken::new(options, "argument");
        for parameter in &mut operation.path_parameters {
            let wanted = match field_name(&parameter.name) {
                name if name == payload => format!("path_{name}"),
                name => name,
            };
            parameter.rust_name = arguments.take(wanted, &parameter.name, &operation.pointer)?;
        }
    }
    Ok(())
}

fn method_name(id: &str, options: &Options) -> String {
    let stripped = strip(id, options);
    let short = stripped.strip_suffix("Request").filter(|short| !short.is_empty()).unwrap_or(stripped);
    field_name(short)
}

fn type_name(name: &str, options: &Options) -> String {
    let name = calm_plural_acronyms(strip(name, options)).to_upper_camel_case();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("Type{name}") } else { name }
}

fn field_name(name: &str) -> String {
    let name = calm_plural_acronyms(name).to_snake_case();
    match name.chars().next() {
        Some(first) if first.is_ascii_digit() => format!("n{name}"),
        Some(_) => name,
        None => "empty".to_owned(),
    }
}

fn strip<'a>(name: &'a str, options: &Options) -> &'a str {
    match name.strip_prefix(&options.strip_prefix) {
        Some(rest) if rest.starts_with(|first: char| first.is_ascii_uppercase()) => rest,
        _ => name,
    }
}

/// `maxOnlineIPs` is `maxOnlineIps`: otherwise the plural would be read as a word of its own (`max_online_i_ps`).
fn calm_plural_acronyms(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut calmed = letters.clone();
    for end in 0..letters.len() {
        let plural = letters[end] == 's'
            && end >= 2
            && letters[end - 1].is_ascii_uppercase()
            && letters[end - 2].is_ascii_uppercase()
            && letters.get(end + 1).is_none_or(|next| next.is_ascii_uppercase());
        if !plural {
            continue;
        }
        let mut index = end - 1;
        while index > 0 && letters[index - 1].is_ascii_uppercase() {
            calmed[index] = letters[index].to_ascii_lowercase();
            index -= 1;
        }
    }
    calmed.into_iter().collect()
}

fn name_variants(set: &mut Enum, options: &Options) -> Result<(), Error> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (value, _) in &set.values {
        *counts.entry(variant_name(value)).or_default() += 1;
    }
    let mut taken = Taken::new(options, "variant");
    let pointer = set.pointer.clone();
    for (value, name) in &mut set.values {
        if name.is_empty() {
            let plain = variant_name(value);
            let clashes = counts.get(&plain).is_some_and(|count| *count > 1);
            *name = if clashes { spelled_variant_name(value) } else { plain };
        }
        *name = taken.take(name.clone(), value, &pointer)?;
    }
    Ok(())
}

fn variant_name(value: &str) -> String {
    match value.to_upper_camel_case() {
        name if name.is_empty() => spelled_variant_name(value),
        name => allowed_variant_name(name),
    }
}

fn allowed_variant_name(name: String) -> String {
    match name.as_str() {
        "" => "Empty".to_owned(),
        // `Unknown` is the variant of every open enum for values that the document does not list.
        "Unknown" => "UnknownValue".to_owned(),
        "Self" => "SelfValue".to_owned(),
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("N{name}"),
        _ => name,
    }
}

/// For values that differ in signs only (`AL-1` and `AL1`): signs become words.
fn spelled_variant_name(value: &str) -> String {
    let mut spelled = String::new();
    for sign in value.chars() {
        match SIGNS.iter().find(|(known, _)| *known == sign) {
            Some((_, word)) => spelled.push_str(&format!(" {word} ")),
            None => spelled.push(sign),
        }
    }
    allowed_variant_name(spelled.to_upper_camel_case())
}

const SIGNS: [(char, &str); 22] = [
    ('-', "minus"),
    ('+', "plus"),
    ('*', "star"),
    ('/', "slash"),
    (':', "colon"),
    ('.', "dot"),
    ('_', "underscore"),
    (',', "comma"),
    (';', "semicolon"),
    ('=', "equals"),
    ('<', "less"),
    ('>', "greater"),
    ('!', "not"),
    ('?', "question"),
    ('#', "hash"),
    ('%', "percent"),
    ('&', "and"),
    ('|', "or"),
    ('@', "at"),
    ('$', "dollar"),
    ('~', "tilde"),
    ('^', "caret"),
];

/// A name in ASCII made from any text: signs become words, other signs their number.
fn spelled_in_ascii(text: &str, kind: &str) -> String {
    let mut spelled = String::new();
    for sign in text.chars() {
        // An underscore is how words are joined everywhere but in values.
        match SIGNS.iter().find(|(known, _)| *known == sign && (sign != '_' || kind == "variant")) {
            Some((_, word)) => spelled.push_str(&format!(" {word} ")),
            None if sign.is_ascii_alphanumeric() => spelled.push(sign),
            None if sign.is_ascii() || sign.is_whitespace() => spelled.push(' '),
            None => spelled.push_str(&format!(" u{:x} ", u32::from(sign))),
        }
    }
    match kind {
        "variant" => allowed_variant_name(spelled.to_upper_camel_case()),
        "type" => match spelled.to_upper_camel_case() {
            name if name.starts_with(|first: char| first.is_ascii_uppercase()) => name,
            name => format!("Type{name}"),
        },
        _ => field_name(&spelled),
    }
}

/// Names given so far within one scope.
struct Taken<'a> {
    document: &'a str,
    kind: &'static str,
    /// Whether a name that cannot be had is replaced by one that can.
    replaces: bool,
    by: BTreeMap<String, String>,
    /// The last number that a name was given.
    numbers: BTreeMap<String, usize>,
}

impl<'a> Taken<'a> {
    fn new(options: &'a Options, kind: &'static str) -> Self {
        let (by, numbers) = (BTreeMap::new(), BTreeMap::new());
        Self { document: &options.document_name, kind, replaces: options.any_document, by, numbers }
    }

    /// Gives the name, or another one in its place.
    fn take(&mut self, name: String, official: &str, pointer: &str) -> Result<String, Error> {
        let name = if self.replaces { self.free(name, official) } else { name };
        if self.is_reserved(&name) {
            return Err(Error::new(
                self.document,
                pointer,
                format!("`{official}` would be the type `{name}`, which hides the one of the standard library"),
                "give it an `x-rust-name` in the overlay",
            ));
        }
        if !self.fits(&name) {
            return Err(Error::new(
                self.document,
                pointer,
                format!("`{official}` would be the {} `{name}`, which is not a name in Rust's spelling", self.kind),
                self.advice(),
            ));
        }
        match self.by.insert(name.clone(), official.to_owned()) {
            None => Ok(name),
            Some(other) => Err(Error::new(
                self.document,
                pointer,
                format!("`{official}` and `{other}` would both be the {} `{name}`", self.kind),
                self.advice(),
            )),
        }
    }

    /// The name if it can be had, else one with its signs spelled out, else with a number.
    fn free(&mut self, name: String, official: &str) -> String {
        let can_be_had =
            |this: &Self, name: &str| !this.is_reserved(name) && this.fits(name) && !this.by.contains_key(name);
        if can_be_had(self, &name) {
            return name;
        }
        let spelled = spelled_in_ascii(official, self.kind);
        if can_be_had(self, &spelled) {
            return spelled;
        }
        let base = if self.fits(&name) { name } else { spelled };
        let mark = if matches!(self.kind, "type" | "variant") { "" } else { "_" };
        loop {
            let number = self.numbers.entry(base.clone()).or_insert(1);
            *number += 1;
            let numbered = format!("{base}{mark}{number}");
            if can_be_had(self, &numbered) {
                return numbered;
            }
        }
    }

    fn is_reserved(&self, name: &str) -> bool {
        (self.kind == "type" && PRELUDE.contains(&name))
            || (self.replaces && self.kind == "method" && CLIENT_METHODS.contains(&name))
    }

    /// In ASCII, so that it can be typed and searched everywhere, and in the case that the compiler expects.
    fn fits(&self, name: &str) -> bool {
        let types = matches!(self.kind, "type" | "variant");
        if self.kind == "variant" && name == "Unknown" {
            return false;
        }
        let starts = |first: char| if types { first.is_ascii_uppercase() } else { first.is_ascii_lowercase() };
        let continues = |sign: char| {
            sign.is_ascii_digit()
                || sign.is_ascii_lowercase()
                || if types { sign.is_ascii_uppercase() } else { sign == '_' }
        };
        name.starts_with(starts) && name.chars().all(continues)
    }

    fn advice(&self) -> &'static str {
        match self.kind {
            "variant" => "name the value in the set's `x-variant-names` (value: Name) in the overlay",
            "argument" => "name the path parameter otherwise in the overlay",
            _ => "give it an `x-rust-name` in the overlay",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_keep_acronyms_together() {
        for (official, rust) in [
            ("allowOTPRetry", "allow_otp_retry"),
            ("multiCIPConfidence", "multi_cip_confidence"),
            ("maxOnlineIPs", "max_online_ips"),
            ("last4SSN", "last4_ssn"),
            ("zh-CN", "zh_cn"),
            ("instantlink", "instantlink"),
            ("smtp_port", "smtp_port"),
            ("2fa", "n2fa"),
        ] {
            assert_eq!(field_name(official), rust);
        }
    }

    #[test]
    fn types_and_methods_lose_the_noise() {
        let options = Options::prove();
        assert_eq!(type_name("V3MFAStatusRequest", &options), "MfaStatusRequest");
        assert_eq!(type_name("V3", &options), "V3");
        assert_eq!(method_name("V3UnifyStatusRequest", &options), "unify_status");
        assert_eq!(method_name("setUsersMfaStatus", &Options::genauth()), "set_users_mfa_status");
    }

    #[test]
    fn keywords_are_raw() {
        assert_eq!(field_identifier("type"), "r#type");
        assert_eq!(field_identifier("self"), "self_");
        assert_eq!(field_identifier("name"), "name");
    }

    #[test]
    fn variants_that_differ_in_a_sign_are_told_apart() {
        let mut set = Enum {
            name: "AssuranceLevel".to_owned(),
            given_name: None,
            rust_name: String::new(),
            description: None,
            values: ["AL-1", "AL0", "AL1", "unknown"].map(|value| (value.to_owned(), String::new())).to_vec(),
            pointer: String::new(),
        };
        name_variants(&mut set, &Options::new("x")).unwrap();
        let names: Vec<_> = set.values.iter().map(|(_, name)| name.as_str()).collect();
        assert_eq!(names, ["AlMinus1", "Al0", "Al1", "UnknownValue"]);
    }

    #[test]
    fn rule_ids_start_with_the_short_name() {
        assert_eq!(kebab("UnifyRequest"), "unify");
        assert_eq!(kebab("CreateUserReqDto"), "create-user");
        assert_eq!(kebab("Dto"), "dto");
    }
}
