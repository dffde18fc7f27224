// @if genauth-groups
/// Group code and the users to add to the group.
///
/// The schema name is `AddGroupMembersReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddGroupMembersReqDto {
    /// Unique code of the group.
    pub code: String,
    /// Identifiers of the users, 1 to 50.
    ///
    /// Has 1 to 50 items. Is personal data: `Debug` output redacts it.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
}
impl AddGroupMembersReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            code: code.into(),
            user_ids: codec::collect_list(user_ids),
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
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
    AddGroupMembersReqDto required_in_requests(0, 1); required[0] code("code"),
    required[1, Redacted] user_ids("userIds")
);
impl crate::batch::Batch for AddGroupMembersReqDto {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.user_ids)
    }
}
impl validation::Validate for AddGroupMembersReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "userIds", "AddGroupMembersReqDto"),
            Some(&self.user_ids).map(|list| list.len()),
            Some(1),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    AddGroupMembersReqDto, "AddGroupMembersReqDto",
    "{\"description\":\"Group code and the users to add to the group.\",\"properties\":{\"code\":{\"description\":\"Unique code of the group.\",\"type\":\"string\"},\"userIds\":{\"description\":\"Identifiers of the users, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"code\",\"userIds\"],\"type\":\"object\"}"
);
// @end
/// Response with all resources granted to a group.
///
/// The schema name is `AuthorizedResourceListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizedResourceListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<AuthorizedResourceDto>,
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
impl AuthorizedResourceListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<AuthorizedResourceDto>>,
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
        value: impl IntoIterator<Item = impl Into<AuthorizedResourceDto>>,
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
    AuthorizedResourceListRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    AuthorizedResourceListRespDto, "AuthorizedResourceListRespDto",
    "{\"description\":\"Response with all resources granted to a group.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"AuthorizedResourceDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "AuthorizedResourceDto" = AuthorizedResourceDto
);
// @end
/// Several groups to create.
///
/// The schema name is `CreateGroupBatchReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateGroupBatchReqDto {
    /// Groups to create, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub list: Vec<CreateGroupReqDto>,
}
impl CreateGroupBatchReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<CreateGroupReqDto>>) -> Self {
        Self {
            list: codec::collect_list(list),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CreateGroupReqDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
}
codec::object!(CreateGroupBatchReqDto required_in_requests(0); required[0] list("list"));
impl crate::batch::Batch for CreateGroupBatchReqDto {
    type Item = CreateGroupReqDto;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<CreateGroupReqDto>> {
        Some(&mut self.list)
    }
}
impl validation::Validate for CreateGroupBatchReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "list", "CreateGroupBatchReqDto"),
            Some(&self.list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("list", Some(&self.list));
    }
}
// @if schemars
codec::json_schema!(
    CreateGroupBatchReqDto, "CreateGroupBatchReqDto",
    "{\"description\":\"Several groups to create.\",\"properties\":{\"list\":{\"description\":\"Groups to create, 1 to 50.\",\"items\":{\"$ref\":\"CreateGroupReqDto\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"list\"],\"type\":\"object\"}",
    "CreateGroupReqDto" = CreateGroupReqDto
);
// @end
/// Group to create: type, code, name, description and custom data.
///
/// The schema name is `CreateGroupReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateGroupReqDto {
    /// Unique code of the group.
    ///
    /// Has at least 1 character.
    pub code: String,
    /// Custom field values by key; the keys must be defined as custom fields first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
    /// Description of the group.
    pub description: String,
    /// Name of the group.
    ///
    /// Has at least 1 character.
    pub name: String,
    /// Type of the group, for example `static`.
    pub r#type: String,
}
impl CreateGroupReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        description: impl Into<String>,
        name: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            description: description.into(),
            name: name.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    CreateGroupReqDto required_in_requests(0, 2, 3, 4); required[0] code("code"),
    optional[1, Redacted] custom_data("customData"), required[2]
    description("description"), required[3] name("name"), required[4] r#type("type")
);
impl validation::Validate for CreateGroupReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!("group.code", "code", "CreateGroupReqDto"),
            Some(&self.code),
            Some(1),
            None,
        );
        v.characters(
            validation::warning!("group.code", "code", "CreateGroupReqDto"),
            Some(&self.code),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('_', '_'), ('-', '-')],
            0,
        );
        v.length(
            validation::rule!("group.code", "name", "CreateGroupReqDto"),
            Some(&self.name),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    CreateGroupReqDto, "CreateGroupReqDto",
    "{\"description\":\"Group to create: type, code, name, description and custom data.\",\"properties\":{\"code\":{\"description\":\"Unique code of the group.\",\"minLength\":1,\"type\":\"string\",\"x-warning\":{\"pattern\":\"^[A-Za-z0-9_-]*$\"}},\"customData\":{\"description\":\"Custom field values by key; the keys must be defined as custom fields first.\"},\"description\":{\"description\":\"Description of the group.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the group.\",\"minLength\":1,\"type\":\"string\"},\"type\":{\"description\":\"Type of the group, for example `static`.\",\"type\":\"string\"}},\"required\":[\"code\",\"description\",\"name\",\"type\"],\"type\":\"object\"}"
);
// @end
/// Group, and whether the request created it.
///
/// The schema name is `CreateOrUpdateGroupDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateGroupDataDto {
    /// Whether the group was created (true) or updated (false) by this request.
    pub created: bool,
    /// Group after the request.
    pub data: GroupDto,
}
impl CreateOrUpdateGroupDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(created: impl Into<bool>, data: impl Into<GroupDto>) -> Self {
        Self {
            created: created.into(),
            data: data.into(),
        }
    }
    /// Sets [`created`](Self::created).
    #[must_use]
    pub fn with_created(mut self, value: impl Into<bool>) -> Self {
        self.created = value.into();
        self
    }
    /// Sets [`data`](Self::data).
    #[must_use]
    pub fn with_data(mut self, value: impl Into<GroupDto>) -> Self {
        self.data = value.into();
        self
    }
}
codec::object!(
    CreateOrUpdateGroupDataDto; required[0] created("created"), required[1] data("data")
);
// @if schemars
codec::json_schema!(
    CreateOrUpdateGroupDataDto, "CreateOrUpdateGroupDataDto",
    "{\"description\":\"Group, and whether the request created it.\",\"properties\":{\"created\":{\"description\":\"Whether the group was created (true) or updated (false) by this request.\",\"type\":\"boolean\"},\"data\":{\"$ref\":\"GroupDto\",\"description\":\"Group after the request.\"}},\"required\":[\"created\",\"data\"],\"type\":\"object\"}",
    "GroupDto" = GroupDto
);
// @end
/// Group to create, or to update if its code exists.
///
/// The schema name is `CreateOrUpdateGroupReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateGroupReqDto {
    /// Unique code of the group.
    ///
    /// Has at least 1 character.
    pub code: String,
    /// Description of the group.
    pub description: String,
    /// Name of the group.
    ///
    /// Has at least 1 character.
    pub name: String,
    /// Type of the group, for example `static`.
    pub r#type: String,
}
impl CreateOrUpdateGroupReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        description: impl Into<String>,
        name: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            description: description.into(),
            name: name.into(),
            r#type: r#type.into(),
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
        self.description = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    CreateOrUpdateGroupReqDto required_in_requests(0, 1, 2, 3); required[0] code("code"),
    required[1] description("description"), required[2] name("name"), required[3]
    r#type("type")
);
impl validation::Validate for CreateOrUpdateGroupReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!("group.code", "code", "CreateOrUpdateGroupReqDto"),
            Some(&self.code),
            Some(1),
            None,
        );
        v.characters(
            validation::warning!("group.code", "code", "CreateOrUpdateGroupReqDto"),
            Some(&self.code),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('_', '_'), ('-', '-')],
            0,
        );
        v.length(
            validation::rule!("group.code", "name", "CreateOrUpdateGroupReqDto"),
            Some(&self.name),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    CreateOrUpdateGroupReqDto, "CreateOrUpdateGroupReqDto",
    "{\"description\":\"Group to create, or to update if its code exists.\",\"properties\":{\"code\":{\"description\":\"Unique code of the group.\",\"minLength\":1,\"type\":\"string\",\"x-warning\":{\"pattern\":\"^[A-Za-z0-9_-]*$\"}},\"description\":{\"description\":\"Description of the group.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the group.\",\"minLength\":1,\"type\":\"string\"},\"type\":{\"description\":\"Type of the group, for example `static`.\",\"type\":\"string\"}},\"required\":[\"code\",\"description\",\"name\",\"type\"],\"type\":\"object\"}"
);
// @end
/// Response with the group and whether it was created.
///
/// The schema name is `CreateOrUpdateGroupRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateGroupRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CreateOrUpdateGroupDataDto,
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
impl CreateOrUpdateGroupRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CreateOrUpdateGroupDataDto>,
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
    pub fn with_data(mut self, value: impl Into<CreateOrUpdateGroupDataDto>) -> Self {
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
    CreateOrUpdateGroupRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CreateOrUpdateGroupRespDto, "CreateOrUpdateGroupRespDto",
    "{\"description\":\"Response with the group and whether it was created.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CreateOrUpdateGroupDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CreateOrUpdateGroupDataDto" = CreateOrUpdateGroupDataDto
);
// @end
/// Codes of the groups to delete.
///
/// The schema name is `DeleteGroupsReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupsReqDto {
    /// Codes of the groups to delete, 1 to 50.
    ///
    /// Has 1 to 50 items.
    #[doc(alias = "codeList")]
    pub code_list: Vec<String>,
}
impl DeleteGroupsReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            code_list: codec::collect_list(code_list),
        }
    }
    /// Sets [`codeList`](Self::code_list).
    #[must_use]
    pub fn with_code_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.code_list = codec::collect_list(value);
        self
    }
}
codec::object!(
    DeleteGroupsReqDto required_in_requests(0); required[0] code_list("codeList")
);
impl crate::batch::Batch for DeleteGroupsReqDto {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.code_list)
    }
}
impl validation::Validate for DeleteGroupsReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "codeList", "DeleteGroupsReqDto"),
            Some(&self.code_list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    DeleteGroupsReqDto, "DeleteGroupsReqDto",
    "{\"description\":\"Codes of the groups to delete.\",\"properties\":{\"codeList\":{\"description\":\"Codes of the groups to delete, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"codeList\"],\"type\":\"object\"}"
);
// @end
/// Group: code, name, type, description and members.
///
/// The schema name is `GroupDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupDto {
    /// Unique code of the group.
    pub code: String,
    /// Description of the group.
    pub description: String,
    /// ID of the group.
    pub id: String,
    /// Members of the group, if requested.
    pub members: Vec<UserDto>,
    /// Field values of the group model.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "metadataSource")]
    pub metadata_source: Vec<String>,
    /// Name of the group.
    pub name: String,
    /// Type of the group, for example `static`.
    pub r#type: String,
}
impl GroupDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        description: impl Into<String>,
        id: impl Into<String>,
        members: impl IntoIterator<Item = impl Into<UserDto>>,
        metadata_source: impl IntoIterator<Item = impl Into<String>>,
        name: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            description: description.into(),
            id: id.into(),
            members: codec::collect_list(members),
            metadata_source: codec::collect_list(metadata_source),
            name: name.into(),
            r#type: r#type.into(),
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
        self.description = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`members`](Self::members).
    #[must_use]
    pub fn with_members(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserDto>>,
    ) -> Self {
        self.members = codec::collect_list(value);
        self
    }
    /// Sets [`metadataSource`](Self::metadata_source).
    #[must_use]
    pub fn with_metadata_source(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metadata_source = codec::collect_list(value);
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    GroupDto; required[0] code("code"), required[1] description("description"),
    required[2] id("id"), required[3] members("members"), required[4, Redacted]
    metadata_source("metadataSource"), required[5] name("name"), required[6]
    r#type("type")
);
// @if schemars
codec::json_schema!(
    GroupDto, "GroupDto",
    "{\"description\":\"Group: code, name, type, description and members.\",\"properties\":{\"code\":{\"description\":\"Unique code of the group.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the group.\",\"type\":\"string\"},\"id\":{\"description\":\"ID of the group.\",\"type\":\"string\"},\"members\":{\"description\":\"Members of the group, if requested.\",\"items\":{\"$ref\":\"UserDto\"},\"type\":\"array\"},\"metadataSource\":{\"description\":\"Field values of the group model.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"name\":{\"description\":\"Name of the group.\",\"type\":\"string\"},\"type\":{\"description\":\"Type of the group, for example `static`.\",\"type\":\"string\"}},\"required\":[\"code\",\"description\",\"id\",\"members\",\"metadataSource\",\"name\",\"type\"],\"type\":\"object\"}",
    "UserDto" = UserDto
);
// @end
/// Response with all groups, or with the groups created by a batch.
///
/// The schema name is `GroupListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<GroupDto>,
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
impl GroupListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<GroupDto>>,
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
        value: impl IntoIterator<Item = impl Into<GroupDto>>,
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
    GroupListRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GroupListRespDto, "GroupListRespDto",
    "{\"description\":\"Response with all groups, or with the groups created by a batch.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"GroupDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GroupDto" = GroupDto
);
// @end
/// Response with one group; used by read, create and update operations.
///
/// The schema name is `GroupSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GroupDto,
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
impl GroupSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GroupDto>,
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
    pub fn with_data(mut self, value: impl Into<GroupDto>) -> Self {
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
    GroupSingleRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GroupSingleRespDto, "GroupSingleRespDto",
    "{\"description\":\"Response with one group; used by read, create and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GroupDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GroupDto" = GroupDto
);
// @end
/// Group code and the users to remove from the group.
///
/// The schema name is `RemoveGroupMembersReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveGroupMembersReqDto {
    /// Unique code of the group.
    pub code: String,
    /// Identifiers of the users, 1 to 50.
    ///
    /// Has 1 to 50 items. Is personal data: `Debug` output redacts it.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
}
impl RemoveGroupMembersReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            code: code.into(),
            user_ids: codec::collect_list(user_ids),
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
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
    RemoveGroupMembersReqDto required_in_requests(0, 1); required[0] code("code"),
    required[1, Redacted] user_ids("userIds")
);
impl crate::batch::Batch for RemoveGroupMembersReqDto {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.user_ids)
    }
}
impl validation::Validate for RemoveGroupMembersReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "userIds", "RemoveGroupMembersReqDto"),
            Some(&self.user_ids).map(|list| list.len()),
            Some(1),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    RemoveGroupMembersReqDto, "RemoveGroupMembersReqDto",
    "{\"description\":\"Group code and the users to remove from the group.\",\"properties\":{\"code\":{\"description\":\"Unique code of the group.\",\"type\":\"string\"},\"userIds\":{\"description\":\"Identifiers of the users, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"code\",\"userIds\"],\"type\":\"object\"}"
);
// @end
/// Changes to a group: name, code, description and custom data.
///
/// The schema name is `UpdateGroupReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroupReqDto {
    /// Current code of the object to update.
    pub code: String,
    /// Custom field values by key; the keys must be defined as custom fields first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
    /// Description of the group.
    pub description: String,
    /// Name of the group.
    pub name: Option<String>,
    /// New code of the object, if it changes.
    #[doc(alias = "newCode")]
    pub new_code: Option<String>,
}
impl UpdateGroupReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            description: description.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`newCode`](Self::new_code).
    #[must_use]
    pub fn with_new_code(mut self, value: impl Into<String>) -> Self {
        self.new_code = Some(value.into());
        self
    }
}
codec::object!(
    UpdateGroupReqDto required_in_requests(0, 2); required[0] code("code"), optional[1,
    Redacted] custom_data("customData"), required[2] description("description"),
    optional[3] name("name"), optional[4] new_code("newCode")
);
impl validation::Validate for UpdateGroupReqDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateGroupReqDto, "UpdateGroupReqDto",
    "{\"description\":\"Changes to a group: name, code, description and custom data.\",\"properties\":{\"code\":{\"description\":\"Current code of the object to update.\",\"type\":\"string\"},\"customData\":{\"description\":\"Custom field values by key; the keys must be defined as custom fields first.\"},\"description\":{\"description\":\"Description of the group.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the group.\",\"type\":[\"string\",\"null\"]},\"newCode\":{\"description\":\"New code of the object, if it changes.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"code\",\"description\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getAllGroups`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllGroupsQuery {
    /// Whether to include the members of the groups.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "fetchMembers")]
    pub fetch_members: Option<bool>,
    /// Whether to include custom fields.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
}
impl GetAllGroupsQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`fetchMembers`](Self::fetch_members).
    #[must_use]
    pub fn with_fetch_members(mut self, value: impl Into<bool>) -> Self {
        self.fetch_members = Some(value.into());
        self
    }
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
}
impl Default for GetAllGroupsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetAllGroupsQuery required_in_requests(); optional[0] fetch_members("fetchMembers"),
    optional[1] with_custom_data("withCustomData")
);
impl validation::Validate for GetAllGroupsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetAllGroupsQuery, "getAllGroups query",
    "{\"properties\":{\"fetchMembers\":{\"default\":false,\"description\":\"Whether to include the members of the groups.\",\"type\":[\"boolean\",\"null\"]},\"withCustomData\":{\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `getGroup`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupQuery {
    /// Code of the group.
    pub code: String,
    /// Whether to include custom fields.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
}
impl GetGroupQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
}
codec::object!(
    GetGroupQuery required_in_requests(0); required[0] code("code"), optional[1]
    with_custom_data("withCustomData")
);
impl validation::Validate for GetGroupQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetGroupQuery, "getGroup query",
    "{\"properties\":{\"code\":{\"description\":\"Code of the group.\",\"type\":\"string\"},\"withCustomData\":{\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getGroupAuthorizedResources`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupAuthorizedResourcesQuery {
    /// Code of the group.
    pub code: String,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
    /// Limits the result to resources of this type.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<ResourceType>,
}
impl GetGroupAuthorizedResourcesQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`resourceType`](Self::resource_type).
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}
codec::object!(
    GetGroupAuthorizedResourcesQuery required_in_requests(0); required[0] code("code"),
    optional[1] namespace("namespace"), optional[2] resource_type("resourceType")
);
impl validation::Validate for GetGroupAuthorizedResourcesQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetGroupAuthorizedResourcesQuery, "getGroupAuthorizedResources query",
    "{\"properties\":{\"code\":{\"description\":\"Code of the group.\",\"type\":\"string\"},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"resourceType\":{\"anyOf\":[{\"$ref\":\"ResourceType\"},{\"type\":\"null\"}],\"description\":\"Limits the result to resources of this type.\"}},\"required\":[\"code\"],\"type\":\"object\"}",
    "ResourceType" = ResourceType
);
// @end
/// Query parameters of `listGroupMembers`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListGroupMembersQuery {
    /// Code of the group.
    pub code: String,
    /// Whether custom fields are returned at the same level as built-in fields instead of in `customData`.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the IDs of the departments.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Whether to include external identities.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
}
impl ListGroupMembersQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`flatCustomData`](Self::flat_custom_data).
    #[must_use]
    pub fn with_flat_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.flat_custom_data = Some(value.into());
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
codec::object!(
    ListGroupMembersQuery required_in_requests(0); required[0] code("code"), optional[1]
    flat_custom_data("flatCustomData"), optional[2] limit("limit"), optional[3]
    page("page"), optional[4] with_custom_data("withCustomData"), optional[5]
    with_department_ids("withDepartmentIds"), optional[6]
    with_identities("withIdentities")
);
impl crate::pagination::PageRequest for ListGroupMembersQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListGroupMembersQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listGroupMembers query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listGroupMembers query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListGroupMembersQuery, "listGroupMembers query",
    "{\"properties\":{\"code\":{\"description\":\"Code of the group.\",\"type\":\"string\"},\"flatCustomData\":{\"default\":false,\"description\":\"Whether custom fields are returned at the same level as built-in fields instead of in `customData`.\",\"type\":[\"boolean\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withDepartmentIds\":{\"description\":\"Whether to include the IDs of the departments.\",\"type\":[\"boolean\",\"null\"]},\"withIdentities\":{\"default\":false,\"description\":\"Whether to include external identities.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listGroups`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListGroupsQuery {
    /// Whether custom fields are returned at the same level as built-in fields instead of in `customData`.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// Search text, matched against codes and names of groups.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Whether to include custom fields.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the field values of the group model.
    #[doc(alias = "withMetadata")]
    pub with_metadata: Option<bool>,
}
impl ListGroupsQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`flatCustomData`](Self::flat_custom_data).
    #[must_use]
    pub fn with_flat_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.flat_custom_data = Some(value.into());
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
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
    /// Sets [`withMetadata`](Self::with_metadata).
    #[must_use]
    pub fn with_with_metadata(mut self, value: impl Into<bool>) -> Self {
        self.with_metadata = Some(value.into());
        self
    }
}
impl Default for ListGroupsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListGroupsQuery required_in_requests(); optional[0]
    flat_custom_data("flatCustomData"), optional[1] keywords("keywords"), optional[2]
    limit("limit"), optional[3] page("page"), optional[4]
    with_custom_data("withCustomData"), optional[5] with_metadata("withMetadata")
);
impl crate::pagination::PageRequest for ListGroupsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListGroupsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listGroups query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listGroups query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListGroupsQuery, "listGroups query",
    "{\"properties\":{\"flatCustomData\":{\"default\":false,\"description\":\"Whether custom fields are returned at the same level as built-in fields instead of in `customData`.\",\"type\":[\"boolean\",\"null\"]},\"keywords\":{\"description\":\"Search text, matched against codes and names of groups.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"withCustomData\":{\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withMetadata\":{\"description\":\"Whether to include the field values of the group model.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
