/// The operation `upload`.
///
/// Sends `POST /files`; the operationId is `upload`.
#[doc(alias = "upload")]
pub static UPLOAD: operation::Operation = operation::Operation {
    id: "upload",
    name: "upload",
    group: "orders",
    method: operation::Method::Post,
    path: "/files",
    parameters: operation::Parameters::Body(operation::MediaType::Multipart),
    encoding: &operation::Encoding {
        accept: "",
        parameters: &[],
        fields: &[
            operation::FieldEncoding {
                name: "icon",
                content_type: "image/png",
                headers: &[("X-Kind", "icon")],
                style: None,
                explode: true,
                allow_reserved: false,
            },
            operation::FieldEncoding {
                name: "meta",
                content_type: "application/vnd.meta+json",
                headers: &[],
                style: None,
                explode: true,
                allow_reserved: false,
            },
            operation::FieldEncoding {
                name: "sizes",
                content_type: "",
                headers: &[],
                style: Some(operation::Style::Form),
                explode: false,
                allow_reserved: false,
            },
        ],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// The operation `sendForm`.
///
/// Sends `POST /forms`; the operationId is `sendForm`.
#[doc(alias = "sendForm")]
pub static SEND_FORM: operation::Operation = operation::Operation {
    id: "sendForm",
    name: "send_form",
    group: "orders",
    method: operation::Method::Post,
    path: "/forms",
    parameters: operation::Parameters::Form,
    encoding: &operation::Encoding {
        accept: "text/csv",
        parameters: &[],
        fields: &[
            operation::FieldEncoding {
                name: "filter",
                content_type: "",
                headers: &[],
                style: Some(operation::Style::DeepObject),
                explode: true,
                allow_reserved: false,
            },
        ],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// The operation `poke`.
///
/// Sends `POST /poke`; the operationId is `poke`.
#[doc(alias = "poke")]
pub static POKE: operation::Operation = operation::Operation {
    id: "poke",
    name: "poke",
    group: "orders",
    method: operation::Method::Post,
    path: "/poke",
    parameters: operation::Parameters::Json,
    encoding: &operation::Encoding {
        accept: "application/vnd.poke+json",
        parameters: &[],
        fields: &[],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// The operation `pokeOne`.
///
/// Sends `PUT /poke/{id}`; the operationId is `pokeOne`.
#[doc(alias = "pokeOne")]
pub static POKE_ONE: operation::Operation = operation::Operation {
    id: "pokeOne",
    name: "poke_one",
    group: "orders",
    method: operation::Method::Put,
    path: "/poke/{id}",
    parameters: operation::Parameters::Mixed(
        operation::MediaType::Json("application/json"),
    ),
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&UPLOAD, &SEND_FORM, &POKE, &POKE_ONE];
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
