/// Gets \<them\>, see there (`x`).
///
/// Sends `GET /fences/{id}`; the operationId is `getFences`.
#[doc(alias = "getFences")]
pub static GET_FENCES: operation::Operation = operation::Operation {
    id: "getFences",
    name: "get_fences",
    group: "f",
    method: operation::Method::Get,
    path: "/fences/{id}",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&GET_FENCES];
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
