//! Departments: the trees of organizations, and who is in them.
//!
//! An organization is the root of a tree. What calls about organizations name with its code is the same node that calls about
//! departments name with its id, or with `root`.

mod change;
mod filter;
mod import;
mod members;
mod of_user;
mod search;
mod show;
mod sync_relations;
mod tree;

use super::operations::Group;

pub(super) use change::{leaders, names, new, posts};
pub(super) use of_user::{of_public_account, set_of_public_account};
pub(super) use show::Shown;

pub(super) const DEPARTMENTS: Group = Group {
    audited: "org",
    operations: &[
        ("createDepartment", change::create),
        ("createDepartmentTree", import::create_tree),
        ("updateDepartment", change::update),
        ("updateNodeStatus", change::update_status),
        ("deleteDepartment", change::delete),
        ("getDepartment", show::get),
        ("getDepartmentById", show::get_by_id),
        ("getDepartmentAllApp", show::get_by_id),
        ("getParentDepartment", show::get_parent),
        ("getAllDepartments", show::list_all),
        ("listChildrenDepartments", show::list_children),
        ("searchDepartments", search::by_keywords),
        ("searchDepartmentsList", search::by_conditions),
        ("addDepartmentMembers", members::add),
        ("addTenantDepartmentMembers", members::add_of_tenant),
        ("removeDepartmentMembers", members::remove),
        ("removeTenantDepartmentMembers", members::remove_of_tenant),
        ("listDepartmentMembers", members::list),
        ("listDepartmentMemberIds", members::list_ids),
        ("searchDepartmentMembers", members::search),
        ("isUserInDepartment", members::is_in),
        ("getDepartmentSyncRelations", sync_relations::list),
        ("deleteDepartmentSyncRelations", sync_relations::delete),
        ("getUserDepartments", of_user::of_user),
        ("setUserDepartments", of_user::set_of_user),
    ],
};
