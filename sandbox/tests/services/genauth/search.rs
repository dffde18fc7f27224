//! Searches for users and public accounts: `advancedFilter` and `searchQuery`.

use crate::support::Genauth;
use identity_apis_sandbox::Sandbox;
use serde_json::{Value, json};

/// Usernames that a search for users finds, in its order.
async fn found(genauth: &Genauth<'_>, request: Value) -> Vec<String> {
    names(&genauth.ok("list-users", request).await)
}

fn names(page: &Value) -> Vec<String> {
    let name = |user: &Value| user["username"].as_str().expect("name").to_owned();
    page["list"].as_array().expect("list").iter().map(name).collect()
}

async fn query(genauth: &Genauth<'_>, query: Value) -> Vec<String> {
    found(genauth, json!({"searchQuery": {"query": query}})).await
}

async fn pool<'s>(sandbox: &'s Sandbox) -> Genauth<'s> {
    let genauth = Genauth::new(sandbox).await;
    let field = json!([{"key": "floor", "targetType": "USER", "dataType": "NUMBER", "label": "Floor"}]);
    genauth.ok("set-custom-fields", json!({"tenantId": "", "list": field})).await;
    let organization = json!({"organizationCode": "ships", "organizationName": "Ships", "metadata": {}});
    genauth.ok("create-organization", organization).await;
    let mut departments = Vec::new();
    for (name, parent) in [("Sales", "root"), ("North", "sales")] {
        let request = json!({"organizationCode": "ships", "name": name, "code": name.to_lowercase(),
            "parentDepartmentId": parent, "departmentIdType": "code", "metadata": {}});
        let created = genauth.ok("create-department", request).await;
        departments.push(created["departmentId"].as_str().expect("id").to_owned());
    }
    let users = json!([
        {"username": "ana", "name": "Ana Maria Costa", "email": "ana@ships.example", "phone": "12025550141",
            "customData": {"floor": 3}, "company": "Harbour", "gender": "F"},
        {"username": "ben", "name": "Ben Costa", "email": "ben@shop.example", "customData": {"floor": 12},
            "status": "Suspended", "departmentIds": [departments[0]], "gender": "M"},
        {"username": "cai", "name": "Maria Cai", "departmentIds": [departments[1]],
            "identities": [{"extIdpId": "idp-1", "provider": "github", "type": "generic", "userIdInIdp": "c-1",
                "originConnIds": [], "userInfoInIdp": {}}]},
    ]);
    genauth.ok("create-users-batch", json!({"list": users})).await;
    genauth
}

#[tokio::test]
async fn search_query_finds_users() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = pool(&sandbox).await;
    let cases = [
        (json!({"match_all": {}}), vec!["ana", "ben", "cai"]),
        (json!({"match_none": {}}), vec![]),
        (json!({"term": {"phone": "12025550141"}}), vec!["ana"]),
        (json!({"term": {"phone": "1202555014"}}), vec![]),
        (json!({"term": {"username": {"value": "ANA", "case_insensitive": true}}}), vec!["ana"]),
        (json!({"term": {"username.keyword": "ANA"}}), vec![]),
        (json!({"terms": {"username": ["ana", "cai", "x"]}}), vec!["ana", "cai"]),
        (json!({"match": {"name": "costa maria"}}), vec!["ana", "ben", "cai"]),
        (json!({"match": {"name": {"query": "Costa Maria", "operator": "and"}}}), vec!["ana"]),
        (json!({"match_phrase": {"name": "maria costa"}}), vec!["ana"]),
        (json!({"match_phrase": {"name": "costa maria"}}), vec![]),
        (json!({"multi_match": {"query": "cai", "fields": ["username", "name^2"]}}), vec!["cai"]),
        (json!({"prefix": {"email": "ana@"}}), vec!["ana"]),
        (json!({"prefix": {"email": "*"}}), vec![]),
        (json!({"wildcard": {"email": {"value": "*@sh?p.example"}}}), vec!["ben"]),
        (json!({"wildcard": {"email": "*@SHOP*"}}), vec![]),
        (json!({"wildcard": {"email": {"value": "*@SHOP*", "case_insensitive": true}}}), vec!["ben"]),
        (json!({"exists": {"field": "email"}}), vec!["ana", "ben"]),
        (json!({"range": {"floor": {"gte": 3, "lt": 12}}}), vec!["ana"]),
        (json!({"range": {"customData.floor": {"gt": 3}}}), vec!["ben"]),
        (json!({"range": {"created_at": {"gte": "2000-01-01"}}}), vec!["ana", "ben", "cai"]),
        (json!({"range": {"created_at": {"lt": "2000-01-01"}}}), vec![]),
        (json!({"exists": {"field": "departmentIds"}}), vec!["ben", "cai"]),
        (json!({"nested": {"path": "identities", "query": {"term": {"identities.ext_idp_id": "idp-1"}}}}), vec!["cai"]),
        (
            json!({"bool": {"must": [{"match": {"name": "costa"}}], "must_not": [{"term": {"status": "Suspended"}}]}}),
            vec!["ana"],
        ),
        (
            json!({"bool": {"should": [{"term": {"username": "ana"}}, {"term": {"username": "cai"}}]}}),
            vec!["ana", "cai"],
        ),
        (
            json!({"bool": {"filter": {"exists": {"field": "email"}}, "should": [{"term": {"username": "cai"}}]}}),
            vec!["ana", "ben"],
        ),
        (
            json!({"bool": {"should": [{"term": {"gender": "F"}}, {"match": {"name": "maria"}}], "minimum_should_match": 2}}),
            vec!["ana"],
        ),
        (json!({"bool": {}}), vec!["ana", "ben", "cai"]),
        (json!({"constant_score": {"filter": {"term": {"status": "Suspended"}}}}), vec!["ben"]),
    ];
    for (given, expected) in cases {
        assert_eq!(query(&genauth, given.clone()).await, expected, "{given}");
    }
}

#[tokio::test]
async fn search_query_combines_with_conditions_and_sorts() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = pool(&sandbox).await;
    // As upstream's sample has it.
    let sample = json!({"query": {"bool": {"must": [{"term": {"phone": "12025550141"}}], "must_not": []}},
        "sort": ["_score", {"created_at": "ASC"}]});
    assert_eq!(found(&genauth, json!({"searchQuery": sample})).await, ["ana"]);
    assert_eq!(found(&genauth, json!({"searchQuery": sample.to_string()})).await, ["ana"], "as text");
    assert_eq!(found(&genauth, json!({"searchQuery": sample, "keywords": "ben"})).await, [""; 0]);
    assert_eq!(found(&genauth, json!({"searchQuery": {}, "keywords": "costa"})).await, ["ana", "ben"]);
    assert_eq!(found(&genauth, json!({"searchQuery": null})).await, ["ana", "ben", "cai"]);
    let sorted = |sort: Value| json!({"searchQuery": {"sort": sort}});
    assert_eq!(found(&genauth, sorted(json!([{"floor": "desc"}]))).await, ["ben", "ana", "cai"], "without it last");
    assert_eq!(found(&genauth, sorted(json!([{"floor": {"order": "asc"}}]))).await, ["ana", "ben", "cai"]);
    assert_eq!(found(&genauth, sorted(json!("name"))).await, ["ana", "ben", "cai"]);
    assert_eq!(found(&genauth, sorted(json!({"username": "DESC"}))).await, ["cai", "ben", "ana"]);
    let desk = json!({"username": "desk"});
    genauth.ok("create-public-account", desk).await;
    let accounts =
        genauth.ok("list-public-accounts", json!({"searchQuery": {"query": {"term": {"username": "desk"}}}})).await;
    assert_eq!(names(&accounts), ["desk"]);
    let none =
        genauth.ok("list-public-accounts", json!({"searchQuery": {"query": {"term": {"username": "ana"}}}})).await;
    assert_eq!(none["totalCount"], 0);
}

#[tokio::test]
async fn search_query_with_unknown_clauses_is_rejected() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = pool(&sandbox).await;
    let cases = [
        (json!("no json"), "/searchQuery"),
        (json!([]), "/searchQuery"),
        (json!({"size": 1}), "/searchQuery/size"),
        (json!({"query": {}}), "/searchQuery/query"),
        (json!({"query": {"term": {"a": 1}, "exists": {"field": "a"}}}), "/searchQuery/query"),
        (json!({"query": {"query_string": {"query": "secret"}}}), "/searchQuery/query/query_string"),
        (json!({"query": {"term": {"username": ["secret"]}}}), "/searchQuery/query/term/username"),
        (json!({"query": {"terms": {"username": "secret"}}}), "/searchQuery/query/terms/username"),
        (json!({"query": {"term": {"a": "x", "b": "x"}}}), "/searchQuery/query/term"),
        (json!({"query": {"exists": {}}}), "/searchQuery/query/exists/field"),
        (json!({"query": {"range": {"floor": {"above": 1}}}}), "/searchQuery/query/range/floor/above"),
        (json!({"query": {"wildcard": {"name": "*".repeat(1001)}}}), "/searchQuery/query/wildcard/name"),
        (json!({"query": {"bool": {"must": [{"regexp": {"name": "x"}}]}}}), "/searchQuery/query/bool/must/0/regexp"),
        (json!({"query": {"bool": {"minimum_should_match": "75%"}}}), "/searchQuery/query/bool/minimum_should_match"),
        (json!({"sort": [1]}), "/searchQuery/sort"),
    ];
    for (given, place) in cases {
        let rejected = genauth.post("list-users", json!({"searchQuery": given})).await;
        let message = rejected["message"].as_str().expect("text");
        assert_eq!(
            (&rejected["statusCode"], message.split(": ").next()),
            (&json!(400), Some(place)),
            "{given}: {message}"
        );
        assert!(!message.contains("secret"), "{message}");
    }
}

#[tokio::test]
async fn advanced_filter_has_its_documented_fields() {
    let sandbox = Sandbox::start().await.expect("started");
    let genauth = pool(&sandbox).await;
    let holds = async |field: &str, operator: &str, value: Value| {
        let condition = json!({"field": field, "operator": operator, "value": value});
        found(&genauth, json!({"advancedFilter": [condition]})).await
    };
    assert_eq!(holds("status", "EQUAL", json!("Suspended")).await, ["ben"]);
    assert_eq!(holds("email", "CONTAINS", json!("@SHIPS.example")).await, ["ana"]);
    assert_eq!(holds("company", "IS_NULL", json!(null)).await, ["ben", "cai"]);
    assert_eq!(holds("floor", "BETWEEN", json!([3, 11])).await, ["ana"]);
    assert_eq!(holds("loginsCount", "GREATER", json!(1)).await, [""; 0]);
    // Nobody has logged in.
    assert_eq!(holds("lastLogin", "LESSER", json!(4_102_444_800_000_u64)).await, [""; 0]);
    assert_eq!(holds("loggedInApps", "IN", json!(["app-1"])).await, [""; 0]);
    let before = json!(946_684_800_000_u64);
    assert_eq!(holds("createdAt", "GREATER", before.clone()).await, ["ana", "ben", "cai"], "dates in milliseconds");
    assert_eq!(holds("createdAt", "LESSER", before).await, [""; 0]);
    let department = |code: &str, below: bool| {
        json!([{"organizationCode": "ships", "departmentId": code, "departmentIdType": "code",
            "includeChildrenDepartments": below}])
    };
    assert_eq!(holds("department", "IN", department("sales", false)).await, ["ben"]);
    assert_eq!(holds("department", "IN", department("sales", true)).await, ["ben", "cai"]);
    assert_eq!(holds("department", "IN", department("root", true)).await, ["ben", "cai"]);
    assert_eq!(holds("department", "IN", department("nothing", true)).await, [""; 0]);
    assert_eq!(holds("department", "IS_NULL", json!(null)).await, ["ana"]);
    let user = genauth.got("get-user?userId=cai&userIdType=username&withDepartmentIds=true").await;
    assert_eq!(holds("department", "IN", user["departmentIds"].clone()).await, ["cai"]);
    assert_eq!(holds("identity", "IN", json!([{"extIdpId": "idp-1"}])).await, ["cai"]);
    assert_eq!(holds("identity", "IN", json!([{"extIdpId": "idp-1", "userIdInIdp": "other"}])).await, [""; 0]);
    assert_eq!(holds("identity", "IN", json!([{"provider": "github"}])).await, ["cai"]);
    assert_eq!(holds("userSource", "EQUAL", json!("adminCreated")).await, ["ana", "ben", "cai"]);
    assert_eq!(holds("userSource", "IN", json!([{"userSourceType": "sync"}])).await, [""; 0]);
    let unknown = json!({"advancedFilter": [{"field": "name", "operator": "LIKE", "value": "x"}]});
    assert_eq!(genauth.post("list-users", unknown).await["statusCode"], 400);
}
