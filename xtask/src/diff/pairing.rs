//! Pairs the items of both sides.

use std::collections::BTreeMap;

/// The things of both sides.
pub(crate) struct Paired<'a, T> {
    pub(crate) both: Vec<(&'a T, &'a T)>,
    pub(crate) removed: Vec<&'a T>,
    pub(crate) added: Vec<&'a T>,
}

/// Pairs things that have a key in common. The first kind of key counts most; what it leaves over is paired by the
/// next one.
pub(crate) fn pair<'a, T>(old: &'a [T], new: &'a [T], keys: &[&dyn Fn(&T) -> String]) -> Paired<'a, T> {
    let mut paired = Paired { both: Vec::new(), removed: old.iter().collect(), added: new.iter().collect() };
    for key in keys {
        let mut by_key: BTreeMap<String, &T> = paired.added.iter().map(|item| (key(item), *item)).collect();
        let (both, removed): (Vec<_>, Vec<_>) = paired
            .removed
            .into_iter()
            .map(|item| (item, by_key.remove(&key(item))))
            .partition(|(_, found)| found.is_some());
        paired.both.extend(both.into_iter().filter_map(|(item, found)| Some((item, found?))));
        paired.removed = removed.into_iter().map(|(item, _)| item).collect();
        paired.added.retain(|item| by_key.get(&key(item)).is_some_and(|left| std::ptr::eq(*left, *item)));
    }
    paired
}
