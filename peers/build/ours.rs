//! The methods of our client, by the generator's API surface.

use identity_apis_codegen::{Error, OperationSurface, Options, api_surface};

/// A method of our client.
pub struct Method {
    pub id: String,
    pub name: String,
    pub http: (String, String),
    /// Document names of its path arguments, in order.
    pub path: Vec<String>,
    pub parameters: Option<Parameters>,
}

/// What a method takes beside path arguments.
pub struct Parameters {
    pub kind: String,
    /// The body can be left out.
    pub optional: bool,
    pub form: &'static str,
}

pub fn methods(document: &str, options: &Options) -> Result<Vec<Method>, Error> {
    Ok(api_surface(document, options)?.operations.into_iter().map(method).collect())
}

fn method(operation: OperationSurface) -> Method {
    let parameters = operation.parameters.zip(operation.parameters_form).map(|(kind, form)| {
        let inner = kind.strip_prefix("Option<").and_then(|kind| kind.strip_suffix('>')).map(str::to_owned);
        Parameters { optional: inner.is_some(), kind: inner.unwrap_or(kind), form }
    });
    Method {
        http: (operation.method.to_uppercase(), operation.path),
        path: operation.path_arguments.into_iter().map(|(document_name, _)| document_name).collect(),
        id: operation.id,
        name: operation.rust_name,
        parameters,
    }
}
