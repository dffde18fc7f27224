//! Documented properties that a success lacks.

use std::fmt;

/// A property that the service documents for a success and that the response lacks. The success is not affected: only the
/// property `success` decides it. What depends on the missing property is not available.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseWarning {
    /// `proveId` is missing: the next success cannot be recognized as the same person's.
    MissingProveId,
    /// `deviceId` is missing: the next session cannot name the device and its key. Not reported for a desktop, which has none.
    MissingDeviceId,
    /// `clientHumanId` is missing although the opening request carried one.
    MissingClientHumanId,
    /// `phoneNumber` is missing: only the opening request or the bind request shows which number was proven.
    MissingPhoneNumber,
}

impl ResponseWarning {
    /// Returns the name of the property.
    #[must_use]
    pub const fn property(self) -> &'static str {
        match self {
            Self::MissingProveId => "proveId",
            Self::MissingDeviceId => "deviceId",
            Self::MissingClientHumanId => "clientHumanId",
            Self::MissingPhoneNumber => "phoneNumber",
        }
    }

    /// Returns what to do about it.
    #[must_use]
    pub const fn hint(self) -> &'static str {
        match self {
            Self::MissingProveId => {
                "open the next session with the phone number, and do not link an account by this success"
            }
            Self::MissingDeviceId => {
                "open the next session without a device; the person may have to prove possession again"
            }
            Self::MissingClientHumanId => "identify sessions by their correlation id",
            Self::MissingPhoneNumber => "use the number of the request, and do not ask the person for it again",
        }
    }
}

impl fmt::Display for ResponseWarning {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}` is documented for a success but missing; {}", self.property(), self.hint())
    }
}

/// Returns an id unless it is only whitespace: such an id would be the same for everyone.
pub(super) fn non_empty(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn response_warning_has_property_and_hint() {
        let warning = ResponseWarning::MissingDeviceId;
        assert_eq!(warning.property(), "deviceId");
        assert!(warning.to_string().starts_with("`deviceId` is documented for a success but missing; open"));
    }

    #[test]
    fn id_of_whitespace_is_none() {
        for text in [None, Some(""), Some("  ")] {
            assert_eq!(non_empty(text.map(str::to_owned)), None);
        }
        assert_eq!(non_empty(Some("a".to_owned())).as_deref(), Some("a"));
    }
}
