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
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::Read,
    ..operation::Operation::DEFAULT
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
    envelope: operation::Envelope::None,
    repeat: operation::Repeat::SideEffect,
    ..operation::Operation::DEFAULT
};
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&LIST_PAYMENTS, &PAY];
