/// The operation `putThing`.
///
/// Sends `PUT /things`; the operationId is `putThing`.
#[doc(alias = "putThing")]
pub static PUT_THING: operation::Operation = operation::Operation {
    id: "putThing",
    name: "put_thing",
    group: "things",
    method: operation::Method::Put,
    path: "/things",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&PUT_THING];
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
