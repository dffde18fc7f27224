//! A package beside our document.

use std::collections::{BTreeMap, BTreeSet};

use super::finding::{Comparison, Finding, Kind};
use super::ours::{OurOperation, OurProperty, Ours, Since};
use super::package::Package;
use super::published::{Published, PublishedOperation, PublishedProperty};
use super::release::is_later;

/// Compares a package with our document of its service.
pub(super) fn compare(package: Package, published: &Published, ours: &Ours) -> Comparison {
    let mut comparer = Comparer {
        version: &published.version,
        comparison: Comparison {
            package: package.name().to_owned(),
            version: published.version.clone(),
            api: package.api().name().to_owned(),
            operations: published.operations.len(),
            parameters: published
                .operations
                .values()
                .filter_map(|operation| Some(operation.parameters.as_ref()?.len()))
                .sum(),
            ..Comparison::default()
        },
    };
    comparer.operations(published, ours);
    for (name, ty) in &published.types {
        // JavaScript has an `Error` of its own.
        let name = if name == "ErrorT" { "Error" } else { name };
        match ours.types.get(name) {
            Some(properties) => {
                comparer.comparison.common_types += 1;
                comparer.properties(&PropertyHolder::Type(name), &ty.properties, properties);
            }
            // A type without properties is no difference.
            None if ty.properties.is_empty() => {}
            None => comparer.found(Kind::TypeWeLack, name.to_owned()),
        }
    }
    comparer.comparison.findings.sort();
    comparer.comparison
}

struct Comparer<'a> {
    version: &'a str,
    comparison: Comparison,
}

/// What has properties.
enum PropertyHolder<'a> {
    Type(&'a str),
    /// The query of an operation.
    Query(&'a str),
}

impl PropertyHolder<'_> {
    fn item(&self, property: &str) -> String {
        match self {
            Self::Type(name) => format!("{name}.{property}"),
            Self::Query(operation) => format!("{operation}: {property}"),
        }
    }

    fn lacking_here(&self) -> Kind {
        match self {
            Self::Type(_) => Kind::PropertyWeLack,
            Self::Query(_) => Kind::ParameterWeLack,
        }
    }

    fn lacking_there(&self) -> Kind {
        match self {
            Self::Type(_) => Kind::PropertyPackageLacks,
            Self::Query(_) => Kind::ParameterPackageLacks,
        }
    }
}

impl Comparer<'_> {
    fn found(&mut self, kind: Kind, item: String) {
        self.comparison.findings.push(Finding { kind, item, because: None });
    }

    fn operations(&mut self, published: &Published, ours: &Ours) {
        let by_key: BTreeMap<String, _> = ours.operations.iter().map(|(id, operation)| (key(id), operation)).collect();
        let theirs: BTreeSet<String> = published.operations.keys().map(key).collect();
        for (id, operation) in &published.operations {
            let shown = format!("{} {}", id.0, id.1);
            match by_key.get(&key(id)) {
                Some(our) => self.operation(&shown, operation, our),
                None => self.found(Kind::OperationWeLack, shown),
            }
        }
        for (id, operation) in ours.operations.iter().filter(|(id, _)| !theirs.contains(&key(id))) {
            if operation.since.is_after(self.version) {
                self.comparison.newer_here += 1;
            } else {
                let note = if operation.deprecated { " (deprecated here)" } else { "" };
                self.found(Kind::OperationPackageLacks, format!("{} {}{note}", id.0, id.1));
            }
        }
    }

    fn operation(&mut self, shown: &str, theirs: &PublishedOperation, ours: &OurOperation) {
        self.comparison.common_operations += 1;
        if let Some(parameters) = &theirs.parameters {
            self.properties(&PropertyHolder::Query(shown), parameters, &ours.parameters);
        }
        for property in theirs.body.difference(&ours.body) {
            self.found(Kind::PropertyWeLack, format!("{shown}: {property}"));
        }
    }

    fn properties(
        &mut self,
        place: &PropertyHolder<'_>,
        theirs: &BTreeMap<String, PublishedProperty>,
        ours: &BTreeMap<String, OurProperty>,
    ) {
        // A former name of one of ours is that one.
        let current = |property: &String| {
            ours.iter().find(|(name, our)| *name == property || our.aliases.contains(property)).map(|(name, _)| name)
        };
        let names: BTreeSet<&String> = theirs.keys().filter_map(current).collect();
        for (property, their) in theirs {
            match current(property).and_then(|name| ours.get(name)) {
                Some(our) => self.property(&place.item(property), their, our),
                None => {
                    let required = if their.required == Some(true) { " (required)" } else { "" };
                    self.found(place.lacking_here(), place.item(property) + required);
                }
            }
        }
        for (property, our) in ours.iter().filter(|(property, _)| !names.contains(property)) {
            if our.since.is_after(self.version) {
                self.comparison.newer_here += 1;
            } else {
                self.found(place.lacking_there(), place.item(property));
            }
        }
    }

    fn property(&mut self, item: &str, theirs: &PublishedProperty, ours: &OurProperty) {
        if let Some(required) = theirs.required.filter(|required| *required != ours.required) {
            let (there, here) = if required { ("required", "optional") } else { ("optional", "required") };
            self.found(Kind::RequiredOnOneSide, format!("{item}: {there} there, {here} here"));
        }
        if theirs.values.is_empty() {
            return;
        }
        for value in theirs.values.difference(&ours.values) {
            self.found(Kind::ValueWeLack, format!("{item} = {value}"));
        }
        for value in ours.values.difference(&theirs.values) {
            self.found(Kind::ValuePackageLacks, format!("{item} = {value}"));
        }
    }
}

/// An operation without the names of its path parameters, which are ours to choose.
fn key((method, path): &(String, String)) -> String {
    let path: Vec<&str> = path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect();
    format!("{method} {}", path.join("/"))
}

impl Since {
    /// Whether something came after a release.
    fn is_after(&self, version: &str) -> bool {
        let from = self.from.as_deref().and_then(|from| is_later(from, version));
        let after = self.after.as_deref().and_then(|after| is_later(version, after));
        from == Some(true) || after == Some(false)
    }
}
