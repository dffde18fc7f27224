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
    retry_class: operation::RetryClass::Read,
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
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional(),
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&LIST_PAYMENTS, &PAY];
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
