//! The documented test users of Prove's sandbox, with their documented outcomes.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::phone::normalize;

/// A documented test user.
pub(crate) struct TestUser {
    /// As documented; two users of the legacy verify call have none and are known by their names.
    pub(crate) phone: Option<&'static str>,
    /// Given and family name.
    pub(crate) name: (&'static str, &'static str),
    pub(crate) product: Product,
    pub(crate) outcome: Outcome,
    /// Birth date, where it is documented.
    pub(crate) dob: Option<&'static str>,
    /// Last four digits of the social security number, where they are documented.
    pub(crate) last4: Option<&'static str>,
    /// Whether the outcome is documented.
    pub(crate) is_documented: bool,
}

/// The product that a test user belongs to; other products reject the user with code 8009.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Product {
    /// Unified Auth.
    Unify,
    /// Unified Auth by Mobile Auth.
    UnifyMobileAuth,
    /// Pre-Fill and Prove Identity.
    Prefill,
    /// The same by Mobile Auth.
    PrefillMobileAuth,
    /// The legacy verify call with a possession check.
    VerifiedUsers,
    /// Verify, `verifiedUser`.
    VerifyVerifiedUser,
    /// Verify, `accountOpening`.
    VerifyAccountOpening,
    /// Verify, `humanAssurance`.
    VerifyHumanAssurance,
    /// Identity Manager.
    IdentityManager,
}

/// The documented outcome of a test user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Outcome {
    /// Passes without the client SDK, and gets no key ("short-term user").
    PassesAlone,
    /// Passes when the client SDK has completed its step, where the product has one.
    Passes,
    /// Fails.
    Fails,
}

use Outcome::{Fails, Passes, PassesAlone};
use Product::{
    IdentityManager, Prefill, PrefillMobileAuth, Unify, UnifyMobileAuth, VerifiedUsers, VerifyAccountOpening,
    VerifyHumanAssurance, VerifyVerifiedUser,
};

const fn user(phone: &'static str, name: (&'static str, &'static str), product: Product, outcome: Outcome) -> TestUser {
    TestUser { phone: Some(phone), name, product, outcome, dob: None, last4: None, is_documented: true }
}

const fn nameless_phone(name: (&'static str, &'static str), product: Product, outcome: Outcome) -> TestUser {
    TestUser { phone: None, name, product, outcome, dob: None, last4: None, is_documented: true }
}

impl TestUser {
    const fn born(self, dob: &'static str) -> Self {
        Self { dob: Some(dob), ..self }
    }

    const fn ssn(self, last4: &'static str) -> Self {
        Self { last4: Some(last4), ..self }
    }

    const fn undocumented(self) -> Self {
        Self { is_documented: false, ..self }
    }
}

/// A test user is serialized as her name, which is unique.
impl Serialize for TestUser {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.name.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for &'static TestUser {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (first, last) = <(String, String)>::deserialize(deserializer)?;
        let found = TEST_USERS.iter().find(|user| user.name == (first.as_str(), last.as_str()));
        found.ok_or_else(|| D::Error::custom("no such test user"))
    }
}

/// All 31 test users. Those without a documented outcome have the neutral one: they pass after the client's step.
pub(crate) const TEST_USERS: &[TestUser] = &[
    user("2001004018", ("Barbaraanne", "Canet"), Unify, PassesAlone),
    user("+2001004029", ("Janos", "Martina"), Unify, PassesAlone),
    // Also the user for possession proven by the caller.
    user("2001004014", ("Lorant", "Nerger"), Unify, Passes),
    user("2001004015", ("Laney", "Dyball"), Unify, Passes).undocumented(),
    // Counterpart of 2001004014.
    user("+2001004025", ("Bertie", "Fremont"), Unify, Passes),
    user("+2001004026", ("Bonnie", "Sidon"), Unify, Passes).undocumented(),
    user("2001004016", ("Inge", "Galier"), UnifyMobileAuth, Passes).undocumented(),
    user("2001004017", ("Jesse", "Mashro"), UnifyMobileAuth, Passes).undocumented(),
    user("2001004041", ("Penny", "Jowers"), UnifyMobileAuth, Passes).undocumented(),
    user("+2001004027", ("Allissa", "Zoren"), UnifyMobileAuth, Passes).undocumented(),
    user("+2001004028", ("Wendy", "Strover"), UnifyMobileAuth, Passes).undocumented(),
    user("+2001004043", ("Amii", "Porritt"), UnifyMobileAuth, Passes).undocumented(),
    user("2001001695", ("Milo", "Pinson"), Prefill, PassesAlone).born("1981-01-17").ssn("0596"),
    user("2001001693", ("Marcia", "Longo"), Prefill, Passes).born("1982-07-19").ssn("6227").undocumented(),
    user("2001001688", ("Nevin", "Chattey"), Prefill, Passes).born("1980-03-20").ssn("2985").undocumented(),
    user("2001001687", ("Agretha", "Chene"), Prefill, Passes).born("1994-12-29").ssn("6933").undocumented(),
    user("2001001686", ("Tod", "Weedall"), Prefill, Passes).born("1981-01-17").ssn("8370"),
    user("5550000000", ("Cathee", "Simmonett"), PrefillMobileAuth, Passes)
        .born("1962-10-06")
        .ssn("0999")
        .undocumented(),
    user("5555555555", ("Van", "Moors"), PrefillMobileAuth, Passes).born("1976-05-07").undocumented(),
    user("2001004011", ("Sheilakathryn", "Butrimovich"), VerifiedUsers, PassesAlone).born("1974-12-09").ssn("2298"),
    user("447968900002", ("Rozella", "Kimpton"), VerifiedUsers, PassesAlone),
    nameless_phone(("Kurt", "Mathen"), VerifiedUsers, Fails),
    nameless_phone(("Janek", "Ambrogio"), VerifiedUsers, Fails),
    user("2001004053", ("Elena", "Coldman"), VerifyVerifiedUser, Passes),
    user("2001004054", ("Alf", "Novotni"), VerifyVerifiedUser, Fails),
    user("2001004049", ("Bettina", "Halbert"), VerifyAccountOpening, Passes),
    user("2001004051", ("Ewen", "Brimilcome"), VerifyHumanAssurance, Passes),
    user("2001004052", ("Hilary", "Kumaar"), VerifyHumanAssurance, Passes).undocumented(),
    user("2001004031", ("Merla", "Schumacher"), IdentityManager, Passes),
    user("2001004035", ("Jaimie", "Beddo"), IdentityManager, Passes),
    user("2001004036", ("Stanly", "Ovid"), IdentityManager, Passes),
];

/// The number that Mobile Auth finds for a session that was opened without one.
pub(crate) const FOUND_BY_MOBILE_AUTH: &str = "2001004016";

/// The number that Mobile Auth finds in a flow of Pre-Fill or Prove Identity.
pub(crate) const FOUND_BY_PREFILL_MOBILE_AUTH: &str = "5550000000";

/// Why a number has no test user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TestUserError {
    /// No test user has the number.
    Unknown,
    /// The test user belongs to another product.
    OtherProduct,
}

/// Returns the test user of a number, if she belongs to one of the products.
pub(crate) fn find_test_user(number: &str, products: &[Product]) -> Result<&'static TestUser, TestUserError> {
    let number = normalize(number);
    let found = TEST_USERS.iter().find(|user| user.phone == Some(number)).ok_or(TestUserError::Unknown)?;
    if products.contains(&found.product) { Ok(found) } else { Err(TestUserError::OtherProduct) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn test_users_are_unique() {
        assert_eq!(TEST_USERS.len(), 31);
        let names: BTreeSet<_> = TEST_USERS.iter().map(|user| user.name).collect();
        assert_eq!(names.len(), 31);
        let numbers: BTreeSet<_> = TEST_USERS.iter().filter_map(|user| user.phone).collect();
        assert_eq!(numbers.len(), 29);
        for number in numbers {
            let found = TEST_USERS.iter().find(|user| user.phone == Some(normalize(number)));
            assert!(found.is_some(), "{number} is found by itself");
        }
    }
}
