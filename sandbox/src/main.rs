//! The sandbox as a program.
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::panic))]
#![allow(clippy::print_stdout, reason = "what it prints is for the caller")]

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, ValueEnum};
use identity_apis_sandbox::{AdminAccess, GenauthCredentials, Limits, ProveCredentials, Receivers, Sandbox};

/// Prove V3 and GenAuth on your own machine.
#[derive(Parser)]
#[command(name = "identity-apis-sandbox", version)]
struct Arguments {
    /// Where to listen; port 0 takes a free one
    #[arg(long, default_value = "127.0.0.1:0")]
    listen: SocketAddr,
    /// Print one line of JSON with address and credentials
    #[arg(long)]
    json: bool,
    /// Make the same ids, tokens and credentials in every run
    #[arg(long)]
    seed: Option<u64>,
    /// Keep the state in this file: begin with what is there, write it when it changes and at the end. One sandbox at a time
    /// keeps a file
    #[arg(long, value_name = "FILE")]
    persist: Option<PathBuf>,
    /// Let each caller make so many calls in a second, and answer 429 to more; Prove documents 25
    #[arg(long, value_name = "CALLS")]
    rate_limit: Option<u32>,
    /// Bytes that the body of one request may have; 4 MiB unless given
    #[arg(long, value_name = "BYTES")]
    body_bytes: Option<usize>,
    /// Bytes that the bodies of all requests under way may take together; 320 MiB unless given
    #[arg(long, value_name = "BYTES")]
    buffered_bytes: Option<usize>,
    /// Connections at a time; 4096 unless given, and never more than the process may have files open
    #[arg(long, value_name = "COUNT")]
    connections: Option<usize>,
    /// Who may steer the sandbox below /sandbox, and look at the status page
    #[arg(long, value_enum, default_value = "loopback")]
    control: Who,
    /// A name, beside addresses and localhost, that those call the sandbox by
    #[arg(long, value_name = "NAME")]
    control_host: Vec<String>,
    /// Which receivers of webhooks and callbacks the sandbox may call
    #[arg(long, value_enum, default_value = "loopback")]
    receivers: Where,
    /// A host whose receivers the sandbox may call as well, wherever it is
    #[arg(long, value_name = "HOST")]
    receiver_host: Vec<String>,
    /// URL of a receiver of Prove's webhooks. Given several times, there are several
    #[arg(long, value_name = "URL", requires = "prove_webhook_secret")]
    prove_webhook_url: Vec<String>,
    /// Secret of that receiver (whsec_...); as many as there are URLs
    #[arg(long, requires = "prove_webhook_url", env = "SANDBOX_PROVE_WEBHOOK_SECRET", hide_env_values = true)]
    prove_webhook_secret: Vec<String>,
    /// Client id for Prove; made up unless given. Given several times, each is a customer with a domain of its own
    #[arg(long, requires = "prove_client_secret")]
    prove_client_id: Vec<String>,
    /// Client secret for Prove; as many as there are client ids
    #[arg(long, requires = "prove_client_id", env = "SANDBOX_PROVE_CLIENT_SECRET", hide_env_values = true)]
    prove_client_secret: Vec<String>,
    /// Make the project at Prove one of Prove Identity, instead of Pre-Fill
    #[arg(long)]
    prove_identity: bool,
    /// Access key id for GenAuth; made up unless given
    #[arg(long, requires_all = ["genauth_access_key_secret", "genauth_userpool_id"])]
    genauth_access_key_id: Option<String>,
    /// Access key secret for GenAuth
    #[arg(long, requires = "genauth_access_key_id", env = "SANDBOX_GENAUTH_ACCESS_KEY_SECRET", hide_env_values = true)]
    genauth_access_key_secret: Option<String>,
    /// User pool id for GenAuth
    #[arg(long, requires = "genauth_access_key_id")]
    genauth_userpool_id: Option<String>,
}

/// Who may steer the sandbox.
#[derive(Clone, Copy, ValueEnum)]
enum Who {
    /// Callers on this machine
    Loopback,
    /// Whoever reaches it; they read everything in it
    Anyone,
    /// Nobody
    Off,
}

/// Where receivers may be.
#[derive(Clone, Copy, ValueEnum)]
enum Where {
    /// On this machine
    Loopback,
    /// Nowhere but on hosts that are given
    None,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody may be there to read it.
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> io::Result<()> {
    if arguments.prove_client_id.len() != arguments.prove_client_secret.len() {
        let message = "as many --prove-client-secret are needed as --prove-client-id";
        Arguments::command().error(ErrorKind::WrongNumberOfValues, message).exit();
    }
    if arguments.prove_webhook_url.len() != arguments.prove_webhook_secret.len() {
        let message = "as many --prove-webhook-secret are needed as --prove-webhook-url";
        Arguments::command().error(ErrorKind::WrongNumberOfValues, message).exit();
    }
    let json = arguments.json;
    // Before anything is printed: who has read the line may stop the program.
    let stopped = stop_signal()?;
    let sandbox = start(arguments).await?;
    let shown = if json { for_programs(&sandbox) } else { for_people(&sandbox) };
    // A reader that has seen enough may close the pipe; the sandbox runs on.
    let mut out = io::stdout();
    let _ = writeln!(out, "{shown}").and_then(|()| out.flush());
    stopped.await;
    sandbox.close().await
}

async fn start(arguments: Arguments) -> io::Result<Sandbox> {
    let mut builder = Sandbox::builder().listen(arguments.listen);
    for (id, secret) in arguments.prove_client_id.into_iter().zip(arguments.prove_client_secret) {
        builder = builder.prove_credentials(ProveCredentials::new(id, secret));
    }
    if let (Some(id), Some(secret), Some(pool)) =
        (arguments.genauth_access_key_id, arguments.genauth_access_key_secret, arguments.genauth_userpool_id)
    {
        builder = builder.genauth_credentials(GenauthCredentials::new(id, secret, pool));
    }
    let mut limits = Limits::default();
    limits.body_bytes = arguments.body_bytes.unwrap_or(limits.body_bytes);
    limits.buffered_bytes = arguments.buffered_bytes.unwrap_or(limits.buffered_bytes);
    limits.connections = arguments.connections.unwrap_or(limits.connections);
    builder = builder.limits(limits);
    let control = match arguments.control {
        Who::Loopback => AdminAccess::loopback(),
        Who::Anyone => AdminAccess::anyone(),
        Who::Off => AdminAccess::off(),
    };
    builder = builder.control(arguments.control_host.into_iter().fold(control, AdminAccess::with_host));
    let receivers = match arguments.receivers {
        Where::Loopback => Receivers::loopback(),
        Where::None => Receivers::none(),
    };
    builder = builder.receivers(arguments.receiver_host.into_iter().fold(receivers, Receivers::with_host));
    for (url, secret) in arguments.prove_webhook_url.into_iter().zip(arguments.prove_webhook_secret) {
        builder = builder.prove_webhook(url, secret);
    }
    if let Some(file) = arguments.persist {
        builder = builder.persist(file);
    }
    if let Some(calls) = arguments.rate_limit {
        builder = builder.rate_limit(calls);
    }
    if arguments.prove_identity {
        builder = builder.prove_identity();
    }
    if let Some(seed) = arguments.seed {
        builder = builder.seed(seed);
    }
    builder.start().await
}

fn for_programs(sandbox: &Sandbox) -> String {
    let (prove, genauth) = (sandbox.prove_credentials(), sandbox.genauth_credentials());
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    // Written by hand for its order.
    format!(
        concat!(
            r#"{{"url":{},"prove":{{"client_id":{},"client_secret":{}}},"#,
            r#""genauth":{{"access_key_id":{},"access_key_secret":{},"userpool_id":{}}}}}"#
        ),
        quoted(&sandbox.url()),
        quoted(&prove.client_id),
        quoted(&prove.client_secret),
        quoted(&genauth.access_key_id),
        quoted(&genauth.access_key_secret),
        quoted(&genauth.userpool_id),
    )
}

fn for_people(sandbox: &Sandbox) -> String {
    let (url, prove, genauth) = (sandbox.url(), sandbox.prove_credentials(), sandbox.genauth_credentials());
    format!(
        "Prove V3 and GenAuth at {url}\n\n\
         Prove\n  client id      {}\n  client secret  {}\n\n\
         GenAuth\n  access key id      {}\n  access key secret  {}\n  user pool id       {}\n\n\
         Status page at {url}/, calls that steer it below {url}/sandbox. Ctrl-C stops it.",
        prove.client_id, prove.client_secret, genauth.access_key_id, genauth.access_key_secret, genauth.userpool_id,
    )
}

/// Waits for Ctrl-C, or a polite request of the system. Signals are caught from now on, not only while it is waited.
#[cfg(unix)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Waits for Ctrl-C. It is caught from now on, not only while it is waited.
#[cfg(windows)]
fn stop_signal() -> io::Result<impl Future<Output = ()>> {
    let mut pressed = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        pressed.recv().await;
    })
}
