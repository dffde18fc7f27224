/// The operation `putPet`.
///
/// Sends `PUT /pets`; the operationId is `putPet`.
#[doc(alias = "putPet")]
pub static PUT_PET: operation::Operation = operation::Operation {
    id: "putPet",
    name: "put_pet",
    group: "things",
    method: operation::Method::Put,
    path: "/pets",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&PUT_PET];
