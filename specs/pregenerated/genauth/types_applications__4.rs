// @if genauth-applications
/// Login page settings to store.
///
/// The schema name is `UpdateLoginConfigDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateLoginConfigDto {
    /// Settings to update.
    pub update: UpdateLoginConfig,
}
impl UpdateLoginConfigDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(update: impl Into<UpdateLoginConfig>) -> Self {
        Self { update: update.into() }
    }
    /// Sets [`update`](Self::update).
    #[must_use]
    pub fn with_update(mut self, value: impl Into<UpdateLoginConfig>) -> Self {
        self.update = value.into();
        self
    }
}
codec::object!(
    UpdateLoginConfigDto required_in_requests(0); required[0] update("update")
);
impl validation::Validate for UpdateLoginConfigDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("update", Some(&self.update));
    }
}
// @if schemars
codec::json_schema!(
    UpdateLoginConfigDto, "UpdateLoginConfigDto",
    "{\"description\":\"Login page settings to store.\",\"properties\":{\"update\":{\"$ref\":\"UpdateLoginConfig\",\"description\":\"Settings to update.\"}},\"required\":[\"update\"],\"type\":\"object\"}",
    "UpdateLoginConfig" = UpdateLoginConfig
);
// @end
/// Whether QR code login for tenant applications is enabled.
///
/// The schema name is `UpdateTenantAppqrcodeState`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTenantAppqrcodeState {
    /// Whether login by QR code is allowed.
    pub enabled: bool,
}
impl UpdateTenantAppqrcodeState {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self { enabled: enabled.into() }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
}
codec::object!(
    UpdateTenantAppqrcodeState required_in_requests(0); required[0] enabled("enabled")
);
impl validation::Validate for UpdateTenantAppqrcodeState {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateTenantAppqrcodeState, "UpdateTenantAppqrcodeState",
    "{\"description\":\"Whether QR code login for tenant applications is enabled.\",\"properties\":{\"enabled\":{\"description\":\"Whether login by QR code is allowed.\",\"type\":\"boolean\"}},\"required\":[\"enabled\"],\"type\":\"object\"}"
);
// @end
/// Login page settings to store for the tenant login of the user pool.
///
/// The schema name is `UpdateUserPoolTenantLoginConfigDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserPoolTenantLoginConfigDto {
    /// Settings to update.
    pub update: UpdateLoginConfig,
}
impl UpdateUserPoolTenantLoginConfigDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(update: impl Into<UpdateLoginConfig>) -> Self {
        Self { update: update.into() }
    }
    /// Sets [`update`](Self::update).
    #[must_use]
    pub fn with_update(mut self, value: impl Into<UpdateLoginConfig>) -> Self {
        self.update = value.into();
        self
    }
}
codec::object!(
    UpdateUserPoolTenantLoginConfigDto required_in_requests(0); required[0]
    update("update")
);
impl validation::Validate for UpdateUserPoolTenantLoginConfigDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("update", Some(&self.update));
    }
}
// @if schemars
codec::json_schema!(
    UpdateUserPoolTenantLoginConfigDto, "UpdateUserPoolTenantLoginConfigDto",
    "{\"description\":\"Login page settings to store for the tenant login of the user pool.\",\"properties\":{\"update\":{\"$ref\":\"UpdateLoginConfig\",\"description\":\"Settings to update.\"}},\"required\":[\"update\"],\"type\":\"object\"}",
    "UpdateLoginConfig" = UpdateLoginConfig
);
// @end
/// Tenant login settings of the user pool: styles, tenant switching, creation, joining and login.
///
/// The schema name is `UserPoolTenantConfigDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserPoolTenantConfigDto {
    /// Scenarios in which users may create a tenant.
    #[doc(alias = "createTenantScenes")]
    pub create_tenant_scenes: Vec<String>,
    /// Custom CSS of the login pages.
    pub css: String,
    /// Whether the custom CSS is enabled.
    #[doc(alias = "cssEnabled")]
    pub css_enabled: bool,
    /// Custom loading animation of the login pages.
    #[doc(alias = "customLoading")]
    pub custom_loading: String,
    /// Whether users may create a tenant.
    #[doc(alias = "enableCreateTenant")]
    pub enable_create_tenant: bool,
    /// Whether the version of the login component can be switched.
    #[doc(alias = "enableGuardVersionSwitch")]
    pub enable_guard_version_switch: bool,
    /// Whether users may join a tenant.
    #[doc(alias = "enableJoinTenant")]
    pub enable_join_tenant: bool,
    /// Whether users may choose a portal at login.
    #[doc(alias = "enableMultipleTenantPortal")]
    pub enable_multiple_tenant_portal: bool,
    /// Portals between which users may switch.
    #[doc(alias = "enableSwitchType")]
    pub enable_switch_type: TenantSwitchType,
    /// Whether the company domain is verified.
    #[doc(alias = "enableVerifyDomain")]
    pub enable_verify_domain: bool,
    /// Version of the login component.
    #[doc(alias = "guardVersion")]
    pub guard_version: String,
    /// Whether the user pool itself is treated as a tenant.
    #[doc(alias = "isUserPoolAsTenant")]
    pub is_user_pool_as_tenant: bool,
    /// Scenarios in which users may join a tenant.
    #[doc(alias = "joinTenantScenes")]
    pub join_tenant_scenes: Vec<String>,
    /// Background of the custom loading animation.
    #[doc(alias = "loadingBackground")]
    pub loading_background: String,
    /// Login settings.
    #[doc(alias = "loginConfig")]
    pub login_config: ApplicationLoginConfigDto,
    /// Settings of the page's appearance.
    #[doc(alias = "ssoPageCustomizationSettings")]
    pub sso_page_customization_settings: codec::Value,
    /// ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Scenarios in which the company domain is verified.
    #[doc(alias = "verifyDomainScenes")]
    pub verify_domain_scenes: Vec<String>,
}
impl UserPoolTenantConfigDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        create_tenant_scenes: impl IntoIterator<Item = impl Into<String>>,
        css: impl Into<String>,
        css_enabled: impl Into<bool>,
        custom_loading: impl Into<String>,
        enable_create_tenant: impl Into<bool>,
        enable_guard_version_switch: impl Into<bool>,
        enable_join_tenant: impl Into<bool>,
        enable_multiple_tenant_portal: impl Into<bool>,
        enable_switch_type: impl Into<TenantSwitchType>,
        enable_verify_domain: impl Into<bool>,
        guard_version: impl Into<String>,
        is_user_pool_as_tenant: impl Into<bool>,
        join_tenant_scenes: impl IntoIterator<Item = impl Into<String>>,
        loading_background: impl Into<String>,
        login_config: impl Into<ApplicationLoginConfigDto>,
        sso_page_customization_settings: impl Into<codec::Value>,
        user_pool_id: impl Into<String>,
        verify_domain_scenes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            create_tenant_scenes: codec::collect_list(create_tenant_scenes),
            css: css.into(),
            css_enabled: css_enabled.into(),
            custom_loading: custom_loading.into(),
            enable_create_tenant: enable_create_tenant.into(),
            enable_guard_version_switch: enable_guard_version_switch.into(),
            enable_join_tenant: enable_join_tenant.into(),
            enable_multiple_tenant_portal: enable_multiple_tenant_portal.into(),
            enable_switch_type: enable_switch_type.into(),
            enable_verify_domain: enable_verify_domain.into(),
            guard_version: guard_version.into(),
            is_user_pool_as_tenant: is_user_pool_as_tenant.into(),
            join_tenant_scenes: codec::collect_list(join_tenant_scenes),
            loading_background: loading_background.into(),
            login_config: login_config.into(),
            sso_page_customization_settings: sso_page_customization_settings.into(),
            user_pool_id: user_pool_id.into(),
            verify_domain_scenes: codec::collect_list(verify_domain_scenes),
        }
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
    /// Sets [`css`](Self::css).
    #[must_use]
    pub fn with_css(mut self, value: impl Into<String>) -> Self {
        self.css = value.into();
        self
    }
    /// Sets [`cssEnabled`](Self::css_enabled).
    #[must_use]
    pub fn with_css_enabled(mut self, value: impl Into<bool>) -> Self {
        self.css_enabled = value.into();
        self
    }
    /// Sets [`customLoading`](Self::custom_loading).
    #[must_use]
    pub fn with_custom_loading(mut self, value: impl Into<String>) -> Self {
        self.custom_loading = value.into();
        self
    }
    /// Sets [`enableCreateTenant`](Self::enable_create_tenant).
    #[must_use]
    pub fn with_enable_create_tenant(mut self, value: impl Into<bool>) -> Self {
        self.enable_create_tenant = value.into();
        self
    }
    /// Sets [`enableGuardVersionSwitch`](Self::enable_guard_version_switch).
    #[must_use]
    pub fn with_enable_guard_version_switch(mut self, value: impl Into<bool>) -> Self {
        self.enable_guard_version_switch = value.into();
        self
    }
    /// Sets [`enableJoinTenant`](Self::enable_join_tenant).
    #[must_use]
    pub fn with_enable_join_tenant(mut self, value: impl Into<bool>) -> Self {
        self.enable_join_tenant = value.into();
        self
    }
    /// Sets [`enableMultipleTenantPortal`](Self::enable_multiple_tenant_portal).
    #[must_use]
    pub fn with_enable_multiple_tenant_portal(mut self, value: impl Into<bool>) -> Self {
        self.enable_multiple_tenant_portal = value.into();
        self
    }
    /// Sets [`enableSwitchType`](Self::enable_switch_type).
    #[must_use]
    pub fn with_enable_switch_type(
        mut self,
        value: impl Into<TenantSwitchType>,
    ) -> Self {
        self.enable_switch_type = value.into();
        self
    }
    /// Sets [`enableVerifyDomain`](Self::enable_verify_domain).
    #[must_use]
    pub fn with_enable_verify_domain(mut self, value: impl Into<bool>) -> Self {
        self.enable_verify_domain = value.into();
        self
    }
    /// Sets [`guardVersion`](Self::guard_version).
    #[must_use]
    pub fn with_guard_version(mut self, value: impl Into<String>) -> Self {
        self.guard_version = value.into();
        self
    }
    /// Sets [`isUserPoolAsTenant`](Self::is_user_pool_as_tenant).
    #[must_use]
    pub fn with_is_user_pool_as_tenant(mut self, value: impl Into<bool>) -> Self {
        self.is_user_pool_as_tenant = value.into();
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
    /// Sets [`loadingBackground`](Self::loading_background).
    #[must_use]
    pub fn with_loading_background(mut self, value: impl Into<String>) -> Self {
        self.loading_background = value.into();
        self
    }
    /// Sets [`loginConfig`](Self::login_config).
    #[must_use]
    pub fn with_login_config(
        mut self,
        value: impl Into<ApplicationLoginConfigDto>,
    ) -> Self {
        self.login_config = value.into();
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
    /// Sets [`userPoolId`](Self::user_pool_id).
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
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
    UserPoolTenantConfigDto; required[0] create_tenant_scenes("createTenantScenes"),
    required[1] css("css"), required[2] css_enabled("cssEnabled"), required[3]
    custom_loading("customLoading"), required[4]
    enable_create_tenant("enableCreateTenant"), required[5]
    enable_guard_version_switch("enableGuardVersionSwitch"), required[6]
    enable_join_tenant("enableJoinTenant"), required[7]
    enable_multiple_tenant_portal("enableMultipleTenantPortal"), required[8, LenientText]
    enable_switch_type("enableSwitchType"), required[9]
    enable_verify_domain("enableVerifyDomain"), required[10]
    guard_version("guardVersion"), required[11]
    is_user_pool_as_tenant("isUserPoolAsTenant"), required[12]
    join_tenant_scenes("joinTenantScenes"), required[13]
    loading_background("loadingBackground"), required[14] login_config("loginConfig"),
    required[15, Redacted]
    sso_page_customization_settings("ssoPageCustomizationSettings"), required[16]
    user_pool_id("userPoolId"), required[17] verify_domain_scenes("verifyDomainScenes")
);
// @if schemars
codec::json_schema!(
    UserPoolTenantConfigDto, "UserPoolTenantConfigDto",
    "{\"description\":\"Tenant login settings of the user pool: styles, tenant switching, creation, joining and login.\",\"properties\":{\"createTenantScenes\":{\"description\":\"Scenarios in which users may create a tenant.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"css\":{\"description\":\"Custom CSS of the login pages.\",\"type\":\"string\"},\"cssEnabled\":{\"description\":\"Whether the custom CSS is enabled.\",\"type\":\"boolean\"},\"customLoading\":{\"description\":\"Custom loading animation of the login pages.\",\"type\":\"string\"},\"enableCreateTenant\":{\"description\":\"Whether users may create a tenant.\",\"type\":\"boolean\"},\"enableGuardVersionSwitch\":{\"description\":\"Whether the version of the login component can be switched.\",\"type\":\"boolean\"},\"enableJoinTenant\":{\"description\":\"Whether users may join a tenant.\",\"type\":\"boolean\"},\"enableMultipleTenantPortal\":{\"description\":\"Whether users may choose a portal at login.\",\"type\":\"boolean\"},\"enableSwitchType\":{\"description\":\"Portals between which users may switch.\",\"type\":[\"string\",\"number\",\"boolean\"]},\"enableVerifyDomain\":{\"description\":\"Whether the company domain is verified.\",\"type\":\"boolean\"},\"guardVersion\":{\"description\":\"Version of the login component.\",\"type\":\"string\"},\"isUserPoolAsTenant\":{\"description\":\"Whether the user pool itself is treated as a tenant.\",\"type\":\"boolean\"},\"joinTenantScenes\":{\"description\":\"Scenarios in which users may join a tenant.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"loadingBackground\":{\"description\":\"Background of the custom loading animation.\",\"type\":\"string\"},\"loginConfig\":{\"$ref\":\"ApplicationLoginConfigDto\",\"description\":\"Login settings.\"},\"ssoPageCustomizationSettings\":{\"description\":\"Settings of the page's appearance.\"},\"userPoolId\":{\"description\":\"ID of the user pool.\",\"type\":\"string\"},\"verifyDomainScenes\":{\"description\":\"Scenarios in which the company domain is verified.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"createTenantScenes\",\"css\",\"cssEnabled\",\"customLoading\",\"enableCreateTenant\",\"enableGuardVersionSwitch\",\"enableJoinTenant\",\"enableMultipleTenantPortal\",\"enableSwitchType\",\"enableVerifyDomain\",\"guardVersion\",\"isUserPoolAsTenant\",\"joinTenantScenes\",\"loadingBackground\",\"loginConfig\",\"ssoPageCustomizationSettings\",\"userPoolId\",\"verifyDomainScenes\"],\"type\":\"object\"}",
    "ApplicationLoginConfigDto" = ApplicationLoginConfigDto
);
// @end
/// Response with the tenant login settings of the user pool.
///
/// The schema name is `UserPoolTenantConfigDtoRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserPoolTenantConfigDtoRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: UserPoolTenantConfigDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl UserPoolTenantConfigDtoRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<UserPoolTenantConfigDto>,
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
    pub fn with_data(mut self, value: impl Into<UserPoolTenantConfigDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
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
    UserPoolTenantConfigDtoRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), required[3]
    status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserPoolTenantConfigDtoRespDto, "UserPoolTenantConfigDtoRespDto",
    "{\"description\":\"Response with the tenant login settings of the user pool.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"UserPoolTenantConfigDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserPoolTenantConfigDto" = UserPoolTenantConfigDto
);
// @end
/// Query parameters of `deleteAuth`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteApplicationsAuthBatchQuery {
    /// IDs of the grants to delete.
    #[doc(alias = "authIds")]
    pub auth_ids: Vec<String>,
}
impl DeleteApplicationsAuthBatchQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(auth_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            auth_ids: codec::collect_list(auth_ids),
        }
    }
    /// Sets [`authIds`](Self::auth_ids).
    #[must_use]
    pub fn with_auth_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.auth_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    DeleteApplicationsAuthBatchQuery required_in_requests(0); required[0]
    auth_ids("authIds")
);
impl validation::Validate for DeleteApplicationsAuthBatchQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteApplicationsAuthBatchQuery, "deleteAuth query",
    "{\"properties\":{\"authIds\":{\"description\":\"IDs of the grants to delete.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"authIds\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `detailAuthSubject`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSubjectAuthDetailQuery {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// ID of the subject.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetId")]
    pub target_id: String,
    /// Type of the subject.
    #[doc(alias = "targetType")]
    pub target_type: ApplicationSubjectType,
}
impl GetSubjectAuthDetailQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        target_id: impl Into<String>,
        target_type: impl Into<ApplicationSubjectType>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            target_id: target_id.into(),
            target_type: target_type.into(),
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
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
    GetSubjectAuthDetailQuery required_in_requests(0, 1, 2); required[0] app_id("appId"),
    required[1, Redacted] target_id("targetId"), required[2] target_type("targetType")
);
impl GetSubjectAuthDetailQuery {
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
    pub fn for_target(
        target: impl Into<crate::genauth::Target>,
        app_id: impl Into<String>,
    ) -> Self {
        let mut new = <Self as codec::FromJson>::empty();
        new.app_id = app_id.into();
        new.with_target(target)
    }
}
impl validation::Validate for GetSubjectAuthDetailQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetSubjectAuthDetailQuery, "detailAuthSubject query",
    "{\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"targetId\":{\"description\":\"ID of the subject.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"ApplicationSubjectType\",\"description\":\"Type of the subject.\"}},\"required\":[\"appId\",\"targetId\",\"targetType\"],\"type\":\"object\"}",
    "ApplicationSubjectType" = ApplicationSubjectType
);
// @end
/// Query parameters of `getApplication`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationQuery {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
}
impl GetApplicationQuery {
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
codec::object!(GetApplicationQuery required_in_requests(0); required[0] app_id("appId"));
impl validation::Validate for GetApplicationQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetApplicationQuery, "getApplication query",
    "{\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"}},\"required\":[\"appId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getApplicationPermissionStrategy`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationPermissionStrategyQuery {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
}
impl GetApplicationPermissionStrategyQuery {
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
    GetApplicationPermissionStrategyQuery required_in_requests(0); required[0]
    app_id("appId")
);
impl validation::Validate for GetApplicationPermissionStrategyQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetApplicationPermissionStrategyQuery, "getApplicationPermissionStrategy query",
    "{\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"}},\"required\":[\"appId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getApplicationSecret`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationSecretQuery {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
}
impl GetApplicationSecretQuery {
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
    GetApplicationSecretQuery required_in_requests(0); required[0] app_id("appId")
);
impl validation::Validate for GetApplicationSecretQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetApplicationSecretQuery, "getApplicationSecret query",
    "{\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"}},\"required\":[\"appId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getApplicationSimpleInfo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationSimpleInfoQuery {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
}
impl GetApplicationSimpleInfoQuery {
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
    GetApplicationSimpleInfoQuery required_in_requests(0); required[0] app_id("appId")
);
impl validation::Validate for GetApplicationSimpleInfoQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetApplicationSimpleInfoQuery, "getApplicationSimpleInfo query",
    "{\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"}},\"required\":[\"appId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getMfaTriggerData`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMfaTriggerDataQuery {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
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
impl GetMfaTriggerDataQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
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
    GetMfaTriggerDataQuery required_in_requests(0, 1); required[0] app_id("appId"),
    required[1, Redacted] user_id("userId"), optional[2] user_id_type("userIdType")
);
impl GetMfaTriggerDataQuery {
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
        app_id: impl Into<String>,
    ) -> Self {
        let mut new = <Self as codec::FromJson>::empty();
        new.app_id = app_id.into();
        new.with_user(user)
    }
}
impl validation::Validate for GetMfaTriggerDataQuery {
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
    GetMfaTriggerDataQuery, "getMfaTriggerData query",
    "{\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"appId\",\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `listApplicationSimpleInfo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationSimpleInfoQuery {
    /// Limits the result to applications from the catalog of integrated applications.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "isIntegrateApp")]
    pub is_integrate_app: Option<bool>,
    /// Limits the result to self-built applications.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "isSelfBuiltApp")]
    pub is_self_built_app: Option<bool>,
    /// Search text.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Limits the result to applications with single sign-on enabled.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "ssoEnabled")]
    pub sso_enabled: Option<bool>,
}
impl ListApplicationSimpleInfoQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`isIntegrateApp`](Self::is_integrate_app).
    #[must_use]
    pub fn with_is_integrate_app(mut self, value: impl Into<bool>) -> Self {
        self.is_integrate_app = Some(value.into());
        self
    }
    /// Sets [`isSelfBuiltApp`](Self::is_self_built_app).
    #[must_use]
    pub fn with_is_self_built_app(mut self, value: impl Into<bool>) -> Self {
        self.is_self_built_app = Some(value.into());
        self
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`ssoEnabled`](Self::sso_enabled).
    #[must_use]
    pub fn with_sso_enabled(mut self, value: impl Into<bool>) -> Self {
        self.sso_enabled = Some(value.into());
        self
    }
}
impl Default for ListApplicationSimpleInfoQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListApplicationSimpleInfoQuery required_in_requests(); optional[0]
    is_integrate_app("isIntegrateApp"), optional[1] is_self_built_app("isSelfBuiltApp"),
    optional[2] keywords("keywords"), optional[3] limit("limit"), optional[4]
    page("page"), optional[5] sso_enabled("ssoEnabled")
);
impl crate::pagination::PageRequest for ListApplicationSimpleInfoQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListApplicationSimpleInfoQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!(
                "paging.limit", "limit", "listApplicationSimpleInfo query"
            ),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listApplicationSimpleInfo query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListApplicationSimpleInfoQuery, "listApplicationSimpleInfo query",
    "{\"properties\":{\"isIntegrateApp\":{\"default\":false,\"description\":\"Limits the result to applications from the catalog of integrated applications.\",\"type\":[\"boolean\",\"null\"]},\"isSelfBuiltApp\":{\"default\":false,\"description\":\"Limits the result to self-built applications.\",\"type\":[\"boolean\",\"null\"]},\"keywords\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"ssoEnabled\":{\"default\":false,\"description\":\"Limits the result to applications with single sign-on enabled.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `listApplications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationsQuery {
    /// Whether to return applications of all types.
    pub all: Option<bool>,
    /// Limits the result to applications from the catalog of integrated applications.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "isIntegrateApp")]
    pub is_integrate_app: Option<bool>,
    /// Limits the result to self-built applications.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "isSelfBuiltApp")]
    pub is_self_built_app: Option<bool>,
    /// Search text.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Limits the result to applications with single sign-on enabled.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "ssoEnabled")]
    pub sso_enabled: Option<bool>,
}
impl ListApplicationsQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`all`](Self::all).
    #[must_use]
    pub fn with_all(mut self, value: impl Into<bool>) -> Self {
        self.all = Some(value.into());
        self
    }
    /// Sets [`isIntegrateApp`](Self::is_integrate_app).
    #[must_use]
    pub fn with_is_integrate_app(mut self, value: impl Into<bool>) -> Self {
        self.is_integrate_app = Some(value.into());
        self
    }
    /// Sets [`isSelfBuiltApp`](Self::is_self_built_app).
    #[must_use]
    pub fn with_is_self_built_app(mut self, value: impl Into<bool>) -> Self {
        self.is_self_built_app = Some(value.into());
        self
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`ssoEnabled`](Self::sso_enabled).
    #[must_use]
    pub fn with_sso_enabled(mut self, value: impl Into<bool>) -> Self {
        self.sso_enabled = Some(value.into());
        self
    }
}
impl Default for ListApplicationsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListApplicationsQuery required_in_requests(); optional[0] all("all"), optional[1]
    is_integrate_app("isIntegrateApp"), optional[2] is_self_built_app("isSelfBuiltApp"),
    optional[3] keywords("keywords"), optional[4] limit("limit"), optional[5]
    page("page"), optional[6] sso_enabled("ssoEnabled")
);
impl crate::pagination::PageRequest for ListApplicationsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListApplicationsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listApplications query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listApplications query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListApplicationsQuery, "listApplications query",
    "{\"properties\":{\"all\":{\"description\":\"Whether to return applications of all types.\",\"type\":[\"boolean\",\"null\"]},\"isIntegrateApp\":{\"default\":false,\"description\":\"Limits the result to applications from the catalog of integrated applications.\",\"type\":[\"boolean\",\"null\"]},\"isSelfBuiltApp\":{\"default\":false,\"description\":\"Limits the result to self-built applications.\",\"type\":[\"boolean\",\"null\"]},\"keywords\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"ssoEnabled\":{\"default\":false,\"description\":\"Limits the result to applications with single sign-on enabled.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `listTenantApplications`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTenantApplicationsQuery {
    /// Search text.
    pub keywords: String,
    /// Number of items per page, 1 to 50.
    pub limit: String,
    /// Page number, starting at 1.
    pub page: String,
    /// Limits the result to applications with single sign-on (true) or without (false).
    pub sso_enabled: bool,
}
impl ListTenantApplicationsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        keywords: impl Into<String>,
        limit: impl Into<String>,
        page: impl Into<String>,
        sso_enabled: impl Into<bool>,
    ) -> Self {
        Self {
            keywords: keywords.into(),
            limit: limit.into(),
            page: page.into(),
            sso_enabled: sso_enabled.into(),
        }
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = value.into();
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<String>) -> Self {
        self.limit = value.into();
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<String>) -> Self {
        self.page = value.into();
        self
    }
    /// Sets [`sso_enabled`](Self::sso_enabled).
    #[must_use]
    pub fn with_sso_enabled(mut self, value: impl Into<bool>) -> Self {
        self.sso_enabled = value.into();
        self
    }
}
codec::object!(
    ListTenantApplicationsQuery required_in_requests(0, 1, 2, 3); required[0]
    keywords("keywords"), required[1, LenientText] limit("limit"), required[2,
    LenientText] page("page"), required[3] sso_enabled("sso_enabled")
);
impl crate::pagination::PageRequest for ListTenantApplicationsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, None)
    }
}
impl validation::Validate for ListTenantApplicationsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::paging::limit(v, "limit", Some(&self.limit));
        crate::genauth::rules::paging::page(v, "page", Some(&self.page));
    }
}
// @if schemars
codec::json_schema!(
    ListTenantApplicationsQuery, "listTenantApplications query",
    "{\"properties\":{\"keywords\":{\"description\":\"Search text.\",\"type\":\"string\"},\"limit\":{\"description\":\"Number of items per page, 1 to 50.\",\"type\":[\"string\",\"number\",\"boolean\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"type\":[\"string\",\"number\",\"boolean\"]},\"sso_enabled\":{\"description\":\"Limits the result to applications with single sign-on (true) or without (false).\",\"type\":\"boolean\"}},\"required\":[\"keywords\",\"limit\",\"page\",\"sso_enabled\"],\"type\":\"object\"}"
);
// @end
// @end
