//! Phone numbers as Prove takes them.

/// A number in one spelling: `+1` is optional in North America, and other numbers have a plus that the list of test
/// users sometimes leaves out.
pub(super) fn normal(number: &str) -> &str {
    match number.strip_prefix('+') {
        // North American numbers have ten digits behind the country code.
        Some(rest) if rest.len() == 11 => rest.strip_prefix('1').unwrap_or(rest),
        // Ten digits with a plus are test users outside of North America, not the same ten digits without one.
        Some(rest) if rest.len() == 10 => number,
        Some(rest) => rest,
        None => number,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling() {
        assert_eq!(normal("+12001004014"), "2001004014");
        assert_eq!(normal("2001004014"), "2001004014");
        assert_eq!(normal("+2001004025"), "+2001004025");
        assert_eq!(normal("+447968900002"), "447968900002");
    }
}
