//! Links between domains.

use crate::prove::types::DomainUnlinkRequest;
use crate::validate::{Checker, Rule};

const DIRECTION: Rule = Rule::written("domain.unlink", "", "SDK, domain unlink").warning();

pub(crate) fn unlink(request: &DomainUnlinkRequest, at: &mut Checker<'_>) {
    if request.pcid_from.is_none() && request.pcid_to.is_none() {
        at.report(&DIRECTION, "names no domain; set `pcidFrom` or `pcidTo` for the direction to remove");
    }
}
