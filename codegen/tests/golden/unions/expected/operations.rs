/// The operation `putPet`.
///
/// Sends `PUT /pets`; the operationId is `putPet`.
#[doc(alias = "putPet")]
pub static PUT_PET: operation::Operation = operation::Operation {
    id: "putPet",
    name: "put_pet",
    group: "things",
    method: operation::Method::Put,
    path: "/pets",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&PUT_PET];
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
