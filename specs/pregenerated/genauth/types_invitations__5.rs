// @if genauth-invitations
/// Main department that an invitation policy assigns, with details if requested.
///
/// The schema name is `UserAttributionMainDepartmentDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserAttributionMainDepartmentDto {
    /// Department details, if requested with `withDepartmentDetail`.
    #[doc(alias = "departmentDetail")]
    pub department_detail: Option<InvitationDepartmentRespDto>,
    /// ID of the main department; null if the policy has none.
    #[doc(alias = "departmentId")]
    pub department_id: codec::Nullable<String>,
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
}
impl UserAttributionMainDepartmentDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`departmentDetail`](Self::department_detail).
    #[must_use]
    pub fn with_department_detail(
        mut self,
        value: impl Into<InvitationDepartmentRespDto>,
    ) -> Self {
        self.department_detail = Some(value.into());
        self
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(
        mut self,
        value: impl Into<codec::Nullable<String>>,
    ) -> Self {
        self.department_id = value.into();
        self
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
}
codec::object!(
    UserAttributionMainDepartmentDto; optional[0] department_detail("departmentDetail"),
    required_nullable[1] department_id("departmentId"), required[2] policy_id("policyId")
);
// @if schemars
codec::json_schema!(
    UserAttributionMainDepartmentDto, "UserAttributionMainDepartmentDto",
    "{\"description\":\"Main department that an invitation policy assigns, with details if requested.\",\"properties\":{\"departmentDetail\":{\"anyOf\":[{\"$ref\":\"InvitationDepartmentRespDto\"},{\"type\":\"null\"}],\"description\":\"Department details, if requested with `withDepartmentDetail`.\"},\"departmentId\":{\"description\":\"ID of the main department; null if the policy has none.\",\"type\":[\"string\",\"null\"]},\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"}},\"required\":[\"departmentId\",\"policyId\"],\"type\":\"object\"}",
    "InvitationDepartmentRespDto" = InvitationDepartmentRespDto
);
// @end
/// Response with the main department of an invitation policy.
///
/// The schema name is `UserAttributionMainDepartmentRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserAttributionMainDepartmentRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<UserAttributionMainDepartmentDto>,
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
impl UserAttributionMainDepartmentRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<UserAttributionMainDepartmentDto>>,
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
        value: impl IntoIterator<Item = impl Into<UserAttributionMainDepartmentDto>>,
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
    UserAttributionMainDepartmentRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserAttributionMainDepartmentRespDto, "UserAttributionMainDepartmentRespDto",
    "{\"description\":\"Response with the main department of an invitation policy.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"UserAttributionMainDepartmentDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserAttributionMainDepartmentDto" = UserAttributionMainDepartmentDto
);
// @end
/// Page of the departments, posts, roles or groups that an invitation policy assigns.
///
/// The schema name is `UserAttributionPaginationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserAttributionPaginationDto {
    /// Items of this page.
    pub list: Vec<UserAttributionDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
}
impl UserAttributionPaginationDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(list: impl IntoIterator<Item = impl Into<UserAttributionDto>>) -> Self {
        Self {
            list: codec::collect_list(list),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<UserAttributionDto>>,
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
    UserAttributionPaginationDto; required[0] list("list"), optional[1]
    total_count("totalCount")
);
// @if schemars
codec::json_schema!(
    UserAttributionPaginationDto, "UserAttributionPaginationDto",
    "{\"description\":\"Page of the departments, posts, roles or groups that an invitation policy assigns.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"UserAttributionDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"required\":[\"list\"],\"type\":\"object\"}",
    "UserAttributionDto" = UserAttributionDto
);
// @end
/// Response with the departments, posts, roles or groups that an invitation policy assigns; upstream declares
/// a list of pages as data.
///
/// The schema name is `UserAttributionPaginationRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserAttributionPaginationRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<UserAttributionPaginationDto>,
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
impl UserAttributionPaginationRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<UserAttributionPaginationDto>>,
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
        value: impl IntoIterator<Item = impl Into<UserAttributionPaginationDto>>,
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
    UserAttributionPaginationRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserAttributionPaginationRespDto, "UserAttributionPaginationRespDto",
    "{\"description\":\"Response with the departments, posts, roles or groups that an invitation policy assigns; upstream declares a list of pages as data.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"UserAttributionPaginationDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserAttributionPaginationDto" = UserAttributionPaginationDto
);
// @end
/// Response with a department, post, role or group that an invitation policy assigns.
///
/// The schema name is `UserAttributionSingleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserAttributionSingleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: UserAttributionDto,
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
impl UserAttributionSingleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<UserAttributionDto>,
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
    pub fn with_data(mut self, value: impl Into<UserAttributionDto>) -> Self {
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
    UserAttributionSingleRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserAttributionSingleRespDto, "UserAttributionSingleRespDto",
    "{\"description\":\"Response with a department, post, role or group that an invitation policy assigns.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"UserAttributionDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserAttributionDto" = UserAttributionDto
);
// @end
/// Values of `type`. Type of the check.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ValidateRuleType {
    /// `None`: No validation.
    None,
    /// `regExp`: The value must match a regular expression.
    RegExp,
    /// `phone`: The value must be a phone number.
    Phone,
    /// `email`: The value must be an email address.
    Email,
    /// `isNumber`: The value must be a number.
    IsNumber,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ValidateRuleType = "ValidateRuleType"; None = "None", RegExp = "regExp", Phone =
    "phone", Email = "email", IsNumber = "isNumber"
);
// @if schemars
codec::json_schema!(
    ValidateRuleType, "ValidateRuleType",
    "{\"description\":\"Values of `type`. Type of the check.\",\"examples\":[\"None\",\"regExp\",\"phone\",\"email\",\"isNumber\"],\"type\":\"string\"}"
);
// @end
/// Query parameters of `getInvitationRoster`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetInvitationRosterQuery {
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// Whether to include the invitation policy bound to the roster.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withAssignedPolicy")]
    pub with_assigned_policy: Option<bool>,
    /// Whether to include the user who created the object.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
    /// Whether to include the number of users on the roster.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withUserCount")]
    pub with_user_count: Option<bool>,
}
impl GetInvitationRosterQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(roster_id: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`rosterId`](Self::roster_id).
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        self.roster_id = value.into();
        self
    }
    /// Sets [`withAssignedPolicy`](Self::with_assigned_policy).
    #[must_use]
    pub fn with_with_assigned_policy(mut self, value: impl Into<bool>) -> Self {
        self.with_assigned_policy = Some(value.into());
        self
    }
    /// Sets [`withCreatorDetail`](Self::with_creator_detail).
    #[must_use]
    pub fn with_with_creator_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_creator_detail = Some(value.into());
        self
    }
    /// Sets [`withUserCount`](Self::with_user_count).
    #[must_use]
    pub fn with_with_user_count(mut self, value: impl Into<bool>) -> Self {
        self.with_user_count = Some(value.into());
        self
    }
}
codec::object!(
    GetInvitationRosterQuery required_in_requests(0); required[0] roster_id("rosterId"),
    optional[1] with_assigned_policy("withAssignedPolicy"), optional[2]
    with_creator_detail("withCreatorDetail"), optional[3]
    with_user_count("withUserCount")
);
impl validation::Validate for GetInvitationRosterQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetInvitationRosterQuery, "getInvitationRoster query",
    "{\"properties\":{\"rosterId\":{\"description\":\"ID of the invitation roster.\",\"type\":\"string\"},\"withAssignedPolicy\":{\"default\":false,\"description\":\"Whether to include the invitation policy bound to the roster.\",\"type\":[\"boolean\",\"null\"]},\"withCreatorDetail\":{\"default\":false,\"description\":\"Whether to include the user who created the object.\",\"type\":[\"boolean\",\"null\"]},\"withUserCount\":{\"default\":false,\"description\":\"Whether to include the number of users on the roster.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"rosterId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getPolicyDetailById`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetInvitationPolicyQuery {
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// ID of the roster; selects the settings that applied when its invitations were sent.
    #[doc(alias = "rosterId")]
    pub roster_id: Option<String>,
    /// Whether to include the user who created the object.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "withCreatorDetail")]
    pub with_creator_detail: Option<bool>,
}
impl GetInvitationPolicyQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets [`rosterId`](Self::roster_id).
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        self.roster_id = Some(value.into());
        self
    }
    /// Sets [`withCreatorDetail`](Self::with_creator_detail).
    #[must_use]
    pub fn with_with_creator_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_creator_detail = Some(value.into());
        self
    }
}
codec::object!(
    GetInvitationPolicyQuery required_in_requests(0); required[0] policy_id("policyId"),
    optional[1] roster_id("rosterId"), optional[2]
    with_creator_detail("withCreatorDetail")
);
impl validation::Validate for GetInvitationPolicyQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetInvitationPolicyQuery, "getPolicyDetailById query",
    "{\"properties\":{\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"},\"rosterId\":{\"description\":\"ID of the roster; selects the settings that applied when its invitations were sent.\",\"type\":[\"string\",\"null\"]},\"withCreatorDetail\":{\"default\":false,\"description\":\"Whether to include the user who created the object.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"policyId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getPolicyUserAttributionDetail`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetInvitationPolicyUserAttributionQuery {
    /// ID of the attribution.
    pub id: String,
    /// Whether to include additional data of the departments.
    #[doc(alias = "withDepartmentExtInfo")]
    pub with_department_ext_info: Option<bool>,
    /// Whether to include the object that the policy assigns.
    #[doc(alias = "withTargetDetail")]
    pub with_target_detail: Option<bool>,
}
impl GetInvitationPolicyUserAttributionQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`withDepartmentExtInfo`](Self::with_department_ext_info).
    #[must_use]
    pub fn with_with_department_ext_info(mut self, value: impl Into<bool>) -> Self {
        self.with_department_ext_info = Some(value.into());
        self
    }
    /// Sets [`withTargetDetail`](Self::with_target_detail).
    #[must_use]
    pub fn with_with_target_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_target_detail = Some(value.into());
        self
    }
}
codec::object!(
    GetInvitationPolicyUserAttributionQuery required_in_requests(0); required[0]
    id("id"), optional[1] with_department_ext_info("withDepartmentExtInfo"), optional[2]
    with_target_detail("withTargetDetail")
);
impl validation::Validate for GetInvitationPolicyUserAttributionQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetInvitationPolicyUserAttributionQuery, "getPolicyUserAttributionDetail query",
    "{\"properties\":{\"id\":{\"description\":\"ID of the attribution.\",\"type\":\"string\"},\"withDepartmentExtInfo\":{\"description\":\"Whether to include additional data of the departments.\",\"type\":[\"boolean\",\"null\"]},\"withTargetDetail\":{\"description\":\"Whether to include the object that the policy assigns.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"id\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `getUniversalInvitation`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUniversalInvitationQuery {
    /// Whether to include department details in addition to department IDs.
    #[doc(alias = "withDepartmentDetail")]
    pub with_department_detail: Option<bool>,
}
impl GetUniversalInvitationQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`withDepartmentDetail`](Self::with_department_detail).
    #[must_use]
    pub fn with_with_department_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_department_detail = Some(value.into());
        self
    }
}
impl Default for GetUniversalInvitationQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetUniversalInvitationQuery required_in_requests(); optional[0]
    with_department_detail("withDepartmentDetail")
);
impl validation::Validate for GetUniversalInvitationQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetUniversalInvitationQuery, "getUniversalInvitation query",
    "{\"properties\":{\"withDepartmentDetail\":{\"description\":\"Whether to include department details in addition to department IDs.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `getUserAttributionMainDepartment`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetInvitationPolicyUserAttributionMainDepartmentQuery {
    /// ID of the policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Whether to include department details in addition to department IDs.
    #[doc(alias = "withDepartmentDetail")]
    pub with_department_detail: Option<bool>,
}
impl GetInvitationPolicyUserAttributionMainDepartmentQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets [`withDepartmentDetail`](Self::with_department_detail).
    #[must_use]
    pub fn with_with_department_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_department_detail = Some(value.into());
        self
    }
}
codec::object!(
    GetInvitationPolicyUserAttributionMainDepartmentQuery required_in_requests(0);
    required[0] policy_id("policyId"), optional[1]
    with_department_detail("withDepartmentDetail")
);
impl validation::Validate for GetInvitationPolicyUserAttributionMainDepartmentQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetInvitationPolicyUserAttributionMainDepartmentQuery,
    "getUserAttributionMainDepartment query",
    "{\"properties\":{\"policyId\":{\"description\":\"ID of the policy.\",\"type\":\"string\"},\"withDepartmentDetail\":{\"description\":\"Whether to include department details in addition to department IDs.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"policyId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `listPolicyUserAttributionDetail`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListInvitationPolicyUserAttributionsQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Limits the result to objects of this type.
    #[doc(alias = "targetType")]
    pub target_type: InvitationTargetType,
    /// Whether to include additional data of the departments.
    #[doc(alias = "withDepartmentExtInfo")]
    pub with_department_ext_info: Option<bool>,
    /// Whether to include the object that the policy assigns.
    #[doc(alias = "withTargetDetail")]
    pub with_target_detail: Option<bool>,
}
impl ListInvitationPolicyUserAttributionsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        policy_id: impl Into<String>,
        target_type: impl Into<InvitationTargetType>,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            target_type: target_type.into(),
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
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<InvitationTargetType>) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets [`withDepartmentExtInfo`](Self::with_department_ext_info).
    #[must_use]
    pub fn with_with_department_ext_info(mut self, value: impl Into<bool>) -> Self {
        self.with_department_ext_info = Some(value.into());
        self
    }
    /// Sets [`withTargetDetail`](Self::with_target_detail).
    #[must_use]
    pub fn with_with_target_detail(mut self, value: impl Into<bool>) -> Self {
        self.with_target_detail = Some(value.into());
        self
    }
}
codec::object!(
    ListInvitationPolicyUserAttributionsQuery required_in_requests(2, 3); optional[0]
    limit("limit"), optional[1] page("page"), required[2] policy_id("policyId"),
    required[3] target_type("targetType"), optional[4]
    with_department_ext_info("withDepartmentExtInfo"), optional[5]
    with_target_detail("withTargetDetail")
);
impl validation::Validate for ListInvitationPolicyUserAttributionsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!(
                "paging.limit", "limit", "listPolicyUserAttributionDetail query"
            ),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!(
                "paging.page", "page", "listPolicyUserAttributionDetail query"
            ),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListInvitationPolicyUserAttributionsQuery, "listPolicyUserAttributionDetail query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"InvitationTargetType\",\"description\":\"Limits the result to objects of this type.\"},\"withDepartmentExtInfo\":{\"description\":\"Whether to include additional data of the departments.\",\"type\":[\"boolean\",\"null\"]},\"withTargetDetail\":{\"description\":\"Whether to include the object that the policy assigns.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"policyId\",\"targetType\"],\"type\":\"object\"}",
    "InvitationTargetType" = InvitationTargetType
);
// @end
/// Query parameters of `listRegisterExtendsFields`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListInvitationPolicyExtendsFieldsQuery {
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// ID of the roster; selects the settings that applied when its invitations were sent.
    #[doc(alias = "rosterId")]
    pub roster_id: Option<String>,
}
impl ListInvitationPolicyExtendsFieldsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets [`rosterId`](Self::roster_id).
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        self.roster_id = Some(value.into());
        self
    }
}
codec::object!(
    ListInvitationPolicyExtendsFieldsQuery required_in_requests(0); required[0]
    policy_id("policyId"), optional[1] roster_id("rosterId")
);
impl validation::Validate for ListInvitationPolicyExtendsFieldsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ListInvitationPolicyExtendsFieldsQuery, "listRegisterExtendsFields query",
    "{\"properties\":{\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"},\"rosterId\":{\"description\":\"ID of the roster; selects the settings that applied when its invitations were sent.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"policyId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `upload`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadInvitationInviteesQuery {
    /// Whether the uploaded file is kept private.
    pub private: bool,
}
impl UploadInvitationInviteesQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(private: impl Into<bool>) -> Self {
        Self { private: private.into() }
    }
    /// Sets [`private`](Self::private).
    #[must_use]
    pub fn with_private(mut self, value: impl Into<bool>) -> Self {
        self.private = value.into();
        self
    }
}
codec::object!(
    UploadInvitationInviteesQuery required_in_requests(0); required[0] private("private")
);
impl validation::Validate for UploadInvitationInviteesQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UploadInvitationInviteesQuery, "upload query",
    "{\"properties\":{\"private\":{\"description\":\"Whether the uploaded file is kept private.\",\"type\":\"boolean\"}},\"required\":[\"private\"],\"type\":\"object\"}"
);
// @end
// @end
