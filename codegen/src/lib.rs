//! Turns a resolved OpenAPI document into the Rust source of one API of identity-apis.
//!
//! The input is a document as `cargo xtask vendor` writes it: OpenAPI 3.0.3 with every body, response and value set
//! a named schema, and our names and further facts as `x-` extensions. The output is source text in several files of
//! moderate size, formatted by `prettyplease`.
//!
//! The way of a document: `openapiv3` reads it ([`Document`]), [`ir`] makes plain structures of it, the passes (`passes/`)
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
pub mod ir;
mod json_schema;
mod options;
mod passes;

pub use api_surface::{ApiSurface, OperationSurface, PropertySurface, Shape, TypeSurface, api_surface};
pub use error::Error;
pub use ir::Document;
pub use json_schema::{RequestSchema, refuse_warnings};
pub use options::{Envelope, Options};

/// One file of generated source, to be written below the output directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Path relative to the output directory, with `/` between its parts.
    pub path: String,
    /// The source text.
    pub text: String,
}

/// What one run of the generator made.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Generated {
    /// The files, sorted by path.
    pub files: Vec<GeneratedFile>,
    /// Rust names of the types that hand-written code speaks of: those with rules, and the value sets of pairs. That
    /// code is compiled only when the type is there.
    pub ruled_types: Vec<String>,
    /// Operations in the selection.
    pub operations: usize,
    /// Structs, those for query parameters included.
    pub structs: usize,
    /// Open enums.
    pub enums: usize,
}

impl Generated {
    /// Lines of source over all files.
    #[must_use]
    pub fn lines(&self) -> usize {
        self.files.iter().map(|file| file.text.lines().count()).sum()
    }
}

/// The lines of a doc comment that a description gives, each of at most `width` bytes where its words allow it.
#[must_use]
pub fn doc_lines(description: &str, width: usize) -> Vec<String> {
    emit::doc_lines(description, width)
}

/// Generates the source of one API from the text of its resolved document.
///
/// # Errors
///
/// When the text is not a document of OpenAPI 3.0, or the document says something that has no meaning here: the error
/// names the JSON pointer and what to do. All bytes of the result depend on the arguments alone.
pub fn generate(document: &str, options: &Options) -> Result<Generated, Error> {
    Document::parse(document, &options.document_name)?.generate(options)
}

/// A rule that the generated code checks because the document states it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DocumentRule {
    /// Its stable id.
    pub id: String,
    /// Official name of the schema; for query parameters, that of the operation and ` query`.
    pub schema: String,
    /// Official name of the property; empty for a rule about the whole.
    pub property: String,
    /// What it limits (`length`, `required`, ...).
    pub kind: String,
    /// Reported, not refused.
    pub warning: bool,
}

/// The rules of a document that the generated code checks, for a catalogue; sorted.
///
/// # Errors
///
/// As [`generate`].
pub fn rules(document: &str, options: &Options) -> Result<Vec<DocumentRule>, Error> {
    Document::parse(document, &options.document_name)?.rules(options)
}

/// The JSON Schema of every request that takes something, in the order of the operations.
///
/// # Errors
///
/// As [`generate`].
pub fn request_schemas(document: &str, options: &Options) -> Result<Vec<RequestSchema>, Error> {
    Document::parse(document, &options.document_name)?.request_schemas(options)
}

/// The groups (tags) of a document, in the order it lists them.
///
/// # Errors
///
/// As [`generate`].
pub fn groups(document: &str, document_name: &str) -> Result<Vec<String>, Error> {
    Document::parse(document, document_name).map(|document| document.groups())
}

impl Document {
    /// Generates the source of one API, as [`generate`] does.
    ///
    /// # Errors
    ///
    /// When the document says something that has no meaning here, with its JSON pointer and what to do.
    pub fn generate(&self, options: &Options) -> Result<Generated, Error> {
        let plan = passes::run(ir::Api::read(self, options)?, options)?;
        let ruled =
            plan.api.objects().filter(|object| object.rules.is_some() && plan.in_requests.contains(&object.name));
        let mut ruled_types: Vec<String> = ruled.map(|object| object.rust_name.clone()).collect();
        ruled_types.extend(plan.api.objects().flat_map(|object| emit::named_types(object, &plan)));
        ruled_types.sort();
        ruled_types.dedup();
        Ok(Generated {
            files: emit::files(&plan, options)?,
            ruled_types,
            operations: plan.api.operations.len(),
            structs: plan.api.objects().count(),
            enums: plan.api.enums().count(),
        })
    }

    /// Returns the JSON Schema of every request that takes something, as [`request_schemas`] does.
    ///
    /// # Errors
    ///
    /// As [`Document::generate`].
    pub fn request_schemas(&self, options: &Options) -> Result<Vec<RequestSchema>, Error> {
        let plan = passes::run(ir::Api::read(self, options)?, options)?;
        Ok(json_schema::of_requests(&plan))
    }

    /// Returns the rules that the generated code checks, as [`rules`] does.
    ///
    /// # Errors
    ///
    /// As [`Document::generate`].
    pub fn rules(&self, options: &Options) -> Result<Vec<DocumentRule>, Error> {
        let plan = passes::run(ir::Api::read(self, options)?, options)?;
        let objects = plan.api.objects().filter(|object| plan.in_requests.contains(&object.name));
        let mut rules: Vec<DocumentRule> = objects.flat_map(|object| emit::rules(object, &plan, options)).collect();
        rules.sort();
        Ok(rules)
    }
}
