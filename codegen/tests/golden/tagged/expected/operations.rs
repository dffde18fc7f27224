/// The operation `addBoat`.
///
/// Sends `POST /boats`; the operationId is `addBoat`.
#[doc(alias = "addBoat")]
pub static ADD_BOAT: operation::Operation = operation::Operation {
    id: "addBoat",
    name: "add_boat",
    group: "things",
    method: operation::Method::Post,
    path: "/boats",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// The operation `addCraft`.
///
/// Sends `POST /crafts`; the operationId is `addCraft`.
#[doc(alias = "addCraft")]
pub static ADD_CRAFT: operation::Operation = operation::Operation {
    id: "addCraft",
    name: "add_craft",
    group: "things",
    method: operation::Method::Post,
    path: "/crafts",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// The operation `addVehicle`.
///
/// Sends `POST /vehicles`; the operationId is `addVehicle`.
#[doc(alias = "addVehicle")]
pub static ADD_VEHICLE: operation::Operation = operation::Operation {
    id: "addVehicle",
    name: "add_vehicle",
    group: "things",
    method: operation::Method::Post,
    path: "/vehicles",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    ..operation::Operation::DEFAULT
};
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&ADD_BOAT, &ADD_CRAFT, &ADD_VEHICLE];
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
