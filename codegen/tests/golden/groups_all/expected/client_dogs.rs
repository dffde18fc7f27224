/// Group `dogs`. All about dogs.
///
/// The Cargo feature is `pets-dogs`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `addDog`.
    ///
    /// Sends `POST /dogs`; the operationId is `addDog`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// The body can be left out: `None` sends none.
    #[doc(alias = "addDog")]
    pub fn add_dog<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Dog>>,
    ) -> transport::Call<'a, Option<&'a types::Dog>, types::Dog> {
        self.call_optional(&operations::ADD_DOG, &[], body.into())
    }
}
