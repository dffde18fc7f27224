//! Limits of single values: lengths, counts, ranges, sets and patterns.

use serde::Serialize;

use super::json_size;
use super::pattern::Matcher;
use super::rule::Rule;
use super::validator::Validator;
use super::wording::{BYTES, CHARACTERS, ITEMS, count_wanted, counted, list_characters, range_wanted};

impl Validator<'_> {
    /// Checks the number of characters of a text.
    pub fn length(&mut self, rule: &Rule, value: Option<&String>, min: Option<usize>, max: Option<usize>) {
        let Some(value) = value else { return };
        // A text has no more characters than bytes, so the characters of most texts need not be counted.
        let fits_by_bytes = min.is_none() && max.is_some_and(|max| value.len() <= max);
        if fits_by_bytes {
            return;
        }
        let count = value.chars().count();
        if count == 0 && min.is_some_and(|min| min > 0) {
            self.report(rule, "is empty; give it a value");
        } else if max.is_some_and(|max| count > max) || min.is_some_and(|min| count < min) {
            let (count, wanted) = (counted(count, CHARACTERS), count_wanted(min, max, CHARACTERS));
            self.report(rule, format!("has {count}; give {wanted}"));
        }
    }

    /// Checks the number of items of a list.
    pub fn item_count(&mut self, rule: &Rule, count: Option<usize>, min: Option<usize>, max: Option<usize>) {
        let Some(count) = count else { return };
        if max.is_some_and(|max| count > max) || min.is_some_and(|min| count < min) {
            let (count, wanted) = (counted(count, ITEMS), count_wanted(min, max, ITEMS));
            self.report(rule, format!("has {count}; give {wanted}"));
        }
    }

    /// Checks the range of a number.
    pub fn range<T: Into<i128>>(&mut self, rule: &Rule, value: Option<T>, min: Option<i128>, max: Option<i128>) {
        let Some(value) = value.map(Into::into) else { return };
        if max.is_some_and(|max| value > max) || min.is_some_and(|min| value < min) {
            self.report(rule, format!("is out of range; give {}", range_wanted(min, max)));
        }
    }

    /// Checks the number of characters of each text in a list, and reports at the item.
    pub fn item_lengths(&mut self, rule: &Rule, list: Option<&Vec<String>>, min: Option<usize>, max: Option<usize>) {
        self.for_each_text(rule.property, list, |v, text| v.length(&rule.of_item(), Some(text), min, max));
    }

    /// Checks that a text holds only allowed characters, given as ranges, and has a minimum length in bytes.
    pub fn characters(&mut self, rule: &Rule, value: Option<&String>, allowed: &[(char, char)], min: usize) {
        let Some(value) = value else { return };
        if value.len() < min {
            self.report(rule, "is empty; leave it out or give it a value");
        } else if !all_in(value, allowed) {
            self.report(rule, format!("has characters outside the documented set ({})", list_characters(allowed)));
        }
    }

    /// Matcher of a text; `words` describe it to people.
    pub fn pattern(&mut self, rule: &Rule, value: Option<&String>, matcher: &impl Matcher, description: &str) {
        let Some(value) = value else { return };
        if !matcher.matches(value) {
            self.report(rule, format!("does not match the documented pattern; give {description}"));
        }
    }

    /// Checks that a value is one of the documented values. Others are sent, since services add values, but reported.
    pub fn known_value(&mut self, rule: &Rule, known: bool) {
        if !known {
            self.report(
                rule,
                "is not one of the documented values; use one of them, unless the service has added a new one",
            );
        }
    }

    /// Checks that an ID that the caller chooses, and the service stores in plain text, is not personal data: neither an
    /// email address nor one of the given values that identify a person.
    pub fn not_personal(&mut self, rule: &Rule, value: Option<&String>, persons: &[Option<&String>]) {
        let Some(value) = value.filter(|value| !value.is_empty()) else { return };
        if value.contains('@') || persons.iter().flatten().any(|person| *person == value) {
            self.report(rule, "looks like personal data; use an ID that does not identify the person");
        }
    }

    /// Checks the size of a body as JSON text, in bytes. Parts of a body are not checked.
    ///
    /// The text is measured only if its size is not known and it could be too long: `frame` is the maximum size of names and numbers, `texts` are the
    /// values of the other properties, and `plain` is whether there is nothing else.
    pub fn size(
        &mut self,
        rule: &Rule,
        body: &impl Serialize,
        max: usize,
        frame: usize,
        texts: &[Option<&str>],
        plain: bool,
    ) {
        const LONGEST_ESCAPE: usize = 6;
        let bound = frame + texts.iter().flatten().map(|text| text.len() * LONGEST_ESCAPE).sum::<usize>();
        if !self.is_at_root() || (self.body_size().is_none() && plain && bound <= max) {
            return;
        }
        let size = self.body_size().unwrap_or_else(|| json_size::of_json(body));
        if size > max {
            let (size, wanted) = (counted(size, BYTES), count_wanted(None, Some(max), BYTES));
            self.report(rule, format!("has {size} as JSON; the service takes {wanted}"));
        }
    }
}

/// Texts are mostly ASCII, for which comparing bytes is enough.
fn all_in(text: &str, allowed: &[(char, char)]) -> bool {
    let has = |character: char| allowed.iter().any(|(first, last)| (*first..=*last).contains(&character));
    if text.is_ascii() { text.bytes().all(|byte| has(char::from(byte))) } else { text.chars().all(has) }
}
