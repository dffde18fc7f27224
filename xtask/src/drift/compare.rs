//! A package beside our document.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::ours::{OurMember, Ours, Since};
use super::package::Package;
use super::published::{Published, PublishedType};

/// What differs between a package and our document. Members are `Type.member`, values `Type.member = value`.
#[derive(Debug, Default, Serialize)]
pub(super) struct Findings {
    pub(super) package: String,
    pub(super) version: String,
    pub(super) api: String,
    /// Operations of the package, and how many of them we have as well.
    pub(super) operations: usize,
    pub(super) common_operations: usize,
    /// Types of the package that our document has as well.
    pub(super) common_types: usize,
    pub(super) operations_we_lack: Vec<String>,
    pub(super) types_we_lack: Vec<String>,
    pub(super) members_we_lack: Vec<String>,
    pub(super) values_we_lack: Vec<String>,
    pub(super) operations_they_lack: Vec<String>,
    pub(super) members_they_lack: Vec<String>,
    pub(super) values_they_lack: Vec<String>,
    /// Required on one side only.
    pub(super) requiredness: Vec<String>,
    /// What our document says came after this release, so that nothing follows from its absence.
    pub(super) newer_here: usize,
}

impl Findings {
    /// How much there is that we lack.
    pub(super) fn gaps(&self) -> usize {
        self.operations_we_lack.len()
            + self.types_we_lack.len()
            + self.members_we_lack.len()
            + self.values_we_lack.len()
    }
}

pub(super) fn compare(package: Package, published: &Published, ours: &Ours) -> Findings {
    let mut findings = Findings {
        package: package.name().to_owned(),
        version: published.version.clone(),
        api: package.api().name().to_owned(),
        operations: published.operations.len(),
        ..Findings::default()
    };
    operations(published, ours, &mut findings);
    for (name, ty) in &published.types {
        match ours.types.get(name) {
            Some(members) => {
                findings.common_types += 1;
                one_type(name, ty, members, &published.version, &mut findings);
            }
            // One that holds nothing says nothing.
            None if ty.members.is_empty() => {}
            None => findings.types_we_lack.push(name.clone()),
        }
    }
    findings
}

fn operations(published: &Published, ours: &Ours, findings: &mut Findings) {
    // Names of path parameters are ours to choose.
    let key = |(method, path): &(String, String)| {
        let path: Vec<&str> = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect();
        format!("{method} {}", path.join("/"))
    };
    let by_key: BTreeMap<String, _> = ours.operations.iter().map(|(id, operation)| (key(id), operation)).collect();
    let theirs: BTreeSet<String> = published.operations.keys().map(&key).collect();
    for (id, operation) in &published.operations {
        let Some(our) = by_key.get(&key(id)) else {
            findings.operations_we_lack.push(format!("{} {}", id.0, id.1));
            continue;
        };
        findings.common_operations += 1;
        for member in operation.members.difference(&our.members) {
            findings.members_we_lack.push(format!("{} {}: {member}", id.0, id.1));
        }
    }
    for (id, operation) in ours.operations.iter().filter(|(id, _)| !theirs.contains(&key(id))) {
        if is_newer(&operation.since, &published.version) {
            findings.newer_here += 1;
        } else {
            let note = if operation.deprecated { " (deprecated here)" } else { "" };
            findings.operations_they_lack.push(format!("{} {}{note}", id.0, id.1));
        }
    }
}

fn one_type(
    name: &str,
    theirs: &PublishedType,
    ours: &BTreeMap<String, OurMember>,
    version: &str,
    findings: &mut Findings,
) {
    // A former name of one of ours is that one.
    let current = |member: &String| {
        let known = ours.iter().find(|(name, our)| *name == member || our.aliases.contains(member));
        known.map_or_else(|| member.clone(), |(name, _)| name.clone())
    };
    let names: BTreeSet<String> = theirs.members.keys().map(current).collect();
    for (member, their) in &theirs.members {
        let Some(our) = ours.get(&current(member)) else {
            let required = if their.required { " (required)" } else { "" };
            findings.members_we_lack.push(format!("{name}.{member}{required}"));
            continue;
        };
        if their.required != our.facts.required {
            let (there, here) = if their.required { ("required", "optional") } else { ("optional", "required") };
            findings.requiredness.push(format!("{name}.{member}: {there} there, {here} here"));
        }
        if their.values.is_empty() {
            continue;
        }
        let value = |value: &String| format!("{name}.{member} = {value}");
        findings.values_we_lack.extend(their.values.difference(&our.facts.values).map(value));
        findings.values_they_lack.extend(our.facts.values.difference(&their.values).map(value));
    }
    for (member, our) in ours.iter().filter(|(member, _)| !names.contains(*member)) {
        if is_newer(&our.since, version) {
            findings.newer_here += 1;
        } else {
            findings.members_they_lack.push(format!("{name}.{member}"));
        }
    }
}

/// Whether something came after a release.
fn is_newer(since: &Since, version: &str) -> bool {
    let numbers = |text: &str| text.split('.').map(|part| part.parse::<u64>().ok()).collect::<Option<Vec<u64>>>();
    let Some(version) = numbers(version) else { return false };
    let from = since.from.as_deref().and_then(numbers);
    let after = since.after.as_deref().and_then(numbers);
    from.is_some_and(|from| from > version) || after.is_some_and(|after| after >= version)
}
