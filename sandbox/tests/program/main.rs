//! The sandbox as a program.

mod support;

mod command;
mod persist;
