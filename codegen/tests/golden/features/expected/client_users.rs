/// Group `users`. All about users.
///
/// The Cargo feature is `genauth-users`.
#[cfg_attr(docsrs, doc(cfg(feature = "genauth-users")))]
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls addUser.
    ///
    /// Sends `POST /add-user`; the operationId is `addUser`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "addUser")]
    #[inline]
    pub fn add_user<'a>(
        &'a self,
        body: impl Into<Option<&'a types::NewUser>>,
    ) -> transport::Call<'a, Option<&'a types::NewUser>, types::User> {
        self.call_optional(&operations::ADD_USER, &[], body.into())
    }
}
