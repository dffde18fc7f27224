//! Normalizes phone numbers.

/// Normalizes a number: `+1` is optional in North America, and other numbers have a plus that the list of test users sometimes
/// leaves out.
pub(crate) fn normalize(number: &str) -> &str {
    match number.strip_prefix('+') {
        // North American numbers have ten digits after the country code.
        Some(rest) if rest.len() == 11 => rest.strip_prefix('1').unwrap_or(rest),
        // Ten digits with a plus are test users outside of North America, and differ from ten digits without one.
        Some(rest) if rest.len() == 10 => number,
        Some(rest) => rest,
        None => number,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phone_numbers_are_normalized() {
        assert_eq!(normalize("+12001004014"), "2001004014");
        assert_eq!(normalize("2001004014"), "2001004014");
        assert_eq!(normalize("+2001004025"), "+2001004025");
        assert_eq!(normalize("+447968900002"), "447968900002");
    }
}
