//! What several tests of the generator need.

#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]

use std::fs;
use std::path::{Path, PathBuf};

use identity_apis_codegen::Options;
use serde_json::Value;

/// The resolved documents of both APIs, with the options that fit them.
pub fn real_documents() -> Vec<(String, Options)> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    [("prove.json", Options::prove()), ("genauth.json", Options::genauth())]
        .into_iter()
        .map(|(name, options)| (fs::read_to_string(specs.join(name)).unwrap(), options))
        .collect()
}

/// Every small document of the goldens.
pub fn golden_documents() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut found: Vec<(PathBuf, String)> = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path().join("document.json"))
        .filter(|path| path.is_file())
        .map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
        .collect();
    found.sort();
    found
}

/// A steady source of numbers that look random (xorshift), so that a failure can be seen again.
pub struct Numbers(u64);

impl Numbers {
    /// `seed` is any number.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from((self.0 >> 11) % u64::try_from(bound.max(1)).unwrap()).unwrap()
    }

    /// Puts a list into another order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for index in (1..items.len()).rev() {
            items.swap(index, self.below(index + 1));
        }
    }
}

/// Pointers to every value of a document, the whole included.
pub fn places(value: &Value) -> Vec<String> {
    fn walk(value: &Value, pointer: &str, found: &mut Vec<String>) {
        found.push(pointer.to_owned());
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    let name = name.replace('~', "~0").replace('/', "~1");
                    walk(member, &format!("{pointer}/{name}"), found);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    walk(item, &format!("{pointer}/{index}"), found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(value, "", &mut found);
    found
}
