//! The LDAP server of the user pool. The sandbox serves no LDAP; it has the settings and the directory they would expose.

use serde::{Deserialize, Serialize};

/// Settings of the LDAP server. There are none until a domain is saved.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct LdapServer {
    pub(crate) id: String,
    pub(crate) is_enabled: bool,
    pub(crate) domain: String,
    pub(crate) url: Option<String>,
    pub(crate) password: String,
}

impl LdapServer {
    /// Returns the distinguished name that all entries are below: `dc=ships,dc=example` for `ships.example`.
    pub(crate) fn base_dn(&self) -> String {
        let labels: Vec<String> =
            self.domain.split('.').map(|label| format!("dc={}", escape_dn_value(label))).collect();
        labels.join(",")
    }
}

/// Escapes a value for a distinguished name (RFC 4514).
pub(crate) fn escape_dn_value(value: &str) -> String {
    let is_special = |character: char| matches!(character, ',' | '+' | '"' | '\\' | '<' | '>' | ';' | '=' | '#');
    value.chars().flat_map(|character| is_special(character).then_some('\\').into_iter().chain([character])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dn_values_are_escaped() {
        assert_eq!(escape_dn_value("a,b=c"), "a\\,b\\=c");
        assert_eq!(escape_dn_value("crew"), "crew");
    }
}
