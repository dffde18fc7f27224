//! What `info` says of properties that belong together: pairs with a setter of their own, and how lists are paged.

use super::{Place, keyword_types};
use crate::Error;

/// Members that one hand-written type knows how to fill, wherever they stand together.
///
/// `{name: user, type: UserIdentifier, properties: [userId, options.userIdType]}` gives every request type with these
/// properties `with_user(impl Into<UserIdentifier>)`, which hands the properties to `UserIdentifier::put` in that order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompositeSetter {
    /// What the setter is named after.
    pub name: String,
    /// The hand-written type, in the API's module.
    pub ty: String,
    /// The properties, in the order that the type takes them.
    pub properties: Vec<CompositeProperty>,
    /// Where it stands in the document.
    pub pointer: String,
}

/// One of the properties of a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompositeProperty {
    /// Official names from the type to the property.
    pub path: Vec<String>,
    /// It holds a list.
    pub list: bool,
    /// The pair is one without it as well.
    pub optional: bool,
}

/// One way in which lists are paged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// Official names down to the object that holds `start` and `size`; empty when they stand at the top.
    pub holder: Vec<String>,
    /// The request's property that says where the page starts.
    pub start: String,
    /// The request's property that says how many items it has.
    pub size: String,
    /// The answer's list.
    pub items: String,
    /// How the answer says what follows.
    pub next: Next,
    /// Where it stands in the document.
    pub pointer: String,
}

/// How an answer says what follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Pages are numbered, the property tells how many items there are over all pages.
    Total(String),
    /// Pages start at an index, `next` tells the next one, `more` whether there is one.
    Index {
        /// Where the next page starts.
        next: String,
        /// Whether there is one.
        more: String,
    },
    /// The property is what the next request gives as its start.
    Key(String),
}

const PAIR: &[(&str, keyword_types::Kind)] = &[
    ("members", keyword_types::Kind::Texts),
    ("name", keyword_types::Kind::Text),
    ("type", keyword_types::Kind::Text),
];
const PAGING: &[(&str, keyword_types::Kind)] = &[
    ("index", keyword_types::Kind::Text),
    ("items", keyword_types::Kind::Text),
    ("key", keyword_types::Kind::Text),
    ("more", keyword_types::Kind::Text),
    ("next", keyword_types::Kind::Text),
    ("number", keyword_types::Kind::Text),
    ("size", keyword_types::Kind::Text),
    ("total", keyword_types::Kind::Text),
];

pub(super) fn pairs(info: &Place<'_>) -> Result<Vec<CompositeSetter>, Error> {
    elements(info, "x-pairs").iter().map(pair).collect()
}

pub(super) fn paging(info: &Place<'_>) -> Result<Vec<Paging>, Error> {
    elements(info, "x-paging").iter().map(one_paging).collect()
}

fn elements<'a>(info: &Place<'a>, name: &str) -> Vec<Place<'a>> {
    info.get(name).map(|list| list.elements()).unwrap_or_default()
}

fn pair(place: &Place<'_>) -> Result<CompositeSetter, Error> {
    keyword_types::check(place, "a pair", PAIR)?;
    let identifier = |text: &str, first: fn(&char) -> bool| {
        text.chars().next().is_some_and(|sign| first(&sign))
            && text.bytes().all(|sign| sign.is_ascii_alphanumeric() || sign == b'_')
    };
    let name = place.text("name").filter(|name| identifier(name, char::is_ascii_lowercase));
    let ty = place.text("type").filter(|ty| identifier(ty, char::is_ascii_uppercase));
    let (Some(name), Some(ty)) = (name, ty) else {
        return Err(place.error(
            "a pair needs a `name` (what its setter is named after) and a `type` (the Rust type that fills it)",
            "mend it in the behaviour overlay",
        ));
    };
    let properties: Vec<CompositeProperty> = place.texts("members").iter().map(|text| pair_member(text)).collect();
    let deep = properties.iter().filter(|property| property.path.len() > 1).count();
    if properties.iter().filter(|property| !property.optional).count() < 2 || deep > 1 {
        return Err(place.error(
            "a pair has two or more `members`, of which one at most is within another",
            "mend it in the behaviour overlay",
        ));
    }
    Ok(CompositeSetter { name: name.to_owned(), ty: ty.to_owned(), properties, pointer: place.pointer.clone() })
}

fn pair_member(text: &str) -> CompositeProperty {
    let (text, optional) = text.strip_suffix('?').map_or((text, false), |rest| (rest, true));
    let (text, list) = text.strip_suffix("[]").map_or((text, false), |rest| (rest, true));
    CompositeProperty { path: text.split('.').map(str::to_owned).collect(), list, optional }
}

fn one_paging(place: &Place<'_>) -> Result<Paging, Error> {
    keyword_types::check(place, "a way of paging", PAGING)?;
    let text = |name| place.text(name).map(str::to_owned);
    let start = (place.text("number"), place.text("index"), place.text("key"));
    let (start, next) = match (start, text("total"), text("next"), text("more")) {
        ((Some(start), None, None), Some(total), None, None) => (start, Next::Total(total)),
        ((None, Some(start), None), None, Some(next), Some(more)) => (start, Next::Index { next, more }),
        ((None, None, Some(start)), None, Some(next), None) => (start, Next::Key(next)),
        _ => {
            return Err(place.error(
                "a way of paging has `number` and `total`, or `index`, `next` and `more`, or `key` and `next`",
                "mend it in the behaviour overlay",
            ));
        }
    };
    let mut holder: Vec<String> = start.split('.').map(str::to_owned).collect();
    let start = holder.pop().unwrap_or_default();
    let size = place.text("size").unwrap_or_default();
    let (size_holder, size) = size.rsplit_once('.').unwrap_or(("", size));
    let (Some(items), true) = (text("items"), !size.is_empty() && size_holder == holder.join(".")) else {
        return Err(place.error(
            "a way of paging has `items`, and `size` beside the property where a page starts",
            "mend it in the behaviour overlay",
        ));
    };
    Ok(Paging { holder, start, size: size.to_owned(), items, next, pointer: place.pointer.clone() })
}
