//! What `info` says of properties that belong together: composite setters, and how lists are paged.

/// Properties that one hand-written type knows how to fill, wherever they stand together.
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
    /// Names in the document from the type to the property.
    pub path: Vec<String>,
    /// It holds a list.
    pub list: bool,
    /// The pair is one without it as well.
    pub optional: bool,
}

/// One way in which lists are paged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paging {
    /// Names in the document down to the object that holds `start` and `size`; empty when they stand at the top.
    pub holder: Vec<String>,
    /// The request's property that says where the page starts.
    pub start: String,
    /// The request's property that says how many items it has.
    pub size: String,
    /// The property of the response that holds the list.
    pub items: String,
    /// How the response reports what follows.
    pub next: Next,
    /// Where it stands in the document.
    pub pointer: String,
}

/// How a response reports what follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// Pages are numbered, the property holds how many items there are over all pages.
    Total(String),
    /// Pages start at an index, `next` is the next one, `more` whether there is one.
    Index {
        /// Where the next page starts.
        next: String,
        /// Whether there is one.
        more: String,
    },
    /// The property is what the next request gives as its start.
    Key(String),
}
