//! What a tolerant read leaves out: where it stood, why it cannot be read, and how much there is of it.
//!
//! Nothing here is at work while a response can be read as its document describes it. Only a response that cannot be
//! is read again, from a tree of values, with a collector in this thread: reading goes on behind a value of a tree that
//! has failed, which it cannot do in a text. A collector belongs to one read. One that begins within another puts the
//! first aside, and the end of a read, a panic included, puts it back.
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
pub(crate) use findings::{Findings, MISSING, describe};
pub(crate) use findings::{Segment, Tolerance};
#[cfg(feature = "checks")]
pub(crate) use inspect::{enter_name, inspect, settle_duplicate, wants_duplicates};
pub(super) use inspect::{inspects, note_missing, resolve_name, unread_count};
#[cfg(feature = "checks")]
pub(crate) use inspection::{Finding, FindingKind, IGNORED_VALUE, Inspection};
pub(super) use recovery::{recovers_element, recovers_property, recovers_required, suspend};
