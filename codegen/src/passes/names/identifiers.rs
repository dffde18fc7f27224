//! Derives Rust identifiers from names of the document.

use heck::{ToKebabCase, ToSnakeCase, ToUpperCamelCase};

use crate::Options;

/// Returns the name of a type as the first part of rule ids: `V3UnifyRequest` is `unify`, `CreateUserReqDto` is `create-user`.
pub(crate) fn kebab(rust_name: &str) -> String {
    let short = ["ReqDto", "Request", "Dto", "Req"].iter().find_map(|suffix| rust_name.strip_suffix(suffix));
    match short {
        Some(short) if !short.is_empty() => short.to_kebab_case(),
        _ => rust_name.to_kebab_case(),
    }
}

pub(super) fn method_name(id: &str, options: &Options) -> String {
    let stripped = strip(id, options);
    let short = stripped.strip_suffix("Request").filter(|short| !short.is_empty()).unwrap_or(stripped);
    field_name(short)
}

pub(super) fn type_name(name: &str, options: &Options) -> String {
    let name = calm_plural_acronyms(strip(name, options)).to_upper_camel_case();
    if name.starts_with(|first: char| first.is_ascii_digit()) { format!("Type{name}") } else { name }
}

pub(super) fn field_name(name: &str) -> String {
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

pub(super) fn variant_name(value: &str) -> String {
    match value.to_upper_camel_case() {
        name if name.is_empty() => variant_name_with_symbols(value),
        name => allowed_variant_name(name),
    }
}

pub(super) fn allowed_variant_name(name: String) -> String {
    match name.as_str() {
        "" => "Empty".to_owned(),
        // `Unknown` is the variant of every open enum for values that the document does not list.
        "Unknown" => "UnknownValue".to_owned(),
        "Self" => "SelfValue".to_owned(),
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format!("N{name}"),
        _ => name,
    }
}

/// Returns the name of a variant whose symbols are words, for values that differ in symbols only (`AL-1` and `AL1`).
pub(super) fn variant_name_with_symbols(value: &str) -> String {
    let mut words = String::new();
    for character in value.chars() {
        match SYMBOLS.iter().find(|(symbol, _)| *symbol == character) {
            Some((_, word)) => words.push_str(&format!(" {word} ")),
            None => words.push(character),
        }
    }
    allowed_variant_name(words.to_upper_camel_case())
}

const SYMBOLS: [(char, &str); 22] = [
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

/// Returns an ASCII name for any text: symbols become words, other characters their code point.
pub(super) fn ascii_name(text: &str, kind: &str) -> String {
    let mut words = String::new();
    for character in text.chars() {
        // Everywhere but in values, an underscore joins words.
        match SYMBOLS.iter().find(|(symbol, _)| *symbol == character && (character != '_' || kind == "variant")) {
            Some((_, word)) => words.push_str(&format!(" {word} ")),
            None if character.is_ascii_alphanumeric() => words.push(character),
            None if character.is_ascii() || character.is_whitespace() => words.push(' '),
            None => words.push_str(&format!(" u{:x} ", u32::from(character))),
        }
    }
    match kind {
        "variant" => allowed_variant_name(words.to_upper_camel_case()),
        "type" => match words.to_upper_camel_case() {
            name if name.starts_with(|first: char| first.is_ascii_uppercase()) => name,
            name => format!("Type{name}"),
        },
        _ => field_name(&words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_keep_acronyms_together() {
        for (document_name, rust) in [
            ("allowOTPRetry", "allow_otp_retry"),
            ("multiCIPConfidence", "multi_cip_confidence"),
            ("maxOnlineIPs", "max_online_ips"),
            ("last4SSN", "last4_ssn"),
            ("zh-CN", "zh_cn"),
            ("instantlink", "instantlink"),
            ("smtp_port", "smtp_port"),
            ("2fa", "n2fa"),
        ] {
            assert_eq!(field_name(document_name), rust);
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
    fn rule_ids_start_with_the_short_name() {
        assert_eq!(kebab("UnifyRequest"), "unify");
        assert_eq!(kebab("CreateUserReqDto"), "create-user");
        assert_eq!(kebab("Dto"), "dto");
    }
}
