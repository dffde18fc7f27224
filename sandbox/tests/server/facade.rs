//! What the facade offers to tests in Rust.

use identity_apis::genauth::types::CreateUserReqDto;
use identity_apis::prove::types::{PossessionType, UnifyRequest};
use identity_apis_sandbox::{Sandbox, StartError};

#[tokio::test]
async fn clients_use_the_sandbox() {
    // The address that means all interfaces is none that a client can send to.
    for address in ["127.0.0.1:0", "0.0.0.0:0", "[::]:0"] {
        let sandbox = match Sandbox::builder().listen(address.parse().unwrap()).start().await {
            // A machine without IPv6.
            Err(StartError::Listen { .. }) if address == "[::]:0" => continue,
            started => started.unwrap(),
        };
        let request = UnifyRequest::new("r-1", PossessionType::None);
        sandbox.prove_client().unwrap().unify(&request).await.unwrap();
        let request = CreateUserReqDto::new().with_username("mara");
        sandbox.genauth_client().unwrap().create_user(&request).await.unwrap();
        sandbox.calls("unify").with(|call| call.status == 200).exactly(1);
        sandbox.calls("create_user").with(|call| call.header("authorization").is_some()).exactly(1);
    }
}

#[tokio::test]
async fn start_error_is_a_sentence_even_in_debug() {
    let taken = Sandbox::start().await.unwrap();
    let error = Sandbox::builder().listen(taken.address()).start().await.unwrap_err();
    assert!(matches!(error, StartError::Listen { address, .. } if address == taken.address()));
    let shown = format!("{error:?}");
    assert!(shown.contains("is in use by another program; stop that program") && !shown.contains("Os {"), "{shown}");
}
