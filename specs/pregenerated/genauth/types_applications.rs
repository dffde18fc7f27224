// @if genauth-applications
/// Login page appearance of an application in create and update requests.
///
/// The schema name is `ApplicationBrandingConfigInputDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationBrandingConfigInputDto {
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
    pub custom_css_enabled: Option<bool>,
    /// Image shown while the login box is loading.
    #[doc(alias = "customLoadingImage")]
    pub custom_loading_image: Option<String>,
    /// Default language of the login pages, unless the browser requests another one.
    #[doc(alias = "defaultLanguage")]
    pub default_language: Option<Language>,
    /// Version of the login component.
    ///
    /// The service uses `"Advanced"` if it is absent.
    #[doc(alias = "guardVersion")]
    pub guard_version: Option<GuardVersion>,
    /// Whether the language can be changed on the login page.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "showChangeLanguageButton")]
    pub show_change_language_button: Option<bool>,
    /// Whether enterprise identity providers are shown.
    ///
    /// The service uses `true` if it is absent.
    #[doc(alias = "showEnterpriseConnections")]
    pub show_enterprise_connections: Option<bool>,
    /// Whether the login page shows a link for forgotten passwords.
    ///
    /// The service uses `true` if it is absent.
    #[doc(alias = "showForgetPasswordButton")]
    pub show_forget_password_button: Option<bool>,
    /// Whether social identity providers are shown.
    ///
    /// The service uses `true` if it is absent.
    #[doc(alias = "showSocialConnections")]
    pub show_social_connections: Option<bool>,
}
impl ApplicationBrandingConfigInputDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
        self.custom_css_enabled = Some(value.into());
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
        self.default_language = Some(value.into());
        self
    }
    /// Sets [`guardVersion`](Self::guard_version).
    #[must_use]
    pub fn with_guard_version(mut self, value: impl Into<GuardVersion>) -> Self {
        self.guard_version = Some(value.into());
        self
    }
    /// Sets [`showChangeLanguageButton`](Self::show_change_language_button).
    #[must_use]
    pub fn with_show_change_language_button(mut self, value: impl Into<bool>) -> Self {
        self.show_change_language_button = Some(value.into());
        self
    }
    /// Sets [`showEnterpriseConnections`](Self::show_enterprise_connections).
    #[must_use]
    pub fn with_show_enterprise_connections(mut self, value: impl Into<bool>) -> Self {
        self.show_enterprise_connections = Some(value.into());
        self
    }
    /// Sets [`showForgetPasswordButton`](Self::show_forget_password_button).
    #[must_use]
    pub fn with_show_forget_password_button(mut self, value: impl Into<bool>) -> Self {
        self.show_forget_password_button = Some(value.into());
        self
    }
    /// Sets [`showSocialConnections`](Self::show_social_connections).
    #[must_use]
    pub fn with_show_social_connections(mut self, value: impl Into<bool>) -> Self {
        self.show_social_connections = Some(value.into());
        self
    }
}
impl Default for ApplicationBrandingConfigInputDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ApplicationBrandingConfigInputDto required_in_requests(); optional[0]
    custom_background("customBackground"), optional[1] custom_css("customCSS"),
    optional[2] custom_css_enabled("customCSSEnabled"), optional[3]
    custom_loading_image("customLoadingImage"), optional[4]
    default_language("defaultLanguage"), optional[5] guard_version("guardVersion"),
    optional[6] show_change_language_button("showChangeLanguageButton"), optional[7]
    show_enterprise_connections("showEnterpriseConnections"), optional[8]
    show_forget_password_button("showForgetPasswordButton"), optional[9]
    show_social_connections("showSocialConnections")
);
impl validation::Validate for ApplicationBrandingConfigInputDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ApplicationBrandingConfigInputDto, "ApplicationBrandingConfigInputDto",
    "{\"description\":\"Login page appearance of an application in create and update requests.\",\"properties\":{\"customBackground\":{\"description\":\"Background of the login page, a CSS background value.\",\"type\":[\"string\",\"null\"]},\"customCSS\":{\"description\":\"Custom CSS of the login pages.\",\"type\":[\"string\",\"null\"]},\"customCSSEnabled\":{\"default\":false,\"description\":\"Whether the custom CSS is enabled.\",\"type\":[\"boolean\",\"null\"]},\"customLoadingImage\":{\"description\":\"Image shown while the login box is loading.\",\"type\":[\"string\",\"null\"]},\"defaultLanguage\":{\"anyOf\":[{\"$ref\":\"Language\"},{\"type\":\"null\"}],\"description\":\"Default language of the login pages, unless the browser requests another one.\"},\"guardVersion\":{\"anyOf\":[{\"$ref\":\"GuardVersion\"},{\"type\":\"null\"}],\"default\":\"Advanced\",\"description\":\"Version of the login component.\"},\"showChangeLanguageButton\":{\"default\":false,\"description\":\"Whether the language can be changed on the login page.\",\"type\":[\"boolean\",\"null\"]},\"showEnterpriseConnections\":{\"default\":true,\"description\":\"Whether enterprise identity providers are shown.\",\"type\":[\"boolean\",\"null\"]},\"showForgetPasswordButton\":{\"default\":true,\"description\":\"Whether the login page shows a link for forgotten passwords.\",\"type\":[\"boolean\",\"null\"]},\"showSocialConnections\":{\"default\":true,\"description\":\"Whether social identity providers are shown.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}",
    "GuardVersion" = GuardVersion, "Language" = Language
);
// @end
/// Default login method to set for an application; QR code, AD and LDAP require a connection ID.
///
/// The schema name is `ApplicationDefaultLoginMethodInput`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationDefaultLoginMethodInput {
    /// ID of the Active Directory connection; required if `connectionType` is `AD`.
    ///
    /// Is required when `connectionType` is `AD`.
    #[doc(alias = "adExtIdpConnId")]
    pub ad_ext_idp_conn_id: Option<String>,
    /// Type of the default login method.
    #[doc(alias = "connectionType")]
    pub connection_type: LoginConnectionType,
    /// ID of the LDAP connection; required if `connectionType` is `LDAP`.
    ///
    /// Is required when `connectionType` is `LDAP`.
    #[doc(alias = "ldapExtIdpConnId")]
    pub ldap_ext_idp_conn_id: Option<String>,
    /// ID of the QR code connection; required if `connectionType` is `QRCODE`.
    ///
    /// Is required when `connectionType` is `QRCODE`.
    #[doc(alias = "qrcodeExtIdpConnId")]
    pub qrcode_ext_idp_conn_id: Option<String>,
    /// Type of QR code; required if `connectionType` is `QRCODE`.
    ///
    /// Is required when `connectionType` is `QRCODE`.
    #[doc(alias = "qrcodeType")]
    pub qrcode_type: Option<QrcodeType>,
}
impl ApplicationDefaultLoginMethodInput {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(connection_type: impl Into<LoginConnectionType>) -> Self {
        Self {
            connection_type: connection_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`adExtIdpConnId`](Self::ad_ext_idp_conn_id).
    #[must_use]
    pub fn with_ad_ext_idp_conn_id(mut self, value: impl Into<String>) -> Self {
        self.ad_ext_idp_conn_id = Some(value.into());
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
        self.ldap_ext_idp_conn_id = Some(value.into());
        self
    }
    /// Sets [`qrcodeExtIdpConnId`](Self::qrcode_ext_idp_conn_id).
    #[must_use]
    pub fn with_qrcode_ext_idp_conn_id(mut self, value: impl Into<String>) -> Self {
        self.qrcode_ext_idp_conn_id = Some(value.into());
        self
    }
    /// Sets [`qrcodeType`](Self::qrcode_type).
    #[must_use]
    pub fn with_qrcode_type(mut self, value: impl Into<QrcodeType>) -> Self {
        self.qrcode_type = Some(value.into());
        self
    }
}
codec::object!(
    ApplicationDefaultLoginMethodInput required_in_requests(1); optional[0]
    ad_ext_idp_conn_id("adExtIdpConnId"), required[1] connection_type("connectionType"),
    optional[2] ldap_ext_idp_conn_id("ldapExtIdpConnId"), optional[3]
    qrcode_ext_idp_conn_id("qrcodeExtIdpConnId"), optional[4] qrcode_type("qrcodeType")
);
impl validation::Validate for ApplicationDefaultLoginMethodInput {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.required_if(
            validation::rule!(
                "application.default-login", "adExtIdpConnId",
                "ApplicationDefaultLoginMethodInput"
            ),
            codec::as_text(&self.connection_type) == Some("AD"),
            self.ad_ext_idp_conn_id.as_ref().is_some(),
            "connectionType",
            "AD",
        );
        v.required_if(
            validation::rule!(
                "application.default-login", "ldapExtIdpConnId",
                "ApplicationDefaultLoginMethodInput"
            ),
            codec::as_text(&self.connection_type) == Some("LDAP"),
            self.ldap_ext_idp_conn_id.as_ref().is_some(),
            "connectionType",
            "LDAP",
        );
        v.required_if(
            validation::rule!(
                "application.default-login", "qrcodeExtIdpConnId",
                "ApplicationDefaultLoginMethodInput"
            ),
            codec::as_text(&self.connection_type) == Some("QRCODE"),
            self.qrcode_ext_idp_conn_id.as_ref().is_some(),
            "connectionType",
            "QRCODE",
        );
        v.required_if(
            validation::rule!(
                "application.default-login", "qrcodeType",
                "ApplicationDefaultLoginMethodInput"
            ),
            codec::as_text(&self.connection_type) == Some("QRCODE"),
            self.qrcode_type.as_ref().is_some(),
            "connectionType",
            "QRCODE",
        );
    }
}
// @if schemars
codec::json_schema!(
    ApplicationDefaultLoginMethodInput, "ApplicationDefaultLoginMethodInput",
    "{\"allOf\":[{\"if\":{\"properties\":{\"connectionType\":{\"enum\":[\"AD\"]}},\"required\":[\"connectionType\"]},\"then\":{\"properties\":{\"adExtIdpConnId\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"adExtIdpConnId\"]}},{\"if\":{\"properties\":{\"connectionType\":{\"enum\":[\"LDAP\"]}},\"required\":[\"connectionType\"]},\"then\":{\"properties\":{\"ldapExtIdpConnId\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"ldapExtIdpConnId\"]}},{\"if\":{\"properties\":{\"connectionType\":{\"enum\":[\"QRCODE\"]}},\"required\":[\"connectionType\"]},\"then\":{\"properties\":{\"qrcodeExtIdpConnId\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"qrcodeExtIdpConnId\"]}},{\"if\":{\"properties\":{\"connectionType\":{\"enum\":[\"QRCODE\"]}},\"required\":[\"connectionType\"]},\"then\":{\"properties\":{\"qrcodeType\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"qrcodeType\"]}}],\"description\":\"Default login method to set for an application; QR code, AD and LDAP require a connection ID.\",\"properties\":{\"adExtIdpConnId\":{\"description\":\"ID of the Active Directory connection; required if `connectionType` is `AD`.\",\"type\":[\"string\",\"null\"]},\"connectionType\":{\"$ref\":\"LoginConnectionType\",\"description\":\"Type of the default login method.\"},\"ldapExtIdpConnId\":{\"description\":\"ID of the LDAP connection; required if `connectionType` is `LDAP`.\",\"type\":[\"string\",\"null\"]},\"qrcodeExtIdpConnId\":{\"description\":\"ID of the QR code connection; required if `connectionType` is `QRCODE`.\",\"type\":[\"string\",\"null\"]},\"qrcodeType\":{\"anyOf\":[{\"$ref\":\"QrcodeType\"},{\"type\":\"null\"}],\"description\":\"Type of QR code; required if `connectionType` is `QRCODE`.\"}},\"required\":[\"connectionType\"],\"type\":\"object\"}",
    "LoginConnectionType" = LoginConnectionType, "QrcodeType" = QrcodeType
);
// @end
/// ID of an external identity provider connection to enable for an application.
///
/// The schema name is `ApplicationEnabledExtIdpConnInputDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationEnabledExtIdpConnInputDto {
    /// ID of the identity provider connection.
    #[doc(alias = "extIdpConnId")]
    pub ext_idp_conn_id: String,
}
impl ApplicationEnabledExtIdpConnInputDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(ext_idp_conn_id: impl Into<String>) -> Self {
        Self {
            ext_idp_conn_id: ext_idp_conn_id.into(),
        }
    }
    /// Sets [`extIdpConnId`](Self::ext_idp_conn_id).
    #[must_use]
    pub fn with_ext_idp_conn_id(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_conn_id = value.into();
        self
    }
}
codec::object!(
    ApplicationEnabledExtIdpConnInputDto required_in_requests(0); required[0]
    ext_idp_conn_id("extIdpConnId")
);
impl validation::Validate for ApplicationEnabledExtIdpConnInputDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ApplicationEnabledExtIdpConnInputDto, "ApplicationEnabledExtIdpConnInputDto",
    "{\"description\":\"ID of an external identity provider connection to enable for an application.\",\"properties\":{\"extIdpConnId\":{\"description\":\"ID of the identity provider connection.\",\"type\":\"string\"}},\"required\":[\"extIdpConnId\"],\"type\":\"object\"}"
);
// @end
/// Login settings for a new application.
///
/// The schema name is `ApplicationLoginConfigInputDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationLoginConfigInputDto {
    /// Default login method, excluding external identity providers.
    #[doc(alias = "defaultLoginMethod")]
    pub default_login_method: Option<ApplicationDefaultLoginMethodInput>,
    /// Whether all connections to external identity providers are enabled.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "enabledAllExtIdpConns")]
    pub enabled_all_ext_idp_conns: Option<bool>,
    /// Built-in login methods that are enabled.
    ///
    /// The service uses `["EMAIL_CODE","EMAIL_PASSWORD"]` if it is absent.
    #[doc(alias = "enabledBasicLoginMethods")]
    pub enabled_basic_login_methods: Option<Vec<BasicLoginMethod>>,
    /// Connections to external identity providers to enable.
    #[doc(alias = "enabledExtIdpConnIds")]
    pub enabled_ext_idp_conn_ids: Option<Vec<ApplicationEnabledExtIdpConnInputDto>>,
    /// Whether login and registration share one page.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "mergeLoginAndRegisterPage")]
    pub merge_login_and_register_page: Option<bool>,
    /// Whether users see a consent page.
    #[doc(alias = "showAuthorizationPage")]
    pub show_authorization_page: bool,
}
impl ApplicationLoginConfigInputDto {
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
    /// Sets [`enabledAllExtIdpConns`](Self::enabled_all_ext_idp_conns).
    #[must_use]
    pub fn with_enabled_all_ext_idp_conns(mut self, value: impl Into<bool>) -> Self {
        self.enabled_all_ext_idp_conns = Some(value.into());
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
    /// Sets [`enabledExtIdpConnIds`](Self::enabled_ext_idp_conn_ids).
    #[must_use]
    pub fn with_enabled_ext_idp_conn_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplicationEnabledExtIdpConnInputDto>>,
    ) -> Self {
        self.enabled_ext_idp_conn_ids = Some(codec::collect_list(value));
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
    ApplicationLoginConfigInputDto required_in_requests(5); optional[0]
    default_login_method("defaultLoginMethod"), optional[1]
    enabled_all_ext_idp_conns("enabledAllExtIdpConns"), optional[2]
    enabled_basic_login_methods("enabledBasicLoginMethods"), optional[3]
    enabled_ext_idp_conn_ids("enabledExtIdpConnIds"), optional[4]
    merge_login_and_register_page("mergeLoginAndRegisterPage"), required[5]
    show_authorization_page("showAuthorizationPage")
);
impl validation::Validate for ApplicationLoginConfigInputDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("defaultLoginMethod", self.default_login_method.as_ref());
        v.items("enabledExtIdpConnIds", self.enabled_ext_idp_conn_ids.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    ApplicationLoginConfigInputDto, "ApplicationLoginConfigInputDto",
    "{\"description\":\"Login settings for a new application.\",\"properties\":{\"defaultLoginMethod\":{\"anyOf\":[{\"$ref\":\"ApplicationDefaultLoginMethodInput\"},{\"type\":\"null\"}],\"description\":\"Default login method, excluding external identity providers.\"},\"enabledAllExtIdpConns\":{\"default\":false,\"description\":\"Whether all connections to external identity providers are enabled.\",\"type\":[\"boolean\",\"null\"]},\"enabledBasicLoginMethods\":{\"default\":[\"EMAIL_CODE\",\"EMAIL_PASSWORD\"],\"description\":\"Built-in login methods that are enabled.\",\"items\":{\"$ref\":\"BasicLoginMethod\"},\"type\":[\"array\",\"null\"]},\"enabledExtIdpConnIds\":{\"description\":\"Connections to external identity providers to enable.\",\"items\":{\"$ref\":\"ApplicationEnabledExtIdpConnInputDto\"},\"type\":[\"array\",\"null\"]},\"mergeLoginAndRegisterPage\":{\"default\":false,\"description\":\"Whether login and registration share one page.\",\"type\":[\"boolean\",\"null\"]},\"showAuthorizationPage\":{\"description\":\"Whether users see a consent page.\",\"type\":\"boolean\"}},\"required\":[\"showAuthorizationPage\"],\"type\":\"object\"}",
    "ApplicationDefaultLoginMethodInput" = ApplicationDefaultLoginMethodInput,
    "ApplicationEnabledExtIdpConnInputDto" = ApplicationEnabledExtIdpConnInputDto,
    "BasicLoginMethod" = BasicLoginMethod
);
// @end
/// Values of `appType`. Whether the application is integrated, self-built or the app panel.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApplicationOrigin {
    /// `INTEGRATED`: Integrated application from the catalog.
    Integrated,
    /// `SELFBUILT`: Self-built application, created and registered by the customer.
    Selfbuilt,
    /// `APP_PANEL`: App panel, from which users open their applications.
    AppPanel,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ApplicationOrigin = "ApplicationOrigin"; Integrated = "INTEGRATED", Selfbuilt =
    "SELFBUILT", AppPanel = "APP_PANEL"
);
// @if schemars
codec::json_schema!(
    ApplicationOrigin, "ApplicationOrigin",
    "{\"description\":\"Values of `appType`. Whether the application is integrated, self-built or the app panel.\",\"examples\":[\"INTEGRATED\",\"SELFBUILT\",\"APP_PANEL\"],\"type\":\"string\"}"
);
// @end
/// Page of applications with all their settings.
///
/// The schema name is `ApplicationPaginatedDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationPaginatedDataDto {
    /// Items of this page.
    pub list: Vec<ApplicationDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl ApplicationPaginatedDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ApplicationDto>>,
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
        value: impl IntoIterator<Item = impl Into<ApplicationDto>>,
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
    ApplicationPaginatedDataDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for ApplicationPaginatedDataDto {
    type Item = ApplicationDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[ApplicationDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<ApplicationDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    ApplicationPaginatedDataDto, "ApplicationPaginatedDataDto",
    "{\"description\":\"Page of applications with all their settings.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"ApplicationDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "ApplicationDto" = ApplicationDto
);
// @end
/// Response with a page of applications.
///
/// The schema name is `ApplicationPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ApplicationPaginatedDataDto,
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
impl ApplicationPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ApplicationPaginatedDataDto>,
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
    pub fn with_data(mut self, value: impl Into<ApplicationPaginatedDataDto>) -> Self {
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
    ApplicationPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ApplicationPaginatedRespDto, "ApplicationPaginatedRespDto",
    "{\"description\":\"Response with a page of applications.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ApplicationPaginatedDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ApplicationPaginatedDataDto" = ApplicationPaginatedDataDto
);
// @end
/// Users, roles, groups or organizations whose access to an application is allowed or denied.
///
/// The schema name is `ApplicationPermissionRecordItem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationPermissionRecordItem {
    /// Whether the grant allows or denies access.
    pub effect: Effect,
    /// Whether child nodes inherit the grant; applies only if the target type is `ORG`.
    ///
    /// The service uses `true` if it is absent.
    #[doc(alias = "inheritByChildren")]
    pub inherit_by_children: Option<bool>,
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
impl ApplicationPermissionRecordItem {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        effect: impl Into<Effect>,
        target_identifier: impl IntoIterator<Item = impl Into<String>>,
        target_type: impl Into<SubjectType>,
    ) -> Self {
        Self {
            effect: effect.into(),
            target_identifier: codec::collect_list(target_identifier),
            target_type: target_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`effect`](Self::effect).
    #[must_use]
    pub fn with_effect(mut self, value: impl Into<Effect>) -> Self {
        self.effect = value.into();
        self
    }
    /// Sets [`inheritByChildren`](Self::inherit_by_children).
    #[must_use]
    pub fn with_inherit_by_children(mut self, value: impl Into<bool>) -> Self {
        self.inherit_by_children = Some(value.into());
        self
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
    ApplicationPermissionRecordItem required_in_requests(0, 3, 4); required[0]
    effect("effect"), optional[1] inherit_by_children("inheritByChildren"), optional[2]
    namespace_code("namespaceCode"), required[3, Redacted]
    target_identifier("targetIdentifier"), required[4] target_type("targetType")
);
impl ApplicationPermissionRecordItem {
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
    pub fn for_targets(
        targets: impl Into<crate::genauth::Targets>,
        effect: impl Into<Effect>,
    ) -> Self {
        let mut new = <Self as codec::FromJson>::empty();
        new.effect = effect.into();
        new.with_targets(targets)
    }
}
impl validation::Validate for ApplicationPermissionRecordItem {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.allowed_only_if(
            validation::warning!(
                "application-access.namespace", "inheritByChildren",
                "ApplicationPermissionRecordItem"
            ),
            codec::as_text(&self.target_type) == Some("ORG"),
            self.inherit_by_children.as_ref().is_some(),
            "targetType",
            "ORG",
        );
        v.required_if(
            validation::rule!(
                "application-access.namespace", "namespaceCode",
                "ApplicationPermissionRecordItem"
            ),
            codec::as_text(&self.target_type) == Some("ROLE"),
            self.namespace_code.as_ref().is_some(),
            "targetType",
            "ROLE",
        );
        v.item_count(
            validation::rule!(
                "application-access.size", "targetIdentifier",
                "ApplicationPermissionRecordItem"
            ),
            Some(&self.target_identifier).map(|list| list.len()),
            None,
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    ApplicationPermissionRecordItem, "ApplicationPermissionRecordItem",
    "{\"allOf\":[{\"if\":{\"properties\":{\"targetType\":{\"enum\":[\"ROLE\"]}},\"required\":[\"targetType\"]},\"then\":{\"properties\":{\"namespaceCode\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"namespaceCode\"]}}],\"description\":\"Users, roles, groups or organizations whose access to an application is allowed or denied.\",\"properties\":{\"effect\":{\"$ref\":\"Effect\",\"description\":\"Whether the grant allows or denies access.\"},\"inheritByChildren\":{\"default\":true,\"description\":\"Whether child nodes inherit the grant; applies only if the target type is `ORG`.\",\"type\":[\"boolean\",\"null\"]},\"namespaceCode\":{\"description\":\"Code of the namespace of the roles; required if the target type is `ROLE`.\",\"type\":[\"string\",\"null\"]},\"targetIdentifier\":{\"description\":\"User IDs, role codes, group codes or organization node IDs, depending on `targetType`, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"type\":\"array\"},\"targetType\":{\"$ref\":\"SubjectType\",\"description\":\"Type of the subject.\"}},\"required\":[\"effect\",\"targetIdentifier\",\"targetType\"],\"type\":\"object\",\"x-warning\":{\"allOf\":[{\"if\":{\"not\":{\"properties\":{\"targetType\":{\"enum\":[\"ORG\"]}},\"required\":[\"targetType\"]}},\"then\":{\"properties\":{\"inheritByChildren\":{\"type\":\"null\"}}}}]}}",
    "Effect" = Effect, "SubjectType" = SubjectType
);
// @end
/// Values of `permissionType`. Whether the grant applies to everyone or to a subject.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApplicationPermissionType {
    /// `ALL`: All users of the user pool.
    All,
    /// `SUBJECT`: Subjects to which access was granted.
    Subject,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ApplicationPermissionType = "ApplicationPermissionType"; All = "ALL", Subject =
    "SUBJECT"
);
// @if schemars
codec::json_schema!(
    ApplicationPermissionType, "ApplicationPermissionType",
    "{\"description\":\"Values of `permissionType`. Whether the grant applies to everyone or to a subject.\",\"examples\":[\"ALL\",\"SUBJECT\"],\"type\":\"string\"}"
);
// @end
/// Registration settings to store for an application: enabled methods and the default one.
///
/// The schema name is `ApplicationRegisterConfigInputDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationRegisterConfigInputDto {
    /// Default registration method.
    #[doc(alias = "defaultRegisterMethod")]
    pub default_register_method: DefaultRegisterMethod,
    /// Registration methods that are enabled.
    #[doc(alias = "enabledBasicRegisterMethods")]
    pub enabled_basic_register_methods: Vec<BasicRegisterMethod>,
}
impl ApplicationRegisterConfigInputDto {
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
    ApplicationRegisterConfigInputDto required_in_requests(0, 1); required[0]
    default_register_method("defaultRegisterMethod"), required[1]
    enabled_basic_register_methods("enabledBasicRegisterMethods")
);
impl validation::Validate for ApplicationRegisterConfigInputDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ApplicationRegisterConfigInputDto, "ApplicationRegisterConfigInputDto",
    "{\"description\":\"Registration settings to store for an application: enabled methods and the default one.\",\"properties\":{\"defaultRegisterMethod\":{\"$ref\":\"DefaultRegisterMethod\",\"description\":\"Default registration method.\"},\"enabledBasicRegisterMethods\":{\"description\":\"Registration methods that are enabled.\",\"items\":{\"$ref\":\"BasicRegisterMethod\"},\"type\":\"array\"}},\"required\":[\"defaultRegisterMethod\",\"enabledBasicRegisterMethods\"],\"type\":\"object\"}",
    "BasicRegisterMethod" = BasicRegisterMethod, "DefaultRegisterMethod" =
    DefaultRegisterMethod
);
// @end
/// Short form of an application: ID, identifier, name, logo, description and type.
///
/// The schema name is `ApplicationSimpleInfoDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationSimpleInfoDto {
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
    /// Whether the application comes from the catalog of integrated applications.
    #[doc(alias = "isIntegrateApp")]
    pub is_integrate_app: bool,
}
impl ApplicationSimpleInfoDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        app_identifier: impl Into<String>,
        app_logo: impl Into<String>,
        app_name: impl Into<String>,
        app_type: impl Into<ApplicationType>,
        is_integrate_app: impl Into<bool>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            app_identifier: app_identifier.into(),
            app_logo: app_logo.into(),
            app_name: app_name.into(),
            app_type: app_type.into(),
            is_integrate_app: is_integrate_app.into(),
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
    /// Sets [`isIntegrateApp`](Self::is_integrate_app).
    #[must_use]
    pub fn with_is_integrate_app(mut self, value: impl Into<bool>) -> Self {
        self.is_integrate_app = value.into();
        self
    }
}
codec::object!(
    ApplicationSimpleInfoDto; optional[0] app_description("appDescription"), required[1]
    app_id("appId"), required[2] app_identifier("appIdentifier"), required[3]
    app_logo("appLogo"), required[4] app_name("appName"), required[5]
    app_type("appType"), required[6] is_integrate_app("isIntegrateApp")
);
// @if schemars
codec::json_schema!(
    ApplicationSimpleInfoDto, "ApplicationSimpleInfoDto",
    "{\"description\":\"Short form of an application: ID, identifier, name, logo, description and type.\",\"properties\":{\"appDescription\":{\"description\":\"Description of the application.\",\"type\":[\"string\",\"null\"]},\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"appIdentifier\":{\"description\":\"Unique identifier of the application; required for self-built applications.\",\"type\":\"string\"},\"appLogo\":{\"description\":\"URL of the application's logo.\",\"type\":\"string\"},\"appName\":{\"description\":\"Name of the application.\",\"type\":\"string\"},\"appType\":{\"$ref\":\"ApplicationType\",\"description\":\"Technical type of the application.\"},\"isIntegrateApp\":{\"description\":\"Whether the application comes from the catalog of integrated applications.\",\"type\":\"boolean\"}},\"required\":[\"appId\",\"appIdentifier\",\"appLogo\",\"appName\",\"appType\",\"isIntegrateApp\"],\"type\":\"object\"}",
    "ApplicationType" = ApplicationType
);
// @end
/// Page of applications in short form.
///
/// The schema name is `ApplicationSimpleInfoPaginatedDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationSimpleInfoPaginatedDataDto {
    /// Items of this page.
    pub list: Vec<ApplicationSimpleInfoDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl ApplicationSimpleInfoPaginatedDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ApplicationSimpleInfoDto>>,
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
        value: impl IntoIterator<Item = impl Into<ApplicationSimpleInfoDto>>,
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
    ApplicationSimpleInfoPaginatedDataDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for ApplicationSimpleInfoPaginatedDataDto {
    type Item = ApplicationSimpleInfoDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[ApplicationSimpleInfoDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<ApplicationSimpleInfoDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    ApplicationSimpleInfoPaginatedDataDto, "ApplicationSimpleInfoPaginatedDataDto",
    "{\"description\":\"Page of applications in short form.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"ApplicationSimpleInfoDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "ApplicationSimpleInfoDto" = ApplicationSimpleInfoDto
);
// @end
/// Response with a page of applications in short form.
///
/// The schema name is `ApplicationSimpleInfoPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationSimpleInfoPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ApplicationSimpleInfoPaginatedDataDto,
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
impl ApplicationSimpleInfoPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ApplicationSimpleInfoPaginatedDataDto>,
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
        value: impl Into<ApplicationSimpleInfoPaginatedDataDto>,
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
    ApplicationSimpleInfoPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ApplicationSimpleInfoPaginatedRespDto, "ApplicationSimpleInfoPaginatedRespDto",
    "{\"description\":\"Response with a page of applications in short form.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ApplicationSimpleInfoPaginatedDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ApplicationSimpleInfoPaginatedDataDto" = ApplicationSimpleInfoPaginatedDataDto
);
// @end
/// Response with an application in short form.
///
/// The schema name is `ApplicationSimpleInfoSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationSimpleInfoSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ApplicationSimpleInfoDto,
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
impl ApplicationSimpleInfoSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ApplicationSimpleInfoDto>,
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
    pub fn with_data(mut self, value: impl Into<ApplicationSimpleInfoDto>) -> Self {
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
    ApplicationSimpleInfoSingleRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ApplicationSimpleInfoSingleRespDto, "ApplicationSimpleInfoSingleRespDto",
    "{\"description\":\"Response with an application in short form.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ApplicationSimpleInfoDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ApplicationSimpleInfoDto" = ApplicationSimpleInfoDto
);
// @end
/// Response with an application and its settings.
///
/// The schema name is `ApplicationSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ApplicationDto,
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
impl ApplicationSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ApplicationDto>,
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
    pub fn with_data(mut self, value: impl Into<ApplicationDto>) -> Self {
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
    ApplicationSingleRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ApplicationSingleRespDto, "ApplicationSingleRespDto",
    "{\"description\":\"Response with an application and its settings.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ApplicationDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ApplicationDto" = ApplicationDto
);
// @end
/// Values of `reqTargetType`. Type of the subject in the request.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApplicationSubjectType {
    /// `USER`: User, by user ID.
    User,
    /// `ROLE`: Role, by code.
    Role,
    /// `GROUP`: Group, by code.
    Group,
    /// `ORG`: Organization or department, by department ID.
    Org,
    /// `AK_SK`: Access key.
    AkSk,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ApplicationSubjectType = "ApplicationSubjectType"; User = "USER", Role = "ROLE",
    Group = "GROUP", Org = "ORG", AkSk = "AK_SK"
);
// @if schemars
codec::json_schema!(
    ApplicationSubjectType, "ApplicationSubjectType",
    "{\"description\":\"Values of `reqTargetType`. Type of the subject in the request.\",\"examples\":[\"USER\",\"ROLE\",\"GROUP\",\"ORG\",\"AK_SK\"],\"type\":\"string\"}"
);
// @end
/// Access records to add to an application: the subjects that are allowed or denied.
///
/// The schema name is `AuthorizeApplicationAccessDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeApplicationAccessDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Grants to add, up to 10.
    ///
    /// Has at most 10 items.
    pub list: Vec<ApplicationPermissionRecordItem>,
}
impl AuthorizeApplicationAccessDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        list: impl IntoIterator<Item = impl Into<ApplicationPermissionRecordItem>>,
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
        value: impl IntoIterator<Item = impl Into<ApplicationPermissionRecordItem>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
}
codec::object!(
    AuthorizeApplicationAccessDto required_in_requests(0, 1); required[0]
    app_id("appId"), required[1] list("list")
);
impl crate::batch::Batch for AuthorizeApplicationAccessDto {
    type Item = ApplicationPermissionRecordItem;
    const LIMIT: usize = 10;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<ApplicationPermissionRecordItem>> {
        Some(&mut self.list)
    }
}
impl validation::Validate for AuthorizeApplicationAccessDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "application-access.size", "list", "AuthorizeApplicationAccessDto"
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
    AuthorizeApplicationAccessDto, "AuthorizeApplicationAccessDto",
    "{\"description\":\"Access records to add to an application: the subjects that are allowed or denied.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"list\":{\"description\":\"Grants to add, up to 10.\",\"items\":{\"$ref\":\"ApplicationPermissionRecordItem\"},\"maxItems\":10,\"type\":\"array\"}},\"required\":[\"appId\",\"list\"],\"type\":\"object\"}",
    "ApplicationPermissionRecordItem" = ApplicationPermissionRecordItem
);
// @end
/// Identity provider connections to enable or disable for the tenant login of the user pool.
///
/// The schema name is `ChangeUserPoolTenantExtIdpConnDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeUserPoolTenantExtIdpConnDto {
    /// IDs of the identity provider connections.
    #[doc(alias = "connIds")]
    pub conn_ids: Vec<String>,
    /// Whether to enable (true) or disable (false) the connection.
    pub enabled: bool,
}
impl ChangeUserPoolTenantExtIdpConnDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        conn_ids: impl IntoIterator<Item = impl Into<String>>,
        enabled: impl Into<bool>,
    ) -> Self {
        Self {
            conn_ids: codec::collect_list(conn_ids),
            enabled: enabled.into(),
        }
    }
    /// Sets [`connIds`](Self::conn_ids).
    #[must_use]
    pub fn with_conn_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.conn_ids = codec::collect_list(value);
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
}
codec::object!(
    ChangeUserPoolTenantExtIdpConnDto required_in_requests(0, 1); required[0]
    conn_ids("connIds"), required[1] enabled("enabled")
);
impl validation::Validate for ChangeUserPoolTenantExtIdpConnDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ChangeUserPoolTenantExtIdpConnDto, "ChangeUserPoolTenantExtIdpConnDto",
    "{\"description\":\"Identity provider connections to enable or disable for the tenant login of the user pool.\",\"properties\":{\"connIds\":{\"description\":\"IDs of the identity provider connections.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"enabled\":{\"description\":\"Whether to enable (true) or disable (false) the connection.\",\"type\":\"boolean\"}},\"required\":[\"connIds\",\"enabled\"],\"type\":\"object\"}"
);
// @end
/// Domain whose availability to check.
///
/// The schema name is `CheckDomainAvailable`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckDomainAvailable {
    /// Domain to check.
    pub domain: String,
}
impl CheckDomainAvailable {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(domain: impl Into<String>) -> Self {
        Self { domain: domain.into() }
    }
    /// Sets [`domain`](Self::domain).
    #[must_use]
    pub fn with_domain(mut self, value: impl Into<String>) -> Self {
        self.domain = value.into();
        self
    }
}
codec::object!(
    CheckDomainAvailable required_in_requests(0); required[0] domain("domain")
);
impl validation::Validate for CheckDomainAvailable {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CheckDomainAvailable, "CheckDomainAvailable",
    "{\"description\":\"Domain whose availability to check.\",\"properties\":{\"domain\":{\"description\":\"Domain to check.\",\"type\":\"string\"}},\"required\":[\"domain\"],\"type\":\"object\"}"
);
// @end
/// Whether a domain is available.
///
/// The schema name is `CheckDomainAvailableDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckDomainAvailableDataDto {
    /// Whether the domain is available.
    pub available: bool,
}
impl CheckDomainAvailableDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(available: impl Into<bool>) -> Self {
        Self {
            available: available.into(),
        }
    }
    /// Sets [`available`](Self::available).
    #[must_use]
    pub fn with_available(mut self, value: impl Into<bool>) -> Self {
        self.available = value.into();
        self
    }
}
codec::object!(CheckDomainAvailableDataDto; required[0] available("available"));
// @if schemars
codec::json_schema!(
    CheckDomainAvailableDataDto, "CheckDomainAvailableDataDto",
    "{\"description\":\"Whether a domain is available.\",\"properties\":{\"available\":{\"description\":\"Whether the domain is available.\",\"type\":\"boolean\"}},\"required\":[\"available\"],\"type\":\"object\"}"
);
// @end
/// Response that reports whether a domain is available.
///
/// The schema name is `CheckDomainAvailableSecretRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckDomainAvailableSecretRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CheckDomainAvailableDataDto,
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
impl CheckDomainAvailableSecretRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CheckDomainAvailableDataDto>,
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
    pub fn with_data(mut self, value: impl Into<CheckDomainAvailableDataDto>) -> Self {
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
    CheckDomainAvailableSecretRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CheckDomainAvailableSecretRespDto, "CheckDomainAvailableSecretRespDto",
    "{\"description\":\"Response that reports whether a domain is available.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CheckDomainAvailableDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CheckDomainAvailableDataDto" = CheckDomainAvailableDataDto
);
// @end
/// Application to create, either from a template or with its own identifier, protocols and page settings.
///
/// The schema name is `CreateApplicationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateApplicationDto {
    /// Description of the application.
    #[doc(alias = "appDescription")]
    pub app_description: Option<String>,
    /// Unique identifier of the application; required for self-built applications.
    #[doc(alias = "appIdentifier")]
    pub app_identifier: Option<String>,
    /// URL of the application's logo.
    #[doc(alias = "appLogo")]
    pub app_logo: Option<String>,
    /// Name of the application.
    #[doc(alias = "appName")]
    pub app_name: String,
    /// Technical type of the application.
    ///
    /// The service uses `"web"` if it is absent.
    #[doc(alias = "appType")]
    pub app_type: Option<ApplicationType>,
    /// Appearance of the login pages.
    #[doc(alias = "brandingConfig")]
    pub branding_config: Option<ApplicationBrandingConfigInputDto>,
    /// Settings of the CAS protocol.
    #[doc(alias = "casConfig")]
    pub cas_config: Option<codec::Value>,
    /// Whether the application acts as a CAS identity provider.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "casProviderEnabled")]
    pub cas_provider_enabled: Option<bool>,
    /// Protocol that the application uses by default.
    #[doc(alias = "defaultProtocol")]
    pub default_protocol: Option<ApplicationProtocol>,
    /// URL that the console or the app panel opens to start the application.
    #[doc(alias = "initLoginUri")]
    pub init_login_uri: Option<String>,
    /// Login settings.
    #[doc(alias = "loginConfig")]
    pub login_config: Option<ApplicationLoginConfigInputDto>,
    /// URLs to which the application may redirect after logout.
    #[doc(alias = "logoutRedirectUris")]
    pub logout_redirect_uris: Option<Vec<String>>,
    /// Settings of the OAuth 2.0 protocol; OIDC is recommended for new applications.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "oauthConfig")]
    pub oauth_config: Option<codec::Value>,
    /// Whether the application acts as an OAuth 2.0 identity provider.
    ///
    /// The service uses `false` if it is absent.
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
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "samlProviderEnabled")]
    pub saml_provider_enabled: Option<bool>,
    /// Whether single sign-on is enabled.
    #[doc(alias = "ssoEnabled")]
    pub sso_enabled: Option<bool>,
    /// Template of the integrated application; required to create one.
    pub template: Option<String>,
    /// Settings of the integrated application; required to create one.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "templateData")]
    pub template_data: Option<codec::Value>,
}
impl CreateApplicationDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_name: impl Into<String>) -> Self {
        Self {
            app_name: app_name.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appDescription`](Self::app_description).
    #[must_use]
    pub fn with_app_description(mut self, value: impl Into<String>) -> Self {
        self.app_description = Some(value.into());
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
        self.app_name = value.into();
        self
    }
    /// Sets [`appType`](Self::app_type).
    #[must_use]
    pub fn with_app_type(mut self, value: impl Into<ApplicationType>) -> Self {
        self.app_type = Some(value.into());
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
        value: impl Into<ApplicationLoginConfigInputDto>,
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
    /// Sets [`template`](Self::template).
    #[must_use]
    pub fn with_template(mut self, value: impl Into<String>) -> Self {
        self.template = Some(value.into());
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
    CreateApplicationDto required_in_requests(3); optional[0]
    app_description("appDescription"), optional[1] app_identifier("appIdentifier"),
    optional[2] app_logo("appLogo"), required[3] app_name("appName"), optional[4]
    app_type("appType"), optional[5] branding_config("brandingConfig"), optional[6,
    Redacted] cas_config("casConfig"), optional[7]
    cas_provider_enabled("casProviderEnabled"), optional[8]
    default_protocol("defaultProtocol"), optional[9, LenientText]
    init_login_uri("initLoginUri"), optional[10] login_config("loginConfig"),
    optional[11] logout_redirect_uris("logoutRedirectUris"), optional[12, Redacted]
    oauth_config("oauthConfig"), optional[13]
    oauth_provider_enabled("oauthProviderEnabled"), optional[14, Redacted]
    oidc_config("oidcConfig"), optional[15] redirect_uris("redirectUris"), optional[16]
    register_config("registerConfig"), optional[17, Redacted] saml_config("samlConfig"),
    optional[18] saml_provider_enabled("samlProviderEnabled"), optional[19]
    sso_enabled("ssoEnabled"), optional[20] template("template"), optional[21, Redacted]
    template_data("templateData")
);
impl validation::Validate for CreateApplicationDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::applications::identifier(
            v,
            "appIdentifier",
            self.app_identifier.as_ref(),
            self.template.as_ref().and_then(codec::as_text),
        );
        v.property("brandingConfig", self.branding_config.as_ref());
        v.property("loginConfig", self.login_config.as_ref());
        v.property("registerConfig", self.register_config.as_ref());
        v.dependent_required(
            validation::rule!(
                "application.template", "template", "CreateApplicationDto"
            ),
            self.template.as_ref().is_some(),
            self.template_data.as_ref().is_some(),
            "templateData",
        );
        v.dependent_required(
            validation::rule!(
                "application.template", "templateData", "CreateApplicationDto"
            ),
            self.template_data.as_ref().is_some(),
            self.template.as_ref().is_some(),
            "template",
        );
    }
}
// @if schemars
codec::json_schema!(
    CreateApplicationDto, "CreateApplicationDto",
    "{\"allOf\":[{\"if\":{\"properties\":{\"template\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"template\"]},\"then\":{\"properties\":{\"templateData\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"templateData\"]}},{\"if\":{\"properties\":{\"templateData\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"templateData\"]},\"then\":{\"properties\":{\"template\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"template\"]}}],\"description\":\"Application to create, either from a template or with its own identifier, protocols and page settings.\",\"properties\":{\"appDescription\":{\"description\":\"Description of the application.\",\"type\":[\"string\",\"null\"]},\"appIdentifier\":{\"description\":\"Unique identifier of the application; required for self-built applications.\",\"type\":[\"string\",\"null\"]},\"appLogo\":{\"description\":\"URL of the application's logo.\",\"type\":[\"string\",\"null\"]},\"appName\":{\"description\":\"Name of the application.\",\"type\":\"string\"},\"appType\":{\"anyOf\":[{\"$ref\":\"ApplicationType\"},{\"type\":\"null\"}],\"default\":\"web\",\"description\":\"Technical type of the application.\"},\"brandingConfig\":{\"anyOf\":[{\"$ref\":\"ApplicationBrandingConfigInputDto\"},{\"type\":\"null\"}],\"description\":\"Appearance of the login pages.\"},\"casConfig\":{\"description\":\"Settings of the CAS protocol.\"},\"casProviderEnabled\":{\"default\":false,\"description\":\"Whether the application acts as a CAS identity provider.\",\"type\":[\"boolean\",\"null\"]},\"defaultProtocol\":{\"anyOf\":[{\"$ref\":\"ApplicationProtocol\"},{\"type\":\"null\"}],\"description\":\"Protocol that the application uses by default.\"},\"initLoginUri\":{\"description\":\"URL that the console or the app panel opens to start the application.\",\"type\":[\"string\",\"number\",\"boolean\",\"null\"]},\"loginConfig\":{\"anyOf\":[{\"$ref\":\"ApplicationLoginConfigInputDto\"},{\"type\":\"null\"}],\"description\":\"Login settings.\"},\"logoutRedirectUris\":{\"description\":\"URLs to which the application may redirect after logout.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"oauthConfig\":{\"description\":\"Settings of the OAuth 2.0 protocol; OIDC is recommended for new applications.\"},\"oauthProviderEnabled\":{\"default\":false,\"description\":\"Whether the application acts as an OAuth 2.0 identity provider.\",\"type\":[\"boolean\",\"null\"]},\"oidcConfig\":{\"default\":{\"access_token_expire\":1209600,\"authorization_code_expire\":600,\"cas_expire\":1209600,\"grant_types\":[\"authorization_code\",\"password\",\"refresh_token\"],\"id_token_encrypted_response_alg\":null,\"id_token_encrypted_response_enc\":null,\"id_token_expire\":1209600,\"id_token_signed_response_alg\":\"HS256\",\"introspection_endpoint_auth_method\":\"client_secret_post\",\"jwks\":null,\"jwks_uri\":null,\"refresh_token_expire\":2592000,\"request_object_encryption_alg\":null,\"request_object_encryption_enc\":null,\"request_object_signing_alg\":null,\"response_types\":[\"code\"],\"revocation_endpoint_auth_method\":\"client_secret_post\",\"skip_consent\":true,\"token_endpoint_auth_method\":\"client_secret_post\",\"userinfo_encrypted_response_alg\":null,\"userinfo_encrypted_response_enc\":null,\"userinfo_signed_response_alg\":null},\"description\":\"Settings of the OpenID Connect protocol.\"},\"redirectUris\":{\"description\":\"URLs to which the application may redirect after login.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"registerConfig\":{\"anyOf\":[{\"$ref\":\"ApplicationRegisterConfigInputDto\"},{\"type\":\"null\"}],\"description\":\"Registration settings.\"},\"samlConfig\":{\"default\":{\"acs\":\"REPLACE ME\",\"authnContextClassRef\":\"urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified\",\"digestAlgorithm\":\"http://www.w3.org/2000/09/xmldsig#sha1\",\"lifetimeInSeconds\":3600,\"nameIdentifierFormat\":\"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified\",\"signatureAlgorithm\":\"http://www.w3.org/2000/09/xmldsig#rsa-sha1\"},\"description\":\"Settings of the SAML protocol.\"},\"samlProviderEnabled\":{\"default\":false,\"description\":\"Whether the application acts as a SAML identity provider.\",\"type\":[\"boolean\",\"null\"]},\"ssoEnabled\":{\"description\":\"Whether single sign-on is enabled.\",\"type\":[\"boolean\",\"null\"]},\"template\":{\"description\":\"Template of the integrated application; required to create one.\",\"type\":[\"string\",\"null\"]},\"templateData\":{\"description\":\"Settings of the integrated application; required to create one.\"}},\"required\":[\"appName\"],\"type\":\"object\"}",
    "ApplicationBrandingConfigInputDto" = ApplicationBrandingConfigInputDto,
    "ApplicationLoginConfigInputDto" = ApplicationLoginConfigInputDto,
    "ApplicationProtocol" = ApplicationProtocol, "ApplicationRegisterConfigInputDto" =
    ApplicationRegisterConfigInputDto, "ApplicationType" = ApplicationType
);
// @end
// @end
