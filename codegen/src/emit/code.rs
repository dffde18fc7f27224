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

    /// A doc comment of paragraphs, each of which may be several blocks of Markdown (see [`prose`]).
    ///
    /// [`prose`]: super::prose::prose
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
            let width = WIDTH.saturating_sub(self.depth * 4 + "/// ".len());
            for line in super::prose::lines(paragraph.as_ref(), width) {
                self.line(format!("/// {line}").trim_end());
            }
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
}
