//! Finding a member by its name without looking at all of them.

/// For each hash of a name the first member that has it. Made when the crate is compiled; with it, nine names in ten are
/// found at the first look, in whatever order a service writes them.
pub struct FieldIndex([u8; SIZE]);

const SIZE: usize = 64;
const NOBODY: u8 = u8::MAX;

impl FieldIndex {
    /// The table of these members. Those behind the 255th are found by looking at all.
    #[must_use]
    pub const fn new(members: &[&str]) -> Self {
        let mut places = [NOBODY; SIZE];
        let mut index = 0;
        while index < members.len() && index < NOBODY as usize {
            let hash = hash(members[index].as_bytes());
            if places[hash] == NOBODY {
                // The loop ends before an index does not fit.
                places[hash] = index as u8;
            }
            index += 1;
        }
        Self(places)
    }

    /// The place of the member of that name.
    pub(super) fn find(&self, members: &[&str], name: &str) -> Option<usize> {
        let first = usize::from(self.0[hash(name.as_bytes())]);
        if members.get(first).is_some_and(|member| *member == name) {
            return Some(first);
        }
        members.iter().position(|member| *member == name)
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
        for members in [&["a", "b", "", "ab", "ba", "é", "userId", "userIds", "createdAt"][..], &[], &long] {
            let places = FieldIndex::new(members);
            for (index, name) in members.iter().enumerate() {
                assert_eq!(places.find(members, name), Some(index), "{name}");
            }
            for name in ["c", "aa", "userid", "createdAt ", "member600", "\u{0}"] {
                assert_eq!(places.find(members, name), None, "{name}");
            }
        }
    }
}
