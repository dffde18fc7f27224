//! Which types and operations the marks about pairs, paging and batches speak of.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, CompositeProperty, CompositeSetter, Next, Object, Operation, Paging, Property, Schema, TypeRef};
use crate::passes::Answer;
use crate::{Error, Options};

/// What was found; names are official ones, numbers are indexes into the document's marks.
#[derive(Debug, Default)]
pub(crate) struct Helpers {
    /// The pairs of a request type, each name once.
    pub(crate) pairs: BTreeMap<String, Vec<usize>>,
    /// How a parameters type is paged.
    pub(crate) requests: BTreeMap<String, usize>,
    /// How an answer type is one page of many.
    pub(crate) answers: BTreeMap<String, usize>,
    /// Ids of the operations whose parameters and answer fit together.
    pub(crate) operations: BTreeSet<String>,
}

impl Helpers {
    pub(crate) fn find(api: &Api, requests: &BTreeSet<String>, answers: &BTreeMap<String, Answer>) -> Self {
        let mut found = Self::default();
        for object in api.objects().filter(|object| requests.contains(&object.name)) {
            let mut chosen: Vec<usize> = Vec::new();
            for (index, pair) in api.pairs.iter().enumerate() {
                let is_new = chosen.iter().all(|other| api.pairs[*other].name != pair.name);
                // A property of that name has the setter already.
                let is_free = object.properties.iter().all(|property| property.rust_name != pair.name);
                if is_new && is_free && fits(api, object, pair) {
                    chosen.push(index);
                }
            }
            if !chosen.is_empty() {
                found.pairs.insert(object.name.clone(), chosen);
            }
        }
        for operation in &api.operations {
            let answer = answers.get(&operation.id).and_then(|answer| answer.ty.as_ref());
            let Some((request, answer)) = parameters(api, operation).zip(answer.and_then(|ty| object_of(api, ty)))
            else {
                continue;
            };
            let style = api.paging.iter().position(|paging| {
                starts(api, request, paging) && follows(api, answer, paging, requests.contains(&answer.name))
            });
            if let Some(style) = style {
                found.requests.entry(request.name.clone()).or_insert(style);
                found.answers.entry(answer.name.clone()).or_insert(style);
                found.operations.insert(operation.id.clone());
            }
        }
        found
    }

    /// Every mark speaks of something; asked of the whole document, before anything is left out.
    pub(crate) fn check(&self, api: &Api, options: &Options) -> Result<(), Error> {
        let error =
            |pointer: &str, problem: String, advice: &str| Error::new(&options.document_name, pointer, problem, advice);
        for (index, pair) in api.pairs.iter().enumerate() {
            if !self.pairs.values().flatten().any(|used| *used == index) {
                return Err(error(
                    &pair.pointer,
                    format!("no request type has the properties of the pair `{}`", pair.name),
                    "mend or remove it in the behaviour overlay",
                ));
            }
        }
        for (index, paging) in api.paging.iter().enumerate() {
            if !self.requests.values().chain(self.answers.values()).any(|used| *used == index) {
                return Err(error(
                    &paging.pointer,
                    format!("no operation is paged by `{}` and `{}`", paging.start, paging.items),
                    "mend or remove it in the behaviour overlay",
                ));
            }
        }
        for object in api.objects() {
            let Some(name) = &object.batch else { continue };
            if batch_property(api, object).is_none() {
                return Err(error(
                    &object.pointer,
                    format!("the batch `{name}` is not a list with `maxItems`"),
                    "name such a list of the type in the behaviour overlay",
                ));
            }
        }
        Ok(())
    }
}

/// The list that may be split over several calls, and how many items one call takes.
pub(crate) fn batch_property<'a>(api: &Api, object: &'a Object) -> Option<(&'a Property, u64)> {
    let property = plain(object, object.batch.as_ref()?)?;
    let limit = property.constraints.max_items.filter(|limit| *limit > 0)?;
    matches!(api.resolve(&property.ty), TypeRef::List(_)).then_some((property, limit))
}

/// The properties from an object down to the one that a path names.
pub(crate) fn along<'a>(api: &'a Api, object: &'a Object, path: &[String]) -> Option<Vec<&'a Property>> {
    let mut current = Some(object);
    let mut properties = Vec::new();
    for name in path {
        let property = plain(current?, name)?;
        properties.push(property);
        current = object_of(api, &property.ty);
    }
    Some(properties)
}

/// The properties of a pair in an object, `None` for one that the pair can do without.
pub(crate) fn setter_properties<'a>(
    api: &'a Api,
    object: &'a Object,
    pair: &CompositeSetter,
) -> Option<Vec<Option<Vec<&'a Property>>>> {
    pair.properties
        .iter()
        .map(|wanted| match along(api, object, &wanted.path).filter(|properties| holds(api, properties, wanted)) {
            Some(properties) => Some(Some(properties)),
            None => wanted.optional.then_some(None),
        })
        .collect()
}

fn holds(api: &Api, properties: &[&Property], wanted: &CompositeProperty) -> bool {
    properties.last().is_some_and(|property| match api.resolve(&property.ty) {
        TypeRef::List(item) => wanted.list && *api.resolve(item) == TypeRef::String,
        TypeRef::String => !wanted.list,
        TypeRef::Named(name) => !wanted.list && matches!(api.schemas.get(name), Some(Schema::Enum(_))),
        _ => false,
    })
}

fn fits(api: &Api, object: &Object, pair: &CompositeSetter) -> bool {
    setter_properties(api, object, pair).is_some()
}

fn starts(api: &Api, object: &Object, paging: &Paging) -> bool {
    let ends = |name: &str, keys: bool| {
        let path: Vec<String> = paging.holder.iter().cloned().chain([name.to_owned()]).collect();
        along(api, object, &path).and_then(|properties| properties.last().copied()).is_some_and(|property| {
            match api.resolve(&property.ty) {
                TypeRef::String => true,
                TypeRef::Integer => !keys,
                _ => false,
            }
        })
    };
    ends(&paging.start, matches!(paging.next, Next::Key(_))) && ends(&paging.size, false)
}

fn follows(api: &Api, object: &Object, paging: &Paging, in_request: bool) -> bool {
    let property = |name: &str| plain(object, name);
    let ty = |name: &str| property(name).map(|property| api.resolve(&property.ty));
    // An optional list of a type that requests hold as well is an `Option`, which cannot be lent as a slice.
    let items = property(&paging.items).is_some_and(|property| {
        matches!(api.resolve(&property.ty), TypeRef::List(_)) && (property.required || !in_request)
    });
    items
        && match &paging.next {
            Next::Total(total) => {
                matches!(ty(total), Some(TypeRef::Integer | TypeRef::Number | TypeRef::String))
            }
            Next::Index { next, more } => ty(next) == Some(&TypeRef::Integer) && ty(more) == Some(&TypeRef::Boolean),
            Next::Key(next) => ty(next) == Some(&TypeRef::String),
        }
}

/// A property that is held as such or in an `Option`.
fn plain<'a>(object: &'a Object, name: &str) -> Option<&'a Property> {
    object.properties.iter().find(|property| property.name == name && !property.nullable && !property.boxed)
}

fn parameters<'a>(api: &'a Api, operation: &Operation) -> Option<&'a Object> {
    match api.schemas.get(operation.payload()?)? {
        Schema::Object(object) => Some(object),
        Schema::Alias(target) => object_of(api, target),
        Schema::Enum(_) | Schema::IntEnum(_) | Schema::Union(_) => None,
    }
}

fn object_of<'a>(api: &'a Api, ty: &'a TypeRef) -> Option<&'a Object> {
    match api.resolve(ty) {
        TypeRef::Named(name) => match api.schemas.get(name) {
            Some(Schema::Object(object)) => Some(object),
            _ => None,
        },
        _ => None,
    }
}
