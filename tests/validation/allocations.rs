//! Checking a valid request allocates nothing.
#![allow(deprecated)]

use identity_apis::Validate;
use identity_apis::genauth::types::{CreateUserBatchReqDto, CreateUserInfoDto, CreateUserReqDto, GetUserQuery};
use identity_apis::prove::types::{
    ChallengeRequest, MfaStatusRequest, PossessionType, UnifyBindRequest, UnifyRequest, VerifyBatchRequest,
    VerifyBatchRequestItem, VerifyRequest,
};

const SESSION: &str = "0b5d3c52-6a0f-4c1e-9d57-2f4f0a7f1c11";

fn allocations(request: &impl Validate) -> u64 {
    allocation_counter::measure(|| assert!(request.validate().is_ok())).count_total
}

#[test]
fn valid_requests_cost_no_allocation() {
    let unify = UnifyRequest::new("request-1", PossessionType::Desktop)
        .with_phone_number("+12065550100")
        .with_final_target_url("https://shop.example/done?step=2")
        .with_sms_message("Open #### to go on")
        .with_email_address("mara@example.com")
        .with_ip_address("198.51.100.10");
    assert_eq!(allocations(&unify), 0);
    let verify = VerifyRequest::new("2001004053", "verifiedUser").with_first_name("Mara").with_last_name("Okafor");
    assert_eq!(allocations(&verify), 0);
    let item = VerifyBatchRequestItem::new("Mara", "Okafor", "2001004053", "verifiedUser");
    assert_eq!(allocations(&VerifyBatchRequest::new(vec![item; 100])), 0);
    assert_eq!(allocations(&ChallengeRequest::new("c-1").with_dob("1981-01-17").with_ssn("0596")), 0);
    assert_eq!(allocations(&CreateUserReqDto::new().with_username("mara.okafor").with_phone("13800000000")), 0);
    let users = (0..50).map(|number| CreateUserInfoDto::new().with_username(format!("user-{number}")));
    assert_eq!(allocations(&CreateUserBatchReqDto::new(users)), 0);
    assert_eq!(allocations(&GetUserQuery::new("idp-1:person-7").with_user_id_type("identity")), 0);
}

#[test]
fn rules_about_sessions_cost_no_allocation() {
    let bind = UnifyBindRequest::new(SESSION, "2001004014");
    let status = MfaStatusRequest::new().with_correlation_id("c-1").with_phone_number("2001004014");
    let count = allocation_counter::measure(|| {
        assert!(bind.validate_with(&PossessionType::None).is_ok());
        assert!(status.validate_with(&PossessionType::None).is_ok());
    });
    assert_eq!(count.count_total, 0);
}
