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
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&GET_FENCES];
/// The operation of that name: the name of the client's method, or the official operationId.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static operation::Operation> {
    operation::by_name(ALL, name)
}
/// The operation that a method and a path (without query) belong to.
#[must_use]
pub fn by_path(method: &str, path: &str) -> Option<&'static operation::Operation> {
    operation::by_path(ALL, method, path)
}
