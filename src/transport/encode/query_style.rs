//! The two ways of writing a query.

use crate::transport::javascript::Reader;

/// How a service wants its query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum QueryStyle {
    /// `k=a&k=b`, the properties of an object as pairs of their own; strictly encoded.
    Plain,
    /// `k[]=a&k[]=b`, `k[sub]=v`, spaces as `+`, as the official Node SDK of GenAuth writes it.
    Node,
}

impl QueryStyle {
    /// How a service with this query reads JSON.
    pub(in crate::transport) fn reader(self) -> Reader {
        match self {
            Self::Plain => Reader::Any,
            Self::Node => Reader::JavaScript,
        }
    }
}
