//! The library resolves the committed upstream documents to the committed resolved ones.

use std::fs;
use std::path::{Path, PathBuf};

use identity_apis_resolve::{Api, OVERLAYS, OverlayFile, VendorRun, resolve_document, resolve_third_party};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    fs::read_to_string(repository().join(path)).expect("the file can be read")
}

fn overlays() -> Vec<OverlayFile> {
    let entries = fs::read_dir(repository().join(OVERLAYS)).expect("there are overlays");
    entries
        .map(|entry| {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            OverlayFile { name, text: fs::read_to_string(path).expect("text") }
        })
        .collect()
}

#[test]
fn vendor_run_gives_the_committed_documents() {
    let overlays = overlays();
    for api in Api::ALL {
        let upstream = read(&api.upstream());
        let run = VendorRun {
            api,
            upstream: &upstream,
            overlays: &overlays,
            former: None,
            is_new: false,
            drop_obsolete: false,
        };
        let vendored = run.run().unwrap_or_else(|error| panic!("{error}"));
        assert!(vendored.text().expect("no errors") == read(&api.resolved()), "{} is stale", api.resolved());
        assert_eq!(vendored.edited_overlays(), []);
    }
}

#[test]
fn resolved_document_stays_as_it_is() {
    let text = read(&Api::Prove.resolved());
    let resolved = resolve_document("prove.json", &text, None).unwrap_or_else(|error| panic!("{error}"));
    assert!(resolved == text, "a second resolution changes the document");
}

#[test]
fn rejected_documents_have_diagnostics_with_locations() {
    let error = resolve_document("api.json", "{\"swagger\": \"2.0\"}", None).expect_err("rejected");
    let [diagnostic] = error.diagnostics() else { panic!("{error}") };
    assert_eq!(
        (diagnostic.code, diagnostic.location.to_string().as_str()),
        ("version.unsupported", "api.json#/openapi")
    );
    assert!(error.to_string().contains("help: convert it to OpenAPI 3.0 first"), "{error}");
    let diagnostics = resolve_third_party("api.json", "<html>").map(|document| document.text).expect_err("rejected");
    assert_eq!(diagnostics.iter().map(|diagnostic| diagnostic.code).collect::<Vec<_>>(), ["source.page"]);
}
