//! Why a saved session is not resumed.

use std::fmt;

use super::step::Step;

/// Why a saved session cannot be resumed. Nothing was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResumeError {
    /// The session was opened more than 15 minutes ago.
    Expired,
    /// The session was opened more than a minute in the future.
    NotYet,
    /// The session was opened with another host than this client's.
    OtherService,
    /// The session belongs to another flow.
    OtherFlow(Step),
    /// The session belongs to this flow, but was saved at another step or has another possession mode.
    OtherStep(Step),
    /// The session was saved by a version of this crate that uses another layout.
    OtherVersion {
        /// Version number of the layout.
        found: i64,
    },
    /// A field is missing, unknown or invalid, such as a correlation id that cannot be one.
    Damaged,
}

impl fmt::Display for ResumeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expired => out.write_str("the session was opened more than 15 minutes ago; open a new one"),
            Self::NotYet => out.write_str(
                "the session was opened in the future; synchronize the clocks of both machines, then open a new one",
            ),
            Self::OtherService => out.write_str(
                "the session was opened with another host; use a client with the environment or base URL it was opened \
                 with",
            ),
            Self::OtherFlow(step) => write!(
                out,
                "the session belongs to another flow (`{}`); resume it with `{}::resume`",
                step.as_str(),
                step.resumed_by()
            ),
            Self::OtherStep(step) => write!(
                out,
                "the session was saved at another step (`{}`); resume it with `{}::resume`",
                step.as_str(),
                step.resumed_by()
            ),
            Self::OtherVersion { found } => {
                write!(out, "the session was saved in layout {found}, which this version cannot read; open a new one")
            }
            Self::Damaged => {
                out.write_str("the saved session is damaged or was written by a newer version; open a new one")
            }
        }
    }
}

impl std::error::Error for ResumeError {}
