//! What comes out is read by the reader of Markdown that rustdoc uses, with the extensions that rustdoc switches on.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag};

use super::{lines, prose, prose_after, prose_line, quoted};

/// Texts that have broken a page, a build or a test run somewhere, and their parts.
const HARD: &[&str] = &[
    "```rust\nclient.paint().await\n```",
    "```rust\nnever closed",
    "```\nplain\n```",
    "~~~\ntildes\n```\n~~~",
    "~~~rust,should_panic",
    "````md\n```rust\nfn main() {}\n```\n````",
    "- item\n\n  ```rust\n  let x = 1;\n  ```\n- next",
    "> ```rust\n> panic!()\n> ```",
    "    indented();\n    code();",
    "text\n\n    # hidden();\n    assert!(false);",
    "# Heading\n\n## Another\ntext\n===\nmore\n---",
    "<div>open, <script>alert(1)</script> and <!-- a comment that never ends",
    "<!-- gone --> stays <b>bold</b> <T> <your-id> Vec<u8> </div>",
    "a <br> b<br/>c<p>d</p><ul><li>e</li><li>f</li></ul>",
    "<code>x</code><code>y[0]</code> <a href=\"https://example.com/a?b=c\">here</a>",
    "[link] [`Code`] [text](https://example.com) [rel](../x) [ref][1] [^1] ![i](https://example.com/i.png)",
    "[1]: https://example.com\n[^1]: note",
    "[a](javascript:alert(1)) [b](crate::x) [c](Self::y) [d]() [`e`](struct.E.html) [x]: y",
    "https://example.com/a_b*c, (https://example.com/(x)). <https://example.com> http:// xhttps://example.com/",
    "mail <a@example.com> and <mailto:a@example.com>",
    "#[derive(Debug)] #![no_std] //! /// */ /* {0} \\ \\\\ \\* \\[x\\]",
    "| a | b |\n|---|:-:|\n| `x\\|y` | [z] |\n| only |\n",
    "a | b\n--- | ---\n1 | 2 | 3",
    "> quote\ngoes on\n>> deeper\n\n> - item\n>   - inner",
    "1. one\n2. two\n   1. inner\n      - deep\n10) ten\n\n    ten goes on",
    "* a\n* b\n+ c\n\n\n- d\n  e\n\n  f",
    "- [ ] task\n- [x] done",
    "one  \ntwo\\\nthree",
    "one\r\ntwo\rthree\u{85}four\u{2028}five",
    "nul \u{0} bell \u{7} right \u{202e}left\u{202c} zero\u{200b}width\u{feff}",
    "`code` ``co`de`` ```three``` ` unmatched `` and ``` more",
    "&lt;b&gt; &amp; &#60;script&#62; &#x202e; &nosuch; &#0; & &copy;",
    "*a* **b** __c__ ~~d~~ _e",
    "---\n\n***\n\n___\n\n- - -",
    "$ref $x$ ::std::option",
    "term\n: definition",
    "-\n- \n1.\n#\n>\n```",
    "a\n-\nb\n=\nc",
    "\tTab\n\t\tdeeper",
    "**Note**: see `a` and\n- `b`\n- `c`\n\nEnd.",
];

/// Reads the text as it stands in a doc comment.
fn read(text: &str, width: usize) -> (String, Vec<String>) {
    let markdown = lines(text, width).join("\n");
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let mut problems = Vec::new();
    let mut within_link = 0_usize;
    let mut within_code = false;
    let mut visible = String::new();
    for event in Parser::new_ext(&markdown, options) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => problems.push(format!("HTML {html:?}")),
            Event::FootnoteReference(name) => problems.push(format!("footnote {name}")),
            Event::Start(Tag::FootnoteDefinition(name)) => problems.push(format!("footnote {name}")),
            Event::Start(Tag::Heading { .. }) => problems.push("heading".to_owned()),
            Event::Start(Tag::CodeBlock(kind)) => {
                within_code = true;
                if !matches!(&kind, CodeBlockKind::Fenced(info) if &**info == "text") {
                    problems.push(format!("code {kind:?}"));
                }
            }
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => within_code = false,
            Event::Start(Tag::Link { link_type, dest_url, .. } | Tag::Image { link_type, dest_url, .. }) => {
                within_link += 1;
                let is_plain = matches!(link_type, LinkType::Inline | LinkType::Autolink);
                let is_web = ["http://", "https://", "mailto:"].iter().any(|scheme| dest_url.starts_with(scheme));
                if !is_plain || !is_web {
                    problems.push(format!("link {link_type:?} {dest_url}"));
                }
            }
            Event::End(pulldown_cmark::TagEnd::Link | pulldown_cmark::TagEnd::Image) => within_link -= 1,
            Event::Text(text) => {
                visible.push_str(&text);
                let has_address = ["http://e", "https://e"].iter().any(|address| text.contains(address));
                if within_link == 0 && !within_code && has_address {
                    problems.push(format!("bare address {text:?}"));
                }
            }
            Event::Code(text) => visible.push_str(&text),
            Event::SoftBreak | Event::HardBreak => visible.push(' '),
            _ => {}
        }
    }
    (visible, problems)
}

fn assert_safe(text: &str) {
    let written = prose(text);
    for width in [12, 40, 110] {
        let (_, problems) = read(&written, width);
        assert!(
            problems.is_empty(),
            "{problems:?}\n--- from\n{text}\n--- written\n{}",
            lines(&written, width).join("\n")
        );
        for line in lines(&written, width) {
            assert!(!line.contains(|character: char| character.is_control()), "{line:?}");
        }
    }
}

#[test]
fn prose_is_safe_whatever_the_text() {
    for text in HARD {
        assert_safe(text);
    }
}

#[test]
fn prose_is_safe_in_any_combination() {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut below = |bound: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from((state >> 11) % u64::try_from(bound).unwrap_or(1)).unwrap_or_default()
    };
    let pieces: Vec<String> = HARD
        .iter()
        .flat_map(|text| text.split_inclusive(['\n', ' ']))
        .map(str::to_owned)
        .chain("`~|<>[]()!\\&#-*_+:=\n ".chars().map(String::from))
        .chain(["  \n", "    ", "``", "```", "](", "<a href='https://example.com'>", "- ", "1. "].map(str::to_owned))
        .collect();
    for _ in 0..6_000 {
        let text: String = (0..=below(14)).map(|_| pieces[below(pieces.len())].as_str()).collect();
        assert_safe(&text);
    }
}

#[test]
fn prose_keeps_what_can_be_read() {
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
        ("<ul><li>a</li><li>b</li></ul>", "\u{2022} a\\\n\u{2022} b"),
        ("<code>a[0]</code>", "`a[0]`"),
        ("[a](https://example.com \"t\") [b](/x) [c](#d)", "[a](<https://example.com>) b (`/x`) c"),
        ("At https://example.com/x.", "At <https://example.com/x>."),
        ("use `a` and ``b`c``", "use `a` and ``b`c``"),
        ("`open", r"\`open"),
        ("&lt;x&gt; &#91;y&#93; A&B", r"&lt;x&gt; \[y\] A\&B"),
        ("**bold** and *soft*", "**bold** and *soft*"),
        ("- - -", ""),
        ("    a\n    b", "```text\na\nb\n```"),
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
        let (visible, problems) = read(&prose(text), width);
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
    assert_eq!(prose_line("A\n\n- b [c] <br> d"), r"A - b \[c\] d");
    for text in HARD {
        let line = prose_line(text);
        assert!(!line.contains('\n'), "{line}");
        for width in [12, 110] {
            let (_, problems) = read(&format!("Types of {line}, version 1."), width);
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
        let (_, problems) = read(&quoted(text), 30);
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
    for piece in ["`", "[", "<", "[a](", "> ", "- ", "\n\n", "*", "&", "`` ` ", "<!--", "| a\n", "https://e ", "<a "] {
        let text = piece.repeat(60_000 / piece.len());
        let start = std::time::Instant::now();
        let written = prose(&text);
        let _ = lines(&written, 100);
        assert!(start.elapsed().as_secs() < 10, "{piece:?}");
    }
}
