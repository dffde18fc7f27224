// @if genauth-public-accounts
/// Values of `field`. Field to compare.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PublicAccountFilterField {
    /// `id`: ID of the public account.
    Id,
    /// `phone`: Phone number.
    Phone,
    /// `email`: Email address.
    Email,
    /// `username`: Username.
    Username,
    /// `externalId`: ID in the caller's system.
    ExternalId,
    /// `name`: Name.
    Name,
    /// `status`: Status of the account.
    Status,
    /// `gender`: Gender.
    Gender,
    /// `birthdate`: Date of birth.
    Birthdate,
    /// `givenName`: Given name.
    GivenName,
    /// `familyName`: Family name.
    FamilyName,
    /// `preferredUsername`: Preferred username.
    PreferredUsername,
    /// `profile`: URL of the profile page.
    Profile,
    /// `country`: Country.
    Country,
    /// `province`: Province.
    Province,
    /// `zoneinfo`: Time zone.
    Zoneinfo,
    /// `website`: URL of the website.
    Website,
    /// `address`: Address in one line.
    Address,
    /// `streetAddress`: Street and number.
    StreetAddress,
    /// `company`: Company.
    Company,
    /// `postalCode`: Postal code.
    PostalCode,
    /// `formatted`: Complete postal address.
    Formatted,
    /// `signedUp`: Time of registration.
    SignedUp,
    /// `locale`: Language and region.
    Locale,
    /// `lastLogin`: Time of the last login, in milliseconds since the Unix epoch.
    LastLogin,
    /// `loginsCount`: Number of logins.
    LoginsCount,
    /// `lastLoginApp`: Application of the last login.
    LastLoginApp,
    /// `userSource`: How the account was created.
    UserSource,
    /// `department`: Department of the account.
    Department,
    /// `loggedInApps`: Applications that the account is logged in to.
    LoggedInApps,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    PublicAccountFilterField = "PublicAccountFilterField"; Id = "id", Phone = "phone",
    Email = "email", Username = "username", ExternalId = "externalId", Name = "name",
    Status = "status", Gender = "gender", Birthdate = "birthdate", GivenName =
    "givenName", FamilyName = "familyName", PreferredUsername = "preferredUsername",
    Profile = "profile", Country = "country", Province = "province", Zoneinfo =
    "zoneinfo", Website = "website", Address = "address", StreetAddress =
    "streetAddress", Company = "company", PostalCode = "postalCode", Formatted =
    "formatted", SignedUp = "signedUp", Locale = "locale", LastLogin = "lastLogin",
    LoginsCount = "loginsCount", LastLoginApp = "lastLoginApp", UserSource =
    "userSource", Department = "department", LoggedInApps = "loggedInApps"
);
// @if schemars
codec::json_schema!(
    PublicAccountFilterField, "PublicAccountFilterField",
    "{\"description\":\"Values of `field`. Field to compare.\",\"examples\":[\"id\",\"phone\",\"email\",\"username\",\"externalId\",\"name\",\"status\",\"gender\",\"birthdate\",\"givenName\",\"familyName\",\"preferredUsername\",\"profile\",\"country\",\"province\",\"zoneinfo\",\"website\",\"address\",\"streetAddress\",\"company\",\"postalCode\",\"formatted\",\"signedUp\",\"locale\",\"lastLogin\",\"loginsCount\",\"lastLoginApp\",\"userSource\",\"department\",\"loggedInApps\"],\"type\":\"string\"}"
);
// @end
/// Response with several public accounts; used by read, create and update operations.
///
/// The schema name is `PublicAccountListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicAccountListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<PublicAccountDto>,
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
impl PublicAccountListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<PublicAccountDto>>,
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
        value: impl IntoIterator<Item = impl Into<PublicAccountDto>>,
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
    PublicAccountListRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    PublicAccountListRespDto, "PublicAccountListRespDto",
    "{\"description\":\"Response with several public accounts; used by read, create and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"PublicAccountDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "PublicAccountDto" = PublicAccountDto
);
// @end
/// Response with a page of public accounts; also used for the users and roles of a public account.
///
/// The schema name is `PublicAccountPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicAccountPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: PublicAccountPagingDto,
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
impl PublicAccountPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<PublicAccountPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<PublicAccountPagingDto>) -> Self {
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
    PublicAccountPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    PublicAccountPaginatedRespDto, "PublicAccountPaginatedRespDto",
    "{\"description\":\"Response with a page of public accounts; also used for the users and roles of a public account.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"PublicAccountPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "PublicAccountPagingDto" = PublicAccountPagingDto
);
// @end
/// Page of public accounts.
///
/// The schema name is `PublicAccountPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicAccountPagingDto {
    /// Items of this page.
    pub list: Vec<PublicAccountDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl PublicAccountPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<PublicAccountDto>>,
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
        value: impl IntoIterator<Item = impl Into<PublicAccountDto>>,
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
    PublicAccountPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for PublicAccountPagingDto {
    type Item = PublicAccountDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[PublicAccountDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<PublicAccountDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    PublicAccountPagingDto, "PublicAccountPagingDto",
    "{\"description\":\"Page of public accounts.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"PublicAccountDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "PublicAccountDto" = PublicAccountDto
);
// @end
/// Response with one public account; used by read, create and update operations.
///
/// The schema name is `PublicAccountSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicAccountSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: PublicAccountDto,
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
impl PublicAccountSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<PublicAccountDto>,
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
    pub fn with_data(mut self, value: impl Into<PublicAccountDto>) -> Self {
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
    PublicAccountSingleRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    PublicAccountSingleRespDto, "PublicAccountSingleRespDto",
    "{\"description\":\"Response with one public account; used by read, create and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"PublicAccountDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "PublicAccountDto" = PublicAccountDto
);
// @end
/// Users to bind to one public account.
///
/// The schema name is `SetPublicAccountBatchReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetPublicAccountBatchReqDto {
    /// ID of the public account.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "publicAccountId")]
    pub public_account_id: String,
    /// Identifiers of the users, 1 to 50.
    ///
    /// Has 1 to 50 items. Is personal data: `Debug` output redacts it.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
}
impl SetPublicAccountBatchReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        public_account_id: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            public_account_id: public_account_id.into(),
            user_ids: codec::collect_list(user_ids),
        }
    }
    /// Sets [`publicAccountId`](Self::public_account_id).
    #[must_use]
    pub fn with_public_account_id(mut self, value: impl Into<String>) -> Self {
        self.public_account_id = value.into();
        self
    }
    /// Sets [`userIds`](Self::user_ids).
    #[must_use]
    pub fn with_user_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    SetPublicAccountBatchReqDto required_in_requests(0, 1); required[0, Redacted]
    public_account_id("publicAccountId"), required[1, Redacted] user_ids("userIds")
);
impl validation::Validate for SetPublicAccountBatchReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "userIds", "SetPublicAccountBatchReqDto"),
            Some(&self.user_ids).map(|list| list.len()),
            Some(1),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    SetPublicAccountBatchReqDto, "SetPublicAccountBatchReqDto",
    "{\"description\":\"Users to bind to one public account.\",\"properties\":{\"publicAccountId\":{\"description\":\"ID of the public account.\",\"type\":\"string\"},\"userIds\":{\"description\":\"Identifiers of the users, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"publicAccountId\",\"userIds\"],\"type\":\"object\"}"
);
// @end
/// Groups to assign to a public account.
///
/// The schema name is `SetUserGroupsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserGroupsDto {
    /// IDs of the groups, 1 to 10.
    ///
    /// Has 1 to 10 items.
    #[doc(alias = "groupIds")]
    pub group_ids: Vec<String>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl SetUserGroupsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        group_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            group_ids: codec::collect_list(group_ids),
            user_id: user_id.into(),
        }
    }
    /// Sets [`groupIds`](Self::group_ids).
    #[must_use]
    pub fn with_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.group_ids = codec::collect_list(value);
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
    SetUserGroupsDto required_in_requests(0, 1); required[0] group_ids("groupIds"),
    required[1, Redacted] user_id("userId")
);
impl validation::Validate for SetUserGroupsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "set-user-groups.group-ids.items", "groupIds", "SetUserGroupsDto"
            ),
            Some(&self.group_ids).map(|list| list.len()),
            Some(1),
            Some(10),
        );
    }
}
// @if schemars
codec::json_schema!(
    SetUserGroupsDto, "SetUserGroupsDto",
    "{\"description\":\"Groups to assign to a public account.\",\"properties\":{\"groupIds\":{\"description\":\"IDs of the groups, 1 to 10.\",\"items\":{\"type\":\"string\"},\"maxItems\":10,\"minItems\":1,\"type\":\"array\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"groupIds\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Public accounts to bind to one user.
///
/// The schema name is `SetUserOfPublicAccountBatchReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserOfPublicAccountBatchReqDto {
    /// IDs of the public accounts, 1 to 50.
    ///
    /// Has 1 to 50 items. Is personal data: `Debug` output redacts it.
    #[doc(alias = "publicAccountIds")]
    pub public_account_ids: Vec<String>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl SetUserOfPublicAccountBatchReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        public_account_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            public_account_ids: codec::collect_list(public_account_ids),
            user_id: user_id.into(),
        }
    }
    /// Sets [`publicAccountIds`](Self::public_account_ids).
    #[must_use]
    pub fn with_public_account_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_account_ids = codec::collect_list(value);
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
    SetUserOfPublicAccountBatchReqDto required_in_requests(0, 1); required[0, Redacted]
    public_account_ids("publicAccountIds"), required[1, Redacted] user_id("userId")
);
impl validation::Validate for SetUserOfPublicAccountBatchReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "batch.size", "publicAccountIds", "SetUserOfPublicAccountBatchReqDto"
            ),
            Some(&self.public_account_ids).map(|list| list.len()),
            Some(1),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    SetUserOfPublicAccountBatchReqDto, "SetUserOfPublicAccountBatchReqDto",
    "{\"description\":\"Public accounts to bind to one user.\",\"properties\":{\"publicAccountIds\":{\"description\":\"IDs of the public accounts, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"publicAccountIds\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Roles to assign to a public account.
///
/// The schema name is `SetUserRolesDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserRolesDto {
    /// IDs of the roles, 1 to 10.
    ///
    /// Has 1 to 10 items.
    #[doc(alias = "roleIds")]
    pub role_ids: Vec<String>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl SetUserRolesDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        role_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            role_ids: codec::collect_list(role_ids),
            user_id: user_id.into(),
        }
    }
    /// Sets [`roleIds`](Self::role_ids).
    #[must_use]
    pub fn with_role_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.role_ids = codec::collect_list(value);
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
    SetUserRolesDto required_in_requests(0, 1); required[0] role_ids("roleIds"),
    required[1, Redacted] user_id("userId")
);
impl validation::Validate for SetUserRolesDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "set-user-roles.role-ids.items", "roleIds", "SetUserRolesDto"
            ),
            Some(&self.role_ids).map(|list| list.len()),
            Some(1),
            Some(10),
        );
    }
}
// @if schemars
codec::json_schema!(
    SetUserRolesDto, "SetUserRolesDto",
    "{\"description\":\"Roles to assign to a public account.\",\"properties\":{\"roleIds\":{\"description\":\"IDs of the roles, 1 to 10.\",\"items\":{\"type\":\"string\"},\"maxItems\":10,\"minItems\":1,\"type\":\"array\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"roleIds\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// User and public account to unbind.
///
/// The schema name is `UnbindPublicAccountBatchReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnbindPublicAccountBatchReqDto {
    /// ID of the public account.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "publicAccountId")]
    pub public_account_id: String,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl UnbindPublicAccountBatchReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        public_account_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            public_account_id: public_account_id.into(),
            user_id: user_id.into(),
        }
    }
    /// Sets [`publicAccountId`](Self::public_account_id).
    #[must_use]
    pub fn with_public_account_id(mut self, value: impl Into<String>) -> Self {
        self.public_account_id = value.into();
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
    UnbindPublicAccountBatchReqDto required_in_requests(0, 1); required[0, Redacted]
    public_account_id("publicAccountId"), required[1, Redacted] user_id("userId")
);
impl validation::Validate for UnbindPublicAccountBatchReqDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UnbindPublicAccountBatchReqDto, "UnbindPublicAccountBatchReqDto",
    "{\"description\":\"User and public account to unbind.\",\"properties\":{\"publicAccountId\":{\"description\":\"ID of the public account.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"publicAccountId\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Password options for updating several public accounts.
///
/// The schema name is `UpdatePublicAccountBatchOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePublicAccountBatchOptionsDto {
    /// Whether the service generates the password.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "autoGeneratePassword")]
    pub auto_generate_password: Option<bool>,
    /// Encryption of the password: `none`, or `rsa` or `sm2` with the public key of the service.
    ///
    /// The service uses `"none"` if it is absent.
    #[doc(alias = "passwordEncryptType")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether the user must set a new password at the next login.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "resetPasswordOnNextLogin")]
    pub reset_password_on_next_login: Option<bool>,
    /// Notification settings for the password change.
    #[doc(alias = "sendPasswordResetedNotification")]
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
}
impl UpdatePublicAccountBatchOptionsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`autoGeneratePassword`](Self::auto_generate_password).
    #[must_use]
    pub fn with_auto_generate_password(mut self, value: impl Into<bool>) -> Self {
        self.auto_generate_password = Some(value.into());
        self
    }
    /// Sets [`passwordEncryptType`](Self::password_encrypt_type).
    #[must_use]
    pub fn with_password_encrypt_type(
        mut self,
        value: impl Into<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = Some(value.into());
        self
    }
    /// Sets [`resetPasswordOnNextLogin`](Self::reset_password_on_next_login).
    #[must_use]
    pub fn with_reset_password_on_next_login(mut self, value: impl Into<bool>) -> Self {
        self.reset_password_on_next_login = Some(value.into());
        self
    }
    /// Sets [`sendPasswordResetedNotification`](Self::send_password_reseted_notification).
    #[must_use]
    pub fn with_send_password_reseted_notification(
        mut self,
        value: impl Into<SendResetPasswordNotificationDto>,
    ) -> Self {
        self.send_password_reseted_notification = Some(value.into());
        self
    }
}
impl Default for UpdatePublicAccountBatchOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    UpdatePublicAccountBatchOptionsDto required_in_requests(); optional[0]
    auto_generate_password("autoGeneratePassword"), optional[1]
    password_encrypt_type("passwordEncryptType"), optional[2]
    reset_password_on_next_login("resetPasswordOnNextLogin"), optional[3]
    send_password_reseted_notification("sendPasswordResetedNotification")
);
impl validation::Validate for UpdatePublicAccountBatchOptionsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property(
            "sendPasswordResetedNotification",
            self.send_password_reseted_notification.as_ref(),
        );
    }
}
// @if schemars
codec::json_schema!(
    UpdatePublicAccountBatchOptionsDto, "UpdatePublicAccountBatchOptionsDto",
    "{\"description\":\"Password options for updating several public accounts.\",\"properties\":{\"autoGeneratePassword\":{\"default\":false,\"description\":\"Whether the service generates the password.\",\"type\":[\"boolean\",\"null\"]},\"passwordEncryptType\":{\"anyOf\":[{\"$ref\":\"PasswordEncryptType\"},{\"type\":\"null\"}],\"default\":\"none\",\"description\":\"Encryption of the password: `none`, or `rsa` or `sm2` with the public key of the service.\"},\"resetPasswordOnNextLogin\":{\"default\":false,\"description\":\"Whether the user must set a new password at the next login.\",\"type\":[\"boolean\",\"null\"]},\"sendPasswordResetedNotification\":{\"anyOf\":[{\"$ref\":\"SendResetPasswordNotificationDto\"},{\"type\":\"null\"}],\"description\":\"Notification settings for the password change.\"}},\"type\":\"object\"}",
    "PasswordEncryptType" = PasswordEncryptType, "SendResetPasswordNotificationDto" =
    SendResetPasswordNotificationDto
);
// @end
/// Several public accounts to update, with shared options.
///
/// The schema name is `UpdatePublicAccountBatchReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePublicAccountBatchReqDto {
    /// Public accounts to update, each with the properties to change.
    pub list: Vec<UpdatePublicAccountInfoDto>,
    /// Additional options.
    pub options: Option<UpdatePublicAccountBatchOptionsDto>,
}
impl UpdatePublicAccountBatchReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<UpdatePublicAccountInfoDto>>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<UpdatePublicAccountInfoDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(
        mut self,
        value: impl Into<UpdatePublicAccountBatchOptionsDto>,
    ) -> Self {
        self.options = Some(value.into());
        self
    }
}
codec::object!(
    UpdatePublicAccountBatchReqDto required_in_requests(0); required[0] list("list"),
    optional[1] options("options")
);
impl validation::Validate for UpdatePublicAccountBatchReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("list", Some(&self.list));
        v.property("options", self.options.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdatePublicAccountBatchReqDto, "UpdatePublicAccountBatchReqDto",
    "{\"description\":\"Several public accounts to update, with shared options.\",\"properties\":{\"list\":{\"description\":\"Public accounts to update, each with the properties to change.\",\"items\":{\"$ref\":\"UpdatePublicAccountInfoDto\"},\"type\":\"array\"},\"options\":{\"anyOf\":[{\"$ref\":\"UpdatePublicAccountBatchOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"}},\"required\":[\"list\"],\"type\":\"object\"}",
    "UpdatePublicAccountBatchOptionsDto" = UpdatePublicAccountBatchOptionsDto,
    "UpdatePublicAccountInfoDto" = UpdatePublicAccountInfoDto
);
// @end
/// Changes to a public account in a batch.
///
/// The schema name is `UpdatePublicAccountInfoDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePublicAccountInfoDto {
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
    /// Custom field values by key; the keys must be defined as custom fields first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
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
    pub email_verified: Option<bool>,
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
    /// The service uses `"U"` if it is absent. Is personal data: `Debug` output redacts it.
    pub gender: Option<Gender>,
    /// Given name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// Identity card number of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// Locale of the user, for example `en-US`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub locale: Option<String>,
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
    /// Password of the user; plain text unless `passwordEncryptType` is set.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub password: Option<String>,
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
    pub phone_verified: Option<bool>,
    /// URL of the avatar.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub photo: Option<String>,
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
    /// Status of the account.
    ///
    /// The service uses `"Activated"` if it is absent.
    pub status: Option<UserStatus>,
    /// Street part of the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// ID of the public account.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Username, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub username: Option<String>,
    /// Web page of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub website: Option<String>,
    /// Time zone of the user, for example `GMT-08:00`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub zoneinfo: Option<String>,
}
impl UpdatePublicAccountInfoDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
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
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = Some(value.into());
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
        self.email_verified = Some(value.into());
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
        self.gender = Some(value.into());
        self
    }
    /// Sets [`givenName`](Self::given_name).
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Sets [`identityNumber`](Self::identity_number).
    #[must_use]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        self.identity_number = Some(value.into());
        self
    }
    /// Sets [`locale`](Self::locale).
    #[must_use]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
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
    /// Sets [`password`](Self::password).
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
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
        self.phone_verified = Some(value.into());
        self
    }
    /// Sets [`photo`](Self::photo).
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
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
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`streetAddress`](Self::street_address).
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
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
    /// Sets [`zoneinfo`](Self::zoneinfo).
    #[must_use]
    pub fn with_zoneinfo(mut self, value: impl Into<String>) -> Self {
        self.zoneinfo = Some(value.into());
        self
    }
}
codec::object!(
    UpdatePublicAccountInfoDto required_in_requests(32); optional[0, Redacted]
    address("address"), optional[1, Redacted] birthdate("birthdate"), optional[2,
    Redacted] browser("browser"), optional[3, Redacted] city("city"), optional[4,
    Redacted] company("company"), optional[5, Redacted] country("country"), optional[6,
    Redacted] custom_data("customData"), optional[7, Redacted] device("device"),
    optional[8, Redacted] email("email"), optional[9] email_verified("emailVerified"),
    optional[10, Redacted] external_id("externalId"), optional[11, Redacted]
    family_name("familyName"), optional[12, Redacted] formatted("formatted"),
    optional[13, Redacted] gender("gender"), optional[14, Redacted]
    given_name("givenName"), optional[15, Redacted] identity_number("identityNumber"),
    optional[16, Redacted] locale("locale"), optional[17, Redacted]
    middle_name("middleName"), optional[18, Redacted] name("name"), optional[19,
    Redacted] nickname("nickname"), optional[20, Redacted] password("password"),
    optional[21, Redacted] phone("phone"), optional[22, Redacted]
    phone_country_code("phoneCountryCode"), optional[23] phone_verified("phoneVerified"),
    optional[24, Redacted] photo("photo"), optional[25, Redacted]
    postal_code("postalCode"), optional[26, Redacted]
    preferred_username("preferredUsername"), optional[27, Redacted] profile("profile"),
    optional[28, Redacted] province("province"), optional[29, Redacted] region("region"),
    optional[30] status("status"), optional[31, Redacted]
    street_address("streetAddress"), required[32, Redacted] user_id("userId"),
    optional[33, Redacted] username("username"), optional[34, Redacted]
    website("website"), optional[35, Redacted] zoneinfo("zoneinfo")
);
impl validation::Validate for UpdatePublicAccountInfoDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
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
    UpdatePublicAccountInfoDto, "UpdatePublicAccountInfoDto",
    "{\"description\":\"Changes to a public account in a batch.\",\"properties\":{\"address\":{\"description\":\"Address of the user, in one line.\",\"type\":[\"string\",\"null\"]},\"birthdate\":{\"description\":\"Date of birth, in `yyyy-MM-dd` format.\",\"type\":[\"string\",\"null\"]},\"browser\":{\"description\":\"User agent string of the browser used at the last login.\",\"type\":[\"string\",\"null\"]},\"city\":{\"description\":\"City in which the user lives.\",\"type\":[\"string\",\"null\"]},\"company\":{\"description\":\"Company for which the user works.\",\"type\":[\"string\",\"null\"]},\"country\":{\"description\":\"Country in which the user lives.\",\"type\":[\"string\",\"null\"]},\"customData\":{\"description\":\"Custom field values by key; the keys must be defined as custom fields first.\"},\"device\":{\"description\":\"Device used at the last login.\",\"type\":[\"string\",\"null\"]},\"email\":{\"description\":\"Email address, case-insensitive and unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"emailVerified\":{\"description\":\"Whether the email address has been verified.\",\"type\":[\"boolean\",\"null\"]},\"externalId\":{\"description\":\"ID of the user in an external system, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"familyName\":{\"description\":\"Family name of the user.\",\"type\":[\"string\",\"null\"]},\"formatted\":{\"description\":\"Full address in one line.\",\"type\":[\"string\",\"null\"]},\"gender\":{\"anyOf\":[{\"$ref\":\"Gender\"},{\"type\":\"null\"}],\"default\":\"U\",\"description\":\"Gender of the user: `M` (male), `F` (female) or `U` (unknown).\"},\"givenName\":{\"description\":\"Given name of the user.\",\"type\":[\"string\",\"null\"]},\"identityNumber\":{\"description\":\"Identity card number of the user.\",\"type\":[\"string\",\"null\"]},\"locale\":{\"description\":\"Locale of the user, for example `en-US`.\",\"type\":[\"string\",\"null\"]},\"middleName\":{\"description\":\"Middle name of the user.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Real name of the user; does not have to be unique.\",\"type\":[\"string\",\"null\"]},\"nickname\":{\"description\":\"Nickname of the user.\",\"type\":[\"string\",\"null\"]},\"password\":{\"description\":\"Password of the user; plain text unless `passwordEncryptType` is set.\",\"type\":[\"string\",\"null\"]},\"phone\":{\"description\":\"Phone number without country code, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"phoneCountryCode\":{\"description\":\"Country code of the phone number, for example `+86`; required outside mainland China.\",\"type\":[\"string\",\"null\"]},\"phoneVerified\":{\"description\":\"Whether the phone number has been verified.\",\"type\":[\"boolean\",\"null\"]},\"photo\":{\"description\":\"URL of the avatar.\",\"type\":[\"string\",\"null\"]},\"postalCode\":{\"description\":\"Postal code of the address.\",\"type\":[\"string\",\"null\"]},\"preferredUsername\":{\"description\":\"Preferred username, the OIDC claim `preferred_username`.\",\"type\":[\"string\",\"null\"]},\"profile\":{\"description\":\"Profile page of the user, the OIDC claim `profile`.\",\"type\":[\"string\",\"null\"]},\"province\":{\"description\":\"Province in which the user lives.\",\"type\":[\"string\",\"null\"]},\"region\":{\"description\":\"Region in which the user lives.\",\"type\":[\"string\",\"null\"]},\"status\":{\"anyOf\":[{\"$ref\":\"UserStatus\"},{\"type\":\"null\"}],\"default\":\"Activated\",\"description\":\"Status of the account.\"},\"streetAddress\":{\"description\":\"Street part of the address.\",\"type\":[\"string\",\"null\"]},\"userId\":{\"description\":\"ID of the public account.\",\"type\":\"string\"},\"username\":{\"description\":\"Username, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"website\":{\"description\":\"Web page of the user.\",\"type\":[\"string\",\"null\"]},\"zoneinfo\":{\"description\":\"Time zone of the user, for example `GMT-08:00`.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "Gender" = Gender, "UserStatus" = UserStatus
);
// @end
/// Identifier type and password options for updating a public account.
///
/// The schema name is `UpdatePublicAccountOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePublicAccountOptionsDto {
    /// Whether the service generates the password.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "autoGeneratePassword")]
    pub auto_generate_password: Option<bool>,
    /// Encryption of the password: `none`, or `rsa` or `sm2` with the public key of the service.
    ///
    /// The service uses `"none"` if it is absent.
    #[doc(alias = "passwordEncryptType")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether the user must set a new password at the first login.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "resetPasswordOnFirstLogin")]
    pub reset_password_on_first_login: Option<bool>,
    /// Whether the user must set a new password at the next login.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "resetPasswordOnNextLogin")]
    pub reset_password_on_next_login: Option<bool>,
    /// Notification settings for the password change.
    #[doc(alias = "sendPasswordResetedNotification")]
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl UpdatePublicAccountOptionsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`autoGeneratePassword`](Self::auto_generate_password).
    #[must_use]
    pub fn with_auto_generate_password(mut self, value: impl Into<bool>) -> Self {
        self.auto_generate_password = Some(value.into());
        self
    }
    /// Sets [`passwordEncryptType`](Self::password_encrypt_type).
    #[must_use]
    pub fn with_password_encrypt_type(
        mut self,
        value: impl Into<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = Some(value.into());
        self
    }
    /// Sets [`resetPasswordOnFirstLogin`](Self::reset_password_on_first_login).
    #[must_use]
    pub fn with_reset_password_on_first_login(mut self, value: impl Into<bool>) -> Self {
        self.reset_password_on_first_login = Some(value.into());
        self
    }
    /// Sets [`resetPasswordOnNextLogin`](Self::reset_password_on_next_login).
    #[must_use]
    pub fn with_reset_password_on_next_login(mut self, value: impl Into<bool>) -> Self {
        self.reset_password_on_next_login = Some(value.into());
        self
    }
    /// Sets [`sendPasswordResetedNotification`](Self::send_password_reseted_notification).
    #[must_use]
    pub fn with_send_password_reseted_notification(
        mut self,
        value: impl Into<SendResetPasswordNotificationDto>,
    ) -> Self {
        self.send_password_reseted_notification = Some(value.into());
        self
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl Default for UpdatePublicAccountOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    UpdatePublicAccountOptionsDto required_in_requests(); optional[0]
    auto_generate_password("autoGeneratePassword"), optional[1]
    password_encrypt_type("passwordEncryptType"), optional[2]
    reset_password_on_first_login("resetPasswordOnFirstLogin"), optional[3]
    reset_password_on_next_login("resetPasswordOnNextLogin"), optional[4]
    send_password_reseted_notification("sendPasswordResetedNotification"), optional[5]
    user_id_type("userIdType")
);
impl validation::Validate for UpdatePublicAccountOptionsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property(
            "sendPasswordResetedNotification",
            self.send_password_reseted_notification.as_ref(),
        );
    }
}
// @if schemars
codec::json_schema!(
    UpdatePublicAccountOptionsDto, "UpdatePublicAccountOptionsDto",
    "{\"description\":\"Identifier type and password options for updating a public account.\",\"properties\":{\"autoGeneratePassword\":{\"default\":false,\"description\":\"Whether the service generates the password.\",\"type\":[\"boolean\",\"null\"]},\"passwordEncryptType\":{\"anyOf\":[{\"$ref\":\"PasswordEncryptType\"},{\"type\":\"null\"}],\"default\":\"none\",\"description\":\"Encryption of the password: `none`, or `rsa` or `sm2` with the public key of the service.\"},\"resetPasswordOnFirstLogin\":{\"default\":false,\"description\":\"Whether the user must set a new password at the first login.\",\"type\":[\"boolean\",\"null\"]},\"resetPasswordOnNextLogin\":{\"default\":false,\"description\":\"Whether the user must set a new password at the next login.\",\"type\":[\"boolean\",\"null\"]},\"sendPasswordResetedNotification\":{\"anyOf\":[{\"$ref\":\"SendResetPasswordNotificationDto\"},{\"type\":\"null\"}],\"description\":\"Notification settings for the password change.\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"type\":\"object\"}",
    "PasswordEncryptType" = PasswordEncryptType, "SendResetPasswordNotificationDto" =
    SendResetPasswordNotificationDto, "UserIdType" = UserIdType
);
// @end
/// Changes to a public account: identifiers, profile, password and options.
///
/// The schema name is `UpdatePublicAccountReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePublicAccountReqDto {
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
    /// Custom field values by key; the keys must be defined as custom fields first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
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
    pub email_verified: Option<bool>,
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
    /// The service uses `"U"` if it is absent. Is personal data: `Debug` output redacts it.
    pub gender: Option<Gender>,
    /// Given name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// Identity card number of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// Locale of the user, for example `en-US`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub locale: Option<String>,
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
    /// Additional options.
    pub options: Option<UpdatePublicAccountOptionsDto>,
    /// Password of the user; plain text unless `passwordEncryptType` is set.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub password: Option<String>,
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
    pub phone_verified: Option<bool>,
    /// URL of the avatar.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub photo: Option<String>,
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
    /// Status of the account.
    ///
    /// The service uses `"Activated"` if it is absent.
    pub status: Option<UserStatus>,
    /// Street part of the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// Identifier of the user, of the type given in `userIdType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Username, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub username: Option<String>,
    /// Web page of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub website: Option<String>,
    /// Time zone of the user, for example `GMT-08:00`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub zoneinfo: Option<String>,
}
impl UpdatePublicAccountReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
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
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = Some(value.into());
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
        self.email_verified = Some(value.into());
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
        self.gender = Some(value.into());
        self
    }
    /// Sets [`givenName`](Self::given_name).
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Sets [`identityNumber`](Self::identity_number).
    #[must_use]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        self.identity_number = Some(value.into());
        self
    }
    /// Sets [`locale`](Self::locale).
    #[must_use]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
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
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(
        mut self,
        value: impl Into<UpdatePublicAccountOptionsDto>,
    ) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets [`password`](Self::password).
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
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
        self.phone_verified = Some(value.into());
        self
    }
    /// Sets [`photo`](Self::photo).
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
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
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`streetAddress`](Self::street_address).
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
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
    /// Sets [`zoneinfo`](Self::zoneinfo).
    #[must_use]
    pub fn with_zoneinfo(mut self, value: impl Into<String>) -> Self {
        self.zoneinfo = Some(value.into());
        self
    }
}
codec::object!(
    UpdatePublicAccountReqDto required_in_requests(33); optional[0, Redacted]
    address("address"), optional[1, Redacted] birthdate("birthdate"), optional[2,
    Redacted] browser("browser"), optional[3, Redacted] city("city"), optional[4,
    Redacted] company("company"), optional[5, Redacted] country("country"), optional[6,
    Redacted] custom_data("customData"), optional[7, Redacted] device("device"),
    optional[8, Redacted] email("email"), optional[9] email_verified("emailVerified"),
    optional[10, Redacted] external_id("externalId"), optional[11, Redacted]
    family_name("familyName"), optional[12, Redacted] formatted("formatted"),
    optional[13, Redacted] gender("gender"), optional[14, Redacted]
    given_name("givenName"), optional[15, Redacted] identity_number("identityNumber"),
    optional[16, Redacted] locale("locale"), optional[17, Redacted]
    middle_name("middleName"), optional[18, Redacted] name("name"), optional[19,
    Redacted] nickname("nickname"), optional[20] options("options"), optional[21,
    Redacted] password("password"), optional[22, Redacted] phone("phone"), optional[23,
    Redacted] phone_country_code("phoneCountryCode"), optional[24]
    phone_verified("phoneVerified"), optional[25, Redacted] photo("photo"), optional[26,
    Redacted] postal_code("postalCode"), optional[27, Redacted]
    preferred_username("preferredUsername"), optional[28, Redacted] profile("profile"),
    optional[29, Redacted] province("province"), optional[30, Redacted] region("region"),
    optional[31] status("status"), optional[32, Redacted]
    street_address("streetAddress"), required[33, Redacted] user_id("userId"),
    optional[34, Redacted] username("username"), optional[35, Redacted]
    website("website"), optional[36, Redacted] zoneinfo("zoneinfo")
);
impl UpdatePublicAccountReqDto {
    /// Sets `userId`, `options.userIdType` together.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        user.into()
            .put(
                &mut self.user_id,
                &mut codec::get_or_insert(&mut self.options).user_id_type,
            );
        self
    }
    /// Creates a value from its required fields, with `userId`, `options.userIdType` set together.
    #[must_use]
    pub fn for_user(user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        <Self as codec::FromJson>::empty().with_user(user)
    }
}
impl validation::Validate for UpdatePublicAccountReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("options", self.options.as_ref());
        crate::genauth::rules::users::password(
            v,
            "password",
            self.password.as_ref(),
            self
                .options
                .as_ref()
                .and_then(|inner| {
                    inner.password_encrypt_type.as_ref().and_then(codec::as_text)
                }),
            None,
        );
        crate::genauth::rules::users::phone(
            v,
            "phone",
            self.phone.as_ref(),
            self.phone_country_code.as_ref().and_then(codec::as_text),
        );
        crate::genauth::rules::users::id(
            v,
            "userId",
            Some(&self.user_id),
            self
                .options
                .as_ref()
                .and_then(|inner| inner.user_id_type.as_ref().and_then(codec::as_text)),
        );
    }
}
// @if schemars
codec::json_schema!(
    UpdatePublicAccountReqDto, "UpdatePublicAccountReqDto",
    "{\"description\":\"Changes to a public account: identifiers, profile, password and options.\",\"properties\":{\"address\":{\"description\":\"Address of the user, in one line.\",\"type\":[\"string\",\"null\"]},\"birthdate\":{\"description\":\"Date of birth, in `yyyy-MM-dd` format.\",\"type\":[\"string\",\"null\"]},\"browser\":{\"description\":\"User agent string of the browser used at the last login.\",\"type\":[\"string\",\"null\"]},\"city\":{\"description\":\"City in which the user lives.\",\"type\":[\"string\",\"null\"]},\"company\":{\"description\":\"Company for which the user works.\",\"type\":[\"string\",\"null\"]},\"country\":{\"description\":\"Country in which the user lives.\",\"type\":[\"string\",\"null\"]},\"customData\":{\"description\":\"Custom field values by key; the keys must be defined as custom fields first.\"},\"device\":{\"description\":\"Device used at the last login.\",\"type\":[\"string\",\"null\"]},\"email\":{\"description\":\"Email address, case-insensitive and unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"emailVerified\":{\"description\":\"Whether the email address has been verified.\",\"type\":[\"boolean\",\"null\"]},\"externalId\":{\"description\":\"ID of the user in an external system, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"familyName\":{\"description\":\"Family name of the user.\",\"type\":[\"string\",\"null\"]},\"formatted\":{\"description\":\"Full address in one line.\",\"type\":[\"string\",\"null\"]},\"gender\":{\"anyOf\":[{\"$ref\":\"Gender\"},{\"type\":\"null\"}],\"default\":\"U\",\"description\":\"Gender of the user: `M` (male), `F` (female) or `U` (unknown).\"},\"givenName\":{\"description\":\"Given name of the user.\",\"type\":[\"string\",\"null\"]},\"identityNumber\":{\"description\":\"Identity card number of the user.\",\"type\":[\"string\",\"null\"]},\"locale\":{\"description\":\"Locale of the user, for example `en-US`.\",\"type\":[\"string\",\"null\"]},\"middleName\":{\"description\":\"Middle name of the user.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Real name of the user; does not have to be unique.\",\"type\":[\"string\",\"null\"]},\"nickname\":{\"description\":\"Nickname of the user.\",\"type\":[\"string\",\"null\"]},\"options\":{\"anyOf\":[{\"$ref\":\"UpdatePublicAccountOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"},\"password\":{\"description\":\"Password of the user; plain text unless `passwordEncryptType` is set.\",\"type\":[\"string\",\"null\"]},\"phone\":{\"description\":\"Phone number without country code, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"phoneCountryCode\":{\"description\":\"Country code of the phone number, for example `+86`; required outside mainland China.\",\"type\":[\"string\",\"null\"]},\"phoneVerified\":{\"description\":\"Whether the phone number has been verified.\",\"type\":[\"boolean\",\"null\"]},\"photo\":{\"description\":\"URL of the avatar.\",\"type\":[\"string\",\"null\"]},\"postalCode\":{\"description\":\"Postal code of the address.\",\"type\":[\"string\",\"null\"]},\"preferredUsername\":{\"description\":\"Preferred username, the OIDC claim `preferred_username`.\",\"type\":[\"string\",\"null\"]},\"profile\":{\"description\":\"Profile page of the user, the OIDC claim `profile`.\",\"type\":[\"string\",\"null\"]},\"province\":{\"description\":\"Province in which the user lives.\",\"type\":[\"string\",\"null\"]},\"region\":{\"description\":\"Region in which the user lives.\",\"type\":[\"string\",\"null\"]},\"status\":{\"anyOf\":[{\"$ref\":\"UserStatus\"},{\"type\":\"null\"}],\"default\":\"Activated\",\"description\":\"Status of the account.\"},\"streetAddress\":{\"description\":\"Street part of the address.\",\"type\":[\"string\",\"null\"]},\"userId\":{\"description\":\"Identifier of the user, of the type given in `userIdType`.\",\"type\":\"string\"},\"username\":{\"description\":\"Username, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"website\":{\"description\":\"Web page of the user.\",\"type\":[\"string\",\"null\"]},\"zoneinfo\":{\"description\":\"Time zone of the user, for example `GMT-08:00`.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "Gender" = Gender, "UpdatePublicAccountOptionsDto" = UpdatePublicAccountOptionsDto,
    "UserStatus" = UserStatus
);
// @end
// @end
