//! Checking requests before they are sent.
//!
//! [`Validate`] is implemented for every request type. The limits that a document states (lengths, counts, ranges,
//! patterns, conditions between members) are generated; rules that it cannot state are written by hand, in
//! `prove::rules` and `genauth::rules`. All violations are found at once; none of them repeats a value.
//!
//! ```
//! # #[cfg(feature = "prove")] {
//! use identity_apis::Validate;
//! use identity_apis::prove::types::{PossessionType, UnifyRequest};
//!
//! let request = UnifyRequest::new("request-1", PossessionType::Desktop);
//! let violations = request.validate().unwrap_err();
//! assert_eq!(violations.iter().next().unwrap().pointer(), "/finalTargetUrl");
//! assert!(request.with_final_target_url("https://shop.example/done").validate().is_ok());
//! # }
//! ```

mod containers;
mod json_size;
mod pattern;
mod rule;
mod validator;
mod violation;

use std::any::Any;

pub use pattern::{Form, Pattern, Run, Shape};
pub use rule::{Rule, Severity};
pub use validator::Validator;
pub use violation::{Violation, Violations};

#[doc(hidden)]
pub use crate::{__pattern as pattern, __rule as rule, __shape as shape, __warning as warning};

/// A request that can be checked before it is sent.
pub trait Validate {
    /// Runs every check and reports to `at`.
    fn check(&self, at: &mut Validator<'_>);

    /// Checks the request.
    ///
    /// # Errors
    ///
    /// With every violation found, warnings included, when at least one of them is an error.
    fn validate(&self) -> Result<(), Violations> {
        Violations::of(|at| self.check(at), None).into_result()
    }

    /// Checks the request, knowing what the document cannot say: how the session it belongs to was opened.
    ///
    /// ```
    /// # #[cfg(feature = "prove")] {
    /// # #![allow(deprecated)]
    /// use identity_apis::Validate;
    /// use identity_apis::prove::types::{MfaStatusRequest, PossessionType};
    ///
    /// let request = MfaStatusRequest::new().with_correlation_id("c-1").with_phone_number("2001004014");
    /// assert!(request.validate_with(&PossessionType::None).is_ok());
    /// let violations = request.validate_with(&PossessionType::Mobile).unwrap_err();
    /// assert_eq!(violations.iter().next().unwrap().rule(), "mfa-status.phone-only-none");
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`validate`](Self::validate).
    fn validate_with<C: ValidationContext>(&self, context: &C) -> Result<(), Violations>
    where
        Self: Sized,
    {
        Violations::of(|at| self.check(at), Some(context)).into_result()
    }

    /// What is doubtful but not refused.
    fn warnings(&self) -> Violations {
        Violations::of(|at| self.check(at), None).only_warnings()
    }

    /// What is doubtful but not refused, knowing how the session was opened.
    fn warnings_with<C: ValidationContext>(&self, context: &C) -> Violations
    where
        Self: Sized,
    {
        Violations::of(|at| self.check(at), Some(context)).only_warnings()
    }
}

/// Something that rules across calls need to know.
pub trait ValidationContext: Any + Send + Sync {}

/// An operation without body and query has nothing to check.
impl Validate for () {
    fn check(&self, _at: &mut Validator<'_>) {}
}

/// A body without a shape has nothing to check.
impl Validate for serde_json::Value {
    fn check(&self, _at: &mut Validator<'_>) {}
}
