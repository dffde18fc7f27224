/// The operation `listBird`.
///
/// Sends `GET /bird`; the operationId is `listBird`.
#[doc(alias = "listBird")]
pub static LIST_BIRD: operation::Operation = operation::Operation {
    id: "listBird",
    name: "list_bird",
    group: "sea-birds",
    method: operation::Method::Get,
    path: "/bird",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `listCats`.
///
/// Sends `GET /cats`; the operationId is `listCats`.
#[doc(alias = "listCats")]
pub static LIST_CATS: operation::Operation = operation::Operation {
    id: "listCats",
    name: "list_cats",
    group: "cats",
    method: operation::Method::Get,
    path: "/cats",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `addCat`.
///
/// Sends `POST /cats`; the operationId is `addCat`.
#[doc(alias = "addCat")]
pub static ADD_CAT: operation::Operation = operation::Operation {
    id: "addCat",
    name: "add_cat",
    group: "cats",
    method: operation::Method::Post,
    path: "/cats",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `addPony`.
///
/// Sends `POST /ponies`; the operationId is `addPony`.
#[doc(alias = "addPony")]
pub static ADD_PONY: operation::Operation = operation::Operation {
    id: "addPony",
    name: "add_pony",
    group: "ponies",
    method: operation::Method::Post,
    path: "/ponies",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &LIST_BIRD,
    &LIST_CATS,
    &ADD_CAT,
    &ADD_PONY,
];
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
