//! ASA accounts, pipeline functions and custom events.

use crate::support::Genauth;
use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};

fn text(value: &Value, property: &str) -> String {
    value[property].as_str().unwrap_or_else(|| panic!("{property} in {value}")).to_owned()
}

async fn status(genauth: &Genauth<'_>, path: &str, body: Value) -> Value {
    genauth.post(path, body).await["statusCode"].clone()
}

#[tokio::test]
async fn asa_account_is_assigned_to_one_target_once() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let application = async |name: &str| {
        text(&genauth.ok("create-application", json!({"appName": name, "appIdentifier": name})).await, "appId")
    };
    let (app, other) = (application("mail").await, application("desk").await);
    let mara = text(&genauth.ok("create-user", json!({"username": "mara"})).await, "userId");
    let create = |app: &str| json!({"appId": app, "accountInfo": {"account": "m", "password": "p"}});
    let first = text(&genauth.ok("create-asa-account", create(&app)).await, "accountId");
    let second = text(&genauth.ok("create-asa-account", create(&app)).await, "accountId");
    assert_eq!(status(&genauth, "create-asa-account", create("nothing")).await, 404);
    let assign = |app: &str, account: &str, user: &str| {
        let targets = json!([{"targetType": "USER", "targetIdentifiers": [user]}]);
        json!({"appId": app, "accountId": account, "targets": targets})
    };
    let assigned = async || {
        genauth.get(&format!("get-assigned-account?appId={app}&targetType=USER&targetIdentifier={mara}")).await
    };
    assert!(assigned().await.get("data").is_none(), "none yet");
    genauth.ok("assign-asa-account", assign(&app, &first, &mara)).await;
    genauth.ok("assign-asa-account", assign(&app, &first, &mara)).await;
    assert_eq!(assigned().await["data"]["accountInfo"]["account"], "m");
    assert_eq!(status(&genauth, "assign-asa-account", assign(&app, &second, &mara)).await, 409, "has one already");
    assert_eq!(status(&genauth, "assign-asa-account", assign(&app, &second, "nobody")).await, 404);
    assert_eq!(
        status(&genauth, "assign-asa-account", assign(&other, &second, &mara)).await,
        404,
        "of another application"
    );
    let targets = async || {
        genauth.got(&format!("get-asa-account-assigned-targets?appId={app}&accountId={first}")).await["totalCount"]
            .clone()
    };
    assert_eq!(targets().await, 1);
    let text = serde_json::to_string(&sandbox.snapshot()).expect("json");
    genauth.ok("unassign-asa-account", assign(&app, &first, &mara)).await;
    assert_eq!(targets().await, 0);
    sandbox.restore(&serde_json::from_str(&text).expect("snapshot")).expect("restored");
    assert_eq!(targets().await, 1);
    genauth.ok("delete-users-batch", json!({"userIds": [mara]})).await;
    assert_eq!(targets().await, 0, "who is deleted has none");
    genauth.ok("delete-asa-account", json!({"appId": app, "accountId": first})).await;
    assert_eq!(status(&genauth, "delete-asa-account", json!({"appId": app, "accountId": first})).await, 404);
    genauth.ok("delete-asa-accounts-batch", json!({"appId": other, "accountIds": [second]})).await;
    assert_eq!(
        genauth.got(&format!("list-asa-accounts?appId={app}")).await["totalCount"],
        1,
        "not of that application"
    );
    genauth.ok("delete-application", json!({"appId": app})).await;
    assert_eq!(genauth.get(&format!("list-asa-accounts?appId={app}")).await["statusCode"], 404);
}

#[tokio::test]
async fn pipeline_functions_have_an_order() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let create = async |name: &str, scene: &str| {
        let request = json!({"funcName": name, "scene": scene, "sourceCode": "code", "timeout": 60});
        text(&genauth.ok("create-pipeline-function", request).await, "funcId")
    };
    let (a, b, c) =
        (create("a", "PRE_REGISTER").await, create("b", "PRE_REGISTER").await, create("c", "POST_REGISTER").await);
    let names = async || {
        let list = genauth.got("list-pipeline-functions?scene=PRE_REGISTER").await;
        list["list"].as_array().expect("list").iter().map(|function| text(function, "funcName")).collect::<Vec<_>>()
    };
    assert_eq!(names().await, ["a", "b"]);
    genauth.ok("update-pipeline-order", json!({"scene": "PRE_REGISTER", "order": [b]})).await;
    assert_eq!(names().await, ["b", "a"]);
    for wrong in [&c, "nothing"] {
        let order = json!({"scene": "PRE_REGISTER", "order": [a, wrong]});
        assert_eq!(status(&genauth, "update-pipeline-order", order).await, 404);
    }
    let changed =
        genauth.ok("update-pipeline-function", json!({"funcId": a, "enabled": false, "sourceCode": "x"})).await;
    assert_eq!(
        (&changed["enabled"], &changed["sourceCode"], &changed["timeout"]),
        (&json!(false), &json!("x"), &json!(60))
    );
    for timeout in [0, 61] {
        let update = json!({"funcId": a, "timeout": timeout});
        assert_eq!(status(&genauth, "update-pipeline-function", update).await, 400);
    }
    genauth.ok("delete-pipeline-function", json!({"funcId": b})).await;
    assert_eq!(names().await, ["a"]);
    assert_eq!(genauth.get(&format!("get-pipeline-function?funcId={b}")).await["statusCode"], 404);
    assert_eq!(status(&genauth, "delete-pipeline-function", json!({"funcId": b})).await, 404);
}

#[tokio::test]
async fn event_types_are_defined_once() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let app = json!({"identifier": "ships", "name": "Ships", "logo": ""});
    genauth.ok("create-event-app", app.clone()).await;
    assert_eq!(status(&genauth, "create-event-app", app).await, 409);
    assert_eq!(genauth.got("list-event-apps").await["list"][0]["name"], "Ships");
    for code in ["ships.berth.free", "shop.order.new"] {
        let event = json!({"eventType": code, "eventDescription": "x"});
        genauth.ok("define-event", event.clone()).await;
        assert_eq!(status(&genauth, "define-event", event).await, 409);
    }
    assert_eq!(genauth.got("list-events").await["totalCount"], 2);
    let of_app = genauth.got("list-events?app=ships").await;
    assert_eq!((&of_app["totalCount"], &of_app["list"][0]["code"]), (&json!(1), &json!("ships.berth.free")));
    assert_eq!(genauth.got("list-events?app=ship").await["totalCount"], 0);
}
