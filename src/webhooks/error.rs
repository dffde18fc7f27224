//! Why a webhook was rejected. No error holds a byte of what was received.

use std::error::Error;
use std::fmt;

/// A webhook that was rejected, or a body that could not be read.
///
/// [`status`](Self::status) is the HTTP status to respond with. Nothing of the request is in an error: not in `Display`,
/// not in `Debug`.
#[derive(Debug)]
#[non_exhaustive]
pub enum WebhookError {
    /// The header that proves the sender is missing.
    MissingHeader(&'static str),
    /// A header that may be there once is there several times.
    DuplicateHeader(&'static str),
    /// A header is not what it should be.
    InvalidHeader {
        /// Name of the header.
        name: &'static str,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// A header is larger than the limit.
    HeaderTooLarge {
        /// Name of the header.
        name: &'static str,
        /// The limit in bytes.
        limit: usize,
    },
    /// The token is not a signed JWT in compact form.
    MalformedToken(&'static str),
    /// The token names another algorithm than HS256.
    WrongAlgorithm,
    /// No accepted secret made the signature of the token.
    WrongSignature,
    /// The header does not hold an accepted secret.
    WrongSecret,
    /// The token was issued by somebody else.
    WrongIssuer,
    /// The token lacks a claim that this verifier demands.
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
    /// The body of an authenticated webhook cannot be read.
    InvalidBody(BodyError),
    /// The same webhook was accepted before.
    Replayed,
    /// The [`ReplayGuard`](super::ReplayGuard) failed; the webhook was not accepted.
    ReplayGuard(GuardError),
}

impl WebhookError {
    /// Returns the HTTP status to respond with: 401 for a sender that did not prove itself, 400 for a body that cannot be
    /// read, 413 and 431 for sizes, 503 when the guard failed. 200 for a replay: it was accepted before, and the sender
    /// need not retry.
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

    /// Whether the same webhook was accepted before.
    #[must_use]
    pub fn is_replay(&self) -> bool {
        matches!(self, Self::Replayed)
    }
}

impl fmt::Display for WebhookError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingHeader(name) => {
                write!(out, "the header {name} is missing; reject the request and check that no proxy removes the header")
            }
            Self::DuplicateHeader(name) => {
                write!(out, "the header {name} is there several times; reject the request and check the proxies in front")
            }
            Self::InvalidHeader { name, problem } => write!(out, "the header {name} {problem}; reject the request"),
            Self::HeaderTooLarge { name, limit } => {
                write!(out, "the header {name} has more than {limit} bytes; reject the request or raise max_header_bytes")
            }
            Self::MalformedToken(problem) => write!(out, "the token {problem}; reject the request"),
            Self::WrongAlgorithm => out.write_str("the token is not signed with HS256; reject the request"),
            Self::WrongSignature => out.write_str(
                "no accepted secret made the signature of the token; reject the request, and if all are rejected compare \
                 the secret with the one in the portal",
            ),
            Self::WrongSecret => out.write_str(
                "the header holds no accepted secret; reject the request, and if all are rejected compare the secret with \
                 the one of the webhook",
            ),
            Self::WrongIssuer => out.write_str("the token was issued by somebody else; reject the request"),
            Self::MissingClaim(name) => write!(
                out,
                "the token has no claim {name}, which this verifier demands; reject the request or relax the verifier"
            ),
            Self::Expired => out.write_str("the token has expired; reject the request and check this machine's clock"),
            Self::NotYetValid => {
                out.write_str("the token is not valid yet; reject the request and check this machine's clock")
            }
            Self::TooOld => {
                out.write_str("the token was issued longer ago than max_age; reject the request or raise max_age")
            }
            Self::WrongUserPool => out.write_str("the webhook belongs to another user pool; reject the request"),
            Self::BodyTooLarge { limit } => {
                write!(out, "the body has more than {limit} bytes; reject the request or raise max_body_bytes")
            }
            Self::InvalidBody(_) => out.write_str("the body of the webhook cannot be read; respond with 400"),
            Self::Replayed => {
                out.write_str("the same webhook was accepted before; respond with success and do not process it")
            }
            Self::ReplayGuard(_) => {
                out.write_str("the replay guard failed and the webhook was not accepted; respond with 503")
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

/// Why a body cannot be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyError {
    /// The header `content-type` names neither JSON nor a form.
    UnsupportedMediaType,
    /// The text is not JSON.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// The text is not a form as webhooks send it.
    InvalidForm(&'static str),
    /// A value has another type than documented.
    WrongType {
        /// JSON pointer to the value.
        pointer: String,
        /// What should be there.
        expected: &'static str,
    },
    /// The value does not have the shape of the type that it was read as.
    WrongShape {
        /// Name of the type.
        expected: &'static str,
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
            Self::WrongShape { expected } => write!(out, "the value does not have the shape of {expected}"),
        }
    }
}

impl Error for BodyError {}

/// What a [`ReplayGuard`](super::ReplayGuard) failed with. `Debug` does not show it; it is the `source()` of the
/// [`WebhookError`].
pub struct GuardError(Box<dyn Error + Send + Sync>);

impl GuardError {
    pub(super) fn new(error: Box<dyn Error + Send + Sync>) -> Self {
        Self(error)
    }
}

impl fmt::Debug for GuardError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("GuardError(..)")
    }
}

/// A verifier that cannot be built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigError {
    /// No secret was given.
    NoSecret,
    /// A secret is empty, or has whitespace or control characters, as one read from a file with its line break has.
    InvalidSecret,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NoSecret => "the verifier has no secret; give the webhook's secret with secret()",
            Self::InvalidSecret => {
                "a secret is empty, or has whitespace or control characters; give it without line break or quotes"
            }
        })
    }
}

impl Error for ConfigError {}
