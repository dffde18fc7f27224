//! What the facade offers to tests in Rust.

use identity_apis_sandbox::{Sandbox, StartError};

#[tokio::test]
async fn start_error_is_a_sentence_even_in_debug() {
    let taken = Sandbox::start().await.unwrap();
    let error = Sandbox::builder().listen(taken.address()).start().await.unwrap_err();
    assert!(matches!(error, StartError::Listen { address, .. } if address == taken.address()));
    let shown = format!("{error:?}");
    assert!(shown.contains("is in use by another program; stop that program") && !shown.contains("Os {"), "{shown}");
}
