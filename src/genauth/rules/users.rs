//! Users and public accounts, and their identifiers.

use crate::codec::AsText;
use crate::validation::{Rule, Validator};

const IDENTIFIER: Rule = Rule::custom("create-user.identifier", "", "user management guide, creating users");
const UNIQUE: Rule = Rule::custom("user.unique", "", "user management guide, creating users");
const PHONE: Rule = Rule::custom("user.phone", "phone", "SDK, user").warning();
const COUNTRY: Rule = Rule::custom("user.phone", "phoneCountryCode", "SDK, user").warning();
const ENCRYPTED: Rule = Rule::custom("user.password-encryption", "password", "SDK, createUser");
const KEPT: Rule = Rule::custom("user.keep-password", "password", "SDK, createUser").warning();
const NO_ID: Rule = Rule::custom("user-id.empty", "userId", "user management guide, setting the MFA state");
const ID: Rule = Rule::custom("user-id.form", "userId", "UserIdType of the document");
const ID_TYPE: Rule = Rule::custom("public-account.id-type", "userIdType", "SDK, public accounts").warning();

/// A new user needs an e-mail address, a phone number or a user name.
pub(crate) fn identifier(
    v: &mut Validator<'_>,
    _: &str,
    username: Option<&String>,
    email: Option<&str>,
    phone: Option<&str>,
) {
    let given = [username.map(String::as_str), email, phone];
    if given.into_iter().flatten().all(str::is_empty) {
        v.report(&IDENTIFIER, "has no identifier; set at least one of `email`, `phone` and `username`");
    }
}

/// The country code has a property of its own, and is required outside mainland China.
pub(crate) fn phone(v: &mut Validator<'_>, _: &str, phone: Option<&String>, country: Option<&str>) {
    let Some(phone) = phone else { return };
    let is_chinese = phone.len() == 11 && phone.starts_with('1');
    if phone.starts_with('+') {
        v.report(&PHONE, "has a country code; move it to `phoneCountryCode`");
    } else if country.is_none() && !is_chinese {
        v.report(&COUNTRY, "is absent; set it: phone numbers outside mainland China require a country code");
    }
}

/// Every key in use produces a longer ciphertext.
const MIN_CIPHERTEXT_BYTES: usize = 64;

pub(crate) fn password(
    v: &mut Validator<'_>,
    _: &str,
    password: Option<&String>,
    encryption: Option<&str>,
    keep: Option<&str>,
) {
    let is_encrypted = matches!(encryption, Some("rsa" | "sm2"));
    if is_encrypted && password.is_some_and(|password| password.len() < MIN_CIPHERTEXT_BYTES) {
        v.report(
            &ENCRYPTED,
            "is too short to be encrypted; encrypt it with the service's key, or set `passwordEncryptType` to `none`",
        );
    }
    if keep == Some("true") && password.is_none() {
        v.report(&KEPT, "is absent, so `keepPassword` has nothing to keep; set it, or omit `keepPassword`");
    }
}

/// A user id is not empty, and two types of user id consist of two parts.
pub(crate) fn id(v: &mut Validator<'_>, _: &str, id: Option<&String>, id_type: Option<&str>) {
    if let Some(id) = id {
        check_id(v, [&NO_ID, &ID], id, two_parts(id_type));
    }
}

/// The same for lists of user ids.
pub(crate) fn ids(v: &mut Validator<'_>, name: &str, ids: Option<&Vec<String>>, id_type: Option<&str>) {
    let parts = two_parts(id_type);
    v.for_each_text(name, ids, |v, id| check_id(v, [&NO_ID.of_item(), &ID.of_item()], id, parts));
}

fn check_id(v: &mut Validator<'_>, [empty, form]: [&Rule; 2], id: &str, parts: Option<(&str, &str)>) {
    if id.is_empty() {
        return v.report(empty, "is empty; set the id of the user");
    }
    let has_both = || id.split_once(':').is_some_and(|(first, second)| !first.is_empty() && !second.is_empty());
    if let Some((id_type, parts)) = parts.filter(|_| !has_both()) {
        v.report(form, format!("must be `{parts}` when `userIdType` is `{id_type}`"));
    }
}

fn two_parts(id_type: Option<&str>) -> Option<(&'static str, &'static str)> {
    match id_type {
        Some("identity") => Some(("identity", "extIdpId:userIdInIdp")),
        Some("sync_relation") => Some(("sync_relation", "provider:userIdInIdp")),
        _ => None,
    }
}

/// Two types of user id are not documented for public accounts.
pub(crate) fn public_account_id_type(v: &mut Validator<'_>, _: &str, id_type: Option<&impl AsText>) {
    if two_parts(id_type.and_then(AsText::as_text)).is_some() {
        v.report(&ID_TYPE, "is not documented for public accounts; use another type of id");
    }
}

#[cfg(genauth_type = "CreateUserBatchReqDto")]
pub(crate) fn create_batch(batch: &crate::genauth::types::CreateUserBatchReqDto, v: &mut Validator<'_>) {
    check_unique(&batch.list, v);
    let encryption = batch.options.as_ref().and_then(|options| options.password_encrypt_type.as_ref());
    v.for_each_item("list", Some(&batch.list), |v, user| {
        password(v, "password", user.password.as_ref(), encryption.and_then(AsText::as_text), None);
    });
}

#[cfg(genauth_type = "CreatePublicAccountBatchReqDto")]
pub(crate) fn create_public_batch(
    batch: &crate::genauth::types::CreatePublicAccountBatchReqDto,
    v: &mut Validator<'_>,
) {
    check_unique(&batch.list, v);
    let encryption = batch.options.as_ref().and_then(|options| options.password_encrypt_type.as_ref());
    v.for_each_item("list", Some(&batch.list), |v, user| {
        password(v, "password", user.password.as_ref(), encryption.and_then(AsText::as_text), None);
    });
}

/// What must be unique in the user pool must be unique in a batch.
#[cfg(any(genauth_type = "CreateUserBatchReqDto", genauth_type = "CreatePublicAccountBatchReqDto"))]
fn check_unique<P: UniqueProperties>(users: &[P], v: &mut Validator<'_>) {
    for (index, user) in users.iter().enumerate() {
        for (position, (property, value)) in user.unique_properties().into_iter().enumerate() {
            let Some(value) = value.filter(|value| !value.is_empty()) else { continue };
            let is_same = |earlier: &P| match earlier.unique_properties()[position].1 {
                Some(other) if property == "email" => other.eq_ignore_ascii_case(value),
                other => other == Some(value),
            };
            if users[..index].iter().any(is_same) {
                v.at_item("list", index, |v| {
                    v.at_property(property, |v| {
                        v.report(&UNIQUE, "is the same as an earlier user's in the batch; make it unique");
                    });
                });
            }
        }
    }
}

/// A user with properties that no other user may share.
#[cfg(any(genauth_type = "CreateUserBatchReqDto", genauth_type = "CreatePublicAccountBatchReqDto"))]
trait UniqueProperties {
    fn unique_properties(&self) -> [(&'static str, Option<&str>); 4];
}

#[cfg(any(genauth_type = "CreateUserBatchReqDto", genauth_type = "CreatePublicAccountBatchReqDto"))]
macro_rules! unique_properties {
    ($name:ident) => {
        impl UniqueProperties for crate::genauth::types::$name {
            fn unique_properties(&self) -> [(&'static str, Option<&str>); 4] {
                [
                    ("email", self.email.as_deref()),
                    ("phone", self.phone.as_deref()),
                    ("username", self.username.as_deref()),
                    ("externalId", self.external_id.as_deref()),
                ]
            }
        }
    };
}

#[cfg(genauth_type = "CreateUserBatchReqDto")]
unique_properties!(CreateUserInfoDto);
#[cfg(genauth_type = "CreatePublicAccountBatchReqDto")]
unique_properties!(CreatePublicAccountReqDto);

#[cfg(all(test, feature = "genauth-users", feature = "genauth-mfa"))]
mod tests {
    use crate::Validate as _;
    use crate::genauth::types::{
        CreateUserBatchReqDto, CreateUserInfoDto, CreateUserReqDto, DeleteUsersBatchDto, DeleteUsersBatchOptionsDto,
        GetMfaInfoDataDto, GetUserMfaStatusQuery, SetMfaStatusDto,
    };

    const NO_FACTORS: [crate::genauth::types::ApplicationMfaDto; 0] = [];

    fn status(id: &str, id_type: &str) -> Result<(), crate::Violations> {
        SetMfaStatusDto::new(GetMfaInfoDataDto::new(NO_FACTORS, "t"), id).with_user_id_type(id_type).validate()
    }

    #[test]
    fn user_needs_an_identifier() {
        assert!(CreateUserReqDto::new().with_username("mara.okafor").validate().is_ok());
        let violations = CreateUserReqDto::new().with_name("Mara Okafor").validate().unwrap_err();
        assert_eq!(violations.iter().next().unwrap().rule(), "create-user.identifier");
    }

    #[test]
    fn user_of_a_batch_needs_an_identifier() {
        let batch = CreateUserBatchReqDto::new([
            CreateUserInfoDto::new().with_email("mara@example.com"),
            CreateUserInfoDto::new().with_nickname("M"),
        ]);
        let violations = batch.validate().unwrap_err();
        assert_eq!(violations.iter().next().unwrap().pointer(), "/list/1");
    }

    #[test]
    fn user_occurs_once_in_a_batch() {
        let batch = CreateUserBatchReqDto::new([
            CreateUserInfoDto::new().with_email("mara@example.com"),
            CreateUserInfoDto::new().with_email("Mara@Example.com"),
        ]);
        let violations = batch.validate().unwrap_err();
        assert_eq!(violations.iter().next().unwrap().pointer(), "/list/1/email");
    }

    #[test]
    fn user_id_has_the_format_of_its_type() {
        assert!(status("6229ffa00000000000000001", "user_id").is_ok());
        assert!(status("idp-1:person-7", "identity").is_ok());
        for id in ["idp-1", ":person-7", "idp-1:", ":"] {
            let violations = status(id, "identity").unwrap_err();
            assert_eq!(violations.iter().next().unwrap().rule(), "user-id.form");
            assert_eq!(violations.iter().next().unwrap().pointer(), "/userId");
        }
        assert!(status("ldap:7", "sync_relation").is_ok());
        assert!(status("7", "sync_relation").is_err());
    }

    #[test]
    fn user_id_of_any_type_is_not_empty() {
        let query = |id: &str| GetUserMfaStatusQuery::new(id).validate();
        assert!(query("6229ffa00000000000000001").is_ok());
        for found in [query("").unwrap_err(), status("", "user_id").unwrap_err(), status("", "identity").unwrap_err()] {
            let found: Vec<_> = found.iter().map(|one| (one.rule(), one.pointer())).collect();
            assert_eq!(found, [("user-id.empty", "/userId")]);
        }
        let batch = DeleteUsersBatchDto::new(["person-7", ""]).validate().unwrap_err();
        let found: Vec<_> = batch.iter().map(|one| (one.rule(), one.pointer())).collect();
        assert_eq!(found, [("user-id.empty", "/userIds/1")]);
    }

    #[test]
    fn user_id_in_a_list_has_the_format_of_its_type() {
        let options = DeleteUsersBatchOptionsDto::new().with_user_id_type("identity");
        let batch = DeleteUsersBatchDto::new(["idp-1:person-7", "person-8"]).with_options(options);
        let violations = batch.validate().unwrap_err();
        assert_eq!(violations.iter().next().unwrap().pointer(), "/userIds/1");
    }
}
