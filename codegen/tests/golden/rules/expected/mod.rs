/// Request and response types of Rules, document version 1.0.0.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use crate::runtime::__private::{codec, validation};
    #[allow(unused_imports)]
    use codec::{Object as _, OpenEnum as _};
    include!("types_things.rs");
}
/// Operations of Rules, document version 1.0.0: method, path, retry class and other metadata.
#[allow(deprecated)]
pub mod operations {
    use crate::runtime::operation;
    include!("operations.rs");
}
#[allow(clippy::allow_attributes)]
mod methods {
    #[allow(unused_imports)]
    use super::{Client, operations, types};
    #[allow(unused_imports)]
    use crate::runtime::{__private::codec, transport};
    include!("client_things.rs");
}
