//! Approvals: requested by users, processed by administrators. Certifications of tenants.

use crate::genauth::departments::{CONFLICT, IMPOSSIBLE, MISSING, rejected, user};
use crate::support::{Genauth, envelope, send};
use identity_apis_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};

async fn put(genauth: &Genauth<'_>, path: &str, body: Value) -> Value {
    envelope(genauth.request(Method::PUT, path).json(&body)).await
}

/// Total counts of pending, closed and all approvals.
async fn counts(genauth: &Genauth<'_>) -> [u64; 3] {
    let mut counts = [0; 3];
    for (count, list) in counts.iter_mut().zip(["pending", "closed", "log"]) {
        *count = genauth.got(&format!("approval-{list}-list")).await["totalCount"].as_u64().expect("count");
    }
    counts
}

#[tokio::test]
async fn approvals_are_pending_processed_and_closed() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let mara = user(&genauth, "mara").await;
    genauth.ok("create-role", json!({"code": "seller", "name": "Seller"})).await;
    assert_eq!(sandbox.apply_for_role(&mara, None, "seller"), None, "it may not be applied for");
    genauth
        .ok(
            "update-role",
            json!({"code": "seller", "newCode": "seller", "name": "Seller", "enablePermissionApply": true}),
        )
        .await;
    assert_eq!(sandbox.apply_for_role("nobody", None, "seller"), None);
    let number = sandbox.apply_for_role(&mara, None, "seller").expect("asked");
    let second = sandbox.apply_for_role(&mara, Some("default"), "seller").expect("asked");
    assert_eq!(counts(&genauth).await, [2, 0, 2]);
    let detail = genauth.got(&format!("approval?number={number}")).await;
    assert_eq!((&detail["status"], &detail["approvalObjectList"]["roleCode"]), (&json!("PENDING"), &json!("seller")));
    assert_eq!(
        genauth.got("approval-pending-list?keyword=MARA&pageNo=2&pageSize=1").await["list"][0]["number"],
        json!(second)
    );
    assert_eq!(genauth.got("approval-pending-list?objectType=APP_PERMISSION_APPLY").await["totalCount"], 0);
    assert_eq!(genauth.get("approval-pending-list?pageSize=51").await["statusCode"], 400);

    let roles = format!("get-user-roles?userId={mara}");
    assert_eq!(put(&genauth, "approval-process", json!({"number": second})).await["statusCode"], 200);
    assert_eq!(genauth.got(&roles).await["totalCount"], 0, "declined, unless the call agrees");
    assert_eq!(put(&genauth, "approval-process", json!({"number": number, "isAgreed": true})).await["statusCode"], 200);
    assert_eq!(genauth.got(&roles).await["list"][0]["code"], "seller");
    assert_eq!(counts(&genauth).await, [0, 2, 2]);
    let closed = genauth.got(&format!("approval?number={number}")).await;
    assert!(closed["status"] == "AGREED" && closed["closedTime"].is_string());
    let again = put(&genauth, "approval-process", json!({"number": number, "isAgreed": false})).await;
    assert_eq!(rejected(&again), IMPOSSIBLE);
    assert_eq!(rejected(&put(&genauth, "approval-process", json!({"number": "1"})).await), MISSING);
}

#[tokio::test]
async fn approvals_are_processed_in_whole_batches() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let mara = user(&genauth, "mara").await;
    let app =
        genauth.ok("create-application", json!({"appName": "Berths", "appIdentifier": "berths"})).await["appId"].take();
    let app = app.as_str().expect("id");
    let ask = format!("{}/sandbox/approval", sandbox.url());
    let asked = |body: Value| send(genauth.http.post(&ask).json(&body));
    let (status, body) = asked(json!({"userId": mara, "appId": app})).await;
    assert_eq!(status, 200);
    let number: u64 = body["number"].as_str().expect("text").parse().expect("number");
    assert_eq!(asked(json!({"userId": mara})).await.0, 400);
    assert_eq!(asked(json!({"userId": mara, "appId": "nothing"})).await.0, 404);

    let batch = |numbers: Value| json!({"numbers": numbers, "isAgreed": true});
    let rejection = put(&genauth, "approval-batch-process", batch(json!([number, 7]))).await;
    assert_eq!(rejected(&rejection), MISSING);
    assert_eq!(counts(&genauth).await, [1, 0, 1], "nothing was processed");
    assert_eq!(put(&genauth, "approval-batch-process", batch(json!([number, number]))).await["statusCode"], 200);
    let apps = genauth.got(&format!("get-user-authorized-apps?userId={mara}")).await;
    assert_eq!(apps[0]["appId"], json!(app));
}

#[tokio::test]
async fn certification_is_submitted_and_reviewed() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let tenant = genauth.ok("create-tenant", json!({"name": "Harbor", "appIds": []})).await["tenantId"].take();
    let tenant = tenant.as_str().expect("id");
    let state = async || {
        let path = format!("get-tenant-enterprise-certification?tenant_id={tenant}");
        send(genauth.request(Method::GET, &path)).await.1
    };
    let request = json!({"tenantId": tenant, "businessName": "Harbor Ltd", "businessLicense": "L-1",
        "businessRegistrationName": "Harbor", "unifiedSocialCredit": "C-1", "legalRepresentativeName": "Mara Okafor",
        "nationalIdentificationNumber": "N-1", "personalBankCardNumber": "B-1", "bankReservedPhone": "12025550143"});
    let mut nowhere = request.clone();
    nowhere["tenantId"] = json!("t-1");
    assert_eq!(rejected(&genauth.post("create-tenant-enterprise-certification", nowhere).await), MISSING);
    assert_eq!(state().await["enterpriseCertificationStatus"], "not_submit");
    assert_eq!(rejected(&genauth.post("update-tenant-enterprise-certification", request.clone()).await), MISSING);
    genauth.ok("create-tenant-enterprise-certification", request.clone()).await;
    assert_eq!(rejected(&genauth.post("create-tenant-enterprise-certification", request.clone()).await), CONFLICT);
    assert_eq!(state().await["enterpriseCertificationStatus"], "reviewing");
    let pass = json!({"tenantId": tenant, "enterpriseCertificationStatus": "pass", "reviewReason": "complete"});
    genauth.ok("review-tenant-enterprise-certification", pass).await;
    let passed = state().await;
    assert_eq!(
        (&passed["enterpriseCertificationStatus"], &passed["reviewReason"], &passed["businessName"]),
        (&json!("pass"), &json!("complete"), &json!("Harbor Ltd"))
    );
    genauth.ok("update-tenant-enterprise-certification", request).await;
    assert_eq!(state().await["enterpriseCertificationStatus"], "reviewing", "what was changed is reviewed anew");
}
