//! Prove's documented test users.

use super::sandbox::Sandbox;
use crate::model::prove::test_users::{self as model, TEST_USERS};

pub use crate::model::prove::test_users::{Outcome as TestUserOutcome, Product as TestUserProduct};

/// A documented test user of Prove: a made-up person, whom Prove's own sandbox knows too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TestUser {
    /// The phone number as documented. Two users of the former verify call have none; their names identify them.
    pub phone_number: Option<&'static str>,
    /// The given name.
    pub first_name: &'static str,
    /// The family name.
    pub last_name: &'static str,
    /// The product that accepts the user; others reject her with code 8009.
    pub product: TestUserProduct,
    /// The documented outcome, or `None` if no page documents one. The sandbox then lets the user pass.
    pub documented_outcome: Option<TestUserOutcome>,
    /// The documented birth date, `YYYY-MM-DD`.
    pub dob: Option<&'static str>,
    /// The documented last four digits of the social security number.
    pub ssn_last4: Option<&'static str>,
}

impl Sandbox {
    /// Returns Prove's 31 documented test users. The [crate documentation](crate#test-users) shows them as a table.
    ///
    /// ```
    /// use identity_apis_sandbox::{Sandbox, TestUserOutcome, TestUserProduct};
    ///
    /// let fails = Sandbox::test_users().into_iter().find(|user| {
    ///     user.product == TestUserProduct::VerifyVerifiedUser && user.documented_outcome == Some(TestUserOutcome::Fails)
    /// });
    /// assert_eq!(fails.and_then(|user| user.phone_number), Some("2001004054"));
    /// ```
    #[must_use]
    pub fn test_users() -> Vec<TestUser> {
        let public = |user: &model::TestUser| TestUser {
            phone_number: user.phone,
            first_name: user.name.0,
            last_name: user.name.1,
            product: user.product,
            documented_outcome: user.is_documented.then_some(user.outcome),
            dob: user.dob,
            ssn_last4: user.last4,
        };
        TEST_USERS.iter().map(public).collect()
    }
}
