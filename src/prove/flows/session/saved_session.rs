//! A session as data, to be stored and resumed on another machine.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::correlation_id::is_correlation_id;
use super::resume_error::ResumeError;
use super::step::Step;
use crate::codec::{self, Object};
use crate::fnv1a;

/// Lifetime of a session, counted from when it was opened.
const LIFETIME: Duration = Duration::from_secs(15 * 60);

/// How far the clock of the machine that opened the session may be ahead. If it is behind, the session expires that much
/// early, which is safe.
const MAX_CLOCK_SKEW: Duration = Duration::from_secs(60);

/// The layout version that this version of the crate writes.
const VERSION: i64 = 1;

/// The highest layout version that there will ever be.
const MAX_VERSION: i64 = 9_999;

/// The year 2100 in seconds since 1970 (UTC): no session was opened later.
const YEAR_2100: i64 = 4_102_444_800;

/// A session of any flow as serializable data: its correlation id, its step, when it was opened and with which host.
///
/// It contains no token, no phone number and no other personal data, and takes at most [`MAX_BYTES`](Self::MAX_BYTES) as
/// JSON: both the call that opens a session and `resume()` reject a correlation id that cannot be one.
///
/// `save()` of a session or step creates it, and `resume()` of the same type resumes it. Store it where the user cannot change
/// it (in a session store, or signed): whoever can write it chooses the session that later requests are about. Every
/// self-describing format works (JSON, CBOR, MessagePack, ...):
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
    /// Whether the opening request had a `clientHumanId`, which a success then has, too.
    has_client_human_id: bool,
}

impl SavedSession {
    /// The maximum size of a session as compact JSON, whatever the service sends.
    pub const MAX_BYTES: usize = 256;

    /// Creates the data of a session that was just opened. Returns `None` if the id cannot be a correlation id.
    pub(super) fn new(step: Step, correlation_id: &str, opened_at: SystemTime, base_url: &str) -> Option<Self> {
        let opened_at = opened_at.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        is_correlation_id(correlation_id).then(|| Self {
            version: VERSION,
            step: step.as_str().to_owned(),
            correlation_id: correlation_id.to_owned(),
            opened_at: i64::try_from(opened_at).unwrap_or(i64::MAX),
            service: fingerprint(base_url),
            has_client_human_id: false,
        })
    }

    /// Creates the data of a session that no service has opened, for the tests of callers.
    #[cfg(feature = "test-util")]
    pub(super) fn sample(step: Step) -> Self {
        let opened_at = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        Self {
            version: VERSION,
            step: step.as_str().to_owned(),
            correlation_id: "00000000-0000-4000-8000-000000000000".to_owned(),
            opened_at: i64::try_from(opened_at).unwrap_or(i64::MAX),
            service: fingerprint(""),
            has_client_human_id: false,
        }
    }

    /// Records whether the opening request had a `clientHumanId`.
    pub(super) fn with_client_human_id(self, has_client_human_id: bool) -> Self {
        Self { has_client_human_id, ..self }
    }

    /// Whether the opening request had a `clientHumanId`.
    pub(in crate::prove::flows) fn has_client_human_id(&self) -> bool {
        self.has_client_human_id
    }

    /// Returns the same session at another step.
    pub(super) fn at(&self, step: Step) -> Self {
        Self { step: step.as_str().to_owned(), ..self.clone() }
    }

    /// Returns the step at which the session was saved, which determines the type that resumes it. `None` if this version does
    /// not know the step.
    #[must_use]
    pub fn step(&self) -> Option<Step> {
        Step::from_name(&self.step)
    }

    /// Returns the correlation id. In deserialized data it is unverified until `resume()` succeeds.
    #[must_use]
    pub fn correlation_id(&self) -> &str {
        &self.correlation_id
    }

    /// Returns when the session expires: 15 minutes after it was opened.
    #[must_use]
    pub fn expires_at(&self) -> SystemTime {
        self.opened_at().checked_add(LIFETIME).unwrap_or(UNIX_EPOCH)
    }

    /// Formats the session or step that this is the data of.
    pub(super) fn fmt_as(&self, name: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct(name)
            .field("step", &self.safe_step())
            .field("correlation_id", &self.safe_correlation_id())
            .finish_non_exhaustive()
    }

    fn safe_step(&self) -> &'static str {
        self.step().map_or(codec::REDACTED, Step::as_str)
    }

    fn safe_correlation_id(&self) -> &str {
        if is_correlation_id(&self.correlation_id) { &self.correlation_id } else { codec::REDACTED }
    }

    fn opened_at(&self) -> SystemTime {
        let since_1970 = Duration::from_secs(u64::try_from(self.opened_at).unwrap_or_default());
        UNIX_EPOCH.checked_add(since_1970).unwrap_or(UNIX_EPOCH)
    }

    /// Checks whether the session may be resumed now, at one of these steps and with this host.
    pub(super) fn check_resumable(
        &self,
        base_url: &str,
        now: SystemTime,
        expected: &[Step],
    ) -> Result<(), ResumeError> {
        // No version of this crate writes such a number, so that it may be anything and is not reported.
        if !(0..=MAX_VERSION).contains(&self.version) {
            return Err(ResumeError::Damaged);
        }
        if self.version != VERSION {
            return Err(ResumeError::OtherVersion { found: self.version });
        }
        let step = self.step().ok_or(ResumeError::Damaged)?;
        if !is_correlation_id(&self.correlation_id) || self.opened_at <= 0 {
            return Err(ResumeError::Damaged);
        }
        if !expected.contains(&step) {
            let is_same_flow = expected.iter().any(|other| other.flow() == step.flow());
            return Err(if is_same_flow { ResumeError::OtherStep(step) } else { ResumeError::OtherFlow(step) });
        }
        if self.service != fingerprint(base_url) {
            return Err(ResumeError::OtherService);
        }
        if self.opened_at().duration_since(now).is_ok_and(|ahead| ahead > MAX_CLOCK_SKEW) {
            return Err(ResumeError::NotYet);
        }
        if now >= self.expires_at() {
            return Err(ResumeError::Expired);
        }
        Ok(())
    }
}

/// Identifies a host, as 64-bit FNV-1a in hexadecimal. It must never change, since saved sessions cross versions.
fn fingerprint(text: &str) -> String {
    format!("{:016x}", fnv1a::hash(text.bytes()))
}

/// A string as this crate writes it. A service may send a number instead; here that is damage.
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
    // Another version may omit the others; `resume` reports that.
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
        // Omitted if false, as in sessions of versions that do not know it.
        if self.has_client_human_id {
            to.visit_value::<(), _>("hasClientHumanId", "has_client_human_id", &true);
        }
    }

    /// Shows only what is valid: deserialized data may be anything.
    fn fmt_redacted(&self, out: &mut codec::RedactedDebug<'_, '_>) {
        let is_fingerprint = self.service.len() == 16 && self.service.bytes().all(|byte| byte.is_ascii_hexdigit());
        out.field("version", &codec::UnknownNumber(self.version));
        out.field("step", &self.safe_step());
        out.field("correlation_id", &self.safe_correlation_id());
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn saved_session_never_exceeds_its_maximum_size() {
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
