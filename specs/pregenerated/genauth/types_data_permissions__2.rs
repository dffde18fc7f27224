// @if genauth-data-permissions
/// Response with a user's permissions on sibling nodes of a tree resource.
///
/// The schema name is `CheckUserSameLevelPermissionResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CheckUserSameLevelPermissionDataDto,
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
impl CheckUserSameLevelPermissionResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CheckUserSameLevelPermissionDataDto>,
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
        value: impl Into<CheckUserSameLevelPermissionDataDto>,
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
    CheckUserSameLevelPermissionResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CheckUserSameLevelPermissionResponseDto, "CheckUserSameLevelPermissionResponseDto",
    "{\"description\":\"Response with a user's permissions on sibling nodes of a tree resource.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CheckUserSameLevelPermissionDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CheckUserSameLevelPermissionDataDto" = CheckUserSameLevelPermissionDataDto
);
// @end
/// Settings of an extended field: the options to choose from.
///
/// The schema name is `Config`.
#[doc(alias = "Config")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtendFieldConfig {
    /// Options to choose from.
    pub options: Vec<ExtendFieldOption>,
}
impl ExtendFieldConfig {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(options: impl IntoIterator<Item = impl Into<ExtendFieldOption>>) -> Self {
        Self {
            options: codec::collect_list(options),
        }
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtendFieldOption>>,
    ) -> Self {
        self.options = codec::collect_list(value);
        self
    }
}
codec::object!(
    ExtendFieldConfig required_in_requests(0); required[0] options("options")
);
impl validation::Validate for ExtendFieldConfig {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("options", Some(&self.options));
    }
}
// @if schemars
codec::json_schema!(
    ExtendFieldConfig, "Config",
    "{\"description\":\"Settings of an extended field: the options to choose from.\",\"properties\":{\"options\":{\"description\":\"Options to choose from.\",\"items\":{\"$ref\":\"Option\"},\"type\":\"array\"}},\"required\":[\"options\"],\"type\":\"object\"}",
    "Option" = ExtendFieldOption
);
// @end
/// Data resource of type array to create: codes, values and actions.
///
/// The schema name is `CreateArrayDataResourceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateArrayDataResourceDto {
    /// Actions that the data resource defines, up to 50.
    ///
    /// Has at most 50 items.
    pub actions: Vec<String>,
    /// Description of the data resource, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub description: Option<String>,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within its namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Name of the data resource, unique within its namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Values of the array resource, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub r#struct: Vec<String>,
}
impl CreateArrayDataResourceDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
        resource_name: impl Into<String>,
        r#struct: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            actions: codec::collect_list(actions),
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            resource_name: resource_name.into(),
            r#struct: codec::collect_list(r#struct),
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
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`resourceCode`](Self::resource_code).
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets [`resourceName`](Self::resource_name).
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = value.into();
        self
    }
    /// Sets `struct`.
    #[must_use]
    pub fn with_struct(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.r#struct = codec::collect_list(value);
        self
    }
}
codec::object!(
    CreateArrayDataResourceDto required_in_requests(0, 2, 3, 4, 5); required[0]
    actions("actions"), optional[1] description("description"), required[2]
    namespace_code("namespaceCode"), required[3] resource_code("resourceCode"),
    required[4] resource_name("resourceName"), required[5] r#struct("struct")
);
impl validation::Validate for CreateArrayDataResourceDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "create-array-data-resource.actions.items", "actions",
                "CreateArrayDataResourceDto"
            ),
            Some(&self.actions).map(|list| list.len()),
            Some(0),
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "description", "CreateArrayDataResourceDto"
            ),
            self.description.as_ref(),
            None,
            Some(200),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "resourceCode", "CreateArrayDataResourceDto"
            ),
            Some(&self.resource_code),
            None,
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "resourceName", "CreateArrayDataResourceDto"
            ),
            Some(&self.resource_name),
            None,
            Some(50),
        );
        v.item_count(
            validation::rule!("batch.size", "struct", "CreateArrayDataResourceDto"),
            Some(&self.r#struct).map(|list| list.len()),
            Some(1),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    CreateArrayDataResourceDto, "CreateArrayDataResourceDto",
    "{\"description\":\"Data resource of type array to create: codes, values and actions.\",\"properties\":{\"actions\":{\"description\":\"Actions that the data resource defines, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":0,\"type\":\"array\"},\"description\":{\"description\":\"Description of the data resource, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"resourceName\":{\"description\":\"Name of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"struct\":{\"description\":\"Values of the array resource, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"actions\",\"namespaceCode\",\"resourceCode\",\"resourceName\",\"struct\"],\"type\":\"object\"}"
);
// @end
/// Newly created data resource of type array.
///
/// The schema name is `CreateArrayDataResourceRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateArrayDataResourceRespDto {
    /// Actions that the data resource defines, up to 50.
    ///
    /// Has at most 50 items.
    pub actions: Vec<String>,
    /// Description of the data resource, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub description: Option<String>,
    /// Code of the data resource, unique within its namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Name of the data resource, unique within its namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Values of the array resource, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub r#struct: Vec<String>,
    /// Type of the data resource.
    pub r#type: DataResourceType,
}
impl CreateArrayDataResourceRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        resource_code: impl Into<String>,
        resource_name: impl Into<String>,
        r#struct: impl IntoIterator<Item = impl Into<String>>,
        r#type: impl Into<DataResourceType>,
    ) -> Self {
        Self {
            actions: codec::collect_list(actions),
            resource_code: resource_code.into(),
            resource_name: resource_name.into(),
            r#struct: codec::collect_list(r#struct),
            r#type: r#type.into(),
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
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`resourceCode`](Self::resource_code).
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets [`resourceName`](Self::resource_name).
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = value.into();
        self
    }
    /// Sets `struct`.
    #[must_use]
    pub fn with_struct(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.r#struct = codec::collect_list(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    CreateArrayDataResourceRespDto; required[0] actions("actions"), optional[1]
    description("description"), required[2] resource_code("resourceCode"), required[3]
    resource_name("resourceName"), required[4] r#struct("struct"), required[5]
    r#type("type")
);
// @if schemars
codec::json_schema!(
    CreateArrayDataResourceRespDto, "CreateArrayDataResourceRespDto",
    "{\"description\":\"Newly created data resource of type array.\",\"properties\":{\"actions\":{\"description\":\"Actions that the data resource defines, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":0,\"type\":\"array\"},\"description\":{\"description\":\"Description of the data resource, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"resourceName\":{\"description\":\"Name of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"struct\":{\"description\":\"Values of the array resource, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"type\":{\"$ref\":\"DataResourceType\",\"description\":\"Type of the data resource.\"}},\"required\":[\"actions\",\"resourceCode\",\"resourceName\",\"struct\",\"type\"],\"type\":\"object\"}",
    "DataResourceType" = DataResourceType
);
// @end
/// Response with the newly created array data resource.
///
/// The schema name is `CreateArrayDataResourceResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateArrayDataResourceResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CreateArrayDataResourceRespDto,
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
impl CreateArrayDataResourceResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CreateArrayDataResourceRespDto>,
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
        value: impl Into<CreateArrayDataResourceRespDto>,
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
    CreateArrayDataResourceResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CreateArrayDataResourceResponseDto, "CreateArrayDataResourceResponseDto",
    "{\"description\":\"Response with the newly created array data resource.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CreateArrayDataResourceRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CreateArrayDataResourceRespDto" = CreateArrayDataResourceRespDto
);
// @end
/// Data policies to grant and the subjects to grant them to.
///
/// The schema name is `CreateAuthorizeDataPolicyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAuthorizeDataPolicyDto {
    /// IDs of the data policies to grant, 1 to 50.
    ///
    /// Has 1 to 50 items.
    #[doc(alias = "policyIds")]
    pub policy_ids: Vec<String>,
    /// Subjects to grant the policies to.
    #[doc(alias = "targetList")]
    pub target_list: Vec<SubjectDto>,
}
impl CreateAuthorizeDataPolicyDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        policy_ids: impl IntoIterator<Item = impl Into<String>>,
        target_list: impl IntoIterator<Item = impl Into<SubjectDto>>,
    ) -> Self {
        Self {
            policy_ids: codec::collect_list(policy_ids),
            target_list: codec::collect_list(target_list),
        }
    }
    /// Sets [`policyIds`](Self::policy_ids).
    #[must_use]
    pub fn with_policy_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.policy_ids = codec::collect_list(value);
        self
    }
    /// Sets [`targetList`](Self::target_list).
    #[must_use]
    pub fn with_target_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<SubjectDto>>,
    ) -> Self {
        self.target_list = codec::collect_list(value);
        self
    }
}
codec::object!(
    CreateAuthorizeDataPolicyDto required_in_requests(0, 1); required[0]
    policy_ids("policyIds"), required[1] target_list("targetList")
);
impl crate::batch::Batch for CreateAuthorizeDataPolicyDto {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.policy_ids)
    }
}
impl validation::Validate for CreateAuthorizeDataPolicyDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "policyIds", "CreateAuthorizeDataPolicyDto"),
            Some(&self.policy_ids).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("targetList", Some(&self.target_list));
    }
}
// @if schemars
codec::json_schema!(
    CreateAuthorizeDataPolicyDto, "CreateAuthorizeDataPolicyDto",
    "{\"description\":\"Data policies to grant and the subjects to grant them to.\",\"properties\":{\"policyIds\":{\"description\":\"IDs of the data policies to grant, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"targetList\":{\"description\":\"Subjects to grant the policies to.\",\"items\":{\"$ref\":\"SubjectDto\"},\"type\":\"array\"}},\"required\":[\"policyIds\",\"targetList\"],\"type\":\"object\"}",
    "SubjectDto" = SubjectDto
);
// @end
/// Data policy to create: name and statements.
///
/// The schema name is `CreateDataPolicyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataPolicyDto {
    /// Description of the data policy, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub description: Option<String>,
    /// Name of the data policy, unique within the user pool, up to 50 characters.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "policyName")]
    pub policy_name: String,
    /// Permissions of the policy, 1 to 5 statements.
    ///
    /// Has 1 to 5 items.
    #[doc(alias = "statementList")]
    pub statement_list: Vec<DataStatementPermissionDto>,
}
impl CreateDataPolicyDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        policy_name: impl Into<String>,
        statement_list: impl IntoIterator<Item = impl Into<DataStatementPermissionDto>>,
    ) -> Self {
        Self {
            policy_name: policy_name.into(),
            statement_list: codec::collect_list(statement_list),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`policyName`](Self::policy_name).
    #[must_use]
    pub fn with_policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = value.into();
        self
    }
    /// Sets [`statementList`](Self::statement_list).
    #[must_use]
    pub fn with_statement_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataStatementPermissionDto>>,
    ) -> Self {
        self.statement_list = codec::collect_list(value);
        self
    }
}
codec::object!(
    CreateDataPolicyDto required_in_requests(1, 2); optional[0]
    description("description"), required[1] policy_name("policyName"), required[2]
    statement_list("statementList")
);
impl validation::Validate for CreateDataPolicyDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!(
                "permission.lengths", "description", "CreateDataPolicyDto"
            ),
            self.description.as_ref(),
            None,
            Some(200),
        );
        v.length(
            validation::rule!("permission.lengths", "policyName", "CreateDataPolicyDto"),
            Some(&self.policy_name),
            None,
            Some(50),
        );
        v.item_count(
            validation::rule!(
                "data-policy.statements", "statementList", "CreateDataPolicyDto"
            ),
            Some(&self.statement_list).map(|list| list.len()),
            Some(1),
            Some(5),
        );
        v.items("statementList", Some(&self.statement_list));
    }
}
// @if schemars
codec::json_schema!(
    CreateDataPolicyDto, "CreateDataPolicyDto",
    "{\"description\":\"Data policy to create: name and statements.\",\"properties\":{\"description\":{\"description\":\"Description of the data policy, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"policyName\":{\"description\":\"Name of the data policy, unique within the user pool, up to 50 characters.\",\"maxLength\":50,\"type\":\"string\"},\"statementList\":{\"description\":\"Permissions of the policy, 1 to 5 statements.\",\"items\":{\"$ref\":\"DataStatementPermissionDto\"},\"maxItems\":5,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"policyName\",\"statementList\"],\"type\":\"object\"}",
    "DataStatementPermissionDto" = DataStatementPermissionDto
);
// @end
/// Newly created data policy without its statements.
///
/// The schema name is `CreateDataPolicyRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataPolicyRespDto {
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: codec::Timestamp,
    /// Description of the data policy, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub description: Option<String>,
    /// ID of the data policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Name of the data policy, unique within the user pool, up to 50 characters.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "policyName")]
    pub policy_name: String,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: codec::Timestamp,
}
impl CreateDataPolicyRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        created_at: impl Into<codec::Timestamp>,
        policy_id: impl Into<String>,
        policy_name: impl Into<String>,
        updated_at: impl Into<codec::Timestamp>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            policy_id: policy_id.into(),
            policy_name: policy_name.into(),
            updated_at: updated_at.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets [`policyName`](Self::policy_name).
    #[must_use]
    pub fn with_policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = value.into();
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.updated_at = value.into();
        self
    }
}
codec::object!(
    CreateDataPolicyRespDto; required[0] created_at("createdAt"), optional[1]
    description("description"), required[2] policy_id("policyId"), required[3]
    policy_name("policyName"), required[4] updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    CreateDataPolicyRespDto, "CreateDataPolicyRespDto",
    "{\"description\":\"Newly created data policy without its statements.\",\"properties\":{\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the data policy, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"policyId\":{\"description\":\"ID of the data policy.\",\"type\":\"string\"},\"policyName\":{\"description\":\"Name of the data policy, unique within the user pool, up to 50 characters.\",\"maxLength\":50,\"type\":\"string\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"}},\"required\":[\"createdAt\",\"policyId\",\"policyName\",\"updatedAt\"],\"type\":\"object\"}"
);
// @end
/// Response with the newly created data policy.
///
/// The schema name is `CreateDataPolicyResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataPolicyResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CreateDataPolicyRespDto,
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
impl CreateDataPolicyResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CreateDataPolicyRespDto>,
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
    pub fn with_data(mut self, value: impl Into<CreateDataPolicyRespDto>) -> Self {
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
    CreateDataPolicyResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CreateDataPolicyResponseDto, "CreateDataPolicyResponseDto",
    "{\"description\":\"Response with the newly created data policy.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CreateDataPolicyRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CreateDataPolicyRespDto" = CreateDataPolicyRespDto
);
// @end
/// Data resource to create: type, structure, actions and, for trees, extended fields.
///
/// The schema name is `CreateDataResourceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataResourceDto {
    /// Actions that the data resource defines, up to 50.
    ///
    /// Has at most 50 items.
    pub actions: Vec<String>,
    /// Description of the data resource, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub description: Option<String>,
    /// Extended fields of the nodes; tree resources only.
    #[doc(alias = "extendFieldList")]
    pub extend_field_list: Option<Vec<ExtendField>>,
    /// Code of the permission namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within its namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Name of the data resource, unique within its namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Content of the resource: a string, a list of strings or a list of tree nodes, depending on `type`.
    pub r#struct: codec::Value,
    /// Type of the data resource.
    pub r#type: DataResourceType,
}
impl CreateDataResourceDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
        resource_name: impl Into<String>,
        r#struct: impl Into<codec::Value>,
        r#type: impl Into<DataResourceType>,
    ) -> Self {
        Self {
            actions: codec::collect_list(actions),
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            resource_name: resource_name.into(),
            r#struct: r#struct.into(),
            r#type: r#type.into(),
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
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`extendFieldList`](Self::extend_field_list).
    #[must_use]
    pub fn with_extend_field_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtendField>>,
    ) -> Self {
        self.extend_field_list = Some(codec::collect_list(value));
        self
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`resourceCode`](Self::resource_code).
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets [`resourceName`](Self::resource_name).
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = value.into();
        self
    }
    /// Sets `struct`.
    #[must_use]
    pub fn with_struct(mut self, value: impl Into<codec::Value>) -> Self {
        self.r#struct = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    CreateDataResourceDto required_in_requests(0, 3, 4, 5, 6, 7); required[0]
    actions("actions"), optional[1] description("description"), optional[2]
    extend_field_list("extendFieldList"), required[3] namespace_code("namespaceCode"),
    required[4] resource_code("resourceCode"), required[5] resource_name("resourceName"),
    required[6, Redacted] r#struct("struct"), required[7] r#type("type")
);
impl validation::Validate for CreateDataResourceDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "create-data-resource.actions.items", "actions", "CreateDataResourceDto"
            ),
            Some(&self.actions).map(|list| list.len()),
            Some(0),
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "description", "CreateDataResourceDto"
            ),
            self.description.as_ref(),
            None,
            Some(200),
        );
        v.allowed_only_if(
            validation::warning!(
                "data-resource.struct", "extendFieldList", "CreateDataResourceDto"
            ),
            codec::as_text(&self.r#type) == Some("TREE"),
            self.extend_field_list.as_ref().is_some(),
            "type",
            "TREE",
        );
        v.items("extendFieldList", self.extend_field_list.as_ref());
        v.length(
            validation::rule!(
                "permission.lengths", "namespaceCode", "CreateDataResourceDto"
            ),
            Some(&self.namespace_code),
            None,
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "resourceCode", "CreateDataResourceDto"
            ),
            Some(&self.resource_code),
            None,
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "resourceName", "CreateDataResourceDto"
            ),
            Some(&self.resource_name),
            None,
            Some(50),
        );
        crate::genauth::rules::data_resources::content(
            v,
            "struct",
            Some(&self.r#struct),
            codec::as_text(&self.r#type),
        );
    }
}
// @if schemars
codec::json_schema!(
    CreateDataResourceDto, "CreateDataResourceDto",
    "{\"description\":\"Data resource to create: type, structure, actions and, for trees, extended fields.\",\"properties\":{\"actions\":{\"description\":\"Actions that the data resource defines, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":0,\"type\":\"array\"},\"description\":{\"description\":\"Description of the data resource, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"extendFieldList\":{\"description\":\"Extended fields of the nodes; tree resources only.\",\"items\":{\"$ref\":\"ExtendField\"},\"type\":[\"array\",\"null\"]},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"maxLength\":50,\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"resourceName\":{\"description\":\"Name of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"struct\":{\"description\":\"Content of the resource: a string, a list of strings or a list of tree nodes, depending on `type`.\"},\"type\":{\"$ref\":\"DataResourceType\",\"description\":\"Type of the data resource.\"}},\"required\":[\"actions\",\"namespaceCode\",\"resourceCode\",\"resourceName\",\"struct\",\"type\"],\"type\":\"object\",\"x-warning\":{\"allOf\":[{\"if\":{\"not\":{\"properties\":{\"type\":{\"enum\":[\"TREE\"]}},\"required\":[\"type\"]}},\"then\":{\"properties\":{\"extendFieldList\":{\"type\":\"null\"}}}}]}}",
    "DataResourceType" = DataResourceType, "ExtendField" = ExtendField
);
// @end
/// Newly created data resource with structure and actions.
///
/// The schema name is `CreateDataResourceRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataResourceRespDto {
    /// Actions that the data resource defines, up to 50.
    ///
    /// Has at most 50 items.
    pub actions: Vec<String>,
    /// Description of the data resource, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub description: Option<String>,
    /// Extended fields of the nodes; tree resources only.
    #[doc(alias = "extendFieldList")]
    pub extend_field_list: Vec<ExtendField>,
    /// Code of the data resource, unique within its namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Name of the data resource, unique within its namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Content of the resource: a string, a list of strings or a list of tree nodes, depending on `type`.
    pub r#struct: codec::Value,
    /// Type of the data resource.
    pub r#type: DataResourceType,
}
impl CreateDataResourceRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        resource_code: impl Into<String>,
        resource_name: impl Into<String>,
        r#struct: impl Into<codec::Value>,
        r#type: impl Into<DataResourceType>,
    ) -> Self {
        Self {
            actions: codec::collect_list(actions),
            resource_code: resource_code.into(),
            resource_name: resource_name.into(),
            r#struct: r#struct.into(),
            r#type: r#type.into(),
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
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`extendFieldList`](Self::extend_field_list).
    #[must_use]
    pub fn with_extend_field_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtendField>>,
    ) -> Self {
        self.extend_field_list = codec::collect_list(value);
        self
    }
    /// Sets [`resourceCode`](Self::resource_code).
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets [`resourceName`](Self::resource_name).
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = value.into();
        self
    }
    /// Sets `struct`.
    #[must_use]
    pub fn with_struct(mut self, value: impl Into<codec::Value>) -> Self {
        self.r#struct = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    CreateDataResourceRespDto; required[0] actions("actions"), optional[1]
    description("description"), collection[2] extend_field_list("extendFieldList"),
    required[3] resource_code("resourceCode"), required[4] resource_name("resourceName"),
    required[5, Redacted] r#struct("struct"), required[6] r#type("type")
);
// @if schemars
codec::json_schema!(
    CreateDataResourceRespDto, "CreateDataResourceRespDto",
    "{\"description\":\"Newly created data resource with structure and actions.\",\"properties\":{\"actions\":{\"description\":\"Actions that the data resource defines, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":0,\"type\":\"array\"},\"description\":{\"description\":\"Description of the data resource, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"extendFieldList\":{\"description\":\"Extended fields of the nodes; tree resources only.\",\"items\":{\"$ref\":\"ExtendField\"},\"type\":[\"array\",\"null\"]},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"resourceName\":{\"description\":\"Name of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"struct\":{\"description\":\"Content of the resource: a string, a list of strings or a list of tree nodes, depending on `type`.\"},\"type\":{\"$ref\":\"DataResourceType\",\"description\":\"Type of the data resource.\"}},\"required\":[\"actions\",\"resourceCode\",\"resourceName\",\"struct\",\"type\"],\"type\":\"object\"}",
    "DataResourceType" = DataResourceType, "ExtendField" = ExtendField
);
// @end
/// Response with the newly created data resource.
///
/// The schema name is `CreateDataResourceResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataResourceResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CreateDataResourceRespDto,
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
impl CreateDataResourceResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CreateDataResourceRespDto>,
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
    pub fn with_data(mut self, value: impl Into<CreateDataResourceRespDto>) -> Self {
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
    CreateDataResourceResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CreateDataResourceResponseDto, "CreateDataResourceResponseDto",
    "{\"description\":\"Response with the newly created data resource.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CreateDataResourceRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CreateDataResourceRespDto" = CreateDataResourceRespDto
);
// @end
/// Extended field to create for data resource nodes.
///
/// The schema name is `CreateDnefReq`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDnefReq {
    /// Configuration of the field; required if its value type is `SELECT`.
    ///
    /// Is required when `valueType` is `SELECT`.
    pub config: Option<ExtendFieldConfig>,
    /// Description of the extended field.
    pub description: Option<String>,
    /// Key of the extended field: 1 to 64 letters, digits, `_` or `$`.
    ///
    /// Matches the pattern `^[A-Za-z0-9_$]{1,64}$`.
    pub key: String,
    /// Label of the field.
    pub label: String,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within its namespace.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Whether values are free text or chosen from options.
    #[doc(alias = "valueType")]
    pub value_type: ExtendFieldValueType,
}
impl CreateDnefReq {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        key: impl Into<String>,
        label: impl Into<String>,
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
        value_type: impl Into<ExtendFieldValueType>,
    ) -> Self {
        Self {
            key: key.into(),
            label: label.into(),
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            value_type: value_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, value: impl Into<ExtendFieldConfig>) -> Self {
        self.config = Some(value.into());
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = value.into();
        self
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`resourceCode`](Self::resource_code).
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets [`valueType`](Self::value_type).
    #[must_use]
    pub fn with_value_type(mut self, value: impl Into<ExtendFieldValueType>) -> Self {
        self.value_type = value.into();
        self
    }
}
codec::object!(
    CreateDnefReq required_in_requests(2, 3, 4, 5, 6); optional[0] config("config"),
    optional[1] description("description"), required[2] key("key"), required[3]
    label("label"), required[4] namespace_code("namespaceCode"), required[5]
    resource_code("resourceCode"), required[6] value_type("valueType")
);
impl validation::Validate for CreateDnefReq {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.required_if(
            validation::rule!("extended-field.key", "config", "CreateDnefReq"),
            codec::as_text(&self.value_type) == Some("SELECT"),
            self.config.as_ref().is_some(),
            "valueType",
            "SELECT",
        );
        v.property("config", self.config.as_ref());
        v.pattern(
            validation::rule!("extended-field.key", "key", "CreateDnefReq"),
            Some(&self.key),
            validation::char_pattern!(
                & [& [(& [('A', 'Z'), ('a', 'z'), ('0', '9'), ('_', '_'), ('$', '$')], 1,
                64)]]
            ),
            "1 to 64 letters, digits, `_` and `$`",
        );
    }
}
// @if schemars
codec::json_schema!(
    CreateDnefReq, "CreateDnefReq",
    "{\"allOf\":[{\"if\":{\"properties\":{\"valueType\":{\"enum\":[\"SELECT\"]}},\"required\":[\"valueType\"]},\"then\":{\"properties\":{\"config\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"config\"]}}],\"description\":\"Extended field to create for data resource nodes.\",\"properties\":{\"config\":{\"anyOf\":[{\"$ref\":\"Config\"},{\"type\":\"null\"}],\"description\":\"Configuration of the field; required if its value type is `SELECT`.\"},\"description\":{\"description\":\"Description of the extended field.\",\"type\":[\"string\",\"null\"]},\"key\":{\"description\":\"Key of the extended field: 1 to 64 letters, digits, `_` or `$`.\",\"pattern\":\"^[A-Za-z0-9_$]{1,64}$\",\"type\":\"string\"},\"label\":{\"description\":\"Label of the field.\",\"type\":\"string\"},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"type\":\"string\"},\"valueType\":{\"$ref\":\"ExtendFieldValueType\",\"description\":\"Whether values are free text or chosen from options.\"}},\"required\":[\"key\",\"label\",\"namespaceCode\",\"resourceCode\",\"valueType\"],\"type\":\"object\"}",
    "Config" = ExtendFieldConfig, "ExtendFieldValueType" = ExtendFieldValueType
);
// @end
/// Permission namespace to create: code, name and description.
///
/// The schema name is `CreatePermissionNamespaceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePermissionNamespaceDto {
    /// Unique code of the permission namespace, up to 50 characters.
    ///
    /// Has 1 to 50 characters.
    pub code: String,
    /// Description of the permission namespace, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub description: Option<String>,
    /// Name of the permission namespace, up to 255 characters.
    ///
    /// Has 1 to 255 characters.
    pub name: String,
}
impl CreatePermissionNamespaceDto {
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
    CreatePermissionNamespaceDto required_in_requests(0, 2); required[0] code("code"),
    optional[1] description("description"), required[2] name("name")
);
impl validation::Validate for CreatePermissionNamespaceDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!(
                "permission.lengths", "code", "CreatePermissionNamespaceDto"
            ),
            Some(&self.code),
            Some(1),
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "description", "CreatePermissionNamespaceDto"
            ),
            self.description.as_ref(),
            None,
            Some(200),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "name", "CreatePermissionNamespaceDto"
            ),
            Some(&self.name),
            Some(1),
            Some(255),
        );
    }
}
// @if schemars
codec::json_schema!(
    CreatePermissionNamespaceDto, "CreatePermissionNamespaceDto",
    "{\"description\":\"Permission namespace to create: code, name and description.\",\"properties\":{\"code\":{\"description\":\"Unique code of the permission namespace, up to 50 characters.\",\"maxLength\":50,\"minLength\":1,\"type\":\"string\"},\"description\":{\"description\":\"Description of the permission namespace, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the permission namespace, up to 255 characters.\",\"maxLength\":255,\"minLength\":1,\"type\":\"string\"}},\"required\":[\"code\",\"name\"],\"type\":\"object\"}"
);
// @end
/// Newly created permission namespace.
///
/// The schema name is `CreatePermissionNamespaceRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePermissionNamespaceRespDto {
    /// Unique code of the permission namespace, up to 50 characters.
    pub code: String,
    /// Description of the permission namespace.
    pub description: Option<String>,
    /// Name of the permission namespace.
    pub name: String,
}
impl CreatePermissionNamespaceRespDto {
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
    CreatePermissionNamespaceRespDto; required[0] code("code"), optional[1]
    description("description"), required[2] name("name")
);
// @if schemars
codec::json_schema!(
    CreatePermissionNamespaceRespDto, "CreatePermissionNamespaceRespDto",
    "{\"description\":\"Newly created permission namespace.\",\"properties\":{\"code\":{\"description\":\"Unique code of the permission namespace, up to 50 characters.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the permission namespace.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the permission namespace.\",\"type\":\"string\"}},\"required\":[\"code\",\"name\"],\"type\":\"object\"}"
);
// @end
/// Response with the newly created permission namespace.
///
/// The schema name is `CreatePermissionNamespaceResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePermissionNamespaceResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CreatePermissionNamespaceRespDto,
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
impl CreatePermissionNamespaceResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CreatePermissionNamespaceRespDto>,
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
        value: impl Into<CreatePermissionNamespaceRespDto>,
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
    CreatePermissionNamespaceResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CreatePermissionNamespaceResponseDto, "CreatePermissionNamespaceResponseDto",
    "{\"description\":\"Response with the newly created permission namespace.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CreatePermissionNamespaceRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CreatePermissionNamespaceRespDto" = CreatePermissionNamespaceRespDto
);
// @end
/// Several permission namespaces to create.
///
/// The schema name is `CreatePermissionNamespacesBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePermissionNamespacesBatchDto {
    /// Namespaces to create, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub list: Vec<CreatePermissionNamespacesBatchItemDto>,
}
impl CreatePermissionNamespacesBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<CreatePermissionNamespacesBatchItemDto>>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<CreatePermissionNamespacesBatchItemDto>,
        >,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
}
codec::object!(
    CreatePermissionNamespacesBatchDto required_in_requests(0); required[0] list("list")
);
impl crate::batch::Batch for CreatePermissionNamespacesBatchDto {
    type Item = CreatePermissionNamespacesBatchItemDto;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<CreatePermissionNamespacesBatchItemDto>> {
        Some(&mut self.list)
    }
}
impl validation::Validate for CreatePermissionNamespacesBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "batch.size", "list", "CreatePermissionNamespacesBatchDto"
            ),
            Some(&self.list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("list", Some(&self.list));
    }
}
// @if schemars
codec::json_schema!(
    CreatePermissionNamespacesBatchDto, "CreatePermissionNamespacesBatchDto",
    "{\"description\":\"Several permission namespaces to create.\",\"properties\":{\"list\":{\"description\":\"Namespaces to create, 1 to 50.\",\"items\":{\"$ref\":\"CreatePermissionNamespacesBatchItemDto\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"list\"],\"type\":\"object\"}",
    "CreatePermissionNamespacesBatchItemDto" = CreatePermissionNamespacesBatchItemDto
);
// @end
/// Permission namespace in a batch to create: code, name and description.
///
/// The schema name is `CreatePermissionNamespacesBatchItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePermissionNamespacesBatchItemDto {
    /// Unique code of the permission namespace, up to 50 characters.
    ///
    /// Has 1 to 50 characters.
    pub code: String,
    /// Description of the permission namespace, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub description: Option<String>,
    /// Name of the permission namespace, up to 255 characters.
    ///
    /// Has at most 255 characters.
    pub name: String,
}
impl CreatePermissionNamespacesBatchItemDto {
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
    CreatePermissionNamespacesBatchItemDto required_in_requests(0, 2); required[0]
    code("code"), optional[1] description("description"), required[2] name("name")
);
impl validation::Validate for CreatePermissionNamespacesBatchItemDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!(
                "permission.lengths", "code", "CreatePermissionNamespacesBatchItemDto"
            ),
            Some(&self.code),
            Some(1),
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "description",
                "CreatePermissionNamespacesBatchItemDto"
            ),
            self.description.as_ref(),
            None,
            Some(200),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "name", "CreatePermissionNamespacesBatchItemDto"
            ),
            Some(&self.name),
            None,
            Some(255),
        );
    }
}
// @if schemars
codec::json_schema!(
    CreatePermissionNamespacesBatchItemDto, "CreatePermissionNamespacesBatchItemDto",
    "{\"description\":\"Permission namespace in a batch to create: code, name and description.\",\"properties\":{\"code\":{\"description\":\"Unique code of the permission namespace, up to 50 characters.\",\"maxLength\":50,\"minLength\":1,\"type\":\"string\"},\"description\":{\"description\":\"Description of the permission namespace, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the permission namespace, up to 255 characters.\",\"maxLength\":255,\"type\":\"string\"}},\"required\":[\"code\",\"name\"],\"type\":\"object\"}"
);
// @end
/// Data resource of type string to create: codes, value and actions.
///
/// The schema name is `CreateStringDataResourceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateStringDataResourceDto {
    /// Actions that the data resource defines, up to 50.
    ///
    /// Has at most 50 items.
    pub actions: Vec<String>,
    /// Description of the data resource, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub description: Option<String>,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within its namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Name of the data resource, unique within its namespace.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Value of the string resource, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub r#struct: String,
}
impl CreateStringDataResourceDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
        resource_name: impl Into<String>,
        r#struct: impl Into<String>,
    ) -> Self {
        Self {
            actions: codec::collect_list(actions),
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            resource_name: resource_name.into(),
            r#struct: r#struct.into(),
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
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`resourceCode`](Self::resource_code).
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets [`resourceName`](Self::resource_name).
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = value.into();
        self
    }
    /// Sets `struct`.
    #[must_use]
    pub fn with_struct(mut self, value: impl Into<String>) -> Self {
        self.r#struct = value.into();
        self
    }
}
codec::object!(
    CreateStringDataResourceDto required_in_requests(0, 2, 3, 4, 5); required[0]
    actions("actions"), optional[1] description("description"), required[2]
    namespace_code("namespaceCode"), required[3] resource_code("resourceCode"),
    required[4] resource_name("resourceName"), required[5] r#struct("struct")
);
impl validation::Validate for CreateStringDataResourceDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "create-string-data-resource.actions.items", "actions",
                "CreateStringDataResourceDto"
            ),
            Some(&self.actions).map(|list| list.len()),
            Some(0),
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "description", "CreateStringDataResourceDto"
            ),
            self.description.as_ref(),
            None,
            Some(200),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "resourceCode", "CreateStringDataResourceDto"
            ),
            Some(&self.resource_code),
            None,
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "resourceName", "CreateStringDataResourceDto"
            ),
            Some(&self.resource_name),
            None,
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "struct", "CreateStringDataResourceDto"
            ),
            Some(&self.r#struct),
            None,
            Some(200),
        );
    }
}
// @if schemars
codec::json_schema!(
    CreateStringDataResourceDto, "CreateStringDataResourceDto",
    "{\"description\":\"Data resource of type string to create: codes, value and actions.\",\"properties\":{\"actions\":{\"description\":\"Actions that the data resource defines, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":0,\"type\":\"array\"},\"description\":{\"description\":\"Description of the data resource, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"resourceName\":{\"description\":\"Name of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"struct\":{\"description\":\"Value of the string resource, up to 200 characters.\",\"maxLength\":200,\"type\":\"string\"}},\"required\":[\"actions\",\"namespaceCode\",\"resourceCode\",\"resourceName\",\"struct\"],\"type\":\"object\"}"
);
// @end
// @end
