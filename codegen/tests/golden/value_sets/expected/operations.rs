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
    encoding: &operation::Encoding::DEFAULT,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    authenticated: true,
    deprecated: false,
};

/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &DRAW,
];
