//! Releases of packages.

/// Whether a release is later than another; nothing if one of them is not made of numbers.
pub(super) fn is_later(release: &str, other: &str) -> Option<bool> {
    let numbers = |text: &str| text.split('.').map(|part| part.parse::<u64>().ok()).collect::<Option<Vec<u64>>>();
    Some(numbers(release)? > numbers(other)?)
}

#[cfg(test)]
mod tests {
    use super::is_later;

    #[test]
    fn releases_are_compared_by_numbers() {
        for (release, other, expected) in [
            ("0.14.9", "0.9.6", Some(true)),
            ("0.9.6", "0.14.9", Some(false)),
            ("1.0.0", "1.0.0", Some(false)),
            ("1.0.0-beta", "1.0.0", None),
        ] {
            assert_eq!(is_later(release, other), expected, "{release} {other}");
        }
    }
}
