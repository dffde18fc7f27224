/// The operation `addPerson`.
///
/// Sends `POST /person`; the operationId is `addPerson`.
#[doc(alias = "addPerson")]
pub static ADD_PERSON: operation::Operation = operation::Operation {
    id: "addPerson",
    name: "add_person",
    group: "things",
    method: operation::Method::Post,
    path: "/person",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&ADD_PERSON];
