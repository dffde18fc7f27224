//! The caller's own verification: a code that is sent to the phone.
//!
//! Codes and the number of attempts are kept by the server. In the cookie, a visitor could restore the attempts by sending an
//! earlier one. On several machines, keep them in a store that the machines share.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Attempts for a code; it has a million values.
const MAX_ATTEMPTS: u32 = 3;

/// How long a code is valid.
const VALIDITY: Duration = Duration::from_secs(5 * 60);

/// The codes of sessions, by correlation id.
#[derive(Default)]
pub(crate) struct Codes(Mutex<HashMap<String, Code>>);

struct Code {
    digits: String,
    sent: Instant,
    attempts: u32,
}

/// The result of an attempt.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Attempt {
    Accepted,
    Wrong,
    /// There are no more attempts, or the code has expired.
    Over,
}

impl Codes {
    /// Returns the code of a session, and whether it is new and has to be sent.
    ///
    /// # Errors
    /// The operating system has no random numbers.
    pub(crate) fn issue(&self, correlation_id: &str) -> Result<(String, bool), getrandom::Error> {
        let mut codes = self.lock();
        codes.retain(|_, code| code.sent.elapsed() < VALIDITY);
        if let Some(code) = codes.get(correlation_id) {
            return Ok((code.digits.clone(), false));
        }
        let digits = six_digits()?;
        codes.insert(correlation_id.to_owned(), Code { digits: digits.clone(), sent: Instant::now(), attempts: 0 });
        Ok((digits, true))
    }

    pub(crate) fn check(&self, correlation_id: &str, given: &str) -> Attempt {
        let mut codes = self.lock();
        let Some(code) = codes.get_mut(correlation_id).filter(|code| code.sent.elapsed() < VALIDITY) else {
            return Attempt::Over;
        };
        if code.attempts >= MAX_ATTEMPTS {
            return Attempt::Over;
        }
        code.attempts += 1;
        if given.trim() == code.digits {
            // A code is good for one success. Its entry stays until it expires, so that no new one is issued.
            code.attempts = MAX_ATTEMPTS;
            return Attempt::Accepted;
        }
        if code.attempts < MAX_ATTEMPTS { Attempt::Wrong } else { Attempt::Over }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Code>> {
        // No code panics while it holds the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn six_digits() -> Result<String, getrandom::Error> {
    // Of 64 random bits, so that all codes are equally likely.
    Ok(format!("{:06}", getrandom::u64()? % 1_000_000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_has_three_attempts_and_one_success() {
        let codes = Codes::default();
        let (code, is_new) = codes.issue("c-1").unwrap();
        assert!(is_new && code.len() == 6 && code.bytes().all(|digit| digit.is_ascii_digit()));
        assert_eq!(codes.issue("c-1").unwrap(), (code.clone(), false), "a reload sends no second code");
        let wrong = if code == "000000" { "000001" } else { "000000" };
        assert_eq!(codes.check("c-1", wrong), Attempt::Wrong);
        assert_eq!(codes.check("c-1", &format!(" {code} ")), Attempt::Accepted);
        assert_eq!(codes.check("c-1", &code), Attempt::Over);

        let (code, _) = codes.issue("c-2").unwrap();
        let wrong = if code == "000000" { "000001" } else { "000000" };
        assert_eq!([codes.check("c-2", wrong), codes.check("c-2", wrong)], [Attempt::Wrong, Attempt::Wrong]);
        assert_eq!([codes.check("c-2", wrong), codes.check("c-2", &code)], [Attempt::Over, Attempt::Over]);
        assert_eq!(codes.check("c-3", &code), Attempt::Over, "a code belongs to its session");
    }
}
