//! What drives the sandbox.

use crate::project::Failure;

/// A third-party program, and the script that makes it call the sandbox.
pub(super) struct Driver {
    pub(super) name: &'static str,
    pub(super) what: &'static str,
    pub(super) language: Language,
    /// The package that can be replaced first, then what it needs without saying so.
    pub(super) packages: &'static [&'static str],
    /// In `interop/`.
    pub(super) script: &'static str,
    /// The document that is tried, relative to the project.
    pub(super) document: Option<&'static str>,
}

/// Whose packages they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    Node,
    Python,
}

pub(super) static DRIVERS: &[Driver] = &[
    Driver {
        name: "prove-npm",
        what: "Prove's SDK for Node",
        language: Language::Node,
        packages: &["@prove-identity/prove-api"],
        script: "prove-npm.cjs",
        document: None,
    },
    Driver {
        name: "authing-npm",
        what: "the SDK for Node of GenAuth's sibling service: request signatures",
        language: Language::Node,
        packages: &["authing-node-sdk"],
        script: "authing-npm.cjs",
        document: None,
    },
    Driver {
        name: "genauth-pypi",
        what: "GenAuth's SDK for Python: management tokens",
        language: Language::Python,
        packages: &["genauth", "websockets"],
        script: "genauth-pypi.py",
        document: None,
    },
    Driver {
        name: "schemathesis-prove",
        what: "schemathesis on the document of Prove",
        language: Language::Python,
        packages: &["schemathesis"],
        script: "schemathesis-run.py",
        document: Some("specs/prove.json"),
    },
    Driver {
        name: "schemathesis-genauth",
        what: "schemathesis on the document of GenAuth",
        language: Language::Python,
        packages: &["schemathesis"],
        script: "schemathesis-run.py",
        document: Some("specs/genauth.json"),
    },
];

/// The drivers of these names; all without any.
pub(super) fn chosen(names: &[String]) -> Result<Vec<&'static Driver>, Failure> {
    known(names.iter().map(String::as_str))?;
    Ok(DRIVERS.iter().filter(|driver| names.is_empty() || names.iter().any(|name| name == driver.name)).collect())
}

/// Fails for a name that is no driver's.
pub(super) fn known<'n>(names: impl Iterator<Item = &'n str>) -> Result<(), Failure> {
    for name in names {
        if !DRIVERS.iter().any(|driver| driver.name == name) {
            let drivers: Vec<&str> = DRIVERS.iter().map(|driver| driver.name).collect();
            return Err(Failure::new(format!(
                "error: interop: no driver `{name}`\n  help: there are {}",
                drivers.join(", ")
            )));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drivers_are_chosen_by_name() {
        let names = |given: &[&str]| {
            let given: Vec<String> = given.iter().map(|name| (*name).to_owned()).collect();
            chosen(&given).map(|drivers| drivers.iter().map(|driver| driver.name).collect::<Vec<_>>())
        };
        assert_eq!(names(&[]).expect("all").len(), DRIVERS.len());
        assert_eq!(names(&["genauth-pypi", "prove-npm"]).expect("known"), ["prove-npm", "genauth-pypi"]);
        let failure = names(&["prove"]).expect_err("unknown").to_string();
        assert!(failure.contains("`prove`") && failure.contains("prove-npm"), "{failure}");
    }
}
