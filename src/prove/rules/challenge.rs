//! The challenge step of Pre-Fill.

use crate::prove::types::ChallengeRequest;
use crate::validation::{Rule, Validator};

const ONE_OF: Rule = Rule::custom("challenge.one-of", "dob", "reference, challenge request");

/// Only the flow knows what the first call carried, so that this is a warning.
pub(crate) fn challenge(request: &ChallengeRequest, at: &mut Validator<'_>) {
    if request.dob.is_none() && request.ssn.is_none() {
        let rule = const { ONE_OF.warning() };
        at.report(&rule, "and `ssn` are both absent; set one of them unless the start call carried one");
    }
}
