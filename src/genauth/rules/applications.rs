//! Applications.

use crate::validation::{Rule, Validator};

const IDENTIFIER: Rule = Rule::custom("application.identifier", "appIdentifier", "SDK, createApplication");
const APPLY: Rule =
    Rule::custom("application.permission-apply", "enablePermissionApply", "SDK, updateApplication").warning();

/// An application of the user pool's own needs an identifier; an integrated one has that of its template.
pub(crate) fn identifier(v: &mut Validator<'_>, _: &str, identifier: Option<&String>, template: Option<&str>) {
    if identifier.is_none_or(String::is_empty) && template.is_none() {
        v.report(
            &IDENTIFIER,
            "is required for an application of your own; set it, or `template` for an integrated one",
        );
    }
}

/// Users can apply only for applications that single sign-on shows them.
pub(crate) fn permission_apply(v: &mut Validator<'_>, _: &str, enabled: Option<&bool>, sso: Option<&str>) {
    if enabled == Some(&true) && sso == Some("false") {
        v.report(&APPLY, "has no effect while `ssoEnabled` is `false`; enable both");
    }
}
