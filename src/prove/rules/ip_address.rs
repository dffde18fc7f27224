//! The person's IP address in Verify, single and in batches.

use std::net::IpAddr;

use crate::validation::{Rule, Validator};

const PUBLIC: Rule = Rule::custom("fmt.ip-verify", "ipAddress", "SDK, verify request").warning();

/// A warning, since the service's own samples have private addresses.
pub(crate) fn public(v: &mut Validator<'_>, _: &str, address: Option<&String>) {
    let Some(address) = address else { return };
    match address.parse() {
        Ok(IpAddr::V4(v4)) if v4.is_private() || v4.is_loopback() || v4.is_link_local() || v4.is_unspecified() => {}
        Ok(IpAddr::V6(v6)) if v6.is_loopback() || v6.is_unspecified() || v6.is_unique_local() => {}
        Ok(_) => return,
        Err(_) => return v.report(&PUBLIC, "is not an IP address; set the public address of the person's session"),
    }
    v.report(&PUBLIC, "is not a public address; set the one from which the person's session reaches you");
}
