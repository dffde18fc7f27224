//! The reset of one user.

use identity_apis::Nullable;
use identity_apis::genauth::Client;
use identity_apis::genauth::types::{GetMfaInfoDataDto, GetUserMfaStatusQuery, SetMfaStatusDto};
use identity_apis::operation::RetryClass;
use identity_apis::transport::Error;

/// What a reset has found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reset {
    /// The user had factors, which are removed.
    Changed,
    /// The user had no factors. After a kill, this is a request that was in flight and had arrived.
    AlreadyReset,
}

/// Returns whether a reset that may have been processed can be made again. The document of the service does not say what a
/// second call does; the class that the crate assigns to the operation does.
pub(crate) fn may_be_retried(class: RetryClass) -> bool {
    matches!(class, RetryClass::Read | RetryClass::Idempotent)
}

/// Removes the enrolled factors of a user. What the application offers stays, so that the user is asked to enroll again.
pub(crate) async fn reset(client: &Client, user: &str) -> Result<Reset, Error> {
    let mut status = client.get_user_mfa_status(&GetUserMfaStatusQuery::new(user)).await?.into_inner();
    if !has_factors(&status) {
        return Ok(Reset::AlreadyReset);
    }
    status.totp_mfa_enabled = Some(false);
    status.face_mfa_enabled = Some(false);
    status.mfa_phone = Nullable::Null;
    status.mfa_phone_country_code = Nullable::Null;
    status.mfa_email = Nullable::Null;
    client.set_users_mfa_status(&SetMfaStatusDto::new(status, user)).await?;
    Ok(Reset::Changed)
}

fn has_factors(status: &GetMfaInfoDataDto) -> bool {
    let is_set = |contact: &Nullable<String>| matches!(contact, Nullable::Value(text) if !text.is_empty());
    status.totp_mfa_enabled == Some(true)
        || status.face_mfa_enabled == Some(true)
        || is_set(&status.mfa_phone)
        || is_set(&status.mfa_email)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn may_be_retried_follows_the_retry_class() {
        for (class, retried) in [
            (RetryClass::Read, true),
            (RetryClass::Idempotent, true),
            (RetryClass::SideEffect, false),
            (RetryClass::Notifying, false),
        ] {
            assert_eq!(may_be_retried(class), retried, "{class:?}");
        }
    }
}
