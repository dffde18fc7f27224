// @if genauth-mfa
/// Response with the one-time password secret of a user.
///
/// The schema name is `GetOtpSecretRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOtpSecretRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: OtpSecretRespDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl GetOtpSecretRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<OtpSecretRespDto>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<OtpSecretRespDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    GetOtpSecretRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetOtpSecretRespDto, "GetOtpSecretRespDto",
    "{\"description\":\"Response with the one-time password secret of a user.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"OtpSecretRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "OtpSecretRespDto" = OtpSecretRespDto
);
// @end
/// One-time password secret to import, with an optional recovery code.
///
/// The schema name is `ImportOtpItemDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportOtpItemDataDto {
    /// Recovery code that replaces the one-time password if the authenticator is lost.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "recoveryCode")]
    pub recovery_code: Option<String>,
    /// Secret that the one-time passwords are derived from.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub secret: String,
}
impl ImportOtpItemDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(secret: impl Into<String>) -> Self {
        Self {
            secret: secret.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`recoveryCode`](Self::recovery_code).
    #[must_use]
    pub fn with_recovery_code(mut self, value: impl Into<String>) -> Self {
        self.recovery_code = Some(value.into());
        self
    }
    /// Sets [`secret`](Self::secret).
    #[must_use]
    pub fn with_secret(mut self, value: impl Into<String>) -> Self {
        self.secret = value.into();
        self
    }
}
codec::object!(
    ImportOtpItemDataDto required_in_requests(1); optional[0, Redacted]
    recovery_code("recoveryCode"), required[1, Redacted] secret("secret")
);
impl validation::Validate for ImportOtpItemDataDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ImportOtpItemDataDto, "ImportOtpItemDataDto",
    "{\"description\":\"One-time password secret to import, with an optional recovery code.\",\"properties\":{\"recoveryCode\":{\"description\":\"Recovery code that replaces the one-time password if the authenticator is lost.\",\"type\":[\"string\",\"null\"]},\"secret\":{\"description\":\"Secret that the one-time passwords are derived from.\",\"type\":\"string\"}},\"required\":[\"secret\"],\"type\":\"object\"}"
);
// @end
/// User and the one-time password secret to import for that user.
///
/// The schema name is `ImportOtpItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportOtpItemDto {
    /// One-time password enrollment of the user.
    pub otp: ImportOtpItemDataDto,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl ImportOtpItemDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        otp: impl Into<ImportOtpItemDataDto>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            otp: otp.into(),
            user_id: user_id.into(),
        }
    }
    /// Sets [`otp`](Self::otp).
    #[must_use]
    pub fn with_otp(mut self, value: impl Into<ImportOtpItemDataDto>) -> Self {
        self.otp = value.into();
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
    ImportOtpItemDto required_in_requests(0, 1); required[0] otp("otp"), required[1,
    Redacted] user_id("userId")
);
impl validation::Validate for ImportOtpItemDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("otp", Some(&self.otp));
    }
}
// @if schemars
codec::json_schema!(
    ImportOtpItemDto, "ImportOtpItemDto",
    "{\"description\":\"User and the one-time password secret to import for that user.\",\"properties\":{\"otp\":{\"$ref\":\"ImportOtpItemDataDto\",\"description\":\"One-time password enrollment of the user.\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"otp\",\"userId\"],\"type\":\"object\"}",
    "ImportOtpItemDataDto" = ImportOtpItemDataDto
);
// @end
/// One-time password secrets to import for several users.
///
/// The schema name is `ImportOtpReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportOtpReqDto {
    /// One-time password enrollments to import, one per user.
    pub list: Vec<ImportOtpItemDto>,
}
impl ImportOtpReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<ImportOtpItemDto>>) -> Self {
        Self {
            list: codec::collect_list(list),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ImportOtpItemDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
}
codec::object!(ImportOtpReqDto required_in_requests(0); required[0] list("list"));
impl validation::Validate for ImportOtpReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("list", Some(&self.list));
    }
}
// @if schemars
codec::json_schema!(
    ImportOtpReqDto, "ImportOtpReqDto",
    "{\"description\":\"One-time password secrets to import for several users.\",\"properties\":{\"list\":{\"description\":\"One-time password enrollments to import, one per user.\",\"items\":{\"$ref\":\"ImportOtpItemDto\"},\"type\":\"array\"}},\"required\":[\"list\"],\"type\":\"object\"}",
    "ImportOtpItemDto" = ImportOtpItemDto
);
// @end
/// Secret that a user's one-time passwords are derived from.
///
/// The schema name is `OtpSecretRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OtpSecretRespDto {
    /// Secret that the one-time passwords are derived from.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub secret: String,
}
impl OtpSecretRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(secret: impl Into<String>) -> Self {
        Self { secret: secret.into() }
    }
    /// Sets [`secret`](Self::secret).
    #[must_use]
    pub fn with_secret(mut self, value: impl Into<String>) -> Self {
        self.secret = value.into();
        self
    }
}
codec::object!(OtpSecretRespDto; required[0, Redacted] secret("secret"));
// @if schemars
codec::json_schema!(
    OtpSecretRespDto, "OtpSecretRespDto",
    "{\"description\":\"Secret that a user's one-time passwords are derived from.\",\"properties\":{\"secret\":{\"description\":\"Secret that the one-time passwords are derived from.\",\"type\":\"string\"}},\"required\":[\"secret\"],\"type\":\"object\"}"
);
// @end
/// User and the multi-factor trigger data to store, with the user identifier type.
///
/// The schema name is `SetMfaStatusDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetMfaStatusDto {
    /// Multi-factor authentication data, as returned by the get-mfa-trigger-data operation.
    #[doc(alias = "mfaTriggerData")]
    pub mfa_trigger_data: GetMfaInfoDataDto,
    /// Identifier of the user, of the type given in `userIdType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl SetMfaStatusDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        mfa_trigger_data: impl Into<GetMfaInfoDataDto>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            mfa_trigger_data: mfa_trigger_data.into(),
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`mfaTriggerData`](Self::mfa_trigger_data).
    #[must_use]
    pub fn with_mfa_trigger_data(mut self, value: impl Into<GetMfaInfoDataDto>) -> Self {
        self.mfa_trigger_data = value.into();
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
codec::object!(
    SetMfaStatusDto required_in_requests(0, 1); required[0]
    mfa_trigger_data("mfaTriggerData"), required[1, Redacted] user_id("userId"),
    optional[2] user_id_type("userIdType")
);
impl SetMfaStatusDto {
    /// Sets `userId`, `userIdType` together.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        user.into().put(&mut self.user_id, &mut self.user_id_type);
        self
    }
    /// Creates a value from its required fields, with `userId`, `userIdType` set together.
    #[must_use]
    pub fn for_user(
        user: impl Into<crate::genauth::UserIdentifier>,
        mfa_trigger_data: impl Into<GetMfaInfoDataDto>,
    ) -> Self {
        let mut new = <Self as codec::FromJson>::empty();
        new.mfa_trigger_data = mfa_trigger_data.into();
        new.with_user(user)
    }
}
impl validation::Validate for SetMfaStatusDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("mfaTriggerData", Some(&self.mfa_trigger_data));
        crate::genauth::rules::users::id(
            v,
            "userId",
            Some(&self.user_id),
            self.user_id_type.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    SetMfaStatusDto, "SetMfaStatusDto",
    "{\"description\":\"User and the multi-factor trigger data to store, with the user identifier type.\",\"properties\":{\"mfaTriggerData\":{\"$ref\":\"GetMfaInfoDataDto\",\"description\":\"Multi-factor authentication data, as returned by the get-mfa-trigger-data operation.\"},\"userId\":{\"description\":\"Identifier of the user, of the type given in `userIdType`.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"mfaTriggerData\",\"userId\"],\"type\":\"object\"}",
    "GetMfaInfoDataDto" = GetMfaInfoDataDto, "UserIdType" = UserIdType
);
// @end
/// Status of a user's multi-factor authentication factors: one-time password, face, SMS and email.
///
/// The schema name is `UserMfaRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserMfaRespDto {
    /// Whether email is enrolled as a second factor, `enabled` or `disabled`; samples also contain booleans.
    #[doc(alias = "emailMfaStatus")]
    pub email_mfa_status: String,
    /// Whether face recognition is enrolled as a second factor, `enabled` or `disabled`; samples also contain
    /// booleans.
    #[doc(alias = "faceMfaStatus")]
    pub face_mfa_status: String,
    /// Whether text messages are enrolled as a second factor, `enabled` or `disabled`; samples also contain
    /// booleans.
    #[doc(alias = "smsMfaStatus")]
    pub sms_mfa_status: String,
    /// Whether a one-time password generator is enrolled, `enabled` or `disabled`; samples also contain
    /// booleans.
    #[doc(alias = "totpStatus")]
    pub totp_status: String,
}
impl UserMfaRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        email_mfa_status: impl Into<String>,
        face_mfa_status: impl Into<String>,
        sms_mfa_status: impl Into<String>,
        totp_status: impl Into<String>,
    ) -> Self {
        Self {
            email_mfa_status: email_mfa_status.into(),
            face_mfa_status: face_mfa_status.into(),
            sms_mfa_status: sms_mfa_status.into(),
            totp_status: totp_status.into(),
        }
    }
    /// Sets [`emailMfaStatus`](Self::email_mfa_status).
    #[must_use]
    pub fn with_email_mfa_status(mut self, value: impl Into<String>) -> Self {
        self.email_mfa_status = value.into();
        self
    }
    /// Sets [`faceMfaStatus`](Self::face_mfa_status).
    #[must_use]
    pub fn with_face_mfa_status(mut self, value: impl Into<String>) -> Self {
        self.face_mfa_status = value.into();
        self
    }
    /// Sets [`smsMfaStatus`](Self::sms_mfa_status).
    #[must_use]
    pub fn with_sms_mfa_status(mut self, value: impl Into<String>) -> Self {
        self.sms_mfa_status = value.into();
        self
    }
    /// Sets [`totpStatus`](Self::totp_status).
    #[must_use]
    pub fn with_totp_status(mut self, value: impl Into<String>) -> Self {
        self.totp_status = value.into();
        self
    }
}
codec::object!(
    UserMfaRespDto; required[0, LenientText] email_mfa_status("emailMfaStatus"),
    required[1, LenientText] face_mfa_status("faceMfaStatus"), required[2, LenientText]
    sms_mfa_status("smsMfaStatus"), required[3, LenientText] totp_status("totpStatus")
);
// @if schemars
codec::json_schema!(
    UserMfaRespDto, "UserMfaRespDto",
    "{\"description\":\"Status of a user's multi-factor authentication factors: one-time password, face, SMS and email.\",\"properties\":{\"emailMfaStatus\":{\"description\":\"Whether email is enrolled as a second factor, `enabled` or `disabled`; samples also contain booleans.\",\"type\":[\"string\",\"number\",\"boolean\"]},\"faceMfaStatus\":{\"description\":\"Whether face recognition is enrolled as a second factor, `enabled` or `disabled`; samples also contain booleans.\",\"type\":[\"string\",\"number\",\"boolean\"]},\"smsMfaStatus\":{\"description\":\"Whether text messages are enrolled as a second factor, `enabled` or `disabled`; samples also contain booleans.\",\"type\":[\"string\",\"number\",\"boolean\"]},\"totpStatus\":{\"description\":\"Whether a one-time password generator is enrolled, `enabled` or `disabled`; samples also contain booleans.\",\"type\":[\"string\",\"number\",\"boolean\"]}},\"required\":[\"emailMfaStatus\",\"faceMfaStatus\",\"smsMfaStatus\",\"totpStatus\"],\"type\":\"object\"}"
);
// @end
/// Response with the status of a user's multi-factor authentication factors.
///
/// The schema name is `UserMfaSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserMfaSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: UserMfaRespDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl UserMfaSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<UserMfaRespDto>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: data.into(),
            message: message.into(),
            status_code: status_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<UserMfaRespDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    /// Sets [`requestId`](Self::request_id).
    #[must_use]
    pub fn with_request_id(mut self, value: impl Into<String>) -> Self {
        self.request_id = Some(value.into());
        self
    }
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    UserMfaSingleRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserMfaSingleRespDto, "UserMfaSingleRespDto",
    "{\"description\":\"Response with the status of a user's multi-factor authentication factors.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"UserMfaRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserMfaRespDto" = UserMfaRespDto
);
// @end
/// Query parameters of `getOtpSecretByUser`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOtpSecretByUserQuery {
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl GetOtpSecretByUserQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
codec::object!(
    GetOtpSecretByUserQuery required_in_requests(0); required[0, Redacted]
    user_id("userId"), optional[1] user_id_type("userIdType")
);
impl GetOtpSecretByUserQuery {
    /// Sets `userId`, `userIdType` together.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        user.into().put(&mut self.user_id, &mut self.user_id_type);
        self
    }
    /// Creates a value from its required fields, with `userId`, `userIdType` set together.
    #[must_use]
    pub fn for_user(user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        <Self as codec::FromJson>::empty().with_user(user)
    }
}
impl validation::Validate for GetOtpSecretByUserQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::users::id(
            v,
            "userId",
            Some(&self.user_id),
            self.user_id_type.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    GetOtpSecretByUserQuery, "getOtpSecretByUser query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getUserMfaInfo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserMfaInfoQuery {
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl GetUserMfaInfoQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
codec::object!(
    GetUserMfaInfoQuery required_in_requests(0); required[0, Redacted] user_id("userId"),
    optional[1] user_id_type("userIdType")
);
impl GetUserMfaInfoQuery {
    /// Sets `userId`, `userIdType` together.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        user.into().put(&mut self.user_id, &mut self.user_id_type);
        self
    }
    /// Creates a value from its required fields, with `userId`, `userIdType` set together.
    #[must_use]
    pub fn for_user(user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        <Self as codec::FromJson>::empty().with_user(user)
    }
}
impl validation::Validate for GetUserMfaInfoQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::users::id(
            v,
            "userId",
            Some(&self.user_id),
            self.user_id_type.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    GetUserMfaInfoQuery, "getUserMfaInfo query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getUserMfaStatus`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserMfaStatusQuery {
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl GetUserMfaStatusQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
codec::object!(
    GetUserMfaStatusQuery required_in_requests(0); required[0, Redacted]
    user_id("userId"), optional[1] user_id_type("userIdType")
);
impl GetUserMfaStatusQuery {
    /// Sets `userId`, `userIdType` together.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        user.into().put(&mut self.user_id, &mut self.user_id_type);
        self
    }
    /// Creates a value from its required fields, with `userId`, `userIdType` set together.
    #[must_use]
    pub fn for_user(user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        <Self as codec::FromJson>::empty().with_user(user)
    }
}
impl validation::Validate for GetUserMfaStatusQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::users::id(
            v,
            "userId",
            Some(&self.user_id),
            self.user_id_type.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    GetUserMfaStatusQuery, "getUserMfaStatus query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
// @end
