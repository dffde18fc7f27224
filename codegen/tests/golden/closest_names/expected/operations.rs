/// The operation `getUnit`.
///
/// Sends `GET /a`; the operationId is `getUnit`.
#[doc(alias = "getUnit")]
pub static GET_UNIT_2: operation::Operation = operation::Operation {
    id: "getUnit",
    name: "get_unit_2",
    group: "units",
    method: operation::Method::Get,
    path: "/a",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `get_unit`.
///
/// Sends `GET /b`; the operationId is `get_unit`.
#[doc(alias = "get_unit")]
pub static GET_UNIT: operation::Operation = operation::Operation {
    id: "get_unit",
    name: "get_unit",
    group: "units",
    method: operation::Method::Get,
    path: "/b",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `get-unit`.
///
/// Sends `GET /c`; the operationId is `get-unit`.
#[doc(alias = "get-unit")]
pub static GET_MINUS_UNIT: operation::Operation = operation::Operation {
    id: "get-unit",
    name: "get_minus_unit",
    group: "units",
    method: operation::Method::Get,
    path: "/c",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `listUnits`.
///
/// Sends `GET /units`; the operationId is `listUnits`.
#[doc(alias = "listUnits")]
pub static LIST_UNITS: operation::Operation = operation::Operation {
    id: "listUnits",
    name: "list_units",
    group: "units",
    method: operation::Method::Get,
    path: "/units",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &GET_UNIT_2,
    &GET_UNIT,
    &GET_MINUS_UNIT,
    &LIST_UNITS,
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
