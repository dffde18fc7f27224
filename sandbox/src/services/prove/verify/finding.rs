//! What verify reports about test users.

use serde_json::{Map, Value, json};

use super::verification_type::VerificationType;
use crate::model::prove::test_users::{Outcome, TestUser};

/// Documented assurance levels with their reasons, by number.
const LEVELS: &[(&str, &str, Option<&str>)] = &[
    ("2001004053", "AL2", Some("2A")),
    ("2001004054", "AL0", Some("0B")),
    ("2001004049", "AL2", None),
    ("2001004051", "AL1", Some("1A")),
];

/// The level of all others: the highest that all guides name for those who pass.
const NEUTRAL: &str = "AL1";

/// The assurance level of a test user.
pub(super) struct Finding {
    user: &'static TestUser,
    level: &'static str,
    reason: Option<&'static str>,
}

impl Finding {
    pub(super) fn new(user: &'static TestUser) -> Self {
        let known = LEVELS.iter().find(|(phone, ..)| user.phone == Some(*phone));
        let (level, reason) = known.map_or((NEUTRAL, None), |(_, level, reason)| (*level, *reason));
        Self { user, level, reason }
    }

    /// Returns whether the verification passes.
    pub(super) fn passes(&self) -> bool {
        self.user.outcome != Outcome::Fails
    }

    /// Returns the assurance level.
    pub(super) const fn level(&self) -> &'static str {
        self.level
    }

    /// Returns the identity of a response: always the level; the name, except for human assurance; and more details for
    /// Pre-Fill. What is not documented is generated.
    pub(super) fn identity(&self, verification_type: VerificationType) -> Value {
        let mut identity = Map::from_iter([("assuranceLevel".to_owned(), Value::from(self.level))]);
        if let Some(reason) = self.reason {
            identity.insert("reasons".to_owned(), json!([reason]));
        }
        if !self.passes() || verification_type == VerificationType::HumanAssurance {
            return Value::Object(identity);
        }
        let (first, last) = self.user.name;
        identity.insert("firstName".to_owned(), first.into());
        identity.insert("lastName".to_owned(), last.into());
        if matches!(verification_type, VerificationType::Prefill | VerificationType::PrefillForBiz) {
            identity.insert("addresses".to_owned(), json!([address()]));
            let email = format!("{}.{}@example.com", first.to_lowercase(), last.to_lowercase());
            identity.insert("emails".to_owned(), json!([email]));
            if let Some(dob) = self.user.dob {
                identity.insert("dateOfBirth".to_owned(), dob.into());
            }
            if let Some(last4) = self.user.last4 {
                identity.insert("nationalId".to_owned(), format!("000-00-{last4}").into());
            }
        }
        Value::Object(identity)
    }

    /// Returns a business of the test user.
    pub(super) fn business(&self) -> Value {
        let (first, last) = self.user.name;
        json!({
            "businessName": format!("{last} Harbour Supplies"),
            "taxId": "000000001",
            "businessAddress": address(),
            "relatedPersons": [{"firstName": first, "lastName": last}],
        })
    }
}

fn address() -> Value {
    json!({"address": "12 Harbour Lane", "city": "Lakeside", "region": "NY", "zipCode": "10001"})
}
