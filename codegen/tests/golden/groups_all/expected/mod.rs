/// Request and response types of Groups all, document version 1.0.0.
#[allow(deprecated)]
pub mod types {
    #[allow(unused_imports)]
    use ::identity_apis::__private::{codec, validation};
    #[allow(unused_imports)]
    use codec::{Object as _, OpenEnum as _};
    include!("types_cats.rs");
    include!("types_ponies.rs");
    include!("types_sea_birds.rs");
    include!("types_shared.rs");
}
/// Operations of Groups all, document version 1.0.0: method, path, retry class and other metadata.
#[allow(deprecated)]
pub mod operations {
    use ::identity_apis::operation;
    include!("operations.rs");
}
#[doc(hidden)]
#[macro_export]
macro_rules! __each_type_of_groups_all {
    ($callback:ident) => {
        $callback ! { objects { (BirdList, "BirdList"), (Cat, "Cat"), (CatList,
        "CatList"), (Owner, "Owner"), (Pony, "Pony"), (PonyBrief, "PonyBrief"), (Unused,
        "Unused"), (ListCatsQuery, "listCats query"), } enums { (Size, "Size"), } }
    };
}
#[allow(clippy::allow_attributes)]
mod methods {
    #[allow(unused_imports)]
    use super::{Client, operations, types};
    #[allow(unused_imports)]
    use ::identity_apis::{__private::codec, transport};
    include!("client_cats.rs");
    include!("client_ponies.rs");
    include!("client_sea_birds.rs");
}
