//! Our changes to a document: OpenAPI Overlay 1.0 files, applied in a fixed order.
//!
//! `file` reads one overlay, `apply` carries out its actions. An action whose target matches nothing is an error, so
//! that a change upstream cannot quietly disarm one of ours.

mod apply;
mod file;

use serde_json::Value;

use super::report::{Location, Problem, Report};
use crate::project::{Failure, Project};

/// Where overlays are.
const DIRECTORY: &str = "specs/overlays";

/// Topics of overlays, in the order in which they are applied.
pub(crate) const TOPICS: [&str; 9] =
    ["groups", "fixes", "names", "value-sets", "personal-data", "operations", "schemas", "members", "behaviour"];

/// Applies the overlays of an API to its document; says how many files and actions there were.
pub(crate) fn apply_all(
    project: &Project,
    api: &str,
    apis: &[&str],
    document: &mut Value,
    report: &mut Report,
) -> Result<(usize, usize), Failure> {
    let names = project.list(DIRECTORY)?;
    for name in &names {
        check_name(name, apis, report);
    }
    let (mut files, mut actions) = (0, 0);
    for topic in TOPICS {
        let name = format!("{api}-{topic}.yaml");
        if names.contains(&name) {
            let path = format!("{DIRECTORY}/{name}");
            let overlay = file::read(&path, topic, &project.read(&path)?, report);
            files += 1;
            actions += overlay.actions.len();
            apply::apply(document, &overlay, report);
        }
    }
    Ok((files, actions))
}

/// A file that no run would ever read is a mistake in its name.
fn check_name(name: &str, apis: &[&str], report: &mut Report) {
    let Some(stem) = name.strip_suffix(".yaml").or_else(|| name.strip_suffix(".yml")) else {
        return;
    };
    let known = name.ends_with(".yaml")
        && apis.iter().any(|api| {
            stem.strip_prefix(api).and_then(|rest| rest.strip_prefix('-')).is_some_and(|topic| TOPICS.contains(&topic))
        });
    if !known {
        report.push_error(Problem {
            code: "overlay.name",
            place: Location::Line { file: format!("{DIRECTORY}/{name}"), line: 1 },
            found: "no API and topic have this file name, so it would never be applied".to_owned(),
            help: format!("name it <api>-<topic>.yaml; apis: {}; topics: {}", apis.join(", "), TOPICS.join(", ")),
        });
    }
}
