/// Address of a person found by verify.
///
/// The schema name is `Address`.
#[doc(alias = "Address")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityAddress {
    /// Street and house number.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub address: Option<String>,
    /// City.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub city: Option<String>,
    /// Second line of the address, such as an apartment number.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "extendedAddress")]
    pub extended_address: Option<String>,
    /// State or region.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub region: Option<String>,
    /// Postal code, under the name used in verify responses.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "zipCode")]
    pub zip_code: Option<String>,
}
impl IdentityAddress {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`city`](Self::city).
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`extendedAddress`](Self::extended_address).
    #[must_use]
    pub fn with_extended_address(mut self, value: impl Into<String>) -> Self {
        self.extended_address = Some(value.into());
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets [`zipCode`](Self::zip_code).
    #[must_use]
    pub fn with_zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
}
impl Default for IdentityAddress {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    IdentityAddress; optional[0, Redacted] address("address"), optional[1, Redacted]
    city("city"), optional[2, Redacted] extended_address("extendedAddress"), optional[3,
    Redacted] region("region"), optional[4, Redacted] zip_code("zipCode")
);
// @if schemars
codec::json_schema!(
    IdentityAddress, "Address",
    "{\"description\":\"Address of a person found by verify.\",\"properties\":{\"address\":{\"description\":\"Street and house number.\",\"type\":[\"string\",\"null\"]},\"city\":{\"description\":\"City.\",\"type\":[\"string\",\"null\"]},\"extendedAddress\":{\"description\":\"Second line of the address, such as an apartment number.\",\"type\":[\"string\",\"null\"]},\"region\":{\"description\":\"State or region.\",\"type\":[\"string\",\"null\"]},\"zipCode\":{\"description\":\"Postal code, under the name used in verify responses.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Values of `assuranceLevel`. Assurance level, from AL-1 (weakest) through AL0, AL1 and AL2 to AL3
/// (strongest).
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AssuranceLevel {
    /// `AL-1`: Weakest: indications of fraud, such as a rentable or premium-rate number.
    AlMinus1,
    /// `AL0`: Too little is known about the number or its use.
    Al0,
    /// `AL1`: The number behaves like the number of a person.
    Al1,
    /// `AL2`: The number and the person were seen together before.
    Al2,
    /// `AL3`: Strongest: the person is verified and possesses the number.
    Al3,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    AssuranceLevel = "AssuranceLevel"; AlMinus1 = "AL-1", Al0 = "AL0", Al1 = "AL1", Al2 =
    "AL2", Al3 = "AL3"
);
// @if schemars
codec::json_schema!(
    AssuranceLevel, "AssuranceLevel",
    "{\"description\":\"Values of `assuranceLevel`. Assurance level, from AL-1 (weakest) through AL0, AL1 and AL2 to AL3 (strongest).\",\"examples\":[\"AL-1\",\"AL0\",\"AL1\",\"AL2\",\"AL3\"],\"type\":\"string\"}"
);
// @end
/// Business found for a person by `prefillForBiz`.
///
/// The schema name is `Business`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Business {
    /// Address of the business.
    #[doc(alias = "businessAddress")]
    pub business_address: Option<BusinessAddress>,
    /// Name of the business.
    #[doc(alias = "businessName")]
    pub business_name: Option<String>,
    /// Registration of the business.
    #[doc(alias = "registrationFiling")]
    pub registration_filing: Option<RegistrationFiling>,
    /// People related to the business.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "relatedPersons")]
    pub related_persons: Vec<RelatedPerson>,
    /// Tax ID of the business.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "taxId")]
    pub tax_id: Option<String>,
    /// Trade name of the business.
    #[doc(alias = "tradeName")]
    pub trade_name: Option<String>,
}
impl Business {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`businessAddress`](Self::business_address).
    #[must_use]
    pub fn with_business_address(mut self, value: impl Into<BusinessAddress>) -> Self {
        self.business_address = Some(value.into());
        self
    }
    /// Sets [`businessName`](Self::business_name).
    #[must_use]
    pub fn with_business_name(mut self, value: impl Into<String>) -> Self {
        self.business_name = Some(value.into());
        self
    }
    /// Sets [`registrationFiling`](Self::registration_filing).
    #[must_use]
    pub fn with_registration_filing(
        mut self,
        value: impl Into<RegistrationFiling>,
    ) -> Self {
        self.registration_filing = Some(value.into());
        self
    }
    /// Sets [`relatedPersons`](Self::related_persons).
    #[must_use]
    pub fn with_related_persons(
        mut self,
        value: impl IntoIterator<Item = impl Into<RelatedPerson>>,
    ) -> Self {
        self.related_persons = codec::collect_list(value);
        self
    }
    /// Sets [`taxId`](Self::tax_id).
    #[must_use]
    pub fn with_tax_id(mut self, value: impl Into<String>) -> Self {
        self.tax_id = Some(value.into());
        self
    }
    /// Sets [`tradeName`](Self::trade_name).
    #[must_use]
    pub fn with_trade_name(mut self, value: impl Into<String>) -> Self {
        self.trade_name = Some(value.into());
        self
    }
}
impl Default for Business {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    Business; optional[0] business_address("businessAddress"), optional[1]
    business_name("businessName"), optional[2] registration_filing("registrationFiling"),
    collection[3, Redacted] related_persons("relatedPersons"), optional[4, Redacted]
    tax_id("taxId"), optional[5] trade_name("tradeName")
);
// @if schemars
codec::json_schema!(
    Business, "Business",
    "{\"description\":\"Business found for a person by `prefillForBiz`.\",\"properties\":{\"businessAddress\":{\"anyOf\":[{\"$ref\":\"BusinessAddress\"},{\"type\":\"null\"}],\"description\":\"Address of the business.\"},\"businessName\":{\"description\":\"Name of the business.\",\"type\":[\"string\",\"null\"]},\"registrationFiling\":{\"anyOf\":[{\"$ref\":\"RegistrationFiling\"},{\"type\":\"null\"}],\"description\":\"Registration of the business.\"},\"relatedPersons\":{\"description\":\"People related to the business.\",\"items\":{\"$ref\":\"RelatedPerson\"},\"type\":[\"array\",\"null\"]},\"taxId\":{\"description\":\"Tax ID of the business.\",\"type\":[\"string\",\"null\"]},\"tradeName\":{\"description\":\"Trade name of the business.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}",
    "BusinessAddress" = BusinessAddress, "RegistrationFiling" = RegistrationFiling,
    "RelatedPerson" = RelatedPerson
);
// @end
/// Address of a business.
///
/// The schema name is `BusinessAddress`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BusinessAddress {
    /// Street and house number.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub address: Option<String>,
    /// City.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub city: Option<String>,
    /// Second line of the address, such as an apartment number.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "extendedAddress")]
    pub extended_address: Option<String>,
    /// State or region.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub region: Option<String>,
    /// Postal code, under the name used in verify responses.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "zipCode")]
    pub zip_code: Option<String>,
}
impl BusinessAddress {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn with_address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`city`](Self::city).
    #[must_use]
    pub fn with_city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`extendedAddress`](Self::extended_address).
    #[must_use]
    pub fn with_extended_address(mut self, value: impl Into<String>) -> Self {
        self.extended_address = Some(value.into());
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets [`zipCode`](Self::zip_code).
    #[must_use]
    pub fn with_zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
}
impl Default for BusinessAddress {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    BusinessAddress; optional[0, Redacted] address("address"), optional[1, Redacted]
    city("city"), optional[2, Redacted] extended_address("extendedAddress"), optional[3,
    Redacted] region("region"), optional[4, Redacted] zip_code("zipCode")
);
// @if schemars
codec::json_schema!(
    BusinessAddress, "BusinessAddress",
    "{\"description\":\"Address of a business.\",\"properties\":{\"address\":{\"description\":\"Street and house number.\",\"type\":[\"string\",\"null\"]},\"city\":{\"description\":\"City.\",\"type\":[\"string\",\"null\"]},\"extendedAddress\":{\"description\":\"Second line of the address, such as an apartment number.\",\"type\":[\"string\",\"null\"]},\"region\":{\"description\":\"State or region.\",\"type\":[\"string\",\"null\"]},\"zipCode\":{\"description\":\"Postal code, under the name used in verify responses.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Data about a person: names, addresses, ages and the assurance level with its reasons.
///
/// The schema name is `Identity`.
#[doc(alias = "Identity")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityDetails {
    /// Addresses of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub addresses: Vec<IdentityAddress>,
    /// Assurance level, from AL-1 (weakest) through AL0, AL1 and AL2 to AL3 (strongest).
    #[doc(alias = "assuranceLevel")]
    pub assurance_level: Option<AssuranceLevel>,
    /// Birth date of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "dateOfBirth")]
    pub date_of_birth: Option<String>,
    /// Email addresses of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub emails: Vec<String>,
    /// First name of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "firstName")]
    pub first_name: Option<String>,
    /// Last name of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "lastName")]
    pub last_name: Option<String>,
    /// Maximum age of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "maxAge")]
    pub max_age: Option<i64>,
    /// Minimum age of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "minAge")]
    pub min_age: Option<i64>,
    /// National ID of the person, with hyphens (3-2-4), unlike in requests.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "nationalId")]
    pub national_id: Option<String>,
    /// Reason codes for the assurance level. The notation varies (2A, AL2a): compare without brackets and AL
    /// prefix, ignoring case.
    pub reasons: Vec<String>,
}
impl IdentityDetails {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`addresses`](Self::addresses).
    #[must_use]
    pub fn with_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<IdentityAddress>>,
    ) -> Self {
        self.addresses = codec::collect_list(value);
        self
    }
    /// Sets [`assuranceLevel`](Self::assurance_level).
    #[must_use]
    pub fn with_assurance_level(mut self, value: impl Into<AssuranceLevel>) -> Self {
        self.assurance_level = Some(value.into());
        self
    }
    /// Sets [`dateOfBirth`](Self::date_of_birth).
    #[must_use]
    pub fn with_date_of_birth(mut self, value: impl Into<String>) -> Self {
        self.date_of_birth = Some(value.into());
        self
    }
    /// Sets [`emails`](Self::emails).
    #[must_use]
    pub fn with_emails(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.emails = codec::collect_list(value);
        self
    }
    /// Sets [`firstName`](Self::first_name).
    #[must_use]
    pub fn with_first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets [`lastName`](Self::last_name).
    #[must_use]
    pub fn with_last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets [`maxAge`](Self::max_age).
    #[must_use]
    pub fn with_max_age(mut self, value: impl Into<i64>) -> Self {
        self.max_age = Some(value.into());
        self
    }
    /// Sets [`minAge`](Self::min_age).
    #[must_use]
    pub fn with_min_age(mut self, value: impl Into<i64>) -> Self {
        self.min_age = Some(value.into());
        self
    }
    /// Sets [`nationalId`](Self::national_id).
    #[must_use]
    pub fn with_national_id(mut self, value: impl Into<String>) -> Self {
        self.national_id = Some(value.into());
        self
    }
    /// Sets [`reasons`](Self::reasons).
    #[must_use]
    pub fn with_reasons(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reasons = codec::collect_list(value);
        self
    }
}
impl Default for IdentityDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    IdentityDetails; collection[0, Redacted] addresses("addresses"), optional[1]
    assurance_level("assuranceLevel"), optional[2, Redacted]
    date_of_birth("dateOfBirth"), collection[3, Redacted] emails("emails"), optional[4,
    Redacted] first_name("firstName"), optional[5, Redacted] last_name("lastName"),
    optional[6, Redacted] max_age("maxAge"), optional[7, Redacted] min_age("minAge"),
    optional[8, Redacted] national_id("nationalId"), collection[9] reasons("reasons")
);
// @if schemars
codec::json_schema!(
    IdentityDetails, "Identity",
    "{\"description\":\"Data about a person: names, addresses, ages and the assurance level with its reasons.\",\"properties\":{\"addresses\":{\"description\":\"Addresses of the person.\",\"items\":{\"$ref\":\"Address\"},\"type\":[\"array\",\"null\"]},\"assuranceLevel\":{\"anyOf\":[{\"$ref\":\"AssuranceLevel\"},{\"type\":\"null\"}],\"description\":\"Assurance level, from AL-1 (weakest) through AL0, AL1 and AL2 to AL3 (strongest).\"},\"dateOfBirth\":{\"description\":\"Birth date of the person.\",\"type\":[\"string\",\"null\"]},\"emails\":{\"description\":\"Email addresses of the person.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"firstName\":{\"description\":\"First name of the person.\",\"type\":[\"string\",\"null\"]},\"lastName\":{\"description\":\"Last name of the person.\",\"type\":[\"string\",\"null\"]},\"maxAge\":{\"description\":\"Maximum age of the person.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"minAge\":{\"description\":\"Minimum age of the person.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"nationalId\":{\"description\":\"National ID of the person, with hyphens (3-2-4), unlike in requests.\",\"type\":[\"string\",\"null\"]},\"reasons\":{\"description\":\"Reason codes for the assurance level. The notation varies (2A, AL2a): compare without brackets and AL prefix, ignoring case.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}",
    "Address" = IdentityAddress, "AssuranceLevel" = AssuranceLevel
);
// @end
/// Registration of a business with an authority.
///
/// The schema name is `RegistrationFiling`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RegistrationFiling {
    /// Date of the registration.
    pub date: Option<String>,
    /// State or region of the registration.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub region: Option<String>,
    /// Number of the registration.
    #[doc(alias = "registrationNumber")]
    pub registration_number: Option<String>,
    /// Type of registration.
    #[doc(alias = "registrationType")]
    pub registration_type: Option<String>,
}
impl RegistrationFiling {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`date`](Self::date).
    #[must_use]
    pub fn with_date(mut self, value: impl Into<String>) -> Self {
        self.date = Some(value.into());
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets [`registrationNumber`](Self::registration_number).
    #[must_use]
    pub fn with_registration_number(mut self, value: impl Into<String>) -> Self {
        self.registration_number = Some(value.into());
        self
    }
    /// Sets [`registrationType`](Self::registration_type).
    #[must_use]
    pub fn with_registration_type(mut self, value: impl Into<String>) -> Self {
        self.registration_type = Some(value.into());
        self
    }
}
impl Default for RegistrationFiling {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    RegistrationFiling; optional[0] date("date"), optional[1, Redacted] region("region"),
    optional[2] registration_number("registrationNumber"), optional[3]
    registration_type("registrationType")
);
// @if schemars
codec::json_schema!(
    RegistrationFiling, "RegistrationFiling",
    "{\"description\":\"Registration of a business with an authority.\",\"properties\":{\"date\":{\"description\":\"Date of the registration.\",\"type\":[\"string\",\"null\"]},\"region\":{\"description\":\"State or region of the registration.\",\"type\":[\"string\",\"null\"]},\"registrationNumber\":{\"description\":\"Number of the registration.\",\"type\":[\"string\",\"null\"]},\"registrationType\":{\"description\":\"Type of registration.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Name of a person related to a business.
///
/// The schema name is `RelatedPerson`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelatedPerson {
    /// First name of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "firstName")]
    pub first_name: Option<String>,
    /// Last name of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "lastName")]
    pub last_name: Option<String>,
}
impl RelatedPerson {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`firstName`](Self::first_name).
    #[must_use]
    pub fn with_first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets [`lastName`](Self::last_name).
    #[must_use]
    pub fn with_last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
}
impl Default for RelatedPerson {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    RelatedPerson; optional[0, Redacted] first_name("firstName"), optional[1, Redacted]
    last_name("lastName")
);
// @if schemars
codec::json_schema!(
    RelatedPerson, "RelatedPerson",
    "{\"description\":\"Name of a person related to a business.\",\"properties\":{\"firstName\":{\"description\":\"First name of the person.\",\"type\":[\"string\",\"null\"]},\"lastName\":{\"description\":\"Last name of the person.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Up to 1000 people to verify in one call.
///
/// The schema name is `V3VerifyBatchRequest`.
#[doc(alias = "V3VerifyBatchRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyBatchRequest {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// People to verify, up to 1000.
    ///
    /// Has at most 1000 items.
    pub items: Vec<VerifyBatchRequestItem>,
}
impl VerifyBatchRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        items: impl IntoIterator<Item = impl Into<VerifyBatchRequestItem>>,
    ) -> Self {
        Self {
            items: codec::collect_list(items),
            ..codec::FromJson::empty()
        }
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
        value: impl IntoIterator<Item = impl Into<VerifyBatchRequestItem>>,
    ) -> Self {
        self.items = codec::collect_list(value);
        self
    }
}
codec::object!(
    VerifyBatchRequest required_in_requests(1); optional[0]
    client_request_id("clientRequestId"), required[1] items("items")
);
impl validation::Validate for VerifyBatchRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.not_personal(
            validation::warning!(
                "ids.client-request-id", "clientRequestId", "V3VerifyBatchRequest"
            ),
            self.client_request_id.as_ref(),
            &[],
        );
        v.item_count(
            validation::rule!("verify-batch.size", "items", "V3VerifyBatchRequest"),
            Some(&self.items).map(|list| list.len()),
            None,
            Some(1000),
        );
        v.items("items", Some(&self.items));
    }
}
// @if schemars
codec::json_schema!(
    VerifyBatchRequest, "V3VerifyBatchRequest",
    "{\"description\":\"Up to 1000 people to verify in one call.\",\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"},\"items\":{\"description\":\"People to verify, up to 1000.\",\"items\":{\"$ref\":\"VerifyBatchRequestItem\"},\"maxItems\":1000,\"type\":\"array\"}},\"required\":[\"items\"],\"type\":\"object\"}",
    "VerifyBatchRequestItem" = VerifyBatchRequestItem
);
// @end
/// Results of a batch verification.
///
/// The schema name is `V3VerifyBatchResponse`.
#[doc(alias = "V3VerifyBatchResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyBatchResponse {
    /// ID of the request, as sent by the caller.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// ID of this call, for tracing only; no later call uses it.
    #[doc(alias = "correlationId")]
    pub correlation_id: String,
    /// Results, one per person; items fail individually.
    pub results: Vec<VerifyBatchResultItem>,
}
impl VerifyBatchResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(correlation_id: impl Into<String>) -> Self {
        Self {
            correlation_id: correlation_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = Some(value.into());
        self
    }
    /// Sets [`correlationId`](Self::correlation_id).
    #[must_use]
    pub fn with_correlation_id(mut self, value: impl Into<String>) -> Self {
        self.correlation_id = value.into();
        self
    }
    /// Sets [`results`](Self::results).
    #[must_use]
    pub fn with_results(
        mut self,
        value: impl IntoIterator<Item = impl Into<VerifyBatchResultItem>>,
    ) -> Self {
        self.results = codec::collect_list(value);
        self
    }
}
codec::object!(
    VerifyBatchResponse required(1); optional[0] client_request_id("clientRequestId"),
    required[1] correlation_id("correlationId"), collection[2] results("results")
);
// @if schemars
codec::json_schema!(
    VerifyBatchResponse, "V3VerifyBatchResponse",
    "{\"description\":\"Results of a batch verification.\",\"properties\":{\"clientRequestId\":{\"description\":\"ID of the request, as sent by the caller.\",\"type\":[\"string\",\"null\"]},\"correlationId\":{\"description\":\"ID of this call, for tracing only; no later call uses it.\",\"type\":\"string\"},\"results\":{\"description\":\"Results, one per person; items fail individually.\",\"items\":{\"$ref\":\"VerifyBatchResultItem\"},\"type\":[\"array\",\"null\"]}},\"required\":[\"correlationId\"],\"type\":\"object\"}",
    "VerifyBatchResultItem" = VerifyBatchResultItem
);
// @end
/// Person to verify: phone number, type of verification and additional details.
///
/// The schema name is `V3VerifyRequest`.
#[doc(alias = "V3VerifyRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyRequest {
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
    ///
    /// Is required when `verificationType` is `accountOpening` or `prefillForBiz`.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// Email address of the person; documented to allow letters, digits, `@`, `.` and `+` only.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "emailAddress")]
    pub email_address: Option<String>,
    /// First name of the person; required for `verifiedUser` and `accountOpening`.
    ///
    /// Is required when `verificationType` is `verifiedUser` or `accountOpening`. Is personal data: `Debug`
    /// output redacts it.
    #[doc(alias = "firstName")]
    pub first_name: Option<String>,
    /// Additional attributes of the person, as name-value pairs.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "identityAttributes")]
    pub identity_attributes: Option<Vec<IdentityAttribute>>,
    /// Public IP address of the person's session.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// Last name of the person; required for `verifiedUser` and `accountOpening`.
    ///
    /// Is required when `verificationType` is `verifiedUser` or `accountOpening`. Is personal data: `Debug`
    /// output redacts it.
    #[doc(alias = "lastName")]
    pub last_name: Option<String>,
    /// Phone number; letters, digits and `+` only. The prefix +1 is optional in North America; other numbers
    /// start with `+` and the country code.
    ///
    /// Matches the pattern `^[A-Za-z0-9+]+$`. Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: String,
    /// User-Agent header of the person's browser.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userAgent")]
    pub user_agent: Option<String>,
    /// Type of verification. `verifiedUser` and `accountOpening` require both names; `prefill` requires a
    /// project with that product.
    #[doc(alias = "verificationType")]
    pub verification_type: VerificationType,
}
impl VerifyRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        verification_type: impl Into<VerificationType>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            verification_type: verification_type.into(),
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
    /// Sets [`emailAddress`](Self::email_address).
    #[must_use]
    pub fn with_email_address(mut self, value: impl Into<String>) -> Self {
        self.email_address = Some(value.into());
        self
    }
    /// Sets [`firstName`](Self::first_name).
    #[must_use]
    pub fn with_first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
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
    /// Sets [`ipAddress`](Self::ip_address).
    #[must_use]
    pub fn with_ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
    /// Sets [`lastName`](Self::last_name).
    #[must_use]
    pub fn with_last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = value.into();
        self
    }
    /// Sets [`userAgent`](Self::user_agent).
    #[must_use]
    pub fn with_user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = Some(value.into());
        self
    }
    /// Sets [`verificationType`](Self::verification_type).
    #[must_use]
    pub fn with_verification_type(mut self, value: impl Into<VerificationType>) -> Self {
        self.verification_type = value.into();
        self
    }
}
codec::object!(
    VerifyRequest required(8, 10) required_in_requests(8, 10); optional[0, Redacted]
    client_customer_id("clientCustomerId"), optional[1, Redacted]
    client_human_id("clientHumanId"), optional[2] client_request_id("clientRequestId"),
    optional[3, Redacted] email_address("emailAddress"), optional[4, Redacted]
    first_name("firstName"), optional[5, Redacted]
    identity_attributes("identityAttributes"), optional[6, Redacted]
    ip_address("ipAddress"), optional[7, Redacted] last_name("lastName"), required[8,
    Redacted] phone_number("phoneNumber"), optional[9, Redacted] user_agent("userAgent"),
    required[10] verification_type("verificationType")
);
impl validation::Validate for VerifyRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3VerifyRequest"),
            self,
            4095,
            226,
            &[
                self.client_customer_id.as_ref().and_then(codec::as_text),
                self.client_human_id.as_ref().and_then(codec::as_text),
                self.client_request_id.as_ref().and_then(codec::as_text),
                self.email_address.as_ref().and_then(codec::as_text),
                self.first_name.as_ref().and_then(codec::as_text),
                self.ip_address.as_ref().and_then(codec::as_text),
                self.last_name.as_ref().and_then(codec::as_text),
                codec::as_text(&self.phone_number),
                self.user_agent.as_ref().and_then(codec::as_text),
                codec::as_text(&self.verification_type),
            ],
            self.identity_attributes.as_ref().is_none(),
        );
        v.not_personal(
            validation::warning!(
                "ids.client-customer-id", "clientCustomerId", "V3VerifyRequest"
            ),
            self.client_customer_id.as_ref(),
            &[self.email_address.as_ref(), Some(&self.phone_number)],
        );
        v.not_personal(
            validation::warning!(
                "ids.client-human-id", "clientHumanId", "V3VerifyRequest"
            ),
            self.client_human_id.as_ref(),
            &[self.email_address.as_ref(), Some(&self.phone_number)],
        );
        v.not_personal(
            validation::warning!(
                "ids.client-request-id", "clientRequestId", "V3VerifyRequest"
            ),
            self.client_request_id.as_ref(),
            &[self.email_address.as_ref(), Some(&self.phone_number)],
        );
        v.required_if(
            validation::warning!(
                "verify.client-request-id", "clientRequestId", "V3VerifyRequest"
            ),
            matches!(
                codec::as_text(& self.verification_type), Some("accountOpening" |
                "prefillForBiz")
            ),
            self.client_request_id.as_ref().is_some(),
            "verificationType",
            "accountOpening` or `prefillForBiz",
        );
        v.characters(
            validation::warning!("fmt.email-charset", "emailAddress", "V3VerifyRequest"),
            self.email_address.as_ref(),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('@', '@'), ('.', '.'), ('+', '+')],
            1,
        );
        v.required_if(
            validation::rule!("verify.names-required", "firstName", "V3VerifyRequest"),
            matches!(
                codec::as_text(& self.verification_type), Some("verifiedUser" |
                "accountOpening")
            ),
            self.first_name.as_ref().is_some(),
            "verificationType",
            "verifiedUser` or `accountOpening",
        );
        v.items("identityAttributes", self.identity_attributes.as_ref());
        crate::prove::rules::ip_address::public(
            v,
            "ipAddress",
            self.ip_address.as_ref(),
        );
        v.required_if(
            validation::rule!("verify.names-required", "lastName", "V3VerifyRequest"),
            matches!(
                codec::as_text(& self.verification_type), Some("verifiedUser" |
                "accountOpening")
            ),
            self.last_name.as_ref().is_some(),
            "verificationType",
            "verifiedUser` or `accountOpening",
        );
        v.characters(
            validation::warning!("fmt.phone-charset", "phoneNumber", "V3VerifyRequest"),
            Some(&self.phone_number),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('+', '+')],
            1,
        );
        crate::prove::rules::phone::international(
            v,
            "phoneNumber",
            Some(&self.phone_number),
        );
        v.known_value(
            validation::warning!(
                "verify.type-enum", "verificationType", "V3VerifyRequest"
            ),
            Some(&self.verification_type).is_none_or(|value| value.is_known()),
        );
    }
}
// @if schemars
codec::json_schema!(
    VerifyRequest, "V3VerifyRequest",
    "{\"allOf\":[{\"if\":{\"properties\":{\"verificationType\":{\"enum\":[\"verifiedUser\",\"accountOpening\"]}},\"required\":[\"verificationType\"]},\"then\":{\"properties\":{\"firstName\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"firstName\"]}},{\"if\":{\"properties\":{\"verificationType\":{\"enum\":[\"verifiedUser\",\"accountOpening\"]}},\"required\":[\"verificationType\"]},\"then\":{\"properties\":{\"lastName\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"lastName\"]}}],\"description\":\"Person to verify: phone number, type of verification and additional details.\",\"properties\":{\"clientCustomerId\":{\"description\":\"ID of the customer, chosen by the caller and echoed by Prove. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"},\"clientHumanId\":{\"description\":\"ID of the person across business lines, chosen by the caller. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"},\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"},\"emailAddress\":{\"description\":\"Email address of the person; documented to allow letters, digits, `@`, `.` and `+` only.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9@.+]+$\"}},\"firstName\":{\"description\":\"First name of the person; required for `verifiedUser` and `accountOpening`.\",\"type\":[\"string\",\"null\"]},\"identityAttributes\":{\"description\":\"Additional attributes of the person, as name-value pairs.\",\"items\":{\"$ref\":\"IdentityAttribute\"},\"type\":[\"array\",\"null\"]},\"ipAddress\":{\"description\":\"Public IP address of the person's session.\",\"type\":[\"string\",\"null\"]},\"lastName\":{\"description\":\"Last name of the person; required for `verifiedUser` and `accountOpening`.\",\"type\":[\"string\",\"null\"]},\"phoneNumber\":{\"description\":\"Phone number; letters, digits and `+` only. The prefix +1 is optional in North America; other numbers start with `+` and the country code.\",\"type\":\"string\",\"x-warning\":{\"pattern\":\"^[A-Za-z0-9+]+$\"}},\"userAgent\":{\"description\":\"User-Agent header of the person's browser.\",\"type\":[\"string\",\"null\"]},\"verificationType\":{\"$ref\":\"VerificationType\",\"description\":\"Type of verification. `verifiedUser` and `accountOpening` require both names; `prefill` requires a project with that product.\",\"x-warning\":{\"enum\":[\"humanAssurance\",\"verifiedUser\",\"accountOpening\",\"prefill\",\"prefillForBiz\",\"identityResolution\"]}}},\"required\":[\"phoneNumber\",\"verificationType\"],\"type\":\"object\",\"x-warning\":{\"allOf\":[{\"if\":{\"properties\":{\"verificationType\":{\"enum\":[\"accountOpening\",\"prefillForBiz\"]}},\"required\":[\"verificationType\"]},\"then\":{\"properties\":{\"clientRequestId\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"clientRequestId\"]}}]}}",
    "IdentityAttribute" = IdentityAttribute, "VerificationType" = VerificationType
);
// @end
/// Result of a verification, with the identities and businesses found.
///
/// The schema name is `V3VerifyResponse`.
#[doc(alias = "V3VerifyResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyResponse {
    /// Additional identities found.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "additionalIdentities")]
    pub additional_identities: Vec<IdentityDetails>,
    /// Businesses found; present for `prefillForBiz`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub businesses: Vec<Business>,
    /// ID of the customer, as sent by the caller.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientCustomerId")]
    pub client_customer_id: Option<String>,
    /// ID of the person, as sent by the caller.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientHumanId")]
    pub client_human_id: Option<String>,
    /// ID of the request, as sent by the caller.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// ID of this call, for tracing only; no later call uses it.
    #[doc(alias = "correlationId")]
    pub correlation_id: Option<String>,
    /// Evaluation by category (identification, authentication, compliance, risk): pass or fail, with reasons
    /// by code. Values are arbitrary JSON.
    pub evaluation: std::collections::BTreeMap<String, codec::Value>,
    /// Data about the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub identity: Option<IdentityDetails>,
    /// Whether this call enrolled the person in Identity Manager; false if that step was skipped or failed.
    #[doc(alias = "isEnrolled")]
    pub is_enrolled: Option<bool>,
    /// Phone number as sent, possibly prefixed with 1 or +1.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: String,
    /// ID of the person at Prove; a string, not necessarily a UUID.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "proveId")]
    pub prove_id: Option<String>,
    /// Prove's alias for the phone number of this person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "provePhoneAlias")]
    pub prove_phone_alias: Option<String>,
    /// Result of the verification, as the string true or false.
    pub success: VerifySuccess,
}
impl VerifyResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        success: impl Into<VerifySuccess>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            success: success.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`additionalIdentities`](Self::additional_identities).
    #[must_use]
    pub fn with_additional_identities(
        mut self,
        value: impl IntoIterator<Item = impl Into<IdentityDetails>>,
    ) -> Self {
        self.additional_identities = codec::collect_list(value);
        self
    }
    /// Sets [`businesses`](Self::businesses).
    #[must_use]
    pub fn with_businesses(
        mut self,
        value: impl IntoIterator<Item = impl Into<Business>>,
    ) -> Self {
        self.businesses = codec::collect_list(value);
        self
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
    /// Sets [`correlationId`](Self::correlation_id).
    #[must_use]
    pub fn with_correlation_id(mut self, value: impl Into<String>) -> Self {
        self.correlation_id = Some(value.into());
        self
    }
    /// Sets [`evaluation`](Self::evaluation).
    #[must_use]
    pub fn with_evaluation(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<codec::Value>)>,
    ) -> Self {
        self.evaluation = codec::collect_map(value);
        self
    }
    /// Sets [`identity`](Self::identity).
    #[must_use]
    pub fn with_identity(mut self, value: impl Into<IdentityDetails>) -> Self {
        self.identity = Some(value.into());
        self
    }
    /// Sets [`isEnrolled`](Self::is_enrolled).
    #[must_use]
    pub fn with_is_enrolled(mut self, value: impl Into<bool>) -> Self {
        self.is_enrolled = Some(value.into());
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
    /// Sets [`provePhoneAlias`](Self::prove_phone_alias).
    #[must_use]
    pub fn with_prove_phone_alias(mut self, value: impl Into<String>) -> Self {
        self.prove_phone_alias = Some(value.into());
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<VerifySuccess>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(
    VerifyResponse required(9, 12); collection[0, Redacted]
    additional_identities("additionalIdentities"), collection[1, Redacted]
    businesses("businesses"), optional[2, Redacted]
    client_customer_id("clientCustomerId"), optional[3, Redacted]
    client_human_id("clientHumanId"), optional[4] client_request_id("clientRequestId"),
    optional[5] correlation_id("correlationId"), collection[6, Redacted]
    evaluation("evaluation"), optional[7, Redacted] identity("identity"), optional[8]
    is_enrolled("isEnrolled"), required[9, Redacted] phone_number("phoneNumber"),
    optional[10, Redacted] prove_id("proveId"), optional[11, Redacted]
    prove_phone_alias("provePhoneAlias"), required[12, LenientText] success("success")
);
// @if schemars
codec::json_schema!(
    VerifyResponse, "V3VerifyResponse",
    "{\"description\":\"Result of a verification, with the identities and businesses found.\",\"properties\":{\"additionalIdentities\":{\"description\":\"Additional identities found.\",\"items\":{\"$ref\":\"Identity\"},\"type\":[\"array\",\"null\"]},\"businesses\":{\"description\":\"Businesses found; present for `prefillForBiz`.\",\"items\":{\"$ref\":\"Business\"},\"type\":[\"array\",\"null\"]},\"clientCustomerId\":{\"description\":\"ID of the customer, as sent by the caller.\",\"type\":[\"string\",\"null\"]},\"clientHumanId\":{\"description\":\"ID of the person, as sent by the caller.\",\"type\":[\"string\",\"null\"]},\"clientRequestId\":{\"description\":\"ID of the request, as sent by the caller.\",\"type\":[\"string\",\"null\"]},\"correlationId\":{\"description\":\"ID of this call, for tracing only; no later call uses it.\",\"type\":[\"string\",\"null\"]},\"evaluation\":{\"additionalProperties\":{},\"description\":\"Evaluation by category (identification, authentication, compliance, risk): pass or fail, with reasons by code. Values are arbitrary JSON.\",\"type\":[\"object\",\"null\"]},\"identity\":{\"anyOf\":[{\"$ref\":\"Identity\"},{\"type\":\"null\"}],\"description\":\"Data about the person.\"},\"isEnrolled\":{\"description\":\"Whether this call enrolled the person in Identity Manager; false if that step was skipped or failed.\",\"type\":[\"boolean\",\"null\"]},\"phoneNumber\":{\"description\":\"Phone number as sent, possibly prefixed with 1 or +1.\",\"type\":\"string\"},\"proveId\":{\"description\":\"ID of the person at Prove; a string, not necessarily a UUID.\",\"type\":[\"string\",\"null\"]},\"provePhoneAlias\":{\"description\":\"Prove's alias for the phone number of this person.\",\"type\":[\"string\",\"null\"]},\"success\":{\"description\":\"Result of the verification, as the string true or false.\",\"type\":[\"string\",\"number\",\"boolean\"]}},\"required\":[\"phoneNumber\",\"success\"],\"type\":\"object\"}",
    "Business" = Business, "Identity" = IdentityDetails
);
// @end
/// Verify session of the former version whose status to return.
///
/// The schema name is `V3VerifyStatusRequest`.
#[doc(alias = "V3VerifyStatusRequest")]
#[deprecated = "deprecated by the service; use `VerifyRequest` instead"]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyStatusRequest {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: Option<String>,
    /// Session ID from a verify call of the former version (2024-12 to 2025-10); valid for that flow only.
    #[doc(alias = "correlationId")]
    pub correlation_id: Option<String>,
}
impl VerifyStatusRequest {
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
    /// Sets [`correlationId`](Self::correlation_id).
    #[must_use]
    pub fn with_correlation_id(mut self, value: impl Into<String>) -> Self {
        self.correlation_id = Some(value.into());
        self
    }
}
impl Default for VerifyStatusRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    VerifyStatusRequest required_in_requests(); optional[0]
    client_request_id("clientRequestId"), optional[1] correlation_id("correlationId")
);
impl validation::Validate for VerifyStatusRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3VerifyStatusRequest"),
            self,
            4095,
            46,
            &[
                self.client_request_id.as_ref().and_then(codec::as_text),
                self.correlation_id.as_ref().and_then(codec::as_text),
            ],
            true,
        );
        v.not_personal(
            validation::warning!(
                "ids.client-request-id", "clientRequestId", "V3VerifyStatusRequest"
            ),
            self.client_request_id.as_ref(),
            &[],
        );
    }
}
// @if schemars
codec::json_schema!(
    VerifyStatusRequest, "V3VerifyStatusRequest",
    "{\"deprecated\":true,\"description\":\"Verify session of the former version whose status to return.\",\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"type\":[\"string\",\"null\"]},\"correlationId\":{\"description\":\"Session ID from a verify call of the former version (2024-12 to 2025-10); valid for that flow only.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Status of a verify session of the former version: possession and verification.
///
/// The schema name is `V3VerifyStatusResponse`.
#[doc(alias = "V3VerifyStatusResponse")]
#[deprecated = "deprecated by the service; use `VerifyResponse` instead"]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyStatusResponse {
    /// Evaluation by category; values are arbitrary JSON.
    pub evaluation: std::collections::BTreeMap<String, codec::Value>,
    /// ID of the person, under the former name of `proveId`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "identityId")]
    pub identity_id: Option<String>,
    /// Result of the possession check: success, pending, failed or not_applicable.
    #[doc(alias = "possessionResult")]
    pub possession_result: VerifyStepResult,
    /// Result as a string: true, false, or pending until both results are available or one blocks the other.
    pub success: VerifyStatusSuccess,
    /// Result of the verification: success, pending, failed or not_applicable.
    #[doc(alias = "verifyResult")]
    pub verify_result: VerifyStepResult,
}
impl VerifyStatusResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        possession_result: impl Into<VerifyStepResult>,
        success: impl Into<VerifyStatusSuccess>,
        verify_result: impl Into<VerifyStepResult>,
    ) -> Self {
        Self {
            possession_result: possession_result.into(),
            success: success.into(),
            verify_result: verify_result.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`evaluation`](Self::evaluation).
    #[must_use]
    pub fn with_evaluation(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<codec::Value>)>,
    ) -> Self {
        self.evaluation = codec::collect_map(value);
        self
    }
    /// Sets [`identityId`](Self::identity_id).
    #[must_use]
    pub fn with_identity_id(mut self, value: impl Into<String>) -> Self {
        self.identity_id = Some(value.into());
        self
    }
    /// Sets [`possessionResult`](Self::possession_result).
    #[must_use]
    pub fn with_possession_result(mut self, value: impl Into<VerifyStepResult>) -> Self {
        self.possession_result = value.into();
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<VerifyStatusSuccess>) -> Self {
        self.success = value.into();
        self
    }
    /// Sets [`verifyResult`](Self::verify_result).
    #[must_use]
    pub fn with_verify_result(mut self, value: impl Into<VerifyStepResult>) -> Self {
        self.verify_result = value.into();
        self
    }
}
codec::object!(
    VerifyStatusResponse required(2, 3, 4); collection[0, Redacted]
    evaluation("evaluation"), optional[1, Redacted] identity_id("identityId"),
    required[2] possession_result("possessionResult"), required[3, LenientText]
    success("success"), required[4] verify_result("verifyResult")
);
// @if schemars
codec::json_schema!(
    VerifyStatusResponse, "V3VerifyStatusResponse",
    "{\"deprecated\":true,\"description\":\"Status of a verify session of the former version: possession and verification.\",\"properties\":{\"evaluation\":{\"additionalProperties\":{},\"description\":\"Evaluation by category; values are arbitrary JSON.\",\"type\":[\"object\",\"null\"]},\"identityId\":{\"description\":\"ID of the person, under the former name of `proveId`.\",\"type\":[\"string\",\"null\"]},\"possessionResult\":{\"$ref\":\"VerifyStepResult\",\"description\":\"Result of the possession check: success, pending, failed or not_applicable.\"},\"success\":{\"description\":\"Result as a string: true, false, or pending until both results are available or one blocks the other.\",\"type\":[\"string\",\"number\",\"boolean\"]},\"verifyResult\":{\"$ref\":\"VerifyStepResult\",\"description\":\"Result of the verification: success, pending, failed or not_applicable.\"}},\"required\":[\"possessionResult\",\"success\",\"verifyResult\"],\"type\":\"object\"}",
    "VerifyStepResult" = VerifyStepResult
);
// @end
/// Type of verification; `humanAssurance` was named `bot` until April 2026.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerificationType {
    /// `humanAssurance`: Whether the number behaves like the number of a person; named `bot` until April
    /// 2026\.
    HumanAssurance,
    /// `verifiedUser`: Whether the person matches the given name; requires both names.
    VerifiedUser,
    /// `accountOpening`: Verification for opening an account; requires both names.
    AccountOpening,
    /// `prefill`: Personal data for pre-filling a form; requires a project with that product.
    Prefill,
    /// `prefillForBiz`: Data about the person's businesses for pre-filling a form.
    PrefillForBiz,
    /// `identityResolution`: Identity that a phone number belongs to.
    IdentityResolution,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(
    VerificationType = "VerificationType"; HumanAssurance = "humanAssurance",
    VerifiedUser = "verifiedUser", AccountOpening = "accountOpening", Prefill =
    "prefill", PrefillForBiz = "prefillForBiz", IdentityResolution = "identityResolution"
);
// @if schemars
codec::json_schema!(
    VerificationType, "VerificationType",
    "{\"description\":\"Type of verification; `humanAssurance` was named `bot` until April 2026.\",\"examples\":[\"humanAssurance\",\"verifiedUser\",\"accountOpening\",\"prefill\",\"prefillForBiz\",\"identityResolution\"],\"type\":\"string\"}"
);
// @end
/// Person in a batch; names, phone number and type of verification are all required, whatever the type.
///
/// The schema name is `VerifyBatchRequestItem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyBatchRequestItem {
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
    /// Email address of the person; documented to allow letters, digits, `@`, `.` and `+` only.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "emailAddress")]
    pub email_address: Option<String>,
    /// First name of the person.
    ///
    /// Has at least 1 character. Is personal data: `Debug` output redacts it.
    #[doc(alias = "firstName")]
    pub first_name: String,
    /// IP address of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// Last name of the person.
    ///
    /// Has at least 1 character. Is personal data: `Debug` output redacts it.
    #[doc(alias = "lastName")]
    pub last_name: String,
    /// Phone number; letters, digits and `+` only. The prefix +1 is optional in North America; other numbers
    /// start with `+` and the country code.
    ///
    /// Has at least 1 character. Matches the pattern `^[A-Za-z0-9+]+$`. Is personal data: `Debug` output
    /// redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: String,
    /// ID of the person at Prove, if known.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "proveId")]
    pub prove_id: Option<String>,
    /// User-Agent header of the person's browser.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "userAgent")]
    pub user_agent: Option<String>,
    /// Type of verification; an open string in batches.
    #[doc(alias = "verificationType")]
    pub verification_type: VerificationType,
}
impl VerifyBatchRequestItem {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        phone_number: impl Into<String>,
        verification_type: impl Into<VerificationType>,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            phone_number: phone_number.into(),
            verification_type: verification_type.into(),
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
    /// Sets [`emailAddress`](Self::email_address).
    #[must_use]
    pub fn with_email_address(mut self, value: impl Into<String>) -> Self {
        self.email_address = Some(value.into());
        self
    }
    /// Sets [`firstName`](Self::first_name).
    #[must_use]
    pub fn with_first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = value.into();
        self
    }
    /// Sets [`ipAddress`](Self::ip_address).
    #[must_use]
    pub fn with_ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
    /// Sets [`lastName`](Self::last_name).
    #[must_use]
    pub fn with_last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = value.into();
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
    /// Sets [`userAgent`](Self::user_agent).
    #[must_use]
    pub fn with_user_agent(mut self, value: impl Into<String>) -> Self {
        self.user_agent = Some(value.into());
        self
    }
    /// Sets [`verificationType`](Self::verification_type).
    #[must_use]
    pub fn with_verification_type(mut self, value: impl Into<VerificationType>) -> Self {
        self.verification_type = value.into();
        self
    }
}
codec::object!(
    VerifyBatchRequestItem required(3, 5, 6, 9) required_in_requests(3, 5, 6, 9);
    optional[0, Redacted] client_customer_id("clientCustomerId"), optional[1, Redacted]
    client_human_id("clientHumanId"), optional[2, Redacted]
    email_address("emailAddress"), required[3, Redacted] first_name("firstName"),
    optional[4, Redacted] ip_address("ipAddress"), required[5, Redacted]
    last_name("lastName"), required[6, Redacted] phone_number("phoneNumber"), optional[7,
    Redacted] prove_id("proveId"), optional[8, Redacted] user_agent("userAgent"),
    required[9] verification_type("verificationType")
);
impl validation::Validate for VerifyBatchRequestItem {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.not_personal(
            validation::warning!(
                "ids.client-customer-id", "clientCustomerId", "VerifyBatchRequestItem"
            ),
            self.client_customer_id.as_ref(),
            &[self.email_address.as_ref(), Some(&self.phone_number)],
        );
        v.not_personal(
            validation::warning!(
                "ids.client-human-id", "clientHumanId", "VerifyBatchRequestItem"
            ),
            self.client_human_id.as_ref(),
            &[self.email_address.as_ref(), Some(&self.phone_number)],
        );
        v.characters(
            validation::warning!(
                "fmt.email-charset", "emailAddress", "VerifyBatchRequestItem"
            ),
            self.email_address.as_ref(),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('@', '@'), ('.', '.'), ('+', '+')],
            1,
        );
        v.length(
            validation::rule!(
                "verify-batch.names", "firstName", "VerifyBatchRequestItem"
            ),
            Some(&self.first_name),
            Some(1),
            None,
        );
        crate::prove::rules::ip_address::public(
            v,
            "ipAddress",
            self.ip_address.as_ref(),
        );
        v.length(
            validation::rule!(
                "verify-batch.names", "lastName", "VerifyBatchRequestItem"
            ),
            Some(&self.last_name),
            Some(1),
            None,
        );
        v.length(
            validation::rule!(
                "verify-batch.names", "phoneNumber", "VerifyBatchRequestItem"
            ),
            Some(&self.phone_number),
            Some(1),
            None,
        );
        v.characters(
            validation::warning!(
                "fmt.phone-charset", "phoneNumber", "VerifyBatchRequestItem"
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
        v.known_value(
            validation::warning!(
                "verify.type-enum", "verificationType", "VerifyBatchRequestItem"
            ),
            Some(&self.verification_type).is_none_or(|value| value.is_known()),
        );
    }
}
// @if schemars
codec::json_schema!(
    VerifyBatchRequestItem, "VerifyBatchRequestItem",
    "{\"description\":\"Person in a batch; names, phone number and type of verification are all required, whatever the type.\",\"properties\":{\"clientCustomerId\":{\"description\":\"ID of the customer, chosen by the caller and echoed by Prove. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"},\"clientHumanId\":{\"description\":\"ID of the person across business lines, chosen by the caller. Must not contain personal data.\",\"type\":[\"string\",\"null\"],\"x-format\":\"free-form (GUID advised)\"},\"emailAddress\":{\"description\":\"Email address of the person; documented to allow letters, digits, `@`, `.` and `+` only.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9@.+]+$\"}},\"firstName\":{\"description\":\"First name of the person.\",\"minLength\":1,\"type\":\"string\"},\"ipAddress\":{\"description\":\"IP address of the person.\",\"type\":[\"string\",\"null\"]},\"lastName\":{\"description\":\"Last name of the person.\",\"minLength\":1,\"type\":\"string\"},\"phoneNumber\":{\"description\":\"Phone number; letters, digits and `+` only. The prefix +1 is optional in North America; other numbers start with `+` and the country code.\",\"minLength\":1,\"type\":\"string\",\"x-warning\":{\"pattern\":\"^[A-Za-z0-9+]+$\"}},\"proveId\":{\"description\":\"ID of the person at Prove, if known.\",\"type\":[\"string\",\"null\"]},\"userAgent\":{\"description\":\"User-Agent header of the person's browser.\",\"type\":[\"string\",\"null\"]},\"verificationType\":{\"$ref\":\"VerificationType\",\"description\":\"Type of verification; an open string in batches.\",\"x-warning\":{\"enum\":[\"humanAssurance\",\"verifiedUser\",\"accountOpening\",\"prefill\",\"prefillForBiz\",\"identityResolution\"]}}},\"required\":[\"firstName\",\"lastName\",\"phoneNumber\",\"verificationType\"],\"type\":\"object\"}",
    "VerificationType" = VerificationType
);
// @end
/// Result for one person of a batch; items fail individually.
///
/// The schema name is `VerifyBatchResultItem`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyBatchResultItem {
    /// Additional identities found; present for `verifiedUser`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "additionalIdentities")]
    pub additional_identities: Vec<IdentityDetails>,
    /// Assurance level, from AL-1 (weakest) to AL3 (strongest); can be absent for a failed item.
    #[doc(alias = "assuranceLevel")]
    pub assurance_level: Option<AssuranceLevel>,
    /// ID of the customer, as sent by the caller; absent if the item had none.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientCustomerId")]
    pub client_customer_id: Option<String>,
    /// ID of the person, as sent by the caller; present for `verifiedUser`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "clientHumanId")]
    pub client_human_id: Option<String>,
    /// Error message of this item; empty if the item succeeded.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub error: Option<String>,
    /// Evaluation by category (identification, authentication, compliance, risk): pass or fail, with reasons
    /// by code. Values are arbitrary JSON.
    pub evaluation: std::collections::BTreeMap<String, codec::Value>,
    /// Data about the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub identity: Option<IdentityDetails>,
    /// Phone number of the item.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: String,
    /// ID of the person; present for `verifiedUser`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "proveId")]
    pub prove_id: Option<String>,
    /// Prove's alias for the phone number of this person; present for `verifiedUser`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "provePhoneAlias")]
    pub prove_phone_alias: Option<String>,
    /// Result for this person, as the string true or false.
    pub success: VerifySuccess,
}
impl VerifyBatchResultItem {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        phone_number: impl Into<String>,
        success: impl Into<VerifySuccess>,
    ) -> Self {
        Self {
            phone_number: phone_number.into(),
            success: success.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`additionalIdentities`](Self::additional_identities).
    #[must_use]
    pub fn with_additional_identities(
        mut self,
        value: impl IntoIterator<Item = impl Into<IdentityDetails>>,
    ) -> Self {
        self.additional_identities = codec::collect_list(value);
        self
    }
    /// Sets [`assuranceLevel`](Self::assurance_level).
    #[must_use]
    pub fn with_assurance_level(mut self, value: impl Into<AssuranceLevel>) -> Self {
        self.assurance_level = Some(value.into());
        self
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
    /// Sets [`error`](Self::error).
    #[must_use]
    pub fn with_error(mut self, value: impl Into<String>) -> Self {
        self.error = Some(value.into());
        self
    }
    /// Sets [`evaluation`](Self::evaluation).
    #[must_use]
    pub fn with_evaluation(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<codec::Value>)>,
    ) -> Self {
        self.evaluation = codec::collect_map(value);
        self
    }
    /// Sets [`identity`](Self::identity).
    #[must_use]
    pub fn with_identity(mut self, value: impl Into<IdentityDetails>) -> Self {
        self.identity = Some(value.into());
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
    /// Sets [`provePhoneAlias`](Self::prove_phone_alias).
    #[must_use]
    pub fn with_prove_phone_alias(mut self, value: impl Into<String>) -> Self {
        self.prove_phone_alias = Some(value.into());
        self
    }
    /// Sets [`success`](Self::success).
    #[must_use]
    pub fn with_success(mut self, value: impl Into<VerifySuccess>) -> Self {
        self.success = value.into();
        self
    }
}
codec::object!(
    VerifyBatchResultItem required(7, 10); collection[0, Redacted]
    additional_identities("additionalIdentities"), optional[1]
    assurance_level("assuranceLevel"), optional[2, Redacted]
    client_customer_id("clientCustomerId"), optional[3, Redacted]
    client_human_id("clientHumanId"), optional[4, Redacted] error("error"), collection[5,
    Redacted] evaluation("evaluation"), optional[6, Redacted] identity("identity"),
    required[7, Redacted] phone_number("phoneNumber"), optional[8, Redacted]
    prove_id("proveId"), optional[9, Redacted] prove_phone_alias("provePhoneAlias"),
    required[10, LenientText] success("success")
);
// @if schemars
codec::json_schema!(
    VerifyBatchResultItem, "VerifyBatchResultItem",
    "{\"description\":\"Result for one person of a batch; items fail individually.\",\"properties\":{\"additionalIdentities\":{\"description\":\"Additional identities found; present for `verifiedUser`.\",\"items\":{\"$ref\":\"Identity\"},\"type\":[\"array\",\"null\"]},\"assuranceLevel\":{\"anyOf\":[{\"$ref\":\"AssuranceLevel\"},{\"type\":\"null\"}],\"description\":\"Assurance level, from AL-1 (weakest) to AL3 (strongest); can be absent for a failed item.\"},\"clientCustomerId\":{\"description\":\"ID of the customer, as sent by the caller; absent if the item had none.\",\"type\":[\"string\",\"null\"]},\"clientHumanId\":{\"description\":\"ID of the person, as sent by the caller; present for `verifiedUser`.\",\"type\":[\"string\",\"null\"]},\"error\":{\"description\":\"Error message of this item; empty if the item succeeded.\",\"type\":[\"string\",\"null\"]},\"evaluation\":{\"additionalProperties\":{},\"description\":\"Evaluation by category (identification, authentication, compliance, risk): pass or fail, with reasons by code. Values are arbitrary JSON.\",\"type\":[\"object\",\"null\"]},\"identity\":{\"anyOf\":[{\"$ref\":\"Identity\"},{\"type\":\"null\"}],\"description\":\"Data about the person.\"},\"phoneNumber\":{\"description\":\"Phone number of the item.\",\"type\":\"string\"},\"proveId\":{\"description\":\"ID of the person; present for `verifiedUser`.\",\"type\":[\"string\",\"null\"]},\"provePhoneAlias\":{\"description\":\"Prove's alias for the phone number of this person; present for `verifiedUser`.\",\"type\":[\"string\",\"null\"]},\"success\":{\"description\":\"Result for this person, as the string true or false.\",\"type\":[\"string\",\"number\",\"boolean\"]}},\"required\":[\"phoneNumber\",\"success\"],\"type\":\"object\"}",
    "AssuranceLevel" = AssuranceLevel, "Identity" = IdentityDetails
);
// @end
