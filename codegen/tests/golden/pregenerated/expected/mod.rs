/// Request and response types of Pregenerated, document version 1.0.0.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::identity_apis::__private::{codec, validation};
    #[allow(unused_imports)]
    use codec::{Object as _, OpenEnum as _};
    include!("types_otters.rs");
    include!("types_river_crabs.rs");
    include!("types_shared.rs");
    include!("disabled.rs");
}
/// Operations of Pregenerated, document version 1.0.0: method, path, retry class and other metadata.
#[allow(deprecated)]
pub mod operations {
    use ::identity_apis::operation;
    #[allow(unused_imports)]
    use super::types;
    #[allow(unused_imports)]
    use ::identity_apis::__private::codec;
    include!("operations.rs");
}
#[doc(hidden)]
#[macro_export]
macro_rules! __each_type_of_pregenerated {
    ($callback:ident) => {
        $callback! {
            objects {
// @if pets
                (Fish, "Fish"),
// @end
// @if pets-otters
                (NewOtter, "NewOtter"),
                (Otter, "Otter"),
// @end
// @if pets-river-crabs
                (RiverCrab, "RiverCrab"),
// @end
            }
            enums {
// @if pets-otters pets-river-crabs
                (River, "River"),
// @end
            }
        }
    };
}
// @if client
#[allow(clippy::allow_attributes)]
mod methods {
    #[allow(unused_imports)]
    use super::{Client, operations, types};
    #[allow(unused_imports)]
    use ::identity_apis::{__private::codec, transport};
    include!("client_otters.rs");
    include!("client_river_crabs.rs");
}
// @end
