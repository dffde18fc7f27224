/// The operation `ship`.
///
/// Sends `POST /ship`; the operationId is `ship`.
#[doc(alias = "ship")]
pub static SHIP: operation::Operation = operation::Operation {
    id: "ship",
    name: "ship",
    group: "things",
    method: operation::Method::Post,
    path: "/ship",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&SHIP];
