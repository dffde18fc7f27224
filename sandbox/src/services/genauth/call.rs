//! A call that was let in, as its operation sees it.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};

use super::error::Refusal;
use crate::clock::{self, Clock};
use crate::ids::Ids;
use crate::services::Context;

/// An authenticated call that fits its operation.
pub(crate) struct Call<'c> {
    /// Body, or the query as an object.
    pub(crate) input: Value,
    pub(crate) context: &'c Context<'c>,
    pub(crate) clock: &'c Clock,
    pub(crate) ids: &'c Ids,
    /// Id of the user pool.
    pub(crate) pool: &'c str,
    /// The access key that the call is made with.
    pub(crate) key: String,
    pub(crate) request_id: &'c str,
    pub(crate) client_ip: String,
    pub(crate) user_agent: String,
}

#[cfg(test)]
impl<'c> Call<'c> {
    /// A call without input.
    pub(crate) fn made_up(context: &'c Context<'c>) -> Self {
        Self {
            input: Value::Null,
            context,
            clock: context.clock,
            ids: context.ids,
            pool: "pool",
            key: String::new(),
            request_id: "",
            client_ip: String::new(),
            user_agent: String::new(),
        }
    }
}

impl Call<'_> {
    /// A text member of the input; an empty one counts as absent.
    pub(crate) fn text(&self, member: &str) -> Option<&str> {
        text(&self.input, member)
    }

    /// A text member that the document requires; it may be empty.
    pub(crate) fn name(&self, member: &str) -> &str {
        self.input.get(member).and_then(Value::as_str).unwrap_or_default()
    }

    /// A flag in the input or in its options.
    pub(crate) fn flag(&self, member: &str) -> bool {
        self.member(member) == Some(&Value::Bool(true))
    }

    /// A flag that may be left out.
    pub(crate) fn choice(&self, member: &str) -> Option<bool> {
        self.member(member).and_then(Value::as_bool)
    }

    /// A member of the input or of its options.
    pub(crate) fn member(&self, member: &str) -> Option<&Value> {
        let in_options = || self.input.get("options").and_then(|options| options.get(member));
        self.input.get(member).or_else(in_options)
    }

    /// A member that is a list, empty if it is not there.
    pub(crate) fn list(&self, member: &str) -> &[Value] {
        list(&self.input, member)
    }

    /// The texts of a list.
    pub(crate) fn texts(&self, member: &str) -> Vec<&str> {
        texts(&self.input, member)
    }

    /// Whether a list is absent or empty, or has that text; as filters are read.
    pub(crate) fn wants(&self, member: &str, text: &str) -> bool {
        let wanted = self.texts(member);
        wanted.is_empty() || wanted.contains(&text)
    }

    /// A Unix time. Whether some are in seconds or milliseconds is not documented; milliseconds of the last decades are
    /// larger than seconds of the next millennia.
    pub(crate) fn moment(&self, member: &str) -> Option<u64> {
        let given = self.member(member)?.as_u64()?;
        Some(if given < 100_000_000_000 { given.saturating_mul(1_000) } else { given })
    }

    /// Now, in milliseconds since 1970.
    pub(crate) fn now(&self) -> u64 {
        millis(self.clock.now())
    }

    /// Now, as `2026-04-27T10:11:12.345Z`.
    pub(crate) fn timestamp(&self) -> String {
        clock::timestamp(self.clock.now())
    }

    /// A new id.
    pub(crate) fn id(&self) -> String {
        self.ids.hex(24)
    }
}

/// A moment in milliseconds since 1970.
pub(crate) fn millis(moment: SystemTime) -> u64 {
    let since = moment.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// A text member; an empty one counts as absent.
pub(crate) fn text<'v>(value: &'v Value, member: &str) -> Option<&'v str> {
    value.get(member).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// A member that is a list, empty if it is not there.
pub(crate) fn list<'v>(value: &'v Value, member: &str) -> &'v [Value] {
    value.get(member).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

/// The texts of a list.
pub(crate) fn texts<'v>(value: &'v Value, member: &str) -> Vec<&'v str> {
    list(value, member).iter().filter_map(Value::as_str).collect()
}

/// A time in milliseconds since 1970, as a number or as text; `null` and nothing are none.
pub(crate) fn time(value: &Value, member: &str) -> Result<Option<u64>, Refusal> {
    let given = match value.get(member) {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(text)) if text.is_empty() => return Ok(None),
        Some(Value::String(text)) => text.parse::<i64>().ok(),
        Some(given) => given.as_i64(),
    };
    let time = given.and_then(|given| u64::try_from(given).ok());
    time.map(Some).ok_or_else(|| Refusal::invalid(&format!("/{member}"), "is no time in milliseconds", "format"))
}

/// Takes over the given members where they are not null.
pub(crate) fn take(into: &mut Map<String, Value>, from: &Value, wanted: impl Fn(&str) -> bool) {
    for (name, value) in from.as_object().into_iter().flatten() {
        if wanted(name) && !value.is_null() {
            into.insert(name.clone(), value.clone());
        }
    }
}

/// Whether a keyword is in one of the texts, in any letter case; no keyword is in all.
pub(crate) fn matches(keyword: Option<&str>, texts: &[&str]) -> bool {
    keyword.is_none_or(|keyword| {
        let keyword = keyword.to_lowercase();
        texts.iter().any(|text| text.to_lowercase().contains(&keyword))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn times_are_numbers_or_text() {
        let input = json!({"a": 7, "b": "7", "c": null, "d": "", "e": -1, "f": "soon", "g": 1.5, "h": true});
        for (member, expected) in [("a", Some(7)), ("b", Some(7)), ("c", None), ("d", None), ("x", None)] {
            assert_eq!(time(&input, member), Ok(expected), "{member}");
        }
        for member in ["e", "f", "g", "h"] {
            assert_eq!(time(&input, member).expect_err("refused").status, 400, "{member}");
        }
    }
}
