//! Reads what `info` says beside title and version.

use crate::Error;
use crate::ir::extensions::{
    CompositeSetterExtension, InfoExtensions, MissingRequired, PagingExtension, read_extensions,
};
use crate::ir::location::Location;
use crate::ir::{CompositeProperty, CompositeSetter, Next, Paging};

const HINT: &str = "fix it in the behavior overlay";

pub(super) struct Info {
    pub(super) missing_required: Option<MissingRequired>,
    pub(super) composite_setters: Vec<CompositeSetter>,
    pub(super) paging: Vec<Paging>,
}

pub(super) fn read_info(info: &openapiv3::Info, at: &Location<'_>) -> Result<Info, Error> {
    let extensions: InfoExtensions = read_extensions(&info.extensions, at)?;
    let (pairs_at, paging_at) = (at.child("x-composite-setters"), at.child("x-paging"));
    let pairs = extensions.composite_setters.0.unwrap_or_default();
    let paging = extensions.paging.0.unwrap_or_default();
    Ok(Info {
        missing_required: extensions.missing_required.0,
        composite_setters: pairs
            .into_iter()
            .enumerate()
            .map(|(index, pair)| read_composite_setter(pair, &pairs_at.child(index)))
            .collect::<Result<_, _>>()?,
        paging: paging
            .into_iter()
            .enumerate()
            .map(|(index, paging)| read_paging(paging, &paging_at.child(index)))
            .collect::<Result<_, _>>()?,
    })
}

fn read_composite_setter(pair: CompositeSetterExtension, at: &Location<'_>) -> Result<CompositeSetter, Error> {
    let is_identifier = |text: &str, first: fn(&char) -> bool| {
        text.chars().next().is_some_and(|character| first(&character))
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    };
    let name = pair.name.0.filter(|name| is_identifier(name, char::is_ascii_lowercase));
    let ty = pair.ty.0.filter(|ty| is_identifier(ty, char::is_ascii_uppercase));
    let (Some(name), Some(ty)) = (name, ty) else {
        return Err(at.error(
            "a composite setter needs a `name` (what its setter is named after) and a `type` (the Rust type that fills it)",
            HINT,
        ));
    };
    let properties: Vec<CompositeProperty> =
        pair.members.0.unwrap_or_default().iter().map(|text| read_composite_property(text)).collect();
    let deep = properties.iter().filter(|property| property.path.len() > 1).count();
    if properties.iter().filter(|property| !property.optional).count() < 2 || deep > 1 {
        return Err(
            at.error("a composite setter has two or more `members`, of which one at most is within another", HINT)
        );
    }
    Ok(CompositeSetter { name, ty, properties, pointer: at.pointer() })
}

/// `options.userIds[]?`: a path, `[]` for a list, `?` for a property that may be missing.
fn read_composite_property(text: &str) -> CompositeProperty {
    let (text, optional) = text.strip_suffix('?').map_or((text, false), |rest| (rest, true));
    let (text, list) = text.strip_suffix("[]").map_or((text, false), |rest| (rest, true));
    CompositeProperty { path: text.split('.').map(str::to_owned).collect(), list, optional }
}

fn read_paging(paging: PagingExtension, at: &Location<'_>) -> Result<Paging, Error> {
    let start = (paging.number.0, paging.index.0, paging.key.0);
    let (start, next) = match (start, paging.total.0, paging.next.0, paging.more.0) {
        ((Some(start), None, None), Some(total), None, None) => (start, Next::Total(total)),
        ((None, Some(start), None), None, Some(next), Some(more)) => (start, Next::Index { next, more }),
        ((None, None, Some(start)), None, Some(next), None) => (start, Next::Key(next)),
        _ => {
            return Err(at.error(
                "a way of paging has `number` and `total`, or `index`, `next` and `more`, or `key` and `next`",
                HINT,
            ));
        }
    };
    let mut holder: Vec<String> = start.split('.').map(str::to_owned).collect();
    let start = holder.pop().unwrap_or_default();
    let size = paging.size.0.unwrap_or_default();
    let (size_holder, size) = size.rsplit_once('.').unwrap_or(("", &size));
    let (Some(items), true) = (paging.items.0, !size.is_empty() && size_holder == holder.join(".")) else {
        return Err(at.error("a way of paging has `items`, and `size` beside the property where a page starts", HINT));
    };
    Ok(Paging { holder, start, size: size.to_owned(), items, next, pointer: at.pointer() })
}
