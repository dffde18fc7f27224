//! Builder methods that the requests of several flows have in common.

/// Expands to the named builder methods, for the `impl` block of a type whose field `request` has them too.
macro_rules! request_methods {
    ($first:ident, $($rest:ident),+ $(,)?) => {
        request_methods!($first);
        request_methods!($($rest),+);
    };
    (with_client_request_id $(,)?) => {
        /// Sets the caller's id of the request, for tracing. It must not contain personal data.
        pub fn with_client_request_id(mut self, id: impl Into<String>) -> Self {
            self.request = self.request.with_client_request_id(id);
            self
        }
    };
    (with_client_customer_id $(,)?) => {
        /// Sets the caller's id of the customer. It must not contain personal data.
        pub fn with_client_customer_id(mut self, id: impl Into<String>) -> Self {
            self.request = self.request.with_client_customer_id(id);
            self
        }
    };
    (with_client_human_id $(,)?) => {
        /// Sets the caller's id of the person. It must not contain personal data.
        pub fn with_client_human_id(mut self, id: impl Into<String>) -> Self {
            self.request = self.request.with_client_human_id(id);
            self
        }
    };
    (with_device_id $(,)?) => {
        /// Sets the id of the person's device, as an earlier Unify session returned it.
        pub fn with_device_id(mut self, device_id: impl Into<String>) -> Self {
            self.request = self.request.with_device_id(device_id);
            self
        }
    };
    (with_email_address $(,)?) => {
        /// Sets the person's e-mail address.
        pub fn with_email_address(mut self, address: impl Into<String>) -> Self {
            self.request = self.request.with_email_address(address);
            self
        }
    };
    (with_ip_address $(,)?) => {
        /// Sets the public IP address from which the person reaches the caller.
        pub fn with_ip_address(mut self, address: impl Into<String>) -> Self {
            self.request = self.request.with_ip_address(address);
            self
        }
    };
    (with_attributes $(,)?) => {
        /// Sets further attributes of the person, as name and value.
        pub fn with_attributes(mut self, attributes: impl IntoIterator<Item = IdentityAttribute>) -> Self {
            self.request = self.request.with_identity_attributes(attributes);
            self
        }
    };
    (allow_otp_retry $(,)?) => {
        /// Lets the person enter a one-time code up to three times. The SDK integration on the device must support it.
        pub fn allow_otp_retry(mut self) -> Self {
            self.request = self.request.with_allow_otp_retry(true);
            self
        }
    };
}

pub(super) use request_methods;
