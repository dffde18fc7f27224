// @if genauth-data-permissions
/// Newly created data resource of type string.
///
/// The schema name is `CreateStringDataResourceRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateStringDataResourceRespDto {
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
    /// Value of the string resource, up to 200 characters.
    ///
    /// Has at most 200 characters.
    pub r#struct: String,
    /// Type of the data resource.
    pub r#type: DataResourceType,
}
impl CreateStringDataResourceRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        resource_code: impl Into<String>,
        resource_name: impl Into<String>,
        r#struct: impl Into<String>,
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
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DataResourceType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    CreateStringDataResourceRespDto; required[0] actions("actions"), optional[1]
    description("description"), required[2] resource_code("resourceCode"), required[3]
    resource_name("resourceName"), required[4] r#struct("struct"), required[5]
    r#type("type")
);
// @if schemars
codec::json_schema!(
    CreateStringDataResourceRespDto, "CreateStringDataResourceRespDto",
    "{\"description\":\"Newly created data resource of type string.\",\"properties\":{\"actions\":{\"description\":\"Actions that the data resource defines, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":0,\"type\":\"array\"},\"description\":{\"description\":\"Description of the data resource, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"resourceName\":{\"description\":\"Name of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"struct\":{\"description\":\"Value of the string resource, up to 200 characters.\",\"maxLength\":200,\"type\":\"string\"},\"type\":{\"$ref\":\"DataResourceType\",\"description\":\"Type of the data resource.\"}},\"required\":[\"actions\",\"resourceCode\",\"resourceName\",\"struct\",\"type\"],\"type\":\"object\"}",
    "DataResourceType" = DataResourceType
);
// @end
/// Response with the newly created string data resource.
///
/// The schema name is `CreateStringDataResourceResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateStringDataResourceResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CreateStringDataResourceRespDto,
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
impl CreateStringDataResourceResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CreateStringDataResourceRespDto>,
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
        value: impl Into<CreateStringDataResourceRespDto>,
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
    CreateStringDataResourceResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CreateStringDataResourceResponseDto, "CreateStringDataResourceResponseDto",
    "{\"description\":\"Response with the newly created string data resource.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CreateStringDataResourceRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CreateStringDataResourceRespDto" = CreateStringDataResourceRespDto
);
// @end
/// Data resource of type tree to create: codes, nodes, actions and extended fields.
///
/// The schema name is `CreateTreeDataResourceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTreeDataResourceDto {
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
    /// Top-level nodes of the tree resource, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub r#struct: Vec<DataResourceTreeStructs>,
}
impl CreateTreeDataResourceDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
        resource_name: impl Into<String>,
        r#struct: impl IntoIterator<Item = impl Into<DataResourceTreeStructs>>,
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
    pub fn with_struct(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataResourceTreeStructs>>,
    ) -> Self {
        self.r#struct = codec::collect_list(value);
        self
    }
}
codec::object!(
    CreateTreeDataResourceDto required_in_requests(0, 3, 4, 5, 6); required[0]
    actions("actions"), optional[1] description("description"), optional[2]
    extend_field_list("extendFieldList"), required[3] namespace_code("namespaceCode"),
    required[4] resource_code("resourceCode"), required[5] resource_name("resourceName"),
    required[6] r#struct("struct")
);
impl validation::Validate for CreateTreeDataResourceDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "create-tree-data-resource.actions.items", "actions",
                "CreateTreeDataResourceDto"
            ),
            Some(&self.actions).map(|list| list.len()),
            Some(0),
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "description", "CreateTreeDataResourceDto"
            ),
            self.description.as_ref(),
            None,
            Some(200),
        );
        v.items("extendFieldList", self.extend_field_list.as_ref());
        v.length(
            validation::rule!(
                "permission.lengths", "resourceCode", "CreateTreeDataResourceDto"
            ),
            Some(&self.resource_code),
            None,
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "resourceName", "CreateTreeDataResourceDto"
            ),
            Some(&self.resource_name),
            None,
            Some(50),
        );
        v.item_count(
            validation::rule!("batch.size", "struct", "CreateTreeDataResourceDto"),
            Some(&self.r#struct).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        crate::genauth::rules::data_resources::nodes(v, "struct", Some(&self.r#struct));
        v.items("struct", Some(&self.r#struct));
    }
}
// @if schemars
codec::json_schema!(
    CreateTreeDataResourceDto, "CreateTreeDataResourceDto",
    "{\"description\":\"Data resource of type tree to create: codes, nodes, actions and extended fields.\",\"properties\":{\"actions\":{\"description\":\"Actions that the data resource defines, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":0,\"type\":\"array\"},\"description\":{\"description\":\"Description of the data resource, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"extendFieldList\":{\"description\":\"Extended fields of the nodes; tree resources only.\",\"items\":{\"$ref\":\"ExtendField\"},\"type\":[\"array\",\"null\"]},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"resourceName\":{\"description\":\"Name of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"struct\":{\"description\":\"Top-level nodes of the tree resource, 1 to 50.\",\"items\":{\"$ref\":\"DataResourceTreeStructs\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"actions\",\"namespaceCode\",\"resourceCode\",\"resourceName\",\"struct\"],\"type\":\"object\"}",
    "DataResourceTreeStructs" = DataResourceTreeStructs, "ExtendField" = ExtendField
);
// @end
/// Newly created data resource of type tree.
///
/// The schema name is `CreateTreeDataResourceRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTreeDataResourceRespDto {
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
    /// Top-level nodes of the tree resource, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub r#struct: Vec<DataResourceTreeStructs>,
    /// Type of the data resource.
    pub r#type: DataResourceType,
}
impl CreateTreeDataResourceRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        resource_code: impl Into<String>,
        resource_name: impl Into<String>,
        r#struct: impl IntoIterator<Item = impl Into<DataResourceTreeStructs>>,
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
    pub fn with_struct(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataResourceTreeStructs>>,
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
    CreateTreeDataResourceRespDto; required[0] actions("actions"), optional[1]
    description("description"), collection[2] extend_field_list("extendFieldList"),
    required[3] resource_code("resourceCode"), required[4] resource_name("resourceName"),
    required[5] r#struct("struct"), required[6] r#type("type")
);
// @if schemars
codec::json_schema!(
    CreateTreeDataResourceRespDto, "CreateTreeDataResourceRespDto",
    "{\"description\":\"Newly created data resource of type tree.\",\"properties\":{\"actions\":{\"description\":\"Actions that the data resource defines, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":0,\"type\":\"array\"},\"description\":{\"description\":\"Description of the data resource, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"extendFieldList\":{\"description\":\"Extended fields of the nodes; tree resources only.\",\"items\":{\"$ref\":\"ExtendField\"},\"type\":[\"array\",\"null\"]},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"resourceName\":{\"description\":\"Name of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"},\"struct\":{\"description\":\"Top-level nodes of the tree resource, 1 to 50.\",\"items\":{\"$ref\":\"DataResourceTreeStructs\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"type\":{\"$ref\":\"DataResourceType\",\"description\":\"Type of the data resource.\"}},\"required\":[\"actions\",\"resourceCode\",\"resourceName\",\"struct\",\"type\"],\"type\":\"object\"}",
    "DataResourceTreeStructs" = DataResourceTreeStructs, "DataResourceType" =
    DataResourceType, "ExtendField" = ExtendField
);
// @end
/// Response with the newly created tree data resource.
///
/// The schema name is `CreateTreeDataResourceResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTreeDataResourceResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CreateTreeDataResourceRespDto,
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
impl CreateTreeDataResourceResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CreateTreeDataResourceRespDto>,
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
    pub fn with_data(mut self, value: impl Into<CreateTreeDataResourceRespDto>) -> Self {
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
    CreateTreeDataResourceResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CreateTreeDataResourceResponseDto, "CreateTreeDataResourceResponseDto",
    "{\"description\":\"Response with the newly created tree data resource.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CreateTreeDataResourceRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CreateTreeDataResourceRespDto" = CreateTreeDataResourceRespDto
);
// @end
/// Page of data policies with their resources and subjects.
///
/// The schema name is `DataPoliciesPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataPoliciesPaginatedRespDto {
    /// Items of this page.
    pub list: Vec<ListDataPoliciesRespDto>,
    /// Total number of items across all pages.
    ///
    /// The service uses `10` if it is absent.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl DataPoliciesPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ListDataPoliciesRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<ListDataPoliciesRespDto>>,
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
    DataPoliciesPaginatedRespDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for DataPoliciesPaginatedRespDto {
    type Item = ListDataPoliciesRespDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[ListDataPoliciesRespDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<ListDataPoliciesRespDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    DataPoliciesPaginatedRespDto, "DataPoliciesPaginatedRespDto",
    "{\"description\":\"Page of data policies with their resources and subjects.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"ListDataPoliciesRespDto\"},\"type\":\"array\"},\"totalCount\":{\"default\":10,\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "ListDataPoliciesRespDto" = ListDataPoliciesRespDto
);
// @end
/// Page of data policies in short form.
///
/// The schema name is `DataPoliciesSimplePaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataPoliciesSimplePaginatedRespDto {
    /// Items of this page.
    pub list: Vec<ListSimpleDataPoliciesRespDto>,
    /// Total number of items across all pages.
    ///
    /// The service uses `10` if it is absent.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
}
impl DataPoliciesSimplePaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ListSimpleDataPoliciesRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<ListSimpleDataPoliciesRespDto>>,
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
    DataPoliciesSimplePaginatedRespDto; required[0] list("list"), optional[1]
    total_count("totalCount")
);
impl crate::pagination::Page for DataPoliciesSimplePaginatedRespDto {
    type Item = ListSimpleDataPoliciesRespDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[ListSimpleDataPoliciesRespDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<ListSimpleDataPoliciesRespDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    DataPoliciesSimplePaginatedRespDto, "DataPoliciesSimplePaginatedRespDto",
    "{\"description\":\"Page of data policies in short form.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"ListSimpleDataPoliciesRespDto\"},\"type\":\"array\"},\"totalCount\":{\"default\":10,\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"required\":[\"list\"],\"type\":\"object\"}",
    "ListSimpleDataPoliciesRespDto" = ListSimpleDataPoliciesRespDto
);
// @end
/// Data resource covered by a data policy: ID and name.
///
/// The schema name is `DataResourceSimpleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataResourceSimpleRespDto {
    /// ID of the data resource.
    #[doc(alias = "resourceId")]
    pub resource_id: String,
    /// Name of the data resource, unique within its namespace.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
}
impl DataResourceSimpleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        resource_id: impl Into<String>,
        resource_name: impl Into<String>,
    ) -> Self {
        Self {
            resource_id: resource_id.into(),
            resource_name: resource_name.into(),
        }
    }
    /// Sets [`resourceId`](Self::resource_id).
    #[must_use]
    pub fn with_resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = value.into();
        self
    }
    /// Sets [`resourceName`](Self::resource_name).
    #[must_use]
    pub fn with_resource_name(mut self, value: impl Into<String>) -> Self {
        self.resource_name = value.into();
        self
    }
}
codec::object!(
    DataResourceSimpleRespDto; required[0] resource_id("resourceId"), required[1]
    resource_name("resourceName")
);
// @if schemars
codec::json_schema!(
    DataResourceSimpleRespDto, "DataResourceSimpleRespDto",
    "{\"description\":\"Data resource covered by a data policy: ID and name.\",\"properties\":{\"resourceId\":{\"description\":\"ID of the data resource.\",\"type\":\"string\"},\"resourceName\":{\"description\":\"Name of the data resource, unique within its namespace.\",\"type\":\"string\"}},\"required\":[\"resourceId\",\"resourceName\"],\"type\":\"object\"}"
);
// @end
/// Node of a tree data resource: code, name, value, child nodes and extended field values.
///
/// The schema name is `DataResourceTreeStructs`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataResourceTreeStructs {
    /// Child nodes; a tree has up to five levels.
    pub children: Option<Vec<DataResourceTreeStructs>>,
    /// Code of the node, unique among its siblings, up to 50 characters.
    ///
    /// Has at most 50 characters.
    pub code: String,
    /// Extended field values by key.
    #[doc(alias = "extendFieldValue")]
    pub extend_field_value: Option<codec::Value>,
    /// Name of the node, unique among its siblings, up to 50 characters.
    ///
    /// Has at most 50 characters.
    pub name: String,
    /// Value of the node, up to 1000 characters.
    ///
    /// Has at most 1000 characters.
    pub value: Option<String>,
}
impl DataResourceTreeStructs {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`children`](Self::children).
    #[must_use]
    pub fn with_children(
        mut self,
        value: impl IntoIterator<Item = impl Into<DataResourceTreeStructs>>,
    ) -> Self {
        self.children = Some(codec::collect_list(value));
        self
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`extendFieldValue`](Self::extend_field_value).
    #[must_use]
    pub fn with_extend_field_value(mut self, value: impl Into<codec::Value>) -> Self {
        self.extend_field_value = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
codec::object!(
    DataResourceTreeStructs required_in_requests(1, 3); optional[0] children("children"),
    required[1] code("code"), optional[2, Redacted]
    extend_field_value("extendFieldValue"), required[3] name("name"), optional[4]
    value("value")
);
impl validation::Validate for DataResourceTreeStructs {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("children", self.children.as_ref());
        v.length(
            validation::rule!("permission.lengths", "code", "DataResourceTreeStructs"),
            Some(&self.code),
            None,
            Some(50),
        );
        v.length(
            validation::rule!("permission.lengths", "name", "DataResourceTreeStructs"),
            Some(&self.name),
            None,
            Some(50),
        );
        v.length(
            validation::rule!("permission.lengths", "value", "DataResourceTreeStructs"),
            self.value.as_ref(),
            None,
            Some(1000),
        );
    }
}
// @if schemars
codec::json_schema!(
    DataResourceTreeStructs, "DataResourceTreeStructs",
    "{\"description\":\"Node of a tree data resource: code, name, value, child nodes and extended field values.\",\"properties\":{\"children\":{\"description\":\"Child nodes; a tree has up to five levels.\",\"items\":{\"$ref\":\"DataResourceTreeStructs\"},\"type\":[\"array\",\"null\"]},\"code\":{\"description\":\"Code of the node, unique among its siblings, up to 50 characters.\",\"maxLength\":50,\"type\":\"string\"},\"extendFieldValue\":{\"description\":\"Extended field values by key.\"},\"name\":{\"description\":\"Name of the node, unique among its siblings, up to 50 characters.\",\"maxLength\":50,\"type\":\"string\"},\"value\":{\"description\":\"Value of the node, up to 1000 characters.\",\"maxLength\":1000,\"type\":[\"string\",\"null\"]}},\"required\":[\"code\",\"name\"],\"type\":\"object\"}",
    "DataResourceTreeStructs" = DataResourceTreeStructs
);
// @end
/// Values of `type`. Type of the data resource.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DataResourceType {
    /// `TREE`: Tree of nodes with codes, names and values.
    Tree,
    /// `STRING`: Single string.
    String,
    /// `ARRAY`: List of strings.
    Array,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    DataResourceType = "DataResourceType"; Tree = "TREE", String = "STRING", Array =
    "ARRAY"
);
// @if schemars
codec::json_schema!(
    DataResourceType, "DataResourceType",
    "{\"description\":\"Values of `type`. Type of the data resource.\",\"examples\":[\"TREE\",\"STRING\",\"ARRAY\"],\"type\":\"string\"}"
);
// @end
/// Page of data resources.
///
/// The schema name is `DataResourcesPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataResourcesPaginatedRespDto {
    /// Items of this page.
    pub list: Vec<ListDataResourcesRespDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl DataResourcesPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ListDataResourcesRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<ListDataResourcesRespDto>>,
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
    DataResourcesPaginatedRespDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for DataResourcesPaginatedRespDto {
    type Item = ListDataResourcesRespDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[ListDataResourcesRespDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<ListDataResourcesRespDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    DataResourcesPaginatedRespDto, "DataResourcesPaginatedRespDto",
    "{\"description\":\"Page of data resources.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"ListDataResourcesRespDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "ListDataResourcesRespDto" = ListDataResourcesRespDto
);
// @end
/// Statement of a data policy: permission paths and their effect.
///
/// The schema name is `DataStatementPermissionDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataStatementPermissionDto {
    /// Whether access is allowed or denied.
    pub effect: Effect,
    /// Paths of the form namespace/resource/action, with node codes before the action for trees; `*` stands
    /// for all actions.
    pub permissions: Vec<String>,
}
impl DataStatementPermissionDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        effect: impl Into<Effect>,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            effect: effect.into(),
            permissions: codec::collect_list(permissions),
        }
    }
    /// Sets [`effect`](Self::effect).
    #[must_use]
    pub fn with_effect(mut self, value: impl Into<Effect>) -> Self {
        self.effect = value.into();
        self
    }
    /// Sets [`permissions`](Self::permissions).
    #[must_use]
    pub fn with_permissions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.permissions = codec::collect_list(value);
        self
    }
}
codec::object!(
    DataStatementPermissionDto required_in_requests(0, 1); required[0] effect("effect"),
    required[1] permissions("permissions")
);
impl validation::Validate for DataStatementPermissionDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::data_policies::paths(
            v,
            "permissions",
            Some(&self.permissions),
        );
    }
}
// @if schemars
codec::json_schema!(
    DataStatementPermissionDto, "DataStatementPermissionDto",
    "{\"description\":\"Statement of a data policy: permission paths and their effect.\",\"properties\":{\"effect\":{\"$ref\":\"Effect\",\"description\":\"Whether access is allowed or denied.\"},\"permissions\":{\"description\":\"Paths of the form namespace/resource/action, with node codes before the action for trees; `*` stands for all actions.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"effect\",\"permissions\"],\"type\":\"object\"}",
    "Effect" = Effect
);
// @end
/// User, organization, group or role that has a data policy, with the time when it was granted.
///
/// The schema name is `DataSubjectRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSubjectRespDto {
    /// Time at which access was granted to the subject.
    #[doc(alias = "authorizationTime")]
    pub authorization_time: codec::Timestamp,
    /// ID of the subject: a user, group, role or organization node.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Name of the subject.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetName")]
    pub target_name: String,
    /// Type of the subject.
    #[doc(alias = "targetType")]
    pub target_type: SubjectType,
}
impl DataSubjectRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        authorization_time: impl Into<codec::Timestamp>,
        target_identifier: impl Into<String>,
        target_name: impl Into<String>,
        target_type: impl Into<SubjectType>,
    ) -> Self {
        Self {
            authorization_time: authorization_time.into(),
            target_identifier: target_identifier.into(),
            target_name: target_name.into(),
            target_type: target_type.into(),
        }
    }
    /// Sets [`authorizationTime`](Self::authorization_time).
    #[must_use]
    pub fn with_authorization_time(
        mut self,
        value: impl Into<codec::Timestamp>,
    ) -> Self {
        self.authorization_time = value.into();
        self
    }
    /// Sets [`targetIdentifier`](Self::target_identifier).
    #[must_use]
    pub fn with_target_identifier(mut self, value: impl Into<String>) -> Self {
        self.target_identifier = value.into();
        self
    }
    /// Sets [`targetName`](Self::target_name).
    #[must_use]
    pub fn with_target_name(mut self, value: impl Into<String>) -> Self {
        self.target_name = value.into();
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<SubjectType>) -> Self {
        self.target_type = value.into();
        self
    }
}
codec::object!(
    DataSubjectRespDto; required[0] authorization_time("authorizationTime"), required[1,
    Redacted] target_identifier("targetIdentifier"), required[2, Redacted]
    target_name("targetName"), required[3, LenientText] target_type("targetType")
);
// @if schemars
codec::json_schema!(
    DataSubjectRespDto, "DataSubjectRespDto",
    "{\"description\":\"User, organization, group or role that has a data policy, with the time when it was granted.\",\"properties\":{\"authorizationTime\":{\"description\":\"Time at which access was granted to the subject.\",\"type\":\"string\"},\"targetIdentifier\":{\"description\":\"ID of the subject: a user, group, role or organization node.\",\"type\":\"string\"},\"targetName\":{\"description\":\"Name of the subject.\",\"type\":\"string\"},\"targetType\":{\"description\":\"Type of the subject.\",\"type\":[\"string\",\"number\",\"boolean\"]}},\"required\":[\"authorizationTime\",\"targetIdentifier\",\"targetName\",\"targetType\"],\"type\":\"object\"}"
);
// @end
/// Data policy to revoke from a subject.
///
/// The schema name is `DeleteAuthorizeDataPolicyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAuthorizeDataPolicyDto {
    /// ID of the data policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// ID of the subject: a user, group, role or organization node.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Type of the subject.
    #[doc(alias = "targetType")]
    pub target_type: SubjectType,
}
impl DeleteAuthorizeDataPolicyDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        policy_id: impl Into<String>,
        target_identifier: impl Into<String>,
        target_type: impl Into<SubjectType>,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            target_identifier: target_identifier.into(),
            target_type: target_type.into(),
        }
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets [`targetIdentifier`](Self::target_identifier).
    #[must_use]
    pub fn with_target_identifier(mut self, value: impl Into<String>) -> Self {
        self.target_identifier = value.into();
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<SubjectType>) -> Self {
        self.target_type = value.into();
        self
    }
}
codec::object!(
    DeleteAuthorizeDataPolicyDto required_in_requests(0, 1, 2); required[0]
    policy_id("policyId"), required[1, Redacted] target_identifier("targetIdentifier"),
    required[2] target_type("targetType")
);
impl DeleteAuthorizeDataPolicyDto {
    /// Sets `targetIdentifier`, `targetType` together.
    #[must_use]
    pub fn with_target(mut self, target: impl Into<crate::genauth::Target>) -> Self {
        target
            .into()
            .put(
                &mut self.target_identifier,
                &mut self.target_type,
                &mut None::<String>,
            );
        self
    }
    /// Creates a value from its required fields, with `targetIdentifier`, `targetType` set together.
    #[must_use]
    pub fn for_target(
        target: impl Into<crate::genauth::Target>,
        policy_id: impl Into<String>,
    ) -> Self {
        let mut new = <Self as codec::FromJson>::empty();
        new.policy_id = policy_id.into();
        new.with_target(target)
    }
}
impl validation::Validate for DeleteAuthorizeDataPolicyDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteAuthorizeDataPolicyDto, "DeleteAuthorizeDataPolicyDto",
    "{\"description\":\"Data policy to revoke from a subject.\",\"properties\":{\"policyId\":{\"description\":\"ID of the data policy.\",\"type\":\"string\"},\"targetIdentifier\":{\"description\":\"ID of the subject: a user, group, role or organization node.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"SubjectType\",\"description\":\"Type of the subject.\"}},\"required\":[\"policyId\",\"targetIdentifier\",\"targetType\"],\"type\":\"object\"}",
    "SubjectType" = SubjectType
);
// @end
/// Data policy to delete, by ID.
///
/// The schema name is `DeleteDataPolicyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDataPolicyDto {
    /// ID of the data policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
}
impl DeleteDataPolicyDto {
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
    DeleteDataPolicyDto required_in_requests(0); required[0] policy_id("policyId")
);
impl validation::Validate for DeleteDataPolicyDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteDataPolicyDto, "DeleteDataPolicyDto",
    "{\"description\":\"Data policy to delete, by ID.\",\"properties\":{\"policyId\":{\"description\":\"ID of the data policy.\",\"type\":\"string\"}},\"required\":[\"policyId\"],\"type\":\"object\"}"
);
// @end
/// Data resource to delete, by code and namespace.
///
/// The schema name is `DeleteDataResourceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDataResourceDto {
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
}
impl DeleteDataResourceDto {
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
    DeleteDataResourceDto required_in_requests(0, 1); required[0]
    namespace_code("namespaceCode"), required[1] resource_code("resourceCode")
);
impl validation::Validate for DeleteDataResourceDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!(
                "permission.lengths", "namespaceCode", "DeleteDataResourceDto"
            ),
            Some(&self.namespace_code),
            None,
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "resourceCode", "DeleteDataResourceDto"
            ),
            Some(&self.resource_code),
            None,
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    DeleteDataResourceDto, "DeleteDataResourceDto",
    "{\"description\":\"Data resource to delete, by code and namespace.\",\"properties\":{\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"maxLength\":50,\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"maxLength\":50,\"type\":\"string\"}},\"required\":[\"namespaceCode\",\"resourceCode\"],\"type\":\"object\"}"
);
// @end
/// Extended field of a data resource to delete, by key.
///
/// The schema name is `DeleteDnefReq`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDnefReq {
    /// Key of the extended field: 1 to 64 letters, digits, `_` or `$`.
    pub key: String,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within its namespace.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
}
impl DeleteDnefReq {
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
        }
    }
    /// Sets [`key`](Self::key).
    #[must_use]
    pub fn with_key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
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
    DeleteDnefReq required_in_requests(0, 1, 2); required[0] key("key"), required[1]
    namespace_code("namespaceCode"), required[2] resource_code("resourceCode")
);
impl validation::Validate for DeleteDnefReq {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteDnefReq, "DeleteDnefReq",
    "{\"description\":\"Extended field of a data resource to delete, by key.\",\"properties\":{\"key\":{\"description\":\"Key of the extended field: 1 to 64 letters, digits, `_` or `$`.\",\"type\":\"string\"},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"type\":\"string\"}},\"required\":[\"key\",\"namespaceCode\",\"resourceCode\"],\"type\":\"object\"}"
);
// @end
/// Permission namespace to delete, by code.
///
/// The schema name is `DeletePermissionNamespaceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePermissionNamespaceDto {
    /// Unique code of the permission namespace, up to 50 characters.
    ///
    /// Has at most 50 characters.
    pub code: String,
}
impl DeletePermissionNamespaceDto {
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
    DeletePermissionNamespaceDto required_in_requests(0); required[0] code("code")
);
impl validation::Validate for DeletePermissionNamespaceDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!(
                "permission.lengths", "code", "DeletePermissionNamespaceDto"
            ),
            Some(&self.code),
            None,
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    DeletePermissionNamespaceDto, "DeletePermissionNamespaceDto",
    "{\"description\":\"Permission namespace to delete, by code.\",\"properties\":{\"code\":{\"description\":\"Unique code of the permission namespace, up to 50 characters.\",\"maxLength\":50,\"type\":\"string\"}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Codes of the permission namespaces to delete.
///
/// The schema name is `DeletePermissionNamespacesBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePermissionNamespacesBatchDto {
    /// Codes of the permission namespaces to delete, 1 to 10.
    ///
    /// Has 1 to 10 items.
    pub codes: Vec<String>,
}
impl DeletePermissionNamespacesBatchDto {
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
    DeletePermissionNamespacesBatchDto required_in_requests(0); required[0]
    codes("codes")
);
impl crate::batch::Batch for DeletePermissionNamespacesBatchDto {
    type Item = String;
    const LIMIT: usize = 10;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.codes)
    }
}
impl validation::Validate for DeletePermissionNamespacesBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "namespace.batch-size", "codes", "DeletePermissionNamespacesBatchDto"
            ),
            Some(&self.codes).map(|list| list.len()),
            Some(1),
            Some(10),
        );
    }
}
// @if schemars
codec::json_schema!(
    DeletePermissionNamespacesBatchDto, "DeletePermissionNamespacesBatchDto",
    "{\"description\":\"Codes of the permission namespaces to delete.\",\"properties\":{\"codes\":{\"description\":\"Codes of the permission namespaces to delete, 1 to 10.\",\"items\":{\"type\":\"string\"},\"maxItems\":10,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"codes\"],\"type\":\"object\"}"
);
// @end
/// Values of `deviceType`. Class of the device used for the access.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviceType {
    /// `PC`: Computer.
    Pc,
    /// `Mobile`: Phone or tablet.
    Mobile,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(DeviceType = "DeviceType"; Pc = "PC", Mobile = "Mobile");
// @if schemars
codec::json_schema!(
    DeviceType, "DeviceType",
    "{\"description\":\"Values of `deviceType`. Class of the device used for the access.\",\"examples\":[\"PC\",\"Mobile\"],\"type\":\"string\"}"
);
// @end
/// Page of extended fields of a data resource, with the start index of the next page.
///
/// The schema name is `DnefPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnefPaginatedRespDto {
    /// Extended fields on this page.
    pub list: Vec<ExtendField>,
    /// Start index of the next page; -1 on the last page.
    #[doc(alias = "nextStartIndex")]
    pub next_start_index: i64,
    /// Whether there are more pages.
    pub truncated: bool,
}
impl DnefPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ExtendField>>,
        next_start_index: impl Into<i64>,
        truncated: impl Into<bool>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            next_start_index: next_start_index.into(),
            truncated: truncated.into(),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtendField>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`nextStartIndex`](Self::next_start_index).
    #[must_use]
    pub fn with_next_start_index(mut self, value: impl Into<i64>) -> Self {
        self.next_start_index = value.into();
        self
    }
    /// Sets [`truncated`](Self::truncated).
    #[must_use]
    pub fn with_truncated(mut self, value: impl Into<bool>) -> Self {
        self.truncated = value.into();
        self
    }
}
codec::object!(
    DnefPaginatedRespDto; required[0] list("list"), required[1]
    next_start_index("nextStartIndex"), required[2] truncated("truncated")
);
impl crate::pagination::Page for DnefPaginatedRespDto {
    type Item = ExtendField;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[ExtendField] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<ExtendField> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::index(&self.next_start_index, &self.truncated)
    }
}
// @if schemars
codec::json_schema!(
    DnefPaginatedRespDto, "DnefPaginatedRespDto",
    "{\"description\":\"Page of extended fields of a data resource, with the start index of the next page.\",\"properties\":{\"list\":{\"description\":\"Extended fields on this page.\",\"items\":{\"$ref\":\"ExtendField\"},\"type\":\"array\"},\"nextStartIndex\":{\"description\":\"Start index of the next page; -1 on the last page.\",\"format\":\"int64\",\"type\":\"integer\"},\"truncated\":{\"description\":\"Whether there are more pages.\",\"type\":\"boolean\"}},\"required\":[\"list\",\"nextStartIndex\",\"truncated\"],\"type\":\"object\"}",
    "ExtendField" = ExtendField
);
// @end
/// Extended field of data resource nodes: key, label, value type and options.
///
/// The schema name is `ExtendField`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtendField {
    /// Configuration of the field; required if its value type is `SELECT`.
    pub config: Option<ExtendFieldConfig>,
    /// Description of the extended field.
    pub description: Option<String>,
    /// Key of the extended field: 1 to 64 letters, digits, `_` or `$`.
    pub key: String,
    /// Label of the field.
    pub label: String,
    /// Whether values are free text or chosen from options.
    #[doc(alias = "valueType")]
    pub value_type: ExtendFieldValueType,
}
impl ExtendField {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        key: impl Into<String>,
        label: impl Into<String>,
        value_type: impl Into<ExtendFieldValueType>,
    ) -> Self {
        Self {
            key: key.into(),
            label: label.into(),
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
    /// Sets [`valueType`](Self::value_type).
    #[must_use]
    pub fn with_value_type(mut self, value: impl Into<ExtendFieldValueType>) -> Self {
        self.value_type = value.into();
        self
    }
}
codec::object!(
    ExtendField required_in_requests(2, 3, 4); optional[0] config("config"), optional[1]
    description("description"), required[2] key("key"), required[3] label("label"),
    required[4] value_type("valueType")
);
impl validation::Validate for ExtendField {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("config", self.config.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    ExtendField, "ExtendField",
    "{\"description\":\"Extended field of data resource nodes: key, label, value type and options.\",\"properties\":{\"config\":{\"anyOf\":[{\"$ref\":\"Config\"},{\"type\":\"null\"}],\"description\":\"Configuration of the field; required if its value type is `SELECT`.\"},\"description\":{\"description\":\"Description of the extended field.\",\"type\":[\"string\",\"null\"]},\"key\":{\"description\":\"Key of the extended field: 1 to 64 letters, digits, `_` or `$`.\",\"type\":\"string\"},\"label\":{\"description\":\"Label of the field.\",\"type\":\"string\"},\"valueType\":{\"$ref\":\"ExtendFieldValueType\",\"description\":\"Whether values are free text or chosen from options.\"}},\"required\":[\"key\",\"label\",\"valueType\"],\"type\":\"object\"}",
    "Config" = ExtendFieldConfig, "ExtendFieldValueType" = ExtendFieldValueType
);
// @end
/// Values of `valueType`. Whether values are free text or chosen from options.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtendFieldValueType {
    /// `STRING`: Free text.
    String,
    /// `SELECT`: One of the options of the field.
    Select,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ExtendFieldValueType = "ExtendFieldValueType"; String = "STRING", Select = "SELECT"
);
// @if schemars
codec::json_schema!(
    ExtendFieldValueType, "ExtendFieldValueType",
    "{\"description\":\"Values of `valueType`. Whether values are free text or chosen from options.\",\"examples\":[\"STRING\",\"SELECT\"],\"type\":\"string\"}"
);
// @end
/// Data policy without its statements.
///
/// The schema name is `GetDataPolicyRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDataPolicyRespDto {
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
impl GetDataPolicyRespDto {
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
    GetDataPolicyRespDto; required[0] created_at("createdAt"), optional[1]
    description("description"), required[2] policy_id("policyId"), required[3]
    policy_name("policyName"), required[4] updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    GetDataPolicyRespDto, "GetDataPolicyRespDto",
    "{\"description\":\"Data policy without its statements.\",\"properties\":{\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the data policy, up to 200 characters.\",\"maxLength\":200,\"type\":[\"string\",\"null\"]},\"policyId\":{\"description\":\"ID of the data policy.\",\"type\":\"string\"},\"policyName\":{\"description\":\"Name of the data policy, unique within the user pool, up to 50 characters.\",\"maxLength\":50,\"type\":\"string\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"}},\"required\":[\"createdAt\",\"policyId\",\"policyName\",\"updatedAt\"],\"type\":\"object\"}"
);
// @end
/// Response with a data policy.
///
/// The schema name is `GetDataPolicyResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDataPolicyResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetDataPolicyRespDto,
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
impl GetDataPolicyResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetDataPolicyRespDto>,
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
    pub fn with_data(mut self, value: impl Into<GetDataPolicyRespDto>) -> Self {
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
    GetDataPolicyResponseDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetDataPolicyResponseDto, "GetDataPolicyResponseDto",
    "{\"description\":\"Response with a data policy.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetDataPolicyRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetDataPolicyRespDto" = GetDataPolicyRespDto
);
// @end
// @end
