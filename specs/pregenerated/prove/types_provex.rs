/// Value of an attribute, with its ID and issuer.
///
/// The schema name is `FetchResult`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FetchResult {
    /// ID of the attribute.
    #[doc(alias = "attributeId")]
    pub attribute_id: String,
    /// Value of the attribute.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "attributeValue")]
    pub attribute_value: String,
    /// Issuer of the attribute: a human-readable partner name rather than an ID.
    #[doc(alias = "issuerId")]
    pub issuer_id: String,
}
impl FetchResult {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        attribute_id: impl Into<String>,
        attribute_value: impl Into<String>,
        issuer_id: impl Into<String>,
    ) -> Self {
        Self {
            attribute_id: attribute_id.into(),
            attribute_value: attribute_value.into(),
            issuer_id: issuer_id.into(),
        }
    }
    /// Sets [`attributeId`](Self::attribute_id).
    #[must_use]
    pub fn with_attribute_id(mut self, value: impl Into<String>) -> Self {
        self.attribute_id = value.into();
        self
    }
    /// Sets [`attributeValue`](Self::attribute_value).
    #[must_use]
    pub fn with_attribute_value(mut self, value: impl Into<String>) -> Self {
        self.attribute_value = value.into();
        self
    }
    /// Sets [`issuerId`](Self::issuer_id).
    #[must_use]
    pub fn with_issuer_id(mut self, value: impl Into<String>) -> Self {
        self.issuer_id = value.into();
        self
    }
}
codec::object!(
    FetchResult required(0, 1, 2); required[0] attribute_id("attributeId"), required[1,
    Redacted] attribute_value("attributeValue"), required[2] issuer_id("issuerId")
);
// @if schemars
codec::json_schema!(
    FetchResult, "FetchResult",
    "{\"description\":\"Value of an attribute, with its ID and issuer.\",\"properties\":{\"attributeId\":{\"description\":\"ID of the attribute.\",\"type\":\"string\"},\"attributeValue\":{\"description\":\"Value of the attribute.\",\"type\":\"string\"},\"issuerId\":{\"description\":\"Issuer of the attribute: a human-readable partner name rather than an ID.\",\"type\":\"string\"}},\"required\":[\"attributeId\",\"attributeValue\",\"issuerId\"],\"type\":\"object\"}"
);
// @end
/// Attribute that an issuer holds for a person.
///
/// The schema name is `Result`.
#[doc(alias = "Result")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscoveredAttribute {
    /// ID of the attribute, for the fetch call.
    #[doc(alias = "attributeId")]
    pub attribute_id: Option<String>,
    /// Issuer of the attribute: a human-readable partner name rather than an ID.
    #[doc(alias = "issuerId")]
    pub issuer_id: Option<String>,
}
impl DiscoveredAttribute {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`attributeId`](Self::attribute_id).
    #[must_use]
    pub fn with_attribute_id(mut self, value: impl Into<String>) -> Self {
        self.attribute_id = Some(value.into());
        self
    }
    /// Sets [`issuerId`](Self::issuer_id).
    #[must_use]
    pub fn with_issuer_id(mut self, value: impl Into<String>) -> Self {
        self.issuer_id = Some(value.into());
        self
    }
}
impl Default for DiscoveredAttribute {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    DiscoveredAttribute; optional[0] attribute_id("attributeId"), optional[1]
    issuer_id("issuerId")
);
// @if schemars
codec::json_schema!(
    DiscoveredAttribute, "Result",
    "{\"description\":\"Attribute that an issuer holds for a person.\",\"properties\":{\"attributeId\":{\"description\":\"ID of the attribute, for the fetch call.\",\"type\":[\"string\",\"null\"]},\"issuerId\":{\"description\":\"Issuer of the attribute: a human-readable partner name rather than an ID.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Query parameters of `V3DiscoverRequest`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscoverQuery {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// ID of the person, as returned by an earlier flow.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "proveId")]
    pub prove_id: String,
}
impl DiscoverQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(prove_id: impl Into<String>) -> Self {
        Self {
            prove_id: prove_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
    /// Sets [`proveId`](Self::prove_id).
    #[must_use]
    pub fn with_prove_id(mut self, value: impl Into<String>) -> Self {
        self.prove_id = value.into();
        self
    }
}
codec::object!(
    DiscoverQuery required(1) required_in_requests(1); optional[0]
    client_request_id("clientRequestId"), required[1, Redacted] prove_id("proveId")
);
impl validation::Validate for DiscoverQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    DiscoverQuery, "V3DiscoverRequest query",
    "{\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"]},\"proveId\":{\"description\":\"ID of the person, as returned by an earlier flow.\",\"type\":\"string\"}},\"required\":[\"proveId\"],\"type\":\"object\"}"
);
// @end
/// Attributes that issuers hold for a person.
///
/// The schema name is `V3DiscoverResponse`.
#[doc(alias = "V3DiscoverResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DiscoverResponse {
    /// Attributes that issuers hold for the person.
    pub results: Vec<DiscoveredAttribute>,
}
impl DiscoverResponse {
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
        value: impl IntoIterator<Item = impl Into<DiscoveredAttribute>>,
    ) -> Self {
        self.results = codec::collect_list(value);
        self
    }
}
impl Default for DiscoverResponse {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(DiscoverResponse; collection[0] results("results"));
// @if schemars
codec::json_schema!(
    DiscoverResponse, "V3DiscoverResponse",
    "{\"description\":\"Attributes that issuers hold for a person.\",\"properties\":{\"results\":{\"description\":\"Attributes that issuers hold for the person.\",\"items\":{\"$ref\":\"Result\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}",
    "Result" = DiscoveredAttribute
);
// @end
/// Query parameters of `V3FetchRequest`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FetchQuery {
    /// ID of the attribute, from the discover response.
    #[doc(alias = "attributeId")]
    pub attribute_id: String,
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// ID of the person, the same as in the discover call.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "proveId")]
    pub prove_id: String,
}
impl FetchQuery {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(attribute_id: impl Into<String>, prove_id: impl Into<String>) -> Self {
        Self {
            attribute_id: attribute_id.into(),
            prove_id: prove_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`attributeId`](Self::attribute_id).
    #[must_use]
    pub fn with_attribute_id(mut self, value: impl Into<String>) -> Self {
        self.attribute_id = value.into();
        self
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
    /// Sets [`proveId`](Self::prove_id).
    #[must_use]
    pub fn with_prove_id(mut self, value: impl Into<String>) -> Self {
        self.prove_id = value.into();
        self
    }
}
codec::object!(
    FetchQuery required(0, 2) required_in_requests(0, 2); required[0]
    attribute_id("attributeId"), optional[1] client_request_id("clientRequestId"),
    required[2, Redacted] prove_id("proveId")
);
impl validation::Validate for FetchQuery {
    #[inline]
    fn check(&self, _v: &mut validation::Validator<'_>) {}
}
// @if schemars
codec::json_schema!(
    FetchQuery, "V3FetchRequest query",
    "{\"properties\":{\"attributeId\":{\"description\":\"ID of the attribute, from the discover response.\",\"type\":\"string\",\"x-format\":\"uuid, from V3DiscoverResponse.results[].attributeId\"},\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"]},\"proveId\":{\"description\":\"ID of the person, the same as in the discover call.\",\"type\":\"string\"}},\"required\":[\"attributeId\",\"proveId\"],\"type\":\"object\"}"
);
// @end
/// Values of a fetched attribute.
///
/// The schema name is `V3FetchResponse`.
#[doc(alias = "V3FetchResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FetchResponse {
    /// Values of the attribute.
    pub results: Vec<FetchResult>,
}
impl FetchResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(results: impl IntoIterator<Item = impl Into<FetchResult>>) -> Self {
        Self {
            results: codec::collect_list(results),
        }
    }
    /// Sets [`results`](Self::results).
    #[must_use]
    pub fn with_results(
        mut self,
        value: impl IntoIterator<Item = impl Into<FetchResult>>,
    ) -> Self {
        self.results = codec::collect_list(value);
        self
    }
}
codec::object!(FetchResponse; required[0] results("results"));
// @if schemars
codec::json_schema!(
    FetchResponse, "V3FetchResponse",
    "{\"description\":\"Values of a fetched attribute.\",\"properties\":{\"results\":{\"description\":\"Values of the attribute.\",\"items\":{\"$ref\":\"FetchResult\"},\"type\":\"array\"}},\"required\":[\"results\"],\"type\":\"object\"}",
    "FetchResult" = FetchResult
);
// @end
