//! Request signatures: HMAC-SHA1 over method, some headers and the parameters.

use std::collections::BTreeMap;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use serde_json::value::RawValue;
use sha1::Sha1;

use crate::clock;
use crate::form;
use crate::http::{Request, header_text};
use crate::model::genauth::user_pool::UserPool;
use crate::services::Context;
use crate::services::genauth::error::ApiError;

/// Maximum length of a nonce, in bytes. SDKs send a UUID; nonces are stored for a while, so that long ones cost memory.
const MAX_NONCE_BYTES: usize = 256;

/// Maximum difference between the date of a request and the clock.
const WINDOW: Duration = Duration::from_secs(15 * 60);

/// Verifies the signature of a call; `credentials` is `<access key id>:<signature>`. Returns the access key id.
///
/// The signed headers begin with `brand`: that of the service or of its sibling, whose SDKs it accepts as well. The scheme of
/// the `authorization` header decides which; headers of the other brand are not signed.
pub(crate) fn verify(
    pool: &mut UserPool,
    context: &Context<'_>,
    request: &Request,
    credentials: &str,
    brand: &str,
) -> Result<String, ApiError> {
    let reject = |code: u32, message: &str| Err(ApiError::unauthorized(Some(code), message));
    let branded = |name: &str| request.header(&format!("{brand}{name}"));
    let Some(date) = request.header("date") else {
        return reject(1304, "header date is missing");
    };
    if branded("signature-method").as_deref() != Some("HMAC-SHA1") {
        return reject(1301, &format!("header {brand}signature-method is not HMAC-SHA1"));
    }
    if branded("signature-version").as_deref() != Some("1.0") {
        return reject(1302, &format!("header {brand}signature-version is not 1.0"));
    }
    let Ok(date) = httpdate::parse_http_date(&date) else {
        return reject(1303, "header date is no HTTP date");
    };
    let now = context.now();
    let skew = now.duration_since(date).or_else(|_| date.duration_since(now)).unwrap_or_default();
    if skew > WINDOW {
        return reject(1305, "header date is more than 15 minutes away from the clock of the service");
    }
    let Some(nonce) = branded("signature-nonce").filter(|nonce| !nonce.is_empty()) else {
        return reject(1300, &format!("header {brand}signature-nonce is missing"));
    };
    if nonce.len() > MAX_NONCE_BYTES {
        return reject(1300, &format!("header {brand}signature-nonce is longer than {MAX_NONCE_BYTES} bytes"));
    }
    let (id, signature) = credentials.rsplit_once(':').unwrap_or((credentials, ""));
    let Some(secret) = pool.access_keys.enabled_secret(id) else {
        return reject(1300, "unknown access key id, or one that is not enabled");
    };
    let matches = strings_to_sign(request, brand)
        .iter()
        .any(|string| STANDARD.encode(hmac_sha1(secret.as_bytes(), string.as_bytes())) == signature);
    if !matches {
        return reject(1300, "signature does not fit the request");
    }
    // Only accepted requests use up a nonce, so that a forged one cannot use up that of another caller.
    let until = clock::after(date, WINDOW + Duration::from_secs(1));
    if pool.nonces.insert(nonce, (), until, now) {
        return reject(1306, "nonce was used before");
    }
    Ok(id.to_owned())
}

/// What is signed to subscribe to events.
#[cfg(feature = "events")]
const HANDSHAKE: &[u8] = b"websocket\n";

/// Verifies the handshake of a subscriber of events; `credentials` is `<access key id>:<signature>`.
#[cfg(feature = "events")]
pub(crate) fn verify_handshake(pool: &UserPool, credentials: &str) -> Result<(), ApiError> {
    let (id, signature) = credentials.rsplit_once(':').unwrap_or((credentials, ""));
    let Some(secret) = pool.access_keys.enabled_secret(id) else {
        return Err(ApiError::unauthorized(Some(1300), "unknown access key id, or one that is not enabled"));
    };
    if STANDARD.encode(hmac_sha1(secret.as_bytes(), HANDSHAKE)) != signature {
        return Err(ApiError::unauthorized(Some(1300), "signature does not fit the handshake"));
    }
    Ok(())
}

/// Computes an HMAC-SHA1.
pub(crate) fn hmac_sha1(key: &[u8], message: &[u8]) -> Vec<u8> {
    // Keys of any length are accepted.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(key) else { return Vec::new() };
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

/// Returns the strings that the caller may have signed.
///
/// The path is signed as the caller gives it, while it is sent percent-encoded; and with parameters that are all undefined, a
/// question mark after it is signed that is not sent either.
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

/// Returns names and values of the signed headers, sorted.
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

/// Returns the parameters as they are signed: the query for GET, else the members of the body. Returns nothing if the body is not
/// an object.
fn parameters(request: &Request) -> Option<String> {
    let mut parameters =
        if request.method == "GET" { query_parameters(&request.query) } else { body_parameters(&request.body)? };
    // JavaScript compares strings by their UTF-16 code units.
    parameters.sort_by(|(left, _), (right, _)| left.encode_utf16().cmp(right.encode_utf16()));
    let pairs: Vec<String> = parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
    Some(pairs.join("&"))
}

/// Returns the query parameters: `k[]=a&k[]=b` is the array `k=["a","b"]`, and `k[m]=v` the object `k={"m":"v"}`.
fn query_parameters(query: &[(String, String)]) -> Vec<(String, String)> {
    enum QueryValue {
        Single(String),
        Array(Vec<String>),
        Object(Vec<(String, String)>),
    }

    let mut parameters: Vec<(String, QueryValue)> = Vec::new();
    for (name, value) in query {
        let (name, member) = match name.strip_suffix(']').and_then(|name| name.split_once('[')) {
            Some((name, member)) => (name, Some(member)),
            None => (name.as_str(), None),
        };
        let known = parameters.iter().position(|(known, _)| known == name);
        match (known.and_then(|at| parameters.get_mut(at)).map(|(_, value)| value), member) {
            (None, None) => parameters.push((name.to_owned(), QueryValue::Single(value.clone()))),
            (None, Some("")) => parameters.push((name.to_owned(), QueryValue::Array(vec![value.clone()]))),
            (None, Some(member)) => {
                let members = vec![(member.to_owned(), value.clone())];
                parameters.push((name.to_owned(), QueryValue::Object(members)));
            }
            (Some(QueryValue::Object(members)), Some(member)) => members.push((member.to_owned(), value.clone())),
            (Some(QueryValue::Array(values)), _) => values.push(value.clone()),
            (Some(known), _) => {
                // A name that occurs several times without brackets is an array, too.
                let mut values = match known {
                    QueryValue::Single(first) => vec![first.clone()],
                    QueryValue::Array(_) | QueryValue::Object(_) => Vec::new(),
                };
                values.push(value.clone());
                *known = QueryValue::Array(values);
            }
        }
    }
    let quoted = |text: &str| Value::from(text).to_string();
    parameters
        .into_iter()
        .map(|(name, value)| {
            let value = match value {
                QueryValue::Single(value) => value,
                QueryValue::Array(values) => {
                    format!("[{}]", values.iter().map(|value| quoted(value)).collect::<Vec<_>>().join(","))
                }
                QueryValue::Object(members) => {
                    let members: Vec<String> =
                        members.iter().map(|(name, value)| format!("{}:{}", quoted(name), quoted(value))).collect();
                    format!("{{{}}}", members.join(","))
                }
            };
            (name, value)
        })
        .collect()
}

/// Returns the members of the body: strings without quotes, everything else as written. Returns nothing if the body is not
/// an object.
fn body_parameters(body: &[u8]) -> Option<Vec<(String, String)>> {
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

/// Removes the whitespace between the tokens of JSON; numbers and strings stay as written.
fn compact(json: &str) -> String {
    let mut compact = String::with_capacity(json.len());
    let (mut in_string, mut escaped) = (false, false);
    for character in json.chars() {
        if in_string {
            in_string = escaped || character != '"';
            escaped = !escaped && character == '\\';
        } else if character.is_ascii_whitespace() {
            continue;
        } else {
            in_string = character == '"';
        }
        compact.push(character);
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
    fn signature_has_the_documented_test_vectors() {
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
    fn signed_parameters_keep_their_spelling() {
        let body = br#" { "b" : [ 10.0 , "x \" y" ] , "a" : 1e3, "s": "\u00e9", "n": null, "t": true } "#;
        let members = body_parameters(body).expect("object");
        let parameters: Vec<String> = members.iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(parameters, ["a=1e3", "b=[10.0,\"x \\\" y\"]", "n=null", "s=é", "t=true"]);
        assert!(body_parameters(b"[1]").is_none());
    }

    #[test]
    fn signed_string_without_parameters_has_alternatives() {
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
    fn signed_query_has_arrays_and_objects() {
        let query = form::pairs("a=1&b[]=x&c[m]=y&c[n]=z&d=1&d=2");
        let parameters: Vec<String> =
            query_parameters(&query).iter().map(|(name, value)| format!("{name}={value}")).collect();
        assert_eq!(parameters, ["a=1", "b=[\"x\"]", "c={\"m\":\"y\",\"n\":\"z\"}", "d=[\"1\",\"2\"]"]);
    }

    #[test]
    fn signed_parameters_are_sorted_by_utf16_code_units() {
        // U+FF5E is one code unit above the surrogates of U+1F600, although its code point is lower.
        let request = request("POST", "/p", "{\"\u{ff5e}\":1,\"\u{1f600}\":2}");
        assert_eq!(parameters(&request), Some("\u{1f600}=2&\u{ff5e}=1".to_owned()));
    }
}
