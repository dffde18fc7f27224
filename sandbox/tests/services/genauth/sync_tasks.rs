//! Synchronization tasks, their runs and their results.

use crate::genauth::departments::{INVALID, MISSING, department, each, join, organization, rejected, user};
use crate::support::Genauth;
use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};

fn task(flow: &str) -> Value {
    json!({"syncTaskName": "Staff", "syncTaskType": "ldap", "syncTaskFlow": flow, "syncTaskTrigger": "manually",
        "organizationCode": "harbor", "fieldMapping": [{"expression": "$user.name", "targetKey": "cn"}],
        "clientConfig": {"ldapConfig": {"url": "ldap://directory.example", "bindDn": "cn=a", "bindCredentials": "canary",
            "usersBaseDn": "ou=u", "groupsBaseDn": "ou=g", "userQueryCriteria": "(a=b)", "departmentQueryCriteria": "(a=b)"}}})
}

#[tokio::test]
async fn sync_tasks_are_created_updated_and_run() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    assert_eq!(rejected(&genauth.post("create-sync-task", task("upstream")).await), MISSING, "no such organization");
    organization(&genauth, "harbor").await;
    let created = genauth.ok("create-sync-task", task("upstream")).await;
    assert!(!created.to_string().contains("canary"), "credentials are not given back");
    let id = created["list"][0]["syncTaskId"].as_u64().expect("id");
    assert_eq!((&created["totalCount"], &created["list"][0]["lastSyncStatus"]), (&json!(1), &json!("free")));
    assert!(!serde_json::to_string(&sandbox.snapshot()).expect("json").contains("canary"), "nor kept");

    genauth.ok("update-sync-task", json!({"syncTaskId": id, "syncTaskName": "Everybody"})).await;
    let got = genauth.got(&format!("get-sync-task?syncTaskId={id}")).await;
    assert_eq!((&got["syncTaskName"], &got["syncFlow"]), (&json!("Everybody"), &json!("upstream")));
    genauth.ok("create-sync-task", task("downstream")).await;
    assert_eq!(genauth.got("list-sync-tasks?limit=1&page=2").await["list"][0]["syncFlow"], "downstream");

    let job = genauth.ok("trigger-sync-task", json!({"syncTaskId": id})).await["syncJobId"].as_u64().expect("id");
    let ran = genauth.got(&format!("get-sync-job?syncJobId={job}")).await;
    assert_eq!((&ran["syncStatus"], &ran["accountCountAll"]), (&json!("success"), &json!(0)), "nothing is there");
    assert_eq!(genauth.got(&format!("get-sync-task?syncTaskId={id}")).await["lastSyncStatus"], "success");
    assert_eq!(genauth.got(&format!("list-sync-jobs?syncTaskId={id}")).await["totalCount"], 1);
    assert_eq!(genauth.got(&format!("list-sync-jobs?syncTaskId={id}&syncTrigger=timed")).await["totalCount"], 0);
    assert_eq!(genauth.got(&format!("list-sync-job-logs?syncJobId={job}")).await["syncJobId"], job);
    assert_eq!(genauth.got(&format!("list-sync-risk-operations?syncTaskId={id}")).await["totalCount"], 0);
    let risks = json!({"syncRiskOperationIds": [7]});
    let canceled = genauth.ok("cancel-sync-risk-operation", risks).await;
    assert_eq!(canceled, json!({"successList": [], "faildList": [7]}));
    for path in ["get-sync-task?syncTaskId=99", "get-sync-job?syncJobId=99", "list-sync-jobs?syncTaskId=99"] {
        assert_eq!(rejected(&genauth.get(path).await), MISSING, "{path}");
    }
    assert_eq!(rejected(&genauth.post("trigger-sync-task", json!({"syncTaskId": "x"})).await), INVALID);
}

#[tokio::test]
async fn sync_tasks_downstream_create_relations() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    organization(&genauth, "harbor").await;
    let sales = department(&genauth, "root", "Sales").await;
    let mara = user(&genauth, "mara").await;
    let outside = user(&genauth, "teo").await;
    join(&genauth, &sales, &[&mara]).await;
    let created = genauth.ok("create-sync-task", task("downstream")).await;
    let trigger = json!({"syncTaskId": created["list"][0]["syncTaskId"]});
    let job = async || {
        let id = genauth.ok("trigger-sync-task", trigger.clone()).await["syncJobId"].take();
        let job = genauth.got(&format!("get-sync-job?syncJobId={id}")).await;
        let count = |property: &str| job[property].as_u64().expect("count");
        [
            count("departmentCountAll"),
            count("departmentUpdateCountAll"),
            count("accountCountAll"),
            count("accountUpdateCountAll"),
        ]
    };
    assert_eq!(job().await, [2, 0, 1, 0]);
    assert_eq!(job().await, [0, 2, 0, 1], "now they are known there");

    let of_user = format!("get-user-sync-relations?userId={mara}");
    let relations = genauth.got(&of_user).await;
    assert_eq!(each(&relations, "provider"), ["ldap"]);
    let name = format!("ldap:{}", relations[0]["userIdInIdp"].as_str().expect("id"));
    assert_eq!(genauth.got(&format!("get-user?userId={name}&userIdType=sync_relation")).await["userId"], json!(mara));
    assert_eq!(genauth.got(&format!("get-user-sync-relations?userId={outside}")).await, json!([]));

    let of_department =
        "get-department-sync-relations?organizationCode=harbor&departmentId=sales&departmentIdType=code";
    let relations = genauth.got(of_department).await;
    let name = format!("ldap:{}", relations[0]["userIdInIdp"].as_str().expect("id"));
    let found = format!("get-department?organizationCode=harbor&departmentId={name}&departmentIdType=sync_relation");
    assert_eq!(genauth.got(&found).await["departmentId"], json!(sales));
    let forget = json!({"organizationCode": "harbor", "departmentId": sales, "provider": "ldap"});
    genauth.ok("delete-department-sync-relations", forget).await;
    assert_eq!(genauth.got(of_department).await, json!([]));
    assert_eq!(rejected(&genauth.get(&found).await), MISSING);
    genauth.ok("delete-user-sync-relations", json!({"userId": mara, "provider": "ldap"})).await;
    assert_eq!(genauth.got(&of_user).await, json!([]));
}
