//! What any text becomes here. What vendoring makes of the Markdown of a document is tested in `xtask`.

use super::{lines, prose, prose_after, prose_line, quoted};

#[path = "../../../tests/generator/support/markdown.rs"]
mod markdown;

use markdown::{HARD, REPEATED, judge, mixes};

fn assert_safe(text: &str) {
    let written = prose(text);
    for width in [12, 40, 110] {
        let lines = lines(&written, width);
        let (_, problems) = judge(&lines);
        assert!(problems.is_empty(), "{problems:?}\n--- from\n{text}\n--- written\n{}", lines.join("\n"));
        for line in lines {
            assert!(!line.contains(|character: char| character.is_control()), "{line:?}");
        }
    }
}

#[test]
fn prose_is_safe_whatever_the_text() {
    HARD.iter().for_each(|text| assert_safe(text));
}

#[test]
fn prose_is_safe_in_any_combination() {
    mixes(6_000).for_each(|text| assert_safe(&text));
}

#[test]
fn prose_keeps_the_plain_form() {
    for text in [
        "One\\\ntwo.\n\n- a\n- b\n\n  more\n\n  1. c\n  2. d\n\n- e\n\n> f\n>\n> - g",
        "```text\na[x]\n\n  b();\n```\n\nafter",
        "- ```text\n  a\n\n  b\n  ```\n- | a | b |\n  | --- | --- |\n  | `c\\|d` | \\[e\\] |",
        "> ```text\n> a\n>\n> b\n> ```",
        "[a `b`](<https://example.com>) <https://example.com/c_d> **e** *f* `g[0]` ``h`i`` \\<j\\> K\\&R",
        "1\\. no list \\# \\* \\~ a_b",
        "- - a\n  - b\n- c",
    ] {
        assert_eq!(prose(text), text);
    }
}

#[test]
fn prose_escapes_what_is_not_in_the_plain_form() {
    for (text, expected) in [
        ("see [x] <y>", r"see \[x\] \<y\>"),
        ("```rust\na();\n```", "\\`\\`\\`rust\na();\n\\`\\`\\`"),
        ("    a\n    b", "a\nb"),
        ("# a\nb\n===", "\\# a\nb\n\\==="),
        ("a\n- b\n   - c\n  d", "a\n\n- b\n\n  - c\n\n  d"),
        ("[a](https://example.com) [b](/x)", r"\[a\](https:\//example.com) \[b\](/x)"),
        ("[a]: b\n[^c]", "\\[a\\]: b\n\\[^c\\]"),
        ("`open &lt; a|b", r"\`open \&lt; a\|b"),
        ("![a](<https://example.com>)", r"\![a](<https://example.com>)"),
        ("```text\nnever closed", "\\`\\`\\`text\nnever closed"),
        ("a\u{202e}b\u{0}c", "abc"),
    ] {
        assert_eq!(prose(text), expected, "{text:?}");
    }
}

/// Words are neither lost nor added where nothing is formatted.
#[test]
fn prose_keeps_every_word() {
    let text = "Some words - with 1. numbers, # signs, + plus, * stars and = others: --- all | of > them ~~~ stay.";
    for width in [10, 17, 23, 31, 80] {
        let (visible, problems) = judge(&lines(&prose(text), width));
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(visible.replace('\u{2014}', "---").split_whitespace().count(), text.split_whitespace().count());
    }
}

#[test]
fn prose_after_words_stays_on_their_line_only_as_text() {
    assert_eq!(prose_after("A:", "b"), "A: b");
    assert_eq!(prose_after("A:", "- b"), "A:\n\n- b");
    assert_eq!(prose_after("A:", "b\n\nc"), "A:\n\nb\n\nc");
    assert_eq!(prose_after("A:", " "), "A:");
}

#[test]
fn prose_line_is_one_line_whatever_the_text() {
    assert_eq!(prose_line("A\n\n- b [c] <br> d"), r"A - b \[c\] \<br\> d");
    for text in HARD {
        let line = prose_line(text);
        assert!(!line.contains('\n'), "{line}");
        for width in [12, 110] {
            let (_, problems) = judge(&lines(&format!("Types of {line}, version 1."), width));
            assert!(problems.is_empty(), "{problems:?}\n{line}");
        }
    }
}

#[test]
fn quoted_text_cannot_leave_its_code() {
    assert_eq!(quoted("a-b"), "`a-b`");
    assert_eq!(quoted("a`b"), "``a`b``");
    assert_eq!(quoted("`"), "`` ` ``");
    assert_eq!(quoted(""), "`\"\"`");
    assert_eq!(quoted(" a"), "`\" a\"`");
    assert_eq!(quoted("a\nb"), r#"`"a\nb"`"#);
    for text in HARD {
        let (_, problems) = judge(&lines(&quoted(text), 30));
        assert!(problems.is_empty(), "{problems:?} {text:?}");
    }
}

#[test]
fn layout_keeps_lists_quotes_and_code_in_shape() {
    let text = "- first item of some words\n\n  second paragraph of it\n> a quote of some words\n```text\nkept as it is, whatever its length\n```";
    assert_eq!(
        lines(text, 16).join("\n"),
        "- first item of\n  some words\n\n  second\n  paragraph of\n  it\n> a quote of\n> some words\n```text\nkept as it is, whatever its length\n```"
    );
    assert_eq!(lines("see `a long piece of code` here", 10), ["see", "`a long piece of code`", "here"]);
    assert_eq!(lines("words and - a dash", 10), ["words and", "\\- a dash"]);
}

/// Texts are as long as their makers like.
#[test]
fn prose_takes_time_in_proportion() {
    for piece in REPEATED {
        let text = piece.repeat(60_000 / piece.len());
        let start = std::time::Instant::now();
        let written = prose(&text);
        let _ = lines(&written, 100);
        assert!(start.elapsed().as_secs() < 10, "{piece:?}");
    }
}
