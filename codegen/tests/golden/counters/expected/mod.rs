/// Request and response types of Counters, document version 1.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::identity_apis::__private::{codec, validation};
    #[allow(unused_imports)]
    use codec::{Object as _, OpenEnum as _};
    include!("types_things.rs");
}
/// Operations of Counters, document version 1: method, path, retry class and other metadata.
#[allow(deprecated)]
pub mod operations {
    use ::identity_apis::operation;
    include!("operations.rs");
}
#[allow(clippy::allow_attributes)]
mod methods {
    #[allow(unused_imports)]
    use super::{Client, operations, types};
    #[allow(unused_imports)]
    use ::identity_apis::{__private::codec, transport};
    include!("client_things.rs");
}
