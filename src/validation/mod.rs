//! Validation of requests before they are sent.
//!
//! [`Validate`] is implemented for every request type. Limits that the document states (lengths, counts, ranges, patterns,
//! conditions between properties) are generated; rules that it cannot state are hand-written, in `prove::rules` and
//! `genauth::rules`. Validation reports all violations together, and no violation contains a value of the request.
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

mod conditions;
mod containers;
mod json_size;
mod limits;
mod pattern;
#[cfg(feature = "patterns")]
mod regex_pattern;
mod rule;
mod validator;
mod violation;
mod wording;

pub use pattern::{CharPattern, CharRun, Matcher};
#[cfg(feature = "patterns")]
pub use regex_pattern::Pattern;
pub use rule::{Rule, Severity};
pub use validator::{Validate, ValidationContext, Validator};
pub use violation::{Violation, Violations};
