/// The operation `plant`.
///
/// Sends `POST /tree`; the operationId is `plant`.
#[doc(alias = "plant")]
pub static PLANT: operation::Operation = operation::Operation {
    id: "plant",
    name: "plant",
    group: "things",
    method: operation::Method::Post,
    path: "/tree",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&PLANT];
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
