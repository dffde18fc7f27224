//! Walks a request and collects what is wrong. A valid request allocates nothing.

use std::any::Any;
use std::fmt::Write as _;

use serde::Serialize;

use super::pattern::Form;
use super::rule::{Rule, Severity};
use super::violation::Violation;
use super::{Validate, ValidationContext};

/// Where a check stands in a request, and where it reports to.
pub struct Validator<'a> {
    path: Path<'a>,
    found: &'a mut Vec<Violation>,
    context: Option<&'a dyn Any>,
    sending: bool,
    /// How many violations are kept.
    most: usize,
    /// Bytes of the body as it was received, if there is one.
    received: Option<usize>,
}

#[derive(Clone, Copy)]
enum Path<'a> {
    Root,
    Member(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl<'a> Validator<'a> {
    pub(super) fn new(found: &'a mut Vec<Violation>, context: Option<&'a dyn Any>, sending: bool) -> Self {
        Self { path: Path::Root, found, context, sending, most: usize::MAX, received: None }
    }

    /// A checker of a request that somebody else has written: of so many bytes, and with a limit to what is kept of the
    /// violations in it.
    #[cfg(feature = "checks")]
    pub(crate) fn of_received(found: &'a mut Vec<Violation>, most: usize, received: Option<usize>) -> Self {
        Self { path: Path::Root, found, context: None, sending: false, most, received }
    }

    /// Reports a violation of the rule at its member.
    pub fn report(&mut self, rule: &Rule, message: impl Into<String>) {
        if self.found.len() >= self.most {
            // An error is kept rather than a warning, or the request would be taken for a good one.
            let is_worse = |last: &Violation| last.severity() < rule.severity;
            if !self.found.last().is_some_and(is_worse) {
                return;
            }
            self.found.pop();
        }
        let pointer = pointer(&Path::Member(&self.path, rule.member));
        self.found.push(Violation::new(*rule, pointer, message.into()));
    }

    /// What the caller told about the session, if it did.
    #[must_use]
    pub fn context<C: ValidationContext>(&self) -> Option<&'a C> {
        self.context.and_then(<dyn Any>::downcast_ref)
    }

    /// Reports that a rule could not be judged because nobody told about the session: refused by a client that is
    /// about to send, a warning for whoever only looks.
    pub fn indeterminate(&mut self, rule: &Rule, message: impl Into<String>) {
        let severity = if self.sending { Severity::Error } else { Severity::Warning };
        self.report(&Rule { severity, ..*rule }, message);
    }

    /// Checks an object that a member holds.
    pub fn member<T: Validate>(&mut self, name: &str, value: Option<&T>) {
        if let Some(value) = value {
            let parent = self.path;
            value.check(&mut self.at(Path::Member(&parent, name)));
        }
    }

    /// Checks every object of a list.
    pub fn each<T: Validate>(&mut self, name: &str, list: Option<&Vec<T>>) {
        let parent = self.path;
        let member = Path::Member(&parent, name);
        for (index, value) in list.into_iter().flatten().enumerate() {
            value.check(&mut self.at(Path::Item(&member, index)));
        }
    }

    /// Number of characters of a text.
    pub fn length(&mut self, rule: &Rule, value: Option<&String>, least: Option<usize>, most: Option<usize>) {
        let Some(value) = value else { return };
        // A text has at most as many characters as bytes, so most are not counted.
        let fits_by_bytes = least.is_none() && most.is_some_and(|most| value.len() <= most);
        if fits_by_bytes {
            return;
        }
        let count = value.chars().count();
        if count == 0 && least.is_some_and(|least| least > 0) {
            self.report(rule, "is empty; give it a value");
        } else if most.is_some_and(|most| count > most) || least.is_some_and(|least| count < least) {
            let (count, wanted) = (counted(count, CHARACTERS), count_wanted(least, most, CHARACTERS));
            self.report(rule, format!("has {count}; give {wanted}"));
        }
    }

    /// Number of items of a list.
    pub fn items(&mut self, rule: &Rule, count: Option<usize>, least: Option<usize>, most: Option<usize>) {
        let Some(count) = count else { return };
        if most.is_some_and(|most| count > most) || least.is_some_and(|least| count < least) {
            let (count, wanted) = (counted(count, ITEMS), count_wanted(least, most, ITEMS));
            self.report(rule, format!("has {count}; give {wanted}"));
        }
    }

    /// Range of a number.
    pub fn range<T: Into<i128>>(&mut self, rule: &Rule, value: Option<T>, least: Option<i128>, most: Option<i128>) {
        let Some(value) = value.map(Into::into) else { return };
        if most.is_some_and(|most| value > most) || least.is_some_and(|least| value < least) {
            self.report(rule, format!("is out of range; give {}", range_wanted(least, most)));
        }
    }

    /// Number of characters of each text of a list; reported at the item.
    pub fn item_lengths(&mut self, rule: &Rule, list: Option<&Vec<String>>, least: Option<usize>, most: Option<usize>) {
        self.each_text(rule.member, list, |at, text| at.length(&rule.of_item(), Some(text), least, most));
    }

    /// Allowed characters.
    pub fn characters(&mut self, rule: &Rule, value: Option<&String>, allowed: &[(char, char)], least: usize) {
        let Some(value) = value else { return };
        if value.len() < least {
            self.report(rule, "is empty; leave it out or give it a value");
        } else if !all_in(value, allowed) {
            self.report(rule, format!("has characters outside the documented set ({})", named(allowed)));
        }
    }

    /// Form of a text; `words` tell it to people.
    pub fn form(&mut self, rule: &Rule, value: Option<&String>, form: &impl Form, words: &str) {
        let Some(value) = value else { return };
        if !form.fits(value) {
            self.report(rule, format!("does not have the documented form; give {words}"));
        }
    }

    /// A value of a set: one that is not listed is passed on, since services add values, but it may be a slip.
    pub fn known(&mut self, rule: &Rule, known: bool) {
        if !known {
            self.report(rule, "is not one of the documented values; use one of them, unless the service has added it");
        }
    }

    /// An id that the caller chooses and the service stores in the clear: neither an address nor one of the given
    /// values, which tell who someone is.
    pub fn not_personal(&mut self, rule: &Rule, value: Option<&String>, persons: &[Option<&String>]) {
        let Some(value) = value.filter(|value| !value.is_empty()) else { return };
        if value.contains('@') || persons.iter().flatten().any(|person| *person == value) {
            self.report(rule, "looks like personal data; use an id that says nothing about the person");
        }
    }

    /// Size of a body as JSON text. Parts of a body are not bodies.
    ///
    /// The text is only measured if it could be too long: `frame` is what names and numbers take at most, `texts` are
    /// the values of the other members, and `plain` tells that there is nothing else.
    pub fn size(
        &mut self,
        rule: &Rule,
        body: &impl Serialize,
        most: usize,
        frame: usize,
        texts: &[Option<&str>],
        plain: bool,
    ) {
        const LONGEST_ESCAPE: usize = 6;
        let bound = frame + texts.iter().flatten().map(|text| text.len() * LONGEST_ESCAPE).sum::<usize>();
        if !matches!(self.path, Path::Root) || (self.received.is_none() && plain && bound <= most) {
            return;
        }
        let size = self.received.unwrap_or_else(|| super::json_size::of_json(body));
        if size > most {
            let (size, wanted) = (counted(size, BYTES), count_wanted(None, Some(most), BYTES));
            self.report(rule, format!("has {size} as JSON; the service takes {wanted}"));
        }
    }

    /// A member that must be there when a sibling has a value.
    pub fn required_if(&mut self, rule: &Rule, condition: bool, present: bool, sibling: &str, value: &str) {
        if condition && !present {
            self.report(rule, format!("is required when `{sibling}` is `{value}`; set it"));
        }
    }

    /// A member that must be absent when a sibling has a value.
    pub fn forbidden_if(&mut self, rule: &Rule, condition: bool, present: bool, sibling: &str, value: &str) {
        if condition && present {
            self.report(rule, format!("is not allowed when `{sibling}` is `{value}`; leave it out"));
        }
    }

    /// A member that means something only when a sibling has a value.
    pub fn allowed_only_if(&mut self, rule: &Rule, condition: bool, present: bool, sibling: &str, value: &str) {
        if present && !condition {
            self.report(rule, format!("means something only when `{sibling}` is `{value}`; leave it out"));
        }
    }

    /// A member that has no effect without a sibling.
    pub fn needs(&mut self, rule: &Rule, present: bool, other: bool, sibling: &str) {
        if present && !other {
            self.report(rule, format!("has no effect without `{sibling}`; set both or none"));
        }
    }

    /// Checks every text of a list by hand.
    pub fn each_text(
        &mut self,
        name: &str,
        list: Option<&Vec<String>>,
        mut check: impl FnMut(&mut Validator<'_>, &String),
    ) {
        self.each_item(name, list, |at, text| check(at, text));
    }

    /// Checks every item of a list by hand.
    pub fn each_item<T>(&mut self, name: &str, list: Option<&Vec<T>>, mut check: impl FnMut(&mut Validator<'_>, &T)) {
        let parent = self.path;
        let member = Path::Member(&parent, name);
        for (index, value) in list.into_iter().flatten().enumerate() {
            check(&mut self.at(Path::Item(&member, index)), value);
        }
    }

    /// Stands at an item of a list.
    pub fn item(&mut self, name: &str, index: usize, check: impl FnOnce(&mut Validator<'_>)) {
        let parent = self.path;
        let member = Path::Member(&parent, name);
        check(&mut self.at(Path::Item(&member, index)));
    }

    /// Stands in a member.
    pub fn within(&mut self, name: &str, check: impl FnOnce(&mut Validator<'_>)) {
        let parent = self.path;
        check(&mut self.at(Path::Member(&parent, name)));
    }

    fn at<'b>(&'b mut self, path: Path<'b>) -> Validator<'b> {
        let Self { context, sending, most, received, .. } = *self;
        Validator { path, found: self.found, context, sending, most, received }
    }
}

/// Texts are mostly ASCII, for which bytes do.
fn all_in(text: &str, allowed: &[(char, char)]) -> bool {
    let has = |sign: char| allowed.iter().any(|(first, last)| (*first..=*last).contains(&sign));
    if text.is_ascii() { text.bytes().all(|byte| has(char::from(byte))) } else { text.chars().all(has) }
}

fn pointer(path: &Path<'_>) -> String {
    let mut text = match path {
        Path::Root => return String::new(),
        Path::Member(parent, _) | Path::Item(parent, _) => pointer(parent),
    };
    match path {
        Path::Root => {}
        Path::Member(_, "") => {}
        Path::Member(_, name) => {
            text.push('/');
            text.push_str(&name.replace('~', "~0").replace('/', "~1"));
        }
        Path::Item(_, index) => {
            let _ = write!(text, "/{index}");
        }
    }
    text
}

/// Singular and plural of what is counted.
type Noun = (&'static str, &'static str);

const BYTES: Noun = ("byte", "bytes");
const CHARACTERS: Noun = ("character", "characters");
const ITEMS: Noun = ("item", "items");

fn counted(count: usize, (one, many): Noun) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// How many there have to be: `1 to 64 characters`, `exactly 6 characters`, `at least 1 item`.
fn count_wanted(least: Option<usize>, most: Option<usize>, noun: Noun) -> String {
    match (least.filter(|least| *least > 0), most) {
        (None, None) => format!("any number of {}", noun.1),
        (None, Some(0)) => format!("no {}", noun.1),
        (None, Some(most)) => format!("at most {}", counted(most, noun)),
        (Some(least), None) => format!("at least {}", counted(least, noun)),
        (Some(least), Some(most)) if least == most => format!("exactly {}", counted(most, noun)),
        (Some(least), Some(most)) => format!("{least} to {}", counted(most, noun)),
    }
}

fn range_wanted(least: Option<i128>, most: Option<i128>) -> String {
    match (least, most) {
        (None, None) => "any number".to_owned(),
        (None, Some(most)) => format!("at most {most}"),
        (Some(least), None) => format!("at least {least}"),
        (Some(least), Some(most)) if least == most => format!("{least}"),
        (Some(least), Some(most)) => format!("{least} to {most}"),
    }
}

fn named(allowed: &[(char, char)]) -> String {
    let parts: Vec<String> = allowed
        .iter()
        .map(|(first, last)| if first == last { first.to_string() } else { format!("{first}-{last}") })
        .collect();
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::Violations;
    use super::*;

    const RULE: Rule = Rule::document("thing.name.length", "name", "Thing");

    struct Thing {
        name: Option<String>,
        parts: Vec<Thing>,
    }

    impl Validate for Thing {
        fn check(&self, at: &mut Validator<'_>) {
            at.length(&RULE, self.name.as_ref(), Some(1), Some(3));
            at.each("parts", Some(&self.parts));
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
        for (least, most, expected) in [
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
            assert_eq!(count_wanted(least, most, ITEMS), expected);
        }
        let message = |check: &dyn Fn(&mut Validator<'_>)| {
            Violations::of(check, None).iter().map(|violation| violation.message().to_owned()).collect::<Vec<_>>()
        };
        let text = |text: &str, least, most| message(&|at| at.length(&RULE, Some(&text.to_owned()), least, most));
        assert_eq!(text("a", Some(2), Some(2)), ["has 1 character; give exactly 2 characters"]);
        assert_eq!(text("ab", None, Some(1)), ["has 2 characters; give at most 1 character"]);
        assert_eq!(text("a", Some(2), None), ["has 1 character; give at least 2 characters"]);
        assert_eq!(text("abc", Some(1), Some(2)), ["has 3 characters; give 1 to 2 characters"]);
        assert_eq!(text("a", None, Some(0)), ["has 1 character; give no characters"]);
        assert_eq!(text("", Some(1), None), ["is empty; give it a value"]);
        assert_eq!(message(&|at| at.items(&RULE, Some(0), Some(1), None)), ["has 0 items; give at least 1 item"]);
        assert_eq!(message(&|at| at.items(&RULE, Some(1), None, Some(0))), ["has 1 item; give no items"]);
        let range = |value, least, most| message(&|at| at.range(&RULE, Some(value), least, most));
        assert_eq!(range(0, Some(1), Some(50)), ["is out of range; give 1 to 50"]);
        assert_eq!(range(0, Some(1), Some(1)), ["is out of range; give 1"]);
        assert_eq!(range(0, Some(1), None), ["is out of range; give at least 1"]);
        assert_eq!(range(0, None, Some(-1)), ["is out of range; give at most -1"]);
        assert_eq!(
            message(&|at| at.size(&RULE, &"ab", 1, 10, &[], false)),
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
    fn what_is_undecided_is_refused_only_by_a_sender() {
        const NEEDS: Rule = Rule::custom("thing.session", "name", "tests");
        let check = |at: &mut Validator<'_>| at.indeterminate(&NEEDS, "say how the session was opened");
        assert!(!Violations::of(check, None).has_errors());
        #[cfg(feature = "client")]
        assert!(Violations::before_sending(check, None).has_errors());
    }
}
