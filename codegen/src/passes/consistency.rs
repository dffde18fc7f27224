//! Decides whether what the document says holds together, so that later passes need not look again.

use std::collections::BTreeMap;

use crate::ir::{Api, Object, Property, Schema, TypeRef};
use crate::passes::scc::{Graph, components};
use crate::{Error, Options};

pub(crate) fn check(api: &mut Api, options: &Options) -> Result<(), Error> {
    if options.any_document {
        release(api);
    }
    let api = &*api;
    let edges = needs(api);
    let needs = Needs { of: components(&edges), edges: &edges };
    let checks = Checks { api, options, needs };
    for operation in &api.operations {
        for name in operation.schemas() {
            checks.is_known(name, &operation.pointer)?;
        }
    }
    for (name, schema) in &api.schemas {
        match schema {
            Schema::Object(object) => checks.object(object)?,
            Schema::Alias(target) => checks.alias(name, target)?,
            Schema::Union(union) => {
                for held in union.variants.iter().filter_map(|variant| variant.ty.named()) {
                    checks.is_known(held, &union.pointer)?;
                }
            }
            Schema::Enum(_) | Schema::IntEnum(_) => {}
        }
    }
    Ok(())
}

struct Checks<'a> {
    api: &'a Api,
    options: &'a Options,
    needs: Needs<'a>,
}

/// Which objects cannot be without which others, and the circles among them.
struct Needs<'a> {
    of: BTreeMap<&'a str, usize>,
    edges: &'a Graph,
}

impl Needs<'_> {
    /// Whether a value of the object holds one of its own type, whatever is left out.
    fn itself(&self, name: &str) -> bool {
        let number = self.of.get(name);
        let targets = self.edges.get(name).into_iter().flatten();
        number.is_some() && targets.into_iter().any(|target| self.of.get(target.as_str()) == number)
    }
}

/// The objects that each object holds in any case.
fn needs(api: &Api) -> Graph {
    let needed = |object: &Object| {
        let properties = object.properties.iter().filter(|property| property.required && !property.nullable);
        let names = properties.filter_map(|property| match api.resolve(&property.ty) {
            TypeRef::Named(name) => Some(name.clone()),
            _ => None,
        });
        names.collect()
    };
    api.objects().map(|object| (object.name.clone(), needed(object))).collect()
}

/// Lets properties be absent that would make an object hold itself in any case: no value of it could ever have been sent.
fn release(api: &mut Api) {
    let needs = needs(api);
    let circles = components(&needs);
    let mut released: Vec<(String, String)> = Vec::new();
    for object in api.objects() {
        for property in object.properties.iter().filter(|property| property.required && !property.nullable) {
            if let TypeRef::Named(target) = api.resolve(&property.ty)
                && circles.get(target.as_str()).is_some_and(|circle| circles.get(object.name.as_str()) == Some(circle))
            {
                released.push((object.name.clone(), property.name.clone()));
            }
        }
    }
    for (object, name) in released {
        if let Some(Schema::Object(object)) = api.schemas.get_mut(&object) {
            for property in object.properties.iter_mut().filter(|property| property.name == name) {
                property.required = false;
            }
        }
    }
}

impl Checks<'_> {
    fn is_known(&self, name: &str, pointer: &str) -> Result<(), Error> {
        if self.api.schemas.contains_key(name) {
            return Ok(());
        }
        Err(self.error(
            pointer,
            format!("there is no schema `{name}`"),
            "add it to #/components/schemas in the overlay, or fix the reference",
        ))
    }

    fn object(&self, object: &Object) -> Result<(), Error> {
        for property in &object.properties {
            if let Some(name) = property.ty.named() {
                self.is_known(name, &property.pointer)?;
            }
        }
        for property in &object.properties {
            self.conditions(property, object)?;
        }
        if let Some(name) = object.additional_properties.as_ref().and_then(|others| others.ty.named()) {
            self.is_known(name, &object.pointer)?;
        }
        if self.needs.itself(&object.name) {
            return Err(self.error(
                &object.pointer,
                format!("`{}` needs a value of itself, so that none can ever be finished", object.name),
                "make one of the properties in the circle optional or a list in the overlay",
            ));
        }
        Ok(())
    }

    /// What a property's rules say of its siblings: these are there, and their value can be compared with a text.
    fn conditions(&self, property: &Property, object: &Object) -> Result<(), Error> {
        let limits = &property.constraints;
        for (mark, condition) in [
            ("x-required-if", &limits.required_if),
            ("x-forbidden-if", &limits.forbidden_if),
            ("x-allowed-only-if", &limits.allowed_only_if),
        ] {
            if let Some(condition) = condition {
                let sibling = self.sibling(mark, &condition.property, property, object)?;
                self.is_comparable(mark, sibling, property)?;
            }
        }
        if let Some(name) = &limits.dependent_required {
            self.sibling("x-dependent-required", name, property, object)?;
        }
        // One check serves many types, and not each of them has every property that it could be given.
        for path in limits.check.iter().flat_map(|check| &check.with) {
            let (name, inner) = path.split_once('.').map_or((path.as_str(), None), |(name, inner)| (name, Some(inner)));
            let Some(sibling) = object.properties.iter().find(|sibling| sibling.name == name) else { continue };
            let found = match (inner, self.api.resolve(&sibling.ty)) {
                (None, _) => Some(sibling),
                (Some(inner), TypeRef::Named(holder)) => match self.api.schemas.get(holder) {
                    Some(Schema::Object(holder)) => holder.properties.iter().find(|property| property.name == inner),
                    _ => None,
                },
                (Some(_), _) => None,
            };
            if let Some(found) = found {
                self.is_comparable("x-check", found, property)?;
            }
        }
        Ok(())
    }

    fn sibling<'o>(
        &self,
        mark: &str,
        name: &str,
        property: &Property,
        object: &'o Object,
    ) -> Result<&'o Property, Error> {
        object.properties.iter().find(|sibling| sibling.name == name).ok_or_else(|| {
            self.error(
                &property.pointer,
                format!("`{mark}` speaks of `{name}`, which `{}` does not have", object.name),
                "name a property beside this one, or write the rule by hand",
            )
        })
    }

    fn is_comparable(&self, mark: &str, sibling: &Property, property: &Property) -> Result<(), Error> {
        let comparable = match self.api.resolve(&sibling.ty) {
            TypeRef::String | TypeRef::Boolean => true,
            TypeRef::Named(name) => matches!(self.api.schemas.get(name), Some(Schema::Enum(_))),
            _ => false,
        };
        if comparable {
            return Ok(());
        }
        Err(self.error(
            &property.pointer,
            format!("`{mark}` speaks of `{}`, which is neither text, a value set nor a boolean", sibling.name),
            "move the condition to `x-rule-note` in the overlay and write the rule by hand",
        ))
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

    fn error(&self, pointer: &str, problem: String, hint: &str) -> Error {
        Error::new(&self.options.document_name, pointer, problem, hint)
    }
}
