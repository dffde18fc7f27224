//! TLS, by the library that the Cargo features select.

#[cfg(all(feature = "native-tls", not(feature = "rustls-no-provider")))]
mod pkcs8;
#[cfg(all(feature = "native-tls", not(feature = "rustls-no-provider")))]
mod with_native_tls;
#[cfg(feature = "rustls-no-provider")]
mod with_rustls;
#[cfg(not(any(feature = "native-tls", feature = "rustls-no-provider")))]
mod without_tls;

#[cfg(all(feature = "native-tls", not(feature = "rustls-no-provider")))]
pub(crate) use with_native_tls::Tls;
#[cfg(feature = "rustls-no-provider")]
pub(crate) use with_rustls::Tls;
#[cfg(not(any(feature = "native-tls", feature = "rustls-no-provider")))]
pub(crate) use without_tls::Tls;
