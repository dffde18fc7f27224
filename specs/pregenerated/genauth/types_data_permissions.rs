// @if genauth-data-permissions
/// Action on a resource and the users allowed to perform it.
///
/// The schema name is `ActionAuth`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ActionAuth {
    /// Action that the listed users may perform.
    pub action: String,
    /// IDs of the users who may perform the action.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
}
impl ActionAuth {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        action: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            action: action.into(),
            user_ids: codec::collect_list(user_ids),
        }
    }
    /// Sets [`action`](Self::action).
    #[must_use]
    pub fn with_action(mut self, value: impl Into<String>) -> Self {
        self.action = value.into();
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
}
codec::object!(
    ActionAuth; required[0] action("action"), required[1, Redacted] user_ids("userIds")
);
// @if schemars
codec::json_schema!(
    ActionAuth, "ActionAuth",
    "{\"description\":\"Action on a resource and the users allowed to perform it.\",\"properties\":{\"action\":{\"description\":\"Action that the listed users may perform.\",\"type\":\"string\"},\"userIds\":{\"description\":\"IDs of the users who may perform the action.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"action\",\"userIds\"],\"type\":\"object\"}"
);
// @end
/// Values of an array data resource and the actions that a user may perform on them.
///
/// The schema name is `ArrResourceAuthAction`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ArrResourceAuthAction {
    /// Permitted actions.
    pub actions: Vec<String>,
    /// Values of the array resource.
    pub values: Vec<String>,
}
impl ArrResourceAuthAction {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
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
    /// Sets [`values`](Self::values).
    #[must_use]
    pub fn with_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = codec::collect_list(value);
        self
    }
}
impl Default for ArrResourceAuthAction {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ArrResourceAuthAction; collection[0] actions("actions"), collection[1]
    values("values")
);
// @if schemars
codec::json_schema!(
    ArrResourceAuthAction, "ArrResourceAuthAction",
    "{\"description\":\"Values of an array data resource and the actions that a user may perform on them.\",\"properties\":{\"actions\":{\"description\":\"Permitted actions.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"values\":{\"description\":\"Values of the array resource.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Values of an array data resource that a user is authorized for, and the permitted actions.
///
/// The schema name is `ArrayAuthorize`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ArrayAuthorize {
    /// Permitted actions.
    pub actions: Vec<String>,
    /// Values of the array resource.
    pub values: Vec<String>,
}
impl ArrayAuthorize {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        actions: impl IntoIterator<Item = impl Into<String>>,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            actions: codec::collect_list(actions),
            values: codec::collect_list(values),
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
    /// Sets [`values`](Self::values).
    #[must_use]
    pub fn with_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = codec::collect_list(value);
        self
    }
}
codec::object!(
    ArrayAuthorize; required[0] actions("actions"), required[1] values("values")
);
// @if schemars
codec::json_schema!(
    ArrayAuthorize, "ArrayAuthorize",
    "{\"description\":\"Values of an array data resource that a user is authorized for, and the permitted actions.\",\"properties\":{\"actions\":{\"description\":\"Permitted actions.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"values\":{\"description\":\"Values of the array resource.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"actions\",\"values\"],\"type\":\"object\"}"
);
// @end
/// Environment of an access: address, location, device, system, browser and time.
///
/// The schema name is `AuthEnvParams`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthEnvParams {
    /// Browser used for the access.
    #[doc(alias = "browserType")]
    pub browser_type: Option<BrowserType>,
    /// City from which the access comes.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub city: Option<String>,
    /// Country from which the access comes.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub country: Option<String>,
    /// Class of the device used for the access.
    #[doc(alias = "deviceType")]
    pub device_type: Option<DeviceType>,
    /// IP address from which the access comes.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub ip: Option<String>,
    /// Province from which the access comes.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub province: Option<String>,
    /// Time of the access, in ISO 8601 format.
    #[doc(alias = "requestDate")]
    pub request_date: Option<codec::Timestamp>,
    /// Operating system of the device used for the access.
    #[doc(alias = "systemType")]
    pub system_type: Option<SystemType>,
}
impl AuthEnvParams {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`browserType`](Self::browser_type).
    #[must_use]
    pub fn with_browser_type(mut self, value: impl Into<BrowserType>) -> Self {
        self.browser_type = Some(value.into());
        self
    }
    /// Sets [`city`](Self::city).
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`country`](Self::country).
    #[must_use]
    pub fn with_country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Sets [`deviceType`](Self::device_type).
    #[must_use]
    pub fn with_device_type(mut self, value: impl Into<DeviceType>) -> Self {
        self.device_type = Some(value.into());
        self
    }
    /// Sets [`ip`](Self::ip).
    #[must_use]
    pub fn with_ip(mut self, value: impl Into<String>) -> Self {
        self.ip = Some(value.into());
        self
    }
    /// Sets [`province`](Self::province).
    #[must_use]
    pub fn with_province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets [`requestDate`](Self::request_date).
    #[must_use]
    pub fn with_request_date(mut self, value: impl Into<codec::Timestamp>) -> Self {
        self.request_date = Some(value.into());
        self
    }
    /// Sets [`systemType`](Self::system_type).
    #[must_use]
    pub fn with_system_type(mut self, value: impl Into<SystemType>) -> Self {
        self.system_type = Some(value.into());
        self
    }
}
impl Default for AuthEnvParams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AuthEnvParams required_in_requests(); optional[0] browser_type("browserType"),
    optional[1, Redacted] city("city"), optional[2, Redacted] country("country"),
    optional[3] device_type("deviceType"), optional[4, Redacted] ip("ip"), optional[5,
    Redacted] province("province"), optional[6] request_date("requestDate"), optional[7]
    system_type("systemType")
);
impl validation::Validate for AuthEnvParams {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    AuthEnvParams, "AuthEnvParams",
    "{\"description\":\"Environment of an access: address, location, device, system, browser and time.\",\"properties\":{\"browserType\":{\"anyOf\":[{\"$ref\":\"BrowserType\"},{\"type\":\"null\"}],\"description\":\"Browser used for the access.\"},\"city\":{\"description\":\"City from which the access comes.\",\"type\":[\"string\",\"null\"]},\"country\":{\"description\":\"Country from which the access comes.\",\"type\":[\"string\",\"null\"]},\"deviceType\":{\"anyOf\":[{\"$ref\":\"DeviceType\"},{\"type\":\"null\"}],\"description\":\"Class of the device used for the access.\"},\"ip\":{\"description\":\"IP address from which the access comes.\",\"type\":[\"string\",\"null\"]},\"province\":{\"description\":\"Province from which the access comes.\",\"type\":[\"string\",\"null\"]},\"requestDate\":{\"description\":\"Time of the access, in ISO 8601 format.\",\"type\":[\"string\",\"null\"]},\"systemType\":{\"anyOf\":[{\"$ref\":\"SystemType\"},{\"type\":\"null\"}],\"description\":\"Operating system of the device used for the access.\"}},\"type\":\"object\"}",
    "BrowserType" = BrowserType, "DeviceType" = DeviceType, "SystemType" = SystemType
);
// @end
/// Several extended fields to create for data resource nodes.
///
/// The schema name is `BatchCreateDnefReq`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchCreateDnefReq {
    /// Fields to create.
    #[doc(alias = "fieldList")]
    pub field_list: Vec<ExtendField>,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within its namespace.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
}
impl BatchCreateDnefReq {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        field_list: impl IntoIterator<Item = impl Into<ExtendField>>,
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
    ) -> Self {
        Self {
            field_list: codec::collect_list(field_list),
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
        }
    }
    /// Sets [`fieldList`](Self::field_list).
    #[must_use]
    pub fn with_field_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<ExtendField>>,
    ) -> Self {
        self.field_list = codec::collect_list(value);
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
    BatchCreateDnefReq required_in_requests(0, 1, 2); required[0]
    field_list("fieldList"), required[1] namespace_code("namespaceCode"), required[2]
    resource_code("resourceCode")
);
impl validation::Validate for BatchCreateDnefReq {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("fieldList", Some(&self.field_list));
    }
}
// @if schemars
codec::json_schema!(
    BatchCreateDnefReq, "BatchCreateDnefReq",
    "{\"description\":\"Several extended fields to create for data resource nodes.\",\"properties\":{\"fieldList\":{\"description\":\"Fields to create.\",\"items\":{\"$ref\":\"ExtendField\"},\"type\":\"array\"},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resourceCode\":{\"description\":\"Code of the data resource, unique within its namespace.\",\"type\":\"string\"}},\"required\":[\"fieldList\",\"namespaceCode\",\"resourceCode\"],\"type\":\"object\"}",
    "ExtendField" = ExtendField
);
// @end
/// Values of `browserType`. Browser used for the access.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BrowserType {
    /// `IE`: Internet Explorer.
    Ie,
    /// `Chrome`: Google Chrome.
    Chrome,
    /// `Firefox`: Mozilla Firefox.
    Firefox,
    /// `Safari`: Apple Safari.
    Safari,
    /// `Edge`: Microsoft Edge.
    Edge,
    /// `Opera`: Opera.
    Opera,
    /// `Safe360`: 360 Secure Browser.
    Safe360,
    /// `QQBrowser`: QQ Browser.
    QqBrowser,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    BrowserType = "BrowserType"; Ie = "IE", Chrome = "Chrome", Firefox = "Firefox",
    Safari = "Safari", Edge = "Edge", Opera = "Opera", Safe360 = "Safe360", QqBrowser =
    "QQBrowser"
);
// @if schemars
codec::json_schema!(
    BrowserType, "BrowserType",
    "{\"description\":\"Values of `browserType`. Browser used for the access.\",\"examples\":[\"IE\",\"Chrome\",\"Firefox\",\"Safari\",\"Edge\",\"Opera\",\"Safe360\",\"QQBrowser\"],\"type\":\"string\"}"
);
// @end
/// Result of a permission check for an external user, with one entry per resource.
///
/// The schema name is `CheckExternalUserPermissionDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckExternalUserPermissionDataDto {
    /// Results, one per resource.
    ///
    /// Is decoded as a whole: one element that cannot be decoded fails the list.
    #[doc(alias = "checkResultList")]
    pub check_result_list: Vec<CheckExternalUserPermissionsRespDto>,
}
impl CheckExternalUserPermissionDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        check_result_list: impl IntoIterator<
            Item = impl Into<CheckExternalUserPermissionsRespDto>,
        >,
    ) -> Self {
        Self {
            check_result_list: codec::collect_list(check_result_list),
        }
    }
    /// Sets [`checkResultList`](Self::check_result_list).
    #[must_use]
    pub fn with_check_result_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CheckExternalUserPermissionsRespDto>>,
    ) -> Self {
        self.check_result_list = codec::collect_list(value);
        self
    }
}
codec::object!(
    CheckExternalUserPermissionDataDto; required[0, WholeList]
    check_result_list("checkResultList")
);
// @if schemars
codec::json_schema!(
    CheckExternalUserPermissionDataDto, "CheckExternalUserPermissionDataDto",
    "{\"description\":\"Result of a permission check for an external user, with one entry per resource.\",\"properties\":{\"checkResultList\":{\"description\":\"Results, one per resource.\",\"items\":{\"$ref\":\"CheckExternalUserPermissionsRespDto\"},\"type\":\"array\"}},\"required\":[\"checkResultList\"],\"type\":\"object\"}",
    "CheckExternalUserPermissionsRespDto" = CheckExternalUserPermissionsRespDto
);
// @end
/// Action and data resources to check an external user's permission for.
///
/// The schema name is `CheckExternalUserPermissionDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckExternalUserPermissionDto {
    /// Action to check, for example `read`.
    pub action: String,
    /// Environment of the access; used only if `judgeConditionEnabled` is true.
    #[doc(alias = "authEnvParams")]
    pub auth_env_params: Option<AuthEnvParams>,
    /// ID of the external user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "externalId")]
    pub external_id: String,
    /// Whether environment conditions are evaluated, using `authEnvParams`.
    ///
    /// The service uses `true` if it is absent.
    #[doc(alias = "judgeConditionEnabled")]
    pub judge_condition_enabled: Option<bool>,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Paths of the resources; for trees, the full path of node codes separated by slashes.
    ///
    /// Each item has 1 to 50 characters.
    pub resources: Vec<String>,
}
impl CheckExternalUserPermissionDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        action: impl Into<String>,
        external_id: impl Into<String>,
        namespace_code: impl Into<String>,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            action: action.into(),
            external_id: external_id.into(),
            namespace_code: namespace_code.into(),
            resources: codec::collect_list(resources),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`action`](Self::action).
    #[must_use]
    pub fn with_action(mut self, value: impl Into<String>) -> Self {
        self.action = value.into();
        self
    }
    /// Sets [`authEnvParams`](Self::auth_env_params).
    #[must_use]
    pub fn with_auth_env_params(mut self, value: impl Into<AuthEnvParams>) -> Self {
        self.auth_env_params = Some(value.into());
        self
    }
    /// Sets [`externalId`](Self::external_id).
    #[must_use]
    pub fn with_external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = value.into();
        self
    }
    /// Sets [`judgeConditionEnabled`](Self::judge_condition_enabled).
    #[must_use]
    pub fn with_judge_condition_enabled(mut self, value: impl Into<bool>) -> Self {
        self.judge_condition_enabled = Some(value.into());
        self
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`resources`](Self::resources).
    #[must_use]
    pub fn with_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resources = codec::collect_list(value);
        self
    }
}
codec::object!(
    CheckExternalUserPermissionDto required_in_requests(0, 2, 4, 5); required[0]
    action("action"), optional[1] auth_env_params("authEnvParams"), required[2, Redacted]
    external_id("externalId"), optional[3]
    judge_condition_enabled("judgeConditionEnabled"), required[4]
    namespace_code("namespaceCode"), required[5] resources("resources")
);
impl validation::Validate for CheckExternalUserPermissionDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::permissions::external_environment(
            v,
            "authEnvParams",
            self.auth_env_params.as_ref(),
            self.judge_condition_enabled.as_ref().and_then(codec::as_text),
        );
        v.property("authEnvParams", self.auth_env_params.as_ref());
        v.item_lengths(
            validation::warning!(
                "permission.resource-code", "resources", "CheckExternalUserPermissionDto"
            ),
            Some(&self.resources),
            Some(1),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    CheckExternalUserPermissionDto, "CheckExternalUserPermissionDto",
    "{\"description\":\"Action and data resources to check an external user's permission for.\",\"properties\":{\"action\":{\"description\":\"Action to check, for example `read`.\",\"type\":\"string\"},\"authEnvParams\":{\"anyOf\":[{\"$ref\":\"AuthEnvParams\"},{\"type\":\"null\"}],\"description\":\"Environment of the access; used only if `judgeConditionEnabled` is true.\"},\"externalId\":{\"description\":\"ID of the external user.\",\"type\":\"string\"},\"judgeConditionEnabled\":{\"default\":true,\"description\":\"Whether environment conditions are evaluated, using `authEnvParams`.\",\"type\":[\"boolean\",\"null\"]},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resources\":{\"description\":\"Paths of the resources; for trees, the full path of node codes separated by slashes.\",\"items\":{\"type\":\"string\"},\"type\":\"array\",\"x-warning\":{\"items\":{\"maxLength\":50,\"minLength\":1}}}},\"required\":[\"action\",\"externalId\",\"namespaceCode\",\"resources\"],\"type\":\"object\"}",
    "AuthEnvParams" = AuthEnvParams
);
// @end
/// Response with the result of a permission check for an external user.
///
/// The schema name is `CheckExternalUserPermissionRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckExternalUserPermissionRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CheckExternalUserPermissionDataDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl CheckExternalUserPermissionRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CheckExternalUserPermissionDataDto>,
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
        value: impl Into<CheckExternalUserPermissionDataDto>,
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
    /// Sets [`statusCode`](Self::status_code).
    #[must_use]
    pub fn with_status_code(mut self, value: impl Into<i64>) -> Self {
        self.status_code = value.into();
        self
    }
}
codec::object!(
    CheckExternalUserPermissionRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), required[3]
    status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CheckExternalUserPermissionRespDto, "CheckExternalUserPermissionRespDto",
    "{\"description\":\"Response with the result of a permission check for an external user.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CheckExternalUserPermissionDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CheckExternalUserPermissionDataDto" = CheckExternalUserPermissionDataDto
);
// @end
/// Whether an external user may perform an action on a data resource.
///
/// The schema name is `CheckExternalUserPermissionsRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckExternalUserPermissionsRespDto {
    /// Action on the resource, for example `read`.
    pub action: String,
    /// Whether the user may perform the action on the resource.
    pub enabled: bool,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Path of the resource: its code, followed by node codes separated by slashes for trees.
    pub resource: String,
}
impl CheckExternalUserPermissionsRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        action: impl Into<String>,
        enabled: impl Into<bool>,
        namespace_code: impl Into<String>,
        resource: impl Into<String>,
    ) -> Self {
        Self {
            action: action.into(),
            enabled: enabled.into(),
            namespace_code: namespace_code.into(),
            resource: resource.into(),
        }
    }
    /// Sets [`action`](Self::action).
    #[must_use]
    pub fn with_action(mut self, value: impl Into<String>) -> Self {
        self.action = value.into();
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`resource`](Self::resource).
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<String>) -> Self {
        self.resource = value.into();
        self
    }
}
codec::object!(
    CheckExternalUserPermissionsRespDto; required[0] action("action"), required[1]
    enabled("enabled"), required[2] namespace_code("namespaceCode"), required[3]
    resource("resource")
);
// @if schemars
codec::json_schema!(
    CheckExternalUserPermissionsRespDto, "CheckExternalUserPermissionsRespDto",
    "{\"description\":\"Whether an external user may perform an action on a data resource.\",\"properties\":{\"action\":{\"description\":\"Action on the resource, for example `read`.\",\"type\":\"string\"},\"enabled\":{\"description\":\"Whether the user may perform the action on the resource.\",\"type\":\"boolean\"},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resource\":{\"description\":\"Path of the resource: its code, followed by node codes separated by slashes for trees.\",\"type\":\"string\"}},\"required\":[\"action\",\"enabled\",\"namespaceCode\",\"resource\"],\"type\":\"object\"}"
);
// @end
/// Whether the name of a data policy is available, and the reason if not.
///
/// The schema name is `CheckParamsDataPolicyRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckParamsDataPolicyRespDto {
    /// Whether the checked values are valid.
    #[doc(alias = "isValid")]
    pub is_valid: bool,
    /// Reason why the checked values are not valid.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: Option<String>,
}
impl CheckParamsDataPolicyRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(is_valid: impl Into<bool>) -> Self {
        Self {
            is_valid: is_valid.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`isValid`](Self::is_valid).
    #[must_use]
    pub fn with_is_valid(mut self, value: impl Into<bool>) -> Self {
        self.is_valid = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}
codec::object!(
    CheckParamsDataPolicyRespDto; required[0, LenientBoolean] is_valid("isValid"),
    optional[1, Redacted] message("message")
);
// @if schemars
codec::json_schema!(
    CheckParamsDataPolicyRespDto, "CheckParamsDataPolicyRespDto",
    "{\"description\":\"Whether the name of a data policy is available, and the reason if not.\",\"properties\":{\"isValid\":{\"description\":\"Whether the checked values are valid.\",\"enum\":[true,false,\"true\",\"false\",0,1,\"0\",\"1\"]},\"message\":{\"description\":\"Reason why the checked values are not valid.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"isValid\"],\"type\":\"object\"}"
);
// @end
/// Response that reports whether a data policy name is available.
///
/// The schema name is `CheckParamsDataPolicyResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckParamsDataPolicyResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CheckParamsDataPolicyRespDto,
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
impl CheckParamsDataPolicyResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CheckParamsDataPolicyRespDto>,
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
    pub fn with_data(mut self, value: impl Into<CheckParamsDataPolicyRespDto>) -> Self {
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
    CheckParamsDataPolicyResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CheckParamsDataPolicyResponseDto, "CheckParamsDataPolicyResponseDto",
    "{\"description\":\"Response that reports whether a data policy name is available.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CheckParamsDataPolicyRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CheckParamsDataPolicyRespDto" = CheckParamsDataPolicyRespDto
);
// @end
/// Whether the name or code of a data resource is available, and the reason if not.
///
/// The schema name is `CheckParamsDataResourceRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckParamsDataResourceRespDto {
    /// Whether the checked values are valid.
    #[doc(alias = "isValid")]
    pub is_valid: bool,
    /// Reason why the checked values are not valid.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: Option<String>,
}
impl CheckParamsDataResourceRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(is_valid: impl Into<bool>) -> Self {
        Self {
            is_valid: is_valid.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`isValid`](Self::is_valid).
    #[must_use]
    pub fn with_is_valid(mut self, value: impl Into<bool>) -> Self {
        self.is_valid = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}
codec::object!(
    CheckParamsDataResourceRespDto; required[0, LenientBoolean] is_valid("isValid"),
    optional[1, Redacted] message("message")
);
// @if schemars
codec::json_schema!(
    CheckParamsDataResourceRespDto, "CheckParamsDataResourceRespDto",
    "{\"description\":\"Whether the name or code of a data resource is available, and the reason if not.\",\"properties\":{\"isValid\":{\"description\":\"Whether the checked values are valid.\",\"enum\":[true,false,\"true\",\"false\",0,1,\"0\",\"1\"]},\"message\":{\"description\":\"Reason why the checked values are not valid.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"isValid\"],\"type\":\"object\"}"
);
// @end
/// Response that reports whether the name or code of a data resource is available.
///
/// The schema name is `CheckParamsDataResourceResponseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckParamsDataResourceResponseDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CheckParamsDataResourceRespDto,
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
impl CheckParamsDataResourceResponseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CheckParamsDataResourceRespDto>,
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
        value: impl Into<CheckParamsDataResourceRespDto>,
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
    CheckParamsDataResourceResponseDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CheckParamsDataResourceResponseDto, "CheckParamsDataResourceResponseDto",
    "{\"description\":\"Response that reports whether the name or code of a data resource is available.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CheckParamsDataResourceRespDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CheckParamsDataResourceRespDto" = CheckParamsDataResourceRespDto
);
// @end
/// Result of a permission check for a user, with one entry per resource.
///
/// The schema name is `CheckPermissionDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPermissionDataDto {
    /// Results, one per resource.
    ///
    /// Is decoded as a whole: one element that cannot be decoded fails the list.
    #[doc(alias = "checkResultList")]
    pub check_result_list: Vec<CheckPermissionsRespDto>,
}
impl CheckPermissionDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        check_result_list: impl IntoIterator<Item = impl Into<CheckPermissionsRespDto>>,
    ) -> Self {
        Self {
            check_result_list: codec::collect_list(check_result_list),
        }
    }
    /// Sets [`checkResultList`](Self::check_result_list).
    #[must_use]
    pub fn with_check_result_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CheckPermissionsRespDto>>,
    ) -> Self {
        self.check_result_list = codec::collect_list(value);
        self
    }
}
codec::object!(
    CheckPermissionDataDto; required[0, WholeList] check_result_list("checkResultList")
);
// @if schemars
codec::json_schema!(
    CheckPermissionDataDto, "CheckPermissionDataDto",
    "{\"description\":\"Result of a permission check for a user, with one entry per resource.\",\"properties\":{\"checkResultList\":{\"description\":\"Results, one per resource.\",\"items\":{\"$ref\":\"CheckPermissionsRespDto\"},\"type\":\"array\"}},\"required\":[\"checkResultList\"],\"type\":\"object\"}",
    "CheckPermissionsRespDto" = CheckPermissionsRespDto
);
// @end
/// Action and data resources to check a user's permission for.
///
/// The schema name is `CheckPermissionDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPermissionDto {
    /// Action to check, for example `read`.
    pub action: String,
    /// Environment of the access; used only if `judgeConditionEnabled` is true.
    #[doc(alias = "authEnvParams")]
    pub auth_env_params: Option<AuthEnvParams>,
    /// Whether environment conditions are evaluated, using `authEnvParams`.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "judgeConditionEnabled")]
    pub judge_condition_enabled: Option<bool>,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Paths of the resources; for trees, the full path of node codes separated by slashes.
    ///
    /// Each item has 1 to 50 characters.
    pub resources: Vec<String>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl CheckPermissionDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        action: impl Into<String>,
        namespace_code: impl Into<String>,
        resources: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            action: action.into(),
            namespace_code: namespace_code.into(),
            resources: codec::collect_list(resources),
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
    /// Sets [`authEnvParams`](Self::auth_env_params).
    #[must_use]
    pub fn with_auth_env_params(mut self, value: impl Into<AuthEnvParams>) -> Self {
        self.auth_env_params = Some(value.into());
        self
    }
    /// Sets [`judgeConditionEnabled`](Self::judge_condition_enabled).
    #[must_use]
    pub fn with_judge_condition_enabled(mut self, value: impl Into<bool>) -> Self {
        self.judge_condition_enabled = Some(value.into());
        self
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`resources`](Self::resources).
    #[must_use]
    pub fn with_resources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resources = codec::collect_list(value);
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
    CheckPermissionDto required_in_requests(0, 3, 4, 5); required[0] action("action"),
    optional[1] auth_env_params("authEnvParams"), optional[2]
    judge_condition_enabled("judgeConditionEnabled"), required[3]
    namespace_code("namespaceCode"), required[4] resources("resources"), required[5,
    Redacted] user_id("userId")
);
impl validation::Validate for CheckPermissionDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::permissions::environment(
            v,
            "authEnvParams",
            self.auth_env_params.as_ref(),
            self.judge_condition_enabled.as_ref().and_then(codec::as_text),
        );
        v.property("authEnvParams", self.auth_env_params.as_ref());
        v.item_lengths(
            validation::warning!(
                "permission.resource-code", "resources", "CheckPermissionDto"
            ),
            Some(&self.resources),
            Some(1),
            Some(50),
        );
    }
}
// @if schemars
codec::json_schema!(
    CheckPermissionDto, "CheckPermissionDto",
    "{\"description\":\"Action and data resources to check a user's permission for.\",\"properties\":{\"action\":{\"description\":\"Action to check, for example `read`.\",\"type\":\"string\"},\"authEnvParams\":{\"anyOf\":[{\"$ref\":\"AuthEnvParams\"},{\"type\":\"null\"}],\"description\":\"Environment of the access; used only if `judgeConditionEnabled` is true.\"},\"judgeConditionEnabled\":{\"default\":false,\"description\":\"Whether environment conditions are evaluated, using `authEnvParams`.\",\"type\":[\"boolean\",\"null\"]},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resources\":{\"description\":\"Paths of the resources; for trees, the full path of node codes separated by slashes.\",\"items\":{\"type\":\"string\"},\"type\":\"array\",\"x-warning\":{\"items\":{\"maxLength\":50,\"minLength\":1}}},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"action\",\"namespaceCode\",\"resources\",\"userId\"],\"type\":\"object\"}",
    "AuthEnvParams" = AuthEnvParams
);
// @end
/// Code or name of a permission namespace whose availability to check.
///
/// The schema name is `CheckPermissionNamespaceExistsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPermissionNamespaceExistsDto {
    /// Unique code of the permission namespace, up to 50 characters.
    ///
    /// Has at most 50 characters.
    pub code: Option<String>,
    /// Name of the permission namespace, up to 255 characters.
    ///
    /// Has at most 255 characters.
    pub name: Option<String>,
}
impl CheckPermissionNamespaceExistsDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`code`](Self::code).
    #[must_use]
    pub fn with_code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
impl Default for CheckPermissionNamespaceExistsDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    CheckPermissionNamespaceExistsDto required_in_requests(); optional[0] code("code"),
    optional[1] name("name")
);
impl validation::Validate for CheckPermissionNamespaceExistsDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.length(
            validation::rule!(
                "permission.lengths", "code", "CheckPermissionNamespaceExistsDto"
            ),
            self.code.as_ref(),
            None,
            Some(50),
        );
        v.length(
            validation::rule!(
                "permission.lengths", "name", "CheckPermissionNamespaceExistsDto"
            ),
            self.name.as_ref(),
            None,
            Some(255),
        );
    }
}
// @if schemars
codec::json_schema!(
    CheckPermissionNamespaceExistsDto, "CheckPermissionNamespaceExistsDto",
    "{\"description\":\"Code or name of a permission namespace whose availability to check.\",\"properties\":{\"code\":{\"description\":\"Unique code of the permission namespace, up to 50 characters.\",\"maxLength\":50,\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the permission namespace, up to 255 characters.\",\"maxLength\":255,\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Whether the code or name of a permission namespace is available, and the reason if not.
///
/// The schema name is `CheckPermissionNamespaceExistsRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPermissionNamespaceExistsRespDto {
    /// Whether the checked values are valid.
    #[doc(alias = "isValid")]
    pub is_valid: bool,
    /// Reason why the checked values are not valid.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: Option<String>,
}
impl CheckPermissionNamespaceExistsRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(is_valid: impl Into<bool>) -> Self {
        Self {
            is_valid: is_valid.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`isValid`](Self::is_valid).
    #[must_use]
    pub fn with_is_valid(mut self, value: impl Into<bool>) -> Self {
        self.is_valid = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}
codec::object!(
    CheckPermissionNamespaceExistsRespDto; required[0, LenientBoolean]
    is_valid("isValid"), optional[1, Redacted] message("message")
);
// @if schemars
codec::json_schema!(
    CheckPermissionNamespaceExistsRespDto, "CheckPermissionNamespaceExistsRespDto",
    "{\"description\":\"Whether the code or name of a permission namespace is available, and the reason if not.\",\"properties\":{\"isValid\":{\"description\":\"Whether the checked values are valid.\",\"enum\":[true,false,\"true\",\"false\",0,1,\"0\",\"1\"]},\"message\":{\"description\":\"Reason why the checked values are not valid.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"isValid\"],\"type\":\"object\"}"
);
// @end
/// Response with the result of a permission check for a user.
///
/// The schema name is `CheckPermissionRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPermissionRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: CheckPermissionDataDto,
    /// Message that describes the result of the request.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub message: String,
    /// Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
}
impl CheckPermissionRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<CheckPermissionDataDto>,
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
    pub fn with_data(mut self, value: impl Into<CheckPermissionDataDto>) -> Self {
        self.data = value.into();
        self
    }
    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
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
    CheckPermissionRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), required[3] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    CheckPermissionRespDto, "CheckPermissionRespDto",
    "{\"description\":\"Response with the result of a permission check for a user.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"CheckPermissionDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "CheckPermissionDataDto" = CheckPermissionDataDto
);
// @end
/// Whether a user may perform an action on a data resource.
///
/// The schema name is `CheckPermissionsRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPermissionsRespDto {
    /// Action on the resource, for example `read`.
    pub action: String,
    /// Whether the user may perform the action on the resource.
    pub enabled: bool,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Path of the resource: its code, followed by node codes separated by slashes for trees.
    pub resource: String,
}
impl CheckPermissionsRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        action: impl Into<String>,
        enabled: impl Into<bool>,
        namespace_code: impl Into<String>,
        resource: impl Into<String>,
    ) -> Self {
        Self {
            action: action.into(),
            enabled: enabled.into(),
            namespace_code: namespace_code.into(),
            resource: resource.into(),
        }
    }
    /// Sets [`action`](Self::action).
    #[must_use]
    pub fn with_action(mut self, value: impl Into<String>) -> Self {
        self.action = value.into();
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`resource`](Self::resource).
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<String>) -> Self {
        self.resource = value.into();
        self
    }
}
codec::object!(
    CheckPermissionsRespDto; required[0] action("action"), required[1]
    enabled("enabled"), required[2] namespace_code("namespaceCode"), required[3]
    resource("resource")
);
// @if schemars
codec::json_schema!(
    CheckPermissionsRespDto, "CheckPermissionsRespDto",
    "{\"description\":\"Whether a user may perform an action on a data resource.\",\"properties\":{\"action\":{\"description\":\"Action on the resource, for example `read`.\",\"type\":\"string\"},\"enabled\":{\"description\":\"Whether the user may perform the action on the resource.\",\"type\":\"boolean\"},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resource\":{\"description\":\"Path of the resource: its code, followed by node codes separated by slashes for trees.\",\"type\":\"string\"}},\"required\":[\"action\",\"enabled\",\"namespaceCode\",\"resource\"],\"type\":\"object\"}"
);
// @end
/// Result of a permission check on sibling nodes of a tree resource, with one entry per node.
///
/// The schema name is `CheckUserSameLevelPermissionDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionDataDto {
    /// Results, one per node.
    ///
    /// Is decoded as a whole: one element that cannot be decoded fails the list.
    #[doc(alias = "checkLevelResultList")]
    pub check_level_result_list: Vec<CheckUserSameLevelPermissionRespDto>,
}
impl CheckUserSameLevelPermissionDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        check_level_result_list: impl IntoIterator<
            Item = impl Into<CheckUserSameLevelPermissionRespDto>,
        >,
    ) -> Self {
        Self {
            check_level_result_list: codec::collect_list(check_level_result_list),
        }
    }
    /// Sets [`checkLevelResultList`](Self::check_level_result_list).
    #[must_use]
    pub fn with_check_level_result_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<CheckUserSameLevelPermissionRespDto>>,
    ) -> Self {
        self.check_level_result_list = codec::collect_list(value);
        self
    }
}
codec::object!(
    CheckUserSameLevelPermissionDataDto; required[0, WholeList]
    check_level_result_list("checkLevelResultList")
);
// @if schemars
codec::json_schema!(
    CheckUserSameLevelPermissionDataDto, "CheckUserSameLevelPermissionDataDto",
    "{\"description\":\"Result of a permission check on sibling nodes of a tree resource, with one entry per node.\",\"properties\":{\"checkLevelResultList\":{\"description\":\"Results, one per node.\",\"items\":{\"$ref\":\"CheckUserSameLevelPermissionRespDto\"},\"type\":\"array\"}},\"required\":[\"checkLevelResultList\"],\"type\":\"object\"}",
    "CheckUserSameLevelPermissionRespDto" = CheckUserSameLevelPermissionRespDto
);
// @end
/// Action and sibling nodes of a tree resource to check a user's permission for.
///
/// The schema name is `CheckUserSameLevelPermissionDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionDto {
    /// Action to check, for example `read`.
    pub action: String,
    /// Environment of the access; used only if `judgeConditionEnabled` is true.
    #[doc(alias = "authEnvParams")]
    pub auth_env_params: Option<AuthEnvParams>,
    /// Whether environment conditions are evaluated, using `authEnvParams`.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "judgeConditionEnabled")]
    pub judge_condition_enabled: Option<bool>,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Path of the parent node: code of the tree resource and node codes, separated by slashes.
    pub resource: String,
    /// Codes of the direct child nodes of `resource`.
    #[doc(alias = "resourceNodeCodes")]
    pub resource_node_codes: Vec<String>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl CheckUserSameLevelPermissionDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        action: impl Into<String>,
        namespace_code: impl Into<String>,
        resource: impl Into<String>,
        resource_node_codes: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            action: action.into(),
            namespace_code: namespace_code.into(),
            resource: resource.into(),
            resource_node_codes: codec::collect_list(resource_node_codes),
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
    /// Sets [`authEnvParams`](Self::auth_env_params).
    #[must_use]
    pub fn with_auth_env_params(mut self, value: impl Into<AuthEnvParams>) -> Self {
        self.auth_env_params = Some(value.into());
        self
    }
    /// Sets [`judgeConditionEnabled`](Self::judge_condition_enabled).
    #[must_use]
    pub fn with_judge_condition_enabled(mut self, value: impl Into<bool>) -> Self {
        self.judge_condition_enabled = Some(value.into());
        self
    }
    /// Sets [`namespaceCode`](Self::namespace_code).
    #[must_use]
    pub fn with_namespace_code(mut self, value: impl Into<String>) -> Self {
        self.namespace_code = value.into();
        self
    }
    /// Sets [`resource`](Self::resource).
    #[must_use]
    pub fn with_resource(mut self, value: impl Into<String>) -> Self {
        self.resource = value.into();
        self
    }
    /// Sets [`resourceNodeCodes`](Self::resource_node_codes).
    #[must_use]
    pub fn with_resource_node_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_node_codes = codec::collect_list(value);
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
    CheckUserSameLevelPermissionDto required_in_requests(0, 3, 4, 5, 6); required[0]
    action("action"), optional[1] auth_env_params("authEnvParams"), optional[2]
    judge_condition_enabled("judgeConditionEnabled"), required[3]
    namespace_code("namespaceCode"), required[4] resource("resource"), required[5]
    resource_node_codes("resourceNodeCodes"), required[6, Redacted] user_id("userId")
);
impl validation::Validate for CheckUserSameLevelPermissionDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("authEnvParams", self.auth_env_params.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    CheckUserSameLevelPermissionDto, "CheckUserSameLevelPermissionDto",
    "{\"description\":\"Action and sibling nodes of a tree resource to check a user's permission for.\",\"properties\":{\"action\":{\"description\":\"Action to check, for example `read`.\",\"type\":\"string\"},\"authEnvParams\":{\"anyOf\":[{\"$ref\":\"AuthEnvParams\"},{\"type\":\"null\"}],\"description\":\"Environment of the access; used only if `judgeConditionEnabled` is true.\"},\"judgeConditionEnabled\":{\"default\":false,\"description\":\"Whether environment conditions are evaluated, using `authEnvParams`.\",\"type\":[\"boolean\",\"null\"]},\"namespaceCode\":{\"description\":\"Code of the permission namespace.\",\"type\":\"string\"},\"resource\":{\"description\":\"Path of the parent node: code of the tree resource and node codes, separated by slashes.\",\"type\":\"string\"},\"resourceNodeCodes\":{\"description\":\"Codes of the direct child nodes of `resource`.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"action\",\"namespaceCode\",\"resource\",\"resourceNodeCodes\",\"userId\"],\"type\":\"object\"}",
    "AuthEnvParams" = AuthEnvParams
);
// @end
/// Whether a user may perform an action on a node of a tree resource.
///
/// The schema name is `CheckUserSameLevelPermissionRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionRespDto {
    /// Action on the resource, for example `read`.
    pub action: String,
    /// Whether the user may perform the action on the node.
    pub enabled: bool,
    /// Code of the tree node.
    #[doc(alias = "resourceNodeCode")]
    pub resource_node_code: String,
}
impl CheckUserSameLevelPermissionRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        action: impl Into<String>,
        enabled: impl Into<bool>,
        resource_node_code: impl Into<String>,
    ) -> Self {
        Self {
            action: action.into(),
            enabled: enabled.into(),
            resource_node_code: resource_node_code.into(),
        }
    }
    /// Sets [`action`](Self::action).
    #[must_use]
    pub fn with_action(mut self, value: impl Into<String>) -> Self {
        self.action = value.into();
        self
    }
    /// Sets [`enabled`](Self::enabled).
    #[must_use]
    pub fn with_enabled(mut self, value: impl Into<bool>) -> Self {
        self.enabled = value.into();
        self
    }
    /// Sets [`resourceNodeCode`](Self::resource_node_code).
    #[must_use]
    pub fn with_resource_node_code(mut self, value: impl Into<String>) -> Self {
        self.resource_node_code = value.into();
        self
    }
}
codec::object!(
    CheckUserSameLevelPermissionRespDto; required[0] action("action"), required[1]
    enabled("enabled"), required[2] resource_node_code("resourceNodeCode")
);
// @if schemars
codec::json_schema!(
    CheckUserSameLevelPermissionRespDto, "CheckUserSameLevelPermissionRespDto",
    "{\"description\":\"Whether a user may perform an action on a node of a tree resource.\",\"properties\":{\"action\":{\"description\":\"Action on the resource, for example `read`.\",\"type\":\"string\"},\"enabled\":{\"description\":\"Whether the user may perform the action on the node.\",\"type\":\"boolean\"},\"resourceNodeCode\":{\"description\":\"Code of the tree node.\",\"type\":\"string\"}},\"required\":[\"action\",\"enabled\",\"resourceNodeCode\"],\"type\":\"object\"}"
);
// @end
// @end
