// @if genauth-invitations
/// Response with an email template of an invitation policy; used by read and update operations.
///
/// The schema name is `GetEmailTemplateRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetEmailTemplateRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: EmailTemplateDto,
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
impl GetEmailTemplateRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<EmailTemplateDto>,
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
    pub fn with_data(mut self, value: impl Into<EmailTemplateDto>) -> Self {
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
    GetEmailTemplateRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetEmailTemplateRespDto, "GetEmailTemplateRespDto",
    "{\"description\":\"Response with an email template of an invitation policy; used by read and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"EmailTemplateDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "EmailTemplateDto" = EmailTemplateDto
);
// @end
/// Registration form fields of an invitation policy.
///
/// The schema name is `GetExtendsFieldsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExtendsFieldsDto {
    /// Fields of the profile completion page.
    #[doc(alias = "extendsFields")]
    pub extends_fields: Vec<ExtendsFieldDto>,
}
impl GetExtendsFieldsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`extendsFields`](Self::extends_fields).
    #[must_use]
    pub fn with_extends_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtendsFieldDto>>,
    ) -> Self {
        self.extends_fields = codec::collect_list(value);
        self
    }
}
impl Default for GetExtendsFieldsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(GetExtendsFieldsDto; collection[0] extends_fields("extendsFields"));
// @if schemars
codec::json_schema!(
    GetExtendsFieldsDto, "GetExtendsFieldsDto",
    "{\"description\":\"Registration form fields of an invitation policy.\",\"properties\":{\"extendsFields\":{\"description\":\"Fields of the profile completion page.\",\"items\":{\"$ref\":\"ExtendsFieldDto\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}",
    "ExtendsFieldDto" = ExtendsFieldDto
);
// @end
/// Response with the registration form fields of an invitation policy; used by read and update operations.
///
/// The schema name is `GetExtendsFieldsRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExtendsFieldsRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetExtendsFieldsDto,
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
impl GetExtendsFieldsRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetExtendsFieldsDto>,
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
    pub fn with_data(mut self, value: impl Into<GetExtendsFieldsDto>) -> Self {
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
    GetExtendsFieldsRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetExtendsFieldsRespDto, "GetExtendsFieldsRespDto",
    "{\"description\":\"Response with the registration form fields of an invitation policy; used by read and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetExtendsFieldsDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetExtendsFieldsDto" = GetExtendsFieldsDto
);
// @end
/// Response with the key and URL of a template, uploaded file or exported file of invitees.
///
/// The schema name is `GetImportExportTemplateRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetImportExportTemplateRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ImportExportTemplateRespDto,
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
impl GetImportExportTemplateRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ImportExportTemplateRespDto>,
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
    pub fn with_data(mut self, value: impl Into<ImportExportTemplateRespDto>) -> Self {
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
    GetImportExportTemplateRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetImportExportTemplateRespDto, "GetImportExportTemplateRespDto",
    "{\"description\":\"Response with the key and URL of a template, uploaded file or exported file of invitees.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ImportExportTemplateRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ImportExportTemplateRespDto" = ImportExportTemplateRespDto
);
// @end
/// Response with the result of importing invitees.
///
/// The schema name is `GetImportInviteeRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetImportInviteeRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ImportInviteeDto,
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
impl GetImportInviteeRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ImportInviteeDto>,
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
    pub fn with_data(mut self, value: impl Into<ImportInviteeDto>) -> Self {
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
    GetImportInviteeRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetImportInviteeRespDto, "GetImportInviteeRespDto",
    "{\"description\":\"Response with the result of importing invitees.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ImportInviteeDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ImportInviteeDto" = ImportInviteeDto
);
// @end
/// Response with one invitation policy; used by read, create, copy and update operations.
///
/// The schema name is `GetInvitationPolicyRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetInvitationPolicyRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub data: codec::Value,
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
impl GetInvitationPolicyRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<codec::Value>,
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
    pub fn with_data(mut self, value: impl Into<codec::Value>) -> Self {
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
    GetInvitationPolicyRespDto; optional[0] api_code("apiCode"), required[1, Redacted]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetInvitationPolicyRespDto, "GetInvitationPolicyRespDto",
    "{\"description\":\"Response with one invitation policy; used by read, create, copy and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}"
);
// @end
/// Universal invitation settings for administrators and for members.
///
/// The schema name is `GetUniversalInvitationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUniversalInvitationDto {
    /// Settings of invitations sent by administrators.
    #[doc(alias = "adminInvitationConfig")]
    pub admin_invitation_config: Option<InvitationConfigDto>,
    /// Whether members of the user pool may invite others by link.
    #[doc(alias = "enabledMemberInvitation")]
    pub enabled_member_invitation: Option<bool>,
    /// Settings of invitations sent by members.
    #[doc(alias = "memberInvitationConfig")]
    pub member_invitation_config: Option<InvitationConfigDto>,
}
impl GetUniversalInvitationDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`adminInvitationConfig`](Self::admin_invitation_config).
    #[must_use]
    pub fn with_admin_invitation_config(
        mut self,
        value: impl Into<InvitationConfigDto>,
    ) -> Self {
        self.admin_invitation_config = Some(value.into());
        self
    }
    /// Sets [`enabledMemberInvitation`](Self::enabled_member_invitation).
    #[must_use]
    pub fn with_enabled_member_invitation(mut self, value: impl Into<bool>) -> Self {
        self.enabled_member_invitation = Some(value.into());
        self
    }
    /// Sets [`memberInvitationConfig`](Self::member_invitation_config).
    #[must_use]
    pub fn with_member_invitation_config(
        mut self,
        value: impl Into<InvitationConfigDto>,
    ) -> Self {
        self.member_invitation_config = Some(value.into());
        self
    }
}
impl Default for GetUniversalInvitationDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetUniversalInvitationDto; optional[0]
    admin_invitation_config("adminInvitationConfig"), optional[1]
    enabled_member_invitation("enabledMemberInvitation"), optional[2]
    member_invitation_config("memberInvitationConfig")
);
// @if schemars
codec::json_schema!(
    GetUniversalInvitationDto, "GetUniversalInvitationDto",
    "{\"description\":\"Universal invitation settings for administrators and for members.\",\"properties\":{\"adminInvitationConfig\":{\"anyOf\":[{\"$ref\":\"InvitationConfigDto\"},{\"type\":\"null\"}],\"description\":\"Settings of invitations sent by administrators.\"},\"enabledMemberInvitation\":{\"description\":\"Whether members of the user pool may invite others by link.\",\"type\":[\"boolean\",\"null\"]},\"memberInvitationConfig\":{\"anyOf\":[{\"$ref\":\"InvitationConfigDto\"},{\"type\":\"null\"}],\"description\":\"Settings of invitations sent by members.\"}},\"type\":\"object\"}",
    "InvitationConfigDto" = InvitationConfigDto
);
// @end
/// Response with the universal invitation settings; used by read and update operations.
///
/// The schema name is `GetUniversalInvitationRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUniversalInvitationRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetUniversalInvitationDto,
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
impl GetUniversalInvitationRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetUniversalInvitationDto>,
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
    pub fn with_data(mut self, value: impl Into<GetUniversalInvitationDto>) -> Self {
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
    GetUniversalInvitationRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetUniversalInvitationRespDto, "GetUniversalInvitationRespDto",
    "{\"description\":\"Response with the universal invitation settings; used by read and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetUniversalInvitationDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetUniversalInvitationDto" = GetUniversalInvitationDto
);
// @end
/// Stored file: key and download URL.
///
/// The schema name is `ImportExportTemplateRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportExportTemplateRespDto {
    /// Storage path of the file.
    pub key: String,
    /// URL of the file.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub url: String,
}
impl ImportExportTemplateRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(key: impl Into<String>, url: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            url: url.into(),
        }
    }
    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
        self
    }
}
codec::object!(
    ImportExportTemplateRespDto; required[0] key("key"), required[1, Redacted] url("url")
);
// @if schemars
codec::json_schema!(
    ImportExportTemplateRespDto, "ImportExportTemplateRespDto",
    "{\"description\":\"Stored file: key and download URL.\",\"properties\":{\"key\":{\"description\":\"Storage path of the file.\",\"type\":\"string\"},\"url\":{\"description\":\"URL of the file.\",\"type\":\"string\"}},\"required\":[\"key\",\"url\"],\"type\":\"object\"}"
);
// @end
/// Result of importing invitees: success flag, failed entries and inserted entries.
///
/// The schema name is `ImportInviteeDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportInviteeDto {
    /// Validation results of the records.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub failed: Vec<codec::Value>,
    /// Import results of the records.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "insertRes")]
    pub insert_res: Vec<codec::Value>,
    /// Result of the import.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub msg: Option<String>,
    /// Whether the operation succeeded.
    pub success: bool,
}
impl ImportInviteeDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(success: impl Into<bool>) -> Self {
        Self {
            success: success.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`failed`](Self::failed).
    #[must_use]
    pub fn with_failed(
        mut self,
        value: impl IntoIterator<Item = impl Into<codec::Value>>,
    ) -> Self {
        self.failed = codec::collect_list(value);
        self
    }
    /// Sets [`insertRes`](Self::insert_res).
    #[must_use]
    pub fn with_insert_res(
        mut self,
        value: impl IntoIterator<Item = impl Into<codec::Value>>,
    ) -> Self {
        self.insert_res = codec::collect_list(value);
        self
    }
    /// Sets [`msg`](Self::msg).
    #[must_use]
    pub fn with_msg(mut self, value: impl Into<String>) -> Self {
        self.msg = Some(value.into());
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(
    ImportInviteeDto; collection[0, Redacted] failed("failed"), collection[1, Redacted]
    insert_res("insertRes"), optional[2, Redacted, LenientText] msg("msg"), required[3]
    success("success")
);
// @if schemars
codec::json_schema!(
    ImportInviteeDto, "ImportInviteeDto",
    "{\"description\":\"Result of importing invitees: success flag, failed entries and inserted entries.\",\"properties\":{\"failed\":{\"description\":\"Validation results of the records.\",\"items\":{},\"type\":[\"array\",\"null\"]},\"insertRes\":{\"description\":\"Import results of the records.\",\"items\":{},\"type\":[\"array\",\"null\"]},\"msg\":{\"description\":\"Result of the import.\",\"type\":[\"string\",\"number\",\"boolean\",\"null\"]},\"success\":{\"description\":\"Whether the operation succeeded.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
/// File of invitees to import into an invitation roster.
///
/// The schema name is `ImportUsersDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportUsersDto {
    /// File to import.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub file: String,
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
}
impl ImportUsersDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(file: impl Into<String>, roster_id: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            roster_id: roster_id.into(),
        }
    }
    /// Sets [`file`](Self::file).
    #[must_use]
    pub fn with_file(mut self, value: impl Into<String>) -> Self {
        self.file = value.into();
        self
    }
    /// Sets [`rosterId`](Self::roster_id).
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        self.roster_id = value.into();
        self
    }
}
codec::object!(
    ImportUsersDto required_in_requests(0, 1); required[0, Redacted] file("file"),
    required[1] roster_id("rosterId")
);
impl validation::Validate for ImportUsersDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ImportUsersDto, "ImportUsersDto",
    "{\"description\":\"File of invitees to import into an invitation roster.\",\"properties\":{\"file\":{\"description\":\"File to import.\",\"type\":\"string\"},\"rosterId\":{\"description\":\"ID of the invitation roster.\",\"type\":\"string\"}},\"required\":[\"file\",\"rosterId\"],\"type\":\"object\"}"
);
// @end
/// Values of `channel`. How the applicant joins: after manual approval (`MANUAL`) or automatically (`AUTO`).
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvitationApplicantChannel {
    /// `MANUAL`: Joins after approval by an administrator.
    Manual,
    /// `AUTO`: Joins automatically, without approval.
    Auto,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    InvitationApplicantChannel = "InvitationApplicantChannel"; Manual = "MANUAL", Auto =
    "AUTO"
);
// @if schemars
codec::json_schema!(
    InvitationApplicantChannel, "InvitationApplicantChannel",
    "{\"description\":\"Values of `channel`. How the applicant joins: after manual approval (`MANUAL`) or automatically (`AUTO`).\",\"examples\":[\"MANUAL\",\"AUTO\"],\"type\":\"string\"}"
);
// @end
/// Values of `status`. Status of the decision.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvitationApplicantStatus {
    /// `PENDING`: Pending; no decision has been made.
    Pending,
    /// `PASSED`: The person may join.
    Passed,
    /// `REJECTED`: The person may not join.
    Rejected,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    InvitationApplicantStatus = "InvitationApplicantStatus"; Pending = "PENDING", Passed
    = "PASSED", Rejected = "REJECTED"
);
// @if schemars
codec::json_schema!(
    InvitationApplicantStatus, "InvitationApplicantStatus",
    "{\"description\":\"Values of `status`. Status of the decision.\",\"examples\":[\"PENDING\",\"PASSED\",\"REJECTED\"],\"type\":\"string\"}"
);
// @end
/// Settings of a universal invitation link: validity in days, departments and approval.
///
/// The schema name is `InvitationConfigDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationConfigDto {
    /// IDs of the departments that invited users join.
    #[doc(alias = "departmentIds")]
    pub department_ids: Vec<String>,
    /// Whether an administrator must approve each new user.
    #[doc(alias = "enabledAdminConsent")]
    pub enabled_admin_consent: Option<bool>,
    /// Validity in days; -1 means unlimited.
    #[doc(alias = "expiredTimeOfDay")]
    pub expired_time_of_day: i64,
    /// Whether invited users join the departments of the inviter.
    #[doc(alias = "joinSameDepartment")]
    pub join_same_department: bool,
}
impl InvitationConfigDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        expired_time_of_day: impl Into<i64>,
        join_same_department: impl Into<bool>,
    ) -> Self {
        Self {
            expired_time_of_day: expired_time_of_day.into(),
            join_same_department: join_same_department.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`departmentIds`](Self::department_ids).
    #[must_use]
    pub fn with_department_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_ids = codec::collect_list(value);
        self
    }
    /// Sets [`enabledAdminConsent`](Self::enabled_admin_consent).
    #[must_use]
    pub fn with_enabled_admin_consent(mut self, value: impl Into<bool>) -> Self {
        self.enabled_admin_consent = Some(value.into());
        self
    }
    /// Sets [`expiredTimeOfDay`](Self::expired_time_of_day).
    #[must_use]
    pub fn with_expired_time_of_day(mut self, value: impl Into<i64>) -> Self {
        self.expired_time_of_day = value.into();
        self
    }
    /// Sets [`joinSameDepartment`](Self::join_same_department).
    #[must_use]
    pub fn with_join_same_department(mut self, value: impl Into<bool>) -> Self {
        self.join_same_department = value.into();
        self
    }
}
codec::object!(
    InvitationConfigDto; collection[0] department_ids("departmentIds"), optional[1]
    enabled_admin_consent("enabledAdminConsent"), required[2]
    expired_time_of_day("expiredTimeOfDay"), required[3]
    join_same_department("joinSameDepartment")
);
// @if schemars
codec::json_schema!(
    InvitationConfigDto, "InvitationConfigDto",
    "{\"description\":\"Settings of a universal invitation link: validity in days, departments and approval.\",\"properties\":{\"departmentIds\":{\"description\":\"IDs of the departments that invited users join.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"enabledAdminConsent\":{\"description\":\"Whether an administrator must approve each new user.\",\"type\":[\"boolean\",\"null\"]},\"expiredTimeOfDay\":{\"description\":\"Validity in days; -1 means unlimited.\",\"format\":\"int64\",\"type\":\"integer\"},\"joinSameDepartment\":{\"description\":\"Whether invited users join the departments of the inviter.\",\"type\":\"boolean\"}},\"required\":[\"expiredTimeOfDay\",\"joinSameDepartment\"],\"type\":\"object\"}"
);
// @end
/// Department that an invitation policy assigns: names, position in the tree, leaders and members.
///
/// The schema name is `InvitationDepartmentRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationDepartmentRespDto {
    /// Access restriction of the organization node.
    pub allow: Option<String>,
    /// Code of the department.
    pub code: Option<String>,
    /// Codes of the departments from the top level down to this one; null if unknown.
    #[doc(alias = "codePath")]
    pub code_path: codec::Nullable<String>,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: String,
    /// Custom field values by key; the keys must be defined as custom fields first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
    /// ID of the department, assigned by the service.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Description of the department.
    pub description: Option<String>,
    /// Whether the department has child departments.
    #[doc(alias = "hasChildren")]
    pub has_children: bool,
    /// Name of the department by language.
    pub i18n: Option<DepartmentI18nDto>,
    /// ID of the department.
    pub id: String,
    /// IDs of the departments from the top level down to this one.
    #[doc(alias = "idPath")]
    pub id_path: Vec<String>,
    /// Whether the department is virtual.
    #[doc(alias = "isVirtualNode")]
    pub is_virtual_node: Option<bool>,
    /// IDs of the users who lead the department.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "leaderUserIds")]
    pub leader_user_ids: Vec<String>,
    /// Number of direct members of the department.
    #[doc(alias = "membersCount")]
    pub members_count: i64,
    /// Name of the department.
    pub name: String,
    /// Names of the departments from the top level down to this one.
    #[doc(alias = "namePath")]
    pub name_path: Vec<String>,
    /// Custom ID of the department, chosen by the caller.
    #[doc(alias = "openDepartmentId")]
    pub open_department_id: Option<String>,
    /// Code of the organization.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Code of the parent department.
    #[doc(alias = "parentDepartmentCode")]
    pub parent_department_code: String,
    /// ID of the parent department; `root` for a top-level department.
    #[doc(alias = "parentDepartmentId")]
    pub parent_department_id: String,
    /// IDs of the posts.
    #[doc(alias = "postIdList")]
    pub post_id_list: Vec<String>,
    /// Posts that belong to the department.
    pub posts: Vec<String>,
    /// Status of the department.
    pub status: Option<bool>,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<String>,
}
impl InvitationDepartmentRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        created_at: impl Into<String>,
        department_id: impl Into<String>,
        has_children: impl Into<bool>,
        id: impl Into<String>,
        members_count: impl Into<i64>,
        name: impl Into<String>,
        organization_code: impl Into<String>,
        parent_department_code: impl Into<String>,
        parent_department_id: impl Into<String>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            department_id: department_id.into(),
            has_children: has_children.into(),
            id: id.into(),
            members_count: members_count.into(),
            name: name.into(),
            organization_code: organization_code.into(),
            parent_department_code: parent_department_code.into(),
            parent_department_id: parent_department_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`allow`](Self::allow).
    #[must_use]
    pub fn with_allow(mut self, value: impl Into<String>) -> Self {
        self.allow = Some(value.into());
        self
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets [`codePath`](Self::code_path).
    #[must_use]
    pub fn with_code_path(mut self, value: impl Into<codec::Nullable<String>>) -> Self {
        self.code_path = value.into();
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<String>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = value.into();
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`hasChildren`](Self::has_children).
    #[must_use]
    pub fn with_has_children(mut self, value: impl Into<bool>) -> Self {
        self.has_children = value.into();
        self
    }
    /// Sets [`i18n`](Self::i18n).
    #[must_use]
    pub fn with_i18n(mut self, value: impl Into<DepartmentI18nDto>) -> Self {
        self.i18n = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`idPath`](Self::id_path).
    #[must_use]
    pub fn with_id_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.id_path = codec::collect_list(value);
        self
    }
    /// Sets [`isVirtualNode`](Self::is_virtual_node).
    #[must_use]
    pub fn with_is_virtual_node(mut self, value: impl Into<bool>) -> Self {
        self.is_virtual_node = Some(value.into());
        self
    }
    /// Sets [`leaderUserIds`](Self::leader_user_ids).
    #[must_use]
    pub fn with_leader_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.leader_user_ids = codec::collect_list(value);
        self
    }
    /// Sets [`membersCount`](Self::members_count).
    #[must_use]
    pub fn with_members_count(mut self, value: impl Into<i64>) -> Self {
        self.members_count = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`namePath`](Self::name_path).
    #[must_use]
    pub fn with_name_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.name_path = codec::collect_list(value);
        self
    }
    /// Sets [`openDepartmentId`](Self::open_department_id).
    #[must_use]
    pub fn with_open_department_id(mut self, value: impl Into<String>) -> Self {
        self.open_department_id = Some(value.into());
        self
    }
    /// Sets [`organizationCode`](Self::organization_code).
    #[must_use]
    pub fn with_organization_code(mut self, value: impl Into<String>) -> Self {
        self.organization_code = value.into();
        self
    }
    /// Sets [`parentDepartmentCode`](Self::parent_department_code).
    #[must_use]
    pub fn with_parent_department_code(mut self, value: impl Into<String>) -> Self {
        self.parent_department_code = value.into();
        self
    }
    /// Sets [`parentDepartmentId`](Self::parent_department_id).
    #[must_use]
    pub fn with_parent_department_id(mut self, value: impl Into<String>) -> Self {
        self.parent_department_id = value.into();
        self
    }
    /// Sets [`postIdList`](Self::post_id_list).
    #[must_use]
    pub fn with_post_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_id_list = codec::collect_list(value);
        self
    }
    /// Sets [`posts`](Self::posts).
    #[must_use]
    pub fn with_posts(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.posts = codec::collect_list(value);
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<bool>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = Some(value.into());
        self
    }
}
codec::object!(
    InvitationDepartmentRespDto; optional[0] allow("allow"), optional[1] code("code"),
    nullable[2] code_path("codePath"), required[3] created_at("createdAt"), optional[4,
    Redacted] custom_data("customData"), required[5] department_id("departmentId"),
    optional[6] description("description"), required[7] has_children("hasChildren"),
    optional[8] i18n("i18n"), required[9] id("id"), collection[10] id_path("idPath"),
    optional[11] is_virtual_node("isVirtualNode"), collection[12, Redacted]
    leader_user_ids("leaderUserIds"), required[13] members_count("membersCount"),
    required[14] name("name"), collection[15] name_path("namePath"), optional[16]
    open_department_id("openDepartmentId"), required[17]
    organization_code("organizationCode"), required[18]
    parent_department_code("parentDepartmentCode"), required[19]
    parent_department_id("parentDepartmentId"), collection[20]
    post_id_list("postIdList"), collection[21] posts("posts"), optional[22]
    status("status"), optional[23] updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    InvitationDepartmentRespDto, "InvitationDepartmentRespDto",
    "{\"description\":\"Department that an invitation policy assigns: names, position in the tree, leaders and members.\",\"properties\":{\"allow\":{\"description\":\"Access restriction of the organization node.\",\"type\":[\"string\",\"null\"]},\"code\":{\"description\":\"Code of the department.\",\"type\":[\"string\",\"null\"]},\"codePath\":{\"description\":\"Codes of the departments from the top level down to this one; null if unknown.\",\"type\":[\"string\",\"null\"]},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"customData\":{\"description\":\"Custom field values by key; the keys must be defined as custom fields first.\"},\"departmentId\":{\"description\":\"ID of the department, assigned by the service.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the department.\",\"type\":[\"string\",\"null\"]},\"hasChildren\":{\"description\":\"Whether the department has child departments.\",\"type\":\"boolean\"},\"i18n\":{\"anyOf\":[{\"$ref\":\"DepartmentI18nDto\"},{\"type\":\"null\"}],\"description\":\"Name of the department by language.\"},\"id\":{\"description\":\"ID of the department.\",\"type\":\"string\"},\"idPath\":{\"description\":\"IDs of the departments from the top level down to this one.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"isVirtualNode\":{\"description\":\"Whether the department is virtual.\",\"type\":[\"boolean\",\"null\"]},\"leaderUserIds\":{\"description\":\"IDs of the users who lead the department.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"membersCount\":{\"description\":\"Number of direct members of the department.\",\"format\":\"int64\",\"type\":\"integer\"},\"name\":{\"description\":\"Name of the department.\",\"type\":\"string\"},\"namePath\":{\"description\":\"Names of the departments from the top level down to this one.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"openDepartmentId\":{\"description\":\"Custom ID of the department, chosen by the caller.\",\"type\":[\"string\",\"null\"]},\"organizationCode\":{\"description\":\"Code of the organization.\",\"type\":\"string\"},\"parentDepartmentCode\":{\"description\":\"Code of the parent department.\",\"type\":\"string\"},\"parentDepartmentId\":{\"description\":\"ID of the parent department; `root` for a top-level department.\",\"type\":\"string\"},\"postIdList\":{\"description\":\"IDs of the posts.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"posts\":{\"description\":\"Posts that belong to the department.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"status\":{\"description\":\"Status of the department.\",\"type\":[\"boolean\",\"null\"]},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"createdAt\",\"departmentId\",\"hasChildren\",\"id\",\"membersCount\",\"name\",\"organizationCode\",\"parentDepartmentCode\",\"parentDepartmentId\"],\"type\":\"object\"}",
    "DepartmentI18nDto" = DepartmentI18nDto
);
// @end
/// Values of `scene`. Purpose of the email.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvitationEmailScene {
    /// `INVITE`: Invitation email.
    Invite,
    /// `WELCOME`: Welcome email for a person who has joined.
    Welcome,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    InvitationEmailScene = "InvitationEmailScene"; Invite = "INVITE", Welcome = "WELCOME"
);
// @if schemars
codec::json_schema!(
    InvitationEmailScene, "InvitationEmailScene",
    "{\"description\":\"Values of `scene`. Purpose of the email.\",\"examples\":[\"INVITE\",\"WELCOME\"],\"type\":\"string\"}"
);
// @end
/// Expiration settings of an invitation link and its page.
///
/// The schema name is `InvitationLinkConfigDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationLinkConfigDto {
    /// When the link expires: after its validity period or after the first click.
    #[doc(alias = "inviteLinkDisuseRule")]
    pub invite_link_disuse_rule: InviteLinkDisuseRule,
    /// Validity of the link in seconds.
    #[doc(alias = "linkExpiredTimeOfSecond")]
    pub link_expired_time_of_second: i64,
    /// Unit in which the console shows the validity; `forever` means unlimited.
    #[doc(alias = "linkExpiredTimeUnit")]
    pub link_expired_time_unit: InviteLinkExpiryUnit,
    /// Validity of the invitation page in seconds, up to 2592000 (30 days).
    ///
    /// Is at most 2592000.
    #[doc(alias = "pageExpiredTimeOfSecond")]
    pub page_expired_time_of_second: i64,
    /// Unit in which the console shows the validity of the page.
    #[doc(alias = "pageExpiredTimeUnit")]
    pub page_expired_time_unit: InvitePageExpiryUnit,
}
impl InvitationLinkConfigDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        invite_link_disuse_rule: impl Into<InviteLinkDisuseRule>,
        link_expired_time_of_second: impl Into<i64>,
        link_expired_time_unit: impl Into<InviteLinkExpiryUnit>,
        page_expired_time_of_second: impl Into<i64>,
        page_expired_time_unit: impl Into<InvitePageExpiryUnit>,
    ) -> Self {
        Self {
            invite_link_disuse_rule: invite_link_disuse_rule.into(),
            link_expired_time_of_second: link_expired_time_of_second.into(),
            link_expired_time_unit: link_expired_time_unit.into(),
            page_expired_time_of_second: page_expired_time_of_second.into(),
            page_expired_time_unit: page_expired_time_unit.into(),
        }
    }
    /// Sets [`inviteLinkDisuseRule`](Self::invite_link_disuse_rule).
    #[must_use]
    pub fn with_invite_link_disuse_rule(
        mut self,
        value: impl Into<InviteLinkDisuseRule>,
    ) -> Self {
        self.invite_link_disuse_rule = value.into();
        self
    }
    /// Sets [`linkExpiredTimeOfSecond`](Self::link_expired_time_of_second).
    #[must_use]
    pub fn with_link_expired_time_of_second(mut self, value: impl Into<i64>) -> Self {
        self.link_expired_time_of_second = value.into();
        self
    }
    /// Sets [`linkExpiredTimeUnit`](Self::link_expired_time_unit).
    #[must_use]
    pub fn with_link_expired_time_unit(
        mut self,
        value: impl Into<InviteLinkExpiryUnit>,
    ) -> Self {
        self.link_expired_time_unit = value.into();
        self
    }
    /// Sets [`pageExpiredTimeOfSecond`](Self::page_expired_time_of_second).
    #[must_use]
    pub fn with_page_expired_time_of_second(mut self, value: impl Into<i64>) -> Self {
        self.page_expired_time_of_second = value.into();
        self
    }
    /// Sets [`pageExpiredTimeUnit`](Self::page_expired_time_unit).
    #[must_use]
    pub fn with_page_expired_time_unit(
        mut self,
        value: impl Into<InvitePageExpiryUnit>,
    ) -> Self {
        self.page_expired_time_unit = value.into();
        self
    }
}
codec::object!(
    InvitationLinkConfigDto required_in_requests(0, 1, 2, 3, 4); required[0]
    invite_link_disuse_rule("inviteLinkDisuseRule"), required[1]
    link_expired_time_of_second("linkExpiredTimeOfSecond"), required[2]
    link_expired_time_unit("linkExpiredTimeUnit"), required[3]
    page_expired_time_of_second("pageExpiredTimeOfSecond"), required[4]
    page_expired_time_unit("pageExpiredTimeUnit")
);
impl validation::Validate for InvitationLinkConfigDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!(
                "invitation.page-expiry", "pageExpiredTimeOfSecond",
                "InvitationLinkConfigDto"
            ),
            Some(&self.page_expired_time_of_second).copied(),
            None,
            Some(2592000),
        );
    }
}
// @if schemars
codec::json_schema!(
    InvitationLinkConfigDto, "InvitationLinkConfigDto",
    "{\"description\":\"Expiration settings of an invitation link and its page.\",\"properties\":{\"inviteLinkDisuseRule\":{\"$ref\":\"InviteLinkDisuseRule\",\"description\":\"When the link expires: after its validity period or after the first click.\"},\"linkExpiredTimeOfSecond\":{\"description\":\"Validity of the link in seconds.\",\"format\":\"int64\",\"type\":\"integer\"},\"linkExpiredTimeUnit\":{\"$ref\":\"InviteLinkExpiryUnit\",\"description\":\"Unit in which the console shows the validity; `forever` means unlimited.\"},\"pageExpiredTimeOfSecond\":{\"description\":\"Validity of the invitation page in seconds, up to 2592000 (30 days).\",\"format\":\"int64\",\"maximum\":2592000,\"type\":\"integer\"},\"pageExpiredTimeUnit\":{\"$ref\":\"InvitePageExpiryUnit\",\"description\":\"Unit in which the console shows the validity of the page.\"}},\"required\":[\"inviteLinkDisuseRule\",\"linkExpiredTimeOfSecond\",\"linkExpiredTimeUnit\",\"pageExpiredTimeOfSecond\",\"pageExpiredTimeUnit\"],\"type\":\"object\"}",
    "InviteLinkDisuseRule" = InviteLinkDisuseRule, "InviteLinkExpiryUnit" =
    InviteLinkExpiryUnit, "InvitePageExpiryUnit" = InvitePageExpiryUnit
);
// @end
/// Departments, posts, roles or groups to add to or remove from an invitation policy.
///
/// The schema name is `InvitationPolicyUserAttributionListDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationPolicyUserAttributionListDto {
    /// Code of the namespace of the role; required if `targetType` is `role`.
    ///
    /// Is required when `targetType` is `role`.
    pub namespace: Option<String>,
    /// Role codes, group codes, department IDs or post codes, depending on `targetType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetIdentifiers")]
    pub target_identifiers: Vec<String>,
    /// Type of the object that the policy assigns.
    #[doc(alias = "targetType")]
    pub target_type: InvitationTargetType,
}
impl InvitationPolicyUserAttributionListDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        target_identifiers: impl IntoIterator<Item = impl Into<String>>,
        target_type: impl Into<InvitationTargetType>,
    ) -> Self {
        Self {
            target_identifiers: codec::collect_list(target_identifiers),
            target_type: target_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`targetIdentifiers`](Self::target_identifiers).
    #[must_use]
    pub fn with_target_identifiers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.target_identifiers = codec::collect_list(value);
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<InvitationTargetType>) -> Self {
        self.target_type = value.into();
        self
    }
}
codec::object!(
    InvitationPolicyUserAttributionListDto required_in_requests(1, 2); optional[0]
    namespace("namespace"), required[1, Redacted]
    target_identifiers("targetIdentifiers"), required[2] target_type("targetType")
);
impl InvitationPolicyUserAttributionListDto {
    /// Sets `targetIdentifiers`, `targetType`, `namespace` together.
    #[must_use]
    pub fn with_targets(mut self, targets: impl Into<crate::genauth::Targets>) -> Self {
        targets
            .into()
            .put(
                &mut self.target_identifiers,
                &mut self.target_type,
                &mut self.namespace,
            );
        self
    }
    /// Creates a value from its required fields, with `targetIdentifiers`, `targetType`, `namespace` set
    /// together.
    #[must_use]
    pub fn for_targets(targets: impl Into<crate::genauth::Targets>) -> Self {
        <Self as codec::FromJson>::empty().with_targets(targets)
    }
}
impl validation::Validate for InvitationPolicyUserAttributionListDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.required_if(
            validation::rule!(
                "invitation.namespace", "namespace",
                "InvitationPolicyUserAttributionListDto"
            ),
            codec::as_text(&self.target_type) == Some("role"),
            self.namespace.as_ref().is_some(),
            "targetType",
            "role",
        );
    }
}
// @if schemars
codec::json_schema!(
    InvitationPolicyUserAttributionListDto, "InvitationPolicyUserAttributionListDto",
    "{\"allOf\":[{\"if\":{\"properties\":{\"targetType\":{\"enum\":[\"role\"]}},\"required\":[\"targetType\"]},\"then\":{\"properties\":{\"namespace\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"namespace\"]}}],\"description\":\"Departments, posts, roles or groups to add to or remove from an invitation policy.\",\"properties\":{\"namespace\":{\"description\":\"Code of the namespace of the role; required if `targetType` is `role`.\",\"type\":[\"string\",\"null\"]},\"targetIdentifiers\":{\"description\":\"Role codes, group codes, department IDs or post codes, depending on `targetType`.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"targetType\":{\"$ref\":\"InvitationTargetType\",\"description\":\"Type of the object that the policy assigns.\"}},\"required\":[\"targetIdentifiers\",\"targetType\"],\"type\":\"object\"}",
    "InvitationTargetType" = InvitationTargetType
);
// @end
/// Invitation roster: name, status, creator, number of invitees and assigned policy.
///
/// The schema name is `InvitationRosterDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationRosterDto {
    /// Invitation policy bound to the roster.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "assignedPolicy")]
    pub assigned_policy: codec::Value,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: String,
    /// User who created the object, if requested.
    #[doc(alias = "creatorDetail")]
    pub creator_detail: Option<CommonUserDto>,
    /// ID of the user who created the object.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "creatorId")]
    pub creator_id: String,
    /// Name of the roster.
    pub name: String,
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: Option<String>,
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// Status of the roster.
    pub status: InvitationRosterStatus,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: String,
    /// Number of users on the roster, if requested.
    #[doc(alias = "userCount")]
    pub user_count: i64,
}
impl InvitationRosterDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        assigned_policy: impl Into<codec::Value>,
        created_at: impl Into<String>,
        creator_id: impl Into<String>,
        name: impl Into<String>,
        roster_id: impl Into<String>,
        status: impl Into<InvitationRosterStatus>,
        updated_at: impl Into<String>,
        user_count: impl Into<i64>,
    ) -> Self {
        Self {
            assigned_policy: assigned_policy.into(),
            created_at: created_at.into(),
            creator_id: creator_id.into(),
            name: name.into(),
            roster_id: roster_id.into(),
            status: status.into(),
            updated_at: updated_at.into(),
            user_count: user_count.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`assignedPolicy`](Self::assigned_policy).
    #[must_use]
    pub fn with_assigned_policy(mut self, value: impl Into<codec::Value>) -> Self {
        self.assigned_policy = value.into();
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<String>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`creatorDetail`](Self::creator_detail).
    #[must_use]
    pub fn with_creator_detail(mut self, value: impl Into<CommonUserDto>) -> Self {
        self.creator_detail = Some(value.into());
        self
    }
    /// Sets [`creatorId`](Self::creator_id).
    #[must_use]
    pub fn with_creator_id(mut self, value: impl Into<String>) -> Self {
        self.creator_id = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets [`rosterId`](Self::roster_id).
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        self.roster_id = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<InvitationRosterStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets [`userCount`](Self::user_count).
    #[must_use]
    pub fn with_user_count(mut self, value: impl Into<i64>) -> Self {
        self.user_count = value.into();
        self
    }
}
codec::object!(
    InvitationRosterDto; required[0, Redacted] assigned_policy("assignedPolicy"),
    required[1] created_at("createdAt"), optional[2] creator_detail("creatorDetail"),
    required[3, Redacted] creator_id("creatorId"), required[4] name("name"), optional[5]
    policy_id("policyId"), required[6] roster_id("rosterId"), required[7]
    status("status"), required[8] updated_at("updatedAt"), required[9]
    user_count("userCount")
);
// @if schemars
codec::json_schema!(
    InvitationRosterDto, "InvitationRosterDto",
    "{\"description\":\"Invitation roster: name, status, creator, number of invitees and assigned policy.\",\"properties\":{\"assignedPolicy\":{\"description\":\"Invitation policy bound to the roster.\"},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"creatorDetail\":{\"anyOf\":[{\"$ref\":\"CommonUserDto\"},{\"type\":\"null\"}],\"description\":\"User who created the object, if requested.\"},\"creatorId\":{\"description\":\"ID of the user who created the object.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the roster.\",\"type\":\"string\"},\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":[\"string\",\"null\"]},\"rosterId\":{\"description\":\"ID of the invitation roster.\",\"type\":\"string\"},\"status\":{\"$ref\":\"InvitationRosterStatus\",\"description\":\"Status of the roster.\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"userCount\":{\"description\":\"Number of users on the roster, if requested.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"assignedPolicy\",\"createdAt\",\"creatorId\",\"name\",\"rosterId\",\"status\",\"updatedAt\",\"userCount\"],\"type\":\"object\"}",
    "CommonUserDto" = CommonUserDto, "InvitationRosterStatus" = InvitationRosterStatus
);
// @end
// @end
