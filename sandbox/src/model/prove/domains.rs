//! Domains: every customer is one.

use crate::credentials::ProveCredentials;

/// The domains of a sandbox: its customers, by their indexes.
#[derive(Clone, Copy)]
pub(crate) struct Domains<'d>(pub(crate) &'d [ProveCredentials]);

/// A domain.
pub(crate) struct Domain<'d> {
    index: usize,
    /// Client id of the customer.
    pub(crate) customer: &'d str,
}

impl<'d> Domains<'d> {
    /// Returns the domain of an index.
    pub(crate) fn get(self, index: usize) -> Option<Domain<'d>> {
        self.0.get(index).map(|credentials| Domain { index, customer: &credentials.client_id })
    }

    /// Returns the index of the domain of a customer.
    pub(crate) fn index_of_customer(self, customer: &str) -> usize {
        self.0.iter().position(|credentials| credentials.client_id == customer).unwrap_or_default()
    }

    /// Returns the index of the domain of a pcid.
    pub(crate) fn index_of_pcid(self, given: &str) -> Option<usize> {
        (0..self.0.len()).find(|index| pcid(*index) == given)
    }
}

impl Domain<'_> {
    /// Returns the id of the domain.
    pub(crate) fn pcid(&self) -> String {
        pcid(self.index)
    }

    /// Returns the name of the domain.
    pub(crate) fn name(&self) -> String {
        format!("Sandbox Company {}", self.index + 1)
    }

    /// Returns the issuer id of the domain.
    pub(crate) fn issuer_id(&self) -> String {
        format!("sandbox-company-{}", self.index + 1)
    }
}

/// Returns the id of a domain: six digits, as in some samples.
fn pcid(index: usize) -> String {
    (100_001 + index).to_string()
}
