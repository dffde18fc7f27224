//! The collector of one read: its current position, and the parts that were skipped or reported so far.

use std::cell::{Cell, RefCell};
use std::fmt;

use super::findings::{Findings, MISSING, Segment, Skipped, Tolerance, describe, render};
#[cfg(feature = "checks")]
use super::inspection::Inspection;

/// The maximum number of skipped parts that are kept; all are counted.
pub(super) const MAX_KEPT: usize = 100;

thread_local! {
    /// Whether there is a collector; checking it costs one load.
    static ACTIVE: Cell<bool> = const { Cell::new(false) };
    pub(super) static COLLECTOR: RefCell<Option<Collector>> = const { RefCell::new(None) };
}

pub(super) struct Collector {
    pub(super) tolerance: Tolerance,
    /// The path to the current position, each step with the number of parts that were skipped before it.
    pub(super) path: Vec<(Segment, usize)>,
    pub(super) findings: Findings,
    /// The findings of a check, which continues after each of them.
    #[cfg(feature = "checks")]
    pub(super) inspection: Option<Inspection>,
}

impl Collector {
    #[cfg(any(feature = "client", feature = "checks"))]
    pub(super) fn new(tolerance: Tolerance) -> Self {
        Self {
            tolerance,
            path: Vec::new(),
            findings: Findings::default(),
            #[cfg(feature = "checks")]
            inspection: None,
        }
    }
}

/// Reads with a collector.
#[cfg(feature = "client")]
pub(crate) fn collect<T>(tolerance: Tolerance, read: impl FnOnce() -> T) -> (T, Findings) {
    let scope = Scope::begin(Some(Collector::new(tolerance)));
    let value = read();
    let findings = COLLECTOR.with_borrow_mut(Option::take).map(|collector| collector.findings).unwrap_or_default();
    drop(scope);
    (value, findings)
}

/// Restores the previous collector, also if reading panics.
pub(super) struct Scope(Option<Collector>);

impl Scope {
    pub(super) fn begin(collector: Option<Collector>) -> Self {
        ACTIVE.set(collector.is_some());
        Self(COLLECTOR.replace(collector))
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        ACTIVE.set(self.0.is_some());
        COLLECTOR.replace(self.0.take());
    }
}

/// Returns whether there is a collector. Without one, [`enter`] and [`leave`] do nothing.
#[inline]
pub(crate) fn is_active() -> bool {
    ACTIVE.get()
}

pub(super) fn with<T>(what: impl FnOnce(&mut Collector) -> T) -> Option<T> {
    if !is_active() {
        return None;
    }
    COLLECTOR.with_borrow_mut(|collector| collector.as_mut().map(what))
}

/// Enters a value.
#[cold]
pub(crate) fn enter(segment: Segment) {
    with(|collector| {
        collector.path.push((segment, collector.findings.count));
        #[cfg(feature = "checks")]
        if let Some(inspection) = &mut collector.inspection {
            inspection.entered(&collector.path, segment);
        }
    });
}

/// Leaves a value.
#[cold]
pub(crate) fn leave() {
    with(|collector| {
        let _left = collector.path.pop();
        #[cfg(feature = "checks")]
        if let Some(inspection) = &mut collector.inspection {
            inspection.left(_left);
        }
    });
}

/// Records that a required value could not be read.
#[cold]
pub(crate) fn fail(error: &dyn fmt::Display) {
    if is_active() {
        let problem = describe(&error.to_string());
        with(|collector| collector.fail(&problem));
    }
}

/// Records that a required property is missing.
#[cold]
pub(crate) fn fail_missing(name: &'static str) {
    with(|collector| {
        collector.path.push((Segment::Property(name), 0));
        collector.fail(MISSING);
        collector.path.pop();
    });
}

/// The property with which a response claims a proof.
const CLAIM: &str = "success";

impl Collector {
    pub(super) fn is_at_claim(&self) -> bool {
        matches!(self.path.last(), Some((Segment::Property(CLAIM), _)))
    }

    /// Keeps the first position that fails: the values around it fail for the same reason.
    fn fail(&mut self, problem: &str) {
        if self.findings.failure.is_none() {
            let failure = Skipped { path: render(segments(&self.path)), problem: problem.to_owned() };
            self.findings.failure = Some(failure);
        }
    }

    /// Skips the value at the current position, including parts that were skipped within it before.
    pub(super) fn skip(&mut self) -> bool {
        let Some(cause) = self.findings.failure.take() else { return false };
        let before = self.path.last().map_or(0, |(_, before)| *before);
        self.findings.skipped.truncate(before);
        self.findings.count = before + 1;
        if self.findings.skipped.len() < MAX_KEPT {
            let path = render(segments(&self.path));
            let inside = cause.path.strip_prefix(path.as_str()).map(|rest| rest.trim_start_matches('.'));
            let problem = match inside {
                Some(inside) if !inside.is_empty() => format!("at `{inside}`: {}", cause.problem),
                _ => cause.problem,
            };
            self.findings.skipped.push(Skipped { path, problem });
        }
        true
    }

    /// Counts a skipped element of an outermost list.
    pub(super) fn count_element(&mut self) {
        let Some(((Segment::Index(_), _), list)) = self.path.split_last() else { return };
        if list.iter().any(|(segment, _)| matches!(segment, Segment::Index(_) | Segment::Key)) {
            return;
        }
        let path = render(segments(list));
        match self.findings.lists.iter_mut().find(|(known, _)| *known == path) {
            Some((_, count)) => *count += 1,
            None => self.findings.lists.push((path, 1)),
        }
    }
}

/// Leaves out the counts of the steps.
fn segments(path: &[(Segment, usize)]) -> impl Iterator<Item = Segment> {
    path.iter().map(|(segment, _)| *segment)
}
