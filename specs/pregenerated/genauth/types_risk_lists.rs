// @if genauth-risk-lists
/// IP addresses to add to the allow list or block list, with restrictions, expiry and removal mode.
///
/// The schema name is `IpListCreateDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpListCreateDto {
    /// How the entry was added: manually (`MANUAL`) or by a policy (`SCHEDULE`).
    #[doc(alias = "addType")]
    pub add_type: RiskListTrigger,
    /// Time at which the entries expire.
    #[doc(alias = "expireAt")]
    pub expire_at: String,
    /// Whether the address is on the allow list or the block list.
    #[doc(alias = "ipType")]
    pub ip_type: RiskListType,
    /// IP addresses, separated by commas.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub ips: String,
    /// Actions that the entry blocks or, on an allow list, exempts.
    #[doc(alias = "limitList")]
    pub limit_list: Vec<RiskListLimit>,
    /// How the entry is removed: manually (`MANUAL`) or by a policy (`SCHEDULE`).
    #[doc(alias = "removeType")]
    pub remove_type: RiskListTrigger,
}
impl IpListCreateDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        add_type: impl Into<RiskListTrigger>,
        expire_at: impl Into<String>,
        ip_type: impl Into<RiskListType>,
        ips: impl Into<String>,
        limit_list: impl IntoIterator<Item = impl Into<RiskListLimit>>,
        remove_type: impl Into<RiskListTrigger>,
    ) -> Self {
        Self {
            add_type: add_type.into(),
            expire_at: expire_at.into(),
            ip_type: ip_type.into(),
            ips: ips.into(),
            limit_list: codec::collect_list(limit_list),
            remove_type: remove_type.into(),
        }
    }
    /// Sets [`addType`](Self::add_type).
    #[must_use]
    pub fn with_add_type(mut self, value: impl Into<RiskListTrigger>) -> Self {
        self.add_type = value.into();
        self
    }
    /// Sets [`expireAt`](Self::expire_at).
    #[must_use]
    pub fn with_expire_at(mut self, value: impl Into<String>) -> Self {
        self.expire_at = value.into();
        self
    }
    /// Sets [`ipType`](Self::ip_type).
    #[must_use]
    pub fn with_ip_type(mut self, value: impl Into<RiskListType>) -> Self {
        self.ip_type = value.into();
        self
    }
    /// Sets [`ips`](Self::ips).
    #[must_use]
    pub fn with_ips(mut self, value: impl Into<String>) -> Self {
        self.ips = value.into();
        self
    }
    /// Sets [`limitList`](Self::limit_list).
    #[must_use]
    pub fn with_limit_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<RiskListLimit>>,
    ) -> Self {
        self.limit_list = codec::collect_list(value);
        self
    }
    /// Sets [`removeType`](Self::remove_type).
    #[must_use]
    pub fn with_remove_type(mut self, value: impl Into<RiskListTrigger>) -> Self {
        self.remove_type = value.into();
        self
    }
}
codec::object!(
    IpListCreateDto required_in_requests(0, 1, 2, 3, 4, 5); required[0]
    add_type("addType"), required[1] expire_at("expireAt"), required[2]
    ip_type("ipType"), required[3, Redacted] ips("ips"), required[4]
    limit_list("limitList"), required[5] remove_type("removeType")
);
impl validation::Validate for IpListCreateDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        crate::genauth::rules::risk_lists::addresses(v, "ips", Some(&self.ips));
    }
}
// @if schemars
codec::json_schema!(
    IpListCreateDto, "IpListCreateDto",
    "{\"description\":\"IP addresses to add to the allow list or block list, with restrictions, expiry and removal mode.\",\"properties\":{\"addType\":{\"$ref\":\"RiskListTrigger\",\"description\":\"How the entry was added: manually (`MANUAL`) or by a policy (`SCHEDULE`).\"},\"expireAt\":{\"description\":\"Time at which the entries expire.\",\"type\":\"string\"},\"ipType\":{\"$ref\":\"RiskListType\",\"description\":\"Whether the address is on the allow list or the block list.\"},\"ips\":{\"description\":\"IP addresses, separated by commas.\",\"type\":\"string\"},\"limitList\":{\"description\":\"Actions that the entry blocks or, on an allow list, exempts.\",\"items\":{\"$ref\":\"RiskListLimit\"},\"type\":\"array\"},\"removeType\":{\"$ref\":\"RiskListTrigger\",\"description\":\"How the entry is removed: manually (`MANUAL`) or by a policy (`SCHEDULE`).\"}},\"required\":[\"addType\",\"expireAt\",\"ipType\",\"ips\",\"limitList\",\"removeType\"],\"type\":\"object\"}",
    "RiskListLimit" = RiskListLimit, "RiskListTrigger" = RiskListTrigger, "RiskListType"
    = RiskListType
);
// @end
/// Response with a page of IP list entries.
///
/// The schema name is `IpListPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpListPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: IpListPagingDto,
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
impl IpListPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<IpListPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<IpListPagingDto>) -> Self {
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
    IpListPaginatedRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    IpListPaginatedRespDto, "IpListPaginatedRespDto",
    "{\"description\":\"Response with a page of IP list entries.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"IpListPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "IpListPagingDto" = IpListPagingDto
);
// @end
/// Page of IP list entries.
///
/// The schema name is `IpListPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpListPagingDto {
    /// Items of this page.
    pub list: Vec<IpListRespDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl IpListPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<IpListRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<IpListRespDto>>,
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
    IpListPagingDto; required[0] list("list"), required[1] total_count("totalCount")
);
impl crate::pagination::Page for IpListPagingDto {
    type Item = IpListRespDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[IpListRespDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<IpListRespDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    IpListPagingDto, "IpListPagingDto",
    "{\"description\":\"Page of IP list entries.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"IpListRespDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "IpListRespDto" = IpListRespDto
);
// @end
/// IP address on the allow list or block list, with its restrictions and how it is added and removed.
///
/// The schema name is `IpListRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IpListRespDto {
    /// How the entry was added: manually (`MANUAL`) or by a policy (`SCHEDULE`).
    #[doc(alias = "addType")]
    pub add_type: RiskListTrigger,
    /// ID of the list entry.
    pub id: String,
    /// IP address.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub ip: String,
    /// Whether the address is on the allow list or the block list.
    #[doc(alias = "ipType")]
    pub ip_type: RiskListType,
    /// Actions that the entry blocks or, on an allow list, exempts.
    #[doc(alias = "limitList")]
    pub limit_list: Vec<RiskListLimit>,
    /// How the entry is removed: manually (`MANUAL`) or by a policy (`SCHEDULE`).
    #[doc(alias = "removeType")]
    pub remove_type: RiskListTrigger,
}
impl IpListRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        add_type: impl Into<RiskListTrigger>,
        id: impl Into<String>,
        ip: impl Into<String>,
        ip_type: impl Into<RiskListType>,
        limit_list: impl IntoIterator<Item = impl Into<RiskListLimit>>,
        remove_type: impl Into<RiskListTrigger>,
    ) -> Self {
        Self {
            add_type: add_type.into(),
            id: id.into(),
            ip: ip.into(),
            ip_type: ip_type.into(),
            limit_list: codec::collect_list(limit_list),
            remove_type: remove_type.into(),
        }
    }
    /// Sets [`addType`](Self::add_type).
    #[must_use]
    pub fn with_add_type(mut self, value: impl Into<RiskListTrigger>) -> Self {
        self.add_type = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`ip`](Self::ip).
    #[must_use]
    pub fn with_ip(mut self, value: impl Into<String>) -> Self {
        self.ip = value.into();
        self
    }
    /// Sets [`ipType`](Self::ip_type).
    #[must_use]
    pub fn with_ip_type(mut self, value: impl Into<RiskListType>) -> Self {
        self.ip_type = value.into();
        self
    }
    /// Sets [`limitList`](Self::limit_list).
    #[must_use]
    pub fn with_limit_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<RiskListLimit>>,
    ) -> Self {
        self.limit_list = codec::collect_list(value);
        self
    }
    /// Sets [`removeType`](Self::remove_type).
    #[must_use]
    pub fn with_remove_type(mut self, value: impl Into<RiskListTrigger>) -> Self {
        self.remove_type = value.into();
        self
    }
}
codec::object!(
    IpListRespDto; required[0] add_type("addType"), required[1] id("id"), required[2,
    Redacted] ip("ip"), required[3] ip_type("ipType"), required[4]
    limit_list("limitList"), required[5] remove_type("removeType")
);
// @if schemars
codec::json_schema!(
    IpListRespDto, "IpListRespDto",
    "{\"description\":\"IP address on the allow list or block list, with its restrictions and how it is added and removed.\",\"properties\":{\"addType\":{\"$ref\":\"RiskListTrigger\",\"description\":\"How the entry was added: manually (`MANUAL`) or by a policy (`SCHEDULE`).\"},\"id\":{\"description\":\"ID of the list entry.\",\"type\":\"string\"},\"ip\":{\"description\":\"IP address.\",\"type\":\"string\"},\"ipType\":{\"$ref\":\"RiskListType\",\"description\":\"Whether the address is on the allow list or the block list.\"},\"limitList\":{\"description\":\"Actions that the entry blocks or, on an allow list, exempts.\",\"items\":{\"$ref\":\"RiskListLimit\"},\"type\":\"array\"},\"removeType\":{\"$ref\":\"RiskListTrigger\",\"description\":\"How the entry is removed: manually (`MANUAL`) or by a policy (`SCHEDULE`).\"}},\"required\":[\"addType\",\"id\",\"ip\",\"ipType\",\"limitList\",\"removeType\"],\"type\":\"object\"}",
    "RiskListLimit" = RiskListLimit, "RiskListTrigger" = RiskListTrigger, "RiskListType"
    = RiskListType
);
// @end
/// Values of `eventStateType`. Type of failure to count: wrong password or wrong account.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskEventState {
    /// `password_wrong`: The password was wrong.
    PasswordWrong,
    /// `account_wrong`: The account does not exist.
    AccountWrong,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    RiskEventState = "RiskEventState"; PasswordWrong = "password_wrong", AccountWrong =
    "account_wrong"
);
// @if schemars
codec::json_schema!(
    RiskEventState, "RiskEventState",
    "{\"description\":\"Values of `eventStateType`. Type of failure to count: wrong password or wrong account.\",\"examples\":[\"password_wrong\",\"account_wrong\"],\"type\":\"string\"}"
);
// @end
/// User on the allow list or block list, with restrictions and how the entry is added and removed.
///
/// The schema name is `RiskListItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RiskListItemDto {
    /// Time at which the entry was added, in ISO 8601 format.
    #[doc(alias = "addAt")]
    pub add_at: String,
    /// How the entry was added: manually (`MANUAL`) or by a policy (`SCHEDULE`).
    #[doc(alias = "addType")]
    pub add_type: RiskListTrigger,
    /// ID of the list entry.
    pub id: String,
    /// Actions that the entry blocks or, on an allow list, exempts.
    #[doc(alias = "limitList")]
    pub limit_list: Vec<RiskListLimit>,
    /// How the entry is removed: manually (`MANUAL`) or by a policy (`SCHEDULE`).
    #[doc(alias = "removeType")]
    pub remove_type: RiskListTrigger,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Whether the user is on the allow list or the block list.
    #[doc(alias = "userListType")]
    pub user_list_type: RiskListType,
}
impl RiskListItemDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        add_at: impl Into<String>,
        add_type: impl Into<RiskListTrigger>,
        id: impl Into<String>,
        limit_list: impl IntoIterator<Item = impl Into<RiskListLimit>>,
        remove_type: impl Into<RiskListTrigger>,
        user_id: impl Into<String>,
        user_list_type: impl Into<RiskListType>,
    ) -> Self {
        Self {
            add_at: add_at.into(),
            add_type: add_type.into(),
            id: id.into(),
            limit_list: codec::collect_list(limit_list),
            remove_type: remove_type.into(),
            user_id: user_id.into(),
            user_list_type: user_list_type.into(),
        }
    }
    /// Sets [`addAt`](Self::add_at).
    #[must_use]
    pub fn with_add_at(mut self, value: impl Into<String>) -> Self {
        self.add_at = value.into();
        self
    }
    /// Sets [`addType`](Self::add_type).
    #[must_use]
    pub fn with_add_type(mut self, value: impl Into<RiskListTrigger>) -> Self {
        self.add_type = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`limitList`](Self::limit_list).
    #[must_use]
    pub fn with_limit_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<RiskListLimit>>,
    ) -> Self {
        self.limit_list = codec::collect_list(value);
        self
    }
    /// Sets [`removeType`](Self::remove_type).
    #[must_use]
    pub fn with_remove_type(mut self, value: impl Into<RiskListTrigger>) -> Self {
        self.remove_type = value.into();
        self
    }
    /// Sets [`userId`](Self::user_id).
    #[must_use]
    pub fn with_user_id(mut self, value: impl Into<String>) -> Self {
        self.user_id = value.into();
        self
    }
    /// Sets [`userListType`](Self::user_list_type).
    #[must_use]
    pub fn with_user_list_type(mut self, value: impl Into<RiskListType>) -> Self {
        self.user_list_type = value.into();
        self
    }
}
codec::object!(
    RiskListItemDto; required[0] add_at("addAt"), required[1] add_type("addType"),
    required[2] id("id"), required[3] limit_list("limitList"), required[4]
    remove_type("removeType"), required[5, Redacted] user_id("userId"), required[6]
    user_list_type("userListType")
);
// @if schemars
codec::json_schema!(
    RiskListItemDto, "RiskListItemDto",
    "{\"description\":\"User on the allow list or block list, with restrictions and how the entry is added and removed.\",\"properties\":{\"addAt\":{\"description\":\"Time at which the entry was added, in ISO 8601 format.\",\"type\":\"string\"},\"addType\":{\"$ref\":\"RiskListTrigger\",\"description\":\"How the entry was added: manually (`MANUAL`) or by a policy (`SCHEDULE`).\"},\"id\":{\"description\":\"ID of the list entry.\",\"type\":\"string\"},\"limitList\":{\"description\":\"Actions that the entry blocks or, on an allow list, exempts.\",\"items\":{\"$ref\":\"RiskListLimit\"},\"type\":\"array\"},\"removeType\":{\"$ref\":\"RiskListTrigger\",\"description\":\"How the entry is removed: manually (`MANUAL`) or by a policy (`SCHEDULE`).\"},\"userId\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"userListType\":{\"$ref\":\"RiskListType\",\"description\":\"Whether the user is on the allow list or the block list.\"}},\"required\":[\"addAt\",\"addType\",\"id\",\"limitList\",\"removeType\",\"userId\",\"userListType\"],\"type\":\"object\"}",
    "RiskListLimit" = RiskListLimit, "RiskListTrigger" = RiskListTrigger, "RiskListType"
    = RiskListType
);
// @end
/// Values of `limitList`. Actions that the entry blocks or, on an allow list, exempts.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskListLimit {
    /// `FORBID_LOGIN`: Login is blocked.
    ForbidLogin,
    /// `FORBID_REGISTER`: Registration is blocked.
    ForbidRegister,
    /// `SKIP_MFA`: Multi-factor authentication is skipped.
    SkipMfa,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    RiskListLimit = "RiskListLimit"; ForbidLogin = "FORBID_LOGIN", ForbidRegister =
    "FORBID_REGISTER", SkipMfa = "SKIP_MFA"
);
// @if schemars
codec::json_schema!(
    RiskListLimit, "RiskListLimit",
    "{\"description\":\"Values of `limitList`. Actions that the entry blocks or, on an allow list, exempts.\",\"examples\":[\"FORBID_LOGIN\",\"FORBID_REGISTER\",\"SKIP_MFA\"],\"type\":\"string\"}"
);
// @end
/// Risk list policy to create, which adds IP addresses or users to the block list after repeated failures
/// within a period.
///
/// The schema name is `RiskListPolicyCreateDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RiskListPolicyCreateDto {
    /// List that the policy adds matching IP addresses or users to.
    pub action: RiskPolicyAction,
    /// Number of events that trigger the policy.
    #[doc(alias = "countThr")]
    pub count_thr: i64,
    /// Type of failure to count: wrong password or wrong account.
    #[doc(alias = "eventStateType")]
    pub event_state_type: RiskEventState,
    /// Counting scope for IP addresses: any number (`NO_LIMIT`) or a single address (`ONE`); an alternative
    /// to `userCond`.
    ///
    /// Is required when `optObject` is `IP`.
    #[doc(alias = "ipCond")]
    pub ip_cond: Option<RiskPolicyCondition>,
    /// IP addresses to which the policy applies; an alternative to `userRange`.
    ///
    /// Is required when `optObject` is `IP`.
    #[doc(alias = "ipRange")]
    pub ip_range: Option<RiskPolicyRange>,
    /// Action that the policy blocks; a single value.
    #[doc(alias = "limitList")]
    pub limit_list: RiskPolicyLimit,
    /// Type of object that the policy monitors; only `IP` is currently used.
    #[doc(alias = "optObject")]
    pub opt_object: RiskPolicyObject,
    /// How the entry is removed: manually (`MANUAL`) or by a policy (`SCHEDULE`).
    #[doc(alias = "removeType")]
    pub remove_type: RiskListTrigger,
    /// Period in which events are counted, in minutes.
    #[doc(alias = "timeRange")]
    pub time_range: i64,
    /// Counting scope for users: any number (`NO_LIMIT`) or a single user (`ONE`); an alternative to
    /// `ipCond`.
    ///
    /// Is required when `optObject` is `USER`.
    #[doc(alias = "userCond")]
    pub user_cond: Option<RiskPolicyCondition>,
    /// Users to whom the policy applies; an alternative to `ipRange`.
    ///
    /// Is required when `optObject` is `USER`.
    #[doc(alias = "userRange")]
    pub user_range: Option<RiskPolicyRange>,
}
impl RiskListPolicyCreateDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        action: impl Into<RiskPolicyAction>,
        count_thr: impl Into<i64>,
        event_state_type: impl Into<RiskEventState>,
        limit_list: impl Into<RiskPolicyLimit>,
        opt_object: impl Into<RiskPolicyObject>,
        remove_type: impl Into<RiskListTrigger>,
        time_range: impl Into<i64>,
    ) -> Self {
        Self {
            action: action.into(),
            count_thr: count_thr.into(),
            event_state_type: event_state_type.into(),
            limit_list: limit_list.into(),
            opt_object: opt_object.into(),
            remove_type: remove_type.into(),
            time_range: time_range.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`action`](Self::action).
    #[must_use]
    pub fn with_action(mut self, value: impl Into<RiskPolicyAction>) -> Self {
        self.action = value.into();
        self
    }
    /// Sets [`countThr`](Self::count_thr).
    #[must_use]
    pub fn with_count_thr(mut self, value: impl Into<i64>) -> Self {
        self.count_thr = value.into();
        self
    }
    /// Sets [`eventStateType`](Self::event_state_type).
    #[must_use]
    pub fn with_event_state_type(mut self, value: impl Into<RiskEventState>) -> Self {
        self.event_state_type = value.into();
        self
    }
    /// Sets [`ipCond`](Self::ip_cond).
    #[must_use]
    pub fn with_ip_cond(mut self, value: impl Into<RiskPolicyCondition>) -> Self {
        self.ip_cond = Some(value.into());
        self
    }
    /// Sets [`ipRange`](Self::ip_range).
    #[must_use]
    pub fn with_ip_range(mut self, value: impl Into<RiskPolicyRange>) -> Self {
        self.ip_range = Some(value.into());
        self
    }
    /// Sets [`limitList`](Self::limit_list).
    #[must_use]
    pub fn with_limit_list(mut self, value: impl Into<RiskPolicyLimit>) -> Self {
        self.limit_list = value.into();
        self
    }
    /// Sets [`optObject`](Self::opt_object).
    #[must_use]
    pub fn with_opt_object(mut self, value: impl Into<RiskPolicyObject>) -> Self {
        self.opt_object = value.into();
        self
    }
    /// Sets [`removeType`](Self::remove_type).
    #[must_use]
    pub fn with_remove_type(mut self, value: impl Into<RiskListTrigger>) -> Self {
        self.remove_type = value.into();
        self
    }
    /// Sets [`timeRange`](Self::time_range).
    #[must_use]
    pub fn with_time_range(mut self, value: impl Into<i64>) -> Self {
        self.time_range = value.into();
        self
    }
    /// Sets [`userCond`](Self::user_cond).
    #[must_use]
    pub fn with_user_cond(mut self, value: impl Into<RiskPolicyCondition>) -> Self {
        self.user_cond = Some(value.into());
        self
    }
    /// Sets [`userRange`](Self::user_range).
    #[must_use]
    pub fn with_user_range(mut self, value: impl Into<RiskPolicyRange>) -> Self {
        self.user_range = Some(value.into());
        self
    }
}
codec::object!(
    RiskListPolicyCreateDto required_in_requests(0, 1, 2, 5, 6, 7, 8); required[0]
    action("action"), required[1, LenientInteger] count_thr("countThr"), required[2]
    event_state_type("eventStateType"), optional[3] ip_cond("ipCond"), optional[4]
    ip_range("ipRange"), required[5] limit_list("limitList"), required[6]
    opt_object("optObject"), required[7] remove_type("removeType"), required[8,
    LenientInteger] time_range("timeRange"), optional[9] user_cond("userCond"),
    optional[10] user_range("userRange")
);
impl validation::Validate for RiskListPolicyCreateDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.required_if(
            validation::warning!(
                "risk-policy.pairs", "ipCond", "RiskListPolicyCreateDto"
            ),
            codec::as_text(&self.opt_object) == Some("IP"),
            self.ip_cond.as_ref().is_some(),
            "optObject",
            "IP",
        );
        v.required_if(
            validation::warning!(
                "risk-policy.pairs", "ipRange", "RiskListPolicyCreateDto"
            ),
            codec::as_text(&self.opt_object) == Some("IP"),
            self.ip_range.as_ref().is_some(),
            "optObject",
            "IP",
        );
        v.required_if(
            validation::warning!(
                "risk-policy.pairs", "userCond", "RiskListPolicyCreateDto"
            ),
            codec::as_text(&self.opt_object) == Some("USER"),
            self.user_cond.as_ref().is_some(),
            "optObject",
            "USER",
        );
        v.required_if(
            validation::warning!(
                "risk-policy.pairs", "userRange", "RiskListPolicyCreateDto"
            ),
            codec::as_text(&self.opt_object) == Some("USER"),
            self.user_range.as_ref().is_some(),
            "optObject",
            "USER",
        );
    }
}
// @if schemars
codec::json_schema!(
    RiskListPolicyCreateDto, "RiskListPolicyCreateDto",
    "{\"description\":\"Risk list policy to create, which adds IP addresses or users to the block list after repeated failures within a period.\",\"properties\":{\"action\":{\"$ref\":\"RiskPolicyAction\",\"description\":\"List that the policy adds matching IP addresses or users to.\"},\"countThr\":{\"description\":\"Number of events that trigger the policy.\",\"pattern\":\"^\\\\s*[+-]?[0-9]+\\\\s*$\",\"type\":[\"integer\",\"string\"]},\"eventStateType\":{\"$ref\":\"RiskEventState\",\"description\":\"Type of failure to count: wrong password or wrong account.\"},\"ipCond\":{\"anyOf\":[{\"$ref\":\"RiskPolicyCondition\"},{\"type\":\"null\"}],\"description\":\"Counting scope for IP addresses: any number (`NO_LIMIT`) or a single address (`ONE`); an alternative to `userCond`.\"},\"ipRange\":{\"anyOf\":[{\"$ref\":\"RiskPolicyRange\"},{\"type\":\"null\"}],\"description\":\"IP addresses to which the policy applies; an alternative to `userRange`.\"},\"limitList\":{\"$ref\":\"RiskPolicyLimit\",\"description\":\"Action that the policy blocks; a single value.\"},\"optObject\":{\"$ref\":\"RiskPolicyObject\",\"description\":\"Type of object that the policy monitors; only `IP` is currently used.\"},\"removeType\":{\"$ref\":\"RiskListTrigger\",\"description\":\"How the entry is removed: manually (`MANUAL`) or by a policy (`SCHEDULE`).\"},\"timeRange\":{\"description\":\"Period in which events are counted, in minutes.\",\"pattern\":\"^\\\\s*[+-]?[0-9]+\\\\s*$\",\"type\":[\"integer\",\"string\"]},\"userCond\":{\"anyOf\":[{\"$ref\":\"RiskPolicyCondition\"},{\"type\":\"null\"}],\"description\":\"Counting scope for users: any number (`NO_LIMIT`) or a single user (`ONE`); an alternative to `ipCond`.\"},\"userRange\":{\"anyOf\":[{\"$ref\":\"RiskPolicyRange\"},{\"type\":\"null\"}],\"description\":\"Users to whom the policy applies; an alternative to `ipRange`.\"}},\"required\":[\"action\",\"countThr\",\"eventStateType\",\"limitList\",\"optObject\",\"removeType\",\"timeRange\"],\"type\":\"object\",\"x-warning\":{\"allOf\":[{\"if\":{\"properties\":{\"optObject\":{\"enum\":[\"IP\"]}},\"required\":[\"optObject\"]},\"then\":{\"properties\":{\"ipCond\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"ipCond\"]}},{\"if\":{\"properties\":{\"optObject\":{\"enum\":[\"IP\"]}},\"required\":[\"optObject\"]},\"then\":{\"properties\":{\"ipRange\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"ipRange\"]}},{\"if\":{\"properties\":{\"optObject\":{\"enum\":[\"USER\"]}},\"required\":[\"optObject\"]},\"then\":{\"properties\":{\"userCond\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"userCond\"]}},{\"if\":{\"properties\":{\"optObject\":{\"enum\":[\"USER\"]}},\"required\":[\"optObject\"]},\"then\":{\"properties\":{\"userRange\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"userRange\"]}}]}}",
    "RiskEventState" = RiskEventState, "RiskListTrigger" = RiskListTrigger,
    "RiskPolicyAction" = RiskPolicyAction, "RiskPolicyCondition" = RiskPolicyCondition,
    "RiskPolicyLimit" = RiskPolicyLimit, "RiskPolicyObject" = RiskPolicyObject,
    "RiskPolicyRange" = RiskPolicyRange
);
// @end
/// Page of risk list policies.
///
/// The schema name is `RiskListPolicyPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RiskListPolicyPagingDto {
    /// Items of this page.
    pub list: Vec<RiskListPolicyRespDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl RiskListPolicyPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<RiskListPolicyRespDto>>,
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
        value: impl IntoIterator<Item = impl Into<RiskListPolicyRespDto>>,
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
    RiskListPolicyPagingDto; required[0] list("list"), required[1]
    total_count("totalCount")
);
impl crate::pagination::Page for RiskListPolicyPagingDto {
    type Item = RiskListPolicyRespDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[RiskListPolicyRespDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<RiskListPolicyRespDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    RiskListPolicyPagingDto, "RiskListPolicyPagingDto",
    "{\"description\":\"Page of risk list policies.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"RiskListPolicyRespDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "RiskListPolicyRespDto" = RiskListPolicyRespDto
);
// @end
/// Risk list policy, which adds IP addresses or users to the block list after repeated failures within a
/// period.
///
/// The schema name is `RiskListPolicyRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RiskListPolicyRespDto {
    /// List that the policy adds matching IP addresses or users to.
    pub action: RiskPolicyAction,
    /// Number of events that trigger the policy.
    #[doc(alias = "countThr")]
    pub count_thr: i64,
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: String,
    /// Type of failure to count: wrong password or wrong account.
    #[doc(alias = "eventStateType")]
    pub event_state_type: RiskEventState,
    /// ID of the policy.
    pub id: String,
    /// Counting scope for IP addresses: any number (`NO_LIMIT`) or a single address (`ONE`); an alternative
    /// to `userCond`.
    #[doc(alias = "ipCond")]
    pub ip_cond: RiskPolicyCondition,
    /// IP addresses to which the policy applies; an alternative to `userRange`.
    #[doc(alias = "ipRange")]
    pub ip_range: RiskPolicyRange,
    /// Action that the policy blocks; a single value.
    #[doc(alias = "limitList")]
    pub limit_list: RiskPolicyLimit,
    /// Type of object that the policy monitors; only `IP` is currently used.
    #[doc(alias = "optObject")]
    pub opt_object: RiskPolicyObject,
    /// How the entry is removed: manually (`MANUAL`) or by a policy (`SCHEDULE`).
    #[doc(alias = "removeType")]
    pub remove_type: RiskListTrigger,
    /// Period in which events are counted, in minutes.
    #[doc(alias = "timeRange")]
    pub time_range: i64,
    /// Counting scope for users: any number (`NO_LIMIT`) or a single user (`ONE`); an alternative to
    /// `ipCond`.
    #[doc(alias = "userCond")]
    pub user_cond: RiskPolicyCondition,
    /// Users to whom the policy applies; an alternative to `ipRange`.
    #[doc(alias = "userRange")]
    pub user_range: RiskPolicyRange,
}
impl RiskListPolicyRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        action: impl Into<RiskPolicyAction>,
        count_thr: impl Into<i64>,
        created_at: impl Into<String>,
        event_state_type: impl Into<RiskEventState>,
        id: impl Into<String>,
        ip_cond: impl Into<RiskPolicyCondition>,
        ip_range: impl Into<RiskPolicyRange>,
        limit_list: impl Into<RiskPolicyLimit>,
        opt_object: impl Into<RiskPolicyObject>,
        remove_type: impl Into<RiskListTrigger>,
        time_range: impl Into<i64>,
        user_cond: impl Into<RiskPolicyCondition>,
        user_range: impl Into<RiskPolicyRange>,
    ) -> Self {
        Self {
            action: action.into(),
            count_thr: count_thr.into(),
            created_at: created_at.into(),
            event_state_type: event_state_type.into(),
            id: id.into(),
            ip_cond: ip_cond.into(),
            ip_range: ip_range.into(),
            limit_list: limit_list.into(),
            opt_object: opt_object.into(),
            remove_type: remove_type.into(),
            time_range: time_range.into(),
            user_cond: user_cond.into(),
            user_range: user_range.into(),
        }
    }
    /// Sets [`action`](Self::action).
    #[must_use]
    pub fn with_action(mut self, value: impl Into<RiskPolicyAction>) -> Self {
        self.action = value.into();
        self
    }
    /// Sets [`countThr`](Self::count_thr).
    #[must_use]
    pub fn with_count_thr(mut self, value: impl Into<i64>) -> Self {
        self.count_thr = value.into();
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<String>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`eventStateType`](Self::event_state_type).
    #[must_use]
    pub fn with_event_state_type(mut self, value: impl Into<RiskEventState>) -> Self {
        self.event_state_type = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`ipCond`](Self::ip_cond).
    #[must_use]
    pub fn with_ip_cond(mut self, value: impl Into<RiskPolicyCondition>) -> Self {
        self.ip_cond = value.into();
        self
    }
    /// Sets [`ipRange`](Self::ip_range).
    #[must_use]
    pub fn with_ip_range(mut self, value: impl Into<RiskPolicyRange>) -> Self {
        self.ip_range = value.into();
        self
    }
    /// Sets [`limitList`](Self::limit_list).
    #[must_use]
    pub fn with_limit_list(mut self, value: impl Into<RiskPolicyLimit>) -> Self {
        self.limit_list = value.into();
        self
    }
    /// Sets [`optObject`](Self::opt_object).
    #[must_use]
    pub fn with_opt_object(mut self, value: impl Into<RiskPolicyObject>) -> Self {
        self.opt_object = value.into();
        self
    }
    /// Sets [`removeType`](Self::remove_type).
    #[must_use]
    pub fn with_remove_type(mut self, value: impl Into<RiskListTrigger>) -> Self {
        self.remove_type = value.into();
        self
    }
    /// Sets [`timeRange`](Self::time_range).
    #[must_use]
    pub fn with_time_range(mut self, value: impl Into<i64>) -> Self {
        self.time_range = value.into();
        self
    }
    /// Sets [`userCond`](Self::user_cond).
    #[must_use]
    pub fn with_user_cond(mut self, value: impl Into<RiskPolicyCondition>) -> Self {
        self.user_cond = value.into();
        self
    }
    /// Sets [`userRange`](Self::user_range).
    #[must_use]
    pub fn with_user_range(mut self, value: impl Into<RiskPolicyRange>) -> Self {
        self.user_range = value.into();
        self
    }
}
codec::object!(
    RiskListPolicyRespDto; required[0] action("action"), required[1, LenientInteger]
    count_thr("countThr"), required[2] created_at("createdAt"), required[3]
    event_state_type("eventStateType"), required[4] id("id"), required[5]
    ip_cond("ipCond"), required[6] ip_range("ipRange"), required[7]
    limit_list("limitList"), required[8] opt_object("optObject"), required[9]
    remove_type("removeType"), required[10, LenientInteger] time_range("timeRange"),
    required[11] user_cond("userCond"), required[12] user_range("userRange")
);
// @if schemars
codec::json_schema!(
    RiskListPolicyRespDto, "RiskListPolicyRespDto",
    "{\"description\":\"Risk list policy, which adds IP addresses or users to the block list after repeated failures within a period.\",\"properties\":{\"action\":{\"$ref\":\"RiskPolicyAction\",\"description\":\"List that the policy adds matching IP addresses or users to.\"},\"countThr\":{\"description\":\"Number of events that trigger the policy.\",\"pattern\":\"^\\\\s*[+-]?[0-9]+\\\\s*$\",\"type\":[\"integer\",\"string\"]},\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"eventStateType\":{\"$ref\":\"RiskEventState\",\"description\":\"Type of failure to count: wrong password or wrong account.\"},\"id\":{\"description\":\"ID of the policy.\",\"type\":\"string\"},\"ipCond\":{\"$ref\":\"RiskPolicyCondition\",\"description\":\"Counting scope for IP addresses: any number (`NO_LIMIT`) or a single address (`ONE`); an alternative to `userCond`.\"},\"ipRange\":{\"$ref\":\"RiskPolicyRange\",\"description\":\"IP addresses to which the policy applies; an alternative to `userRange`.\"},\"limitList\":{\"$ref\":\"RiskPolicyLimit\",\"description\":\"Action that the policy blocks; a single value.\"},\"optObject\":{\"$ref\":\"RiskPolicyObject\",\"description\":\"Type of object that the policy monitors; only `IP` is currently used.\"},\"removeType\":{\"$ref\":\"RiskListTrigger\",\"description\":\"How the entry is removed: manually (`MANUAL`) or by a policy (`SCHEDULE`).\"},\"timeRange\":{\"description\":\"Period in which events are counted, in minutes.\",\"pattern\":\"^\\\\s*[+-]?[0-9]+\\\\s*$\",\"type\":[\"integer\",\"string\"]},\"userCond\":{\"$ref\":\"RiskPolicyCondition\",\"description\":\"Counting scope for users: any number (`NO_LIMIT`) or a single user (`ONE`); an alternative to `ipCond`.\"},\"userRange\":{\"$ref\":\"RiskPolicyRange\",\"description\":\"Users to whom the policy applies; an alternative to `ipRange`.\"}},\"required\":[\"action\",\"countThr\",\"createdAt\",\"eventStateType\",\"id\",\"ipCond\",\"ipRange\",\"limitList\",\"optObject\",\"removeType\",\"timeRange\",\"userCond\",\"userRange\"],\"type\":\"object\"}",
    "RiskEventState" = RiskEventState, "RiskListTrigger" = RiskListTrigger,
    "RiskPolicyAction" = RiskPolicyAction, "RiskPolicyCondition" = RiskPolicyCondition,
    "RiskPolicyLimit" = RiskPolicyLimit, "RiskPolicyObject" = RiskPolicyObject,
    "RiskPolicyRange" = RiskPolicyRange
);
// @end
/// Values of `addType`. How the entry was added: manually (`MANUAL`) or by a policy (`SCHEDULE`).
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskListTrigger {
    /// `MANUAL`: By an administrator.
    Manual,
    /// `SCHEDULE`: By a policy.
    Schedule,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    RiskListTrigger = "RiskListTrigger"; Manual = "MANUAL", Schedule = "SCHEDULE"
);
// @if schemars
codec::json_schema!(
    RiskListTrigger, "RiskListTrigger",
    "{\"description\":\"Values of `addType`. How the entry was added: manually (`MANUAL`) or by a policy (`SCHEDULE`).\",\"examples\":[\"MANUAL\",\"SCHEDULE\"],\"type\":\"string\"}"
);
// @end
/// Values of `ipType`. Whether the address is on the allow list or the block list.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskListType {
    /// `WHITE`: Allow list.
    White,
    /// `BLACK`: Block list.
    Black,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(RiskListType = "RiskListType"; White = "WHITE", Black = "BLACK");
// @if schemars
codec::json_schema!(
    RiskListType, "RiskListType",
    "{\"description\":\"Values of `ipType`. Whether the address is on the allow list or the block list.\",\"examples\":[\"WHITE\",\"BLACK\"],\"type\":\"string\"}"
);
// @end
/// Values of `action`. List that the policy adds matching IP addresses or users to.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskPolicyAction {
    /// `ADD_IP_BLACK_LIST`: The IP address is added to the block list.
    AddIpBlackList,
    /// `ADD_USER_BLACK_LIST`: The user is added to the block list.
    AddUserBlackList,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    RiskPolicyAction = "RiskPolicyAction"; AddIpBlackList = "ADD_IP_BLACK_LIST",
    AddUserBlackList = "ADD_USER_BLACK_LIST"
);
// @if schemars
codec::json_schema!(
    RiskPolicyAction, "RiskPolicyAction",
    "{\"description\":\"Values of `action`. List that the policy adds matching IP addresses or users to.\",\"examples\":[\"ADD_IP_BLACK_LIST\",\"ADD_USER_BLACK_LIST\"],\"type\":\"string\"}"
);
// @end
/// Values of `ipCond`. Counting scope for IP addresses: any number (`NO_LIMIT`) or a single address (`ONE`);
/// an alternative to `userCond`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskPolicyCondition {
    /// `NO_LIMIT`: Events of any number of users or IP addresses are counted.
    NoLimit,
    /// `ONE`: Only events of a single user or IP address are counted.
    One,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    RiskPolicyCondition = "RiskPolicyCondition"; NoLimit = "NO_LIMIT", One = "ONE"
);
// @if schemars
codec::json_schema!(
    RiskPolicyCondition, "RiskPolicyCondition",
    "{\"description\":\"Values of `ipCond`. Counting scope for IP addresses: any number (`NO_LIMIT`) or a single address (`ONE`); an alternative to `userCond`.\",\"examples\":[\"NO_LIMIT\",\"ONE\"],\"type\":\"string\"}"
);
// @end
/// Values of `limitList`. Action that the policy blocks; a single value.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskPolicyLimit {
    /// `FORBID_LOGIN`: Login is blocked.
    ForbidLogin,
    /// `FORBID_REGISTER`: Registration is blocked.
    ForbidRegister,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    RiskPolicyLimit = "RiskPolicyLimit"; ForbidLogin = "FORBID_LOGIN", ForbidRegister =
    "FORBID_REGISTER"
);
// @if schemars
codec::json_schema!(
    RiskPolicyLimit, "RiskPolicyLimit",
    "{\"description\":\"Values of `limitList`. Action that the policy blocks; a single value.\",\"examples\":[\"FORBID_LOGIN\",\"FORBID_REGISTER\"],\"type\":\"string\"}"
);
// @end
/// Values of `optObject`. Type of object that the policy monitors; only `IP` is currently used.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskPolicyObject {
    /// `IP`: The policy applies to IP addresses.
    Ip,
    /// `USER`: The policy applies to users.
    User,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(RiskPolicyObject = "RiskPolicyObject"; Ip = "IP", User = "USER");
// @if schemars
codec::json_schema!(
    RiskPolicyObject, "RiskPolicyObject",
    "{\"description\":\"Values of `optObject`. Type of object that the policy monitors; only `IP` is currently used.\",\"examples\":[\"IP\",\"USER\"],\"type\":\"string\"}"
);
// @end
/// Values of `ipRange`. IP addresses to which the policy applies; an alternative to `userRange`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskPolicyRange {
    /// `ALL`: Everyone.
    All,
    /// `NOT_IN_WHITE_LIST`: Everyone who is not on the allow list.
    NotInWhiteList,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    RiskPolicyRange = "RiskPolicyRange"; All = "ALL", NotInWhiteList =
    "NOT_IN_WHITE_LIST"
);
// @if schemars
codec::json_schema!(
    RiskPolicyRange, "RiskPolicyRange",
    "{\"description\":\"Values of `ipRange`. IP addresses to which the policy applies; an alternative to `userRange`.\",\"examples\":[\"ALL\",\"NOT_IN_WHITE_LIST\"],\"type\":\"string\"}"
);
// @end
/// Users to add to the allow list or block list, with restrictions, expiry and removal mode.
///
/// The schema name is `UserListCreateDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserListCreateDto {
    /// How the entry was added: manually (`MANUAL`) or by a policy (`SCHEDULE`).
    #[doc(alias = "addType")]
    pub add_type: RiskListTrigger,
    /// Time at which the entries expire.
    #[doc(alias = "expireAt")]
    pub expire_at: String,
    /// Actions that the entry blocks or, on an allow list, exempts.
    #[doc(alias = "limitList")]
    pub limit_list: Vec<RiskListLimit>,
    /// How the entry is removed: manually (`MANUAL`) or by a policy (`SCHEDULE`).
    #[doc(alias = "removeType")]
    pub remove_type: RiskListTrigger,
    /// Identifiers of the users.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// Whether the user is on the allow list or the block list.
    #[doc(alias = "userListType")]
    pub user_list_type: RiskListType,
}
impl UserListCreateDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        add_type: impl Into<RiskListTrigger>,
        expire_at: impl Into<String>,
        limit_list: impl IntoIterator<Item = impl Into<RiskListLimit>>,
        remove_type: impl Into<RiskListTrigger>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
        user_list_type: impl Into<RiskListType>,
    ) -> Self {
        Self {
            add_type: add_type.into(),
            expire_at: expire_at.into(),
            limit_list: codec::collect_list(limit_list),
            remove_type: remove_type.into(),
            user_ids: codec::collect_list(user_ids),
            user_list_type: user_list_type.into(),
        }
    }
    /// Sets [`addType`](Self::add_type).
    #[must_use]
    pub fn with_add_type(mut self, value: impl Into<RiskListTrigger>) -> Self {
        self.add_type = value.into();
        self
    }
    /// Sets [`expireAt`](Self::expire_at).
    #[must_use]
    pub fn with_expire_at(mut self, value: impl Into<String>) -> Self {
        self.expire_at = value.into();
        self
    }
    /// Sets [`limitList`](Self::limit_list).
    #[must_use]
    pub fn with_limit_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<RiskListLimit>>,
    ) -> Self {
        self.limit_list = codec::collect_list(value);
        self
    }
    /// Sets [`removeType`](Self::remove_type).
    #[must_use]
    pub fn with_remove_type(mut self, value: impl Into<RiskListTrigger>) -> Self {
        self.remove_type = value.into();
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
    /// Sets [`userListType`](Self::user_list_type).
    #[must_use]
    pub fn with_user_list_type(mut self, value: impl Into<RiskListType>) -> Self {
        self.user_list_type = value.into();
        self
    }
}
codec::object!(
    UserListCreateDto required_in_requests(0, 1, 2, 3, 4, 5); required[0]
    add_type("addType"), required[1, LenientText] expire_at("expireAt"), required[2]
    limit_list("limitList"), required[3] remove_type("removeType"), required[4, Redacted]
    user_ids("userIds"), required[5] user_list_type("userListType")
);
impl validation::Validate for UserListCreateDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UserListCreateDto, "UserListCreateDto",
    "{\"description\":\"Users to add to the allow list or block list, with restrictions, expiry and removal mode.\",\"properties\":{\"addType\":{\"$ref\":\"RiskListTrigger\",\"description\":\"How the entry was added: manually (`MANUAL`) or by a policy (`SCHEDULE`).\"},\"expireAt\":{\"description\":\"Time at which the entries expire.\",\"type\":[\"string\",\"number\",\"boolean\"]},\"limitList\":{\"description\":\"Actions that the entry blocks or, on an allow list, exempts.\",\"items\":{\"$ref\":\"RiskListLimit\"},\"type\":\"array\"},\"removeType\":{\"$ref\":\"RiskListTrigger\",\"description\":\"How the entry is removed: manually (`MANUAL`) or by a policy (`SCHEDULE`).\"},\"userIds\":{\"description\":\"Identifiers of the users.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"userListType\":{\"$ref\":\"RiskListType\",\"description\":\"Whether the user is on the allow list or the block list.\"}},\"required\":[\"addType\",\"expireAt\",\"limitList\",\"removeType\",\"userIds\",\"userListType\"],\"type\":\"object\"}",
    "RiskListLimit" = RiskListLimit, "RiskListTrigger" = RiskListTrigger, "RiskListType"
    = RiskListType
);
// @end
/// Response with a page of user list entries.
///
/// The schema name is `UserListPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserListPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: UserListPagingDto,
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
impl UserListPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<UserListPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<UserListPagingDto>) -> Self {
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
    UserListPaginatedRespDto; optional[0] api_code("apiCode"), required[1] data("data"),
    required[2, Redacted] message("message"), optional[3] request_id("requestId"),
    required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserListPaginatedRespDto, "UserListPaginatedRespDto",
    "{\"description\":\"Response with a page of user list entries.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"UserListPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "UserListPagingDto" = UserListPagingDto
);
// @end
/// Page of users on the allow list or block list.
///
/// The schema name is `UserListPagingDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserListPagingDto {
    /// Items of this page.
    pub list: Vec<RiskListItemDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
}
impl UserListPagingDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<RiskListItemDto>>,
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
        value: impl IntoIterator<Item = impl Into<RiskListItemDto>>,
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
    UserListPagingDto; required[0] list("list"), required[1] total_count("totalCount")
);
impl crate::pagination::Page for UserListPagingDto {
    type Item = RiskListItemDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[RiskListItemDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<RiskListItemDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    UserListPagingDto, "UserListPagingDto",
    "{\"description\":\"Page of users on the allow list or block list.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"RiskListItemDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"list\",\"totalCount\"],\"type\":\"object\"}",
    "RiskListItemDto" = RiskListItemDto
);
// @end
/// Response with a page of risk list policies.
///
/// The schema name is `UserListPolicyPaginatedRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserListPolicyPaginatedRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: RiskListPolicyPagingDto,
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
impl UserListPolicyPaginatedRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<RiskListPolicyPagingDto>,
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
    pub fn with_data(mut self, value: impl Into<RiskListPolicyPagingDto>) -> Self {
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
    UserListPolicyPaginatedRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    UserListPolicyPaginatedRespDto, "UserListPolicyPaginatedRespDto",
    "{\"description\":\"Response with a page of risk list policies.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"RiskListPolicyPagingDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "RiskListPolicyPagingDto" = RiskListPolicyPagingDto
);
// @end
/// Query parameters of `findIpList`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindIpListQuery {
    /// Whether to list the allow list or the block list.
    #[doc(alias = "ipType")]
    pub ip_type: RiskListType,
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl FindIpListQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(ip_type: impl Into<RiskListType>) -> Self {
        Self {
            ip_type: ip_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`ipType`](Self::ip_type).
    #[must_use]
    pub fn with_ip_type(mut self, value: impl Into<RiskListType>) -> Self {
        self.ip_type = value.into();
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
}
codec::object!(
    FindIpListQuery required_in_requests(0); required[0] ip_type("ipType"), optional[1]
    limit("limit"), optional[2] page("page")
);
impl crate::pagination::PageRequest for FindIpListQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for FindIpListQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "findIpList query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "findIpList query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    FindIpListQuery, "findIpList query",
    "{\"properties\":{\"ipType\":{\"$ref\":\"RiskListType\",\"description\":\"Whether to list the allow list or the block list.\"},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"required\":[\"ipType\"],\"type\":\"object\"}",
    "RiskListType" = RiskListType
);
// @end
/// Query parameters of `findRiskListPolicy`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindRiskListPolicyQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Type of object that the policies monitor; only `IP` is currently used.
    #[doc(alias = "optObject")]
    pub opt_object: RiskPolicyObject,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
}
impl FindRiskListPolicyQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(opt_object: impl Into<RiskPolicyObject>) -> Self {
        Self {
            opt_object: opt_object.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`optObject`](Self::opt_object).
    #[must_use]
    pub fn with_opt_object(mut self, value: impl Into<RiskPolicyObject>) -> Self {
        self.opt_object = value.into();
        self
    }
    /// Sets [`page`](Self::page).
    #[must_use]
    pub fn with_page(mut self, value: impl Into<i64>) -> Self {
        self.page = Some(value.into());
        self
    }
}
codec::object!(
    FindRiskListPolicyQuery required_in_requests(1); optional[0] limit("limit"),
    required[1] opt_object("optObject"), optional[2] page("page")
);
impl crate::pagination::PageRequest for FindRiskListPolicyQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for FindRiskListPolicyQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "findRiskListPolicy query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        crate::genauth::rules::risk_lists::object(
            v,
            "optObject",
            Some(&self.opt_object),
        );
        v.range(
            validation::rule!("paging.page", "page", "findRiskListPolicy query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    FindRiskListPolicyQuery, "findRiskListPolicy query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"optObject\":{\"$ref\":\"RiskPolicyObject\",\"description\":\"Type of object that the policies monitor; only `IP` is currently used.\"},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"required\":[\"optObject\"],\"type\":\"object\"}",
    "RiskPolicyObject" = RiskPolicyObject
);
// @end
/// Query parameters of `findUserList`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FindUserListQuery {
    /// Number of items per page, 1 to 50.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1. The service uses `1` if it is absent.
    pub page: Option<i64>,
    /// Whether to list the allow list or the block list.
    #[doc(alias = "userListType")]
    pub user_list_type: RiskListType,
}
impl FindUserListQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(user_list_type: impl Into<RiskListType>) -> Self {
        Self {
            user_list_type: user_list_type.into(),
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
    /// Sets [`userListType`](Self::user_list_type).
    #[must_use]
    pub fn with_user_list_type(mut self, value: impl Into<RiskListType>) -> Self {
        self.user_list_type = value.into();
        self
    }
}
codec::object!(
    FindUserListQuery required_in_requests(2); optional[0] limit("limit"), optional[1]
    page("page"), required[2] user_list_type("userListType")
);
impl crate::pagination::PageRequest for FindUserListQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for FindUserListQuery {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.range(
            validation::rule!("paging.limit", "limit", "findUserList query"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "findUserList query"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    FindUserListQuery, "findUserList query",
    "{\"properties\":{\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"default\":1,\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"userListType\":{\"$ref\":\"RiskListType\",\"description\":\"Whether to list the allow list or the block list.\"}},\"required\":[\"userListType\"],\"type\":\"object\"}",
    "RiskListType" = RiskListType
);
// @end
// @end
