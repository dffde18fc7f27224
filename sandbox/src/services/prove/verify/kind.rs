//! Kinds of verification.

use crate::services::prove::test_users::Product;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    HumanAssurance,
    VerifiedUser,
    AccountOpening,
    Prefill,
    PrefillForBiz,
    IdentityResolution,
}

impl Kind {
    pub(super) fn of(name: &str) -> Option<Self> {
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

    /// Whether the project has to own Pre-Fill. It is documented of this kind alone.
    pub(super) fn needs_prefill(self) -> bool {
        self == Self::Prefill
    }

    /// Test users that the kind knows. For the last three none are documented: they know those of Pre-Fill, and
    /// everyone of Verify and Pre-Fill.
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
