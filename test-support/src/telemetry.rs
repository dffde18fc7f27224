//! Captures of what is logged: one for a single future, with spans, events and fields; one for the whole process, as
//! text.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, Once, PoisonError};

use tracing::field::{Field, Visit};
use tracing::instrument::WithSubscriber as _;
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::Interest;
use tracing::{Dispatch, Event, Level, Metadata, Subscriber};

/// The fields of a span or an event by name.
pub type Fields = BTreeMap<String, String>;

/// The spans and events of a future.
#[derive(Debug, Clone, Default)]
pub struct Captured {
    /// Names and fields of the spans, in the order in which they began.
    pub spans: Vec<(&'static str, Fields)>,
    /// Levels and fields of the events, in their order.
    pub events: Vec<(Level, Fields)>,
    /// What happened, in its order: the names of spans that closed, and the messages of events.
    pub log: Vec<String>,
    /// How many handles each span has.
    handles: Vec<usize>,
}

impl Captured {
    /// The fields of all spans with this name whose field `operation` has this value.
    #[must_use]
    pub fn spans_of(&self, name: &str, operation: &str) -> Vec<&Fields> {
        let spans = self.spans.iter().filter(|(found, fields)| *found == name && fields["operation"] == operation);
        spans.map(|(_, fields)| fields).collect()
    }

    /// The fields of the first event with this message.
    ///
    /// # Panics
    ///
    /// If there is none.
    pub fn event(&self, message: &str) -> &Fields {
        let mut fields = self.events.iter().map(|(_, fields)| fields);
        let found = fields.find(|fields| fields["message"] == message);
        found.unwrap_or_else(|| panic!("no event {message}: {:?}", self.events))
    }
}

/// Runs a future, and returns its output with all spans and events up to a level whose target begins with `target`.
pub async fn capture<F: Future>(target: &'static str, level: Level, future: F) -> (Captured, F::Output) {
    LazyLock::force(&BYSTANDER);
    let recorder = Recorder { target, level, next: Arc::new(AtomicU64::new(1)), captured: Arc::default() };
    let output = future.with_subscriber(recorder.clone()).await;
    let captured = lock(&recorder.captured).clone();
    (captured, output)
}

/// A second subscriber beside that of a capture, which makes `tracing` ask all of them.
///
/// `tracing` caches for each callsite whether any subscriber is interested. If the process has a single one, it asks the subscriber
/// of the thread that reaches the callsite first instead. That may be a thread of another test, without a subscriber: the cache
/// then has "never", and a capture on its own thread misses the span or event.
static BYSTANDER: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(Bystander));

/// Keeps nothing, and leaves every callsite to the subscriber of the thread.
struct Bystander;

impl Subscriber for Bystander {
    fn register_callsite(&self, _: &'static Metadata<'static>) -> Interest {
        Interest::sometimes()
    }

    fn enabled(&self, _: &Metadata<'_>) -> bool {
        false
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, _: &Event<'_>) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// Keeps spans and events with their fields.
#[derive(Clone)]
struct Recorder {
    target: &'static str,
    level: Level,
    next: Arc<AtomicU64>,
    captured: Arc<Mutex<Captured>>,
}

struct FieldRecorder<'a>(&'a mut Fields);

impl Visit for FieldRecorder<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

impl Subscriber for Recorder {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with(self.target) && *metadata.level() <= self.level
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = Fields::new();
        span.record(&mut FieldRecorder(&mut fields));
        let mut captured = lock(&self.captured);
        captured.spans.push((span.metadata().name(), fields));
        captured.handles.push(1);
        // Under the lock, so that the id is the place in the list.
        Id::from_u64(self.next.fetch_add(1, Ordering::SeqCst))
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let index = index(span);
        values.record(&mut FieldRecorder(&mut lock(&self.captured).spans[index].1));
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut FieldRecorder(&mut fields));
        let mut captured = lock(&self.captured);
        captured.log.push(fields.get("message").cloned().unwrap_or_default());
        captured.events.push((*event.metadata().level(), fields));
    }

    fn clone_span(&self, span: &Id) -> Id {
        lock(&self.captured).handles[index(span)] += 1;
        span.clone()
    }

    fn try_close(&self, span: Id) -> bool {
        let mut captured = lock(&self.captured);
        let index = index(&span);
        captured.handles[index] -= 1;
        let is_closed = captured.handles[index] == 0;
        if is_closed {
            let name = captured.spans[index].0.to_owned();
            captured.log.push(name);
        }
        is_closed
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// The place of a span in the list: ids are counted from one.
fn index(span: &Id) -> usize {
    usize::try_from(span.into_u64() - 1).expect("ids are small")
}

/// What the process has logged: spans and events of `tracing`, records of `log`, and panics, at the finest level.
///
/// Subscriber and logger are those of the process, so that a test binary has one capture for all its tests. Each reader
/// sees everything since it was created, or since it last read.
pub struct ProcessLog {
    read_until: usize,
}

static TEXT: Mutex<String> = Mutex::new(String::new());

impl ProcessLog {
    /// Begins to capture, unless the process does already.
    ///
    /// # Panics
    ///
    /// If the process has another subscriber or logger.
    #[must_use]
    pub fn start() -> Self {
        static START: Once = Once::new();
        START.call_once(|| {
            tracing::subscriber::set_global_default(TextRecorder).expect("no other subscriber");
            log::set_logger(&TextRecorder).expect("no other logger");
            log::set_max_level(log::LevelFilter::Trace);
            std::panic::set_hook(Box::new(|info| {
                append(&format!("panic {info}"));
                eprintln!("{info}");
            }));
        });
        Self { read_until: lock(&TEXT).len() }
    }

    /// Returns what was logged since this was last read.
    pub fn read(&mut self) -> String {
        let text = lock(&TEXT);
        let new = text[self.read_until..].to_owned();
        self.read_until = text.len();
        new
    }
}

fn append(line: &str) {
    let mut text = lock(&TEXT);
    text.push_str(line);
    text.push('\n');
}

/// Keeps spans, events and records as text.
struct TextRecorder;

struct TextFields(String);

impl Visit for TextFields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl log::Log for TextRecorder {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        append(&format!("log {} {}", record.target(), record.args()));
    }

    fn flush(&self) {}
}

impl Subscriber for TextRecorder {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let mut fields = TextFields(format!("span {} {}", span.metadata().target(), span.metadata().name()));
        span.record(&mut fields);
        append(&fields.0);
        Id::from_u64(NEXT.fetch_add(1, Ordering::Relaxed))
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut fields = TextFields("record".to_owned());
        values.record(&mut fields);
        append(&fields.0);
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = TextFields(format!("event {}", event.metadata().target()));
        event.record(&mut fields);
        append(&fields.0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// A test that panicked while it logged has failed already.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn emit() {
        tracing::info!("reached");
    }

    #[test]
    fn capture_has_what_a_thread_without_a_subscriber_reached_first() {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let (captured, ()) = runtime.block_on(capture(module_path!(), Level::INFO, async {
            std::thread::spawn(emit).join().unwrap();
            emit();
        }));
        assert_eq!(captured.log, ["reached"]);
    }
}
