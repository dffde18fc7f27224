/// The operation `plant`.
///
/// Sends `POST /tree`; the operationId is `plant`.
#[doc(alias = "plant")]
pub static PLANT: operation::Operation = operation::Operation {
    id: "plant",
    name: "plant",
    group: "things",
    method: operation::Method::Post,
    path: "/tree",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&PLANT];
