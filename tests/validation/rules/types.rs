//! Every type that can be part of a request, by its schema name.

use std::marker::PhantomData;

use identity_apis::prove::types::PossessionType;
use identity_apis::{Validate, Violations};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A type that can be checked.
#[derive(Clone, Copy)]
pub(crate) struct Type {
    /// schema name of its schema; for query parameters the operation's and ` query`.
    pub(crate) name: &'static str,
    check: Check,
}

type Check = fn(&Value, Option<PossessionType>) -> Result<Violations, serde_json::Error>;

impl Type {
    /// Reads a request as the type and checks it: errors and warnings.
    pub(crate) fn check(self, request: &Value, opened: Option<PossessionType>) -> Violations {
        (self.check)(request, opened).unwrap_or_else(|error| panic!("{}: {error}: {request}", self.name))
    }
}

/// Types that a request of Prove can hold.
pub(crate) fn prove() -> Vec<Type> {
    use identity_apis::prove::types::*;
    macro_rules! table {
        (objects { $(($name:ident, $schema_name:literal),)* } $($rest:tt)*) => {
            [$(($schema_name, Probe::<$name>::CHECK)),*].into_iter().filter_map(checkable).collect()
        };
    }
    identity_apis::__each_type_of_prove!(table)
}

/// Types that a request of GenAuth can hold.
pub(crate) fn genauth() -> Vec<Type> {
    use identity_apis::genauth::types::*;
    macro_rules! table {
        (objects { $(($name:ident, $schema_name:literal),)* } $($rest:tt)*) => {
            [$(($schema_name, Probe::<$name>::CHECK)),*].into_iter().filter_map(checkable).collect()
        };
    }
    identity_apis::__each_type_of_genauth!(table)
}

fn checkable((name, check): (&'static str, Option<Check>)) -> Option<Type> {
    check.map(|check| Type { name, check })
}

fn check<T: Validate + DeserializeOwned>(
    request: &Value,
    opened: Option<PossessionType>,
) -> Result<Violations, serde_json::Error> {
    // The deserializer that all types are compiled for anyway.
    let request: T = serde_json::from_str(&request.to_string())?;
    let (outcome, warnings) = match opened {
        Some(opened) => (request.validate_with(&opened), request.warnings_with(&opened)),
        None => (request.validate(), request.warnings()),
    };
    Ok(outcome.err().unwrap_or(warnings))
}

/// Distinguishes requests from responses: the constant of the type wins over that of the trait where its bounds hold.
struct Probe<T>(PhantomData<T>);

impl<T: Validate + DeserializeOwned> Probe<T> {
    const CHECK: Option<Check> = Some(check::<T>);
}

trait IsResponse {
    const CHECK: Option<Check> = None;
}

impl<T> IsResponse for Probe<T> {}
