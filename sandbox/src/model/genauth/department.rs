//! Departments, which form the trees of organizations, and their members.
//!
//! An organization is the root of its tree.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::store::{Record, Store};

/// The department id that names the root of an organization in every call.
pub(crate) const ROOT: &str = "root";

/// A node in the tree of an organization.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Department {
    pub(crate) id: String,
    /// Id of the root; its own, for the root itself.
    pub(crate) organization: String,
    /// Id of the parent; the root has none.
    pub(crate) parent: Option<String>,
    /// Code of the department; of the root, that of the organization.
    pub(crate) code: Option<String>,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    /// Id that the caller chose.
    pub(crate) open_id: Option<String>,
    /// Ids of users.
    pub(crate) leaders: Vec<String>,
    pub(crate) is_virtual: bool,
    pub(crate) enabled: bool,
    /// Names by language, as the caller gives them.
    pub(crate) names: Option<Value>,
    /// Ids of posts.
    pub(crate) posts: Vec<String>,
    pub(crate) custom_data: Map<String, Value>,
    /// Id of the tenant that the organization belongs to. Organizations of the user pool, and departments other than a root,
    /// have none.
    pub(crate) tenant: Option<String>,
    pub(crate) created_at: String,
    pub(crate) updated_at: String,
}

/// A user or public account in a department.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Membership {
    /// Id of the department.
    pub(crate) department: String,
    /// Id of the user or public account.
    pub(crate) user: String,
    /// Whether this is the user's main department; a user has at most one.
    pub(crate) is_main: bool,
    pub(crate) joined_at: String,
}

impl Record for Department {
    fn id(&self) -> &str {
        &self.id
    }

    fn unique_keys(&self) -> Vec<(&'static str, String)> {
        let mut keys = Vec::new();
        if let Some(code) = &self.code {
            if self.is_root() {
                keys.push(("organizationCode", code.clone()));
            }
            keys.push(("code", self.scoped(code)));
        }
        keys.extend(self.open_id.as_ref().map(|id| ("openDepartmentId", self.scoped(id))));
        keys
    }
}

impl Department {
    /// Creates a department with a name and nothing else. Without a parent it is the root of a new organization.
    pub(crate) fn new(id: String, name: &str, parent: Option<&Self>, now: String) -> Self {
        Self {
            organization: parent.map_or_else(|| id.clone(), |parent| parent.organization.clone()),
            id,
            parent: parent.map(|parent| parent.id.clone()),
            code: None,
            name: name.to_owned(),
            description: None,
            open_id: None,
            leaders: Vec::new(),
            is_virtual: false,
            enabled: true,
            names: None,
            posts: Vec::new(),
            custom_data: Map::new(),
            tenant: None,
            created_at: now.clone(),
            updated_at: now,
        }
    }

    pub(crate) const fn is_root(&self) -> bool {
        self.parent.is_none()
    }

    /// Returns the code; empty if there is none.
    pub(crate) fn code(&self) -> &str {
        self.code.as_deref().unwrap_or_default()
    }

    /// Returns the description; empty if there is none.
    pub(crate) fn description(&self) -> &str {
        self.description.as_deref().unwrap_or_default()
    }

    pub(crate) fn is_led_by(&self, user: &str) -> bool {
        self.leaders.iter().any(|leader| leader == user)
    }

    pub(crate) fn has_post(&self, post: &str) -> bool {
        self.posts.iter().any(|known| known == post)
    }

    /// Returns a name that is unique in the organization, as the store compares it.
    fn scoped(&self, name: &str) -> String {
        format!("{}/{name}", self.organization)
    }
}

impl Store<Department> {
    /// Returns the roots of all organizations.
    pub(crate) fn organizations(&self) -> impl Iterator<Item = &Department> {
        self.iter().filter(|department| department.is_root())
    }

    /// Returns the root of the organization of a code.
    pub(crate) fn organization(&self, code: &str) -> Option<&Department> {
        self.find("organizationCode", code)
    }

    /// Returns the root of the tree that a department is in.
    pub(crate) fn root_of(&self, department: &Department) -> Option<&Department> {
        self.get(&department.organization)
    }

    /// Returns the code of the organization of a department.
    pub(crate) fn organization_code(&self, department: &Department) -> &str {
        self.root_of(department).map(Department::code).unwrap_or_default()
    }

    /// Returns the department of an organization with a property that is unique in it: `code` or `openDepartmentId`.
    pub(crate) fn find_in(&self, organization: &Department, property: &'static str, name: &str) -> Option<&Department> {
        self.find(property, &organization.scoped(name))
    }

    /// Returns the parent of a department; the root has none.
    pub(crate) fn parent(&self, department: &Department) -> Option<&Department> {
        department.parent.as_deref().and_then(|id| self.get(id))
    }

    /// Returns the departments directly below one.
    pub(crate) fn children<'s>(&'s self, id: &str) -> impl Iterator<Item = &'s Department> {
        self.iter().filter(move |department| department.parent.as_deref() == Some(id))
    }

    /// Returns a department and all departments below it, each before those below it.
    pub(crate) fn subtree<'s>(&'s self, top: &'s Department) -> Vec<&'s Department> {
        let mut children: HashMap<&str, Vec<&Department>> = HashMap::new();
        for department in self.iter().filter(|department| department.organization == top.organization) {
            if let Some(parent) = &department.parent {
                children.entry(parent).or_default().push(department);
            }
        }
        let (mut found, mut open) = (Vec::new(), vec![top]);
        while let Some(department) = open.pop() {
            found.push(department);
            // Taken out, so that nothing can be found twice.
            open.extend(children.remove(department.id.as_str()).into_iter().flatten().rev());
        }
        found
    }

    /// Returns the departments from the root to a department, which is the last.
    pub(crate) fn path<'s>(&'s self, department: &'s Department) -> Vec<&'s Department> {
        let mut path = vec![department];
        while let Some(parent) = path.last().and_then(|last| self.parent(last)) {
            // No call creates a cycle, but a snapshot may have been edited.
            if path.iter().any(|known| known.id == parent.id) {
                break;
            }
            path.push(parent);
        }
        path.reverse();
        path
    }

    /// Returns the ids of the departments that have a post.
    pub(crate) fn with_post(&self, post: &str) -> Vec<&str> {
        self.iter().filter(|department| department.has_post(post)).map(|department| department.id.as_str()).collect()
    }

    /// Sets the departments that have a post.
    pub(crate) fn set_post(&mut self, post: &str, departments: &[String]) {
        self.update_where(
            |department| department.has_post(post) != departments.contains(&department.id),
            |department| match department.has_post(post) {
                true => department.posts.retain(|known| known != post),
                false => department.posts.push(post.to_owned()),
            },
        );
    }

    /// Makes a user a leader of a department.
    pub(crate) fn add_leader(&mut self, id: &str, user: &str) {
        self.update_where(
            |department| department.id == id && !department.is_led_by(user),
            |department| department.leaders.push(user.to_owned()),
        );
    }

    /// Removes a user from the leaders of the departments that the predicate selects.
    pub(crate) fn remove_leader(&mut self, user: &str, selects: impl Fn(&Department) -> bool) {
        self.update_where(
            |department| department.is_led_by(user) && selects(department),
            |department| department.leaders.retain(|leader| leader != user),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Departments by id, each with its parent; the first is the root.
    fn tree(nodes: &[(&str, Option<&str>)]) -> Store<Department> {
        let mut departments = Store::default();
        for (id, parent) in nodes {
            let parent = parent.and_then(|id| departments.get(id));
            let mut department = Department::new((*id).to_owned(), id, parent, String::new());
            department.code = Some(format!("code-{id}"));
            departments.insert(department).expect("new");
        }
        departments
    }

    fn ids<'s>(departments: impl IntoIterator<Item = &'s Department>) -> Vec<&'s str> {
        departments.into_iter().map(|department| department.id.as_str()).collect()
    }

    #[test]
    fn departments_form_a_tree() {
        let departments = tree(&[("r", None), ("a", Some("r")), ("b", Some("r")), ("c", Some("a"))]);
        let get = |id: &str| departments.get(id).expect("known");
        assert_eq!(ids(departments.subtree(get("r"))), ["r", "a", "c", "b"]);
        assert_eq!(ids(departments.path(get("c"))), ["r", "a", "c"]);
        assert_eq!(ids(departments.children("r")), ["a", "b"]);
        assert_eq!(departments.organization_code(get("c")), "code-r");
        assert_eq!(departments.find_in(get("r"), "code", "code-b").map(|found| found.id.as_str()), Some("b"));
        assert!(departments.organization("code-r").is_some() && departments.organization("code-a").is_none());
    }

    #[test]
    fn department_path_ends_in_a_cycle() {
        let mut departments = tree(&[("r", None), ("a", Some("r")), ("b", Some("a"))]);
        departments.update("a", |department| department.parent = Some("b".to_owned())).expect("no key changes");
        let path = departments.path(departments.get("b").expect("known"));
        assert_eq!(ids(path), ["a", "b"]);
    }

    #[test]
    fn department_posts_and_leaders_are_sets() {
        let mut departments = tree(&[("r", None), ("a", Some("r"))]);
        departments.set_post("p", &["a".to_owned()]);
        departments.set_post("p", &["a".to_owned(), "r".to_owned()]);
        assert_eq!(departments.with_post("p"), ["r", "a"]);
        departments.set_post("p", &[]);
        assert!(departments.with_post("p").is_empty());
        departments.add_leader("a", "mara");
        departments.add_leader("a", "mara");
        assert_eq!(departments.get("a").map(|found| found.leaders.clone()), Some(vec!["mara".to_owned()]));
        departments.remove_leader("mara", |_| true);
        assert_eq!(departments.get("a").map(|found| found.leaders.len()), Some(0));
    }
}
