/// Request and response types of Unions, document version 1.0.0.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::identity_apis::__private::{codec, validation};
    #[allow(unused_imports)]
    use codec::{Object as _, OpenEnum as _};
    #[allow(unused_imports)]
    use codec::{OpenIntEnum as _, Union as _};
    include!("types_things.rs");
}
/// Operations of Unions, document version 1.0.0: method, path, retry class and other metadata.
#[allow(deprecated)]
pub mod operations {
    use ::identity_apis::operation;
    include!("operations.rs");
}
#[doc(hidden)]
#[macro_export]
macro_rules! __each_type_of_unions {
    ($callback:ident) => {
        $callback ! { objects { (Cat, "Cat"), (Dog, "Dog"), (Home, "Home"), } enums {
        (Size, "Size"), } }
    };
}
#[allow(clippy::allow_attributes)]
mod methods {
    #[allow(unused_imports)]
    use super::{Client, operations, types};
    #[allow(unused_imports)]
    use ::identity_apis::{__private::codec, transport};
    include!("client_things.rs");
}
