//! The members of a group: a set in the order in which they joined, since groups of a whole user pool are large.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Ids of users and public accounts, each once. It is written as a list.
#[derive(Clone, Default)]
pub(crate) struct Members {
    next: u64,
    ordered: BTreeMap<u64, Arc<str>>,
    positions: HashMap<Arc<str>, u64>,
}

impl Members {
    pub(crate) fn contains(&self, id: &str) -> bool {
        self.positions.contains_key(id)
    }

    /// Adds a member; one who is there already keeps the place.
    pub(crate) fn insert(&mut self, id: &str) {
        if self.contains(id) {
            return;
        }
        let id: Arc<str> = id.into();
        self.ordered.insert(self.next, Arc::clone(&id));
        self.positions.insert(id, self.next);
        self.next = self.next.saturating_add(1);
    }

    /// Removes a member; one who is not there is skipped.
    pub(crate) fn remove(&mut self, id: &str) {
        if let Some(position) = self.positions.remove(id) {
            self.ordered.remove(&position);
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.ordered.len()
    }

    /// Returns the members in the order in which they joined.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.ordered.values().map(|id| &**id)
    }
}

impl<'a> FromIterator<&'a str> for Members {
    fn from_iter<I: IntoIterator<Item = &'a str>>(ids: I) -> Self {
        let mut members = Self::default();
        ids.into_iter().for_each(|id| members.insert(id));
        members
    }
}

impl Serialize for Members {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let ids = Vec::<String>::deserialize(deserializer)?;
        Ok(ids.iter().map(String::as_str).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(members: &Members) -> Vec<&str> {
        members.iter().collect()
    }

    #[test]
    fn members_are_each_there_once_in_the_order_in_which_they_joined() {
        let mut members: Members = ["c", "a", "b", "a"].into_iter().collect();
        assert_eq!((listed(&members), members.len()), (vec!["c", "a", "b"], 3));
        members.remove("a");
        members.remove("x");
        members.insert("c");
        members.insert("a");
        assert_eq!(listed(&members), ["c", "b", "a"]);
        assert!(members.contains("a") && !members.contains("x"));
    }

    #[test]
    fn members_are_written_as_a_list() {
        let text = serde_json::to_string(&["b", "a"].into_iter().collect::<Members>()).unwrap();
        assert_eq!(text, r#"["b","a"]"#);
        let read: Members = serde_json::from_str(r#"["b","a","b"]"#).unwrap();
        assert_eq!(listed(&read), ["b", "a"]);
    }
}
