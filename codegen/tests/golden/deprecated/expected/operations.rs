/// Does it the old way.
///
/// Sends `POST /old`; the operationId is `oldCall`.
#[doc(alias = "oldCall")]
pub static OLD_CALL: operation::Operation = operation::Operation {
    id: "oldCall",
    name: "old_call",
    group: "things",
    method: operation::Method::Post,
    path: "/old",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    deprecated: true,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&OLD_CALL];
