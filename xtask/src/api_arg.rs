//! The name of an API as an argument of commands.

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser, ValueParser};
use identity_apis_resolve::Api;

/// Accepts the names of the APIs.
pub(crate) fn parser() -> ValueParser {
    let names = Api::ALL.map(|api| PossibleValue::new(api.name()).help(api.title()));
    PossibleValuesParser::new(names).try_map(|name| name.parse::<Api>()).into()
}
