/// The operation `listOwls`.
///
/// Sends `GET /owls`; the operationId is `listOwls`.
#[doc(alias = "listOwls")]
pub static LIST_OWLS: operation::Operation = operation::Operation {
    id: "listOwls",
    name: "list_owls",
    group: "owls",
    method: operation::Method::Get,
    path: "/owls",
    parameters: operation::Parameters::Query,
    encoding: &operation::Encoding {
        accept: "appliowlion/json",
        parameters: &[],
        fields: &[],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `addOwl`.
///
/// Sends `POST /owls`; the operationId is `addOwl`.
#[doc(alias = "addOwl")]
pub static ADD_OWL: operation::Operation = operation::Operation {
    id: "addOwl",
    name: "add_owl",
    group: "owls",
    method: operation::Method::Post,
    path: "/owls",
    parameters: operation::Parameters::Body(
        operation::MediaType::Bytes("appliowlion/json"),
    ),
    encoding: &operation::Encoding {
        accept: "appliowlion/json",
        parameters: &[],
        fields: &[],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&LIST_OWLS, &ADD_OWL];
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
