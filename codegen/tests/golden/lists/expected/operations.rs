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
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&ORDER];
