/// The operation `weather`.
///
/// Sends `GET /weather`; the operationId is `weather`.
#[doc(alias = "weather")]
pub static WEATHER: operation::Operation = operation::Operation {
    id: "weather",
    name: "weather",
    group: "things",
    method: operation::Method::Get,
    path: "/weather",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding::DEFAULT,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &WEATHER,
];
