//! What is known, and what we decided about it.

use std::collections::BTreeMap;

use identity_apis_codegen::DocumentRule;
use identity_apis_resolve::Api;
use serde::Deserialize;
use serde_json::Value;

use super::code::{self, WrittenRule};
use crate::project::{Failure, Project};

/// What we decided about the rules of an API.
fn decisions(api: Api) -> &'static str {
    match api {
        Api::Prove => include_str!("prove.json"),
        Api::GenAuth => include_str!("genauth.json"),
    }
}

/// What becomes of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Disposition {
    /// A request that breaks it is not sent.
    Error,
    /// Reported, not rejected.
    Warning,
    /// It cannot be broken: the types do not allow it.
    Type,
    /// A flow enforces it.
    Flow,
    /// About responses: decoding is written so that it holds.
    Decoding,
    /// The client enforces it.
    Transport,
    /// Nothing can be checked; the description has the reason.
    None,
}

impl Disposition {
    pub(super) const ALL: [Self; 7] =
        [Self::Error, Self::Warning, Self::Type, Self::Flow, Self::Decoding, Self::Transport, Self::None];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Type => "type",
            Self::Flow => "flow",
            Self::Decoding => "decoding",
            Self::Transport => "transport",
            Self::None => "not enforceable",
        }
    }

    pub(super) fn meaning(self) -> &'static str {
        match self {
            Self::Error => "checked before sending; a request that violates it is not sent",
            Self::Warning => "checked and reported, not rejected: sources disagree, or samples violate it",
            Self::Type => "built into a type: it cannot be violated",
            Self::Flow => "part of a flow, which has only the valid steps",
            Self::Decoding => "about responses; part of decoding",
            Self::Transport => "part of the client: tokens, encoding, errors",
            Self::None => "nothing to check; the description has the reason",
        }
    }

    pub(super) fn is_checked(self) -> bool {
        matches!(self, Self::Error | Self::Warning)
    }
}

/// One rule.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub(super) id: String,
    /// Row of the table it comes from.
    #[serde(default)]
    pub(super) row: Option<u32>,
    /// What it limits, in a word.
    #[serde(default)]
    pub(super) kind: Option<String>,
    /// Schemas and operations; none if it is about all.
    pub(super) schemas: Vec<String>,
    pub(super) properties: Vec<String>,
    /// Properties that the document no longer has, and must not have.
    #[serde(default)]
    pub(super) former_properties: Vec<String>,
    pub(super) disposition: Disposition,
    /// The rule that checks this one as well.
    #[serde(default)]
    pub(super) by: Option<String>,
    pub(super) description: String,
}

/// A case of `tests/rules`; what the requests are is the tests' affair.
#[derive(Debug, Deserialize)]
pub(super) struct Case {
    pub(super) rule: String,
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) severity: Disposition,
    /// Both have to be there, or the case cannot be read.
    #[serde(rename = "accepted")]
    _accepted: Value,
    #[serde(rename = "rejected")]
    _rejected: Value,
}

/// Everything that is known about the rules of one service.
pub(super) struct Catalog {
    pub(super) api: Api,
    pub(super) entries: Vec<Entry>,
    pub(super) document: Value,
    pub(super) limits: Vec<DocumentRule>,
    pub(super) written: Vec<WrittenRule>,
    pub(super) cases: Vec<Case>,
}

impl Catalog {
    pub(super) fn read(project: &Project, api: Api) -> Result<Self, Failure> {
        let path = api.resolved();
        let text = project.read(&path)?;
        let limits = identity_apis_codegen::rules(&text, &api.options())
            .map_err(|error| Failure::new(format!("error: {error}")))?;
        let cases = format!("tests/rules/{}.json", api.name());
        Ok(Self {
            api,
            entries: parsed(&format!("xtask/src/rules/{}.json", api.name()), decisions(api))?,
            document: parsed(&path, &text)?,
            limits,
            written: code::written(project, &format!("src/{}/rules", api.name()))?,
            cases: parsed(&cases, &project.read(&cases)?)?,
        })
    }

    /// How many entries have each disposition, in the order of [`Disposition::ALL`].
    pub(super) fn counts(&self) -> BTreeMap<Disposition, usize> {
        let count = |one: Disposition| self.entries.iter().filter(|entry| entry.disposition == one).count();
        Disposition::ALL.into_iter().map(|one| (one, count(one))).collect()
    }

    /// Limits of the document that go by a name of their own, since nothing else is known about them.
    pub(super) fn unnamed_limits(&self) -> impl Iterator<Item = &DocumentRule> {
        self.limits.iter().filter(|limit| !self.entries.iter().any(|entry| entry.id == limit.id))
    }

    /// Where an entry is checked.
    pub(super) fn places(&self, entry: &Entry) -> Vec<String> {
        let id = entry.by.as_ref().unwrap_or(&entry.id);
        let mut places: Vec<String> =
            self.written.iter().filter(|rule| rule.id == *id).map(|rule| format!("`{}`", rule.file)).collect();
        if self.limits.iter().any(|limit| limit.id == *id) {
            places.push("document".to_owned());
        }
        places.sort();
        places.dedup();
        places
    }
}

fn parsed<T: for<'de> Deserialize<'de>>(path: &str, text: &str) -> Result<T, Failure> {
    serde_json::from_str(text).map_err(|error| Failure::new(format!("error: {path}: {error}")))
}
