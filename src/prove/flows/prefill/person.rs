//! The person's details.

use crate::prove::types::{CompleteAddressEntryRequest, CompleteIndividualRequest};

/// The person's details for the last step. For KYC results, set both names, the birth date, and social security number or
/// address; otherwise the response has none.
#[derive(Debug, Clone)]
#[must_use]
pub struct Person(CompleteIndividualRequest);

impl Person {
    /// Names a person by first and last name.
    pub fn named(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self(CompleteIndividualRequest::new().with_first_name(first_name).with_last_name(last_name))
    }

    /// Names a person by social security number, nine digits.
    pub fn by_ssn(ssn: impl Into<String>) -> Self {
        Self(CompleteIndividualRequest::new().with_ssn(ssn))
    }

    /// Sets the social security number, nine digits.
    pub fn with_ssn(mut self, ssn: impl Into<String>) -> Self {
        self.0 = self.0.with_ssn(ssn);
        self
    }

    /// Sets the birth date: `YYYY-MM-DD`.
    pub fn with_dob(mut self, dob: impl Into<String>) -> Self {
        self.0 = self.0.with_dob(dob);
        self
    }

    /// Sets the address. The service evaluates only one.
    pub fn with_address(mut self, address: CompleteAddressEntryRequest) -> Self {
        self.0 = self.0.with_addresses([address]);
        self
    }

    /// Sets the e-mail address. The service evaluates only one.
    pub fn with_email_address(mut self, address: impl Into<String>) -> Self {
        self.0 = self.0.with_email_addresses([address.into()]);
        self
    }

    pub(super) fn into_individual(self) -> CompleteIndividualRequest {
        self.0
    }
}
