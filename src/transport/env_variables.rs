//! Settings from environment variables.

use crate::secret::Secret;
use crate::transport::auth::validate_credential;
use crate::transport::error::BuildError;
use crate::transport::http::base_url::BaseUrlInput;
use crate::transport::settings::Settings;

/// Reads environment variables. Errors name a variable and never show its value.
pub(crate) struct EnvVariables<'a> {
    lookup: &'a dyn Fn(&str) -> Option<String>,
}

/// A variable that holds a credential.
#[derive(Clone, Copy)]
pub(crate) struct CredentialVariable {
    pub(crate) name: &'static str,
    /// What it holds, and its name.
    pub(crate) description: &'static str,
}

impl EnvVariables<'_> {
    /// Reads the environment of the process.
    pub(crate) fn of_process() -> Self {
        // A value that is not UTF-8 gets replacement characters, which no variable may hold.
        Self { lookup: &|name| std::env::var_os(name).map(|value| value.to_string_lossy().into_owned()) }
    }

    /// Returns the value of a variable; an empty one counts as absent.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        (self.lookup)(name).filter(|value| !value.is_empty())
    }

    /// Reads a pair of credentials; `None` if neither is set.
    ///
    /// # Errors
    ///
    /// When only one of them is set, or one cannot be sent as it is.
    pub(crate) fn credentials(
        &self,
        id: CredentialVariable,
        secret: CredentialVariable,
    ) -> Result<Option<(Secret, Secret)>, BuildError> {
        match (self.credential(id)?, self.credential(secret)?) {
            (Some(id), Some(secret)) => Ok(Some((id, secret))),
            (None, None) => Ok(None),
            (None, Some(_)) => Err(BuildError::MissingCredential(id.description)),
            (Some(_), None) => Err(BuildError::MissingCredential(secret.description)),
        }
    }

    fn credential(&self, variable: CredentialVariable) -> Result<Option<Secret>, BuildError> {
        let Some(value) = self.get(variable.name).map(Secret::from) else { return Ok(None) };
        validate_credential::validate(value.expose(), variable.description)?;
        if value.expose().contains(char::REPLACEMENT_CHARACTER) {
            return Err(BuildError::InvalidCredential(variable.description));
        }
        Ok(Some(value))
    }

    /// Sets the base URL, and whether it may be plain `http`.
    ///
    /// # Errors
    ///
    /// When `allow_plain_http` holds anything but `true` and `false`; the second of the pair says so.
    pub(crate) fn apply(
        &self,
        settings: &mut Settings,
        base_url: &'static str,
        (allow_plain_http, problem): (&str, &'static str),
    ) -> Result<(), BuildError> {
        if let Some(url) = self.get(base_url) {
            settings.base_url = Some(BaseUrlInput::from_variable(url, base_url));
        }
        match self.get(allow_plain_http).as_deref() {
            None => {}
            Some("true" | "1") => settings.allow_plain_http = true,
            Some("false" | "0") => settings.allow_plain_http = false,
            Some(_) => return Err(BuildError::InvalidVariable(problem)),
        }
        Ok(())
    }

    /// Reads from a list of names and values instead of the environment.
    #[cfg(test)]
    pub(crate) fn with<T>(values: &[(&str, &str)], read: impl FnOnce(&EnvVariables<'_>) -> T) -> T {
        let lookup = |name: &str| values.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        read(&EnvVariables { lookup: &lookup })
    }
}
