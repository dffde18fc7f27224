//! Departments of users, and the members of tenants in them.

use crate::validation::{Rule, Validator};

const MAIN: Rule = Rule::custom("department.main", "", "property name, one main department").warning();
const MEMBERS: Rule = Rule::custom("department.tenant-members", "", "two optional lists of the same users").warning();

/// A user has one main department.
#[cfg(genauth_type = "SetUserDepartmentsDto")]
pub(crate) fn main(request: &crate::genauth::types::SetUserDepartmentsDto, at: &mut Validator<'_>) {
    let mut has_main = false;
    at.for_each_item("departments", Some(&request.departments), |at, department| {
        let is_main = department.is_main_department == Some(true);
        if is_main && has_main {
            at.at_property("isMainDepartment", |at| {
                at.report(&MAIN, "is true for an earlier department as well; set it for one department only");
            });
        }
        has_main |= is_main;
    });
}

#[cfg(genauth_type = "AddTenantDepartmentMembersReqDto")]
pub(crate) fn added_members(request: &crate::genauth::types::AddTenantDepartmentMembersReqDto, at: &mut Validator<'_>) {
    members([&request.link_user_ids, &request.member_ids], at);
}

#[cfg(genauth_type = "RemoveTenantDepartmentMembersReqDto")]
pub(crate) fn removed_members(
    request: &crate::genauth::types::RemoveTenantDepartmentMembersReqDto,
    at: &mut Validator<'_>,
) {
    members([&request.link_user_ids, &request.member_ids], at);
}

/// A request without users does nothing.
fn members(lists: [&Option<Vec<String>>; 2], at: &mut Validator<'_>) {
    if lists.into_iter().flatten().all(Vec::is_empty) {
        at.report(&MEMBERS, "names no users; set `linkUserIds` or `memberIds`");
    }
}
