//! Paths as a caller writes them: what is rejected, and what is shown of them.

use percent_encoding::percent_decode_str;

use crate::operation::{Part, parts};
use crate::transport::encode::encode_errors::EncodeErrors;
use crate::transport::encode::pointer::member as member_pointer;
use crate::validation::Rule;

const PATH: Rule = Rule::custom("request.path", "", "RFC 3986, 3.3");
const PARAMETER: Rule = Rule::custom("request.path-parameter", "", "the path of the request");

/// Rejects a path that would reach another place than it names, or that would not be read as it was written. The message
/// never quotes the path.
pub(crate) fn check<'n>(template: &str, params: impl Iterator<Item = &'n str>, errors: &mut EncodeErrors) {
    let problem = problem_of(template);
    if let Some(problem) = problem {
        errors.add(PATH, "/path", problem);
    }
    for name in params {
        if problem.is_none() && !template.split('/').flat_map(parts).any(|part| part == Part::Parameter(name)) {
            errors.add(PARAMETER, &member_pointer(name), "is not in the path; write it there in braces");
        }
    }
}

fn problem_of(template: &str) -> Option<&'static str> {
    let Some(rest) = template.strip_prefix('/') else {
        return Some("does not begin with `/`; give the path alone, without scheme and host");
    };
    if template.contains(['?', '#']) {
        return Some("has a query or a fragment; give the parameters to query()");
    }
    let mut segments = rest.split('/').peekable();
    while let Some(segment) = segments.next() {
        // A slash at the end is a path of its own to many services.
        if segment.is_empty() && segments.peek().is_some() {
            return Some("has an empty segment; leave out one of the slashes");
        }
        if let Some(problem) = parts(segment).into_iter().find_map(problem_of_part) {
            return Some(problem);
        }
        if is_step(segment) {
            return Some("has a segment that is `.` or `..`; write the path that is meant");
        }
    }
    None
}

fn problem_of_part(part: Part<'_>) -> Option<&'static str> {
    let text = match part {
        Part::Parameter("") => return Some("has a parameter without a name; write it as `{name}`"),
        Part::Parameter(name) if name.contains('{') => {
            return Some("has a brace within a parameter; write it as `{name}`");
        }
        Part::Parameter(_) => return None,
        Part::Literal(text) => text,
    };
    if text.contains(['{', '}']) {
        return Some("has a brace without its counterpart; write parameters as `{name}`");
    }
    if !text.bytes().all(is_allowed) {
        return Some("has a character that a path cannot hold; make it a path parameter, or percent-encode it");
    }
    (!is_encoded(text)).then_some("has a `%` without two hexadecimal digits; write `%25`, or make it a path parameter")
}

/// Whether a byte is `pchar` of RFC 3986, or the `%` of an encoded byte.
fn is_allowed(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%".contains(&byte)
}

fn is_encoded(text: &str) -> bool {
    text.split('%')
        .skip(1)
        .all(|rest| rest.as_bytes().iter().take(2).filter(|byte| byte.is_ascii_hexdigit()).count() == 2)
}

/// Whether a segment is `.` or `..`, also after it is decoded once or twice.
fn is_step(segment: &str) -> bool {
    let once = percent_decode_str(segment).decode_utf8_lossy();
    let twice = percent_decode_str(&once).decode_utf8_lossy();
    let has_step = |text: &str| text.split(['/', '\\']).any(|part| matches!(part, "." | ".."));
    has_step(&once) || has_step(&twice)
}

/// Replaces a segment that may identify a person.
const REDACTED: &str = "{redacted}";

/// Returns the path without what may be personal: parameters by their names, and literal segments only if they look like
/// names of things.
pub(crate) fn redacted(template: &str) -> String {
    let shown = |segment| if is_name(segment) { segment } else { REDACTED };
    template.split('/').map(shown).collect::<Vec<_>>().join("/")
}

/// Whether a segment looks like a word or a version. Numbers of people and ids have more digits.
fn is_name(segment: &str) -> bool {
    let is_short = segment.len() <= 64;
    let literals = parts(segment).into_iter().filter_map(|part| match part {
        Part::Literal(text) => Some(text),
        Part::Parameter(_) => None,
    });
    let mut bytes = literals.flat_map(str::bytes);
    let mut digits = 0;
    is_short
        && bytes.all(|byte| {
            digits += usize::from(byte.is_ascii_digit());
            digits <= 2 && (byte.is_ascii_alphanumeric() || b"-_.~:".contains(&byte))
        })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use reqwest::Url;

    use super::*;
    use crate::operation::Encoding;
    use crate::transport::encode::path::{PathValues, path};

    fn is_rejected(template: &str) -> bool {
        problem_of(template).is_some()
    }

    #[test]
    fn path_within_the_service_is_taken() {
        for template in [
            "/",
            "/api/v3/list-users",
            "/api/v3/list-users/",
            "/v3/{proveId}/labels/{name}.{format}",
            "/a:b/c@d/e;f=1,2/!$&'()*+~",
            "/caf%C3%A9/%7Bx%7D",
            "/...",
            "/.well-known/jwks.json",
            "/a%2Fb",
        ] {
            assert!(!is_rejected(template), "{template}: {:?}", problem_of(template));
        }
    }

    #[test]
    fn path_that_could_lead_elsewhere_is_rejected() {
        for template in [
            "",
            "api/v3/list-users",
            "https://evil.example/x",
            "//evil.example/x",
            "/a//b",
            "@evil.example",
            ":80@evil.example/",
            ".evil.example/",
            "\\evil.example",
            "/\\evil.example",
            "/..",
            "/.",
            "/a/../b",
            "/a/./b",
            "/%2e%2e/b",
            "/.%2E/b",
            "/a/%2e",
            "/a/%252e%252e",
            "/a%2F..%2Fb",
            "/a%5c..%5cb",
            "/a?b=c",
            "/a#b",
            "/a b",
            "/a\tb",
            "/a\r\nhost: evil.example",
            "/caf\u{e9}",
            "/a%",
            "/a%2",
            "/a%zz",
            "/a|b",
            "/a\"b",
            "/<a>",
            "/{",
            "/}",
            "/{a",
            "/a}",
            "/{}",
            "/{{a}}",
            "/{a/b}",
        ] {
            assert!(is_rejected(template), "{template}");
        }
    }

    #[test]
    fn parameter_that_is_not_in_the_path_is_rejected() {
        let is_rejected = |name| {
            let mut errors = EncodeErrors::default();
            check("/a/{b}-{c}/d", [name].into_iter(), &mut errors);
            errors.into_result(()).is_err()
        };
        assert!(!is_rejected("b") && !is_rejected("c"));
        assert!(is_rejected("a") && is_rejected("") && is_rejected("b}-{c"));
    }

    #[test]
    fn segments_that_may_be_somebody_are_redacted() {
        for (template, shown) in [
            ("/api/v3/list-users", "/api/v3/list-users"),
            ("/v3/{phone}/lookup.{format}", "/v3/{phone}/lookup.{format}"),
            ("/oauth2/token", "/oauth2/token"),
            ("/v3/+12065550177/lookup", "/v3/{redacted}/lookup"),
            ("/users/mara@example.com", "/users/{redacted}"),
            ("/users/6229ffa00000000000000001/roles", "/users/{redacted}/roles"),
            ("/users/%6dara", "/users/{redacted}"),
            ("https://u:p@host/x?token=1", "https://{redacted}/{redacted}"),
        ] {
            assert_eq!(redacted(template), shown);
        }
    }

    proptest! {
        /// Whatever is taken stays on its host, below its prefix, and is sent byte for byte as it was written.
        #[test]
        fn path_that_is_taken_is_sent_as_it_is(
            template in "(/([a-z.~-]{1,3}|%2[eEfF5]|\\{[a-z]{1,2}\\}|[0-9@:.?#\\\\ ]{1,2}){1,3}){1,4}/?",
            value in ".{0,12}",
        ) {
            if is_rejected(&template) {
                return Ok(());
            }
            let texts: Vec<_> = template.split('/').flat_map(parts).filter_map(|part| match part {
                Part::Parameter(name) => Some((name, value.as_str().into())),
                Part::Literal(_) => None,
            }).collect();
            let mut errors = EncodeErrors::default();
            let path = path(&template, &Encoding::DEFAULT, &PathValues { texts: &texts, structured: None }, &mut errors);
            if errors.into_result(()).is_err() {
                return Ok(());
            }
            let url = Url::parse(&format!("https://gate.example/prefix{path}")).unwrap();
            prop_assert_eq!(url.as_str(), format!("https://gate.example/prefix{path}"));
            prop_assert_eq!(url.host_str(), Some("gate.example"));
        }
    }
}
