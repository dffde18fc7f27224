//! Why a call is refused. No message shows what was sent.

use crate::model::genauth::store::Refused;

/// An error in the envelope: status, finer code where one is documented, and text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) api_code: Option<u32>,
    pub(crate) message: String,
}

impl Refusal {
    pub(crate) fn new(status: u16, message: impl Into<String>) -> Self {
        Self { status, api_code: None, message: message.into() }
    }

    fn coded(status: u16, api_code: u32, message: &str) -> Self {
        Self { status, api_code: Some(api_code), message: message.to_owned() }
    }

    /// A member of the input breaks a rule.
    pub(crate) fn invalid(pointer: &str, what: &str, rule: &str) -> Self {
        Self::new(400, format!("{pointer}: {what} ({rule})"))
    }

    /// A member of the input is needed.
    pub(crate) fn required(pointer: &str) -> Self {
        Self::invalid(pointer, "is required", "required")
    }

    /// A name that is unique is taken.
    pub(crate) fn taken(what: &str, pointer: &str) -> Self {
        Self::new(409, format!("{pointer}: another {what} has it (unique)"))
    }

    /// There is no such thing.
    pub(crate) fn missing(what: &str) -> Self {
        Self::new(404, format!("{what} not found"))
    }

    pub(crate) fn no_such_user() -> Self {
        Self::coded(404, 2004, "user not found")
    }

    pub(crate) fn no_such_application() -> Self {
        Self::coded(404, 2011, "application not found")
    }

    /// The domain of an application is that of another.
    pub(crate) fn domain_taken(pointer: &str) -> Self {
        Self { api_code: Some(2039), ..Self::taken("application", pointer) }
    }

    /// What a store says about a record of some kind.
    pub(crate) fn of(what: &'static str) -> impl Fn(Refused) -> Self {
        move |refused| match refused {
            Refused::Taken(member) => Self::taken(what, &format!("/{member}")),
            Refused::Missing => Self::missing(what),
        }
    }

    /// The same about an item of a list.
    pub(crate) fn within(mut self, list: &str, at: usize) -> Self {
        if self.message.starts_with('/') {
            self.message = format!("/{list}/{at}{}", self.message);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_to_the_item() {
        let taken = Refusal::of("group")(Refused::Taken("code")).within("list", 3);
        assert_eq!((taken.status, taken.message.as_str()), (409, "/list/3/code: another group has it (unique)"));
        let missing = Refusal::of("group")(Refused::Missing).within("list", 3);
        assert_eq!((missing.status, missing.message.as_str()), (404, "group not found"));
        assert_eq!(Refusal::no_such_user().api_code, Some(2004));
    }
}
