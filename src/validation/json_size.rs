//! How long a body is as JSON text.

use std::io::{self, Write};

use serde::Serialize;

/// Bytes of the compact JSON text, counted without writing it anywhere.
pub(super) fn of_json(body: &impl Serialize) -> usize {
    let mut counter = Counter(0);
    // A value that cannot be written is rejected when it is to be sent; here it has no size.
    let _ = serde_json::to_writer(&mut counter, body);
    counter.0
}

struct Counter(usize);

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 = self.0.saturating_add(bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
