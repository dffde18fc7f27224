//! Organizations and departments: the tree, its members, and what may be deleted.

use crate::support::{Genauth, envelope, send};
use identity_apis_sandbox::{Fault, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

pub(crate) async fn organization(genauth: &Genauth<'_>, code: &str) -> String {
    let request = json!({"organizationCode": code, "organizationName": format!("{code} Ltd"), "metadata": {}});
    id(&genauth.ok("create-organization", request).await)
}

/// Creates a department of the organization `harbor`; returns the id.
pub(crate) async fn department(genauth: &Genauth<'_>, parent: &str, name: &str) -> String {
    let request = json!({"organizationCode": "harbor", "parentDepartmentId": parent, "name": name,
        "code": name.to_lowercase(), "metadata": {}});
    id(&genauth.ok("create-department", request).await)
}

pub(crate) async fn user(genauth: &Genauth<'_>, name: &str) -> String {
    genauth.ok("create-user", json!({"username": name})).await["userId"].as_str().expect("id").to_owned()
}

pub(crate) async fn join(genauth: &Genauth<'_>, department: &str, users: &[&str]) {
    let request = json!({"organizationCode": "harbor", "departmentId": department, "userIds": users});
    assert_eq!(genauth.ok("add-department-members", request).await, json!({"success": true}));
}

fn id(shown: &Value) -> String {
    shown["departmentId"].as_str().expect("id").to_owned()
}

/// Returns a property of each item of a list.
pub(crate) fn each<'v>(list: &'v Value, property: &str) -> Vec<&'v str> {
    list.as_array().expect("list").iter().map(|item| item[property].as_str().expect("text")).collect()
}

/// Status and finer code of a rejection.
pub(crate) fn rejected(body: &Value) -> (u64, Option<u64>) {
    (body["statusCode"].as_u64().expect("status"), body["apiCode"].as_u64())
}

pub(crate) const MISSING: (u64, Option<u64>) = (404, None);
pub(crate) const NO_USER: (u64, Option<u64>) = (404, Some(2004));
pub(crate) const CONFLICT: (u64, Option<u64>) = (409, None);
pub(crate) const INVALID: (u64, Option<u64>) = (400, None);
pub(crate) const IMPOSSIBLE: (u64, Option<u64>) = (422, None);

#[tokio::test]
async fn organizations_are_created_updated_and_deleted() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let request = json!({"organizationCode": "harbor", "organizationName": "Harbor Ltd", "description": "Docks",
        "openDepartmentId": "od-1", "metadata": {}});
    let created = genauth.ok("create-organization", request.clone()).await;
    let root = id(&created);
    assert_eq!(
        (&created["organizationName"], &created["hasChildren"], &created["membersCount"], &created["status"]),
        (&json!("Harbor Ltd"), &json!(false), &json!(0), &json!("true"))
    );
    assert_eq!(rejected(&genauth.post("create-organization", request).await), CONFLICT);

    let as_department = genauth.got("get-department?organizationCode=harbor&departmentId=root").await;
    assert_eq!((id(&as_department), &as_department["code"]), (root.clone(), &json!("harbor")));
    assert_eq!(id(&genauth.got(&format!("get-department-by-id?departmentId={root}")).await), root);

    let leader = user(&genauth, "mara").await;
    let renamed = json!({"organizationCode": "harbor", "organizationNewCode": "port", "organizationName": "Port Ltd",
        "leaderUserIds": [leader]});
    let renamed = genauth.ok("update-organization", renamed).await;
    assert_eq!((&renamed["organizationCode"], &renamed["leaderUserIds"]), (&json!("port"), &json!([leader])));
    assert_eq!(rejected(&genauth.get("get-organization?organizationCode=harbor").await), MISSING);
    let unknown = json!({"organizationCode": "port", "leaderUserIds": ["nobody"]});
    assert_eq!(rejected(&genauth.post("update-organization", unknown).await), NO_USER);

    organization(&genauth, "harbor").await;
    let clash = json!({"organizationCode": "port", "organizationNewCode": "harbor"});
    assert_eq!(rejected(&genauth.post("update-organization", clash).await), CONFLICT);
    let batch = genauth.got("get-organization-batch?organizationCodeList[]=port&organizationCodeList[]=nothing").await;
    assert_eq!(each(&batch, "organizationCode"), ["port"], "what does not exist is left out");

    let off = json!({"rootNodeId": root, "status": "false"});
    genauth.ok("update-organization-status", off).await;
    assert_eq!(each(&genauth.got("list-organizations?status=false").await["list"], "organizationCode"), ["port"]);
    assert_eq!(each(&genauth.got("list-organizations?status=true").await["list"], "organizationCode"), ["harbor"]);
    let neither = json!({"rootNodeId": root, "status": "perhaps"});
    assert_eq!(rejected(&genauth.post("update-organization-status", neither).await), INVALID);

    genauth.ok("delete-organization", json!({"organizationCode": "port"})).await;
    assert_eq!(rejected(&genauth.post("delete-organization", json!({"organizationCode": "port"})).await), MISSING);
}

#[tokio::test]
async fn organizations_are_found_and_paged() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    for number in 0..12 {
        organization(&genauth, &format!("unit-{number:02}")).await;
    }
    let tenant = genauth.ok("create-tenant", json!({"name": "Guests", "appIds": []})).await["tenantId"].take();
    let tenant = tenant.as_str().expect("id");
    let of_tenant =
        json!({"organizationCode": "guest", "organizationName": "Guest", "tenantId": tenant, "metadata": {}});
    genauth.ok("create-organization", of_tenant).await;
    let nowhere = json!({"organizationCode": "x", "organizationName": "X", "tenantId": "t-2", "metadata": {}});
    assert_eq!(rejected(&genauth.post("create-organization", nowhere).await), MISSING);
    let first = genauth.got("list-organizations").await;
    assert_eq!((&first["totalCount"], each(&first["list"], "organizationCode").len()), (&json!(12), 10));
    let second = genauth.got("list-organizations?page=2&limit=10").await;
    assert_eq!(each(&second["list"], "organizationCode"), ["unit-10", "unit-11"]);
    assert_eq!(each(&genauth.got("list-organizations?fetchAll=true").await["list"], "organizationCode").len(), 12);
    assert_eq!(genauth.got(&format!("list-organizations?tenantId={tenant}")).await["totalCount"], 1);
    assert_eq!(rejected(&genauth.get("get-organization?organizationCode=guest&tenantId=t-2").await), MISSING);
    let found = genauth.got("search-organizations?keywords=UNIT-1&limit=1&page=2").await;
    assert_eq!((&found["totalCount"], each(&found["list"], "organizationName")), (&json!(2), vec!["unit-11 Ltd"]));
    assert_eq!(rejected(&genauth.get("list-organizations?limit=51").await), INVALID);
}

#[tokio::test]
async fn departments_are_a_tree() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let root = organization(&genauth, "harbor").await;
    let sales = department(&genauth, "root", "Sales").await;
    let north = department(&genauth, &sales, "North").await;
    let yard = department(&genauth, &root, "Yard").await;

    let shown = genauth.got(&format!("get-department?organizationCode=harbor&departmentId={north}")).await;
    assert_eq!(
        (&shown["parentDepartmentId"], &shown["parentDepartmentCode"], &shown["hasChildren"], &shown["status"]),
        (&json!(sales), &json!("sales"), &json!(false), &json!(true))
    );
    for query in ["departmentId=north&departmentIdType=code", "departmentCode=north"] {
        assert_eq!(id(&genauth.got(&format!("get-department?organizationCode=harbor&{query}")).await), north);
        assert_eq!(id(&genauth.got(&format!("get-department?{query}")).await), north, "of any organization");
    }
    assert_eq!(rejected(&genauth.get("get-department?organizationCode=harbor").await), INVALID);
    assert_eq!(rejected(&genauth.get("get-department?departmentId=root").await), INVALID, "root of what");
    assert_eq!(rejected(&genauth.get("get-department?organizationCode=harbor&departmentId=x").await), MISSING);

    let children = |of: &str| format!("list-children-departments?organizationCode=harbor&departmentId={of}");
    assert_eq!(each(&genauth.got(&children("root")).await["list"], "name"), ["Sales", "Yard"]);
    let all = genauth.got("get-all-departments?organizationCode=harbor").await;
    assert_eq!(each(&all["list"], "name"), ["harbor Ltd", "Sales", "North", "Yard"], "each before those below it");
    let below = genauth.got(&format!("get-all-departments?organizationCode=harbor&departmentId={sales}")).await;
    assert_eq!(each(&below["list"], "name"), ["Sales", "North"]);
    let parent = |of: &str| format!("get-parent-department?organizationCode=harbor&departmentId={of}");
    assert_eq!(id(&genauth.got(&parent(&north)).await), sales);
    assert_eq!(rejected(&genauth.get(&parent("root")).await), MISSING, "the root has none");

    // Codes are unique in an organization, and only there.
    let again =
        json!({"organizationCode": "harbor", "parentDepartmentId": yard, "name": "N", "code": "north", "metadata": {}});
    assert_eq!(rejected(&genauth.post("create-department", again).await), CONFLICT);
    organization(&genauth, "shop").await;
    let there =
        json!({"organizationCode": "shop", "parentDepartmentId": "root", "name": "N", "code": "north", "metadata": {}});
    let elsewhere = id(&genauth.ok("create-department", there.clone()).await);
    let mut nowhere = there;
    nowhere["parentDepartmentId"] = json!(north);
    assert_eq!(rejected(&genauth.post("create-department", nowhere).await), MISSING, "of another organization");

    let update = |id: &str, changes: Value| {
        let mut request = json!({"organizationCode": "harbor", "departmentId": id, "metadata": {}});
        request.as_object_mut().expect("object").extend(changes.as_object().expect("object").clone());
        request
    };
    let moved = genauth.ok("update-department", update(&north, json!({"parentDepartmentId": yard}))).await;
    assert_eq!((&moved["parentDepartmentId"], &moved["name"]), (&json!(yard), &json!("North")));
    assert_eq!(genauth.got(&children(&sales)).await["list"], json!([]));
    for (moved, to, expected) in [
        (&yard, &north, IMPOSSIBLE),
        (&yard, &yard, IMPOSSIBLE),
        (&root, &yard, IMPOSSIBLE),
        (&yard, &elsewhere, MISSING),
    ] {
        let request = update(moved, json!({"parentDepartmentId": to, "name": "changed"}));
        assert_eq!(rejected(&genauth.post("update-department", request).await), expected);
    }
    let still = genauth.got(&format!("get-department-by-id?departmentId={yard}")).await;
    assert_eq!(still["name"], "Yard", "nothing was changed");

    let (status, node) = send(
        genauth.request(Method::POST, "update-department-status").json(&json!({"departmentId": yard, "status": false})),
    )
    .await;
    assert_eq!((status, &node["status"]), (200, &json!(false)));
    assert_eq!(each(&genauth.got(&(children("root") + "&status=false")).await["list"], "name"), ["Yard"]);
    let on = genauth.ok("update-department", update(&yard, json!({"status": true}))).await;
    assert_eq!(on["status"], true);
}

#[tokio::test]
async fn departments_are_filtered_by_virtual_nodes() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    organization(&genauth, "harbor").await;
    department(&genauth, "root", "Sales").await;
    let request = json!({"organizationCode": "harbor", "parentDepartmentId": "root", "name": "Committee",
        "isVirtualNode": true, "metadata": {}});
    genauth.ok("create-department", request).await;
    let children = async |query: &str| {
        let path = format!("list-children-departments?organizationCode=harbor&departmentId=root{query}");
        let listed = genauth.got(&path).await;
        each(&listed["list"], "name").join(" ")
    };
    assert_eq!(children("").await, "Sales Committee");
    assert_eq!(children("&excludeVirtualNode=true").await, "Sales");
    assert_eq!(children("&onlyVirtualNode=true").await, "Committee");
}

#[tokio::test]
async fn department_is_deleted_only_when_empty() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    organization(&genauth, "harbor").await;
    let sales = department(&genauth, "root", "Sales").await;
    let north = department(&genauth, &sales, "North").await;
    let mara = user(&genauth, "mara").await;
    join(&genauth, &north, &[&mara]).await;
    let delete = async |id: &str| {
        let body = genauth.post("delete-department", json!({"organizationCode": "harbor", "departmentId": id})).await;
        (body["statusCode"].as_u64(), body["message"].as_str().expect("text").to_owned())
    };
    for (id, why) in [("root", "delete the organization"), (&*sales, "departments below"), (&*north, "members")] {
        let (status, message) = delete(id).await;
        assert!(status == Some(422) && message.contains(why), "{message}");
    }
    let leave = json!({"organizationCode": "harbor", "departmentId": north, "userIds": [mara, "nobody"]});
    genauth.ok("remove-department-members", leave).await;
    assert_eq!((delete(&north).await.0, delete(&sales).await.0), (Some(200), Some(200)));
    assert_eq!(delete(&sales).await.0, Some(404));

    let yard = department(&genauth, "root", "Yard").await;
    join(&genauth, &yard, &[&mara]).await;
    genauth.ok("delete-organization", json!({"organizationCode": "harbor"})).await;
    assert_eq!(rejected(&genauth.get(&format!("get-department-by-id?departmentId={yard}")).await), MISSING);
    let alone = genauth.got(&format!("get-user?userId={mara}&withDepartmentIds=true")).await;
    assert_eq!(alone["departmentIds"], json!([]), "people stay, and their department is gone");
}

#[tokio::test]
async fn department_members_are_listed_and_searched() {
    let sandbox = Sandbox::builder().seed(3).start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let root = organization(&genauth, "harbor").await;
    let sales = department(&genauth, "root", "Sales").await;
    let north = department(&genauth, &sales, "North").await;
    let (mara, teo, ines) = (user(&genauth, "mara").await, user(&genauth, "teo").await, user(&genauth, "ines").await);
    join(&genauth, &sales, &[&mara, &teo]).await;
    join(&genauth, &sales, &[&teo]).await;
    sandbox.clock().advance(std::time::Duration::from_secs(60));
    join(&genauth, &north, &[&teo, &ines]).await;
    let nobody = json!({"organizationCode": "harbor", "departmentId": north, "userIds": [mara, "nobody"]});
    assert_eq!(rejected(&genauth.post("add-department-members", nobody).await), NO_USER);

    let names = async |query: &str| {
        let path = format!("list-department-members?organizationCode=harbor&departmentId={query}");
        let listed = genauth.got(&path).await;
        format!("{} {}", listed["totalCount"], each(&listed["list"], "username").join(" "))
    };
    assert_eq!(names(&format!("{sales}&orderBy=Asc")).await, "2 mara teo");
    assert_eq!(names(&sales).await, "2 teo mara", "who joined last is first");
    let with_below = format!("{sales}&includeChildrenDepartments=true");
    assert_eq!(names(&format!("{with_below}&orderBy=Asc")).await, "3 mara teo ines", "each once");
    assert_eq!(names(&format!("{with_below}&limit=1&page=3")).await, "3 mara");
    assert_eq!(names(&format!("{with_below}&sortBy=createAt&orderBy=Desc")).await, "3 ines teo mara");
    assert_eq!(names(&format!("{with_below}&limit=2&page=4")).await, "3 ", "behind the last page");

    let ids = genauth.got(&format!("list-department-member-ids?organizationCode=harbor&departmentId={north}")).await;
    assert_eq!(ids, json!([teo, ines]));
    let search = |query: &str| format!("search-department-members?organizationCode=harbor&departmentId={query}");
    let found = genauth.got(&search(&format!("{root}&keywords=MAR&includeChildrenDepartments=true"))).await;
    assert_eq!(each(&found["list"], "username"), ["mara"]);
    assert_eq!(genauth.got(&search(&format!("{root}&keywords=mar"))).await["totalCount"], 0, "not in the root itself");

    let is_in = async |query: &str| {
        let path = format!("is-user-in-department?organizationCode=harbor&departmentId={query}");
        genauth.got(&path).await["inDepartment"].as_bool().expect("flag")
    };
    assert!(is_in(&format!("{north}&userId={ines}")).await);
    assert!(!is_in(&format!("{sales}&userId={ines}")).await);
    assert!(is_in(&format!("{sales}&userId={ines}&includeChildrenDepartments=true")).await);
    let nobody = format!("is-user-in-department?organizationCode=harbor&departmentId={sales}&userId=nobody");
    assert_eq!(rejected(&genauth.get(&nobody).await), NO_USER);

    let counted = genauth.got(&format!("get-department?organizationCode=harbor&departmentId={sales}")).await;
    assert_eq!(counted["membersCount"], 3, "with those below, each once");
    let linked = json!({"organizationCode": "harbor", "departmentId": "root", "linkUserIds": [mara, teo]});
    genauth.ok("add-tenant-department-members", linked.clone()).await;
    assert_eq!(names("root&orderBy=Asc").await, "2 mara teo");
    genauth.ok("remove-tenant-department-members", linked).await;
    assert_eq!(names("root").await, "0 ");
}

#[tokio::test]
async fn departments_are_searched() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    organization(&genauth, "harbor").await;
    let field = json!({"key": "floor", "targetType": "DEPARTMENT", "dataType": "NUMBER"});
    genauth.ok("set-custom-fields", json!({"tenantId": "", "list": [field]})).await;
    for (name, floor) in [("North", 1), ("South", 2), ("Yard", 3)] {
        let request = json!({"organizationCode": "harbor", "parentDepartmentId": "root", "name": name,
            "customData": {"floor": floor}, "metadata": {}});
        genauth.ok("create-department", request).await;
        sandbox.clock().advance(std::time::Duration::from_secs(1));
    }
    let undefined = json!({"organizationCode": "harbor", "parentDepartmentId": "root", "name": "X", "metadata": {},
        "customData": {"ceiling": 1}});
    assert_eq!(rejected(&genauth.post("create-department", undefined).await), INVALID);

    let found = genauth.ok("search-departments", json!({"organizationCode": "harbor", "keywords": "OUTH"})).await;
    assert_eq!(each(&found, "name"), ["South"]);
    let search = async |request: Value| {
        let mut body = json!({"organizationCode": "harbor"});
        body.as_object_mut().expect("object").extend(request.as_object().expect("object").clone());
        let found = genauth.ok("search-departments-list", body).await;
        each(&found, "name").join(" ")
    };
    assert_eq!(search(json!({})).await, "Yard South North harbor Ltd", "last changed first");
    assert_eq!(search(json!({"orderBy": "ASC", "limit": 2, "page": 2})).await, "South Yard");
    assert_eq!(search(json!({"sort": [{"field": "name", "order": "asc"}], "limit": 2})).await, "North South");
    let upstairs = json!([{"field": "floor", "operator": "BETWEEN", "value": [2, 3]}]);
    assert_eq!(search(json!({"advancedFilter": upstairs})).await, "Yard South");
    let south = json!([{"field": "name", "operator": "EQUAL", "value": "South"}]);
    let shown = genauth
        .ok(
            "search-departments-list",
            json!({"organizationCode": "harbor", "advancedFilter": south, "withCustomData": true}),
        )
        .await;
    assert_eq!(shown[0]["customData"], json!({"floor": 2}));
    let flat = genauth.got("get-department?organizationCode=harbor&departmentCode=harbor&withCustomData=true").await;
    assert_eq!(flat["customData"], json!({}));

    let data = json!({"targetType": "DEPARTMENT", "targetIdentifier": shown[0]["departmentId"],
        "list": [{"key": "floor", "value": "7"}]});
    genauth.ok("set-custom-data", data).await;
    let path = format!("get-department-by-id?departmentId={}&withCustomData=true", id(&shown[0]));
    assert_eq!(genauth.got(&path).await["customData"], json!({"floor": 7}));
}

#[tokio::test]
async fn department_tree_is_imported_whole_or_not_at_all() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    user(&genauth, "mara").await;
    let tree = json!({"name": "Harbor", "members": {"username": "mara", "name": "Mara Okafor"}, "children": ["Sales"]});
    let counts = genauth.ok("create-department-tree", tree.clone()).await;
    assert_eq!(counts, json!({"addUser": 0, "updateUser": 1, "addDepartment": 2, "updateDepartment": 0}));
    let counts = genauth.ok("create-department-tree", tree).await;
    assert_eq!(counts, json!({"addUser": 0, "updateUser": 1, "addDepartment": 0, "updateDepartment": 2}));
    let organizations = genauth.got("list-organizations").await;
    assert_eq!(
        (&organizations["list"][0]["organizationName"], &organizations["list"][0]["membersCount"]),
        (&json!("Harbor"), &json!(1))
    );
    let mara = genauth.got("get-user?userId=mara&userIdType=username").await;
    assert_eq!(mara["name"], "Mara Okafor");

    let nameless = json!({"name": "Yard", "children": [""], "members": {"username": "teo"}});
    assert_eq!(rejected(&genauth.post("create-department-tree", nameless).await), INVALID);
    assert_eq!(genauth.got("list-organizations").await["totalCount"], 1, "nothing was added");
    assert_eq!(genauth.ok("is-user-exists", json!({"username": "teo"})).await["exists"], false);
}

#[tokio::test]
async fn departments_survive_a_snapshot() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    organization(&genauth, "harbor").await;
    let sales = department(&genauth, "root", "Sales").await;
    let mara = user(&genauth, "mara").await;
    join(&genauth, &sales, &[&mara]).await;
    let text = serde_json::to_string(&sandbox.snapshot()).expect("json");
    let snapshot = serde_json::from_str(&text).expect("read");
    let copy = Sandbox::builder().state(snapshot).start().await.expect("started");
    let there = Genauth::new(&copy).await;
    let ids = there.got(&format!("list-department-member-ids?organizationCode=harbor&departmentId={sales}")).await;
    assert_eq!(ids, json!([mara]));
    sandbox.reset();
    let genauth = Genauth::new(&sandbox).await;
    assert_eq!(genauth.got("list-organizations").await["totalCount"], 0);
    assert_eq!(there.got("list-organizations").await["totalCount"], 1, "sandboxes share nothing");
}

#[tokio::test]
async fn department_changes_are_events() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let events = [
        "created",
        "node-added",
        "node-updated",
        "node-moved",
        "member-added",
        "member-removed",
        "node-deleted",
        "deleted",
    ];
    let events: Vec<String> = events.iter().map(|event| format!("organization:{event}")).collect();
    // No receiver listens there.
    let webhook =
        json!({"name": "w", "url": "http://127.0.0.1:9/hook", "contentType": "application/json", "events": events});
    genauth.ok("create-webhook", webhook).await;
    organization(&genauth, "harbor").await;
    let sales = department(&genauth, "root", "Sales").await;
    let update = json!({"organizationCode": "harbor", "departmentId": sales, "name": "Trade", "metadata": {}});
    genauth.ok("update-department", update.clone()).await;
    let mut moved = update;
    moved["parentDepartmentId"] = json!("root");
    genauth.ok("update-department", moved).await;
    let mara = user(&genauth, "mara").await;
    join(&genauth, &sales, &[&mara]).await;
    let named = json!({"organizationCode": "harbor", "departmentId": sales, "userIds": [mara]});
    genauth.ok("remove-department-members", named.clone()).await;
    genauth.ok("delete-department", json!({"organizationCode": "harbor", "departmentId": sales})).await;
    genauth.ok("delete-organization", json!({"organizationCode": "harbor"})).await;
    let delivered: Vec<String> = sandbox.deliveries().into_iter().map(|delivery| delivery.event).collect();
    assert_eq!(delivered, events);
}

#[tokio::test]
async fn department_calls_fail_on_demand_and_are_logged() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    organization(&genauth, "harbor").await;
    sandbox.next("createDepartment").respond_with_fault(Fault::Error { status: 503, retry_after: None });
    let request = json!({"organizationCode": "harbor", "parentDepartmentId": "root", "name": "Sales", "metadata": {}});
    let (status, _) = send(genauth.request(Method::POST, "create-department").json(&request)).await;
    assert_eq!(status, 503);
    sandbox.calls("createDepartment").exactly(1);
    let all = genauth.got("get-all-departments?organizationCode=harbor").await;
    assert_eq!(each(&all["list"], "name"), ["harbor Ltd"], "the call was not done");
    let log = genauth.ok("get-admin-audit-logs", json!({"resourceType": "org", "operationType": "create"})).await;
    assert_eq!(log["totalCount"], 1);
    let malformed = genauth.request(Method::POST, "create-department").json(&json!({"name": 7}));
    assert_eq!(rejected(&envelope(malformed).await), INVALID);
}
