//! Errors of calls. No message contains what was sent.

use crate::model::genauth::lookup::NotFound;
use crate::model::genauth::store::StoreError;

/// An error in the envelope: status, finer code where one is documented, and message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ApiError {
    pub(crate) status: u16,
    pub(crate) api_code: Option<u32>,
    pub(crate) message: String,
}

impl ApiError {
    pub(crate) fn new(status: u16, message: impl Into<String>) -> Self {
        Self { status, api_code: None, message: message.into() }
    }

    fn with_code(status: u16, api_code: u32, message: &str) -> Self {
        Self { status, api_code: Some(api_code), message: message.to_owned() }
    }

    /// A property of the input breaks a rule.
    pub(crate) fn invalid(pointer: &str, what: &str, rule: &str) -> Self {
        Self::new(400, format!("{pointer}: {what} ({rule})"))
    }

    /// A property of the input is missing.
    pub(crate) fn required(pointer: &str) -> Self {
        Self::invalid(pointer, "is required", "required")
    }

    /// The call is not authenticated.
    pub(crate) fn unauthorized(api_code: Option<u32>, message: &str) -> Self {
        Self { api_code, ..Self::new(401, message) }
    }

    /// Another record has a unique name.
    pub(crate) fn conflict(what: &str, pointer: &str) -> Self {
        Self::new(409, format!("{pointer}: another {what} has it (unique)"))
    }

    /// There is no such record.
    pub(crate) fn not_found(what: &str) -> Self {
        Self::new(404, format!("{what} not found"))
    }

    pub(crate) fn user_not_found() -> Self {
        Self::with_code(404, 2004, "user not found")
    }

    pub(crate) fn application_not_found() -> Self {
        Self::with_code(404, 2011, "application not found")
    }

    /// The domain of an application is that of another.
    pub(crate) fn domain_conflict(pointer: &str) -> Self {
        Self { api_code: Some(2039), ..Self::conflict("application", pointer) }
    }

    /// Converts the error of a store of one type of record.
    pub(crate) fn from_store(what: &'static str) -> impl Fn(StoreError) -> Self {
        move |error| match error {
            StoreError::Conflict(property) => Self::conflict(what, &format!("/{property}")),
            StoreError::NotFound => Self::not_found(what),
        }
    }

    /// Returns the same error about an item of a list.
    pub(crate) fn at_index(mut self, list: &str, index: usize) -> Self {
        if self.message.starts_with('/') {
            self.message = format!("/{list}/{index}{}", self.message);
        }
        self
    }
}

impl From<NotFound> for ApiError {
    fn from(error: NotFound) -> Self {
        match error {
            NotFound::User => Self::user_not_found(),
            NotFound::Application => Self::application_not_found(),
            NotFound::Other(what) => Self::not_found(what),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_points_to_the_item_of_a_list() {
        let conflict = ApiError::from_store("group")(StoreError::Conflict("code")).at_index("list", 3);
        assert_eq!((conflict.status, conflict.message.as_str()), (409, "/list/3/code: another group has it (unique)"));
        let missing = ApiError::from_store("group")(StoreError::NotFound).at_index("list", 3);
        assert_eq!((missing.status, missing.message.as_str()), (404, "group not found"));
    }

    #[test]
    fn error_has_the_documented_code_of_what_is_missing() {
        assert_eq!(ApiError::from(NotFound::User).api_code, Some(2004));
        assert_eq!(ApiError::from(NotFound::Application).api_code, Some(2011));
        assert_eq!(ApiError::from(NotFound::Other("role")), ApiError::new(404, "role not found"));
    }
}
