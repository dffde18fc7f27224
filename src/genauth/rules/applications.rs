//! Applications.

use crate::validation::{Rule, Validator};

const IDENTIFIER: Rule = Rule::custom("application.identifier", "appIdentifier", "SDK, createApplication");
const APPLY: Rule =
    Rule::custom("application.permission-apply", "enablePermissionApply", "SDK, updateApplication").warning();

/// An application of one's own has an identifier; an integrated one has that of its template.
pub(crate) fn identifier(at: &mut Validator<'_>, _: &str, identifier: Option<&String>, template: Option<&str>) {
    if identifier.is_none_or(String::is_empty) && template.is_none() {
        at.report(
            &IDENTIFIER,
            "is required for an application of your own; set it, or `template` for an integrated one",
        );
    }
}

/// People can apply only for what they see by single sign-on.
pub(crate) fn permission_apply(at: &mut Validator<'_>, _: &str, enabled: Option<&bool>, sso: Option<&str>) {
    if enabled == Some(&true) && sso == Some("false") {
        at.report(&APPLY, "has no effect while `ssoEnabled` is `false`; switch both on");
    }
}
