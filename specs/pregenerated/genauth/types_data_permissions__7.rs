// @if genauth-data-permissions
/// Changes to an extended field of a data resource.
///
/// The schema name is `UpdateDnefReq`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDnefReq {
    /// Configuration of the field; required if its value type is `SELECT`.
    pub config: Option<ExtendFieldConfig>,
    /// Description of the extended field.
    pub description: Option<String>,
    /// Key of the extended field: 1 to 64 letters, digits, `_` or `$`.
    ///
    /// Matches the pattern `^[A-Za-z0-9_$]{1,64}$`.
    pub key: String,
    /// Label of the field.
    pub label: Option<String>,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within its namespace.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
}
impl UpdateDnefReq {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        key: impl Into<String>,
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
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
        self.label = Some(value.into());
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
}
codec::object!(
    UpdateDnefReq required_in_requests(2, 4, 5); optional[0] config("config"),
    optional[1] description("description"), required[2] key("key"), optional[3]
    label("label"), required[4] namespace_code("namespaceCode"), required[5]
    resource_code("resourceCode")
);
impl validation::Validate for UpdateDnefReq {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("config", self.config.as_ref());
        v.pattern(
            validation::rule!("extended-field.key", "key", "UpdateDnefReq"),
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
    UpdateDnefReq, "UpdateDnefReq",
    "{\"description\":\"Changes to an extended field of a data resource.\",\"properties\":{\"config\":{\"anyOf\":[{\"$ref\":\"Config\"},{\"type\":\"null\"}],\"description\":\"Configuration of the field; required if its value type is `SELECT`.\"},\"description\":{\"description\":\"Description of the extended field.\",\"type\":[\"string\",\"null\"]},\"key\":{\"description\":\"Key of the extended field: 1 to 64 letters, digits, `_` or `$`.\",\"pattern\":\"^[A-Za-z0-9_$]{1,64}$\",\"type\":\"string\"},\"label\":{\"description\":\"Label of the field.\",\"type\":[\"string\",\"null\"]},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"type\":\"string\"}},\"required\":[\"key\",\"namespaceCode\",\"resourceCode\"],\"type\":\"object\"}",
    "Config" = ExtendFieldConfig
);
// @end
/// Changes to a permission namespace: code, name and description.
///
/// The schema name is `UpdatePermissionNamespaceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePermissionNamespaceDto {
    /// Current code of the object to update.
    ///
    /// Has at most 50 characters.
    pub code: String,
    /// Description of the permission namespace, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub description: Option<String>,
    /// Name of the permission namespace, up to 255 characters.
    ///
    /// Has at most 255 characters.
    pub name: Option<String>,
    /// New code of the object, if it changes.
    ///
    /// Has at most 50 characters.
    #[doc(alias = "newCode")]
    pub new_code: Option<String>,
}
impl UpdatePermissionNamespaceDto {
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
    /// Sets [`newCode`](Self::new_code).
    #[must_use]
    pub fn with_new_code(mut self, value: impl Into<String>) -> Self {
        self.new_code = Some(value.into());
        self
    }
}
codec::object!(
    UpdatePermissionNamespaceDto required_in_requests(0); required[0] code("code"),
    optional[1] description("description"), optional[2] name("name"), optional[3]
    new_code("newCode")
);
impl validation::Validate for UpdatePermissionNamespaceDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!(
                "permission.lengths", "code", "UpdatePermissionNamespaceDto"
            ),
            Some(&self.code),
            None,
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "description", "UpdatePermissionNamespaceDto"
            ),
            self.description.as_ref(),
            None,
            Some(200),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "name", "UpdatePermissionNamespaceDto"
            ),
            self.name.as_ref(),
            None,
            Some(255),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "newCode", "UpdatePermissionNamespaceDto"
            ),
            self.new_code.as_ref(),
            None,
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    UpdatePermissionNamespaceDto, "UpdatePermissionNamespaceDto",
    "{\"description\":\"Changes to a permission namespace: code, name and description.\",\"properties\":{\"code\":{\"description\":\"Current code of the object to update.\",\"maxLength\":50,\"type\":\"string\"},\"description\":{\"description\":\"Description of the permission namespace, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the permission namespace, up to 255 characters.\",\"maxLength\":255,\"type\":[\"string\",\"null\"]},\"newCode\":{\"description\":\"New code of the object, if it changes.\",\"maxLength\":50,\"type\":[\"string\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Updated permission namespace.
///
/// The schema name is `UpdatePermissionNamespaceRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePermissionNamespaceRespDto {
    /// Unique code of the permission namespace, up to 50 characters.
    pub code: String,
    /// Description of the permission namespace.
    pub description: Option<String>,
    /// Name of the permission namespace.
    pub name: String,
}
impl UpdatePermissionNamespaceRespDto {
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
    UpdatePermissionNamespaceRespDto; required[0] code("code"), optional[1]
    description("description"), required[2] name("name")
);
// @if schemars
codec::json_schema!(
    UpdatePermissionNamespaceRespDto, "UpdatePermissionNamespaceRespDto",
    "{\"description\":\"Updated permission namespace.\",\"properties\":{\"code\":{\"description\":\"Unique code of the permission namespace, up to 50 characters.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the permission namespace.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the permission namespace.\",\"type\":\"string\"}},\"required\":[\"code\",\"name\"],\"type\":\"object\"}"
);
// @end
/// Response with the updated permission namespace.
///
/// The schema name is `UpdatePermissionNamespaceResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePermissionNamespaceResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: UpdatePermissionNamespaceRespDto,
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
impl UpdatePermissionNamespaceResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<UpdatePermissionNamespaceRespDto>,
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
        value: impl Into<UpdatePermissionNamespaceRespDto>,
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
    UpdatePermissionNamespaceResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UpdatePermissionNamespaceResponseDto, "UpdatePermissionNamespaceResponseDto",
    "{\"description\":\"Response with the updated permission namespace.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"UpdatePermissionNamespaceRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UpdatePermissionNamespaceRespDto" = UpdatePermissionNamespaceRespDto
);
// @end
/// Data resources of a namespace that a user may access.
///
/// The schema name is `UserPermissionListDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserPermissionListDto {
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Data resources on which the user has permissions.
    #[doc(alias = "resourceList")]
    pub resource_list: Vec<OpenResource>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl UserPermissionListDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(namespace_code: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`resourceList`](Self::resource_list).
    #[must_use]
    pub fn with_resource_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<OpenResource>>,
    ) -> Self {
        self.resource_list = codec::collect_list(value);
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
    UserPermissionListDto; required[0] namespace_code("namespaceCode"), collection[1]
    resource_list("resourceList"), required[2, Redacted] user_id("userId")
);
// @if schemars
codec::json_schema!(
    UserPermissionListDto, "UserPermissionListDto",
    "{\"description\":\"Data resources of a namespace that a user may access.\",\"properties\":{\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resourceList\":{\"description\":\"Data resources on which the user has permissions.\",\"items\":{\"$ref\":\"OpenResource\"},\"type\":[\"array\",\"null\"]},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"namespaceCode\",\"userId\"],\"type\":\"object\"}",
    "OpenResource" = OpenResource
);
// @end
/// Query parameters of `checkDataPolicyExists`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckDataPolicyExistsQuery {
    /// Name of the data policy to check.
    #[doc(alias = "policyName")]
    pub policy_name: String,
}
impl CheckDataPolicyExistsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(policy_name: impl Into<String>) -> Self {
        Self {
            policy_name: policy_name.into(),
        }
    }
    /// Sets [`policyName`](Self::policy_name).
    #[must_use]
    pub fn with_policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = value.into();
        self
    }
}
codec::object!(
    CheckDataPolicyExistsQuery required_in_requests(0); required[0]
    policy_name("policyName")
);
impl validation::Validate for CheckDataPolicyExistsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CheckDataPolicyExistsQuery, "checkDataPolicyExists query",
    "{\"properties\":{\"policyName\":{\"description\":\"Name of the data policy to check.\",\"type\":\"string\"}},\"required\":[\"policyName\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `checkDataResourceExists`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckDataResourceExistsQuery {
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource to check.
    #[doc(alias = "resourceCode")]
    pub resource_code: Option<String>,
    /// Name of the data resource to check.
    #[doc(alias = "resourceName")]
    pub resource_name: Option<String>,
}
impl CheckDataResourceExistsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(namespace_code: impl Into<String>) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            ..codec::FromJson::empty()
        }
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
        self.resource_code = Some(value.into());
        self
    }
    /// Sets [`resourceName`](Self::resource_name).
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = Some(value.into());
        self
    }
}
codec::object!(
    CheckDataResourceExistsQuery required_in_requests(0); required[0]
    namespace_code("namespaceCode"), optional[1] resource_code("resourceCode"),
    optional[2] resource_name("resourceName")
);
impl validation::Validate for CheckDataResourceExistsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CheckDataResourceExistsQuery, "checkDataResourceExists query",
    "{\"properties\":{\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource to check.\",\"type\":[\"string\",\"null\"]},\"resourceName\":{\"description\":\"Name of the data resource to check.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"namespaceCode\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getDataPolicy`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDataPolicyQuery {
    /// ID of the data policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
}
impl GetDataPolicyQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
        }
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
}
codec::object!(
    GetDataPolicyQuery required_in_requests(0); required[0] policy_id("policyId")
);
impl validation::Validate for GetDataPolicyQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetDataPolicyQuery, "getDataPolicy query",
    "{\"properties\":{\"policyId\":{\"description\":\"ID of the data policy.\",\"type\":\"string\"}},\"required\":[\"policyId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getDataResource`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDataResourceQuery {
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
}
impl GetDataResourceQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
        }
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
}
codec::object!(
    GetDataResourceQuery required_in_requests(0, 1); required[0]
    namespace_code("namespaceCode"), required[1] resource_code("resourceCode")
);
impl validation::Validate for GetDataResourceQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetDataResourceQuery, "getDataResource query",
    "{\"properties\":{\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource.\",\"type\":\"string\"}},\"required\":[\"namespaceCode\",\"resourceCode\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getPermissionNamespace`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionNamespaceQuery {
    /// Code of the permission namespace.
    pub code: String,
}
impl GetPermissionNamespaceQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into() }
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
}
codec::object!(
    GetPermissionNamespaceQuery required_in_requests(0); required[0] code("code")
);
impl validation::Validate for GetPermissionNamespaceQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetPermissionNamespaceQuery, "getPermissionNamespace query",
    "{\"properties\":{\"code\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getPermissionNamespacesBatch`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionNamespacesBatchQuery {
    /// Codes of the permission namespaces, up to 50.
    ///
    /// Has at most 50 items.
    pub codes: Vec<String>,
}
impl GetPermissionNamespacesBatchQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            codes: codec::collect_list(codes),
        }
    }
    /// Sets [`codes`](Self::codes).
    #[must_use]
    pub fn with_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.codes = codec::collect_list(value);
        self
    }
}
codec::object!(
    GetPermissionNamespacesBatchQuery required_in_requests(0); required[0] codes("codes")
);
impl crate::batch::Batch for GetPermissionNamespacesBatchQuery {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.codes)
    }
}
impl validation::Validate for GetPermissionNamespacesBatchQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "get-permission-namespaces-batch-query.codes.items", "codes",
                "getPermissionNamespacesBatch query"
            ),
            Some(&self.codes).map(|list| list.len()),
            Some(0),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    GetPermissionNamespacesBatchQuery, "getPermissionNamespacesBatch query",
    "{\"properties\":{\"codes\":{\"description\":\"Codes of the permission namespaces, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":0,\"type\":\"array\"}},\"required\":[\"codes\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listDataPolices`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataPoliciesQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Search text, matched against names of data policies.
    pub query: Option<String>,
}
impl ListDataPoliciesQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
}
impl Default for ListDataPoliciesQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListDataPoliciesQuery required_in_requests(); optional[0] limit("limit"), optional[1]
    page("page"), optional[2] query("query")
);
impl crate::pagination::PageRequest for ListDataPoliciesQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListDataPoliciesQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listDataPolices query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listDataPolices query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListDataPoliciesQuery, "listDataPolices query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"query\":{\"description\":\"Search text, matched against names of data policies.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `listDataPolicyTargets`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataPolicyTargetsQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// ID of the data policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Search text, matched against names of subjects.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub query: Option<String>,
    /// Limits the result to subjects of these types.
    #[doc(alias = "targetType")]
    pub target_type: Option<Vec<SubjectType>>,
}
impl ListDataPolicyTargetsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..codec::FromJson::empty()
        }
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
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<SubjectType>>,
    ) -> Self {
        self.target_type = Some(codec::collect_list(value));
        self
    }
}
codec::object!(
    ListDataPolicyTargetsQuery required_in_requests(2); optional[0] limit("limit"),
    optional[1] page("page"), required[2] policy_id("policyId"), optional[3, Redacted]
    query("query"), optional[4] target_type("targetType")
);
impl crate::pagination::PageRequest for ListDataPolicyTargetsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListDataPolicyTargetsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listDataPolicyTargets query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listDataPolicyTargets query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListDataPolicyTargetsQuery, "listDataPolicyTargets query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"policyId\":{\"description\":\"ID of the data policy.\",\"type\":\"string\"},\"query\":{\"description\":\"Search text, matched against names of subjects.\",\"type\":[\"string\",\"null\"]},\"targetType\":{\"description\":\"Limits the result to subjects of these types.\",\"items\":{\"$ref\":\"SubjectType\"},\"type\":[\"array\",\"null\"]}},\"required\":[\"policyId\"],\"type\":\"object\"}",
    "SubjectType" = SubjectType
);
// @end
/// Query parameters of `listDataResources`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataResourcesQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Limits the result to data resources of these permission namespaces, 1 to 50.
    ///
    /// Has 1 to 50 items.
    #[doc(alias = "namespaceCodes")]
    pub namespace_codes: Option<Vec<String>>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Search text, matched against codes and names of data resources.
    pub query: Option<String>,
}
impl ListDataResourcesQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`namespaceCodes`](Self::namespace_codes).
    #[must_use]
    pub fn with_namespace_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.namespace_codes = Some(codec::collect_list(value));
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
}
impl Default for ListDataResourcesQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListDataResourcesQuery required_in_requests(); optional[0] limit("limit"),
    optional[1] namespace_codes("namespaceCodes"), optional[2] page("page"), optional[3]
    query("query")
);
impl crate::pagination::PageRequest for ListDataResourcesQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListDataResourcesQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listDataResources query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.item_count(
            validation::rule!("batch.size", "namespaceCodes", "listDataResources query"),
            self.namespace_codes.as_ref().map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listDataResources query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListDataResourcesQuery, "listDataResources query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"namespaceCodes\":{\"description\":\"Limits the result to data resources of these permission namespaces, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":[\"array\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"query\":{\"description\":\"Search text, matched against codes and names of data resources.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `listDnef`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDnefQuery {
    /// Number of items per page, up to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    #[doc(alias = "maxSize")]
    pub max_size: Option<i64>,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Search text, matched against keys and labels of fields.
    pub query: Option<String>,
    /// Code of the data resource.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Index of the first item, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    #[doc(alias = "startIndex")]
    pub start_index: Option<i64>,
}
impl ListDnefQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`maxSize`](Self::max_size).
    #[must_use]
    pub fn with_max_size(mut self, value: impl Into<i64>) -> Self {
        self.max_size = Some(value.into());
        self
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
    /// Sets [`resourceCode`](Self::resource_code).
    #[must_use]
    pub fn with_resource_code(mut self, value: impl Into<String>) -> Self {
        self.resource_code = value.into();
        self
    }
    /// Sets [`startIndex`](Self::start_index).
    #[must_use]
    pub fn with_start_index(mut self, value: impl Into<i64>) -> Self {
        self.start_index = Some(value.into());
        self
    }
}
codec::object!(
    ListDnefQuery required_in_requests(1, 3); optional[0] max_size("maxSize"),
    required[1] namespace_code("namespaceCode"), optional[2] query("query"), required[3]
    resource_code("resourceCode"), optional[4] start_index("startIndex")
);
impl crate::pagination::PageRequest for ListDnefQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::index(
            &mut self.start_index,
            &mut self.max_size,
            Some(10),
        )
    }
}
impl validation::Validate for ListDnefQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.start-index", "maxSize", "listDnef query"),
            self.max_size.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.start-index", "startIndex", "listDnef query"),
            self.start_index.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListDnefQuery, "listDnef query",
    "{\"properties\":{\"maxSize\":{\"default\":10,\"description\":\"Number of items per page, up to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"query\":{\"description\":\"Search text, matched against keys and labels of fields.\",\"type\":[\"string\",\"null\"]},\"resourceCode\":{\"description\":\"Code of the data resource.\",\"type\":\"string\"},\"startIndex\":{\"default\":1,\"description\":\"Index of the first item, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"required\":[\"namespaceCode\",\"resourceCode\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listPermissionNamespaceRoles`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPermissionNamespaceRolesQuery {
    /// Code of the permission namespace.
    pub code: String,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Search text, matched against codes and names of roles.
    pub query: Option<String>,
}
impl ListPermissionNamespaceRolesQuery {
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
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
}
codec::object!(
    ListPermissionNamespaceRolesQuery required_in_requests(0); required[0] code("code"),
    optional[1] limit("limit"), optional[2] page("page"), optional[3] query("query")
);
impl crate::pagination::PageRequest for ListPermissionNamespaceRolesQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListPermissionNamespaceRolesQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!(
                "paging.limit", "limit", "listPermissionNamespaceRoles query"
            ),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!(
                "paging.page", "page", "listPermissionNamespaceRoles query"
            ),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListPermissionNamespaceRolesQuery, "listPermissionNamespaceRoles query",
    "{\"properties\":{\"code\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"query\":{\"description\":\"Search text, matched against codes and names of roles.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listPermissionNamespaces`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPermissionNamespacesQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Search text, matched against names of permission namespaces.
    pub query: Option<String>,
}
impl ListPermissionNamespacesQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
}
impl Default for ListPermissionNamespacesQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListPermissionNamespacesQuery required_in_requests(); optional[0] limit("limit"),
    optional[1] page("page"), optional[2] query("query")
);
impl crate::pagination::PageRequest for ListPermissionNamespacesQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListPermissionNamespacesQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listPermissionNamespaces query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listPermissionNamespaces query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListPermissionNamespacesQuery, "listPermissionNamespaces query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"query\":{\"description\":\"Search text, matched against names of permission namespaces.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `listSimpleDataPolices`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSimpleDataPoliciesQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Search text, matched against names of data policies.
    pub query: Option<String>,
}
impl ListSimpleDataPoliciesQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<String>) -> Self {
        self.query = Some(value.into());
        self
    }
}
impl Default for ListSimpleDataPoliciesQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListSimpleDataPoliciesQuery required_in_requests(); optional[0] limit("limit"),
    optional[1] page("page"), optional[2] query("query")
);
impl crate::pagination::PageRequest for ListSimpleDataPoliciesQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListSimpleDataPoliciesQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listSimpleDataPolices query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listSimpleDataPolices query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListSimpleDataPoliciesQuery, "listSimpleDataPolices query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"query\":{\"description\":\"Search text, matched against names of data policies.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
// @end
