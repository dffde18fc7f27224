//! Links between domains of Prove.

use crate::prove::types::DomainUnlinkRequest;
use crate::validation::{Rule, Validator};

const DIRECTION: Rule = Rule::custom("domain.unlink", "", "SDK, domain unlink").warning();

pub(crate) fn unlink(request: &DomainUnlinkRequest, v: &mut Validator<'_>) {
    if request.pcid_from.is_none() && request.pcid_to.is_none() {
        v.report(&DIRECTION, "names no domain; set `pcidFrom` or `pcidTo`, for the direction to remove");
    }
}
