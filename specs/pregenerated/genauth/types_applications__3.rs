// @if genauth-applications
/// Application that a subject is allowed or denied: ID, logo, type and effect.
///
/// The schema name is `ListApplicationSubjectDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationSubjectDataDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Whether the application is integrated, self-built or the app panel.
    #[doc(alias = "appType")]
    pub app_type: ApplicationOrigin,
    /// Whether access is allowed or denied.
    pub effect: Effect,
    /// Additional information about the application.
    pub ext: String,
    /// URL of the logo.
    pub logo: String,
    /// Template of the integrated application; required to create one.
    pub template: String,
}
impl ListApplicationSubjectDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        app_type: impl Into<ApplicationOrigin>,
        effect: impl Into<Effect>,
        ext: impl Into<String>,
        logo: impl Into<String>,
        template: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_type: app_type.into(),
            effect: effect.into(),
            ext: ext.into(),
            logo: logo.into(),
            template: template.into(),
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`appType`](Self::app_type).
    #[must_use]
    pub fn with_app_type(mut self, value: impl Into<ApplicationOrigin>) -> Self {
        self.app_type = value.into();
        self
    }
    /// Sets [`effect`](Self::effect).
    #[must_use]
    pub fn with_effect(mut self, value: impl Into<Effect>) -> Self {
        self.effect = value.into();
        self
    }
    /// Sets [`ext`](Self::ext).
    #[must_use]
    pub fn with_ext(mut self, value: impl Into<String>) -> Self {
        self.ext = value.into();
        self
    }
    /// Sets [`logo`](Self::logo).
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
    /// Sets [`template`](Self::template).
    #[must_use]
    pub fn with_template(mut self, value: impl Into<String>) -> Self {
        self.template = value.into();
        self
    }
}
codec::object!(
    ListApplicationSubjectDataDto; required[0] app_id("appId"), required[1]
    app_type("appType"), required[2] effect("effect"), required[3] ext("ext"),
    required[4] logo("logo"), required[5] template("template")
);
// @if schemars
codec::json_schema!(
    ListApplicationSubjectDataDto, "ListApplicationSubjectDataDto",
    "{\"description\":\"Application that a subject is allowed or denied: ID, logo, type and effect.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"appType\":{\"$ref\":\"ApplicationOrigin\",\"description\":\"Whether the application is integrated, self-built or the app panel.\"},\"effect\":{\"$ref\":\"Effect\",\"description\":\"Whether access is allowed or denied.\"},\"ext\":{\"description\":\"Additional information about the application.\",\"type\":\"string\"},\"logo\":{\"description\":\"URL of the logo.\",\"type\":\"string\"},\"template\":{\"description\":\"Template of the integrated application; required to create one.\",\"type\":\"string\"}},\"required\":[\"appId\",\"appType\",\"effect\",\"ext\",\"logo\",\"template\"],\"type\":\"object\"}",
    "ApplicationOrigin" = ApplicationOrigin, "Effect" = Effect
);
// @end
/// Applications that a subject is allowed or denied.
///
/// The schema name is `ListApplicationSubjectDataListDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationSubjectDataListDto {
    /// Items of this page.
    pub list: Vec<ListApplicationSubjectDataDto>,
}
impl ListApplicationSubjectDataListDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ListApplicationSubjectDataDto>>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListApplicationSubjectDataDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
}
codec::object!(ListApplicationSubjectDataListDto; required[0] list("list"));
// @if schemars
codec::json_schema!(
    ListApplicationSubjectDataListDto, "ListApplicationSubjectDataListDto",
    "{\"description\":\"Applications that a subject is allowed or denied.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"ListApplicationSubjectDataDto\"},\"type\":\"array\"}},\"required\":[\"list\"],\"type\":\"object\"}",
    "ListApplicationSubjectDataDto" = ListApplicationSubjectDataDto
);
// @end
/// Response with the applications a subject is allowed or denied.
///
/// The schema name is `ListApplicationSubjectRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationSubjectRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ListApplicationSubjectDataListDto,
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
impl ListApplicationSubjectRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ListApplicationSubjectDataListDto>,
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
    pub fn with_data(
        mut self,
        value: impl Into<ListApplicationSubjectDataListDto>,
    ) -> Self {
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
    ListApplicationSubjectRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ListApplicationSubjectRespDto, "ListApplicationSubjectRespDto",
    "{\"description\":\"Response with the applications a subject is allowed or denied.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ListApplicationSubjectDataListDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ListApplicationSubjectDataListDto" = ListApplicationSubjectDataListDto
);
// @end
/// Subject whose access to applications to list, with filters.
///
/// The schema name is `ListAuthSubjectDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListAuthSubjectDto {
    /// Limits the result to applications with this name.
    #[doc(alias = "appName")]
    pub app_name: Option<String>,
    /// Limits the result to applications of these types, for example `SELFBUILT`.
    #[doc(alias = "appTypeList")]
    pub app_type_list: Option<Vec<String>>,
    /// Limits the result to grants with one of these effects.
    pub effect: Option<Vec<String>>,
    /// Limits the result to grants that are enabled (true) or disabled (false).
    pub enabled: Option<bool>,
    /// ID of the subject.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetId")]
    pub target_id: String,
    /// Type of the subject.
    #[doc(alias = "targetType")]
    pub target_type: ApplicationSubjectType,
}
impl ListAuthSubjectDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        target_id: impl Into<String>,
        target_type: impl Into<ApplicationSubjectType>,
    ) -> Self {
        Self {
            target_id: target_id.into(),
            target_type: target_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appName`](Self::app_name).
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets [`appTypeList`](Self::app_type_list).
    #[must_use]
    pub fn with_app_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_type_list = Some(codec::collect_list(value));
        self
    }
    /// Sets [`effect`](Self::effect).
    #[must_use]
    pub fn with_effect(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.effect = Some(codec::collect_list(value));
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = Some(value.into());
        self
    }
    /// Sets [`targetId`](Self::target_id).
    #[must_use]
    pub fn with_target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = value.into();
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<ApplicationSubjectType>) -> Self {
        self.target_type = value.into();
        self
    }
}
codec::object!(
    ListAuthSubjectDto required_in_requests(4, 5); optional[0] app_name("appName"),
    optional[1] app_type_list("appTypeList"), optional[2] effect("effect"), optional[3]
    enabled("enabled"), required[4, Redacted] target_id("targetId"), required[5]
    target_type("targetType")
);
impl ListAuthSubjectDto {
    /// Sets `targetId`, `targetType` together.
    #[must_use]
    pub fn with_target(mut self, target: impl Into<crate::genauth::Target>) -> Self {
        target
            .into()
            .put(&mut self.target_id, &mut self.target_type, &mut None::<String>);
        self
    }
    /// Creates a value from its required fields, with `targetId`, `targetType` set together.
    #[must_use]
    pub fn for_target(target: impl Into<crate::genauth::Target>) -> Self {
        <Self as codec::FromJson>::empty().with_target(target)
    }
}
impl validation::Validate for ListAuthSubjectDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ListAuthSubjectDto, "ListAuthSubjectDto",
    "{\"description\":\"Subject whose access to applications to list, with filters.\",\"properties\":{\"appName\":{\"description\":\"Limits the result to applications with this name.\",\"type\":[\"string\",\"null\"]},\"appTypeList\":{\"description\":\"Limits the result to applications of these types, for example `SELFBUILT`.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"effect\":{\"description\":\"Limits the result to grants with one of these effects.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"enabled\":{\"description\":\"Limits the result to grants that are enabled (true) or disabled (false).\",\"type\":[\"boolean\",\"null\"]},\"targetId\":{\"description\":\"ID of the subject.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"ApplicationSubjectType\",\"description\":\"Type of the subject.\"}},\"required\":[\"targetId\",\"targetType\"],\"type\":\"object\"}",
    "ApplicationSubjectType" = ApplicationSubjectType
);
// @end
/// New secret of an application.
///
/// The schema name is `RefreshApplicationSecretDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefreshApplicationSecretDataDto {
    /// New secret of the application.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub secret: String,
}
impl RefreshApplicationSecretDataDto {
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
codec::object!(RefreshApplicationSecretDataDto; required[0, Redacted] secret("secret"));
// @if schemars
codec::json_schema!(
    RefreshApplicationSecretDataDto, "RefreshApplicationSecretDataDto",
    "{\"description\":\"New secret of an application.\",\"properties\":{\"secret\":{\"description\":\"New secret of the application.\",\"type\":\"string\"}},\"required\":[\"secret\"],\"type\":\"object\"}"
);
// @end
/// Application whose secret to replace.
///
/// The schema name is `RefreshApplicationSecretDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefreshApplicationSecretDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
}
impl RefreshApplicationSecretDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into() }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
}
codec::object!(
    RefreshApplicationSecretDto required_in_requests(0); required[0] app_id("appId")
);
impl validation::Validate for RefreshApplicationSecretDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    RefreshApplicationSecretDto, "RefreshApplicationSecretDto",
    "{\"description\":\"Application whose secret to replace.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"}},\"required\":[\"appId\"],\"type\":\"object\"}"
);
// @end
/// Response with the new secret of an application.
///
/// The schema name is `RefreshApplicationSecretRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefreshApplicationSecretRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: RefreshApplicationSecretDataDto,
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
impl RefreshApplicationSecretRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<RefreshApplicationSecretDataDto>,
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
    pub fn with_data(
        mut self,
        value: impl Into<RefreshApplicationSecretDataDto>,
    ) -> Self {
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
    RefreshApplicationSecretRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    RefreshApplicationSecretRespDto, "RefreshApplicationSecretRespDto",
    "{\"description\":\"Response with the new secret of an application.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"RefreshApplicationSecretDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "RefreshApplicationSecretDataDto" = RefreshApplicationSecretDataDto
);
// @end
/// Access records to remove from an application.
///
/// The schema name is `RevokeApplicationAccessDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeApplicationAccessDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Grants to remove, up to 10.
    ///
    /// Has at most 10 items.
    pub list: Vec<DeleteApplicationPermissionRecordItem>,
}
impl RevokeApplicationAccessDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        list: impl IntoIterator<Item = impl Into<DeleteApplicationPermissionRecordItem>>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            list: codec::collect_list(list),
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<DeleteApplicationPermissionRecordItem>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
}
codec::object!(
    RevokeApplicationAccessDto required_in_requests(0, 1); required[0] app_id("appId"),
    required[1] list("list")
);
impl crate::batch::Batch for RevokeApplicationAccessDto {
    type Item = DeleteApplicationPermissionRecordItem;
    const LIMIT: usize = 10;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<DeleteApplicationPermissionRecordItem>> {
        Some(&mut self.list)
    }
}
impl validation::Validate for RevokeApplicationAccessDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "application-access.size", "list", "RevokeApplicationAccessDto"
            ),
            Some(&self.list).map(|list| list.len()),
            None,
            Some(10),
        );
        v.items("list", Some(&self.list));
    }
}
// @if schemars
codec::json_schema!(
    RevokeApplicationAccessDto, "RevokeApplicationAccessDto",
    "{\"description\":\"Access records to remove from an application.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"list\":{\"description\":\"Grants to remove, up to 10.\",\"items\":{\"$ref\":\"DeleteApplicationPermissionRecordItem\"},\"maxItems\":10,\"type\":\"array\"}},\"required\":[\"appId\",\"list\"],\"type\":\"object\"}",
    "DeleteApplicationPermissionRecordItem" = DeleteApplicationPermissionRecordItem
);
// @end
/// Values of `authType`. Origin of the access: default strategy, everyone, the subject itself or another
/// subject.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SubjectAuthType {
    /// `DEFAULT`: Through the default strategy of the application.
    Default,
    /// `ALL`: Granted to everyone.
    All,
    /// `SELF`: Granted to the subject itself.
    SelfValue,
    /// `SUBJECT`: Through another subject, such as a role or a group.
    Subject,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    SubjectAuthType = "SubjectAuthType"; Default = "DEFAULT", All = "ALL", SelfValue =
    "SELF", Subject = "SUBJECT"
);
// @if schemars
codec::json_schema!(
    SubjectAuthType, "SubjectAuthType",
    "{\"description\":\"Values of `authType`. Origin of the access: default strategy, everyone, the subject itself or another subject.\",\"examples\":[\"DEFAULT\",\"ALL\",\"SELF\",\"SUBJECT\"],\"type\":\"string\"}"
);
// @end
/// Application of a tenant: ID, name, logo, type and single sign-on.
///
/// The schema name is `TenantApplicationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantApplicationDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Type of the application.
    #[doc(alias = "applicationType")]
    pub application_type: String,
    /// Description of the application.
    pub description: Option<String>,
    /// URL of the logo.
    pub logo: String,
    /// Name of the application.
    pub name: String,
    /// Whether single sign-on is enabled.
    #[doc(alias = "ssoEnabled")]
    pub sso_enabled: bool,
    /// ID of the application within the tenant.
    #[doc(alias = "tenantAppId")]
    pub tenant_app_id: String,
    /// ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
}
impl TenantApplicationDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        application_type: impl Into<String>,
        logo: impl Into<String>,
        name: impl Into<String>,
        sso_enabled: impl Into<bool>,
        tenant_app_id: impl Into<String>,
        user_pool_id: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            application_type: application_type.into(),
            logo: logo.into(),
            name: name.into(),
            sso_enabled: sso_enabled.into(),
            tenant_app_id: tenant_app_id.into(),
            user_pool_id: user_pool_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`applicationType`](Self::application_type).
    #[must_use]
    pub fn with_application_type(mut self, value: impl Into<String>) -> Self {
        self.application_type = value.into();
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`logo`](Self::logo).
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`ssoEnabled`](Self::sso_enabled).
    #[must_use]
    pub fn with_sso_enabled(mut self, value: impl Into<bool>) -> Self {
        self.sso_enabled = value.into();
        self
    }
    /// Sets [`tenantAppId`](Self::tenant_app_id).
    #[must_use]
    pub fn with_tenant_app_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_app_id = value.into();
        self
    }
    /// Sets [`userPoolId`](Self::user_pool_id).
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
}
codec::object!(
    TenantApplicationDto; required[0] app_id("appId"), required[1]
    application_type("applicationType"), optional[2] description("description"),
    required[3] logo("logo"), required[4] name("name"), required[5]
    sso_enabled("ssoEnabled"), required[6] tenant_app_id("tenantAppId"), required[7]
    user_pool_id("userPoolId")
);
// @if schemars
codec::json_schema!(
    TenantApplicationDto, "TenantApplicationDto",
    "{\"description\":\"Application of a tenant: ID, name, logo, type and single sign-on.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"applicationType\":{\"description\":\"Type of the application.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the application.\",\"type\":[\"string\",\"null\"]},\"logo\":{\"description\":\"URL of the logo.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the application.\",\"type\":\"string\"},\"ssoEnabled\":{\"description\":\"Whether single sign-on is enabled.\",\"type\":\"boolean\"},\"tenantAppId\":{\"description\":\"ID of the application within the tenant.\",\"type\":\"string\"},\"userPoolId\":{\"description\":\"ID of the user pool.\",\"type\":\"string\"}},\"required\":[\"appId\",\"applicationType\",\"logo\",\"name\",\"ssoEnabled\",\"tenantAppId\",\"userPoolId\"],\"type\":\"object\"}"
);
// @end
/// Response with a page of a tenant's applications.
///
/// The schema name is `TenantApplicationListPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantApplicationListPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: TenantApplicationListPagingDto,
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
impl TenantApplicationListPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<TenantApplicationListPagingDto>,
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
    pub fn with_data(
        mut self,
        value: impl Into<TenantApplicationListPagingDto>,
    ) -> Self {
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
    TenantApplicationListPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    TenantApplicationListPaginatedRespDto, "TenantApplicationListPaginatedRespDto",
    "{\"description\":\"Response with a page of a tenant's applications.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"TenantApplicationListPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "TenantApplicationListPagingDto" = TenantApplicationListPagingDto
);
// @end
/// Page of applications of a tenant.
///
/// The schema name is `TenantApplicationListPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TenantApplicationListPagingDto {
    /// Items of this page.
    pub list: Vec<TenantApplicationDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl TenantApplicationListPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<TenantApplicationDto>>,
        total_count: impl Into<i64>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            total_count: total_count.into(),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<TenantApplicationDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`totalCount`](Self::total_count).
    #[must_use]
    pub fn with_total_count(mut self, value: impl Into<i64>) -> Self {
        self.total_count = value.into();
        self
    }
}
codec::object!(
    TenantApplicationListPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for TenantApplicationListPagingDto {
    type Item = TenantApplicationDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[TenantApplicationDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<TenantApplicationDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    TenantApplicationListPagingDto, "TenantApplicationListPagingDto",
    "{\"description\":\"Page of applications of a tenant.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"TenantApplicationDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "TenantApplicationDto" = TenantApplicationDto
);
// @end
/// Values of `enableSwitchType`. Portals between which users may switch.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TenantSwitchType {
    /// `tenant-console`: Console of the tenant.
    TenantConsole,
    /// `tenant-app`: Applications of the tenant.
    TenantApp,
    /// `tenant-launpad`: Application panel of the tenant; spelled this way in the API.
    TenantLaunpad,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    TenantSwitchType = "TenantSwitchType"; TenantConsole = "tenant-console", TenantApp =
    "tenant-app", TenantLaunpad = "tenant-launpad"
);
// @if schemars
codec::json_schema!(
    TenantSwitchType, "TenantSwitchType",
    "{\"description\":\"Values of `enableSwitchType`. Portals between which users may switch.\",\"examples\":[\"tenant-console\",\"tenant-app\",\"tenant-launpad\"],\"type\":\"string\"}"
);
// @end
/// Changes to an application: URLs, protocols, login, registration and branding.
///
/// The schema name is `UpdateApplicationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateApplicationDto {
    /// Description of the application.
    #[doc(alias = "appDescription")]
    pub app_description: Option<String>,
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Unique identifier of the application; required for self-built applications.
    #[doc(alias = "appIdentifier")]
    pub app_identifier: Option<String>,
    /// URL of the application's logo.
    #[doc(alias = "appLogo")]
    pub app_logo: Option<String>,
    /// Name of the application.
    #[doc(alias = "appName")]
    pub app_name: Option<String>,
    /// Appearance of the login pages.
    #[doc(alias = "brandingConfig")]
    pub branding_config: Option<ApplicationBrandingConfigInputDto>,
    /// Settings of the CAS protocol.
    #[doc(alias = "casConfig")]
    pub cas_config: Option<codec::Value>,
    /// Whether the application acts as a CAS identity provider.
    #[doc(alias = "casProviderEnabled")]
    pub cas_provider_enabled: Option<bool>,
    /// Protocol that the application uses by default.
    #[doc(alias = "defaultProtocol")]
    pub default_protocol: Option<ApplicationProtocol>,
    /// Whether users may request access; also requires single sign-on and visibility to users without access.
    #[doc(alias = "enablePermissionApply")]
    pub enable_permission_apply: Option<bool>,
    /// URL that the console or the app panel opens to start the application.
    #[doc(alias = "initLoginUri")]
    pub init_login_uri: Option<String>,
    /// Login settings.
    #[doc(alias = "loginConfig")]
    pub login_config: Option<UpdateApplicationLoginConfigInputDto>,
    /// URLs to which the application may redirect after logout.
    #[doc(alias = "logoutRedirectUris")]
    pub logout_redirect_uris: Option<Vec<String>>,
    /// Settings of the OAuth 2.0 protocol; OIDC is recommended for new applications.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "oauthConfig")]
    pub oauth_config: Option<codec::Value>,
    /// Whether the application acts as an OAuth 2.0 identity provider.
    #[doc(alias = "oauthProviderEnabled")]
    pub oauth_provider_enabled: Option<bool>,
    /// Settings of the OpenID Connect protocol.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "oidcConfig")]
    pub oidc_config: Option<codec::Value>,
    /// URLs to which the application may redirect after login.
    #[doc(alias = "redirectUris")]
    pub redirect_uris: Option<Vec<String>>,
    /// Registration settings.
    #[doc(alias = "registerConfig")]
    pub register_config: Option<ApplicationRegisterConfigInputDto>,
    /// Settings of the SAML protocol.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "samlConfig")]
    pub saml_config: Option<codec::Value>,
    /// Whether the application acts as a SAML identity provider.
    #[doc(alias = "samlProviderEnabled")]
    pub saml_provider_enabled: Option<bool>,
    /// Whether single sign-on is enabled.
    #[doc(alias = "ssoEnabled")]
    pub sso_enabled: Option<bool>,
    /// Whether users without access can see the application in the app panel.
    #[doc(alias = "ssoShowLaunchpad")]
    pub sso_show_launchpad: Option<bool>,
    /// Settings of the integrated application; required to create one.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "templateData")]
    pub template_data: Option<codec::Value>,
}
impl UpdateApplicationDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appDescription`](Self::app_description).
    #[must_use]
    pub fn with_app_description(mut self, value: impl Into<String>) -> Self {
        self.app_description = Some(value.into());
        self
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`appIdentifier`](Self::app_identifier).
    #[must_use]
    pub fn with_app_identifier(mut self, value: impl Into<String>) -> Self {
        self.app_identifier = Some(value.into());
        self
    }
    /// Sets [`appLogo`](Self::app_logo).
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        self.app_logo = Some(value.into());
        self
    }
    /// Sets [`appName`](Self::app_name).
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets [`brandingConfig`](Self::branding_config).
    #[must_use]
    pub fn with_branding_config(
        mut self,
        value: impl Into<ApplicationBrandingConfigInputDto>,
    ) -> Self {
        self.branding_config = Some(value.into());
        self
    }
    /// Sets [`casConfig`](Self::cas_config).
    #[must_use]
    pub fn with_cas_config(mut self, value: impl Into<codec::Value>) -> Self {
        self.cas_config = Some(value.into());
        self
    }
    /// Sets [`casProviderEnabled`](Self::cas_provider_enabled).
    #[must_use]
    pub fn with_cas_provider_enabled(mut self, value: impl Into<bool>) -> Self {
        self.cas_provider_enabled = Some(value.into());
        self
    }
    /// Sets [`defaultProtocol`](Self::default_protocol).
    #[must_use]
    pub fn with_default_protocol(
        mut self,
        value: impl Into<ApplicationProtocol>,
    ) -> Self {
        self.default_protocol = Some(value.into());
        self
    }
    /// Sets [`enablePermissionApply`](Self::enable_permission_apply).
    #[must_use]
    pub fn with_enable_permission_apply(mut self, value: impl Into<bool>) -> Self {
        self.enable_permission_apply = Some(value.into());
        self
    }
    /// Sets [`initLoginUri`](Self::init_login_uri).
    #[must_use]
    pub fn with_init_login_uri(mut self, value: impl Into<String>) -> Self {
        self.init_login_uri = Some(value.into());
        self
    }
    /// Sets [`loginConfig`](Self::login_config).
    #[must_use]
    pub fn with_login_config(
        mut self,
        value: impl Into<UpdateApplicationLoginConfigInputDto>,
    ) -> Self {
        self.login_config = Some(value.into());
        self
    }
    /// Sets [`logoutRedirectUris`](Self::logout_redirect_uris).
    #[must_use]
    pub fn with_logout_redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logout_redirect_uris = Some(codec::collect_list(value));
        self
    }
    /// Sets [`oauthConfig`](Self::oauth_config).
    #[must_use]
    pub fn with_oauth_config(mut self, value: impl Into<codec::Value>) -> Self {
        self.oauth_config = Some(value.into());
        self
    }
    /// Sets [`oauthProviderEnabled`](Self::oauth_provider_enabled).
    #[must_use]
    pub fn with_oauth_provider_enabled(mut self, value: impl Into<bool>) -> Self {
        self.oauth_provider_enabled = Some(value.into());
        self
    }
    /// Sets [`oidcConfig`](Self::oidc_config).
    #[must_use]
    pub fn with_oidc_config(mut self, value: impl Into<codec::Value>) -> Self {
        self.oidc_config = Some(value.into());
        self
    }
    /// Sets [`redirectUris`](Self::redirect_uris).
    #[must_use]
    pub fn with_redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = Some(codec::collect_list(value));
        self
    }
    /// Sets [`registerConfig`](Self::register_config).
    #[must_use]
    pub fn with_register_config(
        mut self,
        value: impl Into<ApplicationRegisterConfigInputDto>,
    ) -> Self {
        self.register_config = Some(value.into());
        self
    }
    /// Sets [`samlConfig`](Self::saml_config).
    #[must_use]
    pub fn with_saml_config(mut self, value: impl Into<codec::Value>) -> Self {
        self.saml_config = Some(value.into());
        self
    }
    /// Sets [`samlProviderEnabled`](Self::saml_provider_enabled).
    #[must_use]
    pub fn with_saml_provider_enabled(mut self, value: impl Into<bool>) -> Self {
        self.saml_provider_enabled = Some(value.into());
        self
    }
    /// Sets [`ssoEnabled`](Self::sso_enabled).
    #[must_use]
    pub fn with_sso_enabled(mut self, value: impl Into<bool>) -> Self {
        self.sso_enabled = Some(value.into());
        self
    }
    /// Sets [`ssoShowLaunchpad`](Self::sso_show_launchpad).
    #[must_use]
    pub fn with_sso_show_launchpad(mut self, value: impl Into<bool>) -> Self {
        self.sso_show_launchpad = Some(value.into());
        self
    }
    /// Sets [`templateData`](Self::template_data).
    #[must_use]
    pub fn with_template_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.template_data = Some(value.into());
        self
    }
}
codec::object!(
    UpdateApplicationDto required_in_requests(1); optional[0]
    app_description("appDescription"), required[1] app_id("appId"), optional[2]
    app_identifier("appIdentifier"), optional[3] app_logo("appLogo"), optional[4]
    app_name("appName"), optional[5] branding_config("brandingConfig"), optional[6,
    Redacted] cas_config("casConfig"), optional[7]
    cas_provider_enabled("casProviderEnabled"), optional[8]
    default_protocol("defaultProtocol"), optional[9]
    enable_permission_apply("enablePermissionApply"), optional[10]
    init_login_uri("initLoginUri"), optional[11] login_config("loginConfig"),
    optional[12] logout_redirect_uris("logoutRedirectUris"), optional[13, Redacted]
    oauth_config("oauthConfig"), optional[14]
    oauth_provider_enabled("oauthProviderEnabled"), optional[15, Redacted]
    oidc_config("oidcConfig"), optional[16] redirect_uris("redirectUris"), optional[17]
    register_config("registerConfig"), optional[18, Redacted] saml_config("samlConfig"),
    optional[19] saml_provider_enabled("samlProviderEnabled"), optional[20]
    sso_enabled("ssoEnabled"), optional[21] sso_show_launchpad("ssoShowLaunchpad"),
    optional[22, Redacted] template_data("templateData")
);
impl validation::Validate for UpdateApplicationDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("brandingConfig", self.branding_config.as_ref());
        crate::genauth::rules::applications::permission_apply(
            v,
            "enablePermissionApply",
            self.enable_permission_apply.as_ref(),
            self.sso_enabled.as_ref().and_then(codec::as_text),
        );
        v.property("loginConfig", self.login_config.as_ref());
        v.property("registerConfig", self.register_config.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdateApplicationDto, "UpdateApplicationDto",
    "{\"description\":\"Changes to an application: URLs, protocols, login, registration and branding.\",\"properties\":{\"appDescription\":{\"description\":\"Description of the application.\",\"type\":[\"string\",\"null\"]},\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"appIdentifier\":{\"description\":\"Unique identifier of the application; required for self-built applications.\",\"type\":[\"string\",\"null\"]},\"appLogo\":{\"description\":\"URL of the application's logo.\",\"type\":[\"string\",\"null\"]},\"appName\":{\"description\":\"Name of the application.\",\"type\":[\"string\",\"null\"]},\"brandingConfig\":{\"anyOf\":[{\"$ref\":\"ApplicationBrandingConfigInputDto\"},{\"type\":\"null\"}],\"description\":\"Appearance of the login pages.\"},\"casConfig\":{\"description\":\"Settings of the CAS protocol.\"},\"casProviderEnabled\":{\"description\":\"Whether the application acts as a CAS identity provider.\",\"type\":[\"boolean\",\"null\"]},\"defaultProtocol\":{\"anyOf\":[{\"$ref\":\"ApplicationProtocol\"},{\"type\":\"null\"}],\"description\":\"Protocol that the application uses by default.\"},\"enablePermissionApply\":{\"description\":\"Whether users may request access; also requires single sign-on and visibility to users without access.\",\"type\":[\"boolean\",\"null\"]},\"initLoginUri\":{\"description\":\"URL that the console or the app panel opens to start the application.\",\"type\":[\"string\",\"null\"]},\"loginConfig\":{\"anyOf\":[{\"$ref\":\"UpdateApplicationLoginConfigInputDto\"},{\"type\":\"null\"}],\"description\":\"Login settings.\"},\"logoutRedirectUris\":{\"description\":\"URLs to which the application may redirect after logout.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"oauthConfig\":{\"description\":\"Settings of the OAuth 2.0 protocol; OIDC is recommended for new applications.\"},\"oauthProviderEnabled\":{\"description\":\"Whether the application acts as an OAuth 2.0 identity provider.\",\"type\":[\"boolean\",\"null\"]},\"oidcConfig\":{\"description\":\"Settings of the OpenID Connect protocol.\"},\"redirectUris\":{\"description\":\"URLs to which the application may redirect after login.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"registerConfig\":{\"anyOf\":[{\"$ref\":\"ApplicationRegisterConfigInputDto\"},{\"type\":\"null\"}],\"description\":\"Registration settings.\"},\"samlConfig\":{\"description\":\"Settings of the SAML protocol.\"},\"samlProviderEnabled\":{\"description\":\"Whether the application acts as a SAML identity provider.\",\"type\":[\"boolean\",\"null\"]},\"ssoEnabled\":{\"description\":\"Whether single sign-on is enabled.\",\"type\":[\"boolean\",\"null\"]},\"ssoShowLaunchpad\":{\"description\":\"Whether users without access can see the application in the app panel.\",\"type\":[\"boolean\",\"null\"]},\"templateData\":{\"description\":\"Settings of the integrated application; required to create one.\"}},\"required\":[\"appId\"],\"type\":\"object\"}",
    "ApplicationBrandingConfigInputDto" = ApplicationBrandingConfigInputDto,
    "ApplicationProtocol" = ApplicationProtocol, "ApplicationRegisterConfigInputDto" =
    ApplicationRegisterConfigInputDto, "UpdateApplicationLoginConfigInputDto" =
    UpdateApplicationLoginConfigInputDto
);
// @end
/// Changes to the login settings of an application.
///
/// The schema name is `UpdateApplicationLoginConfigInputDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateApplicationLoginConfigInputDto {
    /// Default login method, excluding external identity providers.
    #[doc(alias = "defaultLoginMethod")]
    pub default_login_method: Option<ApplicationDefaultLoginMethodInput>,
    /// Built-in login methods that are enabled.
    #[doc(alias = "enabledBasicLoginMethods")]
    pub enabled_basic_login_methods: Option<Vec<BasicLoginMethod>>,
    /// Whether login and registration share one page.
    #[doc(alias = "mergeLoginAndRegisterPage")]
    pub merge_login_and_register_page: Option<bool>,
    /// Whether users see a consent page.
    #[doc(alias = "showAuthorizationPage")]
    pub show_authorization_page: bool,
}
impl UpdateApplicationLoginConfigInputDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(show_authorization_page: impl Into<bool>) -> Self {
        Self {
            show_authorization_page: show_authorization_page.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`defaultLoginMethod`](Self::default_login_method).
    #[must_use]
    pub fn with_default_login_method(
        mut self,
        value: impl Into<ApplicationDefaultLoginMethodInput>,
    ) -> Self {
        self.default_login_method = Some(value.into());
        self
    }
    /// Sets [`enabledBasicLoginMethods`](Self::enabled_basic_login_methods).
    #[must_use]
    pub fn with_enabled_basic_login_methods(
        mut self,
        value: impl IntoIterator<Item = impl Into<BasicLoginMethod>>,
    ) -> Self {
        self.enabled_basic_login_methods = Some(codec::collect_list(value));
        self
    }
    /// Sets [`mergeLoginAndRegisterPage`](Self::merge_login_and_register_page).
    #[must_use]
    pub fn with_merge_login_and_register_page(mut self, value: impl Into<bool>) -> Self {
        self.merge_login_and_register_page = Some(value.into());
        self
    }
    /// Sets [`showAuthorizationPage`](Self::show_authorization_page).
    #[must_use]
    pub fn with_show_authorization_page(mut self, value: impl Into<bool>) -> Self {
        self.show_authorization_page = value.into();
        self
    }
}
codec::object!(
    UpdateApplicationLoginConfigInputDto required_in_requests(3); optional[0]
    default_login_method("defaultLoginMethod"), optional[1]
    enabled_basic_login_methods("enabledBasicLoginMethods"), optional[2]
    merge_login_and_register_page("mergeLoginAndRegisterPage"), required[3]
    show_authorization_page("showAuthorizationPage")
);
impl validation::Validate for UpdateApplicationLoginConfigInputDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("defaultLoginMethod", self.default_login_method.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdateApplicationLoginConfigInputDto, "UpdateApplicationLoginConfigInputDto",
    "{\"description\":\"Changes to the login settings of an application.\",\"properties\":{\"defaultLoginMethod\":{\"anyOf\":[{\"$ref\":\"ApplicationDefaultLoginMethodInput\"},{\"type\":\"null\"}],\"description\":\"Default login method, excluding external identity providers.\"},\"enabledBasicLoginMethods\":{\"description\":\"Built-in login methods that are enabled.\",\"items\":{\"$ref\":\"BasicLoginMethod\"},\"type\":[\"array\",\"null\"]},\"mergeLoginAndRegisterPage\":{\"description\":\"Whether login and registration share one page.\",\"type\":[\"boolean\",\"null\"]},\"showAuthorizationPage\":{\"description\":\"Whether users see a consent page.\",\"type\":\"boolean\"}},\"required\":[\"showAuthorizationPage\"],\"type\":\"object\"}",
    "ApplicationDefaultLoginMethodInput" = ApplicationDefaultLoginMethodInput,
    "BasicLoginMethod" = BasicLoginMethod
);
// @end
/// Multi-factor authentication factors to enable and disable for an application.
///
/// The schema name is `UpdateApplicationMfaSettingsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateApplicationMfaSettingsDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Authentication factors to disable.
    ///
    /// The service uses `[]` if it is absent.
    #[doc(alias = "disabledFactors")]
    pub disabled_factors: Option<Vec<MfaFactor>>,
    /// Authentication factors to enable.
    ///
    /// The service uses `[]` if it is absent.
    #[doc(alias = "enabledFactors")]
    pub enabled_factors: Option<Vec<MfaFactor>>,
}
impl UpdateApplicationMfaSettingsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`disabledFactors`](Self::disabled_factors).
    #[must_use]
    pub fn with_disabled_factors(
        mut self,
        value: impl IntoIterator<Item = impl Into<MfaFactor>>,
    ) -> Self {
        self.disabled_factors = Some(codec::collect_list(value));
        self
    }
    /// Sets [`enabledFactors`](Self::enabled_factors).
    #[must_use]
    pub fn with_enabled_factors(
        mut self,
        value: impl IntoIterator<Item = impl Into<MfaFactor>>,
    ) -> Self {
        self.enabled_factors = Some(codec::collect_list(value));
        self
    }
}
codec::object!(
    UpdateApplicationMfaSettingsDto required_in_requests(0); required[0] app_id("appId"),
    optional[1] disabled_factors("disabledFactors"), optional[2]
    enabled_factors("enabledFactors")
);
impl validation::Validate for UpdateApplicationMfaSettingsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateApplicationMfaSettingsDto, "UpdateApplicationMfaSettingsDto",
    "{\"description\":\"Multi-factor authentication factors to enable and disable for an application.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"disabledFactors\":{\"default\":[],\"description\":\"Authentication factors to disable.\",\"items\":{\"$ref\":\"MfaFactor\"},\"type\":[\"array\",\"null\"]},\"enabledFactors\":{\"default\":[],\"description\":\"Authentication factors to enable.\",\"items\":{\"$ref\":\"MfaFactor\"},\"type\":[\"array\",\"null\"]}},\"required\":[\"appId\"],\"type\":\"object\"}",
    "MfaFactor" = MfaFactor
);
// @end
/// Default access strategy to set for an application.
///
/// The schema name is `UpdateApplicationPermissionStrategyDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateApplicationPermissionStrategyDataDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Default access strategy of the application for subjects without an explicit grant.
    #[doc(alias = "permissionStrategy")]
    pub permission_strategy: ApplicationPermissionStrategy,
}
impl UpdateApplicationPermissionStrategyDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        permission_strategy: impl Into<ApplicationPermissionStrategy>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            permission_strategy: permission_strategy.into(),
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`permissionStrategy`](Self::permission_strategy).
    #[must_use]
    pub fn with_permission_strategy(
        mut self,
        value: impl Into<ApplicationPermissionStrategy>,
    ) -> Self {
        self.permission_strategy = value.into();
        self
    }
}
codec::object!(
    UpdateApplicationPermissionStrategyDataDto required_in_requests(0, 1); required[0]
    app_id("appId"), required[1] permission_strategy("permissionStrategy")
);
impl validation::Validate for UpdateApplicationPermissionStrategyDataDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateApplicationPermissionStrategyDataDto,
    "UpdateApplicationPermissionStrategyDataDto",
    "{\"description\":\"Default access strategy to set for an application.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"permissionStrategy\":{\"$ref\":\"ApplicationPermissionStrategy\",\"description\":\"Default access strategy of the application for subjects without an explicit grant.\"}},\"required\":[\"appId\",\"permissionStrategy\"],\"type\":\"object\"}",
    "ApplicationPermissionStrategy" = ApplicationPermissionStrategy
);
// @end
/// Access record of an application to enable or disable.
///
/// The schema name is `UpdateAuthEnabledDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateAuthEnabledDto {
    /// Whether to enable (true) or disable (false) the grant.
    pub enabled: bool,
    /// ID of the grant.
    pub id: String,
}
impl UpdateAuthEnabledDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(enabled: impl Into<bool>, id: impl Into<String>) -> Self {
        Self {
            enabled: enabled.into(),
            id: id.into(),
        }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
}
codec::object!(
    UpdateAuthEnabledDto required_in_requests(0, 1); required[0] enabled("enabled"),
    required[1] id("id")
);
impl validation::Validate for UpdateAuthEnabledDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateAuthEnabledDto, "UpdateAuthEnabledDto",
    "{\"description\":\"Access record of an application to enable or disable.\",\"properties\":{\"enabled\":{\"description\":\"Whether to enable (true) or disable (false) the grant.\",\"type\":\"boolean\"},\"id\":{\"description\":\"ID of the grant.\",\"type\":\"string\"}},\"required\":[\"enabled\",\"id\"],\"type\":\"object\"}"
);
// @end
/// Login page settings: tabs, QR codes, language, single sign-on page and tenant functions.
///
/// The schema name is `UpdateLoginConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLoginConfig {
    /// Language settings of the login pages.
    pub config: LanguageCoinfigDto,
    /// Scenarios in which users may create a tenant.
    #[doc(alias = "createTenantScenes")]
    pub create_tenant_scenes: Vec<String>,
    /// Whether tenants are linked to the application automatically.
    #[doc(alias = "enableAutoConnectTenantApp")]
    pub enable_auto_connect_tenant_app: bool,
    /// Whether users may create a tenant.
    #[doc(alias = "enableCreateTenant")]
    pub enable_create_tenant: bool,
    /// Whether users may join a tenant.
    #[doc(alias = "enableJoinTenant")]
    pub enable_join_tenant: bool,
    /// Whether the company domain is verified.
    #[doc(alias = "enableVerifyDomain")]
    pub enable_verify_domain: bool,
    /// Scenarios in which users may join a tenant.
    #[doc(alias = "joinTenantScenes")]
    pub join_tenant_scenes: Vec<String>,
    /// Settings of the password tab on the login page.
    #[doc(alias = "passwordTabConfig")]
    pub password_tab_config: codec::Value,
    /// Order of the QR code login methods.
    #[doc(alias = "qrCodeSortConfig")]
    pub qr_code_sort_config: codec::Value,
    /// Settings of the page's appearance.
    #[doc(alias = "ssoPageCustomizationSettings")]
    pub sso_page_customization_settings: codec::Value,
    /// Order of the login methods.
    #[doc(alias = "tabMethodsSortConfig")]
    pub tab_methods_sort_config: codec::Value,
    /// Settings of the verification code tab on the login page.
    #[doc(alias = "verifyCodeTabConfig")]
    pub verify_code_tab_config: codec::Value,
    /// Scenarios in which the company domain is verified.
    #[doc(alias = "verifyDomainScenes")]
    pub verify_domain_scenes: Vec<String>,
}
impl UpdateLoginConfig {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        config: impl Into<LanguageCoinfigDto>,
        create_tenant_scenes: impl IntoIterator<Item = impl Into<String>>,
        enable_auto_connect_tenant_app: impl Into<bool>,
        enable_create_tenant: impl Into<bool>,
        enable_join_tenant: impl Into<bool>,
        enable_verify_domain: impl Into<bool>,
        join_tenant_scenes: impl IntoIterator<Item = impl Into<String>>,
        password_tab_config: impl Into<codec::Value>,
        qr_code_sort_config: impl Into<codec::Value>,
        sso_page_customization_settings: impl Into<codec::Value>,
        tab_methods_sort_config: impl Into<codec::Value>,
        verify_code_tab_config: impl Into<codec::Value>,
        verify_domain_scenes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            config: config.into(),
            create_tenant_scenes: codec::collect_list(create_tenant_scenes),
            enable_auto_connect_tenant_app: enable_auto_connect_tenant_app.into(),
            enable_create_tenant: enable_create_tenant.into(),
            enable_join_tenant: enable_join_tenant.into(),
            enable_verify_domain: enable_verify_domain.into(),
            join_tenant_scenes: codec::collect_list(join_tenant_scenes),
            password_tab_config: password_tab_config.into(),
            qr_code_sort_config: qr_code_sort_config.into(),
            sso_page_customization_settings: sso_page_customization_settings.into(),
            tab_methods_sort_config: tab_methods_sort_config.into(),
            verify_code_tab_config: verify_code_tab_config.into(),
            verify_domain_scenes: codec::collect_list(verify_domain_scenes),
        }
    }
    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, value: impl Into<LanguageCoinfigDto>) -> Self {
        self.config = value.into();
        self
    }
    /// Sets [`createTenantScenes`](Self::create_tenant_scenes).
    #[must_use]
    pub fn with_create_tenant_scenes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.create_tenant_scenes = codec::collect_list(value);
        self
    }
    /// Sets [`enableAutoConnectTenantApp`](Self::enable_auto_connect_tenant_app).
    #[must_use]
    pub fn with_enable_auto_connect_tenant_app(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.enable_auto_connect_tenant_app = value.into();
        self
    }
    /// Sets [`enableCreateTenant`](Self::enable_create_tenant).
    #[must_use]
    pub fn with_enable_create_tenant(mut self, value: impl Into<bool>) -> Self {
        self.enable_create_tenant = value.into();
        self
    }
    /// Sets [`enableJoinTenant`](Self::enable_join_tenant).
    #[must_use]
    pub fn with_enable_join_tenant(mut self, value: impl Into<bool>) -> Self {
        self.enable_join_tenant = value.into();
        self
    }
    /// Sets [`enableVerifyDomain`](Self::enable_verify_domain).
    #[must_use]
    pub fn with_enable_verify_domain(mut self, value: impl Into<bool>) -> Self {
        self.enable_verify_domain = value.into();
        self
    }
    /// Sets [`joinTenantScenes`](Self::join_tenant_scenes).
    #[must_use]
    pub fn with_join_tenant_scenes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.join_tenant_scenes = codec::collect_list(value);
        self
    }
    /// Sets [`passwordTabConfig`](Self::password_tab_config).
    #[must_use]
    pub fn with_password_tab_config(mut self, value: impl Into<codec::Value>) -> Self {
        self.password_tab_config = value.into();
        self
    }
    /// Sets [`qrCodeSortConfig`](Self::qr_code_sort_config).
    #[must_use]
    pub fn with_qr_code_sort_config(mut self, value: impl Into<codec::Value>) -> Self {
        self.qr_code_sort_config = value.into();
        self
    }
    /// Sets [`ssoPageCustomizationSettings`](Self::sso_page_customization_settings).
    #[must_use]
    pub fn with_sso_page_customization_settings(
        mut self,
        value: impl Into<codec::Value>,
    ) -> Self {
        self.sso_page_customization_settings = value.into();
        self
    }
    /// Sets [`tabMethodsSortConfig`](Self::tab_methods_sort_config).
    #[must_use]
    pub fn with_tab_methods_sort_config(
        mut self,
        value: impl Into<codec::Value>,
    ) -> Self {
        self.tab_methods_sort_config = value.into();
        self
    }
    /// Sets [`verifyCodeTabConfig`](Self::verify_code_tab_config).
    #[must_use]
    pub fn with_verify_code_tab_config(
        mut self,
        value: impl Into<codec::Value>,
    ) -> Self {
        self.verify_code_tab_config = value.into();
        self
    }
    /// Sets [`verifyDomainScenes`](Self::verify_domain_scenes).
    #[must_use]
    pub fn with_verify_domain_scenes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.verify_domain_scenes = codec::collect_list(value);
        self
    }
}
codec::object!(
    UpdateLoginConfig required_in_requests(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    required[0] config("config"), required[1] create_tenant_scenes("createTenantScenes"),
    required[2] enable_auto_connect_tenant_app("enableAutoConnectTenantApp"), required[3]
    enable_create_tenant("enableCreateTenant"), required[4]
    enable_join_tenant("enableJoinTenant"), required[5]
    enable_verify_domain("enableVerifyDomain"), required[6]
    join_tenant_scenes("joinTenantScenes"), required[7, Redacted]
    password_tab_config("passwordTabConfig"), required[8, Redacted]
    qr_code_sort_config("qrCodeSortConfig"), required[9, Redacted]
    sso_page_customization_settings("ssoPageCustomizationSettings"), required[10,
    Redacted] tab_methods_sort_config("tabMethodsSortConfig"), required[11, Redacted]
    verify_code_tab_config("verifyCodeTabConfig"), required[12]
    verify_domain_scenes("verifyDomainScenes")
);
impl validation::Validate for UpdateLoginConfig {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("config", Some(&self.config));
    }
}
// @if schemars
codec::json_schema!(
    UpdateLoginConfig, "UpdateLoginConfig",
    "{\"description\":\"Login page settings: tabs, QR codes, language, single sign-on page and tenant functions.\",\"properties\":{\"config\":{\"$ref\":\"LanguageCoinfigDto\",\"description\":\"Language settings of the login pages.\"},\"createTenantScenes\":{\"description\":\"Scenarios in which users may create a tenant.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"enableAutoConnectTenantApp\":{\"description\":\"Whether tenants are linked to the application automatically.\",\"type\":\"boolean\"},\"enableCreateTenant\":{\"description\":\"Whether users may create a tenant.\",\"type\":\"boolean\"},\"enableJoinTenant\":{\"description\":\"Whether users may join a tenant.\",\"type\":\"boolean\"},\"enableVerifyDomain\":{\"description\":\"Whether the company domain is verified.\",\"type\":\"boolean\"},\"joinTenantScenes\":{\"description\":\"Scenarios in which users may join a tenant.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"passwordTabConfig\":{\"description\":\"Settings of the password tab on the login page.\"},\"qrCodeSortConfig\":{\"description\":\"Order of the QR code login methods.\"},\"ssoPageCustomizationSettings\":{\"description\":\"Settings of the page's appearance.\"},\"tabMethodsSortConfig\":{\"description\":\"Order of the login methods.\"},\"verifyCodeTabConfig\":{\"description\":\"Settings of the verification code tab on the login page.\"},\"verifyDomainScenes\":{\"description\":\"Scenarios in which the company domain is verified.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"config\",\"createTenantScenes\",\"enableAutoConnectTenantApp\",\"enableCreateTenant\",\"enableJoinTenant\",\"enableVerifyDomain\",\"joinTenantScenes\",\"passwordTabConfig\",\"qrCodeSortConfig\",\"ssoPageCustomizationSettings\",\"tabMethodsSortConfig\",\"verifyCodeTabConfig\",\"verifyDomainScenes\"],\"type\":\"object\"}",
    "LanguageCoinfigDto" = LanguageCoinfigDto
);
// @end
// @end
