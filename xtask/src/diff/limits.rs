//! Whether a limit of a value allows less than before.

/// What became of a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    /// Something that was right is rejected.
    Tighter,
    /// Nothing that was right is rejected.
    Looser,
    /// It only warns.
    Advice,
}

/// Compares a limit of that name on both sides.
pub(super) fn compare_limit(name: &str, old: Option<&String>, new: Option<&String>) -> Limit {
    if matches!(name, "expected pattern" | "allowed only if" | "needs") {
        return Limit::Advice;
    }
    let (Some(old), Some(new)) = (old, new) else {
        return if new.is_some() { Limit::Tighter } else { Limit::Looser };
    };
    let (Ok(old), Ok(new)) = (old.parse::<i128>(), new.parse::<i128>()) else {
        // Two patterns or conditions: which one allows more is not decided here.
        return Limit::Tighter;
    };
    let is_lower_bound = name.contains("min");
    if (is_lower_bound && new > old) || (!is_lower_bound && new < old) { Limit::Tighter } else { Limit::Looser }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_have_a_direction() {
        let limit = |name, old: Option<&str>, new: Option<&str>| {
            compare_limit(name, old.map(str::to_owned).as_ref(), new.map(str::to_owned).as_ref())
        };
        assert_eq!(limit("maxLength", Some("10"), Some("9")), Limit::Tighter);
        assert_eq!(limit("maxLength", Some("9"), Some("10")), Limit::Looser);
        assert_eq!(limit("item minLength", Some("9"), Some("10")), Limit::Tighter);
        assert_eq!(limit("minimum", Some("-1"), Some("-2")), Limit::Looser);
        assert_eq!(limit("pattern", None, Some("a")), Limit::Tighter);
        assert_eq!(limit("pattern", Some("a"), None), Limit::Looser);
        assert_eq!(limit("pattern", Some("a"), Some("b")), Limit::Tighter);
        assert_eq!(limit("needs", None, Some("b")), Limit::Advice);
    }
}
