//! Text within a paragraph: escapes, code and addresses.

/// Maximum length of an address; longer ones are text.
const MAX_ADDRESS: usize = 2_000;

/// Escapes a text for Markdown. Bare addresses become links, unless the text is within a link.
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
            if is_markup(&characters, at, &out) {
                out.push('\\');
            }
            out.push(character);
        }
        at += 1;
    }
    out
}

/// Returns whether a character could be markup where it stands.
fn is_markup(characters: &[char], at: usize, before: &str) -> bool {
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

/// Returns a code span whose fence does not occur in it.
pub(super) fn span(code: &str) -> String {
    let fence = "`".repeat(longest_run(code) + 1);
    let pad = if code.starts_with('`') || code.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{code}{pad}{fence}")
}

/// Returns the length of the longest run of backticks.
pub(super) fn longest_run(text: &str) -> usize {
    text.split(|other| other != '`').map(str::len).max().unwrap_or_default()
}

/// Returns the address at the start of a text, without the punctuation that ends a sentence.
fn bare_address(characters: &[char]) -> Option<String> {
    let is_in =
        |character: &&char| !character.is_whitespace() && !matches!(character, '"' | '<' | '>' | '`' | '\\' | '|');
    let mut address: String = characters.iter().take(MAX_ADDRESS).take_while(is_in).collect();
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

/// Returns whether a text is a web or mail address that can be written between `<` and `>`.
pub(super) fn is_address(text: &str) -> bool {
    let rest = ["https://", "http://", "mailto:"].iter().find_map(|scheme| text.strip_prefix(scheme));
    let fits = |character: char| {
        !character.is_whitespace() && is_kept(character) && !matches!(character, '<' | '>' | '`' | '\\' | '|')
    };
    let has_entity = text.split_once('&').is_some_and(|(_, after)| after.contains(';'));
    let rest = rest.filter(|rest| !rest.is_empty() && text.len() <= MAX_ADDRESS && !has_entity);
    rest.is_some_and(|rest| rest.chars().all(fits))
}

/// Escapes the first word of a line if it would start a block.
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

/// Normalizes line ends to `\n`, tabs to spaces, and removes invisible characters.
pub(super) fn cleaned(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let mut cleaned = lines.replace('\t', "    ");
    cleaned.retain(|character| character == '\n' || is_kept(character));
    cleaned
}

/// Returns whether a character is visible: no control character, no change of text direction, some width.
pub(super) fn is_kept(character: char) -> bool {
    let is_invisible = matches!(
        character,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    );
    !character.is_control() && !is_invisible
}
