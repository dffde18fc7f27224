//! Departments as users, public accounts, roles and applications see them.

use crate::genauth::departments::{INVALID, MISSING, NO_USER, department, each, join, organization, rejected, user};
use crate::support::Genauth;
use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};

/// Ids of the departments of a user, by `get-user`.
async fn ids(genauth: &Genauth<'_>, user: &str) -> Value {
    genauth.got(&format!("get-user?userId={user}&withDepartmentIds=true")).await["departmentIds"].take()
}

#[tokio::test]
async fn user_departments_agree_with_department_members() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let root = organization(&genauth, "harbor").await;
    let (sales, yard) = (department(&genauth, "root", "Sales").await, department(&genauth, "root", "Yard").await);
    let created = genauth.ok("create-user", json!({"username": "mara", "departmentIds": [sales]})).await;
    let mara = created["userId"].as_str().expect("id").to_owned();
    assert_eq!(created["departmentIds"], json!([sales]));
    let by_code = json!({"username": "teo", "departmentIds": ["yard"], "options": {"departmentIdType": "code"}});
    assert_eq!(genauth.ok("create-user", by_code).await["departmentIds"], json!([yard]));
    let unknown = json!({"username": "ines", "departmentIds": ["d-1"]});
    assert_eq!(rejected(&genauth.post("create-user", unknown).await), MISSING);
    let batch = json!({"list": [{"username": "ines", "departmentIds": [sales]}, {"username": "mara"}]});
    genauth.post("create-users-batch", batch).await;
    let members = format!("list-department-member-ids?organizationCode=harbor&departmentId={sales}");
    assert_eq!(genauth.got(&members).await, json!([mara]), "of a batch that failed nobody stays");

    join(&genauth, &yard, &[&mara]).await;
    assert_eq!(ids(&genauth, &mara).await, json!([sales, yard]));
    let plain = genauth.got(&format!("get-user?userId={mara}")).await;
    assert!(plain.get("departmentIds").is_none() && plain.get("mainDepartmentId").is_none());
    let listed = genauth.ok("list-users", json!({"keywords": "mara", "options": {"withDepartmentIds": true}})).await;
    assert_eq!(listed["list"][0]["departmentIds"], json!([sales, yard]));
    let batch = genauth.got(&format!("get-user-batch?userIds[]={mara}&withDepartmentIds=true")).await;
    assert_eq!(batch[0]["departmentIds"], json!([sales, yard]));

    let set = |departments: Value| json!({"userId": "mara", "departments": departments, "options": {"userIdType": "username"}});
    let led = json!([{"departmentId": yard, "isMainDepartment": true, "isLeader": true}, {"departmentId": root}]);
    genauth.ok("set-user-departments", set(led)).await;
    assert_eq!(ids(&genauth, &mara).await, json!([yard, root]), "the others were left");
    let main = genauth.got(&format!("get-user?userId={mara}")).await;
    assert_eq!(main["mainDepartmentId"], json!(yard));
    let shown = genauth.got(&format!("get-department-by-id?departmentId={yard}")).await;
    assert_eq!(shown["leaderUserIds"], json!([mara]));
    let two =
        json!([{"departmentId": yard, "isMainDepartment": true}, {"departmentId": sales, "isMainDepartment": true}]);
    assert_eq!(rejected(&genauth.post("set-user-departments", set(two)).await), INVALID);
    let unknown = json!([{"departmentId": sales}, {"departmentId": "d-1"}]);
    assert_eq!(rejected(&genauth.post("set-user-departments", set(unknown)).await), MISSING);
    assert_eq!(ids(&genauth, &mara).await, json!([yard, root]), "nothing was changed");

    genauth.ok("delete-users-batch", json!({"userIds": [mara]})).await;
    let shown = genauth.got(&format!("get-department-by-id?departmentId={yard}")).await;
    assert_eq!((&shown["leaderUserIds"], &shown["membersCount"]), (&json!([]), &json!(1)), "who is deleted leaves");
    assert_eq!(rejected(&genauth.get(&format!("get-user-departments?userId={mara}")).await), NO_USER);
}

#[tokio::test]
async fn user_departments_are_sorted_and_paged() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    organization(&genauth, "harbor").await;
    let mara = user(&genauth, "mara").await;
    let sales = department(&genauth, "root", "Sales").await;
    let north = department(&genauth, &sales, "North").await;
    let yard = department(&genauth, "root", "Yard").await;
    for department in [&yard, &north, &sales] {
        join(&genauth, department, &[&mara]).await;
        sandbox.clock().advance(std::time::Duration::from_secs(1));
    }
    let names = async |query: &str| {
        let found = genauth.got(&format!("get-user-departments?userId={mara}{query}")).await;
        each(&found["list"], "name").join(" ")
    };
    assert_eq!(names("").await, "Sales North Yard", "who joined last is first");
    assert_eq!(names("&orderBy=Asc&limit=2").await, "Yard North");
    assert_eq!(names("&sortBy=DepartmentName&orderBy=Asc").await, "North Sales Yard");
    assert_eq!(names("&sortBy=DepartmemtCode&orderBy=Desc").await, "Yard Sales North");
    assert_eq!(names("&sortBy=DepartmentCreatedAt&orderBy=Asc&page=2&limit=2").await, "Yard");
    let found = genauth.got(&format!("get-user-departments?userId={mara}&withDepartmentPaths=true&limit=2")).await;
    let way = &found["list"][1];
    assert_eq!(
        (&found["totalCount"], &way["departmentCodePath"], &way["isRoot"], &way["isMainDepartment"]),
        (&json!(3), &json!(["harbor", "sales", "north"]), &json!(false), &json!(false))
    );
    assert_eq!(rejected(&genauth.get(&format!("get-user-departments?userId={mara}&limit=51")).await), INVALID);
}

#[tokio::test]
async fn public_account_departments_are_set() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    organization(&genauth, "harbor").await;
    let sales = department(&genauth, "root", "Sales").await;
    let desk = genauth.ok("create-public-account", json!({"username": "desk"})).await["userId"].take();
    let desk = desk.as_str().expect("id");
    let set = json!({"userId": desk, "departments": [{"departmentId": sales, "isMainDepartment": true}]});
    genauth.ok("set-public-account-of-departments", set.clone()).await;
    assert_eq!(rejected(&genauth.post("set-user-departments", set).await), NO_USER, "it is no user");
    let of = genauth.got(&format!("get-departments-of-public-account?userId={desk}")).await;
    assert_eq!((each(&of["list"], "name"), &of["list"][0]["isMainDepartment"]), (vec!["Sales"], &json!(true)));
    let accounts = genauth.got(&format!("get-public-accounts-of-department?departmentId={sales}")).await;
    assert_eq!(each(&accounts["list"], "username"), ["desk"]);
    let members = genauth.got(&format!("list-department-members?organizationCode=harbor&departmentId={sales}")).await;
    assert_eq!(members["totalCount"], 0, "members are users");
    let shown = genauth.got(&format!("get-public-account?userId={desk}&withDepartmentIds=true")).await;
    assert_eq!(shown["departmentIds"], json!([sales]));
    let delete = json!({"organizationCode": "harbor", "departmentId": sales});
    assert_eq!(genauth.post("delete-department", delete).await["statusCode"], 422);
    genauth.ok("resign-public-account-batch", json!({"userIds": [desk]})).await;
    assert_eq!(genauth.got(&format!("get-public-account?userId={desk}")).await["status"], "Resigned");
    assert_eq!(rejected(&genauth.post("resign-public-account-batch", json!({"userIds": ["x"]})).await), NO_USER);
}

#[tokio::test]
async fn department_roles_apply_to_members() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    organization(&genauth, "harbor").await;
    let sales = department(&genauth, "root", "Sales").await;
    let north = department(&genauth, &sales, "North").await;
    let (mara, teo) = (user(&genauth, "mara").await, user(&genauth, "teo").await);
    join(&genauth, &sales, &[&mara]).await;
    join(&genauth, &north, &[&teo]).await;
    genauth.ok("create-role", json!({"code": "seller"})).await;
    let assign =
        |id: &str| json!({"code": "seller", "targets": [{"targetType": "DEPARTMENT", "targetIdentifier": id}]});
    genauth.ok("assign-role", assign(&sales)).await;
    assert_eq!(rejected(&genauth.post("assign-role", assign("d-1")).await), MISSING);

    let listed = genauth.got("list-role-departments?code=seller").await;
    assert_eq!(
        (&listed["totalCount"], &listed["list"][0]["id"], &listed["list"][0]["code"]),
        (&json!(1), &json!(sales), &json!("sales"))
    );
    let has = async |user: &str| genauth.got(&format!("get-user-roles?userId={user}")).await["totalCount"].take();
    assert_eq!((has(&mara).await, has(&teo).await), (json!(1), json!(0)), "not below the department");
    let leave = json!({"organizationCode": "harbor", "departmentId": sales, "userIds": [mara]});
    genauth.ok("remove-department-members", leave).await;
    assert_eq!(has(&mara).await, json!(0));
    genauth.ok("revoke-role", assign(&sales)).await;
    assert_eq!(genauth.got("list-role-departments?code=seller").await["totalCount"], 0);
    genauth.ok("assign-role", assign(&north)).await;
    genauth.ok("delete-organization", json!({"organizationCode": "harbor"})).await;
    assert_eq!(genauth.got("list-role-departments?code=seller").await["totalCount"], 0, "it went with the department");
    assert_eq!(rejected(&genauth.get("list-role-departments?code=nothing").await), MISSING);
}

#[tokio::test]
async fn application_access_is_inherited_by_default() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    organization(&genauth, "harbor").await;
    let sales = department(&genauth, "root", "Sales").await;
    let north = department(&genauth, &sales, "North").await;
    let mara = user(&genauth, "mara").await;
    join(&genauth, &north, &[&mara]).await;
    let app =
        genauth.ok("create-application", json!({"appName": "Berths", "appIdentifier": "berths"})).await["appId"].take();
    let grant = |inherited: bool| {
        json!({"appId": app, "list": [{"targetType": "ORG", "targetIdentifier": [sales],
            "effect": "ALLOW", "inheritByChildren": inherited}]})
    };
    let may = async || genauth.got(&format!("get-user-authorized-apps?userId={mara}")).await.as_array().map(Vec::len);
    genauth.ok("authorize-application-access", grant(false)).await;
    assert_eq!(may().await, Some(0));
    genauth.ok("authorize-application-access", grant(true)).await;
    assert_eq!(may().await, Some(1));
}

#[tokio::test]
async fn tenant_departments_are_separate() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let tenant = genauth.ok("create-tenant", json!({"name": "Harbor", "appIds": []})).await["tenantId"].take();
    let tenant = tenant.as_str().expect("id");
    let request =
        json!({"organizationCode": "harbor", "organizationName": "Harbor", "tenantId": tenant, "metadata": {}});
    let root = genauth.ok("create-organization", request).await["departmentId"].take();
    let (mara, teo) = (user(&genauth, "mara").await, user(&genauth, "teo").await);
    genauth.ok("add-tenant-users", json!({"tenantId": tenant, "linkUserIds": [mara]})).await;
    let add = |member: Value| {
        let mut request = json!({"organizationCode": "harbor", "departmentId": "root", "tenantId": tenant});
        request.as_object_mut().expect("object").extend(member.as_object().expect("object").clone());
        request
    };
    let no_member = genauth.post("add-tenant-department-members", add(json!({"linkUserIds": [teo]}))).await;
    assert_eq!(rejected(&no_member), NO_USER, "no member of the tenant");
    let listed = genauth.ok("list-tenant-users", json!({"tenantId": tenant})).await;
    let member = listed["list"][0]["memberId"].clone();
    genauth.ok("add-tenant-department-members", add(json!({"memberIds": [member]}))).await;
    assert_eq!(ids(&genauth, &mara).await, json!([root]));
    let full = json!({"tenantId": tenant, "options": {"withDepartmentIds": true}});
    let listed = genauth.ok("list-tenant-users", full).await;
    assert_eq!(listed["list"][0]["departmentIds"], json!([root]));

    genauth.ok("remove-tenant-users", json!({"tenantId": tenant, "linkUserIds": [mara]})).await;
    assert_eq!(ids(&genauth, &mara).await, json!([]), "who leaves the tenant leaves its departments");
    genauth.ok("delete-tenant", json!({"tenantId": tenant})).await;
    assert_eq!(rejected(&genauth.get("get-organization?organizationCode=harbor").await), MISSING);
}
