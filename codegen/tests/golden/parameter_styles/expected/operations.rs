/// The operation `findCrossings`.
///
/// Sends `GET /crossings`; the operationId is `findCrossings`.
#[doc(alias = "findCrossings")]
pub static FIND_CROSSINGS: operation::Operation = operation::Operation {
    id: "findCrossings",
    name: "find_crossings",
    group: "ferries",
    method: operation::Method::Get,
    path: "/crossings",
    parameters: operation::Parameters::Mixed(operation::MediaType::None),
    encoding: &operation::Encoding {
        accept: "",
        parameters: &[
            operation::ParameterEncoding {
                location: operation::Location::Query,
                name: "next",
                style: operation::Style::Form,
                explode: true,
                allow_reserved: true,
            },
            operation::ParameterEncoding {
                location: operation::Location::Query,
                name: "where",
                style: operation::Style::Json,
                explode: false,
                allow_reserved: false,
            },
            operation::ParameterEncoding {
                location: operation::Location::Query,
                name: "words",
                style: operation::Style::SpaceDelimited,
                explode: false,
                allow_reserved: false,
            },
            operation::ParameterEncoding {
                location: operation::Location::Header,
                name: "X-Range",
                style: operation::Style::Simple,
                explode: true,
                allow_reserved: false,
            },
            operation::ParameterEncoding {
                location: operation::Location::Header,
                name: "X-Where",
                style: operation::Style::Json,
                explode: false,
                allow_reserved: false,
            },
            operation::ParameterEncoding {
                location: operation::Location::Cookie,
                name: "tags",
                style: operation::Style::Form,
                explode: false,
                allow_reserved: false,
            },
        ],
        fields: &[],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `findFerries`.
///
/// Sends `GET /ferries`; the operationId is `findFerries`.
#[doc(alias = "findFerries")]
pub static FIND_FERRIES: operation::Operation = operation::Operation {
    id: "findFerries",
    name: "find_ferries",
    group: "ferries",
    method: operation::Method::Get,
    path: "/ferries",
    parameters: operation::Parameters::Query,
    encoding: &operation::Encoding {
        accept: "",
        parameters: &[
            operation::ParameterEncoding {
                location: operation::Location::Query,
                name: "ids",
                style: operation::Style::Form,
                explode: false,
                allow_reserved: false,
            },
            operation::ParameterEncoding {
                location: operation::Location::Query,
                name: "ports",
                style: operation::Style::PipeDelimited,
                explode: false,
                allow_reserved: false,
            },
        ],
        fields: &[],
    },
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `findMaps`.
///
/// Sends `GET /maps`; the operationId is `findMaps`.
#[doc(alias = "findMaps")]
pub static FIND_MAPS: operation::Operation = operation::Operation {
    id: "findMaps",
    name: "find_maps",
    group: "ferries",
    method: operation::Method::Get,
    path: "/maps",
    parameters: operation::Parameters::Query,
    encoding: &operation::Encoding {
        accept: "",
        parameters: &[
            operation::ParameterEncoding {
                location: operation::Location::Query,
                name: "attrs",
                style: operation::Style::DeepObject,
                explode: true,
                allow_reserved: false,
            },
            operation::ParameterEncoding {
                location: operation::Location::Query,
                name: "labels",
                style: operation::Style::Form,
                explode: true,
                allow_reserved: false,
            },
            operation::ParameterEncoding {
                location: operation::Location::Query,
                name: "page",
                style: operation::Style::Form,
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
pub static ALL: &[&operation::Operation] = &[&FIND_CROSSINGS, &FIND_FERRIES, &FIND_MAPS];
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
