//! The types with serde's derive, as a programmer writes them who wants the same fields as ours: every documented property,
//! values of open sets as text, and absent lists as empty ones.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Page {
    pub list: Vec<User>,
    pub total_count: i64,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct User {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birthdate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub browser: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    pub created_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<Value>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub department_ids: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    pub email_verified: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatted: Option<String>,
    pub gender: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub identities: Vec<Identity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_ip: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_login: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_login_app: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_mfa_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logins_count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub main_department_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata_source: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_last_set_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_security_level: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_country_code: Option<String>,
    pub phone_verified: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photo: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub post_id_list: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preferred_username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub register_source: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reset_password_on_next_login: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_up: Option<String>,
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_changed_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tenant_ids: Vec<String>,
    pub updated_at: String,
    pub user_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_source_id: Option<String>,
    pub user_source_type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    pub work_status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zoneinfo: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Identity {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_token: Option<String>,
    pub ext_idp_id: String,
    pub identity_id: String,
    pub origin_conn_ids: Vec<String>,
    pub provider: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<String>,
    pub r#type: String,
    pub user_id_in_idp: String,
    pub user_info_in_idp: Value,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CompleteResponse {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub evaluation: BTreeMap<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub idv: Option<Idv>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kyc: Option<Kyc>,
    pub next: BTreeMap<String, String>,
    pub success: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Idv {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_source1: Option<DataSource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_source2: Option<DataSource>,
    #[serde(rename = "multiCIPConfidence")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_cipconfidence: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DataSource {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<DataSourceAddressResponse>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cip_confidence: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<DataSourceEmailAddressResponse>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identifiers: Option<DataSourceIdentifiersResponse>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<DataSourceNameResponse>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reason_codes: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DataSourceAddressResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_score: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street_number: Option<i64>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DataSourceEmailAddressResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<bool>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DataSourceIdentifiersResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dob: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last4: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ssn: Option<bool>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DataSourceNameResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name_score: Option<i64>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Kyc {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aml_type_lists: Vec<AmlTypeListResponse>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_hits: Option<i64>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AmlTypeListResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aml_type: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<KYCFieldTypeResponse>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_hits: Option<i64>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KYCFieldTypeResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchResponse {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_request_id: Option<String>,
    pub correlation_id: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub results: Vec<BatchResult>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchResult {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub additional_identities: Vec<Person>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assurance_level: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_customer_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_human_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub evaluation: BTreeMap<String, Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity: Option<Person>,
    pub phone_number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prove_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prove_phone_alias: Option<String>,
    pub success: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub addresses: Vec<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assurance_level: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub emails: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_age: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_age: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub national_id: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Address {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zip_code: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_request_id: Option<String>,
    pub items: Vec<BatchItem>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BatchItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_customer_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_human_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_address: Option<String>,
    pub first_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_address: Option<String>,
    pub last_name: String,
    pub phone_number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prove_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_agent: Option<String>,
    pub verification_type: String,
}
