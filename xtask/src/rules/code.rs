//! Finds the rules that are written by hand.

use crate::project::{Failure, Project};

/// A constant of `src/<api>/rules`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct WrittenRule {
    pub(super) id: String,
    pub(super) property: String,
    pub(super) file: String,
}

pub(super) fn written(project: &Project, directory: &str) -> Result<Vec<WrittenRule>, Failure> {
    let mut rules = Vec::new();
    for name in project.list(directory)? {
        let file = format!("{directory}/{name}");
        if file.ends_with(".rs") {
            rules.extend(in_source(&file, &project.read(&file)?));
        }
    }
    Ok(rules)
}

/// Every `Rule::custom("id", "property", ..)`.
fn in_source(file: &str, source: &str) -> Vec<WrittenRule> {
    let mut literals = source.split("Rule::custom(").skip(1).map(|call| call.split('"').skip(1).step_by(2));
    let mut rules = Vec::new();
    for mut texts in literals.by_ref() {
        if let (Some(id), Some(property)) = (texts.next(), texts.next()) {
            rules.push(WrittenRule { id: id.to_owned(), property: property.to_owned(), file: file.to_owned() });
        }
    }
    rules
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_are_found_however_they_are_broken() {
        let source = "const A: Rule = Rule::custom(\"a.b\", \"c\", \"d\").warning();\n\
                      const B: Rule =\n    Rule::custom(\n        \"e.f\",\n        \"\",\n        \"g\",\n    );\n";
        let found: Vec<_> = in_source("x.rs", source).into_iter().map(|rule| (rule.id, rule.property)).collect();
        assert_eq!(found, [("a.b".to_owned(), "c".to_owned()), ("e.f".to_owned(), String::new())]);
    }
}
