//! What a resolved document must be, beyond what `openapiv3` demands.
//!
//! `openapiv3` buffers what it reads (its types are flattened and untagged), so its errors have no place, it passes over
//! some mistakes in silence, and it cannot read an object that has the same member twice. The types here have one field
//! for each member that it knows, are read before it, hold nothing, and reject with the exact place.

#![allow(dead_code, reason = "what is read is not kept: the types are the check")]

mod checks;
mod document;
mod names;
mod object;

pub(super) use document::Document;
