/// The operation `sendAll`.
///
/// Sends `POST /all/{id}/{id}`; the operationId is `sendAll`.
#[doc(alias = "sendAll")]
pub static SEND_ALL: operation::Operation = operation::Operation {
    id: "sendAll",
    name: "send_all",
    group: "things",
    method: operation::Method::Post,
    path: "/all/{id}/{id}",
    parameters: operation::Parameters::Mixed(
        operation::MediaType::Json("application/merge-patch+json"),
    ),
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// The operation `putBytes`.
///
/// Sends `PUT /bytes`; the operationId is `putBytes`.
#[doc(alias = "putBytes")]
pub static PUT_BYTES: operation::Operation = operation::Operation {
    id: "putBytes",
    name: "put_bytes",
    group: "things",
    method: operation::Method::Put,
    path: "/bytes",
    parameters: operation::Parameters::Body(
        operation::MediaType::Bytes("application/octet-stream"),
    ),
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `uploadFiles`.
///
/// Sends `POST /files`; the operationId is `uploadFiles`.
#[doc(alias = "uploadFiles")]
pub static UPLOAD_FILES: operation::Operation = operation::Operation {
    id: "uploadFiles",
    name: "upload_files",
    group: "things",
    method: operation::Method::Post,
    path: "/files",
    parameters: operation::Parameters::Body(operation::MediaType::Multipart),
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `onlyHeaders`.
///
/// Sends `GET /headers`; the operationId is `onlyHeaders`.
#[doc(alias = "onlyHeaders")]
pub static ONLY_HEADERS: operation::Operation = operation::Operation {
    id: "onlyHeaders",
    name: "only_headers",
    group: "things",
    method: operation::Method::Get,
    path: "/headers",
    parameters: operation::Parameters::Mixed(operation::MediaType::None),
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `putList`.
///
/// Sends `PUT /list`; the operationId is `putList`.
#[doc(alias = "putList")]
pub static PUT_LIST: operation::Operation = operation::Operation {
    id: "putList",
    name: "put_list",
    group: "things",
    method: operation::Method::Put,
    path: "/list",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `putText`.
///
/// Sends `PUT /text`; the operationId is `putText`.
#[doc(alias = "putText")]
pub static PUT_TEXT: operation::Operation = operation::Operation {
    id: "putText",
    name: "put_text",
    group: "things",
    method: operation::Method::Put,
    path: "/text",
    parameters: operation::Parameters::Mixed(operation::MediaType::Text("text/plain")),
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &SEND_ALL,
    &PUT_BYTES,
    &UPLOAD_FILES,
    &ONLY_HEADERS,
    &PUT_LIST,
    &PUT_TEXT,
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
