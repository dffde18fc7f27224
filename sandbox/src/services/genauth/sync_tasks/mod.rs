//! Synchronization with external directories. The sandbox never connects to one.
//!
//! A downstream task adds an entry in the directory for every user and department of its organization; an upstream task finds
//! nothing there.

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
