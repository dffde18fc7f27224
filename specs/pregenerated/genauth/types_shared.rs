// @if genauth-applications genauth-verify
/// Values of `displayAt`. Pages that show the agreement.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgreementPage {
    /// `LoginPage`: Login page.
    LoginPage,
    /// `RegisterPage`: Registration page.
    RegisterPage,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    AgreementPage = "AgreementPage"; LoginPage = "LoginPage", RegisterPage =
    "RegisterPage"
);
// @if schemars
codec::json_schema!(
    AgreementPage, "AgreementPage",
    "{\"description\":\"Values of `displayAt`. Pages that show the agreement.\",\"examples\":[\"LoginPage\",\"RegisterPage\"],\"type\":\"string\"}"
);
// @end
/// Agreement text of an application in one language, with the pages that show it and whether accepting it is
/// required.
///
/// The schema name is `ApplicationAgreementDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationAgreementDto {
    /// Text of the agreement.
    pub content: String,
    /// Pages that show the agreement.
    #[doc(alias = "displayAt")]
    pub display_at: Vec<AgreementPage>,
    /// Whether the user must accept the agreement.
    ///
    /// The service uses `true` if it is absent.
    #[doc(alias = "isRequired")]
    pub is_required: bool,
    /// Language of the agreement.
    pub lang: Language,
}
impl ApplicationAgreementDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        content: impl Into<String>,
        display_at: impl IntoIterator<Item = impl Into<AgreementPage>>,
        is_required: impl Into<bool>,
        lang: impl Into<Language>,
    ) -> Self {
        Self {
            content: content.into(),
            display_at: codec::collect_list(display_at),
            is_required: is_required.into(),
            lang: lang.into(),
        }
    }
    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
    /// Sets [`displayAt`](Self::display_at).
    #[must_use]
    pub fn with_display_at(
        mut self,
        value: impl IntoIterator<Item = impl Into<AgreementPage>>,
    ) -> Self {
        self.display_at = codec::collect_list(value);
        self
    }
    /// Sets [`isRequired`](Self::is_required).
    #[must_use]
    pub fn with_is_required(mut self, value: impl Into<bool>) -> Self {
        self.is_required = value.into();
        self
    }
    /// Sets [`lang`](Self::lang).
    #[must_use]
    pub fn with_lang(mut self, value: impl Into<Language>) -> Self {
        self.lang = value.into();
        self
    }
}
codec::object!(
    ApplicationAgreementDto; required[0] content("content"), required[1]
    display_at("displayAt"), required[2] is_required("isRequired"), required[3]
    lang("lang")
);
// @if schemars
codec::json_schema!(
    ApplicationAgreementDto, "ApplicationAgreementDto",
    "{\"description\":\"Agreement text of an application in one language, with the pages that show it and whether accepting it is required.\",\"properties\":{\"content\":{\"description\":\"Text of the agreement.\",\"type\":\"string\"},\"displayAt\":{\"description\":\"Pages that show the agreement.\",\"items\":{\"$ref\":\"AgreementPage\"},\"type\":\"array\"},\"isRequired\":{\"default\":true,\"description\":\"Whether the user must accept the agreement.\",\"type\":\"boolean\"},\"lang\":{\"$ref\":\"Language\",\"description\":\"Language of the agreement.\"}},\"required\":[\"content\",\"displayAt\",\"isRequired\",\"lang\"],\"type\":\"object\"}",
    "AgreementPage" = AgreementPage, "Language" = Language
);
// @end
/// Login page appearance of an application: styles, images, languages, visible links and agreements.
///
/// The schema name is `ApplicationBrandingConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationBrandingConfig {
    /// Agreements shown on the login and registration pages.
    pub agreements: Vec<ApplicationAgreementDto>,
    /// Background of the login page, a CSS background value.
    #[doc(alias = "customBackground")]
    pub custom_background: Option<String>,
    /// Custom CSS of the login pages.
    #[doc(alias = "customCSS")]
    pub custom_css: Option<String>,
    /// Whether the custom CSS is enabled.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "customCSSEnabled")]
    pub custom_css_enabled: bool,
    /// Image shown while the login box is loading.
    #[doc(alias = "customLoadingImage")]
    pub custom_loading_image: Option<String>,
    /// Default language of the login pages, unless the browser requests another one.
    #[doc(alias = "defaultLanguage")]
    pub default_language: Language,
    /// Version of the login component.
    ///
    /// The service uses `"Advanced"` if it is absent.
    #[doc(alias = "guardVersion")]
    pub guard_version: GuardVersion,
    /// Whether the agreement is shown.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "showAgreement")]
    pub show_agreement: bool,
    /// Whether the language can be changed on the login page.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "showChangeLanguageButton")]
    pub show_change_language_button: bool,
    /// Whether enterprise identity providers are shown.
    ///
    /// The service uses `true` if it is absent.
    #[doc(alias = "showEnterpriseConnections")]
    pub show_enterprise_connections: bool,
    /// Whether the login page shows a link for forgotten passwords.
    ///
    /// The service uses `true` if it is absent.
    #[doc(alias = "showForgetPasswordButton")]
    pub show_forget_password_button: bool,
    /// Whether social identity providers are shown.
    ///
    /// The service uses `true` if it is absent.
    #[doc(alias = "showSocialConnections")]
    pub show_social_connections: bool,
}
impl ApplicationBrandingConfig {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        agreements: impl IntoIterator<Item = impl Into<ApplicationAgreementDto>>,
        custom_css_enabled: impl Into<bool>,
        default_language: impl Into<Language>,
        guard_version: impl Into<GuardVersion>,
        show_agreement: impl Into<bool>,
        show_change_language_button: impl Into<bool>,
        show_enterprise_connections: impl Into<bool>,
        show_forget_password_button: impl Into<bool>,
        show_social_connections: impl Into<bool>,
    ) -> Self {
        Self {
            agreements: codec::collect_list(agreements),
            custom_css_enabled: custom_css_enabled.into(),
            default_language: default_language.into(),
            guard_version: guard_version.into(),
            show_agreement: show_agreement.into(),
            show_change_language_button: show_change_language_button.into(),
            show_enterprise_connections: show_enterprise_connections.into(),
            show_forget_password_button: show_forget_password_button.into(),
            show_social_connections: show_social_connections.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`agreements`](Self::agreements).
    #[must_use]
    pub fn with_agreements(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplicationAgreementDto>>,
    ) -> Self {
        self.agreements = codec::collect_list(value);
        self
    }
    /// Sets [`customBackground`](Self::custom_background).
    #[must_use]
    pub fn with_custom_background(mut self, value: impl Into<String>) -> Self {
        self.custom_background = Some(value.into());
        self
    }
    /// Sets [`customCSS`](Self::custom_css).
    #[must_use]
    pub fn with_custom_css(mut self, value: impl Into<String>) -> Self {
        self.custom_css = Some(value.into());
        self
    }
    /// Sets [`customCSSEnabled`](Self::custom_css_enabled).
    #[must_use]
    pub fn with_custom_css_enabled(mut self, value: impl Into<bool>) -> Self {
        self.custom_css_enabled = value.into();
        self
    }
    /// Sets [`customLoadingImage`](Self::custom_loading_image).
    #[must_use]
    pub fn with_custom_loading_image(mut self, value: impl Into<String>) -> Self {
        self.custom_loading_image = Some(value.into());
        self
    }
    /// Sets [`defaultLanguage`](Self::default_language).
    #[must_use]
    pub fn with_default_language(mut self, value: impl Into<Language>) -> Self {
        self.default_language = value.into();
        self
    }
    /// Sets [`guardVersion`](Self::guard_version).
    #[must_use]
    pub fn with_guard_version(mut self, value: impl Into<GuardVersion>) -> Self {
        self.guard_version = value.into();
        self
    }
    /// Sets [`showAgreement`](Self::show_agreement).
    #[must_use]
    pub fn with_show_agreement(mut self, value: impl Into<bool>) -> Self {
        self.show_agreement = value.into();
        self
    }
    /// Sets [`showChangeLanguageButton`](Self::show_change_language_button).
    #[must_use]
    pub fn with_show_change_language_button(mut self, value: impl Into<bool>) -> Self {
        self.show_change_language_button = value.into();
        self
    }
    /// Sets [`showEnterpriseConnections`](Self::show_enterprise_connections).
    #[must_use]
    pub fn with_show_enterprise_connections(mut self, value: impl Into<bool>) -> Self {
        self.show_enterprise_connections = value.into();
        self
    }
    /// Sets [`showForgetPasswordButton`](Self::show_forget_password_button).
    #[must_use]
    pub fn with_show_forget_password_button(mut self, value: impl Into<bool>) -> Self {
        self.show_forget_password_button = value.into();
        self
    }
    /// Sets [`showSocialConnections`](Self::show_social_connections).
    #[must_use]
    pub fn with_show_social_connections(mut self, value: impl Into<bool>) -> Self {
        self.show_social_connections = value.into();
        self
    }
}
codec::object!(
    ApplicationBrandingConfig; required[0] agreements("agreements"), optional[1]
    custom_background("customBackground"), optional[2] custom_css("customCSS"),
    required[3] custom_css_enabled("customCSSEnabled"), optional[4]
    custom_loading_image("customLoadingImage"), required[5]
    default_language("defaultLanguage"), required[6] guard_version("guardVersion"),
    required[7] show_agreement("showAgreement"), required[8]
    show_change_language_button("showChangeLanguageButton"), required[9]
    show_enterprise_connections("showEnterpriseConnections"), required[10]
    show_forget_password_button("showForgetPasswordButton"), required[11]
    show_social_connections("showSocialConnections")
);
// @if schemars
codec::json_schema!(
    ApplicationBrandingConfig, "ApplicationBrandingConfig",
    "{\"description\":\"Login page appearance of an application: styles, images, languages, visible links and agreements.\",\"properties\":{\"agreements\":{\"description\":\"Agreements shown on the login and registration pages.\",\"items\":{\"$ref\":\"ApplicationAgreementDto\"},\"type\":\"array\"},\"customBackground\":{\"description\":\"Background of the login page, a CSS background value.\",\"type\":[\"string\",\"null\"]},\"customCSS\":{\"description\":\"Custom CSS of the login pages.\",\"type\":[\"string\",\"null\"]},\"customCSSEnabled\":{\"default\":false,\"description\":\"Whether the custom CSS is enabled.\",\"type\":\"boolean\"},\"customLoadingImage\":{\"description\":\"Image shown while the login box is loading.\",\"type\":[\"string\",\"null\"]},\"defaultLanguage\":{\"$ref\":\"Language\",\"description\":\"Default language of the login pages, unless the browser requests another one.\"},\"guardVersion\":{\"$ref\":\"GuardVersion\",\"default\":\"Advanced\",\"description\":\"Version of the login component.\"},\"showAgreement\":{\"default\":false,\"description\":\"Whether the agreement is shown.\",\"type\":\"boolean\"},\"showChangeLanguageButton\":{\"default\":false,\"description\":\"Whether the language can be changed on the login page.\",\"type\":\"boolean\"},\"showEnterpriseConnections\":{\"default\":true,\"description\":\"Whether enterprise identity providers are shown.\",\"type\":\"boolean\"},\"showForgetPasswordButton\":{\"default\":true,\"description\":\"Whether the login page shows a link for forgotten passwords.\",\"type\":\"boolean\"},\"showSocialConnections\":{\"default\":true,\"description\":\"Whether social identity providers are shown.\",\"type\":\"boolean\"}},\"required\":[\"agreements\",\"customCSSEnabled\",\"defaultLanguage\",\"guardVersion\",\"showAgreement\",\"showChangeLanguageButton\",\"showEnterpriseConnections\",\"showForgetPasswordButton\",\"showSocialConnections\"],\"type\":\"object\"}",
    "ApplicationAgreementDto" = ApplicationAgreementDto, "GuardVersion" = GuardVersion,
    "Language" = Language
);
// @end
/// Default login method of an application and the connection it uses.
///
/// The schema name is `ApplicationDefaultLoginMethod`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDefaultLoginMethod {
    /// ID of the Active Directory connection; required if `connectionType` is `AD`.
    #[doc(alias = "adExtIdpConnId")]
    pub ad_ext_idp_conn_id: String,
    /// Type of the default login method.
    #[doc(alias = "connectionType")]
    pub connection_type: LoginConnectionType,
    /// ID of the LDAP connection; required if `connectionType` is `LDAP`.
    #[doc(alias = "ldapExtIdpConnId")]
    pub ldap_ext_idp_conn_id: String,
    /// ID of the QR code connection; required if `connectionType` is `QRCODE`.
    #[doc(alias = "qrcodeExtIdpConnId")]
    pub qrcode_ext_idp_conn_id: String,
    /// Type of QR code; required if `connectionType` is `QRCODE`.
    #[doc(alias = "qrcodeType")]
    pub qrcode_type: QrcodeType,
}
impl ApplicationDefaultLoginMethod {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        ad_ext_idp_conn_id: impl Into<String>,
        connection_type: impl Into<LoginConnectionType>,
        ldap_ext_idp_conn_id: impl Into<String>,
        qrcode_ext_idp_conn_id: impl Into<String>,
        qrcode_type: impl Into<QrcodeType>,
    ) -> Self {
        Self {
            ad_ext_idp_conn_id: ad_ext_idp_conn_id.into(),
            connection_type: connection_type.into(),
            ldap_ext_idp_conn_id: ldap_ext_idp_conn_id.into(),
            qrcode_ext_idp_conn_id: qrcode_ext_idp_conn_id.into(),
            qrcode_type: qrcode_type.into(),
        }
    }
    /// Sets [`adExtIdpConnId`](Self::ad_ext_idp_conn_id).
    #[must_use]
    pub fn with_ad_ext_idp_conn_id(mut self, value: impl Into<String>) -> Self {
        self.ad_ext_idp_conn_id = value.into();
        self
    }
    /// Sets [`connectionType`](Self::connection_type).
    #[must_use]
    pub fn with_connection_type(
        mut self,
        value: impl Into<LoginConnectionType>,
    ) -> Self {
        self.connection_type = value.into();
        self
    }
    /// Sets [`ldapExtIdpConnId`](Self::ldap_ext_idp_conn_id).
    #[must_use]
    pub fn with_ldap_ext_idp_conn_id(mut self, value: impl Into<String>) -> Self {
        self.ldap_ext_idp_conn_id = value.into();
        self
    }
    /// Sets [`qrcodeExtIdpConnId`](Self::qrcode_ext_idp_conn_id).
    #[must_use]
    pub fn with_qrcode_ext_idp_conn_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_ext_idp_conn_id = value.into();
        self
    }
    /// Sets [`qrcodeType`](Self::qrcode_type).
    #[must_use]
    pub fn with_qrcode_type(mut self, value: impl Into<QrcodeType>) -> Self {
        self.qrcode_type = value.into();
        self
    }
}
codec::object!(
    ApplicationDefaultLoginMethod; required[0] ad_ext_idp_conn_id("adExtIdpConnId"),
    required[1] connection_type("connectionType"), required[2]
    ldap_ext_idp_conn_id("ldapExtIdpConnId"), required[3]
    qrcode_ext_idp_conn_id("qrcodeExtIdpConnId"), required[4] qrcode_type("qrcodeType")
);
// @if schemars
codec::json_schema!(
    ApplicationDefaultLoginMethod, "ApplicationDefaultLoginMethod",
    "{\"description\":\"Default login method of an application and the connection it uses.\",\"properties\":{\"adExtIdpConnId\":{\"description\":\"ID of the Active Directory connection; required if `connectionType` is `AD`.\",\"type\":\"string\"},\"connectionType\":{\"$ref\":\"LoginConnectionType\",\"description\":\"Type of the default login method.\"},\"ldapExtIdpConnId\":{\"description\":\"ID of the LDAP connection; required if `connectionType` is `LDAP`.\",\"type\":\"string\"},\"qrcodeExtIdpConnId\":{\"description\":\"ID of the QR code connection; required if `connectionType` is `QRCODE`.\",\"type\":\"string\"},\"qrcodeType\":{\"$ref\":\"QrcodeType\",\"description\":\"Type of QR code; required if `connectionType` is `QRCODE`.\"}},\"required\":[\"adExtIdpConnId\",\"connectionType\",\"ldapExtIdpConnId\",\"qrcodeExtIdpConnId\",\"qrcodeType\"],\"type\":\"object\"}",
    "LoginConnectionType" = LoginConnectionType, "QrcodeType" = QrcodeType
);
// @end
/// Application with its URLs and its protocol, login, registration and branding settings.
///
/// The schema name is `ApplicationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDto {
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
impl ApplicationDto {
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
    ApplicationDto; optional[0] app_description("appDescription"), required[1]
    app_id("appId"), required[2] app_identifier("appIdentifier"), required[3]
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
    ApplicationDto, "ApplicationDto",
    "{\"description\":\"Application with its URLs and its protocol, login, registration and branding settings.\",\"properties\":{\"appDescription\":{\"description\":\"Description of the application.\",\"type\":[\"string\",\"null\"]},\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"appIdentifier\":{\"description\":\"Unique identifier of the application; required for self-built applications.\",\"type\":\"string\"},\"appLogo\":{\"description\":\"URL of the application's logo.\",\"type\":\"string\"},\"appName\":{\"description\":\"Name of the application.\",\"type\":\"string\"},\"appType\":{\"$ref\":\"ApplicationType\",\"description\":\"Technical type of the application.\"},\"brandingConfig\":{\"$ref\":\"ApplicationBrandingConfig\",\"description\":\"Appearance of the login pages.\"},\"casConfig\":{\"description\":\"Settings of the CAS protocol.\"},\"casProviderEnabled\":{\"default\":false,\"description\":\"Whether the application acts as a CAS identity provider.\",\"type\":\"boolean\"},\"customBrandingEnabled\":{\"default\":false,\"description\":\"Whether the application has its own login pages instead of the shared ones.\",\"type\":\"boolean\"},\"customSecurityEnabled\":{\"default\":false,\"description\":\"Whether the application has its own security rules instead of the shared ones.\",\"type\":\"boolean\"},\"defaultProtocol\":{\"$ref\":\"ApplicationProtocol\",\"description\":\"Protocol that the application uses by default.\"},\"initLoginUri\":{\"description\":\"URL that the console or the app panel opens to start the application.\",\"type\":[\"string\",\"number\",\"boolean\"]},\"isIntegrateApp\":{\"description\":\"Whether the application comes from the catalog of integrated applications.\",\"type\":\"boolean\"},\"loginConfig\":{\"$ref\":\"ApplicationLoginConfigDto\",\"description\":\"Login settings.\"},\"logoutRedirectUris\":{\"description\":\"URLs to which the application may redirect after logout.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"oauthConfig\":{\"description\":\"Settings of the OAuth 2.0 protocol; OIDC is recommended for new applications.\"},\"oauthProviderEnabled\":{\"default\":false,\"description\":\"Whether the application acts as an OAuth 2.0 identity provider.\",\"type\":\"boolean\"},\"oidcConfig\":{\"description\":\"Settings of the OpenID Connect protocol.\"},\"redirectUris\":{\"description\":\"URLs to which the application may redirect after login.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"registerConfig\":{\"$ref\":\"ApplicationRegisterConfig\",\"description\":\"Registration settings.\"},\"samlConfig\":{\"description\":\"Settings of the SAML protocol.\"},\"samlProviderEnabled\":{\"default\":false,\"description\":\"Whether the application acts as a SAML identity provider.\",\"type\":\"boolean\"},\"ssoEnabled\":{\"description\":\"Whether single sign-on is enabled.\",\"type\":\"boolean\"},\"ssoEnabledAt\":{\"description\":\"Time at which single sign-on was enabled.\",\"type\":[\"string\",\"null\"]},\"template\":{\"description\":\"Template of the integrated application; required to create one.\",\"type\":[\"string\",\"null\"]},\"userPoolId\":{\"description\":\"ID of the user pool.\",\"type\":\"string\"}},\"required\":[\"appId\",\"appIdentifier\",\"appLogo\",\"appName\",\"appType\",\"brandingConfig\",\"casProviderEnabled\",\"customBrandingEnabled\",\"customSecurityEnabled\",\"defaultProtocol\",\"initLoginUri\",\"isIntegrateApp\",\"loginConfig\",\"logoutRedirectUris\",\"oauthProviderEnabled\",\"oidcConfig\",\"redirectUris\",\"registerConfig\",\"samlProviderEnabled\",\"ssoEnabled\",\"userPoolId\"],\"type\":\"object\"}",
    "ApplicationBrandingConfig" = ApplicationBrandingConfig, "ApplicationLoginConfigDto"
    = ApplicationLoginConfigDto, "ApplicationProtocol" = ApplicationProtocol,
    "ApplicationRegisterConfig" = ApplicationRegisterConfig, "ApplicationType" =
    ApplicationType
);
// @end
/// External identity provider connection that an application offers for login.
///
/// The schema name is `ApplicationEnabledExtIdpConnDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationEnabledExtIdpConnDto {
    /// Whether the connection is enabled for the application.
    pub enabled: Option<bool>,
    /// Display name of the connection on the login page.
    #[doc(alias = "extIdpConnDisplayName")]
    pub ext_idp_conn_display_name: String,
    /// ID of the identity provider connection.
    #[doc(alias = "extIdpConnId")]
    pub ext_idp_conn_id: String,
    /// Human-readable unique identifier of the connection.
    #[doc(alias = "extIdpConnIdentifier")]
    pub ext_idp_conn_identifier: String,
    /// URL of the connection's logo.
    #[doc(alias = "extIdpConnLogo")]
    pub ext_idp_conn_logo: String,
    /// Type of the connection.
    #[doc(alias = "extIdpConnType")]
    pub ext_idp_conn_type: ExtIdpConnType,
    /// ID of the external identity provider.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// Type of the identity provider.
    #[doc(alias = "extIdpType")]
    pub ext_idp_type: ExtIdpType,
    /// Whether the connection is a social connection.
    #[doc(alias = "isSocial")]
    pub is_social: bool,
}
impl ApplicationEnabledExtIdpConnDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        ext_idp_conn_display_name: impl Into<String>,
        ext_idp_conn_id: impl Into<String>,
        ext_idp_conn_identifier: impl Into<String>,
        ext_idp_conn_logo: impl Into<String>,
        ext_idp_conn_type: impl Into<ExtIdpConnType>,
        ext_idp_id: impl Into<String>,
        ext_idp_type: impl Into<ExtIdpType>,
        is_social: impl Into<bool>,
    ) -> Self {
        Self {
            ext_idp_conn_display_name: ext_idp_conn_display_name.into(),
            ext_idp_conn_id: ext_idp_conn_id.into(),
            ext_idp_conn_identifier: ext_idp_conn_identifier.into(),
            ext_idp_conn_logo: ext_idp_conn_logo.into(),
            ext_idp_conn_type: ext_idp_conn_type.into(),
            ext_idp_id: ext_idp_id.into(),
            ext_idp_type: ext_idp_type.into(),
            is_social: is_social.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = Some(value.into());
        self
    }
    /// Sets [`extIdpConnDisplayName`](Self::ext_idp_conn_display_name).
    #[must_use]
    pub fn with_ext_idp_conn_display_name(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_conn_display_name = value.into();
        self
    }
    /// Sets [`extIdpConnId`](Self::ext_idp_conn_id).
    #[must_use]
    pub fn with_ext_idp_conn_id(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_conn_id = value.into();
        self
    }
    /// Sets [`extIdpConnIdentifier`](Self::ext_idp_conn_identifier).
    #[must_use]
    pub fn with_ext_idp_conn_identifier(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_conn_identifier = value.into();
        self
    }
    /// Sets [`extIdpConnLogo`](Self::ext_idp_conn_logo).
    #[must_use]
    pub fn with_ext_idp_conn_logo(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_conn_logo = value.into();
        self
    }
    /// Sets [`extIdpConnType`](Self::ext_idp_conn_type).
    #[must_use]
    pub fn with_ext_idp_conn_type(mut self, value: impl Into<ExtIdpConnType>) -> Self {
        self.ext_idp_conn_type = value.into();
        self
    }
    /// Sets [`extIdpId`](Self::ext_idp_id).
    #[must_use]
    pub fn with_ext_idp_id(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_id = value.into();
        self
    }
    /// Sets [`extIdpType`](Self::ext_idp_type).
    #[must_use]
    pub fn with_ext_idp_type(mut self, value: impl Into<ExtIdpType>) -> Self {
        self.ext_idp_type = value.into();
        self
    }
    /// Sets [`isSocial`](Self::is_social).
    #[must_use]
    pub fn with_is_social(mut self, value: impl Into<bool>) -> Self {
        self.is_social = value.into();
        self
    }
}
codec::object!(
    ApplicationEnabledExtIdpConnDto; optional[0] enabled("enabled"), required[1]
    ext_idp_conn_display_name("extIdpConnDisplayName"), required[2]
    ext_idp_conn_id("extIdpConnId"), required[3]
    ext_idp_conn_identifier("extIdpConnIdentifier"), required[4]
    ext_idp_conn_logo("extIdpConnLogo"), required[5] ext_idp_conn_type("extIdpConnType"),
    required[6] ext_idp_id("extIdpId"), required[7] ext_idp_type("extIdpType"),
    required[8] is_social("isSocial")
);
// @if schemars
codec::json_schema!(
    ApplicationEnabledExtIdpConnDto, "ApplicationEnabledExtIdpConnDto",
    "{\"description\":\"External identity provider connection that an application offers for login.\",\"properties\":{\"enabled\":{\"description\":\"Whether the connection is enabled for the application.\",\"type\":[\"boolean\",\"null\"]},\"extIdpConnDisplayName\":{\"description\":\"Display name of the connection on the login page.\",\"type\":\"string\"},\"extIdpConnId\":{\"description\":\"ID of the identity provider connection.\",\"type\":\"string\"},\"extIdpConnIdentifier\":{\"description\":\"Human-readable unique identifier of the connection.\",\"type\":\"string\"},\"extIdpConnLogo\":{\"description\":\"URL of the connection's logo.\",\"type\":\"string\"},\"extIdpConnType\":{\"$ref\":\"ExtIdpConnType\",\"description\":\"Type of the connection.\"},\"extIdpId\":{\"description\":\"ID of the external identity provider.\",\"type\":\"string\"},\"extIdpType\":{\"$ref\":\"ExtIdpType\",\"description\":\"Type of the identity provider.\"},\"isSocial\":{\"description\":\"Whether the connection is a social connection.\",\"type\":\"boolean\"}},\"required\":[\"extIdpConnDisplayName\",\"extIdpConnId\",\"extIdpConnIdentifier\",\"extIdpConnLogo\",\"extIdpConnType\",\"extIdpId\",\"extIdpType\",\"isSocial\"],\"type\":\"object\"}",
    "ExtIdpConnType" = ExtIdpConnType, "ExtIdpType" = ExtIdpType
);
// @end
/// Login settings of an application: methods, default method, identity providers and consent page.
///
/// The schema name is `ApplicationLoginConfigDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationLoginConfigDto {
    /// Default login method, excluding external identity providers.
    #[doc(alias = "defaultLoginMethod")]
    pub default_login_method: ApplicationDefaultLoginMethod,
    /// Built-in login methods that are enabled.
    #[doc(alias = "enabledBasicLoginMethods")]
    pub enabled_basic_login_methods: Vec<BasicLoginMethod>,
    /// Connections to external identity providers that are enabled.
    #[doc(alias = "enabledExtIdpConns")]
    pub enabled_ext_idp_conns: Vec<ApplicationEnabledExtIdpConnDto>,
    /// Whether login and registration share one page.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "mergeLoginAndRegisterPage")]
    pub merge_login_and_register_page: bool,
    /// Whether users see a consent page.
    #[doc(alias = "showAuthorizationPage")]
    pub show_authorization_page: bool,
}
impl ApplicationLoginConfigDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        default_login_method: impl Into<ApplicationDefaultLoginMethod>,
        enabled_basic_login_methods: impl IntoIterator<
            Item = impl Into<BasicLoginMethod>,
        >,
        enabled_ext_idp_conns: impl IntoIterator<
            Item = impl Into<ApplicationEnabledExtIdpConnDto>,
        >,
        merge_login_and_register_page: impl Into<bool>,
        show_authorization_page: impl Into<bool>,
    ) -> Self {
        Self {
            default_login_method: default_login_method.into(),
            enabled_basic_login_methods: codec::collect_list(
                enabled_basic_login_methods,
            ),
            enabled_ext_idp_conns: codec::collect_list(enabled_ext_idp_conns),
            merge_login_and_register_page: merge_login_and_register_page.into(),
            show_authorization_page: show_authorization_page.into(),
        }
    }
    /// Sets [`defaultLoginMethod`](Self::default_login_method).
    #[must_use]
    pub fn with_default_login_method(
        mut self,
        value: impl Into<ApplicationDefaultLoginMethod>,
    ) -> Self {
        self.default_login_method = value.into();
        self
    }
    /// Sets [`enabledBasicLoginMethods`](Self::enabled_basic_login_methods).
    #[must_use]
    pub fn with_enabled_basic_login_methods(
        mut self,
        value: impl IntoIterator<Item = impl Into<BasicLoginMethod>>,
    ) -> Self {
        self.enabled_basic_login_methods = codec::collect_list(value);
        self
    }
    /// Sets [`enabledExtIdpConns`](Self::enabled_ext_idp_conns).
    #[must_use]
    pub fn with_enabled_ext_idp_conns(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplicationEnabledExtIdpConnDto>>,
    ) -> Self {
        self.enabled_ext_idp_conns = codec::collect_list(value);
        self
    }
    /// Sets [`mergeLoginAndRegisterPage`](Self::merge_login_and_register_page).
    #[must_use]
    pub fn with_merge_login_and_register_page(mut self, value: impl Into<bool>) -> Self {
        self.merge_login_and_register_page = value.into();
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
    ApplicationLoginConfigDto; required[0] default_login_method("defaultLoginMethod"),
    required[1] enabled_basic_login_methods("enabledBasicLoginMethods"), required[2]
    enabled_ext_idp_conns("enabledExtIdpConns"), required[3]
    merge_login_and_register_page("mergeLoginAndRegisterPage"), required[4]
    show_authorization_page("showAuthorizationPage")
);
// @if schemars
codec::json_schema!(
    ApplicationLoginConfigDto, "ApplicationLoginConfigDto",
    "{\"description\":\"Login settings of an application: methods, default method, identity providers and consent page.\",\"properties\":{\"defaultLoginMethod\":{\"$ref\":\"ApplicationDefaultLoginMethod\",\"description\":\"Default login method, excluding external identity providers.\"},\"enabledBasicLoginMethods\":{\"description\":\"Built-in login methods that are enabled.\",\"items\":{\"$ref\":\"BasicLoginMethod\"},\"type\":\"array\"},\"enabledExtIdpConns\":{\"description\":\"Connections to external identity providers that are enabled.\",\"items\":{\"$ref\":\"ApplicationEnabledExtIdpConnDto\"},\"type\":\"array\"},\"mergeLoginAndRegisterPage\":{\"default\":false,\"description\":\"Whether login and registration share one page.\",\"type\":\"boolean\"},\"showAuthorizationPage\":{\"description\":\"Whether users see a consent page.\",\"type\":\"boolean\"}},\"required\":[\"defaultLoginMethod\",\"enabledBasicLoginMethods\",\"enabledExtIdpConns\",\"mergeLoginAndRegisterPage\",\"showAuthorizationPage\"],\"type\":\"object\"}",
    "ApplicationDefaultLoginMethod" = ApplicationDefaultLoginMethod,
    "ApplicationEnabledExtIdpConnDto" = ApplicationEnabledExtIdpConnDto,
    "BasicLoginMethod" = BasicLoginMethod
);
// @end
// @end
// @if genauth-applications genauth-mfa
/// Multi-factor authentication factor of an application: policy, status and position in the list.
///
/// The schema name is `ApplicationMfaDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationMfaDto {
    /// Authentication factor, for example `EMAIL`.
    #[doc(alias = "mfaPolicy")]
    pub mfa_policy: MfaFactor,
    /// Position of the factor in the list.
    pub sort: i64,
    /// Status of the factor as a number.
    pub status: i64,
}
impl ApplicationMfaDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        mfa_policy: impl Into<MfaFactor>,
        sort: impl Into<i64>,
        status: impl Into<i64>,
    ) -> Self {
        Self {
            mfa_policy: mfa_policy.into(),
            sort: sort.into(),
            status: status.into(),
        }
    }
    /// Sets [`mfaPolicy`](Self::mfa_policy).
    #[must_use]
    pub fn with_mfa_policy(mut self, value: impl Into<MfaFactor>) -> Self {
        self.mfa_policy = value.into();
        self
    }
    /// Sets [`sort`](Self::sort).
    #[must_use]
    pub fn with_sort(mut self, value: impl Into<i64>) -> Self {
        self.sort = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<i64>) -> Self {
        self.status = value.into();
        self
    }
}
codec::object!(
    ApplicationMfaDto required_in_requests(0, 1, 2); required[0] mfa_policy("mfaPolicy"),
    required[1] sort("sort"), required[2] status("status")
);
impl validation::Validate for ApplicationMfaDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ApplicationMfaDto, "ApplicationMfaDto",
    "{\"description\":\"Multi-factor authentication factor of an application: policy, status and position in the list.\",\"properties\":{\"mfaPolicy\":{\"$ref\":\"MfaFactor\",\"description\":\"Authentication factor, for example `EMAIL`.\"},\"sort\":{\"description\":\"Position of the factor in the list.\",\"format\":\"int64\",\"type\":\"integer\"},\"status\":{\"description\":\"Status of the factor as a number.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"mfaPolicy\",\"sort\",\"status\"],\"type\":\"object\"}",
    "MfaFactor" = MfaFactor
);
// @end
// @end
// @if genauth-applications genauth-users
/// Values of `appDefaultLoginStrategy`. Default access strategy of the application for subjects without an
/// explicit grant.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApplicationPermissionStrategy {
    /// `ALLOW_ALL`: Everyone may use the application unless explicitly denied.
    AllowAll,
    /// `DENY_ALL`: No one may use the application unless explicitly allowed.
    DenyAll,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ApplicationPermissionStrategy = "ApplicationPermissionStrategy"; AllowAll =
    "ALLOW_ALL", DenyAll = "DENY_ALL"
);
// @if schemars
codec::json_schema!(
    ApplicationPermissionStrategy, "ApplicationPermissionStrategy",
    "{\"description\":\"Values of `appDefaultLoginStrategy`. Default access strategy of the application for subjects without an explicit grant.\",\"examples\":[\"ALLOW_ALL\",\"DENY_ALL\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-applications genauth-verify
/// Values of `defaultProtocol`. Protocol that the application uses by default.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApplicationProtocol {
    /// `oidc`: OpenID Connect.
    Oidc,
    /// `oauth`: OAuth 2.0.
    Oauth,
    /// `saml`: SAML 2.0.
    Saml,
    /// `cas`: CAS, the Central Authentication Service.
    Cas,
    /// `asa`: ASA: credentials that the browser extension fills in.
    Asa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ApplicationProtocol = "ApplicationProtocol"; Oidc = "oidc", Oauth = "oauth", Saml =
    "saml", Cas = "cas", Asa = "asa"
);
// @if schemars
codec::json_schema!(
    ApplicationProtocol, "ApplicationProtocol",
    "{\"description\":\"Values of `defaultProtocol`. Protocol that the application uses by default.\",\"examples\":[\"oidc\",\"oauth\",\"saml\",\"cas\",\"asa\"],\"type\":\"string\"}"
);
// @end
/// Registration settings of an application: enabled methods and the default one.
///
/// The schema name is `ApplicationRegisterConfig`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationRegisterConfig {
    /// Default registration method.
    #[doc(alias = "defaultRegisterMethod")]
    pub default_register_method: DefaultRegisterMethod,
    /// Registration methods that are enabled.
    #[doc(alias = "enabledBasicRegisterMethods")]
    pub enabled_basic_register_methods: Vec<BasicRegisterMethod>,
}
impl ApplicationRegisterConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        default_register_method: impl Into<DefaultRegisterMethod>,
        enabled_basic_register_methods: impl IntoIterator<
            Item = impl Into<BasicRegisterMethod>,
        >,
    ) -> Self {
        Self {
            default_register_method: default_register_method.into(),
            enabled_basic_register_methods: codec::collect_list(
                enabled_basic_register_methods,
            ),
        }
    }
    /// Sets [`defaultRegisterMethod`](Self::default_register_method).
    #[must_use]
    pub fn with_default_register_method(
        mut self,
        value: impl Into<DefaultRegisterMethod>,
    ) -> Self {
        self.default_register_method = value.into();
        self
    }
    /// Sets [`enabledBasicRegisterMethods`](Self::enabled_basic_register_methods).
    #[must_use]
    pub fn with_enabled_basic_register_methods(
        mut self,
        value: impl IntoIterator<Item = impl Into<BasicRegisterMethod>>,
    ) -> Self {
        self.enabled_basic_register_methods = codec::collect_list(value);
        self
    }
}
codec::object!(
    ApplicationRegisterConfig; required[0, LenientText]
    default_register_method("defaultRegisterMethod"), required[1]
    enabled_basic_register_methods("enabledBasicRegisterMethods")
);
// @if schemars
codec::json_schema!(
    ApplicationRegisterConfig, "ApplicationRegisterConfig",
    "{\"description\":\"Registration settings of an application: enabled methods and the default one.\",\"properties\":{\"defaultRegisterMethod\":{\"description\":\"Default registration method.\",\"type\":[\"string\",\"number\",\"boolean\"]},\"enabledBasicRegisterMethods\":{\"description\":\"Registration methods that are enabled.\",\"items\":{\"$ref\":\"BasicRegisterMethod\"},\"type\":\"array\"}},\"required\":[\"defaultRegisterMethod\",\"enabledBasicRegisterMethods\"],\"type\":\"object\"}",
    "BasicRegisterMethod" = BasicRegisterMethod
);
// @end
/// Values of `appType`. Technical type of the application.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApplicationType {
    /// `web`: Server-side web application.
    Web,
    /// `spa`: Single-page application.
    Spa,
    /// `native`: Native mobile or desktop application.
    Native,
    /// `api`: Backend service called by other programs.
    Api,
    /// `mfa`: Application that only performs multi-factor authentication.
    Mfa,
    /// `mini-program`: Mini program inside another app, such as WeChat.
    MiniProgram,
    /// `gateway-app`: Application behind the gateway.
    GatewayApp,
    /// `gateway-agent`: Agent of the gateway.
    GatewayAgent,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ApplicationType = "ApplicationType"; Web = "web", Spa = "spa", Native = "native", Api
    = "api", Mfa = "mfa", MiniProgram = "mini-program", GatewayApp = "gateway-app",
    GatewayAgent = "gateway-agent"
);
// @if schemars
codec::json_schema!(
    ApplicationType, "ApplicationType",
    "{\"description\":\"Values of `appType`. Technical type of the application.\",\"examples\":[\"web\",\"spa\",\"native\",\"api\",\"mfa\",\"mini-program\",\"gateway-app\",\"gateway-agent\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-groups genauth-resources genauth-users
/// Resource granted to a subject: type, actions, effect and conditions.
///
/// The schema name is `AuthorizedResourceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizedResourceDto {
    /// Permitted actions.
    pub actions: Vec<String>,
    /// URL that identifies the API behind the resource.
    #[doc(alias = "apiIdentifier")]
    pub api_identifier: String,
    /// Conditions of the grant.
    pub condition: Vec<PolicyCondition>,
    /// Description of the resource.
    pub description: Option<String>,
    /// Whether access is allowed or denied.
    ///
    /// The service uses `"ALLOW"` if it is absent.
    pub effect: Effect,
    /// Code of the resource, for example `ecs:1`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the resource.
    #[doc(alias = "resourceType")]
    pub resource_type: ResourceType,
}
impl AuthorizedResourceDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        api_identifier: impl Into<String>,
        effect: impl Into<Effect>,
        resource_code: impl Into<String>,
        resource_type: impl Into<ResourceType>,
    ) -> Self {
        Self {
            actions: codec::collect_list(actions),
            api_identifier: api_identifier.into(),
            effect: effect.into(),
            resource_code: resource_code.into(),
            resource_type: resource_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`actions`](Self::actions).
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = codec::collect_list(value);
        self
    }
    /// Sets [`apiIdentifier`](Self::api_identifier).
    #[must_use]
    pub fn with_api_identifier(mut self, value: impl Into<String>) -> Self {
        self.api_identifier = value.into();
        self
    }
    /// Sets [`condition`](Self::condition).
    #[must_use]
    pub fn with_condition(
        mut self,
        value: impl IntoIterator<Item = impl Into<PolicyCondition>>,
    ) -> Self {
        self.condition = codec::collect_list(value);
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`effect`](Self::effect).
    #[must_use]
    pub fn with_effect(mut self, value: impl Into<Effect>) -> Self {
        self.effect = value.into();
        self
    }
    /// Sets [`resourceCode`](Self::resource_code).
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets [`resourceType`](Self::resource_type).
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = value.into();
        self
    }
}
codec::object!(
    AuthorizedResourceDto; required[0] actions("actions"), required[1]
    api_identifier("apiIdentifier"), collection[2] condition("condition"), optional[3]
    description("description"), required[4] effect("effect"), required[5]
    resource_code("resourceCode"), required[6] resource_type("resourceType")
);
// @if schemars
codec::json_schema!(
    AuthorizedResourceDto, "AuthorizedResourceDto",
    "{\"description\":\"Resource granted to a subject: type, actions, effect and conditions.\",\"properties\":{\"actions\":{\"description\":\"Permitted actions.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"apiIdentifier\":{\"description\":\"URL that identifies the API behind the resource.\",\"type\":\"string\"},\"condition\":{\"description\":\"Conditions of the grant.\",\"items\":{\"$ref\":\"PolicyCondition\"},\"type\":[\"array\",\"null\"]},\"description\":{\"description\":\"Description of the resource.\",\"type\":[\"string\",\"null\"]},\"effect\":{\"$ref\":\"Effect\",\"default\":\"ALLOW\",\"description\":\"Whether access is allowed or denied.\"},\"resourceCode\":{\"description\":\"Code of the resource, for example `ecs:1`.\",\"type\":\"string\"},\"resourceType\":{\"$ref\":\"ResourceType\",\"description\":\"Type of the resource.\"}},\"required\":[\"actions\",\"apiIdentifier\",\"effect\",\"resourceCode\",\"resourceType\"],\"type\":\"object\"}",
    "Effect" = Effect, "PolicyCondition" = PolicyCondition, "ResourceType" = ResourceType
);
// @end
// @end
// @if genauth-resources genauth-users
/// Response with a page of resources granted to a user or another subject.
///
/// The schema name is `AuthorizedResourcePaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizedResourcePaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: AuthorizedResourcePagingDto,
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
impl AuthorizedResourcePaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<AuthorizedResourcePagingDto>,
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
    pub fn with_data(mut self, value: impl Into<AuthorizedResourcePagingDto>) -> Self {
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
    AuthorizedResourcePaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    AuthorizedResourcePaginatedRespDto, "AuthorizedResourcePaginatedRespDto",
    "{\"description\":\"Response with a page of resources granted to a user or another subject.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"AuthorizedResourcePagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "AuthorizedResourcePagingDto" = AuthorizedResourcePagingDto
);
// @end
/// Page of resources granted to a subject.
///
/// The schema name is `AuthorizedResourcePagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizedResourcePagingDto {
    /// Items of this page.
    pub list: Vec<AuthorizedResourceDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl AuthorizedResourcePagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<AuthorizedResourceDto>>,
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
        value: impl IntoIterator<Item = impl Into<AuthorizedResourceDto>>,
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
    AuthorizedResourcePagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
// @if schemars
codec::json_schema!(
    AuthorizedResourcePagingDto, "AuthorizedResourcePagingDto",
    "{\"description\":\"Page of resources granted to a subject.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"AuthorizedResourceDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "AuthorizedResourceDto" = AuthorizedResourceDto
);
// @end
// @end
// @if genauth-applications genauth-verify
/// Values of `enabledBasicLoginMethods`. Built-in login methods that are enabled.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BasicLoginMethod {
    /// `PHONE_CODE`: Phone number and one-time code.
    PhoneCode,
    /// `EMAIL_CODE`: Email address and one-time code.
    EmailCode,
    /// `PHONE_PASSWORD`: Phone number and password.
    PhonePassword,
    /// `EMAIL_PASSWORD`: Email address and password.
    EmailPassword,
    /// `USERNAME_PASSWORD`: Username and password.
    UsernamePassword,
    /// `SELF_BUILT_APP_QRCODE`: QR code scanned with the customer's own app.
    SelfBuiltAppQrcode,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    BasicLoginMethod = "BasicLoginMethod"; PhoneCode = "PHONE_CODE", EmailCode =
    "EMAIL_CODE", PhonePassword = "PHONE_PASSWORD", EmailPassword = "EMAIL_PASSWORD",
    UsernamePassword = "USERNAME_PASSWORD", SelfBuiltAppQrcode = "SELF_BUILT_APP_QRCODE"
);
// @if schemars
codec::json_schema!(
    BasicLoginMethod, "BasicLoginMethod",
    "{\"description\":\"Values of `enabledBasicLoginMethods`. Built-in login methods that are enabled.\",\"examples\":[\"PHONE_CODE\",\"EMAIL_CODE\",\"PHONE_PASSWORD\",\"EMAIL_PASSWORD\",\"USERNAME_PASSWORD\",\"SELF_BUILT_APP_QRCODE\"],\"type\":\"string\"}"
);
// @end
/// Values of `enabledBasicRegisterMethods`. Registration methods that are enabled.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BasicRegisterMethod {
    /// `PHONE_CODE`: Phone number and one-time code.
    PhoneCode,
    /// `EMAIL_CODE`: Email address and one-time code.
    EmailCode,
    /// `EMAIL_PASSWORD`: Email address and password.
    EmailPassword,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    BasicRegisterMethod = "BasicRegisterMethod"; PhoneCode = "PHONE_CODE", EmailCode =
    "EMAIL_CODE", EmailPassword = "EMAIL_PASSWORD"
);
// @if schemars
codec::json_schema!(
    BasicRegisterMethod, "BasicRegisterMethod",
    "{\"description\":\"Values of `enabledBasicRegisterMethods`. Registration methods that are enabled.\",\"examples\":[\"PHONE_CODE\",\"EMAIL_CODE\",\"EMAIL_PASSWORD\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-access-keys genauth-data-permissions genauth-devices genauth-events genauth-metadata genauth-mfa genauth-pipelines genauth-posts genauth-risk-lists genauth-tenants
/// Response with status and message only, without data.
///
/// The schema name is `CommonResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommonResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
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
impl CommonResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(message: impl Into<String>, status_code: impl Into<i64>) -> Self {
        Self {
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
    CommonResponseDto; optional[0] api_code("apiCode"), required[1, Redacted]
    message("message"), optional[2] request_id("requestId"), required[3]
    status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CommonResponseDto, "CommonResponseDto",
    "{\"description\":\"Response with status and message only, without data.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"message\",\"statusCode\"],\"type\":\"object\"}"
);
// @end
// @end
// @if genauth-posts genauth-public-accounts
/// Post with its departments; used in requests and in responses with a single post.
///
/// The schema name is `CreatePostDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePostDto {
    /// Code of the post, unique within the user pool.
    pub code: String,
    /// IDs of the departments that have the post.
    #[doc(alias = "departmentIdList")]
    pub department_id_list: Option<Vec<String>>,
    /// Description of the post.
    pub description: Option<String>,
    /// ID of the post.
    pub id: Option<String>,
    /// Name of the post.
    pub name: String,
}
impl CreatePostDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`departmentIdList`](Self::department_id_list).
    #[must_use]
    pub fn with_department_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_id_list = Some(codec::collect_list(value));
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}
codec::object!(
    CreatePostDto required_in_requests(0, 4); required[0] code("code"), optional[1,
    LenientList] department_id_list("departmentIdList"), optional[2]
    description("description"), optional[3] id("id"), required[4] name("name")
);
impl validation::Validate for CreatePostDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreatePostDto, "CreatePostDto",
    "{\"description\":\"Post with its departments; used in requests and in responses with a single post.\",\"properties\":{\"code\":{\"description\":\"Code of the post, unique within the user pool.\",\"type\":\"string\"},\"departmentIdList\":{\"anyOf\":[{\"anyOf\":[{\"items\":{\"type\":\"string\"},\"type\":\"array\"},{\"type\":\"string\"}]},{\"type\":\"null\"}],\"description\":\"IDs of the departments that have the post.\"},\"description\":{\"description\":\"Description of the post.\",\"type\":[\"string\",\"null\"]},\"id\":{\"description\":\"ID of the post.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the post.\",\"type\":\"string\"}},\"required\":[\"code\",\"name\"],\"type\":\"object\"}"
);
// @end
// @end
