/// The operation `getImage`.
///
/// Sends `GET /image`; the operationId is `getImage`.
#[doc(alias = "getImage")]
pub static GET_IMAGE: operation::Operation = operation::Operation {
    id: "getImage",
    name: "get_image",
    group: "things",
    method: operation::Method::Get,
    path: "/image",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding {
        accept: "image/png",
        parameters: &[],
        fields: &[],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `getMaybe`.
///
/// Sends `GET /maybe`; the operationId is `getMaybe`.
#[doc(alias = "getMaybe")]
pub static GET_MAYBE: operation::Operation = operation::Operation {
    id: "getMaybe",
    name: "get_maybe",
    group: "things",
    method: operation::Method::Get,
    path: "/maybe",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding {
        accept: "application/vnd.thing+json",
        parameters: &[],
        fields: &[],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `getScalar`.
///
/// Sends `GET /scalar`; the operationId is `getScalar`.
#[doc(alias = "getScalar")]
pub static GET_SCALAR: operation::Operation = operation::Operation {
    id: "getScalar",
    name: "get_scalar",
    group: "things",
    method: operation::Method::Get,
    path: "/scalar",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding {
        accept: "*/*",
        parameters: &[],
        fields: &[],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `getText`.
///
/// Sends `GET /text`; the operationId is `getText`.
#[doc(alias = "getText")]
pub static GET_TEXT: operation::Operation = operation::Operation {
    id: "getText",
    name: "get_text",
    group: "things",
    method: operation::Method::Get,
    path: "/text",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding {
        accept: "text/csv",
        parameters: &[],
        fields: &[],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &GET_IMAGE,
    &GET_MAYBE,
    &GET_SCALAR,
    &GET_TEXT,
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
