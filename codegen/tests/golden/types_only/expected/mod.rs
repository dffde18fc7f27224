/// Request and response types of Types only, document version 1.0.0.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::identity_apis::__private::{codec, validation};
    #[allow(unused_imports)]
    use codec::{Object as _, OpenEnum as _};
    include!("types_dogs.rs");
    include!("types_sea_fish.rs");
    include!("types_shared.rs");
}
/// Operations of Types only, document version 1.0.0: method, path, retry class and other metadata.
#[allow(deprecated)]
pub mod operations {
    use ::identity_apis::operation;
    include!("operations.rs");
}
