// @if genauth-invitations
/// Search for invitees across all rosters: keywords, filter and page.
///
/// The schema name is `QuickFilterInvitationUserDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuickFilterInvitationUserDto {
    /// Filter conditions.
    pub filter: Option<CombineFiltersBaseDto>,
    /// Search text, matched against roster names and invitee identifiers.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub keywords: Option<String>,
    /// Number of items per page, 1 to 50; the default is 10.
    ///
    /// Is from 1 to 50. The service uses `10` if it is absent.
    pub limit: Option<i64>,
    /// Page number, starting at 1.
    ///
    /// Is at least 1.
    pub page: Option<i64>,
}
impl QuickFilterInvitationUserDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`filter`](Self::filter).
    #[must_use]
    pub fn with_filter(mut self, value: impl Into<CombineFiltersBaseDto>) -> Self {
        self.filter = Some(value.into());
        self
    }
    /// Sets [`keywords`](Self::keywords).
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        self.keywords = Some(value.into());
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
impl Default for QuickFilterInvitationUserDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    QuickFilterInvitationUserDto required_in_requests(); optional[0] filter("filter"),
    optional[1, Redacted] keywords("keywords"), optional[2] limit("limit"), optional[3]
    page("page")
);
impl crate::pagination::PageRequest for QuickFilterInvitationUserDto {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::number(&mut self.page, &mut self.limit, Some(10))
    }
}
impl validation::Validate for QuickFilterInvitationUserDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("filter", self.filter.as_ref());
        v.range(
            validation::rule!("paging.limit", "limit", "QuickFilterInvitationUserDto"),
            self.limit.as_ref().copied(),
            Some(1),
            Some(50),
        );
        v.range(
            validation::rule!("paging.page", "page", "QuickFilterInvitationUserDto"),
            self.page.as_ref().copied(),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    QuickFilterInvitationUserDto, "QuickFilterInvitationUserDto",
    "{\"description\":\"Search for invitees across all rosters: keywords, filter and page.\",\"properties\":{\"filter\":{\"anyOf\":[{\"$ref\":\"CombineFiltersBaseDto\"},{\"type\":\"null\"}],\"description\":\"Filter conditions.\"},\"keywords\":{\"description\":\"Search text, matched against roster names and invitee identifiers.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":10,\"description\":\"Number of items per page, 1 to 50; the default is 10.\",\"format\":\"int64\",\"maximum\":50,\"minimum\":1,\"type\":[\"integer\",\"null\"]},\"page\":{\"description\":\"Page number, starting at 1.\",\"format\":\"int64\",\"minimum\":1,\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}",
    "CombineFiltersBaseDto" = CombineFiltersBaseDto
);
// @end
/// Page of invitees of all rosters.
///
/// The schema name is `QuickFilterInviteePaginationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuickFilterInviteePaginationDto {
    /// Items of this page.
    pub list: Vec<QuickFilterInviteeRecordDto>,
    /// Total number of items across all pages.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
}
impl QuickFilterInviteePaginationDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        list: impl IntoIterator<Item = impl Into<QuickFilterInviteeRecordDto>>,
    ) -> Self {
        Self {
            list: codec::collect_list(list),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`list`](Self::list).
    #[must_use]
    pub fn with_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<QuickFilterInviteeRecordDto>>,
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
    QuickFilterInviteePaginationDto; required[0] list("list"), optional[1]
    total_count("totalCount")
);
impl crate::pagination::Page for QuickFilterInviteePaginationDto {
    type Item = QuickFilterInviteeRecordDto;
    const ITEMS: &'static str = "list";
    #[inline]
    fn items(&self) -> &[QuickFilterInviteeRecordDto] {
        &self.list
    }
    #[inline]
    fn into_items(self) -> Vec<QuickFilterInviteeRecordDto> {
        self.list
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::total(&self.total_count)
    }
}
// @if schemars
codec::json_schema!(
    QuickFilterInviteePaginationDto, "QuickFilterInviteePaginationDto",
    "{\"description\":\"Page of invitees of all rosters.\",\"properties\":{\"list\":{\"description\":\"Items of this page.\",\"items\":{\"$ref\":\"QuickFilterInviteeRecordDto\"},\"type\":\"array\"},\"totalCount\":{\"description\":\"Total number of items across all pages.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"required\":[\"list\"],\"type\":\"object\"}",
    "QuickFilterInviteeRecordDto" = QuickFilterInviteeRecordDto
);
// @end
/// Response with a page of invitees of all rosters.
///
/// The schema name is `QuickFilterInviteePaginationRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuickFilterInviteePaginationRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: QuickFilterInviteePaginationDto,
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
impl QuickFilterInviteePaginationRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<QuickFilterInviteePaginationDto>,
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
        value: impl Into<QuickFilterInviteePaginationDto>,
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
    QuickFilterInviteePaginationRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    QuickFilterInviteePaginationRespDto, "QuickFilterInviteePaginationRespDto",
    "{\"description\":\"Response with a page of invitees of all rosters.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"QuickFilterInviteePaginationDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "QuickFilterInviteePaginationDto" = QuickFilterInviteePaginationDto
);
// @end
/// Invitee found by a search across rosters: roster, name, contact data, status and source.
///
/// The schema name is `QuickFilterInviteeRecordDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QuickFilterInviteeRecordDto {
    /// Email address of the invitee, case-insensitive.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "inviteeEmail")]
    pub invitee_email: String,
    /// ID of the invitee.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "inviteeId")]
    pub invitee_id: String,
    /// Name of the invitee.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "inviteeName")]
    pub invitee_name: String,
    /// Phone number of the invitee.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "inviteePhone")]
    pub invitee_phone: Option<String>,
    /// Country code of the invitee's phone number.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "inviteePhoneCountryCode")]
    pub invitee_phone_country_code: Option<String>,
    /// How the invitee was added to the roster.
    #[doc(alias = "inviteeSource")]
    pub invitee_source: InviteeSource,
    /// Status of the invitation.
    #[doc(alias = "inviteeStatus")]
    pub invitee_status: InviteeStatus,
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
    /// Name of the invitation roster.
    #[doc(alias = "rosterName")]
    pub roster_name: String,
}
impl QuickFilterInviteeRecordDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        invitee_email: impl Into<String>,
        invitee_id: impl Into<String>,
        invitee_name: impl Into<String>,
        invitee_source: impl Into<InviteeSource>,
        invitee_status: impl Into<InviteeStatus>,
        roster_id: impl Into<String>,
        roster_name: impl Into<String>,
    ) -> Self {
        Self {
            invitee_email: invitee_email.into(),
            invitee_id: invitee_id.into(),
            invitee_name: invitee_name.into(),
            invitee_source: invitee_source.into(),
            invitee_status: invitee_status.into(),
            roster_id: roster_id.into(),
            roster_name: roster_name.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`inviteeEmail`](Self::invitee_email).
    #[must_use]
    pub fn with_invitee_email(mut self, value: impl Into<String>) -> Self {
        self.invitee_email = value.into();
        self
    }
    /// Sets [`inviteeId`](Self::invitee_id).
    #[must_use]
    pub fn with_invitee_id(mut self, value: impl Into<String>) -> Self {
        self.invitee_id = value.into();
        self
    }
    /// Sets [`inviteeName`](Self::invitee_name).
    #[must_use]
    pub fn with_invitee_name(mut self, value: impl Into<String>) -> Self {
        self.invitee_name = value.into();
        self
    }
    /// Sets [`inviteePhone`](Self::invitee_phone).
    #[must_use]
    pub fn with_invitee_phone(mut self, value: impl Into<String>) -> Self {
        self.invitee_phone = Some(value.into());
        self
    }
    /// Sets [`inviteePhoneCountryCode`](Self::invitee_phone_country_code).
    #[must_use]
    pub fn with_invitee_phone_country_code(mut self, value: impl Into<String>) -> Self {
        self.invitee_phone_country_code = Some(value.into());
        self
    }
    /// Sets [`inviteeSource`](Self::invitee_source).
    #[must_use]
    pub fn with_invitee_source(mut self, value: impl Into<InviteeSource>) -> Self {
        self.invitee_source = value.into();
        self
    }
    /// Sets [`inviteeStatus`](Self::invitee_status).
    #[must_use]
    pub fn with_invitee_status(mut self, value: impl Into<InviteeStatus>) -> Self {
        self.invitee_status = value.into();
        self
    }
    /// Sets [`rosterId`](Self::roster_id).
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        self.roster_id = value.into();
        self
    }
    /// Sets [`rosterName`](Self::roster_name).
    #[must_use]
    pub fn with_roster_name(mut self, value: impl Into<String>) -> Self {
        self.roster_name = value.into();
        self
    }
}
codec::object!(
    QuickFilterInviteeRecordDto; required[0, Redacted] invitee_email("inviteeEmail"),
    required[1, Redacted] invitee_id("inviteeId"), required[2, Redacted]
    invitee_name("inviteeName"), optional[3, Redacted] invitee_phone("inviteePhone"),
    optional[4, Redacted] invitee_phone_country_code("inviteePhoneCountryCode"),
    required[5] invitee_source("inviteeSource"), required[6]
    invitee_status("inviteeStatus"), required[7] roster_id("rosterId"), required[8]
    roster_name("rosterName")
);
// @if schemars
codec::json_schema!(
    QuickFilterInviteeRecordDto, "QuickFilterInviteeRecordDto",
    "{\"description\":\"Invitee found by a search across rosters: roster, name, contact data, status and source.\",\"properties\":{\"inviteeEmail\":{\"description\":\"Email address of the invitee, case-insensitive.\",\"type\":\"string\"},\"inviteeId\":{\"description\":\"ID of the invitee.\",\"type\":\"string\"},\"inviteeName\":{\"description\":\"Name of the invitee.\",\"type\":\"string\"},\"inviteePhone\":{\"description\":\"Phone number of the invitee.\",\"type\":[\"string\",\"null\"]},\"inviteePhoneCountryCode\":{\"description\":\"Country code of the invitee's phone number.\",\"type\":[\"string\",\"null\"]},\"inviteeSource\":{\"$ref\":\"InviteeSource\",\"description\":\"How the invitee was added to the roster.\"},\"inviteeStatus\":{\"$ref\":\"InviteeStatus\",\"description\":\"Status of the invitation.\"},\"rosterId\":{\"description\":\"ID of the invitation roster.\",\"type\":\"string\"},\"rosterName\":{\"description\":\"Name of the invitation roster.\",\"type\":\"string\"}},\"required\":[\"inviteeEmail\",\"inviteeId\",\"inviteeName\",\"inviteeSource\",\"inviteeStatus\",\"rosterId\",\"rosterName\"],\"type\":\"object\"}",
    "InviteeSource" = InviteeSource, "InviteeStatus" = InviteeStatus
);
// @end
/// Department, post, role or group to remove from an invitation policy.
///
/// The schema name is `RemoveInvitationPolicyUserAttributionDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveInvitationPolicyUserAttributionDto {
    /// Code of the namespace of the role; required if `targetType` is `role`.
    ///
    /// Is required when `targetType` is `role`.
    pub namespace: Option<String>,
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Identifier of the object: role code, group code, department ID or post code, depending on
    /// `targetType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Type of the object that the policy assigns.
    #[doc(alias = "targetType")]
    pub target_type: InvitationTargetType,
}
impl RemoveInvitationPolicyUserAttributionDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        policy_id: impl Into<String>,
        target_identifier: impl Into<String>,
        target_type: impl Into<InvitationTargetType>,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            target_identifier: target_identifier.into(),
            target_type: target_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets [`targetIdentifier`](Self::target_identifier).
    #[must_use]
    pub fn with_target_identifier(mut self, value: impl Into<String>) -> Self {
        self.target_identifier = value.into();
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<InvitationTargetType>) -> Self {
        self.target_type = value.into();
        self
    }
}
codec::object!(
    RemoveInvitationPolicyUserAttributionDto required_in_requests(1, 2, 3); optional[0]
    namespace("namespace"), required[1] policy_id("policyId"), required[2, Redacted]
    target_identifier("targetIdentifier"), required[3] target_type("targetType")
);
impl RemoveInvitationPolicyUserAttributionDto {
    /// Sets `targetIdentifier`, `targetType`, `namespace` together.
    #[must_use]
    pub fn with_target(mut self, target: impl Into<crate::genauth::Target>) -> Self {
        target
            .into()
            .put(
                &mut self.target_identifier,
                &mut self.target_type,
                &mut self.namespace,
            );
        self
    }
    /// Creates a value from its required fields, with `targetIdentifier`, `targetType`, `namespace` set
    /// together.
    #[must_use]
    pub fn for_target(
        target: impl Into<crate::genauth::Target>,
        policy_id: impl Into<String>,
    ) -> Self {
        let mut new = <Self as codec::FromJson>::empty();
        new.policy_id = policy_id.into();
        new.with_target(target)
    }
}
impl validation::Validate for RemoveInvitationPolicyUserAttributionDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.required_if(
            validation::rule!(
                "invitation.namespace", "namespace",
                "RemoveInvitationPolicyUserAttributionDto"
            ),
            codec::as_text(&self.target_type) == Some("role"),
            self.namespace.as_ref().is_some(),
            "targetType",
            "role",
        );
    }
}
// @if schemars
codec::json_schema!(
    RemoveInvitationPolicyUserAttributionDto, "RemoveInvitationPolicyUserAttributionDto",
    "{\"allOf\":[{\"if\":{\"properties\":{\"targetType\":{\"enum\":[\"role\"]}},\"required\":[\"targetType\"]},\"then\":{\"properties\":{\"namespace\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"namespace\"]}}],\"description\":\"Department, post, role or group to remove from an invitation policy.\",\"properties\":{\"namespace\":{\"description\":\"Code of the namespace of the role; required if `targetType` is `role`.\",\"type\":[\"string\",\"null\"]},\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"},\"targetIdentifier\":{\"description\":\"Identifier of the object: role code, group code, department ID or post code, depending on `targetType`.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"InvitationTargetType\",\"description\":\"Type of the object that the policy assigns.\"}},\"required\":[\"policyId\",\"targetIdentifier\",\"targetType\"],\"type\":\"object\"}",
    "InvitationTargetType" = InvitationTargetType
);
// @end
/// Invitation policy whose main department to remove.
///
/// The schema name is `RemoveInvitationPolicyUserAttributionMainDepartmentDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveInvitationPolicyUserAttributionMainDepartmentDto {
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
}
impl RemoveInvitationPolicyUserAttributionMainDepartmentDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
        }
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
}
codec::object!(
    RemoveInvitationPolicyUserAttributionMainDepartmentDto required_in_requests(0);
    required[0] policy_id("policyId")
);
impl validation::Validate for RemoveInvitationPolicyUserAttributionMainDepartmentDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    RemoveInvitationPolicyUserAttributionMainDepartmentDto,
    "RemoveInvitationPolicyUserAttributionMainDepartmentDto",
    "{\"description\":\"Invitation policy whose main department to remove.\",\"properties\":{\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"}},\"required\":[\"policyId\"],\"type\":\"object\"}"
);
// @end
/// Several departments, posts, roles or groups to remove from an invitation policy.
///
/// The schema name is `RemoveInvitationPolicyUserAttributionsBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveInvitationPolicyUserAttributionsBatchDto {
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Objects to remove from the policy.
    pub targets: Vec<InvitationPolicyUserAttributionListDto>,
}
impl RemoveInvitationPolicyUserAttributionsBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        policy_id: impl Into<String>,
        targets: impl IntoIterator<
            Item = impl Into<InvitationPolicyUserAttributionListDto>,
        >,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            targets: codec::collect_list(targets),
        }
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets [`targets`](Self::targets).
    #[must_use]
    pub fn with_targets(
        mut self,
        value: impl IntoIterator<
            Item = impl Into<InvitationPolicyUserAttributionListDto>,
        >,
    ) -> Self {
        self.targets = codec::collect_list(value);
        self
    }
}
codec::object!(
    RemoveInvitationPolicyUserAttributionsBatchDto required_in_requests(0, 1);
    required[0] policy_id("policyId"), required[1] targets("targets")
);
impl validation::Validate for RemoveInvitationPolicyUserAttributionsBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("targets", Some(&self.targets));
    }
}
// @if schemars
codec::json_schema!(
    RemoveInvitationPolicyUserAttributionsBatchDto,
    "RemoveInvitationPolicyUserAttributionsBatchDto",
    "{\"description\":\"Several departments, posts, roles or groups to remove from an invitation policy.\",\"properties\":{\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"},\"targets\":{\"description\":\"Objects to remove from the policy.\",\"items\":{\"$ref\":\"InvitationPolicyUserAttributionListDto\"},\"type\":\"array\"}},\"required\":[\"policyId\",\"targets\"],\"type\":\"object\"}",
    "InvitationPolicyUserAttributionListDto" = InvitationPolicyUserAttributionListDto
);
// @end
/// Invitees whose invitations to revoke.
///
/// The schema name is `RevertRosterInvitationBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevertRosterInvitationBatchDto {
    /// IDs of the invitees.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "inviteeIds")]
    pub invitee_ids: Vec<String>,
}
impl RevertRosterInvitationBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(invitee_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            invitee_ids: codec::collect_list(invitee_ids),
        }
    }
    /// Sets [`inviteeIds`](Self::invitee_ids).
    #[must_use]
    pub fn with_invitee_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.invitee_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    RevertRosterInvitationBatchDto required_in_requests(0); required[0, Redacted]
    invitee_ids("inviteeIds")
);
impl validation::Validate for RevertRosterInvitationBatchDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    RevertRosterInvitationBatchDto, "RevertRosterInvitationBatchDto",
    "{\"description\":\"Invitees whose invitations to revoke.\",\"properties\":{\"inviteeIds\":{\"description\":\"IDs of the invitees.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"inviteeIds\"],\"type\":\"object\"}"
);
// @end
/// Invitee of a roster whose invitation to revoke.
///
/// The schema name is `RevertRosterInvitationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevertRosterInvitationDto {
    /// ID of the invitee.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "inviteeId")]
    pub invitee_id: String,
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
}
impl RevertRosterInvitationDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(invitee_id: impl Into<String>, roster_id: impl Into<String>) -> Self {
        Self {
            invitee_id: invitee_id.into(),
            roster_id: roster_id.into(),
        }
    }
    /// Sets [`inviteeId`](Self::invitee_id).
    #[must_use]
    pub fn with_invitee_id(mut self, value: impl Into<String>) -> Self {
        self.invitee_id = value.into();
        self
    }
    /// Sets [`rosterId`](Self::roster_id).
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        self.roster_id = value.into();
        self
    }
}
codec::object!(
    RevertRosterInvitationDto required_in_requests(0, 1); required[0, Redacted]
    invitee_id("inviteeId"), required[1] roster_id("rosterId")
);
impl validation::Validate for RevertRosterInvitationDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    RevertRosterInvitationDto, "RevertRosterInvitationDto",
    "{\"description\":\"Invitee of a roster whose invitation to revoke.\",\"properties\":{\"inviteeId\":{\"description\":\"ID of the invitee.\",\"type\":\"string\"},\"rosterId\":{\"description\":\"ID of the invitation roster.\",\"type\":\"string\"}},\"required\":[\"inviteeId\",\"rosterId\"],\"type\":\"object\"}"
);
// @end
/// Invitees of a roster to send invitations to.
///
/// The schema name is `SendRosterInvitationBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendRosterInvitationBatchDto {
    /// IDs of the invitees.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "inviteeIds")]
    pub invitee_ids: Vec<String>,
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
}
impl SendRosterInvitationBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        invitee_ids: impl IntoIterator<Item = impl Into<String>>,
        roster_id: impl Into<String>,
    ) -> Self {
        Self {
            invitee_ids: codec::collect_list(invitee_ids),
            roster_id: roster_id.into(),
        }
    }
    /// Sets [`inviteeIds`](Self::invitee_ids).
    #[must_use]
    pub fn with_invitee_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.invitee_ids = codec::collect_list(value);
        self
    }
    /// Sets [`rosterId`](Self::roster_id).
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        self.roster_id = value.into();
        self
    }
}
codec::object!(
    SendRosterInvitationBatchDto required_in_requests(0, 1); required[0, Redacted]
    invitee_ids("inviteeIds"), required[1] roster_id("rosterId")
);
impl validation::Validate for SendRosterInvitationBatchDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SendRosterInvitationBatchDto, "SendRosterInvitationBatchDto",
    "{\"description\":\"Invitees of a roster to send invitations to.\",\"properties\":{\"inviteeIds\":{\"description\":\"IDs of the invitees.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"rosterId\":{\"description\":\"ID of the invitation roster.\",\"type\":\"string\"}},\"required\":[\"inviteeIds\",\"rosterId\"],\"type\":\"object\"}"
);
// @end
/// Roster whose invitees to send invitations to.
///
/// The schema name is `SendRosterInvitationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendRosterInvitationDto {
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
}
impl SendRosterInvitationDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(roster_id: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
        }
    }
    /// Sets [`rosterId`](Self::roster_id).
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        self.roster_id = value.into();
        self
    }
}
codec::object!(
    SendRosterInvitationDto required_in_requests(0); required[0] roster_id("rosterId")
);
impl validation::Validate for SendRosterInvitationDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SendRosterInvitationDto, "SendRosterInvitationDto",
    "{\"description\":\"Roster whose invitees to send invitations to.\",\"properties\":{\"rosterId\":{\"description\":\"ID of the invitation roster.\",\"type\":\"string\"}},\"required\":[\"rosterId\"],\"type\":\"object\"}"
);
// @end
/// Values of `sendVerifyCodeMethod`. Preferred channel for verification codes.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SendVerifyCodeMethod {
    /// `prioritySMS`: By SMS if there is a phone number, otherwise by email.
    PrioritySms,
    /// `priorityEmail`: By email if there is an email address, otherwise by SMS.
    PriorityEmail,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    SendVerifyCodeMethod = "SendVerifyCodeMethod"; PrioritySms = "prioritySMS",
    PriorityEmail = "priorityEmail"
);
// @if schemars
codec::json_schema!(
    SendVerifyCodeMethod, "SendVerifyCodeMethod",
    "{\"description\":\"Values of `sendVerifyCodeMethod`. Preferred channel for verification codes.\",\"examples\":[\"prioritySMS\",\"priorityEmail\"],\"type\":\"string\"}"
);
// @end
/// Invitation policy and the main department to assign.
///
/// The schema name is `SetInvitationPolicyUserAttributionMainDepartmentDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetInvitationPolicyUserAttributionMainDepartmentDto {
    /// ID of the department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
}
impl SetInvitationPolicyUserAttributionMainDepartmentDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(department_id: impl Into<String>, policy_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            policy_id: policy_id.into(),
        }
    }
    /// Sets [`departmentId`](Self::department_id).
    #[must_use]
    pub fn with_department_id(mut self, value: impl Into<String>) -> Self {
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
    SetInvitationPolicyUserAttributionMainDepartmentDto required_in_requests(0, 1);
    required[0] department_id("departmentId"), required[1] policy_id("policyId")
);
impl validation::Validate for SetInvitationPolicyUserAttributionMainDepartmentDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    SetInvitationPolicyUserAttributionMainDepartmentDto,
    "SetInvitationPolicyUserAttributionMainDepartmentDto",
    "{\"description\":\"Invitation policy and the main department to assign.\",\"properties\":{\"departmentId\":{\"description\":\"ID of the department.\",\"type\":\"string\"},\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"}},\"required\":[\"departmentId\",\"policyId\"],\"type\":\"object\"}"
);
// @end
/// Applicant of a universal invitation: email, inviter, operator, status and channel.
///
/// The schema name is `UniversalInvitationApplicantData`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UniversalInvitationApplicantData {
    /// Name of the person who applied to join.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub applicant: String,
    /// How the applicant joins: after manual approval (`MANUAL`) or automatically (`AUTO`).
    pub channel: InvitationApplicantChannel,
    /// Email address of the applicant.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub email: String,
    /// ID of the join application.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub id: String,
    /// User who sent the invitation, if requested.
    #[doc(alias = "inviterDetail")]
    pub inviter_detail: Option<CommonUserDto>,
    /// ID of the user who sent the invitation.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "inviterId")]
    pub inviter_id: String,
    /// User who made the decision, if requested.
    #[doc(alias = "operatorDetail")]
    pub operator_detail: Option<CommonUserDto>,
    /// ID of the user who made the decision.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "operatorId")]
    pub operator_id: Option<String>,
    /// Status of the decision.
    pub status: InvitationApplicantStatus,
}
impl UniversalInvitationApplicantData {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        applicant: impl Into<String>,
        channel: impl Into<InvitationApplicantChannel>,
        email: impl Into<String>,
        id: impl Into<String>,
        inviter_id: impl Into<String>,
        status: impl Into<InvitationApplicantStatus>,
    ) -> Self {
        Self {
            applicant: applicant.into(),
            channel: channel.into(),
            email: email.into(),
            id: id.into(),
            inviter_id: inviter_id.into(),
            status: status.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`applicant`](Self::applicant).
    #[must_use]
    pub fn with_applicant(mut self, value: impl Into<String>) -> Self {
        self.applicant = value.into();
        self
    }
    /// Sets [`channel`](Self::channel).
    #[must_use]
    pub fn with_channel(mut self, value: impl Into<InvitationApplicantChannel>) -> Self {
        self.channel = value.into();
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`inviterDetail`](Self::inviter_detail).
    #[must_use]
    pub fn with_inviter_detail(mut self, value: impl Into<CommonUserDto>) -> Self {
        self.inviter_detail = Some(value.into());
        self
    }
    /// Sets [`inviterId`](Self::inviter_id).
    #[must_use]
    pub fn with_inviter_id(mut self, value: impl Into<String>) -> Self {
        self.inviter_id = value.into();
        self
    }
    /// Sets [`operatorDetail`](Self::operator_detail).
    #[must_use]
    pub fn with_operator_detail(mut self, value: impl Into<CommonUserDto>) -> Self {
        self.operator_detail = Some(value.into());
        self
    }
    /// Sets [`operatorId`](Self::operator_id).
    #[must_use]
    pub fn with_operator_id(mut self, value: impl Into<String>) -> Self {
        self.operator_id = Some(value.into());
        self
    }
    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, value: impl Into<InvitationApplicantStatus>) -> Self {
        self.status = value.into();
        self
    }
}
codec::object!(
    UniversalInvitationApplicantData; required[0, Redacted] applicant("applicant"),
    required[1] channel("channel"), required[2, Redacted] email("email"), required[3,
    Redacted] id("id"), optional[4] inviter_detail("inviterDetail"), required[5,
    Redacted] inviter_id("inviterId"), optional[6] operator_detail("operatorDetail"),
    optional[7, Redacted] operator_id("operatorId"), required[8] status("status")
);
// @if schemars
codec::json_schema!(
    UniversalInvitationApplicantData, "UniversalInvitationApplicantData",
    "{\"description\":\"Applicant of a universal invitation: email, inviter, operator, status and channel.\",\"properties\":{\"applicant\":{\"description\":\"Name of the person who applied to join.\",\"type\":\"string\"},\"channel\":{\"$ref\":\"InvitationApplicantChannel\",\"description\":\"How the applicant joins: after manual approval (`MANUAL`) or automatically (`AUTO`).\"},\"email\":{\"description\":\"Email address of the applicant.\",\"type\":\"string\"},\"id\":{\"description\":\"ID of the join application.\",\"type\":\"string\"},\"inviterDetail\":{\"anyOf\":[{\"$ref\":\"CommonUserDto\"},{\"type\":\"null\"}],\"description\":\"User who sent the invitation, if requested.\"},\"inviterId\":{\"description\":\"ID of the user who sent the invitation.\",\"type\":\"string\"},\"operatorDetail\":{\"anyOf\":[{\"$ref\":\"CommonUserDto\"},{\"type\":\"null\"}],\"description\":\"User who made the decision, if requested.\"},\"operatorId\":{\"description\":\"ID of the user who made the decision.\",\"type\":[\"string\",\"null\"]},\"status\":{\"$ref\":\"InvitationApplicantStatus\",\"description\":\"Status of the decision.\"}},\"required\":[\"applicant\",\"channel\",\"email\",\"id\",\"inviterId\",\"status\"],\"type\":\"object\"}",
    "CommonUserDto" = CommonUserDto, "InvitationApplicantChannel" =
    InvitationApplicantChannel, "InvitationApplicantStatus" = InvitationApplicantStatus
);
// @end
/// Registration form field to add or update: input, validation and labels.
///
/// The schema name is `UpdateExtendsFieldDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateExtendsFieldDto {
    /// Whether the user may overwrite the value.
    #[doc(alias = "allowRewrite")]
    pub allow_rewrite: bool,
    /// Label of the field by language.
    pub i18n: Option<CustomFieldI18n>,
    /// ID of the field; required if `type` is `user` or `metadata`.
    pub id: String,
    /// Input control used by the form.
    #[doc(alias = "inputType")]
    pub input_type: ExtendsFieldInputType,
    /// Label of the field.
    pub label: String,
    /// Name of the field.
    pub name: String,
    /// Whether a value is required.
    pub required: Option<bool>,
    /// Whether the item is shown.
    pub show: bool,
    /// Whether the field is custom (`user`) or built in (`internal`).
    pub r#type: ExtendsFieldType,
    /// Validation rules for the value.
    #[doc(alias = "validateRules")]
    pub validate_rules: Option<AppValidateRuleDto>,
}
impl UpdateExtendsFieldDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        allow_rewrite: impl Into<bool>,
        id: impl Into<String>,
        input_type: impl Into<ExtendsFieldInputType>,
        label: impl Into<String>,
        name: impl Into<String>,
        show: impl Into<bool>,
        r#type: impl Into<ExtendsFieldType>,
    ) -> Self {
        Self {
            allow_rewrite: allow_rewrite.into(),
            id: id.into(),
            input_type: input_type.into(),
            label: label.into(),
            name: name.into(),
            show: show.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`allowRewrite`](Self::allow_rewrite).
    #[must_use]
    pub fn with_allow_rewrite(mut self, value: impl Into<bool>) -> Self {
        self.allow_rewrite = value.into();
        self
    }
    /// Sets [`i18n`](Self::i18n).
    #[must_use]
    pub fn with_i18n(mut self, value: impl Into<CustomFieldI18n>) -> Self {
        self.i18n = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`inputType`](Self::input_type).
    #[must_use]
    pub fn with_input_type(mut self, value: impl Into<ExtendsFieldInputType>) -> Self {
        self.input_type = value.into();
        self
    }
    /// Sets [`label`](Self::label).
    #[must_use]
    pub fn with_label(mut self, value: impl Into<String>) -> Self {
        self.label = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Sets [`required`](Self::required).
    #[must_use]
    pub fn with_required(mut self, value: impl Into<bool>) -> Self {
        self.required = Some(value.into());
        self
    }
    /// Sets [`show`](Self::show).
    #[must_use]
    pub fn with_show(mut self, value: impl Into<bool>) -> Self {
        self.show = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<ExtendsFieldType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets [`validateRules`](Self::validate_rules).
    #[must_use]
    pub fn with_validate_rules(mut self, value: impl Into<AppValidateRuleDto>) -> Self {
        self.validate_rules = Some(value.into());
        self
    }
}
codec::object!(
    UpdateExtendsFieldDto required_in_requests(0, 2, 3, 4, 5, 7, 8); required[0]
    allow_rewrite("allowRewrite"), optional[1] i18n("i18n"), required[2] id("id"),
    required[3] input_type("inputType"), required[4] label("label"), required[5]
    name("name"), optional[6] required("required"), required[7] show("show"), required[8]
    r#type("type"), optional[9] validate_rules("validateRules")
);
impl validation::Validate for UpdateExtendsFieldDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("i18n", self.i18n.as_ref());
        v.property("validateRules", self.validate_rules.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdateExtendsFieldDto, "UpdateExtendsFieldDto",
    "{\"description\":\"Registration form field to add or update: input, validation and labels.\",\"properties\":{\"allowRewrite\":{\"description\":\"Whether the user may overwrite the value.\",\"type\":\"boolean\"},\"i18n\":{\"anyOf\":[{\"$ref\":\"CustomFieldI18n\"},{\"type\":\"null\"}],\"description\":\"Label of the field by language.\"},\"id\":{\"description\":\"ID of the field; required if `type` is `user` or `metadata`.\",\"type\":\"string\"},\"inputType\":{\"$ref\":\"ExtendsFieldInputType\",\"description\":\"Input control used by the form.\"},\"label\":{\"description\":\"Label of the field.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the field.\",\"type\":\"string\"},\"required\":{\"description\":\"Whether a value is required.\",\"type\":[\"boolean\",\"null\"]},\"show\":{\"description\":\"Whether the item is shown.\",\"type\":\"boolean\"},\"type\":{\"$ref\":\"ExtendsFieldType\",\"description\":\"Whether the field is custom (`user`) or built in (`internal`).\"},\"validateRules\":{\"anyOf\":[{\"$ref\":\"AppValidateRuleDto\"},{\"type\":\"null\"}],\"description\":\"Validation rules for the value.\"}},\"required\":[\"allowRewrite\",\"id\",\"inputType\",\"label\",\"name\",\"show\",\"type\"],\"type\":\"object\"}",
    "AppValidateRuleDto" = AppValidateRuleDto, "CustomFieldI18n" = CustomFieldI18n,
    "ExtendsFieldInputType" = ExtendsFieldInputType, "ExtendsFieldType" =
    ExtendsFieldType
);
// @end
/// Changes to an invitation policy: links, password, verification, form, identity providers and email
/// templates.
///
/// The schema name is `UpdateInvitationPolicyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvitationPolicyDto {
    /// Whether the invitee may skip linking an external identity provider.
    #[doc(alias = "allowSkipBindExtIdp")]
    pub allow_skip_bind_ext_idp: Option<bool>,
    /// How the initial password of invited users is set.
    #[doc(alias = "defaultPasswordConfig")]
    pub default_password_config: Option<DefaultPasswordConfigDto>,
    /// Whether invitees are prompted to link an external identity provider.
    #[doc(alias = "enabledExtIdp")]
    pub enabled_ext_idp: Option<bool>,
    /// Whether invitees must verify their identity with a code.
    #[doc(alias = "enabledIdentifierVerify")]
    pub enabled_identifier_verify: Option<bool>,
    /// Whether invitees are prompted to complete their profile.
    #[doc(alias = "enabledInfoFill")]
    pub enabled_info_fill: Option<bool>,
    /// Message on the page that prompts the invitee to link an identity provider.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "extIdpBindMsg")]
    pub ext_idp_bind_msg: Option<String>,
    /// IDs of the connections that the invitee may link.
    #[doc(alias = "extIdpConnIds")]
    pub ext_idp_conn_ids: Option<Vec<String>>,
    /// Fields of the profile completion page.
    #[doc(alias = "extendsFields")]
    pub extends_fields: Option<Vec<String>>,
    /// Type of the email template used for invitations.
    #[doc(alias = "inviteEmailTemplateType")]
    pub invite_email_template_type: Option<String>,
    /// Validity of the invitation link.
    #[doc(alias = "inviteLinkConfig")]
    pub invite_link_config: Option<InvitationLinkConfigDto>,
    /// Method of sending the invitation.
    #[doc(alias = "inviteMethod")]
    pub invite_method: Option<InviteMethod>,
    /// Name of the invitation policy.
    pub name: Option<String>,
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Message on the profile completion page.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "registerInfoFillMsg")]
    pub register_info_fill_msg: Option<String>,
    /// Preferred channel for verification codes.
    #[doc(alias = "sendVerifyCodeMethod")]
    pub send_verify_code_method: Option<SendVerifyCodeMethod>,
    /// Whether the invitation email contains the initial password.
    #[doc(alias = "showPasswordInInviteEmail")]
    pub show_password_in_invite_email: Option<bool>,
    /// Type of the email template used to welcome new users.
    #[doc(alias = "welcomeEmailTemplateType")]
    pub welcome_email_template_type: Option<String>,
}
impl UpdateInvitationPolicyDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`allowSkipBindExtIdp`](Self::allow_skip_bind_ext_idp).
    #[must_use]
    pub fn with_allow_skip_bind_ext_idp(mut self, value: impl Into<bool>) -> Self {
        self.allow_skip_bind_ext_idp = Some(value.into());
        self
    }
    /// Sets [`defaultPasswordConfig`](Self::default_password_config).
    #[must_use]
    pub fn with_default_password_config(
        mut self,
        value: impl Into<DefaultPasswordConfigDto>,
    ) -> Self {
        self.default_password_config = Some(value.into());
        self
    }
    /// Sets [`enabledExtIdp`](Self::enabled_ext_idp).
    #[must_use]
    pub fn with_enabled_ext_idp(mut self, value: impl Into<bool>) -> Self {
        self.enabled_ext_idp = Some(value.into());
        self
    }
    /// Sets [`enabledIdentifierVerify`](Self::enabled_identifier_verify).
    #[must_use]
    pub fn with_enabled_identifier_verify(mut self, value: impl Into<bool>) -> Self {
        self.enabled_identifier_verify = Some(value.into());
        self
    }
    /// Sets [`enabledInfoFill`](Self::enabled_info_fill).
    #[must_use]
    pub fn with_enabled_info_fill(mut self, value: impl Into<bool>) -> Self {
        self.enabled_info_fill = Some(value.into());
        self
    }
    /// Sets [`extIdpBindMsg`](Self::ext_idp_bind_msg).
    #[must_use]
    pub fn with_ext_idp_bind_msg(mut self, value: impl Into<String>) -> Self {
        self.ext_idp_bind_msg = Some(value.into());
        self
    }
    /// Sets [`extIdpConnIds`](Self::ext_idp_conn_ids).
    #[must_use]
    pub fn with_ext_idp_conn_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ext_idp_conn_ids = Some(codec::collect_list(value));
        self
    }
    /// Sets [`extendsFields`](Self::extends_fields).
    #[must_use]
    pub fn with_extends_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.extends_fields = Some(codec::collect_list(value));
        self
    }
    /// Sets [`inviteEmailTemplateType`](Self::invite_email_template_type).
    #[must_use]
    pub fn with_invite_email_template_type(mut self, value: impl Into<String>) -> Self {
        self.invite_email_template_type = Some(value.into());
        self
    }
    /// Sets [`inviteLinkConfig`](Self::invite_link_config).
    #[must_use]
    pub fn with_invite_link_config(
        mut self,
        value: impl Into<InvitationLinkConfigDto>,
    ) -> Self {
        self.invite_link_config = Some(value.into());
        self
    }
    /// Sets [`inviteMethod`](Self::invite_method).
    #[must_use]
    pub fn with_invite_method(mut self, value: impl Into<InviteMethod>) -> Self {
        self.invite_method = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets [`registerInfoFillMsg`](Self::register_info_fill_msg).
    #[must_use]
    pub fn with_register_info_fill_msg(mut self, value: impl Into<String>) -> Self {
        self.register_info_fill_msg = Some(value.into());
        self
    }
    /// Sets [`sendVerifyCodeMethod`](Self::send_verify_code_method).
    #[must_use]
    pub fn with_send_verify_code_method(
        mut self,
        value: impl Into<SendVerifyCodeMethod>,
    ) -> Self {
        self.send_verify_code_method = Some(value.into());
        self
    }
    /// Sets [`showPasswordInInviteEmail`](Self::show_password_in_invite_email).
    #[must_use]
    pub fn with_show_password_in_invite_email(mut self, value: impl Into<bool>) -> Self {
        self.show_password_in_invite_email = Some(value.into());
        self
    }
    /// Sets [`welcomeEmailTemplateType`](Self::welcome_email_template_type).
    #[must_use]
    pub fn with_welcome_email_template_type(mut self, value: impl Into<String>) -> Self {
        self.welcome_email_template_type = Some(value.into());
        self
    }
}
codec::object!(
    UpdateInvitationPolicyDto required_in_requests(12); optional[0]
    allow_skip_bind_ext_idp("allowSkipBindExtIdp"), optional[1]
    default_password_config("defaultPasswordConfig"), optional[2]
    enabled_ext_idp("enabledExtIdp"), optional[3]
    enabled_identifier_verify("enabledIdentifierVerify"), optional[4]
    enabled_info_fill("enabledInfoFill"), optional[5, Redacted]
    ext_idp_bind_msg("extIdpBindMsg"), optional[6] ext_idp_conn_ids("extIdpConnIds"),
    optional[7] extends_fields("extendsFields"), optional[8]
    invite_email_template_type("inviteEmailTemplateType"), optional[9]
    invite_link_config("inviteLinkConfig"), optional[10] invite_method("inviteMethod"),
    optional[11] name("name"), required[12] policy_id("policyId"), optional[13, Redacted]
    register_info_fill_msg("registerInfoFillMsg"), optional[14]
    send_verify_code_method("sendVerifyCodeMethod"), optional[15]
    show_password_in_invite_email("showPasswordInInviteEmail"), optional[16]
    welcome_email_template_type("welcomeEmailTemplateType")
);
impl validation::Validate for UpdateInvitationPolicyDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("defaultPasswordConfig", self.default_password_config.as_ref());
        v.property("inviteLinkConfig", self.invite_link_config.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    UpdateInvitationPolicyDto, "UpdateInvitationPolicyDto",
    "{\"description\":\"Changes to an invitation policy: links, password, verification, form, identity providers and email templates.\",\"properties\":{\"allowSkipBindExtIdp\":{\"description\":\"Whether the invitee may skip linking an external identity provider.\",\"type\":[\"boolean\",\"null\"]},\"defaultPasswordConfig\":{\"anyOf\":[{\"$ref\":\"DefaultPasswordConfigDto\"},{\"type\":\"null\"}],\"description\":\"How the initial password of invited users is set.\"},\"enabledExtIdp\":{\"description\":\"Whether invitees are prompted to link an external identity provider.\",\"type\":[\"boolean\",\"null\"]},\"enabledIdentifierVerify\":{\"description\":\"Whether invitees must verify their identity with a code.\",\"type\":[\"boolean\",\"null\"]},\"enabledInfoFill\":{\"description\":\"Whether invitees are prompted to complete their profile.\",\"type\":[\"boolean\",\"null\"]},\"extIdpBindMsg\":{\"description\":\"Message on the page that prompts the invitee to link an identity provider.\",\"type\":[\"string\",\"null\"]},\"extIdpConnIds\":{\"description\":\"IDs of the connections that the invitee may link.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"extendsFields\":{\"description\":\"Fields of the profile completion page.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"inviteEmailTemplateType\":{\"description\":\"Type of the email template used for invitations.\",\"type\":[\"string\",\"null\"]},\"inviteLinkConfig\":{\"anyOf\":[{\"$ref\":\"InvitationLinkConfigDto\"},{\"type\":\"null\"}],\"description\":\"Validity of the invitation link.\"},\"inviteMethod\":{\"anyOf\":[{\"$ref\":\"InviteMethod\"},{\"type\":\"null\"}],\"description\":\"Method of sending the invitation.\"},\"name\":{\"description\":\"Name of the invitation policy.\",\"type\":[\"string\",\"null\"]},\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"},\"registerInfoFillMsg\":{\"description\":\"Message on the profile completion page.\",\"type\":[\"string\",\"null\"]},\"sendVerifyCodeMethod\":{\"anyOf\":[{\"$ref\":\"SendVerifyCodeMethod\"},{\"type\":\"null\"}],\"description\":\"Preferred channel for verification codes.\"},\"showPasswordInInviteEmail\":{\"description\":\"Whether the invitation email contains the initial password.\",\"type\":[\"boolean\",\"null\"]},\"welcomeEmailTemplateType\":{\"description\":\"Type of the email template used to welcome new users.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"policyId\"],\"type\":\"object\"}",
    "DefaultPasswordConfigDto" = DefaultPasswordConfigDto, "InvitationLinkConfigDto" =
    InvitationLinkConfigDto, "InviteMethod" = InviteMethod, "SendVerifyCodeMethod" =
    SendVerifyCodeMethod
);
// @end
/// New name or policy of an invitation roster.
///
/// The schema name is `UpdateInvitationRosterDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateInvitationRosterDto {
    /// Name of the roster.
    pub name: Option<String>,
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: Option<String>,
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
}
impl UpdateInvitationRosterDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(roster_id: impl Into<String>) -> Self {
        Self {
            roster_id: roster_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets [`rosterId`](Self::roster_id).
    #[must_use]
    pub fn with_roster_id(mut self, value: impl Into<String>) -> Self {
        self.roster_id = value.into();
        self
    }
}
codec::object!(
    UpdateInvitationRosterDto required_in_requests(2); optional[0] name("name"),
    optional[1] policy_id("policyId"), required[2] roster_id("rosterId")
);
impl validation::Validate for UpdateInvitationRosterDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateInvitationRosterDto, "UpdateInvitationRosterDto",
    "{\"description\":\"New name or policy of an invitation roster.\",\"properties\":{\"name\":{\"description\":\"Name of the roster.\",\"type\":[\"string\",\"null\"]},\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":[\"string\",\"null\"]},\"rosterId\":{\"description\":\"ID of the invitation roster.\",\"type\":\"string\"}},\"required\":[\"rosterId\"],\"type\":\"object\"}"
);
// @end
/// Universal invitation settings to store for administrators and members.
///
/// The schema name is `UpdateUniversalInvitationDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateUniversalInvitationDto {
    /// Settings of invitations sent by administrators.
    #[doc(alias = "adminInvitationConfig")]
    pub admin_invitation_config: Option<bool>,
    /// Whether members of the user pool may invite others by link.
    #[doc(alias = "enabledMemberInvitation")]
    pub enabled_member_invitation: Option<bool>,
    /// Settings of invitations sent by members.
    #[doc(alias = "memberInvitationConfig")]
    pub member_invitation_config: Option<bool>,
}
impl UpdateUniversalInvitationDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`adminInvitationConfig`](Self::admin_invitation_config).
    #[must_use]
    pub fn with_admin_invitation_config(mut self, value: impl Into<bool>) -> Self {
        self.admin_invitation_config = Some(value.into());
        self
    }
    /// Sets [`enabledMemberInvitation`](Self::enabled_member_invitation).
    #[must_use]
    pub fn with_enabled_member_invitation(mut self, value: impl Into<bool>) -> Self {
        self.enabled_member_invitation = Some(value.into());
        self
    }
    /// Sets [`memberInvitationConfig`](Self::member_invitation_config).
    #[must_use]
    pub fn with_member_invitation_config(mut self, value: impl Into<bool>) -> Self {
        self.member_invitation_config = Some(value.into());
        self
    }
}
impl Default for UpdateUniversalInvitationDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    UpdateUniversalInvitationDto required_in_requests(); optional[0]
    admin_invitation_config("adminInvitationConfig"), optional[1]
    enabled_member_invitation("enabledMemberInvitation"), optional[2]
    member_invitation_config("memberInvitationConfig")
);
impl validation::Validate for UpdateUniversalInvitationDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    UpdateUniversalInvitationDto, "UpdateUniversalInvitationDto",
    "{\"description\":\"Universal invitation settings to store for administrators and members.\",\"properties\":{\"adminInvitationConfig\":{\"description\":\"Settings of invitations sent by administrators.\",\"type\":[\"boolean\",\"null\"]},\"enabledMemberInvitation\":{\"description\":\"Whether members of the user pool may invite others by link.\",\"type\":[\"boolean\",\"null\"]},\"memberInvitationConfig\":{\"description\":\"Settings of invitations sent by members.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Department, post, role or group that an invitation policy assigns, with details.
///
/// The schema name is `UserAttributionDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserAttributionDto {
    /// Creation time, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "createdAt")]
    pub created_at: String,
    /// ID of the attribution.
    pub id: String,
    /// Code of the namespace of the role; required if `targetType` is `role`.
    pub namespace: Option<String>,
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Object that the policy assigns, if requested; `targetType` is its type.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetDetail")]
    pub target_detail: Option<codec::Value>,
    /// Identifier of the object: role code, group code, department ID or post code, depending on
    /// `targetType`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Type of the object that the policy assigns.
    #[doc(alias = "targetType")]
    pub target_type: InvitationTargetType,
    /// Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.
    #[doc(alias = "updatedAt")]
    pub updated_at: String,
}
impl UserAttributionDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        created_at: impl Into<String>,
        id: impl Into<String>,
        policy_id: impl Into<String>,
        target_identifier: impl Into<String>,
        target_type: impl Into<InvitationTargetType>,
        updated_at: impl Into<String>,
    ) -> Self {
        Self {
            created_at: created_at.into(),
            id: id.into(),
            policy_id: policy_id.into(),
            target_identifier: target_identifier.into(),
            target_type: target_type.into(),
            updated_at: updated_at.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<String>) -> Self {
        self.created_at = value.into();
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`namespace`](Self::namespace).
    #[must_use]
    pub fn with_namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets [`targetDetail`](Self::target_detail).
    #[must_use]
    pub fn with_target_detail(mut self, value: impl Into<codec::Value>) -> Self {
        self.target_detail = Some(value.into());
        self
    }
    /// Sets [`targetIdentifier`](Self::target_identifier).
    #[must_use]
    pub fn with_target_identifier(mut self, value: impl Into<String>) -> Self {
        self.target_identifier = value.into();
        self
    }
    /// Sets [`targetType`](Self::target_type).
    #[must_use]
    pub fn with_target_type(mut self, value: impl Into<InvitationTargetType>) -> Self {
        self.target_type = value.into();
        self
    }
    /// Sets [`updatedAt`](Self::updated_at).
    #[must_use]
    pub fn with_updated_at(mut self, value: impl Into<String>) -> Self {
        self.updated_at = value.into();
        self
    }
}
codec::object!(
    UserAttributionDto; required[0] created_at("createdAt"), required[1] id("id"),
    optional[2] namespace("namespace"), required[3] policy_id("policyId"), optional[4,
    Redacted] target_detail("targetDetail"), required[5, Redacted]
    target_identifier("targetIdentifier"), required[6] target_type("targetType"),
    required[7] updated_at("updatedAt")
);
// @if schemars
codec::json_schema!(
    UserAttributionDto, "UserAttributionDto",
    "{\"description\":\"Department, post, role or group that an invitation policy assigns, with details.\",\"properties\":{\"createdAt\":{\"description\":\"Creation time, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"},\"id\":{\"description\":\"ID of the attribution.\",\"type\":\"string\"},\"namespace\":{\"description\":\"Code of the namespace of the role; required if `targetType` is `role`.\",\"type\":[\"string\",\"null\"]},\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"},\"targetDetail\":{\"description\":\"Object that the policy assigns, if requested; `targetType` is its type.\"},\"targetIdentifier\":{\"description\":\"Identifier of the object: role code, group code, department ID or post code, depending on `targetType`.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"InvitationTargetType\",\"description\":\"Type of the object that the policy assigns.\"},\"updatedAt\":{\"description\":\"Time of the last update, normally in ISO 8601 format, in UTC with milliseconds.\",\"type\":\"string\"}},\"required\":[\"createdAt\",\"id\",\"policyId\",\"targetIdentifier\",\"targetType\",\"updatedAt\"],\"type\":\"object\"}",
    "InvitationTargetType" = InvitationTargetType
);
// @end
// @end
