//! An authenticated webhook of GenAuth.

use std::fmt;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::event_name::EventName;
use crate::webhooks::{BodyError, DeliveryId, WebhookError};

/// An authenticated webhook of GenAuth. `Debug` does not show its data.
#[derive(Clone, PartialEq)]
pub struct Delivery {
    pub(super) id: DeliveryId,
    pub(super) event_name: EventName,
    pub(super) user_pool_id: Option<String>,
    pub(super) data: Value,
}

impl Delivery {
    /// Returns the id of this delivery. Equal bodies for the same user pool have the same id.
    #[must_use]
    pub fn id(&self) -> DeliveryId {
        self.id
    }

    /// Returns the name of the event.
    #[must_use]
    pub fn event_name(&self) -> &EventName {
        &self.event_name
    }

    /// Returns the user pool that the request names.
    #[must_use]
    pub fn user_pool_id(&self) -> Option<&str> {
        self.user_pool_id.as_deref()
    }

    /// Returns the data of the event, null if there is none. In a form, values of names with brackets are text.
    #[must_use]
    pub fn data(&self) -> &Value {
        &self.data
    }

    /// Converts the delivery into the data of the event.
    #[must_use]
    pub fn into_data(self) -> Value {
        self.data
    }

    /// Deserializes the data as a type of the caller's or of `genauth::types`.
    ///
    /// # Errors
    ///
    /// [`BodyError::Deserialize`] if the data does not match the type.
    pub fn data_as<T: DeserializeOwned>(&self) -> Result<T, WebhookError> {
        T::deserialize(&self.data).map_err(|_| {
            let name = std::any::type_name::<T>();
            BodyError::Deserialize { type_name: name.rsplit("::").next().unwrap_or(name) }.into()
        })
    }

    /// Returns the user that the event is about: the data itself or its member `user`, whichever has a `userId`. `None` if
    /// neither has one.
    ///
    /// # Errors
    ///
    /// [`BodyError::Deserialize`] if there is a `userId` but the object is not a user.
    #[cfg(feature = "genauth-users")]
    pub fn user(&self) -> Result<Option<crate::genauth::types::UserDto>, WebhookError> {
        use serde::Deserialize as _;

        let has_id = |value: &&Value| value["userId"].as_str().is_some_and(|id| !id.is_empty());
        let Some(user) = [&self.data, &self.data["user"]].into_iter().find(has_id) else { return Ok(None) };
        let read = crate::genauth::types::UserDto::deserialize(user);
        read.map(Some).map_err(|_| BodyError::Deserialize { type_name: "UserDto" }.into())
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Delivery").field("id", &self.id).field("event_name", &self.event_name).finish_non_exhaustive()
    }
}
