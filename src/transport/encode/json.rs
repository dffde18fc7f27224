//! The JSON text of a request, which everything else is made of.

use serde::Serialize;

use super::finite::NOT_FINITE;
use super::{Refusals, pointer};
use crate::transport::javascript::{self, Reader};
use crate::validation::{Rule, Violations};

const JSON: Rule = Rule::custom("request.json", "", "JSON");
const FINITE: Rule = Rule::custom("request.finite-number", "", "JSON, which has finite numbers only");

/// Writes a request as JSON text.
pub(in crate::transport) fn write(value: &(impl Serialize + ?Sized), reader: Reader) -> Result<Vec<u8>, Violations> {
    let mut text = Vec::with_capacity(128);
    let Err(error) = javascript::write_json(&mut text, value, reader) else { return Ok(text) };
    let mut refusals = Refusals::default();
    if error.is_data() && error.to_string().starts_with(NOT_FINITE) {
        let place = pointer::of_next(&text);
        refusals.add(FINITE, &place, "is no finite number; give one, or leave the field out");
    } else {
        // Generated types can always be written; only a caller's own type could fail here.
        refusals.add(JSON, "", "cannot be written as JSON");
    }
    Err(refusals.into_violations())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn pointer_of_refusal(value: &impl Serialize) -> Option<String> {
        let violations = write(value, Reader::Any).err()?;
        let violation = violations.iter().next().map(|found| (found.rule(), found.pointer().to_owned()));
        assert_eq!(violation.as_ref().map(|(rule, _)| *rule), Some("request.finite-number"));
        violation.map(|(_, pointer)| pointer)
    }

    #[test]
    fn numbers_that_are_not_finite_are_refused_wherever_they_stand() {
        for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!(pointer_of_refusal(&bad).as_deref(), Some(""));
            assert_eq!(pointer_of_refusal(&vec![vec![1.0], vec![2.0, bad]]).as_deref(), Some("/1/1"));
            let map = BTreeMap::from([("a/b", Some(1.0)), ("c", Some(bad))]);
            assert_eq!(pointer_of_refusal(&BTreeMap::from([("query", map)])).as_deref(), Some("/query/c"));
            assert_eq!(pointer_of_refusal(&(1, "x", bad)).as_deref(), Some("/2"));
            assert_eq!(pointer_of_refusal(&[1.0_f32, bad as f32]).as_deref(), Some("/1"));
        }
        assert_eq!(write(&vec![Some(1.5), None], Reader::Any).ok().as_deref(), Some(&b"[1.5,null]"[..]));
    }

    #[test]
    fn what_is_no_json_is_refused_without_its_text() {
        let violations = write(&BTreeMap::from([(vec![1], 2)]), Reader::Any).unwrap_err();
        assert_eq!(violations.iter().next().map(|found| found.rule()), Some("request.json"));
    }
}
