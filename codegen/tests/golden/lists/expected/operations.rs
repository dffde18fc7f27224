/// The operation `order`.
///
/// Sends `POST /order`; the operationId is `order`.
#[doc(alias = "order")]
pub static ORDER: operation::Operation = operation::Operation {
    id: "order",
    name: "order",
    group: "things",
    method: operation::Method::Post,
    path: "/order",
    parameters: operation::Parameters::Json,
    encoding: &operation::Encoding::DEFAULT,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    authenticated: true,
    deprecated: false,
};

/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &ORDER,
];
