//! Rewrites descriptions: Markdown of any quality becomes the plain form that the generator keeps as it is.
//!
//! | source | becomes |
//! | --- | --- |
//! | paragraphs | one line each, `\` where a line is broken |
//! | lists, quotes, tables, code | `-` and `1.`, `>`, `\|`, fences with `text` |
//! | headings | paragraphs in bold |
//! | web links and bare addresses | `[text](<https://example.com>)` and `<https://example.com>` |
//! | other links | their text, with the address as code |
//! | formatting HTML | its meaning; other elements are text |
//! | anything else | text, with escapes |
//!
//! Titles and versions are not Markdown: the generator escapes them.

mod blocks;
mod html;
mod plain;
mod read;
mod text;

pub(crate) use plain::rewrite_descriptions;

#[cfg(test)]
mod tests;
