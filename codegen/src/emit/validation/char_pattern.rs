//! Patterns without a regular expression engine: most patterns of the documents are runs of characters, which can be
//! matched by a few lines of code that allocate nothing.

use std::iter::Peekable;
use std::str::Chars;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Beyond this a pattern is left to the engine.
const MAX_ALTERNATIVES: usize = 16;

/// A pattern as alternatives, each a row of runs.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct CharPattern(Vec<Vec<CharRun>>);

/// So many characters of a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CharRun {
    pub(super) set: Vec<(char, char)>,
    pub(super) min: u32,
    /// `None` for any number.
    pub(super) max: Option<u32>,
}

impl CharPattern {
    /// Reads a pattern over the whole text (`^...$`); `None` if it needs a real engine.
    pub(super) fn read(pattern: &str) -> Option<Self> {
        let inner = pattern.strip_prefix('^')?.strip_suffix('$')?;
        let mut characters = inner.chars().peekable();
        let alternatives = sequence(&mut characters)?;
        let variable = |run: &&CharRun| run.max != Some(run.min);
        // With one run of variable length, no text makes matching slow.
        let simple = alternatives.iter().all(|runs| runs.iter().filter(variable).count() <= 1);
        (characters.next().is_none() && simple).then_some(Self(alternatives))
    }

    /// The one set of allowed characters, if the pattern says no more than that, and the min length.
    pub(super) fn charset(&self) -> Option<(&[(char, char)], u32)> {
        match self.0.as_slice() {
            [runs] => match runs.as_slice() {
                [CharRun { set, min, max: None }] if *min <= 1 => Some((set, *min)),
                _ => None,
            },
            _ => None,
        }
    }

    /// A slice of slices of runs.
    pub(super) fn tokens(&self) -> TokenStream {
        let rows = self.0.iter().map(|runs| {
            let runs = runs.iter().map(run_tokens);
            quote!(&[#(#runs),*])
        });
        quote!(&[#(#rows),*])
    }
}

/// A slice of ranges of characters.
pub(super) fn set_tokens(set: &[(char, char)]) -> TokenStream {
    let ranges = set.iter().map(|(first, last)| quote!((#first, #last)));
    quote!(&[#(#ranges),*])
}

fn run_tokens(run: &CharRun) -> TokenStream {
    let (set, min) = (set_tokens(&run.set), Literal::u32_unsuffixed(run.min));
    let max = match run.max.map(Literal::u32_unsuffixed) {
        Some(max) => quote!(#max),
        None => quote!(u32::MAX),
    };
    quote!((#set, #min, #max))
}

/// Reads up to the end, `|` or `)`.
fn sequence(characters: &mut Peekable<Chars<'_>>) -> Option<Vec<Vec<CharRun>>> {
    let mut rows: Vec<Vec<CharRun>> = vec![Vec::new()];
    while let Some(character) = characters.next_if(|character| !matches!(character, '|' | ')')) {
        let continuations = match character {
            '(' => {
                let group = group(characters)?;
                match quantity(characters)? {
                    (1, Some(1)) => group,
                    (0, Some(1)) => group.into_iter().chain([Vec::new()]).collect(),
                    _ => return None,
                }
            }
            _ => {
                let set = set(character, characters)?;
                let (min, max) = quantity(characters)?;
                vec![vec![CharRun { set, min, max }]]
            }
        };
        rows = rows
            .iter()
            .flat_map(|row| continuations.iter().map(move |more| row.iter().chain(more).cloned().collect()))
            .collect();
        if rows.len() > MAX_ALTERNATIVES {
            return None;
        }
    }
    Some(rows)
}

fn group(characters: &mut Peekable<Chars<'_>>) -> Option<Vec<Vec<CharRun>>> {
    let mut rows = sequence(characters)?;
    loop {
        match characters.next()? {
            '|' => rows.extend(sequence(characters)?),
            ')' => return Some(rows),
            _ => return None,
        }
    }
}

/// What may stand at one place: a character, an escape or a class.
fn set(character: char, characters: &mut Peekable<Chars<'_>>) -> Option<Vec<(char, char)>> {
    match character {
        '[' => class(characters),
        '\\' => escape(characters.next()?),
        '.' | '^' | '$' | '*' | '+' | '?' | '{' | '}' | ']' => None,
        plain => Some(vec![(plain, plain)]),
    }
}

fn escape(character: char) -> Option<Vec<(char, char)>> {
    match character {
        'd' => Some(vec![('0', '9')]),
        character if character.is_ascii_punctuation() => Some(vec![(character, character)]),
        _ => None,
    }
}

fn class(characters: &mut Peekable<Chars<'_>>) -> Option<Vec<(char, char)>> {
    let mut ranges = Vec::new();
    loop {
        let first = match characters.next()? {
            ']' if !ranges.is_empty() => return Some(ranges),
            '^' if ranges.is_empty() => return None,
            '[' | ']' => return None,
            '\\' => match escape(characters.next()?)?.as_slice() {
                [(first, last)] if first == last => *first,
                digits => {
                    ranges.extend_from_slice(digits);
                    continue;
                }
            },
            plain => plain,
        };
        if characters.next_if_eq(&'-').is_none() {
            ranges.push((first, first));
            continue;
        }
        match characters.next()? {
            ']' => {
                ranges.extend([(first, first), ('-', '-')]);
                return Some(ranges);
            }
            '\\' => return None,
            last => ranges.push((first, last)),
        }
    }
}

/// `?`, `*`, `+`, `{n}`, `{n,}`, `{n,m}` or nothing.
fn quantity(characters: &mut Peekable<Chars<'_>>) -> Option<(u32, Option<u32>)> {
    let read = match characters.peek() {
        Some('?') => (0, Some(1)),
        Some('*') => (0, None),
        Some('+') => (1, None),
        Some('{') => {
            characters.next();
            let text: String = std::iter::from_fn(|| characters.next_if(|character| *character != '}')).collect();
            match text.split_once(',') {
                None => {
                    let count = text.parse().ok()?;
                    (count, Some(count))
                }
                Some((min, "")) => (min.parse().ok()?, None),
                Some((min, max)) => (min.parse().ok()?, Some(max.parse().ok()?)),
            }
        }
        _ => return Some((1, Some(1))),
    };
    characters.next();
    // A second character would make it lazy, which no document needs.
    (!matches!(characters.peek(), Some('?' | '+'))).then_some(read)
}

/// Whether a pattern says no more than which characters a text may have.
pub(crate) fn is_charset(pattern: &str) -> bool {
    CharPattern::read(pattern).as_ref().and_then(CharPattern::charset).is_some()
}

#[cfg(test)]
mod tests {
    use super::CharPattern;

    fn charset(pattern: &str) -> Option<(Vec<(char, char)>, u32)> {
        let read = CharPattern::read(pattern)?;
        read.charset().map(|(set, min)| (set.to_vec(), min))
    }

    #[test]
    fn char_pattern_of_a_single_class_is_a_charset() {
        assert_eq!(charset("^[A-Z0-9+]+$"), Some((vec![('A', 'Z'), ('0', '9'), ('+', '+')], 1)));
        assert_eq!(charset(r"^[0-9\-.]*$"), Some((vec![('0', '9'), ('-', '-'), ('.', '.')], 0)));
        assert_eq!(charset("^[a-]+$"), Some((vec![('a', 'a'), ('-', '-')], 1)));
    }

    #[test]
    fn structure_is_a_shape_and_no_charset() {
        for (pattern, alternatives) in
            [("^[A-Z]{2}$", 1), (r"^\d{5}(-\d{4})?$", 2), (r"^(\d{4}|\d{9})$", 2), (r"^(\d{4}-\d{2}|\d{2}-\d{2})$", 2)]
        {
            let read = CharPattern::read(pattern).unwrap();
            assert_eq!((read.charset(), read.0.len()), (None, alternatives), "{pattern}");
        }
    }

    #[test]
    fn char_pattern_leaves_the_rest_to_the_engine() {
        for pattern in
            ["[a-z]+", "^[^a]+$", "^a.b$", "^(ab)+$", "^a+b+$", r"^\w+$", "^a|b$", "^a+?$", "^(a$", "^[a$", "^a{x}$"]
        {
            assert_eq!(CharPattern::read(pattern), None, "{pattern}");
        }
    }
}
