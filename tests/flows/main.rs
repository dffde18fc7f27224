//! The flows against the sandbox, and against responses that the sandbox does not give.

#![allow(deprecated)]

mod identity;
mod mfa;
mod places;
mod prefill;
mod resume;
mod sequences;
mod sequences_prefill;
mod shown;
mod unify;
mod verify;
mod wait;
mod warnings;
