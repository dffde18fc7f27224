//! ploidy: writes a crate with a Cargo feature for each resource.

use std::path::Path;

use serde_json::Value;

use super::generator::{Generator, Order};
use super::places::Places;
use super::tool::Tool;
use crate::process;
use crate::project::Failure;

const VERSION: &str = "0.15.0";

pub(super) const GENERATOR: Generator =
    Generator { name: "ploidy", selects_while_generating: false, install, generate };

fn install(work: &Path) -> Result<Tool, Failure> {
    Tool::from_registry(work, "ploidy", VERSION)
}

fn generate(tool: &Tool, places: &Places<'_>, order: &Order<'_>) -> Result<(), Failure> {
    let document = places.changed_document(order.api, "ploidy", name_resources)?;
    let mut command = tool.command();
    command.args(["generate", "rust"]).arg(document).arg("--output").arg(order.directory);
    process::run(command.args(["--name", order.name])).map(|_| ())
}

/// Gives each operation the resource that ploidy makes a feature of: its tag.
fn name_resources(document: &mut Value) {
    let paths = document["paths"].as_object_mut().into_iter().flat_map(|paths| paths.values_mut());
    for operation in paths.filter_map(Value::as_object_mut).flat_map(|path| path.values_mut()) {
        let tag = operation["tags"][0].clone();
        if let (Value::String(_), Some(operation)) = (&tag, operation.as_object_mut()) {
            operation.insert("x-resource-name".to_owned(), tag);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operation_gets_its_tag_as_resource() {
        let text = r#"{"paths": {"/a": {"get": {"tags": ["mfa"]}, "post": {}}}}"#;
        let mut document: Value = serde_json::from_str(text).expect("JSON");
        name_resources(&mut document);
        assert_eq!(document["paths"]["/a"]["get"]["x-resource-name"], "mfa");
        assert_eq!(document["paths"]["/a"]["post"], serde_json::json!({}));
    }
}
