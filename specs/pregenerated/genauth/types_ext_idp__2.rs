// @if genauth-ext-idp
/// Query parameters of `extIdpConnStateByApps`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtIdpConnStateByAppsQuery {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// ID of the identity provider.
    pub id: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Whether to select social or enterprise identity providers.
    pub r#type: Option<ExtIdpCategory>,
}
impl ExtIdpConnStateByAppsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<ExtIdpCategory>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}
codec::object!(
    ExtIdpConnStateByAppsQuery required_in_requests(1); optional[0] app_id("appId"),
    required[1] id("id"), optional[2] tenant_id("tenantId"), optional[3] r#type("type")
);
impl validation::Validate for ExtIdpConnStateByAppsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ExtIdpConnStateByAppsQuery, "extIdpConnStateByApps query",
    "{\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":[\"string\",\"null\"]},\"id\":{\"description\":\"ID of the identity provider.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"type\":{\"anyOf\":[{\"$ref\":\"ExtIdpCategory\"},{\"type\":\"null\"}],\"description\":\"Whether to select social or enterprise identity providers.\"}},\"required\":[\"id\"],\"type\":\"object\"}",
    "ExtIdpCategory" = ExtIdpCategory
);
// @end
/// Query parameters of `getExtIdp`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExtIdpQuery {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// ID of the identity provider.
    pub id: String,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Whether to select social or enterprise identity providers.
    pub r#type: Option<ExtIdpCategory>,
}
impl GetExtIdpQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<ExtIdpCategory>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}
codec::object!(
    GetExtIdpQuery required_in_requests(1); optional[0] app_id("appId"), required[1]
    id("id"), optional[2] tenant_id("tenantId"), optional[3] r#type("type")
);
impl validation::Validate for GetExtIdpQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetExtIdpQuery, "getExtIdp query",
    "{\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":[\"string\",\"null\"]},\"id\":{\"description\":\"ID of the identity provider.\",\"type\":\"string\"},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"type\":{\"anyOf\":[{\"$ref\":\"ExtIdpCategory\"},{\"type\":\"null\"}],\"description\":\"Whether to select social or enterprise identity providers.\"}},\"required\":[\"id\"],\"type\":\"object\"}",
    "ExtIdpCategory" = ExtIdpCategory
);
// @end
/// Query parameters of `listExtIdp`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListExtIdpQuery {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
}
impl ListExtIdpQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
}
impl Default for ListExtIdpQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListExtIdpQuery required_in_requests(); optional[0] app_id("appId"), optional[1]
    tenant_id("tenantId")
);
impl validation::Validate for ListExtIdpQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ListExtIdpQuery, "listExtIdp query",
    "{\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":[\"string\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `listTenantExtIdp`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTenantExtIdpQuery {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Whether to select social or enterprise identity providers.
    pub r#type: Option<ExtIdpCategory>,
}
impl ListTenantExtIdpQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
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
    /// Sets [`tenantId`](Self::tenant_id).
    #[must_use]
    pub fn with_tenant_id(mut self, value: impl Into<String>) -> Self {
        self.tenant_id = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<ExtIdpCategory>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}
impl Default for ListTenantExtIdpQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListTenantExtIdpQuery required_in_requests(); optional[0] app_id("appId"),
    optional[1] limit("limit"), optional[2] page("page"), optional[3]
    tenant_id("tenantId"), optional[4] r#type("type")
);
impl crate::pagination::PageRequest for ListTenantExtIdpQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListTenantExtIdpQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listTenantExtIdp query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listTenantExtIdp query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListTenantExtIdpQuery, "listTenantExtIdp query",
    "{\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"tenantId\":{\"description\":\"ID of the tenant.\",\"type\":[\"string\",\"null\"]},\"type\":{\"anyOf\":[{\"$ref\":\"ExtIdpCategory\"},{\"type\":\"null\"}],\"description\":\"Whether to select social or enterprise identity providers.\"}},\"type\":\"object\"}",
    "ExtIdpCategory" = ExtIdpCategory
);
// @end
// @end
