//! Decides which list of a request may be split over several calls, and how many items one call takes.

use super::lookup::plain;
use crate::ir::{Api, Object, Property, TypeRef};
use crate::{Error, Options};

/// The list that may be split over several calls, and how many items one call takes.
pub(crate) fn batch_property<'a>(api: &Api, object: &'a Object) -> Option<(&'a Property, u64)> {
    let property = plain(object, object.batch.as_ref()?)?;
    let limit = property.constraints.max_items.filter(|limit| *limit > 0)?;
    matches!(api.resolve(&property.ty), TypeRef::List(_)).then_some((property, limit))
}

/// Every batch that the document speaks of is a list with a limit.
pub(super) fn check_batches(api: &Api, options: &Options) -> Result<(), Error> {
    for object in api.objects() {
        let Some(name) = &object.batch else { continue };
        if batch_property(api, object).is_none() {
            return Err(Error::new(
                &options.document_name,
                &object.pointer,
                format!("the batch `{name}` is not a list with `maxItems`"),
                "name such a list of the type in the behavior overlay",
            ));
        }
    }
    Ok(())
}
