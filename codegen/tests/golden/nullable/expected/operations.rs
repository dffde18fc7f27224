/// The operation `lease`.
///
/// Sends `POST /lease`; the operationId is `lease`.
#[doc(alias = "lease")]
pub static LEASE: operation::Operation = operation::Operation {
    id: "lease",
    name: "lease",
    group: "things",
    method: operation::Method::Post,
    path: "/lease",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&LEASE];
