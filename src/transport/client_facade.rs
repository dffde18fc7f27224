//! What the clients of all services share, and their builders.

/// Implements the methods that the clients of all services share. The client is a struct with a field `channel`.
macro_rules! impl_client {
    ($client:ident, $name:literal) => {
        impl $client {
            /// Returns the same client with another retry policy. Both share connections, token, limits and the retry
            /// budget.
            #[must_use]
            pub fn with_retry(&self, policy: $crate::transport::RetryPolicy) -> Self {
                Self { channel: self.channel.with_retry(policy) }
            }

            /// Returns the URL that the paths of requests follow.
            #[must_use]
            pub fn base_url(&self) -> &str {
                self.channel.base_url()
            }

            /// Returns the channel that the client sends through, for clients that were generated from other documents.
            #[must_use]
            pub fn channel(&self) -> &$crate::transport::Channel {
                &self.channel
            }

            #[cfg(fuzzing)]
            pub(crate) fn transport(&self) -> &$crate::transport::Transport {
                self.channel.transport()
            }

            #[allow(dead_code, reason = "some sets of features have no operation")]
            pub(super) fn call<'a, P, T>(
                &'a self,
                operation: &'static $crate::operation::Operation,
                path: &[(&'static str, &'a str)],
                parameters: &'a P,
            ) -> $crate::transport::Call<'a, P, T>
            where
                P: serde::Serialize + $crate::validation::Validate + Sync,
                T: $crate::codec::FromResponse,
            {
                self.channel.call(operation, path, parameters)
            }

            /// Makes a call whose body may be left out.
            #[allow(dead_code, reason = "some sets of features have no such operation")]
            pub(super) fn call_optional<'a, P, T>(
                &'a self,
                operation: &'static $crate::operation::Operation,
                path: &[(&'static str, &'a str)],
                body: Option<&'a P>,
            ) -> $crate::transport::Call<'a, Option<&'a P>, T>
            where
                P: serde::Serialize + $crate::validation::Validate + Sync,
                T: $crate::codec::FromResponse,
            {
                self.channel.call_optional(operation, path, body)
            }
        }

        impl From<$client> for $crate::transport::Channel {
            fn from(client: $client) -> Self {
                client.channel
            }
        }

        impl std::fmt::Debug for $client {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.debug_struct($name).field("base_url", &self.base_url()).finish_non_exhaustive()
            }
        }
    };
}

/// The methods that the builders of all services share beside those of the settings. The builder is a struct with a field
/// `settings`.
macro_rules! client_builder_methods {
    () => {
        /// Sets the base URL, for instance of a sandbox or a gateway, instead of the service's own. A host without a scheme
        /// is taken as `https`.
        pub fn base_url(mut self, url: impl Into<String>) -> Self {
            self.settings.base_url = Some($crate::transport::BaseUrlInput::new(url.into()));
            self
        }

        /// Sends requests to a service within the process.
        #[cfg(any(test, fuzzing))]
        #[allow(dead_code, reason = "some sets of features have no test that needs it")]
        pub(crate) fn peer(mut self, peer: std::sync::Arc<dyn $crate::transport::http::peer::Peer>) -> Self {
            self.settings.peer = Some(peer);
            self
        }
    };
}

pub(crate) use {client_builder_methods, impl_client};
