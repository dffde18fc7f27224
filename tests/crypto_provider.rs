//! Which cryptography is used, and what the feature `rustls` means for a caller's own `reqwest`.

#![cfg(all(feature = "rustls", feature = "genauth-core", not(feature = "native-tls")))]

use identity_apis::genauth::{AccessKey, Client};
use rustls::crypto::CryptoProvider;

fn builds() -> bool {
    Client::builder().access_key(AccessKey::new("key", "secret")).build().is_ok()
}

/// One test, since the choice of a provider is the process's.
#[test]
fn no_choice_is_made_for_the_process_and_one_that_is_made_is_kept_to() {
    assert!(CryptoProvider::get_default().is_none());
    assert!(builds(), "without any choice");
    assert!(CryptoProvider::get_default().is_none(), "nothing was chosen for others");

    // The documented hazard: a `reqwest` for which nobody chose a TLS library wants a provider even for plain http.
    std::panic::set_hook(Box::new(|_| {}));
    let without = std::panic::catch_unwind(reqwest::Client::new);
    drop(std::panic::take_hook());
    assert!(without.is_err(), "the hazard is gone: docs/dependencies.md need not tell of it any more");

    // The documented remedy.
    rustls::crypto::ring::default_provider().install_default().unwrap();
    let _ = reqwest::Client::new();
    assert!(builds(), "with the process's choice");
}
