/// Group `dogs`. All about dogs.
///
/// The Cargo feature is `pets-dogs`.
#[allow(deprecated)]
impl Client {
    /// Calls `addDog`.
    ///
    /// Sends `POST /dogs`; the operationId is `addDog`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "addDog")]
    pub fn add_dog<'a>(&'a self, body: &'a types::Dog) -> transport::Call<'a, types::Dog, types::Dog> {
        self.call(&operations::ADD_DOG, &[], body)
    }
}
