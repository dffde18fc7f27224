//! Plain HTTP stays on this machine, and no proxy of the environment reads it.

use std::process::Command;

use identity_apis::genauth::types::GetUserQuery;
use identity_apis::genauth::{AccessKey, Builder, Client};
use identity_apis::transport::{BaseUrlError, BuildError, Error};
use identity_apis_test_support::server::Response;

use crate::server::responding;

const USER: &str = r#"{"statusCode":200,"message":"","data":{"userId":"u-1","status":"Activated","gender":"U"}}"#;

fn builder(url: &str) -> Builder {
    Client::builder().base_url(url).access_key(AccessKey::new("key", "secret"))
}

async fn read(builder: Builder) -> Result<(), Error> {
    builder.build().unwrap().get_user(&GetUserQuery::new("u-1")).await.map(drop)
}

/// The environment is the process's own: the test runs itself once more with proxies in it.
#[tokio::test]
async fn plain_http_never_goes_through_a_proxy_of_the_environment() {
    const PROXY: &str = "IDENTITY_APIS_TEST_PROXY";
    let proxy = responding(Response::ok(USER));
    if std::env::var_os(PROXY).is_none() {
        let mut again = Command::new(std::env::current_exe().unwrap());
        again.args(["--exact", "plain_http::plain_http_never_goes_through_a_proxy_of_the_environment"]);
        for name in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy", PROXY] {
            again.env(name, proxy.url());
        }
        let output = tokio::task::spawn_blocking(move || again.env_remove("NO_PROXY").output().unwrap()).await.unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
        assert_eq!(proxy.all_requests().len(), 0);
        return;
    }
    let server = responding(Response::ok(USER));
    let port = server.address().port();
    let hosts = ["localhost", "localhost.", "a.localhost", "127.0.0.1", "127.1"];
    for host in hosts {
        read(builder(&format!("http://{host}:{port}"))).await.unwrap_or_else(|error| panic!("{host}: {error:?}"));
    }
    assert_eq!(server.all_requests().len(), hosts.len());
    // Whether these can be reached depends on the system.
    for host in ["[::ffff:127.0.0.1]", "[::1]"] {
        let _ = read(builder(&format!("http://{host}:{port}"))).await;
    }
    for host in ["0.0.0.0", "[::]", "ip6-localhost", "nowhere.invalid"] {
        let url = format!("http://{host}:{port}");
        let rejected = builder(&url).build().unwrap_err();
        assert!(matches!(rejected, BuildError::BaseUrl(BaseUrlError::PlainHttp)), "{rejected}");
        let _ = read(builder(&url).allow_plain_http().retry(identity_apis::transport::RetryPolicy::none())).await;
    }
}

#[tokio::test]
async fn plain_http_goes_through_a_proxy_only_by_both_permissions() {
    let proxy = responding(Response::ok(USER));
    let through = |url: &str| builder(url).proxy(reqwest::Proxy::all(proxy.url()).unwrap());
    for url in ["http://localhost:9", "http://127.0.0.1:9"] {
        let rejected = through(url).build().unwrap_err();
        assert!(matches!(rejected, BuildError::BaseUrl(BaseUrlError::PlainHttp)), "{rejected}");
        assert!(rejected.to_string().contains("through a proxy"), "{rejected}");
    }
    assert_eq!(proxy.all_requests().len(), 0);
    read(through("http://gateway.invalid").allow_plain_http()).await.unwrap();
    assert!(proxy.all_requests()[0].head.starts_with("GET http://gateway.invalid/"), "{:?}", proxy.all_requests());
    // TLS is tunneled: the proxy sees host and port.
    read(through("https://gateway.invalid").retry(identity_apis::transport::RetryPolicy::none())).await.unwrap_err();
    assert!(proxy.all_requests()[1].head.starts_with("CONNECT gateway.invalid:443 "), "{:?}", proxy.all_requests());
}
