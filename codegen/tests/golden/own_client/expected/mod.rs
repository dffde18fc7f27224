/// Request and response types of Parcels, document version 1.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::identity_apis::__private::{codec, validation};
    #[allow(unused_imports)]
    use codec::{Object as _, OpenEnum as _};
    include!("types_parcels.rs");
    include!("types_service.rs");
}
/// Operations of Parcels, document version 1: method, path, retry class and other metadata.
#[allow(deprecated)]
pub mod operations {
    use ::identity_apis::operation;
    include!("operations.rs");
}
/// A client of Parcels, document version 1, with one method per operation.
///
/// Cloning is cheap: clones share connections, credentials and limits.
#[derive(Debug, Clone)]
pub struct Client {
    channel: ::identity_apis::transport::Channel,
}
impl Client {
    /// Creates a client that sends through the channel: a new one, or that of another client.
    #[must_use]
    pub fn new(channel: impl Into<::identity_apis::transport::Channel>) -> Self {
        Self { channel: channel.into() }
    }
    /// Returns the channel, for requests that the client has no method for.
    #[must_use]
    #[inline]
    pub fn channel(&self) -> &::identity_apis::transport::Channel {
        &self.channel
    }
}
#[allow(clippy::allow_attributes)]
mod methods {
    #[allow(unused_imports)]
    use super::{Client, operations, types};
    #[allow(unused_imports)]
    use ::identity_apis::{__private::codec, transport};
    include!("client_parcels.rs");
    include!("client_service.rs");
}
