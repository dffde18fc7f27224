/// Gets \<them\>, see there (`x`).
///
/// Sends `GET /fences/{id}`; the operationId is `getFences`.
#[doc(alias = "getFences")]
pub static GET_FENCES: operation::Operation = operation::Operation {
    id: "getFences",
    name: "get_fences",
    group: "f",
    method: operation::Method::Get,
    path: "/fences/{id}",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::Read,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&GET_FENCES];
