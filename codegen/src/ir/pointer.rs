//! JSON pointers as one walks a document.

use serde_json::Value;

use crate::Error;

/// A value in a document and the way to it.
#[derive(Clone)]
pub(crate) struct Place<'a> {
    pub(crate) value: &'a Value,
    pub(crate) pointer: String,
    document: &'a str,
}

impl<'a> Place<'a> {
    pub(crate) fn root(value: &'a Value, document: &'a str) -> Self {
        Self { value, pointer: String::new(), document }
    }

    /// The property of that name, if it is there.
    pub(crate) fn get(&self, name: &str) -> Option<Self> {
        self.value.get(name).map(|value| self.step(name, value))
    }

    /// The properties of an object; none if it is not one.
    pub(crate) fn members(&self) -> Vec<(&'a str, Self)> {
        let Some(properties) = self.value.as_object() else { return Vec::new() };
        let mut found: Vec<_> =
            properties.iter().map(|(name, value)| (name.as_str(), self.step(name, value))).collect();
        // Another crate in the build may switch on `serde_json/preserve_order`; the result must not depend on it.
        found.sort_by_key(|(name, _)| *name);
        found
    }

    /// The elements of an array; none if it is not one.
    pub(crate) fn elements(&self) -> Vec<Self> {
        let Some(elements) = self.value.as_array() else { return Vec::new() };
        elements.iter().enumerate().map(|(index, value)| self.step(&index.to_string(), value)).collect()
    }

    pub(crate) fn text(&self, name: &str) -> Option<&'a str> {
        self.value.get(name).and_then(Value::as_str)
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.value.get(name).and_then(Value::as_bool).unwrap_or(false)
    }

    pub(crate) fn count(&self, name: &str) -> Option<u64> {
        self.value.get(name).and_then(Value::as_u64)
    }

    /// The strings of an array property; a lone string counts as an array of one.
    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        match self.value.get(name) {
            Some(Value::String(text)) => vec![text.clone()],
            Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => Vec::new(),
        }
    }

    pub(crate) fn error(&self, problem: impl Into<String>, advice: impl Into<String>) -> Error {
        Error::new(self.document, self.pointer.clone(), problem, advice)
    }

    fn step(&self, name: &str, value: &'a Value) -> Self {
        let escaped = name.replace('~', "~0").replace('/', "~1");
        Self { value, pointer: format!("{}/{escaped}", self.pointer), document: self.document }
    }
}
