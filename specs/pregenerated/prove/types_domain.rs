/// Confirmed link from another domain to the caller's domain.
///
/// The schema name is `LinkedFrom`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkedFrom {
    /// Time of the confirmation, as a Unix timestamp.
    #[doc(alias = "acceptedAt")]
    pub accepted_at: Option<i64>,
    /// Time of the confirmation, as a string.
    #[doc(alias = "acceptedString")]
    pub accepted_string: Option<String>,
    /// Name of the other domain.
    pub name: Option<String>,
    /// ID of the other domain, as a string of digits.
    pub pcid: Option<String>,
    /// Scopes of the link, as free-form strings; the values are not published.
    pub scopes: Vec<String>,
}
impl LinkedFrom {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`acceptedAt`](Self::accepted_at).
    #[must_use]
    pub fn with_accepted_at(mut self, value: impl Into<i64>) -> Self {
        self.accepted_at = Some(value.into());
        self
    }
    /// Sets [`acceptedString`](Self::accepted_string).
    #[must_use]
    pub fn with_accepted_string(mut self, value: impl Into<String>) -> Self {
        self.accepted_string = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`pcid`](Self::pcid).
    #[must_use]
    pub fn with_pcid(mut self, value: impl Into<String>) -> Self {
        self.pcid = Some(value.into());
        self
    }
    /// Sets [`scopes`](Self::scopes).
    #[must_use]
    pub fn with_scopes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = codec::collect_list(value);
        self
    }
}
impl Default for LinkedFrom {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    LinkedFrom; optional[0] accepted_at("acceptedAt"), optional[1]
    accepted_string("acceptedString"), optional[2] name("name"), optional[3]
    pcid("pcid"), collection[4] scopes("scopes")
);
// @if schemars
codec::json_schema!(
    LinkedFrom, "LinkedFrom",
    "{\"description\":\"Confirmed link from another domain to the caller's domain.\",\"properties\":{\"acceptedAt\":{\"description\":\"Time of the confirmation, as a Unix timestamp.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-time\"},\"acceptedString\":{\"description\":\"Time of the confirmation, as a string.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the other domain.\",\"type\":[\"string\",\"null\"]},\"pcid\":{\"description\":\"ID of the other domain, as a string of digits.\",\"type\":[\"string\",\"null\"]},\"scopes\":{\"description\":\"Scopes of the link, as free-form strings; the values are not published.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Confirmed link from the caller's domain to another domain.
///
/// The schema name is `LinkedTo`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkedTo {
    /// Time of the confirmation, as a Unix timestamp.
    #[doc(alias = "acceptedAt")]
    pub accepted_at: Option<i64>,
    /// Time of the confirmation, as a string.
    #[doc(alias = "acceptedString")]
    pub accepted_string: Option<String>,
    /// Name of the other domain.
    pub name: Option<String>,
    /// ID of the other domain, as a string of digits.
    pub pcid: Option<String>,
    /// Scopes of the link, as free-form strings; the values are not published.
    pub scopes: Vec<String>,
}
impl LinkedTo {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`acceptedAt`](Self::accepted_at).
    #[must_use]
    pub fn with_accepted_at(mut self, value: impl Into<i64>) -> Self {
        self.accepted_at = Some(value.into());
        self
    }
    /// Sets [`acceptedString`](Self::accepted_string).
    #[must_use]
    pub fn with_accepted_string(mut self, value: impl Into<String>) -> Self {
        self.accepted_string = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`pcid`](Self::pcid).
    #[must_use]
    pub fn with_pcid(mut self, value: impl Into<String>) -> Self {
        self.pcid = Some(value.into());
        self
    }
    /// Sets [`scopes`](Self::scopes).
    #[must_use]
    pub fn with_scopes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = codec::collect_list(value);
        self
    }
}
impl Default for LinkedTo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    LinkedTo; optional[0] accepted_at("acceptedAt"), optional[1]
    accepted_string("acceptedString"), optional[2] name("name"), optional[3]
    pcid("pcid"), collection[4] scopes("scopes")
);
// @if schemars
codec::json_schema!(
    LinkedTo, "LinkedTo",
    "{\"description\":\"Confirmed link from the caller's domain to another domain.\",\"properties\":{\"acceptedAt\":{\"description\":\"Time of the confirmation, as a Unix timestamp.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-time\"},\"acceptedString\":{\"description\":\"Time of the confirmation, as a string.\",\"type\":[\"string\",\"null\"]},\"name\":{\"description\":\"Name of the other domain.\",\"type\":[\"string\",\"null\"]},\"pcid\":{\"description\":\"ID of the other domain, as a string of digits.\",\"type\":[\"string\",\"null\"]},\"scopes\":{\"description\":\"Scopes of the link, as free-form strings; the values are not published.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Link request from another domain that is pending confirmation.
///
/// The schema name is `RequestsFrom`.
#[doc(alias = "RequestsFrom")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkRequestFrom {
    /// Name of the other domain.
    pub name: Option<String>,
    /// ID of the other domain, as a string of digits.
    pub pcid: Option<String>,
    /// Time of the request, as a Unix timestamp.
    #[doc(alias = "requestedAt")]
    pub requested_at: Option<i64>,
    /// Time of the request, as a string.
    #[doc(alias = "requestedString")]
    pub requested_string: Option<String>,
    /// Scopes of the link, as free-form strings; the values are not published.
    pub scopes: Vec<String>,
}
impl LinkRequestFrom {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`pcid`](Self::pcid).
    #[must_use]
    pub fn with_pcid(mut self, value: impl Into<String>) -> Self {
        self.pcid = Some(value.into());
        self
    }
    /// Sets [`requestedAt`](Self::requested_at).
    #[must_use]
    pub fn with_requested_at(mut self, value: impl Into<i64>) -> Self {
        self.requested_at = Some(value.into());
        self
    }
    /// Sets [`requestedString`](Self::requested_string).
    #[must_use]
    pub fn with_requested_string(mut self, value: impl Into<String>) -> Self {
        self.requested_string = Some(value.into());
        self
    }
    /// Sets [`scopes`](Self::scopes).
    #[must_use]
    pub fn with_scopes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = codec::collect_list(value);
        self
    }
}
impl Default for LinkRequestFrom {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    LinkRequestFrom; optional[0] name("name"), optional[1] pcid("pcid"), optional[2]
    requested_at("requestedAt"), optional[3] requested_string("requestedString"),
    collection[4] scopes("scopes")
);
// @if schemars
codec::json_schema!(
    LinkRequestFrom, "RequestsFrom",
    "{\"description\":\"Link request from another domain that is pending confirmation.\",\"properties\":{\"name\":{\"description\":\"Name of the other domain.\",\"type\":[\"string\",\"null\"]},\"pcid\":{\"description\":\"ID of the other domain, as a string of digits.\",\"type\":[\"string\",\"null\"]},\"requestedAt\":{\"description\":\"Time of the request, as a Unix timestamp.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-time\"},\"requestedString\":{\"description\":\"Time of the request, as a string.\",\"type\":[\"string\",\"null\"]},\"scopes\":{\"description\":\"Scopes of the link, as free-form strings; the values are not published.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Link request to another domain that is pending confirmation.
///
/// The schema name is `RequestsTo`.
#[doc(alias = "RequestsTo")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LinkRequestTo {
    /// Name of the other domain.
    pub name: Option<String>,
    /// ID of the other domain, as a string of digits.
    pub pcid: Option<String>,
    /// Time of the request, as a Unix timestamp.
    #[doc(alias = "requestedAt")]
    pub requested_at: Option<i64>,
    /// Time of the request, as a string.
    #[doc(alias = "requestedString")]
    pub requested_string: Option<String>,
    /// Scopes of the link, as free-form strings; the values are not published.
    pub scopes: Vec<String>,
}
impl LinkRequestTo {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`pcid`](Self::pcid).
    #[must_use]
    pub fn with_pcid(mut self, value: impl Into<String>) -> Self {
        self.pcid = Some(value.into());
        self
    }
    /// Sets [`requestedAt`](Self::requested_at).
    #[must_use]
    pub fn with_requested_at(mut self, value: impl Into<i64>) -> Self {
        self.requested_at = Some(value.into());
        self
    }
    /// Sets [`requestedString`](Self::requested_string).
    #[must_use]
    pub fn with_requested_string(mut self, value: impl Into<String>) -> Self {
        self.requested_string = Some(value.into());
        self
    }
    /// Sets [`scopes`](Self::scopes).
    #[must_use]
    pub fn with_scopes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = codec::collect_list(value);
        self
    }
}
impl Default for LinkRequestTo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    LinkRequestTo; optional[0] name("name"), optional[1] pcid("pcid"), optional[2]
    requested_at("requestedAt"), optional[3] requested_string("requestedString"),
    collection[4] scopes("scopes")
);
// @if schemars
codec::json_schema!(
    LinkRequestTo, "RequestsTo",
    "{\"description\":\"Link request to another domain that is pending confirmation.\",\"properties\":{\"name\":{\"description\":\"Name of the other domain.\",\"type\":[\"string\",\"null\"]},\"pcid\":{\"description\":\"ID of the other domain, as a string of digits.\",\"type\":[\"string\",\"null\"]},\"requestedAt\":{\"description\":\"Time of the request, as a Unix timestamp.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"],\"x-format\":\"unix-time\"},\"requestedString\":{\"description\":\"Time of the request, as a string.\",\"type\":[\"string\",\"null\"]},\"scopes\":{\"description\":\"Scopes of the link, as free-form strings; the values are not published.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Domain whose link request to confirm.
///
/// The schema name is `V3DomainConfirmLinkRequest`.
#[doc(alias = "V3DomainConfirmLinkRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DomainConfirmLinkRequest {
    /// ID of the domain that requested the link, as a string of digits.
    pub pcid: String,
}
impl DomainConfirmLinkRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(pcid: impl Into<String>) -> Self {
        Self { pcid: pcid.into() }
    }
    /// Sets [`pcid`](Self::pcid).
    #[must_use]
    pub fn with_pcid(mut self, value: impl Into<String>) -> Self {
        self.pcid = value.into();
        self
    }
}
codec::object!(
    DomainConfirmLinkRequest required(0) required_in_requests(0); required[0]
    pcid("pcid")
);
impl validation::Validate for DomainConfirmLinkRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3DomainConfirmLinkRequest"),
            self,
            4095,
            14,
            &[codec::as_text(&self.pcid)],
            true,
        );
    }
}
// @if schemars
codec::json_schema!(
    DomainConfirmLinkRequest, "V3DomainConfirmLinkRequest",
    "{\"description\":\"Domain whose link request to confirm.\",\"properties\":{\"pcid\":{\"description\":\"ID of the domain that requested the link, as a string of digits.\",\"type\":\"string\"}},\"required\":[\"pcid\"],\"type\":\"object\"}"
);
// @end
/// Result of confirming a link.
///
/// The schema name is `V3DomainConfirmLinkResponse`.
#[doc(alias = "V3DomainConfirmLinkResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DomainConfirmLinkResponse {
    /// Whether the call succeeded.
    pub success: bool,
}
impl DomainConfirmLinkResponse {
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
codec::object!(DomainConfirmLinkResponse required(0); required[0] success("success"));
// @if schemars
codec::json_schema!(
    DomainConfirmLinkResponse, "V3DomainConfirmLinkResponse",
    "{\"description\":\"Result of confirming a link.\",\"properties\":{\"success\":{\"description\":\"Whether the call succeeded.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
/// ID, name and issuer ID of the caller's domain.
///
/// The schema name is `V3DomainIDResponse`.
#[doc(alias = "V3DomainIDResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DomainIdResponse {
    /// Issuer ID of the caller's domain.
    #[doc(alias = "issuerId")]
    pub issuer_id: String,
    /// Name of the caller's domain.
    pub name: String,
    /// ID of the caller's domain, as a string of digits.
    pub pcid: String,
}
impl DomainIdResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        issuer_id: impl Into<String>,
        name: impl Into<String>,
        pcid: impl Into<String>,
    ) -> Self {
        Self {
            issuer_id: issuer_id.into(),
            name: name.into(),
            pcid: pcid.into(),
        }
    }
    /// Sets [`issuerId`](Self::issuer_id).
    #[must_use]
    pub fn with_issuer_id(mut self, value: impl Into<String>) -> Self {
        self.issuer_id = value.into();
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
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
    DomainIdResponse required(0, 1, 2); required[0] issuer_id("issuerId"), required[1]
    name("name"), required[2] pcid("pcid")
);
// @if schemars
codec::json_schema!(
    DomainIdResponse, "V3DomainIDResponse",
    "{\"description\":\"ID, name and issuer ID of the caller's domain.\",\"properties\":{\"issuerId\":{\"description\":\"Issuer ID of the caller's domain.\",\"type\":\"string\"},\"name\":{\"description\":\"Name of the caller's domain.\",\"type\":\"string\"},\"pcid\":{\"description\":\"ID of the caller's domain, as a string of digits.\",\"type\":\"string\"}},\"required\":[\"issuerId\",\"name\",\"pcid\"],\"type\":\"object\"}"
);
// @end
/// Domain to link with.
///
/// The schema name is `V3DomainLinkRequest`.
#[doc(alias = "V3DomainLinkRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DomainLinkRequest {
    /// ID of the domain to link with, as a string of digits.
    pub pcid: String,
    /// Scopes of the link, as free-form strings; the values are not published.
    pub scopes: Option<Vec<String>>,
}
impl DomainLinkRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(pcid: impl Into<String>) -> Self {
        Self {
            pcid: pcid.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`pcid`](Self::pcid).
    #[must_use]
    pub fn with_pcid(mut self, value: impl Into<String>) -> Self {
        self.pcid = value.into();
        self
    }
    /// Sets [`scopes`](Self::scopes).
    #[must_use]
    pub fn with_scopes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.scopes = Some(codec::collect_list(value));
        self
    }
}
codec::object!(
    DomainLinkRequest required(0) required_in_requests(0); required[0] pcid("pcid"),
    optional[1] scopes("scopes")
);
impl validation::Validate for DomainLinkRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3DomainLinkRequest"),
            self,
            4095,
            28,
            &[codec::as_text(&self.pcid)],
            self.scopes.as_ref().is_none(),
        );
    }
}
// @if schemars
codec::json_schema!(
    DomainLinkRequest, "V3DomainLinkRequest",
    "{\"description\":\"Domain to link with.\",\"properties\":{\"pcid\":{\"description\":\"ID of the domain to link with, as a string of digits.\",\"type\":\"string\"},\"scopes\":{\"description\":\"Scopes of the link, as free-form strings; the values are not published.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]}},\"required\":[\"pcid\"],\"type\":\"object\"}"
);
// @end
/// Result of requesting a link.
///
/// The schema name is `V3DomainLinkResponse`.
#[doc(alias = "V3DomainLinkResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DomainLinkResponse {
    /// Whether the call succeeded.
    pub success: bool,
}
impl DomainLinkResponse {
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
codec::object!(DomainLinkResponse required(0); required[0] success("success"));
// @if schemars
codec::json_schema!(
    DomainLinkResponse, "V3DomainLinkResponse",
    "{\"description\":\"Result of requesting a link.\",\"properties\":{\"success\":{\"description\":\"Whether the call succeeded.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
/// Links of the caller's domain, and link requests pending confirmation.
///
/// The schema name is `V3DomainLinkedResponse`.
#[doc(alias = "V3DomainLinkedResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DomainLinkedResponse {
    /// Confirmed links from other domains.
    #[doc(alias = "linkedFrom")]
    pub linked_from: Vec<LinkedFrom>,
    /// Confirmed links to other domains.
    #[doc(alias = "linkedTo")]
    pub linked_to: Vec<LinkedTo>,
    /// Link requests from other domains that are pending confirmation.
    #[doc(alias = "requestsFrom")]
    pub requests_from: Vec<LinkRequestFrom>,
    /// Link requests to other domains that are pending confirmation.
    #[doc(alias = "requestsTo")]
    pub requests_to: Vec<LinkRequestTo>,
}
impl DomainLinkedResponse {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`linkedFrom`](Self::linked_from).
    #[must_use]
    pub fn with_linked_from(
        mut self,
        value: impl IntoIterator<Item = impl Into<LinkedFrom>>,
    ) -> Self {
        self.linked_from = codec::collect_list(value);
        self
    }
    /// Sets [`linkedTo`](Self::linked_to).
    #[must_use]
    pub fn with_linked_to(
        mut self,
        value: impl IntoIterator<Item = impl Into<LinkedTo>>,
    ) -> Self {
        self.linked_to = codec::collect_list(value);
        self
    }
    /// Sets [`requestsFrom`](Self::requests_from).
    #[must_use]
    pub fn with_requests_from(
        mut self,
        value: impl IntoIterator<Item = impl Into<LinkRequestFrom>>,
    ) -> Self {
        self.requests_from = codec::collect_list(value);
        self
    }
    /// Sets [`requestsTo`](Self::requests_to).
    #[must_use]
    pub fn with_requests_to(
        mut self,
        value: impl IntoIterator<Item = impl Into<LinkRequestTo>>,
    ) -> Self {
        self.requests_to = codec::collect_list(value);
        self
    }
}
impl Default for DomainLinkedResponse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    DomainLinkedResponse; collection[0] linked_from("linkedFrom"), collection[1]
    linked_to("linkedTo"), collection[2] requests_from("requestsFrom"), collection[3]
    requests_to("requestsTo")
);
// @if schemars
codec::json_schema!(
    DomainLinkedResponse, "V3DomainLinkedResponse",
    "{\"description\":\"Links of the caller's domain, and link requests pending confirmation.\",\"properties\":{\"linkedFrom\":{\"description\":\"Confirmed links from other domains.\",\"items\":{\"$ref\":\"LinkedFrom\"},\"type\":[\"array\",\"null\"]},\"linkedTo\":{\"description\":\"Confirmed links to other domains.\",\"items\":{\"$ref\":\"LinkedTo\"},\"type\":[\"array\",\"null\"]},\"requestsFrom\":{\"description\":\"Link requests from other domains that are pending confirmation.\",\"items\":{\"$ref\":\"RequestsFrom\"},\"type\":[\"array\",\"null\"]},\"requestsTo\":{\"description\":\"Link requests to other domains that are pending confirmation.\",\"items\":{\"$ref\":\"RequestsTo\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}",
    "LinkedFrom" = LinkedFrom, "LinkedTo" = LinkedTo, "RequestsFrom" = LinkRequestFrom,
    "RequestsTo" = LinkRequestTo
);
// @end
/// Direction of the link or link request to remove.
///
/// The schema name is `V3DomainUnlinkRequest`.
#[doc(alias = "V3DomainUnlinkRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DomainUnlinkRequest {
    /// ID of the source domain of the link, as a string of digits.
    #[doc(alias = "pcidFrom")]
    pub pcid_from: Option<String>,
    /// ID of the target domain of the link, as a string of digits.
    #[doc(alias = "pcidTo")]
    pub pcid_to: Option<String>,
}
impl DomainUnlinkRequest {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`pcidFrom`](Self::pcid_from).
    #[must_use]
    pub fn with_pcid_from(mut self, value: impl Into<String>) -> Self {
        self.pcid_from = Some(value.into());
        self
    }
    /// Sets [`pcidTo`](Self::pcid_to).
    #[must_use]
    pub fn with_pcid_to(mut self, value: impl Into<String>) -> Self {
        self.pcid_to = Some(value.into());
        self
    }
}
impl Default for DomainUnlinkRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    DomainUnlinkRequest required_in_requests(); optional[0] pcid_from("pcidFrom"),
    optional[1] pcid_to("pcidTo")
);
impl validation::Validate for DomainUnlinkRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3DomainUnlinkRequest"),
            self,
            4095,
            32,
            &[
                self.pcid_from.as_ref().and_then(codec::as_text),
                self.pcid_to.as_ref().and_then(codec::as_text),
            ],
            true,
        );
        crate::prove::rules::domain::unlink(self, v);
    }
}
// @if schemars
codec::json_schema!(
    DomainUnlinkRequest, "V3DomainUnlinkRequest",
    "{\"description\":\"Direction of the link or link request to remove.\",\"properties\":{\"pcidFrom\":{\"description\":\"ID of the source domain of the link, as a string of digits.\",\"type\":[\"string\",\"null\"]},\"pcidTo\":{\"description\":\"ID of the target domain of the link, as a string of digits.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Result of removing a link.
///
/// The schema name is `V3DomainUnlinkResponse`.
#[doc(alias = "V3DomainUnlinkResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DomainUnlinkResponse {
    /// Whether the call succeeded.
    pub success: bool,
}
impl DomainUnlinkResponse {
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
codec::object!(DomainUnlinkResponse required(0); required[0] success("success"));
// @if schemars
codec::json_schema!(
    DomainUnlinkResponse, "V3DomainUnlinkResponse",
    "{\"description\":\"Result of removing a link.\",\"properties\":{\"success\":{\"description\":\"Whether the call succeeded.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
