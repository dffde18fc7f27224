//! Many sandboxes in one process.

use std::collections::HashSet;
use std::time::Duration;

use crate::support::{Genauth, Prove, correlation_id};
use identity_apis_sandbox::Sandbox;
use serde_json::json;
use tokio::task::JoinSet;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sandboxes_do_not_share_state() {
    let mut running = JoinSet::new();
    for number in 0..100 {
        running.spawn(async move {
            let sandbox = Sandbox::start().await.expect("started");
            let (prove, genauth) = (Prove::new(&sandbox).await, Genauth::new(&sandbox).await);
            let opening = json!({"possessionType": "none", "clientRequestId": "r-1"});
            let id = correlation_id(&prove.ok("/v3/unify", opening).await);
            if number % 2 == 0 {
                sandbox.clock().advance(Duration::from_secs(15 * 60));
                assert_eq!(prove.rejected("/v3/unify-status", json!({"correlationId": id})).await, (400, 8008));
            } else {
                let status = prove.ok("/v3/unify-status", json!({"correlationId": id})).await;
                assert_eq!(status["success"], "possession_required");
            }
            genauth.ok("create-user", json!({"username": "mara"})).await;
            assert_eq!(genauth.got("list-users").await["totalCount"], 1);
            sandbox.calls("unify").exactly(1);
            sandbox.all_calls().exactly(6);
            let url = sandbox.url();
            sandbox.shutdown().await;
            assert!(crate::support::http().get(&url).send().await.is_err(), "nobody listens any more");
            url
        });
    }
    let urls: Vec<String> = running.join_all().await;
    assert_eq!(urls.len(), 100);
    assert!(urls.iter().collect::<HashSet<_>>().len() > 50);
}

#[tokio::test]
async fn dropped_sandbox_stops_listening() {
    let sandbox = Sandbox::start().await.expect("started");
    let url = sandbox.url();
    assert!(crate::support::http().get(&url).send().await.is_ok());
    drop(sandbox);
    for _ in 0..100 {
        if crate::support::http().get(&url).send().await.is_err() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("it still listens");
}

#[tokio::test]
async fn seed_reproduces_a_run() {
    let run = || async {
        let sandbox = Sandbox::builder().seed(7).start().await.expect("started");
        let prove = Prove::new(&sandbox).await;
        let opening = json!({"possessionType": "none", "clientRequestId": "r-1"});
        (sandbox.genauth_credentials().clone(), correlation_id(&prove.ok("/v3/unify", opening).await))
    };
    let (first, second) = (run().await, run().await);
    assert!(first == second);
}
