// @if genauth-invitations
/// Department, post, role or group that an invitation policy assigns to invitees.
///
/// The schema name is `AddInvitationPolicyUserAttributionDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddInvitationPolicyUserAttributionDto {
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
impl AddInvitationPolicyUserAttributionDto {
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
    AddInvitationPolicyUserAttributionDto required_in_requests(1, 2, 3); optional[0]
    namespace("namespace"), required[1] policy_id("policyId"), required[2, Redacted]
    target_identifier("targetIdentifier"), required[3] target_type("targetType")
);
impl AddInvitationPolicyUserAttributionDto {
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
impl validation::Validate for AddInvitationPolicyUserAttributionDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.required_if(
            validation::rule!(
                "invitation.namespace", "namespace",
                "AddInvitationPolicyUserAttributionDto"
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
    AddInvitationPolicyUserAttributionDto, "AddInvitationPolicyUserAttributionDto",
    "{\"allOf\":[{\"if\":{\"properties\":{\"targetType\":{\"enum\":[\"role\"]}},\"required\":[\"targetType\"]},\"then\":{\"properties\":{\"namespace\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"namespace\"]}}],\"description\":\"Department, post, role or group that an invitation policy assigns to invitees.\",\"properties\":{\"namespace\":{\"description\":\"Code of the namespace of the role; required if `targetType` is `role`.\",\"type\":[\"string\",\"null\"]},\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"},\"targetIdentifier\":{\"description\":\"Identifier of the object: role code, group code, department ID or post code, depending on `targetType`.\",\"type\":\"string\"},\"targetType\":{\"$ref\":\"InvitationTargetType\",\"description\":\"Type of the object that the policy assigns.\"}},\"required\":[\"policyId\",\"targetIdentifier\",\"targetType\"],\"type\":\"object\"}",
    "InvitationTargetType" = InvitationTargetType
);
// @end
/// Several departments, posts, roles or groups that an invitation policy assigns to invitees.
///
/// The schema name is `AddInvitationPolicyUserAttributionsBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddInvitationPolicyUserAttributionsBatchDto {
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Objects to add to the policy.
    pub targets: Vec<InvitationPolicyUserAttributionListDto>,
}
impl AddInvitationPolicyUserAttributionsBatchDto {
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
    AddInvitationPolicyUserAttributionsBatchDto required_in_requests(0, 1); required[0]
    policy_id("policyId"), required[1] targets("targets")
);
impl validation::Validate for AddInvitationPolicyUserAttributionsBatchDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("targets", Some(&self.targets));
    }
}
// @if schemars
codec::json_schema!(
    AddInvitationPolicyUserAttributionsBatchDto,
    "AddInvitationPolicyUserAttributionsBatchDto",
    "{\"description\":\"Several departments, posts, roles or groups that an invitation policy assigns to invitees.\",\"properties\":{\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"},\"targets\":{\"description\":\"Objects to add to the policy.\",\"items\":{\"$ref\":\"InvitationPolicyUserAttributionListDto\"},\"type\":\"array\"}},\"required\":[\"policyId\",\"targets\"],\"type\":\"object\"}",
    "InvitationPolicyUserAttributionListDto" = InvitationPolicyUserAttributionListDto
);
// @end
/// Validation rule of a registration field: type, content and error message.
///
/// The schema name is `AppValidateRuleDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppValidateRuleDto {
    /// Expected format of the value, for example a regular expression.
    pub content: String,
    /// Message shown if the value is invalid.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
    /// Error message by language.
    pub i18n: Option<ErrMsgI18nDto>,
    /// Type of the check.
    pub r#type: ValidateRuleType,
}
impl AppValidateRuleDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(content: impl Into<String>, r#type: impl Into<ValidateRuleType>) -> Self {
        Self {
            content: content.into(),
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(mut self, value: impl Into<String>) -> Self {
        self.content = value.into();
        self
    }
    /// Sets [`errorMessage`](Self::error_message).
    #[must_use]
    pub fn with_error_message(mut self, value: impl Into<String>) -> Self {
        self.error_message = Some(value.into());
        self
    }
    /// Sets [`i18n`](Self::i18n).
    #[must_use]
    pub fn with_i18n(mut self, value: impl Into<ErrMsgI18nDto>) -> Self {
        self.i18n = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<ValidateRuleType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    AppValidateRuleDto required_in_requests(0, 3); required[0] content("content"),
    optional[1, Redacted] error_message("errorMessage"), optional[2] i18n("i18n"),
    required[3] r#type("type")
);
impl validation::Validate for AppValidateRuleDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("i18n", self.i18n.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    AppValidateRuleDto, "AppValidateRuleDto",
    "{\"description\":\"Validation rule of a registration field: type, content and error message.\",\"properties\":{\"content\":{\"description\":\"Expected format of the value, for example a regular expression.\",\"type\":\"string\"},\"errorMessage\":{\"description\":\"Message shown if the value is invalid.\",\"type\":[\"string\",\"null\"]},\"i18n\":{\"anyOf\":[{\"$ref\":\"ErrMsgI18nDto\"},{\"type\":\"null\"}],\"description\":\"Error message by language.\"},\"type\":{\"$ref\":\"ValidateRuleType\",\"description\":\"Type of the check.\"}},\"required\":[\"content\",\"type\"],\"type\":\"object\"}",
    "ErrMsgI18nDto" = ErrMsgI18nDto, "ValidateRuleType" = ValidateRuleType
);
// @end
/// IDs of the applicants of a universal invitation to approve or reject.
///
/// The schema name is `ApprovalUniversalInvitationApplicantDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApprovalUniversalInvitationApplicantDto {
    /// IDs of the join applications to decide on.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "applicantIds")]
    pub applicant_ids: Vec<String>,
}
impl ApprovalUniversalInvitationApplicantDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(applicant_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            applicant_ids: codec::collect_list(applicant_ids),
        }
    }
    /// Sets [`applicantIds`](Self::applicant_ids).
    #[must_use]
    pub fn with_applicant_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.applicant_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    ApprovalUniversalInvitationApplicantDto required_in_requests(0); required[0,
    Redacted] applicant_ids("applicantIds")
);
impl validation::Validate for ApprovalUniversalInvitationApplicantDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ApprovalUniversalInvitationApplicantDto, "ApprovalUniversalInvitationApplicantDto",
    "{\"description\":\"IDs of the applicants of a universal invitation to approve or reject.\",\"properties\":{\"applicantIds\":{\"description\":\"IDs of the join applications to decide on.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"applicantIds\"],\"type\":\"object\"}"
);
// @end
/// Invitation rosters to bind to an invitation policy.
///
/// The schema name is `BatchBindPolicy`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchBindPolicy {
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// IDs of the invitation rosters.
    #[doc(alias = "rosterIds")]
    pub roster_ids: Vec<String>,
}
impl BatchBindPolicy {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        policy_id: impl Into<String>,
        roster_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            roster_ids: codec::collect_list(roster_ids),
        }
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets [`rosterIds`](Self::roster_ids).
    #[must_use]
    pub fn with_roster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.roster_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    BatchBindPolicy required_in_requests(0, 1); required[0] policy_id("policyId"),
    required[1] roster_ids("rosterIds")
);
impl validation::Validate for BatchBindPolicy {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    BatchBindPolicy, "BatchBindPolicy",
    "{\"description\":\"Invitation rosters to bind to an invitation policy.\",\"properties\":{\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"},\"rosterIds\":{\"description\":\"IDs of the invitation rosters.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"policyId\",\"rosterIds\"],\"type\":\"object\"}"
);
// @end
/// Invitation rosters to unbind from an invitation policy.
///
/// The schema name is `BatchUnbindPolicy`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchUnbindPolicy {
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// IDs of the invitation rosters.
    #[doc(alias = "rosterIds")]
    pub roster_ids: Vec<String>,
}
impl BatchUnbindPolicy {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        policy_id: impl Into<String>,
        roster_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            roster_ids: codec::collect_list(roster_ids),
        }
    }
    /// Sets [`policyId`](Self::policy_id).
    #[must_use]
    pub fn with_policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = value.into();
        self
    }
    /// Sets [`rosterIds`](Self::roster_ids).
    #[must_use]
    pub fn with_roster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.roster_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    BatchUnbindPolicy required_in_requests(0, 1); required[0] policy_id("policyId"),
    required[1] roster_ids("rosterIds")
);
impl validation::Validate for BatchUnbindPolicy {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    BatchUnbindPolicy, "BatchUnbindPolicy",
    "{\"description\":\"Invitation rosters to unbind from an invitation policy.\",\"properties\":{\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"},\"rosterIds\":{\"description\":\"IDs of the invitation rosters.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"policyId\",\"rosterIds\"],\"type\":\"object\"}"
);
// @end
/// Condition of a combined filter: type, operator and value.
///
/// The schema name is `CombineFilterItemDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CombineFilterItemDto {
    /// Comparison operator.
    pub operator: CombineFilterOperator,
    /// Key of the property to compare.
    pub r#type: String,
    /// Comparison value.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub value: codec::Value,
}
impl CombineFilterItemDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        operator: impl Into<CombineFilterOperator>,
        r#type: impl Into<String>,
        value: impl Into<codec::Value>,
    ) -> Self {
        Self {
            operator: operator.into(),
            r#type: r#type.into(),
            value: value.into(),
        }
    }
    /// Sets [`operator`](Self::operator).
    #[must_use]
    pub fn with_operator(mut self, value: impl Into<CombineFilterOperator>) -> Self {
        self.operator = value.into();
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<codec::Value>) -> Self {
        self.value = value.into();
        self
    }
}
codec::object!(
    CombineFilterItemDto required_in_requests(0, 1, 2); required[0] operator("operator"),
    required[1] r#type("type"), required[2, Redacted] value("value")
);
impl validation::Validate for CombineFilterItemDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CombineFilterItemDto, "CombineFilterItemDto",
    "{\"description\":\"Condition of a combined filter: type, operator and value.\",\"properties\":{\"operator\":{\"$ref\":\"CombineFilterOperator\",\"description\":\"Comparison operator.\"},\"type\":{\"description\":\"Key of the property to compare.\",\"type\":\"string\"},\"value\":{\"description\":\"Comparison value.\"}},\"required\":[\"operator\",\"type\",\"value\"],\"type\":\"object\"}",
    "CombineFilterOperator" = CombineFilterOperator
);
// @end
/// Values of `operator`. Comparison operator.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CombineFilterOperator {
    /// `EQUAL`: The field equals the value.
    Equal,
    /// `NOT_EQUAL`: The field does not equal the value.
    NotEqual,
    /// `CONTAINS`: The field contains the value.
    Contains,
    /// `NOT_CONTAINS`: The field does not contain the value.
    NotContains,
    /// `IS_NULL`: The field is empty; no value is required.
    IsNull,
    /// `NOT_NULL`: The field is not empty; no value is required.
    NotNull,
    /// `IN`: The field equals one of a list of values.
    In,
    /// `NOT_IN`: The field does not equal any of a list of values.
    NotIn,
    /// `GREATER`: The field is greater than the value.
    Greater,
    /// `LESSER`: The field is less than the value.
    Lesser,
    /// `BETWEEN`: The field is between two values.
    Between,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    CombineFilterOperator = "CombineFilterOperator"; Equal = "EQUAL", NotEqual =
    "NOT_EQUAL", Contains = "CONTAINS", NotContains = "NOT_CONTAINS", IsNull = "IS_NULL",
    NotNull = "NOT_NULL", In = "IN", NotIn = "NOT_IN", Greater = "GREATER", Lesser =
    "LESSER", Between = "BETWEEN"
);
// @if schemars
codec::json_schema!(
    CombineFilterOperator, "CombineFilterOperator",
    "{\"description\":\"Values of `operator`. Comparison operator.\",\"examples\":[\"EQUAL\",\"NOT_EQUAL\",\"CONTAINS\",\"NOT_CONTAINS\",\"IS_NULL\",\"NOT_NULL\",\"IN\",\"NOT_IN\",\"GREATER\",\"LESSER\",\"BETWEEN\"],\"type\":\"string\"}"
);
// @end
/// Filter that combines several conditions with `and` or `or`.
///
/// The schema name is `CombineFiltersBaseDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CombineFiltersBaseDto {
    /// Conditions to combine.
    pub filters: Vec<CombineFilterItemDto>,
    /// How the conditions are combined.
    pub r#type: FilterConjunction,
}
impl CombineFiltersBaseDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        filters: impl IntoIterator<Item = impl Into<CombineFilterItemDto>>,
        r#type: impl Into<FilterConjunction>,
    ) -> Self {
        Self {
            filters: codec::collect_list(filters),
            r#type: r#type.into(),
        }
    }
    /// Sets [`filters`](Self::filters).
    #[must_use]
    pub fn with_filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<CombineFilterItemDto>>,
    ) -> Self {
        self.filters = codec::collect_list(value);
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<FilterConjunction>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    CombineFiltersBaseDto required_in_requests(0, 1); required[0] filters("filters"),
    required[1] r#type("type")
);
impl validation::Validate for CombineFiltersBaseDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("filters", Some(&self.filters));
    }
}
// @if schemars
codec::json_schema!(
    CombineFiltersBaseDto, "CombineFiltersBaseDto",
    "{\"description\":\"Filter that combines several conditions with `and` or `or`.\",\"properties\":{\"filters\":{\"description\":\"Conditions to combine.\",\"items\":{\"$ref\":\"CombineFilterItemDto\"},\"type\":\"array\"},\"type\":{\"$ref\":\"FilterConjunction\",\"description\":\"How the conditions are combined.\"}},\"required\":[\"filters\",\"type\"],\"type\":\"object\"}",
    "CombineFilterItemDto" = CombineFilterItemDto, "FilterConjunction" =
    FilterConjunction
);
// @end
/// Short form of a user, such as a creator, inviter or operator: ID, display name and avatar.
///
/// The schema name is `CommonUserDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommonUserDto {
    /// Display name of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// ID of the user.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub id: String,
    /// URL of the avatar.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub photo: Option<String>,
}
impl CommonUserDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`displayName`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    /// Sets [`photo`](Self::photo).
    #[must_use]
    pub fn with_photo(mut self, value: impl Into<String>) -> Self {
        self.photo = Some(value.into());
        self
    }
}
codec::object!(
    CommonUserDto; optional[0, Redacted] display_name("displayName"), required[1,
    Redacted] id("id"), optional[2, Redacted] photo("photo")
);
// @if schemars
codec::json_schema!(
    CommonUserDto, "CommonUserDto",
    "{\"description\":\"Short form of a user, such as a creator, inviter or operator: ID, display name and avatar.\",\"properties\":{\"displayName\":{\"description\":\"Display name of the user.\",\"type\":[\"string\",\"null\"]},\"id\":{\"description\":\"ID of the user.\",\"type\":\"string\"},\"photo\":{\"description\":\"URL of the avatar.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"id\"],\"type\":\"object\"}"
);
// @end
/// Invitation policy to copy, by ID.
///
/// The schema name is `CopyInvitationPolicyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CopyInvitationPolicyDto {
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
}
impl CopyInvitationPolicyDto {
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
    CopyInvitationPolicyDto required_in_requests(0); required[0] policy_id("policyId")
);
impl validation::Validate for CopyInvitationPolicyDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CopyInvitationPolicyDto, "CopyInvitationPolicyDto",
    "{\"description\":\"Invitation policy to copy, by ID.\",\"properties\":{\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"}},\"required\":[\"policyId\"],\"type\":\"object\"}"
);
// @end
/// Invitation policy to create: links, initial password, verification, form fields and identity providers.
///
/// The schema name is `CreateInvitationPolicyDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInvitationPolicyDto {
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
    /// Validity of the invitation link.
    #[doc(alias = "inviteLinkConfig")]
    pub invite_link_config: Option<InvitationLinkConfigDto>,
    /// Method of sending the invitation.
    #[doc(alias = "inviteMethod")]
    pub invite_method: Option<InviteMethod>,
    /// Name of the invitation policy.
    pub name: String,
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
}
impl CreateInvitationPolicyDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
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
        self.name = value.into();
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
}
codec::object!(
    CreateInvitationPolicyDto required_in_requests(10); optional[0]
    allow_skip_bind_ext_idp("allowSkipBindExtIdp"), optional[1]
    default_password_config("defaultPasswordConfig"), optional[2]
    enabled_ext_idp("enabledExtIdp"), optional[3]
    enabled_identifier_verify("enabledIdentifierVerify"), optional[4]
    enabled_info_fill("enabledInfoFill"), optional[5, Redacted]
    ext_idp_bind_msg("extIdpBindMsg"), optional[6] ext_idp_conn_ids("extIdpConnIds"),
    optional[7] extends_fields("extendsFields"), optional[8]
    invite_link_config("inviteLinkConfig"), optional[9] invite_method("inviteMethod"),
    required[10] name("name"), optional[11, Redacted]
    register_info_fill_msg("registerInfoFillMsg"), optional[12]
    send_verify_code_method("sendVerifyCodeMethod"), optional[13]
    show_password_in_invite_email("showPasswordInInviteEmail")
);
impl validation::Validate for CreateInvitationPolicyDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("defaultPasswordConfig", self.default_password_config.as_ref());
        v.property("inviteLinkConfig", self.invite_link_config.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    CreateInvitationPolicyDto, "CreateInvitationPolicyDto",
    "{\"description\":\"Invitation policy to create: links, initial password, verification, form fields and identity providers.\",\"properties\":{\"allowSkipBindExtIdp\":{\"description\":\"Whether the invitee may skip linking an external identity provider.\",\"type\":[\"boolean\",\"null\"]},\"defaultPasswordConfig\":{\"anyOf\":[{\"$ref\":\"DefaultPasswordConfigDto\"},{\"type\":\"null\"}],\"description\":\"How the initial password of invited users is set.\"},\"enabledExtIdp\":{\"description\":\"Whether invitees are prompted to link an external identity provider.\",\"type\":[\"boolean\",\"null\"]},\"enabledIdentifierVerify\":{\"description\":\"Whether invitees must verify their identity with a code.\",\"type\":[\"boolean\",\"null\"]},\"enabledInfoFill\":{\"description\":\"Whether invitees are prompted to complete their profile.\",\"type\":[\"boolean\",\"null\"]},\"extIdpBindMsg\":{\"description\":\"Message on the page that prompts the invitee to link an identity provider.\",\"type\":[\"string\",\"null\"]},\"extIdpConnIds\":{\"description\":\"IDs of the connections that the invitee may link.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"extendsFields\":{\"description\":\"Fields of the profile completion page.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"inviteLinkConfig\":{\"anyOf\":[{\"$ref\":\"InvitationLinkConfigDto\"},{\"type\":\"null\"}],\"description\":\"Validity of the invitation link.\"},\"inviteMethod\":{\"anyOf\":[{\"$ref\":\"InviteMethod\"},{\"type\":\"null\"}],\"description\":\"Method of sending the invitation.\"},\"name\":{\"description\":\"Name of the invitation policy.\",\"type\":\"string\"},\"registerInfoFillMsg\":{\"description\":\"Message on the profile completion page.\",\"type\":[\"string\",\"null\"]},\"sendVerifyCodeMethod\":{\"anyOf\":[{\"$ref\":\"SendVerifyCodeMethod\"},{\"type\":\"null\"}],\"description\":\"Preferred channel for verification codes.\"},\"showPasswordInInviteEmail\":{\"description\":\"Whether the invitation email contains the initial password.\",\"type\":[\"boolean\",\"null\"]}},\"required\":[\"name\"],\"type\":\"object\"}",
    "DefaultPasswordConfigDto" = DefaultPasswordConfigDto, "InvitationLinkConfigDto" =
    InvitationLinkConfigDto, "InviteMethod" = InviteMethod, "SendVerifyCodeMethod" =
    SendVerifyCodeMethod
);
// @end
/// Invitation roster to create, by name.
///
/// The schema name is `CreateInvitationRosterDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateInvitationRosterDto {
    /// Name of the roster.
    pub name: String,
}
impl CreateInvitationRosterDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}
codec::object!(
    CreateInvitationRosterDto required_in_requests(0); required[0] name("name")
);
impl validation::Validate for CreateInvitationRosterDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    CreateInvitationRosterDto, "CreateInvitationRosterDto",
    "{\"description\":\"Invitation roster to create, by name.\",\"properties\":{\"name\":{\"description\":\"Name of the roster.\",\"type\":\"string\"}},\"required\":[\"name\"],\"type\":\"object\"}"
);
// @end
/// Initial password of invited users: random or a fixed one.
///
/// The schema name is `DefaultPasswordConfigDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DefaultPasswordConfigDto {
    /// Fixed initial password; used if `type` is `custom`.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub custom: Option<String>,
    /// How the initial password is set: random or fixed.
    pub r#type: DefaultPasswordType,
}
impl DefaultPasswordConfigDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(r#type: impl Into<DefaultPasswordType>) -> Self {
        Self {
            r#type: r#type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`custom`](Self::custom).
    #[must_use]
    pub fn with_custom(mut self, value: impl Into<String>) -> Self {
        self.custom = Some(value.into());
        self
    }
    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<DefaultPasswordType>) -> Self {
        self.r#type = value.into();
        self
    }
}
codec::object!(
    DefaultPasswordConfigDto required_in_requests(1); optional[0, Redacted]
    custom("custom"), required[1] r#type("type")
);
impl validation::Validate for DefaultPasswordConfigDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DefaultPasswordConfigDto, "DefaultPasswordConfigDto",
    "{\"description\":\"Initial password of invited users: random or a fixed one.\",\"properties\":{\"custom\":{\"description\":\"Fixed initial password; used if `type` is `custom`.\",\"type\":[\"string\",\"null\"]},\"type\":{\"$ref\":\"DefaultPasswordType\",\"description\":\"How the initial password is set: random or fixed.\"}},\"required\":[\"type\"],\"type\":\"object\"}",
    "DefaultPasswordType" = DefaultPasswordType
);
// @end
/// Values of `type`. How the initial password is set: random or fixed.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DefaultPasswordType {
    /// `random`: The service generates a password for each user.
    Random,
    /// `custom`: Every user gets the password in `custom`.
    Custom,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    DefaultPasswordType = "DefaultPasswordType"; Random = "random", Custom = "custom"
);
// @if schemars
codec::json_schema!(
    DefaultPasswordType, "DefaultPasswordType",
    "{\"description\":\"Values of `type`. How the initial password is set: random or fixed.\",\"examples\":[\"random\",\"custom\"],\"type\":\"string\"}"
);
// @end
/// IDs of the invitation policies to delete.
///
/// The schema name is `DeleteInvitationPolicyByIdsDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteInvitationPolicyByIdsDto {
    /// IDs of the invitation policies to delete.
    #[doc(alias = "policyIds")]
    pub policy_ids: Vec<String>,
}
impl DeleteInvitationPolicyByIdsDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(policy_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            policy_ids: codec::collect_list(policy_ids),
        }
    }
    /// Sets [`policyIds`](Self::policy_ids).
    #[must_use]
    pub fn with_policy_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.policy_ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    DeleteInvitationPolicyByIdsDto required_in_requests(0); required[0]
    policy_ids("policyIds")
);
impl validation::Validate for DeleteInvitationPolicyByIdsDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteInvitationPolicyByIdsDto, "DeleteInvitationPolicyByIdsDto",
    "{\"description\":\"IDs of the invitation policies to delete.\",\"properties\":{\"policyIds\":{\"description\":\"IDs of the invitation policies to delete.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"policyIds\"],\"type\":\"object\"}"
);
// @end
/// IDs of the invitation rosters to delete.
///
/// The schema name is `DeleteInvitationRosterBatchDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteInvitationRosterBatchDto {
    /// IDs of the rosters to delete.
    pub ids: Vec<String>,
}
impl DeleteInvitationRosterBatchDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: codec::collect_list(ids),
        }
    }
    /// Sets [`ids`](Self::ids).
    #[must_use]
    pub fn with_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ids = codec::collect_list(value);
        self
    }
}
codec::object!(
    DeleteInvitationRosterBatchDto required_in_requests(0); required[0] ids("ids")
);
impl validation::Validate for DeleteInvitationRosterBatchDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteInvitationRosterBatchDto, "DeleteInvitationRosterBatchDto",
    "{\"description\":\"IDs of the invitation rosters to delete.\",\"properties\":{\"ids\":{\"description\":\"IDs of the rosters to delete.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"}},\"required\":[\"ids\"],\"type\":\"object\"}"
);
// @end
/// Invitation roster to delete, by ID.
///
/// The schema name is `DeleteInvitationRosterDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteInvitationRosterDto {
    /// ID of the invitation roster.
    pub id: String,
}
impl DeleteInvitationRosterDto {
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
codec::object!(DeleteInvitationRosterDto required_in_requests(0); required[0] id("id"));
impl validation::Validate for DeleteInvitationRosterDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteInvitationRosterDto, "DeleteInvitationRosterDto",
    "{\"description\":\"Invitation roster to delete, by ID.\",\"properties\":{\"id\":{\"description\":\"ID of the invitation roster.\",\"type\":\"string\"}},\"required\":[\"id\"],\"type\":\"object\"}"
);
// @end
/// Invitees to delete from an invitation roster.
///
/// The schema name is `DeleteRosterUsersDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRosterUsersDto {
    /// IDs of the invitees.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "inviteeIds")]
    pub invitee_ids: Vec<String>,
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
}
impl DeleteRosterUsersDto {
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
    DeleteRosterUsersDto required_in_requests(0, 1); required[0, Redacted]
    invitee_ids("inviteeIds"), required[1] roster_id("rosterId")
);
impl validation::Validate for DeleteRosterUsersDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DeleteRosterUsersDto, "DeleteRosterUsersDto",
    "{\"description\":\"Invitees to delete from an invitation roster.\",\"properties\":{\"inviteeIds\":{\"description\":\"IDs of the invitees.\",\"items\":{\"type\":\"string\"},\"type\":\"array\"},\"rosterId\":{\"description\":\"ID of the invitation roster.\",\"type\":\"string\"}},\"required\":[\"inviteeIds\",\"rosterId\"],\"type\":\"object\"}"
);
// @end
/// Query for an email template of an invitation policy: scene, policy, roster and type.
///
/// The schema name is `EmailTemplateQueryDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateQueryDto {
    /// ID of the invitation policy.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// ID of the roster; selects the settings that applied when its invitations were sent.
    #[doc(alias = "rosterId")]
    pub roster_id: Option<String>,
    /// Purpose of the email.
    pub scene: InvitationEmailScene,
    /// Type of the email template to return.
    #[doc(alias = "templateType")]
    pub template_type: Option<String>,
}
impl EmailTemplateQueryDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        policy_id: impl Into<String>,
        scene: impl Into<InvitationEmailScene>,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            scene: scene.into(),
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
    /// Sets [`scene`](Self::scene).
    #[must_use]
    pub fn with_scene(mut self, value: impl Into<InvitationEmailScene>) -> Self {
        self.scene = value.into();
        self
    }
    /// Sets [`templateType`](Self::template_type).
    #[must_use]
    pub fn with_template_type(mut self, value: impl Into<String>) -> Self {
        self.template_type = Some(value.into());
        self
    }
}
codec::object!(
    EmailTemplateQueryDto required_in_requests(0, 2); required[0] policy_id("policyId"),
    optional[1] roster_id("rosterId"), required[2] scene("scene"), optional[3]
    template_type("templateType")
);
impl validation::Validate for EmailTemplateQueryDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    EmailTemplateQueryDto, "EmailTemplateQueryDto",
    "{\"description\":\"Query for an email template of an invitation policy: scene, policy, roster and type.\",\"properties\":{\"policyId\":{\"description\":\"ID of the invitation policy.\",\"type\":\"string\"},\"rosterId\":{\"description\":\"ID of the roster; selects the settings that applied when its invitations were sent.\",\"type\":[\"string\",\"null\"]},\"scene\":{\"$ref\":\"InvitationEmailScene\",\"description\":\"Purpose of the email.\"},\"templateType\":{\"description\":\"Type of the email template to return.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"policyId\",\"scene\"],\"type\":\"object\"}",
    "InvitationEmailScene" = InvitationEmailScene
);
// @end
/// Error messages of a validation rule in several languages.
///
/// The schema name is `ErrMsgI18nDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrMsgI18nDto {
    /// Message shown if the value is invalid, by language.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<LangUnit>,
}
impl ErrMsgI18nDto {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`errorMessage`](Self::error_message).
    #[must_use]
    pub fn with_error_message(mut self, value: impl Into<LangUnit>) -> Self {
        self.error_message = Some(value.into());
        self
    }
}
impl Default for ErrMsgI18nDto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ErrMsgI18nDto required_in_requests(); optional[0, Redacted]
    error_message("errorMessage")
);
impl validation::Validate for ErrMsgI18nDto {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.property("errorMessage", self.error_message.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    ErrMsgI18nDto, "ErrMsgI18nDto",
    "{\"description\":\"Error messages of a validation rule in several languages.\",\"properties\":{\"errorMessage\":{\"anyOf\":[{\"$ref\":\"LangUnit\"},{\"type\":\"null\"}],\"description\":\"Message shown if the value is invalid, by language.\"}},\"type\":\"object\"}",
    "LangUnit" = LangUnit
);
// @end
/// Invitation roster whose invitees to export.
///
/// The schema name is `ExportUsersDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportUsersDto {
    /// ID of the invitation roster.
    #[doc(alias = "rosterId")]
    pub roster_id: String,
}
impl ExportUsersDto {
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
    ExportUsersDto required_in_requests(0); required[0] roster_id("rosterId")
);
impl validation::Validate for ExportUsersDto {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ExportUsersDto, "ExportUsersDto",
    "{\"description\":\"Invitation roster whose invitees to export.\",\"properties\":{\"rosterId\":{\"description\":\"ID of the invitation roster.\",\"type\":\"string\"}},\"required\":[\"rosterId\"],\"type\":\"object\"}"
);
// @end
/// Values of `action`. What to do with the field: `add`, `update`, `delete` or `reorder`.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtendsFieldAction {
    /// `add`: Adds the field.
    Add,
    /// `update`: Updates the field.
    Update,
    /// `delete`: Removes the field.
    Delete,
    /// `reorder`: Moves the field to another position.
    Reorder,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ExtendsFieldAction = "ExtendsFieldAction"; Add = "add", Update = "update", Delete =
    "delete", Reorder = "reorder"
);
// @if schemars
codec::json_schema!(
    ExtendsFieldAction, "ExtendsFieldAction",
    "{\"description\":\"Values of `action`. What to do with the field: `add`, `update`, `delete` or `reorder`.\",\"examples\":[\"add\",\"update\",\"delete\",\"reorder\"],\"type\":\"string\"}"
);
// @end
/// Field of the registration form of an invitation policy: source, input, validation and labels.
///
/// The schema name is `ExtendsFieldDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtendsFieldDto {
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
    /// Whether the field is preset or was added manually.
    pub source: ExtendsFieldSource,
    /// Whether the field is custom (`user`) or built in (`internal`).
    pub r#type: ExtendsFieldType,
    /// Validation rules for the value.
    #[doc(alias = "validateRules")]
    pub validate_rules: Option<AppValidateRuleDto>,
}
impl ExtendsFieldDto {
    /// Creates a value from its required fields.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        allow_rewrite: impl Into<bool>,
        id: impl Into<String>,
        input_type: impl Into<ExtendsFieldInputType>,
        label: impl Into<String>,
        name: impl Into<String>,
        show: impl Into<bool>,
        source: impl Into<ExtendsFieldSource>,
        r#type: impl Into<ExtendsFieldType>,
    ) -> Self {
        Self {
            allow_rewrite: allow_rewrite.into(),
            id: id.into(),
            input_type: input_type.into(),
            label: label.into(),
            name: name.into(),
            show: show.into(),
            source: source.into(),
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
    /// Sets [`source`](Self::source).
    #[must_use]
    pub fn with_source(mut self, value: impl Into<ExtendsFieldSource>) -> Self {
        self.source = value.into();
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
    ExtendsFieldDto; required[0] allow_rewrite("allowRewrite"), optional[1] i18n("i18n"),
    required[2] id("id"), required[3] input_type("inputType"), required[4]
    label("label"), required[5] name("name"), optional[6] required("required"),
    required[7] show("show"), required[8] source("source"), required[9] r#type("type"),
    optional[10] validate_rules("validateRules")
);
// @if schemars
codec::json_schema!(
    ExtendsFieldDto, "ExtendsFieldDto",
    "{\"description\":\"Field of the registration form of an invitation policy: source, input, validation and labels.\",\"properties\":{\"allowRewrite\":{\"description\":\"Whether the user may overwrite the value.\",\"type\":\"boolean\"},\"i18n\":{\"anyOf\":[{\"$ref\":\"CustomFieldI18n\"},{\"type\":\"null\"}],\"description\":\"Label of the field by language.\"},\"id\":{\"description\":\"ID of the field; required if `type` is `user` or `metadata`.\",\"type\":\"string\"},\"inputType\":{\"$ref\":\"ExtendsFieldInputType\",\"description\":\"Input control used by the form.\"},\"label\":{\"description\":\"Label of the field.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the field.\",\"type\":\"string\"},\"required\":{\"description\":\"Whether a value is required.\",\"type\":[\"boolean\",\"null\"]},\"show\":{\"description\":\"Whether the item is shown.\",\"type\":\"boolean\"},\"source\":{\"$ref\":\"ExtendsFieldSource\",\"description\":\"Whether the field is preset or was added manually.\"},\"type\":{\"$ref\":\"ExtendsFieldType\",\"description\":\"Whether the field is custom (`user`) or built in (`internal`).\"},\"validateRules\":{\"anyOf\":[{\"$ref\":\"AppValidateRuleDto\"},{\"type\":\"null\"}],\"description\":\"Validation rules for the value.\"}},\"required\":[\"allowRewrite\",\"id\",\"inputType\",\"label\",\"name\",\"show\",\"source\",\"type\"],\"type\":\"object\"}",
    "AppValidateRuleDto" = AppValidateRuleDto, "CustomFieldI18n" = CustomFieldI18n,
    "ExtendsFieldInputType" = ExtendsFieldInputType, "ExtendsFieldSource" =
    ExtendsFieldSource, "ExtendsFieldType" = ExtendsFieldType
);
// @end
/// Values of `inputType`. Input control used by the form.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtendsFieldInputType {
    /// `image`: Image.
    Image,
    /// `number`: Number.
    Number,
    /// `date`: Date.
    Date,
    /// `dateTime`: Date and time; also spelled `datetime`.
    DateTime,
    /// `datetime`: Date and time; also spelled `dateTime`.
    Datetime,
    /// `select`: One of several options; also spelled `dropdown`.
    Select,
    /// `dropdown`: One of several options; also spelled `select`.
    Dropdown,
    /// `boolean`: Toggle.
    Boolean,
    /// `string`: Text; also spelled `text`.
    String,
    /// `text`: Text; also spelled `string`.
    Text,
    /// `gender`: Gender.
    Gender,
    /// `country`: Country.
    Country,
    /// `username`: Username.
    Username,
    /// `phone`: Phone number.
    Phone,
    /// `email`: Email address.
    Email,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ExtendsFieldInputType = "ExtendsFieldInputType"; Image = "image", Number = "number",
    Date = "date", DateTime = "dateTime", Datetime = "datetime", Select = "select",
    Dropdown = "dropdown", Boolean = "boolean", String = "string", Text = "text", Gender
    = "gender", Country = "country", Username = "username", Phone = "phone", Email =
    "email"
);
// @if schemars
codec::json_schema!(
    ExtendsFieldInputType, "ExtendsFieldInputType",
    "{\"description\":\"Values of `inputType`. Input control used by the form.\",\"examples\":[\"image\",\"number\",\"date\",\"dateTime\",\"datetime\",\"select\",\"dropdown\",\"boolean\",\"string\",\"text\",\"gender\",\"country\",\"username\",\"phone\",\"email\"],\"type\":\"string\"}"
);
// @end
/// Values of `source`. Whether the field is preset or was added manually.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtendsFieldSource {
    /// `preset`: Preset by the service.
    Preset,
    /// `manual_add`: Added by an administrator.
    ManualAdd,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ExtendsFieldSource = "ExtendsFieldSource"; Preset = "preset", ManualAdd =
    "manual_add"
);
// @if schemars
codec::json_schema!(
    ExtendsFieldSource, "ExtendsFieldSource",
    "{\"description\":\"Values of `source`. Whether the field is preset or was added manually.\",\"examples\":[\"preset\",\"manual_add\"],\"type\":\"string\"}"
);
// @end
/// Values of `type`. Whether the field is custom (`user`) or built in (`internal`).
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtendsFieldType {
    /// `user`: Custom field of the user pool.
    User,
    /// `internal`: Built-in field.
    Internal,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    ExtendsFieldType = "ExtendsFieldType"; User = "user", Internal = "internal"
);
// @if schemars
codec::json_schema!(
    ExtendsFieldType, "ExtendsFieldType",
    "{\"description\":\"Values of `type`. Whether the field is custom (`user`) or built in (`internal`).\",\"examples\":[\"user\",\"internal\"],\"type\":\"string\"}"
);
// @end
/// Values of `type`. How the conditions are combined.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FilterConjunction {
    /// `and`: All conditions match.
    And,
    /// `or`: One or more conditions match.
    Or,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(FilterConjunction = "FilterConjunction"; And = "and", Or = "or");
// @if schemars
codec::json_schema!(
    FilterConjunction, "FilterConjunction",
    "{\"description\":\"Values of `type`. How the conditions are combined.\",\"examples\":[\"and\",\"or\"],\"type\":\"string\"}"
);
// @end
/// Link of a universal invitation.
///
/// The schema name is `GenerateInvitationLinkDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GenerateInvitationLinkDto {
    /// Invitation link.
    ///
    /// Is a secret: `Debug` output redacts it.
    pub link: String,
}
impl GenerateInvitationLinkDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(link: impl Into<String>) -> Self {
        Self { link: link.into() }
    }
    /// Sets [`link`](Self::link).
    #[must_use]
    pub fn with_link(mut self, value: impl Into<String>) -> Self {
        self.link = value.into();
        self
    }
}
codec::object!(GenerateInvitationLinkDto; required[0, Redacted] link("link"));
// @if schemars
codec::json_schema!(
    GenerateInvitationLinkDto, "GenerateInvitationLinkDto",
    "{\"description\":\"Link of a universal invitation.\",\"properties\":{\"link\":{\"description\":\"Invitation link.\",\"type\":\"string\"}},\"required\":[\"link\"],\"type\":\"object\"}"
);
// @end
/// Response with a newly generated universal invitation link.
///
/// The schema name is `GenerateInvitationLinkRespDto`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GenerateInvitationLinkRespDto {
    /// Finer-grained result code that identifies the cause of an error; successful responses can also contain
    /// it.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// Payload of the response.
    pub data: GenerateInvitationLinkDto,
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
impl GenerateInvitationLinkRespDto {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        data: impl Into<GenerateInvitationLinkDto>,
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
    pub fn with_data(mut self, value: impl Into<GenerateInvitationLinkDto>) -> Self {
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
    GenerateInvitationLinkRespDto; optional[0] api_code("apiCode"), required[1]
    data("data"), required[2, Redacted] message("message"), optional[3]
    request_id("requestId"), required[4] status_code("statusCode")
);
// @if schemars
codec::json_schema!(
    GenerateInvitationLinkRespDto, "GenerateInvitationLinkRespDto",
    "{\"description\":\"Response with a newly generated universal invitation link.\",\"properties\":{\"apiCode\":{\"description\":\"Finer-grained result code that identifies the cause of an error; successful responses can also contain it.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"data\":{\"$ref\":\"GenerateInvitationLinkDto\",\"description\":\"Payload of the response.\"},\"message\":{\"description\":\"Message that describes the result of the request.\",\"type\":\"string\"},\"requestId\":{\"description\":\"ID of the request, for support requests and log searches.\",\"type\":[\"string\",\"null\"]},\"statusCode\":{\"description\":\"Result code of the request: 200 means success; any other value is an error, even with HTTP status 200.\",\"format\":\"int64\",\"type\":\"integer\"}},\"required\":[\"data\",\"message\",\"statusCode\"],\"type\":\"object\"}",
    "GenerateInvitationLinkDto" = GenerateInvitationLinkDto
);
// @end
// @end
