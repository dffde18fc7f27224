/// The operation `setCounters`.
///
/// Sends `PUT /counters`; the operationId is `setCounters`.
#[doc(alias = "setCounters")]
pub static SET_COUNTERS: operation::Operation = operation::Operation {
    id: "setCounters",
    name: "set_counters",
    group: "things",
    method: operation::Method::Put,
    path: "/counters",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&SET_COUNTERS];
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
