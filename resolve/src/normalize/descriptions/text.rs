//! Text within a paragraph: escapes, code and addresses.

/// Longer addresses are text.
const LONGEST_ADDRESS: usize = 2_000;

/// A text as Markdown. Bare addresses become links unless it stands within one.
pub(super) fn escaped(text: &str, within_link: bool) -> String {
    let characters: Vec<char> = text.chars().filter(|character| is_kept(*character)).collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(character) = characters.get(at).copied() {
        if character == 'h' && !within_link {
            let address = characters.get(at..).and_then(bare_address);
            if let Some(address) = address {
                out.push_str(&format!("<{address}>"));
                at += address.chars().count();
                continue;
            }
        }
        if character.is_whitespace() {
            if !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            if is_mark(&characters, at, &out) {
                out.push('\\');
            }
            out.push(character);
        }
        at += 1;
    }
    out
}

/// Whether a character could be more than text where it stands.
fn is_mark(characters: &[char], at: usize, before: &str) -> bool {
    let Some(character) = characters.get(at) else { return false };
    let next = characters.get(at + 1);
    match character {
        '\\' | '`' | '<' | '>' | '[' | ']' | '|' => true,
        '&' => next.is_some_and(|next| *next == '#' || next.is_ascii_alphanumeric()),
        '/' => next == Some(&'/') && (before.ends_with("http:") || before.ends_with("https:")),
        '*' | '_' | '~' => {
            let is_other = |other: &&char| *other != character;
            let left = characters.iter().take(at).rev().find(is_other);
            let right = characters.iter().skip(at + 1).find(is_other);
            let (Some(left), Some(right)) = (left, right) else { return true };
            let is_apart = left.is_whitespace() && right.is_whitespace();
            let is_in_word = *character == '_' && left.is_alphanumeric() && right.is_alphanumeric();
            !is_apart && !is_in_word
        }
        _ => false,
    }
}

/// A code span whose fence does not occur in it.
pub(super) fn span(code: &str) -> String {
    let fence = "`".repeat(longest_run(code) + 1);
    let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{code}{pad}{fence}")
}

/// How many backticks stand side by side in a text.
pub(super) fn longest_run(text: &str) -> usize {
    text.split(|other| other != '`').map(str::len).max().unwrap_or_default()
}

/// The address that a text begins with, without the signs that end a sentence.
fn bare_address(characters: &[char]) -> Option<String> {
    let is_in =
        |character: &&char| !character.is_whitespace() && !matches!(character, '"' | '<' | '>' | '`' | '\\' | '|');
    let mut address: String = characters.iter().take(LONGEST_ADDRESS).take_while(is_in).collect();
    if !address.starts_with("http://") && !address.starts_with("https://") {
        return None;
    }
    while let Some(last) = address.chars().last() {
        let is_open = |open: char| address.matches(open).count() < address.matches(last).count();
        let is_end = match last {
            '.' | ',' | ':' | ';' | '!' | '?' | '\'' | '*' | '_' | '~' => true,
            ')' => is_open('('),
            ']' => is_open('['),
            '}' => is_open('{'),
            _ => false,
        };
        if !is_end {
            break;
        }
        address.pop();
    }
    is_address(&address).then_some(address)
}

/// Whether this is an address in the web or of mail that can stand between `<` and `>` as it is.
pub(super) fn is_address(text: &str) -> bool {
    let rest = ["https://", "http://", "mailto:"].iter().find_map(|scheme| text.strip_prefix(scheme));
    let fits = |character: char| {
        !character.is_whitespace() && is_kept(character) && !matches!(character, '<' | '>' | '`' | '\\' | '|')
    };
    let has_entity = text.split_once('&').is_some_and(|(_, after)| after.contains(';'));
    let rest = rest.filter(|rest| !rest.is_empty() && text.len() <= LONGEST_ADDRESS && !has_entity);
    rest.is_some_and(|rest| rest.chars().all(fits))
}

/// A line that begins no block: its first word is escaped where it would.
pub(super) fn guarded(line: &str) -> String {
    let word = line.split(' ').next().unwrap_or_default();
    let is_of = |characters: &str| !word.is_empty() && word.chars().all(|character| characters.contains(character));
    let number = word.trim_start_matches(|character: char| character.is_ascii_digit());
    if number != word && matches!(number, "." | ")") {
        let (digits, rest) = line.split_at_checked(word.len() - 1).unwrap_or_default();
        return format!("{digits}\\{rest}");
    }
    let starts_block = ["#", "-:", "+", "*", "_", "="].into_iter().any(is_of);
    if starts_block { format!("\\{line}") } else { line.to_owned() }
}

/// Lines end with `\n` alone, tabs are spaces, and what cannot be seen is gone.
pub(super) fn cleaned(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let mut cleaned = lines.replace('\t', "    ");
    cleaned.retain(|character| character == '\n' || is_kept(character));
    cleaned
}

/// Not a control character, and none that turns the direction of text or has no width.
pub(super) fn is_kept(character: char) -> bool {
    let is_invisible = matches!(
        character,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    );
    !character.is_control() && !is_invisible
}
