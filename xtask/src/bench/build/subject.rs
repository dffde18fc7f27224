//! What is built: our crate with sets of features, and the clients that rivals generate.

use crate::project::Failure;

/// One build.
#[derive(Debug)]
pub(super) struct Subject {
    /// Name on the command line; also the feature and the binary of the dependent package.
    pub(super) name: &'static str,
    /// Name in the table.
    pub(super) description: &'static str,
    /// Who wrote the client.
    pub(super) maker: Maker,
    /// The operations that are asked for: subjects with the same ones are compared.
    pub(super) scope: Scope,
    /// Cargo features of the client, if it has some to choose; `default` is one of them.
    pub(super) features: &'static [&'static str],
    /// What a program does with the client, in an `async` block.
    pub(super) calls: &'static str,
}

/// Who wrote a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Maker {
    Ours,
    Progenitor,
    OpenapiGenerator,
    Ploidy,
    Oas3Gen,
    /// Nobody: reqwest and serde alone, which every client is built upon.
    ByHand,
}

impl Maker {
    /// Makes clients that ours are compared with.
    pub(super) fn is_rival(self) -> bool {
        !matches!(self, Self::Ours | Self::ByHand)
    }
}

/// Operations that a program needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Scope {
    /// Everything of both documents.
    Both,
    /// Prove.
    Prove,
    /// One group of GenAuth, `mfa`.
    Group,
}

impl Scope {
    /// Documents that a client without a choice of its own is generated from.
    pub(super) fn apis(self) -> &'static [&'static str] {
        match self {
            Self::Both => &["prove", "genauth"],
            Self::Prove => &["prove"],
            Self::Group => &["genauth"],
        }
    }
}

const OUR_PROVE_CALL: &str = "
        let client = identity_apis::prove::Client::from_env().unwrap();
        let query = identity_apis::prove::types::GetIdentityQuery::new();
        println!(\"{:?}\", client.get_identity(\"id\", &query).await);";
const OUR_GENAUTH_CALL: &str = "
        let client = identity_apis::genauth::Client::from_env().unwrap();
        let query = identity_apis::genauth::types::GetUserMfaInfoQuery::new(\"id\");
        println!(\"{:?}\", client.get_user_mfa_info(&query).await);";
const OUR_TYPES: &str = "
        use identity_apis::Validate;
        let query = identity_apis::genauth::types::GetUserMfaInfoQuery::new(\"id\");
        println!(\"{query:?} {:?}\", query.validate());";

/// Every subject, in the order of the table: ours first, by scope.
pub(super) const SUBJECTS: [Subject; 22] = [
    Subject {
        name: "all",
        description: "identity-apis, default features",
        maker: Maker::Ours,
        scope: Scope::Both,
        features: &["default"],
        calls: OUR_GENAUTH_CALL,
    },
    Subject {
        name: "selected",
        description: "identity-apis, prove,genauth,rustls",
        maker: Maker::Ours,
        scope: Scope::Both,
        features: &["prove", "genauth", "rustls"],
        calls: OUR_GENAUTH_CALL,
    },
    Subject {
        name: "no-provider",
        description: "identity-apis, both APIs, rustls-no-provider",
        maker: Maker::Ours,
        scope: Scope::Both,
        features: &["prove", "genauth", "rustls-no-provider"],
        calls: OUR_GENAUTH_CALL,
    },
    Subject {
        name: "types",
        description: "identity-apis, both APIs without client",
        maker: Maker::Ours,
        scope: Scope::Both,
        features: &["prove", "genauth"],
        calls: OUR_TYPES,
    },
    Subject {
        name: "progenitor-both",
        description: "progenitor",
        maker: Maker::Progenitor,
        scope: Scope::Both,
        features: &["prove", "genauth"],
        calls: PROGENITOR_GENAUTH_CALL,
    },
    Subject {
        name: "openapi-generator-both",
        description: "openapi-generator",
        maker: Maker::OpenapiGenerator,
        scope: Scope::Both,
        features: &["default"],
        calls: OPENAPI_GENERATOR_GENAUTH_CALL,
    },
    Subject {
        name: "ploidy-both",
        description: "ploidy",
        maker: Maker::Ploidy,
        scope: Scope::Both,
        features: &["default"],
        calls: PLOIDY_GENAUTH_CALL,
    },
    Subject {
        name: "oas3-gen-both",
        description: "oas3-gen",
        maker: Maker::Oas3Gen,
        scope: Scope::Both,
        features: &[],
        calls: OAS3_GEN_GENAUTH_CALL,
    },
    Subject {
        name: "prove",
        description: "identity-apis, prove,rustls",
        maker: Maker::Ours,
        scope: Scope::Prove,
        features: &["prove", "rustls"],
        calls: OUR_PROVE_CALL,
    },
    Subject {
        name: "prove-no-provider",
        description: "identity-apis, prove,rustls-no-provider",
        maker: Maker::Ours,
        scope: Scope::Prove,
        features: &["prove", "rustls-no-provider"],
        calls: OUR_PROVE_CALL,
    },
    Subject {
        name: "prove-native-tls",
        description: "identity-apis, prove,native-tls",
        maker: Maker::Ours,
        scope: Scope::Prove,
        features: &["prove", "native-tls"],
        calls: OUR_PROVE_CALL,
    },
    Subject {
        name: "by-hand",
        description: "one call by hand, reqwest with rustls and serde",
        maker: Maker::ByHand,
        scope: Scope::Prove,
        features: &[],
        calls: BY_HAND_CALL,
    },
    Subject {
        name: "progenitor-prove",
        description: "progenitor",
        maker: Maker::Progenitor,
        scope: Scope::Prove,
        features: &["prove"],
        calls: PROGENITOR_PROVE_CALL,
    },
    Subject {
        name: "openapi-generator-prove",
        description: "openapi-generator",
        maker: Maker::OpenapiGenerator,
        scope: Scope::Prove,
        features: &["default"],
        calls: OPENAPI_GENERATOR_PROVE_CALL,
    },
    Subject {
        name: "ploidy-prove",
        description: "ploidy",
        maker: Maker::Ploidy,
        scope: Scope::Prove,
        features: &["default"],
        calls: PLOIDY_PROVE_CALL,
    },
    Subject {
        name: "oas3-gen-prove",
        description: "oas3-gen",
        maker: Maker::Oas3Gen,
        scope: Scope::Prove,
        features: &[],
        calls: OAS3_GEN_PROVE_CALL,
    },
    Subject {
        name: "mfa",
        description: "identity-apis, genauth-mfa,rustls",
        maker: Maker::Ours,
        scope: Scope::Group,
        features: &["genauth-mfa", "rustls"],
        calls: OUR_GENAUTH_CALL,
    },
    Subject {
        name: "mfa-no-provider",
        description: "identity-apis, genauth-mfa,rustls-no-provider",
        maker: Maker::Ours,
        scope: Scope::Group,
        features: &["genauth-mfa", "rustls-no-provider"],
        calls: OUR_GENAUTH_CALL,
    },
    Subject {
        name: "progenitor-mfa",
        description: "progenitor, which cannot select: all of GenAuth",
        maker: Maker::Progenitor,
        scope: Scope::Group,
        features: &["genauth"],
        calls: PROGENITOR_GENAUTH_CALL,
    },
    Subject {
        name: "openapi-generator-mfa",
        description: "openapi-generator, filtered by tag (keeps all models)",
        maker: Maker::OpenapiGenerator,
        scope: Scope::Group,
        features: &["default"],
        calls: OPENAPI_GENERATOR_GROUP_CALL,
    },
    Subject {
        name: "ploidy-mfa",
        description: "ploidy, feature of the group",
        maker: Maker::Ploidy,
        scope: Scope::Group,
        features: &["mfa"],
        calls: PLOIDY_GENAUTH_CALL,
    },
    Subject {
        name: "oas3-gen-mfa",
        description: "oas3-gen, with --only",
        maker: Maker::Oas3Gen,
        scope: Scope::Group,
        features: &[],
        calls: OAS3_GEN_GROUP_CALL,
    },
];

/// The subjects of these names, or all.
pub(super) fn chosen(names: &[String]) -> Result<Vec<&'static Subject>, Failure> {
    if let Some(unknown) = names.iter().find(|name| !SUBJECTS.iter().any(|subject| subject.name == **name)) {
        let known: Vec<&str> = SUBJECTS.iter().map(|subject| subject.name).collect();
        return Err(Failure::new(format!(
            "error: there is no subject `{unknown}`\n  help: use some of {}",
            known.join(", ")
        )));
    }
    Ok(SUBJECTS.iter().filter(|subject| names.is_empty() || names.iter().any(|name| name == subject.name)).collect())
}

const BY_HAND_CALL: &str = "
        let url = std::env::var(\"URL\").unwrap();
        println!(\"{:?}\", by_hand::identity(&Default::default(), &url, \"id\", \"request\").await);";
const PROGENITOR_PROVE_CALL: &str = "
        let client = progenitor_yardstick::prove::Client::new(&std::env::var(\"URL\").unwrap());
        println!(\"{:?}\", client.v3_get_identity(\"id\", None).await);";
const PROGENITOR_GENAUTH_CALL: &str = "
        let client = progenitor_yardstick::genauth::Client::new(&std::env::var(\"URL\").unwrap());
        println!(\"{:?}\", client.get_user_mfa_info(\"id\", None).await);";
const OPENAPI_GENERATOR_PROVE_CALL: &str = "
        let client = openapi_generator_prove::apis::configuration::Configuration::new();
        println!(\"{:?}\", openapi_generator_prove::apis::identity_api::v3_get_identity(&client, \"id\", None).await);";
const OPENAPI_GENERATOR_GENAUTH_CALL: &str = "
        let client = openapi_generator_genauth::apis::configuration::Configuration::new();
        println!(\"{:?}\", openapi_generator_genauth::apis::mfa_api::get_user_mfa_info(&client, \"id\", None).await);";
const OPENAPI_GENERATOR_GROUP_CALL: &str = "
        let client = openapi_generator_mfa::apis::configuration::Configuration::new();
        println!(\"{:?}\", openapi_generator_mfa::apis::mfa_api::get_user_mfa_info(&client, \"id\", None).await);";
const PLOIDY_PROVE_CALL: &str = "
        let client = ploidy_prove::Client::new(std::env::var(\"URL\").unwrap()).unwrap();
        println!(\"{:?}\", client.v3_get_identity(\"id\", &Default::default()).await);";
const PLOIDY_GENAUTH_CALL: &str = "
        let client = ploidy_genauth::Client::new(std::env::var(\"URL\").unwrap()).unwrap();
        println!(\"{:?}\", client.get_user_mfa_info(&Default::default()).await);";
const OAS3_GEN_PROVE_CALL: &str = "
        let client = oas3_gen_prove::IdentityClient::with_base_url(std::env::var(\"URL\").unwrap()).unwrap();
        println!(\"{:?}\", client.v3get_identity(Default::default()).await.is_ok());";
const OAS3_GEN_GENAUTH_CALL: &str = "
        let client = oas3_gen_genauth::IdentityClient::with_base_url(std::env::var(\"URL\").unwrap()).unwrap();
        println!(\"{:?}\", client.get_user_mfa_info(Default::default()).await.is_ok());";
const OAS3_GEN_GROUP_CALL: &str = "
        let client = oas3_gen_mfa::IdentityClient::with_base_url(std::env::var(\"URL\").unwrap()).unwrap();
        println!(\"{:?}\", client.get_user_mfa_info(Default::default()).await.is_ok());";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subjects_of_ours_have_rivals_with_the_same_operations() {
        for scope in [Scope::Both, Scope::Prove, Scope::Group] {
            let of_scope = || SUBJECTS.iter().filter(|subject| subject.scope == scope);
            assert!(of_scope().any(|subject| subject.maker == Maker::Ours), "{scope:?}");
            for maker in [Maker::Progenitor, Maker::OpenapiGenerator, Maker::Ploidy, Maker::Oas3Gen] {
                assert_eq!(of_scope().filter(|subject| subject.maker == maker).count(), 1, "{maker:?} {scope:?}");
            }
        }
    }

    #[test]
    fn subjects_are_chosen_by_name() {
        assert_eq!(chosen(&[]).map(|subjects| subjects.len()).ok(), Some(SUBJECTS.len()));
        let names: Vec<_> = chosen(&["prove".to_owned()]).into_iter().flatten().map(|subject| subject.name).collect();
        assert_eq!(names, ["prove"]);
        assert!(chosen(&["no".to_owned()]).is_err());
    }
}
