//! Lookups of records by the names that calls use.

use super::application::Application;
use super::data_resource::DataResource;
use super::department::{Department, ROOT};
use super::namespace::{DEFAULT, Namespace};
use super::post::Post;
use super::role::Role;
use super::sync_task::SyncRelation;
use super::tenant::Tenant;
use super::user::User;
use super::user_pool::UserPool;

/// There is no record of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NotFound {
    User,
    Application,
    /// Any other type of record, by the noun that messages use.
    Other(&'static str),
}

impl UserPool {
    /// Returns a user, or a public account, by a type of id.
    pub(crate) fn find_user(&self, id: &str, id_type: &str, public: bool) -> Result<&User, NotFound> {
        let found = match id_type {
            "sync_relation" => self.ids_by_relation(id).find_map(|known| self.users.get(known)),
            _ => self.users.by_identifier(id, id_type),
        };
        found.filter(|user| user.public == public).ok_or(NotFound::User)
    }

    /// Returns a user by id.
    pub(crate) fn user(&self, id: &str) -> Result<&User, NotFound> {
        self.find_user(id, "user_id", false)
    }

    pub(crate) fn application(&self, id: &str) -> Result<&Application, NotFound> {
        self.applications.get(id).ok_or(NotFound::Application)
    }

    /// Returns the namespace of a code, or the default one.
    pub(crate) fn namespace(&self, code: Option<&str>) -> Result<&Namespace, NotFound> {
        self.namespaces.find("code", code.unwrap_or(DEFAULT)).ok_or(NotFound::Other("namespace"))
    }

    /// Returns the role of a code in a namespace, or in the default one.
    pub(crate) fn role(&self, namespace: Option<&str>, code: &str) -> Result<&Role, NotFound> {
        let namespace = &self.namespace(namespace)?.id;
        self.roles.in_namespace(namespace, code).ok_or(NotFound::Other("role"))
    }

    /// Returns the data resource of a code in the namespace of a code.
    pub(crate) fn data_resource(&self, namespace: &str, code: &str) -> Result<&DataResource, NotFound> {
        let namespace = &self.namespace(Some(namespace))?.id;
        self.data_resources.in_namespace(namespace, code).ok_or(NotFound::Other("data resource"))
    }

    pub(crate) fn tenant(&self, id: &str) -> Result<&Tenant, NotFound> {
        self.tenants.get(id).ok_or(NotFound::Other("tenant"))
    }

    /// Returns the post of a code.
    pub(crate) fn post(&self, code: &str) -> Result<&Post, NotFound> {
        self.posts.by_code(code).ok_or(NotFound::Other("post"))
    }

    /// Returns the post of an id.
    pub(crate) fn post_by_id(&self, id: &str) -> Result<&Post, NotFound> {
        self.posts.get(id).ok_or(NotFound::Other("post"))
    }

    /// Returns the root of the organization of a code. With a tenant, only an organization of that tenant is found.
    pub(crate) fn organization(&self, code: &str, tenant: Option<&str>) -> Result<&Department, NotFound> {
        let is_in_scope = |root: &&Department| tenant.is_none_or(|tenant| root.tenant.as_deref() == Some(tenant));
        self.departments.organization(code).filter(is_in_scope).ok_or(NotFound::Other("organization"))
    }

    /// Returns a department of an organization by a type of id. How an id names a custom field is not documented, so that
    /// `custom_field` finds nothing.
    pub(crate) fn department_in(
        &self,
        organization: &Department,
        id: &str,
        id_type: &str,
    ) -> Result<&Department, NotFound> {
        let departments = &self.departments;
        let found = match id_type {
            _ if id == ROOT => departments.get(&organization.id),
            "department_id" => departments.get(id),
            "open_department_id" => departments.find_in(organization, "openDepartmentId", id),
            "code" => departments.find_in(organization, "code", id),
            "sync_relation" => self.ids_by_relation(id).find_map(|known| departments.get(known)),
            _ => None,
        };
        let found = found.filter(|department| department.organization == organization.id);
        found.ok_or(NotFound::Other("department"))
    }

    /// Returns the department of a type of id in the first organization that has one.
    pub(crate) fn department(&self, id: &str, id_type: &str) -> Result<&Department, NotFound> {
        let found = match id_type {
            _ if id == ROOT => None,
            "department_id" => self.departments.get(id),
            _ => {
                let mut organizations = self.departments.organizations();
                organizations.find_map(|organization| self.department_in(organization, id, id_type).ok())
            }
        };
        found.ok_or(NotFound::Other("department"))
    }

    /// Returns the entries of a user or department in external directories.
    pub(crate) fn relations_of<'s>(&'s self, id: &str) -> impl Iterator<Item = &'s SyncRelation> {
        self.sync_relations.iter().filter(move |relation| relation.of == id)
    }

    /// Returns the ids of the users and departments whose entry in a directory is `provider:id`.
    fn ids_by_relation(&self, name: &str) -> impl Iterator<Item = &str> {
        let (provider, id) = name.split_once(':').unwrap_or_default();
        let found = self.sync_relations.iter().filter(move |known| known.provider == provider && known.id == id);
        found.map(|relation| relation.of.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pool() -> UserPool {
        let mut pool = UserPool::default();
        pool.initialize();
        for (id, parent) in [("r", None), ("a", Some("r")), ("s", None)] {
            let parent = parent.and_then(|id| pool.departments.get(id));
            let mut department = Department::new(id.to_owned(), id, parent, String::new());
            department.code = Some(format!("code-{id}"));
            pool.departments.insert(department).expect("new");
        }
        let relation = SyncRelation { of: "a".to_owned(), provider: "ldap".to_owned(), id: "7".to_owned() };
        pool.sync_relations.push(relation);
        pool
    }

    #[test]
    fn departments_are_found_by_every_type_of_id() {
        let pool = pool();
        let organization = pool.organization("code-r", None).expect("known");
        let find =
            |id: &str, id_type: &str| pool.department_in(organization, id, id_type).map(|found| found.id.as_str());
        for (id, id_type) in [("a", "department_id"), ("code-a", "code"), ("ldap:7", "sync_relation")] {
            assert_eq!(find(id, id_type), Ok("a"), "{id_type}");
            assert_eq!(pool.department(id, id_type).map(|found| found.id.as_str()), Ok("a"), "{id_type}");
        }
        assert_eq!(find(ROOT, "department_id"), Ok("r"));
        assert_eq!(find("s", "department_id"), Err(NotFound::Other("department")), "of another organization");
        assert_eq!(find("a", "custom_field"), Err(NotFound::Other("department")));
    }

    #[test]
    fn lookups_report_what_is_missing() {
        let pool = pool();
        assert_eq!(pool.role(None, "x").err(), Some(NotFound::Other("role")));
        assert_eq!(pool.role(Some("x"), "x").err(), Some(NotFound::Other("namespace")));
        assert_eq!(pool.organization("code-r", Some("t")).err(), Some(NotFound::Other("organization")));
        assert_eq!(pool.user("x").err(), Some(NotFound::User));
    }
}
