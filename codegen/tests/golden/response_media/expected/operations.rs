/// The operation `getAny`.
///
/// Sends `GET /any`; the operationId is `getAny`.
#[doc(alias = "getAny")]
pub static GET_ANY: operation::Operation = operation::Operation {
    id: "getAny",
    name: "get_any",
    group: "things",
    method: operation::Method::Get,
    path: "/any",
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
/// The operation `getBytes`.
///
/// Sends `GET /bytes`; the operationId is `getBytes`.
#[doc(alias = "getBytes")]
pub static GET_BYTES: operation::Operation = operation::Operation {
    id: "getBytes",
    name: "get_bytes",
    group: "things",
    method: operation::Method::Get,
    path: "/bytes",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding {
        accept: "application/octet-stream",
        parameters: &[],
        fields: &[],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `getCharset`.
///
/// Sends `GET /charset`; the operationId is `getCharset`.
#[doc(alias = "getCharset")]
pub static GET_CHARSET: operation::Operation = operation::Operation {
    id: "getCharset",
    name: "get_charset",
    group: "things",
    method: operation::Method::Get,
    path: "/charset",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `getFile`.
///
/// Sends `GET /file`; the operationId is `getFile`.
#[doc(alias = "getFile")]
pub static GET_FILE: operation::Operation = operation::Operation {
    id: "getFile",
    name: "get_file",
    group: "things",
    method: operation::Method::Get,
    path: "/file",
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
/// The operation `headThing`.
///
/// Sends `HEAD /head`; the operationId is `headThing`.
#[doc(alias = "headThing")]
pub static HEAD_THING: operation::Operation = operation::Operation {
    id: "headThing",
    name: "head_thing",
    group: "things",
    method: operation::Method::Head,
    path: "/head",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `getLines`.
///
/// Sends `GET /lines`; the operationId is `getLines`.
#[doc(alias = "getLines")]
pub static GET_LINES: operation::Operation = operation::Operation {
    id: "getLines",
    name: "get_lines",
    group: "things",
    method: operation::Method::Get,
    path: "/lines",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding {
        accept: "application/x-ndjson",
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
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `getPlain`.
///
/// Sends `GET /plain`; the operationId is `getPlain`.
#[doc(alias = "getPlain")]
pub static GET_PLAIN: operation::Operation = operation::Operation {
    id: "getPlain",
    name: "get_plain",
    group: "things",
    method: operation::Method::Get,
    path: "/plain",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding {
        accept: "text/plain",
        parameters: &[],
        fields: &[],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `getVendor`.
///
/// Sends `GET /vendor`; the operationId is `getVendor`.
#[doc(alias = "getVendor")]
pub static GET_VENDOR: operation::Operation = operation::Operation {
    id: "getVendor",
    name: "get_vendor",
    group: "things",
    method: operation::Method::Get,
    path: "/vendor",
    parameters: operation::Parameters::None,
    encoding: &operation::Encoding {
        accept: "application/vnd.acme.v2+json",
        parameters: &[],
        fields: &[],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &GET_ANY,
    &GET_BYTES,
    &GET_CHARSET,
    &GET_FILE,
    &HEAD_THING,
    &GET_LINES,
    &GET_MAYBE,
    &GET_PLAIN,
    &GET_VENDOR,
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
