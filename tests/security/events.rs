//! Nothing of an event and of the access key shows.

use identity_apis::genauth::events::Update;
use identity_apis_test_support::telemetry::ProcessLog;

use crate::event_server::{CANARY, KEY_ID, Server, frame};

#[tokio::test]
async fn traces_and_logs_show_neither_events_nor_credentials() {
    let mut log = ProcessLog::start();
    let close = [&[0x03, 0xe9][..], CANARY.as_bytes()].concat();
    let server = Server::start(move |number, mut peer| {
        let close = close.clone();
        async move {
            if number == 1 {
                peer.respond(&format!("503 {CANARY}")).await;
                return;
            }
            peer.accept().await;
            peer.send(&format!("{{\"phone\":\"{CANARY}\"}}")).await;
            peer.write(frame(0x89, CANARY.as_bytes())).await;
            peer.write(if number == 0 { frame(0x88, &close) } else { frame(0x81, b"\xffcanary7f3a") }).await;
            peer.wait().await;
        }
    });
    let mut subscription = server.subscribe();
    let mut shown = format!("{subscription:?} {:?} {:?}", server.builder(), server.builder().build().unwrap());
    let mut events = 0;
    while events < 3 {
        let update = subscription.next().await.unwrap().unwrap();
        events += usize::from(matches!(update, Update::Event(_)));
        shown.push_str(&format!("{update:?} {update:#?}"));
        if let Update::Reconnecting { error, .. } = update {
            shown.push_str(&error.to_string());
        }
    }
    let logged = log.read();
    assert!(logged.contains("reconnecting"), "nothing was captured: {logged}");
    for text in [&logged, &shown] {
        assert!(!text.contains(CANARY) && !text.contains(KEY_ID), "{text}");
    }
}
