//! Writes source text with its indentation, as `rustfmt` would.

/// Source text under construction.
#[derive(Default)]
pub(crate) struct Code {
    text: String,
    depth: usize,
    lines: usize,
}

/// Where comment lines are broken.
const WIDTH: usize = 110;

impl Code {
    pub(crate) fn new() -> Self {
        Self::default()
    }

    pub(crate) fn line(&mut self, line: impl AsRef<str>) {
        let line = line.as_ref();
        self.lines += 1;
        if line.is_empty() {
            self.text.push('\n');
            return;
        }
        for _ in 0..self.depth {
            self.text.push_str("    ");
        }
        self.text.push_str(line);
        self.text.push('\n');
    }

    pub(crate) fn blank(&mut self) {
        self.line("");
    }

    pub(crate) fn lines(&self) -> usize {
        self.lines
    }

    /// `head {`, what `body` writes one step further in, `}`.
    pub(crate) fn block(&mut self, head: impl AsRef<str>, body: impl FnOnce(&mut Self)) {
        self.enclosed(&format!("{} {{", head.as_ref()), "}", body);
    }

    /// Any opening and closing line around what `body` writes one step further in.
    pub(crate) fn enclosed(&mut self, open: &str, close: &str, body: impl FnOnce(&mut Self)) {
        self.line(open);
        self.continued(body, close);
    }

    /// What follows an opening line that stands already, one step further in, and its closing line.
    pub(crate) fn continued(&mut self, body: impl FnOnce(&mut Self), close: &str) {
        self.depth += 1;
        body(self);
        self.depth -= 1;
        self.line(close);
    }

    /// A doc comment, one paragraph for each item.
    pub(crate) fn doc<I>(&mut self, paragraphs: I)
    where
        I: IntoIterator,
        I::Item: AsRef<str>,
    {
        let mut first = true;
        for paragraph in paragraphs {
            if !first {
                self.line("///");
            }
            first = false;
            self.wrapped(paragraph.as_ref());
        }
    }

    /// Makes an item findable by its official name, where that is not the item's name anyway and rustdoc takes it.
    pub(crate) fn alias(&mut self, official: &str, rust_name: &str) {
        let refused = |sign: char| matches!(sign, '"' | '\'') || (sign.is_whitespace() && sign != ' ');
        let usable = !official.is_empty() && official.trim() == official && !official.contains(refused);
        if official != rust_name && usable {
            self.line(format!("#[doc(alias = {})]", literal(official)));
        }
    }

    pub(crate) fn finish(self) -> String {
        self.text
    }

    fn wrapped(&mut self, paragraph: &str) {
        let mark = "/// ";
        let width = WIDTH.saturating_sub(self.depth * 4 + mark.len());
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.len() + 1 + word.len() > width {
                self.line(format!("{mark}{line}"));
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        self.line(format!("{mark}{line}"));
    }
}

/// Prose of a document as it may stand in a doc comment: nothing in it is read as a link or as HTML.
pub(crate) fn prose(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        if matches!(sign, '[' | ']' | '<' | '>') {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}

/// A string literal.
pub(crate) fn literal(text: &str) -> String {
    format!("{text:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_comments_are_broken_between_words() {
        let mut code = Code::new();
        code.block("mod a", |code| code.doc(["word ".repeat(40)]));
        let text = code.finish();
        assert!(text.lines().all(|line| line.len() <= WIDTH), "{text}");
        assert_eq!(text.matches("word").count(), 40);
    }

    #[test]
    fn prose_cannot_become_a_link() {
        assert_eq!(prose("see [x] <y>"), r"see \[x\] \<y\>");
    }
}
