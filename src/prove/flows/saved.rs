//! A session as data, to be kept by a web service and taken up on another machine.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::codec::{self, Object};
use crate::operation::Operation;
use crate::prove::Client;
use crate::prove::types::PossessionType;
use crate::transport::{Error, Response};

/// Life of a session, counted from its opening.
pub(super) const LIFETIME: Duration = Duration::from_secs(15 * 60);

/// How far the clock of the machine that opened the session may be ahead of this one's. If it is behind by as much, the
/// session is refused that much too early, which is on the safe side.
const SKEW: Duration = Duration::from_secs(60);

/// The layout that this version writes.
const VERSION: i64 = 1;

/// The highest number that a layout will ever have.
const HIGHEST_VERSION: i64 = 9_999;

/// The year 2100 in seconds since 1970, beyond which no session was opened.
const YEAR_2100: i64 = 4_102_444_800;

/// The lengths that a correlation id may have; Prove's have 36 characters.
const ID_LENGTH: std::ops::RangeInclusive<usize> = 8..=64;

/// A session of any flow as serde data: its correlation id, the step it is at, when it was opened and with which
/// service. There is no token, no phone number and nothing else of a person in it, and it takes at most
/// [`MAX_BYTES`](Self::MAX_BYTES) as JSON: a correlation id that is anything but an id is refused by the call that
/// opens a session, and by `resume()`.
///
/// It is made by `save()` of a session or step and taken up by `resume()` of the same type. Keep it where the user
/// cannot change it (in a session store, or signed): whoever can write it chooses the session that is asked about. It
/// reads and writes every self-describing format (JSON, CBOR, MessagePack, ...):
///
/// ```
/// use identity_apis::prove::flows::{SavedSession, Step};
///
/// let text = r#"{
///     "version": 1,
///     "step": "unify/none",
///     "correlationId": "7b1f5a2e-93c4-4e0f-8a57-0c6f6b0c5d11",
///     "openedAt": 1777284672,
///     "service": "3bc8163107366317"
/// }"#;
/// let saved: SavedSession = serde_json::from_str(text)?;
/// assert_eq!(saved.step(), Some(Step::UnifyNone));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct SavedSession {
    version: i64,
    step: String,
    correlation_id: String,
    opened_at: i64,
    service: String,
    /// Whether the opening named the person by the caller's own id, which a success then has.
    has_client_human_id: bool,
}

impl SavedSession {
    /// The most bytes that a session takes as compact JSON, whatever the service sends.
    pub const MAX_BYTES: usize = 256;

    /// A session that was opened just now.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] if what the service calls a correlation id is no id. It would be kept, printed and sent with every
    /// later call.
    pub(super) fn new<T>(
        step: Step,
        operation: &Operation,
        response: &Response<T>,
        correlation_id: &str,
        opened: SystemTime,
        client: &Client,
    ) -> Result<Self, Error> {
        if !is_id(correlation_id) {
            let problem = "it is no id; the session cannot be used, open a new one".to_owned();
            return Err(Error::not_as_documented(operation.name, response.status(), "correlationId", problem));
        }
        let since = opened.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        Ok(Self {
            version: VERSION,
            step: step.as_str().to_owned(),
            correlation_id: correlation_id.to_owned(),
            opened_at: i64::try_from(since).unwrap_or(i64::MAX),
            service: fingerprint(client.base_url()),
            has_client_human_id: false,
        })
    }

    /// The same session, of which it is known whether the opening had a `clientHumanId`.
    pub(super) fn with_client_human_id(self, has_client_human_id: bool) -> Self {
        Self { has_client_human_id, ..self }
    }

    /// Whether the opening had a `clientHumanId`.
    pub(super) fn has_client_human_id(&self) -> bool {
        self.has_client_human_id
    }

    /// The same session at another step.
    pub(super) fn at(&self, step: Step) -> Self {
        Self { step: step.as_str().to_owned(), ..self.clone() }
    }

    /// The step the session was saved at, which tells the type that resumes it; nothing if this version does not know
    /// it.
    #[must_use]
    pub fn step(&self) -> Option<Step> {
        Step::ALL.into_iter().find(|step| step.as_str() == self.step)
    }

    /// The session's id. Of a session that was read it is what was written there, until `resume()` has checked it.
    #[must_use]
    pub fn correlation_id(&self) -> &str {
        &self.correlation_id
    }

    /// When the session ends: 15 minutes after its opening.
    #[must_use]
    pub fn expires_at(&self) -> SystemTime {
        self.opened().checked_add(LIFETIME).unwrap_or(UNIX_EPOCH)
    }

    /// Shows the session or step that this stands for.
    pub(super) fn show_as(&self, name: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct(name)
            .field("step", &self.shown_step())
            .field("correlation_id", &self.shown_id())
            .finish_non_exhaustive()
    }

    fn shown_step(&self) -> &'static str {
        self.step().map_or(codec::REDACTED, Step::as_str)
    }

    fn shown_id(&self) -> &str {
        if is_id(&self.correlation_id) { &self.correlation_id } else { codec::REDACTED }
    }

    fn opened(&self) -> SystemTime {
        let since = Duration::from_secs(u64::try_from(self.opened_at).unwrap_or_default());
        UNIX_EPOCH.checked_add(since).unwrap_or(UNIX_EPOCH)
    }

    /// How the session was opened, for rules across calls.
    pub(super) fn possession(&self) -> PossessionType {
        match self.step() {
            Some(Step::UnifyDesktop | Step::MfaDesktop) => PossessionType::Desktop,
            Some(Step::UnifyMobile | Step::MfaMobile) => PossessionType::Mobile,
            _ => PossessionType::None,
        }
    }

    /// Lets the session through if it may go on, at one of these steps, with this client.
    pub(super) fn check(self, client: &Client, now: SystemTime, wanted: &[Step]) -> Result<Self, ResumeError> {
        // No version of this crate writes such a number, which may be anything.
        if !(0..=HIGHEST_VERSION).contains(&self.version) {
            return Err(ResumeError::Damaged);
        }
        if self.version != VERSION {
            return Err(ResumeError::OtherVersion { found: self.version });
        }
        let step = self.step().ok_or(ResumeError::Damaged)?;
        if !is_id(&self.correlation_id) || self.opened_at <= 0 {
            return Err(ResumeError::Damaged);
        }
        if !wanted.contains(&step) {
            let of_this_flow = wanted.iter().any(|other| other.flow() == step.flow());
            return Err(if of_this_flow { ResumeError::OtherStep(step) } else { ResumeError::OtherFlow(step) });
        }
        if self.service != fingerprint(client.base_url()) {
            return Err(ResumeError::OtherService);
        }
        if self.opened().duration_since(now).is_ok_and(|ahead| ahead > SKEW) {
            return Err(ResumeError::NotYet);
        }
        if now >= self.expires_at() {
            return Err(ResumeError::Expired);
        }
        Ok(self)
    }
}

/// Whether a text can be the id of a session and is nothing else: letters, digits and `-_.:`, with a digit, and not a number
/// that belongs to a person (telephone, social security or card number, date), which has no letter and fewer digits.
fn is_id(text: &str) -> bool {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:".contains(&byte));
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let has_letter = text.bytes().any(|byte| byte.is_ascii_alphabetic());
    is_plain && ID_LENGTH.contains(&text.len()) && digits > 0 && (has_letter || digits > 19)
}

/// Tells hosts apart, no more: 64-bit FNV-1a in hexadecimal. It must never change, since it crosses versions.
fn fingerprint(text: &str) -> String {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{hash:016x}")
}

/// Text as this crate has written it. A service may give a number in its place; here it is damage.
struct WrittenText;

impl codec::DeserializeAs<String> for WrittenText {
    fn deserialize_as<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        serde::Deserialize::deserialize(deserializer)
    }
}

impl codec::FromJson for SavedSession {
    fn empty() -> Self {
        let nothing = String::new;
        let has_client_human_id = false;
        Self {
            version: 0,
            step: nothing(),
            correlation_id: nothing(),
            opened_at: 0,
            service: nothing(),
            has_client_human_id,
        }
    }
}

impl Object for SavedSession {
    const NAME: &'static str = "SavedSession";
    const PROPERTIES: &'static [&'static str] =
        &["version", "step", "correlationId", "openedAt", "service", "hasClientHumanId"];
    // The others may be missing in what another version wrote; that is told by `resume`.
    const REQUIRED: &'static [usize] = &[0];

    fn read<'de, A: codec::MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<bool, A::Error> {
        use codec::required::read;
        match index {
            0 => read::<(), _, _>(map, &mut self.version),
            1 => read::<WrittenText, _, _>(map, &mut self.step),
            2 => read::<WrittenText, _, _>(map, &mut self.correlation_id),
            3 => read::<(), _, _>(map, &mut self.opened_at),
            4 => read::<WrittenText, _, _>(map, &mut self.service),
            5 => read::<(), _, _>(map, &mut self.has_client_human_id),
            _ => codec::skip(map),
        }
    }

    fn visit<V: codec::PropertyVisitor>(&self, to: &mut V) {
        to.visit_value::<(), _>("version", "version", &self.version);
        to.visit_value::<(), _>("step", "step", &self.step);
        to.visit_value::<(), _>("correlationId", "correlation_id", &self.correlation_id);
        to.visit_value::<(), _>("openedAt", "opened_at", &self.opened_at);
        to.visit_value::<(), _>("service", "service", &self.service);
        // Earlier versions pass it over, and know no session that has it.
        if self.has_client_human_id {
            to.visit_value::<(), _>("hasClientHumanId", "has_client_human_id", &true);
        }
    }

    /// What was read may be anything: only what is checked is shown.
    fn fmt_redacted(&self, out: &mut codec::RedactedDebug<'_, '_>) {
        let is_fingerprint = self.service.len() == 16 && self.service.bytes().all(|byte| byte.is_ascii_hexdigit());
        out.field("version", &codec::UnknownNumber(self.version));
        out.field("step", &self.shown_step());
        out.field("correlation_id", &self.shown_id());
        let is_time = (0..=YEAR_2100).contains(&self.opened_at);
        out.field("opened_at", &is_time.then_some(self.opened_at));
        out.field("service", &if is_fingerprint { &self.service } else { codec::REDACTED });
        out.field("has_client_human_id", &self.has_client_human_id);
    }
}

impl serde::Serialize for SavedSession {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        codec::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SavedSession {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        codec::deserialize(deserializer)
    }
}

impl fmt::Debug for SavedSession {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        codec::fmt_redacted(self, out)
    }
}

/// A place in a flow where a session can be saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Step {
    /// Unify, opened with `desktop`: [`unify::Session<ProveVerifies>`](super::unify::Session).
    UnifyDesktop,
    /// Unify, opened with `mobile`: [`unify::Session<ProveVerifies>`](super::unify::Session).
    UnifyMobile,
    /// Unify, opened with `none`: [`unify::Session<CallerVerifies>`](super::unify::Session).
    UnifyNone,
    /// Unify, the caller's own check is due: [`unify::CallerVerification`](super::unify::CallerVerification).
    UnifyOwnCheck,
    /// MFA, opened with `desktop`: [`mfa::Session<ProveVerifies>`](super::mfa::Session).
    MfaDesktop,
    /// MFA, opened with `mobile`: [`mfa::Session<ProveVerifies>`](super::mfa::Session).
    MfaMobile,
    /// MFA, opened with `none`: [`mfa::Session<CallerVerifies>`](super::mfa::Session).
    MfaNone,
    /// MFA, the caller's own check is due: [`mfa::CallerVerification`](super::mfa::CallerVerification).
    MfaOwnCheck,
    /// Pre-Fill or Prove Identity, started: [`prefill::Session`](super::prefill::Session).
    PrefillValidate,
    /// Pre-Fill, the challenge is due and the start brought its answer:
    /// [`prefill::Challenge<Given>`](super::prefill::Challenge).
    PrefillChallenge,
    /// Pre-Fill, the challenge is due and needs an answer: [`prefill::Challenge<Missing>`](super::prefill::Challenge).
    PrefillChallengeMissing,
    /// Pre-Fill or Prove Identity, the person's details are due: [`prefill::Complete`](super::prefill::Complete).
    PrefillComplete,
}

impl Step {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::UnifyDesktop,
        Self::UnifyMobile,
        Self::UnifyNone,
        Self::UnifyOwnCheck,
        Self::MfaDesktop,
        Self::MfaMobile,
        Self::MfaNone,
        Self::MfaOwnCheck,
        Self::PrefillValidate,
        Self::PrefillChallenge,
        Self::PrefillChallengeMissing,
        Self::PrefillComplete,
    ];

    /// Its name in a saved session: `flow/step`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UnifyDesktop => "unify/desktop",
            Self::UnifyMobile => "unify/mobile",
            Self::UnifyNone => "unify/none",
            Self::UnifyOwnCheck => "unify/own-check",
            Self::MfaDesktop => "mfa/desktop",
            Self::MfaMobile => "mfa/mobile",
            Self::MfaNone => "mfa/none",
            Self::MfaOwnCheck => "mfa/own-check",
            Self::PrefillValidate => "prefill/validate",
            Self::PrefillChallenge => "prefill/challenge",
            Self::PrefillChallengeMissing => "prefill/challenge-missing",
            Self::PrefillComplete => "prefill/complete",
        }
    }

    /// The name of its flow.
    #[must_use]
    pub fn flow(self) -> &'static str {
        self.as_str().split('/').next().unwrap_or_default()
    }

    /// The type that resumes it.
    const fn resumed_by(self) -> &'static str {
        match self {
            Self::UnifyDesktop | Self::UnifyMobile => "unify::Session::<ProveVerifies>",
            Self::UnifyNone => "unify::Session::<CallerVerifies>",
            Self::UnifyOwnCheck => "unify::CallerVerification",
            Self::MfaDesktop | Self::MfaMobile => "mfa::Session::<ProveVerifies>",
            Self::MfaNone => "mfa::Session::<CallerVerifies>",
            Self::MfaOwnCheck => "mfa::CallerVerification",
            Self::PrefillValidate => "prefill::Session",
            Self::PrefillChallenge => "prefill::Challenge::<Given>",
            Self::PrefillChallengeMissing => "prefill::Challenge::<Missing>",
            Self::PrefillComplete => "prefill::Complete",
        }
    }
}

/// Why a saved session is not taken up again. Nothing was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResumeError {
    /// Its 15 minutes are over.
    Expired,
    /// It was opened later than now, by more than a minute.
    NotYet,
    /// It was opened with another host than this client speaks to.
    OtherService,
    /// It is of another flow.
    OtherFlow(Step),
    /// It is of this flow, but at another step or opened in another way.
    OtherStep(Step),
    /// Another version of this crate wrote it, in another layout.
    OtherVersion {
        /// The layout's number.
        found: i64,
    },
    /// Something is missing in it, unknown, or not what it should be, such as a correlation id that is no id.
    Damaged,
}

impl fmt::Display for ResumeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expired => out.write_str("the session was opened more than 15 minutes ago; open a new one"),
            Self::NotYet => out.write_str(
                "the session was opened in the future; set the clocks of both machines, then open a new one",
            ),
            Self::OtherService => out.write_str(
                "the session was opened with another host; use a client with the environment or base URL it was opened \
                 with",
            ),
            Self::OtherFlow(step) | Self::OtherStep(step) => {
                let what = if matches!(self, Self::OtherFlow(_)) { "of another flow" } else { "at another step" };
                write!(
                    out,
                    "the session is {what} (`{}`); take it up with `{}::resume`",
                    step.as_str(),
                    step.resumed_by()
                )
            }
            Self::OtherVersion { found } => {
                write!(out, "the session was saved in layout {found}, this version reads {VERSION}; open a new one")
            }
            Self::Damaged => out.write_str("the saved session is damaged, or a newer version wrote it; open a new one"),
        }
    }
}

impl std::error::Error for ResumeError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn correlation_id_is_an_id_and_nothing_of_a_person() {
        for id in [
            "7b1f5a2e-93c4-4e0f-8a57-0c6f6b0c5d11",
            "7B1F5A2E93C44E0F8A570C6F6B0C5D11",
            "12345678-1234-4123-8123-123456789012",
            "arn:flow:1.session_7",
            &"a1".repeat(32),
        ] {
            assert!(is_id(id), "{id}");
        }
        for text in [
            "",
            "c-1",
            "+12065550177",
            "12065550177",
            "1-206-555-0177",
            "123-45-6789",
            "1981-01-17",
            "4111-1111-1111-1111",
            "mara.okafor",
            "mara@example.com",
            "Mara Okafor 1",
            "мара-окафор-1",
            "id-1234567\n",
            "id-1234567\"",
            &"a1".repeat(33),
        ] {
            assert!(!is_id(text), "{text}");
        }
    }

    #[test]
    fn saved_session_is_never_longer_than_it_may_be() {
        for step in Step::ALL {
            let saved = SavedSession {
                version: VERSION,
                step: step.as_str().to_owned(),
                correlation_id: "a1".repeat(32),
                opened_at: i64::MAX,
                service: fingerprint("https://platform.example.com"),
                has_client_human_id: true,
            };
            let text = serde_json::to_string(&saved).unwrap();
            assert!(text.len() <= SavedSession::MAX_BYTES, "{} bytes: {text}", text.len());
        }
    }
}
