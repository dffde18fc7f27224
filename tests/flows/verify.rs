//! Verify, single and in batches.

use identity_apis::prove::flows::verify::{Batch, Verification, VerificationResult};
use identity_apis::prove::types::{VerificationType, VerifyBatchRequestItem};
use identity_apis::transport::Error;
use serde_json::{Value, json};

use super::places::{Script, Written, fails, ok, sandbox};

fn response(success: &Value) -> Value {
    json!({"success": success, "phoneNumber": "2001004053", "proveId": "p-1", "isEnrolled": true, "correlationId": "c"})
}

#[tokio::test]
async fn verification_is_verified_only_by_true() {
    let (script, client) = Script::start(
        ["true", "false", "pending"]
            .map(|success| ok(&response(&json!(success))))
            .into_iter()
            .chain([ok(&response(&json!(true)))]),
    );
    let run = || Verification::verified_user("2001004053", "Elena", "Coldman").run(&client);
    let passed = run().await.unwrap();
    assert!(matches!(passed, VerificationResult::Verified(_)));
    assert_eq!(passed.enrolled().unwrap().prove_id(), "p-1");
    let failed = run().await.unwrap();
    assert!(matches!(failed, VerificationResult::Failed(_)) && failed.enrolled().is_none());
    assert!(matches!(run().await.unwrap(), VerificationResult::Unknown(_)));
    assert!(matches!(run().await.unwrap(), VerificationResult::Verified(_)));
    assert_eq!(
        script.asked()[0].1,
        json!({"firstName": "Elena", "lastName": "Coldman", "phoneNumber": "2001004053", "verificationType": "verifiedUser"})
    );
}

#[tokio::test]
async fn verification_enrolls_in_the_sandbox() {
    let (_sandbox, client) = sandbox().await;
    let passed = Verification::verified_user("2001004053", "Elena", "Coldman").run(&client).await.unwrap();
    assert!(matches!(passed, VerificationResult::Verified(_)));
    let enrolled = passed.enrolled().unwrap();
    assert_eq!(enrolled.get(&client).await.unwrap().active, Some(true));
    let failed = Verification::verified_user("2001004054", "Alf", "Novotni").run(&client).await.unwrap();
    assert!(matches!(failed, VerificationResult::Failed(_)) && failed.enrolled().is_none());

    let item = |number: &str| VerifyBatchRequestItem::new("Elena", "Coldman", number, VerificationType::VerifiedUser);
    let chunks = Batch::new(["2001004053", "2001004054", "2001009999"].map(item)).run(&client).await;
    let results = chunks[0].result.as_ref().unwrap();
    assert!(matches!(
        results[..],
        [VerificationResult::Verified(_), VerificationResult::Failed(_), VerificationResult::NotChecked(_)]
    ));
}

#[tokio::test]
async fn verification_of_each_type_sends_its_type() {
    let (script, client) = Script::start([ok(&response(&json!("true")))]);
    for verification in [
        Verification::verified_user("2001004053", "Elena", "Coldman"),
        Verification::account_opening("2001004049", "Bettina", "Halbert").with_client_request_id("r"),
        Verification::human_assurance("2001004051").with_user_agent("Mozilla/5.0").with_ip_address("203.0.113.7"),
        Verification::prefill("2001004053"),
        Verification::prefill_for_biz("2001004053").with_email_address("mara@shop.example"),
        Verification::identity_resolution("2001004053").with_names("Elena", "Coldman"),
    ] {
        verification.run(&client).await.unwrap();
    }
    let types: Vec<_> = script.asked().iter().map(|(_, body)| body["verificationType"].clone()).collect();
    let expected =
        ["verifiedUser", "accountOpening", "humanAssurance", "prefill", "prefillForBiz", "identityResolution"];
    assert_eq!(types, expected);
}

#[tokio::test]
async fn batch_is_split_and_continues_after_a_failed_chunk() {
    let results: Written = ok(&json!({"correlationId": "c", "results": [
        {"success": "true", "phoneNumber": "2001004053", "error": ""},
        {"success": "false", "phoneNumber": "2001004054"},
        {"success": "true", "phoneNumber": "2001004055", "error": "no such number"},
        {"success": "perhaps", "phoneNumber": "2001004056"},
    ]}));
    let (script, client) = Script::start([results.clone(), fails(500, ""), results]);
    let item = || VerifyBatchRequestItem::new("Elena", "Coldman", "2001004053", VerificationType::VerifiedUser);
    let batch = Batch::new((0..2_001).map(|_| item())).with_client_request_id("r");
    let chunks = batch.run(&client).await;
    let ranges: Vec<_> = chunks.iter().map(|chunk| chunk.items.clone()).collect();
    assert_eq!(ranges, [0..1000, 1000..2000, 2000..2001]);
    assert!(matches!(chunks[1].result, Err(Error::Api(_))));
    for chunk in [&chunks[0], &chunks[2]] {
        let results = chunk.result.as_ref().unwrap();
        assert!(matches!(
            results[..],
            [
                VerificationResult::Verified(_),
                VerificationResult::Failed(_),
                VerificationResult::NotChecked(_),
                VerificationResult::Unknown(_)
            ]
        ));
        assert_eq!(results[3].response().phone_number, "2001004056");
    }
    let sizes: Vec<_> = script.asked().iter().map(|(_, body)| body["items"].as_array().unwrap().len()).collect();
    assert_eq!(sizes, [1000, 1000, 1]);
    assert!(Batch::new([]).run(&client).await.is_empty());
}
