//! Writes blocks as lines of Markdown.

use super::text;

/// A part of a description.
pub(super) enum Block {
    /// Markdown of one paragraph, broken where it has a line break.
    Paragraph(String),
    Code(Vec<String>),
    Quote(Vec<Block>),
    List(List),
    /// Rows of cells, the head first.
    Table(Vec<Vec<String>>),
}

/// The items of a list, numbered from `start` if it is ordered.
pub(super) struct List {
    pub(super) start: Option<u64>,
    pub(super) items: Vec<Vec<Block>>,
}

/// Appends a block. Empty blocks are skipped; a list continues one of the same kind.
pub(super) fn push(blocks: &mut Vec<Block>, block: Block) {
    match (blocks.last_mut(), block) {
        (Some(Block::List(before)), Block::List(list)) if before.start.is_some() == list.start.is_some() => {
            before.items.extend(list.items);
        }
        (_, block) => {
            let is_empty = match &block {
                Block::Paragraph(text) => text.is_empty(),
                Block::Code(lines) => lines.is_empty(),
                Block::Quote(blocks) => blocks.is_empty(),
                Block::List(list) => list.items.is_empty(),
                Block::Table(rows) => rows.iter().flatten().all(String::is_empty),
            };
            if !is_empty {
                blocks.push(block);
            }
        }
    }
}

/// Returns the lines of blocks, with an empty line between blocks.
pub(super) fn lines(blocks: &[Block]) -> Vec<String> {
    let mut lines = Vec::new();
    for block in blocks {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        match block {
            Block::Paragraph(text) => lines.extend(text.split('\n').map(str::to_owned)),
            Block::Code(code) => lines.extend(fenced(code)),
            Block::Quote(blocks) => lines.extend(self::lines(blocks).iter().map(|line| indented("> ", line))),
            Block::List(list) => lines.extend(items(list)),
            Block::Table(rows) => lines.extend(table(rows)),
        }
    }
    lines
}

fn items(list: &List) -> Vec<String> {
    let mut lines = Vec::new();
    for (number, item) in (list.start.unwrap_or(1)..).zip(&list.items) {
        let marker = if list.start.is_some() { format!("{number}. ") } else { "- ".to_owned() };
        let margin = " ".repeat(marker.len());
        for (index, line) in self::lines(item).iter().enumerate() {
            lines.push(indented(if index == 0 { &marker } else { &margin }, line));
        }
    }
    lines
}

fn fenced(code: &[String]) -> Vec<String> {
    let longest = code.iter().map(|line| text::longest_run(line)).max().unwrap_or_default();
    let fence = "`".repeat(3.max(longest + 1));
    let mut lines = vec![format!("{fence}text")];
    lines.extend_from_slice(code);
    lines.push(fence);
    lines
}

fn table(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.first().map_or(0, Vec::len);
    let mut lines = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let cells: Vec<&str> = (0..columns).map(|column| row.get(column).map_or("", String::as_str)).collect();
        lines.push(format!("| {} |", cells.join(" | ")));
        if index == 0 {
            lines.push(format!("|{}", " --- |".repeat(columns)));
        }
    }
    lines
}

fn indented(margin: &str, line: &str) -> String {
    format!("{margin}{line}").trim_end().to_owned()
}
