//! What a person tells.

use std::fmt;

use crate::prove::types::{ChallengeRequest, CompleteAddressEntryRequest, CompleteIndividualRequest};

/// An answer to the challenge: birth date or social security number, or both.
#[derive(Clone)]
#[must_use]
pub struct ChallengeAnswer {
    dob: Option<String>,
    ssn: Option<String>,
}

impl ChallengeAnswer {
    /// The birth date: `YYYY-MM-DD`, `YYYY-MM` or `MM-DD`.
    pub fn dob(dob: impl Into<String>) -> Self {
        Self { dob: Some(dob.into()), ssn: None }
    }

    /// The social security number: all nine digits or the last four. With KYC, and for deposit accounts, all nine.
    pub fn ssn(ssn: impl Into<String>) -> Self {
        Self { dob: None, ssn: Some(ssn.into()) }
    }

    /// The social security number too.
    pub fn and_ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    pub(super) fn fill(self, mut request: ChallengeRequest) -> ChallengeRequest {
        request.dob = self.dob;
        request.ssn = self.ssn;
        request
    }
}

/// What is in it is left out.
impl fmt::Debug for ChallengeAnswer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("ChallengeAnswer([redacted])")
    }
}

/// The person's details for the last step. With KYC give both names, the birth date, and social security number or
/// address: otherwise the answer has no such results.
#[derive(Debug, Clone)]
#[must_use]
pub struct Person(CompleteIndividualRequest);

impl Person {
    /// A person by first and last name.
    pub fn named(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self(CompleteIndividualRequest::new().with_first_name(first_name).with_last_name(last_name))
    }

    /// A person by social security number, nine digits.
    pub fn by_ssn(ssn: impl Into<String>) -> Self {
        Self(CompleteIndividualRequest::new().with_ssn(ssn))
    }

    /// The social security number, nine digits.
    pub fn with_ssn(mut self, ssn: impl Into<String>) -> Self {
        self.0 = self.0.with_ssn(ssn);
        self
    }

    /// The birth date: `YYYY-MM-DD`.
    pub fn with_dob(mut self, dob: impl Into<String>) -> Self {
        self.0 = self.0.with_dob(dob);
        self
    }

    /// The address. The service looks at one only.
    pub fn with_address(mut self, address: CompleteAddressEntryRequest) -> Self {
        self.0 = self.0.with_addresses([address]);
        self
    }

    /// The e-mail address. The service looks at one only.
    pub fn with_email_address(mut self, address: impl Into<String>) -> Self {
        self.0 = self.0.with_email_addresses([address.into()]);
        self
    }

    pub(super) fn into_individual(self) -> CompleteIndividualRequest {
        self.0
    }
}
