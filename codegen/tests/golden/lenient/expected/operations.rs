/// The operation `weather`.
///
/// Sends `GET /weather`; the operationId is `weather`.
#[doc(alias = "weather")]
pub static WEATHER: operation::Operation = operation::Operation {
    id: "weather",
    name: "weather",
    group: "things",
    method: operation::Method::Get,
    path: "/weather",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&WEATHER];
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
