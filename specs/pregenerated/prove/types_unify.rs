/// Values of `success`. Result of the bind, with the same values as the status response.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UnifySuccess {
    /// `true`: Possession was proven.
    True,
    /// `false`: Possession was rejected; the session is closed.
    False,
    /// `pending`: The client step is not finished; poll again.
    Pending,
    /// `possession_required`: The caller must check possession itself and then call bind.
    PossessionRequired,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    UnifySuccess = "UnifySuccess"; True = "true", False = "false", Pending = "pending",
    PossessionRequired = "possession_required"
);
// @if schemars
codec::json_schema!(
    UnifySuccess, "UnifySuccess",
    "{\"description\":\"Values of `success`. Result of the bind, with the same values as the status response.\",\"examples\":[\"true\",\"false\",\"pending\",\"possession_required\"],\"type\":\"string\"}"
);
// @end
/// Phone number proven by the caller, for a Unify session opened with `possessionType` `none`.
///
/// The schema name is `V3UnifyBindRequest`.
#[doc(alias = "V3UnifyBindRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnifyBindRequest {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// Session ID from the unify call, a lower-case UUID; valid for this flow only, for 15 minutes.
    ///
    /// Matches the pattern `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
    #[doc(alias = "correlationId")]
    pub correlation_id: String,
    /// Phone number; letters, digits and `+` only. The prefix +1 is optional in North America; other numbers
    /// start with `+` and the country code.
    ///
    /// Has at least 1 character. Matches the pattern `^[A-Za-z0-9+]+$`. Is personal data: `Debug` output
    /// redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: String,
}
impl UnifyBindRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        correlation_id: impl Into<String>,
        phone_number: impl Into<String>,
    ) -> Self {
        Self {
            correlation_id: correlation_id.into(),
            phone_number: phone_number.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
    /// Sets [`correlationId`](Self::correlation_id).
    #[must_use]
    pub fn with_correlation_id(mut self, value: impl Into<String>) -> Self {
        self.correlation_id = value.into();
        self
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = value.into();
        self
    }
}
codec::object!(
    UnifyBindRequest required(1, 2) required_in_requests(1, 2); optional[0]
    client_request_id("clientRequestId"), required[1] correlation_id("correlationId"),
    required[2, Redacted] phone_number("phoneNumber")
);
impl validation::Validate for UnifyBindRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3UnifyBindRequest"),
            self,
            4095,
            65,
            &[
                self.client_request_id.as_ref().and_then(codec::as_text),
                codec::as_text(&self.correlation_id),
                codec::as_text(&self.phone_number),
            ],
            true,
        );
        v.not_personal(
            validation::warning!(
                "ids.client-request-id", "clientRequestId", "V3UnifyBindRequest"
            ),
            self.client_request_id.as_ref(),
            &[Some(&self.phone_number)],
        );
        v.pattern(
            validation::rule!(
                "ids.correlation-format", "correlationId", "V3UnifyBindRequest"
            ),
            Some(&self.correlation_id),
            validation::char_pattern!(
                & [& [(& [('0', '9'), ('a', 'f')], 8, 8), (& [('-', '-')], 1, 1), (&
                [('0', '9'), ('a', 'f')], 4, 4), (& [('-', '-')], 1, 1), (& [('0', '9'),
                ('a', 'f')], 4, 4), (& [('-', '-')], 1, 1), (& [('0', '9'), ('a', 'f')],
                4, 4), (& [('-', '-')], 1, 1), (& [('0', '9'), ('a', 'f')], 12, 12)]]
            ),
            "the ID as returned by the first call of the flow, a UUID in lower case",
        );
        v.length(
            validation::rule!(
                "unify-bind.phone-required", "phoneNumber", "V3UnifyBindRequest"
            ),
            Some(&self.phone_number),
            Some(1),
            None,
        );
        v.characters(
            validation::warning!(
                "fmt.phone-charset", "phoneNumber", "V3UnifyBindRequest"
            ),
            Some(&self.phone_number),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('+', '+')],
            1,
        );
        crate::prove::rules::phone::international(
            v,
            "phoneNumber",
            Some(&self.phone_number),
        );
        crate::prove::rules::unify::bind(self, v);
    }
}
// @if schemars
codec::json_schema!(
    UnifyBindRequest, "V3UnifyBindRequest",
    "{\"description\":\"Phone number proven by the caller, for a Unify session opened with `possessionType` `none`.\",\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"},\"correlationId\":{\"description\":\"Session ID from the unify call, a lower-case UUID; valid for this flow only, for 15 minutes.\",\"pattern\":\"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$\",\"type\":\"string\"},\"phoneNumber\":{\"description\":\"Phone number; letters, digits and `+` only. The prefix +1 is optional in North America; other numbers start with `+` and the country code.\",\"minLength\":1,\"type\":\"string\",\"x-warning\":{\"pattern\":\"^[A-Za-z0-9+]+$\"}}},\"required\":[\"correlationId\",\"phoneNumber\"],\"type\":\"object\"}"
);
// @end
/// Result of a bind, with the structure of the status response.
///
/// The schema name is `V3UnifyBindResponse`.
#[doc(alias = "V3UnifyBindResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnifyBindResponse {
    /// ID of the person, as sent by the caller; documented to be present if `success` is true.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientHumanId")]
    pub client_human_id: Option<String>,
    /// ID of the request, as sent by the caller.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// ID of the device and its key; documented to be present if `success` is true.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "deviceId")]
    pub device_id: Option<String>,
    /// Evaluation by category (identification, authentication, compliance, risk): pass or fail, with reasons
    /// by code. Values are arbitrary JSON. Announced for this response, but possibly not populated yet.
    pub evaluation: std::collections::BTreeMap<String, codec::Value>,
    /// Phone number of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// ID of the person, present if `success` is true; an ID from an earlier successful flow is returned
    /// again.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "proveId")]
    pub prove_id: Option<String>,
    /// Result of the bind, with the same values as the status response.
    pub success: UnifySuccess,
}
impl UnifyBindResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(success: impl Into<UnifySuccess>) -> Self {
        Self {
            success: success.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`clientHumanId`](Self::client_human_id).
    #[must_use]
    pub fn with_client_human_id(mut self, value: impl Into<String>) -> Self {
        self.client_human_id = Some(value.into());
        self
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
    /// Sets [`deviceId`](Self::device_id).
    #[must_use]
    pub fn with_device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets [`evaluation`](Self::evaluation).
    #[must_use]
    pub fn with_evaluation(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<codec::Value>)>,
    ) -> Self {
        self.evaluation = codec::collect_map(value);
        self
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`proveId`](Self::prove_id).
    #[must_use]
    pub fn with_prove_id(mut self, value: impl Into<String>) -> Self {
        self.prove_id = Some(value.into());
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<UnifySuccess>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(
    UnifyBindResponse required(6); optional[0, Redacted]
    client_human_id("clientHumanId"), optional[1] client_request_id("clientRequestId"),
    optional[2, Redacted] device_id("deviceId"), collection[3, Redacted]
    evaluation("evaluation"), optional[4, Redacted] phone_number("phoneNumber"),
    optional[5, Redacted] prove_id("proveId"), required[6, LenientText]
    success("success")
);
// @if schemars
codec::json_schema!(
    UnifyBindResponse, "V3UnifyBindResponse",
    "{\"description\":\"Result of a bind, with the structure of the status response.\",\"properties\":{\"clientHumanId\":{\"description\":\"ID of the person, as sent by the caller; documented to be present if `success` is true.\",\"type\":[\"string\",\"null\"]},\"clientRequestId\":{\"description\":\"ID of the request, as sent by the caller.\",\"type\":[\"string\",\"null\"]},\"deviceId\":{\"description\":\"ID of the device and its key; documented to be present if `success` is true.\",\"type\":[\"string\",\"null\"]},\"evaluation\":{\"additionalProperties\":{},\"description\":\"Evaluation by category (identification, authentication, compliance, risk): pass or fail, with reasons by code. Values are arbitrary JSON. Announced for this response, but possibly not populated yet.\",\"type\":[\"object\",\"null\"]},\"phoneNumber\":{\"description\":\"Phone number of the person.\",\"type\":[\"string\",\"null\"]},\"proveId\":{\"description\":\"ID of the person, present if `success` is true; an ID from an earlier successful flow is returned again.\",\"type\":[\"string\",\"null\"]},\"success\":{\"description\":\"Result of the bind, with the same values as the status response.\",\"type\":[\"string\",\"number\",\"boolean\"]}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
/// Request to open a Unify session with desktop, mobile or caller-side (none) possession.
///
/// The schema name is `V3UnifyRequest`.
#[doc(alias = "V3UnifyRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnifyRequest {
    /// Whether the person can enter a code up to three times, if the client SDK supports it; the default is
    /// false.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "allowOTPRetry")]
    pub allow_otp_retry: Option<bool>,
    /// Whether to add a TrustScore check to the session.
    #[doc(alias = "checkReputation")]
    pub check_reputation: Option<bool>,
    /// ID of the customer, chosen by the caller and echoed by Prove. Must not contain personal data.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientCustomerId")]
    pub client_customer_id: Option<String>,
    /// ID of the person across business lines, chosen by the caller. Must not contain personal data.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientHumanId")]
    pub client_human_id: Option<String>,
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    ///
    /// Has at least 1 character.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: String,
    /// ID of the device from an earlier session; not used with desktop.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "deviceId")]
    pub device_id: Option<String>,
    /// Email address of the person; documented to allow letters, digits, `@`, `.` and `+` only.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "emailAddress")]
    pub email_address: Option<String>,
    /// URL to redirect the person to after the link was opened; up to 128 characters, documented to allow
    /// letters, digits and `-._+=/:?` only. Required if `possessionType` is `desktop`.
    ///
    /// Has at most 128 characters. Matches the pattern `^[A-Za-z0-9\-._+=/:?]*$`. Is required when
    /// `possessionType` is `desktop`. Is personal data: `Debug` output redacts it.
    #[doc(alias = "finalTargetUrl")]
    pub final_target_url: Option<String>,
    /// IPv4 or IPv6 address of the person.
    ///
    /// Matches the pattern `^[A-Za-z0-9.:]+$`. Is personal data: `Debug` output redacts it.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// Internal switch for Mobile Auth in a single session; not part of the public API and subject to change.
    ///
    /// Is internal to the service, without any guarantee.
    #[doc(alias = "mobileAuthEnabled")]
    pub mobile_auth_enabled: Option<bool>,
    /// Phone number; letters, digits and `+` only. The prefix +1 is optional in North America; other numbers
    /// start with `+` and the country code. Required unless Mobile Auth is on in the US or a valid `proveId`
    /// is given; with `possessionType` `none` it can be omitted until the bind call.
    ///
    /// Matches the pattern `^[A-Za-z0-9+]+$`. Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// Possession method: desktop (Instant Link), mobile (key, Mobile Auth or code) or none (the caller
    /// proves possession; mobile channels only).
    #[doc(alias = "possessionType")]
    pub possession_type: PossessionType,
    /// ID of the person from an earlier successful flow; required if `phoneNumber` is absent, unless Mobile
    /// Auth is on in the US.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "proveId")]
    pub prove_id: Option<String>,
    /// Whether to rebind the device key to the newly proven number; for a retry after the key did not match
    /// the number.
    pub rebind: Option<bool>,
    /// Custom text of the message, up to 160 characters: four, five or six `#` characters are replaced by a
    /// code of that length, exactly four by a link. If absent, Prove sends its default text.
    ///
    /// Has at most 160 characters. Is personal data: `Debug` output redacts it.
    #[doc(alias = "smsMessage")]
    pub sms_message: Option<String>,
}
impl UnifyRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        client_request_id: impl Into<String>,
        possession_type: impl Into<PossessionType>,
    ) -> Self {
        Self {
            client_request_id: client_request_id.into(),
            possession_type: possession_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`allowOTPRetry`](Self::allow_otp_retry).
    #[must_use]
    pub fn with_allow_otp_retry(mut self, value: impl Into<bool>) -> Self {
        self.allow_otp_retry = Some(value.into());
        self
    }
    /// Sets [`checkReputation`](Self::check_reputation).
    #[must_use]
    pub fn with_check_reputation(mut self, value: impl Into<bool>) -> Self {
        self.check_reputation = Some(value.into());
        self
    }
    /// Sets [`clientCustomerId`](Self::client_customer_id).
    #[must_use]
    pub fn with_client_customer_id(mut self, value: impl Into<String>) -> Self {
        self.client_customer_id = Some(value.into());
        self
    }
    /// Sets [`clientHumanId`](Self::client_human_id).
    #[must_use]
    pub fn with_client_human_id(mut self, value: impl Into<String>) -> Self {
        self.client_human_id = Some(value.into());
        self
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = value.into();
        self
    }
    /// Sets [`deviceId`](Self::device_id).
    #[must_use]
    pub fn with_device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets [`emailAddress`](Self::email_address).
    #[must_use]
    pub fn with_email_address(mut self, value: impl Into<String>) -> Self {
        self.email_address = Some(value.into());
        self
    }
    /// Sets [`finalTargetUrl`](Self::final_target_url).
    #[must_use]
    pub fn with_final_target_url(mut self, value: impl Into<String>) -> Self {
        self.final_target_url = Some(value.into());
        self
    }
    /// Sets [`ipAddress`](Self::ip_address).
    #[must_use]
    pub fn with_ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
    /// Sets [`mobileAuthEnabled`](Self::mobile_auth_enabled).
    #[must_use]
    pub fn with_mobile_auth_enabled(mut self, value: impl Into<bool>) -> Self {
        self.mobile_auth_enabled = Some(value.into());
        self
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`possessionType`](Self::possession_type).
    #[must_use]
    pub fn with_possession_type(mut self, value: impl Into<PossessionType>) -> Self {
        self.possession_type = value.into();
        self
    }
    /// Sets [`proveId`](Self::prove_id).
    #[must_use]
    pub fn with_prove_id(mut self, value: impl Into<String>) -> Self {
        self.prove_id = Some(value.into());
        self
    }
    /// Sets [`rebind`](Self::rebind).
    #[must_use]
    pub fn with_rebind(mut self, value: impl Into<bool>) -> Self {
        self.rebind = Some(value.into());
        self
    }
    /// Sets [`smsMessage`](Self::sms_message).
    #[must_use]
    pub fn with_sms_message(mut self, value: impl Into<String>) -> Self {
        self.sms_message = Some(value.into());
        self
    }
}
codec::object!(
    UnifyRequest required(4, 11) required_in_requests(4, 11); optional[0]
    allow_otp_retry("allowOTPRetry"), optional[1] check_reputation("checkReputation"),
    optional[2, Redacted] client_customer_id("clientCustomerId"), optional[3, Redacted]
    client_human_id("clientHumanId"), required[4] client_request_id("clientRequestId"),
    optional[5, Redacted] device_id("deviceId"), optional[6, Redacted]
    email_address("emailAddress"), optional[7, Redacted]
    final_target_url("finalTargetUrl"), optional[8, Redacted] ip_address("ipAddress"),
    optional[9] mobile_auth_enabled("mobileAuthEnabled"), optional[10, Redacted]
    phone_number("phoneNumber"), required[11] possession_type("possessionType"),
    optional[12, Redacted] prove_id("proveId"), optional[13] rebind("rebind"),
    optional[14, Redacted] sms_message("smsMessage")
);
impl validation::Validate for UnifyRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3UnifyRequest"),
            self,
            4095,
            302,
            &[
                self.allow_otp_retry.as_ref().and_then(codec::as_text),
                self.check_reputation.as_ref().and_then(codec::as_text),
                self.client_customer_id.as_ref().and_then(codec::as_text),
                self.client_human_id.as_ref().and_then(codec::as_text),
                codec::as_text(&self.client_request_id),
                self.device_id.as_ref().and_then(codec::as_text),
                self.email_address.as_ref().and_then(codec::as_text),
                self.final_target_url.as_ref().and_then(codec::as_text),
                self.ip_address.as_ref().and_then(codec::as_text),
                self.mobile_auth_enabled.as_ref().and_then(codec::as_text),
                self.phone_number.as_ref().and_then(codec::as_text),
                codec::as_text(&self.possession_type),
                self.prove_id.as_ref().and_then(codec::as_text),
                self.rebind.as_ref().and_then(codec::as_text),
                self.sms_message.as_ref().and_then(codec::as_text),
            ],
            true,
        );
        v.not_personal(
            validation::warning!(
                "ids.client-customer-id", "clientCustomerId", "V3UnifyRequest"
            ),
            self.client_customer_id.as_ref(),
            &[self.email_address.as_ref(), self.phone_number.as_ref()],
        );
        v.not_personal(
            validation::warning!(
                "ids.client-human-id", "clientHumanId", "V3UnifyRequest"
            ),
            self.client_human_id.as_ref(),
            &[self.email_address.as_ref(), self.phone_number.as_ref()],
        );
        v.length(
            validation::rule!(
                "unify.client-request-id-required", "clientRequestId", "V3UnifyRequest"
            ),
            Some(&self.client_request_id),
            Some(1),
            None,
        );
        v.not_personal(
            validation::warning!(
                "ids.client-request-id", "clientRequestId", "V3UnifyRequest"
            ),
            Some(&self.client_request_id),
            &[self.email_address.as_ref(), self.phone_number.as_ref()],
        );
        v.characters(
            validation::warning!("fmt.email-charset", "emailAddress", "V3UnifyRequest"),
            self.email_address.as_ref(),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('@', '@'), ('.', '.'), ('+', '+')],
            1,
        );
        v.length(
            validation::rule!("fmt.url-length", "finalTargetUrl", "V3UnifyRequest"),
            self.final_target_url.as_ref(),
            None,
            Some(128),
        );
        v.characters(
            validation::warning!("fmt.url-charset", "finalTargetUrl", "V3UnifyRequest"),
            self.final_target_url.as_ref(),
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
                ('?', '?'),
            ],
            0,
        );
        v.required_if(
            validation::rule!(
                "unify.final-url-desktop", "finalTargetUrl", "V3UnifyRequest"
            ),
            codec::as_text(&self.possession_type) == Some("desktop"),
            self.final_target_url.as_ref().is_some(),
            "possessionType",
            "desktop",
        );
        v.characters(
            validation::warning!("fmt.ip-unify", "ipAddress", "V3UnifyRequest"),
            self.ip_address.as_ref(),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('.', '.'), (':', ':')],
            1,
        );
        v.characters(
            validation::warning!("fmt.phone-charset", "phoneNumber", "V3UnifyRequest"),
            self.phone_number.as_ref(),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('+', '+')],
            1,
        );
        crate::prove::rules::phone::international(
            v,
            "phoneNumber",
            self.phone_number.as_ref(),
        );
        v.known_value(
            validation::warning!(
                "unify.possession-type", "possessionType", "V3UnifyRequest"
            ),
            Some(&self.possession_type).is_none_or(|value| value.is_known()),
        );
        v.length(
            validation::rule!("sms.length", "smsMessage", "V3UnifyRequest"),
            self.sms_message.as_ref(),
            None,
            Some(160),
        );
        crate::prove::rules::sms::placeholder(
            v,
            "smsMessage",
            self.sms_message.as_ref(),
            codec::as_text(&self.possession_type),
        );
        crate::prove::rules::unify::open(self, v);
    }
}
// @if schemars
codec::json_schema!(
    UnifyRequest, "V3UnifyRequest",
    "{\"allOf\":[{\"if\":{\"properties\":{\"possessionType\":{\"enum\":[\"desktop\"]}},\"required\":[\"possessionType\"]},\"then\":{\"properties\":{\"finalTargetUrl\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"finalTargetUrl\"]}}],\"description\":\"Request to open a Unify session with desktop, mobile or caller-side (none) possession.\",\"properties\":{\"allowOTPRetry\":{\"default\":false,\"description\":\"Whether the person can enter a code up to three times, if the client SDK supports it; the default is false.\",\"type\":[\"boolean\",\"null\"]},\"checkReputation\":{\"description\":\"Whether to add a TrustScore check to the session.\",\"type\":[\"boolean\",\"null\"]},\"clientCustomerId\":{\"description\":\"ID of the customer, chosen by the caller and echoed by Prove. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"},\"clientHumanId\":{\"description\":\"ID of the person across business lines, chosen by the caller. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"},\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"minLength\":1,\"type\":\"string\",\"x-format\":\"free-form (GUID advised)\"},\"deviceId\":{\"description\":\"ID of the device from an earlier session; not used with desktop.\",\"type\":[\"string\",\"null\"]},\"emailAddress\":{\"description\":\"Email address of the person; documented to allow letters, digits, `@`, `.` and `+` only.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9@.+]+$\"}},\"finalTargetUrl\":{\"description\":\"URL to redirect the person to after the link was opened; up to 128 characters, documented to allow letters, digits and `-._+=/:?` only. Required if `possessionType` is `desktop`.\",\"maxLength\":128,\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9\\\\-._+=/:?]*$\"}},\"ipAddress\":{\"description\":\"IPv4 or IPv6 address of the person.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9.:]+$\"}},\"mobileAuthEnabled\":{\"description\":\"Internal switch for Mobile Auth in a single session; not part of the public API and subject to change.\",\"type\":[\"boolean\",\"null\"]},\"phoneNumber\":{\"description\":\"Phone number; letters, digits and `+` only. The prefix +1 is optional in North America; other numbers start with `+` and the country code. Required unless Mobile Auth is on in the US or a valid `proveId` is given; with `possessionType` `none` it can be omitted until the bind call.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9+]+$\"}},\"possessionType\":{\"$ref\":\"PossessionType\",\"description\":\"Possession method: desktop (Instant Link), mobile (key, Mobile Auth or code) or none (the caller proves possession; mobile channels only).\",\"x-warning\":{\"enum\":[\"desktop\",\"mobile\",\"none\"]}},\"proveId\":{\"description\":\"ID of the person from an earlier successful flow; required if `phoneNumber` is absent, unless Mobile Auth is on in the US.\",\"type\":[\"string\",\"null\"]},\"rebind\":{\"description\":\"Whether to rebind the device key to the newly proven number; for a retry after the key did not match the number.\",\"type\":[\"boolean\",\"null\"]},\"smsMessage\":{\"description\":\"Custom text of the message, up to 160 characters: four, five or six `#` characters are replaced by a code of that length, exactly four by a link. If absent, Prove sends its default text.\",\"maxLength\":160,\"type\":[\"string\",\"null\"]}},\"required\":[\"clientRequestId\",\"possessionType\"],\"type\":\"object\"}",
    "PossessionType" = PossessionType
);
// @end
/// Unify session: correlation ID and, if available, the token for the client SDK.
///
/// The schema name is `V3UnifyResponse`.
#[doc(alias = "V3UnifyResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnifyResponse {
    /// One-time token (JWT) for the client SDK, valid for about 15 minutes; can be absent. Do not store or
    /// log it.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "authToken")]
    pub auth_token: Option<String>,
    /// Session ID for the next calls of this flow; the session expires 15 minutes after this response.
    #[doc(alias = "correlationId")]
    pub correlation_id: String,
    /// Status of the session; `pending` after a successful start.
    pub success: UnifySuccess,
}
impl UnifyResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        correlation_id: impl Into<String>,
        success: impl Into<UnifySuccess>,
    ) -> Self {
        Self {
            correlation_id: correlation_id.into(),
            success: success.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`authToken`](Self::auth_token).
    #[must_use]
    pub fn with_auth_token(mut self, value: impl Into<String>) -> Self {
        self.auth_token = Some(value.into());
        self
    }
    /// Sets [`correlationId`](Self::correlation_id).
    #[must_use]
    pub fn with_correlation_id(mut self, value: impl Into<String>) -> Self {
        self.correlation_id = value.into();
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<UnifySuccess>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(
    UnifyResponse required(1, 2); optional[0, Redacted] auth_token("authToken"),
    required[1] correlation_id("correlationId"), required[2, LenientText]
    success("success")
);
// @if schemars
codec::json_schema!(
    UnifyResponse, "V3UnifyResponse",
    "{\"description\":\"Unify session: correlation ID and, if available, the token for the client SDK.\",\"properties\":{\"authToken\":{\"description\":\"One-time token (JWT) for the client SDK, valid for about 15 minutes; can be absent. Do not store or log it.\",\"type\":[\"string\",\"null\"]},\"correlationId\":{\"description\":\"Session ID for the next calls of this flow; the session expires 15 minutes after this response.\",\"type\":\"string\"},\"success\":{\"description\":\"Status of the session; `pending` after a successful start.\",\"type\":[\"string\",\"number\",\"boolean\"]}},\"required\":[\"correlationId\",\"success\"],\"type\":\"object\"}"
);
// @end
/// Unify session whose status to return.
///
/// The schema name is `V3UnifyStatusRequest`.
#[doc(alias = "V3UnifyStatusRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnifyStatusRequest {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// Session ID from the unify call, a lower-case UUID; valid for this flow only, for 15 minutes.
    ///
    /// Matches the pattern `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
    #[doc(alias = "correlationId")]
    pub correlation_id: String,
    /// Phone number, removed upstream on 2026-02-10: the number belongs to unify-bind. It was allowed only in
    /// sessions opened with `possessionType` `none`.
    ///
    /// Matches the pattern `^[A-Za-z0-9+]+$`. Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    #[deprecated = "deprecated by the service; use `UnifyBindRequest::phone_number` instead"]
    pub phone_number: Option<String>,
}
impl UnifyStatusRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(correlation_id: impl Into<String>) -> Self {
        Self {
            correlation_id: correlation_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
    /// Sets [`correlationId`](Self::correlation_id).
    #[must_use]
    pub fn with_correlation_id(mut self, value: impl Into<String>) -> Self {
        self.correlation_id = value.into();
        self
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[deprecated = "deprecated by the service; use `UnifyBindRequest::phone_number` instead"]
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}
codec::object!(
    UnifyStatusRequest required(1) required_in_requests(1); optional[0]
    client_request_id("clientRequestId"), required[1] correlation_id("correlationId"),
    optional[2, Redacted] phone_number("phoneNumber")
);
impl validation::Validate for UnifyStatusRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3UnifyStatusRequest"),
            self,
            4095,
            65,
            &[
                self.client_request_id.as_ref().and_then(codec::as_text),
                codec::as_text(&self.correlation_id),
                self.phone_number.as_ref().and_then(codec::as_text),
            ],
            true,
        );
        v.not_personal(
            validation::warning!(
                "ids.client-request-id", "clientRequestId", "V3UnifyStatusRequest"
            ),
            self.client_request_id.as_ref(),
            &[self.phone_number.as_ref()],
        );
        v.pattern(
            validation::rule!(
                "ids.correlation-format", "correlationId", "V3UnifyStatusRequest"
            ),
            Some(&self.correlation_id),
            validation::char_pattern!(
                & [& [(& [('0', '9'), ('a', 'f')], 8, 8), (& [('-', '-')], 1, 1), (&
                [('0', '9'), ('a', 'f')], 4, 4), (& [('-', '-')], 1, 1), (& [('0', '9'),
                ('a', 'f')], 4, 4), (& [('-', '-')], 1, 1), (& [('0', '9'), ('a', 'f')],
                4, 4), (& [('-', '-')], 1, 1), (& [('0', '9'), ('a', 'f')], 12, 12)]]
            ),
            "the ID as returned by the first call of the flow, a UUID in lower case",
        );
        v.characters(
            validation::warning!(
                "fmt.phone-charset", "phoneNumber", "V3UnifyStatusRequest"
            ),
            self.phone_number.as_ref(),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('+', '+')],
            1,
        );
        crate::prove::rules::phone::international(
            v,
            "phoneNumber",
            self.phone_number.as_ref(),
        );
        crate::prove::rules::unify::status(self, v);
    }
}
// @if schemars
codec::json_schema!(
    UnifyStatusRequest, "V3UnifyStatusRequest",
    "{\"description\":\"Unify session whose status to return.\",\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"},\"correlationId\":{\"description\":\"Session ID from the unify call, a lower-case UUID; valid for this flow only, for 15 minutes.\",\"pattern\":\"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$\",\"type\":\"string\"},\"phoneNumber\":{\"deprecated\":true,\"description\":\"Phone number, removed upstream on 2026-02-10: the number belongs to unify-bind. It was allowed only in sessions opened with `possessionType` `none`.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9+]+$\"}}},\"required\":[\"correlationId\"],\"type\":\"object\"}"
);
// @end
/// Status of a Unify session, with the person and device IDs once it has succeeded.
///
/// The schema name is `V3UnifyStatusResponse`.
#[doc(alias = "V3UnifyStatusResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnifyStatusResponse {
    /// ID of the person, as sent by the caller; documented to be present if `success` is true.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientHumanId")]
    pub client_human_id: Option<String>,
    /// ID of the request, as sent by the caller.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// ID of the device and its key; absent with desktop. A key that is unused for twelve months is
    /// deactivated.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "deviceId")]
    pub device_id: Option<String>,
    /// Evaluation by category (identification, authentication, compliance, risk): pass or fail, with reasons
    /// by code. Values are arbitrary JSON.
    pub evaluation: std::collections::BTreeMap<String, codec::Value>,
    /// Phone number of the session; can be absent with Mobile Auth or a `proveId`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// ID of the person, present if `success` is true; an ID from an earlier successful flow is returned
    /// again.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "proveId")]
    pub prove_id: Option<String>,
    /// Status of the session: true (proven), false (rejected), pending (client step not finished) or
    /// possession_required (perform your own possession check, then bind).
    pub success: UnifySuccess,
}
impl UnifyStatusResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(success: impl Into<UnifySuccess>) -> Self {
        Self {
            success: success.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`clientHumanId`](Self::client_human_id).
    #[must_use]
    pub fn with_client_human_id(mut self, value: impl Into<String>) -> Self {
        self.client_human_id = Some(value.into());
        self
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
    /// Sets [`deviceId`](Self::device_id).
    #[must_use]
    pub fn with_device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets [`evaluation`](Self::evaluation).
    #[must_use]
    pub fn with_evaluation(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<codec::Value>)>,
    ) -> Self {
        self.evaluation = codec::collect_map(value);
        self
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`proveId`](Self::prove_id).
    #[must_use]
    pub fn with_prove_id(mut self, value: impl Into<String>) -> Self {
        self.prove_id = Some(value.into());
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<UnifySuccess>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(
    UnifyStatusResponse required(6); optional[0, Redacted]
    client_human_id("clientHumanId"), optional[1] client_request_id("clientRequestId"),
    optional[2, Redacted] device_id("deviceId"), collection[3, Redacted]
    evaluation("evaluation"), optional[4, Redacted] phone_number("phoneNumber"),
    optional[5, Redacted] prove_id("proveId"), required[6, LenientText]
    success("success")
);
// @if schemars
codec::json_schema!(
    UnifyStatusResponse, "V3UnifyStatusResponse",
    "{\"description\":\"Status of a Unify session, with the person and device IDs once it has succeeded.\",\"properties\":{\"clientHumanId\":{\"description\":\"ID of the person, as sent by the caller; documented to be present if `success` is true.\",\"type\":[\"string\",\"null\"]},\"clientRequestId\":{\"description\":\"ID of the request, as sent by the caller.\",\"type\":[\"string\",\"null\"]},\"deviceId\":{\"description\":\"ID of the device and its key; absent with desktop. A key that is unused for twelve months is deactivated.\",\"type\":[\"string\",\"null\"]},\"evaluation\":{\"additionalProperties\":{},\"description\":\"Evaluation by category (identification, authentication, compliance, risk): pass or fail, with reasons by code. Values are arbitrary JSON.\",\"type\":[\"object\",\"null\"]},\"phoneNumber\":{\"description\":\"Phone number of the session; can be absent with Mobile Auth or a `proveId`.\",\"type\":[\"string\",\"null\"]},\"proveId\":{\"description\":\"ID of the person, present if `success` is true; an ID from an earlier successful flow is returned again.\",\"type\":[\"string\",\"null\"]},\"success\":{\"description\":\"Status of the session: true (proven), false (rejected), pending (client step not finished) or possession_required (perform your own possession check, then bind).\",\"type\":[\"string\",\"number\",\"boolean\"]}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
