//! Which names of properties a failed decoding came past. An error that names the place shows these and no others: any
//! other key of a response was chosen by somebody, and may be somebody's name.

use std::cell::RefCell;

thread_local! {
    /// Nothing unless somebody wants to know.
    static NAMES: RefCell<Option<Vec<&'static str>>> = const { RefCell::new(None) };
}

/// Decodes; gives the names of the properties of every object in which that failed.
#[cfg(feature = "client")]
pub(crate) fn collect_from_failure(decode: impl FnOnce()) -> Vec<&'static str> {
    NAMES.with_borrow_mut(|names| *names = Some(Vec::new()));
    decode();
    NAMES.with_borrow_mut(Option::take).unwrap_or_default()
}

/// An object with these properties could not be read.
#[cold]
pub(super) fn note(properties: &[&'static str], aliases: &[(&'static str, usize)]) {
    NAMES.with_borrow_mut(|names| {
        if let Some(names) = names {
            names.extend(properties);
            names.extend(aliases.iter().map(|(alias, _)| *alias));
        }
    });
}
