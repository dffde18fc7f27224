//! The table of the model pages names tests that there are.

use std::path::Path;

#[test]
fn model_pages_name_tests_that_there_are() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(project.join("docs/reference/model-pages.md")).unwrap();
    let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| ")).skip(2).collect();
    assert!(rows.len() > 10, "{} rows", rows.len());
    for row in rows {
        let tests = row.trim_end_matches(" |").rsplit(" | ").next().unwrap();
        for named in tests.split(", ") {
            let (file, test) = named.trim_matches('`').split_once("::").unwrap_or_else(|| panic!("no test: {named}"));
            let text = std::fs::read_to_string(project.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
            assert!(text.contains(&format!("fn {test}()")), "{file} has no test {test}");
        }
    }
}
