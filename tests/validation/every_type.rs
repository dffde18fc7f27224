//! Every generated type behind one trait, so that a test of all types is compiled once instead of once for each type.

use std::any::Any;
use std::fmt::{Debug, Display, Formatter};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A generated type.
#[derive(Clone, Copy)]
pub(crate) struct Type {
    /// Name of its schema.
    pub(crate) schema: &'static str,
    decode: fn(&str) -> Result<Decoded, serde_json::Error>,
}

impl Type {
    pub(crate) fn decode_text(self, text: &str) -> Result<Decoded, serde_json::Error> {
        (self.decode)(text)
    }

    pub(crate) fn decode(self, value: &Value) -> Result<Decoded, serde_json::Error> {
        self.decode_text(&value.to_string())
    }
}

impl Display for Type {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.schema)
    }
}

/// A value of a generated type.
pub(crate) struct Decoded(Box<dyn Generated>);

impl Decoded {
    pub(crate) fn encode_text(&self) -> String {
        self.0.encode_text()
    }

    pub(crate) fn encode(&self) -> Value {
        serde_json::from_str(&self.encode_text()).unwrap()
    }
}

impl PartialEq for Decoded {
    fn eq(&self, other: &Self) -> bool {
        self.0.equals(other.0.as_any())
    }
}

impl Debug for Decoded {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

trait Generated: Debug {
    fn encode_text(&self) -> String;
    fn equals(&self, other: &dyn Any) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<T: Serialize + Debug + PartialEq + 'static> Generated for T {
    fn encode_text(&self) -> String {
        serde_json::to_string(self).unwrap()
    }

    fn equals(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<Self>() == Some(self)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A generated enum.
#[derive(Clone, Copy)]
pub(crate) struct Enum {
    pub(crate) decoded: Type,
    /// Makes a value of its text, by `From`; returns the text that `as_ref` gives, too.
    pub(crate) from_text: fn(&str) -> (Decoded, String),
}

/// Objects and enums of one API.
pub(crate) struct Types {
    pub(crate) objects: Vec<Type>,
    pub(crate) enums: Vec<Enum>,
}

impl Types {
    /// All types, objects first.
    pub(crate) fn all(&self) -> impl Iterator<Item = Type> {
        self.objects.iter().copied().chain(self.enums.iter().map(|one| one.decoded))
    }

    pub(crate) fn prove() -> Self {
        use identity_apis::prove::types::*;
        macro_rules! table {
            (objects { $(($object:ident, $name:literal),)* } enums { $(($set:ident, $set_name:literal),)* }) => {
                Self {
                    objects: vec![$(object::<$object>($name)),*],
                    enums: vec![$(enumeration::<$set>($set_name)),*],
                }
            };
        }
        identity_apis::__each_type_of_prove!(table)
    }

    pub(crate) fn genauth() -> Self {
        use identity_apis::genauth::types::*;
        macro_rules! table {
            (objects { $(($object:ident, $name:literal),)* } enums { $(($set:ident, $set_name:literal),)* }) => {
                Self {
                    objects: vec![$(object::<$object>($name)),*],
                    enums: vec![$(enumeration::<$set>($set_name)),*],
                }
            };
        }
        identity_apis::__each_type_of_genauth!(table)
    }
}

fn object<T: Serialize + DeserializeOwned + Debug + PartialEq + 'static>(schema: &'static str) -> Type {
    Type { schema, decode: |text| serde_json::from_str::<T>(text).map(|value| Decoded(Box::new(value))) }
}

fn enumeration<T>(schema: &'static str) -> Enum
where
    T: Serialize + DeserializeOwned + Debug + PartialEq + for<'a> From<&'a str> + AsRef<str> + 'static,
{
    let from_text = |text: &str| {
        let value = T::from(text);
        let shown = value.as_ref().to_owned();
        (Decoded(Box::new(value)), shown)
    };
    Enum { decoded: object::<T>(schema), from_text }
}
