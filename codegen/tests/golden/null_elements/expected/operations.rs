/// The operation `getBag`.
///
/// Sends `GET /bag`; the operationId is `getBag`.
#[doc(alias = "getBag")]
pub static GET_BAG: operation::Operation = operation::Operation {
    id: "getBag",
    name: "get_bag",
    group: "things",
    method: operation::Method::Get,
    path: "/bag",
    parameters: operation::Parameters::None,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::Read,
    ..operation::Operation::DEFAULT
};
/// The operation `patchShelf`.
///
/// Sends `PATCH /shelf`; the operationId is `patchShelf`.
#[doc(alias = "patchShelf")]
pub static PATCH_SHELF: operation::Operation = operation::Operation {
    id: "patchShelf",
    name: "patch_shelf",
    group: "things",
    method: operation::Method::Patch,
    path: "/shelf",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&GET_BAG, &PATCH_SHELF];
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
