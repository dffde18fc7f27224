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
/// Every operation of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&LIST_PAYMENTS, &PAY];
/// The operation of that name: the name of the client's method, or the official operationId.
#[must_use]
pub fn by_name(name: &str) -> Option<&'static operation::Operation> {
    operation::by_name(ALL, name)
}
/// The operation that a method and a path (without query) belong to.
#[must_use]
pub fn by_path(method: &str, path: &str) -> Option<&'static operation::Operation> {
    operation::by_path(ALL, method, path)
}
