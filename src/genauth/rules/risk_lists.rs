//! Risk lists.

use std::net::IpAddr;

use crate::codec::AsText;
use crate::validation::{Rule, Validator};

const OBJECT: Rule = Rule::custom("risk-policy.object", "optObject", "SDK, findRiskListPolicy").warning();
const ADDRESSES: Rule = Rule::custom("risk-list.addresses", "ips", "SDK, risk lists").warning();

/// Two values are documented, of which one is supported.
pub(crate) fn object(v: &mut Validator<'_>, _: &str, object: Option<&impl AsText>) {
    if object.and_then(AsText::as_text) == Some("USER") {
        v.report(&OBJECT, "is `USER`, which the service lists but does not support yet; use `IP`");
    }
}

/// A text may list several addresses. Networks are accepted: nothing documents that they are not supported.
pub(crate) fn addresses(v: &mut Validator<'_>, _: &str, addresses: Option<&String>) {
    let is_address = |part: &str| part.split('/').next().unwrap_or_default().parse::<IpAddr>().is_ok();
    if addresses.is_some_and(|list| !list.split(',').all(is_address)) {
        v.report(&ADDRESSES, "is not a list of IP addresses; separate them by commas, without spaces");
    }
}
