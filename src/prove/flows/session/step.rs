//! The steps at which a session can be saved.

/// The step of a flow at which a session was saved. It determines which type resumes the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Step {
    /// Unify, opened with `desktop`; resumed by `unify::Session<ProveVerifies>`.
    UnifyDesktop,
    /// Unify, opened with `mobile`; resumed by `unify::Session<ProveVerifies>`.
    UnifyMobile,
    /// Unify, opened with `none`; resumed by `unify::Session<CallerVerifies>`.
    UnifyNone,
    /// Unify, caller verification is due; resumed by `unify::CallerVerification`.
    UnifyCallerVerification,
    /// MFA, opened with `desktop`; resumed by `mfa::Session<ProveVerifies>`.
    MfaDesktop,
    /// MFA, opened with `mobile`; resumed by `mfa::Session<ProveVerifies>`.
    MfaMobile,
    /// MFA, opened with `none`; resumed by `mfa::Session<CallerVerifies>`.
    MfaNone,
    /// MFA, caller verification is due; resumed by `mfa::CallerVerification`.
    MfaCallerVerification,
    /// Pre-Fill or Prove Identity, started; resumed by `prefill::Session`.
    PrefillValidate,
    /// Pre-Fill, the challenge is due and the start request carried a response; resumed by `prefill::Challenge<Given>`.
    PrefillChallenge,
    /// Pre-Fill, the challenge is due and needs a response; resumed by `prefill::Challenge<Missing>`.
    PrefillChallengeMissing,
    /// Pre-Fill or Prove Identity, the person's details are due; resumed by `prefill::Complete`.
    PrefillComplete,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 12] = [
        Self::UnifyDesktop,
        Self::UnifyMobile,
        Self::UnifyNone,
        Self::UnifyCallerVerification,
        Self::MfaDesktop,
        Self::MfaMobile,
        Self::MfaNone,
        Self::MfaCallerVerification,
        Self::PrefillValidate,
        Self::PrefillChallenge,
        Self::PrefillChallengeMissing,
        Self::PrefillComplete,
    ];

    /// Returns the name of the step in a saved session, as `flow/step`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        // Saved sessions cross versions of this crate: a name never changes.
        match self {
            Self::UnifyDesktop => "unify/desktop",
            Self::UnifyMobile => "unify/mobile",
            Self::UnifyNone => "unify/none",
            Self::UnifyCallerVerification => "unify/own-check",
            Self::MfaDesktop => "mfa/desktop",
            Self::MfaMobile => "mfa/mobile",
            Self::MfaNone => "mfa/none",
            Self::MfaCallerVerification => "mfa/own-check",
            Self::PrefillValidate => "prefill/validate",
            Self::PrefillChallenge => "prefill/challenge",
            Self::PrefillChallengeMissing => "prefill/challenge-missing",
            Self::PrefillComplete => "prefill/complete",
        }
    }

    /// Returns the name of the flow that the step belongs to: `unify`, `mfa` or `prefill`.
    #[must_use]
    pub fn flow(self) -> &'static str {
        self.as_str().split('/').next().unwrap_or_default()
    }

    /// The step with this name.
    pub(super) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.as_str() == name)
    }

    /// The type that resumes the step, as it is written in code.
    pub(super) const fn resumed_by(self) -> &'static str {
        match self {
            Self::UnifyDesktop | Self::UnifyMobile => "unify::Session::<ProveVerifies>",
            Self::UnifyNone => "unify::Session::<CallerVerifies>",
            Self::UnifyCallerVerification => "unify::CallerVerification",
            Self::MfaDesktop | Self::MfaMobile => "mfa::Session::<ProveVerifies>",
            Self::MfaNone => "mfa::Session::<CallerVerifies>",
            Self::MfaCallerVerification => "mfa::CallerVerification",
            Self::PrefillValidate => "prefill::Session",
            Self::PrefillChallenge => "prefill::Challenge::<Given>",
            Self::PrefillChallengeMissing => "prefill::Challenge::<Missing>",
            Self::PrefillComplete => "prefill::Complete",
        }
    }
}
