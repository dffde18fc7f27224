//! Why a webhook is rejected. No error contains data of the request.

use std::error::Error;
use std::fmt;

/// Why a webhook is rejected.
///
/// [`status`](Self::status) is the HTTP status to respond with. Neither `Display` nor `Debug` contains data of the request.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookError {
    /// The header that authenticates the sender is missing.
    MissingHeader(&'static str),
    /// A header that may occur once occurs several times.
    DuplicateHeader(&'static str),
    /// A header has an invalid value.
    InvalidHeader {
        /// Name of the header.
        name: &'static str,
        /// What is wrong with the value.
        problem: &'static str,
    },
    /// A header is larger than the limit.
    HeaderTooLarge {
        /// Name of the header.
        name: &'static str,
        /// The limit in bytes.
        limit: usize,
    },
    /// The token is not a signed JWT in compact serialization.
    MalformedToken(&'static str),
    /// The token names an algorithm other than HS256.
    WrongAlgorithm,
    /// The signature of the token matches no accepted secret.
    WrongSignature,
    /// The header does not contain an accepted secret.
    WrongSecret,
    /// The token names another issuer.
    WrongIssuer,
    /// The token lacks a claim that this verifier requires.
    MissingClaim(&'static str),
    /// The token has expired.
    Expired,
    /// The token is not valid yet: its `nbf` or `iat` is in the future.
    NotYetValid,
    /// The token was issued longer ago than this verifier allows.
    TooOld,
    /// The webhook belongs to another user pool.
    WrongUserPool,
    /// The body is larger than the limit.
    BodyTooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The body of an authenticated webhook cannot be parsed.
    InvalidBody(BodyError),
    /// The same delivery was accepted before.
    Replayed,
    /// The [`ReplayGuard`](super::ReplayGuard) failed, so the webhook is not accepted.
    ReplayGuard(GuardError),
}

impl WebhookError {
    /// Returns the HTTP status to respond with: 401 if the sender is not authenticated, 400 if the body cannot be parsed, 413
    /// and 431 if body or header are too large, 503 if the guard failed. 200 for a replay, which was accepted before, so that
    /// the sender does not retry.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::Replayed => 200,
            Self::InvalidBody(_) => 400,
            Self::BodyTooLarge { .. } => 413,
            Self::HeaderTooLarge { .. } => 431,
            Self::ReplayGuard(_) => 503,
            _ => 401,
        }
    }

    /// Whether the same delivery was accepted before.
    #[must_use]
    pub fn is_replay(&self) -> bool {
        matches!(self, Self::Replayed)
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingHeader(name) => {
                write!(
                    out,
                    "the header {name} is missing; reject the request, and check that no proxy removes the header"
                )
            }
            Self::DuplicateHeader(name) => {
                write!(
                    out,
                    "the header {name} occurs several times; reject the request, and check the proxies in front"
                )
            }
            Self::InvalidHeader { name, problem } => write!(out, "the header {name} {problem}; reject the request"),
            Self::HeaderTooLarge { name, limit } => {
                write!(
                    out,
                    "the header {name} has more than {limit} bytes; reject the request, or raise max_header_bytes"
                )
            }
            Self::MalformedToken(problem) => write!(out, "the token {problem}; reject the request"),
            Self::WrongAlgorithm => out.write_str("the token is not signed with HS256; reject the request"),
            Self::WrongSignature => out.write_str(
                "the signature of the token matches no accepted secret; reject the request, and if every request is \
                 rejected, compare the secret with the one in the portal",
            ),
            Self::WrongSecret => out.write_str(
                "the header contains no accepted secret; reject the request, and if every request is rejected, compare \
                 the secret with the one of the webhook",
            ),
            Self::WrongIssuer => out.write_str("the token names another issuer; reject the request"),
            Self::MissingClaim(name) => write!(
                out,
                "the token lacks the claim {name}, which this verifier requires; reject the request, or relax the verifier"
            ),
            Self::Expired => {
                out.write_str("the token has expired; reject the request, and check the clock of this machine")
            }
            Self::NotYetValid => {
                out.write_str("the token is not valid yet; reject the request, and check the clock of this machine")
            }
            Self::TooOld => {
                out.write_str("the token was issued longer ago than max_age; reject the request, or raise max_age")
            }
            Self::WrongUserPool => out.write_str("the webhook belongs to another user pool; reject the request"),
            Self::BodyTooLarge { limit } => {
                write!(out, "the body has more than {limit} bytes; reject the request, or raise max_body_bytes")
            }
            Self::InvalidBody(_) => out.write_str("the body of the webhook cannot be parsed; respond with 400"),
            Self::Replayed => out
                .write_str("the same delivery was accepted before; respond with success, and do not process it again"),
            Self::ReplayGuard(_) => {
                out.write_str("the replay guard failed, so the webhook is not accepted; respond with 503")
            }
        }
    }
}

impl Error for WebhookError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::InvalidBody(error) => Some(error),
            Self::ReplayGuard(error) => Some(error.0.as_ref()),
            _ => None,
        }
    }
}

impl From<BodyError> for WebhookError {
    fn from(error: BodyError) -> Self {
        Self::InvalidBody(error)
    }
}

/// Why a body cannot be parsed, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyError {
    /// The header `content-type` names neither JSON nor a form.
    UnsupportedMediaType,
    /// The body is not JSON.
    NotJson {
        /// Line, counted from 1.
        line: usize,
        /// Column, counted from 1.
        column: usize,
    },
    /// The body is not a form as webhooks send it.
    InvalidForm(&'static str),
    /// A value has another type than documented.
    WrongType {
        /// JSON pointer to the value.
        pointer: String,
        /// The documented type.
        expected: &'static str,
    },
    /// The value cannot be deserialized as a type.
    Deserialize {
        /// Name of the type.
        type_name: &'static str,
    },
}

impl BodyError {
    pub(super) fn not_json(error: &serde_json::Error) -> Self {
        Self::NotJson { line: error.line(), column: error.column() }
    }
}

impl fmt::Display for BodyError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnsupportedMediaType => {
                out.write_str("the content type is neither application/json nor application/x-www-form-urlencoded")
            }
            Self::NotJson { line, column } => write!(out, "the body is not JSON at line {line}, column {column}"),
            Self::InvalidForm(problem) => write!(out, "the form {problem}"),
            Self::WrongType { pointer, expected } => write!(out, "the value at \"{pointer}\" is not {expected}"),
            Self::Deserialize { type_name } => write!(out, "the value cannot be deserialized as {type_name}"),
        }
    }
}

impl Error for BodyError {}

/// The error of a [`ReplayGuard`](super::ReplayGuard). `Debug` redacts it; `source()` of the [`WebhookError`] returns it.
pub struct GuardError(Box<dyn Error + Send + Sync>);

impl GuardError {
    pub(crate) fn new(error: Box<dyn Error + Send + Sync>) -> Self {
        Self(error)
    }
}

impl fmt::Debug for GuardError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("GuardError(..)")
    }
}

/// Why a verifier cannot be built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigError {
    /// No secret is set.
    NoSecret,
    /// A secret is empty, or contains whitespace or control characters, such as the line break of the file it was read from.
    InvalidSecret,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NoSecret => "the verifier has no secret; set the webhook's secret with secret()",
            Self::InvalidSecret => {
                "a secret is empty, or contains whitespace or control characters; remove line breaks and quotes"
            }
        })
    }
}

impl Error for ConfigError {}
