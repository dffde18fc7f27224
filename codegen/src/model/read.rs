//! Reads a resolved document.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::encoding::Kind;
use super::{
    Access, Api, Body, Condition, Constraints, Encoding, Enum, EnvelopeUse, FieldEncoding, Lenience, Media, Member,
    MemberCheck, Numbers, Object, Operation, Others, ParameterKind, ParametersOf, PathParameter, Place, Privacy,
    Repeat, Schema, TypeRef, encoding, kinds, marks, media, template, union,
};
use crate::{Envelope, Error, Options};

const METHODS: [&str; 7] = ["delete", "get", "head", "options", "patch", "post", "put"];
/// Kinds of rules that an overlay can give an id or a severity.
const RULE_KINDS: [&str; 13] = [
    "allowed",
    "characters",
    "forbidden",
    "item-length",
    "items",
    "length",
    "needs",
    "pattern",
    "personal",
    "range",
    "required",
    "size",
    "values",
];
/// Formats of numbers with more digits than an `f64` may have.
const DECIMAL: [&str; 2] = ["decimal", "decimal128"];
pub(super) const SCHEMA_PREFIX: &str = "#/components/schemas/";
const ROOT: &[(&str, kinds::Kind)] = &[
    ("components", kinds::Kind::Object),
    ("info", kinds::Kind::Object),
    ("openapi", kinds::Kind::Text),
    ("paths", kinds::Kind::Object),
    ("tags", kinds::Kind::List),
];
const COMPONENTS: &[(&str, kinds::Kind)] = &[("schemas", kinds::Kind::Object)];
const TAG: &[(&str, kinds::Kind)] = &[("description", kinds::Kind::Text), ("name", kinds::Kind::Text)];
const INFO: &[(&str, kinds::Kind)] = &[
    ("description", kinds::Kind::Text),
    ("title", kinds::Kind::Text),
    ("version", kinds::Kind::Text),
    ("x-missing-required", kinds::Kind::Text),
    ("x-pairs", kinds::Kind::List),
    ("x-paging", kinds::Kind::List),
];

impl Api {
    /// Reads a document.
    ///
    /// # Errors
    ///
    /// When something has no meaning here, with its place.
    pub fn read(document: &Value, options: &Options) -> Result<Self, Error> {
        let root = Place::root(document, &options.document_name);
        kinds::check(&root, "a document", ROOT)?;
        match root.text("openapi") {
            Some(version) if version.starts_with("3.0.") => {}
            Some(version) => {
                return Err(root.error(
                    format!("the document is OpenAPI {version}"),
                    "vendor it with `cargo xtask vendor`, which lowers 3.1 to 3.0",
                ));
            }
            None => {
                return Err(root.error(
                    "there is no member `openapi`",
                    "give an OpenAPI 3.0 document; Swagger 2.0 has to be converted first",
                ));
            }
        }
        let info = root.get("info");
        if let Some(info) = &info {
            kinds::check(info, "`info`", INFO)?;
        }
        let text = |name| info.as_ref().and_then(|info| info.text(name)).map(str::to_owned);
        let mut schemas = BTreeMap::new();
        if let Some(components) = root.get("components") {
            kinds::check(&components, "`components`", COMPONENTS)?;
            for (name, place) in components.get("schemas").map(|list| list.members()).unwrap_or_default() {
                schemas.insert(name.to_owned(), schema(name, &place)?);
            }
        }
        let groups = groups(&root);
        check_groups(&root)?;
        let mut operations: Vec<Operation> = Vec::new();
        let mut ids: BTreeMap<String, String> = BTreeMap::new();
        if let Some(paths) = root.get("paths") {
            for (path, item) in paths.members() {
                kinds::check(&item, "a path", &[("parameters", kinds::Kind::List)])?;
                for method in METHODS {
                    if let Some(place) = item.get(method) {
                        let (operation, parameters) = read_operation(path, method, &item, &place, &schemas, options)?;
                        check_operation(&operation, &mut ids, &groups, &place)?;
                        for object in parameters {
                            schemas.insert(object.name.clone(), Schema::Object(object));
                        }
                        operations.push(operation);
                    }
                }
            }
        }
        Ok(Self {
            title: text("title").unwrap_or_default(),
            version: text("version").unwrap_or_default(),
            description: text("description"),
            missing_required_is_empty: text("x-missing-required").as_deref() == Some("empty"),
            pairs: info.as_ref().map(marks::pairs).transpose()?.unwrap_or_default(),
            paging: info.as_ref().map(marks::paging).transpose()?.unwrap_or_default(),
            groups,
            operations,
            schemas,
        })
    }
}

/// The names of a document's groups, in its order.
#[must_use]
pub fn group_names(document: &Value) -> Vec<String> {
    groups(&Place::root(document, "")).into_iter().map(|(name, _)| name).collect()
}

/// Groups become parts of file names and of Cargo features.
fn check_groups(root: &Place<'_>) -> Result<(), Error> {
    for tag in root.get("tags").map(|tags| tags.elements()).unwrap_or_default() {
        kinds::check(&tag, "a tag", TAG)?;
        let Some(name) = tag.text("name") else {
            return Err(tag.error("the tag has no `name`", "give it one in the overlay"));
        };
        let word = |word: &str| {
            !word.is_empty() && word.bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit())
        };
        if !name.split('-').all(word) {
            return Err(tag.error(
                format!("the group is named `{name}`"),
                "map it in the overlay to a name of lower case words with `-` between them",
            ));
        }
    }
    Ok(())
}

/// An operation must be told from the others, and belong to a group that can be selected.
fn check_operation(
    operation: &Operation,
    ids: &mut BTreeMap<String, String>,
    groups: &[(String, Option<String>)],
    place: &Place<'_>,
) -> Result<(), Error> {
    let here = format!("{} {}", operation.method, operation.path);
    if let Some(other) = ids.insert(operation.id.clone(), here) {
        return Err(place.error(
            format!("the operation id `{}` is that of `{other}` as well", operation.id),
            "give one of them another `operationId` in the overlay",
        ));
    }
    if !groups.iter().any(|(name, _)| *name == operation.group) {
        return Err(place.error(
            format!("the operation's group `{}` is not among the document's `tags`", operation.group),
            "list it there in the overlay, or give the operation one of those",
        ));
    }
    Ok(())
}

fn groups(root: &Place<'_>) -> Vec<(String, Option<String>)> {
    let Some(tags) = root.get("tags") else { return Vec::new() };
    tags.elements()
        .iter()
        .filter_map(|tag| Some((tag.text("name")?.to_owned(), tag.text("description").map(str::to_owned))))
        .collect()
}

fn read_operation(
    path: &str,
    method: &str,
    item: &Place<'_>,
    place: &Place<'_>,
    schemas: &BTreeMap<String, Schema>,
    options: &Options,
) -> Result<(Operation, Vec<Object>), Error> {
    kinds::check_operation(place)?;
    let Some(id) = place.text("operationId") else {
        return Err(place.error("the operation has no `operationId`", "give it one in the overlay"));
    };
    let mut declared = BTreeMap::new();
    let mut others: BTreeMap<ParameterKind, Vec<Member>> = BTreeMap::new();
    let mut encodings = Vec::new();
    let mut query_kinds = Vec::new();
    for holder in [item, place] {
        for parameter in holder.get("parameters").map(|list| list.elements()).unwrap_or_default() {
            kinds::check_parameter(&parameter)?;
            let (Some(name), Some(kind)) = (parameter.text("name"), parameter.text("in")) else {
                return Err(parameter.error("a parameter needs `name` and `in`", "mend it in the overlay"));
            };
            let kind = match kind {
                "path" => ParameterKind::Path,
                "query" => ParameterKind::Query,
                "header" => ParameterKind::Headers,
                "cookie" => ParameterKind::Cookies,
                other => {
                    return Err(parameter.error(
                        format!("parameters in `{other}` have no place in a request"),
                        "use one of path, query, header and cookie, or remove it in the overlay",
                    ));
                }
            };
            check_name(name, kind, &parameter)?;
            let described = encoding::described(&parameter)?;
            let ty = described.schema.as_ref().map(type_of).transpose()?.unwrap_or(TypeRef::String);
            let value = encoding::kind_of(&ty, described.schema.as_ref(), schemas);
            encodings.extend(encoding::of_parameter(name, kind, &parameter, described.is_json, value)?);
            if kind == ParameterKind::Path {
                let structured = described.is_json || matches!(value, Kind::List | Kind::Object);
                declared.insert(name.to_owned(), (parameter, structured));
                continue;
            }
            if kind == ParameterKind::Query {
                query_kinds.push((name.to_owned(), value));
            }
            others.entry(kind).or_default().push(parameter_member(name, &parameter, described.schema)?);
        }
    }
    encoding::add_names(&mut encodings, &query_kinds);
    encodings.sort_by(|left, right| (left.kind, &left.name).cmp(&(right.kind, &right.name)));
    let mut path_parameters = Vec::new();
    for name in template::names(path, place)? {
        let Some((parameter, structured)) = declared.remove(name) else {
            return Err(place.error(
                format!("the path has `{{{name}}}`, which is not declared"),
                "vendor the document again; vendoring declares path parameters",
            ));
        };
        if structured {
            let schema = encoding::described(&parameter)?.schema;
            let member = Member { required: true, ..parameter_member(name, &parameter, schema)? };
            others.entry(ParameterKind::Path).or_default().push(member);
            continue;
        }
        let description = parameter.text("description").map(str::to_owned);
        path_parameters.push(PathParameter { name: name.to_owned(), rust_name: String::new(), description });
    }
    if let Some((name, (parameter, _))) = declared.first_key_value() {
        return Err(parameter.error(
            format!("the path has no `{{{name}}}`"),
            "correct the parameter's name in the overlay, or remove it there",
        ));
    }
    let mut objects = Vec::new();
    for (kind, mut members) in others {
        members.sort_by(|left: &Member, right| left.name.cmp(&right.name));
        objects.push(parameters_object(id, kind, members, place)?);
    }
    let (body, fields) = body(place)?;
    let named = |kind| {
        let is = |object: &&Object| object.parameters_of.as_ref().is_some_and(|of| of.kind == kind);
        objects.iter().find(is).map(|object| object.name.clone())
    };
    let (query, headers, cookies) =
        (named(ParameterKind::Query), named(ParameterKind::Headers), named(ParameterKind::Cookies));
    let in_path = named(ParameterKind::Path).is_some();
    let several = in_path || headers.is_some() || cookies.is_some() || (body.is_some() && query.is_some());
    if several {
        let members = parts(&objects, body.as_ref(), place);
        objects.push(parameters_object(id, ParameterKind::Parts, members, place)?);
    }
    // There is no body to read, whatever is described.
    let (response, plain_response) = if method == "head" { (None, None) } else { response(place)? };
    let operation = Operation {
        id: id.to_owned(),
        method: method.to_uppercase(),
        path: path.to_owned(),
        group: group(place)?,
        given_name: place.text("x-rust-name").map(str::to_owned),
        rust_name: String::new(),
        summary: place.text("summary").map(str::to_owned),
        description: place.text("description").map(str::to_owned),
        deprecated: place.flag("deprecated"),
        path_parameters,
        query,
        headers,
        cookies,
        body,
        encoding: Encoding { accept: encoding::accept(place), parameters: encodings, fields },
        parts: several.then(|| parameters_name(id, ParameterKind::Parts)),
        response,
        plain_response,
        response_optional: place.flag("x-answer-optional"),
        error_statuses: error_statuses(place),
        repeat: repeat(method, place)?,
        authenticated: place.value.get("security").and_then(Value::as_array).is_none_or(|list| !list.is_empty()),
        envelope: envelope(place, options),
        pointer: place.pointer.clone(),
    };
    Ok((operation, objects))
}

fn group(place: &Place<'_>) -> Result<String, Error> {
    let tags = place.texts("tags");
    match tags.as_slice() {
        [group] => Ok(group.clone()),
        _ => Err(place.error(
            format!("the operation has {} tags", tags.len()),
            "give it exactly one in the overlay; a tag is the group that a Cargo feature selects",
        )),
    }
}

/// Headers that say how a request travels, which nobody but the HTTP client can set.
const FRAMING: [&str; 8] =
    ["accept-encoding", "connection", "content-length", "host", "te", "trailer", "transfer-encoding", "upgrade"];

/// The name of a header or cookie is one that can be sent.
fn check_name(name: &str, kind: ParameterKind, parameter: &Place<'_>) -> Result<(), Error> {
    let what = match kind {
        ParameterKind::Headers => "header",
        ParameterKind::Cookies => "cookie",
        _ => return Ok(()),
    };
    if !is_header_name(name) {
        return Err(parameter.error(format!("`{name}` cannot be the name of a {what}"), "correct it in the overlay"));
    }
    if what == "header" && FRAMING.iter().any(|framing| name.eq_ignore_ascii_case(framing)) {
        return Err(parameter
            .error(format!("the header `{name}` is set by the HTTP client"), "remove the parameter in the overlay"));
    }
    Ok(())
}

/// Parameters of one kind as an object. Its name has a blank in it, which no schema that others refer to has.
fn parameters_object(id: &str, kind: ParameterKind, members: Vec<Member>, place: &Place<'_>) -> Result<Object, Error> {
    let query = kind == ParameterKind::Query;
    Ok(Object {
        name: parameters_name(id, kind),
        given_name: None,
        rust_name: String::new(),
        description: None,
        deprecated: false,
        members,
        rules: if query { function(place, "x-query-rules")? } else { None },
        batch: place.text("x-query-batch").filter(|_| query).map(str::to_owned),
        max_bytes: None,
        rule_ids: BTreeMap::new(),
        parameters_of: Some(ParametersOf { operation: id.to_owned(), kind }),
        others: None,
        pointer: if kind == ParameterKind::Parts {
            place.pointer.clone()
        } else {
            format!("{}/parameters", place.pointer)
        },
    })
}

fn parameters_name(id: &str, kind: ParameterKind) -> String {
    let kind = match kind {
        ParameterKind::Query => "query",
        ParameterKind::Headers => "headers",
        ParameterKind::Cookies => "cookies",
        ParameterKind::Path => "path",
        ParameterKind::Parts => "parts",
    };
    format!("{id} {kind}")
}

/// The members of an object that holds everything a call sends: one for each kind of parameters, and the body.
fn parts(objects: &[Object], body: Option<&Body>, place: &Place<'_>) -> Vec<Member> {
    let of = |name: &str, schema: &str, required: bool| Member {
        name: name.to_owned(),
        given_name: None,
        rust_name: String::new(),
        description: None,
        ty: TypeRef::Named(schema.to_owned()),
        required,
        nullable: false,
        access: Access::Both,
        one_way: false,
        lenience: Lenience::Exact,
        whole_list: false,
        aliases: Vec::new(),
        privacy: Privacy::Open,
        shown_because: None,
        deprecated: false,
        internal: false,
        constraints: Constraints::default(),
        default: None,
        format: None,
        boxed: false,
        pointer: place.pointer.clone(),
    };
    let mut members: Vec<Member> = Vec::new();
    if let Some(body) = body {
        let mut member = of("body", &body.schema, body.required);
        member.ty = body.plain_type().unwrap_or(member.ty);
        members.push(member);
    }
    for object in objects {
        let name = match object.parameters_of.as_ref().map(|of| of.kind) {
            Some(ParameterKind::Headers) => "headers",
            Some(ParameterKind::Cookies) => "cookies",
            Some(ParameterKind::Path) => "path",
            _ => "query",
        };
        members.push(of(name, &object.name, object.members.iter().any(|member| member.required)));
    }
    members.sort_by(|left, right| left.name.cmp(&right.name));
    members
}

pub(super) fn is_header_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|sign| sign.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&sign))
}

/// The path of a hand-written function, which becomes part of the source.
fn function(place: &Place<'_>, name: &str) -> Result<Option<String>, Error> {
    let Some(path) = place.get(name) else { return Ok(None) };
    let text = place.text(name).unwrap_or_default();
    let identifier = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_lowercase())
            && part.bytes().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == b'_')
    };
    if !text.split("::").all(identifier) {
        return Err(path.error(
            format!("`{name}` is `{text}`, which is not the path of a function"),
            "name a function below the API's `rules` module, such as `users::identifiable`",
        ));
    }
    Ok(Some(text.to_owned()))
}

fn parameter_member(name: &str, parameter: &Place<'_>, schema: Option<Place<'_>>) -> Result<Member, Error> {
    let Some(schema) = schema else {
        return Err(parameter.error("the parameter has no `schema`", "give it one in the overlay"));
    };
    let mut read = member(name, &schema, parameter.flag("required"))?;
    if let Some(description) = parameter.text("description") {
        read.description = Some(description.to_owned());
    }
    read.deprecated |= parameter.flag("deprecated");
    Ok(read)
}

/// The body, and how the properties of a form are written.
fn body(place: &Place<'_>) -> Result<(Option<Body>, Vec<FieldEncoding>), Error> {
    let Some(request) = place.get("requestBody") else { return Ok((None, Vec::new())) };
    let Some(content) = request.get("content") else {
        return Err(request.error("the body has no `content`", "give it one in the overlay, or remove the body"));
    };
    let Some((content_type, entry)) = media::chosen(&content) else {
        return Err(content.error("the body is of no media type", "give it one in the overlay, or remove the body"));
    };
    let media = media::of(content_type);
    let body = Body {
        schema: named(&entry)?,
        media,
        content_type: media::concrete(content_type, &entry)?,
        required: request.flag("required"),
    };
    Ok((Some(body), encoding::of_form(&entry, media)?))
}

/// The schema of the successful answer, or the type of one that is not JSON.
fn response(place: &Place<'_>) -> Result<(Option<String>, Option<TypeRef>), Error> {
    let Some(responses) = place.get("responses") else { return Ok((None, None)) };
    let Some((_, success)) = responses.members().into_iter().find(|(status, _)| status.starts_with('2')) else {
        return Ok((None, None));
    };
    let content = success.get("content");
    match content.as_ref().and_then(media::chosen) {
        None => Ok((None, None)),
        Some((content_type, entry)) => match media::of(content_type) {
            Media::Json => Ok((Some(named(&entry)?), None)),
            Media::Form | Media::Text => Ok((None, Some(TypeRef::PlainText))),
            Media::Multipart | Media::Bytes => Ok((None, Some(TypeRef::Bytes))),
        },
    }
}

fn error_statuses(place: &Place<'_>) -> Vec<String> {
    let Some(responses) = place.get("responses") else { return Vec::new() };
    responses
        .members()
        .iter()
        .map(|(status, _)| (*status).to_owned())
        .filter(|status| !status.starts_with('2'))
        .collect()
}

fn named(entry: &Place<'_>) -> Result<String, Error> {
    let Some(schema) = entry.get("schema") else {
        return Err(entry.error("there is no `schema`", "give it one in the overlay"));
    };
    match type_of(&schema)? {
        TypeRef::Named(name) => Ok(name),
        _ => Err(schema.error(
            "the schema of a body has no name",
            "vendor the document again; vendoring names the schemas of bodies",
        )),
    }
}

fn repeat(method: &str, place: &Place<'_>) -> Result<Repeat, Error> {
    match place.text("x-repeat") {
        Some("read") => Ok(Repeat::Read),
        Some("idempotent") => Ok(Repeat::Idempotent),
        Some("side-effect") => Ok(Repeat::SideEffect),
        Some("message") => Ok(Repeat::Message),
        Some(other) => {
            Err(place.error(format!("`x-repeat` is `{other}`"), "use one of read, idempotent, side-effect and message"))
        }
        None if matches!(method, "get" | "head" | "options") => Ok(Repeat::Read),
        None => Ok(Repeat::SideEffect),
    }
}

fn envelope(place: &Place<'_>, options: &Options) -> EnvelopeUse {
    if options.envelope == Envelope::None {
        return EnvelopeUse::Bare;
    }
    if place.text("x-envelope") == Some("optional") {
        return EnvelopeUse::Either;
    }
    EnvelopeUse::Wrapped(Some(place.text("x-envelope-payload").unwrap_or("data").to_owned()))
}

fn schema(name: &str, place: &Place<'_>) -> Result<Schema, Error> {
    kinds::check_schema(place)?;
    let description = place.text("description").map(str::to_owned);
    let given_name = place.text("x-rust-name").map(str::to_owned);
    if let Some(numbers) = union::whole_numbers(place) {
        let mut values: Vec<i64> = Vec::new();
        for number in numbers {
            if values.contains(&number) {
                return Err(place.error(format!("{number} stands twice in the value set"), "remove one in the overlay"));
            }
            values.push(number);
        }
        return Ok(Schema::Numbers(Numbers {
            name: name.to_owned(),
            given_name,
            rust_name: String::new(),
            description,
            values,
            pointer: place.pointer.clone(),
        }));
    }
    if let Some(list) = place.get("enum") {
        let mut values: Vec<(String, String)> = Vec::new();
        let mut seen = BTreeSet::new();
        let names = variant_names(place)?;
        for element in list.elements() {
            let Some(value) = element.value.as_str() else {
                return Err(element.error(
                    "a value that is not text in a value set",
                    "remove it in the overlay, or drop `enum`; only sets of texts become types",
                ));
            };
            if !seen.insert(value) {
                return Err(
                    element.error(format!("`{value}` stands twice in the value set"), "remove one in the overlay")
                );
            }
            values.push((value.to_owned(), names.get(value).copied().unwrap_or_default().to_owned()));
        }
        if values.is_empty() {
            return Err(list.error("a value set without values", "give it some in the overlay, or drop `enum`"));
        }
        return Ok(Schema::Enum(Enum {
            name: name.to_owned(),
            given_name,
            rust_name: String::new(),
            description,
            values,
            pointer: place.pointer.clone(),
        }));
    }
    if let Some(list) = union::alternatives(place) {
        return union::read(name, place, &list);
    }
    let Some(properties) = place.get("properties") else {
        return type_of(place).map(Schema::Alias);
    };
    let others = match place.get("additionalProperties") {
        Some(values) if values.value.is_object() => Some(element_of(&values)?),
        Some(values) if *values.value == Value::Bool(true) => Some(TypeRef::Json),
        _ => None,
    };
    let required = place.texts("required");
    let mut members = Vec::new();
    for (member_name, member_place) in properties.members() {
        members.push(member(member_name, &member_place, required.iter().any(|entry| entry == member_name))?);
    }
    Ok(Schema::Object(Object {
        name: name.to_owned(),
        given_name,
        rust_name: String::new(),
        description,
        deprecated: place.flag("deprecated"),
        members,
        rules: function(place, "x-rules")?,
        batch: place.text("x-batch").map(str::to_owned),
        max_bytes: place.count("x-max-bytes"),
        rule_ids: rule_marks(place, "x-rule-ids", |_| true)?,
        parameters_of: None,
        others: others.map(|ty| Others { ty, rust_name: String::new() }),
        pointer: place.pointer.clone(),
    }))
}

/// Variant names that an overlay gives, by value.
fn variant_names<'a>(place: &Place<'a>) -> Result<BTreeMap<&'a str, &'a str>, Error> {
    let Some(names) = place.get("x-variant-names") else { return Ok(BTreeMap::new()) };
    let values: BTreeSet<String> = place.texts("enum").into_iter().collect();
    let mut given = BTreeMap::new();
    for (value, name) in names.members() {
        match name.value.as_str() {
            Some(text) if values.contains(value) => given.insert(value, text),
            _ => {
                return Err(name.error(
                    "`x-variant-names` gives names (text) to values of the set",
                    "remove the entry in the overlay, or name a value that is in `enum`",
                ));
            }
        };
    }
    Ok(given)
}

fn member(name: &str, place: &Place<'_>, required: bool) -> Result<Member, Error> {
    kinds::check_schema(place)?;
    let privacy = match (place.flag("x-sensitive"), place.text("x-pii")) {
        (true, _) | (_, Some("secret")) => Privacy::Secret,
        (false, Some(kind)) => Privacy::Personal(kind.to_owned()),
        (false, None) => Privacy::Open,
    };
    Ok(Member {
        name: name.to_owned(),
        given_name: place.text("x-rust-name").map(str::to_owned),
        rust_name: String::new(),
        description: place.text("description").map(str::to_owned),
        ty: type_of(place)?,
        required,
        nullable: place.flag("nullable"),
        access: match (place.flag("readOnly"), place.flag("writeOnly")) {
            (true, false) => Access::Read,
            (false, true) => Access::Write,
            _ => Access::Both,
        },
        one_way: false,
        whole_list: place.flag("x-whole-list"),
        lenience: if place.flag("x-lenient") { Lenience::Scalar } else { Lenience::Exact },
        aliases: place.texts("x-alias"),
        privacy,
        shown_because: place.text("x-shown").map(str::to_owned),
        deprecated: place.flag("deprecated"),
        internal: place.flag("x-internal"),
        constraints: constraints(place)?,
        default: place.value.get("default").cloned(),
        format: format(place).map(str::to_owned),
        boxed: false,
        pointer: place.pointer.clone(),
    })
}

/// Format in words, where an overlay gives one, or the format of numbers that may be more exact than an `f64`.
fn format<'a>(place: &Place<'a>) -> Option<&'a str> {
    let own = || place.text("format").filter(|format| DECIMAL.contains(format) && place.text("type") == Some("number"));
    place.text("x-format").or_else(|| place.text("x-unit")).or_else(own)
}

/// The least and the greatest value of a format.
fn range_of_format(place: &Place<'_>) -> (Option<i128>, Option<i128>) {
    let range = match (place.text("type"), place.text("format")) {
        (Some("integer"), Some("int8")) => (i8::MIN.into(), i8::MAX.into()),
        (Some("integer"), Some("int16")) => (i16::MIN.into(), i16::MAX.into()),
        (Some("integer"), Some("int32")) => (i32::MIN.into(), i32::MAX.into()),
        (Some("integer"), Some("uint8")) => (0, u8::MAX.into()),
        (Some("integer"), Some("uint16")) => (0, u16::MAX.into()),
        (Some("integer"), Some("uint32")) => (0, u32::MAX.into()),
        _ => return (None, None),
    };
    (Some(range.0), Some(range.1))
}

/// A whole number that a signed one cannot hold.
fn is_unsigned(place: &Place<'_>) -> bool {
    let exceeds = |value: &Value| value.as_u64().is_some_and(|maximum| i64::try_from(maximum).is_err());
    let is_positive = || place.value.get("minimum").is_some_and(|minimum| minimum.as_u64().is_some());
    place.text("format") == Some("uint64") || (place.value.get("maximum").is_some_and(exceeds) && is_positive())
}

fn constraints(place: &Place<'_>) -> Result<Constraints, Error> {
    let (least, most) = range_of_format(place);
    let number = |name: &str| {
        let value = place.value.get(name)?;
        value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from))
    };
    let tighter = |given: Option<i128>, format: Option<i128>, choose: fn(i128, i128) -> i128| match (given, format) {
        (Some(given), Some(format)) => Some(choose(given, format)),
        (given, format) => given.or(format),
    };
    Ok(Constraints {
        min_length: place.count("minLength"),
        max_length: place.count("maxLength"),
        min_items: place.count("minItems"),
        max_items: place.count("maxItems"),
        minimum: tighter(number("minimum"), least, i128::max),
        maximum: tighter(number("maximum"), most, i128::min),
        pattern: place.text("pattern").map(str::to_owned),
        required_if: condition(place, "x-required-if")?,
        forbidden_if: condition(place, "x-forbidden-if")?,
        allowed_only_if: condition(place, "x-allowed-only-if")?,
        needs: place.text("x-needs").map(str::to_owned),
        item_min_length: place.get("items").and_then(|items| items.count("minLength")),
        item_max_length: place.get("items").and_then(|items| items.count("maxLength")),
        expected_pattern: place.text("x-expected-pattern").map(str::to_owned),
        form: place.text("x-form").map(str::to_owned),
        no_personal_data: place.flag("x-no-pii"),
        check: check(place)?,
        rule_ids: rule_marks(place, "x-rule-ids", |_| true)?,
        severities: rule_marks(place, "x-severity", |value| matches!(value, "error" | "warning"))?,
    })
}

/// What an overlay says of a member's rules, by their kind.
fn rule_marks(place: &Place<'_>, name: &str, allowed: fn(&str) -> bool) -> Result<BTreeMap<String, String>, Error> {
    let mut read = BTreeMap::new();
    for (kind, value) in place.get(name).map(|marks| marks.members()).unwrap_or_default() {
        if !RULE_KINDS.contains(&kind) {
            return Err(value.error(format!("there are no rules of kind `{kind}`"), RULE_KINDS.join(", ")));
        }
        match value.value.as_str() {
            Some(text) if allowed(text) => read.insert(kind.to_owned(), text.to_owned()),
            _ => return Err(value.error(format!("`{name}` has no such value"), "mend it in the behaviour overlay")),
        };
    }
    Ok(read)
}

fn check(place: &Place<'_>) -> Result<Option<MemberCheck>, Error> {
    let Some(check) = place.get("x-check") else { return Ok(None) };
    match function(&check, "function")? {
        Some(function) => Ok(Some(MemberCheck { function, with: check.texts("with") })),
        None => Err(check.error("`x-check` has no `function`", "name a function below the API's `rules` module")),
    }
}

fn condition(place: &Place<'_>, name: &str) -> Result<Option<Condition>, Error> {
    let Some(text) = place.text(name) else { return Ok(None) };
    match text.split_once('=') {
        Some((member, value)) if !text.contains(' ') => {
            Ok(Some(Condition { member: member.to_owned(), value: value.to_owned() }))
        }
        _ => Err(place.error(
            format!("`{name}` is `{text}`, which is not of the form member=value"),
            "move the text to `x-rule-note` in the overlay and write the rule by hand",
        )),
    }
}

/// What a list or a map holds. Arbitrary JSON may be null anyway.
fn element_of(place: &Place<'_>) -> Result<TypeRef, Error> {
    let ty = type_of(place)?;
    Ok(if place.flag("nullable") && ty != TypeRef::Json { TypeRef::OrNull(Box::new(ty)) } else { ty })
}

pub(super) fn type_of(place: &Place<'_>) -> Result<TypeRef, Error> {
    kinds::check_schema(place)?;
    for (keyword, what) in [
        ("properties", "an object of its own within another schema"),
        ("enum", "a value set within another schema"),
        ("oneOf", "`oneOf`"),
        ("anyOf", "`anyOf`"),
        ("not", "`not`"),
    ] {
        if place.get(keyword).is_some() {
            return Err(place.error(what, "move it to a schema of its own in the overlay, or describe it without"));
        }
    }
    if let Some(reference) = place.text("$ref") {
        return reference.strip_prefix(SCHEMA_PREFIX).map(|name| TypeRef::Named(name.to_owned())).ok_or_else(|| {
            place.error(
                format!("`$ref` to `{reference}`"),
                "vendor the document again; only references to #/components/schemas/ remain in a resolved document",
            )
        });
    }
    if let Some(parts) = place.get("allOf") {
        return match parts.elements().as_slice() {
            [only] => type_of(only),
            _ => Err(parts.error(
                "`allOf` with several parts",
                "vendor the document again; vendoring merges them into one object",
            )),
        };
    }
    match place.text("type") {
        Some("string") if place.flag("x-file") => Ok(TypeRef::File),
        Some("string") if place.text("format") == Some("date-time") => Ok(TypeRef::Timestamp),
        Some("string") => Ok(TypeRef::String),
        Some("integer") if is_unsigned(place) => Ok(TypeRef::Unsigned),
        Some("integer") => Ok(TypeRef::Integer),
        Some("number") => Ok(TypeRef::Number),
        Some("boolean") => Ok(TypeRef::Boolean),
        Some("array") => match place.get("items") {
            Some(items) => Ok(TypeRef::List(Box::new(element_of(&items)?))),
            None => Ok(TypeRef::List(Box::new(TypeRef::Json))),
        },
        Some("object") => match place.get("additionalProperties") {
            Some(values) if values.value.is_object() => Ok(TypeRef::Map(Box::new(element_of(&values)?))),
            _ => Ok(TypeRef::Json),
        },
        None => Ok(TypeRef::Json),
        Some(other) => Err(place.error(format!("`type` is `{other}`"), "use one of the six OpenAPI types")),
    }
}
