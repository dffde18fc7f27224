//! Decides whether a property that is a message by its name, and may quote what was sent, is marked or may be shown.

use heck::ToSnakeCase as _;

use crate::ir::{Api, Privacy, Property, TypeRef};
use crate::{Error, Options};

/// Last words of names of properties that hold text which a service or a person has written.
const WORDS: [&str; 22] = [
    "cause",
    "causes",
    "comment",
    "comments",
    "detail",
    "details",
    "err",
    "error",
    "errors",
    "exception",
    "hint",
    "hints",
    "message",
    "messages",
    "msg",
    "msgs",
    "note",
    "notes",
    "reason",
    "reasons",
    "remark",
    "remarks",
];

/// Rejects a document with such a property that would be shown, if its overlays are there to mark them.
pub(crate) fn check(api: &Api, options: &Options) -> Result<(), Error> {
    if !options.messages_are_marked {
        return Ok(());
    }
    let is_shown = |property: &&Property| property.privacy == Privacy::Open && property.shown_because.is_none();
    let mut shown = api.objects().flat_map(|object| &object.properties).filter(is_shown);
    match shown.find(|property| is_message(property, api)) {
        Some(property) => Err(Error::new(
            &options.document_name,
            property.pointer.clone(),
            format!(
                "`{}` looks like a message, which may quote personal data, and would be shown by `Debug`",
                property.name
            ),
            "mark it in the overlay of personal data: `x-pii: \"text\"`, or `x-shown: \"why it may be shown\"`",
        )),
        None => Ok(()),
    }
}

fn is_message(property: &Property, api: &Api) -> bool {
    let name = property.name.to_snake_case();
    let last = name.rsplit('_').next().unwrap_or_default();
    WORDS.contains(&last) && is_text(&property.ty, api)
}

fn is_text(ty: &TypeRef, api: &Api) -> bool {
    match api.resolve(ty) {
        TypeRef::String | TypeRef::PlainText => true,
        TypeRef::List(item) | TypeRef::Map(item) => is_text(item, api),
        _ => false,
    }
}
