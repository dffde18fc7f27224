//! Decides which of several names of a document is closest to the Rust name that all of them would have.

use std::collections::BTreeMap;

/// Returns how much a name in the document differs from a Rust name: first in letters and separators, then in case.
pub(super) fn distance(document_name: &str, name: &str) -> usize {
    const LETTER: usize = 10;
    let is_separator = |character: &char| !character.is_alphanumeric();
    let letters = |text: &str| text.chars().filter(|character| !is_separator(character)).collect::<Vec<char>>();
    let separators = |text: &str| text.chars().filter(is_separator).collect::<Vec<char>>();
    let (left, right) = (letters(document_name), letters(name));
    let letters: usize = left
        .iter()
        .zip(&right)
        .map(|(one, other)| match (one, other) {
            (one, other) if one == other => 0,
            (one, other) if one.eq_ignore_ascii_case(other) => 1,
            _ => LETTER,
        })
        .sum();
    let (between, expected) = (separators(document_name), separators(name));
    let characters = between.iter().zip(&expected).filter(|(one, other)| one != other).count();
    letters + LETTER * (characters + left.len().abs_diff(right.len()) + between.len().abs_diff(expected.len()))
}

/// What is to be named, and how.
pub(super) struct NameRequest {
    pub(super) document_name: String,
    pub(super) wanted: String,
    /// Where it stands in the document.
    pub(super) pointer: String,
    /// An overlay has given the name.
    pub(super) is_given: bool,
    /// Replacing its symbols by words gives the same name.
    pub(super) is_fixed: bool,
}

/// Who gets a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Decision {
    /// The name that it is closest to.
    Closest(String),
    /// The wanted name, which nobody else wants.
    Alone,
    /// Another name than the wanted one.
    Other,
}

/// Decides about every request, by the names alone: the order of the requests does not matter. `is_name` returns whether a name
/// in the document is a Rust name as it is: such a name belongs to the request with exactly this name, before any other that
/// would become it.
pub(super) fn decide(requests: &[NameRequest], is_name: impl Fn(&str) -> bool) -> Vec<Decision> {
    let mut wanting: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, request) in requests.iter().enumerate() {
        wanting.entry(&request.wanted).or_default().push(index);
    }
    let mut decisions = vec![Decision::Alone; requests.len()];
    for (index, request) in requests.iter().enumerate() {
        let document_name = request.document_name.as_str();
        let rivals = wanting.get(document_name).map(Vec::as_slice).unwrap_or_default();
        let is_contested = rivals.iter().any(|rival| *rival != index);
        let is_given = rivals.iter().any(|rival| requests[*rival].is_given);
        if !request.is_given && is_contested && !is_given && is_name(document_name) {
            decisions[index] = Decision::Closest(document_name.to_owned());
        }
    }
    let exact: Vec<String> = decisions
        .iter()
        .filter_map(|decision| match decision {
            Decision::Closest(name) => Some(name.clone()),
            _ => None,
        })
        .collect();
    for (name, rivals) in wanting {
        let open: Vec<usize> = rivals.into_iter().filter(|index| decisions[*index] == Decision::Alone).collect();
        let is_gone = exact.iter().any(|taken| taken == name);
        if open.len() < 2 && !is_gone {
            continue;
        }
        let rank = |index: &usize| {
            let request = &requests[*index];
            (!request.is_given, !request.is_fixed, distance(&request.document_name, name))
        };
        let best = open.iter().map(rank).min();
        let closest: Vec<usize> = open.iter().copied().filter(|index| Some(rank(index)) == best).collect();
        for index in open {
            decisions[index] = match closest.as_slice() {
                [only] if *only == index && !is_gone => Decision::Closest(name.to_owned()),
                _ => Decision::Other,
            };
        }
    }
    decisions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decisions(requests: &[(&str, &str)]) -> Vec<Option<String>> {
        let requests: Vec<NameRequest> = requests
            .iter()
            .map(|(document_name, wanted)| NameRequest {
                document_name: (*document_name).to_owned(),
                wanted: (*wanted).to_owned(),
                pointer: String::new(),
                is_given: false,
                is_fixed: false,
            })
            .collect();
        let is_name = |name: &str| name.chars().all(|character| character.is_ascii_alphanumeric());
        let decided = decide(&requests, is_name);
        decided
            .into_iter()
            .zip(requests)
            .map(|(decision, request)| match decision {
                Decision::Closest(name) => Some(name),
                Decision::Alone => Some(request.wanted),
                Decision::Other => None,
            })
            .collect()
    }

    #[test]
    fn closeness_gives_a_name_to_its_exact_match() {
        let named = decisions(&[("mW", "MW"), ("MW", "Mw"), ("m_w", "MW")]);
        assert_eq!(named, [None, Some("MW".to_owned()), None]);
        let named = decisions(&[("m_w", "MW"), ("MW", "Mw"), ("Mw", "Mw"), ("mW", "MW")]);
        assert_eq!(named, [None, Some("MW".to_owned()), Some("Mw".to_owned()), None]);
    }

    #[test]
    fn closeness_counts_separators_before_case() {
        let named = decisions(&[("user_name", "user_name"), ("userName", "user_name"), ("UserName", "user_name")]);
        assert_eq!(named, [Some("user_name".to_owned()), None, None]);
        assert_eq!(decisions(&[("AL-1", "Al1"), ("AL1", "Al1")]), [None, Some("Al1".to_owned())]);
        assert_eq!(decisions(&[("a-b", "AB"), ("a_b", "AB"), ("aB", "AB")]), [None, None, Some("AB".to_owned())]);
    }

    #[test]
    fn closeness_of_equals_gives_the_name_to_none() {
        assert_eq!(decisions(&[("a-b", "AB"), ("a_b", "AB")]), [None, None]);
    }
}
