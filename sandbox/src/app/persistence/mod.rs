//! State in a file.

mod file_lock;
mod state_file;

pub(crate) use state_file::{StateFile, keep};
