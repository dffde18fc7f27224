//! A type that holds itself other than through a list or a map has no finite size: such members are boxed.

use std::collections::BTreeMap;

use crate::model::{Api, Schema, TypeRef};

pub(crate) fn box_recursive_members(api: &mut Api) {
    let mut holds: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for object in api.objects() {
        let direct = object.members.iter().filter_map(|member| match api.resolve(&member.ty) {
            TypeRef::Named(name) => Some(name.clone()),
            _ => None,
        });
        holds.insert(object.name.clone(), direct.collect());
    }
    let mut boxed: Vec<(String, String)> = Vec::new();
    for object in api.objects() {
        for member in &object.members {
            if let TypeRef::Named(target) = api.resolve(&member.ty)
                && reaches(&holds, target, &object.name)
            {
                boxed.push((object.name.clone(), member.name.clone()));
            }
        }
    }
    for (object, member) in boxed {
        if let Some(Schema::Object(object)) = api.schemas.get_mut(&object) {
            for candidate in object.members.iter_mut().filter(|candidate| candidate.name == member) {
                candidate.boxed = true;
            }
        }
    }
}

fn reaches(holds: &BTreeMap<String, Vec<String>>, from: &str, goal: &str) -> bool {
    let mut seen = vec![from];
    let mut next = 0;
    while next < seen.len() {
        if seen[next] == goal {
            return true;
        }
        for held in holds.get(seen[next]).into_iter().flatten() {
            if !seen.contains(&held.as_str()) {
                seen.push(held);
            }
        }
        next += 1;
    }
    false
}
