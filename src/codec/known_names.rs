//! Records the documented property names of objects that failed to decode. Errors show only these names in a path: any other
//! key may be personal data.

use std::cell::RefCell;

thread_local! {
    /// `None` unless names are being recorded.
    static NAMES: RefCell<Option<Vec<&'static str>>> = const { RefCell::new(None) };
}

/// Decodes; returns the property names of every object in which decoding failed.
#[cfg(feature = "client")]
pub(crate) fn collect_from_failure(decode: impl FnOnce()) -> Vec<&'static str> {
    NAMES.with_borrow_mut(|names| *names = Some(Vec::new()));
    decode();
    NAMES.with_borrow_mut(Option::take).unwrap_or_default()
}

/// Records that an object with these properties failed to decode.
#[cold]
pub(super) fn note(properties: &[&'static str], aliases: &[(&'static str, usize)]) {
    NAMES.with_borrow_mut(|names| {
        if let Some(names) = names {
            names.extend(properties);
            names.extend(aliases.iter().map(|(alias, _)| *alias));
        }
    });
}
