/// The operation `drop`.
///
/// Sends `DELETE /box`; the operationId is `drop`.
#[doc(alias = "drop")]
pub static DROP: operation::Operation = operation::Operation {
    id: "drop",
    name: "drop",
    group: "things",
    method: operation::Method::Delete,
    path: "/box",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// The operation `peek`.
///
/// Sends `GET /box`; the operationId is `peek`.
#[doc(alias = "peek")]
pub static PEEK: operation::Operation = operation::Operation {
    id: "peek",
    name: "peek",
    group: "things",
    method: operation::Method::Get,
    path: "/box",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `pack`.
///
/// Sends `POST /box`; the operationId is `pack`.
#[doc(alias = "pack")]
pub static PACK: operation::Operation = operation::Operation {
    id: "pack",
    name: "pack",
    group: "things",
    method: operation::Method::Post,
    path: "/box",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `repack`.
///
/// Sends `PUT /box`; the operationId is `repack`.
#[doc(alias = "repack")]
pub static REPACK: operation::Operation = operation::Operation {
    id: "repack",
    name: "repack",
    group: "things",
    method: operation::Method::Put,
    path: "/box",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&DROP, &PEEK, &PACK, &REPACK];
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
