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
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::Read,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&WEATHER];
