//! An answer as it goes out: whole, or broken on demand.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::{Duration, SystemTime};

use hyper::body::{Body, Bytes, Frame, SizeHint};
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE, DATE, HeaderName};
use hyper::{HeaderMap, Response, StatusCode, header};
use tokio::time::{Sleep, sleep};

use crate::clock::http_date;

/// Time for the first half of a body to arrive before the connection breaks.
const ARRIVAL: Duration = Duration::from_millis(20);

/// Status, headers and body, and how it ends.
pub(crate) struct Answer {
    status: u16,
    headers: HeaderMap,
    body: String,
    pub(crate) ending: Ending,
}

/// How an answer ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    Whole,
    /// The connection is closed in the middle of the body.
    Cut,
    /// The connection is reset in the middle of the body.
    ResetInBody,
    /// The connection is reset instead of an answer.
    Reset,
}

impl Answer {
    /// An answer with a body of JSON.
    pub(crate) fn json(status: u16, body: String) -> Self {
        let mut answer = Self { status, headers: HeaderMap::new(), body, ending: Ending::Whole };
        answer.set(CONTENT_TYPE, "application/json");
        answer
    }

    /// No answer at all: the connection is reset.
    pub(crate) fn reset() -> Self {
        Self { status: 0, headers: HeaderMap::new(), body: String::new(), ending: Ending::Reset }
    }

    /// The connection goes on with another protocol, as the headers say.
    pub(crate) fn switching(headers: HeaderMap) -> Self {
        Self { status: 101, headers, body: String::new(), ending: Ending::Whole }
    }

    /// The status; 0 if there is no answer at all.
    pub(crate) const fn status(&self) -> u16 {
        self.status
    }

    /// Ends differently.
    pub(crate) fn ending(mut self, ending: Ending) -> Self {
        self.ending = ending;
        self
    }

    /// With a header; a value that is none for HTTP is left out.
    pub(crate) fn with(mut self, name: HeaderName, value: &str) -> Self {
        self.set(name, value);
        self
    }

    /// With another body of another type.
    pub(crate) fn body(mut self, kind: &str, body: String) -> Self {
        self.body = body;
        self.with(CONTENT_TYPE, kind)
    }

    /// What the body is so far.
    pub(crate) fn text(&self) -> &str {
        &self.body
    }

    /// With the date of the sandbox, which goes by its own clock.
    pub(crate) fn at(self, now: SystemTime) -> Self {
        self.with(DATE, &http_date(now))
    }

    fn set(&mut self, name: HeaderName, value: &str) {
        if let Ok(value) = header::HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
    }

    pub(crate) fn response(self) -> Response<Outgoing> {
        let length = self.body.len();
        let body = match self.ending {
            Ending::Whole | Ending::Reset => Outgoing::Whole(Some(self.body.into())),
            Ending::Cut | Ending::ResetInBody => {
                let mut bytes = self.body.into_bytes();
                bytes.truncate(length / 2);
                Outgoing::Half { half: Some(bytes.into()), arrival: None }
            }
        };
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        *response.headers_mut() = self.headers;
        if response.status() != StatusCode::SWITCHING_PROTOCOLS {
            response.headers_mut().insert(CONTENT_LENGTH, length.into());
        }
        response
    }
}

/// A body under way.
pub(crate) enum Outgoing {
    Whole(Option<Bytes>),
    /// Half of it, and then an error, which ends the connection.
    Half {
        half: Option<Bytes>,
        arrival: Option<Pin<Box<Sleep>>>,
    },
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match self.get_mut() {
            Self::Whole(body) => {
                Poll::Ready(body.take().filter(|body| !body.is_empty()).map(|body| Ok(Frame::data(body))))
            }
            Self::Half { half, arrival } => {
                if let Some(half) = half.take().filter(|half| !half.is_empty()) {
                    return Poll::Ready(Some(Ok(Frame::data(half))));
                }
                let arrival = arrival.get_or_insert_with(|| Box::pin(sleep(ARRIVAL)));
                ready!(arrival.as_mut().poll(cx));
                Poll::Ready(Some(Err(io::Error::other("cut off as asked for"))))
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(Some(body)) => SizeHint::with_exact(u64::try_from(body.len()).unwrap_or(u64::MAX)),
            Self::Whole(None) => SizeHint::with_exact(0),
            Self::Half { .. } => SizeHint::default(),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(self, Self::Whole(body) if body.as_ref().is_none_or(Bytes::is_empty))
    }
}
