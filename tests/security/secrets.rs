//! Types that hold secrets cannot be printed, serialised or compared.

use std::fmt::Display;

use identity_apis::genauth::AccessKey;
use identity_apis::prove::ClientCredentials;
use identity_apis::transport::Secret;

/// Has two implementations for what can be printed, so that naming `cannot::<_>` is ambiguous: it compiles for types that
/// have only one.
trait Cannot<Why> {
    fn cannot() {}
}

struct Show;
struct Serialise;
struct Compare;

impl<T> Cannot<()> for T {}
impl<T: Display> Cannot<Show> for T {}
impl<T: serde::Serialize> Cannot<Serialise> for T {}
impl<T: PartialEq> Cannot<Compare> for T {}

#[test]
fn secrets_have_no_way_out_but_expose() {
    <Secret as Cannot<_>>::cannot();
    <ClientCredentials as Cannot<_>>::cannot();
    <AccessKey as Cannot<_>>::cannot();
}

#[test]
fn debug_shows_nothing() {
    let credentials = ClientCredentials::new("canary-id", "canary-secret");
    let key = AccessKey::new("canary-id", "canary-secret");
    let prove = identity_apis::prove::Client::builder().credentials(credentials.clone());
    let genauth = identity_apis::genauth::Client::builder().access_key(key.clone());
    let text = format!("{credentials:#?}{key:#?}{prove:#?}{genauth:#?}{:?}", Secret::from("canary-secret"));
    assert!(!text.contains("canary"), "{text}");
}
