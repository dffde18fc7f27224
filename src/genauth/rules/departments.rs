//! Departments of users, and tenant members in departments.

use crate::validation::{Rule, Validator};

const MAIN: Rule = Rule::custom("department.main", "", "property name, one main department").warning();
const MEMBERS: Rule = Rule::custom("department.tenant-members", "", "two optional lists of the same users").warning();

/// A user has at most one main department.
#[cfg(genauth_type = "SetUserDepartmentsDto")]
pub(crate) fn main(request: &crate::genauth::types::SetUserDepartmentsDto, v: &mut Validator<'_>) {
    let mut has_main = false;
    v.for_each_item("departments", Some(&request.departments), |v, department| {
        let is_main = department.is_main_department == Some(true);
        if is_main && has_main {
            v.at_property("isMainDepartment", |v| {
                v.report(&MAIN, "is true for an earlier department as well; set it for one department only");
            });
        }
        has_main |= is_main;
    });
}

#[cfg(genauth_type = "AddTenantDepartmentMembersReqDto")]
pub(crate) fn added_members(request: &crate::genauth::types::AddTenantDepartmentMembersReqDto, v: &mut Validator<'_>) {
    members([&request.link_user_ids, &request.member_ids], v);
}

#[cfg(genauth_type = "RemoveTenantDepartmentMembersReqDto")]
pub(crate) fn removed_members(
    request: &crate::genauth::types::RemoveTenantDepartmentMembersReqDto,
    v: &mut Validator<'_>,
) {
    members([&request.link_user_ids, &request.member_ids], v);
}

/// A request without users has no effect.
fn members(lists: [&Option<Vec<String>>; 2], v: &mut Validator<'_>) {
    if lists.into_iter().flatten().all(Vec::is_empty) {
        v.report(&MEMBERS, "names no users; set `linkUserIds` or `memberIds`");
    }
}
