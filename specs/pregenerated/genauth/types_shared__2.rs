// @if genauth-custom-fields genauth-invitations
/// Labels of a field in several languages.
///
/// The schema name is `CustomFieldI18n`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldI18n {
    /// Label of the field by language.
    pub label: LangObject,
}
impl CustomFieldI18n {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(label: impl Into<LangObject>) -> Self {
        Self { label: label.into() }
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, value: impl Into<LangObject>) -> Self {
        self.label = value.into();
        self
    }
}
codec::object!(CustomFieldI18n required_in_requests(0); required[0] label("label"));
impl validation::Validate for CustomFieldI18n {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("label", Some(&self.label));
    }
}
// @if schemars
codec::json_schema!(
    CustomFieldI18n, "CustomFieldI18n",
    "{\"description\":\"Labels of a field in several languages.\",\"properties\":{\"label\":{\"$ref\":\"LangObject\",\"description\":\"Label of the field by language.\"}},\"required\":[\"label\"],\"type\":\"object\"}",
    "LangObject" = LangObject
);
// @end
// @end
// @if genauth-applications genauth-verify
/// Values of `defaultRegisterMethod`. Default registration method.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DefaultRegisterMethod {
    /// `PASSCODE`: One-time code.
    Passcode,
    /// `PASSWORD`: Password.
    Password,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    DefaultRegisterMethod = "DefaultRegisterMethod"; Passcode = "PASSCODE", Password =
    "PASSWORD"
);
// @if schemars
codec::json_schema!(
    DefaultRegisterMethod, "DefaultRegisterMethod",
    "{\"description\":\"Values of `defaultRegisterMethod`. Default registration method.\",\"examples\":[\"PASSCODE\",\"PASSWORD\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-departments genauth-invitations genauth-public-accounts genauth-users
/// Names of a department in several languages.
///
/// The schema name is `DepartmentI18nDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentI18nDto {
    /// Name of the department by language.
    pub name: LangObject,
}
impl DepartmentI18nDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<LangObject>) -> Self {
        Self { name: name.into() }
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<LangObject>) -> Self {
        self.name = value.into();
        self
    }
}
codec::object!(DepartmentI18nDto required_in_requests(0); required[0] name("name"));
impl validation::Validate for DepartmentI18nDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("name", Some(&self.name));
    }
}
// @if schemars
codec::json_schema!(
    DepartmentI18nDto, "DepartmentI18nDto",
    "{\"description\":\"Names of a department in several languages.\",\"properties\":{\"name\":{\"$ref\":\"LangObject\",\"description\":\"Name of the department by language.\"}},\"required\":[\"name\"],\"type\":\"object\"}",
    "LangObject" = LangObject
);
// @end
// @end
// @if genauth-departments genauth-public-accounts genauth-users
/// Type of identifier by which a request names a department.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DepartmentIdType {
    /// `department_id`: ID assigned by the service; `root` is the root department.
    DepartmentId,
    /// `open_department_id`: ID chosen by the caller when the department was created.
    OpenDepartmentId,
    /// `sync_relation`: ID of the department in a synchronized external directory.
    SyncRelation,
    /// `custom_field`: Value of a custom field of the department.
    CustomField,
    /// `code`: Code of the department within its organization.
    Code,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    DepartmentIdType = "DepartmentIdType"; DepartmentId = "department_id",
    OpenDepartmentId = "open_department_id", SyncRelation = "sync_relation", CustomField
    = "custom_field", Code = "code"
);
// @if schemars
codec::json_schema!(
    DepartmentIdType, "DepartmentIdType",
    "{\"description\":\"Type of identifier by which a request names a department.\",\"examples\":[\"department_id\",\"open_department_id\",\"sync_relation\",\"custom_field\",\"code\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-applications genauth-data-permissions genauth-groups genauth-resources genauth-users
/// Values of `effect`. Whether the grant allows or denies access.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Effect {
    /// `ALLOW`: Access is allowed.
    Allow,
    /// `DENY`: Access is denied.
    Deny,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(Effect = "Effect"; Allow = "ALLOW", Deny = "DENY");
// @if schemars
codec::json_schema!(
    Effect, "Effect",
    "{\"description\":\"Values of `effect`. Whether the grant allows or denies access.\",\"examples\":[\"ALLOW\",\"DENY\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-invitations genauth-messages
/// Email template: type, subject, sender, content, validity and template engine.
///
/// The schema name is `EmailTemplateDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateDto {
    /// Template of the email body.
    pub content: String,
    /// Whether the custom template is used instead of the built-in one.
    #[doc(alias = "customizeEnabled")]
    pub customize_enabled: bool,
    /// Validity of the code or link in seconds, minimum 1; applies to verification emails only.
    #[doc(alias = "expiresIn")]
    pub expires_in: Option<i64>,
    /// Name of the email template.
    pub name: String,
    /// URL to redirect to after verification; applies to `FIRST_EMAIL_LOGIN_VERIFY` and
    /// `CONSOLE_CONDUCTED_VERIFY` only.
    #[doc(alias = "redirectTo")]
    pub redirect_to: Option<String>,
    /// Template of the sender's name.
    pub sender: String,
    /// Template of the email subject.
    pub subject: String,
    /// Template engine that renders the template.
    ///
    /// The service uses `"handlebar"` if it is absent.
    #[doc(alias = "tplEngine")]
    pub tpl_engine: Option<EmailTemplateEngine>,
    /// Type of the email template.
    pub r#type: EmailTemplateType,
}
impl EmailTemplateDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        content: impl Into<String>,
        customize_enabled: impl Into<bool>,
        name: impl Into<String>,
        sender: impl Into<String>,
        subject: impl Into<String>,
        r#type: impl Into<EmailTemplateType>,
    ) -> Self {
        Self {
            content: content.into(),
            customize_enabled: customize_enabled.into(),
            name: name.into(),
            sender: sender.into(),
            subject: subject.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
    /// Sets [`customizeEnabled`](Self::customize_enabled).
    #[must_use]
    pub fn with_customize_enabled(mut self, value: impl Into<bool>) -> Self {
        self.customize_enabled = value.into();
        self
    }
    /// Sets [`expiresIn`](Self::expires_in).
    #[must_use]
    pub fn with_expires_in(mut self, value: impl Into<i64>) -> Self {
        self.expires_in = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`redirectTo`](Self::redirect_to).
    #[must_use]
    pub fn with_redirect_to(mut self, value: impl Into<String>) -> Self {
        self.redirect_to = Some(value.into());
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
    EmailTemplateDto; required[0] content("content"), required[1]
    customize_enabled("customizeEnabled"), optional[2] expires_in("expiresIn"),
    required[3] name("name"), optional[4] redirect_to("redirectTo"), required[5]
    sender("sender"), required[6] subject("subject"), optional[7]
    tpl_engine("tplEngine"), required[8] r#type("type")
);
// @if schemars
codec::json_schema!(
    EmailTemplateDto, "EmailTemplateDto",
    "{\"description\":\"Email template: type, subject, sender, content, validity and template engine.\",\"properties\":{\"content\":{\"description\":\"Template of the email body.\",\"type\":\"string\"},\"customizeEnabled\":{\"description\":\"Whether the custom template is used instead of the built-in one.\",\"type\":\"boolean\"},\"expiresIn\":{\"description\":\"Validity of the code or link in seconds, minimum 1; applies to verification emails only.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"name\":{\"description\":\"Name of the email template.\",\"type\":\"string\"},\"redirectTo\":{\"description\":\"URL to redirect to after verification; applies to `FIRST_EMAIL_LOGIN_VERIFY` and `CONSOLE_CONDUCTED_VERIFY` only.\",\"type\":[\"string\",\"null\"]},\"sender\":{\"description\":\"Template of the sender's name.\",\"type\":\"string\"},\"subject\":{\"description\":\"Template of the email subject.\",\"type\":\"string\"},\"tplEngine\":{\"anyOf\":[{\"$ref\":\"EmailTemplateEngine\"},{\"type\":\"null\"}],\"default\":\"handlebar\",\"description\":\"Template engine that renders the template.\"},\"type\":{\"$ref\":\"EmailTemplateType\",\"description\":\"Type of the email template.\"}},\"required\":[\"content\",\"customizeEnabled\",\"name\",\"sender\",\"subject\",\"type\"],\"type\":\"object\"}",
    "EmailTemplateEngine" = EmailTemplateEngine, "EmailTemplateType" = EmailTemplateType
);
// @end
/// Values of `tplEngine`. Template engine that renders the template.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EmailTemplateEngine {
    /// `handlebar`: Handlebars.
    Handlebar,
    /// `ejs`: EJS (Embedded JavaScript templates).
    Ejs,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    EmailTemplateEngine = "EmailTemplateEngine"; Handlebar = "handlebar", Ejs = "ejs"
);
// @if schemars
codec::json_schema!(
    EmailTemplateEngine, "EmailTemplateEngine",
    "{\"description\":\"Values of `tplEngine`. Template engine that renders the template.\",\"examples\":[\"handlebar\",\"ejs\"],\"type\":\"string\"}"
);
// @end
/// Values of `type`. Type of the email template.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EmailTemplateType {
    /// `WELCOME_EMAIL`: Welcome email.
    WelcomeEmail,
    /// `FIRST_CREATED_USER`: Notification of a new account.
    FirstCreatedUser,
    /// `REGISTER_VERIFY_CODE`: Verification code for registration.
    RegisterVerifyCode,
    /// `LOGIN_VERIFY_CODE`: Verification code for login.
    LoginVerifyCode,
    /// `MFA_VERIFY_CODE`: Verification code for multi-factor authentication.
    MfaVerifyCode,
    /// `INFORMATION_COMPLETION_VERIFY_CODE`: Verification code for completing the user profile.
    InformationCompletionVerifyCode,
    /// `FIRST_EMAIL_LOGIN_VERIFY`: Verification of an email address at the first login with it.
    FirstEmailLoginVerify,
    /// `CONSOLE_CONDUCTED_VERIFY`: Verification of an email address, started by an administrator.
    ConsoleConductedVerify,
    /// `USER_PASSWORD_UPDATE_REMIND`: Reminder that the password is about to expire.
    UserPasswordUpdateRemind,
    /// `ADMIN_RESET_USER_PASSWORD_NOTIFICATION`: Notification that an administrator has reset the password.
    AdminResetUserPasswordNotification,
    /// `USER_PASSWORD_RESET_NOTIFICATION`: Notification that the password was reset.
    UserPasswordResetNotification,
    /// `RESET_PASSWORD_VERIFY_CODE`: Verification code for resetting the password.
    ResetPasswordVerifyCode,
    /// `SELF_UNLOCKING_VERIFY_CODE`: Verification code for unlocking the account.
    SelfUnlockingVerifyCode,
    /// `EMAIL_BIND_VERIFY_CODE`: Verification code for binding an email address.
    EmailBindVerifyCode,
    /// `EMAIL_UNBIND_VERIFY_CODE`: Verification code for unbinding an email address.
    EmailUnbindVerifyCode,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    EmailTemplateType = "EmailTemplateType"; WelcomeEmail = "WELCOME_EMAIL",
    FirstCreatedUser = "FIRST_CREATED_USER", RegisterVerifyCode = "REGISTER_VERIFY_CODE",
    LoginVerifyCode = "LOGIN_VERIFY_CODE", MfaVerifyCode = "MFA_VERIFY_CODE",
    InformationCompletionVerifyCode = "INFORMATION_COMPLETION_VERIFY_CODE",
    FirstEmailLoginVerify = "FIRST_EMAIL_LOGIN_VERIFY", ConsoleConductedVerify =
    "CONSOLE_CONDUCTED_VERIFY", UserPasswordUpdateRemind = "USER_PASSWORD_UPDATE_REMIND",
    AdminResetUserPasswordNotification = "ADMIN_RESET_USER_PASSWORD_NOTIFICATION",
    UserPasswordResetNotification = "USER_PASSWORD_RESET_NOTIFICATION",
    ResetPasswordVerifyCode = "RESET_PASSWORD_VERIFY_CODE", SelfUnlockingVerifyCode =
    "SELF_UNLOCKING_VERIFY_CODE", EmailBindVerifyCode = "EMAIL_BIND_VERIFY_CODE",
    EmailUnbindVerifyCode = "EMAIL_UNBIND_VERIFY_CODE"
);
// @if schemars
codec::json_schema!(
    EmailTemplateType, "EmailTemplateType",
    "{\"description\":\"Values of `type`. Type of the email template.\",\"examples\":[\"WELCOME_EMAIL\",\"FIRST_CREATED_USER\",\"REGISTER_VERIFY_CODE\",\"LOGIN_VERIFY_CODE\",\"MFA_VERIFY_CODE\",\"INFORMATION_COMPLETION_VERIFY_CODE\",\"FIRST_EMAIL_LOGIN_VERIFY\",\"CONSOLE_CONDUCTED_VERIFY\",\"USER_PASSWORD_UPDATE_REMIND\",\"ADMIN_RESET_USER_PASSWORD_NOTIFICATION\",\"USER_PASSWORD_RESET_NOTIFICATION\",\"RESET_PASSWORD_VERIFY_CODE\",\"SELF_UNLOCKING_VERIFY_CODE\",\"EMAIL_BIND_VERIFY_CODE\",\"EMAIL_UNBIND_VERIFY_CODE\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-applications genauth-ext-idp genauth-verify
/// Values of `extIdpConnType`. Type of the connection.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtIdpConnType {
    /// `oidc`: OpenID Connect.
    Oidc,
    /// `oauth`: OAuth 2.0.
    Oauth,
    /// `saml`: SAML 2.0.
    Saml,
    /// `ldap`: LDAP directory.
    Ldap,
    /// `ad`: Active Directory.
    Ad,
    /// `cas`: CAS, the Central Authentication Service.
    Cas,
    /// `azure-ad`: Azure Active Directory (Microsoft Entra ID).
    AzureAd,
    /// `alipay`: Alipay, in its mobile app.
    Alipay,
    /// `facebook`: Facebook, on the web.
    Facebook,
    /// `facebook:mobile`: Facebook, in a mobile app.
    FacebookMobile,
    /// `twitter`: Twitter (X), on the web.
    Twitter,
    /// `google:mobile`: Google, in a mobile app.
    GoogleMobile,
    /// `google`: Google, on the web.
    Google,
    /// `wechat:pc`: WeChat, by QR code on a computer.
    WechatPc,
    /// `wechat:mobile`: WeChat, in a mobile app.
    WechatMobile,
    /// `wechat:webpage-authorization`: WeChat, on a page inside the WeChat browser.
    WechatWebpageAuthorization,
    /// `wechatmp-qrcode`: WeChat, by QR code of an official account.
    WechatmpQrcode,
    /// `wechat:miniprogram:default`: WeChat, in a mini program.
    WechatMiniprogramDefault,
    /// `wechat:miniprogram:qrconnect`: WeChat, by QR code of a mini program.
    WechatMiniprogramQrconnect,
    /// `wechat:miniprogram:app-launch`: WeChat, from an app that opens a mini program.
    WechatMiniprogramAppLaunch,
    /// `github`: GitHub, on the web.
    Github,
    /// `github:mobile`: GitHub, in a mobile app.
    GithubMobile,
    /// `qq`: QQ, on the web.
    Qq,
    /// `qq:mobile`: QQ, in a mobile app.
    QqMobile,
    /// `wechatwork:corp:qrconnect`: WeCom, by QR code of the company's own application.
    WechatworkCorpQrconnect,
    /// `wechatwork:agency:qrconnect`: WeCom, by QR code of an application operated by an agency.
    WechatworkAgencyQrconnect,
    /// `wechatwork:service-provider:qrconnect`: WeCom, by QR code of a service provider's application.
    WechatworkServiceProviderQrconnect,
    /// `wechatwork:mobile`: WeCom, in a mobile app.
    WechatworkMobile,
    /// `wechatwork:agency:mobile`: WeCom, in a mobile app operated by an agency.
    WechatworkAgencyMobile,
    /// `dingtalk`: DingTalk, by QR code.
    Dingtalk,
    /// `dingtalk:mobile`: DingTalk, in a mobile app.
    DingtalkMobile,
    /// `dingtalk:provider`: DingTalk, through a service provider's application.
    DingtalkProvider,
    /// `weibo`: Weibo, on the web.
    Weibo,
    /// `weibo:mobile`: Weibo, in a mobile app.
    WeiboMobile,
    /// `apple`: Sign in with Apple, in a mobile app.
    Apple,
    /// `apple:web`: Sign in with Apple, on the web.
    AppleWeb,
    /// `baidu`: Baidu, on the web.
    Baidu,
    /// `baidu:mobile`: Baidu, in a mobile app.
    BaiduMobile,
    /// `lark-internal`: Lark (Feishu), through a custom application of the company.
    LarkInternal,
    /// `lark-public`: Lark (Feishu), through an application from the app store.
    LarkPublic,
    /// `lark-block`: Lark (Feishu), through an application for its workplace.
    LarkBlock,
    /// `gitlab`: GitLab, on the web.
    Gitlab,
    /// `gitlab:mobile`: GitLab, in a mobile app.
    GitlabMobile,
    /// `linkedin`: LinkedIn, on the web.
    Linkedin,
    /// `linkedin:mobile`: LinkedIn, in a mobile app.
    LinkedinMobile,
    /// `slack`: Slack, on the web.
    Slack,
    /// `slack:mobile`: Slack, in a mobile app.
    SlackMobile,
    /// `yidun`: NetEase Yidun, login with the phone number of the SIM card.
    Yidun,
    /// `qingcloud`: QingCloud.
    Qingcloud,
    /// `gitee`: Gitee, on the web.
    Gitee,
    /// `gitee:mobile`: Gitee, in a mobile app.
    GiteeMobile,
    /// `instagram`: Instagram.
    Instagram,
    /// `welink`: Huawei WeLink.
    Welink,
    /// `ad-kerberos`: Active Directory, with Kerberos tickets.
    AdKerberos,
    /// `huawei`: Huawei, on the web.
    Huawei,
    /// `huawei:mobile`: Huawei, in a mobile app.
    HuaweiMobile,
    /// `honor`: Honor.
    Honor,
    /// `xiaomi`: Xiaomi, on the web.
    Xiaomi,
    /// `xiaomi:mobile`: Xiaomi, in a mobile app.
    XiaomiMobile,
    /// `aws`: AWS.
    Aws,
    /// `amazon`: Amazon, on the web.
    Amazon,
    /// `amazon:mobile`: Amazon, in a mobile app.
    AmazonMobile,
    /// `douyin:mobile`: Douyin (TikTok in China), in a mobile app.
    DouyinMobile,
    /// `douyin:miniprogram:default`: Douyin (TikTok in China), in a mini program.
    DouyinMiniprogramDefault,
    /// `kuaishou:mobile`: Kuaishou, in a mobile app.
    KuaishouMobile,
    /// `line:mobile`: LINE, in a mobile app.
    LineMobile,
    /// `oppo:mobile`: OPPO, in a mobile app.
    OppoMobile,
    /// `wechatwork:qrconnect:of:genauth:agency`: WeCom, by QR code of the application that GenAuth operates
    /// as an agency.
    WechatworkQrconnectOfGenauthAgency,
    /// `sdbz`: Provider that the service identifies by this code only.
    Sdbz,
    /// `zjzwfw-qrcode`: Zhejiang government services (`zjzwfw`), by QR code.
    ZjzwfwQrcode,
    /// `zzding`: Zhezhengding (`zzding`), DingTalk for the Zhejiang administration.
    Zzding,
    /// `seeyona8v5`: Seeyon A8 V5.
    Seeyona8v5,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ExtIdpConnType = "ExtIdpConnType"; Oidc = "oidc", Oauth = "oauth", Saml = "saml",
    Ldap = "ldap", Ad = "ad", Cas = "cas", AzureAd = "azure-ad", Alipay = "alipay",
    Facebook = "facebook", FacebookMobile = "facebook:mobile", Twitter = "twitter",
    GoogleMobile = "google:mobile", Google = "google", WechatPc = "wechat:pc",
    WechatMobile = "wechat:mobile", WechatWebpageAuthorization =
    "wechat:webpage-authorization", WechatmpQrcode = "wechatmp-qrcode",
    WechatMiniprogramDefault = "wechat:miniprogram:default", WechatMiniprogramQrconnect =
    "wechat:miniprogram:qrconnect", WechatMiniprogramAppLaunch =
    "wechat:miniprogram:app-launch", Github = "github", GithubMobile = "github:mobile",
    Qq = "qq", QqMobile = "qq:mobile", WechatworkCorpQrconnect =
    "wechatwork:corp:qrconnect", WechatworkAgencyQrconnect =
    "wechatwork:agency:qrconnect", WechatworkServiceProviderQrconnect =
    "wechatwork:service-provider:qrconnect", WechatworkMobile = "wechatwork:mobile",
    WechatworkAgencyMobile = "wechatwork:agency:mobile", Dingtalk = "dingtalk",
    DingtalkMobile = "dingtalk:mobile", DingtalkProvider = "dingtalk:provider", Weibo =
    "weibo", WeiboMobile = "weibo:mobile", Apple = "apple", AppleWeb = "apple:web", Baidu
    = "baidu", BaiduMobile = "baidu:mobile", LarkInternal = "lark-internal", LarkPublic =
    "lark-public", LarkBlock = "lark-block", Gitlab = "gitlab", GitlabMobile =
    "gitlab:mobile", Linkedin = "linkedin", LinkedinMobile = "linkedin:mobile", Slack =
    "slack", SlackMobile = "slack:mobile", Yidun = "yidun", Qingcloud = "qingcloud",
    Gitee = "gitee", GiteeMobile = "gitee:mobile", Instagram = "instagram", Welink =
    "welink", AdKerberos = "ad-kerberos", Huawei = "huawei", HuaweiMobile =
    "huawei:mobile", Honor = "honor", Xiaomi = "xiaomi", XiaomiMobile = "xiaomi:mobile",
    Aws = "aws", Amazon = "amazon", AmazonMobile = "amazon:mobile", DouyinMobile =
    "douyin:mobile", DouyinMiniprogramDefault = "douyin:miniprogram:default",
    KuaishouMobile = "kuaishou:mobile", LineMobile = "line:mobile", OppoMobile =
    "oppo:mobile", WechatworkQrconnectOfGenauthAgency =
    "wechatwork:qrconnect:of:genauth:agency", Sdbz = "sdbz", ZjzwfwQrcode =
    "zjzwfw-qrcode", Zzding = "zzding", Seeyona8v5 = "seeyona8v5"
);
// @if schemars
codec::json_schema!(
    ExtIdpConnType, "ExtIdpConnType",
    "{\"description\":\"Values of `extIdpConnType`. Type of the connection.\",\"examples\":[\"oidc\",\"oauth\",\"saml\",\"ldap\",\"ad\",\"cas\",\"azure-ad\",\"alipay\",\"facebook\",\"facebook:mobile\",\"twitter\",\"google:mobile\",\"google\",\"wechat:pc\",\"wechat:mobile\",\"wechat:webpage-authorization\",\"wechatmp-qrcode\",\"wechat:miniprogram:default\",\"wechat:miniprogram:qrconnect\",\"wechat:miniprogram:app-launch\",\"github\",\"github:mobile\",\"qq\",\"qq:mobile\",\"wechatwork:corp:qrconnect\",\"wechatwork:agency:qrconnect\",\"wechatwork:service-provider:qrconnect\",\"wechatwork:mobile\",\"wechatwork:agency:mobile\",\"dingtalk\",\"dingtalk:mobile\",\"dingtalk:provider\",\"weibo\",\"weibo:mobile\",\"apple\",\"apple:web\",\"baidu\",\"baidu:mobile\",\"lark-internal\",\"lark-public\",\"lark-block\",\"gitlab\",\"gitlab:mobile\",\"linkedin\",\"linkedin:mobile\",\"slack\",\"slack:mobile\",\"yidun\",\"qingcloud\",\"gitee\",\"gitee:mobile\",\"instagram\",\"welink\",\"ad-kerberos\",\"huawei\",\"huawei:mobile\",\"honor\",\"xiaomi\",\"xiaomi:mobile\",\"aws\",\"amazon\",\"amazon:mobile\",\"douyin:mobile\",\"douyin:miniprogram:default\",\"kuaishou:mobile\",\"line:mobile\",\"oppo:mobile\",\"wechatwork:qrconnect:of:genauth:agency\",\"sdbz\",\"zjzwfw-qrcode\",\"zzding\",\"seeyona8v5\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-applications genauth-departments genauth-ext-idp genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users genauth-verify
/// Values of `extIdpType`. Type of the identity provider.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtIdpType {
    /// `oidc`: OpenID Connect.
    Oidc,
    /// `oauth2`: OAuth 2.0.
    Oauth2,
    /// `saml`: SAML 2.0.
    Saml,
    /// `ldap`: LDAP directory.
    Ldap,
    /// `ad`: Active Directory.
    Ad,
    /// `cas`: CAS, the Central Authentication Service.
    Cas,
    /// `azure-ad`: Azure Active Directory (Microsoft Entra ID).
    AzureAd,
    /// `wechat`: WeChat.
    Wechat,
    /// `google`: Google.
    Google,
    /// `qq`: QQ.
    Qq,
    /// `wechatwork`: WeCom (WeChat Work).
    Wechatwork,
    /// `dingtalk`: DingTalk.
    Dingtalk,
    /// `weibo`: Weibo.
    Weibo,
    /// `github`: GitHub.
    Github,
    /// `alipay`: Alipay.
    Alipay,
    /// `apple`: Sign in with Apple.
    Apple,
    /// `baidu`: Baidu.
    Baidu,
    /// `lark`: Lark (Feishu).
    Lark,
    /// `gitlab`: GitLab.
    Gitlab,
    /// `twitter`: Twitter (X).
    Twitter,
    /// `facebook`: Facebook.
    Facebook,
    /// `slack`: Slack.
    Slack,
    /// `linkedin`: LinkedIn.
    Linkedin,
    /// `yidun`: NetEase Yidun, login with the phone number of the SIM card.
    Yidun,
    /// `qingcloud`: QingCloud.
    Qingcloud,
    /// `gitee`: Gitee.
    Gitee,
    /// `instagram`: Instagram.
    Instagram,
    /// `welink`: Huawei WeLink.
    Welink,
    /// `huawei`: Huawei.
    Huawei,
    /// `honor`: Honor.
    Honor,
    /// `xiaomi`: Xiaomi.
    Xiaomi,
    /// `oppo`: OPPO.
    Oppo,
    /// `aws`: AWS.
    Aws,
    /// `amazon`: Amazon.
    Amazon,
    /// `douyin`: Douyin (TikTok in China).
    Douyin,
    /// `kuaishou`: Kuaishou.
    Kuaishou,
    /// `line`: LINE.
    Line,
    /// `sdbz`: Provider that the service identifies by this code only.
    Sdbz,
    /// `zjzwfw`: Zhejiang government services (`zjzwfw`).
    Zjzwfw,
    /// `zzding`: Zhezhengding (`zzding`), DingTalk for the Zhejiang administration.
    Zzding,
    /// `seeyona8v5`: Seeyon A8 V5.
    Seeyona8v5,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ExtIdpType = "ExtIdpType"; Oidc = "oidc", Oauth2 = "oauth2", Saml = "saml", Ldap =
    "ldap", Ad = "ad", Cas = "cas", AzureAd = "azure-ad", Wechat = "wechat", Google =
    "google", Qq = "qq", Wechatwork = "wechatwork", Dingtalk = "dingtalk", Weibo =
    "weibo", Github = "github", Alipay = "alipay", Apple = "apple", Baidu = "baidu", Lark
    = "lark", Gitlab = "gitlab", Twitter = "twitter", Facebook = "facebook", Slack =
    "slack", Linkedin = "linkedin", Yidun = "yidun", Qingcloud = "qingcloud", Gitee =
    "gitee", Instagram = "instagram", Welink = "welink", Huawei = "huawei", Honor =
    "honor", Xiaomi = "xiaomi", Oppo = "oppo", Aws = "aws", Amazon = "amazon", Douyin =
    "douyin", Kuaishou = "kuaishou", Line = "line", Sdbz = "sdbz", Zjzwfw = "zjzwfw",
    Zzding = "zzding", Seeyona8v5 = "seeyona8v5"
);
// @if schemars
codec::json_schema!(
    ExtIdpType, "ExtIdpType",
    "{\"description\":\"Values of `extIdpType`. Type of the identity provider.\",\"examples\":[\"oidc\",\"oauth2\",\"saml\",\"ldap\",\"ad\",\"cas\",\"azure-ad\",\"wechat\",\"google\",\"qq\",\"wechatwork\",\"dingtalk\",\"weibo\",\"github\",\"alipay\",\"apple\",\"baidu\",\"lark\",\"gitlab\",\"twitter\",\"facebook\",\"slack\",\"linkedin\",\"yidun\",\"qingcloud\",\"gitee\",\"instagram\",\"welink\",\"huawei\",\"honor\",\"xiaomi\",\"oppo\",\"aws\",\"amazon\",\"douyin\",\"kuaishou\",\"line\",\"sdbz\",\"zjzwfw\",\"zzding\",\"seeyona8v5\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-applications genauth-departments genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users
/// Values of `gender`. Gender of the user: `M` (male), `F` (female) or `U` (unknown).
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Gender {
    /// `M`: Male.
    M,
    /// `F`: Female.
    F,
    /// `U`: Unknown.
    U,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(Gender = "Gender"; M = "M", F = "F", U = "U");
// @if schemars
codec::json_schema!(
    Gender, "Gender",
    "{\"description\":\"Values of `gender`. Gender of the user: `M` (male), `F` (female) or `U` (unknown).\",\"examples\":[\"M\",\"F\",\"U\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth
/// Invitation policy in responses; the upstream document does not describe its content.
///
/// The schema name is `GetInvitationPolicyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetInvitationPolicyDto {
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: Option<String>,
    /// ID of the roster; selects the settings that applied when its invitations were sent.
    #[doc(alias = "rosterId")]
    pub roster_id: Option<String>,
    /// Whether to include the user who created the object.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
}
impl GetInvitationPolicyDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
        self.roster_id = Some(value.into());
        self
    }
    /// Sets [`withCreatorDetail`](Self::with_creator_detail).
    #[must_use]
    pub fn with_with_creator_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_creator_detail = Some(value.into());
        self
    }
}
impl Default for GetInvitationPolicyDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetInvitationPolicyDto; optional[0] policy_id("policyId"), optional[1]
    roster_id("rosterId"), optional[2] with_creator_detail("withCreatorDetail")
);
// @if schemars
codec::json_schema!(
    GetInvitationPolicyDto, "GetInvitationPolicyDto",
    "{\"description\":\"Invitation policy in responses; the upstream document does not describe its content.\",\"properties\":{\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":[\"string\",\"null\"]},\"rosterId\":{\"description\":\"ID of the roster; selects the settings that applied when its invitations were sent.\",\"type\":[\"string\",\"null\"]},\"withCreatorDetail\":{\"description\":\"Whether to include the user who created the object.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
// @if genauth-applications genauth-mfa
/// Response with the multi-factor trigger data of a user.
///
/// The schema name is `GetMapInfoRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMapInfoRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetMfaInfoDataDto,
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
impl GetMapInfoRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetMfaInfoDataDto>,
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
    pub fn with_data(mut self, value: impl Into<GetMfaInfoDataDto>) -> Self {
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
    GetMapInfoRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetMapInfoRespDto, "GetMapInfoRespDto",
    "{\"description\":\"Response with the multi-factor trigger data of a user.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetMfaInfoDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetMfaInfoDataDto" = GetMfaInfoDataDto
);
// @end
/// Multi-factor trigger data of a user: token, contact data, enabled factors and the application's policies.
///
/// The schema name is `GetMfaInfoDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetMfaInfoDataDto {
    /// Authentication factors that the application offers.
    #[doc(alias = "applicationMfa")]
    pub application_mfa: Vec<ApplicationMfaDto>,
    /// Whether face recognition is enabled as a second factor.
    #[doc(alias = "faceMfaEnabled")]
    pub face_mfa_enabled: Option<bool>,
    /// Email address enrolled as a second factor.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "mfaEmail")]
    pub mfa_email: codec::Nullable<String>,
    /// Phone number enrolled as a second factor.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "mfaPhone")]
    pub mfa_phone: codec::Nullable<String>,
    /// Country code of the phone number enrolled as a second factor.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "mfaPhoneCountryCode")]
    pub mfa_phone_country_code: codec::Nullable<String>,
    /// Token that identifies the pending multi-factor authentication.
    ///
    /// Has at least 1 character. Is a secret: `Debug` output redacts it.
    #[doc(alias = "mfaToken")]
    pub mfa_token: String,
    /// Nickname of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub nickname: codec::Nullable<String>,
    /// Phone number of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub phone: codec::Nullable<String>,
    /// Country code of the phone number, for example `+86`; required outside mainland China.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: codec::Nullable<String>,
    /// Whether one-time passwords are enabled as a second factor.
    #[doc(alias = "totpMfaEnabled")]
    pub totp_mfa_enabled: Option<bool>,
    /// Username of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub username: codec::Nullable<String>,
}
impl GetMfaInfoDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        application_mfa: impl IntoIterator<Item = impl Into<ApplicationMfaDto>>,
        mfa_token: impl Into<String>,
    ) -> Self {
        Self {
            application_mfa: codec::collect_list(application_mfa),
            mfa_token: mfa_token.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`applicationMfa`](Self::application_mfa).
    #[must_use]
    pub fn with_application_mfa(
        mut self,
        value: impl IntoIterator<Item = impl Into<ApplicationMfaDto>>,
    ) -> Self {
        self.application_mfa = codec::collect_list(value);
        self
    }
    /// Sets [`faceMfaEnabled`](Self::face_mfa_enabled).
    #[must_use]
    pub fn with_face_mfa_enabled(mut self, value: impl Into<bool>) -> Self {
        self.face_mfa_enabled = Some(value.into());
        self
    }
    /// Sets [`mfaEmail`](Self::mfa_email).
    #[must_use]
    pub fn with_mfa_email(mut self, value: impl Into<codec::Nullable<String>>) -> Self {
        self.mfa_email = value.into();
        self
    }
    /// Sets [`mfaPhone`](Self::mfa_phone).
    #[must_use]
    pub fn with_mfa_phone(mut self, value: impl Into<codec::Nullable<String>>) -> Self {
        self.mfa_phone = value.into();
        self
    }
    /// Sets [`mfaPhoneCountryCode`](Self::mfa_phone_country_code).
    #[must_use]
    pub fn with_mfa_phone_country_code(
        mut self,
        value: impl Into<codec::Nullable<String>>,
    ) -> Self {
        self.mfa_phone_country_code = value.into();
        self
    }
    /// Sets [`mfaToken`](Self::mfa_token).
    #[must_use]
    pub fn with_mfa_token(mut self, value: impl Into<String>) -> Self {
        self.mfa_token = value.into();
        self
    }
    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    pub fn with_nickname(mut self, value: impl Into<codec::Nullable<String>>) -> Self {
        self.nickname = value.into();
        self
    }
    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<codec::Nullable<String>>) -> Self {
        self.phone = value.into();
        self
    }
    /// Sets [`phoneCountryCode`](Self::phone_country_code).
    #[must_use]
    pub fn with_phone_country_code(
        mut self,
        value: impl Into<codec::Nullable<String>>,
    ) -> Self {
        self.phone_country_code = value.into();
        self
    }
    /// Sets [`totpMfaEnabled`](Self::totp_mfa_enabled).
    #[must_use]
    pub fn with_totp_mfa_enabled(mut self, value: impl Into<bool>) -> Self {
        self.totp_mfa_enabled = Some(value.into());
        self
    }
    /// Sets [`username`](Self::username).
    #[must_use]
    pub fn with_username(mut self, value: impl Into<codec::Nullable<String>>) -> Self {
        self.username = value.into();
        self
    }
}
codec::object!(
    GetMfaInfoDataDto required_in_requests(0, 5); required[0]
    application_mfa("applicationMfa"), optional[1] face_mfa_enabled("faceMfaEnabled"),
    nullable[2, Redacted] mfa_email("mfaEmail"), nullable[3, Redacted]
    mfa_phone("mfaPhone"), nullable[4, Redacted]
    mfa_phone_country_code("mfaPhoneCountryCode"), required[5, Redacted]
    mfa_token("mfaToken"), nullable[6, Redacted] nickname("nickname"), nullable[7,
    Redacted] phone("phone"), nullable[8, Redacted]
    phone_country_code("phoneCountryCode"), optional[9]
    totp_mfa_enabled("totpMfaEnabled"), nullable[10, Redacted] username("username")
);
impl validation::Validate for GetMfaInfoDataDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("applicationMfa", Some(&self.application_mfa));
        v.length(
            validation::rule!(
                "set-mfa-status.mfa-token", "mfaToken", "GetMfaInfoDataDto"
            ),
            Some(&self.mfa_token),
            Some(1),
            None,
        );
        crate::genauth::rules::users::phone(
            v,
            "phone",
            self.phone.as_ref(),
            self.phone_country_code.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    GetMfaInfoDataDto, "GetMfaInfoDataDto",
    "{\"description\":\"Multi-factor trigger data of a user: token, contact data, enabled factors and the application's policies.\",\"properties\":{\"applicationMfa\":{\"description\":\"Authentication factors that the application offers.\",\"items\":{\"$ref\":\"ApplicationMfaDto\"},\"type\":\"array\"},\"faceMfaEnabled\":{\"description\":\"Whether face recognition is enabled as a second factor.\",\"type\":[\"boolean\",\"null\"]},\"mfaEmail\":{\"description\":\"Email address enrolled as a second factor.\",\"type\":[\"string\",\"null\"]},\"mfaPhone\":{\"description\":\"Phone number enrolled as a second factor.\",\"type\":[\"string\",\"null\"]},\"mfaPhoneCountryCode\":{\"description\":\"Country code of the phone number enrolled as a second factor.\",\"type\":[\"string\",\"null\"]},\"mfaToken\":{\"description\":\"Token that identifies the pending multi-factor authentication.\",\"minLength\":1,\"type\":\"string\"},\"nickname\":{\"description\":\"Nickname of the user.\",\"type\":[\"string\",\"null\"]},\"phone\":{\"description\":\"Phone number of the user.\",\"type\":[\"string\",\"null\"]},\"phoneCountryCode\":{\"description\":\"Country code of the phone number, for example `+86`; required outside mainland China.\",\"type\":[\"string\",\"null\"]},\"totpMfaEnabled\":{\"description\":\"Whether one-time passwords are enabled as a second factor.\",\"type\":[\"boolean\",\"null\"]},\"username\":{\"description\":\"Username of the user.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"applicationMfa\",\"mfaToken\"],\"type\":\"object\"}",
    "ApplicationMfaDto" = ApplicationMfaDto
);
// @end
// @end
// @if genauth-groups genauth-public-accounts genauth-users
/// Response with a page of groups.
///
/// The schema name is `GroupPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GroupPagingDto,
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
impl GroupPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GroupPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<GroupPagingDto>) -> Self {
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
    GroupPaginatedRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GroupPaginatedRespDto, "GroupPaginatedRespDto",
    "{\"description\":\"Response with a page of groups.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GroupPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GroupPagingDto" = GroupPagingDto
);
// @end
/// Page of groups.
///
/// The schema name is `GroupPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupPagingDto {
    /// Items of this page.
    pub list: Vec<ResGroupDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl GroupPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ResGroupDto>>,
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
        value: impl IntoIterator<Item = impl Into<ResGroupDto>>,
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
    GroupPagingDto; required[0] list("list"), required[1] total_count("totalCount")
);
impl crate::pagination::Page for GroupPagingDto {
    type Item = ResGroupDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[ResGroupDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<ResGroupDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    GroupPagingDto, "GroupPagingDto",
    "{\"description\":\"Page of groups.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"ResGroupDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "ResGroupDto" = ResGroupDto
);
// @end
// @end
// @if genauth-applications genauth-verify
/// Values of `guardVersion`. Version of the login component.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GuardVersion {
    /// `Advanced`: Current login page.
    Advanced,
    /// `Classical`: Previous login page.
    Classical,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    GuardVersion = "GuardVersion"; Advanced = "Advanced", Classical = "Classical"
);
// @if schemars
codec::json_schema!(
    GuardVersion, "GuardVersion",
    "{\"description\":\"Values of `guardVersion`. Version of the login component.\",\"examples\":[\"Advanced\",\"Classical\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-applications genauth-departments genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users
/// Identity of a user at an external identity provider, with its data and tokens.
///
/// The schema name is `IdentityDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDto {
    /// Access token issued by the external identity provider for this identity.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "accessToken")]
    pub access_token: Option<String>,
    /// ID of the external identity provider.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// ID of the external identity.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "identityId")]
    pub identity_id: String,
    /// IDs of the connections that the identity was obtained through.
    #[doc(alias = "originConnIds")]
    pub origin_conn_ids: Vec<String>,
    /// Type of the external identity provider.
    pub provider: ExtIdpType,
    /// Refresh token issued by the external identity provider for this identity.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "refreshToken")]
    pub refresh_token: Option<String>,
    /// Type of the identity, for example `openid` or `unionid`.
    pub r#type: String,
    /// ID of the user at the external identity provider.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userIdInIdp")]
    pub user_id_in_idp: String,
    /// User data at the external identity provider.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userInfoInIdp")]
    pub user_info_in_idp: codec::Value,
}
impl IdentityDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        ext_idp_id: impl Into<String>,
        identity_id: impl Into<String>,
        origin_conn_ids: impl IntoIterator<Item = impl Into<String>>,
        provider: impl Into<ExtIdpType>,
        r#type: impl Into<String>,
        user_id_in_idp: impl Into<String>,
        user_info_in_idp: impl Into<codec::Value>,
    ) -> Self {
        Self {
            ext_idp_id: ext_idp_id.into(),
            identity_id: identity_id.into(),
            origin_conn_ids: codec::collect_list(origin_conn_ids),
            provider: provider.into(),
            r#type: r#type.into(),
            user_id_in_idp: user_id_in_idp.into(),
            user_info_in_idp: user_info_in_idp.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`accessToken`](Self::access_token).
    #[must_use]
    pub fn with_access_token(mut self, value: impl Into<String>) -> Self {
        self.access_token = Some(value.into());
        self
    }
    /// Sets [`extIdpId`](Self::ext_idp_id).
    #[must_use]
    pub fn with_ext_idp_id(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_id = value.into();
        self
    }
    /// Sets [`identityId`](Self::identity_id).
    #[must_use]
    pub fn with_identity_id(mut self, value: impl Into<String>) -> Self {
        self.identity_id = value.into();
        self
    }
    /// Sets [`originConnIds`](Self::origin_conn_ids).
    #[must_use]
    pub fn with_origin_conn_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.origin_conn_ids = codec::collect_list(value);
        self
    }
    /// Sets [`provider`](Self::provider).
    #[must_use]
    pub fn with_provider(mut self, value: impl Into<ExtIdpType>) -> Self {
        self.provider = value.into();
        self
    }
    /// Sets [`refreshToken`](Self::refresh_token).
    #[must_use]
    pub fn with_refresh_token(mut self, value: impl Into<String>) -> Self {
        self.refresh_token = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets [`userIdInIdp`](Self::user_id_in_idp).
    #[must_use]
    pub fn with_user_id_in_idp(mut self, value: impl Into<String>) -> Self {
        self.user_id_in_idp = value.into();
        self
    }
    /// Sets [`userInfoInIdp`](Self::user_info_in_idp).
    #[must_use]
    pub fn with_user_info_in_idp(mut self, value: impl Into<codec::Value>) -> Self {
        self.user_info_in_idp = value.into();
        self
    }
}
codec::object!(
    IdentityDto; optional[0, Redacted] access_token("accessToken"), required[1]
    ext_idp_id("extIdpId"), required[2, Redacted] identity_id("identityId"), required[3]
    origin_conn_ids("originConnIds"), required[4] provider("provider"), optional[5,
    Redacted] refresh_token("refreshToken"), required[6] r#type("type"), required[7,
    Redacted] user_id_in_idp("userIdInIdp"), required[8, Redacted]
    user_info_in_idp("userInfoInIdp")
);
// @if schemars
codec::json_schema!(
    IdentityDto, "IdentityDto",
    "{\"description\":\"Identity of a user at an external identity provider, with its data and tokens.\",\"properties\":{\"accessToken\":{\"description\":\"Access token issued by the external identity provider for this identity.\",\"type\":[\"string\",\"null\"]},\"extIdpId\":{\"description\":\"ID of the external identity provider.\",\"type\":\"string\"},\"identityId\":{\"description\":\"ID of the external identity.\",\"type\":\"string\"},\"originConnIds\":{\"description\":\"IDs of the connections that the identity was obtained through.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"provider\":{\"$ref\":\"ExtIdpType\",\"description\":\"Type of the external identity provider.\"},\"refreshToken\":{\"description\":\"Refresh token issued by the external identity provider for this identity.\",\"type\":[\"string\",\"null\"]},\"type\":{\"description\":\"Type of the identity, for example `openid` or `unionid`.\",\"type\":\"string\"},\"userIdInIdp\":{\"description\":\"ID of the user at the external identity provider.\",\"type\":\"string\"},\"userInfoInIdp\":{\"description\":\"User data at the external identity provider.\"}},\"required\":[\"extIdpId\",\"identityId\",\"originConnIds\",\"provider\",\"type\",\"userIdInIdp\",\"userInfoInIdp\"],\"type\":\"object\"}",
    "ExtIdpType" = ExtIdpType
);
// @end
// @end
// @if genauth
/// Post that an invitation policy assigns: code, name and description.
///
/// The schema name is `InvitationPostRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationPostRespDto {
    /// Code of the post.
    pub code: String,
    /// Description of the post.
    pub description: Option<String>,
    /// ID of the post.
    pub id: String,
    /// Name of the post.
    pub name: String,
}
impl InvitationPostRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            id: id.into(),
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
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
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
    InvitationPostRespDto; required[0] code("code"), optional[1]
    description("description"), required[2] id("id"), required[3] name("name")
);
// @if schemars
codec::json_schema!(
    InvitationPostRespDto, "InvitationPostRespDto",
    "{\"description\":\"Post that an invitation policy assigns: code, name and description.\",\"properties\":{\"code\":{\"description\":\"Code of the post.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the post.\",\"type\":[\"string\",\"null\"]},\"id\":{\"description\":\"ID of the post.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the post.\",\"type\":\"string\"}},\"required\":[\"code\",\"id\",\"name\"],\"type\":\"object\"}"
);
// @end
// @end
// @if genauth-access-keys genauth-applications genauth-approvals genauth-asa-accounts genauth-custom-fields genauth-data-permissions genauth-departments genauth-devices genauth-ext-idp genauth-groups genauth-invitations genauth-mfa genauth-organizations genauth-public-accounts genauth-resources genauth-roles genauth-tenants genauth-users genauth-webhooks genauth-whitelists
/// Whether an operation succeeded.
///
/// The schema name is `IsSuccessDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsSuccessDto {
    /// Whether the operation succeeded.
    pub success: bool,
}
impl IsSuccessDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(success: impl Into<bool>) -> Self {
        Self { success: success.into() }
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(IsSuccessDto; required[0] success("success"));
// @if schemars
codec::json_schema!(
    IsSuccessDto, "IsSuccessDto",
    "{\"description\":\"Whether an operation succeeded.\",\"properties\":{\"success\":{\"description\":\"Whether the operation succeeded.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
// @end
// @if genauth-access-keys genauth-applications genauth-approvals genauth-asa-accounts genauth-custom-fields genauth-data-permissions genauth-departments genauth-devices genauth-ext-idp genauth-groups genauth-invitations genauth-mfa genauth-organizations genauth-public-accounts genauth-resources genauth-roles genauth-tenants genauth-users genauth-webhooks
/// Response that reports only whether the operation succeeded.
///
/// The schema name is `IsSuccessRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsSuccessRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: IsSuccessDto,
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
impl IsSuccessRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<IsSuccessDto>,
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
    pub fn with_data(mut self, value: impl Into<IsSuccessDto>) -> Self {
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
    IsSuccessRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    IsSuccessRespDto, "IsSuccessRespDto",
    "{\"description\":\"Response that reports only whether the operation succeeded.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"IsSuccessDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "IsSuccessDto" = IsSuccessDto
);
// @end
// @end
// @if genauth-custom-fields genauth-departments genauth-invitations genauth-organizations genauth-public-accounts genauth-users
/// Localized text in Chinese (simplified and traditional), English and Japanese.
///
/// The schema name is `LangObject`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LangObject {
    /// Text in English.
    #[doc(alias = "en-US")]
    pub en_us: LangUnit,
    /// Text in Japanese.
    #[doc(alias = "ja-JP")]
    pub ja_jp: LangUnit,
    /// Text in Simplified Chinese.
    #[doc(alias = "zh-CN")]
    pub zh_cn: LangUnit,
    /// Text in Traditional Chinese.
    #[doc(alias = "zh-TW")]
    pub zh_tw: LangUnit,
}
impl LangObject {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        en_us: impl Into<LangUnit>,
        ja_jp: impl Into<LangUnit>,
        zh_cn: impl Into<LangUnit>,
        zh_tw: impl Into<LangUnit>,
    ) -> Self {
        Self {
            en_us: en_us.into(),
            ja_jp: ja_jp.into(),
            zh_cn: zh_cn.into(),
            zh_tw: zh_tw.into(),
        }
    }
    /// Sets [`en-US`](Self::en_us).
    #[must_use]
    pub fn with_en_us(mut self, value: impl Into<LangUnit>) -> Self {
        self.en_us = value.into();
        self
    }
    /// Sets [`ja-JP`](Self::ja_jp).
    #[must_use]
    pub fn with_ja_jp(mut self, value: impl Into<LangUnit>) -> Self {
        self.ja_jp = value.into();
        self
    }
    /// Sets [`zh-CN`](Self::zh_cn).
    #[must_use]
    pub fn with_zh_cn(mut self, value: impl Into<LangUnit>) -> Self {
        self.zh_cn = value.into();
        self
    }
    /// Sets [`zh-TW`](Self::zh_tw).
    #[must_use]
    pub fn with_zh_tw(mut self, value: impl Into<LangUnit>) -> Self {
        self.zh_tw = value.into();
        self
    }
}
codec::object!(
    LangObject required_in_requests(0, 1, 2, 3); required[0] en_us("en-US"), required[1]
    ja_jp("ja-JP"), required[2] zh_cn("zh-CN"), required[3] zh_tw("zh-TW")
);
impl validation::Validate for LangObject {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("en-US", Some(&self.en_us));
        v.property("ja-JP", Some(&self.ja_jp));
        v.property("zh-CN", Some(&self.zh_cn));
        v.property("zh-TW", Some(&self.zh_tw));
    }
}
// @if schemars
codec::json_schema!(
    LangObject, "LangObject",
    "{\"description\":\"Localized text in Chinese (simplified and traditional), English and Japanese.\",\"properties\":{\"en-US\":{\"$ref\":\"LangUnit\",\"description\":\"Text in English.\"},\"ja-JP\":{\"$ref\":\"LangUnit\",\"description\":\"Text in Japanese.\"},\"zh-CN\":{\"$ref\":\"LangUnit\",\"description\":\"Text in Simplified Chinese.\"},\"zh-TW\":{\"$ref\":\"LangUnit\",\"description\":\"Text in Traditional Chinese.\"}},\"required\":[\"en-US\",\"ja-JP\",\"zh-CN\",\"zh-TW\"],\"type\":\"object\"}",
    "LangUnit" = LangUnit
);
// @end
// @end
