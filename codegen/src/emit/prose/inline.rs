//! What stands within a paragraph: code, links, escapes.

use std::collections::BTreeMap;

use super::html::{self, Tag};
use super::{is_kept, span};

/// Longer addresses are text.
const LONGEST_ADDRESS: usize = 2_000;

/// Where a line ends that is to be apart, and where a paragraph does. No control character is in a cleaned text.
const LINE: char = '\n';
const PARAGRAPH: char = '\r';

/// The lines of a paragraph in which hard line breaks are `\n`; an empty one is between paragraphs.
pub(super) fn paragraph(text: &str) -> Vec<String> {
    let written = written(text);
    let mut lines: Vec<String> = Vec::new();
    for part in written.split(PARAGRAPH) {
        let texts = part.split(LINE).map(joined).filter(|line| !line.is_empty());
        let mut texts = texts.map(|line| guarded(&line)).peekable();
        if texts.peek().is_some() && !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(texts);
    }
    lines
}

/// A text on one line.
pub(super) fn text(text: &str) -> String {
    joined(&written(text))
}

/// A line that begins no block: its first word is escaped where it would.
pub(super) fn guarded(line: &str) -> String {
    let word = line.split(' ').next().unwrap_or_default();
    let is_of = |characters: &str| !word.is_empty() && word.chars().all(|character| characters.contains(character));
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && matches!(&word[digits..], "." | ")") {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    let starts_block = is_of("#") || is_of("-:") || is_of("+") || is_of("*") || is_of("_") || is_of("=");
    if starts_block || word.starts_with("~~~") { format!("\\{line}") } else { line.to_owned() }
}

/// Spaces one by one, except within code.
fn joined(text: &str) -> String {
    super::layout::words(text).join(" ")
}

fn written(text: &str) -> String {
    write(text, true)
}

/// The text of a link, in which there can be none.
fn without_links(text: &str) -> String {
    write(text, false)
}

fn write(text: &str, has_links: bool) -> String {
    let characters: Vec<char> = text.chars().collect();
    let fences = fences(&characters);
    let mut writer = Writer { characters: &characters, at: 0, fences, has_links, address: None, out: String::new() };
    while writer.at < characters.len() {
        writer.step();
    }
    writer.out
}

struct Writer<'a> {
    characters: &'a [char],
    at: usize,
    /// Where runs of backticks begin, by their length.
    fences: BTreeMap<usize, Vec<usize>>,
    has_links: bool,
    /// Where the HTML link that is open leads to.
    address: Option<String>,
    out: String,
}

impl Writer<'_> {
    fn step(&mut self) {
        let character = self.characters[self.at];
        match character {
            '\\' => self.backslash(),
            '`' => self.backticks(),
            '<' => self.angle(),
            '!' if self.characters.get(self.at + 1) == Some(&'[') && self.link(self.at + 1) => {}
            '[' if self.link(self.at) => {}
            '&' => self.entity(),
            'h' if self.bare_address() => {}
            '[' | ']' | '>' | '|' => self.escaped(character),
            character => {
                self.out.push(character);
                self.at += 1;
            }
        }
    }

    fn escaped(&mut self, character: char) {
        self.out.push('\\');
        self.out.push(character);
        self.at += 1;
    }

    fn backslash(&mut self) {
        match self.characters.get(self.at + 1) {
            Some(next) if next.is_ascii_punctuation() => {
                self.at += 1;
                self.escaped(*next);
            }
            _ => self.escaped('\\'),
        }
    }

    fn backticks(&mut self) {
        let length = run(self.characters, self.at, '`');
        let start = self.at + length;
        let Some(end) = self.fence_from(start, length) else {
            for _ in 0..length {
                self.escaped('`');
            }
            return;
        };
        let code: String = self.characters[start..end]
            .iter()
            .map(|character| if *character == LINE { ' ' } else { *character })
            .collect();
        self.code(&code);
        self.at = end + length;
    }

    fn code(&mut self, code: &str) {
        let has_text = code.chars().any(|character| character != ' ' && character != '`');
        if !has_text {
            self.out.push_str(&code.replace('`', "\\`"));
            return;
        }
        // Backticks of two spans must not meet.
        if self.out.ends_with('`') {
            self.out.push(' ');
        }
        self.out.push_str(&span(code.trim()));
    }

    /// Where the next run of so many backticks begins.
    fn fence_from(&self, start: usize, length: usize) -> Option<usize> {
        let starts = self.fences.get(&length)?;
        starts.get(starts.partition_point(|place| *place < start)).copied()
    }

    fn angle(&mut self) {
        let rest = &self.characters[self.at..];
        if let Some(end) = html::autolink_end(rest) {
            let address: String = rest[1..end].iter().collect();
            if is_address(&address) {
                self.link_to(&address);
                self.at += end + 1;
                return;
            }
        }
        let Some((tag, length)) = html::tag(rest) else {
            self.escaped('<');
            return;
        };
        self.at += length;
        match tag {
            Tag::Line => self.out.push(LINE),
            Tag::Paragraph => self.out.push(PARAGRAPH),
            Tag::Item => {
                self.out.push(LINE);
                self.out.push_str("\u{2022} ");
            }
            Tag::Gap => self.out.push(' '),
            Tag::Nothing => {}
            Tag::Code => self.html_code(),
            Tag::Link(address) => self.address = Some(address).filter(|address| is_address(address)),
            Tag::EndOfLink => {
                if let Some(address) = self.address.take() {
                    self.out.push_str(" (");
                    self.link_to(&address);
                    self.out.push(')');
                }
            }
        }
    }

    /// The text of `<code>` up to its end, if there is no other tag in it.
    fn html_code(&mut self) {
        let rest = &self.characters[self.at..];
        let length = rest.iter().take_while(|character| **character != '<' && **character != LINE).count();
        let ends = rest[length..].iter().take(7).collect::<String>().eq_ignore_ascii_case("</code>");
        if ends {
            let code: String = rest[..length].iter().collect();
            self.code(&code);
            self.at += length + 7;
        }
    }

    /// `[text](address)`; only addresses in the web stay links, others are shown as code.
    fn link(&mut self, start: usize) -> bool {
        let Some(end) = self.bracket_end(start) else { return false };
        let inner: String = self.characters[start + 1..end].iter().collect();
        let Some((address, after)) = self.destination(end + 1) else { return false };
        let text = without_links(&inner).replace([LINE, PARAGRAPH], " ");
        match (text.trim(), is_address(&address)) {
            ("", true) => self.link_to(&address),
            (text, true) if self.has_links => {
                self.out.push_str(&format!("[{text}](<{address}>)"));
            }
            (text, _) if address.is_empty() || address.starts_with('#') => self.out.push_str(text),
            (text, _) => self.out.push_str(&format!("{text} ({})", span(&address))),
        }
        self.at = after;
        true
    }

    /// Where the bracket ends that begins there, if there is none in it.
    fn bracket_end(&self, start: usize) -> Option<usize> {
        let mut at = start + 1;
        while at < self.characters.len() {
            match self.characters[at] {
                '\\' => at += 2,
                '`' => {
                    let length = run(self.characters, at, '`');
                    at = self.fence_from(at + length, length).map_or(at, |end| end) + length;
                }
                '[' => return None,
                ']' => return Some(at),
                _ => at += 1,
            }
        }
        None
    }

    /// The address in parentheses, without a title, and where they end.
    fn destination(&self, start: usize) -> Option<(String, usize)> {
        let rest = self.characters.get(start..)?.strip_prefix(&['('])?;
        let rest = &rest[..rest.len().min(LONGEST_ADDRESS)];
        let end = rest.iter().position(|character| matches!(character, ')' | '(' | '['))?;
        if rest[end] != ')' {
            return None;
        }
        let inner: String = rest[..end].iter().collect();
        let address = inner.split_whitespace().next().unwrap_or_default();
        let address = address.trim_start_matches('<').trim_end_matches('>');
        let is_one = !address.contains(['<', '>', '`', '\\']);
        is_one.then(|| (address.to_owned(), start + end + 2))
    }

    fn bare_address(&mut self) -> bool {
        let rest = &self.characters[self.at..];
        if !(starts_with(rest, "http://") || starts_with(rest, "https://")) {
            return false;
        }
        let is_in =
            |character: &&char| !character.is_whitespace() && !matches!(character, '<' | '>' | '`' | '"' | '|' | '\\');
        let mut length = rest.iter().take(LONGEST_ADDRESS).take_while(is_in).count();
        let count = |length: usize, character: char| rest[..length].iter().filter(|other| **other == character).count();
        while let Some(last) = rest[..length].last() {
            let is_end = match last {
                '.' | ',' | ':' | ';' | '!' | '?' | '\'' | '*' | '_' | '~' => true,
                ')' => count(length, ')') > count(length, '('),
                ']' => count(length, ']') > count(length, '['),
                '}' => count(length, '}') > count(length, '{'),
                _ => false,
            };
            if !is_end {
                break;
            }
            length -= 1;
        }
        let address: String = rest[..length].iter().collect();
        if !is_address(&address) {
            return false;
        }
        self.link_to(&address);
        self.at += length;
        true
    }

    fn link_to(&mut self, address: &str) {
        if self.has_links {
            self.out.push_str(&format!("<{address}>"));
        } else {
            self.out.push_str(&span(address));
        }
    }

    /// The usual names of characters stay, numbers become their character, and other ampersands are text.
    fn entity(&mut self) {
        const KNOWN: [&str; 20] = [
            "amp", "apos", "bull", "copy", "deg", "gt", "hellip", "laquo", "ldquo", "lsquo", "lt", "mdash", "middot",
            "nbsp", "ndash", "quot", "raquo", "rdquo", "reg", "rsquo",
        ];
        let rest = &self.characters[self.at + 1..];
        let length = rest.iter().take(10).position(|character| *character == ';');
        let name: String = rest[..length.unwrap_or_default()].iter().collect();
        if KNOWN.contains(&name.as_str()) {
            self.out.push_str(&format!("&{name};"));
            self.at += name.len() + 2;
            return;
        }
        let number = match name.strip_prefix('#') {
            Some(number) => match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok(),
                None => number.parse().ok(),
            },
            None => None,
        };
        match number.and_then(char::from_u32) {
            Some(character) if is_kept(character) => {
                let is_punctuation = character.is_ascii_punctuation();
                self.out.push_str(if is_punctuation { "\\" } else { "" });
                self.out.push(character);
                self.at += name.len() + 2;
            }
            _ => self.escaped('&'),
        }
    }
}

fn fences(characters: &[char]) -> BTreeMap<usize, Vec<usize>> {
    let mut fences: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    let mut at = 0;
    while at < characters.len() {
        let length = run(characters, at, '`');
        if length > 0 {
            fences.entry(length).or_default().push(at);
        }
        at += length.max(1);
    }
    fences
}

fn run(characters: &[char], start: usize, character: char) -> usize {
    characters[start..].iter().take_while(|other| **other == character).count()
}

fn starts_with(characters: &[char], text: &str) -> bool {
    text.chars().enumerate().all(|(index, character)| characters.get(index) == Some(&character))
}

/// An address in the web or of mail that can stand between `<` and `>`.
fn is_address(text: &str) -> bool {
    let rest = ["https://", "http://", "mailto:"].iter().find_map(|scheme| text.strip_prefix(scheme));
    let fits = |character: char| {
        !character.is_whitespace() && !character.is_control() && !matches!(character, '<' | '>' | '`' | '\\' | '|')
    };
    rest.is_some_and(|rest| !rest.is_empty() && text.len() <= LONGEST_ADDRESS && rest.chars().all(fits))
}
