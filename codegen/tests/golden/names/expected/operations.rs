/// The operation `add`.
///
/// Sends `POST /v3/add`; the operationId is `add`.
#[doc(alias = "add")]
pub static ADD_PARCEL: operation::Operation = operation::Operation {
    id: "add",
    name: "add_parcel",
    group: "things",
    method: operation::Method::Post,
    path: "/v3/add",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `setLabel`.
///
/// Sends `PUT /v3/label/{body}`; the operationId is `setLabel`.
#[doc(alias = "setLabel")]
pub static SET_LABEL: operation::Operation = operation::Operation {
    id: "setLabel",
    name: "set_label",
    group: "things",
    method: operation::Method::Put,
    path: "/v3/label/{body}",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `match`.
///
/// Sends `GET /v3/match/{type}/{userId}/{2nd}`; the operationId is `match`.
#[doc(alias = "match")]
pub static MATCH: operation::Operation = operation::Operation {
    id: "match",
    name: "match",
    group: "things",
    method: operation::Method::Get,
    path: "/v3/match/{type}/{userId}/{2nd}",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// Takes a parcel in.
///
/// Sends `POST /v3/parcel`; the operationId is `V3ParcelRequest`.
#[doc(alias = "V3ParcelRequest")]
pub static PARCEL: operation::Operation = operation::Operation {
    id: "V3ParcelRequest",
    name: "parcel",
    group: "things",
    method: operation::Method::Post,
    path: "/v3/parcel",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&ADD_PARCEL, &SET_LABEL, &MATCH, &PARCEL];
/// Finds an operation by the name of the client method or by its operationId.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static operation::Operation> {
    operation::by_name(ALL, name)
}
/// Finds the operation of an HTTP method and a path, given without its query.
#[must_use]
pub fn by_path(method: &str, path: &str) -> Option<&'static operation::Operation> {
    operation::by_path(ALL, method, path)
}
