//! Where events come from, and with which credentials.

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

/// What is signed: neither time nor event.
const STRING_TO_SIGN: &str = "websocket\n";

/// The longest name of an event.
const LONGEST_NAME: usize = 256;

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
///         Update::Connected => println!("look up what was missed"),
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

    /// Subscribes to one event, such as `user:created` or the type of an event that was published with `pub_event`. Nothing
    /// is sent before the subscription is polled.
    ///
    /// # Errors
    ///
    /// When the name cannot be written into the URL as it is, which the service expects.
    pub fn subscribe(&self, event_name: &str) -> Result<Subscription, InvalidEventName> {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/@!$*,;()".contains(&byte);
        if event_name.is_empty() || event_name.len() > LONGEST_NAME || !event_name.bytes().all(is_plain) {
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

/// The name of an event that the service would not understand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvalidEventName;

impl fmt::Display for InvalidEventName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(
            "the name of the event is empty, longer than 256 bytes or not plain; use ASCII letters, digits and \
             -._~:/@!$*,;()",
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
    /// Sets where events come from, as `wss://` or `https://`. `wss://openevent.genauth.ai` if not set, which is what the
    /// official Node SDK has; the Python SDK has `wss://events.genauth.ai`. Must be set for [`Brand::Authing`], whose
    /// address is not published.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(BaseUrlInput::new(http_url(&url.into())));
        self
    }

    /// Sets the access key.
    pub fn access_key(mut self, key: AccessKey) -> Self {
        self.access_key = Some(key);
        self
    }

    /// Sets the name under which the service speaks; GenAuth if not set.
    pub fn brand(mut self, brand: Brand) -> Self {
        self.brand = brand;
        self
    }

    /// Sets how often and how soon a connection is made anew. `attempts` counts the failures in a row; it starts anew once
    /// a connection has delivered an event or has been open for 30 seconds. For ever, with a backoff of up to 2 s, 4 s,
    /// ..., 60 s if not set. With [`RetryPolicy::none`], the end of a connection is the end of the subscription.
    pub fn reconnect(mut self, policy: RetryPolicy) -> Self {
        self.reconnect = policy;
        self
    }

    /// Sets the time for a handshake, from resolving the host to the response. 10 seconds if not set.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = timeout;
        self
    }

    /// Sets the largest event in bytes. A larger one is lost, and the connection is made anew. 1 MiB if not set.
    pub fn max_event_bytes(mut self, bytes: usize) -> Self {
        self.limits.max_bytes = bytes;
        self
    }

    /// Sets after how long a silence a ping is sent, and how long a response to it is waited for; with `None`, a
    /// connection whose other end has vanished may never be noticed. 30 seconds if not set.
    pub fn ping_interval(mut self, interval: Option<Duration>) -> Self {
        self.limits.ping_interval = interval.map(|interval| interval.max(Duration::from_millis(1)));
        self
    }

    /// Allows `ws` or `http` to another machine, which shows the access key's signature and all events to everyone on the
    /// way. To this machine it needs no permission.
    pub fn allow_plain_http(mut self) -> Self {
        self.settings.allow_plain_http = true;
        self
    }

    connection_methods!();

    /// Builds the subscriber. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// When the access key is missing or cannot be right, the base URL or a header is unusable, or TLS cannot be set up.
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
        let signed = signature::sign(key.secret(), STRING_TO_SIGN);
        let authorization = format!("{} {}:{signed}", self.brand.scheme(), key.id());
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

/// The handshake is HTTP: `wss` is `https`, `ws` is `http`.
fn http_url(url: &str) -> String {
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
