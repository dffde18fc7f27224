//! What generated code sends: the goldens of the generator, called against a server that keeps what it is sent.

// The goldens are there to be called a little, and to compile.
#![allow(dead_code, deprecated, unused_imports, unnameable_types, unreachable_pub, missing_docs)]
#![allow(clippy::enum_variant_names, reason = "names are those of the document")]

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::thread;

use serde_json::json;

use crate::transport::{Error, ErrorPayload, Pipeline, Service, ServiceProfile, Settings, Transport};

macro_rules! golden {
    ($($case:ident),* $(,)?) => { $(
        mod $case {
            pub struct Client(pub(super) std::sync::Arc<crate::transport::Transport>);

            impl Client {
                fn call<'a, P, T>(
                    &'a self,
                    operation: &'static identity_apis::operation::Operation,
                    path: &[(&'static str, &'a str)],
                    parameters: &'a P,
                ) -> identity_apis::transport::Call<'a, P, T>
                where
                    P: serde::Serialize + identity_apis::Validate + Sync,
                    T: identity_apis::__private::codec::FromResponse,
                {
                    identity_apis::transport::Call::new(&self.0, operation, path, parameters)
                }

                fn call_optional<'a, P, T>(
                    &'a self,
                    operation: &'static identity_apis::operation::Operation,
                    path: &[(&'static str, &'a str)],
                    body: Option<&'a P>,
                ) -> identity_apis::transport::Call<'a, Option<&'a P>, T> {
                    identity_apis::transport::Call::with_optional(&self.0, operation, path, body)
                }
            }

            include!(concat!("../../../codegen/tests/golden/", stringify!($case), "/expected/mod.rs"));
        }
    )* };
}

golden!(bodies, one_way, parameter_styles, mixed_parameters, path_templates, response_media, tagged);

/// A service that asks for nothing.
struct Open;

impl Service for Open {
    fn error_payload(&self, _: &[u8]) -> ErrorPayload {
        ErrorPayload::default()
    }
}

/// A server for one request, and the way to it.
struct Server {
    transport: Arc<Transport>,
    received: thread::JoinHandle<String>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        let settings = Settings::new(&ServiceProfile::DEFAULT);
        let pipeline = Arc::new(Pipeline::new(&settings, &base_url).unwrap());
        let received = thread::spawn(move || {
            let (mut socket, _) = listener.accept().unwrap();
            let mut text = Vec::new();
            let mut buffer = [0; 4096];
            while !is_whole(&text) {
                let count = socket.read(&mut buffer).unwrap();
                assert!(count > 0, "the request ends early");
                text.extend_from_slice(&buffer[..count]);
            }
            socket.write_all(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n").unwrap();
            String::from_utf8(text).unwrap()
        });
        Self { transport: Arc::new(Transport { pipeline, service: Box::new(Open) }), received }
    }

    fn text(self) -> String {
        self.received.join().unwrap()
    }
}

fn is_whole(text: &[u8]) -> bool {
    let Some(end) = text.windows(4).position(|four| four == b"\r\n\r\n") else { return false };
    let head = String::from_utf8_lossy(&text[..end]).to_ascii_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    text.len() >= end + 4 + length.map_or(0, |length| length.trim().parse::<usize>().unwrap())
}

/// Sends a call, and returns its request line, its headers in small letters, and its body.
macro_rules! sent {
    ($case:ident, |$client:ident| $call:expr) => {{
        let server = Server::start();
        let $client = $case::Client(Arc::clone(&server.transport));
        // A response without content is not what each of them documents.
        let _ = $call.await;
        let text = server.text();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let (line, headers) = head.split_once("\r\n").unwrap();
        let target = line.strip_suffix(" HTTP/1.1").unwrap().to_owned();
        let headers: Vec<String> = headers
            .lines()
            .map(|line| line.split_once(": ").unwrap_or((line.trim_end_matches(':'), "")))
            .map(|(name, value)| format!("{}: {value}", name.to_ascii_lowercase()))
            .collect();
        (target, headers, body.to_owned())
    }};
}

fn header<'h>(headers: &'h [String], name: &str) -> Option<&'h str> {
    headers.iter().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

/// The places of what keeps a call from being sent. Nobody listens where it would go.
macro_rules! rejected {
    ($case:ident, |$client:ident| $call:expr) => {{
        let base_url = "http://127.0.0.1:9".to_owned();
        let settings = Settings::new(&ServiceProfile::DEFAULT);
        let pipeline = Arc::new(Pipeline::new(&settings, &base_url).unwrap());
        let $client = $case::Client(Arc::new(Transport { pipeline, service: Box::new(Open) }));
        match $call.await.map(drop) {
            Err(Error::Invalid(error)) => error
                .violations()
                .iter()
                .map(|found| format!("{} {}", found.pointer(), found.rule()))
                .collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        }
    }};
}

#[tokio::test]
async fn path_parameters_within_a_segment_are_substituted() {
    let (target, ..) = sent!(path_templates, |client| client.hold_parcel("p-7"));
    assert_eq!(target, "POST /parcels/p-7:hold");
    let (target, ..) = sent!(path_templates, |client| client.get_label("L9", "pdf"));
    assert_eq!(target, "GET /labels/L9.pdf");
    let (target, ..) = sent!(path_templates, |client| client.get_label("a/b.c?d#e%", "x.y"));
    assert_eq!(target, "GET /labels/a%2Fb%2Ec%3Fd%23e%25.x%2Ey");
}

#[tokio::test]
async fn path_lists_and_objects_have_their_style() {
    use path_templates::types::{FindRoutesParams, FindRoutesPath};
    let path = FindRoutesPath::new(["a b", "c,d"], [("by", "sea"), ("x", "")]);
    let parts = FindRoutesParams::new(path);
    let (target, ..) = sent!(path_templates, |client| client.find_routes("here.", &parts));
    assert_eq!(target, "GET /routes.here%2E;by=sea;x/a%20b,c%2Cd");
    let parts = FindRoutesParams::new(FindRoutesPath::new(Vec::<String>::new(), [("a", "b")]));
    let found = rejected!(path_templates, |client| client.find_routes("here", &parts));
    assert_eq!(found, ["/stops path.value"]);
    let parts = FindRoutesParams::new(FindRoutesPath::new(["1", "2", "3", "4"], [("a", "b")]));
    let found = rejected!(path_templates, |client| client.find_routes("here", &parts));
    assert_eq!(found, ["/path/stops find-routes-path.stops.items"]);
}

#[tokio::test]
async fn path_values_that_are_no_ids_are_rejected() {
    for id in ["", ".", ".."] {
        assert_eq!(rejected!(path_templates, |client| client.hold_parcel(id)), ["/parcelId path.value"], "{id:?}");
        assert_eq!(rejected!(path_templates, |client| client.get_label("a", id)), ["/format path.value"], "{id:?}");
    }
}

#[tokio::test]
async fn query_parameters_have_their_style() {
    use parameter_styles::types::{FindFerriesQuery, FindMapsQuery};
    let query = FindFerriesQuery::new().with_ids([1, 2, 3]).with_ports(["a", "b"]).with_decks(["x", "y"]);
    let (target, ..) = sent!(parameter_styles, |client| client.find_ferries(&query));
    assert_eq!(target, "GET /ferries?decks=x&decks=y&ids=1,2,3&ports=a%7Cb");
    let query = FindMapsQuery::new([("env", "prod"), ("tier", "a b")]);
    let (target, ..) = sent!(parameter_styles, |client| client.find_maps(&query));
    assert_eq!(target, "GET /maps?env=prod&tier=a%20b");
    let query = FindMapsQuery::new([("a", "b")]).with_attrs(json!({"x": {"y": [1, {"z": 2}]}}));
    let (target, ..) = sent!(parameter_styles, |client| client.find_maps(&query));
    assert_eq!(target, "GET /maps?attrs%5Bx%5D%5By%5D%5B0%5D=1&attrs%5Bx%5D%5By%5D%5B1%5D%5Bz%5D=2&a=b");
    let query = FindMapsQuery::new([("page", "7")]);
    let found = rejected!(parameter_styles, |client| client.find_maps(&query));
    assert_eq!(found, ["/labels/page request.query-name"], "`page` is a parameter of its own, set or not");
}

#[tokio::test]
async fn parameters_of_all_places_have_their_style() {
    use parameter_styles::types::{
        FindCrossingsCookies, FindCrossingsHeaders, FindCrossingsParams, FindCrossingsQuery, Range, Where,
    };
    let filter = Where::new().with_port("Ö&K").with_depth([1.5]);
    let query = FindCrossingsQuery::new().with_words(["a", "b"]).with_next("/x?y=1&z#").with_where(filter.clone());
    let headers = FindCrossingsHeaders::new().with_x_range(Range::new().with_from(1).with_to(2)).with_x_where(filter);
    let cookies = FindCrossingsCookies::new().with_session("s-1").with_tags(["x", "y"]);
    let parts = FindCrossingsParams::new().with_query(query).with_headers(headers).with_cookies(cookies);
    let (target, headers, _) = sent!(parameter_styles, |client| client.find_crossings(&parts));
    assert_eq!(
        target,
        "GET /crossings?next=/x?y=1%26z%23&where=%7B%22depth%22%3A%5B1.5%5D%2C%22port%22%3A%22%C3%96%26K%22%7D&words=a%20b"
    );
    assert_eq!(header(&headers, "x-range"), Some("from=1,to=2"));
    assert_eq!(header(&headers, "x-where"), Some(r#"{"depth":[1.5],"port":"\u00d6&K"}"#));
    assert_eq!(header(&headers, "cookie"), Some("session=s-1; tags=x,y"));
}

#[tokio::test]
async fn values_that_would_be_read_otherwise_are_rejected_by_name() {
    use mixed_parameters::types::{SendAllHeaders, SendAllParams, Thing};
    use parameter_styles::types::{FindCrossingsCookies, FindCrossingsParams, FindCrossingsQuery};
    let cookies = FindCrossingsCookies::new().with_session("s; admin=1").with_tags(["a", "b,c"]);
    let query = FindCrossingsQuery::new().with_words(["a b"]);
    let all = FindCrossingsParams::new().with_cookies(cookies).with_query(query);
    let found = rejected!(parameter_styles, |client| client.find_crossings(&all));
    let expected = [
        "/cookies/session request.cookie-value",
        "/cookies/tags/1 request.cookie-value",
        "/query/words/0 request.delimiter",
    ];
    assert_eq!(found, expected);
    let all = SendAllParams::new(Thing::new("x"), SendAllHeaders::new("a\r\nb: c").with_x_tags(["a,b"]));
    let found = rejected!(mixed_parameters, |client| client.send_all("i", &all));
    assert_eq!(found, ["/headers/X-Tags/0 request.header-value", "/headers/X-Trace-Id request.header-value"]);
}

#[tokio::test]
async fn body_that_is_left_out_is_not_there() {
    use bodies::types::{Poke, PokeOneParams};
    let (target, headers, body) = sent!(bodies, |client| client.poke(None));
    assert_eq!((target.as_str(), body.as_str()), ("POST /poke", ""));
    assert_eq!((header(&headers, "content-type"), header(&headers, "content-length")), (None, Some("0")));
    assert_eq!(header(&headers, "accept"), Some("application/vnd.poke+json"));
    let (_, headers, body) = sent!(bodies, |client| client.poke(&Poke::new().with_why("x")));
    assert_eq!((header(&headers, "content-type"), body.as_str()), (Some("application/json"), r#"{"why":"x"}"#));
    let (target, headers, body) = sent!(bodies, |client| client.poke_one("1", &PokeOneParams::new()));
    assert_eq!((target.as_str(), body.as_str(), header(&headers, "content-type")), ("PUT /poke/1", "", None));
}

#[tokio::test]
async fn read_only_properties_of_a_value_that_was_read_are_not_sent() {
    use one_way::types::Order;
    let order = Order::new("i", "1234").with_id("o-1").with_history(["a"]);
    let (.., body) = sent!(one_way, |client| client.create_order(&order));
    assert_eq!(body, r#"{"item":"i","pin":"1234"}"#);
}

#[tokio::test]
async fn read_only_tag_of_a_union_is_sent() {
    use tagged::types::{Craft, Sled};
    let read: Craft = serde_json::from_value(json!({"craftType": "Sled", "dogs": 6})).unwrap();
    for craft in [read, Sled::new().with_dogs(6).into()] {
        let (.., body) = sent!(tagged, |client| client.add_craft(&craft));
        assert_eq!(body, r#"{"craftType":"Sled","dogs":6}"#);
    }
}

#[tokio::test]
async fn accept_is_the_documented_media_type_or_range() {
    for (expected, (_, headers, _)) in [
        ("*/*", sent!(response_media, |client| client.get_any())),
        ("*/*", sent!(response_media, |client| client.get_file())),
        ("application/octet-stream", sent!(response_media, |client| client.get_bytes())),
        ("application/json", sent!(response_media, |client| client.get_charset())),
        ("application/x-ndjson", sent!(response_media, |client| client.get_lines())),
        ("text/plain", sent!(response_media, |client| client.get_plain())),
        ("application/vnd.acme.v2+json", sent!(response_media, |client| client.get_vendor())),
    ] {
        assert_eq!((header(&headers, "accept"), header(&headers, "content-length")), (Some(expected), None));
    }
}

#[tokio::test]
async fn numbers_that_are_not_finite_are_not_sent() {
    use bodies::types::{Form, Poke, PokeOneParams, Upload};
    use parameter_styles::types::{FindCrossingsParams, FindCrossingsQuery};
    let bad = Poke::new().with_steps([1.0, f64::NAN]);
    assert_eq!(rejected!(bodies, |client| client.poke(&bad)), ["/steps/1 request.finite-number"]);
    let parts = PokeOneParams::new().with_body(Poke::new().with_force(f64::INFINITY));
    assert_eq!(rejected!(bodies, |client| client.poke_one("1", &parts)), ["/body/force request.finite-number"]);
    let form = Form::new().with_filter(bad.clone());
    assert_eq!(rejected!(bodies, |client| client.send_form(&form)), ["/filter/steps/1 request.finite-number"]);
    let upload = Upload::new(vec![1]).with_sizes([f64::NEG_INFINITY]);
    assert_eq!(rejected!(bodies, |client| client.upload(&upload)), ["/sizes/0 request.finite-number"]);
    let parts = FindCrossingsParams::new().with_query(FindCrossingsQuery::new().with_speed(f64::NAN));
    let found = rejected!(parameter_styles, |client| client.find_crossings(&parts));
    assert_eq!(found, ["/query/speed request.finite-number"]);
}

#[tokio::test]
async fn forms_have_the_encoding_of_their_document() {
    use bodies::types::{Form, Poke, Upload};
    let form = Form::new().with_filter(Poke::new().with_steps([1.0, 2.5])).with_plain(Poke::new().with_why("a&b"));
    let (_, headers, body) = sent!(bodies, |client| client.send_form(&form));
    assert_eq!(header(&headers, "content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(header(&headers, "accept"), Some("text/csv"));
    assert_eq!(body, "filter%5Bsteps%5D%5B0%5D=1&filter%5Bsteps%5D%5B1%5D=2.5&plain=%7B%22why%22%3A%22a%26b%22%7D");
    let upload = Upload::new(vec![b'x']).with_meta(Poke::new().with_why("w")).with_sizes([1.0, 2.0]);
    let (_, headers, body) = sent!(bodies, |client| client.upload(&upload));
    let boundary = header(&headers, "content-type").and_then(|kind| kind.split_once("boundary=")).unwrap().1;
    let parts: Vec<&str> = body.split(&format!("--{boundary}")).collect();
    assert_eq!(
        parts,
        [
            "",
            "\r\nContent-Disposition: form-data; name=\"icon\"; filename=\"file\"\r\nContent-Type: \
             image/png\r\nX-Kind: icon\r\n\r\nx\r\n",
            "\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: \
             application/vnd.meta+json\r\n\r\n{\"why\":\"w\"}\r\n",
            "\r\nContent-Disposition: form-data; name=\"sizes\"\r\n\r\n1,2\r\n",
            "--\r\n",
        ]
    );
}
