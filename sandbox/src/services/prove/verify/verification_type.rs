//! Types of verification.

use crate::model::prove::test_users::Product;

/// The `verificationType` of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum VerificationType {
    HumanAssurance,
    VerifiedUser,
    AccountOpening,
    Prefill,
    PrefillForBiz,
    IdentityResolution,
}

impl VerificationType {
    /// Returns the type of a name.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "humanAssurance" => Self::HumanAssurance,
            "verifiedUser" => Self::VerifiedUser,
            "accountOpening" => Self::AccountOpening,
            "prefill" => Self::Prefill,
            "prefillForBiz" => Self::PrefillForBiz,
            "identityResolution" => Self::IdentityResolution,
            _ => return None,
        })
    }

    /// Returns whether the project must own Pre-Fill. That is documented for this type only.
    pub(super) fn needs_prefill(self) -> bool {
        self == Self::Prefill
    }

    /// Returns the products whose test users are accepted. For the last three types none are documented: they accept those of
    /// Pre-Fill, and all of Verify and Pre-Fill.
    pub(super) const fn products(self) -> &'static [Product] {
        match self {
            Self::HumanAssurance => &[Product::VerifyHumanAssurance],
            Self::VerifiedUser => &[Product::VerifyVerifiedUser],
            Self::AccountOpening => &[Product::VerifyAccountOpening],
            Self::Prefill | Self::PrefillForBiz => &[Product::Prefill, Product::PrefillMobileAuth],
            Self::IdentityResolution => &[
                Product::VerifyHumanAssurance,
                Product::VerifyVerifiedUser,
                Product::VerifyAccountOpening,
                Product::Prefill,
                Product::PrefillMobileAuth,
            ],
        }
    }
}
