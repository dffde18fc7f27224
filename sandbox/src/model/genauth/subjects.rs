//! The subjects that calls name, and all that a user counts as.

use super::lookup::NotFound;
use super::subject::Subject;
use super::user::User;
use super::user_pool::UserPool;

impl UserPool {
    /// Returns the subject that a call names: a user id, role code (of the namespace), group code, or department id.
    pub(crate) fn subject(&self, kind: &str, name: &str, namespace: Option<&str>) -> Result<Subject, NotFound> {
        let id = match kind {
            "USER" => &self.users.get(name).ok_or(NotFound::User)?.id,
            "ROLE" => &self.role(namespace, name)?.id,
            "GROUP" => &self.groups.find("code", name).ok_or(NotFound::Other("group"))?.id,
            "DEPARTMENT" | "ORG" => &self.department(name, "department_id")?.id,
            _ => name,
        };
        Ok(Subject::new(kind, id))
    }

    /// Returns a subject by its own id, or by the code that other calls use for groups and for roles of the default
    /// namespace.
    pub(crate) fn subject_by_id(&self, kind: &str, id: &str) -> Result<Subject, NotFound> {
        let is_id = match kind {
            "ROLE" => self.roles.get(id).is_some(),
            "GROUP" => self.groups.get(id).is_some(),
            _ => false,
        };
        if is_id { Ok(Subject::new(kind, id)) } else { self.subject(kind, id, None) }
    }

    /// Returns the name that calls use for a subject.
    pub(crate) fn subject_identifier<'s>(&'s self, subject: &'s Subject) -> &'s str {
        let name = match subject.kind.as_str() {
            "ROLE" => self.roles.get(&subject.id).map(|role| &role.code),
            "GROUP" => self.groups.get(&subject.id).map(|group| &group.code),
            _ => None,
        };
        name.unwrap_or(&subject.id)
    }

    /// Returns the name of a subject to display.
    pub(crate) fn subject_label<'s>(&'s self, subject: &'s Subject) -> &'s str {
        let label = match subject.kind.as_str() {
            "USER" => self.users.get(&subject.id).map(User::display_name),
            "ROLE" => self.roles.get(&subject.id).map(|role| role.name.as_str()),
            "GROUP" => self.groups.get(&subject.id).map(|group| group.name.as_str()),
            "DEPARTMENT" | "ORG" => self.departments.get(&subject.id).map(|department| department.name.as_str()),
            _ => None,
        };
        label.unwrap_or(&subject.id)
    }

    /// Returns everything that a user counts as: the user, their groups and departments, the roles of these, and the roles of
    /// these roles. Whether the departments above count is not documented: they do not.
    pub(crate) fn subjects_of(&self, user: &str, now: u64) -> Vec<Subject> {
        let mut subjects = vec![Subject::new("USER", user)];
        subjects.extend(self.groups.of_user(user).map(|group| Subject::new("GROUP", &group.id)));
        subjects.extend(self.departments_of(user).flat_map(|(_, department)| Subject::department(&department.id)));
        let mut index = 0;
        while let Some(holder) = subjects.get(index).cloned() {
            let active =
                self.assignments.iter().filter(|assignment| assignment.subject == holder && assignment.is_active(now));
            for assignment in active {
                let is_active = self.roles.get(&assignment.role).is_some_and(|role| role.is_active(now));
                let role = Subject::new("ROLE", &assignment.role);
                if is_active && !subjects.contains(&role) {
                    subjects.push(role);
                }
            }
            index += 1;
        }
        subjects
    }

    /// Returns the departments above those that a user is in, as subjects of rights that are inherited.
    pub(crate) fn ancestor_departments_of(&self, user: &str) -> Vec<Subject> {
        let mut found = Vec::new();
        for (_, department) in self.departments_of(user) {
            let above = self.departments.path(department).into_iter().filter(|above| above.id != department.id);
            found.extend(above.flat_map(|above| Subject::department(&above.id)));
        }
        found
    }
}
