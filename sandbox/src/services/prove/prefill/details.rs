//! Compares the details of a person with those of a test user.
//!
//! How Prove's sandbox compares them is not documented. Here a detail is wrong if that of the test user is documented and
//! differs, so both outcomes are possible. Details that are not documented always match.

use serde_json::{Map, Value, json};

use crate::model::prove::test_users::TestUser;
use crate::services::prove::evaluation;

/// Details of a person as given by the caller. Empty ones count as absent.
#[derive(Default)]
pub(super) struct Details<'g> {
    pub(super) first_name: Option<&'g str>,
    pub(super) last_name: Option<&'g str>,
    /// Full date, or year and month, or month and day.
    pub(super) dob: Option<&'g str>,
    /// Nine digits, or the last four.
    pub(super) ssn: Option<&'g str>,
    pub(super) has_address: bool,
}

impl<'g> Details<'g> {
    /// Returns the details of a complete call.
    pub(super) fn submitted(individual: &'g Value) -> Self {
        let text =
            |property: &str| individual.get(property).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        Self {
            first_name: text("firstName"),
            last_name: text("lastName"),
            dob: text("dob"),
            ssn: text("ssn"),
            has_address: individual.pointer("/addresses/0").is_some(),
        }
    }

    /// Returns whether both names or the social security number are given.
    pub(super) const fn are_sufficient(&self) -> bool {
        (self.first_name.is_some() && self.last_name.is_some()) || self.ssn.is_some()
    }

    /// Returns whether both names, the birth date, and the social security number or an address are given.
    pub(super) const fn are_sufficient_for_kyc(&self) -> bool {
        self.first_name.is_some()
            && self.last_name.is_some()
            && self.dob.is_some()
            && (self.ssn.is_some() || self.has_address)
    }

    /// Returns whether no detail differs.
    pub(super) fn match_user(&self, user: &TestUser) -> bool {
        self.name_matches(user) && self.dob_matches(user) && self.ssn_matches(user)
    }

    /// Returns the result by category, with the documented codes of what differs.
    pub(super) fn evaluation(&self, user: &TestUser) -> Value {
        let differs = [
            ("9012", "SSN differs", self.ssn_matches(user)),
            ("9013", "birth date differs", self.dob_matches(user)),
            ("9014", "name differs", self.name_matches(user)),
        ];
        let reasons: Vec<(&str, &str)> =
            differs.into_iter().filter(|(.., matches)| !matches).map(|(code, text, _)| (code, text)).collect();
        let identification = if reasons.is_empty() { evaluation::passed() } else { evaluation::failed(&reasons) };
        json!({"authentication": evaluation::passed(), "identification": identification})
    }

    /// Returns the result of one data source. A name is verified from a score of 70.
    pub(super) fn idv(&self, user: &TestUser) -> Value {
        let confidence = if self.match_user(user) { "high" } else { "low" };
        let mut identifiers = Map::from_iter([("dob".to_owned(), self.dob_matches(user).into())]);
        if self.ssn.is_some() {
            identifiers.insert("last4".to_owned(), self.ssn_matches(user).into());
        }
        json!({
            "multiCIPConfidence": confidence,
            "dataSource1": {
                "cipConfidence": confidence,
                "identifiers": identifiers,
                "name": {"nameScore": if self.name_matches(user) { 100 } else { 0 }},
            },
        })
    }

    fn name_matches(&self, user: &TestUser) -> bool {
        let matches =
            |given: Option<&str>, known: &str| given.is_none_or(|given| given.trim().eq_ignore_ascii_case(known));
        matches(self.first_name, user.name.0) && matches(self.last_name, user.name.1)
    }

    fn dob_matches(&self, user: &TestUser) -> bool {
        let (Some(given), Some(known)) = (self.dob, user.dob) else { return true };
        match given.len() {
            5 => known.ends_with(given),
            7 => known.starts_with(given),
            _ => known == given,
        }
    }

    fn ssn_matches(&self, user: &TestUser) -> bool {
        let (Some(given), Some(known)) = (self.ssn, user.last4) else { return true };
        given.ends_with(known)
    }
}

/// Returns the person of a challenge that has passed. What is not documented is generated.
pub(super) fn found_person(user: &TestUser, ssn: Option<&str>) -> Value {
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
    use crate::model::prove::test_users::TEST_USERS;

    fn user(phone: &str) -> &'static TestUser {
        TEST_USERS.iter().find(|user| user.phone == Some(phone)).expect("known")
    }

    #[test]
    fn details_match_in_parts() {
        let (milo, van) = (user("2001001695"), user("5555555555"));
        let dob = |dob, user| Details { dob: Some(dob), ..Details::default() }.match_user(user);
        let ssn = |ssn, user| Details { ssn: Some(ssn), ..Details::default() }.match_user(user);
        for right in ["1981-01-17", "1981-01", "01-17"] {
            assert!(dob(right, milo), "{right}");
        }
        for wrong in ["1981-01-18", "1981-02", "01-18", "81-01"] {
            assert!(!dob(wrong, milo), "{wrong}");
        }
        assert!(ssn("0596", milo) && ssn("123450596", milo) && ssn("1234", van));
        assert!(!ssn("0597", milo) && !ssn("123450597", milo));
        assert!(!Details { last_name: Some("Okafor"), ..Details::default() }.match_user(milo));
        assert!(Details { last_name: Some(" pinson"), ..Details::default() }.match_user(milo));
    }
}
