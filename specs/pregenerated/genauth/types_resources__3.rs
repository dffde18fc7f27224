// @if genauth-resources
/// Response with the updated namespace.
///
/// The schema name is `UpdateNamespaceRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateNamespaceRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: UpdateNamespaceDto,
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
impl UpdateNamespaceRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<UpdateNamespaceDto>,
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
    pub fn with_data(mut self, value: impl Into<UpdateNamespaceDto>) -> Self {
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
    UpdateNamespaceRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UpdateNamespaceRespDto, "UpdateNamespaceRespDto",
    "{\"description\":\"Response with the updated namespace.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"UpdateNamespaceDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UpdateNamespaceDto" = UpdateNamespaceDto
);
// @end
/// Changes to a resource: type, name, description, actions and API identifier.
///
/// The schema name is `UpdateResourceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResourceDto {
    /// Actions that the resource defines, up to 100.
    ///
    /// Has at most 100 items.
    pub actions: Option<Vec<ResourceAction>>,
    /// URL that identifies the API behind the resource.
    #[doc(alias = "apiIdentifier")]
    pub api_identifier: Option<String>,
    /// Code of the resource, unique within its namespace.
    pub code: String,
    /// Description of the resource.
    pub description: Option<String>,
    /// Name of the resource.
    pub name: Option<String>,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
    /// Type of the resource.
    pub r#type: Option<ResourceType>,
}
impl UpdateResourceDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`actions`](Self::actions).
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceAction>>,
    ) -> Self {
        self.actions = Some(codec::collect_list(value));
        self
    }
    /// Sets [`apiIdentifier`](Self::api_identifier).
    #[must_use]
    pub fn with_api_identifier(mut self, value: impl Into<String>) -> Self {
        self.api_identifier = Some(value.into());
        self
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
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}
codec::object!(
    UpdateResourceDto required_in_requests(2); optional[0] actions("actions"),
    optional[1] api_identifier("apiIdentifier"), required[2] code("code"), optional[3]
    description("description"), optional[4] name("name"), optional[5]
    namespace("namespace"), optional[6] r#type("type")
);
impl validation::Validate for UpdateResourceDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("resource.actions", "actions", "UpdateResourceDto"),
            self.actions.as_ref().map(|list| list.len()),
            Some(0),
            Some(100),
        );
        v.items("actions", self.actions.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdateResourceDto, "UpdateResourceDto",
    "{\"description\":\"Changes to a resource: type, name, description, actions and API identifier.\",\"properties\":{\"actions\":{\"description\":\"Actions that the resource defines, up to 100.\",\"items\":{\"$ref\":\"ResourceAction\"},\"maxItems\":100,\"minItems\":0,\"type\":[\"array\",\"null\"]},\"apiIdentifier\":{\"description\":\"URL that identifies the API behind the resource.\",\"type\":[\"string\",\"null\"]},\"code\":{\"description\":\"Code of the resource, unique within its namespace.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the resource.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the resource.\",\"type\":[\"string\",\"null\"]},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"type\":{\"anyOf\":[{\"$ref\":\"ResourceType\"},{\"type\":\"null\"}],\"description\":\"Type of the resource.\"}},\"required\":[\"code\"],\"type\":\"object\"}",
    "ResourceAction" = ResourceAction, "ResourceType" = ResourceType
);
// @end
/// Query parameters of `getAuthorizedResources`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAuthorizedResourcesQuery {
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
    /// Limits the result to these resources, 1 to 50; each entry is matched as a prefix.
    ///
    /// Has 1 to 50 items.
    #[doc(alias = "resourceList")]
    pub resource_list: Option<Vec<String>>,
    /// Limits the result to resources of this type.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<ResourceType>,
    /// Identifier of the target: user ID, role code, group code or department ID, depending on `targetType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Type of the target.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Whether to include resources to which access is denied.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withDenied")]
    pub with_denied: Option<bool>,
}
impl GetAuthorizedResourcesQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        target_identifier: impl Into<String>,
        target_type: impl Into<TargetType>,
    ) -> Self {
        Self {
            target_identifier: target_identifier.into(),
            target_type: target_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`resourceList`](Self::resource_list).
    #[must_use]
    pub fn with_resource_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_list = Some(codec::collect_list(value));
        self
    }
    /// Sets [`resourceType`](Self::resource_type).
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
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
    pub fn with_target_type(mut self, value: impl Into<TargetType>) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets [`withDenied`](Self::with_denied).
    #[must_use]
    pub fn with_with_denied(mut self, value: impl Into<bool>) -> Self {
        self.with_denied = Some(value.into());
        self
    }
}
codec::object!(
    GetAuthorizedResourcesQuery required_in_requests(3, 4); optional[0]
    namespace("namespace"), optional[1] resource_list("resourceList"), optional[2]
    resource_type("resourceType"), required[3, Redacted]
    target_identifier("targetIdentifier"), required[4] target_type("targetType"),
    optional[5] with_denied("withDenied")
);
impl GetAuthorizedResourcesQuery {
    /// Sets `targetIdentifier`, `targetType`, `namespace` together.
    #[must_use]
    pub fn with_target(mut self, target: impl Into<crate::genauth::Target>) -> Self {
        target
            .into()
            .put(
                &mut self.target_identifier,
                &mut self.target_type,
                &mut self.namespace,
            );
        self
    }
    /// Creates a value from its required fields, with `targetIdentifier`, `targetType`, `namespace` set
    /// together.
    #[must_use]
    pub fn for_target(target: impl Into<crate::genauth::Target>) -> Self {
        <Self as codec::FromJson>::empty().with_target(target)
    }
}
impl validation::Validate for GetAuthorizedResourcesQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "resource.list", "resourceList", "getAuthorizedResources query"
            ),
            self.resource_list.as_ref().map(|list| list.len()),
            Some(1),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    GetAuthorizedResourcesQuery, "getAuthorizedResources query",
    "{\"properties\":{\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"resourceList\":{\"description\":\"Limits the result to these resources, 1 to 50; each entry is matched as a prefix.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":[\"array\",\"null\"]},\"resourceType\":{\"anyOf\":[{\"$ref\":\"ResourceType\"},{\"type\":\"null\"}],\"description\":\"Limits the result to resources of this type.\"},\"targetIdentifier\":{\"description\":\"Identifier of the target: user ID, role code, group code or department ID, depending on `targetType`.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"TargetType\",\"description\":\"Type of the target.\"},\"withDenied\":{\"default\":false,\"description\":\"Whether to include resources to which access is denied.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"targetIdentifier\",\"targetType\"],\"type\":\"object\"}",
    "ResourceType" = ResourceType, "TargetType" = TargetType
);
// @end
/// Query parameters of `getNamespace`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetNamespaceQuery {
    /// Code of the namespace.
    pub code: String,
}
impl GetNamespaceQuery {
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
codec::object!(GetNamespaceQuery required_in_requests(0); required[0] code("code"));
impl validation::Validate for GetNamespaceQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetNamespaceQuery, "getNamespace query",
    "{\"properties\":{\"code\":{\"description\":\"Code of the namespace.\",\"type\":\"string\"}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getNamespacesBatch`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetNamespacesBatchQuery {
    /// Codes of the namespaces, up to 50.
    ///
    /// Has at most 50 items.
    #[doc(alias = "codeList")]
    pub code_list: Vec<String>,
}
impl GetNamespacesBatchQuery {
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
    GetNamespacesBatchQuery required_in_requests(0); required[0] code_list("codeList")
);
impl crate::batch::Batch for GetNamespacesBatchQuery {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.code_list)
    }
}
impl validation::Validate for GetNamespacesBatchQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "get-namespaces-batch-query.code-list.items", "codeList",
                "getNamespacesBatch query"
            ),
            Some(&self.code_list).map(|list| list.len()),
            Some(0),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    GetNamespacesBatchQuery, "getNamespacesBatch query",
    "{\"properties\":{\"codeList\":{\"description\":\"Codes of the namespaces, up to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":0,\"type\":\"array\"}},\"required\":[\"codeList\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getResource`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetResourceQuery {
    /// Code of the resource.
    pub code: String,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
}
impl GetResourceQuery {
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
    GetResourceQuery required_in_requests(0); required[0] code("code"), optional[1]
    namespace("namespace")
);
impl validation::Validate for GetResourceQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetResourceQuery, "getResource query",
    "{\"properties\":{\"code\":{\"description\":\"Code of the resource.\",\"type\":\"string\"},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getResourcesBatch`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetResourcesBatchQuery {
    /// Codes of the resources, 1 to 50.
    ///
    /// Has 1 to 50 items.
    #[doc(alias = "codeList")]
    pub code_list: Vec<String>,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
}
impl GetResourcesBatchQuery {
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
    GetResourcesBatchQuery required_in_requests(0); required[0] code_list("codeList"),
    optional[1] namespace("namespace")
);
impl crate::batch::Batch for GetResourcesBatchQuery {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.code_list)
    }
}
impl validation::Validate for GetResourcesBatchQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "codeList", "getResourcesBatch query"),
            Some(&self.code_list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    GetResourcesBatchQuery, "getResourcesBatch query",
    "{\"properties\":{\"codeList\":{\"description\":\"Codes of the resources, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"codeList\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listCommonResource`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCommonResourceQuery {
    /// Search text.
    pub keyword: Option<String>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Limits the result to resources of these namespaces.
    #[doc(alias = "namespaceCodeList")]
    pub namespace_code_list: Option<String>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl ListCommonResourceQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`keyword`](Self::keyword).
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`namespaceCodeList`](Self::namespace_code_list).
    #[must_use]
    pub fn with_namespace_code_list(mut self, value: impl Into<String>) -> Self {
        self.namespace_code_list = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
}
impl Default for ListCommonResourceQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListCommonResourceQuery required_in_requests(); optional[0] keyword("keyword"),
    optional[1] limit("limit"), optional[2, LenientText]
    namespace_code_list("namespaceCodeList"), optional[3] page("page")
);
impl crate::pagination::PageRequest for ListCommonResourceQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListCommonResourceQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listCommonResource query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listCommonResource query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListCommonResourceQuery, "listCommonResource query",
    "{\"properties\":{\"keyword\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"namespaceCodeList\":{\"description\":\"Limits the result to resources of these namespaces.\",\"type\":[\"string\",\"number\",\"boolean\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `listNamespaceRoles`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListNamespaceRolesQuery {
    /// Code of the namespace.
    pub code: String,
    /// Search text, matched against codes and names of roles.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl ListNamespaceRolesQuery {
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
}
codec::object!(
    ListNamespaceRolesQuery required_in_requests(0); required[0] code("code"),
    optional[1] keywords("keywords"), optional[2] limit("limit"), optional[3]
    page("page")
);
impl crate::pagination::PageRequest for ListNamespaceRolesQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListNamespaceRolesQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listNamespaceRoles query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listNamespaceRoles query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListNamespaceRolesQuery, "listNamespaceRoles query",
    "{\"properties\":{\"code\":{\"description\":\"Code of the namespace.\",\"type\":\"string\"},\"keywords\":{\"description\":\"Search text, matched against codes and names of roles.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listNamespaces`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListNamespacesQuery {
    /// Search text, matched against namespace codes.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl ListNamespacesQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
}
impl Default for ListNamespacesQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListNamespacesQuery required_in_requests(); optional[0] keywords("keywords"),
    optional[1] limit("limit"), optional[2] page("page")
);
impl crate::pagination::PageRequest for ListNamespacesQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListNamespacesQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listNamespaces query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listNamespaces query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListNamespacesQuery, "listNamespaces query",
    "{\"properties\":{\"keywords\":{\"description\":\"Search text, matched against namespace codes.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `listResources`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListResourcesQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Limits the result to resources of this type.
    pub r#type: Option<ResourceType>,
}
impl ListResourcesQuery {
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
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}
impl Default for ListResourcesQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListResourcesQuery required_in_requests(); optional[0] limit("limit"), optional[1]
    namespace("namespace"), optional[2] page("page"), optional[3] r#type("type")
);
impl crate::pagination::PageRequest for ListResourcesQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListResourcesQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listResources query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listResources query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListResourcesQuery, "listResources query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"type\":{\"anyOf\":[{\"$ref\":\"ResourceType\"},{\"type\":\"null\"}],\"description\":\"Limits the result to resources of this type.\"}},\"type\":\"object\"}",
    "ResourceType" = ResourceType
);
// @end
// @end
