/// The operation `new`.
///
/// Sends `GET /a/{type}/{Type}/{}`; the operationId is `new`.
#[doc(alias = "new")]
pub static NEW_: operation::Operation = operation::Operation {
    id: "new",
    name: "new_",
    group: "things",
    method: operation::Method::Get,
    path: "/a/{type}/{Type}/{}",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `获取`.
///
/// Sends `GET /b`; the operationId is `获取`.
#[doc(alias = "获取")]
pub static U83B7_U53D6: operation::Operation = operation::Operation {
    id: "获取",
    name: "u83b7_u53d6",
    group: "things",
    method: operation::Method::Get,
    path: "/b",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `getThing`.
///
/// Sends `POST /b`; the operationId is `getThing`.
#[doc(alias = "getThing")]
pub static GET_THING_2: operation::Operation = operation::Operation {
    id: "getThing",
    name: "get_thing_2",
    group: "things",
    method: operation::Method::Post,
    path: "/b",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// The operation `get_thing`.
///
/// Sends `PUT /b`; the operationId is `get_thing`.
#[doc(alias = "get_thing")]
pub static GET_THING: operation::Operation = operation::Operation {
    id: "get_thing",
    name: "get_thing",
    group: "things",
    method: operation::Method::Put,
    path: "/b",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &NEW_,
    &U83B7_U53D6,
    &GET_THING_2,
    &GET_THING,
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
