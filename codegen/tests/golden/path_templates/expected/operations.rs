/// The operation `getLabel`.
///
/// Sends `GET /labels/{labelId}.{format}`; the operationId is `getLabel`.
#[doc(alias = "getLabel")]
pub static GET_LABEL: operation::Operation = operation::Operation {
    id: "getLabel",
    name: "get_label",
    group: "parcels",
    method: operation::Method::Get,
    path: "/labels/{labelId}.{format}",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `holdParcel`.
///
/// Sends `POST /parcels/{parcelId}:hold`; the operationId is `holdParcel`.
#[doc(alias = "holdParcel")]
pub static HOLD_PARCEL: operation::Operation = operation::Operation {
    id: "holdParcel",
    name: "hold_parcel",
    group: "parcels",
    method: operation::Method::Post,
    path: "/parcels/{parcelId}:hold",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// The operation `findRoutes`.
///
/// Sends `GET /routes{from}{via}/{stops}`; the operationId is `findRoutes`.
#[doc(alias = "findRoutes")]
pub static FIND_ROUTES: operation::Operation = operation::Operation {
    id: "findRoutes",
    name: "find_routes",
    group: "parcels",
    method: operation::Method::Get,
    path: "/routes{from}{via}/{stops}",
    parameters: operation::Parameters::Mixed(operation::MediaType::None),
    encoding: &operation::Encoding {
        accept: "",
        parameters: &[
            operation::ParameterEncoding {
                location: operation::Location::Path,
                name: "from",
                style: operation::Style::Label,
                explode: false,
                allow_reserved: false,
            },
            operation::ParameterEncoding {
                location: operation::Location::Path,
                name: "via",
                style: operation::Style::Matrix,
                explode: true,
                allow_reserved: false,
            },
        ],
        fields: &[],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&GET_LABEL, &HOLD_PARCEL, &FIND_ROUTES];
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
