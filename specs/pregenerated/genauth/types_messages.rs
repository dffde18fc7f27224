// @if genauth-messages
/// Stored settings of the Alibaba email provider: sender address and password.
///
/// The schema name is `AliExmailEmailProviderConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AliExmailEmailProviderConfig {
    /// Account that sends the email.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub sender: String,
    /// Password of the sending account.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "senderPass")]
    pub sender_pass: String,
}
impl AliExmailEmailProviderConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(sender: impl Into<String>, sender_pass: impl Into<String>) -> Self {
        Self {
            sender: sender.into(),
            sender_pass: sender_pass.into(),
        }
    }
    /// Sets [`sender`](Self::sender).
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = value.into();
        self
    }
    /// Sets [`senderPass`](Self::sender_pass).
    #[must_use]
    pub fn with_sender_pass(mut self, value: impl Into<String>) -> Self {
        self.sender_pass = value.into();
        self
    }
}
codec::object!(
    AliExmailEmailProviderConfig; required[0, Redacted] sender("sender"), required[1,
    Redacted] sender_pass("senderPass")
);
// @if schemars
codec::json_schema!(
    AliExmailEmailProviderConfig, "AliExmailEmailProviderConfig",
    "{\"description\":\"Stored settings of the Alibaba email provider: sender address and password.\",\"properties\":{\"sender\":{\"description\":\"Account that sends the email.\",\"type\":\"string\"},\"senderPass\":{\"description\":\"Password of the sending account.\",\"type\":\"string\"}},\"required\":[\"sender\",\"senderPass\"],\"type\":\"object\"}"
);
// @end
/// Alibaba email provider settings to store: sender address and password.
///
/// The schema name is `AliExmailEmailProviderConfigInput`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AliExmailEmailProviderConfigInput {
    /// Account that sends the email.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub sender: String,
    /// Password of the sending account.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "senderPass")]
    pub sender_pass: String,
}
impl AliExmailEmailProviderConfigInput {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(sender: impl Into<String>, sender_pass: impl Into<String>) -> Self {
        Self {
            sender: sender.into(),
            sender_pass: sender_pass.into(),
        }
    }
    /// Sets [`sender`](Self::sender).
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = value.into();
        self
    }
    /// Sets [`senderPass`](Self::sender_pass).
    #[must_use]
    pub fn with_sender_pass(mut self, value: impl Into<String>) -> Self {
        self.sender_pass = value.into();
        self
    }
}
codec::object!(
    AliExmailEmailProviderConfigInput required_in_requests(0, 1); required[0, Redacted]
    sender("sender"), required[1, Redacted] sender_pass("senderPass")
);
impl validation::Validate for AliExmailEmailProviderConfigInput {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    AliExmailEmailProviderConfigInput, "AliExmailEmailProviderConfigInput",
    "{\"description\":\"Alibaba email provider settings to store: sender address and password.\",\"properties\":{\"sender\":{\"description\":\"Account that sends the email.\",\"type\":\"string\"},\"senderPass\":{\"description\":\"Password of the sending account.\",\"type\":\"string\"}},\"required\":[\"sender\",\"senderPass\"],\"type\":\"object\"}"
);
// @end
/// Email provider to use, whether it is enabled, and its settings.
///
/// The schema name is `ConfigEmailProviderDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfigEmailProviderDto {
    /// Settings of the Alibaba enterprise email service; used if `type` is `ali`.
    #[doc(alias = "aliExmailConfig")]
    pub ali_exmail_config: Option<AliExmailEmailProviderConfigInput>,
    /// Whether the custom email service is used; if false, the built-in one is used.
    pub enabled: bool,
    /// Settings of the SendGrid service; used if `type` is `sendgrid`.
    #[doc(alias = "sendGridConfig")]
    pub send_grid_config: Option<SendGridEmailProviderConfigInput>,
    /// Settings of a custom SMTP server; used if `type` is `custom`.
    #[doc(alias = "smtpConfig")]
    pub smtp_config: Option<SmtpEmailProviderConfigInput>,
    /// Settings of the Tencent enterprise email service; used if `type` is `qq`.
    #[doc(alias = "tencentExmailConfig")]
    pub tencent_exmail_config: Option<TencentExmailEmailProviderConfigInput>,
    /// Email service to use; `custom` is a custom SMTP server.
    pub r#type: EmailProviderType,
}
impl ConfigEmailProviderDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(enabled: impl Into<bool>, r#type: impl Into<EmailProviderType>) -> Self {
        Self {
            enabled: enabled.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`aliExmailConfig`](Self::ali_exmail_config).
    #[must_use]
    pub fn with_ali_exmail_config(
        mut self,
        value: impl Into<AliExmailEmailProviderConfigInput>,
    ) -> Self {
        self.ali_exmail_config = Some(value.into());
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`sendGridConfig`](Self::send_grid_config).
    #[must_use]
    pub fn with_send_grid_config(
        mut self,
        value: impl Into<SendGridEmailProviderConfigInput>,
    ) -> Self {
        self.send_grid_config = Some(value.into());
        self
    }
    /// Sets [`smtpConfig`](Self::smtp_config).
    #[must_use]
    pub fn with_smtp_config(
        mut self,
        value: impl Into<SmtpEmailProviderConfigInput>,
    ) -> Self {
        self.smtp_config = Some(value.into());
        self
    }
    /// Sets [`tencentExmailConfig`](Self::tencent_exmail_config).
    #[must_use]
    pub fn with_tencent_exmail_config(
        mut self,
        value: impl Into<TencentExmailEmailProviderConfigInput>,
    ) -> Self {
        self.tencent_exmail_config = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<EmailProviderType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    ConfigEmailProviderDto required_in_requests(1, 5); optional[0]
    ali_exmail_config("aliExmailConfig"), required[1] enabled("enabled"), optional[2]
    send_grid_config("sendGridConfig"), optional[3] smtp_config("smtpConfig"),
    optional[4] tencent_exmail_config("tencentExmailConfig"), required[5] r#type("type")
);
impl validation::Validate for ConfigEmailProviderDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("aliExmailConfig", self.ali_exmail_config.as_ref());
        v.property("sendGridConfig", self.send_grid_config.as_ref());
        v.property("smtpConfig", self.smtp_config.as_ref());
        v.property("tencentExmailConfig", self.tencent_exmail_config.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    ConfigEmailProviderDto, "ConfigEmailProviderDto",
    "{\"description\":\"Email provider to use, whether it is enabled, and its settings.\",\"properties\":{\"aliExmailConfig\":{\"anyOf\":[{\"$ref\":\"AliExmailEmailProviderConfigInput\"},{\"type\":\"null\"}],\"description\":\"Settings of the Alibaba enterprise email service; used if `type` is `ali`.\"},\"enabled\":{\"description\":\"Whether the custom email service is used; if false, the built-in one is used.\",\"type\":\"boolean\"},\"sendGridConfig\":{\"anyOf\":[{\"$ref\":\"SendGridEmailProviderConfigInput\"},{\"type\":\"null\"}],\"description\":\"Settings of the SendGrid service; used if `type` is `sendgrid`.\"},\"smtpConfig\":{\"anyOf\":[{\"$ref\":\"SMTPEmailProviderConfigInput\"},{\"type\":\"null\"}],\"description\":\"Settings of a custom SMTP server; used if `type` is `custom`.\"},\"tencentExmailConfig\":{\"anyOf\":[{\"$ref\":\"TencentExmailEmailProviderConfigInput\"},{\"type\":\"null\"}],\"description\":\"Settings of the Tencent enterprise email service; used if `type` is `qq`.\"},\"type\":{\"$ref\":\"EmailProviderType\",\"description\":\"Email service to use; `custom` is a custom SMTP server.\"}},\"required\":[\"enabled\",\"type\"],\"type\":\"object\"}",
    "AliExmailEmailProviderConfigInput" = AliExmailEmailProviderConfigInput,
    "EmailProviderType" = EmailProviderType, "SMTPEmailProviderConfigInput" =
    SmtpEmailProviderConfigInput, "SendGridEmailProviderConfigInput" =
    SendGridEmailProviderConfigInput, "TencentExmailEmailProviderConfigInput" =
    TencentExmailEmailProviderConfigInput
);
// @end
/// Active email provider and the settings of each provider.
///
/// The schema name is `EmailProviderDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailProviderDto {
    /// Settings of the Alibaba enterprise email service; used if `type` is `ali`.
    #[doc(alias = "aliExmailConfig")]
    pub ali_exmail_config: Option<AliExmailEmailProviderConfig>,
    /// Whether the custom email service is used; if false, the built-in one is used.
    pub enabled: bool,
    /// Settings of the SendGrid service; used if `type` is `sendgrid`.
    #[doc(alias = "sendGridConfig")]
    pub send_grid_config: Option<SendGridEmailProviderConfig>,
    /// Settings of a custom SMTP server; used if `type` is `custom`.
    #[doc(alias = "smtpConfig")]
    pub smtp_config: Option<SmtpEmailProviderConfig>,
    /// Settings of the Tencent enterprise email service; used if `type` is `qq`.
    #[doc(alias = "tencentExmailConfig")]
    pub tencent_exmail_config: Option<TencentExmailEmailProviderConfig>,
    /// Email service to use; `custom` is a custom SMTP server.
    pub r#type: Option<EmailProviderType>,
}
impl EmailProviderDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self {
            enabled: enabled.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`aliExmailConfig`](Self::ali_exmail_config).
    #[must_use]
    pub fn with_ali_exmail_config(
        mut self,
        value: impl Into<AliExmailEmailProviderConfig>,
    ) -> Self {
        self.ali_exmail_config = Some(value.into());
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`sendGridConfig`](Self::send_grid_config).
    #[must_use]
    pub fn with_send_grid_config(
        mut self,
        value: impl Into<SendGridEmailProviderConfig>,
    ) -> Self {
        self.send_grid_config = Some(value.into());
        self
    }
    /// Sets [`smtpConfig`](Self::smtp_config).
    #[must_use]
    pub fn with_smtp_config(
        mut self,
        value: impl Into<SmtpEmailProviderConfig>,
    ) -> Self {
        self.smtp_config = Some(value.into());
        self
    }
    /// Sets [`tencentExmailConfig`](Self::tencent_exmail_config).
    #[must_use]
    pub fn with_tencent_exmail_config(
        mut self,
        value: impl Into<TencentExmailEmailProviderConfig>,
    ) -> Self {
        self.tencent_exmail_config = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<EmailProviderType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}
codec::object!(
    EmailProviderDto; optional[0] ali_exmail_config("aliExmailConfig"), required[1]
    enabled("enabled"), optional[2] send_grid_config("sendGridConfig"), optional[3]
    smtp_config("smtpConfig"), optional[4] tencent_exmail_config("tencentExmailConfig"),
    optional[5] r#type("type")
);
// @if schemars
codec::json_schema!(
    EmailProviderDto, "EmailProviderDto",
    "{\"description\":\"Active email provider and the settings of each provider.\",\"properties\":{\"aliExmailConfig\":{\"anyOf\":[{\"$ref\":\"AliExmailEmailProviderConfig\"},{\"type\":\"null\"}],\"description\":\"Settings of the Alibaba enterprise email service; used if `type` is `ali`.\"},\"enabled\":{\"description\":\"Whether the custom email service is used; if false, the built-in one is used.\",\"type\":\"boolean\"},\"sendGridConfig\":{\"anyOf\":[{\"$ref\":\"SendGridEmailProviderConfig\"},{\"type\":\"null\"}],\"description\":\"Settings of the SendGrid service; used if `type` is `sendgrid`.\"},\"smtpConfig\":{\"anyOf\":[{\"$ref\":\"SMTPEmailProviderConfig\"},{\"type\":\"null\"}],\"description\":\"Settings of a custom SMTP server; used if `type` is `custom`.\"},\"tencentExmailConfig\":{\"anyOf\":[{\"$ref\":\"TencentExmailEmailProviderConfig\"},{\"type\":\"null\"}],\"description\":\"Settings of the Tencent enterprise email service; used if `type` is `qq`.\"},\"type\":{\"anyOf\":[{\"$ref\":\"EmailProviderType\"},{\"type\":\"null\"}],\"description\":\"Email service to use; `custom` is a custom SMTP server.\"}},\"required\":[\"enabled\"],\"type\":\"object\"}",
    "AliExmailEmailProviderConfig" = AliExmailEmailProviderConfig, "EmailProviderType" =
    EmailProviderType, "SMTPEmailProviderConfig" = SmtpEmailProviderConfig,
    "SendGridEmailProviderConfig" = SendGridEmailProviderConfig,
    "TencentExmailEmailProviderConfig" = TencentExmailEmailProviderConfig
);
// @end
/// Response with the email provider settings; used by read and update operations.
///
/// The schema name is `EmailProviderRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailProviderRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: EmailProviderDto,
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
impl EmailProviderRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<EmailProviderDto>,
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
    pub fn with_data(mut self, value: impl Into<EmailProviderDto>) -> Self {
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
    EmailProviderRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    EmailProviderRespDto, "EmailProviderRespDto",
    "{\"description\":\"Response with the email provider settings; used by read and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"EmailProviderDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "EmailProviderDto" = EmailProviderDto
);
// @end
/// Values of `type`. Email service to use; `custom` is a custom SMTP server.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EmailProviderType {
    /// `ali`: Alibaba enterprise email service.
    Ali,
    /// `qq`: Tencent enterprise email service.
    Qq,
    /// `sendgrid`: SendGrid.
    Sendgrid,
    /// `custom`: Custom SMTP server.
    Custom,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    EmailProviderType = "EmailProviderType"; Ali = "ali", Qq = "qq", Sendgrid =
    "sendgrid", Custom = "custom"
);
// @if schemars
codec::json_schema!(
    EmailProviderType, "EmailProviderType",
    "{\"description\":\"Values of `type`. Email service to use; `custom` is a custom SMTP server.\",\"examples\":[\"ali\",\"qq\",\"sendgrid\",\"custom\"],\"type\":\"string\"}"
);
// @end
/// Category of email templates: title and description, also in English.
///
/// The schema name is `EmailTemplateCategoryDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateCategoryDto {
    /// Description of the category.
    pub desc: String,
    /// Description of the category in English.
    #[doc(alias = "descEn")]
    pub desc_en: String,
    /// Name of the category in Chinese.
    pub title: String,
    /// Name of the category in English.
    #[doc(alias = "titleEn")]
    pub title_en: String,
}
impl EmailTemplateCategoryDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        desc: impl Into<String>,
        desc_en: impl Into<String>,
        title: impl Into<String>,
        title_en: impl Into<String>,
    ) -> Self {
        Self {
            desc: desc.into(),
            desc_en: desc_en.into(),
            title: title.into(),
            title_en: title_en.into(),
        }
    }
    /// Sets [`desc`](Self::desc).
    #[must_use]
    pub fn with_desc(mut self, value: impl Into<String>) -> Self {
        self.desc = value.into();
        self
    }
    /// Sets [`descEn`](Self::desc_en).
    #[must_use]
    pub fn with_desc_en(mut self, value: impl Into<String>) -> Self {
        self.desc_en = value.into();
        self
    }
    /// Sets [`title`](Self::title).
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
    /// Sets [`titleEn`](Self::title_en).
    #[must_use]
    pub fn with_title_en(mut self, value: impl Into<String>) -> Self {
        self.title_en = value.into();
        self
    }
}
codec::object!(
    EmailTemplateCategoryDto; required[0] desc("desc"), required[1] desc_en("descEn"),
    required[2] title("title"), required[3] title_en("titleEn")
);
// @if schemars
codec::json_schema!(
    EmailTemplateCategoryDto, "EmailTemplateCategoryDto",
    "{\"description\":\"Category of email templates: title and description, also in English.\",\"properties\":{\"desc\":{\"description\":\"Description of the category.\",\"type\":\"string\"},\"descEn\":{\"description\":\"Description of the category in English.\",\"type\":\"string\"},\"title\":{\"description\":\"Name of the category in Chinese.\",\"type\":\"string\"},\"titleEn\":{\"description\":\"Name of the category in English.\",\"type\":\"string\"}},\"required\":[\"desc\",\"descEn\",\"title\",\"titleEn\"],\"type\":\"object\"}"
);
// @end
/// Response with the updated email template.
///
/// The schema name is `EmailTemplateSingleItemRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateSingleItemRespDto {
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
impl EmailTemplateSingleItemRespDto {
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
    EmailTemplateSingleItemRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    EmailTemplateSingleItemRespDto, "EmailTemplateSingleItemRespDto",
    "{\"description\":\"Response with the updated email template.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"EmailTemplateDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "EmailTemplateDto" = EmailTemplateDto
);
// @end
/// All email templates and their categories.
///
/// The schema name is `GetEmailTemplatesDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetEmailTemplatesDataDto {
    /// Categories of the listed items.
    pub categories: Vec<EmailTemplateCategoryDto>,
    /// Email templates of the category.
    pub templates: Vec<EmailTemplateDto>,
}
impl GetEmailTemplatesDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        categories: impl IntoIterator<Item = impl Into<EmailTemplateCategoryDto>>,
        templates: impl IntoIterator<Item = impl Into<EmailTemplateDto>>,
    ) -> Self {
        Self {
            categories: codec::collect_list(categories),
            templates: codec::collect_list(templates),
        }
    }
    /// Sets [`categories`](Self::categories).
    #[must_use]
    pub fn with_categories(
        mut self,
        value: impl IntoIterator<Item = impl Into<EmailTemplateCategoryDto>>,
    ) -> Self {
        self.categories = codec::collect_list(value);
        self
    }
    /// Sets [`templates`](Self::templates).
    #[must_use]
    pub fn with_templates(
        mut self,
        value: impl IntoIterator<Item = impl Into<EmailTemplateDto>>,
    ) -> Self {
        self.templates = codec::collect_list(value);
        self
    }
}
codec::object!(
    GetEmailTemplatesDataDto; required[0] categories("categories"), required[1]
    templates("templates")
);
// @if schemars
codec::json_schema!(
    GetEmailTemplatesDataDto, "GetEmailTemplatesDataDto",
    "{\"description\":\"All email templates and their categories.\",\"properties\":{\"categories\":{\"description\":\"Categories of the listed items.\",\"items\":{\"$ref\":\"EmailTemplateCategoryDto\"},\"type\":\"array\"},\"templates\":{\"description\":\"Email templates of the category.\",\"items\":{\"$ref\":\"EmailTemplateDto\"},\"type\":\"array\"}},\"required\":[\"categories\",\"templates\"],\"type\":\"object\"}",
    "EmailTemplateCategoryDto" = EmailTemplateCategoryDto, "EmailTemplateDto" =
    EmailTemplateDto
);
// @end
/// Response with all email templates and their categories.
///
/// The schema name is `GetEmailTemplatesRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetEmailTemplatesRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetEmailTemplatesDataDto,
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
impl GetEmailTemplatesRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetEmailTemplatesDataDto>,
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
    pub fn with_data(mut self, value: impl Into<GetEmailTemplatesDataDto>) -> Self {
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
    GetEmailTemplatesRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetEmailTemplatesRespDto, "GetEmailTemplatesRespDto",
    "{\"description\":\"Response with all email templates and their categories.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetEmailTemplatesDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetEmailTemplatesDataDto" = GetEmailTemplatesDataDto
);
// @end
/// Email rendered from a template: subject, sender and content.
///
/// The schema name is `PreviewEmailTemplateDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PreviewEmailTemplateDataDto {
    /// Rendered email body in HTML.
    pub content: String,
    /// The rendered name of the sender.
    pub sender: String,
    /// Rendered email subject.
    pub subject: String,
}
impl PreviewEmailTemplateDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        content: impl Into<String>,
        sender: impl Into<String>,
        subject: impl Into<String>,
    ) -> Self {
        Self {
            content: content.into(),
            sender: sender.into(),
            subject: subject.into(),
        }
    }
    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
    /// Sets [`sender`](Self::sender).
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = value.into();
        self
    }
    /// Sets [`subject`](Self::subject).
    #[must_use]
    pub fn with_subject(mut self, value: impl Into<String>) -> Self {
        self.subject = value.into();
        self
    }
}
codec::object!(
    PreviewEmailTemplateDataDto; required[0] content("content"), required[1]
    sender("sender"), required[2] subject("subject")
);
// @if schemars
codec::json_schema!(
    PreviewEmailTemplateDataDto, "PreviewEmailTemplateDataDto",
    "{\"description\":\"Email rendered from a template: subject, sender and content.\",\"properties\":{\"content\":{\"description\":\"Rendered email body in HTML.\",\"type\":\"string\"},\"sender\":{\"description\":\"The rendered name of the sender.\",\"type\":\"string\"},\"subject\":{\"description\":\"Rendered email subject.\",\"type\":\"string\"}},\"required\":[\"content\",\"sender\",\"subject\"],\"type\":\"object\"}"
);
// @end
/// Email template to preview, with the parts that differ from the stored template.
///
/// The schema name is `PreviewEmailTemplateDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PreviewEmailTemplateDto {
    /// Template of the email body; if absent, the stored template is used.
    pub content: Option<String>,
    /// Validity of the code or link in seconds, minimum 1; applies to verification emails only.
    ///
    /// Is at least 1.
    #[doc(alias = "expiresIn")]
    pub expires_in: Option<i64>,
    /// Template of the sender's name; the stored template is used when it is absent.
    pub sender: Option<String>,
    /// Template of the email subject; if absent, the stored template is used.
    pub subject: Option<String>,
    /// Template engine that renders the template.
    ///
    /// The service uses `"handlebar"` if it is absent.
    #[doc(alias = "tplEngine")]
    pub tpl_engine: Option<EmailTemplateEngine>,
    /// Type of the email template.
    pub r#type: EmailTemplateType,
}
impl PreviewEmailTemplateDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(r#type: impl Into<EmailTemplateType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(mut self, value: impl Into<String>) -> Self {
        self.content = Some(value.into());
        self
    }
    /// Sets [`expiresIn`](Self::expires_in).
    #[must_use]
    pub fn with_expires_in(mut self, value: impl Into<i64>) -> Self {
        self.expires_in = Some(value.into());
        self
    }
    /// Sets [`sender`](Self::sender).
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = Some(value.into());
        self
    }
    /// Sets [`subject`](Self::subject).
    #[must_use]
    pub fn with_subject(mut self, value: impl Into<String>) -> Self {
        self.subject = Some(value.into());
        self
    }
    /// Sets [`tplEngine`](Self::tpl_engine).
    #[must_use]
    pub fn with_tpl_engine(mut self, value: impl Into<EmailTemplateEngine>) -> Self {
        self.tpl_engine = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<EmailTemplateType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    PreviewEmailTemplateDto required_in_requests(5); optional[0] content("content"),
    optional[1] expires_in("expiresIn"), optional[2] sender("sender"), optional[3]
    subject("subject"), optional[4] tpl_engine("tplEngine"), required[5] r#type("type")
);
impl validation::Validate for PreviewEmailTemplateDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!(
                "email-template.expiry", "expiresIn", "PreviewEmailTemplateDto"
            ),
            self.expires_in.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    PreviewEmailTemplateDto, "PreviewEmailTemplateDto",
    "{\"description\":\"Email template to preview, with the parts that differ from the stored template.\",\"properties\":{\"content\":{\"description\":\"Template of the email body; if absent, the stored template is used.\",\"type\":[\"string\",\"null\"]},\"expiresIn\":{\"description\":\"Validity of the code or link in seconds, minimum 1; applies to verification emails only.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"sender\":{\"description\":\"Template of the sender's name; the stored template is used when it is absent.\",\"type\":[\"string\",\"null\"]},\"subject\":{\"description\":\"Template of the email subject; if absent, the stored template is used.\",\"type\":[\"string\",\"null\"]},\"tplEngine\":{\"anyOf\":[{\"$ref\":\"EmailTemplateEngine\"},{\"type\":\"null\"}],\"default\":\"handlebar\",\"description\":\"Template engine that renders the template.\"},\"type\":{\"$ref\":\"EmailTemplateType\",\"description\":\"Type of the email template.\"}},\"required\":[\"type\"],\"type\":\"object\"}",
    "EmailTemplateEngine" = EmailTemplateEngine, "EmailTemplateType" = EmailTemplateType
);
// @end
/// Response with a rendered email; upstream declares it without status and message.
///
/// The schema name is `PreviewEmailTemplateRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PreviewEmailTemplateRespDto {
    /// Payload of the response.
    pub data: PreviewEmailTemplateDataDto,
}
impl PreviewEmailTemplateRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(data: impl Into<PreviewEmailTemplateDataDto>) -> Self {
        Self { data: data.into() }
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<PreviewEmailTemplateDataDto>) -> Self {
        self.data = value.into();
        self
    }
}
codec::object!(PreviewEmailTemplateRespDto; required[0] data("data"));
// @if schemars
codec::json_schema!(
    PreviewEmailTemplateRespDto, "PreviewEmailTemplateRespDto",
    "{\"description\":\"Response with a rendered email; upstream declares it without status and message.\",\"properties\":{\"data\":{\"$ref\":\"PreviewEmailTemplateDataDto\",\"description\":\"Payload of the response.\"}},\"required\":[\"data\"],\"type\":\"object\"}",
    "PreviewEmailTemplateDataDto" = PreviewEmailTemplateDataDto
);
// @end
/// Stored SMTP settings: server, port, sender, password and use of TLS.
///
/// The schema name is `SMTPEmailProviderConfig`.
#[doc(alias = "SMTPEmailProviderConfig")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmtpEmailProviderConfig {
    /// Whether the connection uses SSL.
    pub secure: bool,
    /// Account that sends the email.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub sender: String,
    /// Password of the sending account.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "senderPass")]
    pub sender_pass: String,
    /// Host name of the SMTP server.
    pub smtp_host: String,
    /// Port of the SMTP server.
    pub smtp_port: i64,
}
impl SmtpEmailProviderConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        secure: impl Into<bool>,
        sender: impl Into<String>,
        sender_pass: impl Into<String>,
        smtp_host: impl Into<String>,
        smtp_port: impl Into<i64>,
    ) -> Self {
        Self {
            secure: secure.into(),
            sender: sender.into(),
            sender_pass: sender_pass.into(),
            smtp_host: smtp_host.into(),
            smtp_port: smtp_port.into(),
        }
    }
    /// Sets [`secure`](Self::secure).
    #[must_use]
    pub fn with_secure(mut self, value: impl Into<bool>) -> Self {
        self.secure = value.into();
        self
    }
    /// Sets [`sender`](Self::sender).
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = value.into();
        self
    }
    /// Sets [`senderPass`](Self::sender_pass).
    #[must_use]
    pub fn with_sender_pass(mut self, value: impl Into<String>) -> Self {
        self.sender_pass = value.into();
        self
    }
    /// Sets [`smtp_host`](Self::smtp_host).
    #[must_use]
    pub fn with_smtp_host(mut self, value: impl Into<String>) -> Self {
        self.smtp_host = value.into();
        self
    }
    /// Sets [`smtp_port`](Self::smtp_port).
    #[must_use]
    pub fn with_smtp_port(mut self, value: impl Into<i64>) -> Self {
        self.smtp_port = value.into();
        self
    }
}
codec::object!(
    SmtpEmailProviderConfig; required[0] secure("secure"), required[1, Redacted]
    sender("sender"), required[2, Redacted] sender_pass("senderPass"), required[3]
    smtp_host("smtp_host"), required[4] smtp_port("smtp_port")
);
// @if schemars
codec::json_schema!(
    SmtpEmailProviderConfig, "SMTPEmailProviderConfig",
    "{\"description\":\"Stored SMTP settings: server, port, sender, password and use of TLS.\",\"properties\":{\"secure\":{\"description\":\"Whether the connection uses SSL.\",\"type\":\"boolean\"},\"sender\":{\"description\":\"Account that sends the email.\",\"type\":\"string\"},\"senderPass\":{\"description\":\"Password of the sending account.\",\"type\":\"string\"},\"smtp_host\":{\"description\":\"Host name of the SMTP server.\",\"type\":\"string\"},\"smtp_port\":{\"description\":\"Port of the SMTP server.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"secure\",\"sender\",\"senderPass\",\"smtp_host\",\"smtp_port\"],\"type\":\"object\"}"
);
// @end
/// SMTP settings to store: server, port, sender, password and use of TLS.
///
/// The schema name is `SMTPEmailProviderConfigInput`.
#[doc(alias = "SMTPEmailProviderConfigInput")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SmtpEmailProviderConfigInput {
    /// Whether the connection uses SSL.
    ///
    /// The service uses `false` if it is absent.
    pub secure: Option<bool>,
    /// Account that sends the email.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub sender: Option<String>,
    /// Password of the sending account.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "senderPass")]
    pub sender_pass: String,
    /// Host name of the SMTP server.
    pub smtp_host: String,
    /// Port of the SMTP server.
    pub smtp_port: i64,
}
impl SmtpEmailProviderConfigInput {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        sender_pass: impl Into<String>,
        smtp_host: impl Into<String>,
        smtp_port: impl Into<i64>,
    ) -> Self {
        Self {
            sender_pass: sender_pass.into(),
            smtp_host: smtp_host.into(),
            smtp_port: smtp_port.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`secure`](Self::secure).
    #[must_use]
    pub fn with_secure(mut self, value: impl Into<bool>) -> Self {
        self.secure = Some(value.into());
        self
    }
    /// Sets [`sender`](Self::sender).
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = Some(value.into());
        self
    }
    /// Sets [`senderPass`](Self::sender_pass).
    #[must_use]
    pub fn with_sender_pass(mut self, value: impl Into<String>) -> Self {
        self.sender_pass = value.into();
        self
    }
    /// Sets [`smtp_host`](Self::smtp_host).
    #[must_use]
    pub fn with_smtp_host(mut self, value: impl Into<String>) -> Self {
        self.smtp_host = value.into();
        self
    }
    /// Sets [`smtp_port`](Self::smtp_port).
    #[must_use]
    pub fn with_smtp_port(mut self, value: impl Into<i64>) -> Self {
        self.smtp_port = value.into();
        self
    }
}
codec::object!(
    SmtpEmailProviderConfigInput required_in_requests(2, 3, 4); optional[0]
    secure("secure"), optional[1, Redacted] sender("sender"), required[2, Redacted]
    sender_pass("senderPass"), required[3] smtp_host("smtp_host"), required[4]
    smtp_port("smtp_port")
);
impl validation::Validate for SmtpEmailProviderConfigInput {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SmtpEmailProviderConfigInput, "SMTPEmailProviderConfigInput",
    "{\"description\":\"SMTP settings to store: server, port, sender, password and use of TLS.\",\"properties\":{\"secure\":{\"default\":false,\"description\":\"Whether the connection uses SSL.\",\"type\":[\"boolean\",\"null\"]},\"sender\":{\"description\":\"Account that sends the email.\",\"type\":[\"string\",\"null\"]},\"senderPass\":{\"description\":\"Password of the sending account.\",\"type\":\"string\"},\"smtp_host\":{\"description\":\"Host name of the SMTP server.\",\"type\":\"string\"},\"smtp_port\":{\"description\":\"Port of the SMTP server.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"senderPass\",\"smtp_host\",\"smtp_port\"],\"type\":\"object\"}"
);
// @end
/// Stored SendGrid settings: sender address and API key.
///
/// The schema name is `SendGridEmailProviderConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendGridEmailProviderConfig {
    /// API key of the SendGrid account.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub apikey: String,
    /// Account that sends the email.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub sender: String,
}
impl SendGridEmailProviderConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(apikey: impl Into<String>, sender: impl Into<String>) -> Self {
        Self {
            apikey: apikey.into(),
            sender: sender.into(),
        }
    }
    /// Sets [`apikey`](Self::apikey).
    #[must_use]
    pub fn with_apikey(mut self, value: impl Into<String>) -> Self {
        self.apikey = value.into();
        self
    }
    /// Sets [`sender`](Self::sender).
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = value.into();
        self
    }
}
codec::object!(
    SendGridEmailProviderConfig; required[0, Redacted] apikey("apikey"), required[1,
    Redacted] sender("sender")
);
// @if schemars
codec::json_schema!(
    SendGridEmailProviderConfig, "SendGridEmailProviderConfig",
    "{\"description\":\"Stored SendGrid settings: sender address and API key.\",\"properties\":{\"apikey\":{\"description\":\"API key of the SendGrid account.\",\"type\":\"string\"},\"sender\":{\"description\":\"Account that sends the email.\",\"type\":\"string\"}},\"required\":[\"apikey\",\"sender\"],\"type\":\"object\"}"
);
// @end
/// SendGrid settings to store: sender address and API key.
///
/// The schema name is `SendGridEmailProviderConfigInput`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendGridEmailProviderConfigInput {
    /// API key of the SendGrid account.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub apikey: String,
    /// Account that sends the email.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub sender: String,
}
impl SendGridEmailProviderConfigInput {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(apikey: impl Into<String>, sender: impl Into<String>) -> Self {
        Self {
            apikey: apikey.into(),
            sender: sender.into(),
        }
    }
    /// Sets [`apikey`](Self::apikey).
    #[must_use]
    pub fn with_apikey(mut self, value: impl Into<String>) -> Self {
        self.apikey = value.into();
        self
    }
    /// Sets [`sender`](Self::sender).
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = value.into();
        self
    }
}
codec::object!(
    SendGridEmailProviderConfigInput required_in_requests(0, 1); required[0, Redacted]
    apikey("apikey"), required[1, Redacted] sender("sender")
);
impl validation::Validate for SendGridEmailProviderConfigInput {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SendGridEmailProviderConfigInput, "SendGridEmailProviderConfigInput",
    "{\"description\":\"SendGrid settings to store: sender address and API key.\",\"properties\":{\"apikey\":{\"description\":\"API key of the SendGrid account.\",\"type\":\"string\"},\"sender\":{\"description\":\"Account that sends the email.\",\"type\":\"string\"}},\"required\":[\"apikey\",\"sender\"],\"type\":\"object\"}"
);
// @end
/// Stored settings of the Tencent email provider: sender address and password.
///
/// The schema name is `TencentExmailEmailProviderConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TencentExmailEmailProviderConfig {
    /// Account that sends the email.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub sender: String,
    /// Password of the sending account.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "senderPass")]
    pub sender_pass: String,
}
impl TencentExmailEmailProviderConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(sender: impl Into<String>, sender_pass: impl Into<String>) -> Self {
        Self {
            sender: sender.into(),
            sender_pass: sender_pass.into(),
        }
    }
    /// Sets [`sender`](Self::sender).
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = value.into();
        self
    }
    /// Sets [`senderPass`](Self::sender_pass).
    #[must_use]
    pub fn with_sender_pass(mut self, value: impl Into<String>) -> Self {
        self.sender_pass = value.into();
        self
    }
}
codec::object!(
    TencentExmailEmailProviderConfig; required[0, Redacted] sender("sender"), required[1,
    Redacted] sender_pass("senderPass")
);
// @if schemars
codec::json_schema!(
    TencentExmailEmailProviderConfig, "TencentExmailEmailProviderConfig",
    "{\"description\":\"Stored settings of the Tencent email provider: sender address and password.\",\"properties\":{\"sender\":{\"description\":\"Account that sends the email.\",\"type\":\"string\"},\"senderPass\":{\"description\":\"Password of the sending account.\",\"type\":\"string\"}},\"required\":[\"sender\",\"senderPass\"],\"type\":\"object\"}"
);
// @end
/// Tencent email provider settings to store: sender address and password.
///
/// The schema name is `TencentExmailEmailProviderConfigInput`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TencentExmailEmailProviderConfigInput {
    /// Account that sends the email.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub sender: String,
    /// Password of the sending account.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "senderPass")]
    pub sender_pass: String,
}
impl TencentExmailEmailProviderConfigInput {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(sender: impl Into<String>, sender_pass: impl Into<String>) -> Self {
        Self {
            sender: sender.into(),
            sender_pass: sender_pass.into(),
        }
    }
    /// Sets [`sender`](Self::sender).
    #[must_use]
    pub fn with_sender(mut self, value: impl Into<String>) -> Self {
        self.sender = value.into();
        self
    }
    /// Sets [`senderPass`](Self::sender_pass).
    #[must_use]
    pub fn with_sender_pass(mut self, value: impl Into<String>) -> Self {
        self.sender_pass = value.into();
        self
    }
}
codec::object!(
    TencentExmailEmailProviderConfigInput required_in_requests(0, 1); required[0,
    Redacted] sender("sender"), required[1, Redacted] sender_pass("senderPass")
);
impl validation::Validate for TencentExmailEmailProviderConfigInput {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    TencentExmailEmailProviderConfigInput, "TencentExmailEmailProviderConfigInput",
    "{\"description\":\"Tencent email provider settings to store: sender address and password.\",\"properties\":{\"sender\":{\"description\":\"Account that sends the email.\",\"type\":\"string\"},\"senderPass\":{\"description\":\"Password of the sending account.\",\"type\":\"string\"}},\"required\":[\"sender\",\"senderPass\"],\"type\":\"object\"}"
);
// @end
// @end
