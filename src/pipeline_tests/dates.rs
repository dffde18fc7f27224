//! Dates of signed requests, whatever clocks show.

use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::time::SystemTime;

use super::*;
use crate::genauth::server_clock::MachineClock;

const NOON: i64 = 1_800_000_000;

/// The time so many seconds after 1970.
fn at(seconds: i64) -> SystemTime {
    let distance = Duration::from_secs(seconds.unsigned_abs());
    if seconds < 0 { SystemTime::UNIX_EPOCH - distance } else { SystemTime::UNIX_EPOCH + distance }
}

/// A client of GenAuth on a machine whose clock shows what is put there.
fn client_at(
    seconds: i64,
    step: impl Fn(&Sent) -> Step + Send + Sync + 'static,
) -> (Arc<AtomicI64>, Log, genauth::Client) {
    let shown = Arc::new(AtomicI64::new(seconds));
    let read = Arc::clone(&shown);
    let (log, peer) = peer(step);
    let clock = MachineClock::replaced_by(move || at(read.load(Ordering::SeqCst)));
    let builder = genauth::Client::builder().base_url(NOWHERE).access_key(genauth::AccessKey::new("key", "s3cr3t"));
    (shown, log, builder.peer(peer).clock(clock).build().unwrap())
}

/// The date of a request is refused with the date of the service.
fn refused(date: &str) -> Step {
    let body = r#"{"statusCode":401,"message":"no","apiCode":1304}"#;
    Step::Response(401, vec![("date", date.to_owned())], body.to_owned())
}

/// Refuses the first request so, and accepts all others.
fn once(first: Step) -> impl Fn(&Sent) -> Step + Send + Sync + 'static {
    let count = AtomicUsize::new(0);
    move |_| if count.fetch_add(1, Ordering::SeqCst) == 0 { first.clone() } else { response(200, NO_USERS) }
}

#[tokio::test(start_paused = true)]
async fn a_response_from_the_year_9999_does_not_stop_later_calls() {
    let (_, log, client) = client_at(NOON, once(refused("Fri, 31 Dec 9999 23:59:59 GMT")));
    let error = list_users(&client).await.unwrap_err();
    assert!(matches!(&error, Error::Auth(inner) if inner.api_code() == Some(1304)), "{error:?}");
    for _ in 0..3 {
        list_users(&client).await.unwrap();
    }
    let dates: Vec<_> = log.requests().into_iter().map(|sent| sent.date.unwrap()).collect();
    assert_eq!(dates, ["Fri, 15 Jan 2027 08:00:00 GMT"; 4]);
}

#[tokio::test(start_paused = true)]
async fn response_from_1970_and_a_rewound_clock_do_not_stop_later_calls() {
    let (shown, log, client) = client_at(80_000, once(refused("Thu, 01 Jan 1970 00:00:10 GMT")));
    list_users(&client).await.unwrap();
    assert_eq!(log.requests()[1].date.as_deref(), Some("Thu, 01 Jan 1970 00:00:10 GMT"));
    shown.store(100, Ordering::SeqCst);
    let error = list_users(&client).await.unwrap_err();
    assert!(error.to_string().contains("set the clock"), "{error}");
    assert_eq!(log.requests().len(), 2, "nothing was sent");
    shown.store(NOON, Ordering::SeqCst);
    list_users(&client).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_shows_no_date_of_http_is_an_error() {
    for seconds in [-1, -10_000_000_000, 253_402_300_800, i64::MAX / 4, i64::MIN / 4] {
        let (shown, log, client) = client_at(seconds, |_| response(200, NO_USERS));
        let error = list_users(&client).await.unwrap_err();
        assert!(matches!(error, Error::Auth(_)) && error.to_string().contains("set the clock"), "{error:?}");
        assert_eq!(log.requests().len(), 0);
        shown.store(NOON, Ordering::SeqCst);
        list_users(&client).await.unwrap();
    }
}
