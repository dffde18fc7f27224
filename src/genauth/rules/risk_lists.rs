//! Risk lists.

use std::net::IpAddr;

use crate::codec::AsText;
use crate::validation::{Rule, Validator};

const OBJECT: Rule = Rule::custom("risk-policy.object", "optObject", "SDK, findRiskListPolicy").warning();
const ADDRESSES: Rule = Rule::custom("risk-list.addresses", "ips", "SDK, risk lists").warning();

/// Listed with two values, of which one is said to work.
pub(crate) fn object(at: &mut Validator<'_>, _: &str, object: Option<&impl AsText>) {
    if object.and_then(AsText::as_text) == Some("USER") {
        at.report(&OBJECT, "is `USER`, which the service lists but does not support yet; use `IP`");
    }
}

/// Several addresses stand in one text. Networks are let pass: nothing says that they are not meant.
pub(crate) fn addresses(at: &mut Validator<'_>, _: &str, addresses: Option<&String>) {
    let is_address = |part: &str| part.split('/').next().unwrap_or_default().parse::<IpAddr>().is_ok();
    if addresses.is_some_and(|list| !list.split(',').all(is_address)) {
        at.report(&ADDRESSES, "is not a list of IP addresses; separate them by commas, without blanks");
    }
}
