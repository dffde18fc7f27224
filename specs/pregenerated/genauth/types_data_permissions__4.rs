// @if genauth-data-permissions
/// Data resource with type, structure, actions and namespace.
///
/// The schema name is `GetDataResourceRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDataResourceRespDto {
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
    /// Content of the resource: a string, a list of strings or a list of tree nodes, depending on `type`.
    pub r#struct: codec::Value,
    /// Type of the data resource.
    pub r#type: DataResourceType,
}
impl GetDataResourceRespDto {
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
        self.extend_field_list = codec::collect_list(value);
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
    GetDataResourceRespDto; required[0] actions("actions"), optional[1]
    description("description"), collection[2] extend_field_list("extendFieldList"),
    required[3] namespace_code("namespaceCode"), required[4]
    resource_code("resourceCode"), required[5] resource_name("resourceName"), required[6,
    Redacted] r#struct("struct"), required[7] r#type("type")
);
// @if schemars
codec::json_schema!(
    GetDataResourceRespDto, "GetDataResourceRespDto",
    "{\"description\":\"Data resource with type, structure, actions and namespace.\",\"properties\":{\"actions\":{\"description\":\"Actions that the data resource defines, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":0,\"type\":\"array\"},\"description\":{\"description\":\"Description of the data resource, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"extendFieldList\":{\"description\":\"Extended fields of the nodes; tree resources only.\",\"items\":{\"$ref\":\"ExtendField\"},\"type\":[\"array\",\"null\"]},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"resourceName\":{\"description\":\"Name of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"struct\":{\"description\":\"Content of the resource: a string, a list of strings or a list of tree nodes, depending on `type`.\"},\"type\":{\"$ref\":\"DataResourceType\",\"description\":\"Type of the data resource.\"}},\"required\":[\"actions\",\"namespaceCode\",\"resourceCode\",\"resourceName\",\"struct\",\"type\"],\"type\":\"object\"}",
    "DataResourceType" = DataResourceType, "ExtendField" = ExtendField
);
// @end
/// Response with a data resource.
///
/// The schema name is `GetDataResourceResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDataResourceResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetDataResourceRespDto,
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
impl GetDataResourceResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetDataResourceRespDto>,
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
    pub fn with_data(mut self, value: impl Into<GetDataResourceRespDto>) -> Self {
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
    GetDataResourceResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetDataResourceResponseDto, "GetDataResourceResponseDto",
    "{\"description\":\"Response with a data resource.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetDataResourceRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetDataResourceRespDto" = GetDataResourceRespDto
);
// @end
/// Structure of a data resource with an external user's actions; its form depends on the resource type.
///
/// The schema name is `GetExternalUserResourceStructDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExternalUserResourceStructDataDto {
    /// Permitted values and actions; present if `resourceType` is `ARRAY`.
    #[doc(alias = "arrResourceAuthAction")]
    pub arr_resource_auth_action: Option<ArrResourceAuthAction>,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within its namespace.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the data resource, which determines which of the other properties is present.
    #[doc(alias = "resourceType")]
    pub resource_type: DataResourceType,
    /// Permitted value and actions; present if `resourceType` is `STRING`.
    #[doc(alias = "strResourceAuthAction")]
    pub str_resource_auth_action: Option<StrResourceAuthAction>,
    /// Permitted nodes and actions; present if `resourceType` is `TREE`.
    #[doc(alias = "treeResourceAuthAction")]
    pub tree_resource_auth_action: Option<TreeResourceAuthAction>,
}
impl GetExternalUserResourceStructDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
        resource_type: impl Into<DataResourceType>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            resource_type: resource_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`arrResourceAuthAction`](Self::arr_resource_auth_action).
    #[must_use]
    pub fn with_arr_resource_auth_action(
        mut self,
        value: impl Into<ArrResourceAuthAction>,
    ) -> Self {
        self.arr_resource_auth_action = Some(value.into());
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
    /// Sets [`resourceType`](Self::resource_type).
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.resource_type = value.into();
        self
    }
    /// Sets [`strResourceAuthAction`](Self::str_resource_auth_action).
    #[must_use]
    pub fn with_str_resource_auth_action(
        mut self,
        value: impl Into<StrResourceAuthAction>,
    ) -> Self {
        self.str_resource_auth_action = Some(value.into());
        self
    }
    /// Sets [`treeResourceAuthAction`](Self::tree_resource_auth_action).
    #[must_use]
    pub fn with_tree_resource_auth_action(
        mut self,
        value: impl Into<TreeResourceAuthAction>,
    ) -> Self {
        self.tree_resource_auth_action = Some(value.into());
        self
    }
}
codec::object!(
    GetExternalUserResourceStructDataDto; optional[0]
    arr_resource_auth_action("arrResourceAuthAction"), required[1]
    namespace_code("namespaceCode"), required[2] resource_code("resourceCode"),
    required[3] resource_type("resourceType"), optional[4]
    str_resource_auth_action("strResourceAuthAction"), optional[5]
    tree_resource_auth_action("treeResourceAuthAction")
);
// @if schemars
codec::json_schema!(
    GetExternalUserResourceStructDataDto, "GetExternalUserResourceStructDataDto",
    "{\"description\":\"Structure of a data resource with an external user's actions; its form depends on the resource type.\",\"properties\":{\"arrResourceAuthAction\":{\"anyOf\":[{\"$ref\":\"ArrResourceAuthAction\"},{\"type\":\"null\"}],\"description\":\"Permitted values and actions; present if `resourceType` is `ARRAY`.\"},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"type\":\"string\"},\"resourceType\":{\"$ref\":\"DataResourceType\",\"description\":\"Type of the data resource, which determines which of the other properties is present.\"},\"strResourceAuthAction\":{\"anyOf\":[{\"$ref\":\"StrResourceAuthAction\"},{\"type\":\"null\"}],\"description\":\"Permitted value and actions; present if `resourceType` is `STRING`.\"},\"treeResourceAuthAction\":{\"anyOf\":[{\"$ref\":\"TreeResourceAuthAction\"},{\"type\":\"null\"}],\"description\":\"Permitted nodes and actions; present if `resourceType` is `TREE`.\"}},\"required\":[\"namespaceCode\",\"resourceCode\",\"resourceType\"],\"type\":\"object\"}",
    "ArrResourceAuthAction" = ArrResourceAuthAction, "DataResourceType" =
    DataResourceType, "StrResourceAuthAction" = StrResourceAuthAction,
    "TreeResourceAuthAction" = TreeResourceAuthAction
);
// @end
/// External user and data resource whose authorized structure to read.
///
/// The schema name is `GetExternalUserResourceStructDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExternalUserResourceStructDto {
    /// ID of the external user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "externalId")]
    pub external_id: String,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within its namespace.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
}
impl GetExternalUserResourceStructDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        external_id: impl Into<String>,
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
    ) -> Self {
        Self {
            external_id: external_id.into(),
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
        }
    }
    /// Sets [`externalId`](Self::external_id).
    #[must_use]
    pub fn with_external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = value.into();
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
    GetExternalUserResourceStructDto required_in_requests(0, 1, 2); required[0, Redacted]
    external_id("externalId"), required[1] namespace_code("namespaceCode"), required[2]
    resource_code("resourceCode")
);
impl validation::Validate for GetExternalUserResourceStructDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetExternalUserResourceStructDto, "GetExternalUserResourceStructDto",
    "{\"description\":\"External user and data resource whose authorized structure to read.\",\"properties\":{\"externalId\":{\"description\":\"ID of the external user.\",\"type\":\"string\"},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"type\":\"string\"}},\"required\":[\"externalId\",\"namespaceCode\",\"resourceCode\"],\"type\":\"object\"}"
);
// @end
/// Response with the part of a data resource that an external user may access.
///
/// The schema name is `GetExternalUserResourceStructRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExternalUserResourceStructRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetExternalUserResourceStructDataDto,
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
impl GetExternalUserResourceStructRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetExternalUserResourceStructDataDto>,
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
        value: impl Into<GetExternalUserResourceStructDataDto>,
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
    GetExternalUserResourceStructRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetExternalUserResourceStructRespDto, "GetExternalUserResourceStructRespDto",
    "{\"description\":\"Response with the part of a data resource that an external user may access.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetExternalUserResourceStructDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetExternalUserResourceStructDataDto" = GetExternalUserResourceStructDataDto
);
// @end
/// Response with the requested permission namespaces.
///
/// The schema name is `GetPermissionNamespaceListResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionNamespaceListResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<GetPermissionNamespaceRespDto>,
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
impl GetPermissionNamespaceListResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<GetPermissionNamespaceRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<GetPermissionNamespaceRespDto>>,
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
    GetPermissionNamespaceListResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetPermissionNamespaceListResponseDto, "GetPermissionNamespaceListResponseDto",
    "{\"description\":\"Response with the requested permission namespaces.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"GetPermissionNamespaceRespDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetPermissionNamespaceRespDto" = GetPermissionNamespaceRespDto
);
// @end
/// Permission namespace: code, name and description.
///
/// The schema name is `GetPermissionNamespaceRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionNamespaceRespDto {
    /// Unique code of the permission namespace, up to 50 characters.
    pub code: String,
    /// Description of the permission namespace.
    pub description: Option<String>,
    /// Name of the permission namespace.
    pub name: String,
}
impl GetPermissionNamespaceRespDto {
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
    GetPermissionNamespaceRespDto; required[0] code("code"), optional[1]
    description("description"), required[2] name("name")
);
// @if schemars
codec::json_schema!(
    GetPermissionNamespaceRespDto, "GetPermissionNamespaceRespDto",
    "{\"description\":\"Permission namespace: code, name and description.\",\"properties\":{\"code\":{\"description\":\"Unique code of the permission namespace, up to 50 characters.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the permission namespace.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the permission namespace.\",\"type\":\"string\"}},\"required\":[\"code\",\"name\"],\"type\":\"object\"}"
);
// @end
/// Response with a permission namespace.
///
/// The schema name is `GetPermissionNamespaceResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionNamespaceResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetPermissionNamespaceRespDto,
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
impl GetPermissionNamespaceResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetPermissionNamespaceRespDto>,
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
    pub fn with_data(mut self, value: impl Into<GetPermissionNamespaceRespDto>) -> Self {
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
    GetPermissionNamespaceResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetPermissionNamespaceResponseDto, "GetPermissionNamespaceResponseDto",
    "{\"description\":\"Response with a permission namespace.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetPermissionNamespaceRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetPermissionNamespaceRespDto" = GetPermissionNamespaceRespDto
);
// @end
/// Data permissions of several users, with one entry per user and namespace.
///
/// The schema name is `GetUserPermissionListDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPermissionListDataDto {
    /// Permissions, one entry per user and namespace.
    #[doc(alias = "userPermissionList")]
    pub user_permission_list: Vec<UserPermissionListDto>,
}
impl GetUserPermissionListDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        user_permission_list: impl IntoIterator<Item = impl Into<UserPermissionListDto>>,
    ) -> Self {
        Self {
            user_permission_list: codec::collect_list(user_permission_list),
        }
    }
    /// Sets [`userPermissionList`](Self::user_permission_list).
    #[must_use]
    pub fn with_user_permission_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserPermissionListDto>>,
    ) -> Self {
        self.user_permission_list = codec::collect_list(value);
        self
    }
}
codec::object!(
    GetUserPermissionListDataDto; required[0] user_permission_list("userPermissionList")
);
// @if schemars
codec::json_schema!(
    GetUserPermissionListDataDto, "GetUserPermissionListDataDto",
    "{\"description\":\"Data permissions of several users, with one entry per user and namespace.\",\"properties\":{\"userPermissionList\":{\"description\":\"Permissions, one entry per user and namespace.\",\"items\":{\"$ref\":\"UserPermissionListDto\"},\"type\":\"array\"}},\"required\":[\"userPermissionList\"],\"type\":\"object\"}",
    "UserPermissionListDto" = UserPermissionListDto
);
// @end
/// Users and namespaces whose data permissions to list.
///
/// The schema name is `GetUserPermissionListDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPermissionListDto {
    /// Codes of the permission namespaces.
    #[doc(alias = "namespaceCodes")]
    pub namespace_codes: Option<Vec<String>>,
    /// Identifiers of the users.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
}
impl GetUserPermissionListDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: codec::collect_list(user_ids),
            ..codec::FromJson::empty()
        }
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
    GetUserPermissionListDto required_in_requests(1); optional[0]
    namespace_codes("namespaceCodes"), required[1, Redacted] user_ids("userIds")
);
impl validation::Validate for GetUserPermissionListDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetUserPermissionListDto, "GetUserPermissionListDto",
    "{\"description\":\"Users and namespaces whose data permissions to list.\",\"properties\":{\"namespaceCodes\":{\"description\":\"Codes of the permission namespaces.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"userIds\":{\"description\":\"Identifiers of the users.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"userIds\"],\"type\":\"object\"}"
);
// @end
/// Response with the data permissions of several users.
///
/// The schema name is `GetUserPermissionListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPermissionListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetUserPermissionListDataDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl GetUserPermissionListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetUserPermissionListDataDto>,
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
    pub fn with_data(mut self, value: impl Into<GetUserPermissionListDataDto>) -> Self {
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
    GetUserPermissionListRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), required[3]
    status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetUserPermissionListRespDto, "GetUserPermissionListRespDto",
    "{\"description\":\"Response with the data permissions of several users.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetUserPermissionListDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetUserPermissionListDataDto" = GetUserPermissionListDataDto
);
// @end
/// Actions that a user may perform on a data resource.
///
/// The schema name is `GetUserResourcePermissionList`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserResourcePermissionList {
    /// Permitted actions.
    pub actions: Vec<String>,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Path of the resource: its code, followed by node codes separated by slashes for trees.
    pub resource: String,
}
impl GetUserResourcePermissionList {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        namespace_code: impl Into<String>,
        resource: impl Into<String>,
    ) -> Self {
        Self {
            actions: codec::collect_list(actions),
            namespace_code: namespace_code.into(),
            resource: resource.into(),
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
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`resource`](Self::resource).
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<String>) -> Self {
        self.resource = value.into();
        self
    }
}
codec::object!(
    GetUserResourcePermissionList; required[0] actions("actions"), required[1]
    namespace_code("namespaceCode"), required[2] resource("resource")
);
// @if schemars
codec::json_schema!(
    GetUserResourcePermissionList, "GetUserResourcePermissionList",
    "{\"description\":\"Actions that a user may perform on a data resource.\",\"properties\":{\"actions\":{\"description\":\"Permitted actions.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resource\":{\"description\":\"Path of the resource: its code, followed by node codes separated by slashes for trees.\",\"type\":\"string\"}},\"required\":[\"actions\",\"namespaceCode\",\"resource\"],\"type\":\"object\"}"
);
// @end
/// Actions that a user may perform on the requested data resources.
///
/// The schema name is `GetUserResourcePermissionListDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserResourcePermissionListDataDto {
    /// Permissions of the user, one entry per resource.
    #[doc(alias = "permissionList")]
    pub permission_list: Vec<GetUserResourcePermissionList>,
}
impl GetUserResourcePermissionListDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        permission_list: impl IntoIterator<
            Item = impl Into<GetUserResourcePermissionList>,
        >,
    ) -> Self {
        Self {
            permission_list: codec::collect_list(permission_list),
        }
    }
    /// Sets [`permissionList`](Self::permission_list).
    #[must_use]
    pub fn with_permission_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<GetUserResourcePermissionList>>,
    ) -> Self {
        self.permission_list = codec::collect_list(value);
        self
    }
}
codec::object!(
    GetUserResourcePermissionListDataDto; required[0] permission_list("permissionList")
);
// @if schemars
codec::json_schema!(
    GetUserResourcePermissionListDataDto, "GetUserResourcePermissionListDataDto",
    "{\"description\":\"Actions that a user may perform on the requested data resources.\",\"properties\":{\"permissionList\":{\"description\":\"Permissions of the user, one entry per resource.\",\"items\":{\"$ref\":\"GetUserResourcePermissionList\"},\"type\":\"array\"}},\"required\":[\"permissionList\"],\"type\":\"object\"}",
    "GetUserResourcePermissionList" = GetUserResourcePermissionList
);
// @end
/// User and data resources whose permitted actions to list.
///
/// The schema name is `GetUserResourcePermissionListDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserResourcePermissionListDto {
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Paths of the resources; for trees, the full path of node codes separated by slashes.
    ///
    /// Each item has 1 to 50 characters.
    pub resources: Vec<String>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl GetUserResourcePermissionListDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        namespace_code: impl Into<String>,
        resources: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resources: codec::collect_list(resources),
            user_id: user_id.into(),
        }
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`resources`](Self::resources).
    #[must_use]
    pub fn with_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resources = codec::collect_list(value);
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
    GetUserResourcePermissionListDto required_in_requests(0, 1, 2); required[0]
    namespace_code("namespaceCode"), required[1] resources("resources"), required[2,
    Redacted] user_id("userId")
);
impl validation::Validate for GetUserResourcePermissionListDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_lengths(
            validation::warning!(
                "permission.resource-code", "resources",
                "GetUserResourcePermissionListDto"
            ),
            Some(&self.resources),
            Some(1),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    GetUserResourcePermissionListDto, "GetUserResourcePermissionListDto",
    "{\"description\":\"User and data resources whose permitted actions to list.\",\"properties\":{\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resources\":{\"description\":\"Paths of the resources; for trees, the full path of node codes separated by slashes.\",\"items\":{\"type\":\"string\"},\"type\":\"array\",\"x-warning\":{\"items\":{\"maxLength\":50,\"minLength\":1}}},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"namespaceCode\",\"resources\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Response with the actions that a user may perform on data resources.
///
/// The schema name is `GetUserResourcePermissionListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserResourcePermissionListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetUserResourcePermissionListDataDto,
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
impl GetUserResourcePermissionListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetUserResourcePermissionListDataDto>,
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
        value: impl Into<GetUserResourcePermissionListDataDto>,
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
    GetUserResourcePermissionListRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetUserResourcePermissionListRespDto, "GetUserResourcePermissionListRespDto",
    "{\"description\":\"Response with the actions that a user may perform on data resources.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetUserResourcePermissionListDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetUserResourcePermissionListDataDto" = GetUserResourcePermissionListDataDto
);
// @end
/// Structure of a data resource with a user's actions; its form depends on the resource type.
///
/// The schema name is `GetUserResourceStructDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserResourceStructDataDto {
    /// Permitted values and actions; present if `resourceType` is `ARRAY`.
    #[doc(alias = "arrResourceAuthAction")]
    pub arr_resource_auth_action: Option<ArrResourceAuthAction>,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within its namespace.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the data resource, which determines which of the other properties is present.
    #[doc(alias = "resourceType")]
    pub resource_type: DataResourceType,
    /// Permitted value and actions; present if `resourceType` is `STRING`.
    #[doc(alias = "strResourceAuthAction")]
    pub str_resource_auth_action: Option<StrResourceAuthAction>,
    /// Permitted nodes and actions; present if `resourceType` is `TREE`.
    #[doc(alias = "treeResourceAuthAction")]
    pub tree_resource_auth_action: Option<TreeResourceAuthAction>,
}
impl GetUserResourceStructDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
        resource_type: impl Into<DataResourceType>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            resource_type: resource_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`arrResourceAuthAction`](Self::arr_resource_auth_action).
    #[must_use]
    pub fn with_arr_resource_auth_action(
        mut self,
        value: impl Into<ArrResourceAuthAction>,
    ) -> Self {
        self.arr_resource_auth_action = Some(value.into());
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
    /// Sets [`resourceType`](Self::resource_type).
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.resource_type = value.into();
        self
    }
    /// Sets [`strResourceAuthAction`](Self::str_resource_auth_action).
    #[must_use]
    pub fn with_str_resource_auth_action(
        mut self,
        value: impl Into<StrResourceAuthAction>,
    ) -> Self {
        self.str_resource_auth_action = Some(value.into());
        self
    }
    /// Sets [`treeResourceAuthAction`](Self::tree_resource_auth_action).
    #[must_use]
    pub fn with_tree_resource_auth_action(
        mut self,
        value: impl Into<TreeResourceAuthAction>,
    ) -> Self {
        self.tree_resource_auth_action = Some(value.into());
        self
    }
}
codec::object!(
    GetUserResourceStructDataDto; optional[0]
    arr_resource_auth_action("arrResourceAuthAction"), required[1]
    namespace_code("namespaceCode"), required[2] resource_code("resourceCode"),
    required[3] resource_type("resourceType"), optional[4]
    str_resource_auth_action("strResourceAuthAction"), optional[5]
    tree_resource_auth_action("treeResourceAuthAction")
);
// @if schemars
codec::json_schema!(
    GetUserResourceStructDataDto, "GetUserResourceStructDataDto",
    "{\"description\":\"Structure of a data resource with a user's actions; its form depends on the resource type.\",\"properties\":{\"arrResourceAuthAction\":{\"anyOf\":[{\"$ref\":\"ArrResourceAuthAction\"},{\"type\":\"null\"}],\"description\":\"Permitted values and actions; present if `resourceType` is `ARRAY`.\"},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"type\":\"string\"},\"resourceType\":{\"$ref\":\"DataResourceType\",\"description\":\"Type of the data resource, which determines which of the other properties is present.\"},\"strResourceAuthAction\":{\"anyOf\":[{\"$ref\":\"StrResourceAuthAction\"},{\"type\":\"null\"}],\"description\":\"Permitted value and actions; present if `resourceType` is `STRING`.\"},\"treeResourceAuthAction\":{\"anyOf\":[{\"$ref\":\"TreeResourceAuthAction\"},{\"type\":\"null\"}],\"description\":\"Permitted nodes and actions; present if `resourceType` is `TREE`.\"}},\"required\":[\"namespaceCode\",\"resourceCode\",\"resourceType\"],\"type\":\"object\"}",
    "ArrResourceAuthAction" = ArrResourceAuthAction, "DataResourceType" =
    DataResourceType, "StrResourceAuthAction" = StrResourceAuthAction,
    "TreeResourceAuthAction" = TreeResourceAuthAction
);
// @end
/// User and data resource whose authorized structure to read.
///
/// The schema name is `GetUserResourceStructDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserResourceStructDto {
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within its namespace.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl GetUserResourceStructDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            user_id: user_id.into(),
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
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    GetUserResourceStructDto required_in_requests(0, 1, 2); required[0]
    namespace_code("namespaceCode"), required[1] resource_code("resourceCode"),
    required[2, Redacted] user_id("userId")
);
impl validation::Validate for GetUserResourceStructDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetUserResourceStructDto, "GetUserResourceStructDto",
    "{\"description\":\"User and data resource whose authorized structure to read.\",\"properties\":{\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"namespaceCode\",\"resourceCode\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Response with the part of a data resource that a user may access.
///
/// The schema name is `GetUserResourceStructRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserResourceStructRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetUserResourceStructDataDto,
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
impl GetUserResourceStructRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetUserResourceStructDataDto>,
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
    pub fn with_data(mut self, value: impl Into<GetUserResourceStructDataDto>) -> Self {
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
    GetUserResourceStructRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetUserResourceStructRespDto, "GetUserResourceStructRespDto",
    "{\"description\":\"Response with the part of a data resource that a user may access.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetUserResourceStructDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetUserResourceStructDataDto" = GetUserResourceStructDataDto
);
// @end
/// Group that grants a user a data permission.
///
/// The schema name is `GroupBo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupBo {
    /// Code of the group.
    #[doc(alias = "groupCode")]
    pub group_code: String,
    /// ID of the group.
    #[doc(alias = "groupId")]
    pub group_id: String,
    /// Name of the group.
    #[doc(alias = "groupName")]
    pub group_name: String,
}
impl GroupBo {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        group_code: impl Into<String>,
        group_id: impl Into<String>,
        group_name: impl Into<String>,
    ) -> Self {
        Self {
            group_code: group_code.into(),
            group_id: group_id.into(),
            group_name: group_name.into(),
        }
    }
    /// Sets [`groupCode`](Self::group_code).
    #[must_use]
    pub fn with_group_code(mut self, value: impl Into<String>) -> Self {
        self.group_code = value.into();
        self
    }
    /// Sets [`groupId`](Self::group_id).
    #[must_use]
    pub fn with_group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = value.into();
        self
    }
    /// Sets [`groupName`](Self::group_name).
    #[must_use]
    pub fn with_group_name(mut self, value: impl Into<String>) -> Self {
        self.group_name = value.into();
        self
    }
}
codec::object!(
    GroupBo; required[0] group_code("groupCode"), required[1] group_id("groupId"),
    required[2] group_name("groupName")
);
// @if schemars
codec::json_schema!(
    GroupBo, "GroupBo",
    "{\"description\":\"Group that grants a user a data permission.\",\"properties\":{\"groupCode\":{\"description\":\"Code of the group.\",\"type\":\"string\"},\"groupId\":{\"description\":\"ID of the group.\",\"type\":\"string\"},\"groupName\":{\"description\":\"Name of the group.\",\"type\":\"string\"}},\"required\":[\"groupCode\",\"groupId\",\"groupName\"],\"type\":\"object\"}"
);
// @end
/// Response with a page of data policies.
///
/// The schema name is `ListDataPoliciesPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataPoliciesPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: DataPoliciesPaginatedRespDto,
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
impl ListDataPoliciesPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<DataPoliciesPaginatedRespDto>,
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
    pub fn with_data(mut self, value: impl Into<DataPoliciesPaginatedRespDto>) -> Self {
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
    ListDataPoliciesPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ListDataPoliciesPaginatedRespDto, "ListDataPoliciesPaginatedRespDto",
    "{\"description\":\"Response with a page of data policies.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"DataPoliciesPaginatedRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "DataPoliciesPaginatedRespDto" = DataPoliciesPaginatedRespDto
);
// @end
// @end
