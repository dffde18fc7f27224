//! Words that mean something to Rust or to the generated code.

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
pub(super) const CLIENT_METHODS: [&str; 6] = ["new", "builder", "call", "from_env", "base_url", "all"];

/// An identifier as it is written in source: raw where it is a keyword.
pub(crate) fn field_identifier(name: &str) -> String {
    if NEVER.contains(&name) {
        return format!("{name}_");
    }
    if KEYWORDS.contains(&name) { format!("r#{name}") } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_raw() {
        assert_eq!(field_identifier("type"), "r#type");
        assert_eq!(field_identifier("self"), "self_");
        assert_eq!(field_identifier("name"), "name");
    }
}
