/// One person of a batch enrollment.
///
/// The schema name is `EnrollIdentityItem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnrollIdentityItem {
    /// ID of the customer, chosen by the caller and echoed by Prove. Must not contain personal data.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientCustomerId")]
    pub client_customer_id: Option<String>,
    /// ID of the device from Unify; relevant only together with Unify.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "deviceId")]
    pub device_id: Option<String>,
    /// Phone number to enroll.
    ///
    /// Has at least 1 character. Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: String,
}
impl EnrollIdentityItem {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`clientCustomerId`](Self::client_customer_id).
    #[must_use]
    pub fn with_client_customer_id(mut self, value: impl Into<String>) -> Self {
        self.client_customer_id = Some(value.into());
        self
    }
    /// Sets [`deviceId`](Self::device_id).
    #[must_use]
    pub fn with_device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = value.into();
        self
    }
}
codec::object!(
    EnrollIdentityItem required(2) required_in_requests(2); optional[0, Redacted]
    client_customer_id("clientCustomerId"), optional[1, Redacted] device_id("deviceId"),
    required[2, Redacted] phone_number("phoneNumber")
);
impl validation::Validate for EnrollIdentityItem {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.not_personal(
            validation::warning!(
                "ids.client-customer-id", "clientCustomerId", "EnrollIdentityItem"
            ),
            self.client_customer_id.as_ref(),
            &[Some(&self.phone_number)],
        );
        v.length(
            validation::rule!(
                "identity.enroll-phone", "phoneNumber", "EnrollIdentityItem"
            ),
            Some(&self.phone_number),
            Some(1),
            None,
        );
        v.characters(
            validation::warning!(
                "fmt.phone-charset", "phoneNumber", "EnrollIdentityItem"
            ),
            Some(&self.phone_number),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('+', '+')],
            1,
        );
        crate::prove::rules::phone::international(
            v,
            "phoneNumber",
            Some(&self.phone_number),
        );
    }
}
// @if schemars
codec::json_schema!(
    EnrollIdentityItem, "EnrollIdentityItem",
    "{\"description\":\"One person of a batch enrollment.\",\"properties\":{\"clientCustomerId\":{\"description\":\"ID of the customer, chosen by the caller and echoed by Prove. Must not contain personal data.\",\"type\":[\"string\",\"null\"]},\"deviceId\":{\"description\":\"ID of the device from Unify; relevant only together with Unify.\",\"type\":[\"string\",\"null\"]},\"phoneNumber\":{\"description\":\"Phone number to enroll.\",\"minLength\":1,\"type\":\"string\",\"x-warning\":{\"pattern\":\"^[A-Za-z0-9+]+$\"}}},\"required\":[\"phoneNumber\"],\"type\":\"object\"}"
);
// @end
/// Identity in a page of identities.
///
/// The schema name is `GetBatchIdentityItem`.
#[doc(alias = "GetBatchIdentityItem")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListedIdentity {
    /// ID of the enrolled person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "proveId")]
    pub prove_id: Option<String>,
}
impl ListedIdentity {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`proveId`](Self::prove_id).
    #[must_use]
    pub fn with_prove_id(mut self, value: impl Into<String>) -> Self {
        self.prove_id = Some(value.into());
        self
    }
}
impl Default for ListedIdentity {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListedIdentity aliases("identityId" = 0); optional[0, Redacted] prove_id("proveId")
);
// @if schemars
codec::json_schema!(
    ListedIdentity, "GetBatchIdentityItem",
    "{\"description\":\"Identity in a page of identities.\",\"properties\":{\"proveId\":{\"description\":\"ID of the enrolled person.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Matching identity in another domain.
///
/// The schema name is `IdentityItem`.
#[doc(alias = "IdentityItem")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrossDomainIdentityItem {
    /// Name of the client that owns the other domain.
    #[doc(alias = "clientName")]
    pub client_name: String,
    /// ID of the person in the other domain.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "identityId")]
    pub identity_id: String,
    /// ID of the other domain, as a string of digits.
    pub pcid: String,
}
impl CrossDomainIdentityItem {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        client_name: impl Into<String>,
        identity_id: impl Into<String>,
        pcid: impl Into<String>,
    ) -> Self {
        Self {
            client_name: client_name.into(),
            identity_id: identity_id.into(),
            pcid: pcid.into(),
        }
    }
    /// Sets [`clientName`](Self::client_name).
    #[must_use]
    pub fn with_client_name(mut self, value: impl Into<String>) -> Self {
        self.client_name = value.into();
        self
    }
    /// Sets [`identityId`](Self::identity_id).
    #[must_use]
    pub fn with_identity_id(mut self, value: impl Into<String>) -> Self {
        self.identity_id = value.into();
        self
    }
    /// Sets [`pcid`](Self::pcid).
    #[must_use]
    pub fn with_pcid(mut self, value: impl Into<String>) -> Self {
        self.pcid = value.into();
        self
    }
}
codec::object!(
    CrossDomainIdentityItem required(0, 1, 2); required[0] client_name("clientName"),
    required[1, Redacted] identity_id("identityId"), required[2] pcid("pcid")
);
// @if schemars
codec::json_schema!(
    CrossDomainIdentityItem, "IdentityItem",
    "{\"description\":\"Matching identity in another domain.\",\"properties\":{\"clientName\":{\"description\":\"Name of the client that owns the other domain.\",\"type\":\"string\"},\"identityId\":{\"description\":\"ID of the person in the other domain.\",\"type\":\"string\"},\"pcid\":{\"description\":\"ID of the other domain, as a string of digits.\",\"type\":\"string\"}},\"required\":[\"clientName\",\"identityId\",\"pcid\"],\"type\":\"object\"}"
);
// @end
/// Identity found by phone number, with the structure of a single identity.
///
/// The schema name is `LookupIdentityItem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LookupIdentityItem {
    /// Whether the identity is active; webhooks are disabled for an inactive identity.
    pub active: Option<bool>,
    /// Mobile operator of the number.
    pub carrier: Option<String>,
    /// ID of the customer, as sent by the caller.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientCustomerId")]
    pub client_customer_id: Option<String>,
    /// Two-letter country code (ISO 3166-1) of the number.
    ///
    /// Matches the pattern `^[A-Z]{2}$`.
    #[doc(alias = "countryCode")]
    pub country_code: Option<String>,
    /// Creation time of the identity, in whole seconds since the Unix epoch.
    #[doc(alias = "createdAt")]
    pub created_at: Option<i64>,
    /// Creation time of the identity, in ISO 8601 format; the same time as `createdAt`.
    #[doc(alias = "creationString")]
    pub creation_string: Option<String>,
    /// ID of the device from Unify, if given.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "deviceId")]
    pub device_id: Option<String>,
    /// Type of the phone line, for example mobile.
    #[doc(alias = "lineType")]
    pub line_type: Option<String>,
    /// Phone number that the person is enrolled with.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: String,
    /// ID of the enrolled person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "proveId")]
    pub prove_id: Option<String>,
}
impl LookupIdentityItem {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`active`](Self::active).
    #[must_use]
    pub fn with_active(mut self, value: impl Into<bool>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets [`carrier`](Self::carrier).
    #[must_use]
    pub fn with_carrier(mut self, value: impl Into<String>) -> Self {
        self.carrier = Some(value.into());
        self
    }
    /// Sets [`clientCustomerId`](Self::client_customer_id).
    #[must_use]
    pub fn with_client_customer_id(mut self, value: impl Into<String>) -> Self {
        self.client_customer_id = Some(value.into());
        self
    }
    /// Sets [`countryCode`](Self::country_code).
    #[must_use]
    pub fn with_country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<i64>) -> Self {
        self.created_at = Some(value.into());
        self
    }
    /// Sets [`creationString`](Self::creation_string).
    #[must_use]
    pub fn with_creation_string(mut self, value: impl Into<String>) -> Self {
        self.creation_string = Some(value.into());
        self
    }
    /// Sets [`deviceId`](Self::device_id).
    #[must_use]
    pub fn with_device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets [`lineType`](Self::line_type).
    #[must_use]
    pub fn with_line_type(mut self, value: impl Into<String>) -> Self {
        self.line_type = Some(value.into());
        self
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = value.into();
        self
    }
    /// Sets [`proveId`](Self::prove_id).
    #[must_use]
    pub fn with_prove_id(mut self, value: impl Into<String>) -> Self {
        self.prove_id = Some(value.into());
        self
    }
}
codec::object!(
    LookupIdentityItem required(8) aliases("identityId" = 9); optional[0]
    active("active"), optional[1] carrier("carrier"), optional[2, Redacted]
    client_customer_id("clientCustomerId"), optional[3] country_code("countryCode"),
    optional[4] created_at("createdAt"), optional[5] creation_string("creationString"),
    optional[6, Redacted] device_id("deviceId"), optional[7] line_type("lineType"),
    required[8, Redacted] phone_number("phoneNumber"), optional[9, Redacted]
    prove_id("proveId")
);
// @if schemars
codec::json_schema!(
    LookupIdentityItem, "LookupIdentityItem",
    "{\"description\":\"Identity found by phone number, with the structure of a single identity.\",\"properties\":{\"active\":{\"description\":\"Whether the identity is active; webhooks are disabled for an inactive identity.\",\"type\":[\"boolean\",\"null\"]},\"carrier\":{\"description\":\"Mobile operator of the number.\",\"type\":[\"string\",\"null\"]},\"clientCustomerId\":{\"description\":\"ID of the customer, as sent by the caller.\",\"type\":[\"string\",\"null\"]},\"countryCode\":{\"description\":\"Two-letter country code (ISO 3166-1) of the number.\",\"pattern\":\"^[A-Z]{2}$\",\"type\":[\"string\",\"null\"],\"x-format\":\"iso-3166-1-alpha-2\"},\"createdAt\":{\"description\":\"Creation time of the identity, in whole seconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-seconds\"},\"creationString\":{\"description\":\"Creation time of the identity, in ISO 8601 format; the same time as `createdAt`.\",\"type\":[\"string\",\"null\"],\"x-format\":\"iso-8601\"},\"deviceId\":{\"description\":\"ID of the device from Unify, if given.\",\"type\":[\"string\",\"null\"]},\"lineType\":{\"description\":\"Type of the phone line, for example mobile.\",\"type\":[\"string\",\"null\"]},\"phoneNumber\":{\"description\":\"Phone number that the person is enrolled with.\",\"type\":\"string\"},\"proveId\":{\"description\":\"ID of the enrolled person.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"phoneNumber\"],\"type\":\"object\"}"
);
// @end
/// Result for one person of a batch enrollment: either an ID or an error message.
///
/// The schema name is `PostBatchResultItem`.
#[doc(alias = "PostBatchResultItem")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchEnrollResultItem {
    /// Error message of this item; absent if the person was enrolled.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub error: Option<String>,
    /// ID of the enrolled person; absent if the item failed.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "proveId")]
    pub prove_id: Option<String>,
}
impl BatchEnrollResultItem {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`error`](Self::error).
    #[must_use]
    pub fn with_error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
    /// Sets [`proveId`](Self::prove_id).
    #[must_use]
    pub fn with_prove_id(mut self, value: impl Into<String>) -> Self {
        self.prove_id = Some(value.into());
        self
    }
}
impl Default for BatchEnrollResultItem {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    BatchEnrollResultItem aliases("identityId" = 1); optional[0, Redacted]
    error("error"), optional[1, Redacted] prove_id("proveId")
);
// @if schemars
codec::json_schema!(
    BatchEnrollResultItem, "PostBatchResultItem",
    "{\"description\":\"Result for one person of a batch enrollment: either an ID or an error message.\",\"properties\":{\"error\":{\"description\":\"Error message of this item; absent if the person was enrolled.\",\"type\":[\"string\",\"null\"]},\"proveId\":{\"description\":\"ID of the enrolled person; absent if the item failed.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Optional body of an activation.
///
/// The schema name is `V3ActivateIdentityRequest`.
#[doc(alias = "V3ActivateIdentityRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ActivateIdentityRequest {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
}
impl ActivateIdentityRequest {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}
impl Default for ActivateIdentityRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ActivateIdentityRequest required_in_requests(); optional[0]
    client_request_id("clientRequestId")
);
impl validation::Validate for ActivateIdentityRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3ActivateIdentityRequest"),
            self,
            4095,
            25,
            &[self.client_request_id.as_ref().and_then(codec::as_text)],
            true,
        );
        v.not_personal(
            validation::warning!(
                "ids.client-request-id", "clientRequestId", "V3ActivateIdentityRequest"
            ),
            self.client_request_id.as_ref(),
            &[],
        );
    }
}
// @if schemars
codec::json_schema!(
    ActivateIdentityRequest, "V3ActivateIdentityRequest",
    "{\"description\":\"Optional body of an activation.\",\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"}},\"type\":\"object\"}"
);
// @end
/// Result of an activation.
///
/// The schema name is `V3ActivateIdentityResponse`.
#[doc(alias = "V3ActivateIdentityResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ActivateIdentityResponse {
    /// Whether the call succeeded.
    pub success: bool,
}
impl ActivateIdentityResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(success: impl Into<bool>) -> Self {
        Self { success: success.into() }
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(ActivateIdentityResponse required(0); required[0] success("success"));
// @if schemars
codec::json_schema!(
    ActivateIdentityResponse, "V3ActivateIdentityResponse",
    "{\"description\":\"Result of an activation.\",\"properties\":{\"success\":{\"description\":\"Whether the call succeeded.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
/// Up to 100 people to enroll in one call.
///
/// The schema name is `V3BatchEnrollIdentitiesRequest`.
#[doc(alias = "V3BatchEnrollIdentitiesRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchEnrollIdentitiesRequest {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// People to enroll, up to 100.
    ///
    /// Has at most 100 items.
    pub items: Option<Vec<EnrollIdentityItem>>,
}
impl BatchEnrollIdentitiesRequest {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
    /// Sets [`items`](Self::items).
    #[must_use]
    pub fn with_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<EnrollIdentityItem>>,
    ) -> Self {
        self.items = Some(codec::collect_list(value));
        self
    }
}
impl Default for BatchEnrollIdentitiesRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    BatchEnrollIdentitiesRequest required_in_requests(); optional[0]
    client_request_id("clientRequestId"), optional[1] items("items")
);
impl crate::batch::Batch for BatchEnrollIdentitiesRequest {
    type Item = EnrollIdentityItem;
    const LIMIT: usize = 100;
    #[inline]
    fn list(&mut self) -> Option<&mut Vec<EnrollIdentityItem>> {
        self.items.as_mut()
    }
}
impl validation::Validate for BatchEnrollIdentitiesRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.not_personal(
            validation::warning!(
                "ids.client-request-id", "clientRequestId",
                "V3BatchEnrollIdentitiesRequest"
            ),
            self.client_request_id.as_ref(),
            &[],
        );
        v.item_count(
            validation::rule!(
                "batch-enroll.size", "items", "V3BatchEnrollIdentitiesRequest"
            ),
            self.items.as_ref().map(|list| list.len()),
            None,
            Some(100),
        );
        v.items("items", self.items.as_ref());
    }
}
// @if schemars
codec::json_schema!(
    BatchEnrollIdentitiesRequest, "V3BatchEnrollIdentitiesRequest",
    "{\"description\":\"Up to 100 people to enroll in one call.\",\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"},\"items\":{\"description\":\"People to enroll, up to 100.\",\"items\":{\"$ref\":\"EnrollIdentityItem\"},\"maxItems\":100,\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}",
    "EnrollIdentityItem" = EnrollIdentityItem
);
// @end
/// Results of a batch enrollment.
///
/// The schema name is `V3BatchEnrollIdentitiesResponse`.
#[doc(alias = "V3BatchEnrollIdentitiesResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchEnrollIdentitiesResponse {
    /// Results, each with an ID or an error message.
    pub results: Vec<BatchEnrollResultItem>,
}
impl BatchEnrollIdentitiesResponse {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`results`](Self::results).
    #[must_use]
    pub fn with_results(
        mut self,
        value: impl IntoIterator<Item = impl Into<BatchEnrollResultItem>>,
    ) -> Self {
        self.results = codec::collect_list(value);
        self
    }
}
impl Default for BatchEnrollIdentitiesResponse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(BatchEnrollIdentitiesResponse; collection[0] results("results"));
// @if schemars
codec::json_schema!(
    BatchEnrollIdentitiesResponse, "V3BatchEnrollIdentitiesResponse",
    "{\"description\":\"Results of a batch enrollment.\",\"properties\":{\"results\":{\"description\":\"Results, each with an ID or an error message.\",\"items\":{\"$ref\":\"PostBatchResultItem\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}",
    "PostBatchResultItem" = BatchEnrollResultItem
);
// @end
/// Query parameters of `V3BatchGetIdentities`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListIdentitiesQuery {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// Number of identities per page; the default is 100.
    ///
    /// The service uses `100` if it is absent.
    pub limit: Option<i64>,
    /// Whether to include deactivated identities; the default is false.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "showInactive")]
    pub show_inactive: Option<bool>,
    /// Key of the page to start at: `lastKey` of the previous response. Opaque; its `+`, `/` and `=`
    /// characters are percent-encoded on the wire.
    #[doc(alias = "startKey")]
    pub start_key: Option<String>,
}
impl ListIdentitiesQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, value: impl Into<i64>) -> Self {
        self.limit = Some(value.into());
        self
    }
    /// Sets [`showInactive`](Self::show_inactive).
    #[must_use]
    pub fn with_show_inactive(mut self, value: impl Into<bool>) -> Self {
        self.show_inactive = Some(value.into());
        self
    }
    /// Sets [`startKey`](Self::start_key).
    #[must_use]
    pub fn with_start_key(mut self, value: impl Into<String>) -> Self {
        self.start_key = Some(value.into());
        self
    }
}
impl Default for ListIdentitiesQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ListIdentitiesQuery required_in_requests(); optional[0]
    client_request_id("clientRequestId"), optional[1] limit("limit"), optional[2]
    show_inactive("showInactive"), optional[3] start_key("startKey")
);
impl crate::pagination::PageRequest for ListIdentitiesQuery {
    #[inline]
    fn page_cursor(&mut self) -> crate::pagination::PageCursor<'_> {
        crate::pagination::PageCursor::token(
            &mut self.start_key,
            &mut self.limit,
            Some(100),
        )
    }
}
impl validation::Validate for ListIdentitiesQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    ListIdentitiesQuery, "V3BatchGetIdentities query",
    "{\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"]},\"limit\":{\"default\":100,\"description\":\"Number of identities per page; the default is 100.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"showInactive\":{\"default\":false,\"description\":\"Whether to include deactivated identities; the default is false.\",\"type\":[\"boolean\",\"null\"]},\"startKey\":{\"description\":\"Key of the page to start at: `lastKey` of the previous response. Opaque; its `+`, `/` and `=` characters are percent-encoded on the wire.\",\"type\":[\"string\",\"null\"],\"x-format\":\"opaque; equals the previous lastKey\"}},\"type\":\"object\"}"
);
// @end
/// Page of enrolled identities.
///
/// The schema name is `V3BatchGetIdentitiesResponse`.
#[doc(alias = "V3BatchGetIdentitiesResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListIdentitiesResponse {
    /// Opaque key of the next page, to send as `startKey`; absent on the last page.
    #[doc(alias = "lastKey")]
    pub last_key: Option<String>,
    /// Identities on this page.
    pub results: Vec<ListedIdentity>,
}
impl ListIdentitiesResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(results: impl IntoIterator<Item = impl Into<ListedIdentity>>) -> Self {
        Self {
            results: codec::collect_list(results),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`lastKey`](Self::last_key).
    #[must_use]
    pub fn with_last_key(mut self, value: impl Into<String>) -> Self {
        self.last_key = Some(value.into());
        self
    }
    /// Sets [`results`](Self::results).
    #[must_use]
    pub fn with_results(
        mut self,
        value: impl IntoIterator<Item = impl Into<ListedIdentity>>,
    ) -> Self {
        self.results = codec::collect_list(value);
        self
    }
}
codec::object!(
    ListIdentitiesResponse; optional[0] last_key("lastKey"), required[1]
    results("results")
);
impl crate::pagination::Page for ListIdentitiesResponse {
    type Item = ListedIdentity;
    const ITEMS: &'static str = "results";
    #[inline]
    fn items(&self) -> &[ListedIdentity] {
        &self.results
    }
    #[inline]
    fn into_items(self) -> Vec<ListedIdentity> {
        self.results
    }
    #[inline]
    fn next_page(&self) -> crate::pagination::NextPage<'_> {
        crate::pagination::NextPage::token(&self.last_key)
    }
}
// @if schemars
codec::json_schema!(
    ListIdentitiesResponse, "V3BatchGetIdentitiesResponse",
    "{\"description\":\"Page of enrolled identities.\",\"properties\":{\"lastKey\":{\"description\":\"Opaque key of the next page, to send as `startKey`; absent on the last page.\",\"type\":[\"string\",\"null\"],\"x-format\":\"opaque (base64-looking)\"},\"results\":{\"description\":\"Identities on this page.\",\"items\":{\"$ref\":\"GetBatchIdentityItem\"},\"type\":\"array\"}},\"required\":[\"results\"],\"type\":\"object\"}",
    "GetBatchIdentityItem" = ListedIdentity
);
// @end
/// Optional body of a cross-domain query.
///
/// The schema name is `V3CrossDomainIdentityRequest`.
#[doc(alias = "V3CrossDomainIdentityRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrossDomainIdentityRequest {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
}
impl CrossDomainIdentityRequest {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}
impl Default for CrossDomainIdentityRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    CrossDomainIdentityRequest required_in_requests(); optional[0]
    client_request_id("clientRequestId")
);
impl validation::Validate for CrossDomainIdentityRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3CrossDomainIdentityRequest"),
            self,
            4095,
            25,
            &[self.client_request_id.as_ref().and_then(codec::as_text)],
            true,
        );
        v.not_personal(
            validation::warning!(
                "ids.client-request-id", "clientRequestId",
                "V3CrossDomainIdentityRequest"
            ),
            self.client_request_id.as_ref(),
            &[],
        );
    }
}
// @if schemars
codec::json_schema!(
    CrossDomainIdentityRequest, "V3CrossDomainIdentityRequest",
    "{\"description\":\"Optional body of a cross-domain query.\",\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"}},\"type\":\"object\"}"
);
// @end
/// Matching identities in linked domains, with their count.
///
/// The schema name is `V3CrossDomainIdentityResponse`.
#[doc(alias = "V3CrossDomainIdentityResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CrossDomainIdentityResponse {
    /// Number of identities in the list.
    pub count: i64,
    /// Matching identities in linked domains.
    pub identities: Vec<CrossDomainIdentityItem>,
}
impl CrossDomainIdentityResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        count: impl Into<i64>,
        identities: impl IntoIterator<Item = impl Into<CrossDomainIdentityItem>>,
    ) -> Self {
        Self {
            count: count.into(),
            identities: codec::collect_list(identities),
        }
    }
    /// Sets [`count`](Self::count).
    #[must_use]
    pub fn with_count(mut self, value: impl Into<i64>) -> Self {
        self.count = value.into();
        self
    }
    /// Sets [`identities`](Self::identities).
    #[must_use]
    pub fn with_identities(
        mut self,
        value: impl IntoIterator<Item = impl Into<CrossDomainIdentityItem>>,
    ) -> Self {
        self.identities = codec::collect_list(value);
        self
    }
}
codec::object!(
    CrossDomainIdentityResponse required(0) aliases("identites" = 1); required[0]
    count("count"), required[1] identities("identities")
);
// @if schemars
codec::json_schema!(
    CrossDomainIdentityResponse, "V3CrossDomainIdentityResponse",
    "{\"description\":\"Matching identities in linked domains, with their count.\",\"properties\":{\"count\":{\"description\":\"Number of identities in the list.\",\"format\":\"int64\",\"type\":\"integer\"},\"identities\":{\"description\":\"Matching identities in linked domains.\",\"items\":{\"$ref\":\"IdentityItem\"},\"type\":\"array\"}},\"required\":[\"count\",\"identities\"],\"type\":\"object\"}",
    "IdentityItem" = CrossDomainIdentityItem
);
// @end
/// Result of a deactivation.
///
/// The schema name is `V3DeactivateIdentityResponse`.
#[doc(alias = "V3DeactivateIdentityResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeactivateIdentityResponse {
    /// Whether the call succeeded.
    pub success: bool,
}
impl DeactivateIdentityResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(success: impl Into<bool>) -> Self {
        Self { success: success.into() }
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(DeactivateIdentityResponse required(0); required[0] success("success"));
// @if schemars
codec::json_schema!(
    DeactivateIdentityResponse, "V3DeactivateIdentityResponse",
    "{\"description\":\"Result of a deactivation.\",\"properties\":{\"success\":{\"description\":\"Whether the call succeeded.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `V3DisenrollIdentity`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisenrollIdentityQuery {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
}
impl DisenrollIdentityQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}
impl Default for DisenrollIdentityQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    DisenrollIdentityQuery required_in_requests(); optional[0]
    client_request_id("clientRequestId")
);
impl validation::Validate for DisenrollIdentityQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DisenrollIdentityQuery, "V3DisenrollIdentity query",
    "{\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Result of ending an enrollment.
///
/// The schema name is `V3DisenrollIdentityResponse`.
#[doc(alias = "V3DisenrollIdentityResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DisenrollIdentityResponse {
    /// Whether the call succeeded.
    pub success: bool,
}
impl DisenrollIdentityResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(success: impl Into<bool>) -> Self {
        Self { success: success.into() }
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(DisenrollIdentityResponse required(0); required[0] success("success"));
// @if schemars
codec::json_schema!(
    DisenrollIdentityResponse, "V3DisenrollIdentityResponse",
    "{\"description\":\"Result of ending an enrollment.\",\"properties\":{\"success\":{\"description\":\"Whether the call succeeded.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
/// Person to enroll; only the phone number is required.
///
/// The schema name is `V3EnrollIdentityRequest`.
#[doc(alias = "V3EnrollIdentityRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnrollIdentityRequest {
    /// ID of the customer, chosen by the caller and echoed by Prove. Must not contain personal data.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientCustomerId")]
    pub client_customer_id: Option<String>,
    /// ID of the person across business lines, chosen by the caller. Must not contain personal data.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientHumanId")]
    pub client_human_id: Option<String>,
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// ID of the device from Unify; relevant only together with Unify.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "deviceId")]
    pub device_id: Option<String>,
    /// Additional attributes of the person, as name-value pairs.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "identityAttributes")]
    pub identity_attributes: Option<Vec<IdentityAttribute>>,
    /// Phone number; letters, digits and `+` only. The prefix +1 is optional in North America; other numbers
    /// start with `+` and the country code.
    ///
    /// Has at least 1 character. Matches the pattern `^[A-Za-z0-9+]+$`. Is personal data: `Debug` output
    /// redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: String,
}
impl EnrollIdentityRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`clientCustomerId`](Self::client_customer_id).
    #[must_use]
    pub fn with_client_customer_id(mut self, value: impl Into<String>) -> Self {
        self.client_customer_id = Some(value.into());
        self
    }
    /// Sets [`clientHumanId`](Self::client_human_id).
    #[must_use]
    pub fn with_client_human_id(mut self, value: impl Into<String>) -> Self {
        self.client_human_id = Some(value.into());
        self
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
    /// Sets [`deviceId`](Self::device_id).
    #[must_use]
    pub fn with_device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets [`identityAttributes`](Self::identity_attributes).
    #[must_use]
    pub fn with_identity_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<IdentityAttribute>>,
    ) -> Self {
        self.identity_attributes = Some(codec::collect_list(value));
        self
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = value.into();
        self
    }
}
codec::object!(
    EnrollIdentityRequest required(5) required_in_requests(5); optional[0, Redacted]
    client_customer_id("clientCustomerId"), optional[1, Redacted]
    client_human_id("clientHumanId"), optional[2] client_request_id("clientRequestId"),
    optional[3, Redacted] device_id("deviceId"), optional[4, Redacted]
    identity_attributes("identityAttributes"), required[5, Redacted]
    phone_number("phoneNumber")
);
impl validation::Validate for EnrollIdentityRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3EnrollIdentityRequest"),
            self,
            4095,
            131,
            &[
                self.client_customer_id.as_ref().and_then(codec::as_text),
                self.client_human_id.as_ref().and_then(codec::as_text),
                self.client_request_id.as_ref().and_then(codec::as_text),
                self.device_id.as_ref().and_then(codec::as_text),
                codec::as_text(&self.phone_number),
            ],
            self.identity_attributes.as_ref().is_none(),
        );
        v.not_personal(
            validation::warning!(
                "ids.client-customer-id", "clientCustomerId", "V3EnrollIdentityRequest"
            ),
            self.client_customer_id.as_ref(),
            &[Some(&self.phone_number)],
        );
        v.not_personal(
            validation::warning!(
                "ids.client-human-id", "clientHumanId", "V3EnrollIdentityRequest"
            ),
            self.client_human_id.as_ref(),
            &[Some(&self.phone_number)],
        );
        v.not_personal(
            validation::warning!(
                "ids.client-request-id", "clientRequestId", "V3EnrollIdentityRequest"
            ),
            self.client_request_id.as_ref(),
            &[Some(&self.phone_number)],
        );
        v.items("identityAttributes", self.identity_attributes.as_ref());
        v.length(
            validation::rule!(
                "identity.enroll-phone", "phoneNumber", "V3EnrollIdentityRequest"
            ),
            Some(&self.phone_number),
            Some(1),
            None,
        );
        v.characters(
            validation::warning!(
                "fmt.phone-charset", "phoneNumber", "V3EnrollIdentityRequest"
            ),
            Some(&self.phone_number),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('+', '+')],
            1,
        );
        crate::prove::rules::phone::international(
            v,
            "phoneNumber",
            Some(&self.phone_number),
        );
    }
}
// @if schemars
codec::json_schema!(
    EnrollIdentityRequest, "V3EnrollIdentityRequest",
    "{\"description\":\"Person to enroll; only the phone number is required.\",\"properties\":{\"clientCustomerId\":{\"description\":\"ID of the customer, chosen by the caller and echoed by Prove. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"},\"clientHumanId\":{\"description\":\"ID of the person across business lines, chosen by the caller. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"},\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"},\"deviceId\":{\"description\":\"ID of the device from Unify; relevant only together with Unify.\",\"type\":[\"string\",\"null\"]},\"identityAttributes\":{\"description\":\"Additional attributes of the person, as name-value pairs.\",\"items\":{\"$ref\":\"IdentityAttribute\"},\"type\":[\"array\",\"null\"]},\"phoneNumber\":{\"description\":\"Phone number; letters, digits and `+` only. The prefix +1 is optional in North America; other numbers start with `+` and the country code.\",\"minLength\":1,\"type\":\"string\",\"x-warning\":{\"pattern\":\"^[A-Za-z0-9+]+$\"}}},\"required\":[\"phoneNumber\"],\"type\":\"object\"}",
    "IdentityAttribute" = IdentityAttribute
);
// @end
/// ID of the enrolled person.
///
/// The schema name is `V3EnrollIdentityResponse`.
#[doc(alias = "V3EnrollIdentityResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EnrollIdentityResponse {
    /// ID of the enrolled person, for the other Identity Manager calls; a string, not necessarily a UUID.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "proveId")]
    pub prove_id: String,
    /// Whether the call succeeded.
    pub success: bool,
}
impl EnrollIdentityResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(prove_id: impl Into<String>, success: impl Into<bool>) -> Self {
        Self {
            prove_id: prove_id.into(),
            success: success.into(),
        }
    }
    /// Sets [`proveId`](Self::prove_id).
    #[must_use]
    pub fn with_prove_id(mut self, value: impl Into<String>) -> Self {
        self.prove_id = value.into();
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<bool>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(
    EnrollIdentityResponse required(0, 1) aliases("identityId" = 0); required[0,
    Redacted] prove_id("proveId"), required[1] success("success")
);
// @if schemars
codec::json_schema!(
    EnrollIdentityResponse, "V3EnrollIdentityResponse",
    "{\"description\":\"ID of the enrolled person.\",\"properties\":{\"proveId\":{\"description\":\"ID of the enrolled person, for the other Identity Manager calls; a string, not necessarily a UUID.\",\"type\":\"string\"},\"success\":{\"description\":\"Whether the call succeeded.\",\"type\":\"boolean\"}},\"required\":[\"proveId\",\"success\"],\"type\":\"object\"}"
);
// @end
/// Query parameters of `V3GetIdentitiesByPhoneNumber`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetIdentitiesByPhoneNumberQuery {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
}
impl GetIdentitiesByPhoneNumberQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}
impl Default for GetIdentitiesByPhoneNumberQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetIdentitiesByPhoneNumberQuery required_in_requests(); optional[0]
    client_request_id("clientRequestId")
);
impl validation::Validate for GetIdentitiesByPhoneNumberQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetIdentitiesByPhoneNumberQuery, "V3GetIdentitiesByPhoneNumber query",
    "{\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Identities enrolled under a phone number.
///
/// The schema name is `V3GetIdentitiesByPhoneNumberResponse`.
#[doc(alias = "V3GetIdentitiesByPhoneNumberResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetIdentitiesByPhoneNumberResponse {
    /// Identities enrolled with the phone number.
    pub items: Vec<LookupIdentityItem>,
}
impl GetIdentitiesByPhoneNumberResponse {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`items`](Self::items).
    #[must_use]
    pub fn with_items(
        mut self,
        value: impl IntoIterator<Item = impl Into<LookupIdentityItem>>,
    ) -> Self {
        self.items = codec::collect_list(value);
        self
    }
}
impl Default for GetIdentitiesByPhoneNumberResponse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(GetIdentitiesByPhoneNumberResponse; collection[0] items("items"));
// @if schemars
codec::json_schema!(
    GetIdentitiesByPhoneNumberResponse, "V3GetIdentitiesByPhoneNumberResponse",
    "{\"description\":\"Identities enrolled under a phone number.\",\"properties\":{\"items\":{\"description\":\"Identities enrolled with the phone number.\",\"items\":{\"$ref\":\"LookupIdentityItem\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}",
    "LookupIdentityItem" = LookupIdentityItem
);
// @end
/// Query parameters of `V3GetIdentity`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetIdentityQuery {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
}
impl GetIdentityQuery {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}
impl Default for GetIdentityQuery {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    GetIdentityQuery required_in_requests(); optional[0]
    client_request_id("clientRequestId")
);
impl validation::Validate for GetIdentityQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    GetIdentityQuery, "V3GetIdentity query",
    "{\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Enrolled identity with data about its phone line.
///
/// The schema name is `V3GetIdentityResponse`.
#[doc(alias = "V3GetIdentityResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetIdentityResponse {
    /// Whether the identity is active; webhooks are disabled for an inactive identity.
    pub active: Option<bool>,
    /// Mobile operator of the number.
    pub carrier: Option<String>,
    /// ID of the customer, as sent by the caller.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientCustomerId")]
    pub client_customer_id: Option<String>,
    /// Two-letter country code (ISO 3166-1) of the number.
    ///
    /// Matches the pattern `^[A-Z]{2}$`.
    #[doc(alias = "countryCode")]
    pub country_code: Option<String>,
    /// Creation time of the identity, in whole seconds since the Unix epoch.
    #[doc(alias = "createdAt")]
    pub created_at: Option<i64>,
    /// Creation time of the identity, in ISO 8601 format; the same time as `createdAt`.
    #[doc(alias = "creationString")]
    pub creation_string: Option<String>,
    /// ID of the device from Unify, if given.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "deviceId")]
    pub device_id: Option<String>,
    /// Type of the phone line, for example mobile.
    #[doc(alias = "lineType")]
    pub line_type: Option<String>,
    /// Phone number that the person is enrolled with.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: String,
    /// ID of the enrolled person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "proveId")]
    pub prove_id: Option<String>,
}
impl GetIdentityResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`active`](Self::active).
    #[must_use]
    pub fn with_active(mut self, value: impl Into<bool>) -> Self {
        self.active = Some(value.into());
        self
    }
    /// Sets [`carrier`](Self::carrier).
    #[must_use]
    pub fn with_carrier(mut self, value: impl Into<String>) -> Self {
        self.carrier = Some(value.into());
        self
    }
    /// Sets [`clientCustomerId`](Self::client_customer_id).
    #[must_use]
    pub fn with_client_customer_id(mut self, value: impl Into<String>) -> Self {
        self.client_customer_id = Some(value.into());
        self
    }
    /// Sets [`countryCode`](Self::country_code).
    #[must_use]
    pub fn with_country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    /// Sets [`createdAt`](Self::created_at).
    #[must_use]
    pub fn with_created_at(mut self, value: impl Into<i64>) -> Self {
        self.created_at = Some(value.into());
        self
    }
    /// Sets [`creationString`](Self::creation_string).
    #[must_use]
    pub fn with_creation_string(mut self, value: impl Into<String>) -> Self {
        self.creation_string = Some(value.into());
        self
    }
    /// Sets [`deviceId`](Self::device_id).
    #[must_use]
    pub fn with_device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = Some(value.into());
        self
    }
    /// Sets [`lineType`](Self::line_type).
    #[must_use]
    pub fn with_line_type(mut self, value: impl Into<String>) -> Self {
        self.line_type = Some(value.into());
        self
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = value.into();
        self
    }
    /// Sets [`proveId`](Self::prove_id).
    #[must_use]
    pub fn with_prove_id(mut self, value: impl Into<String>) -> Self {
        self.prove_id = Some(value.into());
        self
    }
}
codec::object!(
    GetIdentityResponse required(8) aliases("identityId" = 9); optional[0]
    active("active"), optional[1] carrier("carrier"), optional[2, Redacted]
    client_customer_id("clientCustomerId"), optional[3] country_code("countryCode"),
    optional[4] created_at("createdAt"), optional[5] creation_string("creationString"),
    optional[6, Redacted] device_id("deviceId"), optional[7] line_type("lineType"),
    required[8, Redacted] phone_number("phoneNumber"), optional[9, Redacted]
    prove_id("proveId")
);
// @if schemars
codec::json_schema!(
    GetIdentityResponse, "V3GetIdentityResponse",
    "{\"description\":\"Enrolled identity with data about its phone line.\",\"properties\":{\"active\":{\"description\":\"Whether the identity is active; webhooks are disabled for an inactive identity.\",\"type\":[\"boolean\",\"null\"]},\"carrier\":{\"description\":\"Mobile operator of the number.\",\"type\":[\"string\",\"null\"]},\"clientCustomerId\":{\"description\":\"ID of the customer, as sent by the caller.\",\"type\":[\"string\",\"null\"]},\"countryCode\":{\"description\":\"Two-letter country code (ISO 3166-1) of the number.\",\"pattern\":\"^[A-Z]{2}$\",\"type\":[\"string\",\"null\"],\"x-format\":\"iso-3166-1-alpha-2\"},\"createdAt\":{\"description\":\"Creation time of the identity, in whole seconds since the Unix epoch.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-seconds\"},\"creationString\":{\"description\":\"Creation time of the identity, in ISO 8601 format; the same time as `createdAt`.\",\"type\":[\"string\",\"null\"],\"x-format\":\"iso-8601\"},\"deviceId\":{\"description\":\"ID of the device from Unify, if given.\",\"type\":[\"string\",\"null\"]},\"lineType\":{\"description\":\"Type of the phone line, for example mobile.\",\"type\":[\"string\",\"null\"]},\"phoneNumber\":{\"description\":\"Phone number that the person is enrolled with.\",\"type\":\"string\"},\"proveId\":{\"description\":\"ID of the enrolled person.\",\"type\":[\"string\",\"null\"]}},\"required\":[\"phoneNumber\"],\"type\":\"object\"}"
);
// @end
/// Optional body of a deactivation.
///
/// The schema name is `V3IdentityDeactivateRequest`.
#[doc(alias = "V3IdentityDeactivateRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDeactivateRequest {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
}
impl IdentityDeactivateRequest {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
}
impl Default for IdentityDeactivateRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    IdentityDeactivateRequest required_in_requests(); optional[0]
    client_request_id("clientRequestId")
);
impl validation::Validate for IdentityDeactivateRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3IdentityDeactivateRequest"),
            self,
            4095,
            25,
            &[self.client_request_id.as_ref().and_then(codec::as_text)],
            true,
        );
        v.not_personal(
            validation::warning!(
                "ids.client-request-id", "clientRequestId", "V3IdentityDeactivateRequest"
            ),
            self.client_request_id.as_ref(),
            &[],
        );
    }
}
// @if schemars
codec::json_schema!(
    IdentityDeactivateRequest, "V3IdentityDeactivateRequest",
    "{\"description\":\"Optional body of a deactivation.\",\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"}},\"type\":\"object\"}"
);
// @end
