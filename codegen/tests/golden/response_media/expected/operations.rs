/// The operation `getAny`.
///
/// `GET /any`, official name `getAny`.
#[doc(alias = "getAny")]
pub static GET_ANY: operation::Operation = operation::Operation {
    id: "getAny",
    name: "get_any",
    group: "things",
    method: operation::Method::Get,
    path: "/any",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// The operation `getBytes`.
///
/// `GET /bytes`, official name `getBytes`.
#[doc(alias = "getBytes")]
pub static GET_BYTES: operation::Operation = operation::Operation {
    id: "getBytes",
    name: "get_bytes",
    group: "things",
    method: operation::Method::Get,
    path: "/bytes",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// The operation `getCharset`.
///
/// `GET /charset`, official name `getCharset`.
#[doc(alias = "getCharset")]
pub static GET_CHARSET: operation::Operation = operation::Operation {
    id: "getCharset",
    name: "get_charset",
    group: "things",
    method: operation::Method::Get,
    path: "/charset",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// The operation `headThing`.
///
/// `HEAD /head`, official name `headThing`.
#[doc(alias = "headThing")]
pub static HEAD_THING: operation::Operation = operation::Operation {
    id: "headThing",
    name: "head_thing",
    group: "things",
    method: operation::Method::Head,
    path: "/head",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// The operation `getLines`.
///
/// `GET /lines`, official name `getLines`.
#[doc(alias = "getLines")]
pub static GET_LINES: operation::Operation = operation::Operation {
    id: "getLines",
    name: "get_lines",
    group: "things",
    method: operation::Method::Get,
    path: "/lines",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// The operation `getMaybe`.
///
/// `GET /maybe`, official name `getMaybe`.
#[doc(alias = "getMaybe")]
pub static GET_MAYBE: operation::Operation = operation::Operation {
    id: "getMaybe",
    name: "get_maybe",
    group: "things",
    method: operation::Method::Get,
    path: "/maybe",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// The operation `getPlain`.
///
/// `GET /plain`, official name `getPlain`.
#[doc(alias = "getPlain")]
pub static GET_PLAIN: operation::Operation = operation::Operation {
    id: "getPlain",
    name: "get_plain",
    group: "things",
    method: operation::Method::Get,
    path: "/plain",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// The operation `getVendor`.
///
/// `GET /vendor`, official name `getVendor`.
#[doc(alias = "getVendor")]
pub static GET_VENDOR: operation::Operation = operation::Operation {
    id: "getVendor",
    name: "get_vendor",
    group: "things",
    method: operation::Method::Get,
    path: "/vendor",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &GET_ANY,
    &GET_BYTES,
    &GET_CHARSET,
    &HEAD_THING,
    &GET_LINES,
    &GET_MAYBE,
    &GET_PLAIN,
    &GET_VENDOR,
];
