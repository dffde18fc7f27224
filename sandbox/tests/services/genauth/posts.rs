//! Posts, the departments that have them, and the people who hold them.

use crate::genauth::departments::{
    CONFLICT, INVALID, MISSING, NO_USER, department, each, organization, rejected, user,
};
use crate::support::{Genauth, send};
use identity_apis_sandbox::Sandbox;
use reqwest::Method;
use serde_json::{Value, json};

async fn post(genauth: &Genauth<'_>, code: &str) -> String {
    let created = genauth.ok("create-post", json!({"code": code, "name": code.to_uppercase()})).await;
    created["id"].as_str().expect("id").to_owned()
}

/// Makes a call whose response the document declares without an envelope; an error has one all the same.
async fn plain(genauth: &Genauth<'_>, path: &str) -> Value {
    send(genauth.request(Method::GET, path)).await.1
}

#[tokio::test]
async fn posts_are_created_updated_and_removed() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    organization(&genauth, "harbor").await;
    let (sales, yard) = (department(&genauth, "root", "Sales").await, department(&genauth, "root", "Yard").await);
    let request =
        json!({"code": "pilot", "name": "Pilot", "description": "Brings ships in", "departmentIdList": [sales]});
    let created = genauth.ok("create-post", request.clone()).await;
    let id = created["id"].as_str().expect("id").to_owned();
    assert_eq!(created["departmentIdList"], json!([sales]));
    assert_eq!(rejected(&genauth.post("create-post", request).await), CONFLICT);
    let unknown = json!({"code": "x", "name": "X", "departmentIdList": ["d-1"]});
    assert_eq!(rejected(&genauth.post("create-post", unknown).await), MISSING);

    let got = plain(&genauth, "get-post?code=pilot").await;
    assert_eq!((&got["id"], &got["departmentIdList"]), (&json!(id), &json!([sales])));
    assert_eq!(plain(&genauth, "get-post?code=x").await["statusCode"], 404);
    let of_department = genauth.got("get-department?organizationCode=harbor&departmentCode=sales").await;
    assert_eq!(of_department["postIdList"], json!([id]), "departments agree");
    let found = genauth.ok("get-post-by-id", json!({"idList": ["nothing", id]})).await;
    assert_eq!(found["code"], "pilot");
    assert_eq!(rejected(&genauth.post("get-post-by-id", json!({"idList": ["nothing"]})).await), MISSING);

    // The document declares the list as a string, too.
    let as_text = json!({"code": "pilot", "name": "Harbor pilot", "departmentIdList": format!("{sales},{yard}")});
    let updated = genauth.ok("update-post", as_text).await;
    assert_eq!((&updated["name"], &updated["departmentIdList"]), (&json!("Harbor pilot"), &json!([sales, yard])));
    let renamed = genauth.ok("update-post", json!({"id": id, "code": "guide", "name": "Guide"})).await;
    assert_eq!((&renamed["code"], &renamed["departmentIdList"]), (&json!("guide"), &json!([sales, yard])));
    let with_post = json!({"organizationCode": "harbor", "withPost": true, "advancedFilter":
        [{"field": "name", "operator": "EQUAL", "value": "Yard"}]});
    assert_eq!(genauth.ok("search-departments-list", with_post).await[0]["postIdList"], json!([id]));

    genauth.ok("remove-post", json!({"code": "guide"})).await;
    assert_eq!(rejected(&genauth.post("remove-post", json!({"code": "guide"})).await), MISSING);
    let of_department = genauth.got("get-department?organizationCode=harbor&departmentCode=sales").await;
    assert_eq!(of_department["postIdList"], json!([]), "it went with the post");
}

#[tokio::test]
async fn department_posts_have_to_exist() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    organization(&genauth, "harbor").await;
    let pilot = post(&genauth, "pilot").await;
    let request = |post: &str| json!({"organizationCode": "harbor", "parentDepartmentId": "root", "name": "Sales", "postIdList": [post], "metadata": {}});
    assert_eq!(rejected(&genauth.post("create-department", request("x")).await), MISSING);
    assert_eq!(genauth.ok("create-department", request(&pilot)).await["postIdList"], json!([pilot]));
    let listed = genauth.got("list-post").await;
    assert_eq!((&listed["list"][0]["departmentCount"], &listed["list"][0]["userCount"]), (&json!(1), &json!(0)));
}

#[tokio::test]
async fn posts_are_listed() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    for number in 0..11 {
        post(&genauth, &format!("post-{number:02}")).await;
    }
    let first = genauth.got("list-post").await;
    assert_eq!((&first["totalCount"], each(&first["list"], "code").len()), (&json!(11), 10));
    assert_eq!(each(&genauth.got("list-post?page=2&limit=10").await["list"], "code"), ["post-10"]);
    assert_eq!(each(&genauth.got("list-post?keywords=T-03").await["list"], "code"), ["post-03"]);
    let batch = genauth.ok("list-post", json!({"postCodes": ["post-04", "nothing"]})).await;
    assert_eq!(each(&batch["list"], "code"), ["post-04"]);
    assert_eq!(genauth.got("list-post?createdBefore=1000").await["totalCount"], 0);
    assert_eq!(rejected(&genauth.get("list-post?limit=0").await), INVALID);
}

#[tokio::test]
async fn posts_are_held_by_users() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let mara = user(&genauth, "mara").await;
    let (pilot, guide, cook) =
        (post(&genauth, "pilot").await, post(&genauth, "guide").await, post(&genauth, "cook").await);
    let of = format!("get-user-post?userId={mara}");
    assert_eq!(plain(&genauth, &of).await["statusCode"], 404, "none yet");
    genauth.ok("set-user-posts", json!({"userId": mara, "postIds": [pilot, guide, pilot]})).await;
    assert_eq!(plain(&genauth, &of).await["code"], "pilot");
    genauth.ok("user-connection-post", json!({"userId": mara, "postId": cook})).await;
    assert_eq!(plain(&genauth, &of).await["code"], "cook", "the one that was connected last");
    let all = genauth.got(&format!("get-user-posts?userId={mara}")).await;
    assert_eq!(each(&all, "code"), ["cook", "pilot", "guide"]);
    let shown = genauth.got(&format!("get-user?userId={mara}&withPost=true")).await;
    assert_eq!(shown["postIdList"], json!([cook, pilot, guide]));
    assert!(genauth.got(&format!("get-user?userId={mara}")).await.get("postIdList").is_none());
    let listed = genauth.ok("list-users", json!({"options": {"withPost": true}})).await;
    assert_eq!(listed["list"][0]["postIdList"], json!([cook, pilot, guide]));

    let unknown = json!({"userId": mara, "postIds": [pilot, "nothing"]});
    assert_eq!(rejected(&genauth.post("set-user-posts", unknown).await), MISSING);
    assert_eq!(rejected(&genauth.post("set-user-posts", json!({"userId": "x", "postIds": []})).await), NO_USER);
    genauth.ok("remove-post", json!({"code": "cook"})).await;
    assert_eq!(plain(&genauth, &of).await["code"], "pilot");
    genauth.ok("delete-users-batch", json!({"userIds": [mara]})).await;
    assert_eq!(genauth.got("list-post?keywords=pilot").await["list"][0]["userCount"], 0);
}

#[tokio::test]
async fn post_of_a_public_account_is_the_only_one() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = Genauth::new(&sandbox).await;
    let desk = genauth.ok("create-public-account", json!({"username": "desk"})).await["userId"].take();
    let desk = desk.as_str().expect("id");
    let (pilot, guide) = (post(&genauth, "pilot").await, post(&genauth, "guide").await);
    let bind = |post: &str| json!({"userId": desk, "postId": post});
    genauth.ok("set-public-account-of-post", bind(&pilot)).await;
    genauth.ok("set-public-account-of-post", bind(&guide)).await;
    let of = format!("get-post-of-public-account?userId={desk}");
    assert_eq!(plain(&genauth, &of).await["code"], "guide");
    let accounts = async |post: &str| {
        genauth.got(&format!("get-public-accounts-of-post?postId={post}")).await["totalCount"].as_u64()
    };
    assert_eq!((accounts(&pilot).await, accounts(&guide).await), (Some(0), Some(1)));
    assert_eq!(genauth.got("list-post?keywords=guide").await["list"][0]["userCount"], 0, "it is no user");
    genauth.ok("unbind-public-account-of-post", bind(&guide)).await;
    assert_eq!(plain(&genauth, &of).await["statusCode"], 404);
    let of_user = json!({"userId": user(&genauth, "mara").await, "postId": pilot});
    assert_eq!(rejected(&genauth.post("set-public-account-of-post", of_user).await), NO_USER);
}
