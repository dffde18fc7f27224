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
    encoding: &operation::Encoding::DEFAULT,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &ASK,
];
