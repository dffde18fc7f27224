//! What a caller tells about a person, beside what is documented of a test user.
//!
//! How exactly Prove's sandbox compares is not documented. Here a detail counts as wrong when the test user's is known
//! and is another one, so that both outcomes can be had; what is not known of a test user is not held against anybody.

use serde_json::{Map, Value, json};

use crate::services::prove::evaluation;
use crate::services::prove::test_users::TestUser;

/// Details of a person as given; empty ones count as not given.
#[derive(Default)]
pub(super) struct Given<'g> {
    pub(super) first_name: Option<&'g str>,
    pub(super) last_name: Option<&'g str>,
    /// The whole date, or year and month, or month and day.
    pub(super) dob: Option<&'g str>,
    /// Nine digits, or the last four.
    pub(super) ssn: Option<&'g str>,
    pub(super) has_address: bool,
}

impl<'g> Given<'g> {
    /// The person of a complete call.
    pub(super) fn submitted(individual: &'g Value) -> Self {
        let text = |member: &str| individual.get(member).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        Self {
            first_name: text("firstName"),
            last_name: text("lastName"),
            dob: text("dob"),
            ssn: text("ssn"),
            has_address: individual.pointer("/addresses/0").is_some(),
        }
    }

    /// Both names, or the social security number.
    pub(super) const fn is_enough(&self) -> bool {
        (self.first_name.is_some() && self.last_name.is_some()) || self.ssn.is_some()
    }

    /// Both names, the birth date and one of social security number and address.
    pub(super) const fn is_enough_for_kyc(&self) -> bool {
        self.first_name.is_some()
            && self.last_name.is_some()
            && self.dob.is_some()
            && (self.ssn.is_some() || self.has_address)
    }

    /// Whether nothing is wrong.
    pub(super) fn fits(&self, user: &TestUser) -> bool {
        self.name_fits(user) && self.dob_fits(user) && self.ssn_fits(user)
    }

    /// The result by category, with the documented codes of what differs.
    pub(super) fn evaluation(&self, user: &TestUser) -> Value {
        let differs = [
            ("9012", "SSN differs", self.ssn_fits(user)),
            ("9013", "birth date differs", self.dob_fits(user)),
            ("9014", "name differs", self.name_fits(user)),
        ];
        let reasons: Vec<(&str, &str)> =
            differs.into_iter().filter(|(.., fits)| !fits).map(|(code, text, _)| (code, text)).collect();
        let identification = if reasons.is_empty() { evaluation::passed() } else { evaluation::failed(&reasons) };
        json!({"authentication": evaluation::passed(), "identification": identification})
    }

    /// What one data source says; a name counts as verified from 70.
    pub(super) fn idv(&self, user: &TestUser) -> Value {
        let confidence = if self.fits(user) { "high" } else { "low" };
        let mut identifiers = Map::from_iter([("dob".to_owned(), self.dob_fits(user).into())]);
        if self.ssn.is_some() {
            identifiers.insert("last4".to_owned(), self.ssn_fits(user).into());
        }
        json!({
            "multiCIPConfidence": confidence,
            "dataSource1": {
                "cipConfidence": confidence,
                "identifiers": identifiers,
                "name": {"nameScore": if self.name_fits(user) { 100 } else { 0 }},
            },
        })
    }

    fn name_fits(&self, user: &TestUser) -> bool {
        let fits =
            |given: Option<&str>, known: &str| given.is_none_or(|given| given.trim().eq_ignore_ascii_case(known));
        fits(self.first_name, user.name.0) && fits(self.last_name, user.name.1)
    }

    fn dob_fits(&self, user: &TestUser) -> bool {
        let (Some(given), Some(known)) = (self.dob, user.dob) else { return true };
        match given.len() {
            5 => known.ends_with(given),
            7 => known.starts_with(given),
            _ => known == given,
        }
    }

    fn ssn_fits(&self, user: &TestUser) -> bool {
        let (Some(given), Some(known)) = (self.ssn, user.last4) else { return true };
        given.ends_with(known)
    }
}

/// The person of a challenge that has passed; what is not documented of her is made up.
pub(super) fn found(user: &TestUser, ssn: Option<&str>) -> Value {
    let (first, last) = user.name;
    let mut person = json!({
        "firstName": first,
        "lastName": last,
        "addresses": [{"address": "12 Harbour Lane", "city": "Lakeside", "region": "NY", "postalCode": "10001"}],
        "emailAddresses": [format!("{}.{}@example.com", first.to_lowercase(), last.to_lowercase())],
    });
    if let Some(dob) = user.dob {
        person["dob"] = dob.into();
    }
    // Real numbers never begin with three zeros.
    let whole = ssn.filter(|ssn| ssn.len() == 9).map(str::to_owned);
    if let Some(ssn) = whole.or_else(|| user.last4.map(|last4| format!("00000{last4}"))) {
        person["ssn"] = ssn.into();
    }
    person
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::services::prove::test_users::TEST_USERS;

    fn user(phone: &str) -> &'static TestUser {
        TEST_USERS.iter().find(|user| user.phone == Some(phone)).expect("known")
    }

    #[test]
    fn parts_of_what_is_known_fit() {
        let (milo, van) = (user("2001001695"), user("5555555555"));
        let dob = |dob, user| Given { dob: Some(dob), ..Given::default() }.fits(user);
        let ssn = |ssn, user| Given { ssn: Some(ssn), ..Given::default() }.fits(user);
        for right in ["1981-01-17", "1981-01", "01-17"] {
            assert!(dob(right, milo), "{right}");
        }
        for wrong in ["1981-01-18", "1981-02", "01-18", "81-01"] {
            assert!(!dob(wrong, milo), "{wrong}");
        }
        assert!(ssn("0596", milo) && ssn("123450596", milo) && ssn("1234", van));
        assert!(!ssn("0597", milo) && !ssn("123450597", milo));
        assert!(!Given { last_name: Some("Okafor"), ..Given::default() }.fits(milo));
        assert!(Given { last_name: Some(" pinson"), ..Given::default() }.fits(milo));
    }
}
