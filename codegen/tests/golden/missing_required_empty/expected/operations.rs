/// The operation `ask`.
///
/// Sends `GET /a`; the operationId is `ask`.
#[doc(alias = "ask")]
pub static ASK: operation::Operation = operation::Operation {
    id: "ask",
    name: "ask",
    group: "things",
    method: operation::Method::Get,
    path: "/a",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::Read,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&ASK];
