//! The attributes of a property in the table of a generated type, beside its presence.

use std::fmt::Debug;

use serde::Serialize;

use crate::types::Nullable;

/// The service returns the property, and it is never sent.
pub struct ReadOnly;
/// The property is or may contain personal data or a secret.
pub struct Redacted;

/// One attribute of a property.
pub trait Attribute {
    /// It is left out of requests.
    const READ_ONLY: bool = false;
    /// Its value does not show.
    const REDACTED: bool = false;
}

impl Attribute for ReadOnly {
    const READ_ONLY: bool = true;
}

impl Attribute for Redacted {
    const REDACTED: bool = true;
}

/// All attributes of a property, as a tuple.
pub trait Attributes {
    /// It is left out of requests.
    const READ_ONLY: bool = false;
    /// Its value does not show.
    const REDACTED: bool = false;
}

impl Attributes for () {}

impl<A: Attribute> Attributes for (A,) {
    const READ_ONLY: bool = A::READ_ONLY;
    const REDACTED: bool = A::REDACTED;
}

impl<A: Attribute, B: Attribute> Attributes for (A, B) {
    const READ_ONLY: bool = A::READ_ONLY || B::READ_ONLY;
    const REDACTED: bool = A::REDACTED || B::REDACTED;
}

impl<A: Attribute, B: Attribute, C: Attribute> Attributes for (A, B, C) {
    const READ_ONLY: bool = A::READ_ONLY || B::READ_ONLY || C::READ_ONLY;
    const REDACTED: bool = A::REDACTED || B::REDACTED || C::REDACTED;
}

/// A visitor of the properties of an object.
pub trait PropertyVisitor {
    /// A property with a value.
    fn visit_value<K: Attributes, T: Serialize + Debug>(
        &mut self,
        property: &'static str,
        field: &'static str,
        value: &T,
    );

    /// A property that is null.
    fn visit_null<K: Attributes>(&mut self, property: &'static str, field: &'static str);

    /// A property without a value that is written nevertheless.
    fn visit_absent<K: Attributes>(&mut self, property: &'static str);
}

/// `Debug` output of a property that is null.
pub(super) const NULL: Nullable<()> = Nullable::Null;
