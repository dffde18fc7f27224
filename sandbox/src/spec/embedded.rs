//! The documents that the crate `identity-apis` is generated from.

use std::sync::LazyLock;

use super::document::Document;
use super::load;
use super::service_id::ServiceId;

/// The resolved document of Prove V3.
pub(crate) const PROVE_JSON: &str = include_str!(env!("PROVE_DOCUMENT"));
/// The resolved document of the GenAuth management API.
pub(crate) const GENAUTH_JSON: &str = include_str!(env!("GENAUTH_DOCUMENT"));

/// Parsed once per process, for the first request: starting a sandbox costs nothing.
static PROVE: LazyLock<Document> = LazyLock::new(|| load::parse(PROVE_JSON, false));
static GENAUTH: LazyLock<Document> = LazyLock::new(|| load::parse(GENAUTH_JSON, true));

/// Operations that no document describes: the issue of a GenAuth token, and the subscription to events.
const UNDOCUMENTED: &[&str] = &["getManagementToken", "get_management_token", "subscribeEvents", "subscribe_events"];

/// Returns the document of a service.
pub(crate) fn document(service: ServiceId) -> &'static Document {
    match service {
        ServiceId::Prove => &PROVE,
        ServiceId::Genauth => &GENAUTH,
    }
}

/// Returns the document of Prove V3.
pub(crate) fn prove() -> &'static Document {
    document(ServiceId::Prove)
}

/// Returns the document of the GenAuth management API.
pub(crate) fn genauth() -> &'static Document {
    document(ServiceId::Genauth)
}

/// Returns whether an operation has that operationId, or that name in the crate `identity-apis`.
pub(crate) fn has_operation(name: &str) -> bool {
    UNDOCUMENTED.contains(&name)
        || [prove, genauth].into_iter().any(|document| document().operations.iter().any(|known| known.is_named(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_have_all_operations() {
        assert_eq!(prove().operations.len(), 34);
        assert_eq!(genauth().operations.len(), 504);
    }

    #[test]
    fn operation_is_found_by_method_and_path() {
        let id = |document: &'static Document, method, path| document.find(method, path).map(|found| found.id.as_str());
        assert_eq!(id(prove(), "POST", "/v3/unify"), Some("V3UnifyRequest"));
        assert_eq!(id(prove(), "GET", "/v3/identity"), Some("V3BatchGetIdentities"));
        assert_eq!(id(prove(), "GET", "/v3/identity/p-1"), Some("V3GetIdentity"));
        assert_eq!(id(prove(), "DELETE", "/v3/identity/p-1"), Some("V3DisenrollIdentity"));
        assert_eq!(id(prove(), "POST", "/v3/identity/batch"), Some("V3BatchEnrollIdentities"));
        assert_eq!(id(prove(), "POST", "/v3/identity/p-1/activate"), Some("V3ActivateIdentity"));
        assert_eq!(id(prove(), "GET", "/v3/unify"), None);
        assert_eq!(id(prove(), "GET", "/v3/identity/"), None);
        assert_eq!(id(genauth(), "POST", "/api/v3/list-users"), Some("listUsers"));
        assert_eq!(id(genauth(), "GET", "/api/v3/list-users"), Some("listUsersLegacy"));
    }

    #[test]
    fn path_parameter_is_decoded() {
        let parameter = |path| prove().find("GET", path).and_then(|operation| operation.path_parameter(path));
        assert_eq!(parameter("/v3/identity/p-1").as_deref(), Some("p-1"));
        assert_eq!(parameter("/v3/identity/%2B12001004031/lookup").as_deref(), Some("+12001004031"));
        assert_eq!(parameter("/v3/identity/+12001004031/lookup").as_deref(), Some("+12001004031"));
        assert_eq!(parameter("/v3/identity"), None);
    }

    #[test]
    fn operation_names_are_those_of_the_crate() {
        for operation in &prove().operations {
            let named = identity_apis::prove::operations::ALL.iter().find(|known| known.id == operation.id);
            assert_eq!(named.map(|known| known.name), Some(operation.name.as_str()));
        }
    }
}
