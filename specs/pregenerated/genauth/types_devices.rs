// @if genauth-devices
/// Device to register: type, unique ID, hardware, system and browser data.
///
/// The schema name is `CreateTerminalDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTerminalDto {
    /// Whether the device accepts cookies.
    ///
    /// The service uses `false` if it is absent.
    pub cookie: Option<bool>,
    /// Custom field values of the device model by key.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "customData")]
    pub custom_data: codec::Value,
    /// Description of the device.
    pub description: Option<String>,
    /// Unique identifier of the device.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "deviceUniqueId")]
    pub device_unique_id: String,
    /// Disk encryption status of the device.
    pub fde: Option<String>,
    /// Hardware storage key of the device.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub hks: Option<String>,
    /// Whether the device is jailbroken.
    ///
    /// The service uses `false` if it is absent.
    pub hor: Option<bool>,
    /// International mobile equipment identity of the device.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub imei: Option<String>,
    /// Language of the device.
    pub language: Option<String>,
    /// Mobile equipment identifier of the device.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub meid: Option<String>,
    /// Hardware module of the device.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub r#mod: Option<String>,
    /// Name of the device.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: Option<String>,
    /// Operating system.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub os: Option<String>,
    /// Manufacturer of the device.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub producer: Option<String>,
    /// Serial number of the device.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub sn: Option<String>,
    /// Type of the device.
    pub r#type: TerminalType,
    /// User agent string of the device.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userAgent")]
    pub user_agent: Option<String>,
    /// Version of the device's operating system.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub version: Option<String>,
}
impl CreateTerminalDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        custom_data: impl Into<codec::Value>,
        device_unique_id: impl Into<String>,
        r#type: impl Into<TerminalType>,
    ) -> Self {
        Self {
            custom_data: custom_data.into(),
            device_unique_id: device_unique_id.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`cookie`](Self::cookie).
    #[must_use]
    pub fn with_cookie(mut self, value: impl Into<bool>) -> Self {
        self.cookie = Some(value.into());
        self
    }
    /// Sets [`customData`](Self::custom_data).
    #[must_use]
    pub fn with_custom_data(mut self, value: impl Into<codec::Value>) -> Self {
        self.custom_data = value.into();
        self
    }
    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets [`deviceUniqueId`](Self::device_unique_id).
    #[must_use]
    pub fn with_device_unique_id(mut self, value: impl Into<String>) -> Self {
        self.device_unique_id = value.into();
        self
    }
    /// Sets [`fde`](Self::fde).
    #[must_use]
    pub fn with_fde(mut self, value: impl Into<String>) -> Self {
        self.fde = Some(value.into());
        self
    }
    /// Sets [`hks`](Self::hks).
    #[must_use]
    pub fn with_hks(mut self, value: impl Into<String>) -> Self {
        self.hks = Some(value.into());
        self
    }
    /// Sets [`hor`](Self::hor).
    #[must_use]
    pub fn with_hor(mut self, value: impl Into<bool>) -> Self {
        self.hor = Some(value.into());
        self
    }
    /// Sets [`imei`](Self::imei).
    #[must_use]
    pub fn with_imei(mut self, value: impl Into<String>) -> Self {
        self.imei = Some(value.into());
        self
    }
    /// Sets [`language`](Self::language).
    #[must_use]
    pub fn with_language(mut self, value: impl Into<String>) -> Self {
        self.language = Some(value.into());
        self
    }
    /// Sets [`meid`](Self::meid).
    #[must_use]
    pub fn with_meid(mut self, value: impl Into<String>) -> Self {
        self.meid = Some(value.into());
        self
    }
    /// Sets `mod`.
    #[must_use]
    pub fn with_mod(mut self, value: impl Into<String>) -> Self {
        self.r#mod = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`os`](Self::os).
    #[must_use]
    pub fn with_os(mut self, value: impl Into<String>) -> Self {
        self.os = Some(value.into());
        self
    }
    /// Sets [`producer`](Self::producer).
    #[must_use]
    pub fn with_producer(mut self, value: impl Into<String>) -> Self {
        self.producer = Some(value.into());
        self
    }
    /// Sets [`sn`](Self::sn).
    #[must_use]
    pub fn with_sn(mut self, value: impl Into<String>) -> Self {
        self.sn = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<TerminalType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets [`userAgent`](Self::user_agent).
    #[must_use]
    pub fn with_user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = Some(value.into());
        self
    }
    /// Sets [`version`](Self::version).
    #[must_use]
    pub fn with_version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }
}
codec::object!(
    CreateTerminalDto required_in_requests(1, 3, 15); optional[0] cookie("cookie"),
    required[1, Redacted] custom_data("customData"), optional[2]
    description("description"), required[3, Redacted] device_unique_id("deviceUniqueId"),
    optional[4] fde("fde"), optional[5, Redacted] hks("hks"), optional[6] hor("hor"),
    optional[7, Redacted] imei("imei"), optional[8] language("language"), optional[9,
    Redacted] meid("meid"), optional[10, Redacted] r#mod("mod"), optional[11, Redacted]
    name("name"), optional[12, Redacted] os("os"), optional[13, Redacted]
    producer("producer"), optional[14, Redacted] sn("sn"), required[15] r#type("type"),
    optional[16, Redacted] user_agent("userAgent"), optional[17, Redacted]
    version("version")
);
impl validation::Validate for CreateTerminalDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateTerminalDto, "CreateTerminalDto",
    "{\"description\":\"Device to register: type, unique ID, hardware, system and browser data.\",\"properties\":{\"cookie\":{\"default\":false,\"description\":\"Whether the device accepts cookies.\",\"type\":[\"boolean\",\"null\"]},\"customData\":{\"description\":\"Custom field values of the device model by key.\"},\"description\":{\"description\":\"Description of the device.\",\"type\":[\"string\",\"null\"]},\"deviceUniqueId\":{\"description\":\"Unique identifier of the device.\",\"type\":\"string\"},\"fde\":{\"description\":\"Disk encryption status of the device.\",\"type\":[\"string\",\"null\"]},\"hks\":{\"description\":\"Hardware storage key of the device.\",\"type\":[\"string\",\"null\"]},\"hor\":{\"default\":false,\"description\":\"Whether the device is jailbroken.\",\"type\":[\"boolean\",\"null\"]},\"imei\":{\"description\":\"International mobile equipment identity of the device.\",\"type\":[\"string\",\"null\"]},\"language\":{\"description\":\"Language of the device.\",\"type\":[\"string\",\"null\"]},\"meid\":{\"description\":\"Mobile equipment identifier of the device.\",\"type\":[\"string\",\"null\"]},\"mod\":{\"description\":\"Hardware module of the device.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the device.\",\"type\":[\"string\",\"null\"]},\"os\":{\"description\":\"Operating system.\",\"type\":[\"string\",\"null\"]},\"producer\":{\"description\":\"Manufacturer of the device.\",\"type\":[\"string\",\"null\"]},\"sn\":{\"description\":\"Serial number of the device.\",\"type\":[\"string\",\"null\"]},\"type\":{\"$ref\":\"TerminalType\",\"description\":\"Type of the device.\"},\"userAgent\":{\"description\":\"User agent string of the device.\",\"type\":[\"string\",\"null\"]},\"version\":{\"description\":\"Version of the device's operating system.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"customData\",\"deviceUniqueId\",\"type\"],\"type\":\"object\"}",
    "TerminalType" = TerminalType
);
// @end
/// Application to remove from the scope of the device exclusivity rule.
///
/// The schema name is `DeleteDeviceExclusiveValidScopeSettingsByIdsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDeviceExclusiveValidScopeSettingsByIdsDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
}
impl DeleteDeviceExclusiveValidScopeSettingsByIdsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self { app_id: app_id.into() }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
}
codec::object!(
    DeleteDeviceExclusiveValidScopeSettingsByIdsDto required_in_requests(0); required[0]
    app_id("appId")
);
impl validation::Validate for DeleteDeviceExclusiveValidScopeSettingsByIdsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
    "DeleteDeviceExclusiveValidScopeSettingsByIdsDto",
    "{\"description\":\"Application to remove from the scope of the device exclusivity rule.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"}},\"required\":[\"appId\"],\"type\":\"object\"}"
);
// @end
/// Device to delete and the user it belongs to.
///
/// The schema name is `DeleteTerminalUserDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteTerminalUserDto {
    /// ID of the device record, as returned when the device was created.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub id: String,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl DeleteTerminalUserDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            user_id: user_id.into(),
        }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
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
    DeleteTerminalUserDto required_in_requests(0, 1); required[0, Redacted] id("id"),
    required[1, Redacted] user_id("userId")
);
impl validation::Validate for DeleteTerminalUserDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteTerminalUserDto, "DeleteTerminalUserDto",
    "{\"description\":\"Device to delete and the user it belongs to.\",\"properties\":{\"id\":{\"description\":\"ID of the device record, as returned when the device was created.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"id\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Values of `rule`. Whether and how simultaneous logins are limited.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviceExclusiveRule {
    /// `disable`: Simultaneous logins are not limited.
    Disable,
    /// `condition:device`: A user can be logged in on a limited number of devices.
    ConditionDevice,
    /// `condition:ip`: A user can be logged in from a limited number of IP addresses.
    ConditionIp,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    DeviceExclusiveRule = "DeviceExclusiveRule"; Disable = "disable", ConditionDevice =
    "condition:device", ConditionIp = "condition:ip"
);
// @if schemars
codec::json_schema!(
    DeviceExclusiveRule, "DeviceExclusiveRule",
    "{\"description\":\"Values of `rule`. Whether and how simultaneous logins are limited.\",\"examples\":[\"disable\",\"condition:device\",\"condition:ip\"],\"type\":\"string\"}"
);
// @end
/// Values of `targetType`. Type of the subject.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DeviceExclusiveTargetType {
    /// `USER`: User.
    User,
    /// `GROUP`: Group.
    Group,
    /// `ROLE`: Role.
    Role,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    DeviceExclusiveTargetType = "DeviceExclusiveTargetType"; User = "USER", Group =
    "GROUP", Role = "ROLE"
);
// @if schemars
codec::json_schema!(
    DeviceExclusiveTargetType, "DeviceExclusiveTargetType",
    "{\"description\":\"Values of `targetType`. Type of the subject.\",\"examples\":[\"USER\",\"GROUP\",\"ROLE\"],\"type\":\"string\"}"
);
// @end
/// Application that supports the device exclusivity rule.
///
/// The schema name is `DeviceExclusiveValidScopeAppDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceExclusiveValidScopeAppDataDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// URL of the application's logo.
    #[doc(alias = "appLogo")]
    pub app_logo: Option<String>,
    /// Name of the application.
    #[doc(alias = "appName")]
    pub app_name: Option<String>,
    /// Whether the application is the default one.
    #[doc(alias = "isDefault")]
    pub is_default: Option<String>,
}
impl DeviceExclusiveValidScopeAppDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`appLogo`](Self::app_logo).
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        self.app_logo = Some(value.into());
        self
    }
    /// Sets [`appName`](Self::app_name).
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets [`isDefault`](Self::is_default).
    #[must_use]
    pub fn with_is_default(mut self, value: impl Into<String>) -> Self {
        self.is_default = Some(value.into());
        self
    }
}
codec::object!(
    DeviceExclusiveValidScopeAppDataDto; required[0] app_id("appId"), optional[1]
    app_logo("appLogo"), optional[2] app_name("appName"), optional[3]
    is_default("isDefault")
);
// @if schemars
codec::json_schema!(
    DeviceExclusiveValidScopeAppDataDto, "DeviceExclusiveValidScopeAppDataDto",
    "{\"description\":\"Application that supports the device exclusivity rule.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"appLogo\":{\"description\":\"URL of the application's logo.\",\"type\":[\"string\",\"null\"]},\"appName\":{\"description\":\"Name of the application.\",\"type\":[\"string\",\"null\"]},\"isDefault\":{\"description\":\"Whether the application is the default one.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"appId\"],\"type\":\"object\"}"
);
// @end
/// Maximum number of devices on which a user can be online simultaneously.
///
/// The schema name is `DeviceRuleDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceRuleDto {
    /// Maximum number of devices on which a user can be logged in simultaneously.
    #[doc(alias = "maxOnlineDevices")]
    pub max_online_devices: i64,
}
impl DeviceRuleDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(max_online_devices: impl Into<i64>) -> Self {
        Self {
            max_online_devices: max_online_devices.into(),
        }
    }
    /// Sets [`maxOnlineDevices`](Self::max_online_devices).
    #[must_use]
    pub fn with_max_online_devices(mut self, value: impl Into<i64>) -> Self {
        self.max_online_devices = value.into();
        self
    }
}
codec::object!(
    DeviceRuleDto required_in_requests(0); required[0]
    max_online_devices("maxOnlineDevices")
);
impl validation::Validate for DeviceRuleDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeviceRuleDto, "DeviceRuleDto",
    "{\"description\":\"Maximum number of devices on which a user can be online simultaneously.\",\"properties\":{\"maxOnlineDevices\":{\"description\":\"Maximum number of devices on which a user can be logged in simultaneously.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"maxOnlineDevices\"],\"type\":\"object\"}"
);
// @end
/// Response with the status of a device.
///
/// The schema name is `DeviceStatusRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceStatusRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Option<DeviceStatusResponseDataDto>,
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
impl DeviceStatusRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(message: impl Into<String>, status_code: impl Into<i64>) -> Self {
        Self {
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
    pub fn with_data(mut self, value: impl Into<DeviceStatusResponseDataDto>) -> Self {
        self.data = Some(value.into());
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
    DeviceStatusRespDto; optional[0] api_code("apiCode"), optional[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    DeviceStatusRespDto, "DeviceStatusRespDto",
    "{\"description\":\"Response with the status of a device.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"anyOf\":[{\"$ref\":\"DeviceStatusResponseDataDto\"},{\"type\":\"null\"}],\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"message\",\"statusCode\"],\"type\":\"object\"}",
    "DeviceStatusResponseDataDto" = DeviceStatusResponseDataDto
);
// @end
/// Status of a device, with the remaining suspension time if available.
///
/// The schema name is `DeviceStatusResponseDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceStatusResponseDataDto {
    /// Remaining suspension time of the device, in seconds.
    #[doc(alias = "diffTime")]
    pub diff_time: Option<i64>,
    /// Status of the device.
    pub status: TerminalStatus,
}
impl DeviceStatusResponseDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(status: impl Into<TerminalStatus>) -> Self {
        Self {
            status: status.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`diffTime`](Self::diff_time).
    #[must_use]
    pub fn with_diff_time(mut self, value: impl Into<i64>) -> Self {
        self.diff_time = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<TerminalStatus>) -> Self {
        self.status = value.into();
        self
    }
}
codec::object!(
    DeviceStatusResponseDataDto; optional[0] diff_time("diffTime"), required[1]
    status("status")
);
// @if schemars
codec::json_schema!(
    DeviceStatusResponseDataDto, "DeviceStatusResponseDataDto",
    "{\"description\":\"Status of a device, with the remaining suspension time if available.\",\"properties\":{\"diffTime\":{\"description\":\"Remaining suspension time of the device, in seconds.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"status\":{\"$ref\":\"TerminalStatus\",\"description\":\"Status of the device.\"}},\"required\":[\"status\"],\"type\":\"object\"}",
    "TerminalStatus" = TerminalStatus
);
// @end
/// Device exclusivity rule: disabled, by device or by IP address, with its limit.
///
/// The schema name is `GetDeviceExclusiveRuleDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDeviceExclusiveRuleDataDto {
    /// Limit on simultaneously used devices; applies if `rule` is `condition:device`.
    #[doc(alias = "deviceRule")]
    pub device_rule: Option<DeviceRuleDto>,
    /// Limit on simultaneously used IP addresses; applies if `rule` is `condition:ip`.
    #[doc(alias = "ipRule")]
    pub ip_rule: Option<IpRuleDto>,
    /// Whether and how simultaneous logins are limited.
    pub rule: DeviceExclusiveRule,
}
impl GetDeviceExclusiveRuleDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(rule: impl Into<DeviceExclusiveRule>) -> Self {
        Self {
            rule: rule.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`deviceRule`](Self::device_rule).
    #[must_use]
    pub fn with_device_rule(mut self, value: impl Into<DeviceRuleDto>) -> Self {
        self.device_rule = Some(value.into());
        self
    }
    /// Sets [`ipRule`](Self::ip_rule).
    #[must_use]
    pub fn with_ip_rule(mut self, value: impl Into<IpRuleDto>) -> Self {
        self.ip_rule = Some(value.into());
        self
    }
    /// Sets [`rule`](Self::rule).
    #[must_use]
    pub fn with_rule(mut self, value: impl Into<DeviceExclusiveRule>) -> Self {
        self.rule = value.into();
        self
    }
}
codec::object!(
    GetDeviceExclusiveRuleDataDto; optional[0] device_rule("deviceRule"), optional[1]
    ip_rule("ipRule"), required[2] rule("rule")
);
// @if schemars
codec::json_schema!(
    GetDeviceExclusiveRuleDataDto, "GetDeviceExclusiveRuleDataDto",
    "{\"description\":\"Device exclusivity rule: disabled, by device or by IP address, with its limit.\",\"properties\":{\"deviceRule\":{\"anyOf\":[{\"$ref\":\"DeviceRuleDto\"},{\"type\":\"null\"}],\"description\":\"Limit on simultaneously used devices; applies if `rule` is `condition:device`.\"},\"ipRule\":{\"anyOf\":[{\"$ref\":\"IPRuleDto\"},{\"type\":\"null\"}],\"description\":\"Limit on simultaneously used IP addresses; applies if `rule` is `condition:ip`.\"},\"rule\":{\"$ref\":\"DeviceExclusiveRule\",\"description\":\"Whether and how simultaneous logins are limited.\"}},\"required\":[\"rule\"],\"type\":\"object\"}",
    "DeviceExclusiveRule" = DeviceExclusiveRule, "DeviceRuleDto" = DeviceRuleDto,
    "IPRuleDto" = IpRuleDto
);
// @end
/// Response with the device exclusivity rule; used by read and update operations.
///
/// The schema name is `GetDeviceExclusiveRuleRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDeviceExclusiveRuleRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GetDeviceExclusiveRuleDataDto,
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
impl GetDeviceExclusiveRuleRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GetDeviceExclusiveRuleDataDto>,
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
    pub fn with_data(mut self, value: impl Into<GetDeviceExclusiveRuleDataDto>) -> Self {
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
    GetDeviceExclusiveRuleRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetDeviceExclusiveRuleRespDto, "GetDeviceExclusiveRuleRespDto",
    "{\"description\":\"Response with the device exclusivity rule; used by read and update operations.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GetDeviceExclusiveRuleDataDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetDeviceExclusiveRuleDataDto" = GetDeviceExclusiveRuleDataDto
);
// @end
/// Response with the applications that support the device exclusivity rule.
///
/// The schema name is `GetDeviceExclusiveValidScopeAppRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDeviceExclusiveValidScopeAppRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<DeviceExclusiveValidScopeAppDataDto>,
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
impl GetDeviceExclusiveValidScopeAppRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<DeviceExclusiveValidScopeAppDataDto>>,
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
        value: impl IntoIterator<Item = impl Into<DeviceExclusiveValidScopeAppDataDto>>,
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
    GetDeviceExclusiveValidScopeAppRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetDeviceExclusiveValidScopeAppRespDto, "GetDeviceExclusiveValidScopeAppRespDto",
    "{\"description\":\"Response with the applications that support the device exclusivity rule.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"DeviceExclusiveValidScopeAppDataDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "DeviceExclusiveValidScopeAppDataDto" = DeviceExclusiveValidScopeAppDataDto
);
// @end
/// Application to which the device exclusivity rule applies, with the time when it was added.
///
/// The schema name is `GetDeviceExclusiveValidScopeDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDeviceExclusiveValidScopeDataDto {
    /// ID of the application.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// URL of the application's logo.
    #[doc(alias = "appLogo")]
    pub app_logo: Option<String>,
    /// Name of the application.
    #[doc(alias = "appName")]
    pub app_name: Option<String>,
    /// Time at which the entry was added.
    #[doc(alias = "createdAt")]
    pub created_at: String,
    /// Whether the application is the default one.
    #[doc(alias = "isDefault")]
    pub is_default: Option<bool>,
}
impl GetDeviceExclusiveValidScopeDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_id: impl Into<String>, created_at: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            created_at: created_at.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`appId`](Self::app_id).
    #[must_use]
    pub fn with_app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = value.into();
        self
    }
    /// Sets [`appLogo`](Self::app_logo).
    #[must_use]
    pub fn with_app_logo(mut self, value: impl Into<String>) -> Self {
        self.app_logo = Some(value.into());
        self
    }
    /// Sets [`appName`](Self::app_name).
    #[must_use]
    pub fn with_app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<String>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`isDefault`](Self::is_default).
    #[must_use]
    pub fn with_is_default(mut self, value: impl Into<bool>) -> Self {
        self.is_default = Some(value.into());
        self
    }
}
codec::object!(
    GetDeviceExclusiveValidScopeDataDto; required[0] app_id("appId"), optional[1]
    app_logo("appLogo"), optional[2] app_name("appName"), required[3]
    created_at("createdAt"), optional[4] is_default("isDefault")
);
// @if schemars
codec::json_schema!(
    GetDeviceExclusiveValidScopeDataDto, "GetDeviceExclusiveValidScopeDataDto",
    "{\"description\":\"Application to which the device exclusivity rule applies, with the time when it was added.\",\"properties\":{\"appId\":{\"description\":\"ID of the application.\",\"type\":\"string\"},\"appLogo\":{\"description\":\"URL of the application's logo.\",\"type\":[\"string\",\"null\"]},\"appName\":{\"description\":\"Name of the application.\",\"type\":[\"string\",\"null\"]},\"createdAt\":{\"description\":\"Time at which the entry was added.\",\"type\":\"string\"},\"isDefault\":{\"description\":\"Whether the application is the default one.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"appId\",\"createdAt\"],\"type\":\"object\"}"
);
// @end
/// Response with the applications to which the device exclusivity rule applies.
///
/// The schema name is `GetDeviceExclusiveValidScopeRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDeviceExclusiveValidScopeRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<GetDeviceExclusiveValidScopeDataDto>,
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
impl GetDeviceExclusiveValidScopeRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<GetDeviceExclusiveValidScopeDataDto>>,
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
        value: impl IntoIterator<Item = impl Into<GetDeviceExclusiveValidScopeDataDto>>,
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
    GetDeviceExclusiveValidScopeRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetDeviceExclusiveValidScopeRespDto, "GetDeviceExclusiveValidScopeRespDto",
    "{\"description\":\"Response with the applications to which the device exclusivity rule applies.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"GetDeviceExclusiveValidScopeDataDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetDeviceExclusiveValidScopeDataDto" = GetDeviceExclusiveValidScopeDataDto
);
// @end
/// User, group or role that is exempt from the device exclusivity rule.
///
/// The schema name is `GetDeviceExclusiveWhiteListDataDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDeviceExclusiveWhiteListDataDto {
    /// Time at which the entry was added.
    #[doc(alias = "createdAt")]
    pub created_at: String,
    /// Name of the subject: a user, group, role or organization node.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub name: Option<String>,
    /// Names of the departments from the top level down to this one.
    #[doc(alias = "namePath")]
    pub name_path: Option<String>,
    /// URL of the avatar.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub photo: Option<String>,
    /// ID of the subject.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetId")]
    pub target_id: String,
    /// Type of the subject.
    #[doc(alias = "targetType")]
    pub target_type: DeviceExclusiveTargetType,
}
impl GetDeviceExclusiveWhiteListDataDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        created_at: impl Into<String>,
        target_id: impl Into<String>,
        target_type: impl Into<DeviceExclusiveTargetType>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            target_id: target_id.into(),
            target_type: target_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<String>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`namePath`](Self::name_path).
    #[must_use]
    pub fn with_name_path(mut self, value: impl Into<String>) -> Self {
        self.name_path = Some(value.into());
        self
    }
    /// Sets [`photo`](Self::photo).
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
        self
    }
    /// Sets [`targetId`](Self::target_id).
    #[must_use]
    pub fn with_target_id(mut self, value: impl Into<String>) -> Self {
        self.target_id = value.into();
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(
        mut self,
        value: impl Into<DeviceExclusiveTargetType>,
    ) -> Self {
        self.target_type = value.into();
        self
    }
}
codec::object!(
    GetDeviceExclusiveWhiteListDataDto; required[0] created_at("createdAt"), optional[1,
    Redacted] name("name"), optional[2] name_path("namePath"), optional[3, Redacted]
    photo("photo"), required[4, Redacted] target_id("targetId"), required[5]
    target_type("targetType")
);
// @if schemars
codec::json_schema!(
    GetDeviceExclusiveWhiteListDataDto, "GetDeviceExclusiveWhiteListDataDto",
    "{\"description\":\"User, group or role that is exempt from the device exclusivity rule.\",\"properties\":{\"createdAt\":{\"description\":\"Time at which the entry was added.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the subject: a user, group, role or organization node.\",\"type\":[\"string\",\"null\"]},\"namePath\":{\"description\":\"Names of the departments from the top level down to this one.\",\"type\":[\"string\",\"null\"]},\"photo\":{\"description\":\"URL of the avatar.\",\"type\":[\"string\",\"null\"]},\"targetId\":{\"description\":\"ID of the subject.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"DeviceExclusiveTargetType\",\"description\":\"Type of the subject.\"}},\"required\":[\"createdAt\",\"targetId\",\"targetType\"],\"type\":\"object\"}",
    "DeviceExclusiveTargetType" = DeviceExclusiveTargetType
);
// @end
/// Response with the users, groups and roles that are exempt from the device exclusivity rule.
///
/// The schema name is `GetDeviceExclusiveWhiteListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDeviceExclusiveWhiteListRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: Vec<GetDeviceExclusiveWhiteListDataDto>,
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
impl GetDeviceExclusiveWhiteListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl IntoIterator<Item = impl Into<GetDeviceExclusiveWhiteListDataDto>>,
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
        value: impl IntoIterator<Item = impl Into<GetDeviceExclusiveWhiteListDataDto>>,
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
    GetDeviceExclusiveWhiteListRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GetDeviceExclusiveWhiteListRespDto, "GetDeviceExclusiveWhiteListRespDto",
    "{\"description\":\"Response with the users, groups and roles that are exempt from the device exclusivity rule.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"description\":\"Payload of the response.\",\"items\":{\"$ref\":\"GetDeviceExclusiveWhiteListDataDto\"},\"type\":\"array\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GetDeviceExclusiveWhiteListDataDto" = GetDeviceExclusiveWhiteListDataDto
);
// @end
/// Maximum number of IP addresses from which a user can be online simultaneously.
///
/// The schema name is `IPRuleDto`.
#[doc(alias = "IPRuleDto")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpRuleDto {
    /// Maximum number of IP addresses from which a user can be logged in simultaneously.
    #[doc(alias = "maxOnlineIPs")]
    pub max_online_ips: i64,
}
impl IpRuleDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(max_online_ips: impl Into<i64>) -> Self {
        Self {
            max_online_ips: max_online_ips.into(),
        }
    }
    /// Sets [`maxOnlineIPs`](Self::max_online_ips).
    #[must_use]
    pub fn with_max_online_ips(mut self, value: impl Into<i64>) -> Self {
        self.max_online_ips = value.into();
        self
    }
}
codec::object!(
    IpRuleDto required_in_requests(0); required[0] max_online_ips("maxOnlineIPs")
);
impl validation::Validate for IpRuleDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    IpRuleDto, "IPRuleDto",
    "{\"description\":\"Maximum number of IP addresses from which a user can be online simultaneously.\",\"properties\":{\"maxOnlineIPs\":{\"description\":\"Maximum number of IP addresses from which a user can be logged in simultaneously.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"maxOnlineIPs\"],\"type\":\"object\"}"
);
// @end
/// Devices, and optionally the user, whose last used applications to look up.
///
/// The schema name is `QueryTerminalAppsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueryTerminalAppsDto {
    /// Unique identifiers of the devices.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "deviceIds")]
    pub device_ids: Vec<String>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
}
impl QueryTerminalAppsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(device_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            device_ids: codec::collect_list(device_ids),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`deviceIds`](Self::device_ids).
    #[must_use]
    pub fn with_device_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.device_ids = codec::collect_list(value);
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = Some(value.into());
        self
    }
}
codec::object!(
    QueryTerminalAppsDto required_in_requests(0); required[0, Redacted]
    device_ids("deviceIds"), optional[1, Redacted] user_id("userId")
);
impl validation::Validate for QueryTerminalAppsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    QueryTerminalAppsDto, "QueryTerminalAppsDto",
    "{\"description\":\"Devices, and optionally the user, whose last used applications to look up.\",\"properties\":{\"deviceIds\":{\"description\":\"Unique identifiers of the devices.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"deviceIds\"],\"type\":\"object\"}"
);
// @end
/// Applications to add to the scope of the device exclusivity rule.
///
/// The schema name is `SaveDeviceExclusiveValidScopeSettingsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SaveDeviceExclusiveValidScopeSettingsDto {
    /// IDs of the applications to which the device exclusivity rule applies.
    #[doc(alias = "appIds")]
    pub app_ids: Vec<String>,
}
impl SaveDeviceExclusiveValidScopeSettingsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(app_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            app_ids: codec::collect_list(app_ids),
        }
    }
    /// Sets [`appIds`](Self::app_ids).
    #[must_use]
    pub fn with_app_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.app_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    SaveDeviceExclusiveValidScopeSettingsDto required_in_requests(0); required[0]
    app_ids("appIds")
);
impl validation::Validate for SaveDeviceExclusiveValidScopeSettingsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SaveDeviceExclusiveValidScopeSettingsDto, "SaveDeviceExclusiveValidScopeSettingsDto",
    "{\"description\":\"Applications to add to the scope of the device exclusivity rule.\",\"properties\":{\"appIds\":{\"description\":\"IDs of the applications to which the device exclusivity rule applies.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"appIds\"],\"type\":\"object\"}"
);
// @end
/// Device of a user to suspend, and the end time of the suspension.
///
/// The schema name is `SuspendTerminalUserDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SuspendTerminalUserDto {
    /// End time of the suspension, as a string of milliseconds since the Unix epoch.
    #[doc(alias = "endTime")]
    pub end_time: String,
    /// ID of the device record, as returned when the device was created.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub id: String,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
}
impl SuspendTerminalUserDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        end_time: impl Into<String>,
        id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            end_time: end_time.into(),
            id: id.into(),
            user_id: user_id.into(),
        }
    }
    /// Sets [`endTime`](Self::end_time).
    #[must_use]
    pub fn with_end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
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
    SuspendTerminalUserDto required_in_requests(0, 1, 2); required[0, LenientText]
    end_time("endTime"), required[1, Redacted] id("id"), required[2, Redacted]
    user_id("userId")
);
impl validation::Validate for SuspendTerminalUserDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::times::device(v, "endTime", Some(&self.end_time));
    }
}
// @if schemars
codec::json_schema!(
    SuspendTerminalUserDto, "SuspendTerminalUserDto",
    "{\"description\":\"Device of a user to suspend, and the end time of the suspension.\",\"properties\":{\"endTime\":{\"description\":\"End time of the suspension, as a string of milliseconds since the Unix epoch.\",\"type\":[\"string\",\"number\",\"boolean\"],\"x-format\":\"unix-ms\"},\"id\":{\"description\":\"ID of the device record, as returned when the device was created.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"endTime\",\"id\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Device whose status to return, by ID.
///
/// The schema name is `TerminalBaseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TerminalBaseDto {
    /// ID of the device record, as returned when the device was created.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub id: String,
}
impl TerminalBaseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
}
codec::object!(TerminalBaseDto required_in_requests(0); required[0, Redacted] id("id"));
impl validation::Validate for TerminalBaseDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    TerminalBaseDto, "TerminalBaseDto",
    "{\"description\":\"Device whose status to return, by ID.\",\"properties\":{\"id\":{\"description\":\"ID of the device record, as returned when the device was created.\",\"type\":\"string\"}},\"required\":[\"id\"],\"type\":\"object\"}"
);
// @end
/// Registered device: ID and unique device ID.
///
/// The schema name is `TerminalInfoDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TerminalInfoDto {
    /// Unique identifier of the device.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "deviceUniqueId")]
    pub device_unique_id: String,
    /// ID of the device record, as returned when the device was created.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub id: String,
}
impl TerminalInfoDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(device_unique_id: impl Into<String>, id: impl Into<String>) -> Self {
        Self {
            device_unique_id: device_unique_id.into(),
            id: id.into(),
        }
    }
    /// Sets [`deviceUniqueId`](Self::device_unique_id).
    #[must_use]
    pub fn with_device_unique_id(mut self, value: impl Into<String>) -> Self {
        self.device_unique_id = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
}
codec::object!(
    TerminalInfoDto; required[0, Redacted] device_unique_id("deviceUniqueId"),
    required[1, Redacted] id("id")
);
// @if schemars
codec::json_schema!(
    TerminalInfoDto, "TerminalInfoDto",
    "{\"description\":\"Registered device: ID and unique device ID.\",\"properties\":{\"deviceUniqueId\":{\"description\":\"Unique identifier of the device.\",\"type\":\"string\"},\"id\":{\"description\":\"ID of the device record, as returned when the device was created.\",\"type\":\"string\"}},\"required\":[\"deviceUniqueId\",\"id\"],\"type\":\"object\"}"
);
// @end
/// Response with the device that was registered.
///
/// The schema name is `TerminalInfoRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TerminalInfoRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: TerminalInfoDto,
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
impl TerminalInfoRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<TerminalInfoDto>,
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
    pub fn with_data(mut self, value: impl Into<TerminalInfoDto>) -> Self {
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
    TerminalInfoRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    TerminalInfoRespDto, "TerminalInfoRespDto",
    "{\"description\":\"Response with the device that was registered.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"TerminalInfoDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "TerminalInfoDto" = TerminalInfoDto
);
// @end
// @end
