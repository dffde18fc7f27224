//! Clients that never send anything.

use std::sync::LazyLock;

use identity_apis::__private::codec::FromResponse;
use identity_apis::fuzzing::{read_genauth, read_prove};
use identity_apis::genauth::AccessKey;
use identity_apis::operation::Operation;
use identity_apis::prove::ClientCredentials;
use identity_apis::transport::{Error, Response, StatusCode};
use identity_apis::{genauth, prove};

const NOWHERE: &str = "http://127.0.0.1:9";

static PROVE: LazyLock<prove::Client> = LazyLock::new(|| {
    let builder = prove::Client::builder().base_url(NOWHERE);
    builder.credentials(ClientCredentials::new("id", "secret")).build().expect("a client of nowhere")
});

static GENAUTH: LazyLock<genauth::Client> = LazyLock::new(|| {
    let builder = genauth::Client::builder().base_url(NOWHERE);
    builder.access_key(AccessKey::new("id", "secret")).build().expect("a client of nowhere")
});

/// The client of Prove.
pub(crate) fn prove() -> &'static prove::Client {
    &PROVE
}

/// Whose client reads a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Api {
    Prove,
    GenAuth,
}

impl Api {
    /// What a call gives when the service responds so.
    pub(crate) fn read<T: FromResponse>(
        self,
        operation: &'static Operation,
        status: StatusCode,
        body: &[u8],
    ) -> Result<Response<T>, Error> {
        match self {
            Self::Prove => read_prove(&PROVE, operation, status, body),
            Self::GenAuth => read_genauth(&GENAUTH, operation, status, body),
        }
    }

    /// The resolved document.
    pub(crate) fn document(self) -> &'static serde_json::Value {
        static DOCUMENTS: LazyLock<[serde_json::Value; 2]> = LazyLock::new(|| {
            [identity_apis::documents::PROVE, identity_apis::documents::GENAUTH]
                .map(|text| serde_json::from_str(text).expect("a document of the crate is JSON"))
        });
        &DOCUMENTS[usize::from(self == Self::GenAuth)]
    }
}
