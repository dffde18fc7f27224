//! Calls that no generated method makes: a method, a path, a query and a JSON body of the caller's.

mod builder;
mod caller_type;
mod path_template;
mod query_members;
mod raw_body;

pub use builder::RequestBuilder;
pub use raw_body::RawBody;

pub(super) use caller_type::CallerType;
