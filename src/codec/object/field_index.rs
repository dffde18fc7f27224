//! Lookup of properties by name.

/// The names of an object's properties, found by their hash. Made when the crate is compiled: what a service writes in its own
/// order costs one comparison, hardly more than what comes in the document's order.
pub struct FieldIndex {
    properties: &'static [&'static str],
    aliases: &'static [(&'static str, usize)],
    /// For each hash the first property that has it.
    first: [u8; SIZE],
    /// For each property the next one of the same hash.
    next: [u8; SIZE],
}

const SIZE: usize = 64;
const EMPTY: u8 = u8::MAX;

impl FieldIndex {
    /// The index of these properties and their older names. Those behind the 64th are found by looking at all of them.
    #[must_use]
    pub const fn new(properties: &'static [&'static str], aliases: &'static [(&'static str, usize)]) -> Self {
        let (mut first, mut next) = ([EMPTY; SIZE], [EMPTY; SIZE]);
        let mut index = if properties.len() < SIZE { properties.len() } else { SIZE };
        while index > 0 {
            index -= 1;
            let hash = hash(properties[index].as_bytes());
            next[index] = first[hash];
            // Below 64.
            first[hash] = index as u8;
        }
        Self { properties, aliases, first, next }
    }

    /// All names, in the order of the document.
    pub(super) fn properties(&self) -> &'static [&'static str] {
        self.properties
    }

    /// The place of the property of that name, or of that older name.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        let mut candidate = self.first[hash(name.as_bytes())];
        while candidate != EMPTY {
            let index = usize::from(candidate);
            if self.properties.get(index).is_some_and(|property| *property == name) {
                return Some(index);
            }
            candidate = self.next.get(index).copied().unwrap_or(EMPTY);
        }
        if self.properties.len() > SIZE || !self.aliases.is_empty() {
            return self.find_elsewhere(name);
        }
        None
    }

    #[cold]
    fn find_elsewhere(&self, name: &str) -> Option<usize> {
        let place = self.properties.iter().skip(SIZE).position(|property| *property == name).map(|place| place + SIZE);
        place.or_else(|| self.aliases.iter().find(|(alias, _)| *alias == name).map(|(_, index)| *index))
    }
}

/// Below [`SIZE`].
const fn hash(name: &[u8]) -> usize {
    match name {
        [] => 0,
        [first, .., last] => {
            let middle = name[name.len() / 2] as usize;
            (name.len() * 7 + *first as usize * 31 + middle * 13 + *last as usize * 3) % SIZE
        }
        [only] => *only as usize % SIZE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_is_found_and_nothing_else() {
        let name = |index: usize| -> &'static str { format!("member{index}").leak() };
        for count in [0, 1, 63, 64, 65, 600] {
            let mut properties = vec!["a", "b", "", "ab", "ba", "é", "userId", "userIds", "createdAt"];
            properties.extend((0..count).map(name));
            let properties: &'static [&'static str] = properties.leak();
            let field_index = FieldIndex::new(properties, &[]);
            for (index, name) in properties.iter().enumerate() {
                assert_eq!(field_index.find(name), Some(index), "{name}");
            }
            for name in ["c", "aa", "userid", "createdAt ", "member600", "\u{0}"] {
                assert_eq!(field_index.find(name), None, "{name}");
            }
        }
    }

    #[test]
    fn older_names_are_found_where_no_property_has_them() {
        let field_index = FieldIndex::new(&["proveId", "phone"], &[("identityId", 0), ("phone", 0)]);
        assert_eq!(
            ["proveId", "identityId", "phone", "id"].map(|name| field_index.find(name)),
            [Some(0), Some(0), Some(1), None]
        );
    }
}
