//! Whose phone a session is about.

use std::fmt;

use crate::prove::types::UnifyRequest;

/// Whose possession is verified: of a phone number, or of the number of a person whom Prove knows.
#[derive(Clone, PartialEq, Eq)]
#[must_use]
pub struct Subject(Identifier);

#[derive(Clone, PartialEq, Eq)]
enum Identifier {
    PhoneNumber(String),
    ProveId(String),
}

impl Subject {
    /// Names a phone number: `+` and country code, which may be omitted in North America.
    pub fn phone_number(number: impl Into<String>) -> Self {
        Self(Identifier::PhoneNumber(number.into()))
    }

    /// Names a person by the `proveId` that an earlier success returned.
    pub fn prove_id(id: impl Into<String>) -> Self {
        Self(Identifier::ProveId(id.into()))
    }

    pub(super) fn add_to(self, request: UnifyRequest) -> UnifyRequest {
        match self.0 {
            Identifier::PhoneNumber(number) => request.with_phone_number(number),
            Identifier::ProveId(id) => request.with_prove_id(id),
        }
    }
}

/// Redacts number and id.
impl fmt::Debug for Subject {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self.0 {
            Identifier::PhoneNumber(_) => "Subject::phone_number([redacted])",
            Identifier::ProveId(_) => "Subject::prove_id([redacted])",
        })
    }
}
