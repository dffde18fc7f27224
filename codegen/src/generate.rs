//! The entry points of the generator: source, rules and schemas of a document.

use std::collections::BTreeSet;

use crate::output::{DocumentRule, Generated};
use crate::passes::Plan;
use crate::{Document, Error, GeneratedFile, Options, RequestSchema, emit, ir, json_schema, passes};

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

/// The rules of a document that the generated code checks, for a catalog; sorted.
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
        let files = emit::files(&plan, options)?;
        Ok(generated(&plan, files))
    }

    /// Generates the source of everything, whatever `groups` says, for build scripts that select from it instead of
    /// generating.
    ///
    /// Comments on lines of their own say what each part needs: `// @if a b` begins what any of these Cargo features is
    /// enough for, `// @unless a b` what is there without all of them, `// @end` ends both, and `// @cfg Name` names a type
    /// of [`Generated::ruled_types`]. What is left with a selection is what [`Document::generate`] gives for it.
    ///
    /// # Errors
    ///
    /// As [`Document::generate`].
    pub fn pregenerate(&self, options: &Options) -> Result<Generated, Error> {
        let options =
            Options { groups: None, client: true, schemars: true, checks: true, doc_cfg: false, ..options.clone() };
        let plan = passes::run(ir::Api::read(self, &options)?, &options)?;
        let files = emit::pregenerated(&plan, &options)?;
        Ok(generated(&plan, files))
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

/// Files with what is known of them.
fn generated(plan: &Plan, files: Vec<GeneratedFile>) -> Generated {
    let ruled_types: BTreeSet<String> = emit::ruled_types(plan).into_iter().map(|(_, name)| name).collect();
    Generated {
        files,
        ruled_types: ruled_types.into_iter().collect(),
        operations: plan.api.operations.len(),
        structs: plan.api.objects().count(),
        enums: plan.api.enums().count(),
    }
}
