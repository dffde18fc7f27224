//! The OpenAPI documents: which operations there are, what they take and what they answer.

mod answer;
mod check;
mod load;
mod normal;
mod operation;
mod parameter_style;
mod routes;
mod sample;
mod schema;

use std::sync::LazyLock;

use identity_apis::documents;
use serde_json::{Map, Value};

pub(crate) use check::{Input, Problem};
pub(crate) use operation::Operation;
#[cfg(test)]
pub(crate) use sample::Sampler;

use routes::Routes;

/// Parsed once per process, when the first request comes in, so that starting a sandbox costs nothing.
static PROVE: LazyLock<Document> = LazyLock::new(|| load::document(documents::PROVE, false));
static GENAUTH: LazyLock<Document> = LazyLock::new(|| load::document(documents::GENAUTH, true));

/// A document, read.
pub(crate) struct Document {
    /// Schemas by name, without prose and examples.
    pub(crate) schemas: Map<String, Value>,
    pub(crate) operations: Vec<Operation>,
    routes: Routes,
    /// `null` stands for an absent optional member. So it is in GenAuth, whose Python SDK sends such members.
    pub(crate) null_is_absent: bool,
}

/// Prove V3.
pub(crate) fn prove() -> &'static Document {
    &PROVE
}

/// The GenAuth management API.
pub(crate) fn genauth() -> &'static Document {
    &GENAUTH
}

/// Whether there is an operation of that official id, or of that name in the crate `identity-apis`.
pub(crate) fn has_operation(name: &str) -> bool {
    // The calls for a GenAuth token and for a subscription are in no document.
    matches!(name, "getManagementToken" | "get_management_token" | "subscribeEvents" | "subscribe_events")
        || [prove, genauth].into_iter().any(|document| document().operations.iter().any(|known| known.is(name)))
}

impl Document {
    /// The operation of a method and path.
    pub(crate) fn find(&'static self, method: &str, path: &str) -> Option<&'static Operation> {
        self.routes.find(method, path).and_then(|index| self.operations.get(index))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_all_operations() {
        assert_eq!(prove().operations.len(), 34);
        assert_eq!(genauth().operations.len(), 504);
    }

    #[test]
    fn finds_operations() {
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
    fn finds_parameters() {
        let parameter = |path| prove().find("GET", path).and_then(|operation| operation.parameter(path));
        assert_eq!(parameter("/v3/identity/p-1").as_deref(), Some("p-1"));
        assert_eq!(parameter("/v3/identity/%2B12001004031/lookup").as_deref(), Some("+12001004031"));
        assert_eq!(parameter("/v3/identity/+12001004031/lookup").as_deref(), Some("+12001004031"));
        assert_eq!(parameter("/v3/identity"), None);
    }

    #[test]
    fn names_operations_as_the_crate_does() {
        for operation in &prove().operations {
            let named = identity_apis::prove::operations::ALL.iter().find(|known| known.id == operation.id);
            assert_eq!(named.map(|known| known.name), Some(operation.name.as_str()));
        }
    }
}
