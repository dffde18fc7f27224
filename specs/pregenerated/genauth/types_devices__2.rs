// @if genauth-devices
/// Values of `status`. Status of the device.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TerminalStatus {
    /// `activated`: Active.
    Activated,
    /// `suspended`: Suspended until a given time.
    Suspended,
    /// `deactivated`: Deactivated.
    Deactivated,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    TerminalStatus = "TerminalStatus"; Activated = "activated", Suspended = "suspended",
    Deactivated = "deactivated"
);
// @if schemars
codec::json_schema!(
    TerminalStatus, "TerminalStatus",
    "{\"description\":\"Values of `status`. Status of the device.\",\"examples\":[\"activated\",\"suspended\",\"deactivated\"],\"type\":\"string\"}"
);
// @end
/// Values of `type`. Type of the device.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TerminalType {
    /// `Browser`: Browser.
    Browser,
    /// `Mobile`: Phone or tablet.
    Mobile,
    /// `Desktop`: Desktop computer.
    Desktop,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    TerminalType = "TerminalType"; Browser = "Browser", Mobile = "Mobile", Desktop =
    "Desktop"
);
// @if schemars
codec::json_schema!(
    TerminalType, "TerminalType",
    "{\"description\":\"Values of `type`. Type of the device.\",\"examples\":[\"Browser\",\"Mobile\",\"Desktop\"],\"type\":\"string\"}"
);
// @end
/// Device exclusivity rule to set: disabled, by device or by IP address, with its limit.
///
/// The schema name is `UpdateDeviceExclusiveRuleDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDeviceExclusiveRuleDto {
    /// Limit on simultaneously used devices; applies if `rule` is `condition:device`.
    ///
    /// Is required when `rule` is `condition:device`.
    #[doc(alias = "deviceRule")]
    pub device_rule: Option<DeviceRuleDto>,
    /// Limit on simultaneously used IP addresses; applies if `rule` is `condition:ip`.
    ///
    /// Is required when `rule` is `condition:ip`.
    #[doc(alias = "ipRule")]
    pub ip_rule: Option<IpRuleDto>,
    /// Whether and how simultaneous logins are limited.
    pub rule: DeviceExclusiveRule,
}
impl UpdateDeviceExclusiveRuleDto {
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
    UpdateDeviceExclusiveRuleDto required_in_requests(2); optional[0]
    device_rule("deviceRule"), optional[1] ip_rule("ipRule"), required[2] rule("rule")
);
impl validation::Validate for UpdateDeviceExclusiveRuleDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.required_if(
            validation::warning!(
                "device.exclusive-rule", "deviceRule", "UpdateDeviceExclusiveRuleDto"
            ),
            codec::as_text(&self.rule) == Some("condition:device"),
            self.device_rule.as_ref().is_some(),
            "rule",
            "condition:device",
        );
        v.property("deviceRule", self.device_rule.as_ref());
        v.required_if(
            validation::warning!(
                "device.exclusive-rule", "ipRule", "UpdateDeviceExclusiveRuleDto"
            ),
            codec::as_text(&self.rule) == Some("condition:ip"),
            self.ip_rule.as_ref().is_some(),
            "rule",
            "condition:ip",
        );
        v.property("ipRule", self.ip_rule.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdateDeviceExclusiveRuleDto, "UpdateDeviceExclusiveRuleDto",
    "{\"description\":\"Device exclusivity rule to set: disabled, by device or by IP address, with its limit.\",\"properties\":{\"deviceRule\":{\"anyOf\":[{\"$ref\":\"DeviceRuleDto\"},{\"type\":\"null\"}],\"description\":\"Limit on simultaneously used devices; applies if `rule` is `condition:device`.\"},\"ipRule\":{\"anyOf\":[{\"$ref\":\"IPRuleDto\"},{\"type\":\"null\"}],\"description\":\"Limit on simultaneously used IP addresses; applies if `rule` is `condition:ip`.\"},\"rule\":{\"$ref\":\"DeviceExclusiveRule\",\"description\":\"Whether and how simultaneous logins are limited.\"}},\"required\":[\"rule\"],\"type\":\"object\",\"x-warning\":{\"allOf\":[{\"if\":{\"properties\":{\"rule\":{\"enum\":[\"condition:device\"]}},\"required\":[\"rule\"]},\"then\":{\"properties\":{\"deviceRule\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"deviceRule\"]}},{\"if\":{\"properties\":{\"rule\":{\"enum\":[\"condition:ip\"]}},\"required\":[\"rule\"]},\"then\":{\"properties\":{\"ipRule\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"ipRule\"]}}]}}",
    "DeviceExclusiveRule" = DeviceExclusiveRule, "DeviceRuleDto" = DeviceRuleDto,
    "IPRuleDto" = IpRuleDto
);
// @end
/// Device of a user to enable or disable.
///
/// The schema name is `UpdateTerminalUserDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateTerminalUserDto {
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
impl UpdateTerminalUserDto {
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
    UpdateTerminalUserDto required_in_requests(0, 1); required[0, Redacted] id("id"),
    required[1, Redacted] user_id("userId")
);
impl validation::Validate for UpdateTerminalUserDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateTerminalUserDto, "UpdateTerminalUserDto",
    "{\"description\":\"Device of a user to enable or disable.\",\"properties\":{\"id\":{\"description\":\"ID of the device record, as returned when the device was created.\",\"type\":\"string\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"}},\"required\":[\"id\",\"userId\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `findAppLists`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSupportedDeviceExclusiveAppsQuery {
    /// Search text.
    pub keyword: String,
}
impl GetSupportedDeviceExclusiveAppsQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(keyword: impl Into<String>) -> Self {
        Self { keyword: keyword.into() }
    }
    /// Sets [`keyword`](Self::keyword).
    #[must_use]
    pub fn with_keyword(mut self, value: impl Into<String>) -> Self {
        self.keyword = value.into();
        self
    }
}
codec::object!(
    GetSupportedDeviceExclusiveAppsQuery required_in_requests(0); required[0]
    keyword("keyword")
);
impl validation::Validate for GetSupportedDeviceExclusiveAppsQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetSupportedDeviceExclusiveAppsQuery, "findAppLists query",
    "{\"properties\":{\"keyword\":{\"description\":\"Search text.\",\"type\":\"string\"}},\"required\":[\"keyword\"],\"type\":\"object\"}"
);
// @end
// @end
