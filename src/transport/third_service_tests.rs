//! A third service, built on the service trait and its profile alone.

use std::sync::{Arc, Mutex};

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, HeaderValue};
use serde_json::json;

use super::http::peer::PeerFuture;
use super::{
    ApiError, CachedToken, Channel, EnvelopeFields, EnvelopeFormat, Error, ErrorPayload, NumberFormat, Pipeline,
    PreparedRequest, RawObject, RawResponse, RequestFormat, Service, ServiceProfile, Settings, Transport,
};
use crate::operation::{Envelope, Method};

static PARCELS: ServiceProfile = ServiceProfile {
    request_format: RequestFormat {
        numbers: NumberFormat::Double,
        rewrite_json: None,
        push_query_pairs: Some(|pairs, name, value| pairs.push(format!("{name}:{}", RawObject::plain_text(value)))),
    },
    envelope_format: EnvelopeFormat { status_code: "state", message: "text", api_code: "detail", request_id: "trace" },
    default_envelope: Envelope::Optional,
    reserved_header_prefixes: &["x-parcels-"],
};

/// Signs the path with its parameters as they are.
struct Parcels;

impl Service for Parcels {
    fn authenticate(
        &self,
        prepared: &PreparedRequest<'_>,
        headers: &mut HeaderMap,
        _: Option<&CachedToken>,
    ) -> Result<i64, Error> {
        let values: Vec<_> = prepared.path_texts.iter().map(|(_, value)| value.as_ref()).collect();
        let signed = format!("{} {}", prepared.template, values.join(","));
        headers.insert("x-parcels-signed", HeaderValue::from_str(&signed).unwrap());
        Ok(0)
    }

    fn error_payload(&self, body: &[u8]) -> ErrorPayload {
        EnvelopeFields::read(body, &PARCELS.envelope_format).into_error_payload()
    }

    fn hint(&self, _: StatusCode, payload: &ErrorPayload) -> Option<&'static str> {
        (payload.api_code == Some(7)).then_some("weigh the parcel")
    }
}

type Seen = Arc<Mutex<Vec<(String, Option<HeaderValue>)>>>;

/// A channel to the service, which responds with that body.
fn channel(body: &'static str) -> (Channel, Seen) {
    let seen = Seen::default();
    let log = Arc::clone(&seen);
    let peer = move |prepared: &PreparedRequest<'_>, headers: &HeaderMap| -> PeerFuture {
        let signed = headers.get("x-parcels-signed").cloned();
        log.lock().unwrap().push((prepared.target(&PARCELS.request_format), signed));
        let response = RawResponse { status: StatusCode::OK, headers: HeaderMap::new(), body: body.into() };
        Box::pin(async { Ok(response) })
    };
    let mut settings = Settings::new(&PARCELS);
    settings.peer = Some(Arc::new(peer));
    let pipeline = Arc::new(Pipeline::new(&settings, "http://127.0.0.1:9").unwrap());
    (Channel::new(Transport { pipeline, service: Box::new(Parcels) }), seen)
}

#[tokio::test]
async fn third_service_has_its_own_query_signature_and_envelope() {
    let (channel, seen) = channel(r#"{"state":200,"trace":"t-1","data":{"weight":7}}"#);
    let request = channel.request(Method::Get, "/parcels/{id}").path_param("id", "p 7");
    let response =
        request.query(&json!({"max": 9_007_199_254_740_993_u64})).fetch::<serde_json::Value>().await.unwrap();
    assert_eq!((response["weight"].as_i64(), response.request_id()), (Some(7), Some("t-1")));
    let (target, signed) = seen.lock().unwrap().pop().unwrap();
    assert_eq!(target, "/parcels/p%207?max:9007199254740992");
    assert_eq!(signed.unwrap(), "/parcels/{id} p 7");
}

#[tokio::test]
async fn third_service_reports_errors_with_its_own_codes_and_hints() {
    let (channel, _) = channel(r#"{"state":409,"text":"too heavy","detail":7}"#);
    let error = channel.request(Method::Get, "/parcels").await.unwrap_err();
    let Error::Api(error) = error else { panic!("{error:?}") };
    let found: (&ApiError, _) = (&error, error.hint());
    assert_eq!((found.0.code(), found.0.api_code(), found.0.message()), (Some(409), Some(7), Some("too heavy")));
    assert_eq!(found.1, Some("weigh the parcel"));
}

#[tokio::test]
async fn third_service_reserves_its_own_headers() {
    let (channel, seen) = channel("{}");
    for (name, is_reserved) in [("x-parcels-signed", true), ("x-other", false), ("authorization", true)] {
        let value = HeaderValue::from_static("x");
        let result = channel.request(Method::Get, "/parcels").header(name.parse().unwrap(), value).await;
        assert_eq!(matches!(result, Err(Error::Invalid(_))), is_reserved, "{name}: {result:?}");
    }
    assert_eq!(seen.lock().unwrap().len(), 1);
}
