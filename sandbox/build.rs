//! Finds the documents of the services, which are symbolic links in a checkout. Where git writes a link as a file that holds its
//! target, as it does on Windows by default, it follows the link.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let directory = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let directory = Path::new(&directory).join("specs");
    for (name, variable) in [("prove.json", "PROVE_DOCUMENT"), ("genauth.json", "GENAUTH_DOCUMENT")] {
        let link = directory.join(name);
        let text = fs::read_to_string(&link)?;
        let document = if text.starts_with('{') { link.clone() } else { directory.join(text.trim()) };
        println!("cargo::rerun-if-changed={}", link.display());
        println!("cargo::rustc-env={variable}={}", document.display());
    }
    Ok(())
}
