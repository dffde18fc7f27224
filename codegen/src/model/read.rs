//! Reads a resolved document.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    Api, Body, Condition, Constraints, Enum, EnvelopeUse, Lenience, Media, Member, MemberCheck, Object, Operation,
    PathParameter, Place, Privacy, Repeat, Schema, TypeRef, kinds, marks,
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
const SCHEMA_PREFIX: &str = "#/components/schemas/";
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
        if let Some(paths) = root.get("paths") {
            for (path, item) in paths.members() {
                kinds::check(&item, "a path", &[("parameters", kinds::Kind::List)])?;
                for method in METHODS {
                    if let Some(place) = item.get(method) {
                        let (operation, query) = read_operation(path, method, &item, &place, options)?;
                        check_operation(&operation, &operations, &groups, &place)?;
                        if let Some(query) = query {
                            schemas.insert(query.name.clone(), Schema::Object(query));
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
    others: &[Operation],
    groups: &[(String, Option<String>)],
    place: &Place<'_>,
) -> Result<(), Error> {
    if let Some(other) = others.iter().find(|other| other.id == operation.id) {
        return Err(place.error(
            format!("the operation id `{}` is that of `{} {}` as well", operation.id, other.method, other.path),
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
    options: &Options,
) -> Result<(Operation, Option<Object>), Error> {
    kinds::check_operation(place)?;
    let Some(id) = place.text("operationId") else {
        return Err(place.error("the operation has no `operationId`", "give it one in the overlay"));
    };
    let mut declared = BTreeMap::new();
    let mut query = Vec::new();
    for holder in [item, place] {
        for parameter in holder.get("parameters").map(|list| list.elements()).unwrap_or_default() {
            kinds::check_parameter(&parameter)?;
            let (Some(name), Some(kind)) = (parameter.text("name"), parameter.text("in")) else {
                return Err(parameter.error("a parameter needs `name` and `in`", "mend it in the overlay"));
            };
            match kind {
                "path" => {
                    declared.insert(name.to_owned(), parameter.text("description").map(str::to_owned));
                }
                "query" => query.push(query_member(name, &parameter)?),
                other => {
                    return Err(parameter.error(
                        format!("parameters in `{other}` have no place in a generated method"),
                        "remove it in the overlay, and let the client set it",
                    ));
                }
            }
        }
    }
    let mut path_parameters = Vec::new();
    for name in template_names(path) {
        let Some(description) = declared.remove(name) else {
            return Err(place.error(
                format!("the path has `{{{name}}}`, which is not declared"),
                "vendor the document again; vendoring declares path parameters",
            ));
        };
        path_parameters.push(PathParameter { name: name.to_owned(), rust_name: String::new(), description });
    }
    query.sort_by(|left: &Member, right| left.name.cmp(&right.name));
    let query = if query.is_empty() { None } else { Some(query_object(id, query, place)?) };
    let body = body(place)?;
    if let (Some(_), Some(query)) = (&body, &query) {
        return Err(Error::new(
            &options.document_name,
            query.pointer.clone(),
            "the operation has a body and query parameters",
            "drop one of them in the overlay; a generated method takes one",
        ));
    }
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
        query: query.as_ref().map(|object| object.name.clone()),
        body,
        response: response(place)?,
        error_statuses: error_statuses(place),
        repeat: repeat(method, place)?,
        authenticated: place.value.get("security").and_then(Value::as_array).is_none_or(|list| !list.is_empty()),
        envelope: envelope(place, options),
        pointer: place.pointer.clone(),
    };
    Ok((operation, query))
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

fn template_names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name)).collect()
}

fn query_object(operation_id: &str, members: Vec<Member>, place: &Place<'_>) -> Result<Object, Error> {
    Ok(Object {
        name: format!("{operation_id} query"),
        given_name: None,
        rust_name: String::new(),
        description: None,
        deprecated: false,
        members,
        rules: function(place, "x-query-rules")?,
        batch: place.text("x-query-batch").map(str::to_owned),
        max_bytes: None,
        rule_ids: BTreeMap::new(),
        query_of: Some(operation_id.to_owned()),
        pointer: format!("{}/parameters", place.pointer),
    })
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

fn query_member(name: &str, parameter: &Place<'_>) -> Result<Member, Error> {
    let Some(schema) = parameter.get("schema") else {
        return Err(parameter.error("the parameter has no `schema`", "give it one in the overlay"));
    };
    let mut read = member(name, &schema, parameter.flag("required"))?;
    if let Some(description) = parameter.text("description") {
        read.description = Some(description.to_owned());
    }
    read.deprecated |= parameter.flag("deprecated");
    Ok(read)
}

fn body(place: &Place<'_>) -> Result<Option<Body>, Error> {
    let Some(request) = place.get("requestBody") else { return Ok(None) };
    let Some(content) = request.get("content") else {
        return Err(request.error("the body has no `content`", "give it one in the overlay, or remove the body"));
    };
    for (name, media) in [("application/json", Media::Json), ("application/x-www-form-urlencoded", Media::Form)] {
        if let Some(entry) = content.get(name) {
            return Ok(Some(Body { schema: named(&entry)?, media }));
        }
    }
    Err(content.error(
        "the body is neither JSON nor a form",
        "describe it as `application/json` in the overlay, or write the operation by hand",
    ))
}

fn response(place: &Place<'_>) -> Result<Option<String>, Error> {
    let Some(responses) = place.get("responses") else { return Ok(None) };
    let Some((_, success)) = responses.members().into_iter().find(|(status, _)| status.starts_with('2')) else {
        return Ok(None);
    };
    match success.get("content").and_then(|content| content.get("application/json")) {
        Some(entry) => named(&entry).map(Some),
        None => Ok(None),
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
    if let Some(list) = place.get("enum") {
        let mut values: Vec<(String, String)> = Vec::new();
        let names = variant_names(place)?;
        for element in list.elements() {
            let Some(value) = element.value.as_str() else {
                return Err(element.error(
                    "a value that is not text in a value set",
                    "remove it in the overlay, or drop `enum`; only sets of texts become types",
                ));
            };
            if values.iter().any(|(other, _)| other == value) {
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
    let Some(properties) = place.get("properties") else {
        return type_of(place).map(Schema::Alias);
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
        query_of: None,
        pointer: place.pointer.clone(),
    }))
}

/// Variant names that an overlay gives, by value.
fn variant_names<'a>(place: &Place<'a>) -> Result<BTreeMap<&'a str, &'a str>, Error> {
    let Some(names) = place.get("x-variant-names") else { return Ok(BTreeMap::new()) };
    let values = place.texts("enum");
    let mut given = BTreeMap::new();
    for (value, name) in names.members() {
        match name.value.as_str() {
            Some(text) if values.iter().any(|known| known == value) => given.insert(value, text),
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
        lenience: if place.flag("x-lenient") { Lenience::Scalar } else { Lenience::Exact },
        aliases: place.texts("x-alias"),
        privacy,
        deprecated: place.flag("deprecated"),
        internal: place.flag("x-internal"),
        constraints: constraints(place)?,
        default: place.value.get("default").cloned(),
        format: place.text("x-format").or_else(|| place.text("x-unit")).map(str::to_owned),
        boxed: false,
        pointer: place.pointer.clone(),
    })
}

fn constraints(place: &Place<'_>) -> Result<Constraints, Error> {
    let number = |name: &str| place.value.get(name).and_then(Value::as_i64);
    Ok(Constraints {
        min_length: place.count("minLength"),
        max_length: place.count("maxLength"),
        min_items: place.count("minItems"),
        max_items: place.count("maxItems"),
        minimum: number("minimum"),
        maximum: number("maximum"),
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

fn type_of(place: &Place<'_>) -> Result<TypeRef, Error> {
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
        Some("string") if place.text("format") == Some("date-time") => Ok(TypeRef::Timestamp),
        Some("string") => Ok(TypeRef::String),
        Some("integer") => Ok(TypeRef::Integer),
        Some("number") => Ok(TypeRef::Number),
        Some("boolean") => Ok(TypeRef::Boolean),
        Some("array") => match place.get("items") {
            Some(items) => Ok(TypeRef::List(Box::new(type_of(&items)?))),
            None => Ok(TypeRef::List(Box::new(TypeRef::Json))),
        },
        Some("object") => match place.get("additionalProperties") {
            Some(values) if values.value.is_object() => Ok(TypeRef::Map(Box::new(type_of(&values)?))),
            _ => Ok(TypeRef::Json),
        },
        None => Ok(TypeRef::Json),
        Some(other) => Err(place.error(format!("`type` is `{other}`"), "use one of the six OpenAPI types")),
    }
}
