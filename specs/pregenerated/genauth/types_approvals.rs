// @if genauth-approvals
/// Application for which access is requested in an approval.
///
/// The schema name is `ApplicationPermissionApplyApprovalObject`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApplicationPermissionApplyApprovalObject {
    /// URL of the application's logo.
    pub logo: String,
    /// ID of the application.
    #[doc(alias = "objectId")]
    pub object_id: String,
    /// Name of the application.
    #[doc(alias = "objectName")]
    pub object_name: String,
}
impl ApplicationPermissionApplyApprovalObject {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        logo: impl Into<String>,
        object_id: impl Into<String>,
        object_name: impl Into<String>,
    ) -> Self {
        Self {
            logo: logo.into(),
            object_id: object_id.into(),
            object_name: object_name.into(),
        }
    }
    /// Sets [`logo`](Self::logo).
    #[must_use]
    pub fn with_logo(mut self, value: impl Into<String>) -> Self {
        self.logo = value.into();
        self
    }
    /// Sets [`objectId`](Self::object_id).
    #[must_use]
    pub fn with_object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = value.into();
        self
    }
    /// Sets [`objectName`](Self::object_name).
    #[must_use]
    pub fn with_object_name(mut self, value: impl Into<String>) -> Self {
        self.object_name = value.into();
        self
    }
}
codec::object!(
    ApplicationPermissionApplyApprovalObject; required[0] logo("logo"), required[1]
    object_id("objectId"), required[2] object_name("objectName")
);
// @if schemars
codec::json_schema!(
    ApplicationPermissionApplyApprovalObject, "ApplicationPermissionApplyApprovalObject",
    "{\"description\":\"Application for which access is requested in an approval.\",\"properties\":{\"logo\":{\"description\":\"URL of the application's logo.\",\"type\":\"string\"},\"objectId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"objectName\":{\"description\":\"Name of the application.\",\"type\":\"string\"}},\"required\":[\"logo\",\"objectId\",\"objectName\"],\"type\":\"object\"}"
);
// @end
/// Decision on several approvals.
///
/// The schema name is `ApprovalBatchProcessReq`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApprovalBatchProcessReq {
    /// Whether the request is approved; rejected by default.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "isAgreed")]
    pub is_agreed: Option<bool>,
    /// Numbers of the approvals to decide on, as numbers rather than strings.
    pub numbers: Vec<i64>,
}
impl ApprovalBatchProcessReq {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(numbers: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            numbers: codec::collect_list(numbers),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`isAgreed`](Self::is_agreed).
    #[must_use]
    pub fn with_is_agreed(mut self, value: impl Into<bool>) -> Self {
        self.is_agreed = Some(value.into());
        self
    }
    /// Sets [`numbers`](Self::numbers).
    #[must_use]
    pub fn with_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.numbers = codec::collect_list(value);
        self
    }
}
codec::object!(
    ApprovalBatchProcessReq required_in_requests(1); optional[0] is_agreed("isAgreed"),
    required[1] numbers("numbers")
);
impl validation::Validate for ApprovalBatchProcessReq {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ApprovalBatchProcessReq, "ApprovalBatchProcessReq",
    "{\"description\":\"Decision on several approvals.\",\"properties\":{\"isAgreed\":{\"default\":false,\"description\":\"Whether the request is approved; rejected by default.\",\"type\":[\"boolean\",\"null\"]},\"numbers\":{\"description\":\"Numbers of the approvals to decide on, as numbers rather than strings.\",\"items\":{\"format\":\"int64\",\"type\":\"integer\"},\"type\":\"array\"}},\"required\":[\"numbers\"],\"type\":\"object\"}"
);
// @end
/// Approval of a request for application access or for a role, with its status and times.
///
/// The schema name is `ApprovalDetailDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApprovalDetailDto {
    /// ID of the approval.
    #[doc(alias = "approvalId")]
    pub approval_id: i64,
    /// Requested applications or roles, depending on `objectType`.
    #[doc(alias = "approvalObjectList")]
    pub approval_object_list: ApprovalObject,
    /// Time of the decision; absent while the approval is pending.
    #[doc(alias = "closedTime")]
    pub closed_time: Option<String>,
    /// Period for which the permission is requested.
    #[doc(alias = "extraParams")]
    pub extra_params: Option<ApprovalExtraParams>,
    /// Approval number, which identifies the approval in requests.
    pub number: String,
    /// Type of permission that is requested.
    #[doc(alias = "objectType")]
    pub object_type: ApprovalObjectType,
    /// Status of the approval.
    pub status: ApprovalStatus,
    /// Time at which the permission was requested.
    #[doc(alias = "submitTime")]
    pub submit_time: String,
}
impl ApprovalDetailDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        approval_id: impl Into<i64>,
        approval_object_list: impl Into<ApprovalObject>,
        number: impl Into<String>,
        object_type: impl Into<ApprovalObjectType>,
        status: impl Into<ApprovalStatus>,
        submit_time: impl Into<String>,
    ) -> Self {
        Self {
            approval_id: approval_id.into(),
            approval_object_list: approval_object_list.into(),
            number: number.into(),
            object_type: object_type.into(),
            status: status.into(),
            submit_time: submit_time.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`approvalId`](Self::approval_id).
    #[must_use]
    pub fn with_approval_id(mut self, value: impl Into<i64>) -> Self {
        self.approval_id = value.into();
        self
    }
    /// Sets [`approvalObjectList`](Self::approval_object_list).
    #[must_use]
    pub fn with_approval_object_list(
        mut self,
        value: impl Into<ApprovalObject>,
    ) -> Self {
        self.approval_object_list = value.into();
        self
    }
    /// Sets [`closedTime`](Self::closed_time).
    #[must_use]
    pub fn with_closed_time(mut self, value: impl Into<String>) -> Self {
        self.closed_time = Some(value.into());
        self
    }
    /// Sets [`extraParams`](Self::extra_params).
    #[must_use]
    pub fn with_extra_params(mut self, value: impl Into<ApprovalExtraParams>) -> Self {
        self.extra_params = Some(value.into());
        self
    }
    /// Sets [`number`](Self::number).
    #[must_use]
    pub fn with_number(mut self, value: impl Into<String>) -> Self {
        self.number = value.into();
        self
    }
    /// Sets [`objectType`](Self::object_type).
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<ApprovalObjectType>) -> Self {
        self.object_type = value.into();
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<ApprovalStatus>) -> Self {
        self.status = value.into();
        self
    }
    /// Sets [`submitTime`](Self::submit_time).
    #[must_use]
    pub fn with_submit_time(mut self, value: impl Into<String>) -> Self {
        self.submit_time = value.into();
        self
    }
}
codec::object!(
    ApprovalDetailDto; required[0] approval_id("approvalId"), required[1]
    approval_object_list("approvalObjectList"), optional[2] closed_time("closedTime"),
    optional[3] extra_params("extraParams"), required[4] number("number"), required[5]
    object_type("objectType"), required[6] status("status"), required[7]
    submit_time("submitTime")
);
// @if schemars
codec::json_schema!(
    ApprovalDetailDto, "ApprovalDetailDto",
    "{\"description\":\"Approval of a request for application access or for a role, with its status and times.\",\"properties\":{\"approvalId\":{\"description\":\"ID of the approval.\",\"format\":\"int64\",\"type\":\"integer\"},\"approvalObjectList\":{\"$ref\":\"ApprovalDetailDtoApprovalObjectList\",\"description\":\"Requested applications or roles, depending on `objectType`.\"},\"closedTime\":{\"description\":\"Time of the decision; absent while the approval is pending.\",\"type\":[\"string\",\"null\"]},\"extraParams\":{\"anyOf\":[{\"$ref\":\"ExtraParams\"},{\"type\":\"null\"}],\"description\":\"Period for which the permission is requested.\"},\"number\":{\"description\":\"Approval number, which identifies the approval in requests.\",\"type\":\"string\"},\"objectType\":{\"$ref\":\"ApprovalObjectType\",\"description\":\"Type of permission that is requested.\"},\"status\":{\"$ref\":\"ApprovalStatus\",\"description\":\"Status of the approval.\"},\"submitTime\":{\"description\":\"Time at which the permission was requested.\",\"type\":\"string\"}},\"required\":[\"approvalId\",\"approvalObjectList\",\"number\",\"objectType\",\"status\",\"submitTime\"],\"type\":\"object\"}",
    "ApprovalDetailDtoApprovalObjectList" = ApprovalObject, "ApprovalObjectType" =
    ApprovalObjectType, "ApprovalStatus" = ApprovalStatus, "ExtraParams" =
    ApprovalExtraParams
);
// @end
/// Requested applications or roles, depending on `objectType`.
///
/// The shape of a value selects the variant. Open: any other value is kept in `Unknown` and serialized
/// unchanged.
#[doc(alias = "ApprovalDetailDtoApprovalObjectList")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum ApprovalObject {
    /// The schema `RolePermissionApplyApprovalObject`.
    RolePermissionApplyApprovalObject(Box<RolePermissionApplyApprovalObject>),
    /// The schema `ApplicationPermissionApplyApprovalObject`.
    ApplicationPermissionApplyApprovalObject(
        Box<ApplicationPermissionApplyApprovalObject>,
    ),
    /// A value that this version of the crate does not know.
    Unknown(codec::Value),
}
impl codec::Union for ApprovalObject {
    const NAME: &'static str = "ApprovalDetailDtoApprovalObjectList";
    const VARIANTS: &'static [codec::Variant] = &[
        codec::Variant {
            tags: &[],
            shape: codec::ValueShape::Object(
                &[
                    ("namespaceCode", codec::ValueShape::Text, false),
                    ("namespaceId", codec::ValueShape::Integer, false),
                    ("objectId", codec::ValueShape::Text, false),
                    ("objectName", codec::ValueShape::Text, false),
                    ("roleCode", codec::ValueShape::Text, false),
                ],
            ),
        },
        codec::Variant {
            tags: &[],
            shape: codec::ValueShape::Object(
                &[
                    ("logo", codec::ValueShape::Text, false),
                    ("objectId", codec::ValueShape::Text, false),
                    ("objectName", codec::ValueShape::Text, false),
                ],
            ),
        },
    ];
    #[inline]
    fn read(index: usize, value: &codec::Value) -> Option<Self> {
        match index {
            0 => codec::read_variant(value).map(Self::RolePermissionApplyApprovalObject),
            1 => {
                codec::read_variant(value)
                    .map(Self::ApplicationPermissionApplyApprovalObject)
            }
            _ => None,
        }
    }
    #[inline]
    fn unknown(value: codec::Value) -> Self {
        Self::Unknown(value)
    }
}
codec::union!(ApprovalObject);
impl From<RolePermissionApplyApprovalObject> for ApprovalObject {
    #[inline]
    fn from(value: RolePermissionApplyApprovalObject) -> Self {
        Self::RolePermissionApplyApprovalObject(Box::new(value))
    }
}
impl From<ApplicationPermissionApplyApprovalObject> for ApprovalObject {
    #[inline]
    fn from(value: ApplicationPermissionApplyApprovalObject) -> Self {
        Self::ApplicationPermissionApplyApprovalObject(Box::new(value))
    }
}
impl serde::Serialize for ApprovalObject {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::RolePermissionApplyApprovalObject(value) => {
                serde::Serialize::serialize(value, serializer)
            }
            Self::ApplicationPermissionApplyApprovalObject(value) => {
                serde::Serialize::serialize(value, serializer)
            }
            Self::Unknown(value) => serde::Serialize::serialize(value, serializer),
        }
    }
}
/// Redacts a value that this version does not know: it may be anything.
impl std::fmt::Debug for ApprovalObject {
    #[inline]
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::RolePermissionApplyApprovalObject(value) => {
                std::fmt::Debug::fmt(value, out)
            }
            Self::ApplicationPermissionApplyApprovalObject(value) => {
                std::fmt::Debug::fmt(value, out)
            }
            Self::Unknown(_) => out.write_str("Unknown([redacted])"),
        }
    }
}
// @if schemars
codec::json_schema!(
    ApprovalObject, "ApprovalDetailDtoApprovalObjectList",
    "{\"anyOf\":[{\"$ref\":\"RolePermissionApplyApprovalObject\"},{\"$ref\":\"ApplicationPermissionApplyApprovalObject\"}],\"description\":\"Requested applications or roles, depending on `objectType`.\"}",
    "ApplicationPermissionApplyApprovalObject" =
    ApplicationPermissionApplyApprovalObject, "RolePermissionApplyApprovalObject" =
    RolePermissionApplyApprovalObject
);
// @end
/// Response with an approval.
///
/// The schema name is `ApprovalDetailRes`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApprovalDetailRes {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ApprovalDetailDto,
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
impl ApprovalDetailRes {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ApprovalDetailDto>,
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
    pub fn with_data(mut self, value: impl Into<ApprovalDetailDto>) -> Self {
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
    ApprovalDetailRes; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ApprovalDetailRes, "ApprovalDetailRes",
    "{\"description\":\"Response with an approval.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ApprovalDetailDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ApprovalDetailDto" = ApprovalDetailDto
);
// @end
/// Response with a page of approvals.
///
/// The schema name is `ApprovalListRes`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApprovalListRes {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: ApprovalPageList,
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
impl ApprovalListRes {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<ApprovalPageList>,
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
    pub fn with_data(mut self, value: impl Into<ApprovalPageList>) -> Self {
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
    ApprovalListRes; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    ApprovalListRes, "ApprovalListRes",
    "{\"description\":\"Response with a page of approvals.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"ApprovalPageList\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "ApprovalPageList" = ApprovalPageList
);
// @end
/// Type of permission requested in an approval.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApprovalObjectType {
    /// `APP_PERMISSION_APPLY`: Request for access to an application.
    AppPermissionApply,
    /// `ROLE_PERMISSION_APPLY`: Request for a role.
    RolePermissionApply,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ApprovalObjectType = "ApprovalObjectType"; AppPermissionApply =
    "APP_PERMISSION_APPLY", RolePermissionApply = "ROLE_PERMISSION_APPLY"
);
// @if schemars
codec::json_schema!(
    ApprovalObjectType, "ApprovalObjectType",
    "{\"description\":\"Type of permission requested in an approval.\",\"examples\":[\"APP_PERMISSION_APPLY\",\"ROLE_PERMISSION_APPLY\"],\"type\":\"string\"}"
);
// @end
/// Page of approvals.
///
/// The schema name is `ApprovalPageList`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApprovalPageList {
    /// Approvals on this page.
    pub list: Vec<ApprovalDetailDto>,
    /// Total number of approvals across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl ApprovalPageList {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<ApprovalDetailDto>>,
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
        value: impl IntoIterator<Item = impl Into<ApprovalDetailDto>>,
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
    ApprovalPageList; required[0] list("list"), required[1] total_count("totalCount")
);
impl crate::pagination::Page for ApprovalPageList {
    type Item = ApprovalDetailDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[ApprovalDetailDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<ApprovalDetailDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    ApprovalPageList, "ApprovalPageList",
    "{\"description\":\"Page of approvals.\",\"properties\":{\"list\":{\"description\":\"Approvals on this page.\",\"items\":{\"$ref\":\"ApprovalDetailDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of approvals across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "ApprovalDetailDto" = ApprovalDetailDto
);
// @end
/// Decision on one approval.
///
/// The schema name is `ApprovalProcessReq`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApprovalProcessReq {
    /// Whether the request is approved; rejected by default.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "isAgreed")]
    pub is_agreed: Option<bool>,
    /// Approval number, which identifies the approval in requests.
    pub number: String,
}
impl ApprovalProcessReq {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self {
            number: number.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`isAgreed`](Self::is_agreed).
    #[must_use]
    pub fn with_is_agreed(mut self, value: impl Into<bool>) -> Self {
        self.is_agreed = Some(value.into());
        self
    }
    /// Sets [`number`](Self::number).
    #[must_use]
    pub fn with_number(mut self, value: impl Into<String>) -> Self {
        self.number = value.into();
        self
    }
}
codec::object!(
    ApprovalProcessReq required_in_requests(1); optional[0] is_agreed("isAgreed"),
    required[1] number("number")
);
impl validation::Validate for ApprovalProcessReq {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ApprovalProcessReq, "ApprovalProcessReq",
    "{\"description\":\"Decision on one approval.\",\"properties\":{\"isAgreed\":{\"default\":false,\"description\":\"Whether the request is approved; rejected by default.\",\"type\":[\"boolean\",\"null\"]},\"number\":{\"description\":\"Approval number, which identifies the approval in requests.\",\"type\":\"string\"}},\"required\":[\"number\"],\"type\":\"object\"}"
);
// @end
/// Values of `status`. Status of the approval.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ApprovalStatus {
    /// `PENDING`: Pending; no decision has been made.
    Pending,
    /// `AGREED`: The request was approved.
    Agreed,
    /// `REFUSED`: The request was rejected.
    Refused,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ApprovalStatus = "ApprovalStatus"; Pending = "PENDING", Agreed = "AGREED", Refused =
    "REFUSED"
);
// @if schemars
codec::json_schema!(
    ApprovalStatus, "ApprovalStatus",
    "{\"description\":\"Values of `status`. Status of the approval.\",\"examples\":[\"PENDING\",\"AGREED\",\"REFUSED\"],\"type\":\"string\"}"
);
// @end
/// Period for which the permission is requested.
///
/// The schema name is `ExtraParams`.
#[doc(alias = "ExtraParams")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApprovalExtraParams {
    /// Start of the period, in milliseconds since the Unix epoch.
    #[doc(alias = "enableTime")]
    pub enable_time: Option<i64>,
    /// End of the period, in milliseconds since the Unix epoch.
    #[doc(alias = "endTime")]
    pub end_time: Option<i64>,
}
impl ApprovalExtraParams {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`enableTime`](Self::enable_time).
    #[must_use]
    pub fn with_enable_time(mut self, value: impl Into<i64>) -> Self {
        self.enable_time = Some(value.into());
        self
    }
    /// Sets [`endTime`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, value: impl Into<i64>) -> Self {
        self.end_time = Some(value.into());
        self
    }
}
impl Default for ApprovalExtraParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ApprovalExtraParams; optional[0] enable_time("enableTime"), optional[1]
    end_time("endTime")
);
// @if schemars
codec::json_schema!(
    ApprovalExtraParams, "ExtraParams",
    "{\"description\":\"Period for which the permission is requested.\",\"properties\":{\"enableTime\":{\"description\":\"Start of the period, in milliseconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ms\"},\"endTime\":{\"description\":\"End of the period, in milliseconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-ms\"}},\"type\":\"object\"}"
);
// @end
/// Role requested in an approval.
///
/// The schema name is `RolePermissionApplyApprovalObject`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RolePermissionApplyApprovalObject {
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// ID of the namespace.
    #[doc(alias = "namespaceId")]
    pub namespace_id: i64,
    /// ID of the role.
    #[doc(alias = "objectId")]
    pub object_id: String,
    /// Name of the role.
    #[doc(alias = "objectName")]
    pub object_name: String,
    /// Code of the role.
    #[doc(alias = "roleCode")]
    pub role_code: String,
}
impl RolePermissionApplyApprovalObject {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        namespace_code: impl Into<String>,
        namespace_id: impl Into<i64>,
        object_id: impl Into<String>,
        object_name: impl Into<String>,
        role_code: impl Into<String>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            namespace_id: namespace_id.into(),
            object_id: object_id.into(),
            object_name: object_name.into(),
            role_code: role_code.into(),
        }
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`namespaceId`](Self::namespace_id).
    #[must_use]
    pub fn with_namespace_id(mut self, value: impl Into<i64>) -> Self {
        self.namespace_id = value.into();
        self
    }
    /// Sets [`objectId`](Self::object_id).
    #[must_use]
    pub fn with_object_id(mut self, value: impl Into<String>) -> Self {
        self.object_id = value.into();
        self
    }
    /// Sets [`objectName`](Self::object_name).
    #[must_use]
    pub fn with_object_name(mut self, value: impl Into<String>) -> Self {
        self.object_name = value.into();
        self
    }
    /// Sets [`roleCode`](Self::role_code).
    #[must_use]
    pub fn with_role_code(mut self, value: impl Into<String>) -> Self {
        self.role_code = value.into();
        self
    }
}
codec::object!(
    RolePermissionApplyApprovalObject; required[0] namespace_code("namespaceCode"),
    required[1] namespace_id("namespaceId"), required[2] object_id("objectId"),
    required[3] object_name("objectName"), required[4] role_code("roleCode")
);
// @if schemars
codec::json_schema!(
    RolePermissionApplyApprovalObject, "RolePermissionApplyApprovalObject",
    "{\"description\":\"Role requested in an approval.\",\"properties\":{\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"namespaceId\":{\"description\":\"ID of the namespace.\",\"format\":\"int64\",\"type\":\"integer\"},\"objectId\":{\"description\":\"ID of the role.\",\"type\":\"string\"},\"objectName\":{\"description\":\"Name of the role.\",\"type\":\"string\"},\"roleCode\":{\"description\":\"Code of the role.\",\"type\":\"string\"}},\"required\":[\"namespaceCode\",\"namespaceId\",\"objectId\",\"objectName\",\"roleCode\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `closedList`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListClosedApprovalsQuery {
    /// Search text for approvals.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keyword: Option<String>,
    /// Limits the result to requests for this type of permission.
    #[doc(alias = "objectType")]
    pub object_type: Option<ApprovalObjectType>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    #[doc(alias = "pageNo")]
    pub page_no: Option<i64>,
    /// Number of items per page; the default is 10.
    ///
    /// The service uses `10` if it is absent.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i64>,
}
impl ListClosedApprovalsQuery {
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
    /// Sets [`objectType`](Self::object_type).
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<ApprovalObjectType>) -> Self {
        self.object_type = Some(value.into());
        self
    }
    /// Sets [`pageNo`](Self::page_no).
    #[must_use]
    pub fn with_page_no(mut self, value: impl Into<i64>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets [`pageSize`](Self::page_size).
    #[must_use]
    pub fn with_page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}
impl Default for ListClosedApprovalsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListClosedApprovalsQuery required_in_requests(); optional[0, Redacted]
    keyword("keyword"), optional[1] object_type("objectType"), optional[2]
    page_no("pageNo"), optional[3] page_size("pageSize")
);
impl crate::pagination::PageRequest for ListClosedApprovalsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(
            &mut self.page_no,
            &mut self.page_size,
            Some(10),
        )
    }
}
impl validation::Validate for ListClosedApprovalsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.page", "pageNo", "closedList query"),
            self.page_no.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListClosedApprovalsQuery, "closedList query",
    "{\"properties\":{\"keyword\":{\"description\":\"Search text for approvals.\",\"type\":[\"string\",\"null\"]},\"objectType\":{\"anyOf\":[{\"$ref\":\"ApprovalObjectType\"},{\"type\":\"null\"}],\"description\":\"Limits the result to requests for this type of permission.\"},\"pageNo\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"pageSize\":{\"default\":10,\"description\":\"Number of items per page; the default is 10.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}",
    "ApprovalObjectType" = ApprovalObjectType
);
// @end
/// Query parameters of `getDetail`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetApprovalQuery {
    /// Number of the approval.
    pub number: String,
}
impl GetApprovalQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(number: impl Into<String>) -> Self {
        Self { number: number.into() }
    }
    /// Sets [`number`](Self::number).
    #[must_use]
    pub fn with_number(mut self, value: impl Into<String>) -> Self {
        self.number = value.into();
        self
    }
}
codec::object!(GetApprovalQuery required_in_requests(0); required[0] number("number"));
impl validation::Validate for GetApprovalQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetApprovalQuery, "getDetail query",
    "{\"properties\":{\"number\":{\"description\":\"Number of the approval.\",\"type\":\"string\"}},\"required\":[\"number\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `logList`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListApprovalLogsQuery {
    /// Search text for approvals.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keyword: Option<String>,
    /// Limits the result to requests for this type of permission.
    #[doc(alias = "objectType")]
    pub object_type: Option<ApprovalObjectType>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    #[doc(alias = "pageNo")]
    pub page_no: Option<i64>,
    /// Number of items per page; the default is 10.
    ///
    /// The service uses `10` if it is absent.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i64>,
}
impl ListApprovalLogsQuery {
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
    /// Sets [`objectType`](Self::object_type).
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<ApprovalObjectType>) -> Self {
        self.object_type = Some(value.into());
        self
    }
    /// Sets [`pageNo`](Self::page_no).
    #[must_use]
    pub fn with_page_no(mut self, value: impl Into<i64>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets [`pageSize`](Self::page_size).
    #[must_use]
    pub fn with_page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}
impl Default for ListApprovalLogsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListApprovalLogsQuery required_in_requests(); optional[0, Redacted]
    keyword("keyword"), optional[1] object_type("objectType"), optional[2]
    page_no("pageNo"), optional[3] page_size("pageSize")
);
impl crate::pagination::PageRequest for ListApprovalLogsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(
            &mut self.page_no,
            &mut self.page_size,
            Some(10),
        )
    }
}
impl validation::Validate for ListApprovalLogsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.page", "pageNo", "logList query"),
            self.page_no.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListApprovalLogsQuery, "logList query",
    "{\"properties\":{\"keyword\":{\"description\":\"Search text for approvals.\",\"type\":[\"string\",\"null\"]},\"objectType\":{\"anyOf\":[{\"$ref\":\"ApprovalObjectType\"},{\"type\":\"null\"}],\"description\":\"Limits the result to requests for this type of permission.\"},\"pageNo\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"pageSize\":{\"default\":10,\"description\":\"Number of items per page; the default is 10.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}",
    "ApprovalObjectType" = ApprovalObjectType
);
// @end
/// Query parameters of `pendList`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPendingApprovalsQuery {
    /// Search text for approvals.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keyword: Option<String>,
    /// Limits the result to requests for this type of permission.
    #[doc(alias = "objectType")]
    pub object_type: Option<ApprovalObjectType>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    #[doc(alias = "pageNo")]
    pub page_no: Option<i64>,
    /// Number of items per page; the default is 10.
    ///
    /// The service uses `10` if it is absent.
    #[doc(alias = "pageSize")]
    pub page_size: Option<i64>,
}
impl ListPendingApprovalsQuery {
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
    /// Sets [`objectType`](Self::object_type).
    #[must_use]
    pub fn with_object_type(mut self, value: impl Into<ApprovalObjectType>) -> Self {
        self.object_type = Some(value.into());
        self
    }
    /// Sets [`pageNo`](Self::page_no).
    #[must_use]
    pub fn with_page_no(mut self, value: impl Into<i64>) -> Self {
        self.page_no = Some(value.into());
        self
    }
    /// Sets [`pageSize`](Self::page_size).
    #[must_use]
    pub fn with_page_size(mut self, value: impl Into<i64>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}
impl Default for ListPendingApprovalsQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListPendingApprovalsQuery required_in_requests(); optional[0, Redacted]
    keyword("keyword"), optional[1] object_type("objectType"), optional[2]
    page_no("pageNo"), optional[3] page_size("pageSize")
);
impl crate::pagination::PageRequest for ListPendingApprovalsQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(
            &mut self.page_no,
            &mut self.page_size,
            Some(10),
        )
    }
}
impl validation::Validate for ListPendingApprovalsQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.page", "pageNo", "pendList query"),
            self.page_no.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    ListPendingApprovalsQuery, "pendList query",
    "{\"properties\":{\"keyword\":{\"description\":\"Search text for approvals.\",\"type\":[\"string\",\"null\"]},\"objectType\":{\"anyOf\":[{\"$ref\":\"ApprovalObjectType\"},{\"type\":\"null\"}],\"description\":\"Limits the result to requests for this type of permission.\"},\"pageNo\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"pageSize\":{\"default\":10,\"description\":\"Number of items per page; the default is 10.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}",
    "ApprovalObjectType" = ApprovalObjectType
);
// @end
// @end
