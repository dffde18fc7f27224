/// The operation `yield`.
///
/// Sends `GET /0`; the operationId is `yield`.
#[doc(alias = "yield")]
pub static YIELD: operation::Operation = operation::Operation {
    id: "yield",
    name: "yield",
    group: "gen",
    method: operation::Method::Get,
    path: "/0",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `self`.
///
/// Sends `GET /1`; the operationId is `self`.
#[doc(alias = "self")]
pub static SELF: operation::Operation = operation::Operation {
    id: "self",
    name: "self",
    group: "self",
    method: operation::Method::Get,
    path: "/1",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `Self`.
///
/// Sends `GET /2`; the operationId is `Self`.
#[doc(alias = "Self")]
pub static SELF_2: operation::Operation = operation::Operation {
    id: "Self",
    name: "self_2",
    group: "gen",
    method: operation::Method::Get,
    path: "/2",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `new`.
///
/// Sends `GET /3`; the operationId is `new`.
#[doc(alias = "new")]
pub static NEW_: operation::Operation = operation::Operation {
    id: "new",
    name: "new_",
    group: "self",
    method: operation::Method::Get,
    path: "/3",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `clone`.
///
/// Sends `GET /4`; the operationId is `clone`.
#[doc(alias = "clone")]
pub static CLONE_: operation::Operation = operation::Operation {
    id: "clone",
    name: "clone_",
    group: "gen",
    method: operation::Method::Get,
    path: "/4",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `into_future`.
///
/// Sends `GET /5`; the operationId is `into_future`.
#[doc(alias = "into_future")]
pub static INTO_FUTURE_: operation::Operation = operation::Operation {
    id: "into_future",
    name: "into_future_",
    group: "self",
    method: operation::Method::Get,
    path: "/5",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `all`.
///
/// Sends `GET /6`; the operationId is `all`.
#[doc(alias = "all")]
pub static ALL_: operation::Operation = operation::Operation {
    id: "all",
    name: "all_",
    group: "gen",
    method: operation::Method::Get,
    path: "/6",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `call`.
///
/// Sends `GET /7`; the operationId is `call`.
#[doc(alias = "call")]
pub static CALL_: operation::Operation = operation::Operation {
    id: "call",
    name: "call_",
    group: "self",
    method: operation::Method::Get,
    path: "/7",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `type`.
///
/// Sends `GET /8`; the operationId is `type`.
#[doc(alias = "type")]
pub static TYPE: operation::Operation = operation::Operation {
    id: "type",
    name: "type",
    group: "gen",
    method: operation::Method::Get,
    path: "/8",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `_`.
///
/// Sends `GET /9`; the operationId is `_`.
#[doc(alias = "_")]
pub static EMPTY: operation::Operation = operation::Operation {
    id: "_",
    name: "empty",
    group: "self",
    method: operation::Method::Get,
    path: "/9",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `every path parameter`.
///
/// Sends `GET /all/{self}/{Self}/{type}/{yield}/{query}/{wire}`; the operationId is `every path parameter`.
#[doc(alias = "every path parameter")]
pub static EVERY_PATH_PARAMETER: operation::Operation = operation::Operation {
    id: "every path parameter",
    name: "every_path_parameter",
    group: "gen",
    method: operation::Method::Get,
    path: "/all/{self}/{Self}/{type}/{yield}/{query}/{wire}",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `every header`.
///
/// Sends `POST /headers`; the operationId is `every header`.
#[doc(alias = "every header")]
pub static EVERY_HEADER: operation::Operation = operation::Operation {
    id: "every header",
    name: "every_header",
    group: "gen",
    method: operation::Method::Post,
    path: "/headers",
    parameters: operation::Parameters::Mixed(
        operation::MediaType::Json("application/json"),
    ),
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `every query parameter`.
///
/// Sends `GET /query`; the operationId is `every query parameter`.
#[doc(alias = "every query parameter")]
pub static EVERY_QUERY_PARAMETER: operation::Operation = operation::Operation {
    id: "every query parameter",
    name: "every_query_parameter",
    group: "gen",
    method: operation::Method::Get,
    path: "/query",
    parameters: operation::Parameters::Query,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `put Option`.
///
/// Sends `PUT /t/0`; the operationId is `put Option`.
#[doc(alias = "put Option")]
pub static PUT_OPTION: operation::Operation = operation::Operation {
    id: "put Option",
    name: "put_option",
    group: "gen",
    method: operation::Method::Put,
    path: "/t/0",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `put self`.
///
/// Sends `PUT /t/1`; the operationId is `put self`.
#[doc(alias = "put self")]
pub static PUT_SELF: operation::Operation = operation::Operation {
    id: "put self",
    name: "put_self",
    group: "self",
    method: operation::Method::Put,
    path: "/t/1",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `put Self`.
///
/// Sends `PUT /t/2`; the operationId is `put Self`.
#[doc(alias = "put Self")]
pub static PUT_SELF_2: operation::Operation = operation::Operation {
    id: "put Self",
    name: "put_self_2",
    group: "gen",
    method: operation::Method::Put,
    path: "/t/2",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `put gen`.
///
/// Sends `PUT /t/3`; the operationId is `put gen`.
#[doc(alias = "put gen")]
pub static PUT_GEN: operation::Operation = operation::Operation {
    id: "put gen",
    name: "put_gen",
    group: "self",
    method: operation::Method::Put,
    path: "/t/3",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `put S`.
///
/// Sends `PUT /t/4`; the operationId is `put S`.
#[doc(alias = "put S")]
pub static PUT_S: operation::Operation = operation::Operation {
    id: "put S",
    name: "put_s",
    group: "gen",
    method: operation::Method::Put,
    path: "/t/4",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `put String`.
///
/// Sends `PUT /t/5`; the operationId is `put String`.
#[doc(alias = "put String")]
pub static PUT_STRING: operation::Operation = operation::Operation {
    id: "put String",
    name: "put_string",
    group: "self",
    method: operation::Method::Put,
    path: "/t/5",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &YIELD,
    &SELF,
    &SELF_2,
    &NEW_,
    &CLONE_,
    &INTO_FUTURE_,
    &ALL_,
    &CALL_,
    &TYPE,
    &EMPTY,
    &EVERY_PATH_PARAMETER,
    &EVERY_HEADER,
    &EVERY_QUERY_PARAMETER,
    &PUT_OPTION,
    &PUT_SELF,
    &PUT_SELF_2,
    &PUT_GEN,
    &PUT_S,
    &PUT_STRING,
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
