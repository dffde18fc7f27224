//! Patterns without a regular expression engine: most patterns of the documents are runs of characters, which can be
//! matched by a few lines of code that allocate nothing.

use std::iter::Peekable;
use std::str::Chars;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// Beyond this a pattern is left to the engine.
const MOST_ALTERNATIVES: usize = 16;

/// A pattern as alternatives, each a row of runs.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct CharPattern(Vec<Vec<CharRun>>);

/// So many characters of a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CharRun {
    pub(super) set: Vec<(char, char)>,
    pub(super) least: u32,
    /// `None` for any number.
    pub(super) most: Option<u32>,
}

impl CharPattern {
    /// Reads a pattern over the whole text (`^...$`); `None` if it needs a real engine.
    pub(super) fn read(pattern: &str) -> Option<Self> {
        let inner = pattern.strip_prefix('^')?.strip_suffix('$')?;
        let mut signs = inner.chars().peekable();
        let alternatives = sequence(&mut signs)?;
        let variable = |run: &&CharRun| run.most != Some(run.least);
        // With one run of variable length, no text makes matching slow.
        let simple = alternatives.iter().all(|runs| runs.iter().filter(variable).count() <= 1);
        (signs.next().is_none() && simple).then_some(Self(alternatives))
    }

    /// The one set of allowed characters, if the pattern says no more than that, and the least length.
    pub(super) fn charset(&self) -> Option<(&[(char, char)], u32)> {
        match self.0.as_slice() {
            [runs] => match runs.as_slice() {
                [CharRun { set, least, most: None }] if *least <= 1 => Some((set, *least)),
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
    let (set, least) = (set_tokens(&run.set), Literal::u32_unsuffixed(run.least));
    let most = match run.most.map(Literal::u32_unsuffixed) {
        Some(most) => quote!(#most),
        None => quote!(u32::MAX),
    };
    quote!((#set, #least, #most))
}

/// Reads up to the end, `|` or `)`.
fn sequence(signs: &mut Peekable<Chars<'_>>) -> Option<Vec<Vec<CharRun>>> {
    let mut rows: Vec<Vec<CharRun>> = vec![Vec::new()];
    while let Some(sign) = signs.next_if(|sign| !matches!(sign, '|' | ')')) {
        let continuations = match sign {
            '(' => {
                let group = group(signs)?;
                match quantity(signs)? {
                    (1, Some(1)) => group,
                    (0, Some(1)) => group.into_iter().chain([Vec::new()]).collect(),
                    _ => return None,
                }
            }
            _ => {
                let set = set(sign, signs)?;
                let (least, most) = quantity(signs)?;
                vec![vec![CharRun { set, least, most }]]
            }
        };
        rows = rows
            .iter()
            .flat_map(|row| continuations.iter().map(move |more| row.iter().chain(more).cloned().collect()))
            .collect();
        if rows.len() > MOST_ALTERNATIVES {
            return None;
        }
    }
    Some(rows)
}

fn group(signs: &mut Peekable<Chars<'_>>) -> Option<Vec<Vec<CharRun>>> {
    let mut rows = sequence(signs)?;
    loop {
        match signs.next()? {
            '|' => rows.extend(sequence(signs)?),
            ')' => return Some(rows),
            _ => return None,
        }
    }
}

/// What may stand at one place: a character, an escape or a class.
fn set(sign: char, signs: &mut Peekable<Chars<'_>>) -> Option<Vec<(char, char)>> {
    match sign {
        '[' => class(signs),
        '\\' => escape(signs.next()?),
        '.' | '^' | '$' | '*' | '+' | '?' | '{' | '}' | ']' => None,
        plain => Some(vec![(plain, plain)]),
    }
}

fn escape(sign: char) -> Option<Vec<(char, char)>> {
    match sign {
        'd' => Some(vec![('0', '9')]),
        sign if sign.is_ascii_punctuation() => Some(vec![(sign, sign)]),
        _ => None,
    }
}

fn class(signs: &mut Peekable<Chars<'_>>) -> Option<Vec<(char, char)>> {
    let mut ranges = Vec::new();
    loop {
        let first = match signs.next()? {
            ']' if !ranges.is_empty() => return Some(ranges),
            '^' if ranges.is_empty() => return None,
            '[' | ']' => return None,
            '\\' => match escape(signs.next()?)?.as_slice() {
                [(first, last)] if first == last => *first,
                digits => {
                    ranges.extend_from_slice(digits);
                    continue;
                }
            },
            plain => plain,
        };
        if signs.next_if_eq(&'-').is_none() {
            ranges.push((first, first));
            continue;
        }
        match signs.next()? {
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
fn quantity(signs: &mut Peekable<Chars<'_>>) -> Option<(u32, Option<u32>)> {
    let read = match signs.peek() {
        Some('?') => (0, Some(1)),
        Some('*') => (0, None),
        Some('+') => (1, None),
        Some('{') => {
            signs.next();
            let text: String = std::iter::from_fn(|| signs.next_if(|sign| *sign != '}')).collect();
            match text.split_once(',') {
                None => {
                    let count = text.parse().ok()?;
                    (count, Some(count))
                }
                Some((least, "")) => (least.parse().ok()?, None),
                Some((least, most)) => (least.parse().ok()?, Some(most.parse().ok()?)),
            }
        }
        _ => return Some((1, Some(1))),
    };
    signs.next();
    // A second sign would make it lazy, which no document needs.
    (!matches!(signs.peek(), Some('?' | '+'))).then_some(read)
}

/// Whether a pattern says no more than which characters a text may have.
pub(crate) fn is_charset(pattern: &str) -> bool {
    CharPattern::read(pattern).as_ref().and_then(CharPattern::charset).is_some()
}

#[cfg(test)]
mod tests {
    use super::CharPattern;

    fn charset(pattern: &str) -> Option<(Vec<(char, char)>, u32)> {
        let pattern = CharPattern::read(pattern)?;
        pattern.charset().map(|(set, least)| (set.to_vec(), least))
    }

    #[test]
    fn a_single_class_is_a_charset() {
        assert_eq!(charset("^[A-Z0-9+]+$"), Some((vec![('A', 'Z'), ('0', '9'), ('+', '+')], 1)));
        assert_eq!(charset(r"^[0-9\-.]*$"), Some((vec![('0', '9'), ('-', '-'), ('.', '.')], 0)));
        assert_eq!(charset("^[a-]+$"), Some((vec![('a', 'a'), ('-', '-')], 1)));
    }

    #[test]
    fn structure_is_a_shape_and_no_charset() {
        for (pattern, alternatives) in
            [("^[A-Z]{2}$", 1), (r"^\d{5}(-\d{4})?$", 2), (r"^(\d{4}|\d{9})$", 2), (r"^(\d{4}-\d{2}|\d{2}-\d{2})$", 2)]
        {
            let pattern = CharPattern::read(pattern).unwrap();
            assert_eq!((pattern.charset(), pattern.0.len()), (None, alternatives), "{pattern}");
        }
    }

    #[test]
    fn what_is_not_understood_is_left_to_the_engine() {
        for pattern in
            ["[a-z]+", "^[^a]+$", "^a.b$", "^(ab)+$", "^a+b+$", r"^\w+$", "^a|b$", "^a+?$", "^(a$", "^[a$", "^a{x}$"]
        {
            assert_eq!(CharPattern::read(pattern), None, "{pattern}");
        }
    }
}
