// @if genauth-users
/// Page of logins of a user.
///
/// The schema name is `UserLoginHistoryPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserLoginHistoryPagingDto {
    /// Items of this page.
    pub list: Vec<UserLoginHistoryDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl UserLoginHistoryPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<UserLoginHistoryDto>>,
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
        value: impl IntoIterator<Item = impl Into<UserLoginHistoryDto>>,
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
    UserLoginHistoryPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for UserLoginHistoryPagingDto {
    type Item = UserLoginHistoryDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[UserLoginHistoryDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<UserLoginHistoryDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    UserLoginHistoryPagingDto, "UserLoginHistoryPagingDto",
    "{\"description\":\"Page of logins of a user.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"UserLoginHistoryDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "UserLoginHistoryDto" = UserLoginHistoryDto
);
// @end
/// Response with one user; used by read, create and update operations.
///
/// The schema name is `UserSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: UserDto,
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
impl UserSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<UserDto>,
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
    pub fn with_data(mut self, value: impl Into<UserDto>) -> Self {
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
    UserSingleRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserSingleRespDto, "UserSingleRespDto",
    "{\"description\":\"Response with one user; used by read, create and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"UserDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserDto" = UserDto
);
// @end
/// Query parameters of `getUser`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserQuery {
    /// Whether custom fields are returned at the same level as built-in fields instead of in `customData`.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the IDs of the departments.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Whether to include external identities.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
    /// Whether to include posts.
    #[doc(alias = "withPost")]
    pub with_post: Option<bool>,
    /// Whether to include the IDs of the tenants.
    #[doc(alias = "withTenantIds")]
    pub with_tenant_ids: Option<bool>,
}
impl GetUserQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`flatCustomData`](Self::flat_custom_data).
    #[must_use]
    pub fn with_flat_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.flat_custom_data = Some(value.into());
        self
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
codec::object!(
    GetUserQuery required_in_requests(1); optional[0] flat_custom_data("flatCustomData"),
    required[1, Redacted] user_id("userId"), optional[2] user_id_type("userIdType"),
    optional[3] with_custom_data("withCustomData"), optional[4]
    with_department_ids("withDepartmentIds"), optional[5]
    with_identities("withIdentities"), optional[6] with_post("withPost"), optional[7]
    with_tenant_ids("withTenantIds")
);
impl GetUserQuery {
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
impl validation::Validate for GetUserQuery {
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
    GetUserQuery, "getUser query",
    "{\"properties\":{\"flatCustomData\":{\"default\":false,\"description\":\"Whether custom fields are returned at the same level as built-in fields instead of in `customData`.\",\"type\":[\"boolean\",\"null\"]},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withDepartmentIds\":{\"description\":\"Whether to include the IDs of the departments.\",\"type\":[\"boolean\",\"null\"]},\"withIdentities\":{\"default\":false,\"description\":\"Whether to include external identities.\",\"type\":[\"boolean\",\"null\"]},\"withPost\":{\"description\":\"Whether to include posts.\",\"type\":[\"boolean\",\"null\"]},\"withTenantIds\":{\"description\":\"Whether to include the IDs of the tenants.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getUserAccessibleApps`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserAccessibleAppsQuery {
    /// ID of the user.
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
impl GetUserAccessibleAppsQuery {
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
    GetUserAccessibleAppsQuery required_in_requests(0); required[0, Redacted]
    user_id("userId"), optional[1] user_id_type("userIdType")
);
impl GetUserAccessibleAppsQuery {
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
impl validation::Validate for GetUserAccessibleAppsQuery {
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
    GetUserAccessibleAppsQuery, "getUserAccessibleApps query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getUserAuthorizedApps`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserAuthorizedAppsQuery {
    /// ID of the user.
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
impl GetUserAuthorizedAppsQuery {
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
    GetUserAuthorizedAppsQuery required_in_requests(0); required[0, Redacted]
    user_id("userId"), optional[1] user_id_type("userIdType")
);
impl GetUserAuthorizedAppsQuery {
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
impl validation::Validate for GetUserAuthorizedAppsQuery {
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
    GetUserAuthorizedAppsQuery, "getUserAuthorizedApps query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getUserAuthorizedResources`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserAuthorizedResourcesQuery {
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
    /// Limits the result to resources of this type.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<ResourceType>,
    /// ID of the user.
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
impl GetUserAuthorizedResourcesQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`resourceType`](Self::resource_type).
    #[must_use]
    pub fn with_resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
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
    GetUserAuthorizedResourcesQuery required_in_requests(2); optional[0]
    namespace("namespace"), optional[1] resource_type("resourceType"), required[2,
    Redacted] user_id("userId"), optional[3] user_id_type("userIdType")
);
impl GetUserAuthorizedResourcesQuery {
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
impl validation::Validate for GetUserAuthorizedResourcesQuery {
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
    GetUserAuthorizedResourcesQuery, "getUserAuthorizedResources query",
    "{\"properties\":{\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"resourceType\":{\"anyOf\":[{\"$ref\":\"ResourceType\"},{\"type\":\"null\"}],\"description\":\"Limits the result to resources of this type.\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "ResourceType" = ResourceType, "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getUserBatch`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserBatchQuery {
    /// Whether custom fields are returned at the same level as built-in fields instead of in `customData`.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// Type of the given user identifiers; defaults to the ID in the user pool.
    ///
    /// The service uses `"user_id"` if it is absent.
    #[doc(alias = "userIdType")]
    pub user_id_type: Option<UserIdType>,
    /// Identifiers of the users, 1 to 50.
    ///
    /// Has 1 to 50 items. Is personal data: `Debug` output redacts it.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the IDs of the departments.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Whether to include external identities.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
    /// Whether to include the IDs of the tenants.
    #[doc(alias = "withTenantIds")]
    pub with_tenant_ids: Option<bool>,
}
impl GetUserBatchQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: codec::collect_list(user_ids),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`flatCustomData`](Self::flat_custom_data).
    #[must_use]
    pub fn with_flat_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.flat_custom_data = Some(value.into());
        self
    }
    /// Sets [`userIdType`](Self::user_id_type).
    #[must_use]
    pub fn with_user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(value.into());
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
    /// Sets [`withTenantIds`](Self::with_tenant_ids).
    #[must_use]
    pub fn with_with_tenant_ids(mut self, value: impl Into<bool>) -> Self {
        self.with_tenant_ids = Some(value.into());
        self
    }
}
codec::object!(
    GetUserBatchQuery required_in_requests(2); optional[0]
    flat_custom_data("flatCustomData"), optional[1] user_id_type("userIdType"),
    required[2, Redacted] user_ids("userIds"), optional[3]
    with_custom_data("withCustomData"), optional[4]
    with_department_ids("withDepartmentIds"), optional[5]
    with_identities("withIdentities"), optional[6] with_tenant_ids("withTenantIds")
);
impl GetUserBatchQuery {
    /// Sets `userIds`, `userIdType` together.
    #[must_use]
    pub fn with_users(
        mut self,
        users: impl Into<crate::genauth::UserIdentifiers>,
    ) -> Self {
        users.into().put(&mut self.user_ids, &mut self.user_id_type);
        self
    }
    /// Creates a value from its required fields, with `userIds`, `userIdType` set together.
    #[must_use]
    pub fn for_users(users: impl Into<crate::genauth::UserIdentifiers>) -> Self {
        <Self as codec::FromJson>::empty().with_users(users)
    }
}
impl crate::batch::Batch for GetUserBatchQuery {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.user_ids)
    }
}
impl validation::Validate for GetUserBatchQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "userIds", "getUserBatch query"),
            Some(&self.user_ids).map(|list| list.len()),
            Some(1),
            Some(50),
        );
        crate::genauth::rules::users::ids(
            v,
            "userIds",
            Some(&self.user_ids),
            self.user_id_type.as_ref().and_then(codec::as_text),
        );
    }
}
// @if schemars
codec::json_schema!(
    GetUserBatchQuery, "getUserBatch query",
    "{\"properties\":{\"flatCustomData\":{\"default\":false,\"description\":\"Whether custom fields are returned at the same level as built-in fields instead of in `customData`.\",\"type\":[\"boolean\",\"null\"]},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"},\"userIds\":{\"description\":\"Identifiers of the users, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withDepartmentIds\":{\"description\":\"Whether to include the IDs of the departments.\",\"type\":[\"boolean\",\"null\"]},\"withIdentities\":{\"default\":false,\"description\":\"Whether to include external identities.\",\"type\":[\"boolean\",\"null\"]},\"withTenantIds\":{\"description\":\"Whether to include the IDs of the tenants.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"userIds\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getUserDepartments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserDepartmentsQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Sort direction of the result.
    ///
    /// The service uses `"Desc"` if it is absent.
    #[doc(alias = "orderBy")]
    pub order_by: Option<SortDirection>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Sort field of the result.
    ///
    /// The service uses `"JoinDepartmentAt"` if it is absent.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<UserDepartmentSortField>,
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
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the department path from the root: IDs, codes and names.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withDepartmentPaths")]
    pub with_department_paths: Option<bool>,
}
impl GetUserDepartmentsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`orderBy`](Self::order_by).
    #[must_use]
    pub fn with_order_by(mut self, value: impl Into<SortDirection>) -> Self {
        self.order_by = Some(value.into());
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
    /// Sets [`sortBy`](Self::sort_by).
    #[must_use]
    pub fn with_sort_by(mut self, value: impl Into<UserDepartmentSortField>) -> Self {
        self.sort_by = Some(value.into());
        self
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
    /// Sets [`withCustomData`](Self::with_custom_data).
    #[must_use]
    pub fn with_with_custom_data(mut self, value: impl Into<bool>) -> Self {
        self.with_custom_data = Some(value.into());
        self
    }
    /// Sets [`withDepartmentPaths`](Self::with_department_paths).
    #[must_use]
    pub fn with_with_department_paths(mut self, value: impl Into<bool>) -> Self {
        self.with_department_paths = Some(value.into());
        self
    }
}
codec::object!(
    GetUserDepartmentsQuery required_in_requests(4); optional[0] limit("limit"),
    optional[1] order_by("orderBy"), optional[2] page("page"), optional[3]
    sort_by("sortBy"), required[4, Redacted] user_id("userId"), optional[5]
    user_id_type("userIdType"), optional[6] with_custom_data("withCustomData"),
    optional[7] with_department_paths("withDepartmentPaths")
);
impl GetUserDepartmentsQuery {
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
impl crate::pagination::PageRequest for GetUserDepartmentsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for GetUserDepartmentsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "getUserDepartments query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "getUserDepartments query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
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
    GetUserDepartmentsQuery, "getUserDepartments query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"orderBy\":{\"anyOf\":[{\"$ref\":\"SortDirection\"},{\"type\":\"null\"}],\"default\":\"Desc\",\"description\":\"Sort direction of the result.\"},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"sortBy\":{\"anyOf\":[{\"$ref\":\"UserDepartmentSortField\"},{\"type\":\"null\"}],\"default\":\"JoinDepartmentAt\",\"description\":\"Sort field of the result.\"},\"userId\":{\"description\":\"Identifier of the user, of the type given in `userIdType`.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withDepartmentPaths\":{\"default\":false,\"description\":\"Whether to include the department path from the root: IDs, codes and names.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "SortDirection" = SortDirection, "UserDepartmentSortField" = UserDepartmentSortField,
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getUserGroups`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserGroupsQuery {
    /// ID of the user.
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
impl GetUserGroupsQuery {
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
    GetUserGroupsQuery required_in_requests(0); required[0, Redacted] user_id("userId"),
    optional[1] user_id_type("userIdType")
);
impl GetUserGroupsQuery {
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
impl validation::Validate for GetUserGroupsQuery {
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
    GetUserGroupsQuery, "getUserGroups query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getUserIdentities`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserIdentitiesQuery {
    /// ID of the user.
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
impl GetUserIdentitiesQuery {
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
    GetUserIdentitiesQuery required_in_requests(0); required[0, Redacted]
    user_id("userId"), optional[1] user_id_type("userIdType")
);
impl GetUserIdentitiesQuery {
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
impl validation::Validate for GetUserIdentitiesQuery {
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
    GetUserIdentitiesQuery, "getUserIdentities query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getUserLoggedinApps`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLoggedinAppsQuery {
    /// ID of the user.
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
impl GetUserLoggedinAppsQuery {
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
    GetUserLoggedinAppsQuery required_in_requests(0); required[0, Redacted]
    user_id("userId"), optional[1] user_id_type("userIdType")
);
impl GetUserLoggedinAppsQuery {
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
impl validation::Validate for GetUserLoggedinAppsQuery {
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
    GetUserLoggedinAppsQuery, "getUserLoggedinApps query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getUserLoggedinIdentities`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLoggedinIdentitiesQuery {
    /// ID of the user.
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
impl GetUserLoggedinIdentitiesQuery {
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
    GetUserLoggedinIdentitiesQuery required_in_requests(0); required[0, Redacted]
    user_id("userId"), optional[1] user_id_type("userIdType")
);
impl GetUserLoggedinIdentitiesQuery {
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
impl validation::Validate for GetUserLoggedinIdentitiesQuery {
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
    GetUserLoggedinIdentitiesQuery, "getUserLoggedinIdentities query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getUserLoginHistory`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserLoginHistoryQuery {
    /// Limits the result to logins to this application.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// Limits the result to logins from this IP address.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientIp")]
    pub client_ip: Option<String>,
    /// Latest time of the logins, in milliseconds since the Unix epoch.
    pub end: Option<i64>,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Earliest time of the logins, in milliseconds since the Unix epoch.
    pub start: Option<i64>,
    /// ID of the user.
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
impl GetUserLoginHistoryQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets [`clientIp`](Self::client_ip).
    #[must_use]
    pub fn with_client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
        self
    }
    /// Sets [`end`](Self::end).
    #[must_use]
    pub fn with_end(mut self, value: impl Into<i64>) -> Self {
        self.end = Some(value.into());
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
    /// Sets [`start`](Self::start).
    #[must_use]
    pub fn with_start(mut self, value: impl Into<i64>) -> Self {
        self.start = Some(value.into());
        self
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
    GetUserLoginHistoryQuery required_in_requests(6); optional[0] app_id("appId"),
    optional[1, Redacted] client_ip("clientIp"), optional[2] end("end"), optional[3]
    limit("limit"), optional[4] page("page"), optional[5] start("start"), required[6,
    Redacted] user_id("userId"), optional[7] user_id_type("userIdType")
);
impl GetUserLoginHistoryQuery {
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
impl crate::pagination::PageRequest for GetUserLoginHistoryQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for GetUserLoginHistoryQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "getUserLoginHistory query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "getUserLoginHistory query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
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
    GetUserLoginHistoryQuery, "getUserLoginHistory query",
    "{\"properties\":{\"appId\":{\"description\":\"Limits the result to logins to this application.\",\"type\":[\"string\",\"null\"]},\"clientIp\":{\"description\":\"Limits the result to logins from this IP address.\",\"type\":[\"string\",\"null\"]},\"end\":{\"description\":\"Latest time of the logins, in milliseconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ms\"},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"start\":{\"description\":\"Earliest time of the logins, in milliseconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ms\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getUserPrincipalAuthenticationInfo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPrincipalAuthenticationInfoQuery {
    /// ID of the user.
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
impl GetUserPrincipalAuthenticationInfoQuery {
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
    GetUserPrincipalAuthenticationInfoQuery required_in_requests(0); required[0,
    Redacted] user_id("userId"), optional[1] user_id_type("userIdType")
);
impl GetUserPrincipalAuthenticationInfoQuery {
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
impl validation::Validate for GetUserPrincipalAuthenticationInfoQuery {
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
    GetUserPrincipalAuthenticationInfoQuery, "getUserPrincipalAuthenticationInfo query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getUserRoles`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserRolesQuery {
    /// Code of the namespace; defaults to the default namespace.
    pub namespace: Option<String>,
    /// ID of the user.
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
impl GetUserRolesQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: user_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
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
    GetUserRolesQuery required_in_requests(1); optional[0] namespace("namespace"),
    required[1, Redacted] user_id("userId"), optional[2] user_id_type("userIdType")
);
impl GetUserRolesQuery {
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
impl validation::Validate for GetUserRolesQuery {
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
    GetUserRolesQuery, "getUserRoles query",
    "{\"properties\":{\"namespace\":{\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getUserSyncRelations`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserSyncRelationsQuery {
    /// ID of the user.
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
impl GetUserSyncRelationsQuery {
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
    GetUserSyncRelationsQuery required_in_requests(0); required[0, Redacted]
    user_id("userId"), optional[1] user_id_type("userIdType")
);
impl GetUserSyncRelationsQuery {
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
impl validation::Validate for GetUserSyncRelationsQuery {
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
    GetUserSyncRelationsQuery, "getUserSyncRelations query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `listArchivedUsers`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListArchivedUsersQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Earliest archiving time, as a Unix timestamp; sources disagree on seconds or milliseconds.
    #[doc(alias = "startAt")]
    pub start_at: Option<i64>,
}
impl ListArchivedUsersQuery {
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
    /// Sets [`startAt`](Self::start_at).
    #[must_use]
    pub fn with_start_at(mut self, value: impl Into<i64>) -> Self {
        self.start_at = Some(value.into());
        self
    }
}
impl Default for ListArchivedUsersQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListArchivedUsersQuery required_in_requests(); optional[0] limit("limit"),
    optional[1] page("page"), optional[2] start_at("startAt")
);
impl crate::pagination::PageRequest for ListArchivedUsersQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListArchivedUsersQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listArchivedUsers query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listArchivedUsers query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListArchivedUsersQuery, "listArchivedUsers query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"startAt\":{\"description\":\"Earliest archiving time, as a Unix timestamp; sources disagree on seconds or milliseconds.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ambiguous (comment: seconds, sample: milliseconds)\"}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `listUsersLegacy`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUsersLegacyQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Limits the result to users with this status.
    pub status: Option<UserStatus>,
    /// Latest creation or update time, as a Unix timestamp; sources disagree on seconds or milliseconds.
    #[doc(alias = "updatedAtEnd")]
    pub updated_at_end: Option<i64>,
    /// Earliest creation or update time, as a Unix timestamp; sources disagree on seconds or milliseconds.
    #[doc(alias = "updatedAtStart")]
    pub updated_at_start: Option<i64>,
    /// Whether to include custom fields.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the IDs of the departments.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Whether to include external identities.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
    /// Whether to include posts.
    #[doc(alias = "withPost")]
    pub with_post: Option<bool>,
    /// Whether to include the password expiration time.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withUserPasswordExpireTime")]
    pub with_user_password_expire_time: Option<bool>,
}
impl ListUsersLegacyQuery {
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
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<UserStatus>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets [`updatedAtEnd`](Self::updated_at_end).
    #[must_use]
    pub fn with_updated_at_end(mut self, value: impl Into<i64>) -> Self {
        self.updated_at_end = Some(value.into());
        self
    }
    /// Sets [`updatedAtStart`](Self::updated_at_start).
    #[must_use]
    pub fn with_updated_at_start(mut self, value: impl Into<i64>) -> Self {
        self.updated_at_start = Some(value.into());
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
    /// Sets [`withUserPasswordExpireTime`](Self::with_user_password_expire_time).
    #[must_use]
    pub fn with_with_user_password_expire_time(
        mut self,
        value: impl Into<bool>,
    ) -> Self {
        self.with_user_password_expire_time = Some(value.into());
        self
    }
}
impl Default for ListUsersLegacyQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListUsersLegacyQuery required_in_requests(); optional[0] limit("limit"), optional[1]
    page("page"), optional[2] status("status"), optional[3]
    updated_at_end("updatedAtEnd"), optional[4] updated_at_start("updatedAtStart"),
    optional[5] with_custom_data("withCustomData"), optional[6]
    with_department_ids("withDepartmentIds"), optional[7]
    with_identities("withIdentities"), optional[8] with_post("withPost"), optional[9]
    with_user_password_expire_time("withUserPasswordExpireTime")
);
impl crate::pagination::PageRequest for ListUsersLegacyQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for ListUsersLegacyQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "listUsersLegacy query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "listUsersLegacy query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListUsersLegacyQuery, "listUsersLegacy query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"status\":{\"anyOf\":[{\"$ref\":\"UserStatus\"},{\"type\":\"null\"}],\"description\":\"Limits the result to users with this status.\"},\"updatedAtEnd\":{\"description\":\"Latest creation or update time, as a Unix timestamp; sources disagree on seconds or milliseconds.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ambiguous (comment: seconds, sample: milliseconds)\"},\"updatedAtStart\":{\"description\":\"Earliest creation or update time, as a Unix timestamp; sources disagree on seconds or milliseconds.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ambiguous (comment: seconds, sample: milliseconds)\"},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withDepartmentIds\":{\"description\":\"Whether to include the IDs of the departments.\",\"type\":[\"boolean\",\"null\"]},\"withIdentities\":{\"default\":false,\"description\":\"Whether to include external identities.\",\"type\":[\"boolean\",\"null\"]},\"withPost\":{\"description\":\"Whether to include posts.\",\"type\":[\"boolean\",\"null\"]},\"withUserPasswordExpireTime\":{\"default\":false,\"description\":\"Whether to include the password expiration time.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}",
    "UserStatus" = UserStatus
);
// @end
// @end
