//! A base URL as a caller gives it, before it is checked.

use std::fmt;

use crate::codec::REDACTED;
use crate::transport::BaseUrl;

/// A base URL that is checked when the client is built. Until then it may hold a password, so that `Debug` shows it only if
/// it could be used.
#[derive(Clone)]
pub(crate) struct GivenUrl(String);

impl GivenUrl {
    pub(crate) fn new(text: String) -> Self {
        Self(text)
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for GivenUrl {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match BaseUrl::parse(&self.0, true) {
            Ok(base) => base.as_str().fmt(out),
            Err(_) => out.write_str(REDACTED),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_url_is_shown_only_if_it_could_be_used() {
        let shown = |text: &str| format!("{:?}", GivenUrl::new(text.to_owned()));
        assert_eq!(shown("https://gate.example/prove/"), "\"https://gate.example/prove\"");
        for text in [
            "https://canary:canary@gate.example",
            "canary:canary@gate.example",
            "https://gate.example?token=canary",
            "https://gate.example/#canary",
            "postgres://canary@gate.example",
            "https://canary gate.example",
        ] {
            assert_eq!(shown(text), REDACTED, "{text}");
        }
    }
}
