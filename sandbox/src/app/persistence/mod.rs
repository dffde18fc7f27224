//! State in a file, which one sandbox at a time keeps.

mod file_lock;
mod private_file;
mod state_file;
mod writer;

pub(crate) use state_file::StateFile;
pub(crate) use writer::Persistence;
