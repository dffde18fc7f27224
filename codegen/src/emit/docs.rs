//! Doc comments and aliases.

use proc_macro2::TokenStream;
use quote::quote;

use super::prose;

/// Where the lines of doc comments are broken.
const WIDTH: usize = 110;

/// How far a doc comment is indented.
#[derive(Clone, Copy)]
pub(super) enum Indent {
    /// An item of a file.
    None = 0,
    /// A field, variant or method.
    Once = 4,
}

/// The doc comment of paragraphs, each of which may be several blocks of Markdown (see [`prose::prose`]).
pub(super) fn doc<I>(indent: Indent, paragraphs: I) -> TokenStream
where
    I: IntoIterator,
    I::Item: AsRef<str>,
{
    let width = WIDTH - indent as usize - "/// ".len();
    let mut lines: Vec<String> = Vec::new();
    for paragraph in paragraphs {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let wrapped = prose::lines(paragraph.as_ref(), width);
        lines.extend(wrapped.iter().map(|line| format!(" {line}").trim_end().to_owned()));
    }
    quote!(#(#[doc = #lines])*)
}

/// Makes an item findable by its name in the document, if that differs from the Rust name and rustdoc accepts it.
pub(super) fn alias(document_name: &str, rust_name: &str) -> Option<TokenStream> {
    let is_rejected =
        |character: char| matches!(character, '"' | '\'') || (character.is_whitespace() && character != ' ');
    let is_usable =
        !document_name.is_empty() && document_name.trim() == document_name && !document_name.contains(is_rejected);
    (document_name != rust_name && is_usable).then(|| quote!(#[doc(alias = #document_name)]))
}

/// Returns the attribute of what the service has deprecated, with what replaces it.
pub(super) fn deprecated(is_deprecated: bool, replaced_by: Option<&String>) -> Option<TokenStream> {
    let note = match replaced_by {
        Some(name) => format!("deprecated by the service; use `{name}` instead"),
        None => "deprecated by the service".to_owned(),
    };
    is_deprecated.then(|| quote!(#[deprecated = #note]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doc_breaks_long_lines_between_words() {
        let text = doc(Indent::Once, ["word ".repeat(40)]).to_string();
        assert_eq!((text.matches("word").count(), text.matches("doc =").count()), (40, 2));
        assert!(text.split('"').all(|line| line.len() <= WIDTH), "{text}");
    }
}
