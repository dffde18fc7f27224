/// Group `ponies`. All about ponies.
///
/// The Cargo feature is `pets-ponies`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `addPony`.
    ///
    /// Sends `POST /ponies`; the operationId is `addPony`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body is optional: `None` sends none.
    #[doc(alias = "addPony")]
    #[doc(alias = "ponies")]
    #[inline]
    pub fn add_pony<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Pony>>,
    ) -> transport::Call<'a, Option<&'a types::Pony>, types::Pony> {
        self.call_optional(&operations::ADD_PONY, &[], body.into())
    }
}
