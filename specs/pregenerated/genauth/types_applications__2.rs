// @if genauth-applications
/// Newly created application with all its settings.
///
/// The schema name is `CreateApplicationRespDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationRespDataDto {
    /// Description of the application.
    #[doc(alias = "appDescription")]
    pub app_description: Option<String>,
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Unique identifier of the application; required for self-built applications.
    #[doc(alias = "appIdentifier")]
    pub app_identifier: String,
    /// URL of the application's logo.
    #[doc(alias = "appLogo")]
    pub app_logo: String,
    /// Name of the application.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// Technical type of the application.
    #[doc(alias = "appType")]
    pub app_type: ApplicationType,
    /// Appearance of the login pages.
    #[doc(alias = "brandingConfig")]
    pub branding_config: ApplicationBrandingConfig,
    /// Settings of the CAS protocol.
    #[doc(alias = "casConfig")]
    pub cas_config: Option<codec::Value>,
    /// Whether the application acts as a CAS identity provider.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "casProviderEnabled")]
    pub cas_provider_enabled: bool,
    /// Whether the application has its own login pages instead of the shared ones.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "customBrandingEnabled")]
    pub custom_branding_enabled: bool,
    /// Whether the application has its own security rules instead of the shared ones.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "customSecurityEnabled")]
    pub custom_security_enabled: bool,
    /// Protocol that the application uses by default.
    #[doc(alias = "defaultProtocol")]
    pub default_protocol: ApplicationProtocol,
    /// URL that the console or the app panel opens to start the application.
    #[doc(alias = "initLoginUri")]
    pub init_login_uri: String,
    /// Whether the application comes from the catalog of integrated applications.
    #[doc(alias = "isIntegrateApp")]
    pub is_integrate_app: bool,
    /// Login settings.
    #[doc(alias = "loginConfig")]
    pub login_config: ApplicationLoginConfigDto,
    /// URLs to which the application may redirect after logout.
    #[doc(alias = "logoutRedirectUris")]
    pub logout_redirect_uris: Vec<String>,
    /// Settings of the OAuth 2.0 protocol; OIDC is recommended for new applications.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "oauthConfig")]
    pub oauth_config: Option<codec::Value>,
    /// Whether the application acts as an OAuth 2.0 identity provider.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "oauthProviderEnabled")]
    pub oauth_provider_enabled: bool,
    /// Settings of the OpenID Connect protocol.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "oidcConfig")]
    pub oidc_config: codec::Value,
    /// URLs to which the application may redirect after login.
    #[doc(alias = "redirectUris")]
    pub redirect_uris: Vec<String>,
    /// Registration settings.
    #[doc(alias = "registerConfig")]
    pub register_config: ApplicationRegisterConfig,
    /// Settings of the SAML protocol.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "samlConfig")]
    pub saml_config: Option<codec::Value>,
    /// Whether the application acts as a SAML identity provider.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "samlProviderEnabled")]
    pub saml_provider_enabled: bool,
    /// Whether single sign-on is enabled.
    #[doc(alias = "ssoEnabled")]
    pub sso_enabled: bool,
    /// Time at which single sign-on was enabled.
    #[doc(alias = "ssoEnabledAt")]
    pub sso_enabled_at: Option<codec::Timestamp>,
    /// Template of the integrated application; required to create one.
    pub template: Option<String>,
    /// ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
}
impl CreateApplicationRespDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        app_id: impl Into<String>,
        app_identifier: impl Into<String>,
        app_logo: impl Into<String>,
        app_name: impl Into<String>,
        app_type: impl Into<ApplicationType>,
        branding_config: impl Into<ApplicationBrandingConfig>,
        cas_provider_enabled: impl Into<bool>,
        custom_branding_enabled: impl Into<bool>,
        custom_security_enabled: impl Into<bool>,
        default_protocol: impl Into<ApplicationProtocol>,
        init_login_uri: impl Into<String>,
        is_integrate_app: impl Into<bool>,
        login_config: impl Into<ApplicationLoginConfigDto>,
        logout_redirect_uris: impl IntoIterator<Item = impl Into<String>>,
        oauth_provider_enabled: impl Into<bool>,
        oidc_config: impl Into<codec::Value>,
        redirect_uris: impl IntoIterator<Item = impl Into<String>>,
        register_config: impl Into<ApplicationRegisterConfig>,
        saml_provider_enabled: impl Into<bool>,
        sso_enabled: impl Into<bool>,
        user_pool_id: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_identifier: app_identifier.into(),
            app_logo: app_logo.into(),
            app_name: app_name.into(),
            app_type: app_type.into(),
            branding_config: branding_config.into(),
            cas_provider_enabled: cas_provider_enabled.into(),
            custom_branding_enabled: custom_branding_enabled.into(),
            custom_security_enabled: custom_security_enabled.into(),
            default_protocol: default_protocol.into(),
            init_login_uri: init_login_uri.into(),
            is_integrate_app: is_integrate_app.into(),
            login_config: login_config.into(),
            logout_redirect_uris: codec::collect_list(logout_redirect_uris),
            oauth_provider_enabled: oauth_provider_enabled.into(),
            oidc_config: oidc_config.into(),
            redirect_uris: codec::collect_list(redirect_uris),
            register_config: register_config.into(),
            saml_provider_enabled: saml_provider_enabled.into(),
            sso_enabled: sso_enabled.into(),
            user_pool_id: user_pool_id.into(),
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
        self.app_identifier = value.into();
        self
    }
    /// Sets [`appLogo`](Self::app_logo).
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        self.app_logo = value.into();
        self
    }
    /// Sets [`appName`](Self::app_name).
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = value.into();
        self
    }
    /// Sets [`appType`](Self::app_type).
    #[must_use]
    pub fn with_app_type(mut self, value: impl Into<ApplicationType>) -> Self {
        self.app_type = value.into();
        self
    }
    /// Sets [`brandingConfig`](Self::branding_config).
    #[must_use]
    pub fn with_branding_config(
        mut self,
        value: impl Into<ApplicationBrandingConfig>,
    ) -> Self {
        self.branding_config = value.into();
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
        self.cas_provider_enabled = value.into();
        self
    }
    /// Sets [`customBrandingEnabled`](Self::custom_branding_enabled).
    #[must_use]
    pub fn with_custom_branding_enabled(mut self, value: impl Into<bool>) -> Self {
        self.custom_branding_enabled = value.into();
        self
    }
    /// Sets [`customSecurityEnabled`](Self::custom_security_enabled).
    #[must_use]
    pub fn with_custom_security_enabled(mut self, value: impl Into<bool>) -> Self {
        self.custom_security_enabled = value.into();
        self
    }
    /// Sets [`defaultProtocol`](Self::default_protocol).
    #[must_use]
    pub fn with_default_protocol(
        mut self,
        value: impl Into<ApplicationProtocol>,
    ) -> Self {
        self.default_protocol = value.into();
        self
    }
    /// Sets [`initLoginUri`](Self::init_login_uri).
    #[must_use]
    pub fn with_init_login_uri(mut self, value: impl Into<String>) -> Self {
        self.init_login_uri = value.into();
        self
    }
    /// Sets [`isIntegrateApp`](Self::is_integrate_app).
    #[must_use]
    pub fn with_is_integrate_app(mut self, value: impl Into<bool>) -> Self {
        self.is_integrate_app = value.into();
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
    /// Sets [`logoutRedirectUris`](Self::logout_redirect_uris).
    #[must_use]
    pub fn with_logout_redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.logout_redirect_uris = codec::collect_list(value);
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
        self.oauth_provider_enabled = value.into();
        self
    }
    /// Sets [`oidcConfig`](Self::oidc_config).
    #[must_use]
    pub fn with_oidc_config(mut self, value: impl Into<codec::Value>) -> Self {
        self.oidc_config = value.into();
        self
    }
    /// Sets [`redirectUris`](Self::redirect_uris).
    #[must_use]
    pub fn with_redirect_uris(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.redirect_uris = codec::collect_list(value);
        self
    }
    /// Sets [`registerConfig`](Self::register_config).
    #[must_use]
    pub fn with_register_config(
        mut self,
        value: impl Into<ApplicationRegisterConfig>,
    ) -> Self {
        self.register_config = value.into();
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
        self.saml_provider_enabled = value.into();
        self
    }
    /// Sets [`ssoEnabled`](Self::sso_enabled).
    #[must_use]
    pub fn with_sso_enabled(mut self, value: impl Into<bool>) -> Self {
        self.sso_enabled = value.into();
        self
    }
    /// Sets [`ssoEnabledAt`](Self::sso_enabled_at).
    #[must_use]
    pub fn with_sso_enabled_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.sso_enabled_at = Some(value.into());
        self
    }
    /// Sets [`template`](Self::template).
    #[must_use]
    pub fn with_template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
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
    CreateApplicationRespDataDto; optional[0] app_description("appDescription"),
    required[1] app_id("appId"), required[2] app_identifier("appIdentifier"), required[3]
    app_logo("appLogo"), required[4] app_name("appName"), required[5]
    app_type("appType"), required[6] branding_config("brandingConfig"), optional[7,
    Redacted] cas_config("casConfig"), required[8]
    cas_provider_enabled("casProviderEnabled"), required[9]
    custom_branding_enabled("customBrandingEnabled"), required[10]
    custom_security_enabled("customSecurityEnabled"), required[11]
    default_protocol("defaultProtocol"), required[12, LenientText]
    init_login_uri("initLoginUri"), required[13] is_integrate_app("isIntegrateApp"),
    required[14] login_config("loginConfig"), required[15]
    logout_redirect_uris("logoutRedirectUris"), optional[16, Redacted]
    oauth_config("oauthConfig"), required[17]
    oauth_provider_enabled("oauthProviderEnabled"), required[18, Redacted]
    oidc_config("oidcConfig"), required[19] redirect_uris("redirectUris"), required[20]
    register_config("registerConfig"), optional[21, Redacted] saml_config("samlConfig"),
    required[22] saml_provider_enabled("samlProviderEnabled"), required[23]
    sso_enabled("ssoEnabled"), optional[24] sso_enabled_at("ssoEnabledAt"), optional[25]
    template("template"), required[26] user_pool_id("userPoolId")
);
// @if schemars
codec::json_schema!(
    CreateApplicationRespDataDto, "CreateApplicationRespDataDto",
    "{\"description\":\"Newly created application with all its settings.\",\"properties\":{\"appDescription\":{\"description\":\"Description of the application.\",\"type\":[\"string\",\"null\"]},\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"appIdentifier\":{\"description\":\"Unique identifier of the application; required for self-built applications.\",\"type\":\"string\"},\"appLogo\":{\"description\":\"URL of the application's logo.\",\"type\":\"string\"},\"appName\":{\"description\":\"Name of the application.\",\"type\":\"string\"},\"appType\":{\"$ref\":\"ApplicationType\",\"description\":\"Technical type of the application.\"},\"brandingConfig\":{\"$ref\":\"ApplicationBrandingConfig\",\"description\":\"Appearance of the login pages.\"},\"casConfig\":{\"description\":\"Settings of the CAS protocol.\"},\"casProviderEnabled\":{\"default\":false,\"description\":\"Whether the application acts as a CAS identity provider.\",\"type\":\"boolean\"},\"customBrandingEnabled\":{\"default\":false,\"description\":\"Whether the application has its own login pages instead of the shared ones.\",\"type\":\"boolean\"},\"customSecurityEnabled\":{\"default\":false,\"description\":\"Whether the application has its own security rules instead of the shared ones.\",\"type\":\"boolean\"},\"defaultProtocol\":{\"$ref\":\"ApplicationProtocol\",\"description\":\"Protocol that the application uses by default.\"},\"initLoginUri\":{\"description\":\"URL that the console or the app panel opens to start the application.\",\"type\":[\"string\",\"number\",\"boolean\"]},\"isIntegrateApp\":{\"description\":\"Whether the application comes from the catalog of integrated applications.\",\"type\":\"boolean\"},\"loginConfig\":{\"$ref\":\"ApplicationLoginConfigDto\",\"description\":\"Login settings.\"},\"logoutRedirectUris\":{\"description\":\"URLs to which the application may redirect after logout.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"oauthConfig\":{\"description\":\"Settings of the OAuth 2.0 protocol; OIDC is recommended for new applications.\"},\"oauthProviderEnabled\":{\"default\":false,\"description\":\"Whether the application acts as an OAuth 2.0 identity provider.\",\"type\":\"boolean\"},\"oidcConfig\":{\"description\":\"Settings of the OpenID Connect protocol.\"},\"redirectUris\":{\"description\":\"URLs to which the application may redirect after login.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"registerConfig\":{\"$ref\":\"ApplicationRegisterConfig\",\"description\":\"Registration settings.\"},\"samlConfig\":{\"description\":\"Settings of the SAML protocol.\"},\"samlProviderEnabled\":{\"default\":false,\"description\":\"Whether the application acts as a SAML identity provider.\",\"type\":\"boolean\"},\"ssoEnabled\":{\"description\":\"Whether single sign-on is enabled.\",\"type\":\"boolean\"},\"ssoEnabledAt\":{\"description\":\"Time at which single sign-on was enabled.\",\"type\":[\"string\",\"null\"]},\"template\":{\"description\":\"Template of the integrated application; required to create one.\",\"type\":[\"string\",\"null\"]},\"userPoolId\":{\"description\":\"ID of the user pool.\",\"type\":\"string\"}},\"required\":[\"appId\",\"appIdentifier\",\"appLogo\",\"appName\",\"appType\",\"brandingConfig\",\"casProviderEnabled\",\"customBrandingEnabled\",\"customSecurityEnabled\",\"defaultProtocol\",\"initLoginUri\",\"isIntegrateApp\",\"loginConfig\",\"logoutRedirectUris\",\"oauthProviderEnabled\",\"oidcConfig\",\"redirectUris\",\"registerConfig\",\"samlProviderEnabled\",\"ssoEnabled\",\"userPoolId\"],\"type\":\"object\"}",
    "ApplicationBrandingConfig" = ApplicationBrandingConfig, "ApplicationLoginConfigDto"
    = ApplicationLoginConfigDto, "ApplicationProtocol" = ApplicationProtocol,
    "ApplicationRegisterConfig" = ApplicationRegisterConfig, "ApplicationType" =
    ApplicationType
);
// @end
/// Response with the newly created application.
///
/// The schema name is `CreateApplicationRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CreateApplicationRespDataDto,
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
impl CreateApplicationRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CreateApplicationRespDataDto>,
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
    pub fn with_data(mut self, value: impl Into<CreateApplicationRespDataDto>) -> Self {
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
    CreateApplicationRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CreateApplicationRespDto, "CreateApplicationRespDto",
    "{\"description\":\"Response with the newly created application.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CreateApplicationRespDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CreateApplicationRespDataDto" = CreateApplicationRespDataDto
);
// @end
/// Application to delete, by ID.
///
/// The schema name is `DeleteApplicationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteApplicationDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
}
impl DeleteApplicationDto {
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
    DeleteApplicationDto required_in_requests(0); required[0] app_id("appId")
);
impl validation::Validate for DeleteApplicationDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteApplicationDto, "DeleteApplicationDto",
    "{\"description\":\"Application to delete, by ID.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"}},\"required\":[\"appId\"],\"type\":\"object\"}"
);
// @end
/// Users, roles, groups or organizations whose access record for an application to remove.
///
/// The schema name is `DeleteApplicationPermissionRecordItem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteApplicationPermissionRecordItem {
    /// Code of the namespace of the roles; required if the target type is `ROLE`.
    ///
    /// Is required when `targetType` is `ROLE`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: Option<String>,
    /// User IDs, role codes, group codes or organization node IDs, depending on `targetType`, up to 50.
    ///
    /// Has at most 50 items. Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: Vec<String>,
    /// Type of the subject.
    #[doc(alias = "targetType")]
    pub target_type: SubjectType,
}
impl DeleteApplicationPermissionRecordItem {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        target_identifier: impl IntoIterator<Item = impl Into<String>>,
        target_type: impl Into<SubjectType>,
    ) -> Self {
        Self {
            target_identifier: codec::collect_list(target_identifier),
            target_type: target_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = Some(value.into());
        self
    }
    /// Sets [`targetIdentifier`](Self::target_identifier).
    #[must_use]
    pub fn with_target_identifier(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.target_identifier = codec::collect_list(value);
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<SubjectType>) -> Self {
        self.target_type = value.into();
        self
    }
}
codec::object!(
    DeleteApplicationPermissionRecordItem required_in_requests(1, 2); optional[0]
    namespace_code("namespaceCode"), required[1, Redacted]
    target_identifier("targetIdentifier"), required[2] target_type("targetType")
);
impl DeleteApplicationPermissionRecordItem {
    /// Sets `targetIdentifier`, `targetType`, `namespaceCode` together.
    #[must_use]
    pub fn with_targets(mut self, targets: impl Into<crate::genauth::Targets>) -> Self {
        targets
            .into()
            .put(
                &mut self.target_identifier,
                &mut self.target_type,
                &mut self.namespace_code,
            );
        self
    }
    /// Creates a value from its required fields, with `targetIdentifier`, `targetType`, `namespaceCode` set
    /// together.
    #[must_use]
    pub fn for_targets(targets: impl Into<crate::genauth::Targets>) -> Self {
        <Self as codec::FromJson>::empty().with_targets(targets)
    }
}
impl validation::Validate for DeleteApplicationPermissionRecordItem {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.required_if(
            validation::rule!(
                "application-access.namespace", "namespaceCode",
                "DeleteApplicationPermissionRecordItem"
            ),
            codec::as_text(&self.target_type) == Some("ROLE"),
            self.namespace_code.as_ref().is_some(),
            "targetType",
            "ROLE",
        );
        v.item_count(
            validation::rule!(
                "application-access.size", "targetIdentifier",
                "DeleteApplicationPermissionRecordItem"
            ),
            Some(&self.target_identifier).map(|list| list.len()),
            None,
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    DeleteApplicationPermissionRecordItem, "DeleteApplicationPermissionRecordItem",
    "{\"allOf\":[{\"if\":{\"properties\":{\"targetType\":{\"enum\":[\"ROLE\"]}},\"required\":[\"targetType\"]},\"then\":{\"properties\":{\"namespaceCode\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"namespaceCode\"]}}],\"description\":\"Users, roles, groups or organizations whose access record for an application to remove.\",\"properties\":{\"namespaceCode\":{\"description\":\"Code of the namespace of the roles; required if the target type is `ROLE`.\",\"type\":[\"string\",\"null\"]},\"targetIdentifier\":{\"description\":\"User IDs, role codes, group codes or organization node IDs, depending on `targetType`, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"type\":\"array\"},\"targetType\":{\"$ref\":\"SubjectType\",\"description\":\"Type of the subject.\"}},\"required\":[\"targetIdentifier\",\"targetType\"],\"type\":\"object\"}",
    "SubjectType" = SubjectType
);
// @end
/// Default access strategy of an application: allow all or deny all.
///
/// The schema name is `GetApplicationPermissionStrategyDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationPermissionStrategyDataDto {
    /// Default access strategy of the application for subjects without an explicit grant.
    #[doc(alias = "permissionStrategy")]
    pub permission_strategy: ApplicationPermissionStrategy,
}
impl GetApplicationPermissionStrategyDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(permission_strategy: impl Into<ApplicationPermissionStrategy>) -> Self {
        Self {
            permission_strategy: permission_strategy.into(),
        }
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
    GetApplicationPermissionStrategyDataDto; required[0]
    permission_strategy("permissionStrategy")
);
// @if schemars
codec::json_schema!(
    GetApplicationPermissionStrategyDataDto, "GetApplicationPermissionStrategyDataDto",
    "{\"description\":\"Default access strategy of an application: allow all or deny all.\",\"properties\":{\"permissionStrategy\":{\"$ref\":\"ApplicationPermissionStrategy\",\"description\":\"Default access strategy of the application for subjects without an explicit grant.\"}},\"required\":[\"permissionStrategy\"],\"type\":\"object\"}",
    "ApplicationPermissionStrategy" = ApplicationPermissionStrategy
);
// @end
/// Response with the default access strategy of an application.
///
/// The schema name is `GetApplicationPermissionStrategyRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationPermissionStrategyRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetApplicationPermissionStrategyDataDto,
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
impl GetApplicationPermissionStrategyRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetApplicationPermissionStrategyDataDto>,
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
        value: impl Into<GetApplicationPermissionStrategyDataDto>,
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
    GetApplicationPermissionStrategyRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetApplicationPermissionStrategyRespDto, "GetApplicationPermissionStrategyRespDto",
    "{\"description\":\"Response with the default access strategy of an application.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetApplicationPermissionStrategyDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetApplicationPermissionStrategyDataDto" = GetApplicationPermissionStrategyDataDto
);
// @end
/// Secret of an application.
///
/// The schema name is `GetApplicationSecretDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationSecretDataDto {
    /// Secret of the application.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub secret: String,
}
impl GetApplicationSecretDataDto {
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
codec::object!(GetApplicationSecretDataDto; required[0, Redacted] secret("secret"));
// @if schemars
codec::json_schema!(
    GetApplicationSecretDataDto, "GetApplicationSecretDataDto",
    "{\"description\":\"Secret of an application.\",\"properties\":{\"secret\":{\"description\":\"Secret of the application.\",\"type\":\"string\"}},\"required\":[\"secret\"],\"type\":\"object\"}"
);
// @end
/// Response with the secret of an application.
///
/// The schema name is `GetApplicationSecretRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApplicationSecretRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetApplicationSecretDataDto,
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
impl GetApplicationSecretRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetApplicationSecretDataDto>,
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
    pub fn with_data(mut self, value: impl Into<GetApplicationSecretDataDto>) -> Self {
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
    GetApplicationSecretRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetApplicationSecretRespDto, "GetApplicationSecretRespDto",
    "{\"description\":\"Response with the secret of an application.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetApplicationSecretDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetApplicationSecretDataDto" = GetApplicationSecretDataDto
);
// @end
/// Details of a subject's access to an application, including the subject or strategy that grants it.
///
/// The schema name is `GetSubjectAuthDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSubjectAuthDataDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Name of the application.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// Origin of the access: default strategy, everyone, the subject itself or another subject.
    #[doc(alias = "authType")]
    pub auth_type: SubjectAuthType,
    /// ID of the subject in the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "reqTargetId")]
    pub req_target_id: String,
    /// Name of the subject in the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "reqTargetName")]
    pub req_target_name: String,
    /// Type of the subject in the request.
    #[doc(alias = "reqTargetType")]
    pub req_target_type: ApplicationSubjectType,
    /// Name of the subject.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetName")]
    pub target_name: String,
    /// Type of the subject that has the access.
    #[doc(alias = "targetType")]
    pub target_type: ApplicationSubjectType,
}
impl GetSubjectAuthDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        app_id: impl Into<String>,
        app_name: impl Into<String>,
        auth_type: impl Into<SubjectAuthType>,
        req_target_id: impl Into<String>,
        req_target_name: impl Into<String>,
        req_target_type: impl Into<ApplicationSubjectType>,
        target_name: impl Into<String>,
        target_type: impl Into<ApplicationSubjectType>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_name: app_name.into(),
            auth_type: auth_type.into(),
            req_target_id: req_target_id.into(),
            req_target_name: req_target_name.into(),
            req_target_type: req_target_type.into(),
            target_name: target_name.into(),
            target_type: target_type.into(),
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`appName`](Self::app_name).
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = value.into();
        self
    }
    /// Sets [`authType`](Self::auth_type).
    #[must_use]
    pub fn with_auth_type(mut self, value: impl Into<SubjectAuthType>) -> Self {
        self.auth_type = value.into();
        self
    }
    /// Sets [`reqTargetId`](Self::req_target_id).
    #[must_use]
    pub fn with_req_target_id(mut self, value: impl Into<String>) -> Self {
        self.req_target_id = value.into();
        self
    }
    /// Sets [`reqTargetName`](Self::req_target_name).
    #[must_use]
    pub fn with_req_target_name(mut self, value: impl Into<String>) -> Self {
        self.req_target_name = value.into();
        self
    }
    /// Sets [`reqTargetType`](Self::req_target_type).
    #[must_use]
    pub fn with_req_target_type(
        mut self,
        value: impl Into<ApplicationSubjectType>,
    ) -> Self {
        self.req_target_type = value.into();
        self
    }
    /// Sets [`targetName`](Self::target_name).
    #[must_use]
    pub fn with_target_name(mut self, value: impl Into<String>) -> Self {
        self.target_name = value.into();
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
    GetSubjectAuthDataDto; required[0] app_id("appId"), required[1] app_name("appName"),
    required[2] auth_type("authType"), required[3, Redacted]
    req_target_id("reqTargetId"), required[4, Redacted] req_target_name("reqTargetName"),
    required[5] req_target_type("reqTargetType"), required[6, Redacted]
    target_name("targetName"), required[7] target_type("targetType")
);
// @if schemars
codec::json_schema!(
    GetSubjectAuthDataDto, "GetSubjectAuthDataDto",
    "{\"description\":\"Details of a subject's access to an application, including the subject or strategy that grants it.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"appName\":{\"description\":\"Name of the application.\",\"type\":\"string\"},\"authType\":{\"$ref\":\"SubjectAuthType\",\"description\":\"Origin of the access: default strategy, everyone, the subject itself or another subject.\"},\"reqTargetId\":{\"description\":\"ID of the subject in the request.\",\"type\":\"string\"},\"reqTargetName\":{\"description\":\"Name of the subject in the request.\",\"type\":\"string\"},\"reqTargetType\":{\"$ref\":\"ApplicationSubjectType\",\"description\":\"Type of the subject in the request.\"},\"targetName\":{\"description\":\"Name of the subject.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"ApplicationSubjectType\",\"description\":\"Type of the subject that has the access.\"}},\"required\":[\"appId\",\"appName\",\"authType\",\"reqTargetId\",\"reqTargetName\",\"reqTargetType\",\"targetName\",\"targetType\"],\"type\":\"object\"}",
    "ApplicationSubjectType" = ApplicationSubjectType, "SubjectAuthType" =
    SubjectAuthType
);
// @end
/// Response with the details of a subject's access to an application.
///
/// The schema name is `GetSubjectAuthRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSubjectAuthRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetSubjectAuthDataDto,
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
impl GetSubjectAuthRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetSubjectAuthDataDto>,
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
    pub fn with_data(mut self, value: impl Into<GetSubjectAuthDataDto>) -> Self {
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
    GetSubjectAuthRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetSubjectAuthRespDto, "GetSubjectAuthRespDto",
    "{\"description\":\"Response with the details of a subject's access to an application.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetSubjectAuthDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetSubjectAuthDataDto" = GetSubjectAuthDataDto
);
// @end
/// Language settings of the login page.
///
/// The schema name is `LanguageCoinfigDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LanguageCoinfigDto {
    /// Language settings that apply to all pages.
    pub global: codec::Value,
}
impl LanguageCoinfigDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(global: impl Into<codec::Value>) -> Self {
        Self { global: global.into() }
    }
    /// Sets [`global`](Self::global).
    #[must_use]
    pub fn with_global(mut self, value: impl Into<codec::Value>) -> Self {
        self.global = value.into();
        self
    }
}
codec::object!(
    LanguageCoinfigDto required_in_requests(0); required[0, Redacted] global("global")
);
impl validation::Validate for LanguageCoinfigDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    LanguageCoinfigDto, "LanguageCoinfigDto",
    "{\"description\":\"Language settings of the login page.\",\"properties\":{\"global\":{\"description\":\"Language settings that apply to all pages.\"}},\"required\":[\"global\"],\"type\":\"object\"}"
);
// @end
/// Application whose active users to list, with options.
///
/// The schema name is `ListApplicationActiveUsersDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationActiveUsersDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Additional options.
    pub options: Option<ListApplicationActiveUsersOptionsDto>,
}
impl ListApplicationActiveUsersDto {
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
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(
        mut self,
        value: impl Into<ListApplicationActiveUsersOptionsDto>,
    ) -> Self {
        self.options = Some(value.into());
        self
    }
}
codec::object!(
    ListApplicationActiveUsersDto required_in_requests(0); required[0] app_id("appId"),
    optional[1] options("options")
);
impl crate::pagination::PageRequest for ListApplicationActiveUsersDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        let at = codec::get_or_insert(&mut self.options);
        let at = codec::get_or_insert(&mut at.pagination);
        crate::pagination::PageCursor::number(&mut at.page, &mut at.limit, Some(10))
    }
}
impl validation::Validate for ListApplicationActiveUsersDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("options", self.options.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    ListApplicationActiveUsersDto, "ListApplicationActiveUsersDto",
    "{\"description\":\"Application whose active users to list, with options.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"options\":{\"anyOf\":[{\"$ref\":\"ListApplicationActiveUsersOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"}},\"required\":[\"appId\"],\"type\":\"object\"}",
    "ListApplicationActiveUsersOptionsDto" = ListApplicationActiveUsersOptionsDto
);
// @end
/// Page of active users and the additional data to include for each.
///
/// The schema name is `ListApplicationActiveUsersOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationActiveUsersOptionsDto {
    /// Page to return.
    pub pagination: Option<PaginationDto>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the identifiers of the departments.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Whether to include external identities.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
}
impl ListApplicationActiveUsersOptionsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`pagination`](Self::pagination).
    #[must_use]
    pub fn with_pagination(mut self, value: impl Into<PaginationDto>) -> Self {
        self.pagination = Some(value.into());
        self
    }
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
    /// Sets [`withDepartmentIds`](Self::with_department_ids).
    #[must_use]
    pub fn with_with_department_ids(mut self, value: impl Into<bool>) -> Self {
        self.with_department_ids = Some(value.into());
        self
    }
    /// Sets [`withIdentities`](Self::with_identities).
    #[must_use]
    pub fn with_with_identities(mut self, value: impl Into<bool>) -> Self {
        self.with_identities = Some(value.into());
        self
    }
}
impl Default for ListApplicationActiveUsersOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListApplicationActiveUsersOptionsDto required_in_requests(); optional[0]
    pagination("pagination"), optional[1] with_custom_data("withCustomData"), optional[2]
    with_department_ids("withDepartmentIds"), optional[3]
    with_identities("withIdentities")
);
impl validation::Validate for ListApplicationActiveUsersOptionsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("pagination", self.pagination.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    ListApplicationActiveUsersOptionsDto, "ListApplicationActiveUsersOptionsDto",
    "{\"description\":\"Page of active users and the additional data to include for each.\",\"properties\":{\"pagination\":{\"anyOf\":[{\"$ref\":\"PaginationDto\"},{\"type\":\"null\"}],\"description\":\"Page to return.\"},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withDepartmentIds\":{\"default\":false,\"description\":\"Whether to include the identifiers of the departments.\",\"type\":[\"boolean\",\"null\"]},\"withIdentities\":{\"default\":false,\"description\":\"Whether to include external identities.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}",
    "PaginationDto" = PaginationDto
);
// @end
/// Access record of an application: subject, effect, status and permission type.
///
/// The schema name is `ListApplicationAuthDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationAuthDataDto {
    /// Whether access is allowed or denied.
    pub effect: Effect,
    /// Whether the grant is enabled.
    pub enabled: bool,
    /// ID of the grant.
    pub id: String,
    /// Whether the grant applies to everyone or to a subject.
    #[doc(alias = "permissionType")]
    pub permission_type: ApplicationPermissionType,
    /// ID of the subject.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetId")]
    pub target_id: String,
    /// Name of the subject.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetName")]
    pub target_name: String,
    /// Type of the subject.
    #[doc(alias = "targetType")]
    pub target_type: ApplicationSubjectType,
}
impl ListApplicationAuthDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        effect: impl Into<Effect>,
        enabled: impl Into<bool>,
        id: impl Into<String>,
        permission_type: impl Into<ApplicationPermissionType>,
        target_id: impl Into<String>,
        target_name: impl Into<String>,
        target_type: impl Into<ApplicationSubjectType>,
    ) -> Self {
        Self {
            effect: effect.into(),
            enabled: enabled.into(),
            id: id.into(),
            permission_type: permission_type.into(),
            target_id: target_id.into(),
            target_name: target_name.into(),
            target_type: target_type.into(),
        }
    }
    /// Sets [`effect`](Self::effect).
    #[must_use]
    pub fn with_effect(mut self, value: impl Into<Effect>) -> Self {
        self.effect = value.into();
        self
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
    /// Sets [`permissionType`](Self::permission_type).
    #[must_use]
    pub fn with_permission_type(
        mut self,
        value: impl Into<ApplicationPermissionType>,
    ) -> Self {
        self.permission_type = value.into();
        self
    }
    /// Sets [`targetId`](Self::target_id).
    #[must_use]
    pub fn with_target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = value.into();
        self
    }
    /// Sets [`targetName`](Self::target_name).
    #[must_use]
    pub fn with_target_name(mut self, value: impl Into<String>) -> Self {
        self.target_name = value.into();
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
    ListApplicationAuthDataDto; required[0] effect("effect"), required[1]
    enabled("enabled"), required[2] id("id"), required[3]
    permission_type("permissionType"), required[4, Redacted] target_id("targetId"),
    required[5, Redacted] target_name("targetName"), required[6]
    target_type("targetType")
);
// @if schemars
codec::json_schema!(
    ListApplicationAuthDataDto, "ListApplicationAuthDataDto",
    "{\"description\":\"Access record of an application: subject, effect, status and permission type.\",\"properties\":{\"effect\":{\"$ref\":\"Effect\",\"description\":\"Whether access is allowed or denied.\"},\"enabled\":{\"description\":\"Whether the grant is enabled.\",\"type\":\"boolean\"},\"id\":{\"description\":\"ID of the grant.\",\"type\":\"string\"},\"permissionType\":{\"$ref\":\"ApplicationPermissionType\",\"description\":\"Whether the grant applies to everyone or to a subject.\"},\"targetId\":{\"description\":\"ID of the subject.\",\"type\":\"string\"},\"targetName\":{\"description\":\"Name of the subject.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"ApplicationSubjectType\",\"description\":\"Type of the subject.\"}},\"required\":[\"effect\",\"enabled\",\"id\",\"permissionType\",\"targetId\",\"targetName\",\"targetType\"],\"type\":\"object\"}",
    "ApplicationPermissionType" = ApplicationPermissionType, "ApplicationSubjectType" =
    ApplicationSubjectType, "Effect" = Effect
);
// @end
/// Search for access records of an application: subject, effect, status and page.
///
/// The schema name is `ListApplicationAuthDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationAuthDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Limits the result to grants with this effect.
    pub effect: Option<Effect>,
    /// Limits the result to grants that are enabled (true) or disabled (false).
    pub enabled: Option<bool>,
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Limits the result to grants to subjects with this name.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetName")]
    pub target_name: Option<String>,
    /// Limits the result to grants to subjects of these types, for example `USER`.
    #[doc(alias = "targetTypeList")]
    pub target_type_list: Option<Vec<String>>,
}
impl ListApplicationAuthDto {
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
    /// Sets [`effect`](Self::effect).
    #[must_use]
    pub fn with_effect(mut self, value: impl Into<Effect>) -> Self {
        self.effect = Some(value.into());
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = Some(value.into());
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
    /// Sets [`targetName`](Self::target_name).
    #[must_use]
    pub fn with_target_name(mut self, value: impl Into<String>) -> Self {
        self.target_name = Some(value.into());
        self
    }
    /// Sets [`targetTypeList`](Self::target_type_list).
    #[must_use]
    pub fn with_target_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.target_type_list = Some(codec::collect_list(value));
        self
    }
}
codec::object!(
    ListApplicationAuthDto required_in_requests(0); required[0] app_id("appId"),
    optional[1, LenientText] effect("effect"), optional[2] enabled("enabled"),
    optional[3] limit("limit"), optional[4] page("page"), optional[5, Redacted]
    target_name("targetName"), optional[6] target_type_list("targetTypeList")
);
impl crate::pagination::PageRequest for ListApplicationAuthDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListApplicationAuthDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "ListApplicationAuthDto"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "ListApplicationAuthDto"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListApplicationAuthDto, "ListApplicationAuthDto",
    "{\"description\":\"Search for access records of an application: subject, effect, status and page.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"effect\":{\"description\":\"Limits the result to grants with this effect.\",\"type\":[\"string\",\"number\",\"boolean\",\"null\"]},\"enabled\":{\"description\":\"Limits the result to grants that are enabled (true) or disabled (false).\",\"type\":[\"boolean\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"targetName\":{\"description\":\"Limits the result to grants to subjects with this name.\",\"type\":[\"string\",\"null\"]},\"targetTypeList\":{\"description\":\"Limits the result to grants to subjects of these types, for example `USER`.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]}},\"required\":[\"appId\"],\"type\":\"object\"}"
);
// @end
/// Page of access records of an application.
///
/// The schema name is `ListApplicationAuthPaginatedDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationAuthPaginatedDataDto {
    /// Items of this page.
    pub list: Vec<ListApplicationAuthDataDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl ListApplicationAuthPaginatedDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ListApplicationAuthDataDto>>,
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
        value: impl IntoIterator<Item = impl Into<ListApplicationAuthDataDto>>,
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
    ListApplicationAuthPaginatedDataDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for ListApplicationAuthPaginatedDataDto {
    type Item = ListApplicationAuthDataDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[ListApplicationAuthDataDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<ListApplicationAuthDataDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    ListApplicationAuthPaginatedDataDto, "ListApplicationAuthPaginatedDataDto",
    "{\"description\":\"Page of access records of an application.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"ListApplicationAuthDataDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "ListApplicationAuthDataDto" = ListApplicationAuthDataDto
);
// @end
/// Response with a page of access records of an application.
///
/// The schema name is `ListApplicationAuthPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApplicationAuthPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ListApplicationAuthPaginatedDataDto,
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
impl ListApplicationAuthPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ListApplicationAuthPaginatedDataDto>,
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
        value: impl Into<ListApplicationAuthPaginatedDataDto>,
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
    ListApplicationAuthPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ListApplicationAuthPaginatedRespDto, "ListApplicationAuthPaginatedRespDto",
    "{\"description\":\"Response with a page of access records of an application.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ListApplicationAuthPaginatedDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ListApplicationAuthPaginatedDataDto" = ListApplicationAuthPaginatedDataDto
);
// @end
// @end
