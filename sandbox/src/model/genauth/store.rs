//! Records of one kind: found by their names, kept in the order of their creation.

use std::collections::{BTreeMap, HashMap};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Something that is kept under unique names.
pub(crate) trait Record: Clone + Serialize + DeserializeOwned {
    /// The record's own id, which never changes.
    fn id(&self) -> &str;

    /// Other names that are unique, by the member that they are given in; a name as it is compared.
    fn names(&self) -> Vec<(&'static str, String)>;
}

/// Why a change was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Another record has that name.
    Taken(&'static str),
    /// There is no such record.
    Missing,
}

/// Records in the order of their creation.
#[derive(Clone)]
pub(crate) struct Store<T> {
    next: u64,
    records: BTreeMap<u64, T>,
    index: HashMap<(&'static str, String), u64>,
}

/// The member that ids are indexed under.
pub(crate) const ID: &str = "id";

impl<T> Default for Store<T> {
    fn default() -> Self {
        Self { next: 0, records: BTreeMap::new(), index: HashMap::new() }
    }
}

impl<T: Record> Store<T> {
    /// Adds a record, unless one of its names is taken.
    pub(crate) fn insert(&mut self, record: T) -> Result<&T, Refused> {
        let at = self.next;
        self.check(&record, at)?;
        self.next = self.next.saturating_add(1);
        self.add_names(&record, at);
        Ok(self.records.entry(at).or_insert(record))
    }

    /// Changes a record, unless one of its names is taken then.
    pub(crate) fn change(&mut self, id: &str, change: impl FnOnce(&mut T)) -> Result<&T, Refused> {
        let at = self.at(ID, id).ok_or(Refused::Missing)?;
        let mut changed = self.records.get(&at).cloned().ok_or(Refused::Missing)?;
        change(&mut changed);
        self.check(&changed, at)?;
        self.replace(at, changed);
        self.records.get(&at).ok_or(Refused::Missing)
    }

    /// Puts a record back as it was, after a change that did not work out.
    pub(crate) fn restore(&mut self, record: T) {
        if let Some(at) = self.at(ID, record.id()) {
            self.replace(at, record);
        }
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<T> {
        let at = self.at(ID, id)?;
        let removed = self.records.remove(&at)?;
        self.forget_names(&removed);
        Some(removed)
    }

    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.find(ID, id)
    }

    /// The record of a name.
    pub(crate) fn find(&self, member: &'static str, name: &str) -> Option<&T> {
        self.at(member, name).and_then(|at| self.records.get(&at))
    }

    /// Oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.records.values()
    }

    /// Removes what is not wanted any more.
    pub(crate) fn retain(&mut self, wanted: impl Fn(&T) -> bool) {
        let gone: Vec<String> =
            self.iter().filter(|record| !wanted(record)).map(|record| record.id().to_owned()).collect();
        for id in gone {
            self.remove(&id);
        }
    }

    fn at(&self, member: &'static str, name: &str) -> Option<u64> {
        self.index.get(&(member, name.to_owned())).copied()
    }

    fn check(&self, record: &T, at: u64) -> Result<(), Refused> {
        let id = (ID, record.id().to_owned());
        for name in record.names().into_iter().chain([id]) {
            if self.index.get(&name).is_some_and(|holder| *holder != at) {
                return Err(Refused::Taken(name.0));
            }
        }
        Ok(())
    }

    fn replace(&mut self, at: u64, record: T) {
        if let Some(before) = self.records.remove(&at) {
            self.forget_names(&before);
        }
        self.add_names(&record, at);
        self.records.insert(at, record);
    }

    fn add_names(&mut self, record: &T, at: u64) {
        self.index.insert((ID, record.id().to_owned()), at);
        for name in record.names() {
            self.index.insert(name, at);
        }
    }

    fn forget_names(&mut self, record: &T) {
        self.index.remove(&(ID, record.id().to_owned()));
        for name in record.names() {
            self.index.remove(&name);
        }
    }
}

impl<T: Record> Serialize for Store<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.records.values())
    }
}

impl<'de, T: Record> Deserialize<'de> for Store<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut store = Self::default();
        for record in Vec::<T>::deserialize(deserializer)? {
            let twice = |_| serde::de::Error::custom("two records have one name");
            store.insert(record).map_err(twice)?;
        }
        Ok(store)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
    struct Thing {
        id: String,
        code: String,
    }

    impl Record for Thing {
        fn id(&self) -> &str {
            &self.id
        }

        fn names(&self) -> Vec<(&'static str, String)> {
            vec![("code", self.code.to_lowercase())]
        }
    }

    fn thing(id: &str, code: &str) -> Thing {
        Thing { id: id.to_owned(), code: code.to_owned() }
    }

    #[test]
    fn names_are_unique() {
        let mut store = Store::default();
        store.insert(thing("1", "a")).expect("new");
        store.insert(thing("2", "b")).expect("new");
        assert_eq!(store.insert(thing("3", "A")).err(), Some(Refused::Taken("code")));
        assert_eq!(store.insert(thing("1", "c")).err(), Some(Refused::Taken("id")));
        let rename = |store: &mut Store<Thing>, id: &str, code: &str| {
            store.change(id, |thing| thing.code = code.to_owned()).err()
        };
        assert_eq!(rename(&mut store, "2", "a"), Some(Refused::Taken("code")));
        assert_eq!(store.find("code", "b").map(|thing| thing.id.as_str()), Some("2"), "nothing has changed");
        assert_eq!(rename(&mut store, "2", "B"), None, "its own name");
        assert_eq!(rename(&mut store, "2", "c"), None);
        assert_eq!(rename(&mut store, "9", "d"), Some(Refused::Missing));
        assert!(store.find("code", "b").is_none());
        assert!(store.find("code", "c").is_some());
        assert!(store.remove("2").is_some() && store.remove("2").is_none());
        store.insert(thing("4", "c")).expect("free again");
    }

    #[test]
    fn survives_writing_and_reading() {
        let mut store = Store::default();
        for (id, code) in [("9", "z"), ("1", "a")] {
            store.insert(thing(id, code)).expect("new");
        }
        let text = serde_json::to_string(&store).expect("json");
        let read: Store<Thing> = serde_json::from_str(&text).expect("read");
        assert!(read.iter().eq(store.iter()), "in their order");
        assert!(read.find("code", "a").is_some());
        assert!(serde_json::from_str::<Store<Thing>>(r#"[{"id":"1","code":"a"},{"id":"2","code":"a"}]"#).is_err());
    }
}
