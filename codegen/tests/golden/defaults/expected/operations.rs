/// The operation `ask`.
///
/// Sends `POST /a`; the operationId is `ask`.
#[doc(alias = "ask")]
pub static ASK: operation::Operation = operation::Operation {
    id: "ask",
    name: "ask",
    group: "things",
    method: operation::Method::Post,
    path: "/a",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&ASK];
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
