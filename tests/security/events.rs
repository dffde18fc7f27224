//! Nothing of an event and of the access key shows.

use std::fmt;
use std::sync::{Arc, Mutex};

use identity_apis::genauth::events::Update;
use tracing::field::{Field, Visit};
use tracing::{Event, Metadata, Subscriber, span};

use crate::event_server::{CANARY, KEY_ID, Server, frame};

/// Keeps all that is said, at every level.
#[derive(Clone, Default)]
struct Listener(Arc<Mutex<String>>);

impl Visit for Listener {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        let line = format!("{}={value:?} ", field.name());
        self.0.lock().unwrap().push_str(&line);
    }
}

impl Subscriber for Listener {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &span::Attributes<'_>) -> span::Id {
        span.record(&mut self.clone());
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, values: &span::Record<'_>) {
        values.record(&mut self.clone());
    }

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut self.clone());
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

impl log::Log for Listener {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.0.lock().unwrap().push_str(&format!("{} ", record.args()));
    }

    fn flush(&self) {}
}

#[tokio::test]
async fn traces_and_logs_show_neither_events_nor_credentials() {
    let listener = Listener::default();
    log::set_boxed_logger(Box::new(listener.clone())).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    // With one subscriber, `tracing` asks the thread that comes by an event first, and tests of other threads have none; with
    // two it asks all that there are.
    let _second = tracing::Dispatch::new(Listener::default());
    let _guard = tracing::subscriber::set_default(listener.clone());

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
    })
    .await;
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
    let heard = listener.0.lock().unwrap().clone();
    assert!(heard.contains("reconnecting"), "the listener hears: {heard}");
    for text in [&heard, &shown] {
        assert!(!text.contains(CANARY) && !text.contains(KEY_ID), "{text}");
    }
}
