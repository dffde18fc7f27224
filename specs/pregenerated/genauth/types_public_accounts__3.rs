// @if genauth-public-accounts
/// Query parameters of `getGroupsOfPublicAccount`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupsOfPublicAccountQuery {
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
impl GetGroupsOfPublicAccountQuery {
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
    GetGroupsOfPublicAccountQuery required_in_requests(0); required[0, Redacted]
    user_id("userId"), optional[1] user_id_type("userIdType")
);
impl GetGroupsOfPublicAccountQuery {
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
impl validation::Validate for GetGroupsOfPublicAccountQuery {
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
    GetGroupsOfPublicAccountQuery, "getGroupsOfPublicAccount query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getPostOfPublicUser`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPostOfPublicAccountQuery {
    /// ID of the public account.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl GetPostOfPublicAccountQuery {
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
    GetPostOfPublicAccountQuery required_in_requests(0); required[0, Redacted]
    user_id("userId")
);
impl validation::Validate for GetPostOfPublicAccountQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetPostOfPublicAccountQuery, "getPostOfPublicUser query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the public account.\",\"type\":\"string\"}},\"required\":[\"userId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getPublicAccount`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountQuery {
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
}
impl GetPublicAccountQuery {
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
}
codec::object!(
    GetPublicAccountQuery required_in_requests(0); required[0, Redacted]
    user_id("userId"), optional[1] user_id_type("userIdType"), optional[2]
    with_custom_data("withCustomData"), optional[3]
    with_department_ids("withDepartmentIds")
);
impl GetPublicAccountQuery {
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
impl validation::Validate for GetPublicAccountQuery {
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
    GetPublicAccountQuery, "getPublicAccount query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withDepartmentIds\":{\"description\":\"Whether to include the IDs of the departments.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getPublicAccountBatch`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountBatchQuery {
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
}
impl GetPublicAccountBatchQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: codec::collect_list(user_ids),
            ..codec::FromJson::empty()
        }
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
}
codec::object!(
    GetPublicAccountBatchQuery required_in_requests(1); optional[0]
    user_id_type("userIdType"), required[1, Redacted] user_ids("userIds"), optional[2]
    with_custom_data("withCustomData"), optional[3]
    with_department_ids("withDepartmentIds")
);
impl GetPublicAccountBatchQuery {
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
impl crate::batch::Batch for GetPublicAccountBatchQuery {
    type Item = String;
    const LIMIT: usize = 50;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<String>> {
        Some(&mut self.user_ids)
    }
}
impl validation::Validate for GetPublicAccountBatchQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.item_count(
            validation::rule!("batch.size", "userIds", "getPublicAccountBatch query"),
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
    GetPublicAccountBatchQuery, "getPublicAccountBatch query",
    "{\"properties\":{\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"},\"userIds\":{\"description\":\"Identifiers of the users, 1 to 50.\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"minItems\":1,\"type\":\"array\"},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withDepartmentIds\":{\"description\":\"Whether to include the IDs of the departments.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"userIds\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getPublicAccountDepartments`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDepartmentsOfPublicAccountQuery {
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
    /// Identifier of the public account, of the type given in `userIdType`.
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
impl GetDepartmentsOfPublicAccountQuery {
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
    GetDepartmentsOfPublicAccountQuery required_in_requests(4); optional[0]
    limit("limit"), optional[1] order_by("orderBy"), optional[2] page("page"),
    optional[3] sort_by("sortBy"), required[4, Redacted] user_id("userId"), optional[5]
    user_id_type("userIdType"), optional[6] with_custom_data("withCustomData"),
    optional[7] with_department_paths("withDepartmentPaths")
);
impl GetDepartmentsOfPublicAccountQuery {
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
impl crate::pagination::PageRequest for GetDepartmentsOfPublicAccountQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for GetDepartmentsOfPublicAccountQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!(
                "paging.limit", "limit", "getPublicAccountDepartments query"
            ),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!(
                "paging.page", "page", "getPublicAccountDepartments query"
            ),
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
    GetDepartmentsOfPublicAccountQuery, "getPublicAccountDepartments query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"orderBy\":{\"anyOf\":[{\"$ref\":\"SortDirection\"},{\"type\":\"null\"}],\"default\":\"Desc\",\"description\":\"Sort direction of the result.\"},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"sortBy\":{\"anyOf\":[{\"$ref\":\"UserDepartmentSortField\"},{\"type\":\"null\"}],\"default\":\"JoinDepartmentAt\",\"description\":\"Sort field of the result.\"},\"userId\":{\"description\":\"Identifier of the public account, of the type given in `userIdType`.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"},\"withCustomData\":{\"default\":false,\"description\":\"Whether to include custom fields.\",\"type\":[\"boolean\",\"null\"]},\"withDepartmentPaths\":{\"default\":false,\"description\":\"Whether to include the department path from the root: IDs, codes and names.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "SortDirection" = SortDirection, "UserDepartmentSortField" = UserDepartmentSortField,
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getPublicAccountRoles`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountRolesQuery {
    /// Code of the namespace; defaults to the default namespace.
    ///
    /// The service uses `"default"` if it is absent.
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
impl GetPublicAccountRolesQuery {
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
    GetPublicAccountRolesQuery required_in_requests(1); optional[0]
    namespace("namespace"), required[1, Redacted] user_id("userId"), optional[2]
    user_id_type("userIdType")
);
impl GetPublicAccountRolesQuery {
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
impl validation::Validate for GetPublicAccountRolesQuery {
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
    GetPublicAccountRolesQuery, "getPublicAccountRoles query",
    "{\"properties\":{\"namespace\":{\"default\":\"default\",\"description\":\"Code of the namespace; defaults to the default namespace.\",\"type\":[\"string\",\"null\"]},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userIdType\":{\"anyOf\":[{\"$ref\":\"UserIdType\"},{\"type\":\"null\"}],\"default\":\"user_id\",\"description\":\"Type of the given user identifiers; defaults to the ID in the user pool.\"}},\"required\":[\"userId\"],\"type\":\"object\"}",
    "UserIdType" = UserIdType
);
// @end
/// Query parameters of `getPublicAccountsOfDepartment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountsOfDepartmentQuery {
    /// ID of the department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
}
impl GetPublicAccountsOfDepartmentQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
        }
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
        self.department_id = value.into();
        self
    }
}
codec::object!(
    GetPublicAccountsOfDepartmentQuery required_in_requests(0); required[0]
    department_id("departmentId")
);
impl validation::Validate for GetPublicAccountsOfDepartmentQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetPublicAccountsOfDepartmentQuery, "getPublicAccountsOfDepartment query",
    "{\"properties\":{\"departmentId\":{\"description\":\"ID of the department.\",\"type\":\"string\"}},\"required\":[\"departmentId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getPublicAccountsOfGroup`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountsOfGroupQuery {
    /// ID of the group.
    #[doc(alias = "groupId")]
    pub group_id: String,
}
impl GetPublicAccountsOfGroupQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
    /// Sets [`groupId`](Self::group_id).
    #[must_use]
    pub fn with_group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = value.into();
        self
    }
}
codec::object!(
    GetPublicAccountsOfGroupQuery required_in_requests(0); required[0]
    group_id("groupId")
);
impl validation::Validate for GetPublicAccountsOfGroupQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetPublicAccountsOfGroupQuery, "getPublicAccountsOfGroup query",
    "{\"properties\":{\"groupId\":{\"description\":\"ID of the group.\",\"type\":\"string\"}},\"required\":[\"groupId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getPublicAccountsOfPost`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountsOfPostQuery {
    /// ID of the post.
    #[doc(alias = "postId")]
    pub post_id: String,
}
impl GetPublicAccountsOfPostQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(post_id: impl Into<String>) -> Self {
        Self { post_id: post_id.into() }
    }
    /// Sets [`postId`](Self::post_id).
    #[must_use]
    pub fn with_post_id(mut self, value: impl Into<String>) -> Self {
        self.post_id = value.into();
        self
    }
}
codec::object!(
    GetPublicAccountsOfPostQuery required_in_requests(0); required[0] post_id("postId")
);
impl validation::Validate for GetPublicAccountsOfPostQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetPublicAccountsOfPostQuery, "getPublicAccountsOfPost query",
    "{\"properties\":{\"postId\":{\"description\":\"ID of the post.\",\"type\":\"string\"}},\"required\":[\"postId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getPublicAccountsOfRole`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountsOfRoleQuery {
    /// ID of the role.
    #[doc(alias = "roleId")]
    pub role_id: String,
}
impl GetPublicAccountsOfRoleQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(role_id: impl Into<String>) -> Self {
        Self { role_id: role_id.into() }
    }
    /// Sets [`roleId`](Self::role_id).
    #[must_use]
    pub fn with_role_id(mut self, value: impl Into<String>) -> Self {
        self.role_id = value.into();
        self
    }
}
codec::object!(
    GetPublicAccountsOfRoleQuery required_in_requests(0); required[0] role_id("roleId")
);
impl validation::Validate for GetPublicAccountsOfRoleQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetPublicAccountsOfRoleQuery, "getPublicAccountsOfRole query",
    "{\"properties\":{\"roleId\":{\"description\":\"ID of the role.\",\"type\":\"string\"}},\"required\":[\"roleId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getPublicAccountsOfUser`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPublicAccountsOfUserQuery {
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl GetPublicAccountsOfUserQuery {
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
    GetPublicAccountsOfUserQuery required_in_requests(0); required[0, Redacted]
    user_id("userId")
);
impl validation::Validate for GetPublicAccountsOfUserQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetPublicAccountsOfUserQuery, "getPublicAccountsOfUser query",
    "{\"properties\":{\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"userId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getUsersOfPublicAccount`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUsersOfPublicAccountQuery {
    /// ID of the public account.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "publicAccountId")]
    pub public_account_id: String,
}
impl GetUsersOfPublicAccountQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(public_account_id: impl Into<String>) -> Self {
        Self {
            public_account_id: public_account_id.into(),
        }
    }
    /// Sets [`publicAccountId`](Self::public_account_id).
    #[must_use]
    pub fn with_public_account_id(mut self, value: impl Into<String>) -> Self {
        self.public_account_id = value.into();
        self
    }
}
codec::object!(
    GetUsersOfPublicAccountQuery required_in_requests(0); required[0, Redacted]
    public_account_id("publicAccountId")
);
impl validation::Validate for GetUsersOfPublicAccountQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetUsersOfPublicAccountQuery, "getUsersOfPublicAccount query",
    "{\"properties\":{\"publicAccountId\":{\"description\":\"ID of the public account.\",\"type\":\"string\"}},\"required\":[\"publicAccountId\"],\"type\":\"object\"}"
);
// @end
// @end
