/// The operation `putThing`.
///
/// Sends `PUT /things`; the operationId is `putThing`.
#[doc(alias = "putThing")]
pub static PUT_THING: operation::Operation = operation::Operation {
    id: "putThing",
    name: "put_thing",
    group: "things",
    method: operation::Method::Put,
    path: "/things",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&PUT_THING];
