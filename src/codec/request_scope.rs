//! Whether what is written is a request: read-only properties, which values read from responses hold, stay out of one.
#![cfg_attr(not(feature = "client"), allow(dead_code, reason = "only the clients write requests"))]

use std::cell::Cell;

thread_local! {
    static REQUEST: Cell<bool> = const { Cell::new(false) };
}

/// Whether a request is being written in this thread. Anything else that is written, a copy for a cache for instance,
/// keeps what was read.
#[must_use]
pub(crate) fn writes_request() -> bool {
    REQUEST.get()
}

/// Writes a request.
pub(crate) fn write_request<T>(write: impl FnOnce() -> T) -> T {
    let _scope = Scope(REQUEST.replace(true));
    write()
}

/// Restores what was before, also when writing panics.
struct Scope(bool);

impl Drop for Scope {
    fn drop(&mut self) {
        REQUEST.set(self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn request_ends_with_its_writing_and_with_a_panic() {
        assert!(!writes_request());
        write_request(|| {
            assert!(std::panic::catch_unwind(|| write_request(|| panic!("in a value"))).is_err());
            assert!(writes_request());
        });
        assert!(!writes_request());
    }
}
