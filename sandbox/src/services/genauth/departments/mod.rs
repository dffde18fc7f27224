//! Departments, which form the trees of organizations, and their members.
//!
//! An organization is the root of a tree. Calls about organizations name it by its code; calls about departments name the same
//! node by its id, or by `root`.

mod filter;
pub(crate) mod handlers;
pub(crate) mod lookup;
mod members;
mod search;
mod sync_relations;
mod tree_import;
mod user_departments;
pub(crate) mod view;

use super::handler::OperationGroup;

pub(crate) use user_departments::{list_of_public_account, set_of_public_account};

pub(super) const DEPARTMENTS: OperationGroup = OperationGroup {
    audit_resource: "org",
    operations: &[
        ("createDepartment", handlers::create),
        ("createDepartmentTree", tree_import::create_tree),
        ("updateDepartment", handlers::update),
        ("updateNodeStatus", handlers::update_status),
        ("deleteDepartment", handlers::delete),
        ("getDepartment", view::get),
        ("getDepartmentById", view::get_by_id),
        ("getDepartmentAllApp", view::get_by_id),
        ("getParentDepartment", view::get_parent),
        ("getAllDepartments", view::list_all),
        ("listChildrenDepartments", view::list_children),
        ("searchDepartments", search::by_keywords),
        ("searchDepartmentsList", search::by_conditions),
        ("addDepartmentMembers", members::add),
        ("addTenantDepartmentMembers", members::add_of_tenant),
        ("removeDepartmentMembers", members::remove),
        ("removeTenantDepartmentMembers", members::remove_of_tenant),
        ("listDepartmentMembers", members::list),
        ("listDepartmentMemberIds", members::list_ids),
        ("searchDepartmentMembers", members::search),
        ("isUserInDepartment", members::check_member),
        ("getDepartmentSyncRelations", sync_relations::list),
        ("deleteDepartmentSyncRelations", sync_relations::delete),
        ("getUserDepartments", user_departments::list_of_user),
        ("setUserDepartments", user_departments::set_of_user),
    ],
};
