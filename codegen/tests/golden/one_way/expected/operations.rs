/// The operation `listOrders`.
///
/// Sends `GET /orders`; the operationId is `listOrders`.
#[doc(alias = "listOrders")]
pub static LIST_ORDERS: operation::Operation = operation::Operation {
    id: "listOrders",
    name: "list_orders",
    group: "things",
    method: operation::Method::Get,
    path: "/orders",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `createOrder`.
///
/// Sends `POST /orders`; the operationId is `createOrder`.
#[doc(alias = "createOrder")]
pub static CREATE_ORDER: operation::Operation = operation::Operation {
    id: "createOrder",
    name: "create_order",
    group: "things",
    method: operation::Method::Post,
    path: "/orders",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// The operation `login`.
///
/// Sends `PUT /orders`; the operationId is `login`.
#[doc(alias = "login")]
pub static LOGIN: operation::Operation = operation::Operation {
    id: "login",
    name: "login",
    group: "things",
    method: operation::Method::Put,
    path: "/orders",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&LIST_ORDERS, &CREATE_ORDER, &LOGIN];
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
