//! The same bodies, decoded and encoded with identity-apis and with hand-written serde structs.

mod bodies;
mod by_hand;

use std::hint::black_box;

use identity_apis::{genauth, prove};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// One side of a comparison: decodes or encodes one body, and returns how much it made of it.
pub type Subject = Box<dyn Fn() -> usize>;

/// The subject of that name: `<case>-<side>`.
pub fn subject(name: &str) -> Option<Subject> {
    Some(match name {
        "page-ours" => decode_checked(bodies::page(), |page: genauth::types::UserPagingDto| page.list.len()),
        "page-by-hand" => decode(bodies::page(), |page: by_hand::Page| page.list.len()),
        "documented-page-ours" => {
            decode_checked(bodies::documented(bodies::page()), |page: genauth::types::UserPagingDto| page.list.len())
        }
        "documented-page-by-hand" => decode(bodies::documented(bodies::page()), |page: by_hand::Page| page.list.len()),
        "complete-ours" => {
            decode_checked(bodies::complete(), |response: prove::types::CompleteResponse| response.next.len())
        }
        "complete-by-hand" => decode(bodies::complete(), |response: by_hand::CompleteResponse| response.next.len()),
        "results-ours" => {
            decode_checked(bodies::results(), |response: prove::types::VerifyBatchResponse| response.results.len())
        }
        "results-by-hand" => decode(bodies::results(), |response: by_hand::BatchResponse| response.results.len()),
        "items-ours" => encode::<prove::types::VerifyBatchRequest>(&bodies::items()),
        "items-by-hand" => encode::<by_hand::BatchRequest>(&bodies::items()),
        "page-same-reader" => decode(bodies::page(), |page: genauth::types::UserPagingDto| page.list.len()),
        "complete-same-reader" => {
            decode(bodies::complete(), |response: prove::types::CompleteResponse| response.next.len())
        }
        _ => return None,
    })
}

/// As HTTP clients and their callers do: `serde_json` reads the bytes of a body.
fn decode<T: DeserializeOwned + 'static>(body: String, count: fn(T) -> usize) -> Subject {
    Box::new(move || count(serde_json::from_slice(black_box(body.as_bytes())).expect("the bodies are of their types")))
}

/// As the clients of identity-apis do: all of a body is checked for UTF-8, and then read as text.
fn decode_checked<T: DeserializeOwned + 'static>(body: String, count: fn(T) -> usize) -> Subject {
    Box::new(move || {
        let text = str::from_utf8(black_box(body.as_bytes())).expect("the bodies are text");
        count(serde_json::from_str(text).expect("the bodies are of their types"))
    })
}

fn encode<T: DeserializeOwned + Serialize + 'static>(body: &str) -> Subject {
    let request: T = serde_json::from_str(body).expect("the bodies are of their types");
    Box::new(move || serde_json::to_vec(black_box(&request)).expect("the types can be written").len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is not read costs nothing: both sides must read and write the same.
    #[test]
    fn subjects_of_both_sides_read_and_write_the_same() {
        fn reads<Ours: DeserializeOwned + Serialize, ByHand: DeserializeOwned + Serialize>(body: &str) {
            let ours = serde_json::to_value(serde_json::from_str::<Ours>(body).expect("ours")).expect("written");
            let by_hand =
                serde_json::to_value(serde_json::from_str::<ByHand>(body).expect("by hand")).expect("written");
            assert_eq!(ours, by_hand);
            assert_eq!(ours, serde_json::from_str::<serde_json::Value>(body).expect("JSON"));
        }
        reads::<genauth::types::UserPagingDto, by_hand::Page>(&bodies::page());
        reads::<prove::types::CompleteResponse, by_hand::CompleteResponse>(&bodies::complete());
        reads::<prove::types::VerifyBatchResponse, by_hand::BatchResponse>(&bodies::results());
        reads::<prove::types::VerifyBatchRequest, by_hand::BatchRequest>(&bodies::items());
    }
}
