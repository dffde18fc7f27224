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
    repeat: operation::Repeat::SideEffect,
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
    repeat: operation::Repeat::Read,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&ADD_DOG, &LIST_FISH];
