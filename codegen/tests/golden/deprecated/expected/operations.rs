/// Does it the new way.
///
/// Sends `POST /new-call`; the operationId is `newCall`.
#[doc(alias = "newCall")]
pub static NEW_CALL: operation::Operation = operation::Operation {
    id: "newCall",
    name: "new_call",
    group: "things",
    method: operation::Method::Post,
    path: "/new-call",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// Does it the old way.
///
/// Sends `POST /old`; the operationId is `oldCall`.
#[doc(alias = "oldCall")]
pub static OLD_CALL: operation::Operation = operation::Operation {
    id: "oldCall",
    name: "old_call",
    group: "things",
    method: operation::Method::Post,
    path: "/old",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    deprecated: true,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&NEW_CALL, &OLD_CALL];
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
