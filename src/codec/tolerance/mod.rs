//! Tolerant reading: which parts of a response are skipped, where they are, and why they cannot be read.
//!
//! None of this runs while a response matches its document. A response that does not is read again, from a tree of values, with
//! a thread-local collector: reading can continue after a failed value of a tree, but not within text. A collector belongs to
//! one read. A nested read replaces it and restores it at its end, also after a panic.
#![cfg_attr(
    not(feature = "client"),
    allow(dead_code, unreachable_pub, unused_imports, reason = "only the clients read tolerantly")
)]

mod collector;
mod findings;
#[cfg(feature = "checks")]
mod inspect;
#[cfg(not(feature = "checks"))]
#[path = "unchecked.rs"]
mod inspect;
#[cfg(feature = "checks")]
mod inspection;
mod recovery;

#[cfg(feature = "client")]
pub(crate) use collector::collect;
pub(crate) use collector::{enter, fail, fail_missing, is_active, leave};
pub use findings::Skipped;
#[cfg(feature = "client")]
pub(crate) use findings::{Findings, MISSING, describe, render};
pub(crate) use findings::{Segment, Tolerance};
#[cfg(feature = "checks")]
pub(crate) use inspect::{enter_name, inspect, settle_duplicate, wants_duplicates};
pub(super) use inspect::{inspects, note_missing, resolve_name, unread_count};
#[cfg(feature = "checks")]
pub(crate) use inspection::{Finding, FindingKind, IGNORED_VALUE, Inspection};
pub(super) use recovery::{recovers_element, recovers_property, recovers_required, suspend};
