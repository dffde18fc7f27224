//! A walk over the chain of every error type: what a link prints does not repeat what its source prints, so that a report
//! of the whole chain, such as `anyhow`'s `{:#}`, has every text once.

use std::collections::BTreeSet;
use std::error::Error;
use std::path::Path;

/// The error types that are walked, by name; `error_types_are_all_walked` finds those of the sources.
const WALKED: &[&str] = &[
    "ApiError",
    "AuthError",
    "BaseUrlError",
    "BodyError",
    "BuildError",
    "Cause",
    "ConfigError",
    "DecodeError",
    "Error",
    "InvalidEventName",
    "InvalidRequest",
    "RateLimiterError",
    "ResumeError",
    "StepError",
    "TimeoutError",
    "TransportError",
    "Violations",
    "WaitError",
    "WebSocketError",
    "WebhookError",
];

/// One value of each variant, and a `match` that no longer compiles when a variant is added.
macro_rules! each {
    ($type:ty: $($pattern:pat => $value:expr),+ $(,)?) => {{
        let _ = |error: &$type| match error {
            $($pattern => {})+
        };
        let values: Vec<$type> = vec![$($value),+];
        let mut remaining = values.iter();
        $(assert!(matches!(remaining.next(), Some($pattern)), "{}", stringify!($pattern));)+
        values
    }};
}

/// Checks every link of the chain of an error.
fn walk(error: &dyn Error) {
    let text = error.to_string();
    assert!(!text.is_empty(), "{error:?}");
    if let Some(source) = error.source() {
        let inner = source.to_string();
        assert!(!text.contains(&inner), "`{text}` repeats its source `{inner}`");
        walk(source);
    }
}

fn walk_all<E: Error>(errors: impl IntoIterator<Item = E>) {
    errors.into_iter().for_each(|error| walk(&error));
}

/// The names in `impl .. Error for Name`.
fn implementors(directory: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            implementors(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            for line in text.lines().filter(|line| line.starts_with("impl")) {
                let Some((before, after)) = line.split_once("Error for ") else { continue };
                if before.ends_with([' ', ':']) || before.ends_with("Std") {
                    found.insert(after.chars().take_while(|character| character.is_alphanumeric()).collect());
                }
            }
        }
    }
}

#[test]
fn error_types_are_all_walked() {
    let mut found = BTreeSet::new();
    implementors(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), WALKED, "walk the new one below");
}

#[cfg(feature = "client")]
mod client {
    use reqwest::header::AUTHORIZATION;

    use super::*;
    use crate::transport::error::WaitPhase;
    use crate::transport::error::tests::{api, auth, auth_of_provider, decode, invalid, timeout_in};
    use crate::transport::{
        BaseUrlError, BuildError, Error, RateLimiterError, TimeoutError, TransportError, TransportErrorKind,
    };

    fn transport_errors() -> Vec<TransportError> {
        use TransportErrorKind as Kind;
        let kinds = each!(Kind:
            Kind::Connect => Kind::Connect,
            Kind::Tls => Kind::Tls,
            Kind::ConnectionClosed => Kind::ConnectionClosed,
            Kind::MalformedResponse => Kind::MalformedResponse,
            Kind::TooLarge => Kind::TooLarge,
            Kind::Redirected => Kind::Redirected,
            Kind::InvalidRequest => Kind::InvalidRequest,
            Kind::NoRuntime => Kind::NoRuntime,
            Kind::NoTimers => Kind::NoTimers,
            Kind::NoIo => Kind::NoIo,
        );
        kinds.into_iter().map(|kind| TransportError::new("unify", kind)).collect()
    }

    fn timeout_errors() -> Vec<TimeoutError> {
        let phases = each!(WaitPhase:
            WaitPhase::Token => WaitPhase::Token,
            WaitPhase::Permit => WaitPhase::Permit,
            WaitPhase::Connection => WaitPhase::Connection,
            WaitPhase::Response => WaitPhase::Response,
        );
        phases.into_iter().map(timeout_in).collect()
    }

    pub(super) fn call_errors() -> Vec<Error> {
        let first_transport = || transport_errors().remove(0);
        let first_timeout = || timeout_errors().remove(0);
        let mut errors = each!(Error:
            Error::Invalid(_) => invalid(),
            Error::Auth(_) => auth_of_provider(),
            Error::Api(_) => api(404, Some(8011)),
            Error::Decode(_) => decode(),
            Error::Transport(_) => Error::Transport(first_transport()),
            Error::Timeout(_) => Error::Timeout(first_timeout()),
            Error::RateLimiter(_) => Error::RateLimiter(RateLimiterError::new("unify", "the counter is away".into())),
        );
        errors.extend(transport_errors().into_iter().map(Error::Transport));
        errors.extend(timeout_errors().into_iter().map(Error::Timeout));
        errors
    }

    #[test]
    fn chain_of_a_call_error_has_every_text_once() {
        walk_all(call_errors());
        walk_all([auth(401, Some(8002)), auth(200, Some(401))]);
        walk_all(transport_errors());
        walk_all(timeout_errors());
        for error in call_errors() {
            match error {
                Error::Invalid(error) => {
                    walk(&error);
                    walk(error.violations());
                }
                Error::Auth(error) => walk(&error),
                Error::Api(error) => walk(&error),
                Error::Decode(error) => walk(&error),
                Error::RateLimiter(error) => walk(&error),
                _ => {}
            }
        }
    }

    /// The links behind a call that reaches nobody are those of the HTTP client.
    #[tokio::test]
    async fn chain_of_a_connection_error_has_every_text_once() {
        let channel = crate::transport::Channel::builder("http://127.0.0.1:9").build().unwrap();
        let error = channel.request(crate::operation::Method::Get, "/").await.unwrap_err();
        let Error::Transport(inner) = &error else { panic!("{error:?}") };
        assert_eq!(inner.kind(), TransportErrorKind::Connect);
        let cause = std::error::Error::source(&error).unwrap();
        assert!(cause.source().is_some(), "{error:?}");
        walk(&error);
    }

    fn base_url_errors() -> Vec<BaseUrlError> {
        each!(BaseUrlError:
            BaseUrlError::Invalid => BaseUrlError::Invalid,
            BaseUrlError::InvalidCharacter => BaseUrlError::InvalidCharacter,
            BaseUrlError::PlainHttp => BaseUrlError::PlainHttp,
            BaseUrlError::HasCredentials => BaseUrlError::HasCredentials,
            BaseUrlError::HasQuery => BaseUrlError::HasQuery,
        )
    }

    #[test]
    fn chain_of_a_build_error_has_every_text_once() {
        walk_all(base_url_errors());
        walk_all(base_url_errors().into_iter().map(BuildError::BaseUrl));
        walk_all(each!(BuildError:
            BuildError::MissingCredential(_) => BuildError::MissingCredential("the client id (PROVE_CLIENT_ID)"),
            BuildError::InvalidCredential(_) => BuildError::InvalidCredential("the client id"),
            BuildError::InvalidVariable(_) => BuildError::InvalidVariable("PROVE_ENVIRONMENT is none of uat-us, .."),
            BuildError::InvalidHeader(_) => BuildError::InvalidHeader("the tenant id"),
            BuildError::ReservedHeader(_) => BuildError::ReservedHeader(AUTHORIZATION),
            BuildError::BaseUrl(_) => BuildError::BaseUrl(BaseUrlError::Invalid),
            BuildError::BaseUrlVariable(..) => BuildError::BaseUrlVariable("PROVE_BASE_URL", BaseUrlError::PlainHttp),
            BuildError::Certificate(_) => BuildError::Certificate("the key of the client certificate is not PEM"),
            BuildError::TlsUnavailable(_) => BuildError::TlsUnavailable("no rustls CryptoProvider is installed"),
            BuildError::ConflictingOptions => BuildError::ConflictingOptions,
            BuildError::Tls(_) => BuildError::Tls("no certificate can be read".into()),
        ));
    }

    #[cfg(feature = "events")]
    #[test]
    fn chain_of_a_subscription_error_has_every_text_once() {
        use crate::transport::WebSocketError as Error;

        walk_all(transport_errors().into_iter().map(Error::Transport));
        let after = std::time::Duration::from_secs(1);
        walk_all(each!(Error:
            Error::Transport(_) => Error::Transport(transport_errors().remove(0)),
            Error::HandshakeTimeout { .. } => Error::HandshakeTimeout { after },
            Error::Rejected { .. } => Error::Rejected { status: reqwest::StatusCode::FORBIDDEN, retry_after: None },
            Error::InvalidHandshake(_) => Error::InvalidHandshake("accepts another key"),
            Error::Closed { .. } => Error::Closed { code: Some(1008) },
            Error::ConnectionClosed(_) => Error::ConnectionClosed(std::io::ErrorKind::BrokenPipe),
            Error::Silent { .. } => Error::Silent { after },
            Error::TooLarge { .. } => Error::TooLarge { limit: 7 },
            Error::Malformed => Error::Malformed,
        ));
        walk_all([crate::genauth::events::InvalidEventName]);
    }
}

#[cfg(all(feature = "client", feature = "prove"))]
#[test]
fn chain_of_a_flow_error_has_every_text_once() {
    use crate::prove::flows::{ResumeError, Step, StepError, WaitError};

    walk_all(client::call_errors().into_iter().map(|error| WaitError::Deadline(Some(Box::new(error)))));
    walk_all(client::call_errors().into_iter().map(|error| WaitError::Call(Box::new(error))));
    walk_all(client::call_errors().into_iter().map(|error| StepError::new(error, ())));
    walk_all(each!(WaitError:
        WaitError::Deadline(_) => WaitError::Deadline(None),
        WaitError::Call(_) => WaitError::Call(Box::new(client::call_errors().remove(0))),
    ));
    walk_all(each!(ResumeError:
        ResumeError::Expired => ResumeError::Expired,
        ResumeError::NotYet => ResumeError::NotYet,
        ResumeError::OtherService => ResumeError::OtherService,
        ResumeError::OtherFlow(_) => ResumeError::OtherFlow(Step::UnifyNone),
        ResumeError::OtherStep(_) => ResumeError::OtherStep(Step::UnifyNone),
        ResumeError::OtherVersion { .. } => ResumeError::OtherVersion { found: 7 },
        ResumeError::Damaged => ResumeError::Damaged,
    ));
}

#[cfg(feature = "webhooks")]
#[test]
fn chain_of_a_webhook_error_has_every_text_once() {
    use crate::webhooks::{BodyError, ConfigError, GuardError, WebhookError as Error};

    fn bodies() -> Vec<BodyError> {
        each!(BodyError:
            BodyError::UnsupportedMediaType => BodyError::UnsupportedMediaType,
            BodyError::NotJson { .. } => BodyError::NotJson { line: 1, column: 2 },
            BodyError::InvalidForm(_) => BodyError::InvalidForm("has no event"),
            BodyError::WrongType { .. } => BodyError::WrongType { pointer: "/event".to_owned(), expected: "text" },
            BodyError::Deserialize { .. } => BodyError::Deserialize { type_name: "User" },
        )
    }

    walk_all(bodies());
    walk_all(bodies().into_iter().map(Error::InvalidBody));
    walk_all(each!(ConfigError:
        ConfigError::NoSecret => ConfigError::NoSecret,
        ConfigError::InvalidSecret => ConfigError::InvalidSecret,
    ));
    walk_all(each!(Error:
        Error::MissingHeader(_) => Error::MissingHeader("authorization"),
        Error::DuplicateHeader(_) => Error::DuplicateHeader("authorization"),
        Error::InvalidHeader { .. } => Error::InvalidHeader { name: "authorization", problem: "is not text" },
        Error::HeaderTooLarge { .. } => Error::HeaderTooLarge { name: "authorization", limit: 7 },
        Error::MalformedToken(_) => Error::MalformedToken("has no signature"),
        Error::WrongAlgorithm => Error::WrongAlgorithm,
        Error::WrongSignature => Error::WrongSignature,
        Error::WrongSecret => Error::WrongSecret,
        Error::WrongIssuer => Error::WrongIssuer,
        Error::MissingClaim(_) => Error::MissingClaim("exp"),
        Error::Expired => Error::Expired,
        Error::NotYetValid => Error::NotYetValid,
        Error::TooOld => Error::TooOld,
        Error::WrongUserPool => Error::WrongUserPool,
        Error::BodyTooLarge { .. } => Error::BodyTooLarge { limit: 7 },
        Error::InvalidBody(_) => Error::InvalidBody(bodies().remove(0)),
        Error::Replayed => Error::Replayed,
        Error::ReplayGuard(_) => Error::ReplayGuard(GuardError::new("the database is away".into())),
    ));
}
