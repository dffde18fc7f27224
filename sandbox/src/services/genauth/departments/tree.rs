//! Where a department is in its tree.

use std::collections::HashMap;

use crate::model::genauth::department::{Department, ROOT, id_kind};
use crate::model::genauth::user_pool::State;
use crate::services::genauth::call::Call;
use crate::services::genauth::error::Refusal;
use crate::services::genauth::roles::assignments::Subject;

/// The department that a call names, with its organization.
pub(super) fn named<'s>(call: &Call<'_>, state: &'s State) -> Result<&'s Department, Refusal> {
    let organization = state.organization(call.name("organizationCode"), call.text("tenantId"))?;
    state.department_in(organization, call.name("departmentId"), id_kind(call))
}

impl State {
    /// The roots of all organizations.
    pub(crate) fn organizations(&self) -> impl Iterator<Item = &Department> {
        self.departments.iter().filter(|department| department.is_root())
    }

    /// The organization of a code. A call that names a tenant finds that tenant's organizations only.
    pub(crate) fn organization(&self, code: &str, tenant: Option<&str>) -> Result<&Department, Refusal> {
        let found = self.departments.find("organizationCode", code);
        let is_in_scope = |root: &&Department| tenant.is_none_or(|tenant| root.tenant.as_deref() == Some(tenant));
        found.filter(is_in_scope).ok_or_else(|| Refusal::missing("organization"))
    }

    /// A department of an organization by an id of some kind. How a custom field is named in an id is not documented, so that
    /// `custom_field` finds nothing.
    pub(crate) fn department_in(
        &self,
        organization: &Department,
        id: &str,
        kind: &str,
    ) -> Result<&Department, Refusal> {
        let found = match kind {
            _ if id == ROOT => self.departments.get(&organization.id),
            "department_id" => self.departments.get(id),
            "open_department_id" => self.departments.find("openDepartmentId", &organization.scoped(id)),
            "code" => self.departments.find("code", &organization.scoped(id)),
            "sync_relation" => self.synchronized(id).find_map(|known| self.departments.get(known)),
            _ => None,
        };
        let found = found.filter(|department| department.organization == organization.id);
        found.ok_or_else(|| Refusal::missing("department"))
    }

    /// A department whose organization is not named, by an id of some kind: of the first organization that has one.
    pub(crate) fn department(&self, id: &str, kind: &str) -> Result<&Department, Refusal> {
        let found = match kind {
            _ if id == ROOT => None,
            "department_id" => self.departments.get(id),
            _ => self.organizations().find_map(|organization| self.department_in(organization, id, kind).ok()),
        };
        found.ok_or_else(|| Refusal::missing("department"))
    }

    /// The departments directly below one.
    pub(super) fn children<'s>(&'s self, id: &str) -> impl Iterator<Item = &'s Department> {
        self.departments.iter().filter(move |department| department.parent.as_deref() == Some(id))
    }

    /// A department and all departments below it, each before those below it.
    pub(crate) fn below<'s>(&'s self, top: &'s Department) -> Vec<&'s Department> {
        let mut children: HashMap<&str, Vec<&Department>> = HashMap::new();
        for department in self.departments.iter().filter(|department| department.organization == top.organization) {
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

    /// The way from the root to a department, which is its last step.
    pub(super) fn path<'s>(&'s self, department: &'s Department) -> Vec<&'s Department> {
        let mut path = vec![department];
        let mut above = department.parent.as_deref();
        while let Some(parent) = above.and_then(|id| self.departments.get(id)) {
            // No call makes a circle, but a snapshot may have been edited.
            if path.iter().any(|known| known.id == parent.id) {
                break;
            }
            path.push(parent);
            above = parent.parent.as_deref();
        }
        path.reverse();
        path
    }

    /// The departments above those that a user is in, as subjects of rights that are inherited.
    pub(crate) fn departments_above(&self, user: &str) -> Vec<Subject> {
        let mut found = Vec::new();
        for (_, department) in self.departments_of(user) {
            let above = self.path(department).into_iter().filter(|above| above.id != department.id);
            found.extend(above.flat_map(|above| {
                ["DEPARTMENT", "ORG"].map(|kind| Subject { kind: kind.to_owned(), id: above.id.clone() })
            }));
        }
        found
    }

    /// The code of the organization of a department.
    pub(crate) fn organization_code(&self, department: &Department) -> &str {
        let root = self.departments.get(&department.organization);
        root.and_then(|root| root.code.as_deref()).unwrap_or_default()
    }

    /// Deletes the tree of an organization.
    pub(crate) fn forget_organization(&mut self, id: &str) {
        let Some(root) = self.departments.get(id) else { return };
        let ids: Vec<String> = self.below(root).into_iter().map(|department| department.id.clone()).collect();
        ids.iter().for_each(|id| self.forget_department(id));
    }

    /// Deletes the organizations of a tenant.
    pub(crate) fn forget_organizations_of(&mut self, tenant: &str) {
        let roots = self.organizations().filter(|root| root.tenant.as_deref() == Some(tenant));
        let roots: Vec<String> = roots.map(|root| root.id.clone()).collect();
        roots.iter().for_each(|root| self.forget_organization(root));
    }

    /// Deletes a department, with everything that names it.
    pub(super) fn forget_department(&mut self, id: &str) {
        self.departments.remove(id);
        self.memberships.retain(|membership| membership.department != id);
        self.sync_relations.retain(|relation| relation.of != id);
        for kind in ["DEPARTMENT", "ORG"] {
            self.forget_subject(kind, id);
        }
    }
}
