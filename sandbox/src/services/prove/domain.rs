//! `v3/domain`: every customer is a domain, which can be linked with other domains.
//!
//! A link has a direction: one side requests it, and the other one confirms it.

use serde_json::{Map, Value, json};

use super::call::Call;
use super::errors;
use crate::clock::{timestamp, unix_seconds};
use crate::http::JsonResponse;
use crate::model::prove::links::LinkPair;

/// Returns id and name of the caller's domain.
pub(super) fn get_id(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let domains = call.prove.domains();
    let domain = domains.get(domains.index_of_customer(&call.customer));
    Ok(JsonResponse::ok(domain.map_or_else(
        || json!({}),
        |domain| json!({"pcid": domain.pcid(), "name": domain.name(), "issuerId": domain.issuer_id()}),
    )))
}

/// Requests a link with another domain. A second request replaces the scopes of the first; a link stays as it is.
pub(super) fn link(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let pair = LinkPair { from: own(call), to: other(call, "pcid")? };
    if pair.from == pair.to {
        return Err(errors::parameter("/pcid: must not be the domain of the caller"));
    }
    let scopes = call.body.get("scopes").and_then(Value::as_array).cloned().unwrap_or_default();
    call.state().links.request(pair, scopes, call.context.now());
    Ok(JsonResponse::ok(json!({"success": true})))
}

/// Confirms the link that another domain has requested. Confirming a link again changes nothing.
pub(super) fn confirm(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let pair = LinkPair { from: other(call, "pcid")?, to: own(call) };
    if call.state().links.confirm(pair, call.context.now()) {
        Ok(JsonResponse::ok(json!({"success": true})))
    } else {
        Err(errors::out_of_order("the domain has not requested a link"))
    }
}

/// Removes a link or a request in one direction. The side that is not given is the caller's domain. Without a link,
/// `success` is false, which is not an error.
pub(super) fn unlink(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let own = own(call);
    if call.text("pcidFrom").is_none() && call.text("pcidTo").is_none() {
        return Err(errors::parameter("/pcidFrom: is required without a pcidTo (required)"));
    }
    let side = |property: &str| call.text(property).map_or(Ok(own), |_| other(call, property));
    let pair = LinkPair { from: side("pcidFrom")?, to: side("pcidTo")? };
    if pair.from != own && pair.to != own {
        return Err(errors::parameter("/pcidTo: one side must be the domain of the caller"));
    }
    Ok(JsonResponse::ok(json!({"success": call.state().links.remove(pair)})))
}

/// Returns links and requests of the caller's domain. Empty lists are not sent.
pub(super) fn list_links(call: &Call<'_>) -> Result<JsonResponse, JsonResponse> {
    let (domains, own) = (call.prove.domains(), own(call));
    let mut lists: Map<String, Value> = Map::new();
    for link in call.state().links.of_domain(own) {
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
    Ok(JsonResponse::ok(Value::Object(lists)))
}

fn own(call: &Call<'_>) -> usize {
    call.prove.domains().index_of_customer(&call.customer)
}

/// Returns the domain that a property names. No error is documented for one that does not exist.
fn other(call: &Call<'_>, property: &str) -> Result<usize, JsonResponse> {
    let pcid = call.text(property).unwrap_or_default();
    let found = call.prove.domains().index_of_pcid(pcid);
    found.ok_or_else(|| errors::parameter(&format!("/{property}: no such domain")))
}
