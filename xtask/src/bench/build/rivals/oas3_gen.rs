//! oas3-gen: writes a crate, for all operations or for some.

use std::path::Path;

use super::tool::Tool;
use super::{Generator, Order, Places};
use crate::process;
use crate::project::Failure;

const VERSION: &str = "0.29.0";

pub(super) const GENERATOR: Generator =
    Generator { name: "oas3-gen", selects_while_generating: true, install, generate };

fn install(work: &Path) -> Result<Tool, Failure> {
    Tool::from_registry(work, "oas3-gen", VERSION)
}

fn generate(tool: &Tool, places: &Places<'_>, order: &Order<'_>) -> Result<(), Failure> {
    let mut command = tool.command();
    command.args(["generate", "client-mod", "--quiet", "--workspace", "--api-name", "IdentityClient", "--input"]);
    command.arg(places.document(order.api)).arg("--output").arg(order.directory);
    if let Some(group) = order.group {
        command.arg("--only").arg(places.operations(order.api, group)?.join(","));
    }
    process::run(&mut command).map(|_| ())
}
