//! Renders the status page.

use hyper::header::{CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};

use super::deliveries;
use super::html::{escaped, omitted, table};
use crate::admin::overview::Overview;
use crate::app::AppState;
use crate::clock::{ClockSetting, timestamp};
use crate::faults::{Fault, FaultRule, RetryAfter};
use crate::http::{OutgoingResponse, Request};
use crate::model::genauth::UserSummary;
use crate::model::prove::OpenSession;
use crate::request_log::RecordedRequest;

const STYLE: &str = include_str!("style.css");

/// Maximum number of requests.
const LIMIT: usize = 50;

/// Seconds between two refreshes.
const REFRESH_SECONDS: u32 = 2;

/// Renders the page. Its forms are sent to the sandbox only, and it cannot be framed.
pub(crate) fn render(app: &AppState, request: &Request) -> OutgoingResponse {
    let refreshing = request.query.iter().any(|(name, _)| name == "refresh");
    let policy =
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    OutgoingResponse::json(200, String::new())
        .with_body("text/html; charset=utf-8", document(app, refreshing))
        .with_header(CONTENT_SECURITY_POLICY, policy)
        .with_header(X_CONTENT_TYPE_OPTIONS, "nosniff")
        .with_header(REFERRER_POLICY, "same-origin")
}

fn document(app: &AppState, refreshing: bool) -> String {
    let overview = Overview::new(app);
    let (meta, link) = if refreshing {
        (
            format!("<meta http-equiv=\"refresh\" content=\"{REFRESH_SECONDS}\">"),
            r#"<a href="/">stop refreshing</a>"#.to_owned(),
        )
    } else {
        (String::new(), format!("<a href=\"/?refresh\">refresh every {REFRESH_SECONDS} s</a>"))
    };
    let sections = [
        figures(app, &overview),
        faults(&overview),
        sessions(&overview),
        users(&overview),
        deliveries::deliveries(app),
        deliveries::subscribers(&overview),
        requests(app, &overview),
    ];
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n{meta}\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Sandbox</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n\
         <header><h1>Sandbox</h1><p>Prove V3 and GenAuth, on your own machine</p><nav>{link} \
         <a href=\"/sandbox\">control API</a></nav></header>\n<main>\n{}</main>\n</body>\n</html>\n",
        sections.concat()
    )
}

fn figures(app: &AppState, overview: &Overview) -> String {
    let seconds = |duration: std::time::Duration| duration.as_secs();
    let (note, mark) = match app.clock.setting() {
        ClockSetting::Ahead(by) if by.is_zero() => ("same as this machine".to_owned(), ""),
        ClockSetting::Ahead(by) => (format!("{} s ahead of this machine", seconds(by)), " class=\"warn\""),
        ClockSetting::Behind(by) => (format!("{} s behind this machine", seconds(by)), " class=\"warn\""),
        ClockSetting::Frozen(_) => ("frozen".to_owned(), " class=\"warn\""),
    };
    let limit = overview.rate_limit.map_or_else(|| "none".to_owned(), |limit| format!("{limit} per second and caller"));
    let figure = |name: &str, value: &str| format!("<div><dt>{name}</dt><dd>{value}</dd></div>");
    format!(
        "<dl class=\"figures\">{}{}{}{}{}{}{}</dl>\n",
        figure("Clock", &format!("<time>{}</time> <small{mark}>{note}</small>", overview.now)),
        figure("Requests", &overview.calls.to_string()),
        figure("Sessions", &overview.session_count.to_string()),
        figure("Users", &overview.user_count.to_string()),
        figure("Deliveries", &overview.delivery_count.to_string()),
        figure("Subscribers", &overview.event_subscribers.values().sum::<usize>().to_string()),
        figure("Rate limit", &limit),
    )
}

fn faults(overview: &Overview) -> String {
    let row = |rule: &FaultRule| {
        let probability = format!("{} %", (rule.probability * 1_000.0).round() / 10.0);
        let matches = rule.max_matches.map_or_else(|| "every call".to_owned(), |count| format!("the next {count}"));
        vec![escaped(&rule.on.to_string()), escaped(&describe(&rule.fault)), matches, probability]
    };
    let rows = overview.faults.iter().map(row).collect();
    table("Faults in force", &["Target", "Fault", "Matches", "Probability"], rows, "No faults.", "")
}

/// Describes a fault in a few words.
fn describe(fault: &Fault) -> String {
    match fault {
        Fault::Delay { latency } => format!("delay, {latency}"),
        Fault::Error { status, retry_after: None } => format!("error {status}"),
        Fault::Error { status, retry_after: Some(RetryAfter::Seconds(seconds)) } => {
            format!("error {status}, retry after {seconds} s")
        }
        Fault::Error { status, retry_after: Some(RetryAfter::Date(seconds)) } => {
            format!("error {status}, retry at a date {seconds} s later")
        }
        Fault::CannedResponse { status, .. } => format!("response {status} with a given body"),
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
            client_step(session),
        ]
    };
    let rows = overview.sessions.iter().map(row).collect();
    let head = ["Correlation id", "Flow", "Possession", "Number", "Stage", "Left", "Client step"];
    let more = omitted(overview.session_count, overview.sessions.len());
    table("Prove sessions", &head, rows, "No open sessions.", &more)
}

/// Renders the result of the client's step, or two buttons that complete it.
fn client_step(session: &OpenSession) -> String {
    let is_pending = session.client_step.is_none() && !matches!(session.stage, "passed" | "failed" | "done");
    match session.client_step {
        Some(true) => "passed".to_owned(),
        Some(false) => "failed".to_owned(),
        None if !is_pending => String::new(),
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
    let row = |user: &UserSummary| {
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
    let more = omitted(overview.user_count, overview.users.len());
    let head = ["Id", "Username", "Name", "E-mail", "Phone", "Status"];
    table("GenAuth users", &head, rows, "The user pool has no users.", &more)
}

fn requests(app: &AppState, overview: &Overview) -> String {
    let calls = app.journal.latest(LIMIT);
    let row = |call: &RecordedRequest| {
        let class = match call.status {
            200..400 => "ok",
            400..500 => "warn",
            _ => "bad",
        };
        // The envelope of GenAuth has a status of its own.
        let inner = call.response.get("statusCode").and_then(serde_json::Value::as_u64).filter(|inner| *inner != 200);
        let class = if inner.is_some() && class == "ok" { "warn" } else { class };
        let status = match (call.status, inner) {
            (0, _) => "none".to_owned(),
            (status, Some(inner)) if u64::from(status) != inner => format!("{status} ({inner})"),
            (status, _) => status.to_string(),
        };
        vec![
            call.number.to_string(),
            format!("<time>{}</time>", timestamp(call.at)),
            escaped(call.operation_name.unwrap_or("no operation")),
            format!("<code>{}</code>", escaped(&format!("{} {}", call.method, call.path))),
            format!("<span class=\"{class}\">{status}</span>"),
            escaped(call.fault.unwrap_or_default()),
        ]
    };
    let rows: Vec<Vec<String>> = calls.iter().map(row).collect();
    let more = omitted(usize::try_from(overview.calls).unwrap_or(usize::MAX), rows.len());
    let head = ["No.", "Time", "Operation", "Request", "Status", "Fault"];
    table("Latest requests", &head, rows, "No requests yet.", &more)
}
