//! Synchronization tasks and their connections to directories.

use crate::validation::{Rule, Validator};

const CONNECTION: Rule =
    Rule::custom("sync-task.connection", "clientConfig", "names of the types and of the connections").warning();

/// A task needs the connection of its type.
#[cfg(genauth_type = "CreateSyncTaskDto")]
pub(crate) fn connection(request: &crate::genauth::types::CreateSyncTaskDto, v: &mut Validator<'_>) {
    let config = &request.client_config;
    let task_type = request.sync_task_type.as_str();
    let (property, is_there) = match task_type {
        "lark" => ("larkConfig", config.lark_config.is_some()),
        "lark-international" => ("larkInternationalConfig", config.lark_international_config.is_some()),
        "wechatwork" => ("wechatworkConfig", config.wechatwork_config.is_some()),
        "dingtalk" => ("dingtalkConfig", config.dingtalk_config.is_some()),
        "moka" => ("mokaConfig", config.moka_config.is_some()),
        "scim" => ("scimConfig", config.scim_config.is_some()),
        "active-directory" => ("activeDirectoryConfig", config.active_directory_config.is_some()),
        "ldap" => ("ldapConfig", config.ldap_config.is_some()),
        "italent" => ("italentConfig", config.italent_config.is_some()),
        "maycur" => ("maycurConfig", config.maycur_config.is_some()),
        "fxiaoke" => ("fxiaokeConfig", config.fxiaoke_config.is_some()),
        "xiaoshouyi" => ("xiaoshouyiConfig", config.xiaoshouyi_config.is_some()),
        "kayang" => ("kayangConfig", config.kayang_config.is_some()),
        _ => return,
    };
    if !is_there {
        report(v, property, task_type);
    }
}

fn report(v: &mut Validator<'_>, property: &str, task_type: &str) {
    v.report(&CONNECTION, format!("lacks `{property}`, the connection of a task of type `{task_type}`; set it"));
}
