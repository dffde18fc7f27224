//! Which cryptography provider is used, and what the feature `rustls` means for a caller's own `reqwest`.
//!
//! A program of its own: a process has one provider, and the other tests install theirs.

#![cfg(all(feature = "rustls", feature = "genauth-core", not(feature = "native-tls")))]

use identity_apis::genauth::{AccessKey, Client};
use rustls::crypto::CryptoProvider;

fn builds() -> bool {
    Client::builder().access_key(AccessKey::new("key", "secret")).build().is_ok()
}

/// One test, since the choice of a provider is the process's.
#[test]
fn crypto_provider_is_not_installed_and_an_installed_one_is_used() {
    assert!(CryptoProvider::get_default().is_none());
    assert!(builds(), "without any choice");
    assert!(CryptoProvider::get_default().is_none(), "nothing was chosen for others");

    // The documented hazard: a `reqwest` for which nobody chose a TLS library wants a provider even for plain http.
    std::panic::set_hook(Box::new(|_| {}));
    let without = std::panic::catch_unwind(reqwest::Client::new);
    drop(std::panic::take_hook());
    assert!(without.is_err(), "the hazard is gone: docs/dependencies.md need not mention it any more");

    // The documented remedy.
    rustls::crypto::ring::default_provider().install_default().unwrap();
    let _ = reqwest::Client::new();
    assert!(builds(), "with the process's choice");
}
