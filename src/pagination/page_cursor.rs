//! Where a request says which page it asks for.

/// The members of a request that say which page it asks for.
#[cfg_attr(not(feature = "client"), allow(dead_code))]
pub struct Place<'a> {
    pub(super) start: Start<'a>,
    pub(super) size: &'a mut dyn Number,
    /// Size of a page when the request says none.
    pub(super) usual: Option<i64>,
}

/// How pages are told apart.
#[cfg_attr(not(feature = "client"), allow(dead_code))]
pub(super) enum Start<'a> {
    Number(&'a mut dyn Number),
    Index(&'a mut dyn Number),
    Key(&'a mut dyn Key),
}

impl<'a> Place<'a> {
    /// Pages are numbered from 1.
    pub fn number(start: &'a mut impl Number, size: &'a mut impl Number, usual: Option<i64>) -> Self {
        Self { start: Start::Number(start), size, usual }
    }

    /// Pages start at the index of an item, counted from 1.
    pub fn index(start: &'a mut impl Number, size: &'a mut impl Number, usual: Option<i64>) -> Self {
        Self { start: Start::Index(start), size, usual }
    }

    /// Pages start at a key that the answer before gave.
    pub fn key(start: &'a mut impl Key, size: &'a mut impl Number, usual: Option<i64>) -> Self {
        Self { start: Start::Key(start), size, usual }
    }
}

/// A member that holds a number, whatever its type: some documents give page numbers as text.
pub trait Number {
    /// The number, if there is one.
    fn get(&self) -> Option<i64>;
    /// Whether the member has a value, readable or not.
    fn is_given(&self) -> bool;
    /// Sets it.
    fn set(&mut self, value: i64);
}

impl Number for i64 {
    fn get(&self) -> Option<i64> {
        Some(*self)
    }

    fn is_given(&self) -> bool {
        true
    }

    fn set(&mut self, value: i64) {
        *self = value;
    }
}

impl Number for f64 {
    fn get(&self) -> Option<i64> {
        // Beyond this, not every whole number is an `f64`.
        const MOST: f64 = 9_007_199_254_740_992.0;
        (self.abs() < MOST).then_some(*self as i64)
    }

    fn is_given(&self) -> bool {
        true
    }

    fn set(&mut self, value: i64) {
        *self = value as Self;
    }
}

impl Number for String {
    fn get(&self) -> Option<i64> {
        self.trim().parse().ok()
    }

    fn is_given(&self) -> bool {
        !self.is_empty()
    }

    fn set(&mut self, value: i64) {
        *self = value.to_string();
    }
}

impl<T: Number + Default> Number for Option<T> {
    fn get(&self) -> Option<i64> {
        self.as_ref().and_then(T::get)
    }

    fn is_given(&self) -> bool {
        self.as_ref().is_some_and(T::is_given)
    }

    fn set(&mut self, value: i64) {
        self.get_or_insert_default().set(value);
    }
}

/// A member that holds the key of a page.
pub trait Key {
    /// The key, if there is one.
    fn get(&self) -> Option<&str>;
    /// Sets it.
    fn set(&mut self, key: String);
    /// Whether it is always there: then it says nothing about the end, which an empty page marks.
    fn is_always_there(&self) -> bool;
}

impl Key for String {
    fn get(&self) -> Option<&str> {
        (!self.is_empty()).then_some(self)
    }

    fn set(&mut self, key: String) {
        *self = key;
    }

    fn is_always_there(&self) -> bool {
        true
    }
}

impl Key for Option<String> {
    fn get(&self) -> Option<&str> {
        self.as_deref().filter(|key| !key.is_empty())
    }

    fn set(&mut self, key: String) {
        *self = Some(key);
    }

    fn is_always_there(&self) -> bool {
        false
    }
}
