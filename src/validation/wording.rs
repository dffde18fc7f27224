//! Counts and ranges in words.

/// Singular and plural of what is counted.
pub(super) type Noun = (&'static str, &'static str);

pub(super) const BYTES: Noun = ("byte", "bytes");
pub(super) const CHARACTERS: Noun = ("character", "characters");
pub(super) const ITEMS: Noun = ("item", "items");

pub(super) fn counted(count: usize, (one, many): Noun) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// How many there have to be: `1 to 64 characters`, `exactly 6 characters`, `at least 1 item`.
pub(super) fn count_wanted(min: Option<usize>, max: Option<usize>, noun: Noun) -> String {
    match (min.filter(|min| *min > 0), max) {
        (None, None) => format!("any number of {}", noun.1),
        (None, Some(0)) => format!("no {}", noun.1),
        (None, Some(max)) => format!("at most {}", counted(max, noun)),
        (Some(min), None) => format!("at least {}", counted(min, noun)),
        (Some(min), Some(max)) if min == max => format!("exactly {}", counted(max, noun)),
        (Some(min), Some(max)) => format!("{min} to {}", counted(max, noun)),
    }
}

pub(super) fn range_wanted(min: Option<i128>, max: Option<i128>) -> String {
    match (min, max) {
        (None, None) => "any number".to_owned(),
        (None, Some(max)) => format!("at most {max}"),
        (Some(min), None) => format!("at least {min}"),
        (Some(min), Some(max)) if min == max => format!("{min}"),
        (Some(min), Some(max)) => format!("{min} to {max}"),
    }
}

pub(super) fn list_characters(allowed: &[(char, char)]) -> String {
    let parts: Vec<String> = allowed
        .iter()
        .map(|(first, last)| if first == last { first.to_string() } else { format!("{first}-{last}") })
        .collect();
    parts.join(" ")
}
