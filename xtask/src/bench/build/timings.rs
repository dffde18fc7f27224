//! `--timings`: what takes longest in the build of our crate, as cargo's own report has it.

use serde::Deserialize;

use crate::project::Failure;
use crate::table::markdown;

/// Pieces that are printed.
const LARGEST: usize = 15;

/// A piece of a build: one run of rustc or of a build script.
#[derive(Debug, Deserialize)]
pub(super) struct Unit {
    name: String,
    version: String,
    /// What it is, if it is not a library: ` build-script`, ` build-script (run)`, ` name "bin"`.
    target: String,
    start: f64,
    duration: f64,
    /// Names and times of the parts of a run of rustc.
    #[serde(default)]
    sections: Option<Vec<(String, Section)>>,
}

/// When a part of a unit starts and ends, in seconds from the unit's start.
#[derive(Debug, Deserialize)]
struct Section {
    start: f64,
    end: f64,
}

/// Reads the units of cargo's report (`cargo-timing.html`).
///
/// # Errors
///
/// If the page has no units, as this version of cargo writes them.
pub(super) fn units(page: &str) -> Result<Vec<Unit>, Failure> {
    let text = page.split_once("const UNIT_DATA = ").map(|(_, rest)| rest);
    let units = text.and_then(|text| serde_json::Deserializer::from_str(text).into_iter().next()?.ok());
    units.ok_or_else(|| {
        Failure::new(
            "error: this cargo writes another report with --timings\n  help: read cargo-timing.html in a browser",
        )
    })
}

/// The largest pieces, and how much of the time more than one of them was at work.
pub(super) fn table(mut units: Vec<Unit>) -> String {
    let whole = units.iter().map(|unit| unit.start + unit.duration).fold(0.0, f64::max);
    let work: f64 = units.iter().map(|unit| unit.duration).sum();
    units.sort_by(|one, other| other.duration.total_cmp(&one.duration));
    let rows: Vec<Vec<String>> = units.iter().take(LARGEST).map(row).collect();
    let head = ["piece", "starts at s", "takes s", "of it frontend s", "codegen s"];
    format!(
        "{}\n{} pieces; {whole:.1} s from start to end, {work:.1} s if one ran after the other ({:.2} at a time).\n",
        markdown(&head, &rows),
        units.len(),
        if whole > 0.0 { work / whole } else { 0.0 }
    )
}

fn row(unit: &Unit) -> Vec<String> {
    let part = |name: &str| {
        let section = unit.sections.iter().flatten().find(|(section, _)| section == name);
        section.map_or_else(|| "-".to_owned(), |(_, section)| format!("{:.1}", section.end - section.start))
    };
    vec![
        format!("{} {}{}", unit.name, unit.version, unit.target),
        format!("{:.1}", unit.start),
        format!("{:.1}", unit.duration),
        part("frontend"),
        part("codegen"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<script>
const UNIT_DATA = [
  {"i": 0, "name": "syn", "version": "3.0.9", "mode": "todo", "target": "", "start": 1.0, "duration": 3.0,
   "sections": [["frontend", {"start": 0.0, "end": 2.0}], ["codegen", {"start": 2.0, "end": 3.0}]]},
  {"i": 1, "name": "ours", "version": "0.1.0", "mode": "run-custom-build", "target": " build-script (run)", "start": 4.0,
   "duration": 5.0, "sections": null}
];
const CONCURRENCY_DATA = [];
</script>"#;

    #[test]
    fn largest_piece_comes_first() {
        let text = table(units(PAGE).expect("units"));
        let rows: Vec<&str> = text.lines().skip(2).collect();
        assert!(rows[0].starts_with("| ours 0.1.0 build-script (run) |"), "{text}");
        assert!(rows[1].contains("2.0") && rows[1].contains("1.0"), "{text}");
        assert!(
            text.ends_with("2 pieces; 9.0 s from start to end, 8.0 s if one ran after the other (0.89 at a time).\n")
        );
    }

    #[test]
    fn report_of_another_cargo_is_refused() {
        assert!(units("<html></html>").is_err());
        assert!(units("const UNIT_DATA = [{\"other\": 1}];").is_err());
    }
}
