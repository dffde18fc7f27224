//! What to do about the errors that Prove documents.

use reqwest::StatusCode;

use super::ErrorCode;

pub(super) fn for_error(status: StatusCode, code: Option<i64>) -> Option<&'static str> {
    code.and_then(|code| ErrorCode::from(code).hint()).or_else(|| by_status(status))
}

fn by_status(status: StatusCode) -> Option<&'static str> {
    Some(match status.as_u16() {
        401 => "check client id and secret, and that they belong to the environment of this host (region and tier)",
        403 => "wrong path, host or order of calls: check the base URL, and that this step is due",
        404 => "nothing at that address: check the base URL",
        429 => "more than 25 requests in a second: wait as `Retry-After` says",
        500..=599 => "a problem at Prove: try again later",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_speaks_before_the_status() {
        let hint = |status, code| for_error(StatusCode::from_u16(status).unwrap(), code);
        assert!(hint(404, Some(8011)).unwrap().contains("identity or device"));
        assert!(hint(404, Some(77)).unwrap().contains("base URL"));
        assert!(hint(429, None).unwrap().contains("Retry-After"));
        assert_eq!(hint(418, None), None);
    }
}
