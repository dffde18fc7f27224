/// Expected phone number.
///
/// The schema name is `AuthStartRequestSubjectMobileClaim`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectMobileClaim {
    /// Mobile phone number; the `+` is optional for US numbers only. Takes precedence over the number from
    /// the client SDK if an OTP is the fallback.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "mobileNumber")]
    pub mobile_number: Option<String>,
}
impl AuthStartRequestSubjectMobileClaim {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`mobileNumber`](Self::mobile_number).
    #[must_use]
    pub fn with_mobile_number(mut self, value: impl Into<String>) -> Self {
        self.mobile_number = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestSubjectMobileClaim {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjectMobileClaim required_in_requests(); optional[0, Redacted]
    mobile_number("mobileNumber")
);
impl validation::Validate for AuthStartRequestSubjectMobileClaim {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::prove::rules::phone::auth_api(
            v,
            "mobileNumber",
            self.mobile_number.as_ref(),
        );
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectMobileClaim, "AuthStartRequestSubjectMobileClaim",
    "{\"description\":\"Expected phone number.\",\"properties\":{\"mobileNumber\":{\"description\":\"Mobile phone number; the `+` is optional for US numbers only. Takes precedence over the number from the client SDK if an OTP is the fallback.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// User subject: the expected user and its authenticators.
///
/// The schema name is `AuthStartRequestSubjectUser`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectUser {
    /// Authenticators to use for the subject.
    pub authenticators: Option<AuthStartRequestSubjectUserAuthenticators>,
    /// Expected value of the subject.
    pub claim: Option<AuthStartRequestSubjectUserClaim>,
}
impl AuthStartRequestSubjectUser {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`authenticators`](Self::authenticators).
    #[must_use]
    pub fn with_authenticators(
        mut self,
        value: impl Into<AuthStartRequestSubjectUserAuthenticators>,
    ) -> Self {
        self.authenticators = Some(value.into());
        self
    }
    /// Sets [`claim`](Self::claim).
    #[must_use]
    pub fn with_claim(
        mut self,
        value: impl Into<AuthStartRequestSubjectUserClaim>,
    ) -> Self {
        self.claim = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestSubjectUser {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjectUser required_in_requests(); optional[0]
    authenticators("authenticators"), optional[1] claim("claim")
);
impl validation::Validate for AuthStartRequestSubjectUser {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("authenticators", self.authenticators.as_ref());
        v.property("claim", self.claim.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectUser, "AuthStartRequestSubjectUser",
    "{\"description\":\"User subject: the expected user and its authenticators.\",\"properties\":{\"authenticators\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectUserAuthenticators\"},{\"type\":\"null\"}],\"description\":\"Authenticators to use for the subject.\"},\"claim\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectUserClaim\"},{\"type\":\"null\"}],\"description\":\"Expected value of the subject.\"}},\"type\":\"object\"}",
    "AuthStartRequestSubjectUserAuthenticators" =
    AuthStartRequestSubjectUserAuthenticators, "AuthStartRequestSubjectUserClaim" =
    AuthStartRequestSubjectUserClaim
);
// @end
/// Passive authenticator of a user.
///
/// The schema name is `AuthStartRequestSubjectUserAuthenticatorPassive`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectUserAuthenticatorPassive {
    /// User verification level: required, preferred or discouraged.
    #[doc(alias = "userVerificationLevel")]
    pub user_verification_level: Option<UserVerificationLevel>,
}
impl AuthStartRequestSubjectUserAuthenticatorPassive {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`userVerificationLevel`](Self::user_verification_level).
    #[must_use]
    pub fn with_user_verification_level(
        mut self,
        value: impl Into<UserVerificationLevel>,
    ) -> Self {
        self.user_verification_level = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestSubjectUserAuthenticatorPassive {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjectUserAuthenticatorPassive required_in_requests(); optional[0]
    user_verification_level("userVerificationLevel")
);
impl validation::Validate for AuthStartRequestSubjectUserAuthenticatorPassive {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.known_value(
            validation::warning!(
                "auth.uv-level", "userVerificationLevel",
                "AuthStartRequestSubjectUserAuthenticatorPassive"
            ),
            self.user_verification_level.as_ref().is_none_or(|value| value.is_known()),
        );
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectUserAuthenticatorPassive,
    "AuthStartRequestSubjectUserAuthenticatorPassive",
    "{\"description\":\"Passive authenticator of a user.\",\"properties\":{\"userVerificationLevel\":{\"anyOf\":[{\"$ref\":\"UserVerificationLevel\"},{\"type\":\"null\"}],\"description\":\"User verification level: required, preferred or discouraged.\",\"x-warning\":{\"enum\":[\"required\",\"preferred\",\"discouraged\",null]}}},\"type\":\"object\"}",
    "UserVerificationLevel" = UserVerificationLevel
);
// @end
/// Authenticators of a user.
///
/// The schema name is `AuthStartRequestSubjectUserAuthenticators`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectUserAuthenticators {
    /// The docv authenticator, enabled by an empty object.
    pub docv: Option<codec::Value>,
    /// Passive authenticator of the user.
    pub passive: Option<AuthStartRequestSubjectUserAuthenticatorPassive>,
    /// The ppb authenticator, enabled by an empty object.
    pub ppb: Option<codec::Value>,
    /// The present authenticator, enabled by an empty object.
    pub present: Option<codec::Value>,
}
impl AuthStartRequestSubjectUserAuthenticators {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`docv`](Self::docv).
    #[must_use]
    pub fn with_docv(mut self, value: impl Into<codec::Value>) -> Self {
        self.docv = Some(value.into());
        self
    }
    /// Sets [`passive`](Self::passive).
    #[must_use]
    pub fn with_passive(
        mut self,
        value: impl Into<AuthStartRequestSubjectUserAuthenticatorPassive>,
    ) -> Self {
        self.passive = Some(value.into());
        self
    }
    /// Sets [`ppb`](Self::ppb).
    #[must_use]
    pub fn with_ppb(mut self, value: impl Into<codec::Value>) -> Self {
        self.ppb = Some(value.into());
        self
    }
    /// Sets [`present`](Self::present).
    #[must_use]
    pub fn with_present(mut self, value: impl Into<codec::Value>) -> Self {
        self.present = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestSubjectUserAuthenticators {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjectUserAuthenticators required_in_requests(); optional[0,
    Redacted] docv("docv"), optional[1] passive("passive"), optional[2, Redacted]
    ppb("ppb"), optional[3, Redacted] present("present")
);
impl validation::Validate for AuthStartRequestSubjectUserAuthenticators {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("passive", self.passive.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectUserAuthenticators,
    "AuthStartRequestSubjectUserAuthenticators",
    "{\"description\":\"Authenticators of a user.\",\"properties\":{\"docv\":{\"description\":\"The docv authenticator, enabled by an empty object.\"},\"passive\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectUserAuthenticatorPassive\"},{\"type\":\"null\"}],\"description\":\"Passive authenticator of the user.\"},\"ppb\":{\"description\":\"The ppb authenticator, enabled by an empty object.\"},\"present\":{\"description\":\"The present authenticator, enabled by an empty object.\"}},\"type\":\"object\"}",
    "AuthStartRequestSubjectUserAuthenticatorPassive" =
    AuthStartRequestSubjectUserAuthenticatorPassive
);
// @end
/// Expected user, by the ID in the caller's system.
///
/// The schema name is `AuthStartRequestSubjectUserClaim`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjectUserClaim {
    /// Whether to register the user on the device (true) or only check (false).
    pub provided: Option<bool>,
    /// ID of the user in the caller's system; only letters, digits and `-._+=/:` are allowed.
    ///
    /// Matches the pattern `^[A-Za-z0-9\-._+=/:]+$`. Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl AuthStartRequestSubjectUserClaim {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`provided`](Self::provided).
    #[must_use]
    pub fn with_provided(mut self, value: impl Into<bool>) -> Self {
        self.provided = Some(value.into());
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    AuthStartRequestSubjectUserClaim required(1) required_in_requests(1); optional[0]
    provided("provided"), required[1, Redacted] user_id("userId")
);
impl validation::Validate for AuthStartRequestSubjectUserClaim {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.characters(
            validation::warning!(
                "auth.user-id", "userId", "AuthStartRequestSubjectUserClaim"
            ),
            Some(&self.user_id),
            &[
                ('A', 'Z'),
                ('a', 'z'),
                ('0', '9'),
                ('-', '-'),
                ('.', '.'),
                ('_', '_'),
                ('+', '+'),
                ('=', '='),
                ('/', '/'),
                (':', ':'),
            ],
            1,
        );
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjectUserClaim, "AuthStartRequestSubjectUserClaim",
    "{\"description\":\"Expected user, by the ID in the caller's system.\",\"properties\":{\"provided\":{\"description\":\"Whether to register the user on the device (true) or only check (false).\",\"type\":[\"boolean\",\"null\"]},\"userId\":{\"description\":\"ID of the user in the caller's system; only letters, digits and `-._+=/:` are allowed.\",\"type\":\"string\",\"x-warning\":{\"pattern\":\"^[A-Za-z0-9\\\\-._+=/:]+$\"}}},\"required\":[\"userId\"],\"type\":\"object\"}"
);
// @end
/// Subjects to authenticate: card, device, mobile and user.
///
/// The schema name is `AuthStartRequestSubjects`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartRequestSubjects {
    /// Card subject.
    pub card: Option<AuthStartRequestSubjectCard>,
    /// Device subject.
    pub device: Option<AuthStartRequestSubjectDevice>,
    /// Mobile subject.
    pub mobile: Option<AuthStartRequestSubjectMobile>,
    /// User subject.
    pub user: Option<AuthStartRequestSubjectUser>,
}
impl AuthStartRequestSubjects {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`card`](Self::card).
    #[must_use]
    pub fn with_card(mut self, value: impl Into<AuthStartRequestSubjectCard>) -> Self {
        self.card = Some(value.into());
        self
    }
    /// Sets [`device`](Self::device).
    #[must_use]
    pub fn with_device(
        mut self,
        value: impl Into<AuthStartRequestSubjectDevice>,
    ) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets [`mobile`](Self::mobile).
    #[must_use]
    pub fn with_mobile(
        mut self,
        value: impl Into<AuthStartRequestSubjectMobile>,
    ) -> Self {
        self.mobile = Some(value.into());
        self
    }
    /// Sets [`user`](Self::user).
    #[must_use]
    pub fn with_user(mut self, value: impl Into<AuthStartRequestSubjectUser>) -> Self {
        self.user = Some(value.into());
        self
    }
}
impl Default for AuthStartRequestSubjects {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthStartRequestSubjects required_in_requests(); optional[0] card("card"),
    optional[1] device("device"), optional[2] mobile("mobile"), optional[3] user("user")
);
impl validation::Validate for AuthStartRequestSubjects {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("card", self.card.as_ref());
        v.property("device", self.device.as_ref());
        v.property("mobile", self.mobile.as_ref());
        v.property("user", self.user.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    AuthStartRequestSubjects, "AuthStartRequestSubjects",
    "{\"description\":\"Subjects to authenticate: card, device, mobile and user.\",\"properties\":{\"card\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectCard\"},{\"type\":\"null\"}],\"description\":\"Card subject.\"},\"device\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectDevice\"},{\"type\":\"null\"}],\"description\":\"Device subject.\"},\"mobile\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectMobile\"},{\"type\":\"null\"}],\"description\":\"Mobile subject.\"},\"user\":{\"anyOf\":[{\"$ref\":\"AuthStartRequestSubjectUser\"},{\"type\":\"null\"}],\"description\":\"User subject.\"}},\"type\":\"object\"}",
    "AuthStartRequestSubjectCard" = AuthStartRequestSubjectCard,
    "AuthStartRequestSubjectDevice" = AuthStartRequestSubjectDevice,
    "AuthStartRequestSubjectMobile" = AuthStartRequestSubjectMobile,
    "AuthStartRequestSubjectUser" = AuthStartRequestSubjectUser
);
// @end
/// Session of an authentication, with the token for the client SDK.
///
/// The schema name is `AuthStartResponse`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthStartResponse {
    /// ID of the authentication, for the finish and continue calls.
    #[doc(alias = "authId")]
    pub auth_id: String,
    /// Token for the client SDK, bound to this authentication. Do not store or log it.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "authToken")]
    pub auth_token: String,
    /// Push tokens, for callers that send the push message through their own service.
    #[doc(alias = "pushTokens")]
    pub push_tokens: Vec<PushToken>,
    /// URL for the universal authenticator; its query contains a session token.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "universalRedirectUrl")]
    pub universal_redirect_url: Option<String>,
}
impl AuthStartResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(auth_id: impl Into<String>, auth_token: impl Into<String>) -> Self {
        Self {
            auth_id: auth_id.into(),
            auth_token: auth_token.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`authId`](Self::auth_id).
    #[must_use]
    pub fn with_auth_id(mut self, value: impl Into<String>) -> Self {
        self.auth_id = value.into();
        self
    }
    /// Sets [`authToken`](Self::auth_token).
    #[must_use]
    pub fn with_auth_token(mut self, value: impl Into<String>) -> Self {
        self.auth_token = value.into();
        self
    }
    /// Sets [`pushTokens`](Self::push_tokens).
    #[must_use]
    pub fn with_push_tokens(
        mut self,
        value: impl IntoIterator<Item = impl Into<PushToken>>,
    ) -> Self {
        self.push_tokens = codec::collect_list(value);
        self
    }
    /// Sets [`universalRedirectUrl`](Self::universal_redirect_url).
    #[must_use]
    pub fn with_universal_redirect_url(mut self, value: impl Into<String>) -> Self {
        self.universal_redirect_url = Some(value.into());
        self
    }
}
codec::object!(
    AuthStartResponse required(0, 1); required[0] auth_id("authId"), required[1,
    Redacted] auth_token("authToken"), collection[2] push_tokens("pushTokens"),
    optional[3, Redacted] universal_redirect_url("universalRedirectUrl")
);
// @if schemars
codec::json_schema!(
    AuthStartResponse, "AuthStartResponse",
    "{\"description\":\"Session of an authentication, with the token for the client SDK.\",\"properties\":{\"authId\":{\"description\":\"ID of the authentication, for the finish and continue calls.\",\"type\":\"string\"},\"authToken\":{\"description\":\"Token for the client SDK, bound to this authentication. Do not store or log it.\",\"type\":\"string\"},\"pushTokens\":{\"description\":\"Push tokens, for callers that send the push message through their own service.\",\"items\":{\"$ref\":\"PushToken\"},\"type\":[\"array\",\"null\"]},\"universalRedirectUrl\":{\"description\":\"URL for the universal authenticator; its query contains a session token.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"authId\",\"authToken\"],\"type\":\"object\"}",
    "PushToken" = PushToken
);
// @end
/// Values of `status`. Status of the consent: optedIn, optedOut, notCollected or unknown; always required.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ConsentStatus {
    /// `optedIn`: The person consented.
    OptedIn,
    /// `optedOut`: The person declined.
    OptedOut,
    /// `notCollected`: The person was not asked.
    NotCollected,
    /// `unknown`: It is unknown whether the person consented.
    UnknownValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ConsentStatus = "ConsentStatus"; OptedIn = "optedIn", OptedOut = "optedOut",
    NotCollected = "notCollected", UnknownValue = "unknown"
);
// @if schemars
codec::json_schema!(
    ConsentStatus, "ConsentStatus",
    "{\"description\":\"Values of `status`. Status of the consent: optedIn, optedOut, notCollected or unknown; always required.\",\"examples\":[\"optedIn\",\"optedOut\",\"notCollected\",\"unknown\"],\"type\":\"string\"}"
);
// @end
/// Values of `deviceCapabilities`. Capabilities of the device: webauthn, face, fingerprint.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviceCapability {
    /// `webauthn`: WebAuthn keys.
    Webauthn,
    /// `face`: Face recognition.
    Face,
    /// `fingerprint`: Fingerprint recognition.
    Fingerprint,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    DeviceCapability = "DeviceCapability"; Webauthn = "webauthn", Face = "face",
    Fingerprint = "fingerprint"
);
// @if schemars
codec::json_schema!(
    DeviceCapability, "DeviceCapability",
    "{\"description\":\"Values of `deviceCapabilities`. Capabilities of the device: webauthn, face, fingerprint.\",\"examples\":[\"webauthn\",\"face\",\"fingerprint\"],\"type\":\"string\"}"
);
// @end
/// Values of `deviceType`. Type of the device: web or mobile.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviceType {
    /// `web`: Browser.
    Web,
    /// `mobile`: Phone or tablet.
    Mobile,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(DeviceType = "DeviceType"; Web = "web", Mobile = "mobile");
// @if schemars
codec::json_schema!(
    DeviceType, "DeviceType",
    "{\"description\":\"Values of `deviceType`. Type of the device: web or mobile.\",\"examples\":[\"web\",\"mobile\"],\"type\":\"string\"}"
);
// @end
/// Values of `ipMatch`. Match result of the IP address: success or failure.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IpMatch {
    /// `success`: The IP address matches.
    Success,
    /// `failure`: The IP address does not match.
    Failure,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(IpMatch = "IpMatch"; Success = "success", Failure = "failure");
// @if schemars
codec::json_schema!(
    IpMatch, "IpMatch",
    "{\"description\":\"Values of `ipMatch`. Match result of the IP address: success or failure.\",\"examples\":[\"success\",\"failure\"],\"type\":\"string\"}"
);
// @end
/// Values of `authenticatorType`. Authenticator that succeeded: instant, passive or provided.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MobileAuthenticatorType {
    /// `instant`: A link or code was sent to the phone.
    Instant,
    /// `passive`: The mobile network was queried.
    Passive,
    /// `provided`: The caller vouched for the phone.
    Provided,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    MobileAuthenticatorType = "MobileAuthenticatorType"; Instant = "instant", Passive =
    "passive", Provided = "provided"
);
// @if schemars
codec::json_schema!(
    MobileAuthenticatorType, "MobileAuthenticatorType",
    "{\"description\":\"Values of `authenticatorType`. Authenticator that succeeded: instant, passive or provided.\",\"examples\":[\"instant\",\"passive\",\"provided\"],\"type\":\"string\"}"
);
// @end
/// Values of `testMode`. Simulation mode: off (default) or fail.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PassiveTestMode {
    /// `off`: Nothing is simulated; the default.
    Off,
    /// `fail`: A failure is simulated.
    Fail,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(PassiveTestMode = "PassiveTestMode"; Off = "off", Fail = "fail");
// @if schemars
codec::json_schema!(
    PassiveTestMode, "PassiveTestMode",
    "{\"description\":\"Values of `testMode`. Simulation mode: off (default) or fail.\",\"examples\":[\"off\",\"fail\"],\"type\":\"string\"}"
);
// @end
/// Values of `phoneMatch`. Match result of the phone number: success, failure or indeterminate.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PhoneMatch {
    /// `success`: The phone number matches.
    Success,
    /// `failure`: The phone number does not match.
    Failure,
    /// `indeterminate`: The match is indeterminate.
    Indeterminate,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    PhoneMatch = "PhoneMatch"; Success = "success", Failure = "failure", Indeterminate =
    "indeterminate"
);
// @if schemars
codec::json_schema!(
    PhoneMatch, "PhoneMatch",
    "{\"description\":\"Values of `phoneMatch`. Match result of the phone number: success, failure or indeterminate.\",\"examples\":[\"success\",\"failure\",\"indeterminate\"],\"type\":\"string\"}"
);
// @end
/// Values of `platform`. Platform of the device: ios, android or web.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PushPlatform {
    /// `ios`: Apple iOS.
    Ios,
    /// `android`: Android.
    Android,
    /// `web`: Browser.
    Web,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    PushPlatform = "PushPlatform"; Ios = "ios", Android = "android", Web = "web"
);
// @if schemars
codec::json_schema!(
    PushPlatform, "PushPlatform",
    "{\"description\":\"Values of `platform`. Platform of the device: ios, android or web.\",\"examples\":[\"ios\",\"android\",\"web\"],\"type\":\"string\"}"
);
// @end
/// Push token of a registered device, for callers that send the push message themselves.
///
/// The schema name is `PushToken`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PushToken {
    /// ID of the device that the push token belongs to.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "deviceId")]
    pub device_id: String,
    /// Platform of the device: ios, android or web.
    pub platform: PushPlatform,
    /// Push token of the device.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "pushToken")]
    pub push_token: String,
    /// Time of the registration, in whole seconds since the Unix epoch.
    #[doc(alias = "registrationTimestamp")]
    pub registration_timestamp: i64,
}
impl PushToken {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        device_id: impl Into<String>,
        platform: impl Into<PushPlatform>,
        push_token: impl Into<String>,
        registration_timestamp: impl Into<i64>,
    ) -> Self {
        Self {
            device_id: device_id.into(),
            platform: platform.into(),
            push_token: push_token.into(),
            registration_timestamp: registration_timestamp.into(),
        }
    }
    /// Sets [`deviceId`](Self::device_id).
    #[must_use]
    pub fn with_device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = value.into();
        self
    }
    /// Sets [`platform`](Self::platform).
    #[must_use]
    pub fn with_platform(mut self, value: impl Into<PushPlatform>) -> Self {
        self.platform = value.into();
        self
    }
    /// Sets [`pushToken`](Self::push_token).
    #[must_use]
    pub fn with_push_token(mut self, value: impl Into<String>) -> Self {
        self.push_token = value.into();
        self
    }
    /// Sets [`registrationTimestamp`](Self::registration_timestamp).
    #[must_use]
    pub fn with_registration_timestamp(mut self, value: impl Into<i64>) -> Self {
        self.registration_timestamp = value.into();
        self
    }
}
codec::object!(
    PushToken required(0, 1, 2, 3); required[0, Redacted] device_id("deviceId"),
    required[1] platform("platform"), required[2, Redacted] push_token("pushToken"),
    required[3] registration_timestamp("registrationTimestamp")
);
// @if schemars
codec::json_schema!(
    PushToken, "PushToken",
    "{\"description\":\"Push token of a registered device, for callers that send the push message themselves.\",\"properties\":{\"deviceId\":{\"description\":\"ID of the device that the push token belongs to.\",\"type\":\"string\"},\"platform\":{\"$ref\":\"PushPlatform\",\"description\":\"Platform of the device: ios, android or web.\"},\"pushToken\":{\"description\":\"Push token of the device.\",\"type\":\"string\"},\"registrationTimestamp\":{\"description\":\"Time of the registration, in whole seconds since the Unix epoch.\",\"format\":\"int64\",\"type\":\"integer\",\"x-format\":\"unix-seconds\"}},\"required\":[\"deviceId\",\"platform\",\"pushToken\",\"registrationTimestamp\"],\"type\":\"object\"}",
    "PushPlatform" = PushPlatform
);
// @end
/// Components of the trust score of a user.
///
/// The schema name is `SubScores`.
#[doc(alias = "SubScores")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserTrustSubScores {
    /// Score component for connected Bluetooth devices.
    #[doc(alias = "bluetoothConnected")]
    pub bluetooth_connected: Option<f64>,
    /// Score component for paired Bluetooth devices.
    #[doc(alias = "bluetoothPaired")]
    pub bluetooth_paired: Option<f64>,
    /// Score component for scanned Bluetooth devices.
    #[doc(alias = "bluetoothScanned")]
    pub bluetooth_scanned: Option<f64>,
    /// Score component for distance.
    pub distance: Option<f64>,
    /// Score component for inclusion.
    pub inclusion: Option<f64>,
    /// Score component for connected Wi-Fi networks.
    #[doc(alias = "wifiConnected")]
    pub wifi_connected: Option<f64>,
    /// Score component for scanned Wi-Fi networks.
    #[doc(alias = "wifiScanned")]
    pub wifi_scanned: Option<f64>,
}
impl UserTrustSubScores {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`bluetoothConnected`](Self::bluetooth_connected).
    #[must_use]
    pub fn with_bluetooth_connected(mut self, value: impl Into<f64>) -> Self {
        self.bluetooth_connected = Some(value.into());
        self
    }
    /// Sets [`bluetoothPaired`](Self::bluetooth_paired).
    #[must_use]
    pub fn with_bluetooth_paired(mut self, value: impl Into<f64>) -> Self {
        self.bluetooth_paired = Some(value.into());
        self
    }
    /// Sets [`bluetoothScanned`](Self::bluetooth_scanned).
    #[must_use]
    pub fn with_bluetooth_scanned(mut self, value: impl Into<f64>) -> Self {
        self.bluetooth_scanned = Some(value.into());
        self
    }
    /// Sets [`distance`](Self::distance).
    #[must_use]
    pub fn with_distance(mut self, value: impl Into<f64>) -> Self {
        self.distance = Some(value.into());
        self
    }
    /// Sets [`inclusion`](Self::inclusion).
    #[must_use]
    pub fn with_inclusion(mut self, value: impl Into<f64>) -> Self {
        self.inclusion = Some(value.into());
        self
    }
    /// Sets [`wifiConnected`](Self::wifi_connected).
    #[must_use]
    pub fn with_wifi_connected(mut self, value: impl Into<f64>) -> Self {
        self.wifi_connected = Some(value.into());
        self
    }
    /// Sets [`wifiScanned`](Self::wifi_scanned).
    #[must_use]
    pub fn with_wifi_scanned(mut self, value: impl Into<f64>) -> Self {
        self.wifi_scanned = Some(value.into());
        self
    }
}
impl Default for UserTrustSubScores {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    UserTrustSubScores; optional[0] bluetooth_connected("bluetoothConnected"),
    optional[1] bluetooth_paired("bluetoothPaired"), optional[2]
    bluetooth_scanned("bluetoothScanned"), optional[3] distance("distance"), optional[4]
    inclusion("inclusion"), optional[5] wifi_connected("wifiConnected"), optional[6]
    wifi_scanned("wifiScanned")
);
// @if schemars
codec::json_schema!(
    UserTrustSubScores, "SubScores",
    "{\"description\":\"Components of the trust score of a user.\",\"properties\":{\"bluetoothConnected\":{\"description\":\"Score component for connected Bluetooth devices.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"bluetoothPaired\":{\"description\":\"Score component for paired Bluetooth devices.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"bluetoothScanned\":{\"description\":\"Score component for scanned Bluetooth devices.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"distance\":{\"description\":\"Score component for distance.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"inclusion\":{\"description\":\"Score component for inclusion.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"wifiConnected\":{\"description\":\"Score component for connected Wi-Fi networks.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"wifiScanned\":{\"description\":\"Score component for scanned Wi-Fi networks.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Reason codes for the trust in the device.
///
/// The schema name is `SubjectDeviceResultSuccessExtrasTrust`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubjectDeviceResultSuccessExtrasTrust {
    /// Reason codes as numbers.
    #[doc(alias = "reasonCodes")]
    pub reason_codes: Vec<i64>,
}
impl SubjectDeviceResultSuccessExtrasTrust {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`reasonCodes`](Self::reason_codes).
    #[must_use]
    pub fn with_reason_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.reason_codes = codec::collect_list(value);
        self
    }
}
impl Default for SubjectDeviceResultSuccessExtrasTrust {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    SubjectDeviceResultSuccessExtrasTrust; collection[0] reason_codes("reasonCodes")
);
// @if schemars
codec::json_schema!(
    SubjectDeviceResultSuccessExtrasTrust, "SubjectDeviceResultSuccessExtrasTrust",
    "{\"description\":\"Reason codes for the trust in the device.\",\"properties\":{\"reasonCodes\":{\"description\":\"Reason codes as numbers.\",\"items\":{\"format\":\"int64\",\"type\":\"integer\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Values of `testMode`. Simulation mode: off (default), pass, failStart, failFinish or failService.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TestMode {
    /// `off`: Nothing is simulated; the default.
    Off,
    /// `pass`: Success is simulated.
    Pass,
    /// `failStart`: A failure of the start is simulated.
    FailStart,
    /// `failFinish`: A failure of the finish is simulated.
    FailFinish,
    /// `failService`: A failure of the backend service is simulated.
    FailService,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    TestMode = "TestMode"; Off = "off", Pass = "pass", FailStart = "failStart",
    FailFinish = "failFinish", FailService = "failService"
);
// @if schemars
codec::json_schema!(
    TestMode, "TestMode",
    "{\"description\":\"Values of `testMode`. Simulation mode: off (default), pass, failStart, failFinish or failService.\",\"examples\":[\"off\",\"pass\",\"failStart\",\"failFinish\",\"failService\"],\"type\":\"string\"}"
);
// @end
/// Trust score of a user and its components.
///
/// The schema name is `UserTrustScore`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserTrustScore {
    /// Overall trust score.
    pub fused: Option<f64>,
    /// Reasons for the score, as a number.
    pub reasons: Option<i64>,
    /// Components of the trust score.
    #[doc(alias = "subScores")]
    pub sub_scores: Option<UserTrustSubScores>,
}
impl UserTrustScore {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`fused`](Self::fused).
    #[must_use]
    pub fn with_fused(mut self, value: impl Into<f64>) -> Self {
        self.fused = Some(value.into());
        self
    }
    /// Sets [`reasons`](Self::reasons).
    #[must_use]
    pub fn with_reasons(mut self, value: impl Into<i64>) -> Self {
        self.reasons = Some(value.into());
        self
    }
    /// Sets [`subScores`](Self::sub_scores).
    #[must_use]
    pub fn with_sub_scores(mut self, value: impl Into<UserTrustSubScores>) -> Self {
        self.sub_scores = Some(value.into());
        self
    }
}
impl Default for UserTrustScore {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    UserTrustScore; optional[0] fused("fused"), optional[1] reasons("reasons"),
    optional[2] sub_scores("subScores")
);
// @if schemars
codec::json_schema!(
    UserTrustScore, "UserTrustScore",
    "{\"description\":\"Trust score of a user and its components.\",\"properties\":{\"fused\":{\"description\":\"Overall trust score.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"reasons\":{\"description\":\"Reasons for the score, as a number.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"subScores\":{\"anyOf\":[{\"$ref\":\"SubScores\"},{\"type\":\"null\"}],\"description\":\"Components of the trust score.\"}},\"type\":\"object\"}",
    "SubScores" = UserTrustSubScores
);
// @end
/// Values of `userVerificationLevel`. User verification level: required, preferred or discouraged.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserVerificationLevel {
    /// `required`: The authenticator must verify the person.
    Required,
    /// `preferred`: The authenticator verifies the person if it can.
    Preferred,
    /// `discouraged`: The authenticator should not verify the person.
    Discouraged,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    UserVerificationLevel = "UserVerificationLevel"; Required = "required", Preferred =
    "preferred", Discouraged = "discouraged"
);
// @if schemars
codec::json_schema!(
    UserVerificationLevel, "UserVerificationLevel",
    "{\"description\":\"Values of `userVerificationLevel`. User verification level: required, preferred or discouraged.\",\"examples\":[\"required\",\"preferred\",\"discouraged\"],\"type\":\"string\"}"
);
// @end
