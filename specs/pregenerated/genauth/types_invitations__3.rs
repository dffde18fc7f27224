// @if genauth-invitations
/// Page of invitation rosters.
///
/// The schema name is `InvitationRosterPaginationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationRosterPaginationDto {
    /// Items of this page.
    pub list: Vec<InvitationRosterDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
}
impl InvitationRosterPaginationDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<InvitationRosterDto>>) -> Self {
        Self {
            list: codec::collect_list(list),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<InvitationRosterDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`totalCount`](Self::total_count).
    #[must_use]
    pub fn with_total_count(mut self, value: impl Into<i64>) -> Self {
        self.total_count = Some(value.into());
        self
    }
}
codec::object!(
    InvitationRosterPaginationDto; required[0] list("list"), optional[1]
    total_count("totalCount")
);
impl crate::pagination::Page for InvitationRosterPaginationDto {
    type Item = InvitationRosterDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[InvitationRosterDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<InvitationRosterDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    InvitationRosterPaginationDto, "InvitationRosterPaginationDto",
    "{\"description\":\"Page of invitation rosters.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"InvitationRosterDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"required\":[\"list\"],\"type\":\"object\"}",
    "InvitationRosterDto" = InvitationRosterDto
);
// @end
/// Response with a page of invitation rosters.
///
/// The schema name is `InvitationRosterPaginationRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationRosterPaginationRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: InvitationRosterPaginationDto,
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
impl InvitationRosterPaginationRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<InvitationRosterPaginationDto>,
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
    pub fn with_data(mut self, value: impl Into<InvitationRosterPaginationDto>) -> Self {
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
    InvitationRosterPaginationRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    InvitationRosterPaginationRespDto, "InvitationRosterPaginationRespDto",
    "{\"description\":\"Response with a page of invitation rosters.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"InvitationRosterPaginationDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "InvitationRosterPaginationDto" = InvitationRosterPaginationDto
);
// @end
/// Response with one invitation roster; used by read, create and update operations.
///
/// The schema name is `InvitationRosterSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationRosterSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: InvitationRosterDto,
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
impl InvitationRosterSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<InvitationRosterDto>,
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
    pub fn with_data(mut self, value: impl Into<InvitationRosterDto>) -> Self {
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
    InvitationRosterSingleRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    InvitationRosterSingleRespDto, "InvitationRosterSingleRespDto",
    "{\"description\":\"Response with one invitation roster; used by read, create and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"InvitationRosterDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "InvitationRosterDto" = InvitationRosterDto
);
// @end
/// Values of `status`. Status of the roster.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvitationRosterStatus {
    /// `editing`: Invitees can still be changed.
    Editing,
    /// `invited`: The invitations were sent.
    Invited,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    InvitationRosterStatus = "InvitationRosterStatus"; Editing = "editing", Invited =
    "invited"
);
// @if schemars
codec::json_schema!(
    InvitationRosterStatus, "InvitationRosterStatus",
    "{\"description\":\"Values of `status`. Status of the roster.\",\"examples\":[\"editing\",\"invited\"],\"type\":\"string\"}"
);
// @end
/// Values of `targetType`. Type of the object that the policy assigns.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvitationTargetType {
    /// `department`: Department, by department ID.
    Department,
    /// `post`: Post, by code.
    Post,
    /// `role`: Role, by code.
    Role,
    /// `group`: Group, by code.
    Group,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    InvitationTargetType = "InvitationTargetType"; Department = "department", Post =
    "post", Role = "role", Group = "group"
);
// @if schemars
codec::json_schema!(
    InvitationTargetType, "InvitationTargetType",
    "{\"description\":\"Values of `targetType`. Type of the object that the policy assigns.\",\"examples\":[\"department\",\"post\",\"role\",\"group\"],\"type\":\"string\"}"
);
// @end
/// Invitee of a roster: name, contact data, status, source and creator.
///
/// The schema name is `InvitationUserDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationUserDto {
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: String,
    /// User who created the object, if requested.
    #[doc(alias = "creatorDetail")]
    pub creator_detail: Option<CommonUserDto>,
    /// ID of the user who created the object.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "creatorId")]
    pub creator_id: String,
    /// Email address of the invitee, case-insensitive.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub email: String,
    /// ID of the invitee.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "inviteeId")]
    pub invitee_id: String,
    /// Name of the invitee.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: String,
    /// Phone number of the invitee, without country code.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub phone: Option<String>,
    /// Country code of the phone number, for example `+86`; required outside mainland China.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// How the invitee was added to the roster.
    pub source: InviteeSource,
    /// Status of the invitation.
    pub status: InviteeStatus,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: String,
}
impl InvitationUserDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        created_at: impl Into<String>,
        creator_id: impl Into<String>,
        email: impl Into<String>,
        invitee_id: impl Into<String>,
        name: impl Into<String>,
        roster_id: impl Into<String>,
        source: impl Into<InviteeSource>,
        status: impl Into<InviteeStatus>,
        updated_at: impl Into<String>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            creator_id: creator_id.into(),
            email: email.into(),
            invitee_id: invitee_id.into(),
            name: name.into(),
            roster_id: roster_id.into(),
            source: source.into(),
            status: status.into(),
            updated_at: updated_at.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<String>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`creatorDetail`](Self::creator_detail).
    #[must_use]
    pub fn with_creator_detail(mut self, value: impl Into<CommonUserDto>) -> Self {
        self.creator_detail = Some(value.into());
        self
    }
    /// Sets [`creatorId`](Self::creator_id).
    #[must_use]
    pub fn with_creator_id(mut self, value: impl Into<String>) -> Self {
        self.creator_id = value.into();
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// Sets [`inviteeId`](Self::invitee_id).
    #[must_use]
    pub fn with_invitee_id(mut self, value: impl Into<String>) -> Self {
        self.invitee_id = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
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
    /// Sets [`rosterId`](Self::roster_id).
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        self.roster_id = value.into();
        self
    }
    /// Sets [`source`](Self::source).
    #[must_use]
    pub fn with_source(mut self, value: impl Into<InviteeSource>) -> Self {
        self.source = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<InviteeStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = value.into();
        self
    }
}
codec::object!(
    InvitationUserDto; required[0] created_at("createdAt"), optional[1]
    creator_detail("creatorDetail"), required[2, Redacted] creator_id("creatorId"),
    required[3, Redacted] email("email"), required[4, Redacted] invitee_id("inviteeId"),
    required[5, Redacted] name("name"), optional[6, Redacted] phone("phone"), optional[7,
    Redacted] phone_country_code("phoneCountryCode"), required[8] roster_id("rosterId"),
    required[9] source("source"), required[10] status("status"), required[11]
    updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    InvitationUserDto, "InvitationUserDto",
    "{\"description\":\"Invitee of a roster: name, contact data, status, source and creator.\",\"properties\":{\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"creatorDetail\":{\"anyOf\":[{\"$ref\":\"CommonUserDto\"},{\"type\":\"null\"}],\"description\":\"User who created the object, if requested.\"},\"creatorId\":{\"description\":\"ID of the user who created the object.\",\"type\":\"string\"},\"email\":{\"description\":\"Email address of the invitee, case-insensitive.\",\"type\":\"string\"},\"inviteeId\":{\"description\":\"ID of the invitee.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the invitee.\",\"type\":\"string\"},\"phone\":{\"description\":\"Phone number of the invitee, without country code.\",\"type\":[\"string\",\"null\"]},\"phoneCountryCode\":{\"description\":\"Country code of the phone number, for example `+86`; required outside mainland China.\",\"type\":[\"string\",\"null\"]},\"rosterId\":{\"description\":\"ID of the invitation roster.\",\"type\":\"string\"},\"source\":{\"$ref\":\"InviteeSource\",\"description\":\"How the invitee was added to the roster.\"},\"status\":{\"$ref\":\"InviteeStatus\",\"description\":\"Status of the invitation.\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"}},\"required\":[\"createdAt\",\"creatorId\",\"email\",\"inviteeId\",\"name\",\"rosterId\",\"source\",\"status\",\"updatedAt\"],\"type\":\"object\"}",
    "CommonUserDto" = CommonUserDto, "InviteeSource" = InviteeSource, "InviteeStatus" =
    InviteeStatus
);
// @end
/// Page of invitees of a roster.
///
/// The schema name is `InvitationUserPaginationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationUserPaginationDto {
    /// Items of this page.
    pub list: Vec<InvitationUserDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
}
impl InvitationUserPaginationDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<InvitationUserDto>>) -> Self {
        Self {
            list: codec::collect_list(list),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<InvitationUserDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`totalCount`](Self::total_count).
    #[must_use]
    pub fn with_total_count(mut self, value: impl Into<i64>) -> Self {
        self.total_count = Some(value.into());
        self
    }
}
codec::object!(
    InvitationUserPaginationDto; required[0] list("list"), optional[1]
    total_count("totalCount")
);
impl crate::pagination::Page for InvitationUserPaginationDto {
    type Item = InvitationUserDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[InvitationUserDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<InvitationUserDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    InvitationUserPaginationDto, "InvitationUserPaginationDto",
    "{\"description\":\"Page of invitees of a roster.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"InvitationUserDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"required\":[\"list\"],\"type\":\"object\"}",
    "InvitationUserDto" = InvitationUserDto
);
// @end
/// Response with a page of invitees of a roster.
///
/// The schema name is `InvitationUserPaginationRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct InvitationUserPaginationRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: InvitationUserPaginationDto,
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
impl InvitationUserPaginationRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<InvitationUserPaginationDto>,
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
    pub fn with_data(mut self, value: impl Into<InvitationUserPaginationDto>) -> Self {
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
    InvitationUserPaginationRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    InvitationUserPaginationRespDto, "InvitationUserPaginationRespDto",
    "{\"description\":\"Response with a page of invitees of a roster.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"InvitationUserPaginationDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "InvitationUserPaginationDto" = InvitationUserPaginationDto
);
// @end
/// Values of `inviteLinkDisuseRule`. When the link expires: after its validity period or after the first
/// click.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InviteLinkDisuseRule {
    /// `period`: The link expires after its validity period.
    Period,
    /// `afterFirstClick`: The link expires after the first click.
    AfterFirstClick,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    InviteLinkDisuseRule = "InviteLinkDisuseRule"; Period = "period", AfterFirstClick =
    "afterFirstClick"
);
// @if schemars
codec::json_schema!(
    InviteLinkDisuseRule, "InviteLinkDisuseRule",
    "{\"description\":\"Values of `inviteLinkDisuseRule`. When the link expires: after its validity period or after the first click.\",\"examples\":[\"period\",\"afterFirstClick\"],\"type\":\"string\"}"
);
// @end
/// Values of `linkExpiredTimeUnit`. Unit in which the console shows the validity; `forever` means unlimited.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InviteLinkExpiryUnit {
    /// `forever`: The link never expires.
    Forever,
    /// `day`: Days.
    Day,
    /// `hour`: Hours.
    Hour,
    /// `minute`: Minutes.
    Minute,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    InviteLinkExpiryUnit = "InviteLinkExpiryUnit"; Forever = "forever", Day = "day", Hour
    = "hour", Minute = "minute"
);
// @if schemars
codec::json_schema!(
    InviteLinkExpiryUnit, "InviteLinkExpiryUnit",
    "{\"description\":\"Values of `linkExpiredTimeUnit`. Unit in which the console shows the validity; `forever` means unlimited.\",\"examples\":[\"forever\",\"day\",\"hour\",\"minute\"],\"type\":\"string\"}"
);
// @end
/// Values of `inviteMethod`. Method of sending the invitation.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InviteMethod {
    /// `email`: By email.
    Email,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(InviteMethod = "InviteMethod"; Email = "email");
// @if schemars
codec::json_schema!(
    InviteMethod, "InviteMethod",
    "{\"description\":\"Values of `inviteMethod`. Method of sending the invitation.\",\"examples\":[\"email\"],\"type\":\"string\"}"
);
// @end
/// Values of `pageExpiredTimeUnit`. Unit in which the console shows the validity of the page.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvitePageExpiryUnit {
    /// `minute`: Minutes.
    Minute,
    /// `hour`: Hours.
    Hour,
    /// `day`: Days.
    Day,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    InvitePageExpiryUnit = "InvitePageExpiryUnit"; Minute = "minute", Hour = "hour", Day
    = "day"
);
// @if schemars
codec::json_schema!(
    InvitePageExpiryUnit, "InvitePageExpiryUnit",
    "{\"description\":\"Values of `pageExpiredTimeUnit`. Unit in which the console shows the validity of the page.\",\"examples\":[\"minute\",\"hour\",\"day\"],\"type\":\"string\"}"
);
// @end
/// Values of `source`. How the invitee was added to the roster.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InviteeSource {
    /// `manualCreate`: Entered by an administrator.
    ManualCreate,
    /// `fileImport`: Imported from a file.
    FileImport,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    InviteeSource = "InviteeSource"; ManualCreate = "manualCreate", FileImport =
    "fileImport"
);
// @if schemars
codec::json_schema!(
    InviteeSource, "InviteeSource",
    "{\"description\":\"Values of `source`. How the invitee was added to the roster.\",\"examples\":[\"manualCreate\",\"fileImport\"],\"type\":\"string\"}"
);
// @end
/// Values of `status`. Status of the invitation.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InviteeStatus {
    /// `invited`: The invitation was sent.
    Invited,
    /// `registering`: The invitee has started to register.
    Registering,
    /// `registered`: The invitee has an account.
    Registered,
    /// `reverted`: The invitation was revoked.
    Reverted,
    /// `notInvited`: No invitation has been sent yet.
    NotInvited,
    /// `expired`: The invitation has expired.
    Expired,
    /// `invitationSendFail`: The invitation could not be sent.
    InvitationSendFail,
    /// `joinedByOther`: The invitee joined in another way.
    JoinedByOther,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    InviteeStatus = "InviteeStatus"; Invited = "invited", Registering = "registering",
    Registered = "registered", Reverted = "reverted", NotInvited = "notInvited", Expired
    = "expired", InvitationSendFail = "invitationSendFail", JoinedByOther =
    "joinedByOther"
);
// @if schemars
codec::json_schema!(
    InviteeStatus, "InviteeStatus",
    "{\"description\":\"Values of `status`. Status of the invitation.\",\"examples\":[\"invited\",\"registering\",\"registered\",\"reverted\",\"notInvited\",\"expired\",\"invitationSendFail\",\"joinedByOther\"],\"type\":\"string\"}"
);
// @end
/// Search for the invitation rosters of a policy: keywords, filter, page and details.
///
/// The schema name is `ListInvitationRosterByPolicyIdDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListInvitationRosterByPolicyIdDto {
    /// Filter conditions.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Search text, matched against names and identifiers of rosters.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1.
    pub page: Option<i64>,
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Whether to include the invitation policy bound to the roster.
    #[doc(alias = "withAssignedPolicy")]
    pub with_assigned_policy: Option<bool>,
    /// Whether to include the user who created the object.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
    /// Whether to include the number of users.
    #[doc(alias = "withUserCount")]
    pub with_user_count: Option<bool>,
}
impl ListInvitationRosterByPolicyIdDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`filter`](Self::filter).
    #[must_use]
    pub fn with_filter(mut self, value: impl Into<CombineFiltersBaseDto>) -> Self {
        self.filter = Some(value.into());
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
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets [`withAssignedPolicy`](Self::with_assigned_policy).
    #[must_use]
    pub fn with_with_assigned_policy(mut self, value: impl Into<bool>) -> Self {
        self.with_assigned_policy = Some(value.into());
        self
    }
    /// Sets [`withCreatorDetail`](Self::with_creator_detail).
    #[must_use]
    pub fn with_with_creator_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_creator_detail = Some(value.into());
        self
    }
    /// Sets [`withUserCount`](Self::with_user_count).
    #[must_use]
    pub fn with_with_user_count(mut self, value: impl Into<bool>) -> Self {
        self.with_user_count = Some(value.into());
        self
    }
}
codec::object!(
    ListInvitationRosterByPolicyIdDto required_in_requests(4); optional[0]
    filter("filter"), optional[1] keywords("keywords"), optional[2] limit("limit"),
    optional[3] page("page"), required[4] policy_id("policyId"), optional[5]
    with_assigned_policy("withAssignedPolicy"), optional[6]
    with_creator_detail("withCreatorDetail"), optional[7]
    with_user_count("withUserCount")
);
impl crate::pagination::PageRequest for ListInvitationRosterByPolicyIdDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListInvitationRosterByPolicyIdDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("filter", self.filter.as_ref());
        v.range(
            validation::rule!(
                "paging.limit", "limit", "ListInvitationRosterByPolicyIdDto"
            ),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!(
                "paging.page", "page", "ListInvitationRosterByPolicyIdDto"
            ),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListInvitationRosterByPolicyIdDto, "ListInvitationRosterByPolicyIdDto",
    "{\"description\":\"Search for the invitation rosters of a policy: keywords, filter, page and details.\",\"properties\":{\"filter\":{\"anyOf\":[{\"$ref\":\"CombineFiltersBaseDto\"},{\"type\":\"null\"}],\"description\":\"Filter conditions.\"},\"keywords\":{\"description\":\"Search text, matched against names and identifiers of rosters.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"},\"withAssignedPolicy\":{\"description\":\"Whether to include the invitation policy bound to the roster.\",\"type\":[\"boolean\",\"null\"]},\"withCreatorDetail\":{\"description\":\"Whether to include the user who created the object.\",\"type\":[\"boolean\",\"null\"]},\"withUserCount\":{\"description\":\"Whether to include the number of users.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"policyId\"],\"type\":\"object\"}",
    "CombineFiltersBaseDto" = CombineFiltersBaseDto
);
// @end
/// Search for invitation rosters: keywords, filter, page and details.
///
/// The schema name is `ListInvitationRosterDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListInvitationRosterDto {
    /// Filter conditions.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Search text, matched against names and identifiers of rosters.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1.
    pub page: Option<i64>,
    /// Whether to include the invitation policy bound to the roster.
    #[doc(alias = "withAssignedPolicy")]
    pub with_assigned_policy: Option<bool>,
    /// Whether to include the user who created the object.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
    /// Whether to include the number of users.
    #[doc(alias = "withUserCount")]
    pub with_user_count: Option<bool>,
}
impl ListInvitationRosterDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`filter`](Self::filter).
    #[must_use]
    pub fn with_filter(mut self, value: impl Into<CombineFiltersBaseDto>) -> Self {
        self.filter = Some(value.into());
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
    /// Sets [`withAssignedPolicy`](Self::with_assigned_policy).
    #[must_use]
    pub fn with_with_assigned_policy(mut self, value: impl Into<bool>) -> Self {
        self.with_assigned_policy = Some(value.into());
        self
    }
    /// Sets [`withCreatorDetail`](Self::with_creator_detail).
    #[must_use]
    pub fn with_with_creator_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_creator_detail = Some(value.into());
        self
    }
    /// Sets [`withUserCount`](Self::with_user_count).
    #[must_use]
    pub fn with_with_user_count(mut self, value: impl Into<bool>) -> Self {
        self.with_user_count = Some(value.into());
        self
    }
}
impl Default for ListInvitationRosterDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListInvitationRosterDto required_in_requests(); optional[0] filter("filter"),
    optional[1] keywords("keywords"), optional[2] limit("limit"), optional[3]
    page("page"), optional[4] with_assigned_policy("withAssignedPolicy"), optional[5]
    with_creator_detail("withCreatorDetail"), optional[6]
    with_user_count("withUserCount")
);
impl crate::pagination::PageRequest for ListInvitationRosterDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListInvitationRosterDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("filter", self.filter.as_ref());
        v.range(
            validation::rule!("paging.limit", "limit", "ListInvitationRosterDto"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "ListInvitationRosterDto"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListInvitationRosterDto, "ListInvitationRosterDto",
    "{\"description\":\"Search for invitation rosters: keywords, filter, page and details.\",\"properties\":{\"filter\":{\"anyOf\":[{\"$ref\":\"CombineFiltersBaseDto\"},{\"type\":\"null\"}],\"description\":\"Filter conditions.\"},\"keywords\":{\"description\":\"Search text, matched against names and identifiers of rosters.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"withAssignedPolicy\":{\"description\":\"Whether to include the invitation policy bound to the roster.\",\"type\":[\"boolean\",\"null\"]},\"withCreatorDetail\":{\"description\":\"Whether to include the user who created the object.\",\"type\":[\"boolean\",\"null\"]},\"withUserCount\":{\"description\":\"Whether to include the number of users.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}",
    "CombineFiltersBaseDto" = CombineFiltersBaseDto
);
// @end
/// Search for invitees of a roster: keywords, filter and page.
///
/// The schema name is `ListInvitationUserDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListInvitationUserDto {
    /// Filter conditions.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Search text, matched against roster names and invitee identifiers.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1.
    pub page: Option<i64>,
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// Whether to include the user who created the object.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
}
impl ListInvitationUserDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(roster_id: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`filter`](Self::filter).
    #[must_use]
    pub fn with_filter(mut self, value: impl Into<CombineFiltersBaseDto>) -> Self {
        self.filter = Some(value.into());
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
    /// Sets [`rosterId`](Self::roster_id).
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        self.roster_id = value.into();
        self
    }
    /// Sets [`withCreatorDetail`](Self::with_creator_detail).
    #[must_use]
    pub fn with_with_creator_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_creator_detail = Some(value.into());
        self
    }
}
codec::object!(
    ListInvitationUserDto required_in_requests(4); optional[0] filter("filter"),
    optional[1, Redacted] keywords("keywords"), optional[2] limit("limit"), optional[3]
    page("page"), required[4] roster_id("rosterId"), optional[5]
    with_creator_detail("withCreatorDetail")
);
impl crate::pagination::PageRequest for ListInvitationUserDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListInvitationUserDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("filter", self.filter.as_ref());
        v.range(
            validation::rule!("paging.limit", "limit", "ListInvitationUserDto"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "ListInvitationUserDto"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListInvitationUserDto, "ListInvitationUserDto",
    "{\"description\":\"Search for invitees of a roster: keywords, filter and page.\",\"properties\":{\"filter\":{\"anyOf\":[{\"$ref\":\"CombineFiltersBaseDto\"},{\"type\":\"null\"}],\"description\":\"Filter conditions.\"},\"keywords\":{\"description\":\"Search text, matched against roster names and invitee identifiers.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"rosterId\":{\"description\":\"ID of the invitation roster.\",\"type\":\"string\"},\"withCreatorDetail\":{\"description\":\"Whether to include the user who created the object.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"rosterId\"],\"type\":\"object\"}",
    "CombineFiltersBaseDto" = CombineFiltersBaseDto
);
// @end
/// Page of invitation policies.
///
/// The schema name is `PaginationInvitationPolicyDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaginationInvitationPolicyDataDto {
    /// Items of this page.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub list: Vec<codec::Value>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl PaginationInvitationPolicyDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<codec::Value>>,
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
        value: impl IntoIterator<Item = impl Into<codec::Value>>,
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
    PaginationInvitationPolicyDataDto; required[0, Redacted] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for PaginationInvitationPolicyDataDto {
    type Item = codec::Value;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[codec::Value] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<codec::Value> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    PaginationInvitationPolicyDataDto, "PaginationInvitationPolicyDataDto",
    "{\"description\":\"Page of invitation policies.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}"
);
// @end
/// Search for invitation policies: keywords, filter and page.
///
/// The schema name is `PaginationInvitationPolicyQueryDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaginationInvitationPolicyQueryDto {
    /// Filter conditions.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Search text, matched against names and identifiers of policies.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1.
    pub page: Option<i64>,
    /// Whether to include the user who created the object.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
}
impl PaginationInvitationPolicyQueryDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`filter`](Self::filter).
    #[must_use]
    pub fn with_filter(mut self, value: impl Into<CombineFiltersBaseDto>) -> Self {
        self.filter = Some(value.into());
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
    /// Sets [`withCreatorDetail`](Self::with_creator_detail).
    #[must_use]
    pub fn with_with_creator_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_creator_detail = Some(value.into());
        self
    }
}
impl Default for PaginationInvitationPolicyQueryDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    PaginationInvitationPolicyQueryDto required_in_requests(); optional[0]
    filter("filter"), optional[1] keywords("keywords"), optional[2] limit("limit"),
    optional[3] page("page"), optional[4] with_creator_detail("withCreatorDetail")
);
impl crate::pagination::PageRequest for PaginationInvitationPolicyQueryDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for PaginationInvitationPolicyQueryDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("filter", self.filter.as_ref());
        v.range(
            validation::rule!(
                "paging.limit", "limit", "PaginationInvitationPolicyQueryDto"
            ),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!(
                "paging.page", "page", "PaginationInvitationPolicyQueryDto"
            ),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    PaginationInvitationPolicyQueryDto, "PaginationInvitationPolicyQueryDto",
    "{\"description\":\"Search for invitation policies: keywords, filter and page.\",\"properties\":{\"filter\":{\"anyOf\":[{\"$ref\":\"CombineFiltersBaseDto\"},{\"type\":\"null\"}],\"description\":\"Filter conditions.\"},\"keywords\":{\"description\":\"Search text, matched against names and identifiers of policies.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"withCreatorDetail\":{\"description\":\"Whether to include the user who created the object.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}",
    "CombineFiltersBaseDto" = CombineFiltersBaseDto
);
// @end
/// Response with a page of invitation policies.
///
/// The schema name is `PaginationInvitationPolicyRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaginationInvitationPolicyRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: PaginationInvitationPolicyDataDto,
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
impl PaginationInvitationPolicyRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<PaginationInvitationPolicyDataDto>,
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
        value: impl Into<PaginationInvitationPolicyDataDto>,
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
    PaginationInvitationPolicyRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    PaginationInvitationPolicyRespDto, "PaginationInvitationPolicyRespDto",
    "{\"description\":\"Response with a page of invitation policies.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"PaginationInvitationPolicyDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "PaginationInvitationPolicyDataDto" = PaginationInvitationPolicyDataDto
);
// @end
/// Page of applicants of the universal invitation.
///
/// The schema name is `PaginationUniversalInvitationApplicantDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaginationUniversalInvitationApplicantDataDto {
    /// Items of this page.
    pub list: Vec<UniversalInvitationApplicantData>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl PaginationUniversalInvitationApplicantDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<UniversalInvitationApplicantData>>,
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
        value: impl IntoIterator<Item = impl Into<UniversalInvitationApplicantData>>,
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
    PaginationUniversalInvitationApplicantDataDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for PaginationUniversalInvitationApplicantDataDto {
    type Item = UniversalInvitationApplicantData;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[UniversalInvitationApplicantData] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<UniversalInvitationApplicantData> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    PaginationUniversalInvitationApplicantDataDto,
    "PaginationUniversalInvitationApplicantDataDto",
    "{\"description\":\"Page of applicants of the universal invitation.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"UniversalInvitationApplicantData\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "UniversalInvitationApplicantData" = UniversalInvitationApplicantData
);
// @end
/// Search for applicants of the universal invitation: keywords, filter, page and details.
///
/// The schema name is `PaginationUniversalInvitationApplicantQueryDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaginationUniversalInvitationApplicantQueryDto {
    /// Filter conditions.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Search text, matched against names, phone numbers and email addresses of applicants.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1.
    pub page: Option<i64>,
    /// Whether to include the user who sent the invitation.
    #[doc(alias = "withInvitorDetail")]
    pub with_invitor_detail: Option<bool>,
    /// Whether to include the user who made the decision.
    #[doc(alias = "withOperatorDetail")]
    pub with_operator_detail: Option<bool>,
}
impl PaginationUniversalInvitationApplicantQueryDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`filter`](Self::filter).
    #[must_use]
    pub fn with_filter(mut self, value: impl Into<CombineFiltersBaseDto>) -> Self {
        self.filter = Some(value.into());
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
    /// Sets [`withInvitorDetail`](Self::with_invitor_detail).
    #[must_use]
    pub fn with_with_invitor_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_invitor_detail = Some(value.into());
        self
    }
    /// Sets [`withOperatorDetail`](Self::with_operator_detail).
    #[must_use]
    pub fn with_with_operator_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_operator_detail = Some(value.into());
        self
    }
}
impl Default for PaginationUniversalInvitationApplicantQueryDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    PaginationUniversalInvitationApplicantQueryDto required_in_requests(); optional[0]
    filter("filter"), optional[1, Redacted] keywords("keywords"), optional[2]
    limit("limit"), optional[3] page("page"), optional[4]
    with_invitor_detail("withInvitorDetail"), optional[5]
    with_operator_detail("withOperatorDetail")
);
impl crate::pagination::PageRequest for PaginationUniversalInvitationApplicantQueryDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for PaginationUniversalInvitationApplicantQueryDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("filter", self.filter.as_ref());
        v.range(
            validation::rule!(
                "paging.limit", "limit", "PaginationUniversalInvitationApplicantQueryDto"
            ),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!(
                "paging.page", "page", "PaginationUniversalInvitationApplicantQueryDto"
            ),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    PaginationUniversalInvitationApplicantQueryDto,
    "PaginationUniversalInvitationApplicantQueryDto",
    "{\"description\":\"Search for applicants of the universal invitation: keywords, filter, page and details.\",\"properties\":{\"filter\":{\"anyOf\":[{\"$ref\":\"CombineFiltersBaseDto\"},{\"type\":\"null\"}],\"description\":\"Filter conditions.\"},\"keywords\":{\"description\":\"Search text, matched against names, phone numbers and email addresses of applicants.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"withInvitorDetail\":{\"description\":\"Whether to include the user who sent the invitation.\",\"type\":[\"boolean\",\"null\"]},\"withOperatorDetail\":{\"description\":\"Whether to include the user who made the decision.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}",
    "CombineFiltersBaseDto" = CombineFiltersBaseDto
);
// @end
/// Response with a page of applicants of the universal invitation.
///
/// The schema name is `PaginationUniversalInvitationApplicantRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaginationUniversalInvitationApplicantRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: PaginationUniversalInvitationApplicantDataDto,
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
impl PaginationUniversalInvitationApplicantRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<PaginationUniversalInvitationApplicantDataDto>,
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
        value: impl Into<PaginationUniversalInvitationApplicantDataDto>,
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
    PaginationUniversalInvitationApplicantRespDto; optional[0] api_code("apiCode"),
    required[1] data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    PaginationUniversalInvitationApplicantRespDto,
    "PaginationUniversalInvitationApplicantRespDto",
    "{\"description\":\"Response with a page of applicants of the universal invitation.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"PaginationUniversalInvitationApplicantDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "PaginationUniversalInvitationApplicantDataDto" =
    PaginationUniversalInvitationApplicantDataDto
);
// @end
/// Change to the registration form of an invitation policy: add, update, delete or reorder a field.
///
/// The schema name is `PolicyExtendsFieldsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicyExtendsFieldsDto {
    /// What to do with the field: `add`, `update`, `delete` or `reorder`.
    pub action: ExtendsFieldAction,
    /// Field to add or update.
    #[doc(alias = "extendsField")]
    pub extends_field: UpdateExtendsFieldDto,
    /// IDs of the fields in their new order; used if `action` is `reorder`.
    #[doc(alias = "newOrder")]
    pub new_order: Option<Vec<String>>,
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
}
impl PolicyExtendsFieldsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        action: impl Into<ExtendsFieldAction>,
        extends_field: impl Into<UpdateExtendsFieldDto>,
        policy_id: impl Into<String>,
    ) -> Self {
        Self {
            action: action.into(),
            extends_field: extends_field.into(),
            policy_id: policy_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`action`](Self::action).
    #[must_use]
    pub fn with_action(mut self, value: impl Into<ExtendsFieldAction>) -> Self {
        self.action = value.into();
        self
    }
    /// Sets [`extendsField`](Self::extends_field).
    #[must_use]
    pub fn with_extends_field(
        mut self,
        value: impl Into<UpdateExtendsFieldDto>,
    ) -> Self {
        self.extends_field = value.into();
        self
    }
    /// Sets [`newOrder`](Self::new_order).
    #[must_use]
    pub fn with_new_order(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.new_order = Some(codec::collect_list(value));
        self
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
}
codec::object!(
    PolicyExtendsFieldsDto required_in_requests(0, 1, 3); required[0] action("action"),
    required[1] extends_field("extendsField"), optional[2] new_order("newOrder"),
    required[3] policy_id("policyId")
);
impl validation::Validate for PolicyExtendsFieldsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("extendsField", Some(&self.extends_field));
    }
}
// @if schemars
codec::json_schema!(
    PolicyExtendsFieldsDto, "PolicyExtendsFieldsDto",
    "{\"description\":\"Change to the registration form of an invitation policy: add, update, delete or reorder a field.\",\"properties\":{\"action\":{\"$ref\":\"ExtendsFieldAction\",\"description\":\"What to do with the field: `add`, `update`, `delete` or `reorder`.\"},\"extendsField\":{\"$ref\":\"UpdateExtendsFieldDto\",\"description\":\"Field to add or update.\"},\"newOrder\":{\"description\":\"IDs of the fields in their new order; used if `action` is `reorder`.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"}},\"required\":[\"action\",\"extendsField\",\"policyId\"],\"type\":\"object\"}",
    "ExtendsFieldAction" = ExtendsFieldAction, "UpdateExtendsFieldDto" =
    UpdateExtendsFieldDto
);
// @end
// @end
