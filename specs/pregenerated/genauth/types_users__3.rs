// @if genauth-users
/// Condition on users: field, operator and value.
///
/// The schema name is `ListUsersAdvancedFilterItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUsersAdvancedFilterItemDto {
    /// Field to compare.
    pub field: UserFilterField,
    /// Comparison operator; `GREATER` and `LESSER` include equality.
    pub operator: UserFilterOperator,
    /// Comparison value: a list for `IN`, a list of two for `BETWEEN`, milliseconds since the Unix epoch for
    /// `lastLogin`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub value: Option<codec::Value>,
}
impl ListUsersAdvancedFilterItemDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        field: impl Into<UserFilterField>,
        operator: impl Into<UserFilterOperator>,
    ) -> Self {
        Self {
            field: field.into(),
            operator: operator.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`field`](Self::field).
    #[must_use]
    pub fn with_field(mut self, value: impl Into<UserFilterField>) -> Self {
        self.field = value.into();
        self
    }
    /// Sets [`operator`](Self::operator).
    #[must_use]
    pub fn with_operator(mut self, value: impl Into<UserFilterOperator>) -> Self {
        self.operator = value.into();
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<codec::Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}
codec::object!(
    ListUsersAdvancedFilterItemDto required_in_requests(0, 1); required[0]
    field("field"), required[1] operator("operator"), optional[2, Redacted]
    value("value")
);
impl validation::Validate for ListUsersAdvancedFilterItemDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::filters::value(
            v,
            "value",
            self.value.as_ref(),
            codec::as_text(&self.operator),
        );
    }
}
// @if schemars
codec::json_schema!(
    ListUsersAdvancedFilterItemDto, "ListUsersAdvancedFilterItemDto",
    "{\"description\":\"Condition on users: field, operator and value.\",\"properties\":{\"field\":{\"$ref\":\"UserFilterField\",\"description\":\"Field to compare.\"},\"operator\":{\"$ref\":\"UserFilterOperator\",\"description\":\"Comparison operator; `GREATER` and `LESSER` include equality.\"},\"value\":{\"description\":\"Comparison value: a list for `IN`, a list of two for `BETWEEN`, milliseconds since the Unix epoch for `lastLogin`.\"}},\"required\":[\"field\",\"operator\"],\"type\":\"object\"}",
    "UserFilterField" = UserFilterField, "UserFilterOperator" = UserFilterOperator
);
// @end
/// Page, order, fuzzy search fields and extra data of a user search.
///
/// The schema name is `ListUsersOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUsersOptionsDto {
    /// Whether custom fields are returned at the same level as built-in fields instead of in `customData`.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// Fields that `keywords` is matched against; phone numbers are matched without country code.
    #[doc(alias = "fuzzySearchOn")]
    pub fuzzy_search_on: Option<Vec<UserSearchField>>,
    /// Page to return.
    pub pagination: Option<PaginationDto>,
    /// Sort fields, most significant first.
    pub sort: Option<Vec<SortingDto>>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the identifiers of the departments.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Whether to include external identities.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
    /// Whether to include posts.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withPost")]
    pub with_post: Option<bool>,
    /// Whether to include the identifiers of the tenants.
    #[doc(alias = "withTenantIds")]
    pub with_tenant_ids: Option<bool>,
}
impl ListUsersOptionsDto {
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
    /// Sets [`fuzzySearchOn`](Self::fuzzy_search_on).
    #[must_use]
    pub fn with_fuzzy_search_on(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserSearchField>>,
    ) -> Self {
        self.fuzzy_search_on = Some(codec::collect_list(value));
        self
    }
    /// Sets [`pagination`](Self::pagination).
    #[must_use]
    pub fn with_pagination(mut self, value: impl Into<PaginationDto>) -> Self {
        self.pagination = Some(value.into());
        self
    }
    /// Sets [`sort`](Self::sort).
    #[must_use]
    pub fn with_sort(
        mut self,
        value: impl IntoIterator<Item = impl Into<SortingDto>>,
    ) -> Self {
        self.sort = Some(codec::collect_list(value));
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
    /// Sets [`withPost`](Self::with_post).
    #[must_use]
    pub fn with_with_post(mut self, value: impl Into<bool>) -> Self {
        self.with_post = Some(value.into());
        self
    }
    /// Sets [`withTenantIds`](Self::with_tenant_ids).
    #[must_use]
    pub fn with_with_tenant_ids(mut self, value: impl Into<bool>) -> Self {
        self.with_tenant_ids = Some(value.into());
        self
    }
}
impl Default for ListUsersOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListUsersOptionsDto required_in_requests(); optional[0]
    flat_custom_data("flatCustomData"), optional[1] fuzzy_search_on("fuzzySearchOn"),
    optional[2] pagination("pagination"), optional[3] sort("sort"), optional[4]
    with_custom_data("withCustomData"), optional[5]
    with_department_ids("withDepartmentIds"), optional[6]
    with_identities("withIdentities"), optional[7] with_post("withPost"), optional[8]
    with_tenant_ids("withTenantIds")
);
impl validation::Validate for ListUsersOptionsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("pagination", self.pagination.as_ref());
        v.items("sort", self.sort.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    ListUsersOptionsDto, "ListUsersOptionsDto",
    "{\"description\":\"Page, order, fuzzy search fields and extra data of a user search.\",\"properties\":{\"flatCustomData\":{\"default\":false,\"description\":\"Whether custom fields are returned at the same level as built-in fields instead of in `customData`.\",\"type\":[\"boolean\",\"null\"]},\"fuzzySearchOn\":{\"default\":[\"phone\",\"email\",\"name\",\"username\",\"nickname\",\"identityNumber\"],\"description\":\"Fields that `keywords` is matched against; phone numbers are matched without country code.\",\"items\":{\"$ref\":\"UserSearchField\"},\"type\":[\"array\",\"null\"]},\"pagination\":{\"anyOf\":[{\"$ref\":\"PaginationDto\"},{\"type\":\"null\"}],\"description\":\"Page to return.\"},\"sort\":{\"description\":\"Sort fields, most significant first.\",\"items\":{\"$ref\":\"SortingDto\"},\"type\":[\"array\",\"null\"]},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withDepartmentIds\":{\"default\":false,\"description\":\"Whether to include the identifiers of the departments.\",\"type\":[\"boolean\",\"null\"]},\"withIdentities\":{\"default\":false,\"description\":\"Whether to include external identities.\",\"type\":[\"boolean\",\"null\"]},\"withPost\":{\"default\":false,\"description\":\"Whether to include posts.\",\"type\":[\"boolean\",\"null\"]},\"withTenantIds\":{\"description\":\"Whether to include the identifiers of the tenants.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}",
    "PaginationDto" = PaginationDto, "SortingDto" = SortingDto, "UserSearchField" =
    UserSearchField
);
// @end
/// Search for users: keywords, advanced conditions or query, and options.
///
/// The schema name is `ListUsersRequestDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUsersRequestDto {
    /// Filter conditions; an item must match all of them.
    #[doc(alias = "advancedFilter")]
    pub advanced_filter: Option<Vec<ListUsersAdvancedFilterItemDto>>,
    /// Search text, matched against the fields in `fuzzySearchOn`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keywords: Option<String>,
    /// Additional options.
    pub options: Option<ListUsersOptionsDto>,
    /// Search expression in Elasticsearch syntax.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "searchQuery")]
    pub search_query: Option<codec::Value>,
}
impl ListUsersRequestDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`advancedFilter`](Self::advanced_filter).
    #[must_use]
    pub fn with_advanced_filter(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListUsersAdvancedFilterItemDto>>,
    ) -> Self {
        self.advanced_filter = Some(codec::collect_list(value));
        self
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
        self
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, value: impl Into<ListUsersOptionsDto>) -> Self {
        self.options = Some(value.into());
        self
    }
    /// Sets [`searchQuery`](Self::search_query).
    #[must_use]
    pub fn with_search_query(mut self, value: impl Into<codec::Value>) -> Self {
        self.search_query = Some(value.into());
        self
    }
}
impl Default for ListUsersRequestDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListUsersRequestDto required_in_requests(); optional[0]
    advanced_filter("advancedFilter"), optional[1, Redacted] keywords("keywords"),
    optional[2] options("options"), optional[3, Redacted] search_query("searchQuery")
);
impl crate::pagination::PageRequest for ListUsersRequestDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        let at = codec::get_or_insert(&mut self.options);
        let at = codec::get_or_insert(&mut at.pagination);
        crate::pagination::PageCursor::number(&mut at.page, &mut at.limit, Some(10))
    }
}
impl validation::Validate for ListUsersRequestDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("advancedFilter", self.advanced_filter.as_ref());
        v.property("options", self.options.as_ref());
        crate::genauth::rules::filters::users(self, v);
    }
}
// @if schemars
codec::json_schema!(
    ListUsersRequestDto, "ListUsersRequestDto",
    "{\"description\":\"Search for users: keywords, advanced conditions or query, and options.\",\"properties\":{\"advancedFilter\":{\"description\":\"Filter conditions; an item must match all of them.\",\"items\":{\"$ref\":\"ListUsersAdvancedFilterItemDto\"},\"type\":[\"array\",\"null\"]},\"keywords\":{\"description\":\"Search text, matched against the fields in `fuzzySearchOn`.\",\"type\":[\"string\",\"null\"]},\"options\":{\"anyOf\":[{\"$ref\":\"ListUsersOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"},\"searchQuery\":{\"description\":\"Search expression in Elasticsearch syntax.\"}},\"type\":\"object\"}",
    "ListUsersAdvancedFilterItemDto" = ListUsersAdvancedFilterItemDto,
    "ListUsersOptionsDto" = ListUsersOptionsDto
);
// @end
/// Principal authentication of a user: status, name and time.
///
/// The schema name is `PrincipalAuthenticationInfoDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrincipalAuthenticationInfoDto {
    /// Whether the identity has been verified.
    pub authenticated: bool,
    /// Time of the verification, in ISO 8601 format.
    #[doc(alias = "authenticatedAt")]
    pub authenticated_at: String,
    /// Number of the identity document.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "principalCode")]
    pub principal_code: String,
    /// Name of the verified person or organization.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "principalName")]
    pub principal_name: String,
    /// Type of the verified principal.
    #[doc(alias = "principalType")]
    pub principal_type: String,
}
impl PrincipalAuthenticationInfoDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        authenticated: impl Into<bool>,
        authenticated_at: impl Into<String>,
        principal_code: impl Into<String>,
        principal_name: impl Into<String>,
        principal_type: impl Into<String>,
    ) -> Self {
        Self {
            authenticated: authenticated.into(),
            authenticated_at: authenticated_at.into(),
            principal_code: principal_code.into(),
            principal_name: principal_name.into(),
            principal_type: principal_type.into(),
        }
    }
    /// Sets [`authenticated`](Self::authenticated).
    #[must_use]
    pub fn with_authenticated(mut self, value: impl Into<bool>) -> Self {
        self.authenticated = value.into();
        self
    }
    /// Sets [`authenticatedAt`](Self::authenticated_at).
    #[must_use]
    pub fn with_authenticated_at(mut self, value: impl Into<String>) -> Self {
        self.authenticated_at = value.into();
        self
    }
    /// Sets [`principalCode`](Self::principal_code).
    #[must_use]
    pub fn with_principal_code(mut self, value: impl Into<String>) -> Self {
        self.principal_code = value.into();
        self
    }
    /// Sets [`principalName`](Self::principal_name).
    #[must_use]
    pub fn with_principal_name(mut self, value: impl Into<String>) -> Self {
        self.principal_name = value.into();
        self
    }
    /// Sets [`principalType`](Self::principal_type).
    #[must_use]
    pub fn with_principal_type(mut self, value: impl Into<String>) -> Self {
        self.principal_type = value.into();
        self
    }
}
codec::object!(
    PrincipalAuthenticationInfoDto; required[0] authenticated("authenticated"),
    required[1] authenticated_at("authenticatedAt"), required[2, Redacted]
    principal_code("principalCode"), required[3, Redacted]
    principal_name("principalName"), required[4] principal_type("principalType")
);
// @if schemars
codec::json_schema!(
    PrincipalAuthenticationInfoDto, "PrincipalAuthenticationInfoDto",
    "{\"description\":\"Principal authentication of a user: status, name and time.\",\"properties\":{\"authenticated\":{\"description\":\"Whether the identity has been verified.\",\"type\":\"boolean\"},\"authenticatedAt\":{\"description\":\"Time of the verification, in ISO 8601 format.\",\"type\":\"string\"},\"principalCode\":{\"description\":\"Number of the identity document.\",\"type\":\"string\"},\"principalName\":{\"description\":\"Name of the verified person or organization.\",\"type\":\"string\"},\"principalType\":{\"description\":\"Type of the verified principal.\",\"type\":\"string\"}},\"required\":[\"authenticated\",\"authenticatedAt\",\"principalCode\",\"principalName\",\"principalType\"],\"type\":\"object\"}"
);
// @end
/// Response with a page of a user's principal authentications.
///
/// The schema name is `PrincipalAuthenticationInfoPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrincipalAuthenticationInfoPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: PrincipalAuthenticationInfoPagingDto,
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
impl PrincipalAuthenticationInfoPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<PrincipalAuthenticationInfoPagingDto>,
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
        value: impl Into<PrincipalAuthenticationInfoPagingDto>,
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
    PrincipalAuthenticationInfoPaginatedRespDto; optional[0] api_code("apiCode"),
    required[1] data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    PrincipalAuthenticationInfoPaginatedRespDto,
    "PrincipalAuthenticationInfoPaginatedRespDto",
    "{\"description\":\"Response with a page of a user's principal authentications.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"PrincipalAuthenticationInfoPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "PrincipalAuthenticationInfoPagingDto" = PrincipalAuthenticationInfoPagingDto
);
// @end
/// Page of principal authentications of a user.
///
/// The schema name is `PrincipalAuthenticationInfoPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrincipalAuthenticationInfoPagingDto {
    /// Items of this page.
    pub list: Vec<PrincipalAuthenticationInfoDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl PrincipalAuthenticationInfoPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<PrincipalAuthenticationInfoDto>>,
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
        value: impl IntoIterator<Item = impl Into<PrincipalAuthenticationInfoDto>>,
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
    PrincipalAuthenticationInfoPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
// @if schemars
codec::json_schema!(
    PrincipalAuthenticationInfoPagingDto, "PrincipalAuthenticationInfoPagingDto",
    "{\"description\":\"Page of principal authentications of a user.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"PrincipalAuthenticationInfoDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "PrincipalAuthenticationInfoDto" = PrincipalAuthenticationInfoDto
);
// @end
/// User whose principal authentication to reset.
///
/// The schema name is `ResetUserPrincipalAuthenticationInfoDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResetUserPrincipalAuthenticationInfoDto {
    /// Additional options.
    pub options: Option<ResetUserPrincipalAuthenticationInfoOptionsDto>,
    /// Identifier of the user, of the type given in `userIdType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl ResetUserPrincipalAuthenticationInfoDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(
        mut self,
        value: impl Into<ResetUserPrincipalAuthenticationInfoOptionsDto>,
    ) -> Self {
        self.options = Some(value.into());
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
    ResetUserPrincipalAuthenticationInfoDto required_in_requests(1); optional[0]
    options("options"), required[1, Redacted] user_id("userId")
);
impl ResetUserPrincipalAuthenticationInfoDto {
    /// Sets `userId`, `options.userIdType` together.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        user.into()
            .put(
                &mut self.user_id,
                &mut codec::get_or_insert(&mut self.options).user_id_type,
            );
        self
    }
    /// Creates a value from its required fields, with `userId`, `options.userIdType` set together.
    #[must_use]
    pub fn for_user(user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        <Self as codec::FromJson>::empty().with_user(user)
    }
}
impl validation::Validate for ResetUserPrincipalAuthenticationInfoDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("options", self.options.as_ref());
        crate::genauth::rules::users::id(
            v,
            "userId",
            Some(&self.user_id),
            self
                .options
                .as_ref()
                .and_then(|inner| inner.user_id_type.as_ref().and_then(codec::as_text)),
        );
    }
}
// @if schemars
codec::json_schema!(
    ResetUserPrincipalAuthenticationInfoDto, "ResetUserPrincipalAuthenticationInfoDto",
    "{\"description\":\"User whose principal authentication to reset.\",\"properties\":{\"options\":{\"anyOf\":[{\"$ref\":\"ResetUserPrincipalAuthenticationInfoOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"},\"userId\":{\"description\":\"Identifier of the user, of the type given in `userIdType`.\",\"type\":\"string\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "ResetUserPrincipalAuthenticationInfoOptionsDto" =
    ResetUserPrincipalAuthenticationInfoOptionsDto
);
// @end
/// Type of the user identifier for resetting a principal authentication.
///
/// The schema name is `ResetUserPrincipalAuthenticationInfoOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResetUserPrincipalAuthenticationInfoOptionsDto {
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl ResetUserPrincipalAuthenticationInfoOptionsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl Default for ResetUserPrincipalAuthenticationInfoOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ResetUserPrincipalAuthenticationInfoOptionsDto required_in_requests(); optional[0]
    user_id_type("userIdType")
);
impl validation::Validate for ResetUserPrincipalAuthenticationInfoOptionsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ResetUserPrincipalAuthenticationInfoOptionsDto,
    "ResetUserPrincipalAuthenticationInfoOptionsDto",
    "{\"description\":\"Type of the user identifier for resetting a principal authentication.\",\"properties\":{\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// User to mark as resigned, and the identifier type.
///
/// The schema name is `ResignUserReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResignUserReqDto {
    /// Identifier of the user, of the type given in `userIdType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl ResignUserReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
codec::object!(
    ResignUserReqDto required_in_requests(0); required[0, Redacted] user_id("userId"),
    optional[1] user_id_type("userIdType")
);
impl ResignUserReqDto {
    /// Sets `userId`, `userIdType` together.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        user.into().put(&mut self.user_id, &mut self.user_id_type);
        self
    }
    /// Creates a value from its required fields, with `userId`, `userIdType` set together.
    #[must_use]
    pub fn for_user(user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        <Self as codec::FromJson>::empty().with_user(user)
    }
}
impl validation::Validate for ResignUserReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::users::id(
            v,
            "userId",
            Some(&self.user_id),
            self.user_id_type.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    ResignUserReqDto, "ResignUserReqDto",
    "{\"description\":\"User to mark as resigned, and the identifier type.\",\"properties\":{\"userId\":{\"description\":\"Identifier of the user, of the type given in `userIdType`.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Users to send a password reset link to.
///
/// The schema name is `SendUserResetPasswordEmailLinkBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendUserResetPasswordEmailLinkBatchDto {
    /// Users to email.
    pub users: Option<Vec<SendUserResetPasswordEmailLinkDto>>,
}
impl SendUserResetPasswordEmailLinkBatchDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`users`](Self::users).
    #[must_use]
    pub fn with_users(
        mut self,
        value: impl IntoIterator<Item = impl Into<SendUserResetPasswordEmailLinkDto>>,
    ) -> Self {
        self.users = Some(codec::collect_list(value));
        self
    }
}
impl Default for SendUserResetPasswordEmailLinkBatchDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    SendUserResetPasswordEmailLinkBatchDto required_in_requests(); optional[0]
    users("users")
);
impl validation::Validate for SendUserResetPasswordEmailLinkBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("users", self.users.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    SendUserResetPasswordEmailLinkBatchDto, "SendUserResetPasswordEmailLinkBatchDto",
    "{\"description\":\"Users to send a password reset link to.\",\"properties\":{\"users\":{\"description\":\"Users to email.\",\"items\":{\"$ref\":\"SendUserResetPasswordEmailLinkDto\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}",
    "SendUserResetPasswordEmailLinkDto" = SendUserResetPasswordEmailLinkDto
);
// @end
/// User to send a password reset link to.
///
/// The schema name is `SendUserResetPasswordEmailLinkDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendUserResetPasswordEmailLinkDto {
    /// Identifier of the user, of the type given in `userIdType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
}
impl SendUserResetPasswordEmailLinkDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
        self
    }
}
impl Default for SendUserResetPasswordEmailLinkDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    SendUserResetPasswordEmailLinkDto required_in_requests(); optional[0, Redacted]
    user_id("userId"), optional[1] user_id_type("userIdType")
);
impl SendUserResetPasswordEmailLinkDto {
    /// Sets `userId`, `userIdType` together.
    #[must_use]
    pub fn with_user(mut self, user: impl Into<crate::genauth::UserIdentifier>) -> Self {
        user.into().put(&mut self.user_id, &mut self.user_id_type);
        self
    }
}
impl validation::Validate for SendUserResetPasswordEmailLinkDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::users::id(
            v,
            "userId",
            self.user_id.as_ref(),
            self.user_id_type.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    SendUserResetPasswordEmailLinkDto, "SendUserResetPasswordEmailLinkDto",
    "{\"description\":\"User to send a password reset link to.\",\"properties\":{\"userId\":{\"description\":\"Identifier of the user, of the type given in `userIdType`.\",\"type\":[\"string\",\"null\"]},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// User and the external identity provider whose identity to unlink.
///
/// The schema name is `UnlinkIdentity`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnlinkIdentity {
    /// ID of the external identity provider.
    ///
    /// Has at least 1 character.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// Ignored by the service; kept for compatibility.
    #[doc(alias = "isSocial")]
    pub is_social: Option<bool>,
    /// Type of the identity; the default is `generic`.
    ///
    /// The service uses `"generic"` if it is absent.
    pub r#type: Option<String>,
    /// ID of the user.
    ///
    /// Has at least 1 character. Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl UnlinkIdentity {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(ext_idp_id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            ext_idp_id: ext_idp_id.into(),
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`extIdpId`](Self::ext_idp_id).
    #[must_use]
    pub fn with_ext_idp_id(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_id = value.into();
        self
    }
    /// Sets [`isSocial`](Self::is_social).
    #[must_use]
    pub fn with_is_social(mut self, value: impl Into<bool>) -> Self {
        self.is_social = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
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
    UnlinkIdentity required_in_requests(0, 3); required[0] ext_idp_id("extIdpId"),
    optional[1] is_social("isSocial"), optional[2] r#type("type"), required[3, Redacted]
    user_id("userId")
);
impl validation::Validate for UnlinkIdentity {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!("identity.link", "extIdpId", "UnlinkIdentity"),
            Some(&self.ext_idp_id),
            Some(1),
            None,
        );
        v.length(
            validation::rule!("identity.link", "userId", "UnlinkIdentity"),
            Some(&self.user_id),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    UnlinkIdentity, "UnlinkIdentity",
    "{\"description\":\"User and the external identity provider whose identity to unlink.\",\"properties\":{\"extIdpId\":{\"description\":\"ID of the external identity provider.\",\"minLength\":1,\"type\":\"string\"},\"isSocial\":{\"description\":\"Ignored by the service; kept for compatibility.\",\"type\":[\"boolean\",\"null\"]},\"type\":{\"default\":\"generic\",\"description\":\"Type of the identity; the default is `generic`.\",\"type\":[\"string\",\"null\"]},\"userId\":{\"description\":\"ID of the user.\",\"minLength\":1,\"type\":\"string\"}},\"required\":[\"extIdpId\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Whether an external identity was unlinked.
///
/// The schema name is `UnlinkIdentityDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnlinkIdentityDataDto {
    /// Whether the operation succeeded.
    pub success: bool,
}
impl UnlinkIdentityDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(success: impl Into<bool>) -> Self {
        Self { success: success.into() }
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(UnlinkIdentityDataDto; required[0] success("success"));
// @if schemars
codec::json_schema!(
    UnlinkIdentityDataDto, "UnlinkIdentityDataDto",
    "{\"description\":\"Whether an external identity was unlinked.\",\"properties\":{\"success\":{\"description\":\"Whether the operation succeeded.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
/// Response that reports whether an external identity was unlinked from a user.
///
/// The schema name is `UnlinkIdentityResDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnlinkIdentityResDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: UnlinkIdentityDataDto,
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
impl UnlinkIdentityResDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<UnlinkIdentityDataDto>,
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
    pub fn with_data(mut self, value: impl Into<UnlinkIdentityDataDto>) -> Self {
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
    UnlinkIdentityResDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UnlinkIdentityResDto, "UnlinkIdentityResDto",
    "{\"description\":\"Response that reports whether an external identity was unlinked from a user.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"UnlinkIdentityDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UnlinkIdentityDataDto" = UnlinkIdentityDataDto
);
// @end
/// Password options for updating several users.
///
/// The schema name is `UpdateUserBatchOptionsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserBatchOptionsDto {
    /// Whether the service generates the password.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "autoGeneratePassword")]
    pub auto_generate_password: Option<bool>,
    /// Encryption of the password: `none`, or `rsa` or `sm2` with the public key of the service.
    ///
    /// The service uses `"none"` if it is absent.
    #[doc(alias = "passwordEncryptType")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether the user must set a new password at the next login.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "resetPasswordOnNextLogin")]
    pub reset_password_on_next_login: Option<bool>,
    /// Notification settings for the password change.
    #[doc(alias = "sendPasswordResetedNotification")]
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
}
impl UpdateUserBatchOptionsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`autoGeneratePassword`](Self::auto_generate_password).
    #[must_use]
    pub fn with_auto_generate_password(mut self, value: impl Into<bool>) -> Self {
        self.auto_generate_password = Some(value.into());
        self
    }
    /// Sets [`passwordEncryptType`](Self::password_encrypt_type).
    #[must_use]
    pub fn with_password_encrypt_type(
        mut self,
        value: impl Into<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = Some(value.into());
        self
    }
    /// Sets [`resetPasswordOnNextLogin`](Self::reset_password_on_next_login).
    #[must_use]
    pub fn with_reset_password_on_next_login(mut self, value: impl Into<bool>) -> Self {
        self.reset_password_on_next_login = Some(value.into());
        self
    }
    /// Sets [`sendPasswordResetedNotification`](Self::send_password_reseted_notification).
    #[must_use]
    pub fn with_send_password_reseted_notification(
        mut self,
        value: impl Into<SendResetPasswordNotificationDto>,
    ) -> Self {
        self.send_password_reseted_notification = Some(value.into());
        self
    }
}
impl Default for UpdateUserBatchOptionsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    UpdateUserBatchOptionsDto required_in_requests(); optional[0]
    auto_generate_password("autoGeneratePassword"), optional[1]
    password_encrypt_type("passwordEncryptType"), optional[2]
    reset_password_on_next_login("resetPasswordOnNextLogin"), optional[3]
    send_password_reseted_notification("sendPasswordResetedNotification")
);
impl validation::Validate for UpdateUserBatchOptionsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property(
            "sendPasswordResetedNotification",
            self.send_password_reseted_notification.as_ref(),
        );
    }
}
// @if schemars
codec::json_schema!(
    UpdateUserBatchOptionsDto, "UpdateUserBatchOptionsDto",
    "{\"description\":\"Password options for updating several users.\",\"properties\":{\"autoGeneratePassword\":{\"default\":false,\"description\":\"Whether the service generates the password.\",\"type\":[\"boolean\",\"null\"]},\"passwordEncryptType\":{\"anyOf\":[{\"$ref\":\"PasswordEncryptType\"},{\"type\":\"null\"}],\"default\":\"none\",\"description\":\"Encryption of the password: `none`, or `rsa` or `sm2` with the public key of the service.\"},\"resetPasswordOnNextLogin\":{\"default\":false,\"description\":\"Whether the user must set a new password at the next login.\",\"type\":[\"boolean\",\"null\"]},\"sendPasswordResetedNotification\":{\"anyOf\":[{\"$ref\":\"SendResetPasswordNotificationDto\"},{\"type\":\"null\"}],\"description\":\"Notification settings for the password change.\"}},\"type\":\"object\"}",
    "PasswordEncryptType" = PasswordEncryptType, "SendResetPasswordNotificationDto" =
    SendResetPasswordNotificationDto
);
// @end
/// Several users to update, with shared options.
///
/// The schema name is `UpdateUserBatchReqDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserBatchReqDto {
    /// Users to update, each with the properties to change.
    pub list: Vec<UpdateUserInfoDto>,
    /// Additional options.
    pub options: Option<UpdateUserBatchOptionsDto>,
}
impl UpdateUserBatchReqDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<UpdateUserInfoDto>>) -> Self {
        Self {
            list: codec::collect_list(list),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<UpdateUserInfoDto>>,
    ) -> Self {
        self.list = codec::collect_list(value);
        self
    }
    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, value: impl Into<UpdateUserBatchOptionsDto>) -> Self {
        self.options = Some(value.into());
        self
    }
}
codec::object!(
    UpdateUserBatchReqDto required_in_requests(0); required[0] list("list"), optional[1]
    options("options")
);
impl validation::Validate for UpdateUserBatchReqDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("list", Some(&self.list));
        v.property("options", self.options.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdateUserBatchReqDto, "UpdateUserBatchReqDto",
    "{\"description\":\"Several users to update, with shared options.\",\"properties\":{\"list\":{\"description\":\"Users to update, each with the properties to change.\",\"items\":{\"$ref\":\"UpdateUserInfoDto\"},\"type\":\"array\"},\"options\":{\"anyOf\":[{\"$ref\":\"UpdateUserBatchOptionsDto\"},{\"type\":\"null\"}],\"description\":\"Additional options.\"}},\"required\":[\"list\"],\"type\":\"object\"}",
    "UpdateUserBatchOptionsDto" = UpdateUserBatchOptionsDto, "UpdateUserInfoDto" =
    UpdateUserInfoDto
);
// @end
/// Changes to a user in a batch.
///
/// The schema name is `UpdateUserInfoDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUserInfoDto {
    /// Address of the user, in one line.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub address: Option<String>,
    /// Date of birth, in `yyyy-MM-dd` format.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub birthdate: Option<String>,
    /// User agent string of the browser used at the last login.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub browser: Option<String>,
    /// City in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub city: Option<String>,
    /// Company for which the user works.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub company: Option<String>,
    /// Country in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub country: Option<String>,
    /// Custom field values by key; the keys must be defined as custom fields first.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: Option<codec::Value>,
    /// Device used at the last login.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub device: Option<String>,
    /// Email address, case-insensitive and unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub email: Option<String>,
    /// Whether the email address has been verified.
    #[doc(alias = "emailVerified")]
    pub email_verified: Option<bool>,
    /// ID of the user in an external system, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// Family name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "familyName")]
    pub family_name: Option<String>,
    /// Full address in one line.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub formatted: Option<String>,
    /// Gender of the user: `M` (male), `F` (female) or `U` (unknown).
    ///
    /// The service uses `"U"` if it is absent. Is personal data: `Debug` output redacts it.
    pub gender: Option<Gender>,
    /// Given name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// Identity card number of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// Locale of the user, for example `en-US`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub locale: Option<String>,
    /// Field values of the user model by key; the keys must be defined first.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub metadata: Option<codec::Value>,
    /// Middle name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "middleName")]
    pub middle_name: Option<String>,
    /// Real name of the user; does not have to be unique.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: Option<String>,
    /// Nickname of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub nickname: Option<String>,
    /// Password of the user; plain text unless `passwordEncryptType` is set.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub password: Option<String>,
    /// Phone number without country code, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub phone: Option<String>,
    /// Country code of the phone number, for example `+86`; required outside mainland China.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Whether the phone number has been verified.
    #[doc(alias = "phoneVerified")]
    pub phone_verified: Option<bool>,
    /// URL of the avatar.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub photo: Option<String>,
    /// Postal code of the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// Preferred username, the OIDC claim `preferred_username`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// Profile page of the user, the OIDC claim `profile`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub profile: Option<String>,
    /// Province in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub province: Option<String>,
    /// Region in which the user lives.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub region: Option<String>,
    /// Status of the account.
    ///
    /// The service uses `"Activated"` if it is absent.
    pub status: Option<UserStatus>,
    /// Street part of the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Username, unique within the user pool.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub username: Option<String>,
    /// Web page of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub website: Option<String>,
    /// Time zone of the user, for example `GMT-08:00`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub zoneinfo: Option<String>,
}
impl UpdateUserInfoDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`birthdate`](Self::birthdate).
    #[must_use]
    pub fn with_birthdate(mut self, value: impl Into<String>) -> Self {
        self.birthdate = Some(value.into());
        self
    }
    /// Sets [`browser`](Self::browser).
    #[must_use]
    pub fn with_browser(mut self, value: impl Into<String>) -> Self {
        self.browser = Some(value.into());
        self
    }
    /// Sets [`city`](Self::city).
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`company`](Self::company).
    #[must_use]
    pub fn with_company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = Some(value.into());
        self
    }
    /// Sets [`device`](Self::device).
    #[must_use]
    pub fn with_device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`emailVerified`](Self::email_verified).
    #[must_use]
    pub fn with_email_verified(mut self, value: impl Into<bool>) -> Self {
        self.email_verified = Some(value.into());
        self
    }
    /// Sets [`externalId`](Self::external_id).
    #[must_use]
    pub fn with_external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
    /// Sets [`familyName`](Self::family_name).
    #[must_use]
    pub fn with_family_name(mut self, value: impl Into<String>) -> Self {
        self.family_name = Some(value.into());
        self
    }
    /// Sets [`formatted`](Self::formatted).
    #[must_use]
    pub fn with_formatted(mut self, value: impl Into<String>) -> Self {
        self.formatted = Some(value.into());
        self
    }
    /// Sets [`gender`](Self::gender).
    #[must_use]
    pub fn with_gender(mut self, value: impl Into<Gender>) -> Self {
        self.gender = Some(value.into());
        self
    }
    /// Sets [`givenName`](Self::given_name).
    #[must_use]
    pub fn with_given_name(mut self, value: impl Into<String>) -> Self {
        self.given_name = Some(value.into());
        self
    }
    /// Sets [`identityNumber`](Self::identity_number).
    #[must_use]
    pub fn with_identity_number(mut self, value: impl Into<String>) -> Self {
        self.identity_number = Some(value.into());
        self
    }
    /// Sets [`locale`](Self::locale).
    #[must_use]
    pub fn with_locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, value: impl Into<codec::Value>) -> Self {
        self.metadata = Some(value.into());
        self
    }
    /// Sets [`middleName`](Self::middle_name).
    #[must_use]
    pub fn with_middle_name(mut self, value: impl Into<String>) -> Self {
        self.middle_name = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`nickname`](Self::nickname).
    #[must_use]
    pub fn with_nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Sets [`password`](Self::password).
    #[must_use]
    pub fn with_password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets [`phone`](Self::phone).
    #[must_use]
    pub fn with_phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Sets [`phoneCountryCode`](Self::phone_country_code).
    #[must_use]
    pub fn with_phone_country_code(mut self, value: impl Into<String>) -> Self {
        self.phone_country_code = Some(value.into());
        self
    }
    /// Sets [`phoneVerified`](Self::phone_verified).
    #[must_use]
    pub fn with_phone_verified(mut self, value: impl Into<bool>) -> Self {
        self.phone_verified = Some(value.into());
        self
    }
    /// Sets [`photo`](Self::photo).
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
        self
    }
    /// Sets [`postalCode`](Self::postal_code).
    #[must_use]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`preferredUsername`](Self::preferred_username).
    #[must_use]
    pub fn with_preferred_username(mut self, value: impl Into<String>) -> Self {
        self.preferred_username = Some(value.into());
        self
    }
    /// Sets [`profile`](Self::profile).
    #[must_use]
    pub fn with_profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }
    /// Sets [`province`](Self::province).
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`streetAddress`](Self::street_address).
    #[must_use]
    pub fn with_street_address(mut self, value: impl Into<String>) -> Self {
        self.street_address = Some(value.into());
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`username`](Self::username).
    #[must_use]
    pub fn with_username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets [`website`](Self::website).
    #[must_use]
    pub fn with_website(mut self, value: impl Into<String>) -> Self {
        self.website = Some(value.into());
        self
    }
    /// Sets [`zoneinfo`](Self::zoneinfo).
    #[must_use]
    pub fn with_zoneinfo(mut self, value: impl Into<String>) -> Self {
        self.zoneinfo = Some(value.into());
        self
    }
}
codec::object!(
    UpdateUserInfoDto required_in_requests(33); optional[0, Redacted] address("address"),
    optional[1, Redacted] birthdate("birthdate"), optional[2, Redacted]
    browser("browser"), optional[3, Redacted] city("city"), optional[4, Redacted]
    company("company"), optional[5, Redacted] country("country"), optional[6, Redacted]
    custom_data("customData"), optional[7, Redacted] device("device"), optional[8,
    Redacted] email("email"), optional[9] email_verified("emailVerified"), optional[10,
    Redacted] external_id("externalId"), optional[11, Redacted]
    family_name("familyName"), optional[12, Redacted] formatted("formatted"),
    optional[13, Redacted] gender("gender"), optional[14, Redacted]
    given_name("givenName"), optional[15, Redacted] identity_number("identityNumber"),
    optional[16, Redacted] locale("locale"), optional[17, Redacted] metadata("metadata"),
    optional[18, Redacted] middle_name("middleName"), optional[19, Redacted]
    name("name"), optional[20, Redacted] nickname("nickname"), optional[21, Redacted]
    password("password"), optional[22, Redacted] phone("phone"), optional[23, Redacted]
    phone_country_code("phoneCountryCode"), optional[24] phone_verified("phoneVerified"),
    optional[25, Redacted] photo("photo"), optional[26, Redacted]
    postal_code("postalCode"), optional[27, Redacted]
    preferred_username("preferredUsername"), optional[28, Redacted] profile("profile"),
    optional[29, Redacted] province("province"), optional[30, Redacted] region("region"),
    optional[31] status("status"), optional[32, Redacted]
    street_address("streetAddress"), required[33, Redacted] user_id("userId"),
    optional[34, Redacted] username("username"), optional[35, Redacted]
    website("website"), optional[36, Redacted] zoneinfo("zoneinfo")
);
impl validation::Validate for UpdateUserInfoDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::users::phone(
            v,
            "phone",
            self.phone.as_ref(),
            self.phone_country_code.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    UpdateUserInfoDto, "UpdateUserInfoDto",
    "{\"description\":\"Changes to a user in a batch.\",\"properties\":{\"address\":{\"description\":\"Address of the user, in one line.\",\"type\":[\"string\",\"null\"]},\"birthdate\":{\"description\":\"Date of birth, in `yyyy-MM-dd` format.\",\"type\":[\"string\",\"null\"]},\"browser\":{\"description\":\"User agent string of the browser used at the last login.\",\"type\":[\"string\",\"null\"]},\"city\":{\"description\":\"City in which the user lives.\",\"type\":[\"string\",\"null\"]},\"company\":{\"description\":\"Company for which the user works.\",\"type\":[\"string\",\"null\"]},\"country\":{\"description\":\"Country in which the user lives.\",\"type\":[\"string\",\"null\"]},\"customData\":{\"description\":\"Custom field values by key; the keys must be defined as custom fields first.\"},\"device\":{\"description\":\"Device used at the last login.\",\"type\":[\"string\",\"null\"]},\"email\":{\"description\":\"Email address, case-insensitive and unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"emailVerified\":{\"description\":\"Whether the email address has been verified.\",\"type\":[\"boolean\",\"null\"]},\"externalId\":{\"description\":\"ID of the user in an external system, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"familyName\":{\"description\":\"Family name of the user.\",\"type\":[\"string\",\"null\"]},\"formatted\":{\"description\":\"Full address in one line.\",\"type\":[\"string\",\"null\"]},\"gender\":{\"anyOf\":[{\"$ref\":\"Gender\"},{\"type\":\"null\"}],\"default\":\"U\",\"description\":\"Gender of the user: `M` (male), `F` (female) or `U` (unknown).\"},\"givenName\":{\"description\":\"Given name of the user.\",\"type\":[\"string\",\"null\"]},\"identityNumber\":{\"description\":\"Identity card number of the user.\",\"type\":[\"string\",\"null\"]},\"locale\":{\"description\":\"Locale of the user, for example `en-US`.\",\"type\":[\"string\",\"null\"]},\"metadata\":{\"description\":\"Field values of the user model by key; the keys must be defined first.\"},\"middleName\":{\"description\":\"Middle name of the user.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Real name of the user; does not have to be unique.\",\"type\":[\"string\",\"null\"]},\"nickname\":{\"description\":\"Nickname of the user.\",\"type\":[\"string\",\"null\"]},\"password\":{\"description\":\"Password of the user; plain text unless `passwordEncryptType` is set.\",\"type\":[\"string\",\"null\"]},\"phone\":{\"description\":\"Phone number without country code, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"phoneCountryCode\":{\"description\":\"Country code of the phone number, for example `+86`; required outside mainland China.\",\"type\":[\"string\",\"null\"]},\"phoneVerified\":{\"description\":\"Whether the phone number has been verified.\",\"type\":[\"boolean\",\"null\"]},\"photo\":{\"description\":\"URL of the avatar.\",\"type\":[\"string\",\"null\"]},\"postalCode\":{\"description\":\"Postal code of the address.\",\"type\":[\"string\",\"null\"]},\"preferredUsername\":{\"description\":\"Preferred username, the OIDC claim `preferred_username`.\",\"type\":[\"string\",\"null\"]},\"profile\":{\"description\":\"Profile page of the user, the OIDC claim `profile`.\",\"type\":[\"string\",\"null\"]},\"province\":{\"description\":\"Province in which the user lives.\",\"type\":[\"string\",\"null\"]},\"region\":{\"description\":\"Region in which the user lives.\",\"type\":[\"string\",\"null\"]},\"status\":{\"anyOf\":[{\"$ref\":\"UserStatus\"},{\"type\":\"null\"}],\"default\":\"Activated\",\"description\":\"Status of the account.\"},\"streetAddress\":{\"description\":\"Street part of the address.\",\"type\":[\"string\",\"null\"]},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"username\":{\"description\":\"Username, unique within the user pool.\",\"type\":[\"string\",\"null\"]},\"website\":{\"description\":\"Web page of the user.\",\"type\":[\"string\",\"null\"]},\"zoneinfo\":{\"description\":\"Time zone of the user, for example `GMT-08:00`.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "Gender" = Gender, "UserStatus" = UserStatus
);
// @end
// @end
