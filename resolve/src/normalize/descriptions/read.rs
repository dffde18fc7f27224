//! Parses Markdown and HTML into blocks.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::blocks::{Block, List, push};
use super::html::{self, HtmlTag};
use super::text::{cleaned, escaped, guarded, is_address, is_kept, span};

/// Maximum depth of lists and quotes; the content of deeper ones is in the one around it.
const MAX_DEPTH: usize = 6;
/// Maximum depth of nested blocks of HTML.
const MAX_HTML_DEPTH: usize = 3;

/// Returns the blocks of a description, with or without emphasis.
pub(super) fn blocks(text: &str, with_emphasis: bool) -> Vec<Block> {
    let mut reader = Reader { with_emphasis, ..Reader::default() };
    reader.containers.push(Container::new(ContainerKind::Whole));
    reader.read(text);
    reader.end_paragraph();
    reader.containers.pop().map(|whole| whole.blocks).unwrap_or_default()
}

#[derive(Default)]
struct Reader {
    with_emphasis: bool,
    /// What is open, the innermost last; the first is the whole description.
    containers: Vec<Container>,
    /// How many are open beyond the deepest.
    too_deep: usize,
    /// Markdown of the paragraph so far.
    paragraph: String,
    /// Text that is not yet part of it.
    text: String,
    code: Option<String>,
    html: Option<String>,
    html_depth: usize,
    rows: Vec<Vec<String>>,
    /// Links that are open, and where they begin in the paragraph.
    links: Vec<(String, usize)>,
    /// Where the outermost emphasis begins in the paragraph, for each that is open.
    emphasis: Vec<Option<usize>>,
    /// Where `<code>` begins in the text.
    html_code: Option<usize>,
    /// Whether a heading or a cell is open, which are on one line.
    on_one_line: bool,
    in_table: bool,
}

struct Container {
    kind: ContainerKind,
    /// Whether HTML opened it, which may forget to close it.
    is_html: bool,
    blocks: Vec<Block>,
    items: Vec<Vec<Block>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ContainerKind {
    Whole,
    Quote,
    List(Option<u64>),
    Item,
}

impl Container {
    fn new(kind: ContainerKind) -> Self {
        Self { kind, is_html: false, blocks: Vec::new(), items: Vec::new() }
    }
}

impl Reader {
    fn read(&mut self, text: &str) {
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
        for event in Parser::new_ext(text, options) {
            match event {
                Event::Start(tag) => self.start(tag),
                Event::End(tag) => self.end(tag),
                Event::Text(text) => match &mut self.code {
                    Some(code) => code.push_str(&text),
                    None => self.text.push_str(&text),
                },
                Event::Code(code) => self.span(&code),
                Event::Html(html) => match &mut self.html {
                    Some(block) => block.push_str(&html),
                    None => self.text.push_str(&html),
                },
                Event::InlineHtml(html) => self.tag(&html),
                Event::FootnoteReference(name) => self.text.push_str(&format!("[^{name}]")),
                Event::SoftBreak => self.text.push(' '),
                Event::HardBreak => self.break_line(),
                Event::Rule => self.end_paragraph(),
                Event::InlineMath(text) | Event::DisplayMath(text) => self.text.push_str(&text),
                Event::TaskListMarker(_) => {}
            }
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { .. } => {
                self.end_paragraph();
                self.on_one_line = true;
            }
            Tag::BlockQuote(_) => self.open(ContainerKind::Quote),
            Tag::List(start) => {
                self.open(ContainerKind::List(start.map(|start| if start > 99_999_999 { 1 } else { start })));
            }
            Tag::Item => self.open(ContainerKind::Item),
            Tag::CodeBlock(_) => {
                self.end_paragraph();
                self.code = Some(String::new());
            }
            Tag::HtmlBlock => {
                self.end_paragraph();
                self.html = Some(String::new());
            }
            Tag::FootnoteDefinition(name) => {
                self.end_paragraph();
                self.text.push_str(&format!("[^{name}]: "));
            }
            Tag::Table(_) => {
                self.end_paragraph();
                (self.on_one_line, self.in_table) = (true, true);
            }
            Tag::TableHead | Tag::TableRow => self.rows.push(Vec::new()),
            Tag::Emphasis | Tag::Strong => {
                self.end_text();
                let counts = self.with_emphasis && self.emphasis.is_empty() && !self.paragraph.ends_with('*');
                self.emphasis.push(counts.then_some(self.paragraph.len()));
            }
            Tag::Link { link_type, dest_url, .. } => {
                let scheme = if link_type == LinkType::Email { "mailto:" } else { "" };
                self.open_link(format!("{scheme}{dest_url}"));
            }
            Tag::Image { dest_url, .. } => self.open_link(dest_url.into_string()),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::FootnoteDefinition => self.end_paragraph(),
            TagEnd::Heading(_) => self.heading(),
            TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item => self.close(),
            TagEnd::CodeBlock => {
                let code = self.code.take().unwrap_or_default();
                self.add_code(&code);
            }
            TagEnd::HtmlBlock => self.html_block(),
            TagEnd::Table => {
                let rows = std::mem::take(&mut self.rows);
                self.add(Block::Table(rows));
                (self.on_one_line, self.in_table) = (false, false);
            }
            TagEnd::TableCell => {
                let cell = self.take_line();
                self.rows.last_mut().into_iter().for_each(|row| row.push(cell.clone()));
            }
            TagEnd::Emphasis => self.end_emphasis("*"),
            TagEnd::Strong => self.end_emphasis("**"),
            TagEnd::Link | TagEnd::Image => self.close_link(),
            _ => {}
        }
    }

    /// Opens a list, an item or a quote.
    fn open(&mut self, kind: ContainerKind) {
        self.end_paragraph();
        if self.too_deep > 0 || (kind != ContainerKind::Item && self.is_deepest()) {
            self.too_deep += 1;
        } else {
            self.containers.push(Container::new(kind));
        }
    }

    fn is_deepest(&self) -> bool {
        let has_margin = |kind: ContainerKind| matches!(kind, ContainerKind::Item | ContainerKind::Quote);
        self.containers.iter().filter(|container| has_margin(container.kind)).count() >= MAX_DEPTH
    }

    /// Closes the innermost container that Markdown opened.
    fn close(&mut self) {
        self.end_paragraph();
        self.close_html();
        if self.too_deep > 0 {
            self.too_deep -= 1;
        } else {
            self.close_one();
        }
    }

    fn close_one(&mut self) {
        let Some(Container { kind, blocks, items, .. }) =
            self.containers.pop_if(|closed| closed.kind != ContainerKind::Whole)
        else {
            return;
        };
        match kind {
            ContainerKind::Whole => {}
            ContainerKind::Quote => self.add(Block::Quote(blocks)),
            ContainerKind::List(start) => {
                blocks.into_iter().for_each(|block| self.add(block));
                self.add(Block::List(List { start, items }));
            }
            ContainerKind::Item if blocks.is_empty() => {}
            ContainerKind::Item => {
                if let Some(list) = self.containers.last_mut() {
                    list.items.push(blocks);
                }
            }
        }
    }

    fn add(&mut self, block: Block) {
        let Some(container) = self.containers.last_mut() else { return };
        // HTML may have text in a list that is in none of its items.
        let blocks = match (container.kind, container.items.last_mut()) {
            (ContainerKind::List(_), Some(item)) => item,
            _ => &mut container.blocks,
        };
        push(blocks, block);
    }

    fn add_code(&mut self, code: &str) {
        let code = cleaned(code);
        let lines = code.trim_matches('\n').lines().map(|line| line.trim_end().to_owned());
        let mut lines: Vec<String> = lines.skip_while(String::is_empty).collect();
        while lines.pop_if(|line| line.is_empty()).is_some() {}
        self.add(Block::Code(lines));
    }

    /// Appends the pending text to the paragraph.
    fn end_text(&mut self) {
        self.html_code = None;
        let text = std::mem::take(&mut self.text);
        let text = escaped(&text, !self.links.is_empty());
        let starts_line = self.paragraph.is_empty() || self.paragraph.ends_with(['\n', ' ']);
        self.paragraph.push_str(if starts_line { text.trim_start() } else { &text });
    }

    /// Returns the paragraph so far, without links and emphasis that are still open.
    fn take_paragraph(&mut self) -> String {
        self.end_text();
        self.links.clear();
        self.emphasis.iter_mut().for_each(|start| *start = None);
        std::mem::take(&mut self.paragraph)
    }

    fn take_line(&mut self) -> String {
        self.take_paragraph().replace('\n', " ").trim().to_owned()
    }

    fn end_paragraph(&mut self) {
        let paragraph = self.take_paragraph();
        let lines = paragraph.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(guarded);
        let text = lines.collect::<Vec<_>>().join("\\\n");
        self.add(Block::Paragraph(text));
        if self.html.is_none() && self.html_depth == 0 {
            self.close_html();
        }
    }

    /// Closes the lists that HTML left open.
    fn close_html(&mut self) {
        while self.containers.last().is_some_and(|container| container.is_html) {
            self.close_one();
        }
    }

    /// Turns a heading into a bold paragraph: the page has headings of its own.
    fn heading(&mut self) {
        let title = self.take_line();
        self.on_one_line = false;
        let is_bold = self.with_emphasis && !title.is_empty() && !title.contains('*');
        self.add(Block::Paragraph(if is_bold { format!("**{title}**") } else { guarded(&title) }));
    }

    fn break_line(&mut self) {
        if self.on_one_line || !self.links.is_empty() {
            self.text.push(' ');
        } else {
            self.end_text();
            self.paragraph.push('\n');
        }
    }

    fn span(&mut self, code: &str) {
        self.end_text();
        let code: String = code.chars().filter(|character| is_kept(*character)).collect();
        let code = code.trim();
        if code.trim_matches(['`', ' ']).is_empty() {
            self.text.push_str(code);
            return;
        }
        // Backticks of two spans must not meet.
        if self.paragraph.ends_with('`') {
            self.paragraph.push(' ');
        }
        let span = span(code);
        self.paragraph.push_str(&if self.in_table { span.replace('|', "\\|") } else { span });
    }

    fn end_emphasis(&mut self, marker: &str) {
        self.end_text();
        let Some(start) = self.emphasis.pop().flatten() else { return };
        let inner = self.paragraph.get(start..).unwrap_or_default();
        let is_tight = !inner.is_empty() && inner.trim() == inner && !inner.contains('\n');
        if is_tight {
            self.paragraph.insert_str(start, marker);
            self.paragraph.push_str(marker);
        }
    }

    fn open_link(&mut self, address: String) {
        self.end_text();
        self.links.push((address, self.paragraph.len()));
    }

    /// Ends a link. Only web addresses stay links; others become code. Links do not nest.
    fn close_link(&mut self) {
        self.end_text();
        let Some((address, start)) = self.links.pop() else { return };
        if !self.links.is_empty() {
            return;
        }
        let text = self.paragraph.split_off(start.min(self.paragraph.len())).replace('\n', " ");
        // Emphasis that begins within a link of HTML may end after it.
        self.emphasis.iter_mut().for_each(|begin| *begin = begin.filter(|begin| *begin <= start));
        let trimmed = text.trim();
        let is_address = is_address(&address);
        let is_own_text = [&address, address.trim_start_matches("mailto:")].map(|text| escaped(text, true));
        if is_address && (trimmed.is_empty() || is_own_text.iter().any(|text| text == trimmed)) {
            self.paragraph.push_str(&format!("<{address}>"));
        } else if is_address {
            if self.paragraph.ends_with('!') {
                self.paragraph.insert(self.paragraph.len() - 1, '\\');
            }
            self.paragraph.push_str(&format!("[{trimmed}](<{address}>)"));
        } else {
            self.paragraph.push_str(&text);
            if !address.is_empty() && !address.starts_with('#') {
                self.text.push_str(if trimmed.is_empty() { "" } else { " (" });
                self.span(&address);
                self.text.push_str(if trimmed.is_empty() { "" } else { ")" });
            }
        }
    }

    /// Handles a tag within a paragraph.
    fn tag(&mut self, html: &str) {
        let Some(tag) = html::tag(html) else {
            self.text.push_str(html);
            return;
        };
        let is_flat = self.on_one_line || !self.links.is_empty();
        match tag {
            HtmlTag::Nothing => {}
            HtmlTag::Gap => self.text.push(' '),
            HtmlTag::Code => self.html_code = Some(self.text.len()),
            HtmlTag::EndOfCode => {
                if let Some(start) = self.html_code.take() {
                    let code = self.text.split_off(start.min(self.text.len()));
                    self.span(&code);
                }
            }
            HtmlTag::Link(address) => {
                if self.links.is_empty() && is_address(&address) {
                    self.open_link(address);
                }
            }
            HtmlTag::EndOfLink => self.close_link(),
            _ if is_flat => self.text.push(' '),
            HtmlTag::Line => self.break_line(),
            HtmlTag::Paragraph => self.end_html_paragraph(),
            HtmlTag::List { is_ordered } => self.open_html(ContainerKind::List(is_ordered.then_some(1))),
            HtmlTag::EndOfList => self.close_html_to(|kind| matches!(kind, ContainerKind::List(_))),
            HtmlTag::Item => {
                self.close_html_to(|kind| kind == ContainerKind::Item);
                let is_in_list = self.containers.last().is_some_and(|last| matches!(last.kind, ContainerKind::List(_)));
                if !is_in_list {
                    self.open_html(ContainerKind::List(None));
                }
                self.open_html(ContainerKind::Item);
            }
            HtmlTag::EndOfItem => self.close_html_to(|kind| kind == ContainerKind::Item),
        }
    }

    fn end_html_paragraph(&mut self) {
        self.html_depth += 1;
        self.end_paragraph();
        self.html_depth -= 1;
    }

    fn open_html(&mut self, kind: ContainerKind) {
        self.end_html_paragraph();
        let is_in_list = self.containers.last().is_some_and(|last| matches!(last.kind, ContainerKind::List(_)));
        if is_in_list || (kind != ContainerKind::Item && !self.is_deepest()) {
            self.containers.push(Container { is_html: true, ..Container::new(kind) });
        }
    }

    /// Closes what HTML opened, up to the innermost list or item; an item of a list around it stays.
    fn close_html_to(&mut self, is_last: impl Fn(ContainerKind) -> bool) {
        self.end_html_paragraph();
        let innermost = self
            .containers
            .iter()
            .rev()
            .take_while(|container| container.is_html)
            .position(|container| is_last(container.kind));
        let innermost = innermost.filter(|depth| *depth == 0 || !is_last(ContainerKind::Item));
        for _ in 0..innermost.map_or(0, |depth| depth + 1) {
            self.close_one();
        }
    }

    fn html_block(&mut self) {
        let block = self.html.take().unwrap_or_default();
        if self.html_depth >= MAX_HTML_DEPTH {
            self.text.push_str(&block);
            self.end_paragraph();
            return;
        }
        self.html_depth += 1;
        let rest = match html::preformatted(&block) {
            Some((code, after)) => {
                self.add_code(&code);
                after
            }
            None => block,
        };
        self.read(&html::within_paragraphs(&rest));
        self.html_depth -= 1;
        self.end_paragraph();
    }
}
