//! `cargo xtask features`: the table of feature groups in the guide, from the documents.

use std::collections::BTreeSet;

use identity_apis_codegen::api_surface;
use identity_apis_resolve::Api;
use serde_json::Value;

use crate::generator;
use crate::project::{Failure, Project};

/// The page that has the table.
const PAGE: &str = "docs/guide/features.md";

/// The head of the table, by which it is found.
const HEAD: &str = "| feature | operations | what it covers |\n| --- | ---: | --- |\n";

/// Arguments of `cargo xtask features`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write the table into `docs/guide/features.md`
    #[arg(long, conflicts_with = "check")]
    write: bool,

    /// Print nothing; fail if the table in `docs/guide/features.md` is stale
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(args: &Args, project: &Project) -> Result<(), Failure> {
    let rows = rows(project)?;
    if !args.write && !args.check {
        print!("{HEAD}{rows}");
        return Ok(());
    }
    let page = project.read(PAGE)?;
    let updated = with_table(&page, &rows).ok_or_else(|| {
        Failure::new(format!("error: {PAGE}: there is no table of feature groups\n  help: its head is\n{HEAD}"))
    })?;
    if args.check {
        if page != updated {
            let found = difference(&page, &updated);
            return Err(Failure::new(format!("error: {PAGE} is stale; run `cargo xtask features --write`\n{found}")));
        }
        println!("{PAGE} and the documents agree on {} feature groups", rows.lines().count());
        return Ok(());
    }
    let written = project.write_if_changed(PAGE, updated.as_bytes())?;
    println!("{PAGE} {}", if written { "written" } else { "unchanged" });
    Ok(())
}

/// Returns the rows of the table: each group's feature, its operations, and its description.
fn rows(project: &Project) -> Result<String, Failure> {
    let mut rows = String::new();
    for api in Api::ALL {
        let options = generator::all_features(api);
        let Some(pattern) = &options.group_feature else { continue };
        let document = project.read(&api.resolved())?;
        let descriptions = descriptions(&document, &api.resolved())?;
        let surface = api_surface(&document, &options).map_err(|error| generator::failure(&error))?;
        for group in &surface.groups {
            let count = surface.operations.iter().filter(|operation| operation.group == *group).count();
            let about = descriptions.iter().find(|(name, _)| name == group).map_or("", |(_, text)| text.as_str());
            let (feature, about) = (pattern.replace("{}", group), about.replace('|', "\\|"));
            rows.push_str(&format!("| `{feature}` | {count} | {about} |\n"));
        }
    }
    Ok(rows)
}

/// Returns name and description of each tag of a document.
fn descriptions(document: &str, name: &str) -> Result<Vec<(String, String)>, Failure> {
    let document: Value =
        serde_json::from_str(document).map_err(|error| Failure::new(format!("error: {name}: {error}")))?;
    let tags = document["tags"].as_array().into_iter().flatten();
    let text = |tag: &Value, key: &str| tag[key].as_str().unwrap_or_default().to_owned();
    Ok(tags.map(|tag| (text(tag, "name"), text(tag, "description"))).collect())
}

/// Returns a page whose table has these rows; `None` if it has no table.
fn with_table(page: &str, rows: &str) -> Option<String> {
    let (before, rest) = page.split_once(HEAD)?;
    let is_row = |line: &&str| line.starts_with('|');
    let length: usize = rest.split_inclusive('\n').take_while(is_row).map(str::len).sum();
    Some(format!("{before}{HEAD}{rows}{}", &rest[length..]))
}

/// Returns the lines that only one of two pages has.
fn difference(page: &str, updated: &str) -> String {
    let only = |sign: char, one: &str, other: &str| {
        let other: BTreeSet<&str> = other.lines().collect();
        let lines = one.lines().filter(|line| !other.contains(line));
        lines.map(|line| format!("  {sign} {line}\n")).collect::<String>()
    };
    only('-', page, updated) + &only('+', updated, page)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn features_table_is_replaced_and_the_rest_is_kept() {
        let page = format!("# Features\n\n| a |\n\n{HEAD}| `x-a` | 7 | A. |\n| `x-b` | 1 | B. |\n\n## Next\n\n| b |\n");
        let updated = with_table(&page, "| `x-a` | 8 | A. |\n").unwrap();
        assert_eq!(updated, format!("# Features\n\n| a |\n\n{HEAD}| `x-a` | 8 | A. |\n\n## Next\n\n| b |\n"));
        assert_eq!(with_table(&updated, "| `x-a` | 8 | A. |\n").unwrap(), updated);
        assert_eq!(
            difference(&page, &updated),
            "  - | `x-a` | 7 | A. |\n  - | `x-b` | 1 | B. |\n  + | `x-a` | 8 | A. |\n"
        );
        assert_eq!(with_table("# Features\n", ""), None);
    }
}
