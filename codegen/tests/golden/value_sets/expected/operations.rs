/// The operation `draw`.
///
/// Sends `POST /draw`; the operationId is `draw`.
#[doc(alias = "draw")]
pub static DRAW: operation::Operation = operation::Operation {
    id: "draw",
    name: "draw",
    group: "things",
    method: operation::Method::Post,
    path: "/draw",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&DRAW];
