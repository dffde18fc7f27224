//! Judges documentation by the reader of Markdown that rustdoc uses, with the extensions that rustdoc switches on.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag};

/// Texts that have broken a page, a build or a test run somewhere, and their parts.
pub(crate) const HARD: &[&str] = &[
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

/// What can be seen of documentation, and what is in it that must not be.
pub(crate) fn judge(lines: &[String]) -> (String, Vec<String>) {
    let markdown = lines.join("\n");
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

/// Random mixes of the hard texts, the same in each run.
pub(crate) fn mixes(count: usize) -> impl Iterator<Item = String> {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut below = move |bound: usize| {
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
        .chain(["<ul>", "<li>", "</li>", "</ul>", "<p>", "<div>", "<pre>", "</pre>", "</code>"].map(str::to_owned))
        .chain(["<b>", "</a>", "**", "_a_", "~~", "\n\n", "2. ", "\n  "].map(str::to_owned))
        .chain(["```text\n", "> ", "  ", "   ", "| ", "| --- |\n", "](<https://example.com>)"].map(str::to_owned))
        .collect();
    (0..count).map(move |_| (0..=below(14)).map(|_| pieces[below(pieces.len())].as_str()).collect())
}

/// Signs whose repetition must not take longer than in proportion.
pub(crate) const REPEATED: [&str; 16] = [
    "`",
    "[",
    "<",
    "[a](",
    "> ",
    "- ",
    "\n\n",
    "*",
    "&",
    "`` ` ",
    "<!--",
    "| a\n",
    "https://e ",
    "<a ",
    "<li>",
    "```text\n",
];
