//! The codes that explain why a category of an evaluation has failed.

use std::borrow::Cow;

use super::code_table::code_table;
use crate::codec;

/// A category of an evaluation.
///
/// The set is open: a category that this version does not know is kept in `Unknown`.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EvaluationCategory {
    /// `identification`: whether the details are those of one real person.
    Identification,
    /// `authentication`: whether the person has the phone, and the phone can be trusted.
    Authentication,
    /// `compliance`: whether the person may be dealt with, for instance by watch lists.
    Compliance,
    /// `risk`: how likely fraud is.
    Risk,
    /// A category that this version does not know.
    Unknown(String),
}

codec::open_enum!(
    EvaluationCategory = "EvaluationCategory";
    Identification = "identification",
    Authentication = "authentication",
    Compliance = "compliance",
    Risk = "risk"
);

code_table! {
    /// A reason for which a category of an evaluation has failed (`failureReasons`).
    ///
    /// ```
    /// use identity_apis::prove::{EvaluationCategory, EvaluationCode};
    ///
    /// let code = EvaluationCode::from("9135");
    /// assert_eq!(code, EvaluationCode::SimSwappedToday);
    /// assert_eq!(code.category(), Some(EvaluationCategory::Authentication));
    /// assert_eq!(code.to_string(), "9135 (the SIM was swapped within a day)");
    /// assert!(!EvaluationCode::from("9999").is_known());
    /// ```
    EvaluationCode of EvaluationCategory, read by trimmed and nowhere {
        FourElementsDiffer = "9001", Identification, "name, address, birth date and SSN match no one together",
            "let the person correct the details, then complete again";
        NobodyFound = "9003", Identification, "nobody was found",
            "let the person check the details; without a match, identify the person in another way";
        FourElementsDifferAtSecondSource = "9004", Identification,
            "name, address, birth date and SSN do not match at the second source either",
            "let the person correct the details, then complete again; else identify the person in another way";
        FourElementsDifferAtSeveralSources = "9005", Identification,
            "name, address, birth date and SSN match at none of several sources",
            "identify the person in another way, for instance by a document";
        FewerElementsDiffer = "9011", Identification, "the details given, fewer than four, match no one together",
            "ask for the missing ones of name, address, birth date and SSN, then complete again";
        SsnDiffers = "9012", Identification, "the SSN is another one",
            "let the person correct the SSN, then complete again";
        BirthDateDiffers = "9013", Identification, "the birth date is another one",
            "let the person correct the birth date, then complete again";
        NameDiffers = "9014", Identification, "the name is another one",
            "let the person correct the name (a former one may be on record), then complete again";
        AddressDiffers = "9015", Identification, "the address is another one",
            "let the person correct the address (a former one may be on record), then complete again";
        SsnOlderThanPerson = "9081", Identification, "the SSN was issued before the birth date",
            "take the SSN for another person's; identify the person in another way";
        PrisonAddress = "9082", Identification, "the address is that of a prison",
            "have a person review the case";
        ReportedDead = "9083", Identification, "the person is reported dead",
            "go no further without a review: somebody may use another person's details";
        PossessionNotFinished = "9100", Authentication, "the possession step was not finished",
            "let the person finish the step on the phone, or start again";
        NotMobile = "9131", Authentication, "the override registry lists the line as not mobile",
            "ask for the number of a mobile phone";
        PublicTextMessages = "9132", Authentication, "messages to the number can be read on a public web site",
            "ask for another number: anybody can read a code that is sent to this one";
        LowSimTrust = "9133", Authentication, "the trust score of the SIM is low",
            "do not rely on this number alone: add another check";
        NonFixedVoip = "9134", Authentication, "the number is a non-fixed VoIP one",
            "ask for the number of a mobile phone";
        SimSwappedToday = "9135", Authentication, "the SIM was swapped within a day",
            "trust no code sent to the number for now: use another check, or try again another day";
        PortedToday = "9136", Authentication, "the number was ported within a day",
            "trust no code sent to the number for now: use another check, or try again another day";
        CallForwarding = "9137", Authentication, "calls to the number are forwarded",
            "send no code by a call; let the person end the forwarding, or use another check";
        LinkedVeryRecently = "9161", Authentication, "number and person were linked very recently",
            "do not rely on this number alone: add another check";
        LinkedRecently = "9162", Authentication, "number and person were linked recently",
            "do not rely on this number alone: add another check";
        Recycled = "9163", Authentication, "the number is recycled: of its many owners, one is new",
            "make sure that the person is the new owner before trusting what is known of the number";
        TwoNewOwners = "9171", Authentication, "two people, both newly linked to the number, share it",
            "make sure which of the two it is, by another check";
        OwnershipNotConfirmed = "9180", Authentication,
            "name, address, birth date and SSN do not confirm whose number it is",
            "let the person correct the details, or use a number that is the person's own";
    }
}

fn trimmed(code: &str) -> Cow<'_, str> {
    Cow::Borrowed(code.trim())
}

/// Returns no category: a code does not determine it, the evaluation has it.
fn nowhere(_: &str) -> Option<EvaluationCategory> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn evaluation_code_of_the_list_has_category_meaning_and_hint() {
        assert_eq!(EvaluationCode::KNOWN.len(), 25);
        for code in EvaluationCode::KNOWN {
            assert_eq!(EvaluationCode::from(code.as_str()), *code);
            assert!(code.is_known() && code.hint().is_some());
            assert_eq!(code.to_string(), format!("{} ({})", code.as_str(), code.meaning().unwrap()));
            let wanted = match &code.as_str()[..2] {
                "90" => EvaluationCategory::Identification,
                _ => EvaluationCategory::Authentication,
            };
            assert_eq!(code.category(), Some(wanted));
        }
    }

    #[test]
    fn evaluation_code_is_read_from_text_and_number() {
        let read = |json: &str| serde_json::from_str::<EvaluationCode>(json).unwrap();
        assert_eq!(read("\"9001\""), EvaluationCode::FourElementsDiffer);
        assert_eq!(read("9001"), EvaluationCode::FourElementsDiffer);
        assert_eq!(EvaluationCode::from(" 9001 "), EvaluationCode::FourElementsDiffer);
        assert_eq!(serde_json::to_string(&EvaluationCode::FourElementsDiffer).unwrap(), "\"9001\"");
    }

    #[test]
    fn evaluation_code_that_is_unknown_survives_and_says_nothing() {
        let code = EvaluationCode::from("9199");
        assert_eq!((code.as_str(), code.is_known()), ("9199", false));
        assert_eq!((code.category(), code.meaning(), code.hint()), (None, None, None));
        assert_eq!((code.to_string().as_str(), format!("{code:?}").as_str()), ("9199", "Unknown(\"9199\")"));
        let personal = EvaluationCode::from("Mara Okafor, 1981-01-17");
        assert!(!format!("{personal} {personal:?}").contains("Mara"));
        assert_eq!(personal.as_str(), "Mara Okafor, 1981-01-17");
    }
}
