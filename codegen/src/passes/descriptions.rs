//! Decides the sentence of a value set that no overlay describes: that of a property that holds it.

use std::collections::BTreeMap;

use crate::ir::{Api, Schema};

pub(crate) fn describe_value_sets(api: &mut Api) {
    let mut sentences: BTreeMap<String, String> = BTreeMap::new();
    for property in api.objects().flat_map(|object| &object.properties) {
        if let (Some(name), Some(description)) = (property.ty.named(), &property.description) {
            sentences.entry(name.to_owned()).or_insert_with(|| values_of(&property.name, description));
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

/// Below the first words where the description is more than one line, so that its first block stays one.
fn values_of(name: &str, description: &str) -> String {
    let gap = if description.trim().contains('\n') { "\n\n" } else { " " };
    format!("Values of `{name}`.{gap}{description}")
}
