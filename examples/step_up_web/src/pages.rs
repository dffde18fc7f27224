//! The pages. Each works without JavaScript; with it, the waiting page polls instead of reloading.

mod html;

use axum::response::Html;
use html::{document, escaped};

use crate::app::App;

/// How a session has ended without a success.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Ended {
    Failed,
    Expired,
    TooManyAttempts,
}

/// The factors that a user has enrolled.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Factors {
    pub(crate) authenticator: bool,
    pub(crate) face: bool,
    pub(crate) phone: bool,
    pub(crate) email: bool,
}

/// The form. `error` explains why it is shown again.
pub(crate) fn start(app: &App, error: Option<&str>) -> Html<String> {
    let value = if app.sandbox.is_some() { "mara.okafor" } else { "" };
    let code = if app.sends_codes() {
        choice("none", "Send me a code", "We send six digits to your phone, and you enter them here.", false)
    } else {
        String::new()
    };
    document(
        "Verify your phone",
        "",
        &format!(
            "<p>Your security settings need one more step: show that you have the phone of your account.</p>\n\
             {error}<form method=\"post\" action=\"/step-up\">\n\
             <label class=\"field\">Username <input name=\"username\" value=\"{value}\" required autocomplete=\"username\" \
             autocapitalize=\"none\" spellcheck=\"false\"></label>\n\
             <fieldset><legend>How do you want to do this?</legend>\n{mobile}{desktop}{code}</fieldset>\n\
             <button>Continue</button>\n</form>\n",
            error = alert(error),
            mobile = choice("mobile", "On this phone", "This device is the phone of the account.", true),
            desktop = choice("desktop", "With my phone", "You get a link on the phone, and go on here.", false),
        ),
    )
}

/// The page while the visitor has not finished.
pub(crate) fn waiting(desktop: bool, auth_token: Option<&str>, sandbox: Option<&str>) -> Html<String> {
    let text = if desktop {
        "We have sent a link to your phone. Open it there; this page goes on by itself."
    } else {
        "We are verifying this phone. If you get a message with a code, enter the code in the dialog."
    };
    let sandbox = sandbox.map(|url| {
        format!(
            "<p class=\"note\">There is no phone in a sandbox: <a href=\"{}/\" target=\"sandbox\" rel=\"noopener\">open its \
             status page</a> and let the client's step pass or fail.</p>\n",
            escaped(url)
        )
    });
    // Prove's SDK for browsers reads the token here: `authenticate(token)` runs the client's step.
    let token = escaped(auth_token.unwrap_or_default());
    document(
        "Waiting for your phone",
        "<noscript><meta http-equiv=\"refresh\" content=\"3\"></noscript>\n<script src=\"/poll.js\" defer></script>\n",
        &format!(
            "<p class=\"waiting\" id=\"prove\" data-auth-token=\"{token}\" role=\"status\"><span class=\"spinner\" \
             aria-hidden=\"true\"></span>{text}</p>\n{}\
             <noscript><p class=\"note\">This page reloads every three seconds.</p></noscript>\n\
             <p><a href=\"/\">Choose another way</a></p>\n",
            sandbox.unwrap_or_default()
        ),
    )
}

/// The form for the code. `shown` is the code, if there is no phone to send it to.
pub(crate) fn code(shown: Option<&str>, error: Option<&str>) -> Html<String> {
    let note =
        shown.map(|code| format!("<p class=\"note\">There is no phone in a sandbox: the code is <b>{code}</b>.</p>\n"));
    document(
        "Enter the code",
        "",
        &format!(
            "<p>We have sent six digits to the phone of your account.</p>\n{note}{error}\
             <form method=\"post\" action=\"/step-up/code\">\n\
             <label class=\"field\">Code <input name=\"code\" required inputmode=\"numeric\" pattern=\"[0-9]{{6}}\" \
             maxlength=\"6\" title=\"six digits\" autocomplete=\"one-time-code\" autofocus></label>\n\
             <button>Verify</button>\n</form>\n<p><a href=\"/\">Choose another way</a></p>\n",
            note = note.unwrap_or_default(),
            error = alert(error),
        ),
    )
}

/// The page after a session without a success.
pub(crate) fn ended(ended: Ended) -> Html<String> {
    let (title, text) = match ended {
        Ended::Failed => ("Not verified", "Your phone could not be verified. Nothing was changed."),
        Ended::Expired => ("Too late", "Verifying a phone may take 15 minutes. Start again."),
        Ended::TooManyAttempts => {
            ("Too many attempts", "The code is not valid any more. Start again to get a new one.")
        }
    };
    document(
        title,
        "",
        &format!(
            "<p class=\"alert\" role=\"alert\">{text}</p>\n<p><a class=\"button\" href=\"/\">Start again</a></p>\n"
        ),
    )
}

/// The page that needs the step-up.
pub(crate) fn account(factors: Factors) -> Html<String> {
    let row = |name: &str, enrolled: bool| {
        let (class, word) = if enrolled { ("on", "enrolled") } else { ("off", "not enrolled") };
        format!("<div><dt>{name}</dt><dd class=\"{class}\">{word}</dd></div>\n")
    };
    document(
        "Security settings",
        "",
        &format!(
            "<p class=\"success\" role=\"status\">Your phone is verified.</p>\n<h2>Sign-in factors</h2>\n<dl>\n{}{}{}{}</dl>\n\
             <form method=\"post\" action=\"/sign-out\"><button class=\"quiet\">Sign out</button></form>\n",
            row("Authenticator app", factors.authenticator),
            row("Text message", factors.phone),
            row("E-mail", factors.email),
            row("Face recognition", factors.face),
        ),
    )
}

/// The page after an error of a service.
pub(crate) fn failure(text: &str) -> Html<String> {
    document(
        "Not available",
        "",
        &format!(
            "<p class=\"alert\" role=\"alert\">{text}</p>\n<p><a class=\"button\" href=\"/\">Start again</a></p>\n"
        ),
    )
}

fn choice(value: &str, name: &str, text: &str, checked: bool) -> String {
    let checked = if checked { " checked" } else { "" };
    format!(
        "<label class=\"choice\"><input type=\"radio\" name=\"possession\" value=\"{value}\"{checked}>\
         <span><b>{name}</b><small>{text}</small></span></label>\n"
    )
}

fn alert(text: Option<&str>) -> String {
    text.map(|text| format!("<p class=\"alert\" role=\"alert\">{text}</p>\n")).unwrap_or_default()
}
