//! Types that hold secrets cannot be printed, serialized or compared.

use std::fmt::Display;

use identity_apis::genauth::AccessKey;
use identity_apis::prove::ClientCredentials;
use identity_apis::transport::{HeaderMap, HeaderName, HeaderValue, Secret};

/// Has two implementations for what can be printed, so that naming `cannot::<_>` is ambiguous: it compiles for types that
/// have only one.
trait Cannot<Why> {
    fn cannot() {}
}

struct Show;
struct SerializeMarker;
struct Compare;

impl<T> Cannot<()> for T {}
impl<T: Display> Cannot<Show> for T {}
impl<T: serde::Serialize> Cannot<SerializeMarker> for T {}
impl<T: PartialEq> Cannot<Compare> for T {}

#[test]
fn secrets_implement_no_display_serialize_or_eq() {
    <Secret as Cannot<_>>::cannot();
    <ClientCredentials as Cannot<_>>::cannot();
    <AccessKey as Cannot<_>>::cannot();
}

#[test]
fn debug_of_credentials_is_redacted() {
    let credentials = ClientCredentials::new("canary-id", "canary-secret");
    let key = AccessKey::new("canary-id", "canary-secret");
    let prove = identity_apis::prove::Client::builder().credentials(credentials.clone());
    let genauth = identity_apis::genauth::Client::builder().access_key(key.clone());
    let text = format!("{credentials:#?}{key:#?}{prove:#?}{genauth:#?}{:?}", Secret::from("canary-secret"));
    assert!(!text.contains("canary"), "{text}");
}

/// What a caller gives to a builder may hold secrets before it is checked.
#[test]
fn debug_of_builders_is_redacted() {
    let mut headers = HeaderMap::new();
    headers.insert("x-gate", HeaderValue::from_static("canary-header"));
    let _ = rustls::crypto::ring::default_provider().install_default();
    let own = reqwest::Client::builder()
        .default_headers(headers)
        .proxy(reqwest::Proxy::all("http://canary:canary@proxy.example:8080").unwrap())
        .tls_certs_only([])
        .build()
        .unwrap();
    for url in [
        "https://canary:canary@gate.example",
        "canary:canary@gate.example",
        "https://gate.example/?key=canary",
        "https://gate.example#canary",
        "sftp://canary.example",
        "https://canary gate.example",
    ] {
        let prove = identity_apis::prove::Client::builder()
            .base_url(url)
            .http_client(own.clone())
            .user_agent_suffix("canary")
            .default_header(HeaderName::from_static("x-gate"), HeaderValue::from_static("canary"))
            .credentials(ClientCredentials::new("canary-id", "canary-secret"));
        let genauth = identity_apis::genauth::Client::builder()
            .base_url(url)
            .language("of Mara canary")
            .tenant_id("canary-tenant")
            .proxy(reqwest::Proxy::all("http://canary:canary@proxy.example:8080").unwrap())
            .add_root_certificate("canary")
            .identity("canary", "canary")
            .access_key(AccessKey::new("canary-id", "canary-secret"));
        let mut text = format!("{prove:?}{prove:#?}{genauth:?}{genauth:#?}");
        for error in [prove.build().unwrap_err(), genauth.clone().build().unwrap_err()] {
            text.push_str(&format!(
                "{error} {error:?} {:?}",
                std::error::Error::source(&error).map(ToString::to_string)
            ));
        }
        // The same with what is wrong besides the base URL.
        let error = genauth.base_url("https://gate.example").language("en-US").build().unwrap_err();
        text.push_str(&format!("{error} {error:?} {:?}", std::error::Error::source(&error).map(ToString::to_string)));
        assert!(!text.contains("canary"), "{text}");
    }
    let fine = identity_apis::prove::Client::builder().base_url("https://gate.example/prove");
    assert!(format!("{fine:?}").contains("https://gate.example/prove"));
}
