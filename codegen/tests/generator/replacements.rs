//! What the vendored documents deprecate has a replacement that the documentation names.

use identity_apis_codegen::{Options, generate};

#[test]
fn deprecated_items_of_the_vendored_documents_name_their_replacement() {
    for mut options in [Options::prove(), Options::genauth()] {
        options.registry = true;
        let path = format!("{}/../specs/{}.json", env!("CARGO_MANIFEST_DIR"), options.module);
        let generated = generate(&std::fs::read_to_string(&path).unwrap(), &options).unwrap();
        let lines = generated.files.iter().flat_map(|file| file.text.lines());
        let notes: Vec<&str> = lines.map(str::trim).filter(|line| line.starts_with("#[deprecated")).collect();
        assert!(!notes.is_empty(), "{path}: nothing is deprecated any more");
        for note in notes {
            assert!(note.contains("use `"), "{path}: {note}; add `x-replaced-by` in the overlay");
        }
    }
}
