//! Validation of one request: where it is, and what it has found. A valid request allocates nothing.

use std::any::Any;
use std::fmt::Write as _;

use super::rule::{Rule, Severity};
use super::violation::{Violation, Violations};

/// A request that can be checked before it is sent.
pub trait Validate {
    /// Runs all checks and reports violations to `v`.
    fn check(&self, v: &mut Validator<'_>);

    /// Validates the request.
    ///
    /// # Errors
    ///
    /// All violations, warnings included, if at least one of them is an error.
    fn validate(&self) -> Result<(), Violations> {
        Violations::of(|v| self.check(v), None).into_result()
    }

    /// Validates the request with a context that the request does not hold: how its session was opened.
    ///
    /// ```
    /// # #[cfg(feature = "prove")] {
    /// # #![allow(deprecated)]
    /// use identity_apis::Validate;
    /// use identity_apis::prove::types::{MfaStatusRequest, PossessionType};
    ///
    /// let request = MfaStatusRequest::new().with_correlation_id("c-1").with_phone_number("2001004014");
    /// assert!(request.validate_with(&PossessionType::None).is_ok());
    /// let violations = request.validate_with(&PossessionType::Mobile).unwrap_err();
    /// assert_eq!(violations.iter().next().unwrap().rule(), "mfa-status.phone-only-none");
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of [`validate`](Self::validate).
    fn validate_with<C: ValidationContext>(&self, context: &C) -> Result<(), Violations>
    where
        Self: Sized,
    {
        Violations::of(|v| self.check(v), Some(context)).into_result()
    }

    /// Returns the warnings: violations that do not keep the request from being sent.
    fn warnings(&self) -> Violations {
        Violations::of(|v| self.check(v), None).only_warnings()
    }

    /// Returns the warnings, with a context as for [`validate_with`](Self::validate_with).
    fn warnings_with<C: ValidationContext>(&self, context: &C) -> Violations
    where
        Self: Sized,
    {
        Violations::of(|v| self.check(v), Some(context)).only_warnings()
    }
}

/// What rules across several calls need to know, such as how a session was opened.
pub trait ValidationContext: Any + Send + Sync {}

impl Violations {
    fn of(check: impl FnOnce(&mut Validator<'_>), context: Option<&dyn ValidationContext>) -> Self {
        let mut found = Vec::new();
        check(&mut Validator::new(&mut found, context.map(|context| context as &dyn Any), false));
        Self(found)
    }

    /// Collects violations as a client does before it sends a body of that many bytes: a rule that lacks its context is an
    /// error.
    #[cfg(feature = "client")]
    pub(crate) fn before_sending(
        check: impl FnOnce(&mut Validator<'_>),
        context: Option<&dyn ValidationContext>,
        body_size: Option<usize>,
    ) -> Self {
        let mut found = Vec::new();
        let context = context.map(|context| context as &dyn Any);
        check(&mut Validator { body_size, ..Validator::new(&mut found, context, true) });
        Self(found)
    }
}

/// The position of a check in a request, and the place where it reports violations.
pub struct Validator<'a> {
    path: Path<'a>,
    found: &'a mut Vec<Violation>,
    context: Option<&'a dyn Any>,
    sending: bool,
    /// The number of violations that are kept.
    max: usize,
    /// The size of the body in bytes, if it was received or is written already.
    body_size: Option<usize>,
}

#[derive(Clone, Copy)]
enum Path<'a> {
    Root,
    Property(&'a Path<'a>, &'a str),
    /// A key of a map, which the document does not name.
    Key(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl<'a> Validator<'a> {
    pub(super) fn new(found: &'a mut Vec<Violation>, context: Option<&'a dyn Any>, sending: bool) -> Self {
        Self { path: Path::Root, found, context, sending, max: usize::MAX, body_size: None }
    }

    /// Creates a validator of a received request: of so many bytes, and with a limit of the violations that are kept.
    #[cfg(feature = "checks")]
    pub(crate) fn for_received(found: &'a mut Vec<Violation>, max: usize, body_size: Option<usize>) -> Self {
        Self { path: Path::Root, found, context: None, sending: false, max, body_size }
    }

    /// Reports a violation of the rule at its property.
    pub fn report(&mut self, rule: &Rule, message: impl Into<String>) {
        if self.found.len() >= self.max {
            // An error is kept rather than a warning, or the request would be taken for a good one.
            let is_worse = |last: &Violation| last.severity() < rule.severity;
            if !self.found.last().is_some_and(is_worse) {
                return;
            }
            self.found.pop();
        }
        let mut pointer = Pointer::default();
        pointer.push(&Path::Property(&self.path, rule.property));
        let documented = pointer.documented.unwrap_or(pointer.text.len());
        self.found.push(Violation::at_documented(*rule, pointer.text, documented, message.into()));
    }

    /// Returns the context that the caller passed, if any.
    #[must_use]
    pub fn context<C: ValidationContext>(&self) -> Option<&'a C> {
        self.context.and_then(<dyn Any>::downcast_ref)
    }

    /// Reports that a rule could not be evaluated because its context is missing: an error for a client that is about to
    /// send the request, a warning otherwise.
    pub fn indeterminate(&mut self, rule: &Rule, message: impl Into<String>) {
        let severity = if self.sending { Severity::Error } else { Severity::Warning };
        self.report(&Rule { severity, ..*rule }, message);
    }

    /// Validates the object in a property.
    pub fn property<T: Validate>(&mut self, name: &str, value: Option<&T>) {
        if let Some(value) = value {
            let parent = self.path;
            value.check(&mut self.nested(Path::Property(&parent, name)));
        }
    }

    /// Validates the object at a key of a map.
    pub(super) fn key<T: Validate>(&mut self, key: &str, value: &T) {
        let parent = self.path;
        value.check(&mut self.nested(Path::Key(&parent, key)));
    }

    /// Validates the object at an index of a list.
    pub(super) fn index<T: Validate>(&mut self, index: usize, value: &T) {
        let parent = self.path;
        value.check(&mut self.nested(Path::Item(&parent, index)));
    }

    /// Validates the objects in a list.
    pub fn items<T: Validate>(&mut self, name: &str, list: Option<&Vec<T>>) {
        let parent = self.path;
        let path = Path::Property(&parent, name);
        // A slice, since adapters would be compiled for every type.
        for (index, value) in list.map(Vec::as_slice).unwrap_or_default().iter().enumerate() {
            value.check(&mut self.nested(Path::Item(&path, index)));
        }
    }

    /// Runs a hand-written check for each text of a list.
    pub fn for_each_text(
        &mut self,
        name: &str,
        list: Option<&Vec<String>>,
        mut check: impl FnMut(&mut Validator<'_>, &String),
    ) {
        self.for_each_item(name, list, |v, text| check(v, text));
    }

    /// Runs a hand-written check for each item of a list.
    pub fn for_each_item<T>(
        &mut self,
        name: &str,
        list: Option<&Vec<T>>,
        mut check: impl FnMut(&mut Validator<'_>, &T),
    ) {
        let parent = self.path;
        let path = Path::Property(&parent, name);
        for (index, value) in list.into_iter().flatten().enumerate() {
            check(&mut self.nested(Path::Item(&path, index)), value);
        }
    }

    /// Runs a hand-written check at one item of a list.
    pub fn at_item(&mut self, name: &str, index: usize, check: impl FnOnce(&mut Validator<'_>)) {
        let parent = self.path;
        let path = Path::Property(&parent, name);
        check(&mut self.nested(Path::Item(&path, index)));
    }

    /// Runs a hand-written check at a property.
    pub fn at_property(&mut self, name: &str, check: impl FnOnce(&mut Validator<'_>)) {
        let parent = self.path;
        check(&mut self.nested(Path::Property(&parent, name)));
    }

    /// Returns whether this is the position of the whole request.
    pub(super) fn is_at_root(&self) -> bool {
        matches!(self.path, Path::Root)
    }

    pub(super) fn body_size(&self) -> Option<usize> {
        self.body_size
    }

    fn nested<'b>(&'b mut self, path: Path<'b>) -> Validator<'b> {
        let Self { context, sending, max, body_size, .. } = *self;
        Validator { path, found: self.found, context, sending, max, body_size }
    }
}

/// A JSON pointer that is being written.
#[derive(Default)]
struct Pointer {
    text: String,
    /// The length before the first key of a map.
    documented: Option<usize>,
}

impl Pointer {
    fn push(&mut self, path: &Path<'_>) {
        match path {
            Path::Root => {}
            Path::Property(parent, name) => {
                self.push(parent);
                if !name.is_empty() {
                    self.push_name(name);
                }
            }
            Path::Key(parent, key) => {
                self.push(parent);
                self.documented.get_or_insert(self.text.len());
                self.push_name(key);
            }
            Path::Item(parent, index) => {
                self.push(parent);
                let _ = write!(self.text, "/{index}");
            }
        }
    }

    fn push_name(&mut self, name: &str) {
        self.text.push('/');
        self.text.push_str(&name.replace('~', "~0").replace('/', "~1"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::validation::wording::{ITEMS, count_wanted};

    const RULE: Rule = Rule::document("thing.name.length", "name", "Thing");

    struct Thing {
        name: Option<String>,
        parts: Vec<Thing>,
    }

    impl Validate for Thing {
        fn check(&self, v: &mut Validator<'_>) {
            v.length(&RULE, self.name.as_ref(), Some(1), Some(3));
            v.items("parts", Some(&self.parts));
        }
    }

    fn thing(name: &str, parts: Vec<Thing>) -> Thing {
        Thing { name: Some(name.to_owned()), parts }
    }

    #[test]
    fn violations_name_the_place_and_never_the_value() {
        let violations =
            thing("abc", vec![thing("ok", vec![]), thing("ab", vec![thing("secret", vec![])])]).validate().unwrap_err();
        assert_eq!(violations.len(), 1);
        let violation = violations.iter().next().unwrap();
        assert_eq!(violation.pointer(), "/parts/1/parts/0/name");
        assert_eq!(violation.rule(), "thing.name.length");
        assert!(!violations.to_string().contains("secret"));
    }

    #[test]
    fn messages_count_in_singular_and_plural() {
        for (min, max, expected) in [
            (None, None, "any number of items"),
            (Some(0), None, "any number of items"),
            (None, Some(0), "no items"),
            (Some(0), Some(0), "no items"),
            (Some(1), None, "at least 1 item"),
            (Some(2), None, "at least 2 items"),
            (None, Some(1), "at most 1 item"),
            (Some(0), Some(2), "at most 2 items"),
            (Some(1), Some(1), "exactly 1 item"),
            (Some(6), Some(6), "exactly 6 items"),
            (Some(1), Some(50), "1 to 50 items"),
        ] {
            assert_eq!(count_wanted(min, max, ITEMS), expected);
        }
        let message = |check: &dyn Fn(&mut Validator<'_>)| {
            Violations::of(check, None).iter().map(|violation| violation.message().to_owned()).collect::<Vec<_>>()
        };
        let text = |text: &str, min, max| message(&|v| v.length(&RULE, Some(&text.to_owned()), min, max));
        assert_eq!(text("a", Some(2), Some(2)), ["has 1 character; give exactly 2 characters"]);
        assert_eq!(text("ab", None, Some(1)), ["has 2 characters; give at most 1 character"]);
        assert_eq!(text("a", Some(2), None), ["has 1 character; give at least 2 characters"]);
        assert_eq!(text("abc", Some(1), Some(2)), ["has 3 characters; give 1 to 2 characters"]);
        assert_eq!(text("a", None, Some(0)), ["has 1 character; give no characters"]);
        assert_eq!(text("", Some(1), None), ["is empty; give it a value"]);
        assert_eq!(message(&|v| v.item_count(&RULE, Some(0), Some(1), None)), ["has 0 items; give at least 1 item"]);
        assert_eq!(message(&|v| v.item_count(&RULE, Some(1), None, Some(0))), ["has 1 item; give no items"]);
        let range = |value, min, max| message(&|v| v.range(&RULE, Some(value), min, max));
        assert_eq!(range(0, Some(1), Some(50)), ["is out of range; give 1 to 50"]);
        assert_eq!(range(0, Some(1), Some(1)), ["is out of range; give 1"]);
        assert_eq!(range(0, Some(1), None), ["is out of range; give at least 1"]);
        assert_eq!(range(0, None, Some(-1)), ["is out of range; give at most -1"]);
        assert_eq!(
            message(&|v| v.size(&RULE, &"ab", 1, 10, &[], false)),
            ["has 4 bytes as JSON; the service takes at most 1 byte"]
        );
    }

    #[test]
    fn characters_are_counted_not_bytes() {
        assert!(thing("äöü", vec![]).validate().is_ok());
        assert!(thing("äöüß", vec![]).validate().is_err());
        assert!(thing("", vec![]).validate().is_err());
    }

    #[test]
    fn all_violations_are_found_at_once() {
        let many = thing("long name", vec![thing("another one", vec![]), thing("", vec![])]);
        assert_eq!(many.validate().unwrap_err().len(), 3);
    }

    #[test]
    fn indeterminate_rule_is_an_error_only_before_sending() {
        const NEEDS: Rule = Rule::custom("thing.session", "name", "tests");
        let check = |v: &mut Validator<'_>| v.indeterminate(&NEEDS, "say how the session was opened");
        assert!(!Violations::of(check, None).has_errors());
        #[cfg(feature = "client")]
        assert!(Violations::before_sending(check, None, None).has_errors());
    }
}
