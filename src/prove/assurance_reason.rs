//! The codes that explain an assurance level.

use std::borrow::Cow;

use super::code_table::code_table;
use super::types::{AssuranceLevel, IdentityDetails};
use crate::codec;

code_table! {
    /// A reason for the assurance level of a person ([`IdentityDetails::assurance_reasons`]).
    ///
    /// The service writes one code in several forms; all of them are read as the same reason. Its category is the level that
    /// it explains, with which an unknown code begins.
    ///
    /// ```
    /// use identity_apis::prove::AssuranceReason;
    /// use identity_apis::prove::types::AssuranceLevel;
    ///
    /// for form in ["2A", "AL2a", "[AL2a] (good match)"] {
    ///     assert_eq!(AssuranceReason::from(form), AssuranceReason::SeenBefore);
    /// }
    /// let unknown = AssuranceReason::from("[AL-1e]");
    /// assert_eq!((unknown.as_str(), unknown.meaning()), ("-1E", None));
    /// assert_eq!(unknown.category(), Some(AssuranceLevel::from("AL-1")));
    /// ```
    AssuranceReason of AssuranceLevel, read by canonical and level_in_front {
        TooManyPeople = "-1A", AlMinus1, "too many people are on the number",
            "do not trust the number: another check has to prove who the person is";
        PremiumRate = "-1F", AlMinus1, "the number is a premium-rate one, or in the override registry",
            "ask for another number";
        Rentable = "-1G", AlMinus1, "the number is a temporary one that anybody can rent",
            "ask for another number: the next person may rent this one";
        RentableWithMuchTraffic = "-1H", AlMinus1, "the number is a temporary, rentable one with much traffic",
            "ask for another number: many people use this one";
        NoBehaviorData = "0B", Al0, "there is no behavior data for the country",
            "this says nothing against the person: use another check";
        Silent = "0C", Al0, "the number is assigned, but silent",
            "use another check, or try again when the number has been in use for some time";
        NewAndSilent = "0D", Al0, "the number is new and silent",
            "use another check, or try again when the number has been in use for some time";
        NewWithSomeTraffic = "0E", Al0, "the number is new and has some traffic",
            "use another check, or try again when the number has been in use for some time";
        MoreTrafficThanHuman = "0F", Al0, "the number has more traffic than a human makes",
            "take it for a machine until another check shows a human";
        OddLineType = "0G", Al0, "the line is a pager or of another odd type",
            "ask for the number of a mobile phone";
        HumanBehavior = "1A", Al1, "the number has been in use long enough, by a human as it seems",
            "this is a human; who it is takes a match with the person's details";
        HumanBehaviorBoundToPerson = "1B", Al1, "as `1A`, and the number is bound to a person",
            "this is a human with a number of their own; who it is takes a match with the person's details";
        LittleBehavior = "1D", Al1, "there is little behavior, with signs of a human",
            "enough to tell a human from a machine; add another check where more is at stake";
        SeenBefore = "2A", Al2, "number and person were seen together before, with fair to high confidence",
            "nothing; add another check where most is at stake";
        SeveralSources = "2B", Al2, "several data sources confirm the person",
            "nothing; add another check where most is at stake";
        SeenBeforeOnMainNumber = "3A", Al3,
            "number and person were seen together before with high confidence, and it is the person's main number",
            "nothing: there is no higher level";
    }
}

impl IdentityDetails {
    /// Returns the reasons for the assurance level, typed. A text that joins several codes (`1A+1B`) yields each of them.
    pub fn assurance_reasons(&self) -> impl Iterator<Item = AssuranceReason> {
        self.reasons.iter().flat_map(|text| of_text(text))
    }
}

/// Returns the reasons that one text names.
fn of_text(text: &str) -> Vec<AssuranceReason> {
    let Some((first, mut rest)) = code(text) else { return vec![AssuranceReason::from(text)] };
    let mut reasons = vec![AssuranceReason::from(first)];
    while let Some((next, after)) = rest.strip_prefix('+').and_then(code) {
        reasons.push(AssuranceReason::from(next));
        rest = after;
    }
    reasons
}

/// Returns a code without brackets, `AL` and the words after it; any other text unchanged.
fn canonical(text: &str) -> Cow<'_, str> {
    code(text).map_or_else(|| Cow::Borrowed(text.trim()), |(code, _)| Cow::Owned(code))
}

/// Returns the code with which a text begins (`2A`, `-1F`), and the rest.
fn code(text: &str) -> Option<(String, &str)> {
    let text = text.trim_start_matches(|character: char| character.is_whitespace() || "[(".contains(character));
    let text = match text.split_at_checked(2) {
        Some((start, rest)) if start.eq_ignore_ascii_case("al") => rest.trim_start(),
        _ => text,
    };
    let end =
        text.find(|character: char| !(character.is_ascii_alphanumeric() || character == '-')).unwrap_or(text.len());
    let (code, rest) = (text[..end].to_ascii_uppercase(), &text[end..]);
    let rest = rest.trim_start_matches(|character: char| character.is_whitespace() || "])".contains(character));
    level(&code).is_some().then_some((code, rest))
}

/// Returns the number of the level, which a code has before its one letter.
fn level(code: &str) -> Option<&str> {
    let level = code.strip_suffix(|letter: char| letter.is_ascii_uppercase())?;
    let digits = level.strip_prefix('-').unwrap_or(level);
    let is_level = matches!(digits.as_bytes(), [b'0'..=b'9']);
    is_level.then_some(level)
}

fn level_in_front(code: &str) -> Option<AssuranceLevel> {
    level(code).map(|level| AssuranceLevel::from(format!("AL{level}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assurance_reason_of_the_list_has_its_level_a_meaning_and_a_hint() {
        for reason in AssuranceReason::KNOWN {
            assert_eq!(AssuranceReason::from(reason.as_str()), *reason);
            assert!(reason.is_known() && reason.hint().is_some());
            assert_eq!(reason.to_string(), format!("{} ({})", reason.as_str(), reason.meaning().unwrap()));
            let level = reason.category().unwrap();
            assert!(level.is_known());
            assert_eq!(level_in_front(reason.as_str()), Some(level));
        }
    }

    #[test]
    fn assurance_reason_reads_every_form() {
        for text in ["2A", "2a", " 2A ", "AL2A", "AL2a", "al 2a", "[AL2a]", "[AL2a] (good match)", "(2A)", "2A: fine"] {
            assert_eq!(AssuranceReason::from(text), AssuranceReason::SeenBefore, "{text}");
        }
        for text in ["-1F", "AL-1f", "[AL-1f] (poor quality)"] {
            assert_eq!(AssuranceReason::from(text), AssuranceReason::PremiumRate, "{text}");
        }
        assert_eq!(
            serde_json::from_str::<AssuranceReason>("\"AL3a\"").unwrap(),
            AssuranceReason::SeenBeforeOnMainNumber
        );
        assert_eq!(serde_json::to_string(&AssuranceReason::from("AL3a")).unwrap(), "\"3A\"");
    }

    #[test]
    fn assurance_reason_that_is_unknown_keeps_code_and_level() {
        for (text, code, level) in [
            ("-1E", "-1E", Some("AL-1")),
            ("[AL-1m] (older)", "-1M", Some("AL-1")),
            ("AL1c", "1C", Some("AL1")),
            ("4A", "4A", Some("AL4")),
            ("12A", "12A", None),
            ("ALERT", "ALERT", None),
            ("2", "2", None),
            ("", "", None),
            ("é", "é", None),
            ("Mara Okafor", "Mara Okafor", None),
        ] {
            let reason = AssuranceReason::from(text);
            assert_eq!((reason.as_str(), reason.is_known()), (code, false), "{text}");
            assert_eq!(reason.category(), level.map(AssuranceLevel::from), "{text}");
            assert_eq!((reason.meaning(), reason.hint()), (None, None), "{text}");
            assert!(!format!("{reason} {reason:?}").contains("Okafor"));
        }
    }

    #[test]
    fn identity_gives_each_of_its_reasons() {
        let read =
            |json: &str| serde_json::from_str::<IdentityDetails>(json).unwrap().assurance_reasons().collect::<Vec<_>>();
        let reasons = read(r#"{"assuranceLevel": "AL1", "reasons": ["1A+1B", "[AL1d] (few signs) + more", "9Z"]}"#);
        let unknown = AssuranceReason::Unknown("9Z".to_owned());
        assert_eq!(
            reasons,
            [
                AssuranceReason::HumanBehavior,
                AssuranceReason::HumanBehaviorBoundToPerson,
                AssuranceReason::LittleBehavior,
                unknown
            ]
        );
        // Guides have identities without reasons.
        assert_eq!(read(r#"{"assuranceLevel": "AL1"}"#), []);
    }
}
