/// The operation `setCounters`.
///
/// Sends `PUT /counters`; the operationId is `setCounters`.
#[doc(alias = "setCounters")]
pub static SET_COUNTERS: operation::Operation = operation::Operation {
    id: "setCounters",
    name: "set_counters",
    group: "things",
    method: operation::Method::Put,
    path: "/counters",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&SET_COUNTERS];
