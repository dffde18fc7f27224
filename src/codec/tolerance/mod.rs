//! What a tolerant read leaves out: where it stood, why it cannot be read, and how much there is of it.
//!
//! Nothing here is at work while a response can be read as its document describes it. Only a response that cannot be
//! is read again, from a tree of values, with a collector in this thread: reading goes on behind a value of a tree that
//! has failed, which it cannot do in a text. A collector belongs to one read. One that begins within another puts the
//! first aside, and the end of a read, a panic included, puts it back.
#![cfg_attr(not(feature = "client"), allow(dead_code, reason = "only the clients read tolerantly"))]

#[cfg(feature = "checks")]
mod inspection;
#[cfg(not(feature = "checks"))]
#[path = "unchecked.rs"]
mod inspection;

use std::cell::{Cell, RefCell};
use std::fmt;

pub(crate) use inspection::inspects;
use inspection::note;
#[cfg(feature = "checks")]
pub(crate) use inspection::{
    Finding, IGNORED, Inspection, Kind, asks_for_duplicates, at_name, inspect, settle_repeated,
};
pub(super) use inspection::{note_missing, noted, resolve_name};

/// Places that are kept; all are counted.
const KEPT: usize = 100;

thread_local! {
    /// Whether there is a collector: what reading asks, at the cost of one load.
    static ACTIVE: Cell<bool> = const { Cell::new(false) };
    static COLLECTOR: RefCell<Option<Collector>> = const { RefCell::new(None) };
}

/// What a read may leave out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "genauth-core"), allow(dead_code, reason = "Prove reads whole lists"))]
pub(crate) enum Tolerance {
    /// Optional properties, and elements of lists.
    Elements,
    /// Optional properties, lists included, and scalar elements of lists: a list of objects is read as a whole.
    WholeLists,
    /// Optional scalars that claim nothing, and scalar elements of lists.
    Scalars,
    /// Nothing.
    Nothing,
}

/// A part of a response that was left out because it cannot be read.
///
/// It says where the part stood and what was expected there, never what was there instead.
#[derive(Clone, PartialEq, Eq)]
pub struct Skipped {
    path: String,
    problem: String,
}

impl Skipped {
    #[cfg(feature = "client")]
    pub(crate) fn new(path: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { path: path.into(), problem: problem.into() }
    }

    /// Where it stood, as `data.list[3].loginsCount`. Names are those of the document; `{key}` stands for any other.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Why it cannot be read.
    #[must_use]
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for Skipped {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}`: {}", self.path, self.problem)
    }
}

impl fmt::Debug for Skipped {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Skipped").field("path", &self.path).field("problem", &self.problem).finish()
    }
}

/// What a read has found.
#[derive(Debug, Clone, Default)]
pub(crate) struct Findings {
    /// The first parts that were left out.
    pub(crate) skipped: Vec<Skipped>,
    /// How many there are.
    pub(crate) count: usize,
    /// Lists that stand in no other list, each with the number of elements that it lacks.
    pub(crate) lists: Vec<(String, usize)>,
    /// The innermost place of the failure that ended the read.
    pub(crate) failure: Option<Skipped>,
}

/// One step into a value.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Segment {
    /// A property of the document.
    Property(&'static str),
    /// A key that the document does not name.
    Key,
    /// An element of a list.
    Index(usize),
}

struct Collector {
    tolerance: Tolerance,
    /// The way to where reading is, each step with the number of parts that were left out before it.
    path: Vec<(Segment, usize)>,
    findings: Findings,
    /// Findings of a check, which wants all of them and goes on behind each.
    #[cfg(feature = "checks")]
    inspection: Option<Inspection>,
}

impl Collector {
    #[cfg(any(feature = "client", feature = "checks"))]
    fn new(tolerance: Tolerance) -> Self {
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

/// Reads without a collector: what fails in it fails as a whole.
pub(super) fn suspend<T>(read: impl FnOnce() -> T) -> T {
    if !is_active() || inspects() {
        return read();
    }
    let _scope = Scope::begin(None);
    read()
}

/// Puts the collector before it back, also when reading panics.
struct Scope(Option<Collector>);

impl Scope {
    fn begin(collector: Option<Collector>) -> Self {
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

/// Whether there is a collector. Only then do [`enter`] and [`leave`] do anything.
#[inline]
pub(crate) fn is_active() -> bool {
    ACTIVE.get()
}

fn with<T>(what: impl FnOnce(&mut Collector) -> T) -> Option<T> {
    if !is_active() {
        return None;
    }
    COLLECTOR.with_borrow_mut(|collector| collector.as_mut().map(what))
}

/// Steps into a value.
#[cold]
pub(crate) fn enter(segment: Segment) {
    with(|collector| {
        collector.path.push((segment, collector.findings.count));
        #[cfg(feature = "checks")]
        collector.entered(segment);
    });
}

/// Steps out again.
#[cold]
pub(crate) fn leave() {
    with(|collector| {
        let _left = collector.path.pop();
        #[cfg(feature = "checks")]
        collector.left(_left);
    });
}

/// A value that has to be there could not be read.
#[cold]
pub(crate) fn fail(error: &dyn fmt::Display) {
    if is_active() {
        let problem = describe(&error.to_string());
        with(|collector| collector.fail(&problem));
    }
}

/// A required property is not there.
#[cold]
pub(crate) fn fail_missing(name: &'static str) {
    with(|collector| {
        collector.path.push((Segment::Property(name), 0));
        collector.fail(MISSING);
        collector.path.pop();
    });
}

/// What is said of a required property that is not there.
pub(crate) const MISSING: &str = "the required property is missing";

/// A required property could not be read. Whether reading goes on without it, which only a check does.
#[cold]
pub(super) fn recovers_required(error: &dyn fmt::Display) -> bool {
    if note(error) {
        return true;
    }
    fail(error);
    false
}

/// An optional property could not be read. Whether reading goes on without it.
#[cold]
pub(super) fn recovers_property(error: &dyn fmt::Display, is_scalar: bool) -> bool {
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

/// An element of a list or a value of a map could not be read. Whether reading goes on without it.
#[cold]
pub(super) fn recovers_element(error: &dyn fmt::Display, is_scalar: bool) -> bool {
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

/// The property by which a response claims that something was proven.
const CLAIM: &str = "success";

impl Collector {
    fn is_at_claim(&self) -> bool {
        matches!(self.path.last(), Some((Segment::Property(CLAIM), _)))
    }

    /// Keeps the first place that fails: the places around it fail for the same reason.
    fn fail(&mut self, problem: &str) {
        if self.findings.failure.is_none() {
            let failure = Skipped { path: render(&self.path), problem: problem.to_owned() };
            self.findings.failure = Some(failure);
        }
    }

    /// Leaves the value out that reading is at, and with it what was left out of it before.
    fn skip(&mut self) -> bool {
        let Some(cause) = self.findings.failure.take() else { return false };
        let before = self.path.last().map_or(0, |(_, before)| *before);
        self.findings.skipped.truncate(before);
        self.findings.count = before + 1;
        if self.findings.skipped.len() < KEPT {
            let path = render(&self.path);
            let inside = cause.path.strip_prefix(path.as_str()).map(|rest| rest.trim_start_matches('.'));
            let problem = match inside {
                Some(inside) if !inside.is_empty() => format!("at `{inside}`: {}", cause.problem),
                _ => cause.problem,
            };
            self.findings.skipped.push(Skipped { path, problem });
        }
        true
    }

    /// Counts an element of a list that stands in no other list.
    fn count_element(&mut self) {
        let Some(((Segment::Index(_), _), list)) = self.path.split_last() else { return };
        if list.iter().any(|(segment, _)| matches!(segment, Segment::Index(_) | Segment::Key)) {
            return;
        }
        let path = render(list);
        match self.findings.lists.iter_mut().find(|(known, _)| *known == path) {
            Some((_, count)) => *count += 1,
            None => self.findings.lists.push((path, 1)),
        }
    }
}

fn render(path: &[(Segment, usize)]) -> String {
    let mut text = String::new();
    for (segment, _) in path {
        let name = match segment {
            Segment::Index(index) => {
                text.push_str(&format!("[{index}]"));
                continue;
            }
            Segment::Property(name) => name,
            Segment::Key => "{key}",
        };
        if !text.is_empty() {
            text.push('.');
        }
        text.push_str(name);
    }
    if text.is_empty() { ".".to_owned() } else { text }
}

/// The text of a decoding error without the value that it quotes: only what follows the last `expected` is ours.
pub(crate) fn describe(error: &str) -> String {
    if error.starts_with("missing field") {
        return MISSING.to_owned();
    }
    match error.rsplit_once(", expected ").map(|(_, expected)| expected.split(" at line ").next().unwrap_or(expected)) {
        Some(expected) => format!("it has another type, expected {expected}"),
        None => "it has another type".to_owned(),
    }
}

#[cfg(all(test, feature = "client"))]
mod tests {
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
            (0..KEPT + 20).for_each(|_| assert!(failing(&ELEMENT)));
        });
        assert_eq!((findings.skipped.len(), findings.count), (KEPT, KEPT + 20));
        assert_eq!(findings.skipped[0].to_string(), "`list[3]`: it has another type, expected a whole number");
        assert_eq!(findings.lists, [("list".to_owned(), KEPT + 20)]);
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
