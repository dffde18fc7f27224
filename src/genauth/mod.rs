//! The GenAuth management API: users, MFA, roles, groups, applications, permissions.
//!
//! [`types`] holds requests and responses, [`operations`] what is known of each operation, [`Client`] (feature `client`)
//! one method for each operation of the enabled groups.
//!
//! The [guide](crate::guide::genauth) describes user identifiers, targets and timestamps, and
//! [Paging and batches](crate::guide::paging_and_batches) long lists. Each group of operations is a
//! [Cargo feature](crate::guide::features).

#[cfg(feature = "client")]
mod api_code;
#[cfg(feature = "client")]
mod client;
#[cfg(feature = "client")]
mod credentials;
#[cfg(feature = "events")]
pub mod events;
mod generated;
#[cfg(feature = "client")]
mod header_names;
#[cfg(feature = "client")]
mod hint;
#[cfg(feature = "client")]
mod node_query;
#[cfg(feature = "client")]
pub(crate) mod profile;
#[cfg(feature = "client")]
mod property_order;
mod rules;
#[cfg(feature = "client")]
pub(crate) mod server_clock;
#[cfg(feature = "client")]
mod service;
#[cfg(feature = "client")]
pub mod signature;
#[cfg(feature = "client")]
mod status_code;
mod target;
#[cfg(feature = "client")]
pub(crate) mod token;
#[cfg(genauth_type = "UserIdType")]
mod user_identifier;

#[cfg(feature = "client")]
pub use api_code::ApiCode;
#[cfg(feature = "client")]
pub use client::{Builder, Client};
#[cfg(feature = "client")]
pub use credentials::{AccessKey, Authentication, Brand};
pub use generated::{operations, types};
#[cfg(feature = "client")]
pub use status_code::StatusCode;
#[doc(hidden)]
pub use target::KindMember;
pub use target::{Target, TargetKind, Targets};
#[cfg(genauth_type = "UserIdType")]
pub use types::UserIdType;
#[cfg(genauth_type = "UserIdType")]
pub use user_identifier::{UserIdentifier, UserIdentifiers};
