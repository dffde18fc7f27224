/// Hits on one anti-money-laundering list.
///
/// The schema name is `AmlTypeListResponseInternal`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AmlTypeListResponseInternal {
    /// Type of the list.
    #[doc(alias = "amlType")]
    pub aml_type: Option<String>,
    /// Fields of the hits.
    pub fields: Vec<KycFieldTypeResponseInternal>,
    /// Number of hits on this list.
    #[doc(alias = "listHits")]
    pub list_hits: Option<i64>,
}
impl AmlTypeListResponseInternal {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`amlType`](Self::aml_type).
    #[must_use]
    pub fn with_aml_type(mut self, value: impl Into<String>) -> Self {
        self.aml_type = Some(value.into());
        self
    }
    /// Sets [`fields`](Self::fields).
    #[must_use]
    pub fn with_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<KycFieldTypeResponseInternal>>,
    ) -> Self {
        self.fields = codec::collect_list(value);
        self
    }
    /// Sets [`listHits`](Self::list_hits).
    #[must_use]
    pub fn with_list_hits(mut self, value: impl Into<i64>) -> Self {
        self.list_hits = Some(value.into());
        self
    }
}
impl Default for AmlTypeListResponseInternal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    AmlTypeListResponseInternal; optional[0] aml_type("amlType"), collection[1]
    fields("fields"), optional[2] list_hits("listHits")
);
// @if schemars
codec::json_schema!(
    AmlTypeListResponseInternal, "AmlTypeListResponseInternal",
    "{\"description\":\"Hits on one anti-money-laundering list.\",\"properties\":{\"amlType\":{\"description\":\"Type of the list.\",\"type\":[\"string\",\"null\"]},\"fields\":{\"description\":\"Fields of the hits.\",\"items\":{\"$ref\":\"KYCFieldTypeResponseInternal\"},\"type\":[\"array\",\"null\"]},\"listHits\":{\"description\":\"Number of hits on this list.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}",
    "KYCFieldTypeResponseInternal" = KycFieldTypeResponseInternal
);
// @end
/// Values of `cipConfidence`. Confidence of this data source: high or low.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Confidence {
    /// `high`: High confidence.
    High,
    /// `low`: Low confidence.
    Low,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(Confidence = "Confidence"; High = "high", Low = "low");
// @if schemars
codec::json_schema!(
    Confidence, "Confidence",
    "{\"description\":\"Values of `cipConfidence`. Confidence of this data source: high or low.\",\"examples\":[\"high\",\"low\"],\"type\":\"string\"}"
);
// @end
/// Address match results of one data source.
///
/// The schema name is `DataSourceAddressResponseInternal`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSourceAddressResponseInternal {
    /// Score of the address; 100 or higher counts as verified.
    #[doc(alias = "addressScore")]
    pub address_score: Option<i64>,
    /// Whether the city matches.
    pub city: Option<bool>,
    /// Distance between the compared addresses; the unit is not documented.
    pub distance: Option<f64>,
    /// Whether the postal code matches.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<bool>,
    /// Whether the state or region matches.
    pub region: Option<bool>,
    /// Whether the street matches.
    pub street: Option<bool>,
    /// Match score of the house number; the scale is not documented.
    #[doc(alias = "streetNumber")]
    pub street_number: Option<i64>,
}
impl DataSourceAddressResponseInternal {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`addressScore`](Self::address_score).
    #[must_use]
    pub fn with_address_score(mut self, value: impl Into<i64>) -> Self {
        self.address_score = Some(value.into());
        self
    }
    /// Sets [`city`](Self::city).
    #[must_use]
    pub fn with_city(mut self, value: impl Into<bool>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Sets [`distance`](Self::distance).
    #[must_use]
    pub fn with_distance(mut self, value: impl Into<f64>) -> Self {
        self.distance = Some(value.into());
        self
    }
    /// Sets [`postalCode`](Self::postal_code).
    #[must_use]
    pub fn with_postal_code(mut self, value: impl Into<bool>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, value: impl Into<bool>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets [`street`](Self::street).
    #[must_use]
    pub fn with_street(mut self, value: impl Into<bool>) -> Self {
        self.street = Some(value.into());
        self
    }
    /// Sets [`streetNumber`](Self::street_number).
    #[must_use]
    pub fn with_street_number(mut self, value: impl Into<i64>) -> Self {
        self.street_number = Some(value.into());
        self
    }
}
impl Default for DataSourceAddressResponseInternal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    DataSourceAddressResponseInternal; optional[0] address_score("addressScore"),
    optional[1] city("city"), optional[2] distance("distance"), optional[3]
    postal_code("postalCode"), optional[4] region("region"), optional[5]
    street("street"), optional[6] street_number("streetNumber")
);
// @if schemars
codec::json_schema!(
    DataSourceAddressResponseInternal, "DataSourceAddressResponseInternal",
    "{\"description\":\"Address match results of one data source.\",\"properties\":{\"addressScore\":{\"description\":\"Score of the address; 100 or higher counts as verified.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"city\":{\"description\":\"Whether the city matches.\",\"type\":[\"boolean\",\"null\"]},\"distance\":{\"description\":\"Distance between the compared addresses; the unit is not documented.\",\"format\":\"double\",\"type\":[\"number\",\"null\"]},\"postalCode\":{\"description\":\"Whether the postal code matches.\",\"type\":[\"boolean\",\"null\"]},\"region\":{\"description\":\"Whether the state or region matches.\",\"type\":[\"boolean\",\"null\"]},\"street\":{\"description\":\"Whether the street matches.\",\"type\":[\"boolean\",\"null\"]},\"streetNumber\":{\"description\":\"Match score of the house number; the scale is not documented.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Email address match results of one data source.
///
/// The schema name is `DataSourceEmailAddressResponseInternal`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSourceEmailAddressResponseInternal {
    /// Whether the email address matches.
    #[doc(alias = "emailAddress")]
    pub email_address: Option<bool>,
}
impl DataSourceEmailAddressResponseInternal {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`emailAddress`](Self::email_address).
    #[must_use]
    pub fn with_email_address(mut self, value: impl Into<bool>) -> Self {
        self.email_address = Some(value.into());
        self
    }
}
impl Default for DataSourceEmailAddressResponseInternal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    DataSourceEmailAddressResponseInternal; optional[0] email_address("emailAddress")
);
// @if schemars
codec::json_schema!(
    DataSourceEmailAddressResponseInternal, "DataSourceEmailAddressResponseInternal",
    "{\"description\":\"Email address match results of one data source.\",\"properties\":{\"emailAddress\":{\"description\":\"Whether the email address matches.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Identifier match results of one data source.
///
/// The schema name is `DataSourceIdentifiersResponseInternal`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSourceIdentifiersResponseInternal {
    /// Whether the birth date matches.
    pub dob: Option<bool>,
    /// Whether the last four digits of the social security number match.
    pub last4: Option<bool>,
    /// Whether the full social security number matches.
    pub ssn: Option<bool>,
}
impl DataSourceIdentifiersResponseInternal {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`dob`](Self::dob).
    #[must_use]
    pub fn with_dob(mut self, value: impl Into<bool>) -> Self {
        self.dob = Some(value.into());
        self
    }
    /// Sets [`last4`](Self::last4).
    #[must_use]
    pub fn with_last4(mut self, value: impl Into<bool>) -> Self {
        self.last4 = Some(value.into());
        self
    }
    /// Sets [`ssn`](Self::ssn).
    #[must_use]
    pub fn with_ssn(mut self, value: impl Into<bool>) -> Self {
        self.ssn = Some(value.into());
        self
    }
}
impl Default for DataSourceIdentifiersResponseInternal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    DataSourceIdentifiersResponseInternal; optional[0] dob("dob"), optional[1]
    last4("last4"), optional[2] ssn("ssn")
);
// @if schemars
codec::json_schema!(
    DataSourceIdentifiersResponseInternal, "DataSourceIdentifiersResponseInternal",
    "{\"description\":\"Identifier match results of one data source.\",\"properties\":{\"dob\":{\"description\":\"Whether the birth date matches.\",\"type\":[\"boolean\",\"null\"]},\"last4\":{\"description\":\"Whether the last four digits of the social security number match.\",\"type\":[\"boolean\",\"null\"]},\"ssn\":{\"description\":\"Whether the full social security number matches.\",\"type\":[\"boolean\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Match results of one data source for the submitted details.
///
/// The schema name is `DataSourceInternal`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSourceInternal {
    /// Match results for the address.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub address: Option<DataSourceAddressResponseInternal>,
    /// Confidence of this data source: high or low.
    #[doc(alias = "cipConfidence")]
    pub cip_confidence: Option<Confidence>,
    /// Match results for the email address.
    pub email: Option<DataSourceEmailAddressResponseInternal>,
    /// Match results for the identifiers.
    pub identifiers: Option<DataSourceIdentifiersResponseInternal>,
    /// Match results for the name.
    pub name: Option<DataSourceNameResponseInternal>,
    /// Reason codes of this data source.
    #[doc(alias = "reasonCodes")]
    pub reason_codes: Vec<String>,
}
impl DataSourceInternal {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`address`](Self::address).
    #[must_use]
    pub fn with_address(
        mut self,
        value: impl Into<DataSourceAddressResponseInternal>,
    ) -> Self {
        self.address = Some(value.into());
        self
    }
    /// Sets [`cipConfidence`](Self::cip_confidence).
    #[must_use]
    pub fn with_cip_confidence(mut self, value: impl Into<Confidence>) -> Self {
        self.cip_confidence = Some(value.into());
        self
    }
    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(
        mut self,
        value: impl Into<DataSourceEmailAddressResponseInternal>,
    ) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets [`identifiers`](Self::identifiers).
    #[must_use]
    pub fn with_identifiers(
        mut self,
        value: impl Into<DataSourceIdentifiersResponseInternal>,
    ) -> Self {
        self.identifiers = Some(value.into());
        self
    }
    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(
        mut self,
        value: impl Into<DataSourceNameResponseInternal>,
    ) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets [`reasonCodes`](Self::reason_codes).
    #[must_use]
    pub fn with_reason_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.reason_codes = codec::collect_list(value);
        self
    }
}
impl Default for DataSourceInternal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    DataSourceInternal; optional[0, Redacted] address("address"), optional[1]
    cip_confidence("cipConfidence"), optional[2] email("email"), optional[3]
    identifiers("identifiers"), optional[4] name("name"), collection[5]
    reason_codes("reasonCodes")
);
// @if schemars
codec::json_schema!(
    DataSourceInternal, "DataSourceInternal",
    "{\"description\":\"Match results of one data source for the submitted details.\",\"properties\":{\"address\":{\"anyOf\":[{\"$ref\":\"DataSourceAddressResponseInternal\"},{\"type\":\"null\"}],\"description\":\"Match results for the address.\"},\"cipConfidence\":{\"anyOf\":[{\"$ref\":\"Confidence\"},{\"type\":\"null\"}],\"description\":\"Confidence of this data source: high or low.\"},\"email\":{\"anyOf\":[{\"$ref\":\"DataSourceEmailAddressResponseInternal\"},{\"type\":\"null\"}],\"description\":\"Match results for the email address.\"},\"identifiers\":{\"anyOf\":[{\"$ref\":\"DataSourceIdentifiersResponseInternal\"},{\"type\":\"null\"}],\"description\":\"Match results for the identifiers.\"},\"name\":{\"anyOf\":[{\"$ref\":\"DataSourceNameResponseInternal\"},{\"type\":\"null\"}],\"description\":\"Match results for the name.\"},\"reasonCodes\":{\"description\":\"Reason codes of this data source.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]}},\"type\":\"object\"}",
    "Confidence" = Confidence, "DataSourceAddressResponseInternal" =
    DataSourceAddressResponseInternal, "DataSourceEmailAddressResponseInternal" =
    DataSourceEmailAddressResponseInternal, "DataSourceIdentifiersResponseInternal" =
    DataSourceIdentifiersResponseInternal, "DataSourceNameResponseInternal" =
    DataSourceNameResponseInternal
);
// @end
/// Name match results of one data source.
///
/// The schema name is `DataSourceNameResponseInternal`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSourceNameResponseInternal {
    /// Match score of the first name; the scale is not documented.
    #[doc(alias = "firstName")]
    pub first_name: Option<i64>,
    /// Match score of the last name; the scale is not documented.
    #[doc(alias = "lastName")]
    pub last_name: Option<i64>,
    /// Score of the name; 70 or higher counts as verified.
    #[doc(alias = "nameScore")]
    pub name_score: Option<i64>,
}
impl DataSourceNameResponseInternal {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`firstName`](Self::first_name).
    #[must_use]
    pub fn with_first_name(mut self, value: impl Into<i64>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Sets [`lastName`](Self::last_name).
    #[must_use]
    pub fn with_last_name(mut self, value: impl Into<i64>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Sets [`nameScore`](Self::name_score).
    #[must_use]
    pub fn with_name_score(mut self, value: impl Into<i64>) -> Self {
        self.name_score = Some(value.into());
        self
    }
}
impl Default for DataSourceNameResponseInternal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    DataSourceNameResponseInternal; optional[0] first_name("firstName"), optional[1]
    last_name("lastName"), optional[2] name_score("nameScore")
);
// @if schemars
codec::json_schema!(
    DataSourceNameResponseInternal, "DataSourceNameResponseInternal",
    "{\"description\":\"Name match results of one data source.\",\"properties\":{\"firstName\":{\"description\":\"Match score of the first name; the scale is not documented.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"lastName\":{\"description\":\"Match score of the last name; the scale is not documented.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]},\"nameScore\":{\"description\":\"Score of the name; 70 or higher counts as verified.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Values of `flowType`. Type of device used by the person: desktop or mobile.
///
/// Open: a value that this version does not know is kept in `Unknown` and serialized unchanged.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FlowType {
    /// `desktop`: The person uses a computer.
    Desktop,
    /// `mobile`: The person uses a phone.
    Mobile,
    /// A value that this version of the crate does not know.
    Unknown(String),
}
codec::open_enum!(FlowType = "FlowType"; Desktop = "desktop", Mobile = "mobile");
// @if schemars
codec::json_schema!(
    FlowType, "FlowType",
    "{\"description\":\"Values of `flowType`. Type of device used by the person: desktop or mobile.\",\"examples\":[\"desktop\",\"mobile\"],\"type\":\"string\"}"
);
// @end
/// Result of the identity check against up to two data sources.
///
/// The schema name is `IDVDataInternal`.
#[doc(alias = "IDVDataInternal")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdvDataInternal {
    /// Result of the first data source.
    #[doc(alias = "dataSource1")]
    pub data_source1: Option<DataSourceInternal>,
    /// Result of the second data source.
    #[doc(alias = "dataSource2")]
    pub data_source2: Option<DataSourceInternal>,
    /// Confidence across both data sources: high or low.
    #[doc(alias = "multiCIPConfidence")]
    pub multi_cip_confidence: Option<Confidence>,
}
impl IdvDataInternal {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`dataSource1`](Self::data_source1).
    #[must_use]
    pub fn with_data_source1(mut self, value: impl Into<DataSourceInternal>) -> Self {
        self.data_source1 = Some(value.into());
        self
    }
    /// Sets [`dataSource2`](Self::data_source2).
    #[must_use]
    pub fn with_data_source2(mut self, value: impl Into<DataSourceInternal>) -> Self {
        self.data_source2 = Some(value.into());
        self
    }
    /// Sets [`multiCIPConfidence`](Self::multi_cip_confidence).
    #[must_use]
    pub fn with_multi_cip_confidence(mut self, value: impl Into<Confidence>) -> Self {
        self.multi_cip_confidence = Some(value.into());
        self
    }
}
impl Default for IdvDataInternal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    IdvDataInternal; optional[0] data_source1("dataSource1"), optional[1]
    data_source2("dataSource2"), optional[2] multi_cip_confidence("multiCIPConfidence")
);
// @if schemars
codec::json_schema!(
    IdvDataInternal, "IDVDataInternal",
    "{\"description\":\"Result of the identity check against up to two data sources.\",\"properties\":{\"dataSource1\":{\"anyOf\":[{\"$ref\":\"DataSourceInternal\"},{\"type\":\"null\"}],\"description\":\"Result of the first data source.\"},\"dataSource2\":{\"anyOf\":[{\"$ref\":\"DataSourceInternal\"},{\"type\":\"null\"}],\"description\":\"Result of the second data source.\"},\"multiCIPConfidence\":{\"anyOf\":[{\"$ref\":\"Confidence\"},{\"type\":\"null\"}],\"description\":\"Confidence across both data sources: high or low.\"}},\"type\":\"object\"}",
    "Confidence" = Confidence, "DataSourceInternal" = DataSourceInternal
);
// @end
/// Field of an anti-money-laundering hit.
///
/// The schema name is `KYCFieldTypeResponseInternal`.
#[doc(alias = "KYCFieldTypeResponseInternal")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KycFieldTypeResponseInternal {
    /// Name of the field.
    pub name: Option<String>,
    /// Source of the field.
    pub source: Option<String>,
    /// Value of the field.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub value: Option<String>,
}
impl KycFieldTypeResponseInternal {
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
    /// Sets [`source`](Self::source).
    #[must_use]
    pub fn with_source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}
impl Default for KycFieldTypeResponseInternal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    KycFieldTypeResponseInternal; optional[0] name("name"), optional[1] source("source"),
    optional[2, Redacted] value("value")
);
// @if schemars
codec::json_schema!(
    KycFieldTypeResponseInternal, "KYCFieldTypeResponseInternal",
    "{\"description\":\"Field of an anti-money-laundering hit.\",\"properties\":{\"name\":{\"description\":\"Name of the field.\",\"type\":[\"string\",\"null\"]},\"source\":{\"description\":\"Source of the field.\",\"type\":[\"string\",\"null\"]},\"value\":{\"description\":\"Value of the field.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Result of the KYC screening: hits on anti-money-laundering lists.
///
/// The schema name is `KYCInternal`.
#[doc(alias = "KYCInternal")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KycInternal {
    /// Lists with hits; absent if there are none.
    #[doc(alias = "amlTypeLists")]
    pub aml_type_lists: Vec<AmlTypeListResponseInternal>,
    /// Total number of hits across all lists.
    #[doc(alias = "totalHits")]
    pub total_hits: Option<i64>,
}
impl KycInternal {
    /// Creates a value without any fields set; all of them are optional.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        codec::FromJson::empty()
    }
    /// Sets [`amlTypeLists`](Self::aml_type_lists).
    #[must_use]
    pub fn with_aml_type_lists(
        mut self,
        value: impl IntoIterator<Item = impl Into<AmlTypeListResponseInternal>>,
    ) -> Self {
        self.aml_type_lists = codec::collect_list(value);
        self
    }
    /// Sets [`totalHits`](Self::total_hits).
    #[must_use]
    pub fn with_total_hits(mut self, value: impl Into<i64>) -> Self {
        self.total_hits = Some(value.into());
        self
    }
}
impl Default for KycInternal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    KycInternal; collection[0] aml_type_lists("amlTypeLists"), optional[1]
    total_hits("totalHits")
);
// @if schemars
codec::json_schema!(
    KycInternal, "KYCInternal",
    "{\"description\":\"Result of the KYC screening: hits on anti-money-laundering lists.\",\"properties\":{\"amlTypeLists\":{\"description\":\"Lists with hits; absent if there are none.\",\"items\":{\"$ref\":\"AmlTypeListResponseInternal\"},\"type\":[\"array\",\"null\"]},\"totalHits\":{\"description\":\"Total number of hits across all lists.\",\"format\":\"int64\",\"type\":[\"integer\",\"null\"]}},\"type\":\"object\"}",
    "AmlTypeListResponseInternal" = AmlTypeListResponseInternal
);
// @end
/// Address of the person found by the challenge.
///
/// The schema name is `V3ChallengeAddressEntryRequest`.
#[doc(alias = "V3ChallengeAddressEntryRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChallengeAddressEntry {
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
    /// Postal code in the form 12345 or 12345-6789.
    ///
    /// Matches the pattern `^\d{5}(-\d{4})?$`. Is personal data: `Debug` output redacts it.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// State or region.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub region: Option<String>,
}
impl ChallengeAddressEntry {
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
    /// Sets [`postalCode`](Self::postal_code).
    #[must_use]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}
impl Default for ChallengeAddressEntry {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ChallengeAddressEntry; optional[0, Redacted] address("address"), optional[1,
    Redacted] city("city"), optional[2, Redacted] extended_address("extendedAddress"),
    optional[3, Redacted] postal_code("postalCode"), optional[4, Redacted]
    region("region")
);
// @if schemars
codec::json_schema!(
    ChallengeAddressEntry, "V3ChallengeAddressEntryRequest",
    "{\"description\":\"Address of the person found by the challenge.\",\"properties\":{\"address\":{\"description\":\"Street and house number.\",\"type\":[\"string\",\"null\"]},\"city\":{\"description\":\"City.\",\"type\":[\"string\",\"null\"]},\"extendedAddress\":{\"description\":\"Second line of the address, such as an apartment number.\",\"type\":[\"string\",\"null\"]},\"postalCode\":{\"description\":\"Postal code in the form 12345 or 12345-6789.\",\"pattern\":\"^\\\\d{5}(-\\\\d{4})?$\",\"type\":[\"string\",\"null\"]},\"region\":{\"description\":\"State or region.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Person found by the challenge.
///
/// The schema name is `V3ChallengeIndividualRequest`.
#[doc(alias = "V3ChallengeIndividualRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChallengeIndividual {
    /// Addresses of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub addresses: Vec<ChallengeAddressEntry>,
    /// Full birth date, even if the caller sent only a part of it.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub dob: Option<String>,
    /// Email addresses of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "emailAddresses")]
    pub email_addresses: Vec<String>,
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
    /// Social security number of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub ssn: Option<String>,
}
impl ChallengeIndividual {
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
        value: impl IntoIterator<Item = impl Into<ChallengeAddressEntry>>,
    ) -> Self {
        self.addresses = codec::collect_list(value);
        self
    }
    /// Sets [`dob`](Self::dob).
    #[must_use]
    pub fn with_dob(mut self, value: impl Into<String>) -> Self {
        self.dob = Some(value.into());
        self
    }
    /// Sets [`emailAddresses`](Self::email_addresses).
    #[must_use]
    pub fn with_email_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_addresses = codec::collect_list(value);
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
    /// Sets [`ssn`](Self::ssn).
    #[must_use]
    pub fn with_ssn(mut self, value: impl Into<String>) -> Self {
        self.ssn = Some(value.into());
        self
    }
}
impl Default for ChallengeIndividual {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    ChallengeIndividual; collection[0, Redacted] addresses("addresses"), optional[1,
    Redacted] dob("dob"), collection[2, Redacted] email_addresses("emailAddresses"),
    optional[3, Redacted] first_name("firstName"), optional[4, Redacted]
    last_name("lastName"), optional[5, Redacted] ssn("ssn")
);
// @if schemars
codec::json_schema!(
    ChallengeIndividual, "V3ChallengeIndividualRequest",
    "{\"description\":\"Person found by the challenge.\",\"properties\":{\"addresses\":{\"description\":\"Addresses of the person.\",\"items\":{\"$ref\":\"V3ChallengeAddressEntryRequest\"},\"type\":[\"array\",\"null\"]},\"dob\":{\"description\":\"Full birth date, even if the caller sent only a part of it.\",\"type\":[\"string\",\"null\"]},\"emailAddresses\":{\"description\":\"Email addresses of the person.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"firstName\":{\"description\":\"First name of the person.\",\"type\":[\"string\",\"null\"]},\"lastName\":{\"description\":\"Last name of the person.\",\"type\":[\"string\",\"null\"]},\"ssn\":{\"description\":\"Social security number of the person.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}",
    "V3ChallengeAddressEntryRequest" = ChallengeAddressEntry
);
// @end
/// Birth date or social security number given by the person for the challenge.
///
/// The schema name is `V3ChallengeRequest`.
#[doc(alias = "V3ChallengeRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChallengeRequest {
    /// Session ID from the first call of this flow; valid for this flow only, for 15 minutes.
    #[doc(alias = "correlationId")]
    pub correlation_id: String,
    /// Birth date as YYYY-MM-DD, year and month as YYYY-MM, or month and day as MM-DD. Replaces the value
    /// sent in the start call.
    ///
    /// Matches the pattern `^(\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|\d{2}-\d{2})$`. Is personal data: `Debug` output
    /// redacts it.
    pub dob: Option<String>,
    /// Social security number, digits only: all nine or the last four. Replaces the value sent in the start
    /// call; KYC requires all nine.
    ///
    /// Matches the pattern `^(\d{4}|\d{9})$`. Is personal data: `Debug` output redacts it.
    pub ssn: Option<String>,
}
impl ChallengeRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(correlation_id: impl Into<String>) -> Self {
        Self {
            correlation_id: correlation_id.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`correlationId`](Self::correlation_id).
    #[must_use]
    pub fn with_correlation_id(mut self, value: impl Into<String>) -> Self {
        self.correlation_id = value.into();
        self
    }
    /// Sets [`dob`](Self::dob).
    #[must_use]
    pub fn with_dob(mut self, value: impl Into<String>) -> Self {
        self.dob = Some(value.into());
        self
    }
    /// Sets [`ssn`](Self::ssn).
    #[must_use]
    pub fn with_ssn(mut self, value: impl Into<String>) -> Self {
        self.ssn = Some(value.into());
        self
    }
}
codec::object!(
    ChallengeRequest required(0) required_in_requests(0); required[0]
    correlation_id("correlationId"), optional[1, Redacted] dob("dob"), optional[2,
    Redacted] ssn("ssn")
);
impl validation::Validate for ChallengeRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3ChallengeRequest"),
            self,
            4095,
            45,
            &[
                codec::as_text(&self.correlation_id),
                self.dob.as_ref().and_then(codec::as_text),
                self.ssn.as_ref().and_then(codec::as_text),
            ],
            true,
        );
        v.pattern(
            validation::rule!("fmt.dob", "dob", "V3ChallengeRequest"),
            self.dob.as_ref(),
            validation::char_pattern!(
                & [& [(& [('0', '9')], 4, 4), (& [('-', '-')], 1, 1), (& [('0', '9')], 2,
                2), (& [('-', '-')], 1, 1), (& [('0', '9')], 2, 2)], & [(& [('0', '9')],
                4, 4), (& [('-', '-')], 1, 1), (& [('0', '9')], 2, 2)], & [(& [('0',
                '9')], 2, 2), (& [('-', '-')], 1, 1), (& [('0', '9')], 2, 2)]]
            ),
            "YYYY-MM-DD, YYYY-MM or MM-DD",
        );
        v.pattern(
            validation::rule!("fmt.ssn", "ssn", "V3ChallengeRequest"),
            self.ssn.as_ref(),
            validation::char_pattern!(
                & [& [(& [('0', '9')], 4, 4)], & [(& [('0', '9')], 9, 9)]]
            ),
            "all nine digits or the last four, without hyphens",
        );
        crate::prove::rules::challenge::challenge(self, v);
    }
}
// @if schemars
codec::json_schema!(
    ChallengeRequest, "V3ChallengeRequest",
    "{\"description\":\"Birth date or social security number given by the person for the challenge.\",\"properties\":{\"correlationId\":{\"description\":\"Session ID from the first call of this flow; valid for this flow only, for 15 minutes.\",\"type\":\"string\"},\"dob\":{\"description\":\"Birth date as YYYY-MM-DD, year and month as YYYY-MM, or month and day as MM-DD. Replaces the value sent in the start call.\",\"pattern\":\"^(\\\\d{4}-\\\\d{2}-\\\\d{2}|\\\\d{4}-\\\\d{2}|\\\\d{2}-\\\\d{2})$\",\"type\":[\"string\",\"null\"]},\"ssn\":{\"description\":\"Social security number, digits only: all nine or the last four. Replaces the value sent in the start call; KYC requires all nine.\",\"pattern\":\"^(\\\\d{4}|\\\\d{9})$\",\"type\":[\"string\",\"null\"]}},\"required\":[\"correlationId\"],\"type\":\"object\"}"
);
// @end
/// Result of the challenge, with the person if one was found.
///
/// The schema name is `V3ChallengeResponse`.
#[doc(alias = "V3ChallengeResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChallengeResponse {
    /// Evaluation by category (identification, authentication, compliance, risk): pass or fail, with reasons
    /// by code. Values are arbitrary JSON. Announced for this response, but possibly not populated yet.
    pub evaluation: std::collections::BTreeMap<String, codec::Value>,
    /// Person found; absent if the challenge failed or no person was found.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub individual: Option<ChallengeIndividual>,
    /// Allowed next step, with its path: v3-complete.
    pub next: std::collections::BTreeMap<String, String>,
    /// Whether the challenge was passed; also false if no person was found.
    pub success: bool,
}
impl ChallengeResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        next: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        success: impl Into<bool>,
    ) -> Self {
        Self {
            next: codec::collect_map(next),
            success: success.into(),
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
    /// Sets [`individual`](Self::individual).
    #[must_use]
    pub fn with_individual(mut self, value: impl Into<ChallengeIndividual>) -> Self {
        self.individual = Some(value.into());
        self
    }
    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn with_next(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.next = codec::collect_map(value);
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
    ChallengeResponse required(3); collection[0, Redacted] evaluation("evaluation"),
    optional[1, Redacted] individual("individual"), required[2] next("next"), required[3]
    success("success")
);
// @if schemars
codec::json_schema!(
    ChallengeResponse, "V3ChallengeResponse",
    "{\"description\":\"Result of the challenge, with the person if one was found.\",\"properties\":{\"evaluation\":{\"additionalProperties\":{},\"description\":\"Evaluation by category (identification, authentication, compliance, risk): pass or fail, with reasons by code. Values are arbitrary JSON. Announced for this response, but possibly not populated yet.\",\"type\":[\"object\",\"null\"]},\"individual\":{\"anyOf\":[{\"$ref\":\"V3ChallengeIndividualRequest\"},{\"type\":\"null\"}],\"description\":\"Person found; absent if the challenge failed or no person was found.\"},\"next\":{\"additionalProperties\":{\"type\":\"string\"},\"description\":\"Allowed next step, with its path: v3-complete.\",\"type\":\"object\"},\"success\":{\"description\":\"Whether the challenge was passed; also false if no person was found.\",\"type\":\"boolean\"}},\"required\":[\"next\",\"success\"],\"type\":\"object\"}",
    "V3ChallengeIndividualRequest" = ChallengeIndividual
);
// @end
/// Address of the person, as submitted.
///
/// The schema name is `V3CompleteAddressEntryRequest`.
#[doc(alias = "V3CompleteAddressEntryRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompleteAddressEntryRequest {
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
    /// Postal code in the form 12345 or 12345-6789.
    ///
    /// Matches the pattern `^\d{5}(-\d{4})?$`. Is personal data: `Debug` output redacts it.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// State or region.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub region: Option<String>,
}
impl CompleteAddressEntryRequest {
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
    /// Sets [`postalCode`](Self::postal_code).
    #[must_use]
    pub fn with_postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
}
impl Default for CompleteAddressEntryRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    CompleteAddressEntryRequest required_in_requests(); optional[0, Redacted]
    address("address"), optional[1, Redacted] city("city"), optional[2, Redacted]
    extended_address("extendedAddress"), optional[3, Redacted] postal_code("postalCode"),
    optional[4, Redacted] region("region")
);
impl validation::Validate for CompleteAddressEntryRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.pattern(
            validation::rule!(
                "fmt.postal-code", "postalCode", "V3CompleteAddressEntryRequest"
            ),
            self.postal_code.as_ref(),
            validation::char_pattern!(
                & [& [(& [('0', '9')], 5, 5), (& [('-', '-')], 1, 1), (& [('0', '9')], 4,
                4)], & [(& [('0', '9')], 5, 5)]]
            ),
            "five digits, or five digits, a hyphen and four digits",
        );
    }
}
// @if schemars
codec::json_schema!(
    CompleteAddressEntryRequest, "V3CompleteAddressEntryRequest",
    "{\"description\":\"Address of the person, as submitted.\",\"properties\":{\"address\":{\"description\":\"Street and house number.\",\"type\":[\"string\",\"null\"]},\"city\":{\"description\":\"City.\",\"type\":[\"string\",\"null\"]},\"extendedAddress\":{\"description\":\"Second line of the address, such as an apartment number.\",\"type\":[\"string\",\"null\"]},\"postalCode\":{\"description\":\"Postal code in the form 12345 or 12345-6789.\",\"pattern\":\"^\\\\d{5}(-\\\\d{4})?$\",\"type\":[\"string\",\"null\"]},\"region\":{\"description\":\"State or region.\",\"type\":[\"string\",\"null\"]}},\"type\":\"object\"}"
);
// @end
/// Person as submitted: both names, or the social security number.
///
/// The schema name is `V3CompleteIndividualRequest`.
#[doc(alias = "V3CompleteIndividualRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompleteIndividualRequest {
    /// Address of the person; declared as a list, but only the first entry is used. KYC requires it or `ssn`.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub addresses: Option<Vec<CompleteAddressEntryRequest>>,
    /// Birth date as YYYY-MM-DD, year and month as YYYY-MM, or month and day as MM-DD. Required for KYC.
    ///
    /// Matches the pattern `^(\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|\d{2}-\d{2})$`. Is personal data: `Debug` output
    /// redacts it.
    pub dob: Option<String>,
    /// Email address of the person; declared as a list, but only the first entry is used.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "emailAddresses")]
    pub email_addresses: Option<Vec<String>>,
    /// First name of the person. Send both names, or `ssn`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "firstName")]
    pub first_name: Option<String>,
    /// Last name of the person. Send both names, or `ssn`.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "lastName")]
    pub last_name: Option<String>,
    /// Social security number without hyphens; required if a name is missing.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub ssn: Option<String>,
}
impl CompleteIndividualRequest {
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
        value: impl IntoIterator<Item = impl Into<CompleteAddressEntryRequest>>,
    ) -> Self {
        self.addresses = Some(codec::collect_list(value));
        self
    }
    /// Sets [`dob`](Self::dob).
    #[must_use]
    pub fn with_dob(mut self, value: impl Into<String>) -> Self {
        self.dob = Some(value.into());
        self
    }
    /// Sets [`emailAddresses`](Self::email_addresses).
    #[must_use]
    pub fn with_email_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.email_addresses = Some(codec::collect_list(value));
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
    /// Sets [`ssn`](Self::ssn).
    #[must_use]
    pub fn with_ssn(mut self, value: impl Into<String>) -> Self {
        self.ssn = Some(value.into());
        self
    }
}
impl Default for CompleteIndividualRequest {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
codec::object!(
    CompleteIndividualRequest required_in_requests(); optional[0, Redacted]
    addresses("addresses"), optional[1, Redacted] dob("dob"), optional[2, Redacted]
    email_addresses("emailAddresses"), optional[3, Redacted] first_name("firstName"),
    optional[4, Redacted] last_name("lastName"), optional[5, Redacted] ssn("ssn")
);
impl validation::Validate for CompleteIndividualRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.items("addresses", self.addresses.as_ref());
        v.pattern(
            validation::rule!("fmt.dob", "dob", "V3CompleteIndividualRequest"),
            self.dob.as_ref(),
            validation::char_pattern!(
                & [& [(& [('0', '9')], 4, 4), (& [('-', '-')], 1, 1), (& [('0', '9')], 2,
                2), (& [('-', '-')], 1, 1), (& [('0', '9')], 2, 2)], & [(& [('0', '9')],
                4, 4), (& [('-', '-')], 1, 1), (& [('0', '9')], 2, 2)], & [(& [('0',
                '9')], 2, 2), (& [('-', '-')], 1, 1), (& [('0', '9')], 2, 2)]]
            ),
            "YYYY-MM-DD, YYYY-MM or MM-DD",
        );
        v.pattern(
            validation::warning!(
                "fmt.ssn-complete", "ssn", "V3CompleteIndividualRequest"
            ),
            self.ssn.as_ref(),
            validation::char_pattern!(& [& [(& [('0', '9')], 9, 9)]]),
            "nine digits without hyphens",
        );
        crate::prove::rules::complete::individual(self, v);
    }
}
// @if schemars
codec::json_schema!(
    CompleteIndividualRequest, "V3CompleteIndividualRequest",
    "{\"description\":\"Person as submitted: both names, or the social security number.\",\"properties\":{\"addresses\":{\"description\":\"Address of the person; declared as a list, but only the first entry is used. KYC requires it or `ssn`.\",\"items\":{\"$ref\":\"V3CompleteAddressEntryRequest\"},\"type\":[\"array\",\"null\"]},\"dob\":{\"description\":\"Birth date as YYYY-MM-DD, year and month as YYYY-MM, or month and day as MM-DD. Required for KYC.\",\"pattern\":\"^(\\\\d{4}-\\\\d{2}-\\\\d{2}|\\\\d{4}-\\\\d{2}|\\\\d{2}-\\\\d{2})$\",\"type\":[\"string\",\"null\"]},\"emailAddresses\":{\"description\":\"Email address of the person; declared as a list, but only the first entry is used.\",\"items\":{\"type\":\"string\"},\"type\":[\"array\",\"null\"]},\"firstName\":{\"description\":\"First name of the person. Send both names, or `ssn`.\",\"type\":[\"string\",\"null\"]},\"lastName\":{\"description\":\"Last name of the person. Send both names, or `ssn`.\",\"type\":[\"string\",\"null\"]},\"ssn\":{\"description\":\"Social security number without hyphens; required if a name is missing.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^\\\\d{9}$\"}}},\"type\":\"object\"}",
    "V3CompleteAddressEntryRequest" = CompleteAddressEntryRequest
);
// @end
/// Details of the person, for the last step of the flow.
///
/// The schema name is `V3CompleteRequest`.
#[doc(alias = "V3CompleteRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompleteRequest {
    /// Session ID from the first call of this flow; valid for this flow only, for 15 minutes.
    #[doc(alias = "correlationId")]
    pub correlation_id: String,
    /// Details of the person.
    ///
    /// Is personal data: `Debug` output redacts it.
    pub individual: CompleteIndividualRequest,
}
impl CompleteRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        correlation_id: impl Into<String>,
        individual: impl Into<CompleteIndividualRequest>,
    ) -> Self {
        Self {
            correlation_id: correlation_id.into(),
            individual: individual.into(),
        }
    }
    /// Sets [`correlationId`](Self::correlation_id).
    #[must_use]
    pub fn with_correlation_id(mut self, value: impl Into<String>) -> Self {
        self.correlation_id = value.into();
        self
    }
    /// Sets [`individual`](Self::individual).
    #[must_use]
    pub fn with_individual(
        mut self,
        value: impl Into<CompleteIndividualRequest>,
    ) -> Self {
        self.individual = value.into();
        self
    }
}
codec::object!(
    CompleteRequest required(0, 1) required_in_requests(0, 1); required[0]
    correlation_id("correlationId"), required[1, Redacted] individual("individual")
);
impl validation::Validate for CompleteRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3CompleteRequest"),
            self,
            4095,
            41,
            &[codec::as_text(&self.correlation_id)],
            Some(&self.individual).is_none(),
        );
        v.property("individual", Some(&self.individual));
    }
}
// @if schemars
codec::json_schema!(
    CompleteRequest, "V3CompleteRequest",
    "{\"description\":\"Details of the person, for the last step of the flow.\",\"properties\":{\"correlationId\":{\"description\":\"Session ID from the first call of this flow; valid for this flow only, for 15 minutes.\",\"type\":\"string\"},\"individual\":{\"$ref\":\"V3CompleteIndividualRequest\",\"description\":\"Details of the person.\"}},\"required\":[\"correlationId\",\"individual\"],\"type\":\"object\"}",
    "V3CompleteIndividualRequest" = CompleteIndividualRequest
);
// @end
/// Result of the flow, with the results of the identity and KYC checks where applicable.
///
/// The schema name is `V3CompleteResponse`.
#[doc(alias = "V3CompleteResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CompleteResponse {
    /// Evaluation by category (identification, authentication, compliance, risk): pass or fail, with reasons
    /// by code. Values are arbitrary JSON.
    pub evaluation: std::collections::BTreeMap<String, codec::Value>,
    /// Result of the identity check.
    pub idv: Option<IdvDataInternal>,
    /// Result of the KYC screening; absent unless enough details of the person were sent.
    pub kyc: Option<KycInternal>,
    /// Always done: the flow is complete.
    pub next: std::collections::BTreeMap<String, String>,
    /// Whether the person passed; the flow is complete in either case.
    pub success: bool,
}
impl CompleteResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        next: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        success: impl Into<bool>,
    ) -> Self {
        Self {
            next: codec::collect_map(next),
            success: success.into(),
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
    /// Sets [`idv`](Self::idv).
    #[must_use]
    pub fn with_idv(mut self, value: impl Into<IdvDataInternal>) -> Self {
        self.idv = Some(value.into());
        self
    }
    /// Sets [`kyc`](Self::kyc).
    #[must_use]
    pub fn with_kyc(mut self, value: impl Into<KycInternal>) -> Self {
        self.kyc = Some(value.into());
        self
    }
    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn with_next(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.next = codec::collect_map(value);
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
    CompleteResponse required(4); collection[0, Redacted] evaluation("evaluation"),
    optional[1] idv("idv"), optional[2] kyc("kyc"), required[3] next("next"), required[4]
    success("success")
);
// @if schemars
codec::json_schema!(
    CompleteResponse, "V3CompleteResponse",
    "{\"description\":\"Result of the flow, with the results of the identity and KYC checks where applicable.\",\"properties\":{\"evaluation\":{\"additionalProperties\":{},\"description\":\"Evaluation by category (identification, authentication, compliance, risk): pass or fail, with reasons by code. Values are arbitrary JSON.\",\"type\":[\"object\",\"null\"]},\"idv\":{\"anyOf\":[{\"$ref\":\"IDVDataInternal\"},{\"type\":\"null\"}],\"description\":\"Result of the identity check.\"},\"kyc\":{\"anyOf\":[{\"$ref\":\"KYCInternal\"},{\"type\":\"null\"}],\"description\":\"Result of the KYC screening; absent unless enough details of the person were sent.\"},\"next\":{\"additionalProperties\":{\"type\":\"string\"},\"description\":\"Always done: the flow is complete.\",\"type\":\"object\"},\"success\":{\"description\":\"Whether the person passed; the flow is complete in either case.\",\"type\":\"boolean\"}},\"required\":[\"next\",\"success\"],\"type\":\"object\"}",
    "IDVDataInternal" = IdvDataInternal, "KYCInternal" = KycInternal
);
// @end
/// Request to start a Pre-Fill or Prove Identity flow.
///
/// The schema name is `V3StartRequest`.
#[doc(alias = "V3StartRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartRequest {
    /// Whether the person can enter a code up to three times, if the client SDK supports it; the default is
    /// false.
    ///
    /// The service uses `false` if it is absent.
    #[doc(alias = "allowOTPRetry")]
    pub allow_otp_retry: Option<bool>,
    /// Birth date as YYYY-MM-DD, year and month as YYYY-MM, or month and day as MM-DD. Preferably omitted
    /// here and sent in the challenge call: Prove first tries with the phone number alone.
    ///
    /// Matches the pattern `^(\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|\d{2}-\d{2})$`. Is personal data: `Debug` output
    /// redacts it.
    pub dob: Option<String>,
    /// Email address of the person; documented to allow letters, digits, `@`, `.` and `+` only.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "emailAddress")]
    pub email_address: Option<String>,
    /// URL to redirect the person to after the link was opened; up to 128 characters, documented to allow
    /// letters, digits and `-._+=/:?` only. Required if `flowType` is `desktop`.
    ///
    /// Has at most 128 characters. Matches the pattern `^[A-Za-z0-9\-._+=/:?]*$`. Is required when `flowType`
    /// is `desktop`. Is personal data: `Debug` output redacts it.
    #[doc(alias = "finalTargetUrl")]
    pub final_target_url: Option<String>,
    /// Type of device used by the person: desktop or mobile.
    #[doc(alias = "flowType")]
    pub flow_type: FlowType,
    /// IP address of the person; documented to allow digits, `.` and `:` only.
    ///
    /// Is personal data: `Debug` output redacts it.
    #[doc(alias = "ipAddress")]
    pub ip_address: Option<String>,
    /// Phone number; letters, digits and `+` only. The prefix +1 is optional in North America; other numbers
    /// start with `+` and the country code. Required in the sandbox, for desktop, and for mobile without
    /// Mobile Auth.
    ///
    /// Matches the pattern `^[A-Za-z0-9+]+$`. Is required when `flowType` is `desktop`. Is personal data:
    /// `Debug` output redacts it.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// Custom text of the message, up to 160 characters: four, five or six `#` characters are replaced by a
    /// code of that length, exactly four by a link. If absent, Prove sends its default text.
    ///
    /// Has at most 160 characters. Is personal data: `Debug` output redacts it.
    #[doc(alias = "smsMessage")]
    pub sms_message: Option<String>,
    /// Social security number, digits only: all nine or the last four. Preferably omitted here and sent in
    /// the challenge call: Prove first tries with the phone number alone.
    ///
    /// Matches the pattern `^(\d{4}|\d{9})$`. Is personal data: `Debug` output redacts it.
    pub ssn: Option<String>,
}
impl StartRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(flow_type: impl Into<FlowType>) -> Self {
        Self {
            flow_type: flow_type.into(),
            ..codec::FromJson::empty()
        }
    }
    /// Sets [`allowOTPRetry`](Self::allow_otp_retry).
    #[must_use]
    pub fn with_allow_otp_retry(mut self, value: impl Into<bool>) -> Self {
        self.allow_otp_retry = Some(value.into());
        self
    }
    /// Sets [`dob`](Self::dob).
    #[must_use]
    pub fn with_dob(mut self, value: impl Into<String>) -> Self {
        self.dob = Some(value.into());
        self
    }
    /// Sets [`emailAddress`](Self::email_address).
    #[must_use]
    pub fn with_email_address(mut self, value: impl Into<String>) -> Self {
        self.email_address = Some(value.into());
        self
    }
    /// Sets [`finalTargetUrl`](Self::final_target_url).
    #[must_use]
    pub fn with_final_target_url(mut self, value: impl Into<String>) -> Self {
        self.final_target_url = Some(value.into());
        self
    }
    /// Sets [`flowType`](Self::flow_type).
    #[must_use]
    pub fn with_flow_type(mut self, value: impl Into<FlowType>) -> Self {
        self.flow_type = value.into();
        self
    }
    /// Sets [`ipAddress`](Self::ip_address).
    #[must_use]
    pub fn with_ip_address(mut self, value: impl Into<String>) -> Self {
        self.ip_address = Some(value.into());
        self
    }
    /// Sets [`phoneNumber`](Self::phone_number).
    #[must_use]
    pub fn with_phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Sets [`smsMessage`](Self::sms_message).
    #[must_use]
    pub fn with_sms_message(mut self, value: impl Into<String>) -> Self {
        self.sms_message = Some(value.into());
        self
    }
    /// Sets [`ssn`](Self::ssn).
    #[must_use]
    pub fn with_ssn(mut self, value: impl Into<String>) -> Self {
        self.ssn = Some(value.into());
        self
    }
}
codec::object!(
    StartRequest required(4) required_in_requests(4); optional[0]
    allow_otp_retry("allowOTPRetry"), optional[1, Redacted] dob("dob"), optional[2,
    Redacted] email_address("emailAddress"), optional[3, Redacted]
    final_target_url("finalTargetUrl"), required[4] flow_type("flowType"), optional[5,
    Redacted] ip_address("ipAddress"), optional[6, Redacted] phone_number("phoneNumber"),
    optional[7, Redacted] sms_message("smsMessage"), optional[8, Redacted] ssn("ssn")
);
impl validation::Validate for StartRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3StartRequest"),
            self,
            4095,
            157,
            &[
                self.allow_otp_retry.as_ref().and_then(codec::as_text),
                self.dob.as_ref().and_then(codec::as_text),
                self.email_address.as_ref().and_then(codec::as_text),
                self.final_target_url.as_ref().and_then(codec::as_text),
                codec::as_text(&self.flow_type),
                self.ip_address.as_ref().and_then(codec::as_text),
                self.phone_number.as_ref().and_then(codec::as_text),
                self.sms_message.as_ref().and_then(codec::as_text),
                self.ssn.as_ref().and_then(codec::as_text),
            ],
            true,
        );
        v.pattern(
            validation::rule!("fmt.dob", "dob", "V3StartRequest"),
            self.dob.as_ref(),
            validation::char_pattern!(
                & [& [(& [('0', '9')], 4, 4), (& [('-', '-')], 1, 1), (& [('0', '9')], 2,
                2), (& [('-', '-')], 1, 1), (& [('0', '9')], 2, 2)], & [(& [('0', '9')],
                4, 4), (& [('-', '-')], 1, 1), (& [('0', '9')], 2, 2)], & [(& [('0',
                '9')], 2, 2), (& [('-', '-')], 1, 1), (& [('0', '9')], 2, 2)]]
            ),
            "YYYY-MM-DD, YYYY-MM or MM-DD",
        );
        v.characters(
            validation::warning!("fmt.email-charset", "emailAddress", "V3StartRequest"),
            self.email_address.as_ref(),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('@', '@'), ('.', '.'), ('+', '+')],
            1,
        );
        v.length(
            validation::rule!("fmt.url-length", "finalTargetUrl", "V3StartRequest"),
            self.final_target_url.as_ref(),
            None,
            Some(128),
        );
        v.characters(
            validation::warning!("fmt.url-charset", "finalTargetUrl", "V3StartRequest"),
            self.final_target_url.as_ref(),
            &[
                ('A', 'Z'),
                ('a', 'z'),
                ('0', '9'),
                ('-', '-'),
                ('.', '.'),
                ('_', '_'),
                ('+', '+'),
                ('=', '='),
                ('/', '/'),
                (':', ':'),
                ('?', '?'),
            ],
            0,
        );
        v.required_if(
            validation::rule!(
                "start.final-url-desktop", "finalTargetUrl", "V3StartRequest"
            ),
            codec::as_text(&self.flow_type) == Some("desktop"),
            self.final_target_url.as_ref().is_some(),
            "flowType",
            "desktop",
        );
        v.known_value(
            validation::warning!("start.flow-type", "flowType", "V3StartRequest"),
            Some(&self.flow_type).is_none_or(|value| value.is_known()),
        );
        v.characters(
            validation::warning!("fmt.ip-start", "ipAddress", "V3StartRequest"),
            self.ip_address.as_ref(),
            &[('0', '9'), (':', ':'), ('.', '.')],
            1,
        );
        v.characters(
            validation::warning!("fmt.phone-charset", "phoneNumber", "V3StartRequest"),
            self.phone_number.as_ref(),
            &[('A', 'Z'), ('a', 'z'), ('0', '9'), ('+', '+')],
            1,
        );
        v.required_if(
            validation::rule!("start.phone-needed", "phoneNumber", "V3StartRequest"),
            codec::as_text(&self.flow_type) == Some("desktop"),
            self.phone_number.as_ref().is_some(),
            "flowType",
            "desktop",
        );
        crate::prove::rules::phone::international(
            v,
            "phoneNumber",
            self.phone_number.as_ref(),
        );
        v.length(
            validation::rule!("sms.length", "smsMessage", "V3StartRequest"),
            self.sms_message.as_ref(),
            None,
            Some(160),
        );
        crate::prove::rules::sms::placeholder(
            v,
            "smsMessage",
            self.sms_message.as_ref(),
            codec::as_text(&self.flow_type),
        );
        v.pattern(
            validation::rule!("fmt.ssn", "ssn", "V3StartRequest"),
            self.ssn.as_ref(),
            validation::char_pattern!(
                & [& [(& [('0', '9')], 4, 4)], & [(& [('0', '9')], 9, 9)]]
            ),
            "all nine digits or the last four, without hyphens",
        );
        crate::prove::rules::start::start(self, v);
    }
}
// @if schemars
codec::json_schema!(
    StartRequest, "V3StartRequest",
    "{\"allOf\":[{\"if\":{\"properties\":{\"flowType\":{\"enum\":[\"desktop\"]}},\"required\":[\"flowType\"]},\"then\":{\"properties\":{\"finalTargetUrl\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"finalTargetUrl\"]}},{\"if\":{\"properties\":{\"flowType\":{\"enum\":[\"desktop\"]}},\"required\":[\"flowType\"]},\"then\":{\"properties\":{\"phoneNumber\":{\"not\":{\"type\":\"null\"}}},\"required\":[\"phoneNumber\"]}}],\"description\":\"Request to start a Pre-Fill or Prove Identity flow.\",\"properties\":{\"allowOTPRetry\":{\"default\":false,\"description\":\"Whether the person can enter a code up to three times, if the client SDK supports it; the default is false.\",\"type\":[\"boolean\",\"null\"]},\"dob\":{\"description\":\"Birth date as YYYY-MM-DD, year and month as YYYY-MM, or month and day as MM-DD. Preferably omitted here and sent in the challenge call: Prove first tries with the phone number alone.\",\"pattern\":\"^(\\\\d{4}-\\\\d{2}-\\\\d{2}|\\\\d{4}-\\\\d{2}|\\\\d{2}-\\\\d{2})$\",\"type\":[\"string\",\"null\"]},\"emailAddress\":{\"description\":\"Email address of the person; documented to allow letters, digits, `@`, `.` and `+` only.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9@.+]+$\"}},\"finalTargetUrl\":{\"description\":\"URL to redirect the person to after the link was opened; up to 128 characters, documented to allow letters, digits and `-._+=/:?` only. Required if `flowType` is `desktop`.\",\"maxLength\":128,\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9\\\\-._+=/:?]*$\"}},\"flowType\":{\"$ref\":\"FlowType\",\"description\":\"Type of device used by the person: desktop or mobile.\",\"x-warning\":{\"enum\":[\"desktop\",\"mobile\"]}},\"ipAddress\":{\"description\":\"IP address of the person; documented to allow digits, `.` and `:` only.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[0-9:.]+$\"}},\"phoneNumber\":{\"description\":\"Phone number; letters, digits and `+` only. The prefix +1 is optional in North America; other numbers start with `+` and the country code. Required in the sandbox, for desktop, and for mobile without Mobile Auth.\",\"type\":[\"string\",\"null\"],\"x-warning\":{\"pattern\":\"^[A-Za-z0-9+]+$\"}},\"smsMessage\":{\"description\":\"Custom text of the message, up to 160 characters: four, five or six `#` characters are replaced by a code of that length, exactly four by a link. If absent, Prove sends its default text.\",\"maxLength\":160,\"type\":[\"string\",\"null\"]},\"ssn\":{\"description\":\"Social security number, digits only: all nine or the last four. Preferably omitted here and sent in the challenge call: Prove first tries with the phone number alone.\",\"pattern\":\"^(\\\\d{4}|\\\\d{9})$\",\"type\":[\"string\",\"null\"]}},\"required\":[\"flowType\"],\"type\":\"object\"}",
    "FlowType" = FlowType
);
// @end
/// Session of the flow, with the token for the client SDK and the allowed next steps.
///
/// The schema name is `V3StartResponse`.
#[doc(alias = "V3StartResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StartResponse {
    /// One-time token (JWT) for the client SDK, bound to this session and valid for about 15 minutes. Do not
    /// store or log it.
    ///
    /// Is a secret: `Debug` output redacts it.
    #[doc(alias = "authToken")]
    pub auth_token: String,
    /// Session ID for the next calls of this flow; the session expires 15 minutes after this response.
    #[doc(alias = "correlationId")]
    pub correlation_id: String,
    /// Allowed next step, with its path: v3-validate.
    pub next: std::collections::BTreeMap<String, String>,
}
impl StartResponse {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        auth_token: impl Into<String>,
        correlation_id: impl Into<String>,
        next: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self {
            auth_token: auth_token.into(),
            correlation_id: correlation_id.into(),
            next: codec::collect_map(next),
        }
    }
    /// Sets [`authToken`](Self::auth_token).
    #[must_use]
    pub fn with_auth_token(mut self, value: impl Into<String>) -> Self {
        self.auth_token = value.into();
        self
    }
    /// Sets [`correlationId`](Self::correlation_id).
    #[must_use]
    pub fn with_correlation_id(mut self, value: impl Into<String>) -> Self {
        self.correlation_id = value.into();
        self
    }
    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn with_next(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.next = codec::collect_map(value);
        self
    }
}
codec::object!(
    StartResponse required(0, 1); required[0, Redacted] auth_token("authToken"),
    required[1] correlation_id("correlationId"), required[2] next("next")
);
// @if schemars
codec::json_schema!(
    StartResponse, "V3StartResponse",
    "{\"description\":\"Session of the flow, with the token for the client SDK and the allowed next steps.\",\"properties\":{\"authToken\":{\"description\":\"One-time token (JWT) for the client SDK, bound to this session and valid for about 15 minutes. Do not store or log it.\",\"type\":\"string\"},\"correlationId\":{\"description\":\"Session ID for the next calls of this flow; the session expires 15 minutes after this response.\",\"type\":\"string\"},\"next\":{\"additionalProperties\":{\"type\":\"string\"},\"description\":\"Allowed next step, with its path: v3-validate.\",\"type\":\"object\"}},\"required\":[\"authToken\",\"correlationId\",\"next\"],\"type\":\"object\"}"
);
// @end
/// Flow whose possession step to check.
///
/// The schema name is `V3ValidateRequest`.
#[doc(alias = "V3ValidateRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidateRequest {
    /// Session ID from the first call of this flow; valid for this flow only, for 15 minutes.
    #[doc(alias = "correlationId")]
    pub correlation_id: String,
}
impl ValidateRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(correlation_id: impl Into<String>) -> Self {
        Self {
            correlation_id: correlation_id.into(),
        }
    }
    /// Sets [`correlationId`](Self::correlation_id).
    #[must_use]
    pub fn with_correlation_id(mut self, value: impl Into<String>) -> Self {
        self.correlation_id = value.into();
        self
    }
}
codec::object!(
    ValidateRequest required(0) required_in_requests(0); required[0]
    correlation_id("correlationId")
);
impl validation::Validate for ValidateRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3ValidateRequest"),
            self,
            4095,
            23,
            &[codec::as_text(&self.correlation_id)],
            true,
        );
    }
}
// @if schemars
codec::json_schema!(
    ValidateRequest, "V3ValidateRequest",
    "{\"description\":\"Flow whose possession step to check.\",\"properties\":{\"correlationId\":{\"description\":\"Session ID from the first call of this flow; valid for this flow only, for 15 minutes.\",\"type\":\"string\"}},\"required\":[\"correlationId\"],\"type\":\"object\"}"
);
// @end
