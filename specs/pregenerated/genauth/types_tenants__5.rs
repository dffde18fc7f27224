// @if genauth-tenants
/// Query parameters of `listTenants`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTenantsQuery {
    /// Search text.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50.
    pub limit: Option<String>,
    /// Page number, starting at 1.
    pub page: Option<String>,
    /// Limits the result to tenants from this source.
    pub source: Option<String>,
    /// Whether to include the applications of the tenant.
    #[doc(alias = "withAppDetail")]
    pub with_app_detail: Option<bool>,
    /// Whether to include the user who created the object.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
    /// Whether to include the number of members.
    #[doc(alias = "withMembersCount")]
    pub with_members_count: Option<bool>,
    /// Whether to include the application that the tenant was created from.
    #[doc(alias = "withSourceAppDetail")]
    pub with_source_app_detail: Option<bool>,
}
impl ListTenantsQuery {
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
    pub fn with_limit(mut self, value: impl Into<String>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`source`](Self::source).
    #[must_use]
    pub fn with_source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets [`withAppDetail`](Self::with_app_detail).
    #[must_use]
    pub fn with_with_app_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_app_detail = Some(value.into());
        self
    }
    /// Sets [`withCreatorDetail`](Self::with_creator_detail).
    #[must_use]
    pub fn with_with_creator_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_creator_detail = Some(value.into());
        self
    }
    /// Sets [`withMembersCount`](Self::with_members_count).
    #[must_use]
    pub fn with_with_members_count(mut self, value: impl Into<bool>) -> Self {
        self.with_members_count = Some(value.into());
        self
    }
    /// Sets [`withSourceAppDetail`](Self::with_source_app_detail).
    #[must_use]
    pub fn with_with_source_app_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_source_app_detail = Some(value.into());
        self
    }
}
impl Default for ListTenantsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListTenantsQuery required_in_requests(); optional[0] keywords("keywords"),
    optional[1] limit("limit"), optional[2] page("page"), optional[3] source("source"),
    optional[4] with_app_detail("withAppDetail"), optional[5]
    with_creator_detail("withCreatorDetail"), optional[6]
    with_members_count("withMembersCount"), optional[7]
    with_source_app_detail("withSourceAppDetail")
);
impl crate::pagination::PageRequest for ListTenantsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, None)
    }
}
impl validation::Validate for ListTenantsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::paging::limit(v, "limit", self.limit.as_ref());
        crate::genauth::rules::paging::page(v, "page", self.page.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    ListTenantsQuery, "listTenants query",
    "{\"properties\":{\"keywords\":{\"description\":\"Search text.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"description\":\"Number of items per page, 1 to 50.\",\"type\":[\"string\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"type\":[\"string\",\"null\"]},\"source\":{\"description\":\"Limits the result to tenants from this source.\",\"type\":[\"string\",\"null\"]},\"withAppDetail\":{\"description\":\"Whether to include the applications of the tenant.\",\"type\":[\"boolean\",\"null\"]},\"withCreatorDetail\":{\"description\":\"Whether to include the user who created the object.\",\"type\":[\"boolean\",\"null\"]},\"withMembersCount\":{\"description\":\"Whether to include the number of members.\",\"type\":[\"boolean\",\"null\"]},\"withSourceAppDetail\":{\"description\":\"Whether to include the application that the tenant was created from.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// All parameters of `updateMultipleTenantAdmin` except the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateMultipleTenantAdminParams {
    /// The property `body`.
    pub body: UpdateMultipleTenantAdminDto,
    /// The property `query`.
    pub query: UpdateMultipleTenantAdminQuery,
}
impl UpdateMultipleTenantAdminParams {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        body: impl Into<UpdateMultipleTenantAdminDto>,
        query: impl Into<UpdateMultipleTenantAdminQuery>,
    ) -> Self {
        Self {
            body: body.into(),
            query: query.into(),
        }
    }
    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, value: impl Into<UpdateMultipleTenantAdminDto>) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(
        mut self,
        value: impl Into<UpdateMultipleTenantAdminQuery>,
    ) -> Self {
        self.query = value.into();
        self
    }
}
codec::object!(
    UpdateMultipleTenantAdminParams required_in_requests(0, 1); required[0] body("body"),
    required[1] query("query")
);
impl validation::Validate for UpdateMultipleTenantAdminParams {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("body", Some(&self.body));
        v.property("query", Some(&self.query));
    }
}
// @if schemars
codec::json_schema!(
    UpdateMultipleTenantAdminParams, "updateMultipleTenantAdmin parts",
    "{\"properties\":{\"body\":{\"$ref\":\"UpdateMultipleTenantAdminDto\"},\"query\":{\"$ref\":\"updateMultipleTenantAdmin query\"}},\"required\":[\"body\",\"query\"],\"type\":\"object\"}",
    "UpdateMultipleTenantAdminDto" = UpdateMultipleTenantAdminDto,
    "updateMultipleTenantAdmin query" = UpdateMultipleTenantAdminQuery
);
// @end
/// Query parameters of `updateMultipleTenantAdmin`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateMultipleTenantAdminQuery {
    /// ID of the administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl UpdateMultipleTenantAdminQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    UpdateMultipleTenantAdminQuery required_in_requests(0); required[0, Redacted]
    user_id("userId")
);
impl validation::Validate for UpdateMultipleTenantAdminQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateMultipleTenantAdminQuery, "updateMultipleTenantAdmin query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the administrator.\",\"type\":\"string\"}},\"required\":[\"userId\"],\"type\":\"object\"}"
);
// @end
/// All parameters of `updateTenantCooperator` except the text in its path.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTenantCooperatorParams {
    /// The property `body`.
    pub body: UpdateTenantCooperatorDto,
    /// The property `query`.
    pub query: UpdateTenantCooperatorQuery,
}
impl UpdateTenantCooperatorParams {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        body: impl Into<UpdateTenantCooperatorDto>,
        query: impl Into<UpdateTenantCooperatorQuery>,
    ) -> Self {
        Self {
            body: body.into(),
            query: query.into(),
        }
    }
    /// Sets [`body`](Self::body).
    #[must_use]
    pub fn with_body(mut self, value: impl Into<UpdateTenantCooperatorDto>) -> Self {
        self.body = value.into();
        self
    }
    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, value: impl Into<UpdateTenantCooperatorQuery>) -> Self {
        self.query = value.into();
        self
    }
}
codec::object!(
    UpdateTenantCooperatorParams required_in_requests(0, 1); required[0] body("body"),
    required[1] query("query")
);
impl validation::Validate for UpdateTenantCooperatorParams {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("body", Some(&self.body));
        v.property("query", Some(&self.query));
    }
}
// @if schemars
codec::json_schema!(
    UpdateTenantCooperatorParams, "updateTenantCooperator parts",
    "{\"properties\":{\"body\":{\"$ref\":\"UpdateTenantCooperatorDto\"},\"query\":{\"$ref\":\"updateTenantCooperator query\"}},\"required\":[\"body\",\"query\"],\"type\":\"object\"}",
    "UpdateTenantCooperatorDto" = UpdateTenantCooperatorDto,
    "updateTenantCooperator query" = UpdateTenantCooperatorQuery
);
// @end
/// Query parameters of `updateTenantCooperator`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTenantCooperatorQuery {
    /// ID of the collaborating administrator.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl UpdateTenantCooperatorQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self { user_id: user_id.into() }
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
}
codec::object!(
    UpdateTenantCooperatorQuery required_in_requests(0); required[0, Redacted]
    user_id("userId")
);
impl validation::Validate for UpdateTenantCooperatorQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateTenantCooperatorQuery, "updateTenantCooperator query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the collaborating administrator.\",\"type\":\"string\"}},\"required\":[\"userId\"],\"type\":\"object\"}"
);
// @end
// @end
