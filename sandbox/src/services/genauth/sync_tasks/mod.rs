//! Synchronization with directories elsewhere, none of which is ever connected to.
//!
//! A task that goes downstream gives everybody in its organization an id in the directory; one that goes upstream finds nothing
//! there.

mod jobs;
pub(crate) mod relations;
mod tasks;

use super::handler::OperationGroup;

pub(super) const SYNC_TASKS: OperationGroup = OperationGroup {
    audit_resource: "syncTask",
    operations: &[
        ("createSyncTask", tasks::create),
        ("getSyncTask", tasks::get),
        ("listSyncTasks", tasks::list),
        ("updateSyncTask", tasks::update),
        ("triggerSyncTask", jobs::trigger),
        ("getSyncJob", jobs::get),
        ("listSyncJobs", jobs::list),
        ("listSyncJobLogs", jobs::list_logs),
        ("listSyncRiskOperations", jobs::list_risks),
        ("triggerSyncRiskOperations", jobs::reject_risks),
        ("cancelSyncRiskOperation", jobs::reject_risks),
    ],
};
