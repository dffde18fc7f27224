//! What both services of the sandbox share: credentials, bad input, control API, faults, state.

mod auth;
mod bad_input;
mod control;
mod facade;
mod faults;
mod many;
mod state;
