//! Which calls a fault strikes.

use std::convert::Infallible;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Fault;
use crate::spec::{self, Operation};

/// A fault, and which calls it strikes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct Rule {
    /// Whose calls.
    #[serde(default)]
    pub on: Target,
    /// What happens.
    pub fault: Fault,
    /// With what probability, from 0 to 1.
    #[serde(default = "always")]
    pub chance: f64,
    /// To how many calls; without, to all from now on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
}

/// Calls of one operation, of one service, or all; deliveries of webhooks; or handshakes of event subscriptions.
///
/// Deliveries take the faults [`Delay`](Fault::Delay), [`Forge`](Fault::Forge), [`Duplicate`](Fault::Duplicate) and
/// [`Drop`](Fault::Drop), of which calls take the first. Handshakes are calls of GenAuth, too, and take
/// [`Delay`](Fault::Delay), [`Error`](Fault::Error), [`Answer`](Fault::Answer) and [`Reset`](Fault::Reset); whatever else
/// strikes them with GenAuth's calls resets the connection.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Target {
    /// All calls.
    #[default]
    All,
    /// Prove's: `prove`.
    Prove,
    /// GenAuth's: `genauth`.
    Genauth,
    /// Deliveries of all webhooks and callbacks: `webhooks`.
    Webhooks,
    /// Deliveries of Prove's webhooks: `prove-webhooks`.
    ProveWebhooks,
    /// Deliveries to a `callbackUrl`: `prove-callbacks`.
    ProveCallbacks,
    /// Deliveries of GenAuth's webhooks: `genauth-webhooks`.
    GenauthWebhooks,
    /// Handshakes of GenAuth's event subscription: `events`.
    Events,
    /// Those of an operation, by official id (`V3UnifyRequest`) or by name in the crate `identity-apis` (`unify`).
    Operation(String),
}

impl Rule {
    pub(crate) const fn new(on: Target, fault: Fault) -> Self {
        Self { on, fault, chance: 1.0, times: None }
    }

    /// What is wrong with it, if something is.
    pub(crate) fn problem(&self) -> Option<String> {
        if !(0.0..=1.0).contains(&self.chance) {
            return Some("chance: from 0 to 1".to_owned());
        }
        if self.times == Some(0) {
            return Some("times: from 1".to_owned());
        }
        let fault = self.fault.problem().or_else(|| self.mismatch());
        self.on.problem().or_else(|| fault.map(|problem| format!("fault: {problem}")))
    }

    /// Why the fault cannot strike what it is meant for.
    const fn mismatch(&self) -> Option<&'static str> {
        match self.on {
            _ if self.on.is_delivery() => match self.fault.fits_delivery() {
                true => None,
                false => Some("deliveries take delay, forge, duplicate and drop"),
            },
            _ if self.fault.is_of_delivery() => {
                Some("forge, duplicate and drop strike webhooks, prove-webhooks, prove-callbacks or genauth-webhooks")
            }
            Target::Events if !self.fault.fits_handshake() => Some("handshakes take delay, error, answer and reset"),
            _ => None,
        }
    }
}

impl Target {
    /// Whether a subject is meant.
    pub(super) fn fits(&self, subject: &Subject<'_>) -> bool {
        match (self, subject) {
            (Self::All, Subject::Call(..) | Subject::Handshake) => true,
            (Self::Prove, Subject::Call(service, _)) => *service == Some(Service::Prove),
            (Self::Genauth, Subject::Call(service, _)) => *service == Some(Service::Genauth),
            (Self::Genauth | Self::Events, Subject::Handshake) => true,
            (Self::Operation(wanted), Subject::Call(_, operation)) => {
                operation.is_some_and(|operation| operation.is(wanted))
            }
            (Self::Webhooks, Subject::Delivery(_))
            | (Self::ProveWebhooks, Subject::Delivery(Channel::ProveWebhook))
            | (Self::ProveCallbacks, Subject::Delivery(Channel::ProveCallback))
            | (Self::GenauthWebhooks, Subject::Delivery(Channel::GenauthWebhook)) => true,
            _ => false,
        }
    }

    /// Whether deliveries are meant.
    const fn is_delivery(&self) -> bool {
        matches!(self, Self::Webhooks | Self::ProveWebhooks | Self::ProveCallbacks | Self::GenauthWebhooks)
    }

    fn problem(&self) -> Option<String> {
        match self {
            Self::Operation(name) if !spec::has_operation(name) => {
                Some(format!("on: there is no operation {name:?}; use its official id or its name in identity-apis"))
            }
            _ => None,
        }
    }
}

/// One of the two services.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Service {
    Prove,
    Genauth,
}

/// What a fault may strike.
#[derive(Clone, Copy)]
pub(crate) enum Subject<'s> {
    /// A call; one of a wrong path has no operation, and one of no service's path is nobody's.
    Call(Option<Service>, Option<&'s Operation>),
    /// A handshake of the event subscription.
    Handshake,
    /// A delivery of a webhook.
    Delivery(Channel),
}

/// What sends deliveries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Channel {
    ProveWebhook,
    ProveCallback,
    GenauthWebhook,
}

impl Channel {
    /// What it is called in logs.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::ProveWebhook => "prove-webhook",
            Self::ProveCallback => "prove-callback",
            Self::GenauthWebhook => "genauth-webhook",
        }
    }
}

impl From<&str> for Target {
    fn from(text: &str) -> Self {
        match text {
            "*" => Self::All,
            "prove" => Self::Prove,
            "genauth" => Self::Genauth,
            "webhooks" => Self::Webhooks,
            "prove-webhooks" => Self::ProveWebhooks,
            "prove-callbacks" => Self::ProveCallbacks,
            "genauth-webhooks" => Self::GenauthWebhooks,
            "events" => Self::Events,
            operation => Self::Operation(operation.to_owned()),
        }
    }
}

impl std::str::FromStr for Target {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::All => "*",
            Self::Prove => "prove",
            Self::Genauth => "genauth",
            Self::Webhooks => "webhooks",
            Self::ProveWebhooks => "prove-webhooks",
            Self::ProveCallbacks => "prove-callbacks",
            Self::GenauthWebhooks => "genauth-webhooks",
            Self::Events => "events",
            Self::Operation(name) => name,
        })
    }
}

impl Serialize for Target {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Target {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| text.as_str().into())
    }
}

const fn always() -> f64 {
    1.0
}
