/// Calls addUser.
///
/// Sends `POST /add-user`; the operationId is `addUser`.
#[doc(alias = "addUser")]
#[cfg_attr(docsrs, doc(cfg(feature = "genauth-users")))]
pub static ADD_USER: operation::Operation = operation::Operation {
    id: "addUser",
    name: "add_user",
    group: "users",
    method: operation::Method::Post,
    path: "/add-user",
    parameters: operation::Parameters::Json,
    envelope: operation::Envelope::None,
    retry_class: operation::RetryClass::SideEffect,
    request: operation::RequestDescriptor::NONE.optional().described::<types::NewUser>(),
    ..operation::Operation::DEFAULT
};
#[cfg(feature = "genauth-roles")]
pub static ADD_ROLE: () = ();
#[cfg(feature = "genauth-audit-logs")]
pub static WRITE_ENTRY: () = ();
/// All operations of the enabled features, sorted by path and method.
pub static ALL: &[&operation::Operation] = &[&ADD_USER];
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
