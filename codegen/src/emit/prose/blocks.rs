//! Paragraphs, lists, quotes, code and headings.

use super::{inline, longest_run, table};

/// Beyond this depth, lists and quotes are text.
const DEEPEST: usize = 6;

/// Lines of Markdown, without one at the end that is empty.
pub(super) fn convert(lines: &[&str], depth: usize) -> Vec<String> {
    let mut blocks = Blocks { lines, at: 0, depth, paragraph: Vec::new(), out: Vec::new() };
    while blocks.at < lines.len() {
        blocks.step();
    }
    blocks.end_paragraph();
    blocks.trim_end();
    blocks.out
}

struct Blocks<'a> {
    lines: &'a [&'a str],
    at: usize,
    depth: usize,
    /// Lines of the paragraph that is being read.
    paragraph: Vec<&'a str>,
    out: Vec<String>,
}

impl<'a> Blocks<'a> {
    fn step(&mut self) {
        let line = self.lines[self.at];
        let text = line.trim();
        if text.is_empty() {
            self.end_paragraph();
            self.separate();
            self.at += 1;
            return;
        }
        if indent(line) >= 4 {
            if self.paragraph.is_empty() {
                self.indented_code();
            } else {
                self.continue_paragraph();
            }
            return;
        }
        match self.start(line) {
            Start::Text => self.continue_paragraph(),
            Start::Fence(fence) => self.fenced_code(&fence),
            Start::Heading(title) => {
                self.end_paragraph();
                self.heading(&inline::text(title));
                self.at += 1;
            }
            Start::Underline => {
                let title = self.take_paragraph().join(" ");
                self.heading(&title);
                self.at += 1;
            }
            Start::Rule => {
                self.end_paragraph();
                self.separate();
                self.at += 1;
            }
            Start::Quote => self.quote(),
            Start::Item(item) => self.item(&item),
            Start::Table => self.table(),
        }
    }

    /// What begins at a line that is no indented code.
    fn start(&self, line: &'a str) -> Start<'a> {
        let text = line.trim();
        if let Some(fence) = Fence::open(line) {
            return Start::Fence(fence);
        }
        let is_of = |character: char| text.chars().all(|other| other == character);
        if !self.paragraph.is_empty() && (is_of('=') || is_of('-')) {
            return Start::Underline;
        }
        if is_rule(text) {
            return Start::Rule;
        }
        if let Some(title) = heading(text) {
            return Start::Heading(title);
        }
        if self.depth < DEEPEST {
            if text.starts_with('>') {
                return Start::Quote;
            }
            if let Some(item) = Item::open(line, !self.paragraph.is_empty()) {
                return Start::Item(item);
            }
        }
        let next = self.lines.get(self.at + 1).copied().unwrap_or_default();
        if self.paragraph.is_empty() && text.contains('|') && table::is_delimiter(next) {
            return Start::Table;
        }
        Start::Text
    }

    fn continue_paragraph(&mut self) {
        self.paragraph.push(self.lines[self.at]);
        self.at += 1;
    }

    fn end_paragraph(&mut self) {
        let lines = self.take_paragraph();
        for (index, line) in lines.iter().enumerate() {
            let breaks = !line.is_empty() && lines.get(index + 1).is_some_and(|next| !next.is_empty());
            self.out.push(format!("{line}{}", if breaks { "\\" } else { "" }));
        }
    }

    /// The lines that are to be apart; an empty one is between paragraphs.
    fn take_paragraph(&mut self) -> Vec<String> {
        let lines = std::mem::take(&mut self.paragraph);
        let last = lines.len().saturating_sub(1);
        let mut text = String::new();
        for (index, line) in lines.into_iter().enumerate() {
            let ends_hard = line.ends_with("  ") || (line.ends_with('\\') && !line.ends_with("\\\\"));
            let trimmed = line.trim();
            if index < last && ends_hard {
                text.push_str(trimmed.strip_suffix('\\').unwrap_or(trimmed));
                text.push('\n');
            } else {
                text.push_str(trimmed);
                text.push(' ');
            }
        }
        inline::paragraph(&text)
    }

    /// A heading is a paragraph in bold: the page has headings of its own.
    fn heading(&mut self, title: &str) {
        self.separate();
        if !title.is_empty() {
            let is_bold = !title.contains('*') && !title.contains('_');
            self.out.push(if is_bold { format!("**{title}**") } else { inline::guarded(title) });
            self.separate();
        }
    }

    fn fenced_code(&mut self, fence: &Fence) {
        self.end_paragraph();
        self.at += 1;
        let mut code = Vec::new();
        while let Some(line) = self.lines.get(self.at) {
            self.at += 1;
            if fence.is_closed_by(line) {
                break;
            }
            code.push(without_indent(line, fence.indent));
        }
        self.code(&code);
    }

    fn indented_code(&mut self) {
        let mut code = Vec::new();
        while let Some(line) = self.lines.get(self.at) {
            if !line.trim().is_empty() && indent(line) < 4 {
                break;
            }
            code.push(without_indent(line, 4));
            self.at += 1;
        }
        self.code(&code);
    }

    fn code(&mut self, lines: &[&str]) {
        let is_empty = |line: &&&str| line.trim().is_empty();
        let start = lines.iter().take_while(is_empty).count();
        let end = lines.len() - lines[start..].iter().rev().take_while(is_empty).count();
        let lines = &lines[start..end];
        if lines.is_empty() {
            return;
        }
        let longest = lines.iter().map(|line| longest_run(line, '`')).max().unwrap_or_default();
        let fence = "`".repeat(3.max(longest + 1));
        self.separate();
        self.out.push(format!("{fence}text"));
        self.out.extend(lines.iter().map(|line| line.trim_end().to_owned()));
        self.out.push(fence);
        self.separate();
    }

    fn quote(&mut self) {
        self.end_paragraph();
        let mut inner: Vec<&str> = Vec::new();
        while let Some(line) = self.lines.get(self.at) {
            match line.trim_start().strip_prefix('>') {
                Some(rest) => inner.push(rest.strip_prefix(' ').unwrap_or(rest)),
                None if self.goes_on(line, inner.last()) => inner.push(line),
                None => break,
            }
            self.at += 1;
        }
        let quoted = convert(&inner, self.depth + 1);
        self.separate();
        self.out.extend(quoted.iter().map(|line| format!("> {line}").trim_end().to_owned()));
        self.separate();
    }

    fn item(&mut self, item: &Item<'a>) {
        self.end_paragraph();
        let mut inner: Vec<&str> = vec![item.text];
        self.at += 1;
        while let Some(line) = self.lines.get(self.at) {
            if line.trim().is_empty() {
                // Empty lines belong to the item if what follows does.
                let rest = &self.lines[self.at..];
                let empty = rest.iter().take_while(|line| line.trim().is_empty()).count();
                if rest.get(empty).is_none_or(|next| indent(next) < item.offset) {
                    break;
                }
                inner.extend(&rest[..empty]);
                self.at += empty;
                continue;
            }
            if indent(line) >= item.offset {
                inner.push(without_indent(line, item.offset));
            } else if !is_item(line) && self.goes_on(line, inner.last()) {
                inner.push(line.trim_start());
            } else {
                break;
            }
            self.at += 1;
        }
        let converted = convert(&inner, self.depth + 1);
        if converted.is_empty() {
            return;
        }
        if self.out.last().is_some_and(|line| !line.is_empty() && !is_item(line) && !line.starts_with(' ')) {
            self.separate();
        }
        let marker = &item.marker;
        let margin = " ".repeat(marker.len());
        for (index, line) in converted.iter().enumerate() {
            let margin = if index == 0 { marker } else { &margin };
            self.out.push(format!("{margin}{line}").trim_end().to_owned());
        }
    }

    fn table(&mut self) {
        let rest = &self.lines[self.at..];
        let count = rest.iter().take_while(|line| line.contains('|')).count();
        self.separate();
        self.out.extend(table::rows(&rest[..count]));
        self.separate();
        self.at += count.max(1);
    }

    /// Whether a line goes on with the paragraph that a quote or an item ends with.
    fn goes_on(&self, line: &'a str, last: Option<&&str>) -> bool {
        let has_text = last.is_some_and(|last| !last.trim().is_empty());
        has_text && !line.trim().is_empty() && Fence::open(line).is_none() && {
            let inside = Blocks { lines: &[], at: 0, depth: self.depth, paragraph: vec![""], out: Vec::new() };
            matches!(inside.start(line), Start::Text)
        }
    }

    /// An empty line, unless there is one or nothing above.
    fn separate(&mut self) {
        if self.out.last().is_some_and(|line| !line.is_empty()) {
            self.out.push(String::new());
        }
    }

    fn trim_end(&mut self) {
        while self.out.last().is_some_and(String::is_empty) {
            self.out.pop();
        }
    }
}

enum Start<'a> {
    Text,
    Fence(Fence),
    Heading(&'a str),
    Underline,
    Rule,
    Quote,
    Item(Item<'a>),
    Table,
}

struct Fence {
    character: char,
    length: usize,
    indent: usize,
}

impl Fence {
    fn open(line: &str) -> Option<Self> {
        let text = line.trim();
        let character = text.chars().next().filter(|character| matches!(character, '`' | '~'))?;
        let length = text.chars().take_while(|other| *other == character).count();
        let is_span = character == '`' && text[length..].contains('`');
        (length >= 3 && !is_span).then(|| Self { character, length, indent: indent(line) })
    }

    fn is_closed_by(&self, line: &str) -> bool {
        let text = line.trim();
        text.chars().count() >= self.length && text.chars().all(|character| character == self.character)
    }
}

struct Item<'a> {
    /// As it is written here.
    marker: String,
    text: &'a str,
    /// How far in the lines of the item are.
    offset: usize,
}

impl<'a> Item<'a> {
    /// Within a paragraph, a list begins with an item that has text and, where it is numbered, with the number one.
    fn open(line: &'a str, in_paragraph: bool) -> Option<Self> {
        let text = line.trim_start();
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let number = &text[..digits];
        let marker = match text[digits..].chars().next()? {
            '-' | '*' | '+' if digits == 0 => "- ".to_owned(),
            '.' | ')' if (1..=9).contains(&digits) => format!("{number}. "),
            _ => return None,
        };
        let rest = &text[digits + 1..];
        if !rest.is_empty() && !rest.starts_with(' ') {
            return None;
        }
        let is_first = digits == 0 || number == "1";
        if in_paragraph && (rest.trim().is_empty() || !is_first) {
            return None;
        }
        let spaces = indent(rest);
        let gap = if (1..=4).contains(&spaces) { spaces } else { 1 };
        Some(Self { marker, text: without_indent(rest, gap), offset: indent(line) + digits + 1 + gap })
    }
}

fn is_item(line: &str) -> bool {
    Item::open(line, false).is_some()
}

fn heading(text: &str) -> Option<&str> {
    let level = text.bytes().take_while(|character| *character == b'#').count();
    let rest = &text[level..];
    if !(1..=6).contains(&level) || !(rest.is_empty() || rest.starts_with(' ')) {
        return None;
    }
    Some(rest.trim().trim_end_matches('#').trim_end())
}

fn is_rule(text: &str) -> bool {
    let characters: Vec<char> = text.chars().filter(|character| *character != ' ').collect();
    characters.len() >= 3
        && matches!(characters[0], '-' | '*' | '_')
        && characters.iter().all(|character| *character == characters[0])
}

fn indent(line: &str) -> usize {
    line.bytes().take_while(|character| *character == b' ').count()
}

fn without_indent(line: &str, most: usize) -> &str {
    &line[indent(line).min(most)..]
}
