// @if genauth-roles
/// Several roles to assign to several subjects.
///
/// The schema name is `AssignRoleBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignRoleBatchDto {
    /// Roles to assign, 1 to 10.
    ///
    /// Has 1 to 10 items.
    pub roles: Vec<RoleCodeDto>,
    /// Targets to assign the roles to, 1 to 10.
    ///
    /// Has 1 to 10 items.
    pub targets: Vec<TargetDto>,
}
impl AssignRoleBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        roles: impl IntoIterator<Item = impl Into<RoleCodeDto>>,
        targets: impl IntoIterator<Item = impl Into<TargetDto>>,
    ) -> Self {
        Self {
            roles: codec::collect_list(roles),
            targets: codec::collect_list(targets),
        }
    }
    /// Sets [`roles`](Self::roles).
    #[must_use]
    pub fn with_roles(
        mut self,
        value: impl IntoIterator<Item = impl Into<RoleCodeDto>>,
    ) -> Self {
        self.roles = codec::collect_list(value);
        self
    }
    /// Sets [`targets`](Self::targets).
    #[must_use]
    pub fn with_targets(
        mut self,
        value: impl IntoIterator<Item = impl Into<TargetDto>>,
    ) -> Self {
        self.targets = codec::collect_list(value);
        self
    }
}
codec::object!(
    AssignRoleBatchDto required_in_requests(0, 1); required[0] roles("roles"),
    required[1] targets("targets")
);
impl crate::batch::Batch for AssignRoleBatchDto {
    type Item = TargetDto;
    const LIMIT: usize = 10;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<TargetDto>> {
        Some(&mut self.targets)
    }
}
impl validation::Validate for AssignRoleBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("role-assignment.size", "roles", "AssignRoleBatchDto"),
            Some(&self.roles).map(|list| list.len()),
            Some(1),
            Some(10),
        );
        v.items("roles", Some(&self.roles));
        v.item_count(
            validation::rule!("role-assignment.size", "targets", "AssignRoleBatchDto"),
            Some(&self.targets).map(|list| list.len()),
            Some(1),
            Some(10),
        );
        v.items("targets", Some(&self.targets));
    }
}
// @if schemars
codec::json_schema!(
    AssignRoleBatchDto, "AssignRoleBatchDto",
    "{\"description\":\"Several roles to assign to several subjects.\",\"properties\":{\"roles\":{\"description\":\"Roles to assign, 1 to 10.\",\"items\":{\"$ref\":\"RoleCodeDto\"},\"maxItems\":10,\"minItems\":1,\"type\":\"array\"},\"targets\":{\"description\":\"Targets to assign the roles to, 1 to 10.\",\"items\":{\"$ref\":\"TargetDto\"},\"maxItems\":10,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"roles\",\"targets\"],\"type\":\"object\"}",
    "RoleCodeDto" = RoleCodeDto, "TargetDto" = TargetDto
);
// @end
/// Role to assign to one or more subjects, with an optional validity period.
///
/// The schema name is `AssignRoleDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignRoleDto {
    /// Code of the role, unique within its namespace.
    pub code: String,
    /// Time from which the assignment is effective, in milliseconds since the Unix epoch; null means
    /// immediately.
    #[doc(alias = "enableTime")]
    pub enable_time: codec::Nullable<i64>,
    /// Time at which the assignment expires, in milliseconds since the Unix epoch; null means never.
    #[doc(alias = "endTime")]
    pub end_time: codec::Nullable<i64>,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
    /// Targets to assign the role to, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub targets: Vec<TargetDto>,
}
impl AssignRoleDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        targets: impl IntoIterator<Item = impl Into<TargetDto>>,
    ) -> Self {
        Self {
            code: code.into(),
            targets: codec::collect_list(targets),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`enableTime`](Self::enable_time).
    #[must_use]
    pub fn with_enable_time(mut self, value: impl Into<codec::Nullable<i64>>) -> Self {
        self.enable_time = value.into();
        self
    }
    /// Sets [`endTime`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, value: impl Into<codec::Nullable<i64>>) -> Self {
        self.end_time = value.into();
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`targets`](Self::targets).
    #[must_use]
    pub fn with_targets(
        mut self,
        value: impl IntoIterator<Item = impl Into<TargetDto>>,
    ) -> Self {
        self.targets = codec::collect_list(value);
        self
    }
}
codec::object!(
    AssignRoleDto required_in_requests(0, 4); required[0] code("code"), nullable[1,
    LenientInteger] enable_time("enableTime"), nullable[2, LenientInteger]
    end_time("endTime"), optional[3] namespace("namespace"), required[4]
    targets("targets")
);
impl crate::batch::Batch for AssignRoleDto {
    type Item = TargetDto;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<TargetDto>> {
        Some(&mut self.targets)
    }
}
impl validation::Validate for AssignRoleDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::times::assignment(
            v,
            "enableTime",
            self.enable_time.as_ref(),
        );
        crate::genauth::rules::times::assignment(v, "endTime", self.end_time.as_ref());
        v.item_count(
            validation::rule!("role-assignment.size", "targets", "AssignRoleDto"),
            Some(&self.targets).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("targets", Some(&self.targets));
    }
}
// @if schemars
codec::json_schema!(
    AssignRoleDto, "AssignRoleDto",
    "{\"description\":\"Role to assign to one or more subjects, with an optional validity period.\",\"properties\":{\"code\":{\"description\":\"Code of the role, unique within its namespace.\",\"type\":\"string\"},\"enableTime\":{\"description\":\"Time from which the assignment is effective, in milliseconds since the Unix epoch; null means immediately.\",\"pattern\":\"^\\\\s*[+-]?[0-9]+\\\\s*$\",\"type\":[\"integer\",\"string\",\"null\"],\"x-format\":\"unix-ms\"},\"endTime\":{\"description\":\"Time at which the assignment expires, in milliseconds since the Unix epoch; null means never.\",\"pattern\":\"^\\\\s*[+-]?[0-9]+\\\\s*$\",\"type\":[\"integer\",\"string\",\"null\"],\"x-format\":\"unix-ms\"},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"targets\":{\"description\":\"Targets to assign the role to, 1 to 50.\",\"items\":{\"$ref\":\"TargetDto\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"code\",\"targets\"],\"type\":\"object\"}",
    "TargetDto" = TargetDto
);
// @end
/// Roles to check for mutual exclusion.
///
/// The schema name is `CheckRoleMutualExclusionReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckRoleMutualExclusionReqDto {
    /// Roles to check.
    pub roles: Vec<RoleCodeDto>,
}
impl CheckRoleMutualExclusionReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(roles: impl IntoIterator<Item = impl Into<RoleCodeDto>>) -> Self {
        Self {
            roles: codec::collect_list(roles),
        }
    }
    /// Sets [`roles`](Self::roles).
    #[must_use]
    pub fn with_roles(
        mut self,
        value: impl IntoIterator<Item = impl Into<RoleCodeDto>>,
    ) -> Self {
        self.roles = codec::collect_list(value);
        self
    }
}
codec::object!(
    CheckRoleMutualExclusionReqDto required_in_requests(0); required[0] roles("roles")
);
impl validation::Validate for CheckRoleMutualExclusionReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("roles", Some(&self.roles));
    }
}
// @if schemars
codec::json_schema!(
    CheckRoleMutualExclusionReqDto, "CheckRoleMutualExclusionReqDto",
    "{\"description\":\"Roles to check for mutual exclusion.\",\"properties\":{\"roles\":{\"description\":\"Roles to check.\",\"items\":{\"$ref\":\"RoleCodeDto\"},\"type\":\"array\"}},\"required\":[\"roles\"],\"type\":\"object\"}",
    "RoleCodeDto" = RoleCodeDto
);
// @end
/// Response that reports whether the given roles are mutually exclusive.
///
/// The schema name is `CheckRoleMutualExclusionRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckRoleMutualExclusionRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CheckRoleMutualExclusionResultDto,
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
impl CheckRoleMutualExclusionRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CheckRoleMutualExclusionResultDto>,
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
        value: impl Into<CheckRoleMutualExclusionResultDto>,
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
    CheckRoleMutualExclusionRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CheckRoleMutualExclusionRespDto, "CheckRoleMutualExclusionRespDto",
    "{\"description\":\"Response that reports whether the given roles are mutually exclusive.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CheckRoleMutualExclusionResultDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CheckRoleMutualExclusionResultDto" = CheckRoleMutualExclusionResultDto
);
// @end
/// Whether the given roles include mutually exclusive ones.
///
/// The schema name is `CheckRoleMutualExclusionResultDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckRoleMutualExclusionResultDto {
    /// Whether the list contains mutually exclusive roles.
    #[doc(alias = "existMutuallyExclusive")]
    pub exist_mutually_exclusive: bool,
}
impl CheckRoleMutualExclusionResultDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(exist_mutually_exclusive: impl Into<bool>) -> Self {
        Self {
            exist_mutually_exclusive: exist_mutually_exclusive.into(),
        }
    }
    /// Sets [`existMutuallyExclusive`](Self::exist_mutually_exclusive).
    #[must_use]
    pub fn with_exist_mutually_exclusive(mut self, value: impl Into<bool>) -> Self {
        self.exist_mutually_exclusive = value.into();
        self
    }
}
codec::object!(
    CheckRoleMutualExclusionResultDto; required[0]
    exist_mutually_exclusive("existMutuallyExclusive")
);
// @if schemars
codec::json_schema!(
    CheckRoleMutualExclusionResultDto, "CheckRoleMutualExclusionResultDto",
    "{\"description\":\"Whether the given roles include mutually exclusive ones.\",\"properties\":{\"existMutuallyExclusive\":{\"description\":\"Whether the list contains mutually exclusive roles.\",\"type\":\"boolean\"}},\"required\":[\"existMutuallyExclusive\"],\"type\":\"object\"}"
);
// @end
/// Role code, name and namespace to check before creating a role.
///
/// The schema name is `CheckRoleParamsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckRoleParamsDto {
    /// Code of the role, unique within its namespace.
    pub code: String,
    /// Name of the role.
    pub name: Option<String>,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: String,
}
impl CheckRoleParamsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>, namespace: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            namespace: namespace.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = value.into();
        self
    }
}
codec::object!(
    CheckRoleParamsDto required_in_requests(0, 2); required[0] code("code"), optional[1]
    name("name"), required[2] namespace("namespace")
);
impl validation::Validate for CheckRoleParamsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CheckRoleParamsDto, "CheckRoleParamsDto",
    "{\"description\":\"Role code, name and namespace to check before creating a role.\",\"properties\":{\"code\":{\"description\":\"Code of the role, unique within its namespace.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the role.\",\"type\":[\"string\",\"null\"]},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":\"string\"}},\"required\":[\"code\",\"namespace\"],\"type\":\"object\"}"
);
// @end
/// Whether role parameters are valid, with a message.
///
/// The schema name is `CheckRoleParamsRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckRoleParamsRespDto {
    /// Whether the checked values are valid.
    #[doc(alias = "isValid")]
    pub is_valid: bool,
    /// Reason why the checked values are not valid.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
}
impl CheckRoleParamsRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(is_valid: impl Into<bool>, message: impl Into<String>) -> Self {
        Self {
            is_valid: is_valid.into(),
            message: message.into(),
        }
    }
    /// Sets [`isValid`](Self::is_valid).
    #[must_use]
    pub fn with_is_valid(mut self, value: impl Into<bool>) -> Self {
        self.is_valid = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
}
codec::object!(
    CheckRoleParamsRespDto; required[0, LenientBoolean] is_valid("isValid"), required[1,
    Redacted, LenientText] message("message")
);
// @if schemars
codec::json_schema!(
    CheckRoleParamsRespDto, "CheckRoleParamsRespDto",
    "{\"description\":\"Whether role parameters are valid, with a message.\",\"properties\":{\"isValid\":{\"description\":\"Whether the checked values are valid.\",\"enum\":[true,false,\"true\",\"false\",0,1,\"0\",\"1\"]},\"message\":{\"description\":\"Reason why the checked values are not valid.\",\"type\":[\"string\",\"number\",\"boolean\"]}},\"required\":[\"isValid\",\"message\"],\"type\":\"object\"}"
);
// @end
/// Administrator role to create: name, code and description.
///
/// The schema name is `CreateAdminRoleDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAdminRoleDto {
    /// Code of the role, unique within its namespace.
    pub code: String,
    /// Description of the role.
    pub description: Option<String>,
    /// Name of the role.
    pub name: String,
}
impl CreateAdminRoleDto {
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
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
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
    CreateAdminRoleDto required_in_requests(0, 2); required[0] code("code"), optional[1]
    description("description"), required[2] name("name")
);
impl validation::Validate for CreateAdminRoleDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateAdminRoleDto, "CreateAdminRoleDto",
    "{\"description\":\"Administrator role to create: name, code and description.\",\"properties\":{\"code\":{\"description\":\"Code of the role, unique within its namespace.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the role.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the role.\",\"type\":\"string\"}},\"required\":[\"code\",\"name\"],\"type\":\"object\"}"
);
// @end
/// Role to create in a namespace, with an optional disable time.
///
/// The schema name is `CreateRoleDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRoleDto {
    /// Code of the role, unique within its namespace.
    pub code: String,
    /// Description of the role.
    pub description: Option<String>,
    /// Time at which the role is disabled, as a string of milliseconds since the Unix epoch; null means
    /// never.
    #[doc(alias = "disableTime")]
    pub disable_time: codec::Nullable<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Code of the namespace; defaults to the default namespace.
    ///
    /// The service uses `"default"` if it is absent.
    pub namespace: Option<String>,
}
impl CreateRoleDto {
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
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`disableTime`](Self::disable_time).
    #[must_use]
    pub fn with_disable_time(
        mut self,
        value: impl Into<codec::Nullable<String>>,
    ) -> Self {
        self.disable_time = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}
codec::object!(
    CreateRoleDto required_in_requests(0); required[0] code("code"), optional[1]
    description("description"), nullable[2, LenientText] disable_time("disableTime"),
    optional[3] name("name"), optional[4] namespace("namespace")
);
impl validation::Validate for CreateRoleDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::times::role(v, "disableTime", self.disable_time.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    CreateRoleDto, "CreateRoleDto",
    "{\"description\":\"Role to create in a namespace, with an optional disable time.\",\"properties\":{\"code\":{\"description\":\"Code of the role, unique within its namespace.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the role.\",\"type\":[\"string\",\"null\"]},\"disableTime\":{\"description\":\"Time at which the role is disabled, as a string of milliseconds since the Unix epoch; null means never.\",\"type\":[\"string\",\"number\",\"boolean\",\"null\"]},\"name\":{\"description\":\"Name of the role.\",\"type\":[\"string\",\"null\"]},\"namespace\":{\"default\":\"default\",\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Several roles to create.
///
/// The schema name is `CreateRolesBatch`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRolesBatch {
    /// Roles to create, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub list: Vec<RoleListItem>,
}
impl CreateRolesBatch {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<RoleListItem>>) -> Self {
        Self {
            list: codec::collect_list(list),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<RoleListItem>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
}
codec::object!(CreateRolesBatch required_in_requests(0); required[0] list("list"));
impl crate::batch::Batch for CreateRolesBatch {
    type Item = RoleListItem;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<RoleListItem>> {
        Some(&mut self.list)
    }
}
impl validation::Validate for CreateRolesBatch {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "list", "CreateRolesBatch"),
            Some(&self.list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("list", Some(&self.list));
    }
}
// @if schemars
codec::json_schema!(
    CreateRolesBatch, "CreateRolesBatch",
    "{\"description\":\"Several roles to create.\",\"properties\":{\"list\":{\"description\":\"Roles to create, 1 to 50.\",\"items\":{\"$ref\":\"RoleListItem\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"list\"],\"type\":\"object\"}",
    "RoleListItem" = RoleListItem
);
// @end
/// Codes of the administrator roles to delete.
///
/// The schema name is `DeleteAdminRoleDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAdminRoleDto {
    /// Codes of the roles to delete, 1 to 50.
    ///
    /// Has 1 to 50 items.
    #[doc(alias = "codeList")]
    pub code_list: Vec<String>,
}
impl DeleteAdminRoleDto {
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
    DeleteAdminRoleDto required_in_requests(0); required[0] code_list("codeList")
);
impl crate::batch::Batch for DeleteAdminRoleDto {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.code_list)
    }
}
impl validation::Validate for DeleteAdminRoleDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "codeList", "DeleteAdminRoleDto"),
            Some(&self.code_list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    DeleteAdminRoleDto, "DeleteAdminRoleDto",
    "{\"description\":\"Codes of the administrator roles to delete.\",\"properties\":{\"codeList\":{\"description\":\"Codes of the roles to delete, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"codeList\"],\"type\":\"object\"}"
);
// @end
/// Roles to delete from different namespaces.
///
/// The schema name is `DeleteRoleBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRoleBatchDto {
    /// Roles to delete, 1 to 50.
    ///
    /// Has 1 to 50 items.
    #[doc(alias = "roleList")]
    pub role_list: Vec<RoleCodeAndNamespaceDto>,
}
impl DeleteRoleBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        role_list: impl IntoIterator<Item = impl Into<RoleCodeAndNamespaceDto>>,
    ) -> Self {
        Self {
            role_list: codec::collect_list(role_list),
        }
    }
    /// Sets [`roleList`](Self::role_list).
    #[must_use]
    pub fn with_role_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<RoleCodeAndNamespaceDto>>,
    ) -> Self {
        self.role_list = codec::collect_list(value);
        self
    }
}
codec::object!(
    DeleteRoleBatchDto required_in_requests(0); required[0] role_list("roleList")
);
impl crate::batch::Batch for DeleteRoleBatchDto {
    type Item = RoleCodeAndNamespaceDto;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<RoleCodeAndNamespaceDto>> {
        Some(&mut self.role_list)
    }
}
impl validation::Validate for DeleteRoleBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "roleList", "DeleteRoleBatchDto"),
            Some(&self.role_list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("roleList", Some(&self.role_list));
    }
}
// @if schemars
codec::json_schema!(
    DeleteRoleBatchDto, "DeleteRoleBatchDto",
    "{\"description\":\"Roles to delete from different namespaces.\",\"properties\":{\"roleList\":{\"description\":\"Roles to delete, 1 to 50.\",\"items\":{\"$ref\":\"RoleCodeAndNamespaceDto\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"roleList\"],\"type\":\"object\"}",
    "RoleCodeAndNamespaceDto" = RoleCodeAndNamespaceDto
);
// @end
/// Codes of the roles to delete from a namespace.
///
/// The schema name is `DeleteRoleDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRoleDto {
    /// Codes of the roles to delete, 1 to 50.
    ///
    /// Has 1 to 50 items.
    #[doc(alias = "codeList")]
    pub code_list: Vec<String>,
    /// Code of the namespace; defaults to the default namespace.
    ///
    /// The service uses `"default"` if it is absent.
    pub namespace: Option<String>,
}
impl DeleteRoleDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            code_list: codec::collect_list(code_list),
            ..codec::FromJson::empty()
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
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}
codec::object!(
    DeleteRoleDto required_in_requests(0); required[0] code_list("codeList"), optional[1]
    namespace("namespace")
);
impl crate::batch::Batch for DeleteRoleDto {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.code_list)
    }
}
impl validation::Validate for DeleteRoleDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "codeList", "DeleteRoleDto"),
            Some(&self.code_list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    DeleteRoleDto, "DeleteRoleDto",
    "{\"description\":\"Codes of the roles to delete from a namespace.\",\"properties\":{\"codeList\":{\"description\":\"Codes of the roles to delete, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"namespace\":{\"default\":\"default\",\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"codeList\"],\"type\":\"object\"}"
);
// @end
/// Several roles to revoke from several subjects.
///
/// The schema name is `RevokeRoleBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeRoleBatchDto {
    /// Roles to revoke, 1 to 10.
    ///
    /// Has 1 to 10 items.
    pub roles: Vec<RoleCodeDto>,
    /// Targets to revoke the roles from, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub targets: Vec<TargetDto>,
}
impl RevokeRoleBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        roles: impl IntoIterator<Item = impl Into<RoleCodeDto>>,
        targets: impl IntoIterator<Item = impl Into<TargetDto>>,
    ) -> Self {
        Self {
            roles: codec::collect_list(roles),
            targets: codec::collect_list(targets),
        }
    }
    /// Sets [`roles`](Self::roles).
    #[must_use]
    pub fn with_roles(
        mut self,
        value: impl IntoIterator<Item = impl Into<RoleCodeDto>>,
    ) -> Self {
        self.roles = codec::collect_list(value);
        self
    }
    /// Sets [`targets`](Self::targets).
    #[must_use]
    pub fn with_targets(
        mut self,
        value: impl IntoIterator<Item = impl Into<TargetDto>>,
    ) -> Self {
        self.targets = codec::collect_list(value);
        self
    }
}
codec::object!(
    RevokeRoleBatchDto required_in_requests(0, 1); required[0] roles("roles"),
    required[1] targets("targets")
);
impl crate::batch::Batch for RevokeRoleBatchDto {
    type Item = TargetDto;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<TargetDto>> {
        Some(&mut self.targets)
    }
}
impl validation::Validate for RevokeRoleBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("role-assignment.size", "roles", "RevokeRoleBatchDto"),
            Some(&self.roles).map(|list| list.len()),
            Some(1),
            Some(10),
        );
        v.items("roles", Some(&self.roles));
        v.item_count(
            validation::rule!("role-assignment.size", "targets", "RevokeRoleBatchDto"),
            Some(&self.targets).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("targets", Some(&self.targets));
    }
}
// @if schemars
codec::json_schema!(
    RevokeRoleBatchDto, "RevokeRoleBatchDto",
    "{\"description\":\"Several roles to revoke from several subjects.\",\"properties\":{\"roles\":{\"description\":\"Roles to revoke, 1 to 10.\",\"items\":{\"$ref\":\"RoleCodeDto\"},\"maxItems\":10,\"minItems\":1,\"type\":\"array\"},\"targets\":{\"description\":\"Targets to revoke the roles from, 1 to 50.\",\"items\":{\"$ref\":\"TargetDto\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"roles\",\"targets\"],\"type\":\"object\"}",
    "RoleCodeDto" = RoleCodeDto, "TargetDto" = TargetDto
);
// @end
/// Role to revoke from one or more subjects.
///
/// The schema name is `RevokeRoleDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeRoleDto {
    /// Code of the role, unique within its namespace.
    pub code: String,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
    /// Targets to revoke the role from, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub targets: Vec<TargetDto>,
}
impl RevokeRoleDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        targets: impl IntoIterator<Item = impl Into<TargetDto>>,
    ) -> Self {
        Self {
            code: code.into(),
            targets: codec::collect_list(targets),
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
    /// Sets [`targets`](Self::targets).
    #[must_use]
    pub fn with_targets(
        mut self,
        value: impl IntoIterator<Item = impl Into<TargetDto>>,
    ) -> Self {
        self.targets = codec::collect_list(value);
        self
    }
}
codec::object!(
    RevokeRoleDto required_in_requests(0, 2); required[0] code("code"), optional[1]
    namespace("namespace"), required[2] targets("targets")
);
impl crate::batch::Batch for RevokeRoleDto {
    type Item = TargetDto;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<TargetDto>> {
        Some(&mut self.targets)
    }
}
impl validation::Validate for RevokeRoleDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("role-assignment.size", "targets", "RevokeRoleDto"),
            Some(&self.targets).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("targets", Some(&self.targets));
    }
}
// @if schemars
codec::json_schema!(
    RevokeRoleDto, "RevokeRoleDto",
    "{\"description\":\"Role to revoke from one or more subjects.\",\"properties\":{\"code\":{\"description\":\"Code of the role, unique within its namespace.\",\"type\":\"string\"},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"targets\":{\"description\":\"Targets to revoke the role from, 1 to 50.\",\"items\":{\"$ref\":\"TargetDto\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"code\",\"targets\"],\"type\":\"object\"}",
    "TargetDto" = TargetDto
);
// @end
/// Values of `targetType`. Limits the result to assignments to targets of these types.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RoleAssignmentTargetType {
    /// `USER`: User.
    User,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(RoleAssignmentTargetType = "RoleAssignmentTargetType"; User = "USER");
// @if schemars
codec::json_schema!(
    RoleAssignmentTargetType, "RoleAssignmentTargetType",
    "{\"description\":\"Values of `targetType`. Limits the result to assignments to targets of these types.\",\"examples\":[\"USER\"],\"type\":\"string\"}"
);
// @end
/// Response with a page of resources granted to a role.
///
/// The schema name is `RoleAuthorizedResourcePaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleAuthorizedResourcePaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: RoleAuthorizedResourcePagingDto,
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
impl RoleAuthorizedResourcePaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<RoleAuthorizedResourcePagingDto>,
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
        value: impl Into<RoleAuthorizedResourcePagingDto>,
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
    RoleAuthorizedResourcePaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    RoleAuthorizedResourcePaginatedRespDto, "RoleAuthorizedResourcePaginatedRespDto",
    "{\"description\":\"Response with a page of resources granted to a role.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"RoleAuthorizedResourcePagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "RoleAuthorizedResourcePagingDto" = RoleAuthorizedResourcePagingDto
);
// @end
/// Page of resources granted to a role.
///
/// The schema name is `RoleAuthorizedResourcePagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleAuthorizedResourcePagingDto {
    /// Items of this page.
    pub list: Vec<RoleAuthorizedResourcesRespDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl RoleAuthorizedResourcePagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<RoleAuthorizedResourcesRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<RoleAuthorizedResourcesRespDto>>,
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
    RoleAuthorizedResourcePagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
// @if schemars
codec::json_schema!(
    RoleAuthorizedResourcePagingDto, "RoleAuthorizedResourcePagingDto",
    "{\"description\":\"Page of resources granted to a role.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"RoleAuthorizedResourcesRespDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "RoleAuthorizedResourcesRespDto" = RoleAuthorizedResourcesRespDto
);
// @end
/// Resource granted to a role: type, actions and API identifier.
///
/// The schema name is `RoleAuthorizedResourcesRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleAuthorizedResourcesRespDto {
    /// Permitted actions.
    pub actions: Vec<String>,
    /// URL that identifies the API behind the resource.
    #[doc(alias = "apiIdentifier")]
    pub api_identifier: String,
    /// Code of the resource, for example `ecs:1`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the resource.
    #[doc(alias = "resourceType")]
    pub resource_type: ResourceType,
}
impl RoleAuthorizedResourcesRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        api_identifier: impl Into<String>,
        resource_code: impl Into<String>,
        resource_type: impl Into<ResourceType>,
    ) -> Self {
        Self {
            actions: codec::collect_list(actions),
            api_identifier: api_identifier.into(),
            resource_code: resource_code.into(),
            resource_type: resource_type.into(),
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
    RoleAuthorizedResourcesRespDto; required[0] actions("actions"), required[1]
    api_identifier("apiIdentifier"), required[2] resource_code("resourceCode"),
    required[3] resource_type("resourceType")
);
// @if schemars
codec::json_schema!(
    RoleAuthorizedResourcesRespDto, "RoleAuthorizedResourcesRespDto",
    "{\"description\":\"Resource granted to a role: type, actions and API identifier.\",\"properties\":{\"actions\":{\"description\":\"Permitted actions.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"apiIdentifier\":{\"description\":\"URL that identifies the API behind the resource.\",\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the resource, for example `ecs:1`.\",\"type\":\"string\"},\"resourceType\":{\"$ref\":\"ResourceType\",\"description\":\"Type of the resource.\"}},\"required\":[\"actions\",\"apiIdentifier\",\"resourceCode\",\"resourceType\"],\"type\":\"object\"}",
    "ResourceType" = ResourceType
);
// @end
/// Response that reports whether role parameters are valid; also returned when an administrator role is
/// created.
///
/// The schema name is `RoleCheckParamsRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleCheckParamsRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CheckRoleParamsRespDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl RoleCheckParamsRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CheckRoleParamsRespDto>,
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
    pub fn with_data(mut self, value: impl Into<CheckRoleParamsRespDto>) -> Self {
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
    RoleCheckParamsRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), required[3] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    RoleCheckParamsRespDto, "RoleCheckParamsRespDto",
    "{\"description\":\"Response that reports whether role parameters are valid; also returned when an administrator role is created.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CheckRoleParamsRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CheckRoleParamsRespDto" = CheckRoleParamsRespDto
);
// @end
/// Reference to a role by code and namespace, both required.
///
/// The schema name is `RoleCodeAndNamespaceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleCodeAndNamespaceDto {
    /// Code of the role, unique within its namespace.
    pub code: String,
    /// Code of the namespace; defaults to the default namespace.
    ///
    /// The service uses `"system"` if it is absent.
    pub namespace: String,
}
impl RoleCodeAndNamespaceDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>, namespace: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            namespace: namespace.into(),
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
        self.namespace = value.into();
        self
    }
}
codec::object!(
    RoleCodeAndNamespaceDto required_in_requests(0, 1); required[0] code("code"),
    required[1] namespace("namespace")
);
impl validation::Validate for RoleCodeAndNamespaceDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    RoleCodeAndNamespaceDto, "RoleCodeAndNamespaceDto",
    "{\"description\":\"Reference to a role by code and namespace, both required.\",\"properties\":{\"code\":{\"description\":\"Code of the role, unique within its namespace.\",\"type\":\"string\"},\"namespace\":{\"default\":\"system\",\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":\"string\"}},\"required\":[\"code\",\"namespace\"],\"type\":\"object\"}"
);
// @end
/// Reference to a role by code and, outside the default namespace, by namespace.
///
/// The schema name is `RoleCodeDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleCodeDto {
    /// Code of the role, unique within its namespace.
    pub code: String,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
}
impl RoleCodeDto {
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
}
codec::object!(
    RoleCodeDto required_in_requests(0); required[0] code("code"), optional[1]
    namespace("namespace")
);
impl validation::Validate for RoleCodeDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    RoleCodeDto, "RoleCodeDto",
    "{\"description\":\"Reference to a role by code and, outside the default namespace, by namespace.\",\"properties\":{\"code\":{\"description\":\"Code of the role, unique within its namespace.\",\"type\":\"string\"},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Response with a page of departments that have a role.
///
/// The schema name is `RoleDepartmentListPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleDepartmentListPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: RoleDepartmentListPagingDto,
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
impl RoleDepartmentListPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<RoleDepartmentListPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<RoleDepartmentListPagingDto>) -> Self {
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
    RoleDepartmentListPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    RoleDepartmentListPaginatedRespDto, "RoleDepartmentListPaginatedRespDto",
    "{\"description\":\"Response with a page of departments that have a role.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"RoleDepartmentListPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "RoleDepartmentListPagingDto" = RoleDepartmentListPagingDto
);
// @end
/// Page of departments that have a role.
///
/// The schema name is `RoleDepartmentListPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleDepartmentListPagingDto {
    /// Departments on this page.
    pub list: Vec<RoleDepartmentRespDto>,
    /// Total number of departments across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl RoleDepartmentListPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<RoleDepartmentRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<RoleDepartmentRespDto>>,
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
    RoleDepartmentListPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for RoleDepartmentListPagingDto {
    type Item = RoleDepartmentRespDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[RoleDepartmentRespDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<RoleDepartmentRespDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    RoleDepartmentListPagingDto, "RoleDepartmentListPagingDto",
    "{\"description\":\"Page of departments that have a role.\",\"properties\":{\"list\":{\"description\":\"Departments on this page.\",\"items\":{\"$ref\":\"RoleDepartmentRespDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of departments across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "RoleDepartmentRespDto" = RoleDepartmentRespDto
);
// @end
/// Department that has a role.
///
/// The schema name is `RoleDepartmentRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleDepartmentRespDto {
    /// Code of the department, unique within the organization.
    pub code: String,
    /// Description of the department.
    pub description: String,
    /// ID of the department.
    pub id: String,
    /// Name of the department.
    pub name: String,
}
impl RoleDepartmentRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        code: impl Into<String>,
        description: impl Into<String>,
        id: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            description: description.into(),
            id: id.into(),
            name: name.into(),
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
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}
codec::object!(
    RoleDepartmentRespDto; required[0] code("code"), required[1]
    description("description"), required[2] id("id"), required[3] name("name")
);
// @if schemars
codec::json_schema!(
    RoleDepartmentRespDto, "RoleDepartmentRespDto",
    "{\"description\":\"Department that has a role.\",\"properties\":{\"code\":{\"description\":\"Code of the department, unique within the organization.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the department.\",\"type\":\"string\"},\"id\":{\"description\":\"ID of the department.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the department.\",\"type\":\"string\"}},\"required\":[\"code\",\"description\",\"id\",\"name\"],\"type\":\"object\"}"
);
// @end
/// Role in a batch to create: code, name, description and namespace.
///
/// The schema name is `RoleListItem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleListItem {
    /// Code of the role, unique within its namespace.
    pub code: String,
    /// Description of the role.
    pub description: Option<String>,
    /// Name of the role.
    pub name: Option<String>,
    /// Code of the namespace; defaults to the default namespace.
    ///
    /// The service uses `"default"` if it is absent.
    pub namespace: Option<String>,
}
impl RoleListItem {
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
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}
codec::object!(
    RoleListItem required_in_requests(0); required[0] code("code"), optional[1]
    description("description"), optional[2] name("name"), optional[3]
    namespace("namespace")
);
impl validation::Validate for RoleListItem {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    RoleListItem, "RoleListItem",
    "{\"description\":\"Role in a batch to create: code, name, description and namespace.\",\"properties\":{\"code\":{\"description\":\"Code of the role, unique within its namespace.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the role.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the role.\",\"type\":[\"string\",\"null\"]},\"namespace\":{\"default\":\"default\",\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
// @end
