//! Descriptions: Markdown of any quality becomes the plain form that the generator keeps as it is.
//!
//! | what | becomes |
//! | --- | --- |
//! | paragraphs | one line each, `\` where a line is broken |
//! | lists, quotes, tables, code | `-` and `1.`, `>`, `\|`, fences that say `text` |
//! | headings | paragraphs in bold |
//! | links to the web, and bare addresses | `[text](<https://example.com>)` and `<https://example.com>` |
//! | other links | their text, with the address as code |
//! | HTML that formats | what it means; other elements are text |
//! | all else | text, with escapes |
//!
//! Titles and versions are no Markdown: the generator escapes them.

mod blocks;
mod html;
mod plain;
mod read;
mod text;

pub(crate) use plain::rewrite_descriptions;

#[cfg(test)]
mod tests;
