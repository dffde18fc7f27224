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
pub(super) fn count_wanted(least: Option<usize>, most: Option<usize>, noun: Noun) -> String {
    match (least.filter(|least| *least > 0), most) {
        (None, None) => format!("any number of {}", noun.1),
        (None, Some(0)) => format!("no {}", noun.1),
        (None, Some(most)) => format!("at most {}", counted(most, noun)),
        (Some(least), None) => format!("at least {}", counted(least, noun)),
        (Some(least), Some(most)) if least == most => format!("exactly {}", counted(most, noun)),
        (Some(least), Some(most)) => format!("{least} to {}", counted(most, noun)),
    }
}

pub(super) fn range_wanted(least: Option<i128>, most: Option<i128>) -> String {
    match (least, most) {
        (None, None) => "any number".to_owned(),
        (None, Some(most)) => format!("at most {most}"),
        (Some(least), None) => format!("at least {least}"),
        (Some(least), Some(most)) if least == most => format!("{least}"),
        (Some(least), Some(most)) => format!("{least} to {most}"),
    }
}

pub(super) fn named(allowed: &[(char, char)]) -> String {
    let parts: Vec<String> = allowed
        .iter()
        .map(|(first, last)| if first == last { first.to_string() } else { format!("{first}-{last}") })
        .collect();
    parts.join(" ")
}
