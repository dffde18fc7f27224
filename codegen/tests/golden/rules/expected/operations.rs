/// The operation `listPayments`.
///
/// Sends `GET /pay`; the operationId is `listPayments`.
#[doc(alias = "listPayments")]
pub static LIST_PAYMENTS: operation::Operation = operation::Operation {
    id: "listPayments",
    name: "list_payments",
    group: "things",
    method: operation::Method::Get,
    path: "/pay",
    parameters: operation::Parameters::Query,
    encoding: &operation::Encoding::DEFAULT,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::Read,
    authenticated: true,
    deprecated: false,
};

/// The operation `pay`.
///
/// Sends `POST /pay`; the operationId is `pay`.
#[doc(alias = "pay")]
pub static PAY: operation::Operation = operation::Operation {
    id: "pay",
    name: "pay",
    group: "things",
    method: operation::Method::Post,
    path: "/pay",
    parameters: operation::Parameters::Json,
    encoding: &operation::Encoding::DEFAULT,
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    authenticated: true,
    deprecated: false,
};

/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
    &LIST_PAYMENTS,
    &PAY,
];
