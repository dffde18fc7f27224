// @if genauth-public-accounts genauth-users
/// Values of `operator`. Comparison operator; `GREATER` and `LESSER` include equality.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserFilterOperator {
    /// `EQUAL`: The field equals the value.
    Equal,
    /// `NOT_EQUAL`: The field does not equal the value.
    NotEqual,
    /// `CONTAINS`: The field contains the value.
    Contains,
    /// `NOT_CONTAINS`: The field does not contain the value.
    NotContains,
    /// `IS_NULL`: The field is empty; no value is required.
    IsNull,
    /// `NOT_NULL`: The field is not empty; no value is required.
    NotNull,
    /// `IN`: The field equals one of a list of values.
    In,
    /// `GREATER`: The field is greater than or equal to the value.
    Greater,
    /// `LESSER`: The field is less than or equal to the value.
    Lesser,
    /// `BETWEEN`: The field is between two values.
    Between,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    UserFilterOperator = "UserFilterOperator"; Equal = "EQUAL", NotEqual = "NOT_EQUAL",
    Contains = "CONTAINS", NotContains = "NOT_CONTAINS", IsNull = "IS_NULL", NotNull =
    "NOT_NULL", In = "IN", Greater = "GREATER", Lesser = "LESSER", Between = "BETWEEN"
);
// @if schemars
codec::json_schema!(
    UserFilterOperator, "UserFilterOperator",
    "{\"description\":\"Values of `operator`. Comparison operator; `GREATER` and `LESSER` include equality.\",\"examples\":[\"EQUAL\",\"NOT_EQUAL\",\"CONTAINS\",\"NOT_CONTAINS\",\"IS_NULL\",\"NOT_NULL\",\"IN\",\"GREATER\",\"LESSER\",\"BETWEEN\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-applications genauth-mfa genauth-public-accounts genauth-users
/// Type of identifier by which a request names a user.
///
/// Most identifiers are a single string. Two consist of two parts, joined by a colon:
///
/// - `identity` is `extIdpId:userIdInIdp`: the ID of the external identity provider in the user pool and the
///   ID of the user at the provider, for example `62f20932000000000000bcfc:person-7`.
/// - `sync_relation` is `provider:userIdInIdp`: the type of the synchronized directory and the ID of the user
///   in it, for example `lark:person-7`, `wechatwork:person-7` or `ldap:person-7`.
///
/// `UserIdentifier` joins the parts.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserIdType {
    /// `user_id`: ID assigned by the user pool, for example `6229ffa00000000000000001`.
    UserId,
    /// `external_id`: ID in the caller's system, as stored with the user.
    ExternalId,
    /// `phone`: Phone number without country code.
    Phone,
    /// `email`: Email address.
    Email,
    /// `username`: Username.
    Username,
    /// `identity`: Identity at an external identity provider, as `extIdpId:userIdInIdp`, for example
    /// `62f20932000000000000bcfc:person-7`.
    Identity,
    /// `sync_relation`: User of a synchronized directory, as `provider:userIdInIdp`, for example
    /// `lark:person-7`.
    SyncRelation,
    /// `custom_field`: Custom field that identifies users; the format of the identifier is not documented.
    CustomField,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    UserIdType = "UserIdType"; UserId = "user_id", ExternalId = "external_id", Phone =
    "phone", Email = "email", Username = "username", Identity = "identity", SyncRelation
    = "sync_relation", CustomField = "custom_field"
);
// @if schemars
codec::json_schema!(
    UserIdType, "UserIdType",
    "{\"description\":\"Type of identifier by which a request names a user.\\n\\nMost identifiers are a single string. Two consist of two parts, joined by a colon:\\n\\n- `identity` is `extIdpId:userIdInIdp`: the ID of the external identity provider in the user pool and the ID of the user at the provider, for example `62f20932000000000000bcfc:person-7`.\\n- `sync_relation` is `provider:userIdInIdp`: the type of the synchronized directory and the ID of the user in it, for example `lark:person-7`, `wechatwork:person-7` or `ldap:person-7`.\\n\\n`UserIdentifier` joins the parts.\",\"examples\":[\"user_id\",\"external_id\",\"phone\",\"email\",\"username\",\"identity\",\"sync_relation\",\"custom_field\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-applications genauth-departments genauth-groups genauth-roles genauth-users
/// Response with a page of users.
///
/// The schema name is `UserPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: UserPagingDto,
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
impl UserPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<UserPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<UserPagingDto>) -> Self {
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
    UserPaginatedRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserPaginatedRespDto, "UserPaginatedRespDto",
    "{\"description\":\"Response with a page of users.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"UserPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserPagingDto" = UserPagingDto
);
// @end
/// Page of users.
///
/// The schema name is `UserPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserPagingDto {
    /// Items of this page.
    pub list: Vec<UserDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl UserPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<UserDto>>,
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
        value: impl IntoIterator<Item = impl Into<UserDto>>,
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
    UserPagingDto; required[0] list("list"), required[1] total_count("totalCount")
);
impl crate::pagination::Page for UserPagingDto {
    type Item = UserDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[UserDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<UserDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    UserPagingDto, "UserPagingDto",
    "{\"description\":\"Page of users.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"UserDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "UserDto" = UserDto
);
// @end
// @end
// @if genauth-public-accounts genauth-users
/// Values of `fuzzySearchOn`. Fields that `keywords` is matched against; phone numbers are matched without
/// country code.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserSearchField {
    /// `id`: ID of the user.
    Id,
    /// `phone`: Phone number, without country code.
    Phone,
    /// `email`: Email address.
    Email,
    /// `name`: Name.
    Name,
    /// `username`: Username.
    Username,
    /// `externalId`: ID in the caller's system.
    ExternalId,
    /// `nickname`: Nickname.
    Nickname,
    /// `company`: Company.
    Company,
    /// `givenName`: Given name.
    GivenName,
    /// `familyName`: Family name.
    FamilyName,
    /// `middleName`: Middle name.
    MiddleName,
    /// `profile`: URL of the profile page.
    Profile,
    /// `preferredUsername`: Preferred username.
    PreferredUsername,
    /// `website`: URL of the website.
    Website,
    /// `address`: Address in one line.
    Address,
    /// `formatted`: Complete postal address.
    Formatted,
    /// `streetAddress`: Street and number.
    StreetAddress,
    /// `postalCode`: Postal code.
    PostalCode,
    /// `identityNumber`: Identity document number.
    IdentityNumber,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    UserSearchField = "UserSearchField"; Id = "id", Phone = "phone", Email = "email",
    Name = "name", Username = "username", ExternalId = "externalId", Nickname =
    "nickname", Company = "company", GivenName = "givenName", FamilyName = "familyName",
    MiddleName = "middleName", Profile = "profile", PreferredUsername =
    "preferredUsername", Website = "website", Address = "address", Formatted =
    "formatted", StreetAddress = "streetAddress", PostalCode = "postalCode",
    IdentityNumber = "identityNumber"
);
// @if schemars
codec::json_schema!(
    UserSearchField, "UserSearchField",
    "{\"description\":\"Values of `fuzzySearchOn`. Fields that `keywords` is matched against; phone numbers are matched without country code.\",\"examples\":[\"id\",\"phone\",\"email\",\"name\",\"username\",\"externalId\",\"nickname\",\"company\",\"givenName\",\"familyName\",\"middleName\",\"profile\",\"preferredUsername\",\"website\",\"address\",\"formatted\",\"streetAddress\",\"postalCode\",\"identityNumber\"],\"type\":\"string\"}"
);
// @end
/// Values of `field`. Field to sort by.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserSortField {
    /// `id`: ID of the user.
    Id,
    /// `createdAt`: Time of creation.
    CreatedAt,
    /// `updatedAt`: Time of the last change.
    UpdatedAt,
    /// `email`: Email address.
    Email,
    /// `username`: Username.
    Username,
    /// `externalId`: ID in the caller's system.
    ExternalId,
    /// `phone`: Phone number.
    Phone,
    /// `status`: Status of the account.
    Status,
    /// `statusChangedAt`: Time of the last status change.
    StatusChangedAt,
    /// `passwordLastSetAt`: Time at which the password was last set.
    PasswordLastSetAt,
    /// `loginsCount`: Number of logins.
    LoginsCount,
    /// `gender`: Gender.
    Gender,
    /// `lastLogin`: Time of the last login.
    LastLogin,
    /// `userSourceType`: How the user was created.
    UserSourceType,
    /// `lastMfaTime`: Time of the last multi-factor authentication.
    LastMfaTime,
    /// `passwordSecurityLevel`: Strength of the password.
    PasswordSecurityLevel,
    /// `phoneCountryCode`: Country code of the phone number.
    PhoneCountryCode,
    /// `lastIp`: IP address of the last login.
    LastIp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    UserSortField = "UserSortField"; Id = "id", CreatedAt = "createdAt", UpdatedAt =
    "updatedAt", Email = "email", Username = "username", ExternalId = "externalId", Phone
    = "phone", Status = "status", StatusChangedAt = "statusChangedAt", PasswordLastSetAt
    = "passwordLastSetAt", LoginsCount = "loginsCount", Gender = "gender", LastLogin =
    "lastLogin", UserSourceType = "userSourceType", LastMfaTime = "lastMfaTime",
    PasswordSecurityLevel = "passwordSecurityLevel", PhoneCountryCode =
    "phoneCountryCode", LastIp = "lastIp"
);
// @if schemars
codec::json_schema!(
    UserSortField, "UserSortField",
    "{\"description\":\"Values of `field`. Field to sort by.\",\"examples\":[\"id\",\"createdAt\",\"updatedAt\",\"email\",\"username\",\"externalId\",\"phone\",\"status\",\"statusChangedAt\",\"passwordLastSetAt\",\"loginsCount\",\"gender\",\"lastLogin\",\"userSourceType\",\"lastMfaTime\",\"passwordSecurityLevel\",\"phoneCountryCode\",\"lastIp\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-applications genauth-departments genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users
/// Values of `userSourceType`. How the user was created.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserSourceType {
    /// `excel`: Imported from a spreadsheet.
    Excel,
    /// `register`: Self-registered.
    Register,
    /// `adminCreated`: Created by an administrator, in the console or through the API.
    AdminCreated,
    /// `sync`: Synchronized from an external directory.
    Sync,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    UserSourceType = "UserSourceType"; Excel = "excel", Register = "register",
    AdminCreated = "adminCreated", Sync = "sync"
);
// @if schemars
codec::json_schema!(
    UserSourceType, "UserSourceType",
    "{\"description\":\"Values of `userSourceType`. How the user was created.\",\"examples\":[\"excel\",\"register\",\"adminCreated\",\"sync\"],\"type\":\"string\"}"
);
// @end
/// Values of `status`. Status of the account.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserStatus {
    /// `Suspended`: Suspended; the user temporarily cannot log in.
    Suspended,
    /// `Resigned`: Resigned; the account is kept.
    Resigned,
    /// `Activated`: Active.
    Activated,
    /// `Archived`: Archived; the account is disabled and kept.
    Archived,
    /// `Deactivated`: Deactivated; the user cannot log in.
    Deactivated,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    UserStatus = "UserStatus"; Suspended = "Suspended", Resigned = "Resigned", Activated
    = "Activated", Archived = "Archived", Deactivated = "Deactivated"
);
// @if schemars
codec::json_schema!(
    UserStatus, "UserStatus",
    "{\"description\":\"Values of `status`. Status of the account.\",\"examples\":[\"Suspended\",\"Resigned\",\"Activated\",\"Archived\",\"Deactivated\"],\"type\":\"string\"}"
);
// @end
// @end
// @if genauth-departments genauth-users
/// Sync relation between a user and an account in an external directory.
///
/// The schema name is `UserSyncRelationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserSyncRelationDto {
    /// External directory that the user is synchronized with.
    pub provider: SyncProvider,
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
impl UserSyncRelationDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        provider: impl Into<SyncProvider>,
        user_id_in_idp: impl Into<String>,
        user_info_in_idp: impl Into<codec::Value>,
    ) -> Self {
        Self {
            provider: provider.into(),
            user_id_in_idp: user_id_in_idp.into(),
            user_info_in_idp: user_info_in_idp.into(),
        }
    }
    /// Sets [`provider`](Self::provider).
    #[must_use]
    pub fn with_provider(mut self, value: impl Into<SyncProvider>) -> Self {
        self.provider = value.into();
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
    UserSyncRelationDto; required[0] provider("provider"), required[1, Redacted]
    user_id_in_idp("userIdInIdp"), required[2, Redacted]
    user_info_in_idp("userInfoInIdp")
);
// @if schemars
codec::json_schema!(
    UserSyncRelationDto, "UserSyncRelationDto",
    "{\"description\":\"Sync relation between a user and an account in an external directory.\",\"properties\":{\"provider\":{\"$ref\":\"SyncProvider\",\"description\":\"External directory that the user is synchronized with.\"},\"userIdInIdp\":{\"description\":\"ID of the user at the external identity provider.\",\"type\":\"string\"},\"userInfoInIdp\":{\"description\":\"User data at the external identity provider.\"}},\"required\":[\"provider\",\"userIdInIdp\",\"userInfoInIdp\"],\"type\":\"object\"}",
    "SyncProvider" = SyncProvider
);
// @end
// @end
// @if genauth-applications genauth-departments genauth-groups genauth-public-accounts genauth-roles genauth-tenants genauth-users
/// Values of `workStatus`. Employment status of the user.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WorkStatus {
    /// `Closed`: The person has left.
    Closed,
    /// `Active`: The person works for the company.
    Active,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(WorkStatus = "WorkStatus"; Closed = "Closed", Active = "Active");
// @if schemars
codec::json_schema!(
    WorkStatus, "WorkStatus",
    "{\"description\":\"Values of `workStatus`. Employment status of the user.\",\"examples\":[\"Closed\",\"Active\"],\"type\":\"string\"}"
);
// @end
// @end
