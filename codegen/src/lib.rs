//! Turns a resolved OpenAPI document into the Rust source of one API of identity-apis.
//!
//! The input is a document as `cargo xtask vendor` writes it: OpenAPI 3.0.3 with every body, response and value set
//! a named schema, and our names and further facts as `x-` extensions. The output is source text in several files of
//! moderate size, formatted by `prettyplease`.
//!
//! The path of a document: `openapiv3` parses it ([`Document`]), [`ir`] converts it to plain structures, the passes (`passes/`)
//! decide what follows from the whole document (names, which direction a type travels in, what a feature selection
//! keeps, where a recursive type needs a box), and the emitters (`emit/`) write Rust with `quote`.
//!
//! ```
//! let document = r##"{
//!   "openapi": "3.0.3", "info": {"title": "Greetings", "version": "1"},
//!   "paths": {"/greet": {"get": {"operationId": "greet", "tags": ["greetings"], "responses": {"200": {
//!     "description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Greeting"}}}}}}}},
//!   "tags": [{"name": "greetings"}],
//!   "components": {"schemas": {"Greeting": {"type": "object", "properties": {"text": {"type": "string"}}}}}
//! }"##;
//! let generated = identity_apis_codegen::generate(document, &identity_apis_codegen::Options::new("greetings"))?;
//! assert!(generated.files.iter().any(|file| file.text.contains("pub struct Greeting")));
//! # Ok::<(), identity_apis_codegen::Error>(())
//! ```
#![cfg_attr(not(test), warn(clippy::unwrap_used, clippy::panic))]

mod api_surface;
mod emit;
mod error;
mod generate;
pub mod ir;
mod json_schema;
mod options;
mod output;
mod passes;

pub use api_surface::{ApiSurface, OperationSurface, PropertySurface, Shape, TypeSurface, api_surface};
pub use error::Error;
pub use generate::{doc_lines, generate, groups, request_schemas, rules};
pub use ir::Document;
pub use json_schema::{RequestSchema, enforce_warnings};
pub use options::{Envelope, Options};
pub use output::{DocumentRule, Generated, GeneratedFile};
