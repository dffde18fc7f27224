//! Metadata of the operations of both services, independent of the clients.

mod encoding;
mod envelope;
mod lookup;
mod metadata;
mod method;
mod parameters;
mod path_template;
mod request_descriptor;
#[cfg(feature = "schemars")]
mod request_schema;
mod retry_class;

pub use encoding::{Encoding, FieldEncoding, Location, ParameterEncoding, Style};
pub use envelope::Envelope;
pub use lookup::{by_name, by_path};
pub use metadata::Operation;
pub use method::Method;
pub use parameters::{MediaType, Parameters};
pub use path_template::match_template;
#[cfg(feature = "client")]
pub(crate) use path_template::{Part, parts};
pub use request_descriptor::RequestDescriptor;
pub use retry_class::RetryClass;
