//! What the document says must hold together, so that later passes need not look again.

use crate::model::{Api, Member, Object, Schema, TypeRef};
use crate::{Error, Options};

pub(crate) fn check(api: &Api, options: &Options) -> Result<(), Error> {
    let checks = Checks { api, options };
    for operation in &api.operations {
        let body = operation.body.as_ref().map(|body| &body.schema);
        for name in body.into_iter().chain(&operation.response) {
            checks.is_known(name, &operation.pointer)?;
        }
    }
    for (name, schema) in &api.schemas {
        match schema {
            Schema::Object(object) => checks.object(object)?,
            Schema::Alias(target) => checks.alias(name, target)?,
            Schema::Enum(_) => {}
        }
    }
    Ok(())
}

struct Checks<'a> {
    api: &'a Api,
    options: &'a Options,
}

impl Checks<'_> {
    fn is_known(&self, name: &str, pointer: &str) -> Result<(), Error> {
        if self.api.schemas.contains_key(name) {
            return Ok(());
        }
        Err(self.error(
            pointer,
            format!("there is no schema `{name}`"),
            "add it to #/components/schemas in the overlay, or mend the reference",
        ))
    }

    fn object(&self, object: &Object) -> Result<(), Error> {
        for member in &object.members {
            if let Some(name) = member.ty.named() {
                self.is_known(name, &member.pointer)?;
            }
        }
        for member in &object.members {
            self.conditions(member, object)?;
        }
        if self.needs(object, &mut Vec::new()) {
            return Err(self.error(
                &object.pointer,
                format!("`{}` needs a value of itself, so that none can ever be finished", object.name),
                "make one of the members in the circle optional or a list in the overlay",
            ));
        }
        Ok(())
    }

    /// What a member's rules say of its siblings: these are there, and their value can be compared with a text.
    fn conditions(&self, member: &Member, object: &Object) -> Result<(), Error> {
        let limits = &member.constraints;
        for (mark, condition) in [
            ("x-required-if", &limits.required_if),
            ("x-forbidden-if", &limits.forbidden_if),
            ("x-allowed-only-if", &limits.allowed_only_if),
        ] {
            if let Some(condition) = condition {
                let sibling = self.sibling(mark, &condition.member, member, object)?;
                self.is_comparable(mark, sibling, member)?;
            }
        }
        if let Some(name) = &limits.needs {
            self.sibling("x-needs", name, member, object)?;
        }
        // One check serves many types, and not each of them has every member that it could be given.
        for path in limits.check.iter().flat_map(|check| &check.with) {
            let (name, inner) = path.split_once('.').map_or((path.as_str(), None), |(name, inner)| (name, Some(inner)));
            let Some(sibling) = object.members.iter().find(|sibling| sibling.name == name) else { continue };
            let found = match (inner, self.api.resolve(&sibling.ty)) {
                (None, _) => Some(sibling),
                (Some(inner), TypeRef::Named(holder)) => match self.api.schemas.get(holder) {
                    Some(Schema::Object(holder)) => holder.members.iter().find(|member| member.name == inner),
                    _ => None,
                },
                (Some(_), _) => None,
            };
            if let Some(found) = found {
                self.is_comparable("x-check", found, member)?;
            }
        }
        Ok(())
    }

    fn sibling<'o>(&self, mark: &str, name: &str, member: &Member, object: &'o Object) -> Result<&'o Member, Error> {
        object.members.iter().find(|sibling| sibling.name == name).ok_or_else(|| {
            self.error(
                &member.pointer,
                format!("`{mark}` speaks of `{name}`, which `{}` does not have", object.name),
                "name a member beside this one, or write the rule by hand",
            )
        })
    }

    fn is_comparable(&self, mark: &str, sibling: &Member, member: &Member) -> Result<(), Error> {
        let comparable = match self.api.resolve(&sibling.ty) {
            TypeRef::String | TypeRef::Boolean => true,
            TypeRef::Named(name) => matches!(self.api.schemas.get(name), Some(Schema::Enum(_))),
            _ => false,
        };
        if comparable {
            return Ok(());
        }
        Err(self.error(
            &member.pointer,
            format!("`{mark}` speaks of `{}`, which is neither text, a value set nor a boolean", sibling.name),
            "move the condition to `x-rule-note` in the overlay and write the rule by hand",
        ))
    }

    /// Whether a value of the object holds one of its own type, whatever is left out.
    fn needs(&self, goal: &Object, seen: &mut Vec<String>) -> bool {
        let mut open = vec![goal];
        while let Some(object) = open.pop() {
            for member in object.members.iter().filter(|member| member.required && !member.nullable) {
                let TypeRef::Named(name) = self.api.resolve(&member.ty) else { continue };
                if *name == goal.name {
                    return true;
                }
                if let (Some(Schema::Object(next)), false) = (self.api.schemas.get(name), seen.contains(name)) {
                    seen.push(name.clone());
                    open.push(next);
                }
            }
        }
        false
    }

    /// A schema without a type of its own is written out wherever it is used, which must come to an end.
    fn alias(&self, name: &str, target: &TypeRef) -> Result<(), Error> {
        let pointer = format!("/components/schemas/{}", name.replace('~', "~0").replace('/', "~1"));
        let mut seen = vec![name];
        let mut current = target;
        while let Some(next) = current.named() {
            self.is_known(next, &pointer)?;
            if seen.contains(&next) {
                return Err(self.error(
                    &pointer,
                    format!("`{name}` stands for itself, with no object in between"),
                    "make it an object with properties in the overlay, or free-form (`type: object`)",
                ));
            }
            seen.push(next);
            match self.api.schemas.get(next) {
                Some(Schema::Alias(target)) => current = target,
                _ => break,
            }
        }
        Ok(())
    }

    fn error(&self, pointer: &str, problem: String, advice: &str) -> Error {
        Error::new(&self.options.document_name, pointer, problem, advice)
    }
}
