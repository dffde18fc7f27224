//! Request signatures: HMAC-SHA1 over method, some headers and the parameters.

use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use serde_json::value::RawValue;
use sha1::Sha1;

use super::Genauth;
use super::access::unauthorized;
use super::error::Refusal;
use crate::clock;
use crate::form;
use crate::http::{Request, header_text};
use crate::lock::lock;
use crate::services::Context;

/// Bytes of a nonce at most. SDKs send a UUID; a nonce is kept for a while, so that a long one costs the sandbox.
const NONCE_BYTES: usize = 256;

/// How far the date of a request may be from the clock.
const WINDOW: Duration = Duration::from_secs(15 * 60);

/// Lets a call with a signature in; `credentials` is `<access key id>:<signature>`. Gives the access key id.
///
/// The headers that belong to it begin with `brand`: the service's own or that of its sibling, whose SDKs it takes as well.
/// The name before the credentials decides which; headers of the other one are like any others.
pub(crate) fn check(
    genauth: &Genauth,
    context: &Context<'_>,
    request: &Request,
    credentials: &str,
    brand: &str,
) -> Result<String, Refusal> {
    let refuse = |code: u32, message: &str| Err(unauthorized(Some(code), message));
    let branded = |name: &str| request.header(&format!("{brand}{name}"));
    let Some(date) = request.header("date") else {
        return refuse(1304, "header date is missing");
    };
    if branded("signature-method").as_deref() != Some("HMAC-SHA1") {
        return refuse(1301, &format!("header {brand}signature-method is not HMAC-SHA1"));
    }
    if branded("signature-version").as_deref() != Some("1.0") {
        return refuse(1302, &format!("header {brand}signature-version is not 1.0"));
    }
    let Ok(date) = httpdate::parse_http_date(&date) else {
        return refuse(1303, "header date is no HTTP date");
    };
    let now = context.now();
    let skew = now.duration_since(date).or_else(|_| date.duration_since(now)).unwrap_or_default();
    if skew > WINDOW {
        return refuse(1305, "header date is more than 15 minutes away from the clock of the service");
    }
    let Some(nonce) = branded("signature-nonce").filter(|nonce| !nonce.is_empty()) else {
        return refuse(1300, &format!("header {brand}signature-nonce is missing"));
    };
    if nonce.len() > NONCE_BYTES {
        return refuse(1300, &format!("header {brand}signature-nonce is longer than {NONCE_BYTES} bytes"));
    }
    let (id, signature) = credentials.rsplit_once(':').unwrap_or((credentials, ""));
    let Some(secret) = genauth.secret(id) else {
        return refuse(1300, "unknown access key id, or one that is not enabled");
    };
    let fits = strings_to_sign(request, brand)
        .iter()
        .any(|string| STANDARD.encode(hmac_sha1(secret.as_bytes(), string.as_bytes())) == signature);
    if !fits {
        return refuse(1300, "signature does not fit the request");
    }
    // A nonce counts as used by requests that were let in, so that a forged one cannot use up another's.
    let until = clock::after(date, WINDOW + Duration::from_secs(1));
    if lock(&genauth.state).nonces.insert(nonce, (), until, now) {
        return refuse(1306, "nonce was used before");
    }
    Ok(id.to_owned())
}

/// What is signed to subscribe to events.
const HANDSHAKE: &[u8] = b"websocket\n";

/// Lets a subscriber of events in; `credentials` is `<access key id>:<signature>`.
pub(crate) fn check_handshake(genauth: &Genauth, credentials: &str) -> Result<(), Refusal> {
    let (id, signature) = credentials.rsplit_once(':').unwrap_or((credentials, ""));
    let Some(secret) = genauth.secret(id) else {
        return Err(unauthorized(Some(1300), "unknown access key id, or one that is not enabled"));
    };
    if STANDARD.encode(hmac_sha1(secret.as_bytes(), HANDSHAKE)) != signature {
        return Err(unauthorized(Some(1300), "signature does not fit the handshake"));
    }
    Ok(())
}

/// HMAC-SHA1.
pub(crate) fn hmac_sha1(key: &[u8], message: &[u8]) -> Vec<u8> {
    // Keys of any length are taken.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(key) else { return Vec::new() };
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

/// What the caller may have signed.
///
/// There is a choice of spellings: the path is signed as it stands in the call, while it travels percent-encoded, and
/// with parameters that are all undefined a question mark is left behind it that does not travel either.
fn strings_to_sign(request: &Request, brand: &str) -> Vec<String> {
    let Some(parameters) = parameters(request) else { return Vec::new() };
    let mut head = format!("{}\n", request.method);
    for (name, value) in signed_headers(request, brand) {
        head.push_str(&format!("{name}:{value}\n"));
    }
    let mut strings = Vec::new();
    for path in [request.path.clone(), form::decode(&request.path, false)] {
        if parameters.is_empty() {
            strings.push(format!("{head}{path}"));
        }
        strings.push(format!("{head}{path}?{parameters}"));
    }
    strings
}

/// Names and values of the signed headers, sorted.
fn signed_headers(request: &Request, brand: &str) -> BTreeMap<String, String> {
    let signed = |name: &str| name == "date" || name.starts_with(brand);
    request
        .headers
        .iter()
        .filter(|(name, _)| signed(name.as_str()))
        .map(|(name, value)| {
            let value = header_text(value.as_bytes()).replace(['\t', '\n', '\x0c', '\r'], " ");
            (name.as_str().to_owned(), value.trim().to_owned())
        })
        .collect()
}

/// The parameters as they are signed: the query for GET, else the members of the body; nothing for a body that has none.
fn parameters(request: &Request) -> Option<String> {
    let mut parameters = if request.method == "GET" { of_query(&request.query) } else { of_body(&request.body)? };
    // JavaScript compares strings by their UTF-16 code units.
    parameters.sort_by(|(left, _), (right, _)| left.encode_utf16().cmp(right.encode_utf16()));
    let pairs: Vec<String> = parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
    Some(pairs.join("&"))
}

/// Query parameters; `k[]=a&k[]=b` is the array `k=["a","b"]`, and `k[m]=v` the object `k={"m":"v"}`.
fn of_query(query: &[(String, String)]) -> Vec<(String, String)> {
    enum Shape {
        Single(String),
        Array(Vec<String>),
        Object(Vec<(String, String)>),
    }

    let mut parameters: Vec<(String, Shape)> = Vec::new();
    for (name, value) in query {
        let (name, member) = match name.strip_suffix(']').and_then(|name| name.split_once('[')) {
            Some((name, member)) => (name, Some(member)),
            None => (name.as_str(), None),
        };
        let known = parameters.iter().position(|(known, _)| known == name);
        match (known.and_then(|at| parameters.get_mut(at)).map(|(_, shape)| shape), member) {
            (None, None) => parameters.push((name.to_owned(), Shape::Single(value.clone()))),
            (None, Some("")) => parameters.push((name.to_owned(), Shape::Array(vec![value.clone()]))),
            (None, Some(member)) => {
                let members = vec![(member.to_owned(), value.clone())];
                parameters.push((name.to_owned(), Shape::Object(members)));
            }
            (Some(Shape::Object(members)), Some(member)) => members.push((member.to_owned(), value.clone())),
            (Some(Shape::Array(values)), _) => values.push(value.clone()),
            (Some(shape), _) => {
                // A name that is repeated without brackets is an array too.
                let mut values = match shape {
                    Shape::Single(first) => vec![first.clone()],
                    Shape::Array(_) | Shape::Object(_) => Vec::new(),
                };
                values.push(value.clone());
                *shape = Shape::Array(values);
            }
        }
    }
    let quoted = |text: &str| Value::from(text).to_string();
    parameters
        .into_iter()
        .map(|(name, shape)| {
            let value = match shape {
                Shape::Single(value) => value,
                Shape::Array(values) => {
                    format!("[{}]", values.iter().map(|value| quoted(value)).collect::<Vec<_>>().join(","))
                }
                Shape::Object(members) => {
                    let members: Vec<String> =
                        members.iter().map(|(name, value)| format!("{}:{}", quoted(name), quoted(value))).collect();
                    format!("{{{}}}", members.join(","))
                }
            };
            (name, value)
        })
        .collect()
}

/// Members of the body: strings as their text, everything else as it was spelt; nothing if the body is no object.
fn of_body(body: &[u8]) -> Option<Vec<(String, String)>> {
    if body.is_empty() {
        return Some(Vec::new());
    }
    let members: BTreeMap<String, Box<RawValue>> = serde_json::from_slice(body).ok()?;
    let rendered = members.into_iter().map(|(name, value)| {
        let raw = value.get();
        let value = serde_json::from_str::<String>(raw).unwrap_or_else(|_| compact(raw));
        (name, value)
    });
    Some(rendered.collect())
}

/// JSON without the blanks between its parts; numbers and strings keep their spelling.
fn compact(json: &str) -> String {
    let mut compact = String::with_capacity(json.len());
    let (mut in_string, mut escaped) = (false, false);
    for letter in json.chars() {
        if in_string {
            in_string = escaped || letter != '"';
            escaped = !escaped && letter == '\\';
        } else if letter.is_ascii_whitespace() {
            continue;
        } else {
            in_string = letter == '"';
        }
        compact.push(letter);
    }
    compact
}

#[cfg(test)]
mod tests {
    use hyper::header::{HeaderName, HeaderValue};
    use hyper::{HeaderMap, Uri};

    use super::*;

    /// A request with the headers of the test vectors.
    fn request(method: &str, uri: &str, body: &str) -> Request {
        let headers = [
            ("accept", "application/json"),
            ("content-type", "application/json"),
            ("x-genauth-signature-nonce", "92310633bbc2bc9c27868dc73fc97ac2"),
            ("x-genauth-signature-method", "HMAC-SHA1"),
            ("x-genauth-signature-version", "1.0"),
            ("user-agent", "GenAuthIdentityCloud (linux; x64) Node.js/v20.20.2 Core/1.0.0"),
            ("x-genauth-sdk-version", "gen-auth-node-sdk:1.0.0"),
            ("x-genauth-lang", "zh-CN"),
            ("date", "Tue, 02 Jan 2024 03:04:05 GMT"),
        ];
        let headers: HeaderMap = headers
            .into_iter()
            .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
            .collect();
        let uri: Uri = uri.parse().expect("uri");
        Request::new(method, &uri, headers, body.to_owned().into())
    }

    const HEADERS: &str = "date:Tue, 02 Jan 2024 03:04:05 GMT\nx-genauth-lang:zh-CN\n\
        x-genauth-sdk-version:gen-auth-node-sdk:1.0.0\nx-genauth-signature-method:HMAC-SHA1\n\
        x-genauth-signature-nonce:92310633bbc2bc9c27868dc73fc97ac2\nx-genauth-signature-version:1.0\n";

    /// The documented test vectors: request, end of the string to sign, signature.
    #[test]
    fn test_vectors() {
        let vectors = [
            (
                request(
                    "GET",
                    "/api/v3/get-user-batch?userIds[]=6229ffa00000000000000001&userIds[]=6229ffa00000000000000002\
                     &userIdType=user_id&withCustomData=true&flatCustomData=false&withIdentities=false",
                    "",
                ),
                "/api/v3/get-user-batch?flatCustomData=false&userIdType=user_id\
                 &userIds=[\"6229ffa00000000000000001\",\"6229ffa00000000000000002\"]\
                 &withCustomData=true&withIdentities=false",
                "D/Fc+qP6ZqP7W64hOGJ0z5rjlyI=",
            ),
            (
                request(
                    "POST",
                    "/api/v3/list-users",
                    r#"{"keywords":"alice","advancedFilter":[{"field":"loginsCount","operator":"BETWEEN","value":[10,100]}],"options":{"pagination":{"page":1,"limit":10},"withCustomData":true}}"#,
                ),
                "/api/v3/list-users?advancedFilter=[{\"field\":\"loginsCount\",\"operator\":\"BETWEEN\",\
                 \"value\":[10,100]}]&keywords=alice&options={\"pagination\":{\"page\":1,\"limit\":10},\
                 \"withCustomData\":true}",
                "pYM3E4A8qptymQk1T7Jl1hCg/4o=",
            ),
            (
                request(
                    "POST",
                    "/api/v3/create-user",
                    r#"{"username":"zoë","name":"张三 😀","email":"zoe@example.com","customData":{"school":"北京大学","note":"a&b=c \"q\" / \\"},"options":{"keepPassword":false}}"#,
                ),
                "/api/v3/create-user?customData={\"school\":\"北京大学\",\"note\":\"a&b=c \\\"q\\\" / \\\\\"}\
                 &email=zoe@example.com&name=张三 😀&options={\"keepPassword\":false}&username=zoë",
                "Ac6t15skFotUE9E6YrGlDFVSZvg=",
            ),
            (
                request(
                    "GET",
                    "/api/v3/list-users?page=2&limit=10&withCustomData=false&withIdentities=false\
                     &withUserPasswordExpireTime=false",
                    "",
                ),
                "/api/v3/list-users?limit=10&page=2&withCustomData=false&withIdentities=false\
                 &withUserPasswordExpireTime=false",
                "JntqQco0mijj7ffNhlmnCDv3+hE=",
            ),
            (
                request("GET", "/api/v3/get-security-settings", ""),
                "/api/v3/get-security-settings",
                "iLSYCNes52q9MIq059N7/Zi7RvE=",
            ),
        ];
        for (request, end, signature) in vectors {
            let strings = strings_to_sign(&request, "x-genauth-");
            let expected = format!("{}\n{HEADERS}{end}", request.method);
            assert_eq!(strings.first(), Some(&expected));
            let computed = hmac_sha1(b"sk_test_abcdefghijklmnopqrstuvwxyz", expected.as_bytes());
            assert_eq!(STANDARD.encode(computed), signature);
        }
    }

    #[test]
    fn spelling_is_kept() {
        let body = br#" { "b" : [ 10.0 , "x \" y" ] , "a" : 1e3, "s": "\u00e9", "n": null, "t": true } "#;
        let members = of_body(body).expect("object");
        let shown: Vec<String> = members.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(shown, ["a=1e3", "b=[10.0,\"x \\\" y\"]", "n=null", "s=é", "t=true"]);
        assert!(of_body(b"[1]").is_none());
    }

    #[test]
    fn nothing_to_sign_leaves_a_choice() {
        let request = request("POST", "/api/v3/ip-list/%7Bid%7D", "{}");
        let ends: Vec<String> = strings_to_sign(&request, "x-genauth-")
            .iter()
            .map(|string| string.rsplit('\n').next().unwrap_or_default().to_owned())
            .collect();
        assert_eq!(
            ends,
            ["/api/v3/ip-list/%7Bid%7D", "/api/v3/ip-list/%7Bid%7D?", "/api/v3/ip-list/{id}", "/api/v3/ip-list/{id}?"]
        );
    }

    #[test]
    fn queries_have_shapes() {
        let query = form::pairs("a=1&b[]=x&c[m]=y&c[n]=z&d=1&d=2");
        let shown: Vec<String> = of_query(&query).iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(shown, ["a=1", "b=[\"x\"]", "c={\"m\":\"y\",\"n\":\"z\"}", "d=[\"1\",\"2\"]"]);
    }

    #[test]
    fn names_are_sorted_as_javascript_does() {
        // U+FF5E is one code unit above the surrogates of U+1F600, although its code point is lower.
        let request = request("POST", "/p", "{\"\u{ff5e}\":1,\"\u{1f600}\":2}");
        assert_eq!(parameters(&request), Some("\u{1f600}=2&\u{ff5e}=1".to_owned()));
    }
}
