// @if pets-otters
/// Calls addOtter.
///
/// Sends `POST /add-otter`; the operationId is `addOtter`.
#[doc(alias = "addOtter")]
pub static ADD_OTTER: operation::Operation = operation::Operation {
    id: "addOtter",
    name: "add_otter",
    group: "otters",
    method: operation::Method::Post,
    path: "/add-otter",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::NewOtter>()
        .described::<types::NewOtter>(),
    ..operation::Operation::DEFAULT
};
// @end
// @if pets-river-crabs
/// Calls addRiverCrab.
///
/// Sends `POST /add-river-crab`; the operationId is `addRiverCrab`.
#[doc(alias = "addRiverCrab")]
pub static ADD_RIVER_CRAB: operation::Operation = operation::Operation {
    id: "addRiverCrab",
    name: "add_river_crab",
    group: "river-crabs",
    method: operation::Method::Post,
    path: "/add-river-crab",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE
        .checked::<types::RiverCrab>()
        .described::<types::RiverCrab>(),
    ..operation::Operation::DEFAULT
};
// @end
// @unless pets-otters
#[cfg(feature = "pets-otters")]
pub static ADD_OTTER: () = ();
// @end
// @unless pets-river-crabs
#[cfg(feature = "pets-river-crabs")]
pub static ADD_RIVER_CRAB: () = ();
// @end
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[
// @if pets-otters
    &ADD_OTTER,
// @end
// @if pets-river-crabs
    &ADD_RIVER_CRAB,
// @end
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
