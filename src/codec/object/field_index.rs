//! Lookup of properties by name.

/// For each hash of a name the first property that has it. Made when the crate is compiled; with it, nine names in ten are
/// found at the first look, in whatever order a service writes them.
pub struct FieldIndex([u8; SIZE]);

const SIZE: usize = 64;
const EMPTY: u8 = u8::MAX;

impl FieldIndex {
    /// The table of these properties. Those behind the 255th are found by looking at all.
    #[must_use]
    pub const fn new(properties: &[&str]) -> Self {
        let mut index_by_hash = [EMPTY; SIZE];
        let mut index = 0;
        while index < properties.len() && index < EMPTY as usize {
            let hash = hash(properties[index].as_bytes());
            if index_by_hash[hash] == EMPTY {
                // The loop ends before an index does not fit.
                index_by_hash[hash] = index as u8;
            }
            index += 1;
        }
        Self(index_by_hash)
    }

    /// The place of the property of that name.
    pub(super) fn find(&self, properties: &[&str], name: &str) -> Option<usize> {
        let first = usize::from(self.0[hash(name.as_bytes())]);
        if properties.get(first).is_some_and(|property| *property == name) {
            return Some(first);
        }
        properties.iter().position(|property| *property == name)
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
        let long: Vec<String> = (0..600).map(|index| format!("member{index}")).collect();
        let long: Vec<&str> = long.iter().map(String::as_str).collect();
        for properties in [&["a", "b", "", "ab", "ba", "é", "userId", "userIds", "createdAt"][..], &[], &long] {
            let index_by_hash = FieldIndex::new(properties);
            for (index, name) in properties.iter().enumerate() {
                assert_eq!(index_by_hash.find(properties, name), Some(index), "{name}");
            }
            for name in ["c", "aa", "userid", "createdAt ", "member600", "\u{0}"] {
                assert_eq!(index_by_hash.find(properties, name), None, "{name}");
            }
        }
    }
}
