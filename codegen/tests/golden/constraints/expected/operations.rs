/// The operation `submit`.
///
/// Sends `POST /form`; the operationId is `submit`.
#[doc(alias = "submit")]
pub static SUBMIT: operation::Operation = operation::Operation {
    id: "submit",
    name: "submit",
    group: "things",
    method: operation::Method::Post,
    path: "/form",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&SUBMIT];
