//! Paged lists as streams: every way of paging, what is sent when, and how streams end.

use std::collections::BTreeSet;
use std::pin::pin;

use futures_core::Stream;
use identity_apis::genauth::types::{
    CreateUserBatchReqDto, CreateUserInfoDto, GetAdminAuditLogsDto, GetAllRowVyScrollidDto, ListDnefQuery,
    ListRoleAssignmentsQuery, ListTenantsQuery, ListUsersLegacyQuery, ListUsersOptionsDto, ListUsersRequestDto,
    PaginationDto, UserDto,
};
use identity_apis::genauth::{AccessKey, Client};
use identity_apis::transport::{Error, RetryPolicy};
use identity_apis_sandbox::Sandbox;
use identity_apis_test_support::server::{RecordedRequest, Response, ScriptedServer};
use serde_json::{Value, json};

fn client(url: &str, id: &str, secret: &str) -> Client {
    Client::builder().base_url(url).access_key(AccessKey::new(id, secret)).build().unwrap()
}

async fn sandbox_with_users(count: usize) -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let key = sandbox.genauth_credentials();
    let client = client(&sandbox.url(), &key.access_key_id, &key.access_key_secret);
    let users = (0..count).map(|number| CreateUserInfoDto::new().with_username(format!("user-{number}")));
    let outcome = client.create_users_batch(&CreateUserBatchReqDto::new(users)).in_chunks().await;
    assert!(outcome.is_complete());
    (sandbox, client)
}

fn scripted_client(server: &ScriptedServer) -> Client {
    client(server.url(), "key", "secret")
}

#[tokio::test]
#[allow(deprecated)]
async fn stream_yields_each_user_once_in_the_fewest_requests() {
    let (sandbox, client) = sandbox_with_users(23).await;
    for (size, requests) in [(1, 23), (5, 5), (23, 1), (50, 1)] {
        sandbox.clear_calls();
        let users = client.list_users(&ListUsersRequestDto::new()).items().page_size(size).try_collect().await.unwrap();
        let names: BTreeSet<_> = users.iter().map(|user| user.username.clone().unwrap()).collect();
        assert_eq!((users.len(), names.len()), (23, 23));
        sandbox.calls("listUsers").exactly(requests);
    }
    sandbox.clear_calls();
    let users =
        client.list_users_legacy(&ListUsersLegacyQuery::new().with_limit(10)).items().try_collect().await.unwrap();
    assert_eq!(users.len(), 23);
    sandbox.calls("listUsersLegacy").exactly(3);
}

#[tokio::test]
async fn stream_sends_no_request_before_it_is_polled() {
    let (sandbox, client) = sandbox_with_users(23).await;
    let request = ListUsersRequestDto::new();
    let mut users = client.list_users(&request).items().page_size(5);
    sandbox.calls("listUsers").exactly(0);
    for _ in 0..5 {
        users.next().await.unwrap().unwrap();
    }
    sandbox.calls("listUsers").exactly(1);
    users.next().await.unwrap().unwrap();
    sandbox.calls("listUsers").exactly(2);
}

#[tokio::test]
async fn pages_begin_at_the_requested_page_and_carry_the_whole_response() {
    let (_sandbox, client) = sandbox_with_users(23).await;
    let pagination = PaginationDto::new().with_page(2).with_limit(10);
    let request = ListUsersRequestDto::new().with_options(ListUsersOptionsDto::new().with_pagination(pagination));
    let mut pages = client.list_users(&request).pages();
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!((page.total_count, page.list.len(), page.status().as_u16()), (23, 10, 200));
    assert!(page.request_id().is_some());
    assert_eq!(pages.next().await.unwrap().unwrap().list.len(), 3);
    assert!(pages.next().await.is_none());
    assert!(pages.next().await.is_none(), "an ended stream stays ended");
    let page = request.options.as_ref().and_then(|options| options.pagination.as_ref()?.page);
    assert_eq!(page, Some(2), "the caller's request is as it was");
}

#[tokio::test]
async fn stream_of_an_empty_list_sends_one_request() {
    let (sandbox, client) = sandbox_with_users(0).await;
    assert!(client.list_users(&ListUsersRequestDto::new()).items().next().await.is_none());
    sandbox.calls("listUsers").exactly(1);
}

#[tokio::test]
async fn stream_with_an_invalid_request_ends_before_sending() {
    let (sandbox, client) = sandbox_with_users(0).await;
    let mut users = client.list_users(&ListUsersRequestDto::new()).items().page_size(51);
    assert!(matches!(users.next().await, Some(Err(Error::Invalid(_)))));
    assert!(users.next().await.is_none());
    sandbox.calls("listUsers").exactly(0);
}

#[tokio::test]
async fn stream_implements_the_trait_and_is_send() {
    async fn count(stream: impl Stream<Item = Result<impl Send, Error>> + Send) -> usize {
        let mut stream = pin!(stream);
        let mut count = 0;
        while let Some(item) = std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await {
            item.unwrap();
            count += 1;
        }
        count
    }
    let (_sandbox, client) = sandbox_with_users(12).await;
    let counted = tokio::spawn(async move {
        let request = ListUsersRequestDto::new();
        (count(client.list_users(&request).items()).await, count(client.list_users(&request).pages()).await)
    });
    assert_eq!(counted.await.unwrap(), (12, 2));
}

#[tokio::test]
async fn stream_outlives_its_client_and_request() {
    fn names(client: &Client) -> impl Stream<Item = Result<UserDto, Error>> + use<> {
        client.list_users(&ListUsersRequestDto::new()).items().page_size(5)
    }
    let (_sandbox, client) = sandbox_with_users(7).await;
    let mut stream = pin!(names(&client));
    drop(client);
    let mut count = 0;
    while let Some(user) = std::future::poll_fn(|context| stream.as_mut().poll_next(context)).await {
        user.unwrap();
        count += 1;
    }
    assert_eq!(count, 7);
}

#[tokio::test]
async fn stream_resumes_after_an_error_with_next_request() {
    let page =
        |from: i64, count: i64| json!({"totalCount": 25, "list": (from..from + count).map(user).collect::<Vec<_>>()});
    fn user(number: i64) -> Value {
        json!({"userId": format!("u-{number}")})
    }
    let broken = Response::status("500 Internal Server Error", r#"{"statusCode":500,"message":"later"}"#);
    let server = ScriptedServer::sequence([
        Response::payload(page(0, 10)),
        broken,
        Response::payload(page(10, 10)),
        Response::payload(page(20, 5)),
    ]);
    let client = scripted_client(&server).with_retry(RetryPolicy::none());
    let request = ListUsersRequestDto::new();
    let mut users = client.list_users(&request).items();
    let mut seen = Vec::new();
    let error = loop {
        match users.next().await.unwrap() {
            Ok(user) => seen.push(user.user_id),
            Err(error) => break error,
        }
    };
    assert!(matches!(error, Error::Api(_)) && error.is_retryable());
    assert!(users.next().await.is_none());
    assert_eq!(seen.len(), 10);
    let again = users.next_request().clone();
    seen.extend(client.list_users(&again).items().try_collect().await.unwrap().into_iter().map(|user| user.user_id));
    let all: Vec<_> = (0..25).map(|number| format!("u-{number}")).collect();
    assert_eq!(seen, all);
}

#[tokio::test]
async fn stream_ends_with_an_error_when_a_page_repeats() {
    let page = json!({"totalCount": 40, "list": [{"userId": "u-1"}, {"userId": "u-2"}]});
    let server = ScriptedServer::payloads([page]);
    let client = scripted_client(&server);
    let request = ListUsersRequestDto::new();
    let mut pages = client.list_users(&request).pages().page_size(2);
    assert_eq!(pages.next().await.unwrap().unwrap().list.len(), 2);
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("more pages should follow"), "{error}");
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn page_number_in_the_body_is_advanced() {
    let page = |count| json!({"totalCount": 3, "list": vec![json!({}); count]});
    let server = ScriptedServer::payloads([page(2), page(1)]);
    let request = GetAdminAuditLogsDto::new().with_request_id("r-7");
    let logs =
        scripted_client(&server).get_admin_audit_logs(&request).items().page_size(2).try_collect().await.unwrap();
    assert_eq!(logs.len(), 3);
    let bodies: Vec<Value> = server.requests().into_iter().map(|request| request.json()).collect();
    assert_eq!(bodies[0], json!({"requestId": "r-7", "pagination": {"limit": 2}}));
    assert_eq!(bodies[1], json!({"requestId": "r-7", "pagination": {"limit": 2, "page": 2}}));
}

#[tokio::test]
async fn page_number_in_the_query_is_advanced() {
    let page = |count| json!({"totalCount": 12, "data": vec![json!({"code": "auditor"}); count]});
    let server =
        ScriptedServer::payloads([page(10), json!({"totalCount": 12, "data": [{"code": "a"}, {"code": "b"}]})]);
    let request = ListRoleAssignmentsQuery::new("auditor");
    let roles = scripted_client(&server).list_role_assignments(&request).items().try_collect().await.unwrap();
    assert_eq!(roles.len(), 12);
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target().to_owned()).collect();
    assert!(targets[0].contains("limit=10") && !targets[0].contains("page="), "{targets:?}");
    assert!(targets[1].contains("limit=10") && targets[1].contains("page=2"), "{targets:?}");
}

#[tokio::test]
async fn page_number_documented_as_text_is_advanced() {
    let tenant = |number: i64| json!({"tenantId": format!("t-{number}")});
    let server = ScriptedServer::payloads([
        json!({"totalCount": 3, "list": [tenant(1), tenant(2)]}),
        json!({"totalCount": 3, "list": [tenant(3)]}),
    ]);
    let request = ListTenantsQuery::new().with_limit("2");
    let tenants = scripted_client(&server).list_tenants(&request).items().try_collect().await.unwrap();
    assert_eq!(tenants.len(), 3);
    assert!(server.requests()[1].target().contains("page=2"));
}

#[tokio::test]
async fn start_index_is_followed_until_the_end() {
    let fields =
        |numbers: &[i64]| numbers.iter().map(|number| json!({"key": format!("k{number}")})).collect::<Vec<_>>();
    let server = ScriptedServer::payloads([
        json!({"list": fields(&[1, 2]), "nextStartIndex": 3, "truncated": true}),
        json!({"list": fields(&[3]), "nextStartIndex": -1, "truncated": false}),
    ]);
    let request = ListDnefQuery::new("default", "tree").with_max_size(2);
    let fields = scripted_client(&server).list_dnef(&request).items().try_collect().await.unwrap();
    assert_eq!(fields.len(), 3);
    let targets: Vec<String> = server.requests().into_iter().map(|request| request.target().to_owned()).collect();
    assert_eq!(targets.len(), 2);
    assert!(!targets[0].contains("startIndex") && targets[1].contains("startIndex=3"), "{targets:?}");
}

#[tokio::test]
async fn scroll_id_is_followed_until_an_empty_page() {
    let server = ScriptedServer::payloads([
        json!({"list": ["row-1", "row-2"], "scrollId": "s-1"}),
        json!({"list": ["row-3"], "scrollId": "s-1"}),
        json!({"list": [], "scrollId": "s-1"}),
    ]);
    let request = GetAllRowVyScrollidDto::new("model-1", 2);
    let rows = scripted_client(&server).get_all_metadata_row(&request).items().try_collect().await.unwrap();
    assert_eq!(rows, ["row-1", "row-2", "row-3"]);
    let bodies: Vec<Value> = server.requests().into_iter().map(|request| request.json()["scrollId"].clone()).collect();
    assert_eq!(bodies, [Value::Null, json!("s-1"), json!("s-1")]);
}

/// Returns pages of a scroll until it has none left, then an empty one.
fn scroll_server(pages: usize, rows_per_page: usize) -> ScriptedServer {
    let script = move |request: &RecordedRequest| {
        let from = (request.number - 1) * rows_per_page;
        let until = if request.number <= pages { from + rows_per_page } else { from };
        let rows: Vec<String> = (from..until).map(|row| format!("row-{row}")).collect();
        Response::payload(json!({"list": rows, "scrollId": "s-1"}))
    };
    ScriptedServer::builder().keep_alive().script(script).start()
}

/// The most bytes that are held while so many pages are streamed.
fn peak_of_a_scroll(pages: usize) -> u64 {
    const ROWS: usize = 1_000;
    // On threads of its own, whose allocations are not counted.
    let serving = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = serving.block_on(async { scroll_server(pages, ROWS) });
    let client = client(server.url(), "key", "secret");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let measured = allocation_counter::measure(|| {
        runtime.block_on(async {
            let request = GetAllRowVyScrollidDto::new("model-1", 1_000);
            let mut rows = client.get_all_metadata_row(&request).items();
            let mut count = 0;
            while let Some(row) = rows.next().await {
                row.unwrap();
                count += 1;
            }
            assert_eq!(count, pages * ROWS);
        });
    });
    measured.bytes_max
}

#[test]
fn stream_of_many_items_uses_the_memory_of_a_page() {
    let short = peak_of_a_scroll(10);
    let long = peak_of_a_scroll(100);
    // All items together take more than three million bytes.
    assert!(long < short + 100_000, "{short} bytes for ten pages, {long} for a hundred");
}

#[tokio::test]
async fn stream_ends_with_an_error_at_max_pages_and_can_be_resumed() {
    let page = |number: i64| json!({"totalCount": number * 2 + 100, "list": [{"userId": format!("u-{number}")}, {}]});
    let server = ScriptedServer::payloads((1..20).map(page));
    let client = scripted_client(&server);
    let mut pages = client.list_users(&ListUsersRequestDto::new()).pages().page_size(2).max_pages(3);
    for _ in 0..3 {
        assert_eq!(pages.next().await.unwrap().unwrap().list.len(), 2);
    }
    let error = pages.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Decode(_)) && error.to_string().contains("max_pages is reached"), "{error}");
    assert!(pages.next().await.is_none());
    let mut rest = client.list_users(pages.next_request()).items().max_pages(1);
    assert_eq!(rest.next().await.unwrap().unwrap().user_id, "u-4");
    assert_eq!(server.requests()[3].json()["options"]["pagination"]["page"], 4);
}

#[tokio::test]
async fn stream_drops_a_repeated_last_page() {
    // Of the five items that the total counts, the caller may see four.
    let user = |number: i64| json!({"userId": format!("u-{number}")});
    let server = ScriptedServer::payloads([
        json!({"totalCount": 5, "list": [user(1), user(2)]}),
        json!({"totalCount": 5, "list": [user(3)]}),
        json!({"totalCount": 5, "list": [user(5)]}),
    ]);
    let users =
        scripted_client(&server).list_users(&ListUsersRequestDto::new()).items().page_size(2).try_collect().await;
    let ids: Vec<String> = users.unwrap().into_iter().map(|user| user.user_id).collect();
    assert_eq!(ids, ["u-1", "u-2", "u-3", "u-5"]);
    assert_eq!(server.requests().len(), 4);
}
