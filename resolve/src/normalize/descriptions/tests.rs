//! What vendoring writes is judged by the reader of Markdown that rustdoc uses, as it stands in a doc comment.

use identity_apis_codegen::doc_lines;
use serde_json::json;

use super::plain::to_plain;
use super::rewrite_descriptions;

#[path = "../../../../codegen/tests/generator/support/markdown.rs"]
mod markdown;

use markdown::{HARD, REPEATED, judge, mixes};

fn assert_plain(text: &str) {
    let written = to_plain(text);
    assert_eq!(to_plain(&written), written, "not stable, from\n{text}");
    let kept = doc_lines(&written, usize::MAX).join("\n");
    assert_eq!(kept, written, "the generator takes it for another text, from\n{text}");
    for width in [12, 40, 110] {
        let lines = doc_lines(&written, width);
        let (_, diagnostics) = judge(&lines);
        assert!(diagnostics.is_empty(), "{diagnostics:?}\n--- from\n{text}\n--- written\n{}", lines.join("\n"));
    }
}

#[test]
fn descriptions_are_plain_whatever_the_text() {
    HARD.iter().for_each(|text| assert_plain(text));
}

#[test]
fn descriptions_are_plain_in_any_combination() {
    mixes(6_000).for_each(|text| assert_plain(&text));
}

#[test]
fn descriptions_keep_what_can_be_read() {
    for (text, expected) in [
        ("see [x] <y>", r"see \[x\] \<y\>"),
        ("```rust\na();\n\n  b();\n```\nafter", "```text\na();\n\n  b();\n```\n\nafter"),
        ("- a\n- b\n  goes on\n\n  more\n- c", "- a\n- b goes on\n\n  more\n- c"),
        ("1) one\n2) two\n   - inner", "1. one\n2. two\n\n   - inner"),
        ("one  \ntwo\nthree\\\nfour", "one\\\ntwo three\\\nfour"),
        ("## Title ##\ntext", "**Title**\n\ntext"),
        ("> a\nb", "> a b"),
        ("| a | b |\n|-|-|\n|1|", "| a | b |\n| --- | --- |\n| 1 |  |"),
        ("a <br>b<p>c</p>d", "a\\\nb\n\nc\n\nd"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ("<code>a[0]</code>", "`a[0]`"),
        ("[a](https://example.com \"t\") [b](/x) [c](#d)", "[a](<https://example.com>) b (`/x`) c"),
        ("At https://example.com/x.", "At <https://example.com/x>."),
        ("use `a` and ``b`c``", "use `a` and ``b`c``"),
        ("`open", r"\`open"),
        ("&lt;x&gt; &#91;y&#93; A&B", r"\<x\> \[y\] A\&B"),
        ("**bold** and *soft*", "**bold** and *soft*"),
        ("- - -", ""),
        ("    a\n    b", "```text\na\nb\n```"),
        ("a\u{202e}b\u{0}c", "abc"),
    ] {
        assert_eq!(to_plain(text), expected, "{text:?}");
    }
}

/// Texts are as long as their makers like.
#[test]
fn descriptions_take_time_in_proportion() {
    for piece in REPEATED {
        let text = piece.repeat(60_000 / piece.len());
        let start = std::time::Instant::now();
        let _ = to_plain(&text);
        assert!(start.elapsed().as_secs() < 10, "{piece:?}");
    }
}

#[test]
fn descriptions_are_found_wherever_they_reach_documentation() {
    let mut document = json!({
        "openapi": "3.0.3",
        "info": {"title": "[x]", "version": "1", "description": "[x]"},
        "tags": [{"name": "a", "description": "[x]"}],
        "paths": {"/a": {
            "parameters": [{"name": "p", "in": "query", "description": "[x]", "schema": {"type": "string"}}],
            "get": {
                "operationId": "a", "summary": "[x]", "description": "[x]",
                "parameters": [{"name": "q", "in": "query", "description": "[x]", "schema": {"description": "[x]"}}],
                "responses": {"200": {"description": "[x]"}}
            }
        }},
        "components": {"schemas": {"S": {
            "description": "[x]", "example": {"description": "[x]"},
            "properties": {"description": {"type": "string", "description": "[x]"}}
        }}}
    });
    rewrite_descriptions(&mut document);
    // The document itself, the response and the example stay as they are, and so does the title.
    assert_eq!(document.to_string().matches(r"\\[x\\]").count(), 8);
    assert_eq!(document.to_string().matches("\"[x]\"").count(), 4);
}

/// What the golden of the generator has for vendored is what vendoring writes.
#[test]
fn descriptions_of_the_golden_are_plain() {
    let text = include_str!("../../../../codegen/tests/golden/descriptions/document.json");
    let mut document: serde_json::Value = serde_json::from_str(text).expect("it is JSON");
    document["components"]["schemas"]["Raw"].take();
    let before = document.clone();
    rewrite_descriptions(&mut document);
    assert_eq!(document, before);
}
