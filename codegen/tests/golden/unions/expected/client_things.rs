/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `putPet`.
    ///
    /// Sends `PUT /pets`; the operationId is `putPet`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "putPet")]
    #[doc(alias = "pets")]
    #[inline]
    pub fn put_pet<'a>(
        &'a self,
        body: &'a types::Pet,
    ) -> transport::Call<'a, types::Pet, types::Home> {
        self.call(&operations::PUT_PET, &[], body)
    }
}
