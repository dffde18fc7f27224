//! `cargo xtask schemas`: writes the JSON Schema of every request.

use std::fs;
use std::path::PathBuf;

use identity_apis_codegen::{enforce_warnings, request_schemas};
use identity_apis_resolve::Api;

use crate::generator::{self, all_features};
use crate::project::{Failure, Project};

/// Writes a file for each operation that takes something: `<out>/<api>/<operation>.json`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Where the files go
    #[arg(long, value_name = "DIR")]
    out: PathBuf,

    /// Let the schemas reject what the crate only reports: characters outside a documented set, undocumented values,
    /// properties without effect
    #[arg(long)]
    strict: bool,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    for api in Api::ALL {
        let options = all_features(api);
        let schemas =
            request_schemas(&project.read(&api.resolved())?, &options).map_err(|error| generator::failure(&error))?;
        let directory = args.out.join(&options.module);
        let failed = |error: std::io::Error| Failure::file(&directory.display().to_string(), &error);
        fs::create_dir_all(&directory).map_err(failed)?;
        let count = schemas.len();
        for mut request in schemas {
            if args.strict {
                enforce_warnings(&mut request.schema);
            }
            let text = format!("{:#}\n", request.schema);
            fs::write(directory.join(format!("{}.json", request.operation)), text).map_err(failed)?;
        }
        println!("{count} schemas in {}", directory.display());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schemas_are_written_one_for_each_request() {
        let project = Project::find(None).unwrap();
        let out = std::env::temp_dir().join(format!("identity-apis-schemas-{}", std::process::id()));
        let written = |strict| {
            run(&Args { out: out.clone(), strict }, &project).unwrap();
            fs::read_to_string(out.join("prove/unify.json")).unwrap()
        };
        let schema: serde_json::Value = serde_json::from_str(&written(false)).unwrap();
        assert_eq!(schema["title"], "V3UnifyRequest");
        assert!(schema["properties"]["phoneNumber"]["pattern"].is_null());
        let strict: serde_json::Value = serde_json::from_str(&written(true)).unwrap();
        assert_eq!(strict["properties"]["phoneNumber"]["pattern"], "^[A-Za-z0-9+]+$");
        assert!(out.join("genauth/create_user.json").is_file());
        fs::remove_dir_all(&out).unwrap();
    }
}
