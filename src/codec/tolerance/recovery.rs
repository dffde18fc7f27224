//! Decides whether reading continues after a value that cannot be read.

use std::fmt;

use super::collector::{Scope, fail, is_active, with};
use super::findings::Tolerance;
use super::inspect::{inspects, note};

/// Reads without a collector, so that any failure fails the whole value.
pub(crate) fn suspend<T>(read: impl FnOnce() -> T) -> T {
    if !is_active() || inspects() {
        return read();
    }
    let _scope = Scope::begin(None);
    read()
}

/// Handles a required property that cannot be read. Returns whether reading continues without it, as only a check does.
#[cold]
pub(crate) fn recovers_required(error: &dyn fmt::Display) -> bool {
    if note(error) {
        return true;
    }
    fail(error);
    false
}

/// Handles an optional property that cannot be read. Returns whether reading continues without it.
#[cold]
pub(crate) fn recovers_property(error: &dyn fmt::Display, is_scalar: bool) -> bool {
    if note(error) {
        return true;
    }
    fail(error);
    with(|collector| {
        let is_tolerated = match collector.tolerance {
            Tolerance::Elements | Tolerance::WholeLists => true,
            Tolerance::Scalars => is_scalar && !collector.is_at_claim(),
            Tolerance::Nothing => false,
        };
        is_tolerated && collector.skip()
    })
    .unwrap_or(false)
}

/// Handles an element of a list or a value of a map that cannot be read. Returns whether reading continues without it.
#[cold]
pub(crate) fn recovers_element(error: &dyn fmt::Display, is_scalar: bool) -> bool {
    if note(error) {
        return true;
    }
    fail(error);
    with(|collector| {
        let is_tolerated = match collector.tolerance {
            Tolerance::Elements => true,
            Tolerance::WholeLists | Tolerance::Scalars => is_scalar,
            Tolerance::Nothing => false,
        };
        let is_skipped = is_tolerated && collector.skip();
        if is_skipped {
            collector.count_element();
        }
        is_skipped
    })
    .unwrap_or(false)
}

#[cfg(all(test, feature = "client"))]
mod tests {
    use super::super::collector::{MAX_KEPT, collect, enter, fail_missing, leave};
    use super::super::findings::{Segment, Skipped};
    use super::*;

    fn failing(at: &[Segment]) -> bool {
        at.iter().for_each(|segment| enter(*segment));
        let recovered = recovers_element(&"invalid type: string \"Mara\", expected a whole number", false);
        at.iter().for_each(|_| leave());
        recovered
    }

    const ELEMENT: [Segment; 2] = [Segment::Property("list"), Segment::Index(3)];

    #[test]
    fn collector_keeps_the_first_places_and_counts_all() {
        let ((), findings) = collect(Tolerance::Elements, || {
            (0..MAX_KEPT + 20).for_each(|_| assert!(failing(&ELEMENT)));
        });
        assert_eq!((findings.skipped.len(), findings.count), (MAX_KEPT, MAX_KEPT + 20));
        assert_eq!(findings.skipped[0].to_string(), "`list[3]`: it has another type, expected a whole number");
        assert_eq!(findings.lists, [("list".to_owned(), MAX_KEPT + 20)]);
        assert!(findings.failure.is_none());
    }

    #[test]
    fn collector_within_another_and_one_of_a_panic_leave_the_first_as_it_was() {
        let ((), outer) = collect(Tolerance::Elements, || {
            assert!(failing(&ELEMENT));
            let (recovered, inner) = collect(Tolerance::Nothing, || failing(&ELEMENT));
            assert!(!recovered && inner.failure.is_some());
            let panicked = std::panic::catch_unwind(|| collect(Tolerance::Nothing, || panic!("in a read")));
            assert!(panicked.is_err() && is_active());
            suspend(|| assert!(!is_active() && !failing(&ELEMENT)));
            assert!(failing(&ELEMENT));
        });
        assert_eq!(outer.count, 2);
        assert!(!is_active());
    }

    #[test]
    fn collector_names_the_whole_that_is_left_out_and_the_place_within_it() {
        let ((), findings) = collect(Tolerance::Elements, || {
            enter(Segment::Property("list"));
            enter(Segment::Index(0));
            enter(Segment::Property("age"));
            assert!(recovers_property(&"x", true));
            leave();
            fail_missing("userId");
            assert!(recovers_element(&"missing field `userId`", false));
            leave();
            leave();
        });
        assert_eq!(findings.skipped, [Skipped::new("list[0]", "at `userId`: the required property is missing")]);
        assert_eq!(findings.count, 1);
    }
}
