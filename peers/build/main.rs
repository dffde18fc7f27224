//! Writes one function for each operation and client, from progenitor's generated methods and from the API surface of ours.

mod ours;
mod pairs;
mod theirs;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use identity_apis_codegen::Options;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build");
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let generated = PathBuf::from(env::var("DEP_PROGENITOR_YARDSTICK_GENERATED")?);
    for (api, options) in [("prove", Options::prove()), ("genauth", Options::genauth())] {
        if env::var_os(format!("CARGO_FEATURE_{}", api.to_uppercase())).is_some() {
            let text = pairs_of(api, &options, &generated)?;
            fs::write(out.join(format!("{api}.rs")), text)?;
        }
    }
    Ok(())
}

fn pairs_of(api: &str, options: &Options, generated: &Path) -> Result<String, Box<dyn Error>> {
    let path = format!("../specs/{api}.json");
    println!("cargo::rerun-if-changed={path}");
    let document = fs::read_to_string(path)?;
    let theirs = theirs::methods(&fs::read_to_string(generated.join(format!("{api}.rs")))?)?;
    let ours = ours::methods(&document, options)?;
    let file = pairs::file(api, &document, &theirs, &ours)?;
    Ok(prettyplease::unparse(&syn::parse2(file)?))
}
