//! A value set that no overlay describes takes its sentence from a member that holds it.

use std::collections::BTreeMap;

use crate::model::{Api, Schema};

pub(crate) fn describe_value_sets(api: &mut Api) {
    let mut sentences: BTreeMap<String, String> = BTreeMap::new();
    for member in api.objects().flat_map(|object| &object.members) {
        if let (Some(name), Some(description)) = (member.ty.named(), &member.description) {
            sentences.entry(name.to_owned()).or_insert_with(|| format!("Values of `{}`. {description}", member.name));
        }
    }
    for (name, schema) in &mut api.schemas {
        if let Schema::Enum(set) = schema
            && set.description.is_none()
        {
            set.description = sentences.remove(name);
        }
    }
}
