/// The operation `putLevel`.
///
/// Sends `PUT /levels`; the operationId is `putLevel`.
#[doc(alias = "putLevel")]
pub static PUT_LEVEL: operation::Operation = operation::Operation {
    id: "putLevel",
    name: "put_level",
    group: "things",
    method: operation::Method::Put,
    path: "/levels",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&PUT_LEVEL];
