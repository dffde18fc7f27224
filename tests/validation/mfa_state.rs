//! GenAuth's MFA state of a user: what can be sent, and what a response brings back.

use identity_apis::genauth::types::{ApplicationMfaDto, GetMfaInfoDataDto, MfaFactor, SetMfaStatusDto};
use identity_apis::{Nullable, Validate as _};
use serde_json::{Value, json};

const NULLABLE: [&str; 7] =
    ["mfaEmail", "mfaPhone", "mfaPhoneCountryCode", "nickname", "phone", "phoneCountryCode", "username"];

fn state() -> GetMfaInfoDataDto {
    GetMfaInfoDataDto::new([ApplicationMfaDto::new(MfaFactor::Email, 0, 1)], "token-7")
}

/// The guide's own request has null for each text that the user lacks.
#[test]
fn mfa_state_sends_null_where_the_guide_does() {
    let nulls = state()
        .with_mfa_email(Nullable::Null)
        .with_mfa_phone(None)
        .with_mfa_phone_country_code(None)
        .with_nickname(None)
        .with_phone(None)
        .with_phone_country_code(None)
        .with_username(None)
        .with_face_mfa_enabled(true)
        .with_totp_mfa_enabled(true);
    let request = SetMfaStatusDto::new(nulls, "person-7").with_user_id_type("user_id");
    assert!(request.validate().is_ok() && request.warnings().is_empty());
    let mut wanted = json!({
        "mfaToken": "token-7", "faceMfaEnabled": true, "totpMfaEnabled": true,
        "applicationMfa": [{"mfaPolicy": "EMAIL", "status": 1, "sort": 0}],
    });
    let plain = wanted.clone();
    for property in NULLABLE {
        wanted[property] = Value::Null;
    }
    let sent = serde_json::to_value(&request).unwrap();
    assert_eq!(sent, json!({"userId": "person-7", "userIdType": "user_id", "mfaTriggerData": wanted}));

    // What is not given is not sent, and a value is a value.
    let state = state().with_face_mfa_enabled(true).with_totp_mfa_enabled(true);
    assert_eq!(serde_json::to_value(&state).unwrap(), plain);
    assert_eq!(serde_json::to_value(state.with_mfa_email("mara@example.com")).unwrap()["mfaEmail"], "mara@example.com");
}

#[test]
fn mfa_state_that_was_read_can_be_sent_as_it_came() {
    let received = json!({
        "mfaToken": "token-7", "applicationMfa": [{"mfaPolicy": "EMAIL", "status": 1, "sort": 0}],
        "mfaPhone": null, "mfaEmail": "mara@example.com", "nickname": null,
    });
    let state: GetMfaInfoDataDto = serde_json::from_value(received.clone()).unwrap();
    assert!(state.mfa_phone.is_null() && state.username.is_absent());
    assert_eq!(state.mfa_email.as_ref().map(String::as_str), Some("mara@example.com"));
    assert!(!format!("{state:?}").contains("mara"));
    assert_eq!(serde_json::to_value(&state).unwrap(), received);
}

#[test]
fn mfa_policy_is_a_factor_of_an_open_set() {
    for (text, factor) in
        [("OTP", MfaFactor::Otp), ("SMS", MfaFactor::Sms), ("EMAIL", MfaFactor::Email), ("FACE", MfaFactor::Face)]
    {
        assert_eq!(ApplicationMfaDto::new(text, 0, 1).mfa_policy, factor);
    }
    let new: ApplicationMfaDto =
        serde_json::from_value(json!({"mfaPolicy": "PASSKEY", "status": 1, "sort": 0})).unwrap();
    assert!(!new.mfa_policy.is_known());
    assert_eq!(serde_json::to_value(&new).unwrap()["mfaPolicy"], "PASSKEY");
}

/// A token that is sent has to name something; one that is received is taken as it is.
#[test]
fn mfa_token_is_not_sent_empty() {
    let request = |token: &str| SetMfaStatusDto::new(GetMfaInfoDataDto::new([] as [ApplicationMfaDto; 0], token), "p");
    assert!(request("t").validate().is_ok());
    let found = request("").validate().unwrap_err();
    let found: Vec<_> = found.iter().map(|one| (one.rule(), one.pointer())).collect();
    assert_eq!(found, [("set-mfa-status.mfa-token", "/mfaTriggerData/mfaToken")]);
    assert!(serde_json::from_value::<GetMfaInfoDataDto>(json!({"mfaToken": "", "applicationMfa": []})).is_ok());
}
