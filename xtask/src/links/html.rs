//! Links of the pages that rustdoc has written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use super::dead_link::{Checked, DeadLink};
use crate::project::Failure;

/// Links in the documentation of implementations for all types, which rustdoc copies from the crates that have them.
const FOREIGN: &[&str] = &["dispatcher#setting-the-default-subscriber"]; // tracing's `WithSubscriber`

/// What a page links to.
struct Page {
    targets: BTreeSet<String>,
    ids: BTreeSet<String>,
}

/// Follows every relative link of every page in a directory. Links may lead to the directory beside it, too: to pages of
/// source, and to files that all crates share.
pub(super) fn check(directory: &Path) -> Result<Checked, Failure> {
    let mut files = Vec::new();
    collect(directory, &mut files)?;
    let mut pages = BTreeMap::new();
    for file in files {
        let html = fs::read_to_string(&file).map_err(|error| failed(&file, &error))?;
        pages.insert(file, read(&html));
    }
    let mut checked = Checked::default();
    for (file, page) in &pages {
        for target in &page.targets {
            let (address, fragment) = target.split_once('#').unwrap_or((target, ""));
            let address = address.split('?').next().unwrap_or_default();
            if address.contains(':') {
                continue;
            }
            let led_to = if address.is_empty() { file.clone() } else { led_to(file, address) };
            checked.links += 1;
            // Pages of source number their lines by script.
            let has_id = |led_to: &Path| pages.get(led_to).is_none_or(|page| page.ids.contains(fragment));
            let is_fragment = led_to.exists();
            if !is_fragment || (!fragment.is_empty() && !has_id(&led_to)) {
                let file = file.strip_prefix(directory).unwrap_or(file).display().to_string();
                checked.dead.push(DeadLink { file, target: target.clone(), is_fragment });
            }
        }
    }
    Ok(checked)
}

fn collect(directory: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    // A directory that is not there has no pages.
    let Ok(entries) = fs::read_dir(directory) else { return Ok(()) };
    for entry in entries {
        let path = entry.map_err(|error| failed(directory, &error))?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "html") {
            files.push(path);
        }
    }
    Ok(())
}

fn failed(path: &Path, error: &std::io::Error) -> Failure {
    Failure::file(&path.display().to_string(), error)
}

/// Reads attributes as rustdoc writes them: in double quotes, without entities but those of `&`.
fn read(html: &str) -> Page {
    let values = |attribute: &str| -> BTreeSet<String> {
        let after = html.split(attribute).skip(1);
        let values = after.filter_map(|rest| rest.split('"').next());
        values.map(|value| value.replace("&amp;", "&").replace("&#39;", "'")).collect()
    };
    let mut targets = values(" href=\"");
    targets.retain(|target| !FOREIGN.contains(&target.as_str()));
    Page { targets, ids: values(" id=\"") }
}

/// The file that an address leads to from another one.
fn led_to(file: &Path, address: &str) -> PathBuf {
    let mut path = PathBuf::new();
    for part in file.with_file_name("").join(address).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            Component::CurDir => {}
            part => path.push(part),
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dead_links_of_pages_are_found() {
        let root = std::env::temp_dir().join(format!("identity-apis-pages-{}", std::process::id()));
        fs::create_dir_all(root.join("guide")).unwrap();
        let page = r##"<h2 id="top">x</h2><a href="#top">a</a><a href="guide/index.html#one">b</a><a href="guide/index.html#two">c</a>
            <a href="docs/x.md">d</a><a href="https://example.com/#x">e</a><img src="data:image/svg+xml;base64,AA">"##;
        fs::write(root.join("index.html"), page).unwrap();
        fs::write(root.join("guide/index.html"), r#"<a id="one" href="../index.html?search=x">up</a>"#).unwrap();
        let checked = check(&root).unwrap_or_else(|failure| panic!("{failure}"));
        fs::remove_dir_all(&root).unwrap();
        let dead: Vec<String> = checked.dead.iter().map(ToString::to_string).collect();
        assert_eq!(dead, ["index.html: docs/x.md: no such file", "index.html: guide/index.html#two: no such heading"]);
        assert_eq!(checked.links, 5);
    }
}
