//! What to do about the errors that Prove documents.

use reqwest::StatusCode;

pub(super) fn of(status: StatusCode, code: Option<i64>) -> Option<&'static str> {
    Some(match (status.as_u16(), code) {
        (_, Some(8000 | 1000)) => "a problem at Prove: try again later, then ask its support",
        (_, Some(1001 | 8001)) => "a parameter is missing or not valid, or the body is over 4 KB; see message()",
        (_, Some(8002)) => "the token does not fit: check that credentials, region and tier belong together",
        (_, Some(1003 | 8003)) => "this step may not be called now: follow the `next` of the last answer",
        (_, Some(8007)) => "Prove's sandbox knows its documented test users only: use one of their numbers",
        (_, Some(8008)) => "the correlation id is unknown, expired (15 minutes) or from another flow: start again",
        (_, Some(8009)) => "this test user belongs to another product than these credentials",
        (_, Some(8011)) => "there is no identity or device of that id",
        (401, _) => "check client id and secret, and that region and tier of the host are theirs",
        (403, _) => "wrong path, host or order of calls: check the base URL, and whether this step is due",
        (404, _) => "nothing at that address: check the base URL",
        (429, _) => "more than 25 requests in a second: wait as `Retry-After` says",
        (300..=399, _) => "redirects are not followed, since credentials would travel with them: check the base URL",
        (500..=599, _) => "a problem at Prove: try again later",
        _ => return None,
    })
}
