//! The challenge step of Pre-Fill.

use crate::prove::types::ChallengeRequest;
use crate::validation::{Rule, Validator};

const ONE_OF: Rule = Rule::custom("challenge.one-of", "dob", "reference, challenge request");

/// A warning, since only the flow knows what the start request carried.
pub(crate) fn challenge(request: &ChallengeRequest, v: &mut Validator<'_>) {
    if request.dob.is_none() && request.ssn.is_none() {
        let rule = const { ONE_OF.warning() };
        v.report(&rule, "and `ssn` are both absent; set one of them unless the start request carried one");
    }
}
