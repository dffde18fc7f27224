//! Which of several official names is spelled most like the Rust name that all of them would have.

use std::collections::BTreeMap;

/// How much an official name differs from a Rust name: first in letters and signs, then in case.
pub(super) fn distance(official: &str, name: &str) -> usize {
    const LETTER: usize = 10;
    let is_separator = |sign: &char| !sign.is_alphanumeric();
    let letters = |text: &str| text.chars().filter(|sign| !is_separator(sign)).collect::<Vec<char>>();
    let separators = |text: &str| text.chars().filter(is_separator).collect::<Vec<char>>();
    let (left, right) = (letters(official), letters(name));
    let letters: usize = left
        .iter()
        .zip(&right)
        .map(|(one, other)| match (one, other) {
            (one, other) if one == other => 0,
            (one, other) if one.eq_ignore_ascii_case(other) => 1,
            _ => LETTER,
        })
        .sum();
    let (between, expected) = (separators(official), separators(name));
    let signs = between.iter().zip(&expected).filter(|(one, other)| one != other).count();
    letters + LETTER * (signs + left.len().abs_diff(right.len()) + between.len().abs_diff(expected.len()))
}

/// What is to be named, and how.
pub(super) struct Wish {
    pub(super) official: String,
    pub(super) wanted: String,
    /// Where it stands in the document.
    pub(super) pointer: String,
    /// An overlay has given the name.
    pub(super) is_given: bool,
    /// Spelling its signs out makes no other name of it.
    pub(super) is_fixed: bool,
}

/// Who gets a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The name that it is spelled most like.
    Closest(String),
    /// The wanted name, which nobody else wants.
    Alone,
    /// Another name than the wanted one.
    Other,
}

/// Decides about every wish, by spelling alone: the order of the wishes does not matter. `is_name` tells which
/// official names are names in Rust as they are: such a name belongs to the one that is spelled so, before any other
/// that would become it.
pub(super) fn settle(wishes: &[Wish], is_name: impl Fn(&str) -> bool) -> Vec<Verdict> {
    let mut wanting: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, wish) in wishes.iter().enumerate() {
        wanting.entry(&wish.wanted).or_default().push(index);
    }
    let mut verdicts = vec![Verdict::Alone; wishes.len()];
    for (index, wish) in wishes.iter().enumerate() {
        let official = wish.official.as_str();
        let rivals = wanting.get(official).map(Vec::as_slice).unwrap_or_default();
        let is_contested = rivals.iter().any(|rival| *rival != index);
        let is_given = rivals.iter().any(|rival| wishes[*rival].is_given);
        if !wish.is_given && is_contested && !is_given && is_name(official) {
            verdicts[index] = Verdict::Closest(official.to_owned());
        }
    }
    let exact: Vec<String> = verdicts
        .iter()
        .filter_map(|verdict| match verdict {
            Verdict::Closest(name) => Some(name.clone()),
            _ => None,
        })
        .collect();
    for (name, rivals) in wanting {
        let open: Vec<usize> = rivals.into_iter().filter(|index| verdicts[*index] == Verdict::Alone).collect();
        let is_gone = exact.iter().any(|taken| taken == name);
        if open.len() < 2 && !is_gone {
            continue;
        }
        let rank = |index: &usize| {
            let wish = &wishes[*index];
            (!wish.is_given, !wish.is_fixed, distance(&wish.official, name))
        };
        let best = open.iter().map(rank).min();
        let closest: Vec<usize> = open.iter().copied().filter(|index| Some(rank(index)) == best).collect();
        for index in open {
            verdicts[index] = match closest.as_slice() {
                [only] if *only == index && !is_gone => Verdict::Closest(name.to_owned()),
                _ => Verdict::Other,
            };
        }
    }
    verdicts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdicts(wishes: &[(&str, &str)]) -> Vec<Option<String>> {
        let wishes: Vec<Wish> = wishes
            .iter()
            .map(|(official, wanted)| Wish {
                official: (*official).to_owned(),
                wanted: (*wanted).to_owned(),
                pointer: String::new(),
                is_given: false,
                is_fixed: false,
            })
            .collect();
        let is_name = |name: &str| name.chars().all(|sign| sign.is_ascii_alphanumeric());
        let settled = settle(&wishes, is_name);
        settled
            .into_iter()
            .zip(wishes)
            .map(|(verdict, wish)| match verdict {
                Verdict::Closest(name) => Some(name),
                Verdict::Alone => Some(wish.wanted),
                Verdict::Other => None,
            })
            .collect()
    }

    #[test]
    fn closeness_gives_a_name_to_the_one_that_is_spelled_so() {
        let named = verdicts(&[("mW", "MW"), ("MW", "Mw"), ("m_w", "MW")]);
        assert_eq!(named, [None, Some("MW".to_owned()), None]);
        let named = verdicts(&[("m_w", "MW"), ("MW", "Mw"), ("Mw", "Mw"), ("mW", "MW")]);
        assert_eq!(named, [None, Some("MW".to_owned()), Some("Mw".to_owned()), None]);
    }

    #[test]
    fn closeness_counts_signs_before_case() {
        let named = verdicts(&[("user_name", "user_name"), ("userName", "user_name"), ("UserName", "user_name")]);
        assert_eq!(named, [Some("user_name".to_owned()), None, None]);
        assert_eq!(verdicts(&[("AL-1", "Al1"), ("AL1", "Al1")]), [None, Some("Al1".to_owned())]);
        assert_eq!(verdicts(&[("a-b", "AB"), ("a_b", "AB"), ("aB", "AB")]), [None, None, Some("AB".to_owned())]);
    }

    #[test]
    fn closeness_of_equals_gives_the_name_to_none() {
        assert_eq!(verdicts(&[("a-b", "AB"), ("a_b", "AB")]), [None, None]);
    }
}
