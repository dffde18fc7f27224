//! oas3-gen: writes a crate, for all operations or for some.

use std::path::Path;

use heck::ToSnakeCase;
use serde_json::Value;

use super::generator::{Generator, Order};
use super::places::Places;
use super::tool::Tool;
use crate::process;
use crate::project::Failure;

const VERSION: &str = "0.29.0";

pub(super) const GENERATOR: Generator =
    Generator { name: "oas3-gen", selects_while_generating: true, install, generate };

fn install(work: &Path) -> Result<Tool, Failure> {
    Tool::from_registry(work, "oas3-gen", VERSION)
}

fn generate(tool: &Tool, places: &Places<'_>, order: &Order<'_>) -> Result<(), Failure> {
    let document = places.changed_document(order.api, "oas3-gen", make_token_urls_absolute)?;
    let mut command = tool.command();
    command.args(["generate", "client-mod", "--quiet", "--workspace", "--api-name", "IdentityClient", "--input"]);
    command.arg(document).arg("--output").arg(order.directory);
    if let Some(group) = order.group {
        let operations = places.operations(order.api, group)?;
        let names: Vec<String> = operations.iter().map(|operation| operation.to_snake_case()).collect();
        command.arg("--only").arg(names.join(","));
    }
    process::run(&mut command).map(|_| ())
}

/// oas3-gen reads no document with a relative URL of a token endpoint.
fn make_token_urls_absolute(document: &mut Value) {
    let schemes =
        document["components"]["securitySchemes"].as_object_mut().into_iter().flat_map(|all| all.values_mut());
    let flows = schemes.filter_map(|scheme| scheme.get_mut("flows")?.as_object_mut()).flat_map(|all| all.values_mut());
    for url in flows.filter_map(|flow| flow.get_mut("tokenUrl")) {
        if let Some(path) = url.as_str().filter(|url| url.starts_with('/')) {
            *url = Value::String(format!("https://localhost{path}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_token_url_becomes_absolute() {
        let text = r#"{"components": {"securitySchemes": {"a": {"flows": {"b": {"tokenUrl": "/token"}}}, "c": {"type": "http"}}}}"#;
        let mut document: Value = serde_json::from_str(text).expect("JSON");
        make_token_urls_absolute(&mut document);
        let schemes = &document["components"]["securitySchemes"];
        assert_eq!(schemes["a"]["flows"]["b"]["tokenUrl"], "https://localhost/token");
        assert_eq!(schemes["c"], serde_json::json!({"type": "http"}));
    }
}
