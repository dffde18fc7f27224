//! What to do about the errors that GenAuth documents.

use reqwest::StatusCode;

use crate::transport::Problem;

pub(super) fn of(status: StatusCode, problem: &Problem) -> Option<&'static str> {
    problem.api_code.and_then(by_api_code).or_else(|| by_status(problem.code)).or_else(|| {
        let status = i64::from(status.as_u16());
        by_status(Some(status))
    })
}

fn by_api_code(code: i64) -> Option<&'static str> {
    Some(match code {
        1300 => "the signature is wrong: check the access key secret, and that nothing between changes the request",
        1301 => "the service expects another signature method",
        1302 => "the service expects another signature version",
        1303 | 1304 => "the date header is missing or not readable: check that nothing between removes headers",
        1305 => "the clock of this machine is too far from the service's: set it",
        1306 => "the nonce was used before: a proxy may have sent the request twice",
        2004 => "there is no such user: check the id and its type",
        2005 => "the user is locked",
        2006 | 2333 => "account or password is wrong",
        2011 => "there is no such application",
        2020 => "the access key is not accepted: check its id and secret",
        2039 | 2040 => "the domain is taken",
        2224 => "there is no such user pool: check the access key and the host",
        4021 => "a limit of the plan is reached",
        6001..=6004 => "the one-time code or recovery code is wrong or missing",
        _ => return None,
    })
}

fn by_status(code: Option<i64>) -> Option<&'static str> {
    Some(match code? {
        300..=399 => "redirects are not followed, since credentials would travel with them: check the base URL",
        400 => "a parameter is not valid; see message()",
        401 => "check access key id and secret, and that the host is theirs",
        402 => "the plan does not include this, or a limit is reached",
        403 => "the access key may not do this",
        404 => "there is no such thing: check the id and its type, and the base URL",
        409 => "it exists already: identifiers are unique within a user pool",
        413 => "the request is too large: send less at once",
        422 => "this cannot be done in the present state; see message()",
        429 => "too many requests: wait before the next",
        499 | 500 | 502 | 503 => "a problem at GenAuth: try again later",
        501 => "the service does not support this",
        601..=603 => "an endpoint or function that the service calls has failed",
        _ => return None,
    })
}
