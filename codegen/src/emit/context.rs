//! What every emitter is given.

use super::fields::Field;
use crate::Options;
use crate::ir::{Object, Property};
use crate::passes::Plan;

/// What every emitter knows.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) plan: &'a Plan,
    pub(super) options: &'a Options,
}

impl<'a> Context<'a> {
    pub(super) fn fields(self, object: &'a Object) -> Vec<Field<'a>> {
        object.properties.iter().map(|property| self.field(object, property)).collect()
    }

    pub(super) fn field(self, object: &Object, property: &'a Property) -> Field<'a> {
        Field::new(property, self.plan, self.plan.in_requests.contains(&object.name))
    }
}
