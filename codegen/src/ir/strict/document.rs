//! The objects of a document, member by member.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{self, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Number;

use super::names::{PathName, StatusName};
use super::object::{Members, NonEmpty, Object, ObjectVisitor, Unique};
use crate::ir::given::Given;

/// The whole of a document.
pub(in crate::ir) type Document = Object<Root>;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(in crate::ir) struct Root {
    pub(super) openapi: String,
    pub(super) info: Object<Info>,
    pub(super) paths: Members<Object<PathItem>, PathName>,
    #[serde(default)]
    pub(super) components: Given<Object<Components>>,
    #[serde(default)]
    pub(super) tags: Given<Vec<Object<Tag>>>,
    #[serde(default)]
    pub(super) servers: Given<Vec<Object<Server>>>,
    #[serde(default)]
    pub(super) security: Given<Vec<Members<Vec<String>>>>,
    #[serde(default)]
    pub(super) external_docs: Given<Object<ExternalDocs>>,
}

#[derive(Deserialize)]
pub(super) struct Info {
    pub(super) title: String,
    pub(super) version: String,
    #[serde(default)]
    pub(super) description: Given<String>,
}

#[derive(Deserialize)]
pub(super) struct Tag {
    pub(super) name: String,
    #[serde(default)]
    pub(super) description: Given<String>,
}

#[derive(Deserialize)]
pub(super) struct Server {
    pub(super) url: String,
    #[serde(default)]
    pub(super) description: Given<String>,
}

#[derive(Deserialize)]
pub(super) struct ExternalDocs {
    pub(super) url: String,
    #[serde(default)]
    pub(super) description: Given<String>,
}

/// A resolved document has schemas only; of the others it is enough that no member stands twice.
#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Components {
    pub(super) schemas: Given<Members<Object<Schema>>>,
    pub(super) responses: Given<Unique>,
    pub(super) parameters: Given<Unique>,
    pub(super) examples: Given<Unique>,
    pub(super) request_bodies: Given<Unique>,
    pub(super) headers: Given<Unique>,
    pub(super) security_schemes: Given<Unique>,
    pub(super) links: Given<Unique>,
    pub(super) callbacks: Given<Unique>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct PathItem {
    #[serde(rename = "$ref")]
    pub(super) reference: Given<String>,
    pub(super) summary: Given<String>,
    pub(super) description: Given<String>,
    pub(super) get: Given<Object<Operation>>,
    pub(super) put: Given<Object<Operation>>,
    pub(super) post: Given<Object<Operation>>,
    pub(super) delete: Given<Object<Operation>>,
    pub(super) options: Given<Object<Operation>>,
    pub(super) head: Given<Object<Operation>>,
    pub(super) patch: Given<Object<Operation>>,
    pub(super) trace: Given<Object<Operation>>,
    pub(super) servers: Given<Vec<Object<Server>>>,
    pub(super) parameters: Given<Vec<Object<Parameter>>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Operation {
    #[serde(default)]
    pub(super) tags: Given<Vec<String>>,
    #[serde(default)]
    pub(super) summary: Given<String>,
    #[serde(default)]
    pub(super) description: Given<String>,
    #[serde(default)]
    pub(super) external_docs: Given<Object<ExternalDocs>>,
    #[serde(default)]
    pub(super) operation_id: Given<String>,
    #[serde(default)]
    pub(super) parameters: Given<Vec<Object<Parameter>>>,
    #[serde(default)]
    pub(super) request_body: Given<Object<RequestBody>>,
    pub(super) responses: Members<Object<Response>, StatusName>,
    #[serde(default)]
    pub(super) callbacks: Given<Unique>,
    #[serde(default)]
    pub(super) deprecated: Given<bool>,
    #[serde(default)]
    pub(super) security: Given<Vec<Members<Vec<String>>>>,
    #[serde(default)]
    pub(super) servers: Given<Vec<Object<Server>>>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Parameter {
    #[serde(rename = "$ref")]
    pub(super) reference: Given<String>,
    pub(super) name: Given<String>,
    #[serde(rename = "in")]
    pub(super) place: Given<String>,
    pub(super) description: Given<String>,
    pub(super) required: Given<bool>,
    pub(super) deprecated: Given<bool>,
    pub(super) style: Given<String>,
    pub(super) explode: Given<bool>,
    pub(super) allow_reserved: Given<bool>,
    pub(super) allow_empty_value: Given<bool>,
    pub(super) schema: Given<Object<Schema>>,
    pub(super) content: Given<Members<Object<MediaType>>>,
    pub(super) example: IgnoredAny,
    pub(super) examples: Given<Unique>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct RequestBody {
    #[serde(rename = "$ref")]
    pub(super) reference: Given<String>,
    pub(super) description: Given<String>,
    pub(super) content: Given<Members<Object<MediaType>>>,
    pub(super) required: Given<bool>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct Response {
    #[serde(rename = "$ref")]
    pub(super) reference: Given<String>,
    pub(super) description: Given<String>,
    pub(super) headers: Given<Members<Object<Header>>>,
    pub(super) content: Given<Members<Object<MediaType>>>,
    pub(super) links: Given<Unique>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub(super) struct MediaType {
    pub(super) schema: Given<Object<Schema>>,
    pub(super) encoding: Given<Members<Object<Encoding>>>,
    pub(super) example: IgnoredAny,
    pub(super) examples: Given<Unique>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Encoding {
    pub(super) content_type: Given<String>,
    pub(super) headers: Given<Members<Object<Header>>>,
    pub(super) style: Given<String>,
    pub(super) explode: Given<bool>,
    pub(super) allow_reserved: Given<bool>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Header {
    #[serde(rename = "$ref")]
    pub(super) reference: Given<String>,
    pub(super) description: Given<String>,
    pub(super) style: Given<String>,
    pub(super) required: Given<bool>,
    pub(super) deprecated: Given<bool>,
    pub(super) schema: Given<Object<Schema>>,
    pub(super) content: Given<Members<Object<MediaType>>>,
    pub(super) example: IgnoredAny,
    pub(super) examples: Given<Unique>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
pub(super) struct Schema {
    #[serde(rename = "$ref")]
    pub(super) reference: Given<String>,
    #[serde(rename = "type")]
    pub(super) kind: Given<String>,
    pub(super) title: Given<String>,
    pub(super) description: Given<String>,
    pub(super) format: Given<String>,
    pub(super) pattern: Given<String>,
    pub(super) nullable: Given<bool>,
    pub(super) read_only: Given<bool>,
    pub(super) write_only: Given<bool>,
    pub(super) deprecated: Given<bool>,
    pub(super) external_docs: Given<Object<ExternalDocs>>,
    pub(super) discriminator: Given<Object<Discriminator>>,
    pub(super) default: IgnoredAny,
    pub(super) example: IgnoredAny,
    #[serde(rename = "enum")]
    pub(super) values: Given<NonEmpty<IgnoredAny>>,
    pub(super) multiple_of: Given<Number>,
    pub(super) minimum: Given<Number>,
    pub(super) maximum: Given<Number>,
    #[serde(rename = "x-minimum")]
    pub(super) exact_minimum: Given<IgnoredAny>,
    #[serde(rename = "x-maximum")]
    pub(super) exact_maximum: Given<IgnoredAny>,
    pub(super) exclusive_minimum: Given<bool>,
    pub(super) exclusive_maximum: Given<bool>,
    pub(super) min_length: Given<usize>,
    pub(super) max_length: Given<usize>,
    pub(super) items: Given<Object<Schema>>,
    pub(super) min_items: Given<usize>,
    pub(super) max_items: Given<usize>,
    pub(super) unique_items: Given<bool>,
    pub(super) properties: Given<Members<Object<Schema>>>,
    #[serde(rename = "x-empty-object")]
    pub(super) empty_object: Given<bool>,
    pub(super) min_properties: Given<usize>,
    pub(super) max_properties: Given<usize>,
    pub(super) required: Given<Vec<String>>,
    pub(super) additional_properties: Given<SchemaOrFlag>,
    pub(super) all_of: Given<NonEmpty<Object<Schema>>>,
    pub(super) any_of: Given<NonEmpty<Object<Schema>>>,
    pub(super) one_of: Given<NonEmpty<Object<Schema>>>,
    pub(super) not: Given<Object<Schema>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Discriminator {
    pub(super) property_name: String,
    #[serde(default)]
    pub(super) mapping: Given<Members<String>>,
}

/// A schema, true or false.
pub(super) struct SchemaOrFlag;

impl<'de> Deserialize<'de> for SchemaOrFlag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = SchemaOrFlag;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a schema, true or false")
            }

            fn visit_bool<E: de::Error>(self, _: bool) -> Result<SchemaOrFlag, E> {
                Ok(SchemaOrFlag)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<SchemaOrFlag, A::Error> {
                let _: Object<Schema> = ObjectVisitor(PhantomData).visit_map(map)?;
                Ok(SchemaOrFlag)
            }
        }
        deserializer.deserialize_any(Either)
    }
}
