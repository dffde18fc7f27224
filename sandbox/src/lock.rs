//! Locks of the sandbox.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Locks; a panic in another call does not take the sandbox down with it.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
