//! Targets: what a fault applies to.

use std::convert::Infallible;
use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::spec::{self, Operation, ServiceId};

/// What a fault applies to: calls of one operation, of one service, or of both; deliveries of webhooks; or handshakes of event
/// subscriptions.
///
/// Deliveries take [`Fault::Delay`](crate::Fault::Delay), [`Forge`](crate::Fault::Forge),
/// [`Duplicate`](crate::Fault::Duplicate) and [`Drop`](crate::Fault::Drop); of these, calls take the first. Handshakes take
/// [`Delay`](crate::Fault::Delay), [`Error`](crate::Fault::Error), [`CannedResponse`](crate::Fault::CannedResponse) and
/// [`Reset`](crate::Fault::Reset). They also match rules for all calls and for GenAuth's; any other fault resets their
/// connection.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum FaultTarget {
    /// All calls: `*`.
    #[default]
    All,
    /// Calls of Prove: `prove`.
    Prove,
    /// Calls of GenAuth: `genauth`.
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
    /// Calls of an operation, by operationId (`V3UnifyRequest`) or by its name in the crate `identity-apis` (`unify`).
    Operation(String),
}

impl FaultTarget {
    /// Returns whether it includes a subject.
    pub(super) fn matches(&self, subject: &Subject<'_>) -> bool {
        match (self, subject) {
            (Self::All, Subject::Call(..) | Subject::Handshake) => true,
            (Self::Prove, Subject::Call(service, _)) => *service == Some(ServiceId::Prove),
            (Self::Genauth, Subject::Call(service, _)) => *service == Some(ServiceId::Genauth),
            (Self::Genauth | Self::Events, Subject::Handshake) => true,
            (Self::Operation(wanted), Subject::Call(_, operation)) => {
                operation.is_some_and(|operation| operation.is_named(wanted))
            }
            (Self::Webhooks, Subject::Delivery(_))
            | (Self::ProveWebhooks, Subject::Delivery(Channel::ProveWebhook))
            | (Self::ProveCallbacks, Subject::Delivery(Channel::ProveCallback))
            | (Self::GenauthWebhooks, Subject::Delivery(Channel::GenauthWebhook)) => true,
            _ => false,
        }
    }

    /// Returns whether it includes deliveries.
    pub(super) const fn is_delivery(&self) -> bool {
        matches!(self, Self::Webhooks | Self::ProveWebhooks | Self::ProveCallbacks | Self::GenauthWebhooks)
    }

    /// Returns what is invalid about it.
    pub(super) fn problem(&self) -> Option<String> {
        match self {
            Self::Operation(name) if !spec::has_operation(name) => {
                Some(format!("on: there is no operation {name:?}; use its operationId or its name in identity-apis"))
            }
            _ => None,
        }
    }
}

/// What a fault may apply to.
#[derive(Clone, Copy)]
pub(crate) enum Subject<'s> {
    /// A call. It has no operation if its path is wrong, and no service if its path belongs to none.
    Call(Option<ServiceId>, Option<&'s Operation>),
    /// A handshake of the event subscription.
    #[cfg_attr(not(feature = "events"), expect(dead_code, reason = "nobody can subscribe"))]
    Handshake,
    /// A delivery of a webhook.
    Delivery(Channel),
}

/// What a delivery is sent for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Channel {
    ProveWebhook,
    ProveCallback,
    GenauthWebhook,
}

impl Channel {
    /// Returns the service that sends the deliveries.
    pub(crate) const fn service(self) -> ServiceId {
        match self {
            Self::ProveWebhook | Self::ProveCallback => ServiceId::Prove,
            Self::GenauthWebhook => ServiceId::Genauth,
        }
    }

    /// Returns its name in logs.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::ProveWebhook => "prove-webhook",
            Self::ProveCallback => "prove-callback",
            Self::GenauthWebhook => "genauth-webhook",
        }
    }
}

impl From<&str> for FaultTarget {
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

impl std::str::FromStr for FaultTarget {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(text.into())
    }
}

impl fmt::Display for FaultTarget {
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

impl Serialize for FaultTarget {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for FaultTarget {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| text.as_str().into())
    }
}
