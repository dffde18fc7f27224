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
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&SET_COUNTERS];
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
