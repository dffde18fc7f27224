//! Who is measured.

/// A call and the clients that make it; the first is the one to compare with.
pub(super) struct Call {
    pub(super) name: &'static str,
    pub(super) subjects: [Subject; 3],
}

/// A client.
pub(super) struct Subject {
    /// Name of the client in `benches/overhead`, or the file of its driver there.
    pub(super) name: &'static str,
    pub(super) description: &'static str,
    pub(super) kind: Kind,
}

/// What a client runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Rust,
    Node,
    Python,
}

impl Subject {
    const fn new(name: &'static str, description: &'static str, kind: Kind) -> Self {
        Self { name, description, kind }
    }
}

const BY_HAND: &str = "reqwest and serde by hand";
const OURS: &str = "identity-apis";

pub(super) static CALLS: [Call; 3] = [
    Call {
        name: "Prove `complete`, OAuth token",
        subjects: [
            Subject::new("complete-by-hand", BY_HAND, Kind::Rust),
            Subject::new("complete-ours", OURS, Kind::Rust),
            Subject::new("prove.mjs", "npm @prove-identity/prove-api", Kind::Node),
        ],
    },
    Call {
        name: "GenAuth `list_users` of 10, signed",
        subjects: [
            Subject::new("signed-by-hand", BY_HAND, Kind::Rust),
            Subject::new("signed-ours", OURS, Kind::Rust),
            Subject::new("authing.mjs", "npm authing-node-sdk", Kind::Node),
        ],
    },
    Call {
        name: "GenAuth `list_users` of 10, management token",
        subjects: [
            Subject::new("bearer-by-hand", BY_HAND, Kind::Rust),
            Subject::new("bearer-ours", OURS, Kind::Rust),
            Subject::new("genauth_sdk.py", "PyPI genauth", Kind::Python),
        ],
    },
];

impl Call {
    /// The call that a subject makes.
    pub(super) fn of(subject: &Subject) -> Option<&'static Self> {
        CALLS.iter().find(|call| call.subjects.iter().any(|other| other.name == subject.name))
    }
}
