//! Queries and forms of parameters to which the document gives no style.

use crate::operation::Encoding;
use crate::transport::encode::encode_errors::EncodeErrors;
use crate::transport::encode::raw_object::RawObject;
use crate::transport::encode::request_format::RequestFormat;
use crate::transport::encode::{form, styled_query};

/// Writes the query of the parameters in a JSON object, none of which has a style of its own.
pub(crate) fn query(parameters: &[u8], format: &RequestFormat) -> String {
    let Some(push_query_pairs) = format.push_query_pairs else { return styled_query::plain(parameters) };
    let mut pairs = Vec::new();
    for (name, value) in RawObject::parse(parameters).members {
        push_query_pairs(&mut pairs, &name, value);
    }
    pairs.join("&")
}

/// Writes a form body of the parameters in a JSON object, in the default style of forms.
pub(crate) fn form_body(parameters: &[u8]) -> String {
    // The default style rejects nothing.
    form::form(parameters, &Encoding::DEFAULT, "", &mut EncodeErrors::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_is_strictly_encoded_by_default() {
        assert_eq!(
            query(br#"{"startKey":"a+b/c==","limit":5}"#, &RequestFormat::DEFAULT),
            "startKey=a%2Bb%2Fc%3D%3D&limit=5"
        );
        assert_eq!(
            query(br#"{"labels":{"env":"prod","tier":"a b"},"ids":[1,2],"none":null}"#, &RequestFormat::DEFAULT),
            "env=prod&tier=a%20b&ids=1&ids=2"
        );
    }
}
