//! Decides which words mean something to Rust or to the generated code.

/// Strict and reserved keywords up to edition 2024 that can be written as raw identifiers. Weak ones (`union`, `raw`,
/// `safe`, ..) are names like any other.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Words that cannot be raw identifiers either.
const NEVER: [&str; 5] = ["_", "crate", "self", "super", "Self"];

/// Names that a generated type must not have: the generated code uses them for what they are everywhere else.
pub(super) const PRELUDE: [&str; 21] = [
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
pub(super) const CLIENT_METHODS: [&str; 10] =
    ["all", "base_url", "builder", "call", "call_optional", "channel", "from_env", "new", "request", "with_retry"];

/// Methods and functions of the standard traits that a client implements: one of the same name would be called in
/// their place.
pub(super) const TRAIT_METHODS: [&str; 17] = [
    "as_mut",
    "as_ref",
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "default",
    "drop",
    "fmt",
    "from",
    "into",
    "into_future",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
];

/// An identifier as it is written in source: raw where it is a keyword, with an underscore where it cannot be raw.
pub(crate) fn field_identifier(name: &str) -> String {
    if NEVER.contains(&name) {
        return format!("{name}_");
    }
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every word that has or had a meaning in some edition or at some place, and some that have none.
    const WORDS: &str = "_ abstract alignof as async auto await become box break catch const continue crate default do \
        dyn else enum extern false final fn for gen if impl in let loop macro macro_rules match mod move mut offsetof \
        override priv proc pub pure raw ref return safe self Self sizeof static struct super trait true try type typeof \
        union unsafe unsized use virtual where while yield name value id bool str u8 i64 usize std core alloc";

    fn is_identifier(text: &str) -> bool {
        syn::parse_str::<syn::Ident>(text).is_ok()
    }

    #[test]
    fn keywords_are_those_of_syn() {
        for word in WORDS.split_whitespace() {
            let escaped = field_identifier(word);
            assert!(is_identifier(&escaped) || word == "_", "{word} is written {escaped}");
            // Edition 2024 reserves `gen`, which syn takes.
            let is_reserved = !is_identifier(word) || word == "gen";
            assert_eq!(escaped != word, is_reserved, "{word} is written {escaped}");
        }
    }

    /// No short word is missing in the list above.
    #[test]
    fn keywords_are_all_that_syn_rejects() {
        let letters = || 'a'..='z';
        let words = letters().flat_map(|a| letters().flat_map(move |b| letters().map(move |c| format!("{a}{b}{c}"))));
        for word in words.chain(letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")))) {
            assert!(is_identifier(&field_identifier(&word)), "{word}");
        }
    }

    #[test]
    fn keywords_are_raw() {
        assert_eq!(field_identifier("type"), "r#type");
        assert_eq!(field_identifier("yield"), "r#yield");
        assert_eq!(field_identifier("self"), "self_");
        assert_eq!(field_identifier("_"), "__");
        assert_eq!(field_identifier("name"), "name");
    }
}
