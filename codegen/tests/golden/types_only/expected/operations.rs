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
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&ADD_DOG, &LIST_FISH];
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
