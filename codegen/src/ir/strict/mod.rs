//! What a resolved document must be, beyond what `openapiv3` demands.
//!
//! `openapiv3` buffers what it reads (its types are flattened and untagged), so its errors have no place, it passes over
//! some mistakes in silence, and it cannot read an object that has the same member twice. The types here have one field
//! for each member that it knows, are read before it, hold nothing, and refuse with the exact place.

#![allow(dead_code, reason = "what is read is not kept: the types are the check")]

mod check;
mod object;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Number;

use super::given::Given;
use check::{PathName, SchemaOrFlag, StatusName};
use object::{Members, NonEmpty, Object, Unique};

/// The whole of a document.
pub(super) type Document = Object<Root>;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Root {
    openapi: String,
    info: Object<Info>,
    paths: Members<Object<PathItem>, PathName>,
    #[serde(default)]
    components: Given<Object<Components>>,
    #[serde(default)]
    tags: Given<Vec<Object<Tag>>>,
    #[serde(default)]
    servers: Given<Vec<Object<Server>>>,
    #[serde(default)]
    security: Given<Vec<Members<Vec<String>>>>,
    #[serde(default)]
    external_docs: Given<Object<ExternalDocs>>,
}

#[derive(Deserialize)]
struct Info {
    title: String,
    version: String,
    #[serde(default)]
    description: Given<String>,
}

#[derive(Deserialize)]
struct Tag {
    name: String,
    #[serde(default)]
    description: Given<String>,
}

#[derive(Deserialize)]
struct Server {
    url: String,
    #[serde(default)]
    description: Given<String>,
}

#[derive(Deserialize)]
struct ExternalDocs {
    url: String,
    #[serde(default)]
    description: Given<String>,
}

/// A resolved document has schemas only; of the others it is enough that no member stands twice.
#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Components {
    schemas: Given<Members<Object<Schema>>>,
    responses: Given<Unique>,
    parameters: Given<Unique>,
    examples: Given<Unique>,
    request_bodies: Given<Unique>,
    headers: Given<Unique>,
    security_schemes: Given<Unique>,
    links: Given<Unique>,
    callbacks: Given<Unique>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct PathItem {
    #[serde(rename = "$ref")]
    reference: Given<String>,
    summary: Given<String>,
    description: Given<String>,
    get: Given<Object<Operation>>,
    put: Given<Object<Operation>>,
    post: Given<Object<Operation>>,
    delete: Given<Object<Operation>>,
    options: Given<Object<Operation>>,
    head: Given<Object<Operation>>,
    patch: Given<Object<Operation>>,
    trace: Given<Object<Operation>>,
    servers: Given<Vec<Object<Server>>>,
    parameters: Given<Vec<Object<Parameter>>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Operation {
    #[serde(default)]
    tags: Given<Vec<String>>,
    #[serde(default)]
    summary: Given<String>,
    #[serde(default)]
    description: Given<String>,
    #[serde(default)]
    external_docs: Given<Object<ExternalDocs>>,
    #[serde(default)]
    operation_id: Given<String>,
    #[serde(default)]
    parameters: Given<Vec<Object<Parameter>>>,
    #[serde(default)]
    request_body: Given<Object<RequestBody>>,
    responses: Members<Object<Response>, StatusName>,
    #[serde(default)]
    callbacks: Given<Unique>,
    #[serde(default)]
    deprecated: Given<bool>,
    #[serde(default)]
    security: Given<Vec<Members<Vec<String>>>>,
    #[serde(default)]
    servers: Given<Vec<Object<Server>>>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Parameter {
    #[serde(rename = "$ref")]
    reference: Given<String>,
    name: Given<String>,
    #[serde(rename = "in")]
    place: Given<String>,
    description: Given<String>,
    required: Given<bool>,
    deprecated: Given<bool>,
    style: Given<String>,
    explode: Given<bool>,
    allow_reserved: Given<bool>,
    allow_empty_value: Given<bool>,
    schema: Given<Object<Schema>>,
    content: Given<Members<Object<MediaType>>>,
    example: IgnoredAny,
    examples: Given<Unique>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct RequestBody {
    #[serde(rename = "$ref")]
    reference: Given<String>,
    description: Given<String>,
    content: Given<Members<Object<MediaType>>>,
    required: Given<bool>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Response {
    #[serde(rename = "$ref")]
    reference: Given<String>,
    description: Given<String>,
    headers: Given<Members<Object<Header>>>,
    content: Given<Members<Object<MediaType>>>,
    links: Given<Unique>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct MediaType {
    schema: Given<Object<Schema>>,
    encoding: Given<Members<Object<Encoding>>>,
    example: IgnoredAny,
    examples: Given<Unique>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Encoding {
    content_type: Given<String>,
    headers: Given<Members<Object<Header>>>,
    style: Given<String>,
    explode: Given<bool>,
    allow_reserved: Given<bool>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Header {
    #[serde(rename = "$ref")]
    reference: Given<String>,
    description: Given<String>,
    style: Given<String>,
    required: Given<bool>,
    deprecated: Given<bool>,
    schema: Given<Object<Schema>>,
    content: Given<Members<Object<MediaType>>>,
    example: IgnoredAny,
    examples: Given<Unique>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Schema {
    #[serde(rename = "$ref")]
    reference: Given<String>,
    #[serde(rename = "type")]
    kind: Given<String>,
    title: Given<String>,
    description: Given<String>,
    format: Given<String>,
    pattern: Given<String>,
    nullable: Given<bool>,
    read_only: Given<bool>,
    write_only: Given<bool>,
    deprecated: Given<bool>,
    external_docs: Given<Object<ExternalDocs>>,
    discriminator: Given<Object<Discriminator>>,
    default: IgnoredAny,
    example: IgnoredAny,
    #[serde(rename = "enum")]
    values: Given<NonEmpty<IgnoredAny>>,
    multiple_of: Given<Number>,
    minimum: Given<Number>,
    maximum: Given<Number>,
    #[serde(rename = "x-minimum")]
    exact_minimum: Given<IgnoredAny>,
    #[serde(rename = "x-maximum")]
    exact_maximum: Given<IgnoredAny>,
    exclusive_minimum: Given<bool>,
    exclusive_maximum: Given<bool>,
    min_length: Given<usize>,
    max_length: Given<usize>,
    items: Given<Object<Schema>>,
    min_items: Given<usize>,
    max_items: Given<usize>,
    unique_items: Given<bool>,
    properties: Given<Members<Object<Schema>>>,
    #[serde(rename = "x-empty-object")]
    empty_object: Given<bool>,
    min_properties: Given<usize>,
    max_properties: Given<usize>,
    required: Given<Vec<String>>,
    additional_properties: Given<SchemaOrFlag>,
    all_of: Given<NonEmpty<Object<Schema>>>,
    any_of: Given<NonEmpty<Object<Schema>>>,
    one_of: Given<NonEmpty<Object<Schema>>>,
    not: Given<Object<Schema>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Discriminator {
    property_name: String,
    #[serde(default)]
    mapping: Given<Members<String>>,
}
