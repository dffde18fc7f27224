//! The fields of a request that select a page.

/// The fields of a request that select a page.
#[cfg_attr(not(feature = "client"), allow(dead_code))]
pub struct PageCursor<'a> {
    pub(super) start: PageStart<'a>,
    pub(super) size: &'a mut dyn PageNumber,
    /// The page size that the service uses if the request has none.
    pub(super) default_size: Option<i64>,
}

/// The field that holds where a page starts.
#[cfg_attr(not(feature = "client"), allow(dead_code))]
pub(super) enum PageStart<'a> {
    Number(&'a mut dyn PageNumber),
    Index(&'a mut dyn PageNumber),
    Token(&'a mut dyn PageToken),
}

impl<'a> PageCursor<'a> {
    /// Creates a cursor over numbered pages, counted from 1.
    pub fn number(start: &'a mut impl PageNumber, size: &'a mut impl PageNumber, default_size: Option<i64>) -> Self {
        Self { start: PageStart::Number(start), size, default_size }
    }

    /// Creates a cursor over pages that start at the index of an item, counted from 1.
    pub fn index(start: &'a mut impl PageNumber, size: &'a mut impl PageNumber, default_size: Option<i64>) -> Self {
        Self { start: PageStart::Index(start), size, default_size }
    }

    /// Creates a cursor over pages that start at a token of the previous response.
    pub fn token(start: &'a mut impl PageToken, size: &'a mut impl PageNumber, default_size: Option<i64>) -> Self {
        Self { start: PageStart::Token(start), size, default_size }
    }
}

/// A field that holds a page number, an index or a page size, whatever its type: some documents declare them as text.
pub trait PageNumber {
    /// Returns the number, if the field holds one.
    fn get(&self) -> Option<i64>;
    /// Returns whether the field has a value, be it a number or not.
    fn is_present(&self) -> bool;
    /// Sets the number.
    fn set(&mut self, value: i64);
}

impl PageNumber for i64 {
    fn get(&self) -> Option<i64> {
        Some(*self)
    }

    fn is_present(&self) -> bool {
        true
    }

    fn set(&mut self, value: i64) {
        *self = value;
    }
}

impl PageNumber for f64 {
    fn get(&self) -> Option<i64> {
        // From here on, not every integer is an `f64`.
        const MAX: f64 = 9_007_199_254_740_992.0;
        (self.abs() < MAX).then_some(*self as i64)
    }

    fn is_present(&self) -> bool {
        true
    }

    fn set(&mut self, value: i64) {
        *self = value as Self;
    }
}

impl PageNumber for String {
    fn get(&self) -> Option<i64> {
        self.trim().parse().ok()
    }

    fn is_present(&self) -> bool {
        !self.is_empty()
    }

    fn set(&mut self, value: i64) {
        *self = value.to_string();
    }
}

impl<T: PageNumber + Default> PageNumber for Option<T> {
    fn get(&self) -> Option<i64> {
        self.as_ref().and_then(T::get)
    }

    fn is_present(&self) -> bool {
        self.as_ref().is_some_and(T::is_present)
    }

    fn set(&mut self, value: i64) {
        self.get_or_insert_default().set(value);
    }
}

/// A field that holds a page token.
pub trait PageToken {
    /// Returns the token, if there is one.
    fn get(&self) -> Option<&str>;
    /// Sets the token.
    fn set(&mut self, token: String);
    /// Returns whether every response has a token. If so, the token does not mark the end of the list; an empty page does.
    fn is_always_present(&self) -> bool;
}

impl PageToken for String {
    fn get(&self) -> Option<&str> {
        (!self.is_empty()).then_some(self)
    }

    fn set(&mut self, token: String) {
        *self = token;
    }

    fn is_always_present(&self) -> bool {
        true
    }
}

impl PageToken for Option<String> {
    fn get(&self) -> Option<&str> {
        self.as_deref().filter(|token| !token.is_empty())
    }

    fn set(&mut self, token: String) {
        *self = Some(token);
    }

    fn is_always_present(&self) -> bool {
        false
    }
}
