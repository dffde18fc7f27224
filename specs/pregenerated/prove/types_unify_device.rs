/// Device whose key to deactivate.
///
/// The schema name is `V3DeviceRevokeRequest`.
#[doc(alias = "V3DeviceRevokeRequest")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceRevokeRequest {
    /// ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain
    /// personal data.
    ///
    /// Has at least 1 character.
    #[doc(alias = "clientRequestId")]
    pub client_request_id: String,
    /// ID of the device whose key to deactivate.
    ///
    /// Has at least 1 character. Is personal data: `Debug` output redacts it.
    #[doc(alias = "deviceId")]
    pub device_id: String,
}
impl DeviceRevokeRequest {
    /// Creates a value from its required fields.
    #[must_use]
    pub fn new(
        client_request_id: impl Into<String>,
        device_id: impl Into<String>,
    ) -> Self {
        Self {
            client_request_id: client_request_id.into(),
            device_id: device_id.into(),
        }
    }
    /// Sets [`clientRequestId`](Self::client_request_id).
    #[must_use]
    pub fn with_client_request_id(mut self, value: impl Into<String>) -> Self {
        self.client_request_id = value.into();
        self
    }
    /// Sets [`deviceId`](Self::device_id).
    #[must_use]
    pub fn with_device_id(mut self, value: impl Into<String>) -> Self {
        self.device_id = value.into();
        self
    }
}
codec::object!(
    DeviceRevokeRequest required(0, 1) required_in_requests(0, 1); required[0]
    client_request_id("clientRequestId"), required[1, Redacted] device_id("deviceId")
);
impl validation::Validate for DeviceRevokeRequest {
    #[inline]
    fn check(&self, v: &mut validation::Validator<'_>) {
        v.size(
            validation::rule!("gen.body-size", "", "V3DeviceRevokeRequest"),
            self,
            4095,
            41,
            &[codec::as_text(&self.client_request_id), codec::as_text(&self.device_id)],
            true,
        );
        v.length(
            validation::rule!(
                "device.revoke", "clientRequestId", "V3DeviceRevokeRequest"
            ),
            Some(&self.client_request_id),
            Some(1),
            None,
        );
        v.not_personal(
            validation::warning!(
                "ids.client-request-id", "clientRequestId", "V3DeviceRevokeRequest"
            ),
            Some(&self.client_request_id),
            &[],
        );
        v.length(
            validation::rule!("device.revoke", "deviceId", "V3DeviceRevokeRequest"),
            Some(&self.device_id),
            Some(1),
            None,
        );
    }
}
// @if schemars
codec::json_schema!(
    DeviceRevokeRequest, "V3DeviceRevokeRequest",
    "{\"description\":\"Device whose key to deactivate.\",\"properties\":{\"clientRequestId\":{\"description\":\"ID of this request, chosen by the caller; a new GUID per request is recommended. Must not contain personal data.\",\"minLength\":1,\"type\":\"string\",\"x-format\":\"free-form (GUID advised)\"},\"deviceId\":{\"description\":\"ID of the device whose key to deactivate.\",\"minLength\":1,\"type\":\"string\"}},\"required\":[\"clientRequestId\",\"deviceId\"],\"type\":\"object\"}"
);
// @end
/// Result of revoking a device key.
///
/// The schema name is `V3DeviceRevokeResponse`.
#[doc(alias = "V3DeviceRevokeResponse")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceRevokeResponse {
    /// Whether the call succeeded.
    pub success: bool,
}
impl DeviceRevokeResponse {
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
codec::object!(DeviceRevokeResponse required(0); required[0] success("success"));
// @if schemars
codec::json_schema!(
    DeviceRevokeResponse, "V3DeviceRevokeResponse",
    "{\"description\":\"Result of revoking a device key.\",\"properties\":{\"success\":{\"description\":\"Whether the call succeeded.\",\"type\":\"boolean\"}},\"required\":[\"success\"],\"type\":\"object\"}"
);
// @end
