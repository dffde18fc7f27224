//! The service profile of GenAuth.

use super::{node_query, property_order};
use crate::operation::Envelope;
use crate::transport::{EnvelopeFormat, NumberFormat, RequestFormat, ServiceProfile};

/// GenAuth is written in JavaScript and computes signatures over the output of `JSON.stringify` for the request that it parsed. It
/// reads every number as a double, and puts the integer keys of an object first. Requests are therefore written as the service
/// prints them, which loses nothing that its parser would keep.
pub(crate) const PROFILE: ServiceProfile = ServiceProfile {
    request_format: RequestFormat {
        numbers: NumberFormat::Double,
        rewrite_json: Some(property_order::sort_members),
        push_query_pairs: Some(node_query::push_pairs),
    },
    envelope_format: EnvelopeFormat::DEFAULT,
    default_envelope: Envelope::Optional,
    // Headers that are signed, or that carry credentials.
    reserved_header_prefixes: &["x-genauth-", "x-authing-"],
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::encode::json;

    /// What Node.js makes of JSON texts when it reads and prints them.
    #[test]
    fn profile_writes_values_as_node_prints_what_it_read() {
        let file: serde_json::Value =
            serde_json::from_str(include_str!("../../tests/protocol/javascript.json")).unwrap();
        let values = file["values"].as_array().unwrap();
        assert!(values.len() > 300);
        for pair in values {
            let value: serde_json::Value = serde_json::from_str(pair[0].as_str().unwrap()).unwrap();
            let text = String::from_utf8(json::write(&value, &PROFILE.request_format).unwrap()).unwrap();
            assert_eq!(text, pair[1].as_str().unwrap());
        }
    }

    #[test]
    fn profile_reserves_signed_headers() {
        let prefixes = PROFILE.reserved_header_prefixes;
        for name in ["x-genauth-signature-nonce", "x-genauth-app-id", "x-authing-lang", "x-genauth-userpool-id"] {
            assert!(crate::transport::http::reserved_headers::is_reserved(name, prefixes), "{name}");
        }
        assert!(!crate::transport::http::reserved_headers::is_reserved("x-genauth", prefixes));
    }
}
