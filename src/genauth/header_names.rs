//! The names of GenAuth's headers, by brand.

use reqwest::header::HeaderName;

use super::Brand;

/// Header names, built once instead of for each request.
pub(super) struct HeaderNames {
    pub(super) app_id: HeaderName,
    pub(super) lang: HeaderName,
    pub(super) method: HeaderName,
    pub(super) nonce: HeaderName,
    pub(super) sdk_version: HeaderName,
    pub(super) userpool_id: HeaderName,
    pub(super) version: HeaderName,
}

impl HeaderNames {
    pub(super) fn for_brand(brand: Brand) -> Self {
        let name = |genauth, authing| match brand {
            Brand::GenAuth => HeaderName::from_static(genauth),
            Brand::Authing => HeaderName::from_static(authing),
        };
        Self {
            app_id: name("x-genauth-app-id", "x-authing-app-id"),
            lang: name("x-genauth-lang", "x-authing-lang"),
            method: name("x-genauth-signature-method", "x-authing-signature-method"),
            nonce: name("x-genauth-signature-nonce", "x-authing-signature-nonce"),
            sdk_version: name("x-genauth-sdk-version", "x-authing-sdk-version"),
            userpool_id: name("x-genauth-userpool-id", "x-authing-userpool-id"),
            version: name("x-genauth-signature-version", "x-authing-signature-version"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_have_the_prefix_of_their_brand() {
        for brand in [Brand::GenAuth, Brand::Authing] {
            let HeaderNames { app_id, lang, method, nonce, sdk_version, userpool_id, version } =
                HeaderNames::for_brand(brand);
            for name in [app_id, lang, method, nonce, sdk_version, userpool_id, version] {
                assert!(name.as_str().starts_with(brand.header_prefix()), "{name}");
            }
        }
    }
}
