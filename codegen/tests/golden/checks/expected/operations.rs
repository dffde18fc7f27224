/// The operation `draw`.
///
/// Sends `POST /drawings/{board}`; the operationId is `draw`.
#[doc(alias = "draw")]
pub static DRAW: operation::Operation = operation::Operation {
    id: "draw",
    name: "draw",
    group: "drawings",
    method: operation::Method::Post,
    path: "/drawings/{board}",
    parameters: operation::Parameters::Mixed(
        operation::MediaType::Json("application/json"),
    ),
    encoding: &operation::Encoding {
        accept: "",
        parameters: &[
            operation::ParameterEncoding {
                location: operation::Location::Query,
                name: "tags",
                style: operation::Style::Form,
                explode: false,
                allow_reserved: false,
            },
        ],
        fields: &[],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.checked::<types::DrawParams>(),
    ..operation::Operation::DEFAULT
};
/// The operation `shape`.
///
/// Sends `PUT /shapes`; the operationId is `shape`.
#[doc(alias = "shape")]
pub static SHAPE: operation::Operation = operation::Operation {
    id: "shape",
    name: "shape",
    group: "drawings",
    method: operation::Method::Put,
    path: "/shapes",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional().checked::<types::Drawing>(),
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&DRAW, &SHAPE];
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
