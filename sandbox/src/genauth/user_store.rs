//! The users of the pool.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::user::User;
use crate::clock::Clock;
use crate::ids::Ids;

/// Members that are unique in the pool.
const UNIQUE: &[&str] = &["email", "phone", "username", "externalId"];

/// Members of which a user needs one.
const NAMES: &[&str] = &["email", "phone", "username"];

/// Why a change was refused.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// None of e-mail, phone and username is given.
    Nameless,
    /// Another user has that member.
    Taken(&'static str),
    /// There is no such user.
    Missing,
}

/// Users in the order of their creation.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(super) struct UserStore {
    users: Vec<User>,
}

impl UserStore {
    pub(super) fn create(&mut self, request: &Value, clock: &Clock, ids: &Ids) -> Result<&User, Refused> {
        if !NAMES.iter().any(|name| text(request, name).is_some()) {
            return Err(Refused::Nameless);
        }
        self.check_unique(request, None)?;
        self.users.push(User::new(request, clock, ids));
        self.users.last().ok_or(Refused::Missing)
    }

    pub(super) fn update(&mut self, id: &str, kind: &str, request: &Value, clock: &Clock) -> Result<&User, Refused> {
        let at = self.position(id, kind).ok_or(Refused::Missing)?;
        self.check_unique(request, Some(at))?;
        let user = self.users.get_mut(at).ok_or(Refused::Missing)?;
        user.update(request, clock);
        Ok(user)
    }

    /// Deletes a user if there is one.
    pub(super) fn delete(&mut self, id: &str, kind: &str) {
        if let Some(at) = self.position(id, kind) {
            self.users.remove(at);
        }
    }

    pub(super) fn find(&self, id: &str, kind: &str) -> Option<&User> {
        self.position(id, kind).and_then(|at| self.users.get(at))
    }

    pub(super) fn find_mut(&mut self, id: &str, kind: &str) -> Option<&mut User> {
        self.position(id, kind).and_then(|at| self.users.get_mut(at))
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &User> {
        self.users.iter()
    }

    /// Where a user is; the kinds that point to other systems find nobody.
    fn position(&self, id: &str, kind: &str) -> Option<usize> {
        let member = match kind {
            "user_id" => "userId",
            "external_id" => "externalId",
            "phone" | "email" | "username" => kind,
            _ => return None,
        };
        self.users.iter().position(|user| user.text(member).is_some_and(|value| same(member, value, id)))
    }

    fn check_unique(&self, request: &Value, except: Option<usize>) -> Result<(), Refused> {
        for member in UNIQUE {
            let Some(wanted) = text(request, member) else { continue };
            let mut others = self.users.iter().enumerate().filter(|(at, _)| Some(*at) != except);
            let taken = others.any(|(_, user)| user.text(member).is_some_and(|value| same(member, value, wanted)));
            if taken {
                return Err(Refused::Taken(member));
            }
        }
        Ok(())
    }
}

/// E-mail addresses are compared without regard to case.
fn same(member: &str, left: &str, right: &str) -> bool {
    left == right || (member == "email" && left.to_lowercase() == right.to_lowercase())
}

fn text<'r>(request: &'r Value, member: &str) -> Option<&'r str> {
    request.get(member).and_then(Value::as_str).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn members_are_unique() {
        let (mut store, clock, ids) = (UserStore::default(), Clock::default(), Ids::new(Some(1)));
        let mut create = |request: Value| store.create(&request, &clock, &ids).map(|user| user.id.clone());
        let first = create(json!({"email": "Mara@example.com", "phone": "12025550143"})).expect("created");
        assert_eq!(create(json!({"email": "mara@EXAMPLE.com"})), Err(Refused::Taken("email")));
        assert_eq!(create(json!({"username": "x", "phone": "12025550143"})), Err(Refused::Taken("phone")));
        assert_eq!(create(json!({"name": "Mara"})), Err(Refused::Nameless));
        assert_eq!(create(json!({"email": "", "externalId": "e-1"})), Err(Refused::Nameless));
        let second = create(json!({"username": "Mara"})).expect("created");
        create(json!({"username": "mara"})).expect("usernames have case");
        let mut update = |id: &str, request: Value| store.update(id, "user_id", &request, &clock).map(|_| ());
        assert_eq!(update(&second, json!({"email": "mara@example.com"})), Err(Refused::Taken("email")));
        assert_eq!(update(&first, json!({"email": "mara@example.com"})), Ok(()));
        assert_eq!(update("nobody", json!({})), Err(Refused::Missing));
    }

    #[test]
    fn users_are_found_by_their_ids() {
        let (mut store, clock, ids) = (UserStore::default(), Clock::default(), Ids::new(Some(1)));
        let request = json!({"email": "mara@example.com", "phone": "12025550143", "username": "mara",
            "externalId": "e-1"});
        let id = store.create(&request, &clock, &ids).expect("created").id.clone();
        for (given, kind) in [
            (id.as_str(), "user_id"),
            ("e-1", "external_id"),
            ("12025550143", "phone"),
            ("MARA@example.com", "email"),
            ("mara", "username"),
        ] {
            assert_eq!(store.find(given, kind).map(|user| user.id.as_str()), Some(id.as_str()), "{kind}");
        }
        assert!(store.find(&id, "identity").is_none());
        store.delete(&id, "user_id");
        assert!(store.find(&id, "user_id").is_none());
    }
}
