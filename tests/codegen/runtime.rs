//! The library as the golden `rules` sees it: with hand-written rules where the module of a service has them.

pub use identity_apis::*;

#[cfg(feature = "client")]
pub mod rules {
    pub mod rules {
        pub mod payments {
            use identity_apis::validation::{Rule, Validator};

            use crate::goldens::rules::types;

            const SPLIT: Rule = Rule::custom("payment.split", "parts", "tests");
            const PERIOD: Rule = Rule::custom("payment.period", "to", "tests");

            pub fn split(payment: &types::Payment, at: &mut Validator<'_>) {
                let sum: i64 = payment.parts.iter().flatten().map(|part| part.amount).sum();
                if payment.parts.is_some() && sum != payment.amount {
                    at.report(&SPLIT, "has another sum than `amount`");
                }
            }

            pub fn currency(
                at: &mut Validator<'_>,
                member: &'static str,
                value: Option<&String>,
                country: Option<&str>,
                payer: Option<&str>,
            ) {
                if value.is_some() && country.or(payer).is_none() {
                    at.report(&Rule::custom("payment.currency", member, "tests"), "needs a country");
                }
            }

            pub fn period(query: &types::ListPaymentsQuery, at: &mut Validator<'_>) {
                if query.from > query.to {
                    at.report(&PERIOD, "is before `from`");
                }
            }
        }
    }
}
