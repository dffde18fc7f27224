// @if genauth-public-accounts genauth-users
/// Type of the user identifier for setting departments.
///
/// The schema name is `SetUserDepartmentsOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserDepartmentsOptionsDto {
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl SetUserDepartmentsOptionsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl Default for SetUserDepartmentsOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    SetUserDepartmentsOptionsDto required_in_requests(); optional[0]
    user_id_type("userIdType")
);
impl validation::Validate for SetUserDepartmentsOptionsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SetUserDepartmentsOptionsDto, "SetUserDepartmentsOptionsDto",
    "{\"description\":\"Type of the user identifier for setting departments.\",\"properties\":{\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
// @end
// @if genauth-departments genauth-public-accounts genauth-users
/// Sort direction of departments and their members.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SortDirection {
    /// `Asc`: Ascending.
    Asc,
    /// `Desc`: Descending.
    Desc,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(SortDirection = "SortDirection"; Asc = "Asc", Desc = "Desc");
// @if schemars
codec::json_schema!(
    SortDirection, "SortDirection",
    "{\"description\":\"Sort direction of departments and their members.\",\"examples\":[\"Asc\",\"Desc\"],\"type\":\"string\"}"
);
// @end
/// Values of `order`. Sort direction.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SortOrder {
    /// `desc`: Descending.
    Desc,
    /// `asc`: Ascending.
    Asc,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(SortOrder = "SortOrder"; Desc = "desc", Asc = "asc");
// @if schemars
codec::json_schema!(
    SortOrder, "SortOrder",
    "{\"description\":\"Values of `order`. Sort direction.\",\"examples\":[\"desc\",\"asc\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-public-accounts genauth-users
/// Sort field and direction of a search.
///
/// The schema name is `SortingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SortingDto {
    /// Field to sort by.
    pub field: UserSortField,
    /// Sort direction.
    pub order: SortOrder,
}
impl SortingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(field: impl Into<UserSortField>, order: impl Into<SortOrder>) -> Self {
        Self {
            field: field.into(),
            order: order.into(),
        }
    }
    /// Sets [`field`](Self::field).
    #[must_use]
    pub fn with_field(mut self, value: impl Into<UserSortField>) -> Self {
        self.field = value.into();
        self
    }
    /// Sets [`order`](Self::order).
    #[must_use]
    pub fn with_order(mut self, value: impl Into<SortOrder>) -> Self {
        self.order = value.into();
        self
    }
}
codec::object!(
    SortingDto required_in_requests(0, 1); required[0] field("field"), required[1]
    order("order")
);
impl validation::Validate for SortingDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SortingDto, "SortingDto",
    "{\"description\":\"Sort field and direction of a search.\",\"properties\":{\"field\":{\"$ref\":\"UserSortField\",\"description\":\"Field to sort by.\"},\"order\":{\"$ref\":\"SortOrder\",\"description\":\"Sort direction.\"}},\"required\":[\"field\",\"order\"],\"type\":\"object\"}",
    "SortOrder" = SortOrder, "UserSortField" = UserSortField
);
// @end
// @end
// @if genauth-applications genauth-data-permissions
/// Values of `targetType`. Type of the subject.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SubjectType {
    /// `USER`: User, by user ID.
    User,
    /// `ROLE`: Role, by code.
    Role,
    /// `GROUP`: Group, by code.
    Group,
    /// `ORG`: Organization or department, by department ID.
    Org,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    SubjectType = "SubjectType"; User = "USER", Role = "ROLE", Group = "GROUP", Org =
    "ORG"
);
// @if schemars
codec::json_schema!(
    SubjectType, "SubjectType",
    "{\"description\":\"Values of `targetType`. Type of the subject.\",\"examples\":[\"USER\",\"ROLE\",\"GROUP\",\"ORG\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-departments genauth-users
/// Values of `provider`. External directory whose sync relation is deleted.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SyncProvider {
    /// `wechatwork`: WeCom (WeChat Work).
    Wechatwork,
    /// `dingtalk`: DingTalk.
    Dingtalk,
    /// `lark`: Lark (Feishu).
    Lark,
    /// `welink`: Huawei WeLink.
    Welink,
    /// `ldap`: LDAP directory.
    Ldap,
    /// `active-directory`: Active Directory.
    ActiveDirectory,
    /// `italent`: iTalent by Beisen.
    Italent,
    /// `xiaoshouyi`: Xiaoshouyi.
    Xiaoshouyi,
    /// `maycur`: Maycur.
    Maycur,
    /// `scim`: SCIM service.
    Scim,
    /// `moka`: Moka.
    Moka,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    SyncProvider = "SyncProvider"; Wechatwork = "wechatwork", Dingtalk = "dingtalk", Lark
    = "lark", Welink = "welink", Ldap = "ldap", ActiveDirectory = "active-directory",
    Italent = "italent", Xiaoshouyi = "xiaoshouyi", Maycur = "maycur", Scim = "scim",
    Moka = "moka"
);
// @if schemars
codec::json_schema!(
    SyncProvider, "SyncProvider",
    "{\"description\":\"Values of `provider`. External directory whose sync relation is deleted.\",\"examples\":[\"wechatwork\",\"dingtalk\",\"lark\",\"welink\",\"ldap\",\"active-directory\",\"italent\",\"xiaoshouyi\",\"maycur\",\"scim\",\"moka\"],\"type\":\"string\"}"
);
// @end
/// Response with the sync relations of a user.
///
/// The schema name is `SyncRelationListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SyncRelationListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<UserSyncRelationDto>,
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
impl SyncRelationListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<UserSyncRelationDto>>,
        message: impl Into<String>,
        status_code: impl Into<i64>,
    ) -> Self {
        Self {
            data: codec::collect_list(data),
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
        value: impl IntoIterator<Item = impl Into<UserSyncRelationDto>>,
    ) -> Self {
        self.data = codec::collect_list(value);
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
    SyncRelationListRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    SyncRelationListRespDto, "SyncRelationListRespDto",
    "{\"description\":\"Response with the sync relations of a user.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"UserSyncRelationDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserSyncRelationDto" = UserSyncRelationDto
);
// @end
// @end
// @if genauth-asa-accounts genauth-custom-fields genauth-resources genauth-roles
/// Values of `targetType`. Type of the target.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TargetType {
    /// `USER`: User, by user ID.
    User,
    /// `ROLE`: Role, by code.
    Role,
    /// `GROUP`: Group, by code.
    Group,
    /// `DEPARTMENT`: Department, by department ID.
    Department,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    TargetType = "TargetType"; User = "USER", Role = "ROLE", Group = "GROUP", Department
    = "DEPARTMENT"
);
// @if schemars
codec::json_schema!(
    TargetType, "TargetType",
    "{\"description\":\"Values of `targetType`. Type of the target.\",\"examples\":[\"USER\",\"ROLE\",\"GROUP\",\"DEPARTMENT\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-invitations genauth-messages
/// Email template to store: type, subject, sender, content, validity and engine.
///
/// The schema name is `UpdateEmailTemplateDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateEmailTemplateDto {
    /// Template of the email body.
    pub content: String,
    /// Whether the custom template is used instead of the built-in one.
    #[doc(alias = "customizeEnabled")]
    pub customize_enabled: bool,
    /// Validity of the code or link in seconds, minimum 1; applies to verification emails only.
    ///
    /// Is at least 1.
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
impl UpdateEmailTemplateDto {
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
    UpdateEmailTemplateDto required_in_requests(0, 1, 3, 5, 6, 8); required[0]
    content("content"), required[1] customize_enabled("customizeEnabled"), optional[2]
    expires_in("expiresIn"), required[3] name("name"), optional[4]
    redirect_to("redirectTo"), required[5] sender("sender"), required[6]
    subject("subject"), optional[7] tpl_engine("tplEngine"), required[8] r#type("type")
);
impl validation::Validate for UpdateEmailTemplateDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!(
                "email-template.expiry", "expiresIn", "UpdateEmailTemplateDto"
            ),
            self.expires_in.as_ref().copied(),
            Some(1),
            None,
        );
        v.allowed_only_if(
            validation::warning!(
                "email-template.expiry", "redirectTo", "UpdateEmailTemplateDto"
            ),
            matches!(
                codec::as_text(& self.r#type), Some("FIRST_EMAIL_LOGIN_VERIFY" |
                "CONSOLE_CONDUCTED_VERIFY")
            ),
            self.redirect_to.as_ref().is_some(),
            "type",
            "FIRST_EMAIL_LOGIN_VERIFY` or `CONSOLE_CONDUCTED_VERIFY",
        );
    }
}
// @if schemars
codec::json_schema!(
    UpdateEmailTemplateDto, "UpdateEmailTemplateDto",
    "{\"description\":\"Email template to store: type, subject, sender, content, validity and engine.\",\"properties\":{\"content\":{\"description\":\"Template of the email body.\",\"type\":\"string\"},\"customizeEnabled\":{\"description\":\"Whether the custom template is used instead of the built-in one.\",\"type\":\"boolean\"},\"expiresIn\":{\"description\":\"Validity of the code or link in seconds, minimum 1; applies to verification emails only.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"name\":{\"description\":\"Name of the email template.\",\"type\":\"string\"},\"redirectTo\":{\"description\":\"URL to redirect to after verification; applies to `FIRST_EMAIL_LOGIN_VERIFY` and `CONSOLE_CONDUCTED_VERIFY` only.\",\"type\":[\"string\",\"null\"]},\"sender\":{\"description\":\"Template of the sender's name.\",\"type\":\"string\"},\"subject\":{\"description\":\"Template of the email subject.\",\"type\":\"string\"},\"tplEngine\":{\"anyOf\":[{\"$ref\":\"EmailTemplateEngine\"},{\"type\":\"null\"}],\"default\":\"handlebar\",\"description\":\"Template engine that renders the template.\"},\"type\":{\"$ref\":\"EmailTemplateType\",\"description\":\"Type of the email template.\"}},\"required\":[\"content\",\"customizeEnabled\",\"name\",\"sender\",\"subject\",\"type\"],\"type\":\"object\",\"x-warning\":{\"allOf\":[{\"if\":{\"not\":{\"properties\":{\"type\":{\"enum\":[\"FIRST_EMAIL_LOGIN_VERIFY\",\"CONSOLE_CONDUCTED_VERIFY\"]}},\"required\":[\"type\"]}},\"then\":{\"properties\":{\"redirectTo\":{\"type\":\"null\"}}}}]}}",
    "EmailTemplateEngine" = EmailTemplateEngine, "EmailTemplateType" = EmailTemplateType
);
// @end
// @end
// @if genauth-posts genauth-public-accounts
/// User or public account, and a post.
///
/// The schema name is `UserConnectionPostDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserConnectionPostDto {
    /// ID of the post.
    #[doc(alias = "postId")]
    pub post_id: String,
    /// ID of the user or public account.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl UserConnectionPostDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(post_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            post_id: post_id.into(),
            user_id: user_id.into(),
        }
    }
    /// Sets [`postId`](Self::post_id).
    #[must_use]
    pub fn with_post_id(mut self, value: impl Into<String>) -> Self {
        self.post_id = value.into();
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
    UserConnectionPostDto required_in_requests(0, 1); required[0] post_id("postId"),
    required[1, Redacted] user_id("userId")
);
impl validation::Validate for UserConnectionPostDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UserConnectionPostDto, "UserConnectionPostDto",
    "{\"description\":\"User or public account, and a post.\",\"properties\":{\"postId\":{\"description\":\"ID of the post.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user or public account.\",\"type\":\"string\"}},\"required\":[\"postId\",\"userId\"],\"type\":\"object\"}"
);
// @end
// @end
// @if genauth-public-accounts genauth-users
/// Response with a page of a user's departments.
///
/// The schema name is `UserDepartmentPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserDepartmentPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: UserDepartmentPagingDto,
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
impl UserDepartmentPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<UserDepartmentPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<UserDepartmentPagingDto>) -> Self {
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
    UserDepartmentPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserDepartmentPaginatedRespDto, "UserDepartmentPaginatedRespDto",
    "{\"description\":\"Response with a page of a user's departments.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"UserDepartmentPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserDepartmentPagingDto" = UserDepartmentPagingDto
);
// @end
/// Page of a user's departments.
///
/// The schema name is `UserDepartmentPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserDepartmentPagingDto {
    /// Departments on this page.
    pub list: Vec<UserDepartmentRespDto>,
    /// Total number of departments across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl UserDepartmentPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<UserDepartmentRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<UserDepartmentRespDto>>,
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
    UserDepartmentPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for UserDepartmentPagingDto {
    type Item = UserDepartmentRespDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[UserDepartmentRespDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<UserDepartmentRespDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    UserDepartmentPagingDto, "UserDepartmentPagingDto",
    "{\"description\":\"Page of a user's departments.\",\"properties\":{\"list\":{\"description\":\"Departments on this page.\",\"items\":{\"$ref\":\"UserDepartmentRespDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of departments across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "UserDepartmentRespDto" = UserDepartmentRespDto
);
// @end
/// Department of a user: identifiers, position in the tree, and the user's role in it.
///
/// The schema name is `UserDepartmentRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserDepartmentRespDto {
    /// Code of the department, unique within the organization.
    pub code: String,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: codec::Timestamp,
    /// Custom field values of the department by key; the keys must be defined first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
    /// Codes of the departments from the top level down to this one.
    #[doc(alias = "departmentCodePath")]
    pub department_code_path: Vec<String>,
    /// ID of the department, assigned by the service.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// IDs of the departments from the top level down to this one.
    #[doc(alias = "departmentIdPath")]
    pub department_id_path: Vec<String>,
    /// Names of the departments from the top level down to this one.
    #[doc(alias = "departmentNamePath")]
    pub department_name_path: Vec<String>,
    /// Description of the department.
    pub description: String,
    /// Name of the department by language.
    pub i18n: Option<DepartmentI18nDto>,
    /// Whether the user leads the department.
    #[doc(alias = "isLeader")]
    pub is_leader: bool,
    /// Whether this is the main department of the user.
    #[doc(alias = "isMainDepartment")]
    pub is_main_department: bool,
    /// Whether this is the root department of the organization.
    #[doc(alias = "isRoot")]
    pub is_root: bool,
    /// Whether the department is virtual.
    #[doc(alias = "isVirtualNode")]
    pub is_virtual_node: bool,
    /// Time at which the user joined the department, in ISO 8601 format (UTC).
    #[doc(alias = "joinedAt")]
    pub joined_at: codec::Timestamp,
    /// Name of the department.
    pub name: String,
    /// Custom ID of the department, chosen by the caller.
    #[doc(alias = "openDepartmentId")]
    pub open_department_id: Option<String>,
    /// Code of the organization that the department belongs to.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
}
impl UserDepartmentRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        code: impl Into<String>,
        created_at: impl Into<codec::Timestamp>,
        department_id: impl Into<String>,
        description: impl Into<String>,
        is_leader: impl Into<bool>,
        is_main_department: impl Into<bool>,
        is_root: impl Into<bool>,
        is_virtual_node: impl Into<bool>,
        joined_at: impl Into<codec::Timestamp>,
        name: impl Into<String>,
        organization_code: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            created_at: created_at.into(),
            department_id: department_id.into(),
            description: description.into(),
            is_leader: is_leader.into(),
            is_main_department: is_main_department.into(),
            is_root: is_root.into(),
            is_virtual_node: is_virtual_node.into(),
            joined_at: joined_at.into(),
            name: name.into(),
            organization_code: organization_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`departmentCodePath`](Self::department_code_path).
    #[must_use]
    pub fn with_department_code_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_code_path = codec::collect_list(value);
        self
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = value.into();
        self
    }
    /// Sets [`departmentIdPath`](Self::department_id_path).
    #[must_use]
    pub fn with_department_id_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_id_path = codec::collect_list(value);
        self
    }
    /// Sets [`departmentNamePath`](Self::department_name_path).
    #[must_use]
    pub fn with_department_name_path(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_name_path = codec::collect_list(value);
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets [`i18n`](Self::i18n).
    #[must_use]
    pub fn with_i18n(mut self, value: impl Into<DepartmentI18nDto>) -> Self {
        self.i18n = Some(value.into());
        self
    }
    /// Sets [`isLeader`](Self::is_leader).
    #[must_use]
    pub fn with_is_leader(mut self, value: impl Into<bool>) -> Self {
        self.is_leader = value.into();
        self
    }
    /// Sets [`isMainDepartment`](Self::is_main_department).
    #[must_use]
    pub fn with_is_main_department(mut self, value: impl Into<bool>) -> Self {
        self.is_main_department = value.into();
        self
    }
    /// Sets [`isRoot`](Self::is_root).
    #[must_use]
    pub fn with_is_root(mut self, value: impl Into<bool>) -> Self {
        self.is_root = value.into();
        self
    }
    /// Sets [`isVirtualNode`](Self::is_virtual_node).
    #[must_use]
    pub fn with_is_virtual_node(mut self, value: impl Into<bool>) -> Self {
        self.is_virtual_node = value.into();
        self
    }
    /// Sets [`joinedAt`](Self::joined_at).
    #[must_use]
    pub fn with_joined_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.joined_at = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
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
}
codec::object!(
    UserDepartmentRespDto; required[0] code("code"), required[1] created_at("createdAt"),
    optional[2, Redacted] custom_data("customData"), collection[3]
    department_code_path("departmentCodePath"), required[4]
    department_id("departmentId"), collection[5] department_id_path("departmentIdPath"),
    collection[6] department_name_path("departmentNamePath"), required[7]
    description("description"), optional[8] i18n("i18n"), required[9]
    is_leader("isLeader"), required[10] is_main_department("isMainDepartment"),
    required[11] is_root("isRoot"), required[12] is_virtual_node("isVirtualNode"),
    required[13] joined_at("joinedAt"), required[14] name("name"), optional[15]
    open_department_id("openDepartmentId"), required[16]
    organization_code("organizationCode")
);
// @if schemars
codec::json_schema!(
    UserDepartmentRespDto, "UserDepartmentRespDto",
    "{\"description\":\"Department of a user: identifiers, position in the tree, and the user's role in it.\",\"properties\":{\"code\":{\"description\":\"Code of the department, unique within the organization.\",\"type\":\"string\"},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"customData\":{\"description\":\"Custom field values of the department by key; the keys must be defined first.\"},\"departmentCodePath\":{\"description\":\"Codes of the departments from the top level down to this one.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"departmentId\":{\"description\":\"ID of the department, assigned by the service.\",\"type\":\"string\"},\"departmentIdPath\":{\"description\":\"IDs of the departments from the top level down to this one.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"departmentNamePath\":{\"description\":\"Names of the departments from the top level down to this one.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"description\":{\"description\":\"Description of the department.\",\"type\":\"string\"},\"i18n\":{\"anyOf\":[{\"$ref\":\"DepartmentI18nDto\"},{\"type\":\"null\"}],\"description\":\"Name of the department by language.\"},\"isLeader\":{\"description\":\"Whether the user leads the department.\",\"type\":\"boolean\"},\"isMainDepartment\":{\"description\":\"Whether this is the main department of the user.\",\"type\":\"boolean\"},\"isRoot\":{\"description\":\"Whether this is the root department of the organization.\",\"type\":\"boolean\"},\"isVirtualNode\":{\"description\":\"Whether the department is virtual.\",\"type\":\"boolean\"},\"joinedAt\":{\"description\":\"Time at which the user joined the department, in ISO 8601 format (UTC).\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the department.\",\"type\":\"string\"},\"openDepartmentId\":{\"description\":\"Custom ID of the department, chosen by the caller.\",\"type\":[\"string\",\"null\"]},\"organizationCode\":{\"description\":\"Code of the organization that the department belongs to.\",\"type\":\"string\"}},\"required\":[\"code\",\"createdAt\",\"departmentId\",\"description\",\"isLeader\",\"isMainDepartment\",\"isRoot\",\"isVirtualNode\",\"joinedAt\",\"name\",\"organizationCode\"],\"type\":\"object\"}",
    "DepartmentI18nDto" = DepartmentI18nDto
);
// @end
/// Sort field for the departments of a user.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserDepartmentSortField {
    /// `DepartmentCreatedAt`: Time at which the department was created.
    DepartmentCreatedAt,
    /// `JoinDepartmentAt`: Time at which the user joined the department.
    JoinDepartmentAt,
    /// `DepartmentName`: Name of the department.
    DepartmentName,
    /// `DepartmemtCode`: Code of the department; spelled this way in the API.
    DepartmemtCode,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    UserDepartmentSortField = "UserDepartmentSortField"; DepartmentCreatedAt =
    "DepartmentCreatedAt", JoinDepartmentAt = "JoinDepartmentAt", DepartmentName =
    "DepartmentName", DepartmemtCode = "DepartmemtCode"
);
// @if schemars
codec::json_schema!(
    UserDepartmentSortField, "UserDepartmentSortField",
    "{\"description\":\"Sort field for the departments of a user.\",\"examples\":[\"DepartmentCreatedAt\",\"JoinDepartmentAt\",\"DepartmentName\",\"DepartmemtCode\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-applications genauth-departments genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users
/// User: identifiers, profile, status, login data, identities and custom data.
///
/// The schema name is `UserDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserDto {
    /// Address of the user, in one line.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub address: Option<String>,
    /// Date of birth, in `yyyy-MM-dd` format.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub birthdate: Option<String>,
    /// User agent string of the browser used at the last login.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub browser: Option<String>,
    /// City in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub city: Option<String>,
    /// Company for which the user works.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub company: Option<String>,
    /// Country in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub country: Option<String>,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: codec::Timestamp,
    /// Custom field values by key; the keys must be defined as custom fields first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
    /// IDs of the departments that the user belongs to.
    #[doc(alias = "departmentIds")]
    pub department_ids: Vec<String>,
    /// Device used at the last login.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub device: Option<String>,
    /// Email address, case-insensitive and unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub email: Option<String>,
    /// Whether the email address has been verified.
    #[doc(alias = "emailVerified")]
    pub email_verified: bool,
    /// ID of the user in an external system, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// Family name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "familyName")]
    pub family_name: Option<String>,
    /// Full address in one line.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub formatted: Option<String>,
    /// Gender of the user: `M` (male), `F` (female) or `U` (unknown).
    ///
    /// Is personal data: `Debug` output redacts it.
    pub gender: Gender,
    /// Given name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// External identities of the user.
    pub identities: Vec<IdentityDto>,
    /// Identity card number of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// IP address of the last login.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "lastIp")]
    pub last_ip: Option<String>,
    /// Time of the last login.
    #[doc(alias = "lastLogin")]
    pub last_login: Option<codec::Timestamp>,
    /// ID of the application of the last login.
    #[doc(alias = "lastLoginApp")]
    pub last_login_app: Option<String>,
    /// Time of the last multi-factor authentication.
    #[doc(alias = "lastMfaTime")]
    pub last_mfa_time: Option<codec::Timestamp>,
    /// Locale of the user, for example `en-US`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub locale: Option<String>,
    /// Total number of logins.
    #[doc(alias = "loginsCount")]
    pub logins_count: Option<i64>,
    /// ID of the user's main department.
    #[doc(alias = "mainDepartmentId")]
    pub main_department_id: Option<String>,
    /// Field values of the user model by key; the keys must be defined first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "metadataSource")]
    pub metadata_source: Option<codec::Value>,
    /// Middle name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "middleName")]
    pub middle_name: Option<String>,
    /// Real name of the user; does not have to be unique.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: Option<String>,
    /// Nickname of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub nickname: Option<String>,
    /// Time at which the password was last set.
    #[doc(alias = "passwordLastSetAt")]
    pub password_last_set_at: Option<codec::Timestamp>,
    /// Password strength as a number.
    #[doc(alias = "passwordSecurityLevel")]
    pub password_security_level: Option<i64>,
    /// Phone number without country code, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub phone: Option<String>,
    /// Country code of the phone number, for example `+86`; required outside mainland China.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Whether the phone number has been verified.
    #[doc(alias = "phoneVerified")]
    pub phone_verified: bool,
    /// URL of the avatar.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub photo: Option<String>,
    /// IDs of the posts.
    #[doc(alias = "postIdList")]
    pub post_id_list: Vec<String>,
    /// Postal code of the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// Preferred username, the OIDC claim `preferred_username`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// Profile page of the user, the OIDC claim `profile`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub profile: Option<String>,
    /// Province in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub province: Option<String>,
    /// Region in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub region: Option<String>,
    /// Methods by which the user registered.
    #[doc(alias = "registerSource")]
    pub register_source: Vec<String>,
    /// Whether the user must set a new password at the next login.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "resetPasswordOnNextLogin")]
    pub reset_password_on_next_login: Option<bool>,
    /// Time at which the user registered.
    #[doc(alias = "signedUp")]
    pub signed_up: Option<String>,
    /// Status of the account.
    pub status: UserStatus,
    /// Time at which the account status last changed.
    #[doc(alias = "statusChangedAt")]
    pub status_changed_at: Option<codec::Timestamp>,
    /// Street part of the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// IDs of the tenants that the user belongs to, if requested with `withTenantIds`.
    #[doc(alias = "tenantIds")]
    pub tenant_ids: Vec<String>,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: codec::Timestamp,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// ID of the application or synchronization task that the user was created from.
    #[doc(alias = "userSourceId")]
    pub user_source_id: Option<String>,
    /// How the user was created.
    #[doc(alias = "userSourceType")]
    pub user_source_type: UserSourceType,
    /// Username, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub username: Option<String>,
    /// Web page of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub website: Option<String>,
    /// Employment status of the user.
    #[doc(alias = "workStatus")]
    pub work_status: WorkStatus,
    /// Time zone of the user, for example `GMT-08:00`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub zoneinfo: Option<String>,
}
impl UserDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        created_at: impl Into<codec::Timestamp>,
        email_verified: impl Into<bool>,
        gender: impl Into<Gender>,
        phone_verified: impl Into<bool>,
        status: impl Into<UserStatus>,
        updated_at: impl Into<codec::Timestamp>,
        user_id: impl Into<String>,
        user_source_type: impl Into<UserSourceType>,
        work_status: impl Into<WorkStatus>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            email_verified: email_verified.into(),
            gender: gender.into(),
            phone_verified: phone_verified.into(),
            status: status.into(),
            updated_at: updated_at.into(),
            user_id: user_id.into(),
            user_source_type: user_source_type.into(),
            work_status: work_status.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`birthdate`](Self::birthdate).
    #[must_use]
    pub fn with_birthdate(mut self, value: impl Into<String>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets [`browser`](Self::browser).
    #[must_use]
    pub fn with_browser(mut self, value: impl Into<String>) -> Self {
        self.browser = Some(value.into());
        self
    }
    /// Sets [`city`](Self::city).
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`company`](Self::company).
    #[must_use]
    pub fn with_company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = Some(value.into());
        self
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
    /// Sets [`device`](Self::device).
    #[must_use]
    pub fn with_device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`emailVerified`](Self::email_verified).
    #[must_use]
    pub fn with_email_verified(mut self, value: impl Into<bool>) -> Self {
        self.email_verified = value.into();
        self
    }
    /// Sets [`externalId`](Self::external_id).
    #[must_use]
    pub fn with_external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets [`familyName`](Self::family_name).
    #[must_use]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Sets [`formatted`](Self::formatted).
    #[must_use]
    pub fn with_formatted(mut self, value: impl Into<String>) -> Self {
        self.formatted = Some(value.into());
        self
    }
    /// Sets [`gender`](Self::gender).
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = value.into();
        self
    }
    /// Sets [`givenName`](Self::given_name).
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Sets [`identities`](Self::identities).
    #[must_use]
    pub fn with_identities(
        mut self,
        value: impl IntoIterator<Item = impl Into<IdentityDto>>,
    ) -> Self {
        self.identities = codec::collect_list(value);
        self
    }
    /// Sets [`identityNumber`](Self::identity_number).
    #[must_use]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        self.identity_number = Some(value.into());
        self
    }
    /// Sets [`lastIp`](Self::last_ip).
    #[must_use]
    pub fn with_last_ip(mut self, value: impl Into<String>) -> Self {
        self.last_ip = Some(value.into());
        self
    }
    /// Sets [`lastLogin`](Self::last_login).
    #[must_use]
    pub fn with_last_login(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.last_login = Some(value.into());
        self
    }
    /// Sets [`lastLoginApp`](Self::last_login_app).
    #[must_use]
    pub fn with_last_login_app(mut self, value: impl Into<String>) -> Self {
        self.last_login_app = Some(value.into());
        self
    }
    /// Sets [`lastMfaTime`](Self::last_mfa_time).
    #[must_use]
    pub fn with_last_mfa_time(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.last_mfa_time = Some(value.into());
        self
    }
    /// Sets [`locale`](Self::locale).
    #[must_use]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets [`loginsCount`](Self::logins_count).
    #[must_use]
    pub fn with_logins_count(mut self, value: impl Into<i64>) -> Self {
        self.logins_count = Some(value.into());
        self
    }
    /// Sets [`mainDepartmentId`](Self::main_department_id).
    #[must_use]
    pub fn with_main_department_id(mut self, value: impl Into<String>) -> Self {
        self.main_department_id = Some(value.into());
        self
    }
    /// Sets [`metadataSource`](Self::metadata_source).
    #[must_use]
    pub fn with_metadata_source(mut self, value: impl Into<codec::Value>) -> Self {
        self.metadata_source = Some(value.into());
        self
    }
    /// Sets [`middleName`](Self::middle_name).
    #[must_use]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`passwordLastSetAt`](Self::password_last_set_at).
    #[must_use]
    pub fn with_password_last_set_at(
        mut self,
        value: impl Into<codec::Timestamp>,
    ) -> Self {
        self.password_last_set_at = Some(value.into());
        self
    }
    /// Sets [`passwordSecurityLevel`](Self::password_security_level).
    #[must_use]
    pub fn with_password_security_level(mut self, value: impl Into<i64>) -> Self {
        self.password_security_level = Some(value.into());
        self
    }
    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets [`phoneCountryCode`](Self::phone_country_code).
    #[must_use]
    pub fn with_phone_country_code(mut self, value: impl Into<String>) -> Self {
        self.phone_country_code = Some(value.into());
        self
    }
    /// Sets [`phoneVerified`](Self::phone_verified).
    #[must_use]
    pub fn with_phone_verified(mut self, value: impl Into<bool>) -> Self {
        self.phone_verified = value.into();
        self
    }
    /// Sets [`photo`](Self::photo).
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
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
    /// Sets [`postalCode`](Self::postal_code).
    #[must_use]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`preferredUsername`](Self::preferred_username).
    #[must_use]
    pub fn with_preferred_username(mut self, value: impl Into<String>) -> Self {
        self.preferred_username = Some(value.into());
        self
    }
    /// Sets [`profile`](Self::profile).
    #[must_use]
    pub fn with_profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets [`province`](Self::province).
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets [`registerSource`](Self::register_source).
    #[must_use]
    pub fn with_register_source(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.register_source = codec::collect_list(value);
        self
    }
    /// Sets [`resetPasswordOnNextLogin`](Self::reset_password_on_next_login).
    #[must_use]
    pub fn with_reset_password_on_next_login(mut self, value: impl Into<bool>) -> Self {
        self.reset_password_on_next_login = Some(value.into());
        self
    }
    /// Sets [`signedUp`](Self::signed_up).
    #[must_use]
    pub fn with_signed_up(mut self, value: impl Into<String>) -> Self {
        self.signed_up = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets [`statusChangedAt`](Self::status_changed_at).
    #[must_use]
    pub fn with_status_changed_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.status_changed_at = Some(value.into());
        self
    }
    /// Sets [`streetAddress`](Self::street_address).
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets [`tenantIds`](Self::tenant_ids).
    #[must_use]
    pub fn with_tenant_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tenant_ids = codec::collect_list(value);
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`userSourceId`](Self::user_source_id).
    #[must_use]
    pub fn with_user_source_id(mut self, value: impl Into<String>) -> Self {
        self.user_source_id = Some(value.into());
        self
    }
    /// Sets [`userSourceType`](Self::user_source_type).
    #[must_use]
    pub fn with_user_source_type(mut self, value: impl Into<UserSourceType>) -> Self {
        self.user_source_type = value.into();
        self
    }
    /// Sets [`username`](Self::username).
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets [`website`](Self::website).
    #[must_use]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
    /// Sets [`workStatus`](Self::work_status).
    #[must_use]
    pub fn with_work_status(mut self, value: impl Into<WorkStatus>) -> Self {
        self.work_status = value.into();
        self
    }
    /// Sets [`zoneinfo`](Self::zoneinfo).
    #[must_use]
    pub fn with_zoneinfo(mut self, value: impl Into<String>) -> Self {
        self.zoneinfo = Some(value.into());
        self
    }
}
codec::object!(
    UserDto; optional[0, Redacted] address("address"), optional[1, Redacted]
    birthdate("birthdate"), optional[2, Redacted] browser("browser"), optional[3,
    Redacted] city("city"), optional[4, Redacted] company("company"), optional[5,
    Redacted] country("country"), required[6] created_at("createdAt"), optional[7,
    Redacted] custom_data("customData"), collection[8] department_ids("departmentIds"),
    optional[9, Redacted] device("device"), optional[10, Redacted] email("email"),
    required[11] email_verified("emailVerified"), optional[12, Redacted]
    external_id("externalId"), optional[13, Redacted] family_name("familyName"),
    optional[14, Redacted] formatted("formatted"), required[15, Redacted]
    gender("gender"), optional[16, Redacted] given_name("givenName"), collection[17]
    identities("identities"), optional[18, Redacted] identity_number("identityNumber"),
    optional[19, Redacted] last_ip("lastIp"), optional[20] last_login("lastLogin"),
    optional[21] last_login_app("lastLoginApp"), optional[22]
    last_mfa_time("lastMfaTime"), optional[23, Redacted] locale("locale"), optional[24]
    logins_count("loginsCount"), optional[25] main_department_id("mainDepartmentId"),
    optional[26, Redacted] metadata_source("metadataSource"), optional[27, Redacted]
    middle_name("middleName"), optional[28, Redacted] name("name"), optional[29,
    Redacted] nickname("nickname"), optional[30]
    password_last_set_at("passwordLastSetAt"), optional[31]
    password_security_level("passwordSecurityLevel"), optional[32, Redacted]
    phone("phone"), optional[33, Redacted] phone_country_code("phoneCountryCode"),
    required[34] phone_verified("phoneVerified"), optional[35, Redacted] photo("photo"),
    collection[36] post_id_list("postIdList"), optional[37, Redacted]
    postal_code("postalCode"), optional[38, Redacted]
    preferred_username("preferredUsername"), optional[39, Redacted] profile("profile"),
    optional[40, Redacted] province("province"), optional[41, Redacted] region("region"),
    collection[42] register_source("registerSource"), optional[43]
    reset_password_on_next_login("resetPasswordOnNextLogin"), optional[44]
    signed_up("signedUp"), required[45] status("status"), optional[46]
    status_changed_at("statusChangedAt"), optional[47, Redacted]
    street_address("streetAddress"), optional[48] tenant_id("tenantId"), collection[49]
    tenant_ids("tenantIds"), required[50] updated_at("updatedAt"), required[51, Redacted]
    user_id("userId"), optional[52] user_source_id("userSourceId"), required[53]
    user_source_type("userSourceType"), optional[54, Redacted] username("username"),
    optional[55, Redacted] website("website"), required[56] work_status("workStatus"),
    optional[57, Redacted] zoneinfo("zoneinfo")
);
// @if schemars
codec::json_schema!(
    UserDto, "UserDto",
    "{\"description\":\"User: identifiers, profile, status, login data, identities and custom data.\",\"properties\":{\"address\":{\"description\":\"Address of the user, in one line.\",\"type\":[\"string\",\"null\"]},\"birthdate\":{\"description\":\"Date of birth, in `yyyy-MM-dd` format.\",\"type\":[\"string\",\"null\"]},\"browser\":{\"description\":\"User agent string of the browser used at the last login.\",\"type\":[\"string\",\"null\"]},\"city\":{\"description\":\"City in which the user lives.\",\"type\":[\"string\",\"null\"]},\"company\":{\"description\":\"Company for which the user works.\",\"type\":[\"string\",\"null\"]},\"country\":{\"description\":\"Country in which the user lives.\",\"type\":[\"string\",\"null\"]},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"customData\":{\"description\":\"Custom field values by key; the keys must be defined as custom fields first.\"},\"departmentIds\":{\"description\":\"IDs of the departments that the user belongs to.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"device\":{\"description\":\"Device used at the last login.\",\"type\":[\"string\",\"null\"]},\"email\":{\"description\":\"Email address, case-insensitive and unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"emailVerified\":{\"description\":\"Whether the email address has been verified.\",\"type\":\"boolean\"},\"externalId\":{\"description\":\"ID of the user in an external system, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"familyName\":{\"description\":\"Family name of the user.\",\"type\":[\"string\",\"null\"]},\"formatted\":{\"description\":\"Full address in one line.\",\"type\":[\"string\",\"null\"]},\"gender\":{\"$ref\":\"Gender\",\"description\":\"Gender of the user: `M` (male), `F` (female) or `U` (unknown).\"},\"givenName\":{\"description\":\"Given name of the user.\",\"type\":[\"string\",\"null\"]},\"identities\":{\"description\":\"External identities of the user.\",\"items\":{\"$ref\":\"IdentityDto\"},\"type\":[\"array\",\"null\"]},\"identityNumber\":{\"description\":\"Identity card number of the user.\",\"type\":[\"string\",\"null\"]},\"lastIp\":{\"description\":\"IP address of the last login.\",\"type\":[\"string\",\"null\"]},\"lastLogin\":{\"description\":\"Time of the last login.\",\"type\":[\"string\",\"null\"]},\"lastLoginApp\":{\"description\":\"ID of the application of the last login.\",\"type\":[\"string\",\"null\"]},\"lastMfaTime\":{\"description\":\"Time of the last multi-factor authentication.\",\"type\":[\"string\",\"null\"]},\"locale\":{\"description\":\"Locale of the user, for example `en-US`.\",\"type\":[\"string\",\"null\"]},\"loginsCount\":{\"description\":\"Total number of logins.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"mainDepartmentId\":{\"description\":\"ID of the user's main department.\",\"type\":[\"string\",\"null\"]},\"metadataSource\":{\"description\":\"Field values of the user model by key; the keys must be defined first.\"},\"middleName\":{\"description\":\"Middle name of the user.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Real name of the user; does not have to be unique.\",\"type\":[\"string\",\"null\"]},\"nickname\":{\"description\":\"Nickname of the user.\",\"type\":[\"string\",\"null\"]},\"passwordLastSetAt\":{\"description\":\"Time at which the password was last set.\",\"type\":[\"string\",\"null\"]},\"passwordSecurityLevel\":{\"description\":\"Password strength as a number.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"phone\":{\"description\":\"Phone number without country code, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"phoneCountryCode\":{\"description\":\"Country code of the phone number, for example `+86`; required outside mainland China.\",\"type\":[\"string\",\"null\"]},\"phoneVerified\":{\"description\":\"Whether the phone number has been verified.\",\"type\":\"boolean\"},\"photo\":{\"description\":\"URL of the avatar.\",\"type\":[\"string\",\"null\"]},\"postIdList\":{\"description\":\"IDs of the posts.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"postalCode\":{\"description\":\"Postal code of the address.\",\"type\":[\"string\",\"null\"]},\"preferredUsername\":{\"description\":\"Preferred username, the OIDC claim `preferred_username`.\",\"type\":[\"string\",\"null\"]},\"profile\":{\"description\":\"Profile page of the user, the OIDC claim `profile`.\",\"type\":[\"string\",\"null\"]},\"province\":{\"description\":\"Province in which the user lives.\",\"type\":[\"string\",\"null\"]},\"region\":{\"description\":\"Region in which the user lives.\",\"type\":[\"string\",\"null\"]},\"registerSource\":{\"description\":\"Methods by which the user registered.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"resetPasswordOnNextLogin\":{\"default\":false,\"description\":\"Whether the user must set a new password at the next login.\",\"type\":[\"boolean\",\"null\"]},\"signedUp\":{\"description\":\"Time at which the user registered.\",\"type\":[\"string\",\"null\"]},\"status\":{\"$ref\":\"UserStatus\",\"description\":\"Status of the account.\"},\"statusChangedAt\":{\"description\":\"Time at which the account status last changed.\",\"type\":[\"string\",\"null\"]},\"streetAddress\":{\"description\":\"Street part of the address.\",\"type\":[\"string\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"tenantIds\":{\"description\":\"IDs of the tenants that the user belongs to, if requested with `withTenantIds`.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userSourceId\":{\"description\":\"ID of the application or synchronization task that the user was created from.\",\"type\":[\"string\",\"null\"]},\"userSourceType\":{\"$ref\":\"UserSourceType\",\"description\":\"How the user was created.\"},\"username\":{\"description\":\"Username, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"website\":{\"description\":\"Web page of the user.\",\"type\":[\"string\",\"null\"]},\"workStatus\":{\"$ref\":\"WorkStatus\",\"description\":\"Employment status of the user.\"},\"zoneinfo\":{\"description\":\"Time zone of the user, for example `GMT-08:00`.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"createdAt\",\"emailVerified\",\"gender\",\"phoneVerified\",\"status\",\"updatedAt\",\"userId\",\"userSourceType\",\"workStatus\"],\"type\":\"object\"}",
    "Gender" = Gender, "IdentityDto" = IdentityDto, "UserSourceType" = UserSourceType,
    "UserStatus" = UserStatus, "WorkStatus" = WorkStatus
);
// @end
// @end
