// @if pets-otters
/// Group `otters`. All about otters.
///
/// The Cargo feature is `pets-otters`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls addOtter.
    ///
    /// Sends `POST /add-otter`; the operationId is `addOtter`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "addOtter")]
    #[inline]
    pub fn add_otter<'a>(
        &'a self,
        body: &'a types::NewOtter,
    ) -> transport::Call<'a, types::NewOtter, types::Otter> {
        self.call(&operations::ADD_OTTER, &[], body)
    }
}
// @end
