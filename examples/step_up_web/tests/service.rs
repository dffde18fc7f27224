//! Drives the service over HTTP, as a browser without JavaScript does, against the sandbox.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use identity_apis::Nullable;
use identity_apis::genauth::types::{ApplicationMfaDto, CreateUserReqDto, GetMfaInfoDataDto, SetMfaStatusDto};
use identity_apis_sandbox::{Fault, Sandbox};
use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use reqwest::redirect::Policy;
use reqwest::{Client, RequestBuilder};
use step_up_web::{App, CookieKey, router};
use tokio::net::TcpListener;

const USERNAME: &str = "mara.okafor";
/// One of Prove's documented test numbers.
const PHONE: &str = "2001004014";

/// The service, the sandbox behind it, and the codes that it has sent.
struct Service {
    sandbox: Sandbox,
    url: String,
    codes: Arc<Mutex<Vec<(String, String)>>>,
}

impl Service {
    async fn start() -> Self {
        let sandbox = Sandbox::start().await.unwrap();
        let client = sandbox.genauth_client().unwrap();
        let user = CreateUserReqDto::new().with_username(USERNAME).with_phone(PHONE).with_phone_country_code("+1");
        let user = client.create_user(&user).await.unwrap();
        let mut status =
            GetMfaInfoDataDto::new([ApplicationMfaDto::new("OTP", 0, 1)], "token").with_totp_mfa_enabled(true);
        status.mfa_email = Nullable::Value("mara@example.com".to_owned());
        client.set_users_mfa_status(&SetMfaStatusDto::new(status, &user.user_id)).await.unwrap();
        client.create_user(&CreateUserReqDto::new().with_username("without-phone")).await.unwrap();
        sandbox.clear_calls();

        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let codes = Arc::<Mutex<Vec<_>>>::default();
        let sent = Arc::clone(&codes);
        let (prove, genauth) = (sandbox.prove_client().unwrap(), sandbox.genauth_client().unwrap());
        let app = App::new(prove, genauth, &url, CookieKey::generate())
            .with_code_sender(move |phone, code| sent.lock().unwrap().push((phone.to_owned(), code.to_owned())));
        tokio::spawn(async move { axum::serve(listener, router(app)).await });
        Self { sandbox, url, codes }
    }

    fn correlation_id(&self, operation: &str) -> String {
        let calls = self.sandbox.calls(operation);
        calls.last().unwrap().response["correlationId"].as_str().unwrap().to_owned()
    }
}

/// What a browser does: it keeps cookies, and follows redirects.
struct Browser<'s> {
    service: &'s Service,
    http: Client,
    cookies: HashMap<String, String>,
}

/// A page: where it is, its status and its text.
struct Page {
    path: String,
    status: u16,
    text: String,
}

impl<'s> Browser<'s> {
    fn new(service: &'s Service) -> Self {
        // Another test of the process may have been first.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = Client::builder().no_proxy().redirect(Policy::none()).build().unwrap();
        Self { service, http, cookies: HashMap::new() }
    }

    async fn get(&mut self, path: &str) -> Page {
        let request = self.http.get(format!("{}{path}", self.service.url));
        self.load(path, request).await
    }

    async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Page {
        let request = self.http.post(format!("{}{path}", self.service.url)).form(form);
        self.load(path, request).await
    }

    async fn open(&mut self, possession: &str) -> Page {
        self.post("/step-up", &[("username", USERNAME), ("possession", possession)]).await
    }

    async fn load(&mut self, path: &str, request: RequestBuilder) -> Page {
        let (mut path, mut request) = (path.to_owned(), request);
        for _ in 0..5 {
            let pairs: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let response = request.header(COOKIE, pairs.join("; ")).send().await.unwrap();
            let headers = response.headers().clone();
            assert!(headers["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));
            for cookie in headers.get_all(SET_COOKIE) {
                let cookie = cookie.to_str().unwrap();
                let (name, value) = cookie.split(';').next().unwrap().split_once('=').unwrap();
                if value.is_empty() {
                    self.cookies.remove(name);
                    continue;
                }
                assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
                // Nothing can be read in it.
                for secret in [PHONE, USERNAME, "correlation", "Verif"] {
                    assert!(!value.contains(secret), "{cookie}");
                }
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
            let Some(location) = headers.get(LOCATION) else {
                let status = response.status().as_u16();
                return Page { path, status, text: response.text().await.unwrap() };
            };
            path = location.to_str().unwrap().to_owned();
            request = self.http.get(format!("{}{path}", self.service.url));
        }
        panic!("too many redirects");
    }
}

impl Page {
    #[track_caller]
    fn shows(&self, path: &str, text: &str) -> &Self {
        assert!(self.path == path && self.text.contains(text), "{} {}: {}", self.path, self.status, self.text);
        self
    }
}

#[tokio::test]
async fn step_up_by_mobile_and_desktop_waits_for_the_phone() {
    for (possession, waiting) in [("mobile", "We are verifying this phone"), ("desktop", "We have sent a link")] {
        let service = Service::start().await;
        let mut browser = Browser::new(&service);
        browser.get("/").await.shows("/", "How do you want to do this?");
        let page = browser.open(possession).await;
        page.shows("/step-up", waiting).shows("/step-up", "<noscript><meta http-equiv=\"refresh\"");
        assert!(page.text.contains("data-auth-token=\"") && !page.text.contains("data-auth-token=\"\""));
        browser.get("/account").await.shows("/", "How do you want");
        browser.get("/step-up/status").await.shows("/step-up/status", "{\"pending\":true}");
        // The number is that of the account, and the session is opened once.
        let opened = service.sandbox.calls("unify");
        assert_eq!(opened.exactly(1)[0].body.as_ref().unwrap()["phoneNumber"], PHONE);
        assert!(service.sandbox.complete_client_step(&service.correlation_id("unify"), true));
        browser.get("/step-up/status").await.shows("/step-up/status", "{\"pending\":false}");
        let page = browser.get("/step-up").await;
        page.shows("/account", "Your phone is verified")
            .shows("/account", "<dt>Authenticator app</dt><dd class=\"on\">");
        page.shows("/account", "<dt>E-mail</dt><dd class=\"on\">")
            .shows("/account", "<dt>Face recognition</dt><dd class=\"off\">");
        browser.post("/sign-out", &[]).await.shows("/", "How do you want");
        browser.get("/account").await.shows("/", "How do you want");
    }
}

#[tokio::test]
async fn step_up_by_code_binds_the_number_of_the_account() {
    let service = Service::start().await;
    let mut browser = Browser::new(&service);
    browser.open("none").await.shows("/step-up", "Enter the code");
    // A reload shows the form, and sends no second message.
    browser.get("/step-up").await.shows("/step-up", "Enter the code");
    let codes = service.codes.lock().unwrap().clone();
    let [(phone, code)] = codes.as_slice() else { panic!("one code") };
    assert_eq!(phone, PHONE);
    let wrong = if code == "000000" { "000001" } else { "000000" };
    browser.post("/step-up/code", &[("code", wrong)]).await.shows("/step-up/code", "This is not the code");
    service.sandbox.calls("unify_bind").none();
    browser.post("/step-up/code", &[("code", code)]).await.shows("/account", "Your phone is verified");
    let bound = service.sandbox.calls("unify_bind");
    assert_eq!(bound.exactly(1)[0].body.as_ref().unwrap()["phoneNumber"], PHONE);
}

/// Restoring an earlier cookie gives no new attempts.
#[tokio::test]
async fn step_up_by_code_has_three_attempts() {
    let service = Service::start().await;
    let mut browser = Browser::new(&service);
    browser.open("none").await.shows("/step-up", "Enter the code");
    let cookies = browser.cookies.clone();
    let (_, code) = service.codes.lock().unwrap()[0].clone();
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for _ in 0..2 {
        browser.cookies = cookies.clone();
        browser.post("/step-up/code", &[("code", wrong)]).await.shows("/step-up/code", "This is not the code");
    }
    for given in [wrong, &code] {
        browser.cookies = cookies.clone();
        browser.post("/step-up/code", &[("code", given)]).await.shows("/step-up/code", "Too many attempts");
    }
    service.sandbox.calls("unify_bind").none();
}

#[tokio::test]
async fn step_up_that_fails_or_expires_ends() {
    let service = Service::start().await;
    let mut browser = Browser::new(&service);
    browser.open("mobile").await;
    assert!(service.sandbox.complete_client_step(&service.correlation_id("unify"), false));
    browser.get("/step-up").await.shows("/step-up", "Not verified");
    browser.get("/account").await.shows("/", "How do you want");

    browser.open("mobile").await;
    service.sandbox.clock().advance(Duration::from_secs(16 * 60));
    browser.get("/step-up").await.shows("/step-up", "Too late");
}

#[tokio::test]
async fn forged_and_foreign_cookies_are_no_visitors() {
    let service = Service::start().await;
    let mut browser = Browser::new(&service);
    browser.open("mobile").await;
    assert!(service.sandbox.complete_client_step(&service.correlation_id("unify"), true));
    let name = browser.cookies.keys().next().unwrap().clone();
    let genuine = browser.cookies[&name].clone();
    let other = Service::start().await;
    for forged in ["", "{}", &genuine.replace(&genuine[10..12], "AA"), &genuine[..genuine.len() / 2]] {
        browser.cookies = HashMap::from([(name.clone(), forged.to_owned())]);
        browser.get("/step-up").await.shows("/", "How do you want");
        browser.get("/account").await.shows("/", "How do you want");
    }
    // Another service has another key.
    let mut elsewhere = Browser::new(&other);
    elsewhere.cookies = HashMap::from([(name, genuine)]);
    elsewhere.get("/step-up").await.shows("/", "How do you want");
}

#[tokio::test]
async fn accounts_and_failures_have_pages() {
    let service = Service::start().await;
    let mut browser = Browser::new(&service);
    for (username, expected) in [
        ("nobody", "There is no account"),
        ("", "There is no account"),
        ("<script>", "There is no account"),
        ("without-phone", "This account has no phone number"),
    ] {
        let page = browser.post("/step-up", &[("username", username), ("possession", "mobile")]).await;
        page.shows("/step-up", expected);
        assert!(!page.text.contains("<script>"));
    }
    service.sandbox.calls("unify").none();
    service.sandbox.on("unify").respond_with_fault(Fault::error(503));
    let page = browser.open("mobile").await;
    assert_eq!(page.status, 503);
    page.shows("/step-up", "does not respond");
    service.sandbox.clear_faults();
    service.sandbox.on("unify").respond_with_fault(Fault::error(400));
    let page = browser.open("mobile").await;
    assert_eq!(page.status, 502);
    page.shows("/step-up", "cannot be verified at the moment");
}
