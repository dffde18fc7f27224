//! The query of a request, collected from the caller's parameters.

use serde_json::value::RawValue;

use crate::transport::encode::encode_errors::EncodeErrors;
use crate::transport::encode::pointer::member as member_pointer;
use crate::transport::encode::raw_object::RawObject;
use crate::validation::Rule;

const QUERY: Rule = Rule::custom("request.query", "", "the parameters of a query have names");

/// Parameters by name, in the order in which they were added, each with all of its values.
#[derive(Clone, Default)]
pub(crate) struct QueryParams(Vec<(String, Vec<Box<RawValue>>)>);

impl QueryParams {
    /// Adds the members of an object, or the pairs of a list.
    pub(crate) fn add(&mut self, text: &[u8], errors: &mut EncodeErrors) {
        let Some(members) = members(text) else {
            return errors.add(QUERY, "/query", "is neither an object nor a list of pairs; give one of them");
        };
        for (name, value) in members {
            if name.is_empty() {
                errors.add(QUERY, &format!("/query{}", member_pointer(&name)), "has no name; give it one");
            } else if value.get() != "null" {
                self.push(name, value);
            }
        }
    }

    fn push(&mut self, name: String, value: &RawValue) {
        let value = value.to_owned();
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, values)) => values.push(value),
            None => self.0.push((name, vec![value])),
        }
    }

    /// Returns the text of a JSON object, in which a parameter with several values is a list; `None` if there is no parameter.
    pub(crate) fn to_json(&self) -> Option<String> {
        if self.0.is_empty() {
            return None;
        }
        let members: Vec<String> =
            self.0.iter().map(|(name, values)| format!("{}:{}", quoted(name), joined(values))).collect();
        Some(format!("{{{}}}", members.join(",")))
    }
}

fn members(text: &[u8]) -> Option<Vec<(String, &RawValue)>> {
    match text.first() {
        Some(b'{') => Some(RawObject::parse(text).members),
        Some(b'[') => serde_json::from_slice(text).ok(),
        _ => None,
    }
}

fn quoted(name: &str) -> String {
    serde_json::Value::from(name).to_string()
}

/// Joins values: one stays as it is, several become one list, to which lists add their items.
fn joined(values: &[Box<RawValue>]) -> String {
    if let [only] = values {
        return only.get().to_owned();
    }
    let items = values.iter().map(|value| match value.get().strip_prefix('[') {
        Some(items) => items.strip_suffix(']').unwrap_or(items),
        None => value.get(),
    });
    format!("[{}]", items.filter(|items| !items.trim().is_empty()).collect::<Vec<_>>().join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(texts: &[&str]) -> Result<Option<String>, usize> {
        let (mut query, mut errors) = (QueryParams::default(), EncodeErrors::default());
        texts.iter().for_each(|text| query.add(text.as_bytes(), &mut errors));
        errors.into_result(query.to_json()).map_err(|violations| violations.len())
    }

    #[test]
    fn query_is_an_object_or_a_list_of_pairs() {
        assert_eq!(query(&[]), Ok(None));
        assert_eq!(query(&["{}", "[]", r#"{"a":null}"#]), Ok(None));
        assert_eq!(query(&[r#"{"a\"b":1,"c":"x"}"#]), Ok(Some(r#"{"a\"b":1,"c":"x"}"#.to_owned())));
        assert_eq!(query(&[r#"[["a",1],["b",[2]]]"#]), Ok(Some(r#"{"a":1,"b":[2]}"#.to_owned())));
        for bad in ["7", "\"a=1\"", "null", r#"["a"]"#, r#"[["a"]]"#, r#"[["a",1,2]]"#, "[[1,2]]", r#"{"":1}"#] {
            assert_eq!(query(&[bad]), Err(1), "{bad}");
        }
    }

    #[test]
    fn query_parameter_that_is_given_again_is_a_list() {
        assert_eq!(query(&[r#"[["a",1],["a",null],["a","x"]]"#]), Ok(Some(r#"{"a":[1,"x"]}"#.to_owned())));
        assert_eq!(
            query(&[r#"{"a":[1,2]}"#, r#"{"b":0}"#, r#"{"a":3}"#]),
            Ok(Some(r#"{"a":[1,2,3],"b":0}"#.to_owned()))
        );
        assert_eq!(query(&[r#"{"a":[]}"#, r#"{"a":[]}"#]), Ok(Some(r#"{"a":[]}"#.to_owned())));
    }
}
