//! Requests as the server receives them.

use serde_json::Value;

/// A request as it arrived.
#[derive(Debug, Clone)]
pub struct RecordedRequest {
    /// Position among the requests of its kind (for access tokens, or not), from 1.
    pub number: usize,
    /// Request line and header lines, without the empty line behind them.
    pub head: String,
    /// The body; what is not UTF-8 is replaced.
    pub body: String,
}

impl RecordedRequest {
    /// The method.
    #[must_use]
    pub fn method(&self) -> &str {
        self.head.split(' ').next().unwrap_or_default()
    }

    /// The request target: path and query.
    #[must_use]
    pub fn target(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or_default()
    }

    /// Whether this asks for an access token of either service.
    #[must_use]
    pub fn is_for_token(&self) -> bool {
        self.method() == "POST" && matches!(self.target(), "/token" | "/api/v3/get-management-token")
    }

    /// The value of a header.
    ///
    /// # Panics
    ///
    /// If the header is given twice.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.header_lines().filter(|(found, _)| found.eq_ignore_ascii_case(name));
        let first = values.next();
        assert!(values.next().is_none(), "{name} is given twice");
        first.map(|(_, value)| value)
    }

    /// All headers in their order, with names in lowercase.
    #[must_use]
    pub fn headers(&self) -> Vec<(String, String)> {
        self.header_lines().map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned())).collect()
    }

    fn header_lines(&self) -> impl Iterator<Item = (&str, &str)> {
        let lines = self.head.lines().skip(1).filter_map(|line| line.split_once(':'));
        lines.map(|(name, value)| (name, value.trim()))
    }

    /// The body as JSON; `null` if there is none or if it is not JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_default()
    }

    /// Head and body as one text.
    #[must_use]
    pub fn to_text(&self) -> String {
        format!("{}\r\n\r\n{}", self.head, self.body)
    }
}
