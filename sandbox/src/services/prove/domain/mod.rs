//! `v3/domain`: every customer is a domain of its own, which may be linked with that of another.
//!
//! A link has a direction: one side asks, and the other one confirms.

mod links;

use serde_json::{Map, Value, json};

use super::{Call, errors};
use crate::clock::{timestamp, unix_seconds};
use crate::credentials::ProveCredentials;
use crate::http::json_response::Reply;

pub(super) use links::Links;
use links::Pair;

/// The domains of a sandbox: its customers, known by their places.
#[derive(Clone, Copy)]
pub(super) struct Domains<'d>(pub(super) &'d [ProveCredentials]);

/// A domain.
pub(super) struct Domain<'d> {
    at: usize,
    /// Client id.
    pub(super) customer: &'d str,
}

impl<'d> Domains<'d> {
    pub(super) fn get(self, at: usize) -> Option<Domain<'d>> {
        self.0.get(at).map(|credentials| Domain { at, customer: &credentials.client_id })
    }

    /// The place of a customer's domain.
    pub(super) fn own(self, customer: &str) -> usize {
        self.0.iter().position(|credentials| credentials.client_id == customer).unwrap_or_default()
    }

    /// The place of the domain with that id.
    fn by_pcid(self, pcid: &str) -> Option<usize> {
        (0..self.0.len()).find(|at| pcid_of(*at) == pcid)
    }
}

impl Domain<'_> {
    pub(super) fn pcid(&self) -> String {
        pcid_of(self.at)
    }

    pub(super) fn name(&self) -> String {
        format!("Sandbox Company {}", self.at + 1)
    }
}

/// Digits, as many as in some samples.
fn pcid_of(at: usize) -> String {
    (100_001 + at).to_string()
}

/// Id and name of the own domain.
pub(super) fn id(call: &Call<'_>) -> Result<Reply, Reply> {
    let domains = call.state.prove.domains();
    let at = domains.own(&call.customer);
    let name = domains.get(at).map(|domain| domain.name());
    Ok(Reply::ok(json!({"pcid": pcid_of(at), "name": name, "issuerId": format!("sandbox-company-{}", at + 1)})))
}

/// Asks another domain for a link. Asking again changes the scopes of a request; a link stays as it is.
pub(super) fn link(call: &Call<'_>) -> Result<Reply, Reply> {
    let pair = Pair { from: own(call), to: other(call, "pcid")? };
    if pair.from == pair.to {
        return Err(errors::parameter("/pcid: is the own domain"));
    }
    let scopes = call.body.get("scopes").and_then(Value::as_array).cloned().unwrap_or_default();
    call.prove().links.request(pair, scopes, call.state.clock.now());
    Ok(Reply::ok(json!({"success": true})))
}

/// Confirms the link that another domain has asked for. One that has not is out of order; a link is confirmed again.
pub(super) fn confirm(call: &Call<'_>) -> Result<Reply, Reply> {
    let pair = Pair { from: other(call, "pcid")?, to: own(call) };
    if call.prove().links.confirm(pair, call.state.clock.now()) {
        Ok(Reply::ok(json!({"success": true})))
    } else {
        Err(errors::out_of_order("that domain has not asked for a link"))
    }
}

/// Removes a link or a request in one direction. The side that is not named is the own domain; without a link the call
/// does not succeed, which is no error.
pub(super) fn unlink(call: &Call<'_>) -> Result<Reply, Reply> {
    let own = own(call);
    if call.text("pcidFrom").is_none() && call.text("pcidTo").is_none() {
        return Err(errors::parameter("/pcidFrom: is required without a pcidTo (required)"));
    }
    let side = |member: &str| call.text(member).map_or(Ok(own), |_| other(call, member));
    let pair = Pair { from: side("pcidFrom")?, to: side("pcidTo")? };
    if pair.from != own && pair.to != own {
        return Err(errors::parameter("/pcidTo: neither side is the own domain"));
    }
    Ok(Reply::ok(json!({"success": call.prove().links.remove(pair)})))
}

/// Links and requests of the own domain. Empty lists are not sent.
pub(super) fn linked(call: &Call<'_>) -> Result<Reply, Reply> {
    let (domains, own) = (call.state.prove.domains(), own(call));
    let mut lists: Map<String, Value> = Map::new();
    for link in call.prove().links.of(own) {
        let outgoing = link.pair.from == own;
        let (name, verb, moment) = match (outgoing, link.confirmed) {
            (true, Some(moment)) => ("linkedTo", "accepted", moment),
            (false, Some(moment)) => ("linkedFrom", "accepted", moment),
            (true, None) => ("requestsTo", "requested", link.requested),
            (false, None) => ("requestsFrom", "requested", link.requested),
        };
        let Some(other) = domains.get(if outgoing { link.pair.to } else { link.pair.from }) else { continue };
        let mut item = json!({"pcid": other.pcid(), "name": other.name()});
        item[format!("{verb}At")] = unix_seconds(moment).into();
        item[format!("{verb}String")] = timestamp(moment).into();
        if !link.scopes.is_empty() {
            item["scopes"] = link.scopes.as_slice().into();
        }
        if let Value::Array(list) = lists.entry(name).or_insert_with(|| json!([])) {
            list.push(item);
        }
    }
    Ok(Reply::ok(Value::Object(lists)))
}

fn own(call: &Call<'_>) -> usize {
    call.state.prove.domains().own(&call.customer)
}

/// The domain that a member names. No error is documented for one that does not exist.
fn other(call: &Call<'_>, member: &str) -> Result<usize, Reply> {
    let pcid = call.text(member).unwrap_or_default();
    let found = call.state.prove.domains().by_pcid(pcid);
    found.ok_or_else(|| errors::parameter(&format!("/{member}: no such domain")))
}
