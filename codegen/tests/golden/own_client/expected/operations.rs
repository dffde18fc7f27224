/// Lists parcels.
///
/// Sends `GET /parcels`; the operationId is `listParcels`.
#[doc(alias = "listParcels")]
pub static LIST_PARCELS: operation::Operation = operation::Operation {
    id: "listParcels",
    name: "list_parcels",
    group: "parcels",
    method: operation::Method::Get,
    path: "/parcels",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// Creates a parcel.
///
/// Sends `POST /parcels`; the operationId is `createParcel`.
#[doc(alias = "createParcel")]
pub static CREATE_PARCEL: operation::Operation = operation::Operation {
    id: "createParcel",
    name: "create_parcel",
    group: "parcels",
    method: operation::Method::Post,
    path: "/parcels",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// Holds a parcel. The operationId is the name of a method that every client has.
///
/// Sends `PUT /parcels/{parcelId}/hold`; the operationId is `channel`.
#[doc(alias = "channel")]
pub static CHANNEL_: operation::Operation = operation::Operation {
    id: "channel",
    name: "channel_",
    group: "parcels",
    method: operation::Method::Put,
    path: "/parcels/{parcelId}/hold",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// Returns a label.
///
/// Sends `GET /parcels/{parcelId}/label`; the operationId is `getLabel`.
#[doc(alias = "getLabel")]
pub static GET_LABEL: operation::Operation = operation::Operation {
    id: "getLabel",
    name: "get_label",
    group: "parcels",
    method: operation::Method::Get,
    path: "/parcels/{parcelId}/label",
    parameters: operation::Parameters::Mixed(operation::MediaType::None),
    encoding: &operation::Encoding {
        accept: "text/plain",
        parameters: &[],
        fields: &[],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// Returns the state of the service.
///
/// Sends `GET /status`; the operationId is `getStatus`.
#[doc(alias = "getStatus")]
pub static GET_STATUS: operation::Operation = operation::Operation {
    id: "getStatus",
    name: "get_status",
    group: "service",
    method: operation::Method::Get,
    path: "/status",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    authenticated: false,
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &LIST_PARCELS,
    &CREATE_PARCEL,
    &CHANNEL_,
    &GET_LABEL,
    &GET_STATUS,
];
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
