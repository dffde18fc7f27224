//! Runs progenitor over the resolved documents as they are.

use std::path::PathBuf;
use std::{env, fs};

use progenitor::{GenerationSettings, Generator, InterfaceStyle};

fn main() {
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    println!("cargo::rerun-if-changed=build.rs");
    // The build script of `peers` reads what was generated.
    println!("cargo::metadata=generated={}", out.display());
    for api in ["prove", "genauth"] {
        if env::var_os(format!("CARGO_FEATURE_{}", api.to_uppercase())).is_none() {
            continue;
        }
        let path = format!("../../../specs/{api}.json");
        println!("cargo::rerun-if-changed={path}");
        let text = fs::read_to_string(&path).expect("the resolved document is there");
        let document = serde_json::from_str(&text).expect("openapiv3 reads the document");
        let mut settings = GenerationSettings::new();
        settings.with_interface(InterfaceStyle::Positional);
        let tokens = Generator::new(&settings).generate_tokens(&document).expect("progenitor takes the document");
        let file = syn::parse2(tokens).expect("progenitor writes Rust");
        fs::write(out.join(format!("{api}.rs")), prettyplease::unparse(&file)).expect("OUT_DIR can be written");
    }
}
