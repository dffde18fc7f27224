//! `src/guide/pictures.md` embeds the pictures of the guides, since rustdoc copies no files. `UPDATE_DOCS=1` writes it anew.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

#[test]
fn guide_pictures_are_embedded_as_they_are() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let entries = fs::read_dir(project.join("docs/guide/pictures")).unwrap();
    let mut pictures: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    pictures.sort();
    assert!(pictures.len() >= 5, "{pictures:?}");
    let mut expected = String::new();
    for picture in pictures {
        let name = picture.file_stem().unwrap().to_str().unwrap();
        let data = STANDARD.encode(fs::read(&picture).unwrap());
        expected.push_str(&format!("[picture-{name}]: data:image/svg+xml;base64,{data}\n"));
    }
    expected.push('\n');
    let page = project.join("src/guide/pictures.md");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&page, &expected).unwrap();
    }
    let embedded = fs::read_to_string(&page).unwrap();
    assert!(embedded == expected, "src/guide/pictures.md is stale; run this test with UPDATE_DOCS=1");
}
