//! Queries: in the default style of OpenAPI, and as a service written in Node wants them.

use crate::operation::Encoding;
use crate::transport::Members;
use crate::transport::encode::{self, QueryStyle, Refusals, node_query, styled_query};

/// The query of the parameters in a JSON object, none of which has a style of its own.
pub(crate) fn query(parameters: &[u8], style: QueryStyle) -> String {
    if style == QueryStyle::Plain {
        return styled_query::plain(parameters);
    }
    let mut pairs = Vec::new();
    for (name, value) in Members::of(parameters).0 {
        node_query::add(&mut pairs, &name, value);
    }
    pairs.join("&")
}

/// A form body of the parameters in a JSON object, in the default way of forms.
pub(crate) fn form(parameters: &[u8]) -> String {
    // The default way refuses nothing.
    encode::form(parameters, &Encoding::DEFAULT, "", &mut Refusals::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_writes_lists_with_brackets() {
        let parameters =
            br#"{"userIds":["a b","c&d"],"options":{"deep":{"x":1}},"none":null,"flag":true,"time":"10:00,[x]"}"#;
        assert_eq!(
            query(parameters, QueryStyle::Node),
            "userIds[]=a+b&userIds[]=c%26d&options[deep][x]=1&flag=true&time=10:00,[x]"
        );
    }

    #[test]
    fn plain_is_strict() {
        assert_eq!(
            query(br#"{"startKey":"a+b/c==","limit":5}"#, QueryStyle::Plain),
            "startKey=a%2Bb%2Fc%3D%3D&limit=5"
        );
        assert_eq!(
            query(br#"{"labels":{"env":"prod","tier":"a b"},"ids":[1,2],"none":null}"#, QueryStyle::Plain),
            "env=prod&tier=a%20b&ids=1&ids=2"
        );
    }
}
