//! The host and the credentials of subscriptions.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Url;
use reqwest::header::HeaderValue;

use super::Subscription;
use super::session::Session;
use crate::genauth::profile::PROFILE;
use crate::genauth::{AccessKey, Brand, signature};
use crate::transport::http::websocket::{Connector, Limits};
use crate::transport::{BaseUrl, BaseUrlInput, BuildError, RetryPolicy, Settings, connection_methods};

/// The signed string. It contains neither a time nor the event.
const STRING_TO_SIGN: &str = "websocket\n";

/// The limit of an event name in bytes.
const MAX_NAME_BYTES: usize = 256;

/// Subscribes to events of GenAuth. Cheap to clone.
///
/// ```no_run
/// use identity_apis::genauth::AccessKey;
/// use identity_apis::genauth::events::{Subscriber, Update};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let subscriber = Subscriber::builder().access_key(AccessKey::new("key-id", "key-secret")).build()?;
/// let mut subscription = subscriber.subscribe("user:created")?;
/// while let Some(update) = subscription.next().await {
///     match update? {
///         Update::Event(event) => println!("{} bytes", event.text().len()),
///         Update::Connected => println!("connected: query what was missed"),
///         other => println!("{other:?}"),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Subscriber {
    connector: Arc<Connector>,
    base: BaseUrl,
    authorization: HeaderValue,
    reconnect: RetryPolicy,
    limits: Limits,
}

impl Subscriber {
    /// Starts building a subscriber.
    pub fn builder() -> Builder {
        Builder {
            base_url: None,
            access_key: None,
            brand: Brand::default(),
            reconnect: RetryPolicy::default()
                .max_attempts(u32::MAX)
                .initial_backoff(Duration::from_secs(2))
                .max_backoff(Duration::from_secs(60)),
            limits: Limits { max_bytes: 1024 * 1024, ping_interval: Some(Duration::from_secs(30)) },
            settings: Settings::new(&PROFILE),
        }
    }

    /// Subscribes to one event, such as `user:created` or the type of an event published with `pub_event`. Nothing is sent
    /// until the subscription is polled.
    ///
    /// # Errors
    ///
    /// [`InvalidEventName`] if the name has characters that need encoding in a URL: the service expects it unencoded.
    pub fn subscribe(&self, event_name: &str) -> Result<Subscription, InvalidEventName> {
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/@!$*,;()".contains(&byte);
        if event_name.is_empty() || event_name.len() > MAX_NAME_BYTES || !event_name.bytes().all(is_allowed) {
            return Err(InvalidEventName);
        }
        let url = format!("{}/events/v1/management/sub?code={event_name}", self.base.as_str());
        let url = Url::parse(&url).map_err(|_| InvalidEventName)?;
        let connector = Arc::clone(&self.connector);
        let session = Session::new(connector, url, self.authorization.clone(), self.reconnect, self.limits);
        Ok(Subscription::new(session))
    }
}

impl fmt::Debug for Subscriber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Subscriber").field("base_url", &self.base.as_str()).finish_non_exhaustive()
    }
}

/// The event name is empty, too long, or has characters that the service does not accept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidEventName;

impl fmt::Display for InvalidEventName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(
            "the event name is empty, longer than 256 bytes, or has other characters than ASCII letters, digits and \
             -._~:/@!$*,;(); use a valid name",
        )
    }
}

impl std::error::Error for InvalidEventName {}

/// Builds a [`Subscriber`].
#[derive(Clone)]
#[must_use = "a builder does nothing until build() is called"]
pub struct Builder {
    base_url: Option<BaseUrlInput>,
    access_key: Option<AccessKey>,
    brand: Brand,
    reconnect: RetryPolicy,
    limits: Limits,
    settings: Settings,
}

impl Builder {
    /// Sets the base URL of the event service, as `wss://` or `https://`. Defaults to `wss://openevent.genauth.ai`, as in the
    /// official Node SDK; the Python SDK uses `wss://events.genauth.ai`. Required for [`Brand::Authing`], whose SDKs use
    /// `wss://openevent.authing.cn` (Node) and `wss://events.authing.cn` (Python).
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(BaseUrlInput::new(to_http_url(&url.into())));
        self
    }

    /// Sets the access key.
    pub fn access_key(mut self, key: AccessKey) -> Self {
        self.access_key = Some(key);
        self
    }

    /// Sets the brand of the service. Defaults to GenAuth.
    pub fn brand(mut self, brand: Brand) -> Self {
        self.brand = brand;
        self
    }

    /// Sets the retry policy of reconnecting. `max_attempts` counts consecutive failures; the count restarts once a connection
    /// has delivered an event or has been open for 30 seconds. Defaults to unlimited attempts with backoffs of up to 2 s, 4 s,
    /// ..., 60 s. With [`RetryPolicy::none`], the subscription ends with its connection.
    pub fn reconnect(mut self, policy: RetryPolicy) -> Self {
        self.reconnect = policy;
        self
    }

    /// Sets the timeout of a handshake, from resolving the host to the response. Defaults to 10 seconds.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = timeout;
        self
    }

    /// Sets the largest accepted event in bytes. A larger one is lost, and the subscription reconnects. Defaults to 1 MiB.
    pub fn max_event_bytes(mut self, bytes: usize) -> Self {
        self.limits.max_bytes = bytes;
        self
    }

    /// Sets after how long without data a ping is sent, and how long to wait for the response. With `None`, a dead connection may
    /// never be detected. Defaults to 30 seconds.
    pub fn ping_interval(mut self, interval: Option<Duration>) -> Self {
        self.limits.ping_interval = interval.map(|interval| interval.max(Duration::from_millis(1)));
        self
    }

    /// Allows `ws` or `http` to another machine, which exposes the access key's signature and all events to everyone on the
    /// network path. Connections to this machine are always allowed.
    pub fn allow_plain_http(mut self) -> Self {
        self.settings.allow_plain_http = true;
        self
    }

    connection_methods!();

    /// Builds the subscriber. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// Fails if the access key is missing or invalid, the base URL or a header is invalid, or TLS cannot be set up.
    pub fn build(mut self) -> Result<Subscriber, BuildError> {
        let key = self.access_key.ok_or(BuildError::MissingCredential("the access key"))?;
        key.validate()?;
        let base = match (&self.base_url, self.brand) {
            (Some(given), _) => given.as_str(),
            (None, Brand::GenAuth) => "https://openevent.genauth.ai",
            (None, Brand::Authing) => return Err(BuildError::MissingCredential("the base URL of Authing's events")),
        };
        let base = BaseUrl::parse(base, self.settings.allow_plain_http)?;
        self.settings.connection.is_http1_only = true;
        let signature = signature::sign(key.secret(), STRING_TO_SIGN);
        let authorization = format!("{} {}:{signature}", self.brand.scheme(), key.id());
        let mut authorization =
            HeaderValue::from_str(&authorization).map_err(|_| BuildError::InvalidCredential("the access key id"))?;
        authorization.set_sensitive(true);
        Ok(Subscriber {
            connector: Arc::new(Connector::new(&self.settings, &base)?),
            base,
            authorization,
            reconnect: self.reconnect,
            limits: self.limits,
        })
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Builder")
            .field("base_url", &self.base_url)
            .field("access_key", &self.access_key)
            .field("brand", &self.brand)
            .field("reconnect", &self.reconnect)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

/// Converts a WebSocket URL into the HTTP URL of its handshake: `wss` into `https`, `ws` into `http`.
fn to_http_url(url: &str) -> String {
    let url = url.trim_matches(' ');
    let rest = |scheme: &str| {
        let (start, rest) = url.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    };
    match (rest("wss://"), rest("ws://")) {
        (Some(rest), _) => format!("https://{rest}"),
        (_, Some(rest)) => format!("http://{rest}"),
        (None, None) => url.to_owned(),
    }
}
