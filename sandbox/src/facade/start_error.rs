//! Why a sandbox does not start.

use std::error::Error;
use std::fmt;
use std::io::{self, ErrorKind};
use std::net::SocketAddr;

use crate::app::RestoreError;

/// The error of a sandbox that does not start: a sentence with the place and what to do. `Debug` shows the same sentence, so
/// that it also appears where a test or `main` returns the error.
#[non_exhaustive]
pub enum StartError {
    /// The address cannot be listened on.
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the operating system reports.
        source: io::Error,
    },
    /// The file of [`SandboxBuilder::persist`](crate::SandboxBuilder::persist) is not the state of a sandbox, is used by
    /// another sandbox, or cannot be read or written. The message has its path.
    StateFile(io::Error),
    /// The snapshot cannot be restored.
    Snapshot(RestoreError),
    /// An option of the builder is invalid.
    InvalidOption(String),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Listen { address, source } => {
                let port = address.port();
                write!(f, "cannot listen on {address}: ")?;
                match source.kind() {
                    ErrorKind::AddrInUse => write!(
                        f,
                        "port {port} is in use by another program; stop that program, or use another port (0 selects a free one)"
                    ),
                    ErrorKind::PermissionDenied => {
                        write!(f, "port {port} requires privileges; use a port from 1024 on (0 selects a free one)")
                    }
                    ErrorKind::AddrNotAvailable => {
                        write!(f, "this machine does not have the address {}; use 127.0.0.1", address.ip())
                    }
                    _ => f.write_str("the operating system rejects the address; use 127.0.0.1:0"),
                }
            }
            Self::StateFile(error) => error.fmt(f),
            Self::Snapshot(error) => error.fmt(f),
            Self::InvalidOption(message) => f.write_str(message),
        }
    }
}

impl fmt::Debug for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("StartError").field(&self.to_string()).finish()
    }
}

impl Error for StartError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Listen { source, .. } => Some(source),
            // Their messages are those of this error.
            Self::StateFile(_) | Self::Snapshot(_) | Self::InvalidOption(_) => None,
        }
    }
}

impl From<StartError> for io::Error {
    fn from(error: StartError) -> Self {
        let kind = match &error {
            StartError::Listen { source, .. } => source.kind(),
            StartError::StateFile(source) => source.kind(),
            StartError::Snapshot(_) => ErrorKind::InvalidData,
            StartError::InvalidOption(_) => ErrorKind::InvalidInput,
        };
        Self::new(kind, error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listen(address: &str, kind: ErrorKind) -> StartError {
        StartError::Listen { address: address.parse().expect("address"), source: kind.into() }
    }

    #[test]
    fn start_error_names_the_address_and_what_to_do() {
        for (address, kind, expected) in [
            (
                "127.0.0.1:8080",
                ErrorKind::AddrInUse,
                "port 8080 is in use by another program; stop that program, or use",
            ),
            ("[::1]:80", ErrorKind::PermissionDenied, "port 80 requires privileges; use a port from 1024 on"),
            ("192.0.2.1:80", ErrorKind::AddrNotAvailable, "does not have the address 192.0.2.1; use 127.0.0.1"),
            ("127.0.0.1:80", ErrorKind::Other, "rejects the address; use 127.0.0.1:0"),
        ] {
            let error = listen(address, kind);
            let shown = error.to_string();
            assert!(shown.starts_with(&format!("cannot listen on {address}: ")) && shown.contains(expected), "{shown}");
            assert_eq!(format!("{error:?}"), format!("StartError({shown:?})"));
            assert!(!shown.contains(&error.source().expect("a source").to_string()), "{shown}");
            assert_eq!(io::Error::from(error).kind(), kind);
        }
    }
}
