//! What is built.

use crate::project::Failure;

/// One build.
#[derive(Debug)]
pub(super) struct Row {
    /// Name on the command line.
    pub(super) name: &'static str,
    /// Name in the table.
    pub(super) description: &'static str,
    /// Directory of the package, relative to the project.
    pub(super) directory: &'static str,
    /// Name of the package.
    pub(super) package: &'static str,
    /// Default features.
    pub(super) defaults: bool,
    /// Features.
    pub(super) features: &'static [&'static str],
    /// The row it is compared with.
    pub(super) beside: Option<&'static str>,
    /// The body of `main` of a minimal program.
    pub(super) program: &'static str,
}

const OURS: Row = Row {
    name: "",
    description: "",
    directory: ".",
    package: "identity-apis",
    defaults: false,
    features: &[],
    beside: None,
    program: "",
};

const PROGENITOR: Row =
    Row { directory: "benches/build/progenitor", package: "progenitor-yardstick", defaults: true, ..OURS };

const OUR_PROVE_CALL: &str = "
    let client = identity_apis::prove::Client::from_env().unwrap();
    let query = identity_apis::prove::types::GetIdentityQuery::new();
    println!(\"{:?}\", client.get_identity(\"id\", &query).await);";
const OUR_GENAUTH_CALL: &str = "
    let client = identity_apis::genauth::Client::from_env().unwrap();
    let query = identity_apis::genauth::types::GetUserMfaInfoQuery::new(\"id\");
    println!(\"{:?}\", client.get_user_mfa_info(&query).await);";
const OUR_BOTH_CALLS: &str = "
    let client = identity_apis::prove::Client::from_env().unwrap();
    let query = identity_apis::prove::types::GetIdentityQuery::new();
    println!(\"{:?}\", client.get_identity(\"id\", &query).await);
    let client = identity_apis::genauth::Client::from_env().unwrap();
    let query = identity_apis::genauth::types::GetUserMfaInfoQuery::new(\"id\");
    println!(\"{:?}\", client.get_user_mfa_info(&query).await);";
const OUR_TYPES: &str = "
    use identity_apis::Validate;
    let query = identity_apis::prove::types::GetIdentityQuery::new();
    println!(\"{query:?} {:?}\", query.validate());
    let query = identity_apis::genauth::types::GetUserMfaInfoQuery::new(\"id\");
    println!(\"{query:?} {:?}\", query.validate());";
const PROGENITOR_PROVE_CALL: &str = "
    let client = progenitor_yardstick::prove::Client::new(&std::env::var(\"URL\").unwrap());
    println!(\"{:?}\", client.v3_get_identity(\"id\", None).await);";
const PROGENITOR_GENAUTH_CALL: &str = "
    let client = progenitor_yardstick::genauth::Client::new(&std::env::var(\"URL\").unwrap());
    println!(\"{:?}\", client.get_user_mfa_info(\"id\", None).await);";
const PROGENITOR_BOTH_CALLS: &str = "
    let client = progenitor_yardstick::prove::Client::new(&std::env::var(\"URL\").unwrap());
    println!(\"{:?}\", client.v3_get_identity(\"id\", None).await);
    let client = progenitor_yardstick::genauth::Client::new(&std::env::var(\"URL\").unwrap());
    println!(\"{:?}\", client.get_user_mfa_info(\"id\", None).await);";

/// Every row; each stands before the one it is compared with.
pub(super) const ROWS: [Row; 7] = [
    Row {
        name: "all",
        description: "identity-apis, default features",
        defaults: true,
        beside: Some("progenitor-both"),
        program: OUR_BOTH_CALLS,
        ..OURS
    },
    Row {
        name: "types",
        description: "identity-apis, prove,genauth without client",
        features: &["prove", "genauth"],
        beside: Some("progenitor-both"),
        program: OUR_TYPES,
        ..OURS
    },
    Row {
        name: "progenitor-both",
        description: "progenitor, both documents",
        features: &["prove", "genauth"],
        program: PROGENITOR_BOTH_CALLS,
        ..PROGENITOR
    },
    Row {
        name: "prove",
        description: "identity-apis, client,rustls,prove",
        features: &["client", "rustls", "prove"],
        beside: Some("progenitor-prove"),
        program: OUR_PROVE_CALL,
        ..OURS
    },
    Row {
        name: "progenitor-prove",
        description: "progenitor, prove",
        features: &["prove"],
        program: PROGENITOR_PROVE_CALL,
        ..PROGENITOR
    },
    Row {
        name: "genauth-mfa",
        description: "identity-apis, client,rustls,genauth-mfa",
        features: &["client", "rustls", "genauth-mfa"],
        beside: Some("progenitor-genauth"),
        program: OUR_GENAUTH_CALL,
        ..OURS
    },
    Row {
        name: "progenitor-genauth",
        description: "progenitor, genauth",
        features: &["genauth"],
        program: PROGENITOR_GENAUTH_CALL,
        ..PROGENITOR
    },
];

/// The rows of these names, or all.
pub(super) fn chosen(names: &[String]) -> Result<Vec<&'static Row>, Failure> {
    if let Some(unknown) = names.iter().find(|name| !ROWS.iter().any(|row| row.name == **name)) {
        let known: Vec<&str> = ROWS.iter().map(|row| row.name).collect();
        return Err(Failure::new(format!(
            "error: there is no row `{unknown}`\n  help: use some of {}",
            known.join(", ")
        )));
    }
    Ok(ROWS.iter().filter(|row| names.is_empty() || names.iter().any(|name| name == row.name)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_compared_with_one_that_exists() {
        for row in &ROWS {
            if let Some(other) = row.beside {
                assert_eq!(ROWS.iter().filter(|row| row.name == other).count(), 1, "{other}");
            }
        }
    }

    #[test]
    fn rows_are_chosen_by_name() {
        assert_eq!(chosen(&[]).map(|rows| rows.len()).ok(), Some(ROWS.len()));
        let names: Vec<_> = chosen(&["prove".to_owned()]).into_iter().flatten().map(|row| row.name).collect();
        assert_eq!(names, ["prove"]);
        assert!(chosen(&["no".to_owned()]).is_err());
    }
}
