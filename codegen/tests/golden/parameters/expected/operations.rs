/// The operation `login`.
///
/// Sends `POST /login`; the operationId is `login`.
#[doc(alias = "login")]
pub static LOGIN: operation::Operation = operation::Operation {
    id: "login",
    name: "login",
    group: "things",
    method: operation::Method::Post,
    path: "/login",
    parameters: operation::Parameters::Form,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    authenticated: false,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// Reminds the reader.
///
/// Sends `POST /remind`; the operationId is `remind`.
#[doc(alias = "remind")]
pub static REMIND: operation::Operation = operation::Operation {
    id: "remind",
    name: "remind",
    group: "things",
    method: operation::Method::Post,
    path: "/remind",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Notifying,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `deleteBook`.
///
/// Sends `DELETE /shelves/{shelfId}/books/{bookId}`; the operationId is `deleteBook`.
#[doc(alias = "deleteBook")]
pub static DELETE_BOOK: operation::Operation = operation::Operation {
    id: "deleteBook",
    name: "delete_book",
    group: "things",
    method: operation::Method::Delete,
    path: "/shelves/{shelfId}/books/{bookId}",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    deprecated: true,
    ..operation::Operation::DEFAULT
};
/// The operation `getBook`.
///
/// Sends `GET /shelves/{shelfId}/books/{bookId}`; the operationId is `getBook`.
#[doc(alias = "getBook")]
pub static GET_BOOK: operation::Operation = operation::Operation {
    id: "getBook",
    name: "get_book",
    group: "things",
    method: operation::Method::Get,
    path: "/shelves/{shelfId}/books/{bookId}",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `hasBook`.
///
/// Sends `HEAD /shelves/{shelfId}/books/{bookId}`; the operationId is `hasBook`.
#[doc(alias = "hasBook")]
pub static HAS_BOOK: operation::Operation = operation::Operation {
    id: "hasBook",
    name: "has_book",
    group: "things",
    method: operation::Method::Head,
    path: "/shelves/{shelfId}/books/{bookId}",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `bookOptions`.
///
/// Sends `OPTIONS /shelves/{shelfId}/books/{bookId}`; the operationId is `bookOptions`.
#[doc(alias = "bookOptions")]
pub static BOOK_OPTIONS: operation::Operation = operation::Operation {
    id: "bookOptions",
    name: "book_options",
    group: "things",
    method: operation::Method::Options,
    path: "/shelves/{shelfId}/books/{bookId}",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `patchBook`.
///
/// Sends `PATCH /shelves/{shelfId}/books/{bookId}`; the operationId is `patchBook`.
#[doc(alias = "patchBook")]
pub static PATCH_BOOK: operation::Operation = operation::Operation {
    id: "patchBook",
    name: "patch_book",
    group: "things",
    method: operation::Method::Patch,
    path: "/shelves/{shelfId}/books/{bookId}",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Idempotent,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `putBook`.
///
/// Sends `PUT /shelves/{shelfId}/books/{bookId}`; the operationId is `putBook`.
#[doc(alias = "putBook")]
pub static PUT_BOOK: operation::Operation = operation::Operation {
    id: "putBook",
    name: "put_book",
    group: "things",
    method: operation::Method::Put,
    path: "/shelves/{shelfId}/books/{bookId}",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &LOGIN,
    &REMIND,
    &DELETE_BOOK,
    &GET_BOOK,
    &HAS_BOOK,
    &BOOK_OPTIONS,
    &PATCH_BOOK,
    &PUT_BOOK,
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
