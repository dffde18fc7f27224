/// The operation `addDog`.
///
/// Sends `POST /dogs`; the operationId is `addDog`.
#[doc(alias = "addDog")]
pub static ADD_DOG: operation::Operation = operation::Operation {
    id: "addDog",
    name: "add_dog",
    group: "dogs",
    method: operation::Method::Post,
    path: "/dogs",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `listFish`.
///
/// Sends `GET /fish`; the operationId is `listFish`.
#[doc(alias = "listFish")]
pub static LIST_FISH: operation::Operation = operation::Operation {
    id: "listFish",
    name: "list_fish",
    group: "sea-fish",
    method: operation::Method::Get,
    path: "/fish",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&ADD_DOG, &LIST_FISH];
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
