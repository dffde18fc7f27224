/// Values of `success`. Result of the bind, as an open string.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MfaSuccess {
    /// `success`: Succeeded; upstream samples contain it in addition to `true`.
    Success,
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
    MfaSuccess = "MfaSuccess"; Success = "success", True = "true", False = "false",
    Pending = "pending", PossessionRequired = "possession_required"
);
// @if schemars
codec::json_schema!(
    MfaSuccess, "MfaSuccess",
    "{\"description\":\"Values of `success`. Result of the bind, as an open string.\",\"examples\":[\"success\",\"true\",\"false\",\"pending\",\"possession_required\"],\"type\":\"string\"}"
);
// @end
/// Phone number proven by the caller, for an MFA session; replaced by the unify-bind request.
///
/// The schema name is `V3MFABindRequest`.
#[doc(alias = "V3MFABindRequest")]
#[deprecated = "deprecated by the service; use `UnifyBindRequest` instead"]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MfaBindRequest {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// Session ID from the mfa call; optional in the schema, but no session is found without it.
    #[doc(alias = "correlationId")]
    pub correlation_id: Option<String>,
    /// Phone number, allowed only if the session was opened with `possessionType` `none`, and required in the
    /// third call of that flow.
    ///
    /// Matches the pattern `^[A-Za-z0-9+]+$`. Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
}
impl MfaBindRequest {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
        self.correlation_id = Some(value.into());
        self
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}
impl Default for MfaBindRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    MfaBindRequest required_in_requests(); optional[0]
    client_request_id("clientRequestId"), optional[1] correlation_id("correlationId"),
    optional[2, Redacted] phone_number("phoneNumber")
);
impl validation::Validate for MfaBindRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3MFABindRequest"),
            self,
            4095,
            65,
            &[
                self.client_request_id.as_ref().and_then(codec::as_text),
                self.correlation_id.as_ref().and_then(codec::as_text),
                self.phone_number.as_ref().and_then(codec::as_text),
            ],
            true,
        );
        v.not_personal(
            validation::warning!(
                "ids.client-request-id", "clientRequestId", "V3MFABindRequest"
            ),
            self.client_request_id.as_ref(),
            &[self.phone_number.as_ref()],
        );
        v.characters(
            validation::warning!("fmt.phone-charset", "phoneNumber", "V3MFABindRequest"),
            self.phone_number.as_ref(),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('+', '+')],
            1,
        );
        crate::prove::rules::phone::international(
            v,
            "phoneNumber",
            self.phone_number.as_ref(),
        );
        crate::prove::rules::mfa::bind(self, v);
    }
}
// @if schemars
codec::json_schema!(
    MfaBindRequest, "V3MFABindRequest",
    "{\"deprecated\":true,\"description\":\"Phone number proven by the caller, for an MFA session; replaced by the unify-bind request.\",\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"]},\"correlationId\":{\"description\":\"Session ID from the mfa call; optional in the schema, but no session is found without it.\",\"type\":[\"string\",\"null\"]},\"phoneNumber\":{\"description\":\"Phone number, allowed only if the session was opened with `possessionType` `none`, and required in the third call of that flow.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9+]+$\"}}},\"type\":\"object\"}"
);
// @end
/// Result of a bind in an MFA session; replaced by the unify-bind response.
///
/// The schema name is `V3MFABindResponse`.
#[doc(alias = "V3MFABindResponse")]
#[deprecated = "deprecated by the service; use `UnifyBindResponse` instead"]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MfaBindResponse {
    /// Phone number of the session; Mobile Auth may have determined it.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// Result of the bind, as an open string.
    pub success: MfaSuccess,
}
impl MfaBindResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(success: impl Into<MfaSuccess>) -> Self {
        Self {
            success: success.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<MfaSuccess>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(
    MfaBindResponse required(1); optional[0, Redacted] phone_number("phoneNumber"),
    required[1, LenientText] success("success")
);
// @if schemars
codec::json_schema!(
    MfaBindResponse, "V3MFABindResponse",
    "{\"deprecated\":true,\"description\":\"Result of a bind in an MFA session; replaced by the unify-bind response.\",\"properties\":{\"phoneNumber\":{\"description\":\"Phone number of the session; Mobile Auth may have determined it.\",\"type\":[\"string\",\"null\"]},\"success\":{\"description\":\"Result of the bind, as an open string.\",\"type\":[\"string\",\"number\",\"boolean\"]}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
/// Request to open an MFA session; replaced by the Unify request.
///
/// The schema name is `V3MFARequest`.
#[doc(alias = "V3MFARequest")]
#[deprecated = "deprecated by the service; use `UnifyRequest` instead"]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MfaRequest {
    /// ID of the customer, chosen by the caller and echoed by Prove. Must not contain personal data.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientCustomerId")]
    pub client_customer_id: Option<String>,
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// Email address of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "emailAddress")]
    pub email_address: Option<String>,
    /// URL to redirect the person to after the link was opened; required if `possessionType` is `desktop`.
    ///
    /// Matches the pattern `^[A-Za-z0-9\-._+=/:?]*$`. Is required when `possessionType` is `desktop`. Is
    /// personal data: `Debug` output redacts it.
    #[doc(alias = "finalTargetUrl")]
    pub final_target_url: Option<String>,
    /// IP address of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// Phone number; letters, digits and `+` only. Must be absent with `possessionType` `none`; otherwise
    /// required on the EU hosts.
    ///
    /// Matches the pattern `^[A-Za-z0-9+]+$`. Is not allowed when `possessionType` is `none`. Is personal
    /// data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// Possession method: desktop (link by text message), mobile (key, Mobile Auth or code) or none (the
    /// caller proves possession).
    #[doc(alias = "possessionType")]
    pub possession_type: PossessionType,
    /// Custom text of the message.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "smsMessage")]
    pub sms_message: Option<String>,
}
impl MfaRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(possession_type: impl Into<PossessionType>) -> Self {
        Self {
            possession_type: possession_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`clientCustomerId`](Self::client_customer_id).
    #[must_use]
    pub fn with_client_customer_id(mut self, value: impl Into<String>) -> Self {
        self.client_customer_id = Some(value.into());
        self
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
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
    /// Sets [`smsMessage`](Self::sms_message).
    #[must_use]
    pub fn with_sms_message(mut self, value: impl Into<String>) -> Self {
        self.sms_message = Some(value.into());
        self
    }
}
codec::object!(
    MfaRequest required(6) required_in_requests(6); optional[0, Redacted]
    client_customer_id("clientCustomerId"), optional[1]
    client_request_id("clientRequestId"), optional[2, Redacted]
    email_address("emailAddress"), optional[3, Redacted]
    final_target_url("finalTargetUrl"), optional[4, Redacted] ip_address("ipAddress"),
    optional[5, Redacted] phone_number("phoneNumber"), required[6]
    possession_type("possessionType"), optional[7, Redacted] sms_message("smsMessage")
);
impl validation::Validate for MfaRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3MFARequest"),
            self,
            4095,
            167,
            &[
                self.client_customer_id.as_ref().and_then(codec::as_text),
                self.client_request_id.as_ref().and_then(codec::as_text),
                self.email_address.as_ref().and_then(codec::as_text),
                self.final_target_url.as_ref().and_then(codec::as_text),
                self.ip_address.as_ref().and_then(codec::as_text),
                self.phone_number.as_ref().and_then(codec::as_text),
                codec::as_text(&self.possession_type),
                self.sms_message.as_ref().and_then(codec::as_text),
            ],
            true,
        );
        v.not_personal(
            validation::warning!(
                "ids.client-customer-id", "clientCustomerId", "V3MFARequest"
            ),
            self.client_customer_id.as_ref(),
            &[self.email_address.as_ref(), self.phone_number.as_ref()],
        );
        v.not_personal(
            validation::warning!(
                "ids.client-request-id", "clientRequestId", "V3MFARequest"
            ),
            self.client_request_id.as_ref(),
            &[self.email_address.as_ref(), self.phone_number.as_ref()],
        );
        v.characters(
            validation::warning!("fmt.url-charset", "finalTargetUrl", "V3MFARequest"),
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
            validation::rule!("mfa.final-url-desktop", "finalTargetUrl", "V3MFARequest"),
            codec::as_text(&self.possession_type) == Some("desktop"),
            self.final_target_url.as_ref().is_some(),
            "possessionType",
            "desktop",
        );
        v.characters(
            validation::warning!("fmt.phone-charset", "phoneNumber", "V3MFARequest"),
            self.phone_number.as_ref(),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('+', '+')],
            1,
        );
        v.forbidden_if(
            validation::rule!("mfa.phone-none", "phoneNumber", "V3MFARequest"),
            codec::as_text(&self.possession_type) == Some("none"),
            self.phone_number.as_ref().is_some(),
            "possessionType",
            "none",
        );
        crate::prove::rules::phone::international(
            v,
            "phoneNumber",
            self.phone_number.as_ref(),
        );
    }
}
// @if schemars
codec::json_schema!(
    MfaRequest, "V3MFARequest",
    "{\"allOf\":[{\"if\":{\"properties\":{\"possessionType\":{\"enum\":[\"desktop\"]}},\"required\":[\"possessionType\"]},\"then\":{\"properties\":{\"finalTargetUrl\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"finalTargetUrl\"]}},{\"if\":{\"properties\":{\"possessionType\":{\"enum\":[\"none\"]}},\"required\":[\"possessionType\"]},\"then\":{\"properties\":{\"phoneNumber\":{\"type\":\"null\"}}}}],\"deprecated\":true,\"description\":\"Request to open an MFA session; replaced by the Unify request.\",\"properties\":{\"clientCustomerId\":{\"description\":\"ID of the customer, chosen by the caller and echoed by Prove. Must not contain personal data.\",\"type\":[\"string\",\"null\"]},\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"]},\"emailAddress\":{\"description\":\"Email address of the person.\",\"type\":[\"string\",\"null\"]},\"finalTargetUrl\":{\"description\":\"URL to redirect the person to after the link was opened; required if `possessionType` is `desktop`.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9\\\\-._+=/:?]*$\"}},\"ipAddress\":{\"description\":\"IP address of the person.\",\"type\":[\"string\",\"null\"]},\"phoneNumber\":{\"description\":\"Phone number; letters, digits and `+` only. Must be absent with `possessionType` `none`; otherwise required on the EU hosts.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9+]+$\"}},\"possessionType\":{\"$ref\":\"PossessionType\",\"description\":\"Possession method: desktop (link by text message), mobile (key, Mobile Auth or code) or none (the caller proves possession).\"},\"smsMessage\":{\"description\":\"Custom text of the message.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"possessionType\"],\"type\":\"object\"}",
    "PossessionType" = PossessionType
);
// @end
/// MFA session; replaced by the Unify response.
///
/// The schema name is `V3MFAResponse`.
#[doc(alias = "V3MFAResponse")]
#[deprecated = "deprecated by the service; use `UnifyResponse` instead"]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MfaResponse {
    /// Token for the client SDK, bound to this session; can be absent. Do not store or log it.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "authToken")]
    pub auth_token: Option<String>,
    /// Session ID for the next calls of this flow.
    #[doc(alias = "correlationId")]
    pub correlation_id: String,
    /// Status of the session, as an open string.
    pub success: MfaSuccess,
}
impl MfaResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        correlation_id: impl Into<String>,
        success: impl Into<MfaSuccess>,
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
    pub fn with_success(mut self, value: impl Into<MfaSuccess>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(
    MfaResponse required(1, 2); optional[0, Redacted] auth_token("authToken"),
    required[1] correlation_id("correlationId"), required[2, LenientText]
    success("success")
);
// @if schemars
codec::json_schema!(
    MfaResponse, "V3MFAResponse",
    "{\"deprecated\":true,\"description\":\"MFA session; replaced by the Unify response.\",\"properties\":{\"authToken\":{\"description\":\"Token for the client SDK, bound to this session; can be absent. Do not store or log it.\",\"type\":[\"string\",\"null\"]},\"correlationId\":{\"description\":\"Session ID for the next calls of this flow.\",\"type\":\"string\"},\"success\":{\"description\":\"Status of the session, as an open string.\",\"type\":[\"string\",\"number\",\"boolean\"]}},\"required\":[\"correlationId\",\"success\"],\"type\":\"object\"}"
);
// @end
/// MFA session whose status to return; replaced by the unify-status request.
///
/// The schema name is `V3MFAStatusRequest`.
#[doc(alias = "V3MFAStatusRequest")]
#[deprecated = "deprecated by the service; use `UnifyStatusRequest` instead"]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MfaStatusRequest {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// Session ID from the mfa call; optional in the schema, but no session is found without it.
    #[doc(alias = "correlationId")]
    pub correlation_id: Option<String>,
    /// Phone number, allowed only if the session was opened with `possessionType` `none`, and required in the
    /// third call of that flow.
    ///
    /// Matches the pattern `^[A-Za-z0-9+]+$`. Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
}
impl MfaStatusRequest {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
        self.correlation_id = Some(value.into());
        self
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
}
impl Default for MfaStatusRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    MfaStatusRequest required_in_requests(); optional[0]
    client_request_id("clientRequestId"), optional[1] correlation_id("correlationId"),
    optional[2, Redacted] phone_number("phoneNumber")
);
impl validation::Validate for MfaStatusRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3MFAStatusRequest"),
            self,
            4095,
            65,
            &[
                self.client_request_id.as_ref().and_then(codec::as_text),
                self.correlation_id.as_ref().and_then(codec::as_text),
                self.phone_number.as_ref().and_then(codec::as_text),
            ],
            true,
        );
        v.not_personal(
            validation::warning!(
                "ids.client-request-id", "clientRequestId", "V3MFAStatusRequest"
            ),
            self.client_request_id.as_ref(),
            &[self.phone_number.as_ref()],
        );
        v.characters(
            validation::warning!(
                "fmt.phone-charset", "phoneNumber", "V3MFAStatusRequest"
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
        crate::prove::rules::mfa::status(self, v);
    }
}
// @if schemars
codec::json_schema!(
    MfaStatusRequest, "V3MFAStatusRequest",
    "{\"deprecated\":true,\"description\":\"MFA session whose status to return; replaced by the unify-status request.\",\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"]},\"correlationId\":{\"description\":\"Session ID from the mfa call; optional in the schema, but no session is found without it.\",\"type\":[\"string\",\"null\"]},\"phoneNumber\":{\"description\":\"Phone number, allowed only if the session was opened with `possessionType` `none`, and required in the third call of that flow.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9+]+$\"}}},\"type\":\"object\"}"
);
// @end
/// Status of an MFA session; replaced by the unify-status response.
///
/// The schema name is `V3MFAStatusResponse`.
#[doc(alias = "V3MFAStatusResponse")]
#[deprecated = "deprecated by the service; use `UnifyStatusResponse` instead"]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MfaStatusResponse {
    /// Phone number of the session; Mobile Auth may have determined it.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// Status of the session, as an open string.
    pub success: MfaSuccess,
}
impl MfaStatusResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(success: impl Into<MfaSuccess>) -> Self {
        Self {
            success: success.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<MfaSuccess>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(
    MfaStatusResponse required(1); optional[0, Redacted] phone_number("phoneNumber"),
    required[1, LenientText] success("success")
);
// @if schemars
codec::json_schema!(
    MfaStatusResponse, "V3MFAStatusResponse",
    "{\"deprecated\":true,\"description\":\"Status of an MFA session; replaced by the unify-status response.\",\"properties\":{\"phoneNumber\":{\"description\":\"Phone number of the session; Mobile Auth may have determined it.\",\"type\":[\"string\",\"null\"]},\"success\":{\"description\":\"Status of the session, as an open string.\",\"type\":[\"string\",\"number\",\"boolean\"]}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
