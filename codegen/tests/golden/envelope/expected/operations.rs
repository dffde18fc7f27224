/// The operation `getThing`.
///
/// `GET /a`, official name `getThing`.
#[doc(alias = "getThing")]
pub static GET_THING: operation::Operation = operation::Operation {
    id: "getThing",
    name: "get_thing",
    group: "things",
    method: operation::Method::Get,
    path: "/a",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding::DEFAULT,
    envelope: operation::Envelope::Payload("data"),
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// The operation `listThings`.
///
/// `GET /b`, official name `listThings`.
#[doc(alias = "listThings")]
pub static LIST_THINGS: operation::Operation = operation::Operation {
    id: "listThings",
    name: "list_things",
    group: "things",
    method: operation::Method::Get,
    path: "/b",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding::DEFAULT,
    envelope: operation::Envelope::Payload("list"),
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// The operation `removeThing`.
///
/// `POST /c`, official name `removeThing`.
#[doc(alias = "removeThing")]
pub static REMOVE_THING: operation::Operation = operation::Operation {
    id: "removeThing",
    name: "remove_thing",
    group: "things",
    method: operation::Method::Post,
    path: "/c",
    parameters: operation::Parameters::Json,
    encoding: &operation::Encoding::DEFAULT,
    envelope: operation::Envelope::Empty,
    repeat: operation::Repeat::SideEffect,
    authenticated: true,
    deprecated: false,
};

/// The operation `checkThing`.
///
/// `POST /d`, official name `checkThing`.
#[doc(alias = "checkThing")]
pub static CHECK_THING: operation::Operation = operation::Operation {
    id: "checkThing",
    name: "check_thing",
    group: "things",
    method: operation::Method::Post,
    path: "/d",
    parameters: operation::Parameters::Json,
    encoding: &operation::Encoding::DEFAULT,
    envelope: operation::Envelope::Optional,
    repeat: operation::Repeat::SideEffect,
    authenticated: true,
    deprecated: false,
};

/// The operation `readThing`.
///
/// `GET /e`, official name `readThing`.
#[doc(alias = "readThing")]
pub static READ_THING: operation::Operation = operation::Operation {
    id: "readThing",
    name: "read_thing",
    group: "things",
    method: operation::Method::Get,
    path: "/e",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding::DEFAULT,
    envelope: operation::Envelope::Optional,
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// The operation `ping`.
///
/// `GET /f`, official name `ping`.
#[doc(alias = "ping")]
pub static PING: operation::Operation = operation::Operation {
    id: "ping",
    name: "ping",
    group: "things",
    method: operation::Method::Get,
    path: "/f",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding::DEFAULT,
    envelope: operation::Envelope::Payload("data"),
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// The operation `findThing`.
///
/// `GET /g`, official name `findThing`.
#[doc(alias = "findThing")]
pub static FIND_THING: operation::Operation = operation::Operation {
    id: "findThing",
    name: "find_thing",
    group: "things",
    method: operation::Method::Get,
    path: "/g",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding::DEFAULT,
    envelope: operation::Envelope::Payload("data"),
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// The operation `countThings`.
///
/// `POST /g`, official name `countThings`.
#[doc(alias = "countThings")]
pub static COUNT_THINGS: operation::Operation = operation::Operation {
    id: "countThings",
    name: "count_things",
    group: "things",
    method: operation::Method::Post,
    path: "/g",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding::DEFAULT,
    envelope: operation::Envelope::Payload("data"),
    repeat: operation::Repeat::SideEffect,
    authenticated: true,
    deprecated: false,
};

/// The operation `namesOfThings`.
///
/// `PUT /g`, official name `namesOfThings`.
#[doc(alias = "namesOfThings")]
pub static NAMES_OF_THINGS: operation::Operation = operation::Operation {
    id: "namesOfThings",
    name: "names_of_things",
    group: "things",
    method: operation::Method::Put,
    path: "/g",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding::DEFAULT,
    envelope: operation::Envelope::Payload("data"),
    repeat: operation::Repeat::SideEffect,
    authenticated: true,
    deprecated: false,
};

/// Every operation of the enabled features, sorted by path and method.
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
