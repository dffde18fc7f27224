//! What a call is made with, as values of each client's types.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

/// Parameters of a call by their names in the document.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Input {
    pub path: Map<String, Value>,
    pub query: Map<String, Value>,
    pub body: Option<Value>,
}

/// Why a client's types do not take a value.
#[derive(Debug)]
pub struct NotTaken(pub String);

impl Input {
    /// A parameter of the path.
    pub fn in_path<T: DeserializeOwned>(&self, name: &str) -> Result<T, NotTaken> {
        read(self.path.get(name), name)
    }

    /// A parameter of the query; nothing for an optional one that is not given.
    pub fn in_query<T: DeserializeOwned>(&self, name: &str) -> Result<T, NotTaken> {
        read(self.query.get(name), name)
    }

    /// All parameters of the query.
    pub fn query<T: DeserializeOwned>(&self) -> Result<T, NotTaken> {
        read(Some(&Value::Object(self.query.clone())), "query")
    }

    /// The body; nothing for an optional one that is not given.
    pub fn body<T: DeserializeOwned>(&self) -> Result<T, NotTaken> {
        read(self.body.as_ref(), "body")
    }

    /// Query and body of an operation that has both.
    #[allow(dead_code, reason = "no operation of the documents has both today")]
    pub fn parts<T: DeserializeOwned>(&self) -> Result<T, NotTaken> {
        read(Some(&json!({"path": self.path, "query": self.query, "body": self.body})), "parameters")
    }
}

fn read<T: DeserializeOwned>(value: Option<&Value>, name: &str) -> Result<T, NotTaken> {
    T::deserialize(value.unwrap_or(&Value::Null)).map_err(|error| NotTaken(format!("{name}: {error}")))
}
