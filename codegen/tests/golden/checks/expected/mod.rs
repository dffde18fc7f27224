/// Request and response types of Checks, document version 1.0.0.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::identity_apis::__private::{codec, validation};
    #[allow(unused_imports)]
    use codec::{Object as _, OpenEnum as _};
    #[allow(unused_imports)]
    use codec::{OpenIntEnum as _, Union as _};
    include!("types_drawings.rs");
}
/// Operations of Checks, document version 1.0.0: method, path, retry class and other metadata.
#[allow(deprecated)]
pub mod operations {
    use ::identity_apis::operation;
    #[allow(unused_imports)]
    use super::types;
    #[allow(unused_imports)]
    use ::identity_apis::__private::codec;
    include!("operations.rs");
}
