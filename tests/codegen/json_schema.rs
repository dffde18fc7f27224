//! The JSON Schemas of the library are those of the generator, which `codegen/tests/generator/json_schema.rs` holds to the rules.

use identity_apis::operation::{Operation, Parameters};
use identity_apis_codegen::{Options, request_schemas};

fn are_those_of_the_generator(operations: &[&Operation], document: &str, options: &Options) {
    let schemas = request_schemas(document, options).unwrap();
    let mut count = 0;
    for operation in operations {
        let generated = schemas.iter().find(|request| request.operation == operation.name);
        let described = operation.request_schema();
        assert_eq!(described.is_some(), operation.parameters != Parameters::None, "{}", operation.name);
        let described = described.map(schemars::Schema::to_value);
        assert_eq!(described.as_ref(), generated.map(|request| &request.schema), "{}", operation.name);
        count += usize::from(described.is_some());
    }
    assert_eq!(count, schemas.len());
}

#[test]
fn schemas_of_prove_are_those_of_the_generator() {
    let document = include_str!("../../specs/prove.json");
    are_those_of_the_generator(identity_apis::prove::operations::ALL, document, &Options::prove());
}

#[cfg(feature = "genauth")]
#[test]
fn schemas_of_genauth_are_those_of_the_generator() {
    let document = include_str!("../../specs/genauth.json");
    are_those_of_the_generator(identity_apis::genauth::operations::ALL, document, &Options::genauth());
}
