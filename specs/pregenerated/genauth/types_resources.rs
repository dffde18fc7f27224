// @if genauth-resources
/// Application to associate with a tenant, or whose association to remove.
///
/// The schema name is `AssociateTenantResourceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssociateTenantResourceDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// True to associate, false to dissociate.
    pub association: bool,
    /// Code of the resource, unique within its namespace.
    pub code: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl AssociateTenantResourceDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        app_id: impl Into<String>,
        association: impl Into<bool>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            app_id: app_id.into(),
            association: association.into(),
            code: code.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`association`](Self::association).
    #[must_use]
    pub fn with_association(mut self, value: impl Into<bool>) -> Self {
        self.association = value.into();
        self
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
codec::object!(
    AssociateTenantResourceDto required_in_requests(0, 1, 2); required[0]
    app_id("appId"), required[1] association("association"), required[2] code("code"),
    optional[3] tenant_id("tenantId")
);
impl validation::Validate for AssociateTenantResourceDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    AssociateTenantResourceDto, "AssociateTenantResourceDto",
    "{\"description\":\"Application to associate with a tenant, or whose association to remove.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"association\":{\"description\":\"True to associate, false to dissociate.\",\"type\":\"boolean\"},\"code\":{\"description\":\"Code of the resource, unique within its namespace.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"appId\",\"association\",\"code\"],\"type\":\"object\"}"
);
// @end
/// Subjects of one type, and the resources and actions to grant to them.
///
/// The schema name is `AuthorizeResourceItem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeResourceItem {
    /// Resources to grant, each with the permitted actions.
    pub resources: Vec<ResourceItemDto>,
    /// User IDs, role codes, group codes or department IDs, depending on `targetType`, up to 100.
    ///
    /// Has at most 100 items. Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetIdentifiers")]
    pub target_identifiers: Vec<String>,
    /// Type of the target.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
}
impl AuthorizeResourceItem {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        resources: impl IntoIterator<Item = impl Into<ResourceItemDto>>,
        target_identifiers: impl IntoIterator<Item = impl Into<String>>,
        target_type: impl Into<TargetType>,
    ) -> Self {
        Self {
            resources: codec::collect_list(resources),
            target_identifiers: codec::collect_list(target_identifiers),
            target_type: target_type.into(),
        }
    }
    /// Sets [`resources`](Self::resources).
    #[must_use]
    pub fn with_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceItemDto>>,
    ) -> Self {
        self.resources = codec::collect_list(value);
        self
    }
    /// Sets [`targetIdentifiers`](Self::target_identifiers).
    #[must_use]
    pub fn with_target_identifiers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.target_identifiers = codec::collect_list(value);
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<TargetType>) -> Self {
        self.target_type = value.into();
        self
    }
}
codec::object!(
    AuthorizeResourceItem required_in_requests(0, 1, 2); required[0]
    resources("resources"), required[1, Redacted]
    target_identifiers("targetIdentifiers"), required[2] target_type("targetType")
);
impl AuthorizeResourceItem {
    /// Sets `targetIdentifiers`, `targetType` together.
    #[must_use]
    pub fn with_targets(mut self, targets: impl Into<crate::genauth::Targets>) -> Self {
        targets
            .into()
            .put(
                &mut self.target_identifiers,
                &mut self.target_type,
                &mut None::<String>,
            );
        self
    }
    /// Creates a value from its required fields, with `targetIdentifiers`, `targetType` set together.
    #[must_use]
    pub fn for_targets(
        targets: impl Into<crate::genauth::Targets>,
        resources: impl IntoIterator<Item = impl Into<ResourceItemDto>>,
    ) -> Self {
        let mut new = <Self as codec::FromJson>::empty();
        new.resources = codec::collect_list(resources);
        new.with_targets(targets)
    }
}
impl validation::Validate for AuthorizeResourceItem {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("resources", Some(&self.resources));
        v.item_count(
            validation::rule!(
                "authorize-resources.size", "targetIdentifiers", "AuthorizeResourceItem"
            ),
            Some(&self.target_identifiers).map(|list| list.len()),
            Some(0),
            Some(100),
        );
    }
}
// @if schemars
codec::json_schema!(
    AuthorizeResourceItem, "AuthorizeResourceItem",
    "{\"description\":\"Subjects of one type, and the resources and actions to grant to them.\",\"properties\":{\"resources\":{\"description\":\"Resources to grant, each with the permitted actions.\",\"items\":{\"$ref\":\"ResourceItemDto\"},\"type\":\"array\"},\"targetIdentifiers\":{\"description\":\"User IDs, role codes, group codes or department IDs, depending on `targetType`, up to 100.\",\"items\":{\"type\":\"string\"},\"maxItems\":100,\"minItems\":0,\"type\":\"array\"},\"targetType\":{\"$ref\":\"TargetType\",\"description\":\"Type of the target.\"}},\"required\":[\"resources\",\"targetIdentifiers\",\"targetType\"],\"type\":\"object\"}",
    "ResourceItemDto" = ResourceItemDto, "TargetType" = TargetType
);
// @end
/// Resource grants to add in a namespace.
///
/// The schema name is `AuthorizeResourcesDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeResourcesDto {
    /// Grants to add, 1 to 10.
    ///
    /// Has 1 to 10 items.
    pub list: Vec<AuthorizeResourceItem>,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
}
impl AuthorizeResourcesDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<AuthorizeResourceItem>>,
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
        value: impl IntoIterator<Item = impl Into<AuthorizeResourceItem>>,
    ) -> Self {
        self.list = codec::collect_list(value);
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
    AuthorizeResourcesDto required_in_requests(0); required[0] list("list"), optional[1]
    namespace("namespace")
);
impl crate::batch::Batch for AuthorizeResourcesDto {
    type Item = AuthorizeResourceItem;
    const LIMIT: usize = 10;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<AuthorizeResourceItem>> {
        Some(&mut self.list)
    }
}
impl validation::Validate for AuthorizeResourcesDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "authorize-resources.size", "list", "AuthorizeResourcesDto"
            ),
            Some(&self.list).map(|list| list.len()),
            Some(1),
            Some(10),
        );
        v.items("list", Some(&self.list));
    }
}
// @if schemars
codec::json_schema!(
    AuthorizeResourcesDto, "AuthorizeResourcesDto",
    "{\"description\":\"Resource grants to add in a namespace.\",\"properties\":{\"list\":{\"description\":\"Grants to add, 1 to 10.\",\"items\":{\"$ref\":\"AuthorizeResourceItem\"},\"maxItems\":10,\"minItems\":1,\"type\":\"array\"},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"list\"],\"type\":\"object\"}",
    "AuthorizeResourceItem" = AuthorizeResourceItem
);
// @end
/// Resource with its ID, actions, namespace and user pool, as returned by the list of common resources.
///
/// The schema name is `CommonResourceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommonResourceDto {
    /// Actions that the resource defines, up to 100.
    ///
    /// Has at most 100 items.
    pub actions: Vec<ResourceAction>,
    /// URL that identifies the API behind the resource.
    #[doc(alias = "apiIdentifier")]
    pub api_identifier: Option<String>,
    /// Code of the resource, unique within its namespace.
    pub code: String,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: String,
    /// Description of the resource.
    pub description: Option<String>,
    /// ID of the resource.
    pub id: String,
    /// Whether the tenant application is linked to the resource of a self-built application.
    #[doc(alias = "linkedToTenant")]
    pub linked_to_tenant: Option<bool>,
    /// Name of the resource.
    pub name: Option<String>,
    /// Code of the namespace that the object belongs to.
    pub namespace: Option<String>,
    /// ID of the namespace.
    #[doc(alias = "namespaceId")]
    pub namespace_id: i64,
    /// Name of the namespace.
    #[doc(alias = "namespaceName")]
    pub namespace_name: String,
    /// Type of the resource.
    pub r#type: ResourceType,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: String,
    /// ID of the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
}
impl CommonResourceDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        code: impl Into<String>,
        created_at: impl Into<String>,
        id: impl Into<String>,
        namespace_id: impl Into<i64>,
        namespace_name: impl Into<String>,
        r#type: impl Into<ResourceType>,
        updated_at: impl Into<String>,
        user_pool_id: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            created_at: created_at.into(),
            id: id.into(),
            namespace_id: namespace_id.into(),
            namespace_name: namespace_name.into(),
            r#type: r#type.into(),
            updated_at: updated_at.into(),
            user_pool_id: user_pool_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`actions`](Self::actions).
    #[must_use]
    pub fn with_actions(
        mut self,
        value: impl IntoIterator<Item = impl Into<ResourceAction>>,
    ) -> Self {
        self.actions = codec::collect_list(value);
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
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<String>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`linkedToTenant`](Self::linked_to_tenant).
    #[must_use]
    pub fn with_linked_to_tenant(mut self, value: impl Into<bool>) -> Self {
        self.linked_to_tenant = Some(value.into());
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
    /// Sets [`namespaceId`](Self::namespace_id).
    #[must_use]
    pub fn with_namespace_id(mut self, value: impl Into<i64>) -> Self {
        self.namespace_id = value.into();
        self
    }
    /// Sets [`namespaceName`](Self::namespace_name).
    #[must_use]
    pub fn with_namespace_name(mut self, value: impl Into<String>) -> Self {
        self.namespace_name = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = value.into();
        self
    }
    /// Sets [`userPoolId`](Self::user_pool_id).
    #[must_use]
    pub fn with_user_pool_id(mut self, value: impl Into<String>) -> Self {
        self.user_pool_id = value.into();
        self
    }
}
codec::object!(
    CommonResourceDto; collection[0] actions("actions"), optional[1]
    api_identifier("apiIdentifier"), required[2] code("code"), required[3]
    created_at("createdAt"), optional[4] description("description"), required[5]
    id("id"), optional[6] linked_to_tenant("linkedToTenant"), optional[7] name("name"),
    optional[8] namespace("namespace"), required[9, LenientInteger]
    namespace_id("namespaceId"), required[10] namespace_name("namespaceName"),
    required[11] r#type("type"), required[12] updated_at("updatedAt"), required[13]
    user_pool_id("userPoolId")
);
// @if schemars
codec::json_schema!(
    CommonResourceDto, "CommonResourceDto",
    "{\"description\":\"Resource with its ID, actions, namespace and user pool, as returned by the list of common resources.\",\"properties\":{\"actions\":{\"description\":\"Actions that the resource defines, up to 100.\",\"items\":{\"$ref\":\"ResourceAction\"},\"maxItems\":100,\"minItems\":0,\"type\":[\"array\",\"null\"]},\"apiIdentifier\":{\"description\":\"URL that identifies the API behind the resource.\",\"type\":[\"string\",\"null\"]},\"code\":{\"description\":\"Code of the resource, unique within its namespace.\",\"type\":\"string\"},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the resource.\",\"type\":[\"string\",\"null\"]},\"id\":{\"description\":\"ID of the resource.\",\"type\":\"string\"},\"linkedToTenant\":{\"description\":\"Whether the tenant application is linked to the resource of a self-built application.\",\"type\":[\"boolean\",\"null\"]},\"name\":{\"description\":\"Name of the resource.\",\"type\":[\"string\",\"null\"]},\"namespace\":{\"description\":\"Code of the namespace that the object belongs to.\",\"type\":[\"string\",\"null\"]},\"namespaceId\":{\"description\":\"ID of the namespace.\",\"pattern\":\"^\\\\s*[+-]?[0-9]+\\\\s*$\",\"type\":[\"integer\",\"string\"]},\"namespaceName\":{\"description\":\"Name of the namespace.\",\"type\":\"string\"},\"type\":{\"$ref\":\"ResourceType\",\"description\":\"Type of the resource.\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"userPoolId\":{\"description\":\"ID of the user pool.\",\"type\":\"string\"}},\"required\":[\"code\",\"createdAt\",\"id\",\"namespaceId\",\"namespaceName\",\"type\",\"updatedAt\",\"userPoolId\"],\"type\":\"object\"}",
    "ResourceAction" = ResourceAction, "ResourceType" = ResourceType
);
// @end
/// Response with a page of common resources.
///
/// The schema name is `CommonResourcePaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommonResourcePaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CommonResourcePagingDto,
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
impl CommonResourcePaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CommonResourcePagingDto>,
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
    pub fn with_data(mut self, value: impl Into<CommonResourcePagingDto>) -> Self {
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
    CommonResourcePaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CommonResourcePaginatedRespDto, "CommonResourcePaginatedRespDto",
    "{\"description\":\"Response with a page of common resources.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CommonResourcePagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CommonResourcePagingDto" = CommonResourcePagingDto
);
// @end
/// Page of common resources; upstream also declares the envelope properties in it.
///
/// The schema name is `CommonResourcePagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommonResourcePagingDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Items of this page.
    pub list: Vec<CommonResourceDto>,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: Option<String>,
    /// ID of the request, for support requests and log searches.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: Option<i64>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl CommonResourcePagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<CommonResourceDto>>,
        total_count: impl Into<i64>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            total_count: total_count.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`apiCode`](Self::api_code).
    #[must_use]
    pub fn with_api_code(mut self, value: impl Into<i64>) -> Self {
        self.api_code = Some(value.into());
        self
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CommonResourceDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
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
        self.status_code = Some(value.into());
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
    CommonResourcePagingDto; optional[0] api_code("apiCode"), required[1] list("list"),
    optional[2, Redacted] message("message"), optional[3] request_id("requestId"),
    optional[4] status_code("statusCode"), required[5] total_count("totalCount")
);
impl crate::pagination::Page for CommonResourcePagingDto {
    type Item = CommonResourceDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[CommonResourceDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<CommonResourceDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    CommonResourcePagingDto, "CommonResourcePagingDto",
    "{\"description\":\"Page of common resources; upstream also declares the envelope properties in it.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"CommonResourceDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":[\"string\",\"null\"]},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "CommonResourceDto" = CommonResourceDto
);
// @end
/// Namespace to create: code, name and description.
///
/// The schema name is `CreateNamespaceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateNamespaceDto {
    /// Unique code of the namespace.
    pub code: String,
    /// Description of the namespace.
    pub description: Option<String>,
    /// Name of the namespace.
    pub name: Option<String>,
}
impl CreateNamespaceDto {
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
}
codec::object!(
    CreateNamespaceDto required_in_requests(0); required[0] code("code"), optional[1]
    description("description"), optional[2] name("name")
);
impl validation::Validate for CreateNamespaceDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateNamespaceDto, "CreateNamespaceDto",
    "{\"description\":\"Namespace to create: code, name and description.\",\"properties\":{\"code\":{\"description\":\"Unique code of the namespace.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the namespace.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the namespace.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Several namespaces to create.
///
/// The schema name is `CreateNamespacesBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateNamespacesBatchDto {
    /// Namespaces to create, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub list: Vec<CreateNamespacesBatchItemDto>,
}
impl CreateNamespacesBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<CreateNamespacesBatchItemDto>>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CreateNamespacesBatchItemDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
}
codec::object!(
    CreateNamespacesBatchDto required_in_requests(0); required[0] list("list")
);
impl crate::batch::Batch for CreateNamespacesBatchDto {
    type Item = CreateNamespacesBatchItemDto;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<CreateNamespacesBatchItemDto>> {
        Some(&mut self.list)
    }
}
impl validation::Validate for CreateNamespacesBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "list", "CreateNamespacesBatchDto"),
            Some(&self.list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("list", Some(&self.list));
    }
}
// @if schemars
codec::json_schema!(
    CreateNamespacesBatchDto, "CreateNamespacesBatchDto",
    "{\"description\":\"Several namespaces to create.\",\"properties\":{\"list\":{\"description\":\"Namespaces to create, 1 to 50.\",\"items\":{\"$ref\":\"CreateNamespacesBatchItemDto\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"list\"],\"type\":\"object\"}",
    "CreateNamespacesBatchItemDto" = CreateNamespacesBatchItemDto
);
// @end
/// Namespace in a batch to create: code, name and description.
///
/// The schema name is `CreateNamespacesBatchItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateNamespacesBatchItemDto {
    /// Unique code of the namespace.
    pub code: String,
    /// Description of the namespace.
    pub description: Option<String>,
    /// Name of the namespace.
    pub name: Option<String>,
}
impl CreateNamespacesBatchItemDto {
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
}
codec::object!(
    CreateNamespacesBatchItemDto required_in_requests(0); required[0] code("code"),
    optional[1] description("description"), optional[2] name("name")
);
impl validation::Validate for CreateNamespacesBatchItemDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateNamespacesBatchItemDto, "CreateNamespacesBatchItemDto",
    "{\"description\":\"Namespace in a batch to create: code, name and description.\",\"properties\":{\"code\":{\"description\":\"Unique code of the namespace.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the namespace.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the namespace.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Resource in a batch to create: code, type, actions and API identifier.
///
/// The schema name is `CreateResourceBatchItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateResourceBatchItemDto {
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
    /// Type of the resource.
    pub r#type: ResourceType,
}
impl CreateResourceBatchItemDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>, r#type: impl Into<ResourceType>) -> Self {
        Self {
            code: code.into(),
            r#type: r#type.into(),
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
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    CreateResourceBatchItemDto required_in_requests(2, 5); optional[0]
    actions("actions"), optional[1] api_identifier("apiIdentifier"), required[2]
    code("code"), optional[3] description("description"), optional[4] name("name"),
    required[5] r#type("type")
);
impl validation::Validate for CreateResourceBatchItemDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "resource.actions", "actions", "CreateResourceBatchItemDto"
            ),
            self.actions.as_ref().map(|list| list.len()),
            Some(0),
            Some(100),
        );
        v.items("actions", self.actions.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    CreateResourceBatchItemDto, "CreateResourceBatchItemDto",
    "{\"description\":\"Resource in a batch to create: code, type, actions and API identifier.\",\"properties\":{\"actions\":{\"description\":\"Actions that the resource defines, up to 100.\",\"items\":{\"$ref\":\"ResourceAction\"},\"maxItems\":100,\"minItems\":0,\"type\":[\"array\",\"null\"]},\"apiIdentifier\":{\"description\":\"URL that identifies the API behind the resource.\",\"type\":[\"string\",\"null\"]},\"code\":{\"description\":\"Code of the resource, unique within its namespace.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the resource.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the resource.\",\"type\":[\"string\",\"null\"]},\"type\":{\"$ref\":\"ResourceType\",\"description\":\"Type of the resource.\"}},\"required\":[\"code\",\"type\"],\"type\":\"object\"}",
    "ResourceAction" = ResourceAction, "ResourceType" = ResourceType
);
// @end
/// Resource to create in a namespace: code, type, actions and API identifier.
///
/// The schema name is `CreateResourceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateResourceDto {
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
    pub r#type: ResourceType,
}
impl CreateResourceDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(code: impl Into<String>, r#type: impl Into<ResourceType>) -> Self {
        Self {
            code: code.into(),
            r#type: r#type.into(),
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
        self.r#type = value.into();
        self
    }
}
codec::object!(
    CreateResourceDto required_in_requests(2, 6); optional[0] actions("actions"),
    optional[1] api_identifier("apiIdentifier"), required[2] code("code"), optional[3]
    description("description"), optional[4] name("name"), optional[5]
    namespace("namespace"), required[6] r#type("type")
);
impl validation::Validate for CreateResourceDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("resource.actions", "actions", "CreateResourceDto"),
            self.actions.as_ref().map(|list| list.len()),
            Some(0),
            Some(100),
        );
        v.items("actions", self.actions.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    CreateResourceDto, "CreateResourceDto",
    "{\"description\":\"Resource to create in a namespace: code, type, actions and API identifier.\",\"properties\":{\"actions\":{\"description\":\"Actions that the resource defines, up to 100.\",\"items\":{\"$ref\":\"ResourceAction\"},\"maxItems\":100,\"minItems\":0,\"type\":[\"array\",\"null\"]},\"apiIdentifier\":{\"description\":\"URL that identifies the API behind the resource.\",\"type\":[\"string\",\"null\"]},\"code\":{\"description\":\"Code of the resource, unique within its namespace.\",\"type\":\"string\"},\"description\":{\"description\":\"Description of the resource.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the resource.\",\"type\":[\"string\",\"null\"]},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"type\":{\"$ref\":\"ResourceType\",\"description\":\"Type of the resource.\"}},\"required\":[\"code\",\"type\"],\"type\":\"object\"}",
    "ResourceAction" = ResourceAction, "ResourceType" = ResourceType
);
// @end
/// Several resources to create in one namespace.
///
/// The schema name is `CreateResourcesBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateResourcesBatchDto {
    /// Resources to create, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub list: Vec<CreateResourceBatchItemDto>,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
}
impl CreateResourcesBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<CreateResourceBatchItemDto>>,
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
        value: impl IntoIterator<Item = impl Into<CreateResourceBatchItemDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
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
    CreateResourcesBatchDto required_in_requests(0); required[0] list("list"),
    optional[1] namespace("namespace")
);
impl crate::batch::Batch for CreateResourcesBatchDto {
    type Item = CreateResourceBatchItemDto;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<CreateResourceBatchItemDto>> {
        Some(&mut self.list)
    }
}
impl validation::Validate for CreateResourcesBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "list", "CreateResourcesBatchDto"),
            Some(&self.list).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.items("list", Some(&self.list));
    }
}
// @if schemars
codec::json_schema!(
    CreateResourcesBatchDto, "CreateResourcesBatchDto",
    "{\"description\":\"Several resources to create in one namespace.\",\"properties\":{\"list\":{\"description\":\"Resources to create, 1 to 50.\",\"items\":{\"$ref\":\"CreateResourceBatchItemDto\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"list\"],\"type\":\"object\"}",
    "CreateResourceBatchItemDto" = CreateResourceBatchItemDto
);
// @end
/// IDs of the common resources to delete.
///
/// The schema name is `DeleteCommonResourcesBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCommonResourcesBatchDto {
    /// IDs of the resources to delete.
    pub ids: Vec<String>,
}
impl DeleteCommonResourcesBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: codec::collect_list(ids),
        }
    }
    /// Sets [`ids`](Self::ids).
    #[must_use]
    pub fn with_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    DeleteCommonResourcesBatchDto required_in_requests(0); required[0] ids("ids")
);
impl validation::Validate for DeleteCommonResourcesBatchDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteCommonResourcesBatchDto, "DeleteCommonResourcesBatchDto",
    "{\"description\":\"IDs of the common resources to delete.\",\"properties\":{\"ids\":{\"description\":\"IDs of the resources to delete.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"ids\"],\"type\":\"object\"}"
);
// @end
/// Namespace to delete, by code.
///
/// The schema name is `DeleteNamespaceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteNamespaceDto {
    /// Unique code of the namespace.
    pub code: String,
}
impl DeleteNamespaceDto {
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
codec::object!(DeleteNamespaceDto required_in_requests(0); required[0] code("code"));
impl validation::Validate for DeleteNamespaceDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteNamespaceDto, "DeleteNamespaceDto",
    "{\"description\":\"Namespace to delete, by code.\",\"properties\":{\"code\":{\"description\":\"Unique code of the namespace.\",\"type\":\"string\"}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Codes of the namespaces to delete.
///
/// The schema name is `DeleteNamespacesBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteNamespacesBatchDto {
    /// Codes of the namespaces to delete, 1 to 10.
    ///
    /// Has 1 to 10 items.
    #[doc(alias = "codeList")]
    pub code_list: Vec<String>,
}
impl DeleteNamespacesBatchDto {
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
    DeleteNamespacesBatchDto required_in_requests(0); required[0] code_list("codeList")
);
impl crate::batch::Batch for DeleteNamespacesBatchDto {
    type Item = String;
    const LIMIT: usize = 10;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.code_list)
    }
}
impl validation::Validate for DeleteNamespacesBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!(
                "namespace.batch-size", "codeList", "DeleteNamespacesBatchDto"
            ),
            Some(&self.code_list).map(|list| list.len()),
            Some(1),
            Some(10),
        );
    }
}
// @if schemars
codec::json_schema!(
    DeleteNamespacesBatchDto, "DeleteNamespacesBatchDto",
    "{\"description\":\"Codes of the namespaces to delete.\",\"properties\":{\"codeList\":{\"description\":\"Codes of the namespaces to delete, 1 to 10.\",\"items\":{\"type\":\"string\"},\"maxItems\":10,\"minItems\":1,\"type\":\"array\"}},\"required\":[\"codeList\"],\"type\":\"object\"}"
);
// @end
/// Resource to delete, by code and namespace.
///
/// The schema name is `DeleteResourceDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResourceDto {
    /// Code of the resource, unique within its namespace.
    pub code: String,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
}
impl DeleteResourceDto {
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
    DeleteResourceDto required_in_requests(0); required[0] code("code"), optional[1]
    namespace("namespace")
);
impl validation::Validate for DeleteResourceDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteResourceDto, "DeleteResourceDto",
    "{\"description\":\"Resource to delete, by code and namespace.\",\"properties\":{\"code\":{\"description\":\"Code of the resource, unique within its namespace.\",\"type\":\"string\"},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"code\"],\"type\":\"object\"}"
);
// @end
/// Resources to delete, by code in a namespace or by ID.
///
/// The schema name is `DeleteResourcesBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResourcesBatchDto {
    /// Codes of the resources to delete, 1 to 50.
    ///
    /// Has 1 to 50 items.
    #[doc(alias = "codeList")]
    pub code_list: Option<Vec<String>>,
    /// IDs of the resources to delete, 1 to 50.
    ///
    /// Has 1 to 50 items.
    pub ids: Option<Vec<String>>,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
}
impl DeleteResourcesBatchDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`codeList`](Self::code_list).
    #[must_use]
    pub fn with_code_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.code_list = Some(codec::collect_list(value));
        self
    }
    /// Sets [`ids`](Self::ids).
    #[must_use]
    pub fn with_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ids = Some(codec::collect_list(value));
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
}
impl Default for DeleteResourcesBatchDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    DeleteResourcesBatchDto required_in_requests(); optional[0] code_list("codeList"),
    optional[1] ids("ids"), optional[2] namespace("namespace")
);
impl crate::batch::Batch for DeleteResourcesBatchDto {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        self.code_list.as_mut()
    }
}
impl validation::Validate for DeleteResourcesBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "codeList", "DeleteResourcesBatchDto"),
            self.code_list.as_ref().map(|list| list.len()),
            Some(1),
            Some(50),
        );
        v.item_count(
            validation::rule!("batch.size", "ids", "DeleteResourcesBatchDto"),
            self.ids.as_ref().map(|list| list.len()),
            Some(1),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    DeleteResourcesBatchDto, "DeleteResourcesBatchDto",
    "{\"description\":\"Resources to delete, by code in a namespace or by ID.\",\"properties\":{\"codeList\":{\"description\":\"Codes of the resources to delete, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":[\"array\",\"null\"]},\"ids\":{\"description\":\"IDs of the resources to delete, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":[\"array\",\"null\"]},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Page of subjects authorized for a resource.
///
/// The schema name is `GetResourceAuthorizedTargetDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetResourceAuthorizedTargetDataDto {
    /// Items of this page.
    pub list: Vec<ResourceAuthorizedTargetDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl GetResourceAuthorizedTargetDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ResourceAuthorizedTargetDto>>,
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
        value: impl IntoIterator<Item = impl Into<ResourceAuthorizedTargetDto>>,
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
    GetResourceAuthorizedTargetDataDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for GetResourceAuthorizedTargetDataDto {
    type Item = ResourceAuthorizedTargetDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[ResourceAuthorizedTargetDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<ResourceAuthorizedTargetDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    GetResourceAuthorizedTargetDataDto, "GetResourceAuthorizedTargetDataDto",
    "{\"description\":\"Page of subjects authorized for a resource.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"ResourceAuthorizedTargetDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "ResourceAuthorizedTargetDto" = ResourceAuthorizedTargetDto
);
// @end
/// Response with a page of subjects authorized for a resource.
///
/// The schema name is `GetResourceAuthorizedTargetRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetResourceAuthorizedTargetRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetResourceAuthorizedTargetDataDto,
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
impl GetResourceAuthorizedTargetRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetResourceAuthorizedTargetDataDto>,
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
        value: impl Into<GetResourceAuthorizedTargetDataDto>,
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
    GetResourceAuthorizedTargetRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetResourceAuthorizedTargetRespDto, "GetResourceAuthorizedTargetRespDto",
    "{\"description\":\"Response with a page of subjects authorized for a resource.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetResourceAuthorizedTargetDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetResourceAuthorizedTargetDataDto" = GetResourceAuthorizedTargetDataDto
);
// @end
/// Resource whose authorized subjects to list, with namespace, subject type and page.
///
/// The schema name is `GetResourceAuthorizedTargetsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetResourceAuthorizedTargetsDto {
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Code of the namespace; defaults to the default namespace.
    ///
    /// The service uses `"default"` if it is absent.
    pub namespace: Option<String>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Resource, for example `ecs:1`.
    pub resource: String,
    /// Type of the target.
    #[doc(alias = "targetType")]
    pub target_type: Option<TargetType>,
}
impl GetResourceAuthorizedTargetsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(resource: impl Into<String>) -> Self {
        Self {
            resource: resource.into(),
            ..codec::FromJson::empty()
        }
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
    /// Sets [`resource`](Self::resource).
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<String>) -> Self {
        self.resource = value.into();
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<TargetType>) -> Self {
        self.target_type = Some(value.into());
        self
    }
}
codec::object!(
    GetResourceAuthorizedTargetsDto required_in_requests(3); optional[0] limit("limit"),
    optional[1] namespace("namespace"), optional[2] page("page"), required[3]
    resource("resource"), optional[4] target_type("targetType")
);
impl crate::pagination::PageRequest for GetResourceAuthorizedTargetsDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for GetResourceAuthorizedTargetsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!(
                "paging.limit", "limit", "GetResourceAuthorizedTargetsDto"
            ),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "GetResourceAuthorizedTargetsDto"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    GetResourceAuthorizedTargetsDto, "GetResourceAuthorizedTargetsDto",
    "{\"description\":\"Resource whose authorized subjects to list, with namespace, subject type and page.\",\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"namespace\":{\"default\":\"default\",\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"resource\":{\"description\":\"Resource, for example `ecs:1`.\",\"type\":\"string\"},\"targetType\":{\"anyOf\":[{\"$ref\":\"TargetType\"},{\"type\":\"null\"}],\"description\":\"Type of the target.\"}},\"required\":[\"resource\"],\"type\":\"object\"}",
    "TargetType" = TargetType
);
// @end
/// Whether an action on a resource is allowed.
///
/// The schema name is `IsActionAllowedDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsActionAllowedDataDto {
    /// Whether the action is allowed.
    pub allowed: bool,
}
impl IsActionAllowedDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(allowed: impl Into<bool>) -> Self {
        Self { allowed: allowed.into() }
    }
    /// Sets [`allowed`](Self::allowed).
    #[must_use]
    pub fn with_allowed(mut self, value: impl Into<bool>) -> Self {
        self.allowed = value.into();
        self
    }
}
codec::object!(IsActionAllowedDataDto; required[0] allowed("allowed"));
// @if schemars
codec::json_schema!(
    IsActionAllowedDataDto, "IsActionAllowedDataDto",
    "{\"description\":\"Whether an action on a resource is allowed.\",\"properties\":{\"allowed\":{\"description\":\"Whether the action is allowed.\",\"type\":\"boolean\"}},\"required\":[\"allowed\"],\"type\":\"object\"}"
);
// @end
/// User, action and resource to check.
///
/// The schema name is `IsActionAllowedDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsActionAllowedDto {
    /// Action to check, for example `ecs:Start`.
    pub action: String,
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
    /// Resource, for example `ecs:1`.
    pub resource: String,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl IsActionAllowedDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        action: impl Into<String>,
        resource: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            action: action.into(),
            resource: resource.into(),
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`action`](Self::action).
    #[must_use]
    pub fn with_action(mut self, value: impl Into<String>) -> Self {
        self.action = value.into();
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`resource`](Self::resource).
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<String>) -> Self {
        self.resource = value.into();
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
    IsActionAllowedDto required_in_requests(0, 2, 3); required[0] action("action"),
    optional[1] namespace("namespace"), required[2] resource("resource"), required[3,
    Redacted] user_id("userId")
);
impl validation::Validate for IsActionAllowedDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    IsActionAllowedDto, "IsActionAllowedDto",
    "{\"description\":\"User, action and resource to check.\",\"properties\":{\"action\":{\"description\":\"Action to check, for example `ecs:Start`.\",\"type\":\"string\"},\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"resource\":{\"description\":\"Resource, for example `ecs:1`.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"action\",\"resource\",\"userId\"],\"type\":\"object\"}"
);
// @end
// @end
