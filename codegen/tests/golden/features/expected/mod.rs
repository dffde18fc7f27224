/// Request and response types of Features, document version 1.0.0.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::identity_apis::__private::{codec, validation};
    #[allow(unused_imports)]
    use codec::{Object as _, OpenEnum as _};
    include!("types_shared.rs");
    include!("types_users.rs");
    #[cfg(feature = "genauth-audit-logs")]
    pub struct Entry;
    #[cfg(feature = "genauth-roles")]
    pub struct NewRole;
    #[cfg(feature = "genauth-roles")]
    pub struct Role;
    #[cfg(any(feature = "genauth-audit-logs", feature = "genauth-roles"))]
    pub struct Scope;
    #[cfg(feature = "genauth")]
    pub struct Webhook;
}
/// Operations of Features, document version 1.0.0: method, path, retry class and other metadata.
#[allow(deprecated)]
pub mod operations {
    use ::identity_apis::operation;
    #[allow(unused_imports)]
    use super::types;
    #[allow(unused_imports)]
    use ::identity_apis::__private::codec;
    include!("operations.rs");
}
#[allow(clippy::allow_attributes)]
mod methods {
    #[allow(unused_imports)]
    use super::{Client, operations, types};
    #[allow(unused_imports)]
    use ::identity_apis::{__private::codec, transport};
    include!("client_users.rs");
}
