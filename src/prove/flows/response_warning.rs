//! What a success lacks.

use std::fmt;

/// A property that the service documents for a success, and that the response lacks. The success stands: no property
/// but `success` decides it. What the warning takes away is what the property was good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseWarning {
    /// `proveId` is missing: the person cannot be recognized by it at the next success.
    MissingProveId,
    /// `deviceId` is missing: the next session cannot name the device and its key. A desktop has none.
    MissingDeviceId,
    /// `clientHumanId` is missing although the opening call carried one.
    MissingClientHumanId,
    /// `phoneNumber` is missing: which number was proven is known from the opening call or the bind call alone.
    MissingPhoneNumber,
}

impl ResponseWarning {
    /// The property's name.
    #[must_use]
    pub const fn property(self) -> &'static str {
        match self {
            Self::MissingProveId => "proveId",
            Self::MissingDeviceId => "deviceId",
            Self::MissingClientHumanId => "clientHumanId",
            Self::MissingPhoneNumber => "phoneNumber",
        }
    }

    /// What to do about it.
    #[must_use]
    pub const fn hint(self) -> &'static str {
        match self {
            Self::MissingProveId => "open the next session with the phone number, and link no account by this success",
            Self::MissingDeviceId => {
                "open the next session without a device; the person may have to prove possession again"
            }
            Self::MissingClientHumanId => "tell sessions apart by their correlation id",
            Self::MissingPhoneNumber => "take the number from where the session got it, never from the person anew",
        }
    }
}

impl fmt::Display for ResponseWarning {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}` is documented for a success, and missing; {}", self.property(), self.hint())
    }
}

/// What names a person or a device; an empty text names nobody, and would be the same for all.
pub(super) fn id(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn response_warning_names_the_property_and_says_what_to_do() {
        let warning = ResponseWarning::MissingDeviceId;
        assert_eq!(warning.property(), "deviceId");
        assert!(warning.to_string().starts_with("`deviceId` is documented for a success, and missing; open"));
    }

    #[test]
    fn id_that_is_empty_is_none() {
        for text in [None, Some(""), Some("  ")] {
            assert_eq!(id(text.map(str::to_owned)), None);
        }
        assert_eq!(id(Some("a".to_owned())).as_deref(), Some("a"));
    }
}
