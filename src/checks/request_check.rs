//! One check of a request, from the size of the body to the rules of the type.

use super::options::CheckOptions;
use super::request_tree::{ParseError, RequestTree};
use super::tree_deserializer::TreeDeserializer;
use crate::codec::FromJson;
use crate::codec::tolerance::{self, Finding, FindingKind, Inspection};
use crate::validation::{Rule, Severity, Validate, Validator, Violation, Violations};

const SOURCE: &str = "the shape of the request";
const MALFORMED: Rule = Rule::custom("request.malformed", "", SOURCE);
const TOO_LARGE: Rule = Rule::custom("request.too-large", "", "the limits of the check");
const TOO_DEEP: Rule = Rule::custom("request.too-deep", "", "the limits of the check");
const MORE: Rule = Rule::custom("request.more", "", "the limits of the check");
const TYPE: Rule = Rule::custom("request.type", "", SOURCE);
const REQUIRED: Rule = Rule::custom("request.required", "", SOURCE);
const UNKNOWN: Rule = Rule::custom("request.unknown", "", SOURCE);
const DUPLICATE: Rule = Rule::custom("request.duplicate", "", SOURCE);

/// Checks a tree against one request type.
pub(crate) type CheckFn = fn(RequestTree, &mut RequestCheck<'_>);

/// Reads a tree as that type and, if that succeeds, runs its rules.
pub(crate) fn inspect_as<T: FromJson + Validate>(tree: RequestTree, check: &mut RequestCheck<'_>) {
    let (value, inspection) = tolerance::inspect(check.inspection(), || T::from_json(TreeDeserializer(tree)));
    if let Some(value) = value.filter(|_| inspection.is_read()) {
        check.judge(&value);
    }
    check.take(inspection);
}

/// A check in progress.
pub(crate) struct RequestCheck<'a> {
    pub(super) options: &'a CheckOptions,
    /// Size of a JSON body in bytes.
    pub(super) received: Option<usize>,
    found: Vec<Violation>,
}

impl<'a> RequestCheck<'a> {
    pub(super) fn new(options: &'a CheckOptions) -> Self {
        Self { options, received: None, found: Vec::new() }
    }

    /// One more violation than is kept, which shows that there are more.
    fn most(&self) -> usize {
        self.options.max_violations.saturating_add(1)
    }

    fn inspection(&self) -> Inspection {
        let mut inspection = Inspection::with_max_findings(self.most());
        inspection.wants_unknown = self.options.unknown.is_some();
        inspection.wants_duplicates = self.options.duplicates.is_some();
        inspection.shows_names = self.options.shows_names;
        inspection
    }

    fn judge(&mut self, value: &dyn Validate) {
        let most = self.most();
        value.check(&mut Validator::for_received(&mut self.found, most, self.received));
    }

    fn take(&mut self, inspection: Inspection) {
        let rules = std::mem::take(&mut self.found);
        for finding in inspection.found {
            self.add(&finding);
        }
        self.found.extend(rules);
    }

    fn add(&mut self, finding: &Finding) {
        let (rule, message) = match finding.kind {
            FindingKind::Type => (TYPE, format!("cannot be read as {}; give that", finding.expected)),
            FindingKind::Missing => (REQUIRED, "is required, and missing or null; set it".to_owned()),
            FindingKind::Unknown => (with(UNKNOWN, self.options.unknown), unknown(self.options)),
            FindingKind::Duplicate => {
                let message = "is given more than once, or holds a property that is; give each once".to_owned();
                (with(DUPLICATE, self.options.duplicates), message)
            }
        };
        self.report(rule, &finding.pointer, message);
    }

    pub(super) fn report(&mut self, rule: Rule, pointer: &str, message: String) {
        self.found.push(Violation::new(rule, pointer.to_owned(), message));
    }

    pub(super) fn malformed(&mut self, message: String) {
        self.report(MALFORMED, "", message);
    }

    /// Returns whether this many bytes are within the limit.
    pub(super) fn fits(&mut self, bytes: usize, what: &str) -> Option<()> {
        let most = self.options.max_bytes;
        if bytes <= most {
            return Some(());
        }
        self.report(TOO_LARGE, "", format!("{what} has {bytes} bytes; give at most {most}"));
        None
    }

    /// Returns the tree, if the request could be parsed.
    pub(super) fn readable(&mut self, read: Result<RequestTree, ParseError>, what: &str) -> Option<RequestTree> {
        match read {
            Ok(tree) => return Some(tree),
            Err(ParseError::Malformed(problem)) => self.malformed(format!("{what} {problem}")),
            Err(ParseError::TooDeep(most)) => {
                let message = format!("{what} has more than {most} lists and objects in each other; give fewer");
                self.report(TOO_DEEP, "", message);
            }
        }
        None
    }

    pub(super) fn finish(mut self) -> Violations {
        if self.found.len() > self.options.max_violations {
            // Errors are kept rather than warnings: without them the request would be taken for a good one.
            self.found.sort_by_key(|violation| violation.severity() != Severity::Error);
            let is_rejected = self.found.iter().any(|violation| violation.severity() == Severity::Error);
            self.found.truncate(self.options.max_violations);
            let rule = if is_rejected { MORE } else { MORE.warning() };
            self.report(rule, "", "has more violations than are listed".to_owned());
        }
        Violations::found(self.found)
    }
}

fn with(rule: Rule, severity: Option<Severity>) -> Rule {
    if severity == Some(Severity::Warning) { rule.warning() } else { rule }
}

/// If names are shown, the pointer is that of the property, else that of its object.
fn unknown(options: &CheckOptions) -> String {
    let message = if options.shows_names { "is not documented; leave it out" } else { "has an undocumented property" };
    message.to_owned()
}
