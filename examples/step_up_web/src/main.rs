//! A web service that asks for Prove Unify before a sensitive page.
//!
//! ```console
//! $ cargo run -p step-up-web -- --listen 127.0.0.1:8080
//! ```
//!
//! Without credentials in the environment it starts a sandbox with a user. With them (`PROVE_CLIENT_ID`, `PROVE_CLIENT_SECRET`,
//! `GENAUTH_ACCESS_KEY_ID`, `GENAUTH_ACCESS_KEY_SECRET`) it uses the services. Put a proxy with TLS in front, and set
//! `STEP_UP_ORIGIN=https://shop.example` and `STEP_UP_COOKIE_KEY` (128 hexadecimal digits, the same on every machine).

use std::error::Error;
use std::process::ExitCode;

use identity_apis::genauth::types::{ApplicationMfaDto, CreateUserReqDto, GetMfaInfoDataDto, SetMfaStatusDto};
use identity_apis::{genauth, prove};
use identity_apis_sandbox::Sandbox;
use step_up_web::{App, CookieKey, router};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("step-up-web: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let address = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => "127.0.0.1:8080".to_owned(),
        [option, address] if option == "--listen" => address.clone(),
        _ => return Err("usage: step-up-web [--listen ADDRESS]".into()),
    };
    let listener = TcpListener::bind(&address).await.map_err(|error| format!("cannot listen on {address}: {error}"))?;
    let here = format!("http://{}", listener.local_addr()?);
    let origin = std::env::var("STEP_UP_ORIGIN").unwrap_or_else(|_| here.clone());
    let cookie_key = match std::env::var("STEP_UP_COOKIE_KEY") {
        Ok(hex) => CookieKey::from_hex(&hex).ok_or("STEP_UP_COOKIE_KEY is not 128 hexadecimal digits")?,
        // Sessions end with the process.
        Err(_) => CookieKey::generate(),
    };
    let is_set = |name: &str| std::env::var(name).is_ok_and(|value| !value.is_empty());
    // Kept alive while the server runs.
    let (app, sandbox) = if is_set("PROVE_CLIENT_ID") {
        (App::new(prove::Client::from_env()?, genauth::Client::from_env()?, origin, cookie_key), None)
    } else {
        let sandbox = Sandbox::start().await?;
        let app = App::new(sandbox.prove_client()?, sandbox.genauth_client()?, origin, cookie_key);
        let user = create_user(&sandbox).await?;
        println!("No credentials in the environment: using a sandbox at {} with the user {user}.", sandbox.url());
        (app.with_sandbox(sandbox.url()), Some(sandbox))
    };
    println!("Listening on {here} (open it in a browser; Ctrl-C ends the server)");
    axum::serve(listener, router(app)).with_graceful_shutdown(interrupted()).await?;
    drop(sandbox);
    Ok(())
}

async fn interrupted() {
    // Without a handler, Ctrl-C ends the process anyway.
    let _ = tokio::signal::ctrl_c().await;
}

/// Creates a user whose phone number is one of Prove's documented test numbers. Returns the username.
async fn create_user(sandbox: &Sandbox) -> Result<String, Box<dyn Error>> {
    let client = sandbox.genauth_client()?;
    let user = CreateUserReqDto::new()
        .with_username("mara.okafor")
        .with_name("Mara Okafor")
        .with_phone("2001004014")
        .with_phone_country_code("+1");
    let user = client.create_user(&user).await?;
    let status = GetMfaInfoDataDto::new([ApplicationMfaDto::new("OTP", 0, 1)], "demo").with_totp_mfa_enabled(true);
    client.set_users_mfa_status(&SetMfaStatusDto::new(status, &user.user_id)).await?;
    Ok("mara.okafor".to_owned())
}
