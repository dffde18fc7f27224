/// The operation `getThing`.
///
/// Sends `GET /a`; the operationId is `getThing`.
#[doc(alias = "getThing")]
pub static GET_THING: operation::Operation = operation::Operation {
    id: "getThing",
    name: "get_thing",
    group: "things",
    method: operation::Method::Get,
    path: "/a",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `listThings`.
///
/// Sends `GET /b`; the operationId is `listThings`.
#[doc(alias = "listThings")]
pub static LIST_THINGS: operation::Operation = operation::Operation {
    id: "listThings",
    name: "list_things",
    group: "things",
    method: operation::Method::Get,
    path: "/b",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("list"),
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `removeThing`.
///
/// Sends `POST /c`; the operationId is `removeThing`.
#[doc(alias = "removeThing")]
pub static REMOVE_THING: operation::Operation = operation::Operation {
    id: "removeThing",
    name: "remove_thing",
    group: "things",
    method: operation::Method::Post,
    path: "/c",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Empty,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `checkThing`.
///
/// Sends `POST /d`; the operationId is `checkThing`.
#[doc(alias = "checkThing")]
pub static CHECK_THING: operation::Operation = operation::Operation {
    id: "checkThing",
    name: "check_thing",
    group: "things",
    method: operation::Method::Post,
    path: "/d",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::Optional,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `readThing`.
///
/// Sends `GET /e`; the operationId is `readThing`.
#[doc(alias = "readThing")]
pub static READ_THING: operation::Operation = operation::Operation {
    id: "readThing",
    name: "read_thing",
    group: "things",
    method: operation::Method::Get,
    path: "/e",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::PayloadOnly("data"),
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `ping`.
///
/// Sends `GET /f`; the operationId is `ping`.
#[doc(alias = "ping")]
pub static PING: operation::Operation = operation::Operation {
    id: "ping",
    name: "ping",
    group: "things",
    method: operation::Method::Get,
    path: "/f",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `findThing`.
///
/// Sends `GET /g`; the operationId is `findThing`.
#[doc(alias = "findThing")]
pub static FIND_THING: operation::Operation = operation::Operation {
    id: "findThing",
    name: "find_thing",
    group: "things",
    method: operation::Method::Get,
    path: "/g",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `countThings`.
///
/// Sends `POST /g`; the operationId is `countThings`.
#[doc(alias = "countThings")]
pub static COUNT_THINGS: operation::Operation = operation::Operation {
    id: "countThings",
    name: "count_things",
    group: "things",
    method: operation::Method::Post,
    path: "/g",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// The operation `namesOfThings`.
///
/// Sends `PUT /g`; the operationId is `namesOfThings`.
#[doc(alias = "namesOfThings")]
pub static NAMES_OF_THINGS: operation::Operation = operation::Operation {
    id: "namesOfThings",
    name: "names_of_things",
    group: "things",
    method: operation::Method::Put,
    path: "/g",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::Payload("data"),
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &GET_THING,
    &LIST_THINGS,
    &REMOVE_THING,
    &CHECK_THING,
    &READ_THING,
    &PING,
    &FIND_THING,
    &COUNT_THINGS,
    &NAMES_OF_THINGS,
];
/// Finds an operation by the name of the client method or by its operationId.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static operation::Operation> {
    operation::by_name(ALL, name)
}
/// Finds the operation of an HTTP method and a path, given without its query.
#[must_use]
pub fn by_path(method: &str, path: &str) -> Option<&'static operation::Operation> {
    operation::by_path(ALL, method, path)
}
