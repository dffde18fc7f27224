//! Users and how they are named.

use crate::validate::{Checker, Rule};

const IDENTIFIER: Rule = Rule::written("create-user.identifier", "", "user management guide, creating users");
const USER_ID_FORM: Rule = Rule::written("user-id.form", "userId", "UserIdType of the document");

/// A new user has an e-mail address, a phone number or a user name.
#[cfg(any(genauth_type = "CreateUserReqDto", genauth_type = "CreateUserInfoDto"))]
pub(crate) fn identifiable(user: &impl Identifiable, at: &mut Checker<'_>) {
    if !user.has_identifier() {
        at.report(&IDENTIFIER, "has no identifier; set at least one of `email`, `phone` and `username`");
    }
}

/// Something that may have one of the three identifiers.
#[cfg(any(genauth_type = "CreateUserReqDto", genauth_type = "CreateUserInfoDto"))]
pub(crate) trait Identifiable {
    /// At least one of them is there.
    fn has_identifier(&self) -> bool;
}

#[cfg(genauth_type = "CreateUserReqDto")]
impl Identifiable for crate::genauth::types::CreateUserReqDto {
    fn has_identifier(&self) -> bool {
        self.email.is_some() || self.phone.is_some() || self.username.is_some()
    }
}

#[cfg(genauth_type = "CreateUserInfoDto")]
impl Identifiable for crate::genauth::types::CreateUserInfoDto {
    fn has_identifier(&self) -> bool {
        self.email.is_some() || self.phone.is_some() || self.username.is_some()
    }
}

#[cfg(genauth_type = "SetMfaStatusDto")]
pub(crate) fn user_id_of_mfa_status(request: &crate::genauth::types::SetMfaStatusDto, at: &mut Checker<'_>) {
    user_id_form(&request.user_id, request.user_id_type.as_ref(), at);
}

/// Two kinds of user id are made of two parts.
#[cfg(genauth_type = "SetMfaStatusDto")]
fn user_id_form(id: &str, kind: Option<&crate::genauth::types::UserIdType>, at: &mut Checker<'_>) {
    use crate::genauth::types::UserIdType;

    let parts = match kind {
        Some(UserIdType::Identity) => "extIdpId:userIdInIdp",
        Some(UserIdType::SyncRelation) => "provider:userIdInIdp",
        _ => return,
    };
    let has_both = id.split_once(':').is_some_and(|(first, second)| !first.is_empty() && !second.is_empty());
    if !has_both {
        let kind = kind.map(UserIdType::as_str).unwrap_or_default();
        at.report(&USER_ID_FORM, format!("must be `{parts}` when `userIdType` is `{kind}`"));
    }
}

#[cfg(all(test, feature = "genauth-users", feature = "genauth-mfa"))]
mod tests {
    use crate::Validate as _;
    use crate::genauth::types::{
        CreateUserBatchReqDto, CreateUserInfoDto, CreateUserReqDto, GetMfaInfoDataDto, SetMfaStatusDto,
    };

    #[test]
    fn a_user_needs_one_identifier() {
        assert!(CreateUserReqDto::new().with_username("mara.okafor").validate().is_ok());
        let violations = CreateUserReqDto::new().with_name("Mara Okafor").validate().unwrap_err();
        assert_eq!(violations.iter().next().unwrap().rule(), "create-user.identifier");
    }

    #[test]
    fn so_does_every_user_of_a_batch() {
        let batch = CreateUserBatchReqDto::new([
            CreateUserInfoDto::new().with_email("mara@example.com"),
            CreateUserInfoDto::new().with_nickname("M"),
        ]);
        let violations = batch.validate().unwrap_err();
        assert_eq!(violations.iter().next().unwrap().pointer(), "/list/1");
    }

    #[test]
    fn a_user_id_has_the_form_of_its_type() {
        let status = |id: &str, kind: &str| {
            SetMfaStatusDto::new(
                GetMfaInfoDataDto::new(Vec::<crate::genauth::types::ApplicationMfaDto>::new(), "t"),
                id,
            )
            .with_user_id_type(kind)
            .validate()
        };
        assert!(status("6229ffa00000000000000001", "user_id").is_ok());
        assert!(status("idp-1:person-7", "identity").is_ok());
        for id in ["idp-1", ":person-7", "idp-1:", ""] {
            let violations = status(id, "identity").unwrap_err();
            assert_eq!(violations.iter().next().unwrap().rule(), "user-id.form");
            assert_eq!(violations.iter().next().unwrap().pointer(), "/userId");
        }
        assert!(status("ldap:7", "sync_relation").is_ok());
        assert!(status("7", "sync_relation").is_err());
    }
}
