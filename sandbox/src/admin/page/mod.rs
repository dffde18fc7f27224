//! The status page: one document without scripts and without anything from elsewhere.

mod deliveries;
mod html;

use hyper::header::{CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};

use crate::admin::overview::{Overview, ShownUser};
use crate::app::state::State;
use crate::clock::{Setting, timestamp};
use crate::faults::{Fault, RetryAfter, Rule};
use crate::http::request::Request;
use crate::http::response::Answer;
use crate::request_log::RecordedRequest;
use crate::services::prove::OpenSession;

use html::{escaped, table};

const STYLE: &str = include_str!("style.css");

/// Calls that are shown.
const CALLS: usize = 50;

/// Seconds after which the page comes anew, if it is asked to.
const REFRESH: u32 = 2;

/// The page. Forms work only from here, and nobody can frame it.
pub(super) fn page(state: &State, request: &Request) -> Answer {
    let refreshing = request.query.iter().any(|(name, _)| name == "refresh");
    let policy =
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    Answer::json(200, String::new())
        .body("text/html; charset=utf-8", document(state, refreshing))
        .with(CONTENT_SECURITY_POLICY, policy)
        .with(X_CONTENT_TYPE_OPTIONS, "nosniff")
        .with(REFERRER_POLICY, "same-origin")
}

fn document(state: &State, refreshing: bool) -> String {
    let overview = Overview::of(state);
    let (meta, link) = if refreshing {
        (
            format!("<meta http-equiv=\"refresh\" content=\"{REFRESH}\">"),
            r#"<a href="/">stop refreshing</a>"#.to_owned(),
        )
    } else {
        (String::new(), format!("<a href=\"/?refresh\">refresh every {REFRESH} s</a>"))
    };
    let sections = [
        clock(state, &overview),
        faults(&overview),
        sessions(&overview),
        users(&overview),
        deliveries::deliveries(state),
        deliveries::subscribers(&overview),
        calls(state, &overview),
    ];
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n{meta}\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Sandbox</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header><h1>Sandbox</h1><p>Prove V3 and GenAuth, on your own machine</p><nav>{link} \
         <a href=\"/sandbox\">calls that steer it</a></nav></header>\n<main>\n{}</main>\n</body>\n</html>\n",
        sections.concat()
    )
}

fn clock(state: &State, overview: &Overview) -> String {
    let seconds = |duration: std::time::Duration| duration.as_secs();
    let (note, mark) = match state.clock.setting() {
        Setting::Ahead(by) if by.is_zero() => ("as on this machine".to_owned(), ""),
        Setting::Ahead(by) => (format!("{} s ahead of this machine", seconds(by)), " class=\"warn\""),
        Setting::Behind(by) => (format!("{} s behind this machine", seconds(by)), " class=\"warn\""),
        Setting::Stopped(_) => ("stands still".to_owned(), " class=\"warn\""),
    };
    let limit = overview.rate_limit.map_or_else(|| "none".to_owned(), |limit| format!("{limit} a second and caller"));
    let figure = |name: &str, value: &str| format!("<div><dt>{name}</dt><dd>{value}</dd></div>");
    format!(
        "<dl class=\"figures\">{}{}{}{}{}{}{}</dl>\n",
        figure("Clock", &format!("<time>{}</time> <small{mark}>{note}</small>", overview.now)),
        figure("Calls", &overview.calls.to_string()),
        figure("Sessions", &overview.session_count.to_string()),
        figure("Users", &overview.user_count.to_string()),
        figure("Deliveries", &overview.delivery_count.to_string()),
        figure("Subscribers", &overview.event_subscribers.values().sum::<usize>().to_string()),
        figure("Rate limit", &limit),
    )
}

fn faults(overview: &Overview) -> String {
    let row = |rule: &Rule| {
        let chance = format!("{} %", (rule.chance * 1_000.0).round() / 10.0);
        let times = rule.times.map_or_else(|| "every call".to_owned(), |times| format!("the next {times}"));
        vec![escaped(&rule.on.to_string()), escaped(&fault(&rule.fault)), times, chance]
    };
    let rows = overview.faults.iter().map(row).collect();
    table("Faults in force", &["Calls of", "What happens", "To", "Chance"], rows, "Nothing goes wrong on demand.", "")
}

/// A fault in a few words.
fn fault(fault: &Fault) -> String {
    match fault {
        Fault::Delay { latency } => format!("delay, {latency}"),
        Fault::Error { status, retry_after: None } => format!("error {status}"),
        Fault::Error { status, retry_after: Some(RetryAfter::Seconds(seconds)) } => {
            format!("error {status}, retry after {seconds} s")
        }
        Fault::Error { status, retry_after: Some(RetryAfter::Date(seconds)) } => {
            format!("error {status}, retry at a date {seconds} s later")
        }
        Fault::Answer { status, .. } => format!("answered {status} with a given body"),
        other => other.kind().to_owned(),
    }
}

fn sessions(overview: &Overview) -> String {
    let row = |session: &OpenSession| {
        let left = session.expires_in_seconds;
        vec![
            format!("<code>{}</code>", escaped(&session.correlation_id)),
            escaped(session.family),
            escaped(session.possession.unwrap_or("")),
            escaped(session.phone.as_deref().unwrap_or("")),
            format!("<span class=\"stage\">{}</span>", escaped(session.stage)),
            format!("{} min {:02} s", left / 60, left % 60),
            step(session),
        ]
    };
    let rows = overview.sessions.iter().map(row).collect();
    let head = ["Correlation id", "Flow", "Possession", "Number", "Stage", "Left", "Client's step"];
    let more = rest(overview.session_count, overview.sessions.len());
    table("Sessions of Prove", &head, rows, "No session is open.", &more)
}

/// What the client SDK would do; two buttons as long as it has not.
fn step(session: &OpenSession) -> String {
    let waits = session.client_step.is_none() && !matches!(session.stage, "passed" | "failed" | "done");
    match session.client_step {
        Some(true) => "passed".to_owned(),
        Some(false) => "failed".to_owned(),
        None if !waits => String::new(),
        None => format!(
            "<form method=\"post\" action=\"/sandbox/client-step\">\
             <input type=\"hidden\" name=\"correlationId\" value=\"{}\">\
             <button name=\"passed\" value=\"true\">pass</button> \
             <button name=\"passed\" value=\"false\">fail</button></form>",
            escaped(&session.correlation_id)
        ),
    }
}

fn users(overview: &Overview) -> String {
    let row = |user: &ShownUser| {
        let cell = |text: &Option<String>| escaped(text.as_deref().unwrap_or_default());
        vec![
            format!("<code>{}</code>", escaped(&user.id)),
            cell(&user.username),
            cell(&user.name),
            cell(&user.email),
            cell(&user.phone),
            cell(&user.status),
        ]
    };
    let rows = overview.users.iter().map(row).collect();
    let more = rest(overview.user_count, overview.users.len());
    let head = ["Id", "Username", "Name", "E-mail", "Phone", "Status"];
    table("Users of GenAuth", &head, rows, "The pool has no users.", &more)
}

fn calls(state: &State, overview: &Overview) -> String {
    let calls = state.log.latest(CALLS);
    let row = |call: &RecordedRequest| {
        let class = match call.status {
            200..400 => "ok",
            400..500 => "warn",
            _ => "bad",
        };
        // Envelopes have their own idea of how it went.
        let inner = call.answer.get("statusCode").and_then(serde_json::Value::as_u64).filter(|inner| *inner != 200);
        let class = if inner.is_some() && class == "ok" { "warn" } else { class };
        let status = match (call.status, inner) {
            (0, _) => "none".to_owned(),
            (status, Some(inner)) if u64::from(status) != inner => format!("{status} ({inner})"),
            (status, _) => status.to_string(),
        };
        vec![
            call.number.to_string(),
            format!("<time>{}</time>", timestamp(call.at)),
            escaped(call.name.unwrap_or("no operation")),
            format!("<code>{}</code>", escaped(&format!("{} {}", call.method, call.path))),
            format!("<span class=\"{class}\">{status}</span>"),
            escaped(call.fault.unwrap_or_default()),
        ]
    };
    let rows: Vec<Vec<String>> = calls.iter().map(row).collect();
    let more = rest(usize::try_from(overview.calls).unwrap_or(usize::MAX), rows.len());
    let head = ["No.", "When", "Operation", "Call", "Status", "Fault"];
    table("Last calls", &head, rows, "Nobody has called yet.", &more)
}

/// How many are not shown.
fn rest(count: usize, shown: usize) -> String {
    match count.saturating_sub(shown) {
        0 => String::new(),
        rest => format!("{rest} earlier ones are not shown."),
    }
}
