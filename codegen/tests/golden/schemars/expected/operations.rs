/// The operation `ask`.
///
/// Sends `POST /a`; the operationId is `ask`.
#[doc(alias = "ask")]
pub static ASK: operation::Operation = operation::Operation {
    id: "ask",
    name: "ask",
    group: "things",
    method: operation::Method::Post,
    path: "/a",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&ASK];
