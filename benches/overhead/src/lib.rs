//! The same calls with identity-apis and by hand.

pub mod by_hand;
pub mod ours;

use std::pin::Pin;

/// How many identities, users and the like a response held: which requires a decoded response.
pub type Held = usize;

/// One side of a comparison: sends one call and decodes its response.
pub type Subject = Box<dyn Fn() -> Pin<Box<dyn Future<Output = Held> + Send>> + Send + Sync>;

/// The subject of that name: `<call>-<side>`.
pub fn subject(name: &str, base: &str) -> Option<Subject> {
    Some(match name {
        "complete-ours" => ours::complete(base),
        "complete-by-hand" => by_hand::prove::complete(base),
        "signed-ours" => ours::list_users(base, identity_apis::genauth::Authentication::Signature),
        "signed-by-hand" => by_hand::genauth::list_users(base, true),
        "bearer-ours" => ours::list_users(base, identity_apis::genauth::Authentication::ManagementToken),
        "bearer-by-hand" => by_hand::genauth::list_users(base, false),
        _ => return None,
    })
}
