//! The answer to the challenge.

use std::fmt;

use crate::prove::types::ChallengeRequest;

/// The answer to the challenge: birth date, social security number, or both.
#[derive(Clone)]
#[must_use]
pub struct ChallengeAnswer {
    dob: Option<String>,
    ssn: Option<String>,
}

impl ChallengeAnswer {
    /// Answers with the birth date: `YYYY-MM-DD`, `YYYY-MM` or `MM-DD`.
    pub fn dob(dob: impl Into<String>) -> Self {
        Self { dob: Some(dob.into()), ssn: None }
    }

    /// Answers with the social security number: all nine digits or the last four. KYC and deposit accounts require all nine.
    pub fn ssn(ssn: impl Into<String>) -> Self {
        Self { dob: None, ssn: Some(ssn.into()) }
    }

    /// Adds the social security number.
    pub fn and_ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    pub(super) fn add_to(self, mut request: ChallengeRequest) -> ChallengeRequest {
        request.dob = self.dob;
        request.ssn = self.ssn;
        request
    }
}

/// Redacts the answer.
impl fmt::Debug for ChallengeAnswer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("ChallengeAnswer([redacted])")
    }
}
