//! Stores: records of one type, in the order of their creation and indexed by their unique keys.

use std::collections::{BTreeMap, HashMap};

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value that a store keeps under unique keys.
pub(crate) trait Record: Clone + Serialize + DeserializeOwned {
    /// Returns the record's id, which never changes.
    fn id(&self) -> &str;

    /// Returns the other keys that are unique, each with the property that it is given in, as it is compared.
    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}

/// Why a store did not insert or update a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StoreError {
    /// Another record has the key that this property gives.
    Conflict(&'static str),
    /// There is no record of that id.
    NotFound,
}

/// Records in the order of their creation.
#[derive(Clone)]
pub(crate) struct Store<T> {
    next: u64,
    records: BTreeMap<u64, T>,
    index: HashMap<(&'static str, String), u64>,
}

/// The property that ids are indexed under.
const ID: &str = "id";

impl<T> Default for Store<T> {
    fn default() -> Self {
        Self { next: 0, records: BTreeMap::new(), index: HashMap::new() }
    }
}

impl<T: Record> Store<T> {
    /// Inserts a record, unless another one has one of its keys.
    pub(crate) fn insert(&mut self, record: T) -> Result<&T, StoreError> {
        let at = self.next;
        self.check_keys(&record, at)?;
        self.next = self.next.saturating_add(1);
        self.index_keys(&record, at);
        Ok(self.records.entry(at).or_insert(record))
    }

    /// Updates the record of an id, which stays as it was if another one has one of its new keys.
    pub(crate) fn update(&mut self, id: &str, update: impl FnOnce(&mut T)) -> Result<&T, StoreError> {
        let at = self.at(ID, id).ok_or(StoreError::NotFound)?;
        let mut updated = self.records.get(&at).cloned().ok_or(StoreError::NotFound)?;
        update(&mut updated);
        self.check_keys(&updated, at)?;
        self.replace(at, updated);
        self.records.get(&at).ok_or(StoreError::NotFound)
    }

    /// Updates the record of an id without a copy of it, which may be large. The update must leave its keys as they are.
    pub(crate) fn update_in_place(&mut self, id: &str, update: impl FnOnce(&mut T)) -> Option<&T> {
        let record = self.at(ID, id).and_then(|at| self.records.get_mut(&at))?;
        let before = cfg!(debug_assertions).then(|| record.unique_keys());
        update(record);
        debug_assert!(before.is_none_or(|before| before == record.unique_keys()), "an update changed a key");
        Some(record)
    }

    /// Updates the records that a predicate selects. The update may take keys away, and must not add any: a record whose new
    /// keys another one has stays as it was.
    pub(crate) fn update_where(&mut self, selects: impl Fn(&T) -> bool, mut update: impl FnMut(&mut T)) {
        let ids: Vec<String> =
            self.iter().filter(|record| selects(record)).map(|record| record.id().to_owned()).collect();
        for id in ids {
            // No key is added, so that there is no conflict.
            let _ = self.update(&id, &mut update);
        }
    }

    /// Puts a record back as it was before an update.
    pub(crate) fn restore(&mut self, record: T) {
        if let Some(at) = self.at(ID, record.id()) {
            self.replace(at, record);
        }
    }

    pub(crate) fn remove(&mut self, id: &str) -> Option<T> {
        let at = self.at(ID, id)?;
        let removed = self.records.remove(&at)?;
        self.unindex_keys(&removed);
        Some(removed)
    }

    pub(crate) fn get(&self, id: &str) -> Option<&T> {
        self.find(ID, id)
    }

    /// Returns the record of a unique key, by the property that gives it.
    pub(crate) fn find(&self, property: &'static str, key: &str) -> Option<&T> {
        self.at(property, key).and_then(|at| self.records.get(&at))
    }

    /// Returns all records, oldest first.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.records.values()
    }

    /// Removes the records that a predicate does not select.
    pub(crate) fn retain(&mut self, selects: impl Fn(&T) -> bool) {
        let ids: Vec<String> =
            self.iter().filter(|record| !selects(record)).map(|record| record.id().to_owned()).collect();
        for id in ids {
            self.remove(&id);
        }
    }

    fn at(&self, property: &'static str, key: &str) -> Option<u64> {
        self.index.get(&(property, key.to_owned())).copied()
    }

    fn check_keys(&self, record: &T, at: u64) -> Result<(), StoreError> {
        let id = (ID, record.id().to_owned());
        for key in record.unique_keys().into_iter().chain([id]) {
            if self.index.get(&key).is_some_and(|holder| *holder != at) {
                return Err(StoreError::Conflict(key.0));
            }
        }
        Ok(())
    }

    fn replace(&mut self, at: u64, record: T) {
        if let Some(before) = self.records.remove(&at) {
            self.unindex_keys(&before);
        }
        self.index_keys(&record, at);
        self.records.insert(at, record);
    }

    fn index_keys(&mut self, record: &T, at: u64) {
        self.index.insert((ID, record.id().to_owned()), at);
        for key in record.unique_keys() {
            self.index.insert(key, at);
        }
    }

    fn unindex_keys(&mut self, record: &T) {
        self.index.remove(&(ID, record.id().to_owned()));
        for key in record.unique_keys() {
            self.index.remove(&key);
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
            store.insert(record).map_err(|_| serde::de::Error::custom("two records have the same unique key"))?;
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

        fn unique_keys(&self) -> Vec<(&'static str, String)> {
            vec![("code", self.code.to_lowercase())]
        }
    }

    fn thing(id: &str, code: &str) -> Thing {
        Thing { id: id.to_owned(), code: code.to_owned() }
    }

    #[test]
    fn store_keys_are_unique() {
        let mut store = Store::default();
        store.insert(thing("1", "a")).expect("new");
        store.insert(thing("2", "b")).expect("new");
        assert_eq!(store.insert(thing("3", "A")).err(), Some(StoreError::Conflict("code")));
        assert_eq!(store.insert(thing("1", "c")).err(), Some(StoreError::Conflict("id")));
        let rename = |store: &mut Store<Thing>, id: &str, code: &str| {
            store.update(id, |thing| thing.code = code.to_owned()).err()
        };
        assert_eq!(rename(&mut store, "2", "a"), Some(StoreError::Conflict("code")));
        assert_eq!(store.find("code", "b").map(|thing| thing.id.as_str()), Some("2"), "nothing has changed");
        assert_eq!(rename(&mut store, "2", "B"), None, "its own key");
        assert_eq!(rename(&mut store, "2", "c"), None);
        assert_eq!(rename(&mut store, "9", "d"), Some(StoreError::NotFound));
        assert!(store.find("code", "b").is_none());
        assert!(store.find("code", "c").is_some());
        assert!(store.remove("2").is_some() && store.remove("2").is_none());
        store.insert(thing("4", "c")).expect("free again");
    }

    #[test]
    fn store_updates_what_a_predicate_selects() {
        let mut store = Store::default();
        for (id, code) in [("1", "a"), ("2", "b")] {
            store.insert(thing(id, code)).expect("new");
        }
        store.update_where(|thing| thing.id == "2", |thing| thing.code.clear());
        assert!(store.find("code", "b").is_none() && store.find("code", "a").is_some());
        store.update_where(|_| true, |thing| thing.code = "c".to_owned());
        assert_eq!(
            store.iter().map(|thing| thing.code.as_str()).collect::<Vec<_>>(),
            ["c", ""],
            "a conflict changes nothing"
        );
    }

    #[test]
    fn store_survives_serialization() {
        let mut store = Store::default();
        for (id, code) in [("9", "z"), ("1", "a")] {
            store.insert(thing(id, code)).expect("new");
        }
        let text = serde_json::to_string(&store).expect("json");
        let read: Store<Thing> = serde_json::from_str(&text).expect("read");
        assert!(read.iter().eq(store.iter()), "in the same order");
        assert!(read.find("code", "a").is_some());
        assert!(serde_json::from_str::<Store<Thing>>(r#"[{"id":"1","code":"a"},{"id":"2","code":"a"}]"#).is_err());
    }
}
