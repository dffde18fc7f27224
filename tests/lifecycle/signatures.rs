//! What is sent is what was signed: requests with any body, checked by an implementation of the signature that shares
//! nothing with the crate's own. It is written down from the description of the algorithm, over JSON values.

use base64::Engine as _;
use hmac::{Hmac, KeyInit as _, Mac as _};
use identity_apis::genauth::types::{CreateUserReqDto, ListUsersRequestDto};
use identity_apis::genauth::{AccessKey, Brand, Client};
use identity_apis::operation::Method;
use identity_apis_test_support::server::{RecordedRequest, Response, ScriptedServer};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};

const SECRET: &str = "sk_sample_secret";

/// `JSON.stringify`.
fn stringify(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number_text(number),
        Value::String(text) => quoted(text),
        Value::Array(items) => format!("[{}]", items.iter().map(stringify).collect::<Vec<_>>().join(",")),
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| format!("{}:{}", quoted(name), stringify(value));
            let is_index = |name: &str| name.parse::<u32>().is_ok_and(|n| n < u32::MAX && n.to_string() == name);
            let mut indices: Vec<_> = members.iter().filter(|(name, _)| is_index(name)).collect();
            indices.sort_by_key(|(name, _)| name.parse::<u32>().unwrap());
            let others = members.iter().filter(|(name, _)| !is_index(name));
            format!("{{{}}}", indices.into_iter().chain(others).map(member).collect::<Vec<_>>().join(","))
        }
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            control if control < ' ' => out.push_str(&format!("\\u{:04x}", control as u32)),
            other => out.push(other),
        }
    }
    out + "\""
}

/// The rules of ECMAScript for `Number::toString`, from the digits of Rust's plain notation, which has no exponents.
fn number_text(number: &serde_json::Number) -> String {
    let value = number.as_f64().unwrap();
    if value == 0.0 {
        return "0".to_owned();
    }
    let plain = value.abs().to_string();
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let all = format!("{whole}{fraction}");
    let leading = all.len() - all.trim_start_matches('0').len();
    let digits = all.trim_matches('0');
    let k = digits.len();
    // The value is 0.digits times ten to the power of n.
    let n = whole.len() as i64 - leading as i64;
    let body = if k as i64 <= n && n <= 21 {
        format!("{digits}{}", "0".repeat((n - k as i64) as usize))
    } else if 0 < n && n <= 21 {
        format!("{}.{}", &digits[..n as usize], &digits[n as usize..])
    } else if -6 < n && n <= 0 {
        format!("0.{}{digits}", "0".repeat(-n as usize))
    } else {
        let exponent = if n > 0 { format!("e+{}", n - 1) } else { format!("e-{}", 1 - n) };
        if k == 1 { format!("{digits}{exponent}") } else { format!("{}.{}{exponent}", &digits[..1], &digits[1..]) }
    };
    if value < 0.0 { format!("-{body}") } else { body }
}

/// The value of the `authorization` header that a request should carry.
fn authorization(
    request: &RecordedRequest,
    brand: &str,
    scheme: &str,
    path: &str,
    members: &Map<String, Value>,
) -> String {
    let mut lines: Vec<(String, String)> = Vec::new();
    for line in request.head.lines().skip(1) {
        let (name, value) = line.split_once(':').unwrap();
        let name = name.to_ascii_lowercase();
        if name == "date" || name.starts_with(brand) {
            lines.push((name, value.trim().to_owned()));
        }
    }
    lines.sort();
    let mut text = format!("{}\n", request.head.split(' ').next().unwrap());
    for (name, value) in lines {
        text += &format!("{name}:{value}\n");
    }
    text += path;
    let mut pairs: Vec<(Vec<u16>, String)> = members
        .iter()
        .map(|(name, value)| {
            let shown = value.as_str().map_or_else(|| stringify(value), str::to_owned);
            (name.encode_utf16().collect(), format!("{name}={shown}"))
        })
        .collect();
    pairs.sort();
    if !pairs.is_empty() {
        let pairs: Vec<String> = pairs.into_iter().map(|(_, pair)| pair).collect();
        text += &format!("?{}", pairs.join("&"));
    }
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    let signature = base64::engine::general_purpose::STANDARD.encode(mac.finalize().into_bytes());
    format!("{scheme} ak_sample:{signature}")
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (-1_000_i64..1_000).prop_map(Value::from),
        any::<f64>().prop_map(|number| Value::from(if number.is_finite() { number } else { 10.0 })),
        (any::<i32>(), -30_i32..30)
            .prop_map(|(digits, exponent)| Value::from(f64::from(digits) * 10_f64.powi(exponent))),
        any::<String>().prop_map(Value::from),
    ];
    let name = prop_oneof![any::<String>(), "[0-9]{1,3}", "[a-z]{1,4}"];
    leaf.prop_recursive(3, 24, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn client(url: &str, brand: Brand) -> Client {
    Client::builder()
        .base_url(url)
        .access_key(AccessKey::new("ak_sample", SECRET))
        .brand(brand)
        .tenant_id("tenant-1")
        .language("ja-JP")
        .build()
        .unwrap()
}

#[test]
fn signature_covers_any_body_as_sent() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime
        .block_on(async { ScriptedServer::new(|_| Response::ok(r#"{"statusCode":200,"message":"","data":{}}"#)) });
    let clients = [
        (client(server.url(), Brand::GenAuth), "x-genauth-", "GenAuth"),
        (client(server.url(), Brand::Authing), "x-authing-", "authing"),
    ];
    let mut runner = TestRunner::new(Config { cases: 150, failure_persistence: None, ..Config::default() });
    let given = (anything(), any::<String>(), 0..2_usize);
    runner
        .run(&given, |(data, name, which)| {
            let (client, brand, scheme) = &clients[which];
            let request = CreateUserReqDto::new().with_name(name.clone()).with_custom_data(data.clone());
            // What the response says does not matter here.
            let _ = runtime.block_on(async { client.create_user(&request).without_validation().await });
            let sent = server.requests().pop().unwrap();
            let mut members = Map::new();
            members.insert("name".to_owned(), name.into());
            members.insert("customData".to_owned(), data);
            prop_assert_eq!(
                sent.header("authorization").unwrap(),
                authorization(&sent, brand, scheme, "/api/v3/create-user", &members)
            );
            let text = |name: &str| format!("{}:{}", quoted(name), stringify(&members[name]));
            let both = [
                format!("{{{},{}}}", text("name"), text("customData")),
                format!("{{{},{}}}", text("customData"), text("name")),
            ];
            prop_assert!(both.contains(&sent.body), "{}", sent.body);
            Ok(())
        })
        .unwrap();
}

#[tokio::test]
async fn signature_of_any_request_covers_what_is_sent() {
    let server = ScriptedServer::new(|_| Response::ok(r#"{"statusCode":200,"message":"","data":{}}"#));
    let client = client(server.url(), Brand::GenAuth);
    let query = json!({"page": 2, "ids": ["b", "a"], "options": {"deep": 1e21}, "text": "\u{e9} &=?"});
    let body = json!({"z": [1.0, {"10": 1, "9": 2}], "a": "x\ny", "big": u64::MAX});
    let none = json!({});
    for (method, has_query, has_body, signed) in [
        (Method::Get, true, false, &query),
        (Method::Get, false, false, &none),
        (Method::Post, false, true, &body),
        (Method::Post, true, true, &body),
        (Method::Post, true, false, &none),
        (Method::Delete, true, true, &body),
        (Method::Delete, true, false, &none),
        (Method::Put, false, false, &none),
    ] {
        let mut request = client.request(method, "/api/v3/any/{id}").path_param("id", "x y");
        if has_query {
            request = request.query(&query);
        }
        if has_body {
            request = request.json(&body);
        }
        request.await.unwrap();
        let sent = server.requests().pop().unwrap();
        let members = signed.as_object().unwrap();
        let expected = authorization(&sent, "x-genauth-", "GenAuth", "/api/v3/any/x y", members);
        assert_eq!(sent.header("authorization").unwrap(), expected, "{method:?} {has_query} {has_body}");
        assert_eq!(sent.body.is_empty(), !has_body);
        assert_eq!(sent.target().starts_with("/api/v3/any/x%20y?"), has_query);
    }
}

#[tokio::test]
async fn headers_carry_tenant_language_and_brand() {
    let server =
        ScriptedServer::new(|_| Response::ok(r#"{"statusCode":200,"message":"","data":{"totalCount":0,"list":[]}}"#));
    for (brand, prefix) in [(Brand::GenAuth, "x-genauth"), (Brand::Authing, "x-authing")] {
        client(server.url(), brand).list_users(&ListUsersRequestDto::new()).await.unwrap();
        let sent = server.requests().pop().unwrap();
        assert_eq!(sent.header(&format!("{prefix}-app-id")), Some("tenant-1"));
        assert_eq!(sent.header(&format!("{prefix}-lang")), Some("ja-JP"));
        assert_eq!(sent.header(&format!("{prefix}-signature-nonce")).map(str::len), Some(32));
    }
    let other = client(server.url(), Brand::GenAuth);
    other.list_users(&ListUsersRequestDto::new()).await.unwrap();
    assert!(server.requests().pop().unwrap().head.lines().all(|line| !line.to_lowercase().starts_with("x-authing-")));
}
